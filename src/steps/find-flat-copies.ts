import type { Draft, View } from '../draft.ts'
import { endsInStop, isBrokenOff, lettersAgree, sizeOf } from '../draft.ts'
import { byPassage, type PieceLists } from '../piece-lists.ts'
import type { Common, Piece } from '../pieces.ts'
import { isProse } from '../prose.ts'
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
/** The same where the flat copy is a small part of the text, so that less speaks for it. */
const EXPLAINED_SMALL = 0.7
/** Share of the text's letters below which a flat copy counts as small. */
const SMALL = 0.3
/** Share of the text's letters that even a small flat copy has, and passages that may stand between it and its parts. */
const LEAST_SHARE = 0.08
const NEAR = 3
/** Passages at the beginning that may be title and decks. */
const HEAD_PARTS = 2
/** Passages that may stand before the text: a title cut, the title, decks, a byline, a date. */
const HEAD = 5
/** Share of a copy of the head alone, behind the body, that the head must account for. */
const NOTHING_OWN = 0.9
/** A part is smaller than this share of the whole. */
const PART = 0.8
/** Share of a block's letters that must stand in the flat copy for the block to be one of its parts. */
const CONTAINED = 0.6
/** Share of a line's letters by which two pieces of it may be farther apart in the flat copy than in the line. */
const SCATTERED = 0.3
/** Letters of a part (signs without spaces: a third) that a flat copy was cut off in: anywhere, and as what it ends in. */
const CUT_PART = 30
const BEGUN_PART = 12
/** Letters of the word that a flat copy breaks off in. */
const BROKEN_WORD = 12

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
    const end = pairs[pairs.length - 1]
    return { reason: 'flat-copy', first: p, last: p, endStays: end !== undefined && end.q < p, pairs }
  })
}

const isPart = (view: View, p: number, q: number): boolean => sizeOf(view, q) < PART * sizeOf(view, p)

/**
 * Whether a piece is of a part. Where the flat copy stops short, the last one may be as long as the copy, and so may the
 * one before it, of which it has all.
 */
const isOfPart = (draft: Draft, view: View, p: number, piece: Piece): boolean =>
  isPart(view, p, piece.q) ||
  isCutPart(draft, view, p, piece) ||
  (piece.length === sizeOf(view, piece.q) && stopsShort(draft, p))

