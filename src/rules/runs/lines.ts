import { hashOfPassage, passageAt, sameLetters, sizeOf, type View } from '../../draft.ts'
import type { Pair } from '../../text/in-order.ts'
import type { Run } from './run.ts'

/** Passages before the earlier run that may hold what the later one has in its midst. */
const HEAD = 5

/**
 * Where the passages of the later run that share nothing with their place in the earlier one stand there, or right before it,
 * as a whole: a byline, a date, an advertisement's label.
 */
export function pairsOfLines(view: View, { early, late, chain }: Run): Pair[] {
  const [first, last] = late
  const shares = new Uint8Array(last - first + 1)
  for (const { a, length } of chain.matches) {
    for (let q = passageAt(view, a); q <= last && (view.starts[q] as number) < a + length; q++) shares[q - first] = 1
  }
  if (!shares.includes(0)) return []
  const places = new Map<number, number>()
  for (let p = Math.max(0, early[0] - HEAD); p <= early[1]; p++) places.set(hashOfPassage(view, p), p)
  const pairs: Pair[] = []
  for (let q = first; q <= last; q++) {
    const p = shares[q - first] === 1 ? undefined : places.get(hashOfPassage(view, q))
    if (p === undefined || sizeOf(view, q) === 0 || !sameLetters(view, p, q)) continue
    pairs.push({ x: view.starts[q] as number, y: view.starts[p] as number, length: sizeOf(view, q) })
  }
  return pairs
}
