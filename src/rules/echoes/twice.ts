import { sizeOf, type View } from '../../draft.ts'
import type { PieceLists } from '../../piece-lists.ts'
import type { Piece } from '../../pieces.ts'
import { weightOf } from '../../prose.ts'
import { equalPassages } from '../equal-passages.ts'
import { SHORTEST_PREVIEW, WHOLE } from './part.ts'

/** Pairs of passages that say the same, letter by letter. What stands more often is a refrain, and what is short a heading. */
export const saidTwice = (view: View, pieces: readonly Piece[]): number[][] =>
  equalPassages(view, pieces, p => weightOf(view, p) >= SHORTEST_PREVIEW).filter(same => same.length === 2)

/** What another passage that says the same as `p` has in common with others, as if `p` had it. */
export function piecesThrough(view: View, lists: PieceLists, p: number, other: number): Piece[] {
  const shift = (view.starts[p] as number) - (view.starts[other] as number)
  return lists.of(other).map(piece => ({ ...piece, p, x: piece.x + shift }))
}

/** How many larger passages say all of passage `p`. */
export function holdersOf(view: View, p: number, pieces: readonly Piece[]): number {
  const said = new Map<number, number>()
  for (const { q, length } of pieces) said.set(q, (said.get(q) ?? 0) + length)
  const holds = ([q, letters]: [number, number]): boolean =>
    sizeOf(view, q) > sizeOf(view, p) && letters >= WHOLE * sizeOf(view, p)
  return [...said].filter(holds).length
}
