import { type Draft, endsInStop, isBrokenOff, sizeOf, type View } from '../../draft.ts'
import type { Piece } from '../../pieces.ts'
import { isProse } from '../../prose.ts'
import { isUnspaced } from '../../text/signs.ts'
import { BROKEN_WORD } from '../../text/words.ts'

/** A part is smaller than this share of the whole. */
const PART = 0.8
/** Share of a block's letters that must stand in the flat copy for the block to be one of its parts. */
export const CONTAINED = 0.6
/** Share of a line's letters by which two pieces of it may be farther apart in the flat copy than in the line. */
const SCATTERED = 0.3
/** Letters of a part (signs without spaces: a third) that a flat copy was cut off in: anywhere, and as what it ends in. */
export const CUT_PART = 30
const BEGUN_PART = 12

/** Whether passage `q` is small enough to be a part of passage `p`. */
export const isPart = (view: View, p: number, q: number): boolean => sizeOf(view, q) < PART * sizeOf(view, p)

/**
 * Whether a piece is of a part. Where the flat copy stops short, the last one may be as long as the copy, and so may the
 * one before it, of which it has all.
 */
export const isOfPart = (draft: Draft, view: View, p: number, piece: Piece): boolean =>
  isPart(view, p, piece.q) ||
  isCutPart(draft, view, p, piece) ||
  (piece.length === sizeOf(view, piece.q) && stopsShort(draft, p))

/**
 * The lines that are no prose and whose words a block has in order, but parted by words of its own: a headline and the
 * sentence that says it at length.
 */
export function scatteredLines(draft: Draft, view: View, pieces: readonly Piece[]): Set<number> {
  const scattered = new Set<number>()
  const last = new Map<number, Piece>()
  for (const piece of pieces) {
    const { q, x, y } = piece
    const before = last.get(q)
    last.set(q, piece)
    if (!before || y <= before.y) continue
    const more = x - before.x - (y - before.y)
    if (more > SCATTERED * sizeOf(view, q) && !isProse(draft, view, q)) scattered.add(q)
  }
  return scattered
}

/** The passages of which the chosen pieces hold most, and the one that a flat copy without its end breaks off in. */
export function partsOf(draft: Draft, view: View, p: number, chosen: readonly Piece[]): number[] {
  const held = new Map<number, number>()
  for (const { q, length } of chosen) held.set(q, (held.get(q) ?? 0) + length)
  const parts = [...held].filter(([q, length]) => length >= CONTAINED * sizeOf(view, q)).map(([q]) => q)
  const last = chosen[chosen.length - 1]
  if (last && !parts.includes(last.q) && isCutPart(draft, view, p, last)) parts.push(last.q)
  return parts
}

/** Whether a passage ends in dots, or in the middle of a sentence. */
export const stopsShort = (draft: Draft, p: number): boolean => isBrokenOff(draft, p) || !endsInStop(draft, p)

/** Whether a piece is the beginning of another passage, in which this one stops short. */
export function isCutPart(draft: Draft, view: View, p: number, { x, q, y, length }: Piece): boolean {
  const end = view.starts[p + 1] as number
  return (
    length >= weighed(view, x, BEGUN_PART) &&
    y === view.starts[q] &&
    end - x - length <= BROKEN_WORD &&
    stopsShort(draft, p)
  )
}

/** So many letters, or a third of that in signs without spaces. */
export const weighed = ({ codes }: View, x: number, letters: number): number =>
  isUnspaced(codes[x] as number) ? letters / 3 : letters