function isFlat(draft: Draft, view: View, p: number, lists: PieceLists): boolean {
  const size = sizeOf(view, p)
  const unspaced = isUnspaced(typicalLetter(view.codes, view.starts[p] as number, view.starts[p + 1] as number))
  if (size < (unspaced ? SMALLEST_FLAT / 3 : SMALLEST_FLAT)) return false
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

/**
 * The lines that are no prose and whose words a block has in order, but parted by words of its own: a headline and the
 * sentence that says it at length.
 */
function scatteredLines(draft: Draft, view: View, pieces: readonly Piece[]): Set<number> {
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
function partsOf(draft: Draft, view: View, p: number, chosen: readonly Piece[]): number[] {
  const held = new Map<number, number>()
  for (const { q, length } of chosen) held.set(q, (held.get(q) ?? 0) + length)
  const parts = [...held].filter(([q, length]) => length >= CONTAINED * sizeOf(view, q)).map(([q]) => q)
  const last = chosen[chosen.length - 1]
  if (last && !parts.includes(last.q) && isCutPart(draft, view, p, last)) parts.push(last.q)
  return parts
}

/** Whether a passage ends in dots, or in the middle of a sentence. */
const stopsShort = (draft: Draft, p: number): boolean => isBrokenOff(draft, p) || !endsInStop(draft, p)

/** Whether a piece is the beginning of another passage, in which this one stops short. */
function isCutPart(draft: Draft, view: View, p: number, { x, q, y, length }: Piece): boolean {
  const end = view.starts[p + 1] as number
  return (
    length >= weighed(view, x, BEGUN_PART) &&
    y === view.starts[q] &&
    end - x - length <= BROKEN_WORD &&
    stopsShort(draft, p)
  )
}

/** So many letters, or a third of that in signs without spaces. */
const weighed = ({ codes }: View, x: number, letters: number): number =>
  isUnspaced(codes[x] as number) ? letters / 3 : letters

/** Whether the parts stand as paragraphs do, not as decks before or pull quotes beside the paragraph that holds them. */
function looksFlat(draft: Draft, view: View, p: number, parts: readonly number[], explained: number): boolean {
  if (parts.length < 2 || draft.passages[p]?.keepsLines) return false
  const size = sizeOf(view, p)
  const first = Math.min(...parts)
  const last = Math.max(...parts)
  // A paragraph of the body that says title and deck again, with more of its own, is none.
  if (last < HEAD_PARTS && p > last + 1 && explained < NOTHING_OWN) return false
  if (size >= SMALL * view.length) return true
  if (explained < EXPLAINED_SMALL || last - first >= 1.5 * parts.length) return false
  // The beginning once more, behind the text, without its end: no author closes so.
  if (explained >= ALL_ELSE && stopsShort(draft, p) && isHead(draft, view, first) && isLast(draft, view, p)) return true
  if (size < LEAST_SHARE * view.length) return false
  if (first > p) return first - p <= NEAR
  // Decks in the head are what goes when a paragraph of the body says them again.
  return last < p && p - last <= NEAR && first > HEAD_PARTS
}

/** Whether title, decks, byline and the like may be all that stands before a passage: no sentence of prose. */
function isHead(draft: Draft, view: View, first: number): boolean {
  if (first > HEAD) return false
  for (let p = HEAD_PARTS; p < first; p++) if (isProse(draft, view, p) && endsInStop(draft, p)) return false
  return true
}

/** Whether no prose stands behind a passage. */
function isLast(draft: Draft, view: View, p: number): boolean {
  let next = p + 1
  while (next < draft.passages.length && !isProse(draft, view, next)) next++
  return next === draft.passages.length
}

/** Of pieces that overlap in `x` (the text stands several times beside the flat copy) those that go on where the last one ended. */
function followOne(pieces: readonly Piece[]): Piece[] {
  const chosen: Piece[] = []
  for (const piece of pieces) {
    const last = chosen[chosen.length - 1]
    const skip = last ? Math.max(0, last.x + last.length - piece.x) : 0
    if (last && skip > piece.length / 2) {
      const before = chosen[chosen.length - 2]
      if (jump(before, piece) < jump(before, last)) chosen[chosen.length - 1] = piece
    } else chosen.push({ ...piece, x: piece.x + skip, y: piece.y + skip, length: piece.length - skip })
  }
  return chosen
}

/** How badly a piece goes on after another: the letters left out between them in `y`; a step back is worse than any step on. */
function jump(before: Piece | undefined, piece: Piece): number {
  if (!before) return -piece.length
  const step = piece.y - before.y - before.length
  return step >= 0 ? step : 2 ** 32 - step
}

/** Share of a gap that one piece must account for to fill it: a phrase that recurs does not explain a sentence. */
const FILLED = 0.8

/** Adds, where the chosen pieces leave a gap, the piece that accounts for it. */
function fillIn(view: View, p: number, chosen: Piece[], others: readonly Piece[]): Piece[] {
  const filled: Piece[] = []
  // Where the passages begin that the flat copy has from their first letter on.
  const begun = new Map(chosen.filter(({ q, y }) => y === view.starts[q]).map(({ q, x }) => [q, x]))
  let i = 0
  let end = view.starts[p] as number
  for (const piece of [...chosen, null]) {
    const stop = piece ? piece.x : (view.starts[p + 1] as number)
    for (; i < others.length && (others[i] as Piece).x < stop; i++) {
      const other = others[i] as Piece
      const from = Math.max(other.x, end)
      const to = Math.min(other.x + other.length, stop)
      const next = others[i + 1]?.x ?? stop
      if (Math.min(next, stop) - to > BROKEN_WORD && isTold(view, begun, other)) continue
      if (to <= from || to - from < FILLED * Math.min(stop - end, sizeOf(view, other.q))) continue
      filled.push({ ...other, x: from, y: other.y + from - other.x, length: to - from })
      end = to
    }
    if (piece) {
      filled.push(piece)
      end = piece.x + piece.length
    }
  }
  return filled
}

/**
 * Whether a piece is all of a line that the flat copy has in its place as well, before the passage behind it. Where it
 * goes on with words of its own it is no copy of that line: `Lamp, brass - 19.90` behind the box that says what a `Lamp` is.
 */
function isTold(view: View, begun: ReadonlyMap<number, number>, { q, x, length }: Piece): boolean {
  const at = (begun.get(q + 1) ?? -1) - length
  return length === sizeOf(view, q) && at >= 0 && at !== x && lettersAgree(view, at, view.starts[q] as number, length)
}
