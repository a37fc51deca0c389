import { type Draft, type View, viewOf } from './draft.ts'
import { type Common, findCommon, withoutPassages } from './pieces.ts'
import type { Passage } from './types.ts'

/** Shows the letters of a draft's passages run together, and what the passages have in common. */
export type Look = (draft: Draft) => Seen

interface Seen {
  view: View
  common: Common
}

/**
 * Finds what the passages of a draft have in common: from the letters once, and from what was found then for as long as
 * no passage is new and the answer is sure.
 */
export function lookOnce(): Look {
  /** The last answer, and the last one from the letters themselves: what goes comes back when a text is looked at again. */
  let last: Known | null = null
  let whole: Known | null = null
  return draft => {
    const { passages } = draft
    if (last?.passages === passages) return last
    const view = viewOf(draft)
    const common = withoutGone(last, passages, view) ?? withoutGone(whole, passages, view)
    last = { passages, view, common: common ?? findCommon(draft, view) }
    if (!common) whole = last
    return last
  }
}

interface Known extends Seen {
  passages: Passage[]
}

function withoutGone(known: Known | null, passages: Passage[], view: View): Common | null {
  const places = known && placesIn(passages, known.passages)
  return known && places && withoutPassages(known.common, known.view, places, view)
}

/** For each of `all` its place in `some`, -1 where it is not there; null where not all of `some` are there in order. */
function placesIn(some: readonly Passage[], all: readonly Passage[]): Int32Array | null {
  const places = new Int32Array(all.length).fill(-1)
  let next = 0
  for (let p = 0; p < all.length && next < some.length; p++) if (all[p] === some[next]) places[p] = next++
  return next === some.length ? places : null
}
