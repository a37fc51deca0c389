import type { Draft, View } from './draft.ts'
import { compareGap } from './gaps.ts'
import { link, type Outcome, type Rescue } from './rescue.ts'
import type { Cursor } from './seams.ts'
import type { Pair } from './text/in-order.ts'
import type { Copy } from './types.ts'

/** Goes through passage `p` of a copy: what has a twin, what is to be saved, what differs. */
export function compareCopy(draft: Draft, view: View, copy: Copy, p: number, gone: Uint8Array): Outcome {
  const { pairs, savesNothing, beginStays, endStays } = copy
  const ofRun = copy.last > copy.first
  const start = view.starts[p] as number
  const end = view.starts[p + 1] as number
  let i = firstEndingBehind(pairs, start)
  const outcome: Outcome = { rescues: [], links: [], instead: [] }
  const before = pairs[i - 1]
  let x = start
  let linked = start
  let y = before ? before.y + before.length : -1
  for (; i < pairs.length && (pairs[i] as Pair).x < end; i++) {
    const pair = pairs[i] as Pair
    const skip = Math.max(0, start - pair.x)
    const length = Math.min(pair.x + pair.length, end) - pair.x - skip
    compareGap(draft, view, { x, to: pair.x + skip, y, yTo: pair.y + skip, linked, ofRun }, gone, outcome)
    if (beginStays && x === start) stay(outcome.rescues, p)
    link(view, pair.x + skip, pair.y + skip, length, outcome.links)
    linked = pair.x + skip
    x = linked + length
    y = pair.y + skip + length
  }
  const saved = outcome.rescues.length
  compareGap(draft, view, { x, to: end, y, yTo: pairs[i]?.y ?? -1, linked, ofRun }, gone, outcome)
  if (endStays && i === pairs.length) stay(outcome.rescues.slice(saved), p)
  return savesNothing ? { ...outcome, rescues: [] } : outcome
}

/** What is saved as a passage of its own stays where passage `p` stood. */
function stay(rescues: readonly Rescue[], p: number): void {
  for (const rescue of rescues) if (rescue.inside < 0) rescue.after = p
}

/**
 * The letter of the text from which on all of a passage of one span, the `p`-th, stands in one stretch elsewhere, as most of what
 * goes does; -1 where it does not.
 */
export function wholeTwin(view: View, twins: Cursor, pairs: readonly Pair[], p: number): number {
  const start = view.starts[p] as number
  const end = view.starts[p + 1] as number
  const pair = pairs[firstEndingBehind(pairs, start)]
  if (!pair || pair.x > start || pair.x + pair.length < end) return -1
  const y = pair.y + start - pair.x
  return twins.wholeFrom(y) >= end - start ? twins.letterAt(y) : -1
}

/** The first pair that ends behind position `x`. */
function firstEndingBehind(pairs: readonly Pair[], x: number): number {
  let low = 0
  let high = pairs.length
  while (low < high) {
    const middle = (low + high) >> 1
    const pair = pairs[middle] as Pair
    if (pair.x + pair.length <= x) low = middle + 1
    else high = middle
  }
  return low
}
