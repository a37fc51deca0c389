/** How many numbers of a rising list are at most `most`. */
export function countUpTo(sorted: Int32Array | Uint16Array, most: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] as number) <= most) low = middle + 1
    else high = middle
  }
  return low
}

/** The index of the last entry of a rising list that is not above `value`; 0 where all are. */
export const indexAt = (starts: Int32Array, value: number): number => Math.max(0, countUpTo(starts, value) - 1)

/** The same, looked for from `hint` on: the nearer the answer, the sooner it is found. `log d` for one that is `d` away. */
export function indexNear(starts: Int32Array, value: number, hint: number): number {
  let low = hint
  let high = hint
  if ((starts[hint] as number) > value) {
    for (let step = 1; low > 0 && (starts[low] as number) > value; step *= 2) {
      high = low
      low = Math.max(0, low - step)
    }
  } else {
    high = hint + 1
    for (let step = 1; high < starts.length && (starts[high] as number) <= value; step *= 2) {
      low = high
      high = Math.min(starts.length, high + step)
    }
  }
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if ((starts[middle] as number) <= value) low = middle
    else high = middle
  }
  return low
}
