/** The index of the last entry of a rising list that is not above `value`; 0 where all are. */
export function indexAt(starts: Int32Array, value: number): number {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] as number) <= value) low = middle
    else high = middle - 1
  }
  return low
}
