import { type Draft, sizeOf, type View } from '../../draft.ts'
import type { Piece } from '../../pieces.ts'
import type { Pair } from '../../text/in-order.ts'
import { isDigit } from '../../text/signs.ts'
import type { Passage } from '../../types.ts'

/** Letters of a clause that the body has as it is. */
const SHORTEST_CLAUSE = 40
/** Clauses of one deck. */
const MOST_CLAUSES = 3
/** Share of a deck that they are: what joins them is a word or two. */
const WHOLE = 0.94

/**
 * Where the clauses of a deck stand, each to the letter in another paragraph: two sentences of the body that the page joined,
 * with `and` between. Null where the deck has more to say.
 *
 * @param pieces what the passages have in common
 */
export function joinedPairs(draft: Draft, view: View, p: number, pieces: readonly Piece[]): Pair[] | null {
  if ((draft.passages[p] as Passage).spans.length > 1) return null
  const clauses = pieces.filter(({ q, length }) => q === p && length >= SHORTEST_CLAUSE)
  if (clauses.length < 2 || clauses.length > MOST_CLAUSES) return null
  clauses.sort((one, other) => one.y - other.y)
  let said = 0
  let end = view.starts[p] as number
  for (const { y, length } of clauses) {
    if (y < end || hasDigit(view, end, y)) return null
    said += length
    end = y + length
  }
  if (said < WHOLE * sizeOf(view, p) || hasDigit(view, end, view.starts[p + 1] as number)) return null
  return clauses.map(({ x, y, length }) => ({ x: y, y: x, length }))
}

/** Whether a stretch of a view has a digit. */
function hasDigit({ codes }: View, from: number, to: number): boolean {
  for (let v = from; v < to; v++) if (isDigit(codes[v] as number)) return true
  return false
}
