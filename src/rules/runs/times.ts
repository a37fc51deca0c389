import { type Draft, hashOfPassage, type View } from '../../draft.ts'

/** Times that something stands in a text, from which on with other words between it is its author's. */
export const REFRAIN = 3

/** How often the letters of passage `p` stand in a text as a passage. */
export type TimesOf = (p: number) => number

/** How often the letters of each passage stand in a text: counted when it is first asked. */
export function timesIn(draft: Draft, view: View): TimesOf {
  let times: Int32Array | null = null
  return p => {
    times ??= countEach(draft, view)
    return times[p] as number
  }
}

/** How often the letters of each passage stand in a text. */
function countEach({ passages }: Draft, view: View): Int32Array {
  const firsts = new Map<number, number>()
  const firstOf = new Int32Array(passages.length)
  const times = new Int32Array(passages.length)
  for (let p = 0; p < passages.length; p++) {
    const hash = hashOfPassage(view, p)
    const first = firsts.get(hash) ?? p
    if (first === p) firsts.set(hash, p)
    firstOf[p] = first
    times[first] = (times[first] as number) + 1
  }
  for (let p = 0; p < passages.length; p++) times[p] = times[firstOf[p] as number] as number
  return times
}
