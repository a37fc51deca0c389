import { countUpTo } from './sorted.ts'

/** A stretch of `x` that has a twin of the same length at `y`. Positions are indices of letters. */
export interface Pair {
  x: number
  y: number
  length: number
}

/**
 * The pairs that run in the same order on both sides and together hold the most letters, none of them twice. Pairs come
 * sorted by `x`. A longest increasing subsequence with weights, over a Fenwick tree of prefix maxima: n log n.
 */
export function longestInOrder<P extends Pair>(pairs: readonly P[]): P[] {
  if (pairs.length < 2) return pairs.slice()
  const { ends, ranks } = rankByEnd(pairs)
  const best = new Float64Array(pairs.length + 1)
  const bestAt = new Int32Array(pairs.length + 1).fill(-1)
  const previous = new Int32Array(pairs.length).fill(-1)
  let top = 0
  let topAt = -1
  for (let i = 0; i < pairs.length; i++) {
    const pair = pairs[i] as P
    let sum = 0
    // Where two pairs meet, both may claim the same letters: less than half of the later one.
    for (let r = countUpTo(ends, pair.y + (pair.length - 1) / 2); r > 0; r -= r & -r) {
      if ((best[r] as number) > sum) {
        sum = best[r] as number
        previous[i] = bestAt[r] as number
      }
    }
    sum += pair.length
    for (let r = ranks[i] as number; r <= pairs.length; r += r & -r) {
      if (sum > (best[r] as number)) {
        best[r] = sum
        bestAt[r] = i
      }
    }
    if (sum > top) {
      top = sum
      topAt = i
    }
  }
  const chosen: P[] = []
  for (let i = topAt; i >= 0; i = previous[i] as number) chosen.push(pairs[i] as P)
  return disjoint(chosen.reverse())
}

const endOf = ({ y, length }: Pair): number => y + length

/** Where the pairs end in `y`, in order, and the rank of each there, from 1. */
function rankByEnd(pairs: readonly Pair[]): { ends: Int32Array; ranks: Int32Array } {
  const order = Array.from(pairs, (_, i) => i)
  order.sort((i, j) => endOf(pairs[i] as Pair) - endOf(pairs[j] as Pair) || i - j)
  const ends = Int32Array.from(order, i => endOf(pairs[i] as Pair))
  const ranks = new Int32Array(pairs.length)
  order.forEach((i, r) => {
    ranks[i] = r + 1
  })
  return { ends, ranks }
}

/** Pairs in order without the letters that the longer one beside them has too. */
function disjoint<P extends Pair>(pairs: readonly P[]): P[] {
  const cut: P[] = []
  for (const pair of pairs) {
    let next = pair
    for (let last = cut.at(-1); last !== undefined; last = cut.at(-1)) {
      const both = Math.max(last.x + last.length - next.x, endOf(last) - next.y)
      if (both <= 0) break
      if (last.length >= next.length) {
        next = { ...next, x: next.x + both, y: next.y + both, length: next.length - both }
        break
      }
      cut.pop()
      if (last.length > both) {
        cut.push({ ...last, length: last.length - both })
        break
      }
    }
    if (next.length > 0) cut.push(next)
  }
  return cut
}
