import type { Draft, View } from './draft.ts'
import { type DiffRun, diffWords } from './text/word-diff.ts'
import { haveNumbers, type ViewWords, wordsIn } from './view-words.ts'

/** Paragraphs of a text that was edited, at least. */
const SHORTEST_TEXT = 3
/** Share of the words of a paragraph that its edited copy has, in order; either may have sentences of its own. */
const ALIKE = 0.7

/**
 * Whether passages from `q` on are those from `p` on, paragraph by paragraph, with words edited here and there. Where the
 * same word gives way to another in several of them (the buyer to the seller), or numbers do, they are texts of like build.
 *
 * @param count how many passages of each
 */
export function areEdited(draft: Draft, view: View, p: number, q: number, count: number): boolean {
  if (count < SHORTEST_TEXT) return false
  const replaced = new Set<string>()
  for (let i = 0; i < count; i++) {
    const [a, b] = [p + i, q + i].map(at => wordsOf(draft, view, at)) as [ViewWords, ViewWords]
    const others: DiffRun[] = []
    let same = 0
    for (const run of diffWords(a.hashes, b.hashes)) {
      if (run.equal) same += run.aTo - run.aFrom
      else others.push(run)
    }
    if (same < ALIKE * Math.min(a.hashes.length, b.hashes.length)) return false
    if (
      others.some(
        run => haveNumbers(view, a.starts, run.aFrom, run.aTo) && haveNumbers(view, b.starts, run.bFrom, run.bTo),
      )
    )
      return false
    const swaps = new Set(others.flatMap(run => swapsIn(a.hashes, b.hashes, run)))
    for (const swap of swaps) {
      if (replaced.has(swap)) return false
      replaced.add(swap)
    }
  }
  return true
}

const wordsOf = (draft: Draft, view: View, p: number): ViewWords =>
  wordsIn(draft, view, view.starts[p] as number, view.starts[p + 1] as number)

/** What gives way to what: word by word where there are as many on both sides. */
function swapsIn(a: Int32Array, b: Int32Array, { aFrom, aTo, bFrom, bTo }: DiffRun): string[] {
  if (aTo - aFrom === bTo - bFrom)
    return Array.from({ length: aTo - aFrom }, (_, n) => `${a[aFrom + n]} ${b[bFrom + n]}`)
  return aTo > aFrom && bTo > bFrom ? [`${a.slice(aFrom, aTo)} ${b.slice(bFrom, bTo)}`] : []
}
