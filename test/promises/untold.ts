import type { Finding } from '../../src/types.ts'
import { visible } from './words.ts'

/** What of a text lies in no finding, or in two, white space and marks aside; `''` where all is well. */
export function untold(raw: string, findings: readonly Finding[]): string {
  let from = 0
  let left = ''
  for (const { start, end } of findings) {
    if (start < from) return `overlapping: ${raw.slice(start, from)}`
    left += raw.slice(from, start)
    from = end
  }
  left += raw.slice(from)
  // A spelled line feed is a mark, no letter.
  return (
    visible(left)
      .replace(/\\[nrt](?![a-z])/g, ' ')
      .match(/[\p{L}\p{N}]+/gu)
      ?.join(' ') ?? ''
  )
}
