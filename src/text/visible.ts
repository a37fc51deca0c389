import type { Finding, Range, Removal } from '../types.ts'
import { hiddenIn } from './controls.ts'

/** A text as a reader sees it: no step stumbles over signs that are not to be seen. */
export interface Visible {
  text: string
  /** For each sign that was left out the UTF-16 offset in `text` of what stands behind it, in order. */
  hidden: readonly number[]
}

/** A text without controls, marks of direction and joiners that no script needs, each knowing where it stood. */
export function visibleOf(text: string): Visible {
  const signs = hiddenIn(text)
  if (signs.length === 0) return { text, hidden: signs }
  const parts: string[] = []
  let from = 0
  for (const at of signs) {
    parts.push(text.slice(from, at))
    from = at + 1
  }
  parts.push(text.slice(from))
  return { text: parts.join(''), hidden: signs.map((at, i) => at - i) }
}

/** What was found in the text as a reader sees it, with the offsets of the input. */
export function inInput<Found extends Removal | Finding>(found: readonly Found[], { hidden }: Visible): Found[] {
  if (hidden.length === 0) return found.slice()
  const place = ([start, end]: Range): Range => [placeOf(hidden, start), placeOf(hidden, end - 1) + 1]
  return found.map(one => {
    const [start, end] = place([one.start, one.end])
    return 'of' in one ? { ...one, start, end, of: one.of.map(place) } : { ...one, start, end }
  })
}

/** Where the sign at an offset of the visible text stands in the input. */
function placeOf(hidden: readonly number[], at: number): number {
  let low = 0
  let high = hidden.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((hidden[middle] as number) <= at) low = middle + 1
    else high = middle
  }
  return at + low
}
