import { type Draft, endsInStop, type View } from '../../draft.ts'
import { likenessOf } from '../../likeness.ts'
import type { Pair } from '../../text/in-order.ts'
import type { Copy } from '../../types.ts'
import { saysAllButSubject } from './attribution.ts'
import type { Located } from './locate.ts'

/** Lines on either side among which two are points that go. */
const BESIDE = 2

/** Where a line without a full stop is said but for whom it speaks of, beside two lines without one that go: the points of a page; null where it is not. */
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
  if (echoes.filter(isPoint).length < BESIDE) return null
  for (const window of whole.windows) {
    const best = likenessOf(draft, view, whole.part, window)
    if (!best.numbers && saysAllButSubject(draft, view, whole.part, best)) return best.pairs
  }
  return null
}
