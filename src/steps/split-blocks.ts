import type { Reading } from '../text/reading.ts'
import { isCloser, isSpace, isUnspaced, typicalOf } from '../text/signs.ts'
import { beginsItem, breakOff, endsSentence } from '../text/words.ts'
import type { Block } from '../types.ts'

/** Characters. Prose is wrapped at 40 to 120 columns; shorter lines are verse or a list, longer ones paragraphs. */
const NARROWEST_WRAP = 35
const WIDEST_WRAP = 130
/** The same for signs that take two columns: Hangul with its spaces, Han and kana without. */
const NARROWEST_HANGUL_WRAP = 22
const NARROWEST_HAN_WRAP = 15
const HANGUL = /[\uac00-\ud7a3]/
const HAN = /[\u3041-\u30ff\u3400-\u9fff]/
/** Characters. A line this long is a paragraph of its own, no verse and no list item. */
const PARAGRAPH_LINE = 160
const UNSPACED_PARAGRAPH_LINE = 50
/** Lines from which on a group that is filled is wrapped, not verse: surely, and likely. */
const SURE_LINES = 4
const LIKELY_LINES = 3
/** Characters by which a group may be narrower than the text's width and still be wrapped at it. */
const WIDTH_SLACK = 14

/** A line is a block as long as it stands alone. */
type Line = Block

/**
 * The blocks of a text, in order: paragraphs, headings, verses. Where no line is empty each line is a block. Else empty
 * lines part them, and the lines between are one wrapped paragraph, paragraphs of a line each, or lines that stay
 * lines. Linear.
 */
export function splitBlocks(text: string, { markdown, spelledBreaks }: Reading): Block[] {
  const { lines, firsts } = linesOf(text, spelledBreaks)
  if (firsts.length === lines.length) return lines
  if (firsts.length === 1 && !(markdown && endsInHardBreaks(text, lines))) return lines
  const groups = firsts.map((from, g) => lines.slice(from, firsts[g + 1]))
  const width = wrapWidth(text, groups)
  const onePerLine = linesAreParagraphs(text, groups, width)
  const blocks: Block[] = []
  groups.forEach((group, i) => {
    const kind = kindOf(text, group, width, markdown)
    if (kind === 'one') blocks.push(whole(group, false))
    else if (kind === 'each' || (kind === 'lines' && (onePerLine || (i === 0 && isHead(text, groups)))))
      for (const line of group) blocks.push(line)
    else blocks.push(whole(group, true))
  })
  return blocks
}

const first = (group: Line[]): Line => group[0] as Line
const last = (group: Line[]): Line => group[group.length - 1] as Line

/** All lines of a group as one block. */
const whole = (group: Line[], keepsLines: boolean): Block =>
  group.length === 1 && !keepsLines ? first(group) : { start: first(group).start, end: last(group).end, keepsLines }

/** What ends a line beside a line feed. */
const OTHER_BREAKS = ['\r', '\u0085', '\u2028', '\u2029']

interface Lines {
  /** Those that are not empty, white space at their ends left out. */
  lines: Line[]
  /** Those of them that stand first in a group, as indices: at the start of the text, or behind an empty line. */
  firsts: number[]
}

