import { type Draft, endsInStop, sameLetters, sizeOf, type View } from '../../draft.ts'
import { commonWords } from '../../edits.ts'
import { isProse } from '../../prose.ts'
import type { Match } from '../../text/matches.ts'
import { lettersIn, type Run } from './run.ts'

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
  const common = (p: number, q: number): Match[] => {
    if (taken[p] || taken[q]) return []
    if (sameLetters(view, p, q)) return [{ a: starts[q] as number, b: starts[p] as number, length: sizeOf(view, p) }]
    return isProse(draft, view, p) && isProse(draft, view, q) ? commonWords(draft, view, p, q) : []
  }
  const isLine = (p: number): boolean => !isProse(draft, view, p) || !endsInStop(draft, p)
  const { early, late } = run
  const last = draft.passages.length - 1
  const before = pairsFrom(early[0] - 1, late[0] - 1, -1, [0, early[1] + 1], common, isLine)
  const behind = pairsFrom(early[1] + 1, late[1] + 1, 1, [late[0] - 1, last], common, isLine)
  if (before.length + behind.length === 0) return run
  // What the passages that are added had of the matches is found in their words.
  const from = before.length > 0 ? (starts[late[0]] as number) : 0
  const to = behind.length > 0 ? (starts[late[1] + 1] as number) : view.length
  const matches = [
    ...before.reverse().flatMap(({ found }) => found),
    ...run.chain.matches.flatMap(match => within(match, from, to)),
    ...behind.flatMap(({ found }) => found),
  ]
  const [first, end] = [before[0], behind.at(-1)]
  return {
    chain: { matches, letters: matches.reduce((sum, { length }) => sum + length, 0) },
    early: [first?.p ?? early[0], end?.p ?? early[1]],
    late: [first?.q ?? late[0], end?.q ?? late[1]],
    partly: run.partly + [...before, ...behind].filter(({ found }) => found.length > 1).length,
  }
}

/** What of a match lies in `[from, to)` of its later side. */
function within({ a, b, length }: Match, from: number, to: number): Match[] {
  const skip = Math.max(0, from - a)
  const end = Math.min(length, to - a)
  return skip < end ? [{ a: a + skip, b: b + skip, length: end - skip }] : []
}

/** Two passages that say the same, and where. */
interface Next {
  p: number
  q: number
  found: Match[]
}

/** Pairs of passages that say the same, one after the other from `p` and `q` on, none beyond the last of either side. */
function pairsFrom(
  p: number,
  q: number,
  step: 1 | -1,
  last: [number, number],
  common: (p: number, q: number) => Match[],
  isLine: (p: number) => boolean,
): Next[] {
  const pairs: Next[] = []
  for (;;) {
    const next = nextPair(p, q, step, last, common, isLine)
    if (!next) return pairs
    pairs.push(next)
    p = next.p + step
    q = next.q + step
  }
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
