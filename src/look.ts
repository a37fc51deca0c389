import { type Draft, type View, viewOf } from './draft.ts'
import { type Common, findCommon, type Piece } from './pieces.ts'
import { LARGE } from './text/grain.ts'
import type { Match } from './text/matches.ts'
import type { Passage } from './types.ts'
import { withoutPassages } from './without-passages.ts'

/** Shows the letters of a draft's passages run together, and what the passages have in common. */
export type Look = (draft: Draft) => Seen

interface Seen {
  view: View
  common: Common
  /** The steps that found nothing in this view, each with the letter that the title began with then: they need not be asked about it again. */
  nothingFor: Map<unknown, number>
}

/**
 * Views that are remembered: a text is looked at once more with its title and without, to see that nothing more goes. Of
 * large ones, which take much memory, the last one alone is.
 */
const REMEMBERED = 4

/**
 * Finds what the passages of a draft have in common: from the letters once, and from what was found then for as long as
 * no passage is new and the answer is sure.
 *
 * @param remembered the views that were asked about most of late, which are added to it
 */
export function lookFrom(remembered: Known[] = []): Look {
  /** The last answer, and the last one from the letters themselves: the title goes, and comes back in another place. */
  let last: Known | null = null
  let whole: Known | null = null
  return draft => {
    const { passages } = draft
    if (last?.passages === passages) return last
    if (last === null) {
      const same = remembered.find(one => one.isWhole && isSame(one.passages, passages))
      if (same !== undefined) {
        last = whole = { ...same, passages }
        return last
      }
    }
    const view = viewOf(draft)
    const isLarge = view.length >= LARGE
    const known = withoutGone(last, passages, view) ?? withoutGone(whole, passages, view)
    // Let go before the search, which needs the room.
    if (isLarge && !known) remembered.length = 0
    const common = known ?? findCommon(draft, view)
    const before = remembered.find(one => isSame(one.passages, passages) && isEqual(one.common, common))
    last = { passages, view, common, isWhole: !known, nothingFor: before?.nothingFor ?? new Map() }
    if (!known) whole = last
    if (!before && !(isLarge && known)) remembered.unshift(last)
    if (remembered.length > REMEMBERED) remembered.pop()
    return last
  }
}

/** A view with its passages. */
export interface Known extends Seen {
  passages: Passage[]
  /** Found in the letters, not left over when passages had gone. */
  isWhole: boolean
}

function withoutGone(known: Known | null, passages: Passage[], view: View): Common | null {
  const places = known && placesIn(passages, known.passages)
  return known && places && withoutPassages(known.common, known.view, places, view)
}

const isSame = (some: readonly Passage[], others: readonly Passage[]): boolean =>
  some.length === others.length && some.every((passage, p) => passage === others[p])

/** Whether the same is common: what is left over when passages have gone can be less than what is found anew. */
function isEqual(one: Common, other: Common): boolean {
  if (one.matches.length !== other.matches.length || one.pieces.length !== other.pieces.length) return false
  return (
    one.matches.every((match, i) => {
      const { a, b, length } = other.matches[i] as Match
      return match.a === a && match.b === b && match.length === length
    }) &&
    one.pieces.every((piece, i) => {
      const { x, y, length } = other.pieces[i] as Piece
      return piece.x === x && piece.y === y && piece.length === length
    })
  )
}

/** For each of `all` its place in `some`, -1 where it is not there; null where not all of `some` are there in order. */
function placesIn(some: readonly Passage[], all: readonly Passage[]): Int32Array | null {
  const places = new Int32Array(all.length).fill(-1)
  let next = 0
  for (let p = 0; p < all.length && next < some.length; p++) if (all[p] === some[next]) places[p] = next++
  return next === some.length ? places : null
}
