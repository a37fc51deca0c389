import { type Draft, passageAt, type View } from './draft.ts'
import type { CleanOptions, Copy, Passage, Reason } from './types.ts'

/** The copies that a user wants left alone: no later step takes them for copies of another kind, or for a twin. */
export class Stay {
  readonly #reasons: readonly Reason[]
  readonly #passages = new Set<Passage>()

  constructor({ keep = [] }: CleanOptions) {
    this.#reasons = keep
  }

  /** Whether copies of this kind go. */
  goes(reason: Reason): boolean {
    return !this.#reasons.includes(reason)
  }

  /** Those of the copies that a step found which go; the others are left alone from here on. */
  ofThese(copies: Copy[], draft: Draft, view: View): Copy[] {
    if (this.#reasons.length === 0) return copies
    for (const copy of copies) {
      if (this.goes(copy.reason)) continue
      for (let p = copy.first; p <= copy.last; p++) this.#passages.add(draft.passages[p] as Passage)
    }
    const stays = (p: number): boolean => this.#passages.has(draft.passages[p] as Passage)
    return copies.filter(({ first, last, pairs }) => {
      for (let p = first; p <= last; p++) if (stays(p)) return false
      return !pairs.some(({ y }) => stays(passageAt(view, y)))
    })
  }
}
