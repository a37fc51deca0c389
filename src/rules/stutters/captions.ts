import { type Draft, sizeOf, type View } from '../../draft.ts'
import type { Piece } from '../../pieces.ts'
import { weightOf } from '../../prose.ts'
import { hasCredit } from '../../text/captions.ts'
import type { Copy, Passage, Span } from '../../types.ts'
import { equalPassages } from '../equal-passages.ts'

/** Letters, signs weighted, of a caption, or a post without its author's name. */
export const SHORTEST_CAPTION = 28

/** Whether a passage is a caption, as its label or the maker of its picture tells. */
export function namesMaker({ text, passages }: Draft, view: View, p: number): boolean {
  const { spans, keepsLines } = passages[p] as Passage
  const { start, end } = spans[0] as Span
  return !keepsLines && spans.length === 1 && weightOf(view, p) >= SHORTEST_CAPTION && hasCredit(text.slice(start, end))
}

/** Captions that stand a second time, not next to the first one: more often, each has its picture. */
export function findCaptions(draft: Draft, view: View, pieces: readonly Piece[]): Copy[] {
  const copies: Copy[] = []
  for (const [q, p, ...more] of equalPassages(view, pieces, p => namesMaker(draft, view, p)) as [number, number][]) {
    if (more.length > 0 || p === q + 1) continue
    const [x, y] = [view.starts[p] as number, view.starts[q] as number]
    copies.push({ reason: 'stutter', first: p, last: p, pairs: [{ x, y, length: sizeOf(view, p) }] })
  }
  return copies
}
