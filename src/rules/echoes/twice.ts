import { hashOfPassage, sizeOf, type View } from '../../draft.ts'
import type { PieceLists } from '../../piece-lists.ts'
import type { Piece } from '../../pieces.ts'
import { weightOf } from '../../prose.ts'
import { SHORTEST_PREVIEW, WHOLE } from './part.ts'

/** Pairs of passages that say the same, letter by letter. What stands more often is a refrain, and what is short a heading. */
export function saidTwice(view: View, pieces: readonly Piece[]): [p: number, other: number][] {
  const held = new Set<number>()
  for (const { p, q, length } of pieces) {
    if (length === sizeOf(view, p)) held.add(p)
    if (length === sizeOf(view, q)) held.add(q)
  }
  const places = new Map<number, number[]>()
  for (const p of held) {
    if (weightOf(view, p) < SHORTEST_PREVIEW) continue
    const letters = hashOfPassage(view, p)
    const same = places.get(letters)
    if (same) same.push(p)
    else places.set(letters, [p])
  }
  return [...places.values()].filter(same => same.length === 2) as [number, number][]
}

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
