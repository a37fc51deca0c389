import { type Draft, endsInStop, passageAt, type View } from '../../draft.ts'
import { likenessOf } from '../../likeness.ts'
import type { Pair } from '../../text/in-order.ts'
import type { Copy } from '../../types.ts'
import { hasOwnNumber } from '../echoes/part.ts'
import type { Located } from './locate.ts'

/** Lines on either side among which two are points that go. */
const BESIDE = 2
/** Share of a point's words that stand in order, or in phrases that were moved, beside two that go; and in order beside one alone. */
const POINT_SAID = 0.7
const POINT_REORDERED = 0.75
const POINT_BESIDE = 0.8

/**
 * Where a line without a full stop is said nearly beside two lines without one that go, or right beside one where it is said more
 * nearly: the points of a page; null where it is not.
 */
export function pointPairs(
  draft: Draft,
  view: View,
  p: number,
  [whole]: readonly Located[],
  echoes: readonly Copy[],
): Pair[] | null {
  const isPoint = ({ first }: Copy): boolean =>
    Math.abs(first - p) <= BESIDE && first !== p && !endsInStop(draft, first)
  if (!whole || endsInStop(draft, p) || echoes.some(({ first }) => first === p)) return null
  const points = echoes.filter(isPoint)
  const areSeveral = points.length >= BESIDE
  if (!areSeveral && !points.some(({ first }) => Math.abs(first - p) === 1)) return null
  for (const window of whole.windows) {
    if (window.from < whole.part.to) continue
    const best = likenessOf(draft, view, whole.part, window)
    if (best.numbers || best.isNext || best.pairs.length === 0 || hasOwnNumber(view, p, best.pairs)) continue
    // A label may open both a line and the caption right below it.
    const isBelow = passageAt(view, (best.pairs[0] as Pair).y) === p + 1
    const isSaid = areSeveral
      ? best.score >= POINT_SAID || best.reordered >= POINT_REORDERED
      : best.score >= POINT_BESIDE && !isBelow
    if (isSaid) return best.pairs
  }
  return null
}
