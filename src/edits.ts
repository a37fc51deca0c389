import { type Draft, sizeOf, type View } from './draft.ts'
import type { Match } from './text/matches.ts'
import { type DiffRun, diffWords } from './text/word-diff.ts'
import { areOther, numbersIn, type ViewWords, wordsIn } from './view-words.ts'

/** Paragraphs of a text that was edited, at least. */
const SHORTEST_TEXT = 3
/** Share of the words of a paragraph that its edited copy has, in order; either may have sentences of its own. */
const ALIKE = 0.7

/**
 * Whether paragraphs are others with words edited here and there, one by one. Where the same word gives way to another in
 * several of them (the buyer to the seller), or numbers do, they are texts of like build.
 *
 * @param pairs two passages each
 */
export function areEdited(draft: Draft, view: View, pairs: Iterable<readonly [number, number]>): boolean {
  const replaced = new Set<string>()
  let count = 0
  for (const [p, q] of pairs) {
    count++
    const { a, b, same, others, numbers } = compared(draft, view, p, q)
    if (same < ALIKE * Math.min(a.hashes.length, b.hashes.length) || numbers) return false
    const swaps = new Set(others.flatMap(run => swapsIn(a.hashes, b.hashes, run)))
    for (const swap of swaps) {
      if (replaced.has(swap)) return false
      replaced.add(swap)
    }
  }
  return count >= SHORTEST_TEXT
}

/** Whether of each two passages the first has all its words in the second, in order. */
export function areAbridged(draft: Draft, view: View, pairs: readonly (readonly [number, number])[]): boolean {
  return pairs.every(([p, q]) => compared(draft, view, p, q).others.every(({ aFrom, aTo }) => aFrom === aTo))
}

/** Whether in one of each two passages other words stand in the place of some, a number or a word for another. */
export function areToldOtherwise(draft: Draft, view: View, pairs: readonly (readonly [number, number])[]): boolean {
  return pairs.some(([p, q]) =>
    compared(draft, view, p, q).others.some(({ aFrom, aTo, bFrom, bTo }) => aTo > aFrom && bTo > bFrom),
  )
}

/**
 * The words that a passage has in common with one of about its length, where words of it were edited here and there, but no
 * numbers; none where that is not so.
 */
export function commonWords(draft: Draft, view: View, p: number, q: number): Match[] {
  const [one, other] = [sizeOf(view, p), sizeOf(view, q)]
  if (Math.min(one, other) < ALIKE * Math.max(one, other)) return []
  const { a, b, same, numbers, equal } = compared(draft, view, p, q)
  if (same < ALIKE * Math.max(a.hashes.length, b.hashes.length) || numbers) return []
  return equal.map(({ aFrom, aTo, bFrom }) => {
    const from = a.starts[aFrom] as number
    return { a: b.starts[bFrom] as number, b: from, length: (a.starts[aTo] as number) - from }
  })
}

/** Whether two passages have other numbers at the same place. */
export const haveOtherNumbers = (draft: Draft, view: View, p: number, q: number): boolean =>
  compared(draft, view, p, q).numbers

/** Two passages word by word: how many words are the same, in order, where they stand and where others do, and whether numbers do. */
interface Compared {
  a: ViewWords
  b: ViewWords
  same: number
  equal: DiffRun[]
  others: DiffRun[]
  numbers: boolean
}

function compared(draft: Draft, view: View, p: number, q: number): Compared {
  const [a, b] = [wordsOf(draft, view, p), wordsOf(draft, view, q)]
  const [equal, others]: [DiffRun[], DiffRun[]] = [[], []]
  let same = 0
  for (const run of diffWords(a.hashes, b.hashes)) {
    if (run.equal) same += run.aTo - run.aFrom
    const runs = run.equal ? equal : others
    runs.push(run)
  }
  const numbers = others.some(run =>
    areOther(numbersIn(view, a.starts, run.aFrom, run.aTo), numbersIn(view, b.starts, run.bFrom, run.bTo)),
  )
  return { a, b, same, equal, others, numbers }
}

const wordsOf = (draft: Draft, view: View, p: number): ViewWords =>
  wordsIn(draft, view, view.starts[p] as number, view.starts[p + 1] as number)

/** What gives way to what: word by word where there are as many on both sides. */
function swapsIn(a: Int32Array, b: Int32Array, { aFrom, aTo, bFrom, bTo }: DiffRun): string[] {
  if (aTo - aFrom === bTo - bFrom)
    return Array.from({ length: aTo - aFrom }, (_, n) => `${a[aFrom + n]} ${b[bFrom + n]}`)
  return aTo > aFrom && bTo > bFrom ? [`${a.slice(aFrom, aTo)} ${b.slice(bFrom, bTo)}`] : []
}
