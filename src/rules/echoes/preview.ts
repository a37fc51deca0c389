import { type Draft, endsInStop, isBrokenOff, sizeOf, type View } from '../../draft.ts'
import { lengthOf, type Piece } from '../../pieces.ts'
import { weightOf } from '../../prose.ts'
import { longestInOrder } from '../../text/in-order.ts'
import type { Copy } from '../../types.ts'
import { keepsLines, SHORTEST_PREVIEW } from './part.ts'

/** Share of a passage's letters that a broken-off preview has in common with the beginning of what follows. */
const PREVIEW = 0.9
/** Letters, signs weighted, of a preview at the beginning and the end of a text, where teasers stand and hardly anybody pauses in mid-sentence. */
const SHORTEST_TEASER = 16

/** The same of a last passage that was cut without a mark, as the end of a page that was read no further. */
const SHORTEST_CUT = 90

/** Whether a passage is the last one of a text, long, and ends as no sentence does. */
const isCutByEnd = (draft: Draft, view: View, p: number): boolean =>
  p > 0 && p === draft.passages.length - 1 && weightOf(view, p) >= SHORTEST_CUT && !endsInStop(draft, p)

/** A passage that ends in `…`, or is cut at the end of the text, and whose letters, the broken word aside, begin another passage or one of its sentences. */
export function previewPairs(draft: Draft, view: View, p: number, pieces: readonly Piece[]): Copy['pairs'] | null {
  const isMarked = isBrokenOff(draft, p)
  if (keepsLines(draft, p) || !(isMarked || isCutByEnd(draft, view, p))) return null
  const atEnd = p === 0 || p >= draft.passages.length - 2
  if (weightOf(view, p) < (atEnd ? SHORTEST_TEASER : SHORTEST_PREVIEW)) return null
  const size = sizeOf(view, p)
  const least = isMarked ? PREVIEW * size - broken(size) : size
  const later = longestInOrder(pieces.filter(({ q }) => q > p))
  if (isMarked && reachesInto(view, p, later)) return later
  for (const q of new Set(pieces.map(piece => piece.q))) {
    if (sizeOf(view, q) <= size && !(sizeOf(view, q) === size && q > p)) continue
    const chosen = longestInOrder(pieces.filter(piece => piece.q === q))
    const first = chosen[0]
    if (first && first.x - (view.starts[p] as number) < size / 10 && lengthOf(chosen) >= least) return chosen
  }
  return null
}

/** Letters that a preview of `size` letters may have of a word in which it breaks off. */
const broken = (size: number): number => Math.min(12, size / 5)

/** Whether pieces hold nearly all of a preview of several paragraphs, and the last one goes on where it breaks off. */
function reachesInto(view: View, p: number, pieces: readonly Piece[]): boolean {
  const [first, last] = [pieces[0], pieces[pieces.length - 1]]
  if (!first || !last || last.q - first.q >= pieces.length) return false
  const goesOn = last.y + last.length < (view.starts[last.q + 1] as number)
  return goesOn && lengthOf(pieces) >= PREVIEW * sizeOf(view, p) - broken(sizeOf(view, p))
}
