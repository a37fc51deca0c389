import { sizeOf, type View } from '../../draft.ts'
import type { PieceLists } from '../../piece-lists.ts'
import type { Piece } from '../../pieces.ts'
import { weightOf } from '../../prose.ts'
import { type EqualPair, equalPairs } from '../equal-pairs.ts'
import { QUOTE_PART, SHORTEST_PREVIEW, WHOLE } from './part.ts'

/** Pairs of passages that say the same, letter by letter. What stands more often is a refrain, and what is short a heading. */
export const saidTwice = (view: View, pieces: readonly Piece[]): EqualPair[] =>
  equalPairs(view, pieces).filter(([p]) => weightOf(view, p) >= SHORTEST_PREVIEW)

/** What another passage that says the same as `p` has in common with others, as if `p` had it. */
export function piecesThrough(view: View, lists: PieceLists, p: number, other: number): Piece[] {
  const shift = (view.starts[p] as number) - (view.starts[other] as number)
  return lists.of(other).map(({ x, q, y, length }) => ({ p, x: x + shift, q, y, length }))
}

/** Which letters of a passage, in positions of the view, are looked for; and the share of another one that they are at most. */
interface Part {
  from?: number
  to?: number
  part?: number
}

/** The passages, of which so many letters are a part, that say nearly all of them. */
export function holdersOf(
  view: View,
  size: number,
  pieces: readonly Piece[],
  { from = 0, to = Infinity, part = QUOTE_PART }: Part = {},
): number[] {
  const said = new Map<number, number>()
  for (const { x, q, length } of pieces) {
    const letters = Math.min(to, x + length) - Math.max(from, x)
    if (letters > 0 && size <= part * sizeOf(view, q)) said.set(q, (said.get(q) ?? 0) + letters)
  }
  return [...said.keys()].filter(q => (said.get(q) as number) >= WHOLE * size)
}
