import { isCloser, isSpace, isUnspaced, typicalOf } from '../../text/signs.ts'
import { beginsItem } from '../../text/words.ts'
import type { Block } from '../../types.ts'

/** Signs that take two columns. */
export const HANGUL = /[\uac00-\ud7a3]/
export const HAN = /[\u3041-\u30ff\u3400-\u9fff]/

/** A line is a block as long as it stands alone. */
export type Line = Block

/** The first line of a group, and the last one. */
export const first = (group: Line[]): Line => group[0] as Line
export const last = (group: Line[]): Line => group[group.length - 1] as Line

/** What ends a line beside a line feed. */
const OTHER_BREAKS = ['\r', '\u0085', '\u2028', '\u2029']

/** The lines of a text, and how empty ones group them. */
interface Lines {
  /** Those that are not empty, white space at their ends left out. */
  lines: Line[]
  /** Those of them that stand first in a group, as indices: at the start of the text, or behind an empty line. */
  firsts: number[]
}

/** @param spelledBreaks whether `\\n` written out ends a line, too */
export function linesOf(text: string, spelledBreaks: boolean): Lines {
  const lines: Line[] = []
  const firsts: number[] = []
  let beginsGroup = true
  let start = 0
  const close = (end: number): void => {
    let from = start
    let to = end
    while (from < to && isSpace(text.charCodeAt(from))) from++
    while (to > from && isSpace(text.charCodeAt(to - 1))) to--
    if (from === to) {
      beginsGroup = true
      return
    }
    if (beginsGroup) firsts.push(lines.length)
    beginsGroup = false
    lines.push({ start: from, end: to, keepsLines: false })
  }
  if (!spelledBreaks && !OTHER_BREAKS.some(sign => text.includes(sign))) {
    // A sign alone is found several times as fast as a pattern.
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      close(end)
      start = end + 1
    }
  } else {
    const separator = spelledBreaks
      ? /\r\n|[\n\r\u0085\u2028\u2029]|\\[nr](?![a-z])/g
      : /\r\n|[\n\r\u0085\u2028\u2029]/g
    for (let hit = separator.exec(text); hit; hit = separator.exec(text)) {
      close(hit.index)
      start = separator.lastIndex
    }
  }
  close(text.length)
  return { lines, firsts }
}

/** The sign that tells the script of a line. */
export function typicalUnit(text: string, { start, end }: Line): number {
  const middle = (start + end) >> 1
  const part = (end - start) >> 2
  return typicalOf(text.charCodeAt(start + part), text.charCodeAt(middle), text.charCodeAt(middle + part))
}

/** UTF-16 units of the longest line. */
export function longest(group: Line[]): number {
  let length = 0
  for (const line of group) length = Math.max(length, line.end - line.start)
  return length
}

/** UTF-16 units of the first word of a line. */
export function firstWordLength(text: string, line: Line): number {
  let i = line.start
  while (i < line.end && !isSpace(text.charCodeAt(i))) i++
  return i - line.start
}

/** Whether a line is as full as a wrapping program leaves it: the first word of the next one, or its first signs, would not have fitted, and that is no item. */
export function isFull(text: string, line: Line, next: Line, width: number): boolean {
  const word = isUnspaced(typicalUnit(text, next)) ? 2 : firstWordLength(text, next)
  return line.end - line.start + 1 + word > width && !beginsItem(text, next.start)
}

/** Whether every line behind the first begins with a capital, as verse does and wrapped prose hardly. */
export function startsCapital(text: string, group: Line[]): boolean {
  return group.every((line, i) => i === 0 || isCapital(firstSign(text, line)))
}

/** Whether a line begins with a small letter. */
export const startsLower = (text: string, line: Line): boolean => isSmall(firstSign(text, line))

// Most are of ASCII, which needs no set of Unicode.
const isCapital = (sign: string): boolean => (sign < '\u0080' ? sign >= 'A' && sign <= 'Z' : /^\p{Lu}/u.test(sign))
const isSmall = (sign: string): boolean => (sign < '\u0080' ? sign >= 'a' && sign <= 'z' : /^\p{Ll}/u.test(sign))

/** The first code point of a line behind quotation marks. */
function firstSign(text: string, line: Line): string {
  let i = line.start
  while (i < line.end - 1 && (isCloser(text.charCodeAt(i)) || text.charCodeAt(i) === 0x201e)) i++
  return String.fromCodePoint(text.codePointAt(i) as number)
}
