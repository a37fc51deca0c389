/** A stretch of `x` that has a twin of the same length at `y`. Positions are indices of letters. */
export interface Pair {
  x: number
  y: number
  length: number
}

/**
 * The pairs that run in the same order on both sides and together hold the most letters. Pairs come sorted by `x`.
 * A longest increasing subsequence with weights, over a Fenwick tree of prefix maxima: n log n.
 */
export function longestInOrder<P extends Pair>(pairs: readonly P[]): P[] {
  if (pairs.length < 2) return pairs.slice()
  const ranks = rankByY(pairs)
  const best = new Float64Array(pairs.length + 1)
  const bestAt = new Int32Array(pairs.length + 1).fill(-1)
  const previous = new Int32Array(pairs.length).fill(-1)
  let top = 0
  let topAt = -1
  for (let i = 0; i < pairs.length; i++) {
    const pair = pairs[i] as P
    const rank = ranks[i] as number
    let sum = 0
    for (let r = rank - 1; r > 0; r -= r & -r) {
      if ((best[r] as number) > sum) {
        sum = best[r] as number
        previous[i] = bestAt[r] as number
      }
    }
    sum += pair.length
    for (let r = rank; r <= pairs.length; r += r & -r) {
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
  return chosen.reverse()
}

/** Ranks from 1 in the order of `y`; of pairs with the same `y` the later in `x` ranks lower, so that only one is taken. */
function rankByY(pairs: readonly Pair[]): Int32Array {
  const order = Array.from(pairs, (_, i) => i)
  order.sort((i, j) => (pairs[i] as Pair).y - (pairs[j] as Pair).y || j - i)
  const ranks = new Int32Array(pairs.length)
  order.forEach((i, r) => {
    ranks[i] = r + 1
  })
  return ranks
}
