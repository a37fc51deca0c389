import { type Draft, hashOfPassage, sizeOf, type View } from '../../draft.ts'
import type { Piece } from '../../pieces.ts'
import { weightOf } from '../../prose.ts'
import { hasCredit } from '../../text/captions.ts'
import type { Copy, Passage, Span } from '../../types.ts'

/** Letters, signs weighted, of a caption, or a post without its author's name. */
export const SHORTEST_CAPTION = 28

/** Whether a passage is a caption with the maker of its picture. */
export function namesMaker({ text, passages }: Draft, view: View, p: number): boolean {
  const { spans, keepsLines } = passages[p] as Passage
  const { start, end } = spans[0] as Span
  return !keepsLines && spans.length === 1 && weightOf(view, p) >= SHORTEST_CAPTION && hasCredit(text.slice(start, end))
}

/** Captions with the maker of the picture that stand a second time, not next to the first one: more often, each has its picture. */
export function findCaptions(draft: Draft, view: View, pieces: readonly Piece[]): Copy[] {
  const copies: Copy[] = []
  const times = new Map<number, number>()
  for (const { p, q, x, y, length } of pieces) {
    const isWhole = p > q + 1 && length === sizeOf(view, p) && length === sizeOf(view, q)
    if (!isWhole || !namesMaker(draft, view, p)) continue
    times.set(hashOfPassage(view, p), (times.get(hashOfPassage(view, p)) ?? 0) + 1)
    copies.push({ reason: 'stutter', first: p, last: p, pairs: [{ x, y, length }] })
  }
  return copies.filter(({ first }) => times.get(hashOfPassage(view, first)) === 1)
}
