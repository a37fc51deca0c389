/** How many numbers of a rising list are at most `most`. */
export function countUpTo(sorted: Int32Array, most: number): number {
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
