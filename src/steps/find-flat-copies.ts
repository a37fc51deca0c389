import { type Draft, sizeOf, type View } from '../draft.ts'
import { byPassage, type PieceLists } from '../piece-lists.ts'
import type { Common, Piece } from '../pieces.ts'
import { fillIn, followOne } from '../rules/flats/follow.ts'
import { looksFlat } from '../rules/flats/looks.ts'
import {
  CONTAINED,
  CUT_PART,
  isCutPart,
  isOfPart,
  isPart,
  partsOf,
  scatteredLines,
  stopsShort,
  weighed,
} from '../rules/flats/parts.ts'
import { longestInOrder } from '../text/in-order.ts'
import { isUnspaced, typicalLetter } from '../text/signs.ts'
import type { Copy } from '../types.ts'

/** Letters (signs without spaces: a third). Below it a block is no flattened article. */
const SMALLEST_FLAT = 60
/** Share of a flat copy's letters that other blocks must account for: a contract's clause with its list has less. */
const EXPLAINED = 0.45
/** Share of all other text, the first passage aside, that it accounts for where it has more of its own, and least share of it then. */
const ALL_ELSE = 0.9
const LEAST_EXPLAINED = 0.15

/**
 * Blocks whose text is that of several others in order: the article run together in one line, before, after or
 * between its paragraphs. Each is given with where its letters stand.
 */
export function findFlatCopies(draft: Draft, view: View, common: Common): Copy[] {
  const lists = byPassage(common)
  const flats = lists.passages.filter(p => isFlat(draft, view, p, lists))
  const flat = new Set(flats)
  return flats.map(p => {
    const pieces = lists.of(p)
    const scattered = scatteredLines(draft, view, pieces)
    const isUsable = (piece: Piece): boolean =>
      !flat.has(piece.q) && isOfPart(draft, view, p, piece) && !scattered.has(piece.q)
    const chosen = longestInOrder(followOne(pieces.filter(isUsable)))
    const others = pieces.filter(({ q }) => !flat.has(q) || q < p)
    const pairs = fillIn(view, p, chosen, others)
    const [begin, end] = [pairs[0], pairs[pairs.length - 1]]
    const stays = { beginStays: begin !== undefined && begin.q > p, endStays: end !== undefined && end.q < p }
    return { reason: 'flat-copy', first: p, last: p, ...stays, pairs }
  })
}

function isFlat(draft: Draft, view: View, p: number, lists: PieceLists): boolean {
  const size = sizeOf(view, p)
  const isUnspacedAt = (): boolean =>
    isUnspaced(typicalLetter(view.codes, view.starts[p] as number, view.starts[p + 1] as number))
  if (size < SMALLEST_FLAT && (size < SMALLEST_FLAT / 3 || !isUnspacedAt())) return false
  const isBroken = stopsShort(draft, p)
  // Of what may be the end of a copy that stops short, the beginning of another passage, or one as a whole.
  const mayEnd = (q: number, y: number, length: number): boolean => y === view.starts[q] || length === sizeOf(view, q)
  const letters = lists.lettersIn(p, (q, y, length) => isPart(view, p, q) || (isBroken && mayEnd(q, y, length)))
  return !holdsLittle(view, p, letters) && isMadeOfParts(draft, view, p, lists)
}

/** Whether so many letters that others have, too, are too few of a passage for it to be a flat copy of them. */
function holdsLittle(view: View, p: number, letters: number): boolean {
  const size = sizeOf(view, p)
  if (letters >= EXPLAINED * size) return false
  const others = view.length - size - sizeOf(view, 0)
  return letters < ALL_ELSE * others || letters < LEAST_EXPLAINED * size
}

function isMadeOfParts(draft: Draft, view: View, p: number, lists: PieceLists): boolean {
  const pieces = lists.of(p)
  const ofParts = pieces.filter(piece => isOfPart(draft, view, p, piece))
  // It holds two others at least.
  if (ofParts.length < 2) return false
  const covered = new Map<number, number>()
  for (const { q, length } of pieces) if (isPart(view, p, q)) covered.set(q, (covered.get(q) ?? 0) + length)
  const mayHold = (q: number): boolean => (covered.get(q) ?? 0) >= CONTAINED * sizeOf(view, q)
  const scattered = scatteredLines(draft, view, pieces)
  const usable = ofParts.filter(
    piece =>
      !scattered.has(piece.q) &&
      (mayHold(piece.q) || isCutPart(draft, view, p, piece) || piece.length >= weighed(view, piece.x, CUT_PART)),
  )
  const chosen = longestInOrder(followOne(usable))
  let explained = 0
  for (const { length } of chosen) explained += length
  if (holdsLittle(view, p, explained)) return false
  return looksFlat(draft, view, p, partsOf(draft, view, p, chosen), explained / sizeOf(view, p))
}
