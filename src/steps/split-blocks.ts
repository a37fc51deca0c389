import { isAboveCredit, isAboveTags, isBelowHead, isBelowPhrase, isHead, isLineTwice } from '../rules/blocks/head.ts'
import { first, type Line, last, linesOf } from '../rules/blocks/lines.ts'
import { isRunning, isVerse, isWholePage } from '../rules/blocks/page.ts'
import { isOneLine, isSentence, paragraphLine } from '../rules/blocks/prose.ts'
import { paragraphsOf } from '../rules/blocks/stream.ts'
import { isWrapped, wrapWidth } from '../rules/blocks/wrap.ts'
import type { Reading } from '../text/reading.ts'
import { beginsItem } from '../text/words.ts'
import type { Block } from '../types.ts'

/**
 * The blocks of a text, in order: paragraphs, headings, verses. Where no line is empty, or all lines have one between them,
 * each line is a block, or of a wrapped text each paragraph. Else empty lines part them, and the lines between are one wrapped
 * paragraph, paragraphs of a line each, as in the text of a whole page all but verses are, or lines that stay lines. Linear.
 */
export function splitBlocks(text: string, { markdown, spelledBreaks }: Reading): Block[] {
  const { lines, firsts } = linesOf(text, spelledBreaks)
  if (firsts.length === lines.length || firsts.length === 1) {
    const paragraphs = markdown ? null : paragraphsOf(text, lines)
    if (paragraphs) return paragraphs.map(group => whole(group, false))
  }
  if (firsts.length === lines.length) return lines
  if (firsts.length === 1 && !(markdown && endsInHardBreaks(text, lines))) return lines
  const groups = firsts.map((from, g) => lines.slice(from, firsts[g + 1]))
  const width = wrapWidth(text, groups)
  const onePerLine = linesAreParagraphs(text, groups, width)
  let page: boolean | null = null
  // Most texts have no lines of which that is to be known.
  const isPage = (): boolean => {
    page ??= isWholePage(text, lines, groups)
    return page
  }
  const partsLines = (group: Line[], i: number): boolean =>
    onePerLine ||
    (isPage() && !isVerse(text, group)) ||
    (i === 0
      ? isHead(text, groups) || areMostlyWrapped(text, groups, width)
      : isBelowHead(text, groups, i) || isLineTwice(text, groups, i)) ||
    isAboveCredit(text, group) ||
    isAboveTags(text, group) ||
    isBelowPhrase(text, group)
  const blocks: Block[] = []
  groups.forEach((group, i) => {
    const kind = beginsWithTitle(text, groups, i) ? 'lines' : kindOf(text, group, width, markdown)
    if (kind === 'one' || (kind === 'lines' && isPage() && isRunning(text, group))) blocks.push(whole(group, false))
    else if (kind === 'each' || (kind === 'lines' && partsLines(group, i))) addLines(text, group, blocks)
    else blocks.push(whole(group, true))
  })
  return blocks
}

/** Wrapped paragraphs from which on, where they are most of a text, lines above them that are not wrapped are its head. */
const WRAPPED = 3

/** Whether most groups of several lines below the first one are wrapped paragraphs. */
function areMostlyWrapped(text: string, [, ...below]: Line[][], width: number): boolean {
  const several = below.filter(group => group.length > 1)
  const wrapped = several.filter(group => isWrapped(text, group, width)).length
  return wrapped >= WRAPPED && 2 * wrapped >= several.length
}

/** Adds each line of a group as a block, with the lines that go on below the words of an item, as a browser for terminals sets them. */
function addLines(text: string, group: Line[], blocks: Block[]): void {
  let below = 0
  for (const line of group) {
    const column = columnOf(text, line.start)
    if (beginsItem(text, line.start)) below = column + text.slice(line.start, line.end).search(/\s\S/) + 1
    else if (below > 0 && column === below) {
      const item = blocks.pop() as Block
      blocks.push({ start: item.start, end: line.end, keepsLines: item.keepsLines })
      continue
    } else below = 0
    blocks.push(line)
  }
}

/** UTF-16 units before a place in its line. */
const columnOf = (text: string, at: number): number => at - text.lastIndexOf('\n', at - 1) - 1

/** All lines of a group as one block. */
const whole = (group: Line[], keepsLines: boolean): Block =>
  group.length === 1 && !keepsLines ? first(group) : { start: first(group).start, end: last(group).end, keepsLines }

type Kind = 'one' | 'each' | 'kept' | 'lines'

/** `one` paragraph (a single line or a wrapped one), paragraphs `each` of a line, lines `kept` by their marks, or just `lines`. */
function kindOf(text: string, group: Line[], width: number, markdown: boolean): Kind {
  if (group.length === 1) return 'one'
  if (markdown && endsInHardBreaks(text, group)) return 'kept'
  // What a page says several times is not wrapped, though each line is as full as the others.
  if (!isOneLine(text, group) && isWrapped(text, group, width)) return 'one'
  return group.some(line => line.end - line.start > paragraphLine(text, line)) ? 'each' : 'lines'
}

/** Groups from the beginning of a text among which its title comes again above other lines. */
const HEAD = 4

/** Whether the first line of several is one that stands alone right above them: no paragraph that was wrapped begins so. */
function beginsWithTitle(text: string, groups: Line[][], i: number): boolean {
  const [group, above] = [groups[i] as Line[], groups[i - 1]]
  if (i >= HEAD || group.length === 1 || above?.length !== 1) return false
  const [title, line] = [first(above), first(group)]
  return (
    line.end - line.start === title.end - title.start && text.startsWith(text.slice(title.start, title.end), line.start)
  )
}

/** Whether every line but the last ends in the backslash that makes the next one stay a line. */
const endsInHardBreaks = (text: string, group: Line[]): boolean =>
  group.every((line, i) => i === group.length - 1 || text.charCodeAt(line.end - 1) === 0x5c)

/** Whether the lines between empty ones are mostly paragraphs of their own, so that the short ones among them are too. */
function linesAreParagraphs(text: string, groups: Line[][], width: number): boolean {
  let paragraphs = 0
  let lines = 0
  for (const group of groups) {
    if (group.length === 1 || isWrapped(text, group, width)) continue
    for (const line of group) {
      const length = line.end - line.start
      if (length > paragraphLine(text, line) || isSentence(text, line)) paragraphs += length
      else lines += length
    }
  }
  return paragraphs > lines
}
