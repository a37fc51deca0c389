import { type Draft, endsInStop, passageAt, sizeOf, type View } from '../../draft.ts'
import { lineOf } from '../../headline.ts'
import type { Piece } from '../../pieces.ts'
import { weightOf } from '../../prose.ts'
import type { Pair } from '../../text/in-order.ts'
import type { Passage } from '../../types.ts'
import { wordsIn } from '../../view-words.ts'
import { hasKicker } from '../marks.ts'
import { foreignLabel } from './locate.ts'

/** Passages from the title on among which decks and descriptions are looked for. */
export const HEAD = 4
/** Share of the letters of the longer of two passages that both have, from which on they say like things in like words. */
const SHARED = 0.6
/** Letters, signs weighted, of a passage that counts there. */
const SHORTEST_PARALLEL = 20
/** Passages from a deck to a twin near by. */
const NEAR_DECK = 4
/** Letters with which the passages behind both begin, where these are not next to one another. */
const LEAST_GONE_ON = 10
/** The same two are at most this many times as long as one another. */
const AS_LONG = 1.15

/** How many passages behind the head share most of their letters with an earlier one there: clauses, entries of a live blog. */
export function countParallels(view: View, pieces: readonly Piece[]): number {
  let parallels = 0
  // The pieces of a passage stand together: no more than one passage is remembered at a time.
  for (let first = 0, next = 0; first < pieces.length; first = next) {
    const { p } = pieces[first] as Piece
    while (next < pieces.length && (pieces[next] as Piece).p === p) next++
    if (weightOf(view, p) >= SHORTEST_PARALLEL && isLike(view, p, pieces, first, next)) parallels++
  }
  return parallels
}

/** Whether passage `p`, whose pieces are `[first, next)`, shares most of its letters with one behind the head. */
function isLike(view: View, p: number, pieces: readonly Piece[], first: number, next: number): boolean {
  // What is said twice to the letter is a copy, not told in like words.
  const isMost = (q: number, length: number): boolean => {
    const most = Math.max(sizeOf(view, p), sizeOf(view, q))
    return length >= SHARED * most && length < most
  }
  if (next === first + 1) {
    const { q, length } = pieces[first] as Piece
    return q >= HEAD && isMost(q, length)
  }
  const twins = new Map<number, number>()
  for (let i = first; i < next; i++) {
    const { q, length } = pieces[i] as Piece
    if (q >= HEAD) twins.set(q, (twins.get(q) ?? 0) + length)
  }
  return [...twins].some(([q, length]) => isMost(q, length))
}

/**
 * Whether the paragraph that says it again is as long and as whole, and the next one, `My father came from …`, `My mother
 * came from …`, or the last one, to which a story comes back with a turn; or near by with what follows it as what follows
 * the first.
 */
export function isParallel(draft: Draft, view: View, p: number, twin: number): boolean {
  const isPlaced = twin === p + 1 || twin === draft.passages.length - 1
  const isNext = isPlaced && endsInStop(draft, p) && endsInStop(draft, twin)
  const goOn =
    twin > p + 1 &&
    twin - p < NEAR_DECK &&
    twin + 1 < draft.passages.length &&
    sharedBeginning(view, p + 1, twin + 1) >= LEAST_GONE_ON
  if (!isNext && !goOn) return false
  const [one, other] = [sizeOf(view, p), sizeOf(view, twin)]
  return Math.max(one, other) <= AS_LONG * Math.min(one, other)
}

/** Letters of two words from which on they are no chance beginning, and how many paragraphs beside deck and twin then begin so. */
const LEAST_BEGUN = 8
const ROW = 2
/** Letters in which two words end, most often. */
const LONGEST_BEGINNING = 40

/** Whether a deck with a full stop begins as several other paragraphs do: `People say that …`, time and again, is its author's way; not with the title's kicker. */
export function isRowed(draft: Draft, view: View, p: number, pairs: readonly Pair[]): boolean {
  const from = view.starts[p] as number
  const { starts } = wordsIn(draft, view, from, Math.min(view.starts[p + 1] as number, from + LONGEST_BEGINNING))
  const size = (starts[2] ?? from) - from
  if (size < LEAST_BEGUN || !endsInStop(draft, p) || hasKicker(draft, p)) return false
  if (foreignLabel(lineOf(draft, draft.passages[p] as Passage)) !== '') return false
  const twin = passageAt(view, (pairs[0] as Pair).y)
  let begun = 0
  for (let q = p + 1; q < draft.passages.length && begun < ROW; q++)
    if (q !== twin && sharedBeginning(view, p, q) >= size) begun++
  return begun === ROW
}

/** How many letters two passages have in common at their beginnings, not more than are asked for here. */
export function sharedBeginning({ starts, codes }: View, p: number, q: number): number {
  const [a, b] = [starts[p] as number, starts[q] as number]
  let same = 0
  while (same < LONGEST_BEGINNING && codes[a + same] === codes[b + same]) same++
  return same
}
