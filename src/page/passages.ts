import { printableLines } from '../text/controls.ts'
import { lineAt, lineStarts } from '../text/lines.ts'
import type { Finding } from '../types.ts'

/** A stretch of one line of the input, `[start, end)` in UTF-16 units, without the signs that end the line. */
export interface LinePiece {
  /** Of the line in the input, from 1. */
  line: number
  start: number
  end: number
}

/** A finding, or what stands between two: white space, and marks such as `* * *`. */
export interface Passage {
  /** An index into the findings; null between two. */
  finding: number | null
  start: number
  end: number
  pieces: LinePiece[]
}

/**
 * A text from top to bottom, as passages. Blanks that share their line with a finding are left out, since nobody sees
 * them; an empty line stays, and so does a hidden sign, which is shown.
 */
export function passagesOf(text: string, findings: readonly Finding[]): Passage[] {
  const starts = lineStarts(text)
  const passages: Passage[] = []
  const between = (start: number, end: number): void => {
    const pieces = piecesOf(text, starts, start, end).filter(piece => isSeen(text, starts, piece))
    if (pieces.length > 0) passages.push({ finding: null, start, end, pieces })
  }
  let at = 0
  findings.forEach(({ start, end }, finding) => {
    between(at, start)
    passages.push({ finding, start, end, pieces: piecesOf(text, starts, start, end) })
    at = end
  })
  between(at, text.length)
  return passages
}

function piecesOf(text: string, starts: Int32Array, start: number, end: number): LinePiece[] {
  const pieces: LinePiece[] = []
  for (let line = lineAt(starts, start), at = start; at < end; line++) {
    const next = Math.min(end, starts[line] ?? end)
    pieces.push({ line, start: at, end: next - lineEndBefore(text, at, next) })
    at = next
  }
  return pieces
}

/** How many of the signs just before `end` end a line: `\r\n` is two. */
function lineEndBefore(text: string, start: number, end: number): number {
  const last = text[end - 1]
  if (last === '\n') return end - 1 > start && text[end - 2] === '\r' ? 2 : 1
  return last === '\r' ? 1 : 0
}

function isSeen(text: string, starts: Int32Array, { line, start, end }: LinePiece): boolean {
  const piece = text.slice(start, end)
  if (/\S/.test(piece) || printableLines(piece) !== piece) return true
  const next = starts[line] ?? text.length
  return start === starts[line - 1] && next > start && next - lineEndBefore(text, start, next) === end
}

/** Which passages, `[first, behind)`, have a part in `[start, end)`. They are in the order of the text and do not overlap. */
export function passagesIn(passages: readonly Passage[], start: number, end: number): [first: number, behind: number] {
  let low = 0
  let high = passages.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (passages[middle]!.end <= start) low = middle + 1
    else high = middle
  }
  let behind = low
  while (behind < passages.length && passages[behind]!.start < end) behind++
  return [low, behind]
}
