import { indexAt } from './sorted.ts'

/** Where the lines of a text begin, in UTF-16 units. Lines end as editors count them: `\n`, `\r\n`, `\r`. */
export function lineStarts(text: string): Int32Array {
  let starts = new Int32Array(256)
  let count = 1
  for (let at = nextEnd(text, 0); at >= 0; at = nextEnd(text, at)) {
    if (count === starts.length) {
      const more = new Int32Array(2 * count)
      more.set(starts)
      starts = more
    }
    starts[count++] = at
  }
  return starts.subarray(0, count)
}

const LINE_END = /\r\n|[\n\r]/g

/** The offset just behind the next line end from `from` on; -1 where there is none. */
function nextEnd(text: string, from: number): number {
  LINE_END.lastIndex = from
  return LINE_END.test(text) ? LINE_END.lastIndex : -1
}

/** The number of the line, from 1, in which the offset lies. */
export const lineAt = (starts: Int32Array, offset: number): number => indexAt(starts, offset) + 1

/** The lines from the first to the last of which ranges have a part, such as `3-7, 9`. */
export function linesOf(starts: Int32Array, ranges: readonly (readonly [start: number, end: number])[]): string {
  const runs: [number, number][] = []
  for (const [start, end] of ranges) {
    const [first, last] = [lineAt(starts, start), lineAt(starts, Math.max(start, end - 1))]
    const run = runs[runs.length - 1]
    if (run && first <= run[1] + 1) run[1] = Math.max(run[1], last)
    else runs.push([first, last])
  }
  return runs.map(([first, last]) => (first === last ? `${first}` : `${first}-${last}`)).join(', ')
}
