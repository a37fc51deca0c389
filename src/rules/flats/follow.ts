import { lettersAgree, sizeOf, type View } from '../../draft.ts'
import { type Piece, partOfPiece } from '../../pieces.ts'
import { BROKEN_WORD } from '../../text/words.ts'

/** Of pieces that overlap in `x` (the text stands several times beside the flat copy) those that go on where the last one ended. */
export function followOne(pieces: readonly Piece[]): Piece[] {
  const chosen: Piece[] = []
  for (const piece of pieces) {
    const last = chosen[chosen.length - 1]
    const skip = last ? Math.max(0, last.x + last.length - piece.x) : 0
    if (last && skip > piece.length / 2) {
      const before = chosen[chosen.length - 2]
      if (jump(before, piece) < jump(before, last)) chosen[chosen.length - 1] = piece
    } else chosen.push(skip === 0 ? piece : partOfPiece(piece, skip, piece.length - skip))
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
export function fillIn(view: View, p: number, chosen: Piece[], others: readonly Piece[]): Piece[] {
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
      filled.push(partOfPiece(other, from - other.x, to - from))
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
