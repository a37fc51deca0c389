import { type Draft, sizeOf, type View, viewOf } from './draft.ts'
import { type Common, findCommon, withoutFirst } from './pieces.ts'
import type { Passage } from './types.ts'

/** Shows the letters of a draft's passages run together, and what the passages have in common. */
export type Look = (draft: Draft) => { view: View; common: Common }

/** Finds what the passages of a draft have in common, once for as long as they stay the same or only the title goes. */
export function lookOnce(): Look {
  let passages: Passage[] = []
  let seen: ReturnType<Look> | null = null
  return draft => {
    if (seen !== null && passages === draft.passages) return seen
    const view = viewOf(draft)
    const known = seen && isRest(draft.passages, passages) ? withoutFirst(seen.common, sizeOf(seen.view, 0)) : null
    passages = draft.passages
    seen = { view, common: known ?? findCommon(draft, view) }
    return seen
  }
}

/** Whether `rest` is `passages` without the first. */
const isRest = (rest: readonly Passage[], passages: readonly Passage[]): boolean =>
  rest.length === passages.length - 1 && rest.every((passage, i) => passage === passages[i + 1])
