import { type Draft, endsInStop, sameLetters, sizeOf, type View } from '../../draft.ts'
import { commonWords } from '../../edits.ts'
import { isProse } from '../../prose.ts'
import type { Match } from '../../text/matches.ts'
import { lettersIn, type Passages, type Run } from './run.ts'

/** Share of the letters of a text that both runs are together. */
const GREAT_PART = 0.4
/** Lines without a full stop, such as a caption or a byline, which one side may have more than the other between two paragraphs. */
const MOST_LINES = 2

/**
 * A run with the lines before and behind it that are the same, and the paragraphs in which too many words were edited for
 * them to be found by their letters.
 *
 * @param taken passages that are of other runs, 1 for each
 */
export function extended(draft: Draft, view: View, run: Run, taken: Uint8Array): Run {
  // What an author says again is most often one paragraph alone, and no great part of the text.
  const both = lettersIn(view, run.early) + lettersIn(view, run.late)
  if (run.early[0] === run.early[1] || both < GREAT_PART * view.length) return run
  const { starts } = view
  const early: Passages = [...run.early]
  const late: Passages = [...run.late]
  let { partly } = run
  let { matches } = run.chain
  const common = (p: number, q: number): Match[] => {
    if (taken[p] || taken[q]) return []
    if (sameLetters(view, p, q)) return [{ a: starts[q] as number, b: starts[p] as number, length: sizeOf(view, p) }]
    return isProse(draft, view, p) && isProse(draft, view, q) ? commonWords(draft, view, p, q) : []
  }
  const isLine = (p: number): boolean => !isProse(draft, view, p) || !endsInStop(draft, p)
  const add = (next: Next, isBefore: boolean): void => {
    const side = isBefore ? 0 : 1
    early[side] = next.p
    late[side] = next.q
    if (next.found.length > 1) partly++
    matches = isBefore
      ? [...next.found, ...matches.flatMap(match => from(match, starts[next.q + 1] as number))]
      : [...matches.flatMap(match => upTo(match, starts[next.q] as number)), ...next.found]
  }
  for (;;) {
    const next = nextPair(early[0] - 1, late[0] - 1, -1, [0, early[1] + 1], common, isLine)
    if (!next) break
    add(next, true)
  }
  const last = draft.passages.length - 1
  for (;;) {
    const next = nextPair(early[1] + 1, late[1] + 1, 1, [late[0] - 1, last], common, isLine)
    if (!next) break
    add(next, false)
  }
  const letters = matches.reduce((sum, { length }) => sum + length, 0)
  return { chain: { matches, letters }, early, late, partly }
}

/** What is left of a match from position `v` of its later side on. */
function from({ a, b, length }: Match, v: number): Match[] {
  const skip = Math.max(0, v - a)
  return skip < length ? [{ a: a + skip, b: b + skip, length: length - skip }] : []
}

/** What is left of a match up to position `v` of its later side. */
const upTo = ({ a, b, length }: Match, v: number): Match[] => (a < v ? [{ a, b, length: Math.min(length, v - a) }] : [])

/** Two passages that say the same, and where. */
interface Next {
  p: number
  q: number
  found: Match[]
}

/** The next passages on both sides, a few lines of one of them left out, that say the same; null where there are none. */
function nextPair(
  p: number,
  q: number,
  step: 1 | -1,
  [lastP, lastQ]: [number, number],
  common: (p: number, q: number) => Match[],
  isLine: (p: number) => boolean,
): Next | null {
  for (const [moreP, moreQ] of [
    [step, 0],
    [0, step],
  ] as const) {
    for (let lines = 0; lines <= MOST_LINES; lines++) {
      const [a, b] = [p + lines * moreP, q + lines * moreQ]
      if (step * (lastP - a) < 0 || step * (lastQ - b) < 0) break
      const found = common(a, b)
      if (found.length > 0) return { p: a, q: b, found }
      if (!isLine(moreP === 0 ? b : a)) break
    }
  }
  return null
}
