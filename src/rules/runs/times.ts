import { type Draft, hashOfPassage, type View } from '../../draft.ts'

/** Times that something stands in a text, from which on with other words between it is its author's. */
export const REFRAIN = 3

/** How often the letters of passage `p` stand in a text as a passage. */
export type TimesOf = (p: number) => number

/** How often the letters of each passage stand in a text: counted when it is first asked. */
export function timesIn(draft: Draft, view: View): TimesOf {
  let times: Map<number, number> | null = null
  const count = (): Map<number, number> => {
    const counted = new Map<number, number>()
    for (let p = 0; p < draft.passages.length; p++) {
      const hash = hashOfPassage(view, p)
      counted.set(hash, (counted.get(hash) ?? 0) + 1)
    }
    return counted
  }
  return p => {
    times ??= count()
    return times.get(hashOfPassage(view, p)) as number
  }
}