function linesOf(text: string, spelledBreaks: boolean): Lines {
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

type Kind = 'one' | 'each' | 'kept' | 'lines'

/** `one` paragraph (a single line or a wrapped one), paragraphs `each` of a line, lines `kept` by their marks, or just `lines`. */
function kindOf(text: string, group: Line[], width: number, markdown: boolean): Kind {
  if (group.length === 1) return 'one'
  if (markdown && endsInHardBreaks(text, group)) return 'kept'
  if (isWrapped(text, group, width)) return 'one'
  return group.some(line => line.end - line.start > paragraphLine(text, line)) ? 'each' : 'lines'
}

/** Whether every line but the last ends in the backslash that makes the next one stay a line. */
const endsInHardBreaks = (text: string, group: Line[]): boolean =>
  group.every((line, i) => i === group.length - 1 || text.charCodeAt(line.end - 1) === 0x5c)

/** The sign that tells the script of a line. */
function typicalUnit(text: string, { start, end }: Line): number {
  const middle = (start + end) >> 1
  const part = (end - start) >> 2
  return typicalOf(text.charCodeAt(start + part), text.charCodeAt(middle), text.charCodeAt(middle + part))
}

const paragraphLine = (text: string, line: Line): number =>
  isUnspaced(typicalUnit(text, line)) ? UNSPACED_PARAGRAPH_LINE : PARAGRAPH_LINE

/**
 * The width at which a text is wrapped, in characters: 0 where it does not show, -1 where nothing is to be joined. A
 * single long group that is filled among others that are not, such as a refrain, is so by chance.
 */
function wrapWidth(text: string, groups: Line[][]): number {
  const various = distinct(text, groups)
  const isLikely = isMostlyFilled(text, various)
  const sure = various.filter(group => group.length >= SURE_LINES && isFilled(text, group)).length
  const width = isLikely || sure > 1 ? widthOf(text, groups, SURE_LINES) : 0
  return width || (isLikely ? widthOf(text, groups, LIKELY_LINES) : -1)
}

/** The groups of several lines, each but once however often the text says it. */
function distinct(text: string, groups: Line[][]): Line[][] {
  const seen = new Map<string, Line[]>()
  for (const group of groups) if (group.length > 1) seen.set(text.slice(first(group).start, last(group).end), group)
  return [...seen.values()]
}

/** The width at which paragraphs of so many lines or more are wrapped, in characters: that of the widest; 0 where none is known. */
function widthOf(text: string, groups: Line[][], fewest: number): number {
  let width = 0
  for (const group of groups) {
    if (group.length < fewest || !isFilled(text, group) || startsCapital(text, group) || endsEachLine(text, group))
      continue
    width = Math.max(width, longest(group))
  }
  return width
}

/** Whether most groups of several lines are as full as wrapped ones: else the few that are, are verse like the others. */
function isMostlyFilled(text: string, groups: Line[][]): boolean {
  let filled = 0
  for (const group of groups) filled += isFilled(text, group) ? 1 : -1
  return filled > 0
}

/** Whether a group is one wrapped paragraph. `width` as found by `widthOf`, -1 where no group is to be joined. */
function isWrapped(text: string, group: Line[], width: number): boolean {
  const widest = longest(group)
  if (width < 0 || !isFilled(text, group)) return false
  const atWidth = widest <= width && widest >= width - WIDTH_SLACK
  if (atWidth) return true
  if (endsEachLine(text, group)) return false
  if (group.length > 2) return !startsCapital(text, group)
  const [one, two] = group as [Line, Line]
  return widest >= 50 && !endsSentence(text, one.start, one.end) && startsLower(text, two)
}

/** Whether every line but the last is as full as a wrapping program leaves it: the next word would not have fitted. */
function isFilled(text: string, group: Line[]): boolean {
  const widest = longest(group)
  const unspaced = isUnspaced(typicalUnit(text, first(group)))
  if (widest > WIDEST_WRAP || widest < narrowestWrap(text, first(group))) return false
  for (let i = 0; i < group.length - 1; i++) {
    const line = group[i] as Line
    const next = group[i + 1] as Line
    if (beginsItem(text, next.start)) return false
    const word = unspaced ? 2 : firstWordLength(text, next)
    if (line.end - line.start + 1 + word <= widest) return false
  }
  return true
}

function narrowestWrap(text: string, line: Line): number {
  const sample = text.slice(line.start, line.end)
  if (HANGUL.test(sample)) return NARROWEST_HANGUL_WRAP
  return HAN.test(sample) ? NARROWEST_HAN_WRAP : NARROWEST_WRAP
}

/** Whether every line ends with a mark of punctuation, as lines of verse and responses do and wrapped ones only by chance. */
function endsEachLine(text: string, group: Line[]): boolean {
  return group.every(({ end }) => PAUSE.includes(text.charAt(end - 1)))
}

const PAUSE = '.,;:!?…।॥،؛؟。，、；：！？'

function longest(group: Line[]): number {
  let length = 0
  for (const line of group) length = Math.max(length, line.end - line.start)
  return length
}

function firstWordLength(text: string, line: Line): number {
  let i = line.start
  while (i < line.end && !isSpace(text.charCodeAt(i))) i++
  return i - line.start
}

/** Whether every line behind the first begins with a capital, as verse does and wrapped prose hardly. */
function startsCapital(text: string, group: Line[]): boolean {
  return group.every((line, i) => i === 0 || isCapital(firstSign(text, line)))
}

const startsLower = (text: string, line: Line): boolean => isSmall(firstSign(text, line))

// Most are of ASCII, which needs no set of Unicode.
const isCapital = (sign: string): boolean => (sign < '\u0080' ? sign >= 'A' && sign <= 'Z' : /^\p{Lu}/u.test(sign))
const isSmall = (sign: string): boolean => (sign < '\u0080' ? sign >= 'a' && sign <= 'z' : /^\p{Ll}/u.test(sign))

/** The first code point of a line behind quotation marks. */
function firstSign(text: string, line: Line): string {
  let i = line.start
  while (i < line.end - 1 && (isCloser(text.charCodeAt(i)) || text.charCodeAt(i) === 0x201e)) i++
  return String.fromCodePoint(text.codePointAt(i) as number)
}

/** Whether the lines between empty ones are mostly paragraphs of their own, so that the short ones among them are too. */
function linesAreParagraphs(text: string, groups: Line[][], width: number): boolean {
  let paragraphs = 0
  let lines = 0
  for (const group of groups) {
    if (group.length === 1 || isWrapped(text, group, width)) continue
    for (const line of group) {
      const length = line.end - line.start
      if (length > paragraphLine(text, line) || (length > 80 && endsSentence(text, line.start, line.end)))
        paragraphs += length
      else lines += length
    }
  }
  return paragraphs > lines
}

/** Whether the first group is a head (title, deck, byline: blocks of a line each) over prose, not the first stanza of a poem. */
function isHead(text: string, groups: Line[][]): boolean {
  const head = groups[0] as Line[]
  if (head.length > 4) return false
  if (head.some(line => breakOff(text, line.start, line.end) >= 0)) return true
  let single = 0
  for (const group of groups) if (group.length === 1) single++
  return single * 2 >= groups.length
}
