/** Letters that may be wrong, missing or too many in a name for another to be meant. */
const MOST_WRONG = 2

/** The name that was likely meant: the one with the fewest letters wrong; undefined where none is near. */
export function nearestOf(name: string, known: readonly string[]): string | undefined {
  let best: string | undefined
  let least = MOST_WRONG + 1
  for (const other of known) {
    const wrong = distance(name.replace(/[-_ ]/g, ''), other.replace(/[-_ ]/g, ''))
    if (wrong < least) [best, least] = [other, wrong]
  }
  return best
}

/** Letters to put in, take out or change to make one word another (Levenshtein 1966). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(change, (row[j] as number) + 1, (next[j - 1] as number) + 1))
    }
    row = next
  }
  return row[b.length] as number
}
