import { isSignature, PAGE_HEAD } from '../headline.ts'
import { withoutGluedLine } from '../rules/blocks/glued-line.ts'
import { first, type Line, last, linesOf, startsLower, typicalUnit } from '../rules/blocks/lines.ts'
import { isWrapped, wrapWidth } from '../rules/blocks/wrap.ts'
import { goesOn } from '../rules/marks.ts'
import { isOfPage } from '../rules/titles/above.ts'
import { isCaption } from '../text/captions.ts'
import { holdsDate, holdsTime, saysWhen } from '../text/dates.ts'
import { isByline, isName, namesAuthor } from '../text/names.ts'
import { findPhrase } from '../text/page-phrases.ts'
import type { Reading } from '../text/reading.ts'
import { isHome, isNavigation, isSection, isSkipLink } from '../text/sections.ts'
import { isUnspaced } from '../text/signs.ts'
import { isSummary } from '../text/summaries.ts'
import { beginsItem, breakOff, countWords, endsSentence } from '../text/words.ts'
import type { Block } from '../types.ts'

/** Characters. A line this long is a paragraph of its own, no verse and no list item. */
const PARAGRAPH_LINE = 160
const UNSPACED_PARAGRAPH_LINE = 50

/** Paragraphs with which the article is under way. */
const HEAD_PARAGRAPHS = 4

/**
 * The blocks of a text, in order: paragraphs, headings, verses. Where no line is empty each line is a block. Else empty
 * lines part them, and the lines between are one wrapped paragraph, paragraphs of a line each, or lines that stay
 * lines. Who wrote the article is cut off the end of a block of the head. Linear.
 */
export function splitBlocks(text: string, reading: Reading): Block[] {
  const blocks = linesAndParagraphs(text, reading)
  for (let b = 0, paragraphs = 0; b < blocks.length && b < PAGE_HEAD && paragraphs < HEAD_PARAGRAPHS; b++) {
    const block = blocks[b] as Block
    const parts = withoutGluedLine(text, block)
    // Both are looked at in turn: as blocks of their own they would be, too.
    if (parts) blocks.splice(b--, 1, ...parts)
    else if (block.end - block.start > PARAGRAPH_LINE) paragraphs++
  }
  return blocks
}

function linesAndParagraphs(text: string, { markdown, spelledBreaks }: Reading): Block[] {
  const { lines, firsts } = linesOf(text, spelledBreaks)
  if (firsts.length === lines.length) return lines
  if (firsts.length === 1 && !(markdown && endsInHardBreaks(text, lines))) return lines
  const groups = firsts.map((from, g) => lines.slice(from, firsts[g + 1]))
  const width = wrapWidth(text, groups)
  const onePerLine = linesAreParagraphs(text, groups, width)
  const isPage = isRagged(text, groups) || isWholePage(text, lines)
  const blocks: Block[] = []
  groups.forEach((group, i) => {
    const kind = kindOf(text, group, width, markdown)
    if (kind === 'one' || (kind === 'lines' && isPage && isRunning(text, group))) blocks.push(whole(group, false))
    else if (
      kind === 'each' ||
      (kind === 'lines' &&
        (onePerLine ||
          (isPage && !isVerse(text, group)) ||
          (i === 0 ? isHead(text, groups) : isBelowHead(text, groups, i))))
    )
      addLines(text, group, blocks)
    else blocks.push(whole(group, true))
  })
  return blocks
}

/** Adds each line of a group as a block, with the lines that go on below the words of an item, as a browser for terminals sets them. */
function addLines(text: string, group: Line[], blocks: Block[]): void {
  let below = 0
  for (const line of group) {
    const column = columnOf(text, line.start)
    if (beginsItem(text, line.start)) below = column + text.slice(line.start, line.end).search(/\s\S/) + 1
    else if (below > 0 && column === below) {
      const item = blocks.pop() as Block
      blocks.push({ ...item, end: line.end })
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

/** Whether every line but the last ends in the backslash that makes the next one stay a line. */
const endsInHardBreaks = (text: string, group: Line[]): boolean =>
  group.every((line, i) => i === group.length - 1 || text.charCodeAt(line.end - 1) === 0x5c)

const paragraphLine = (text: string, line: Line): number =>
  isUnspaced(typicalUnit(text, line)) ? UNSPACED_PARAGRAPH_LINE : PARAGRAPH_LINE

/** Paragraphs of a line each, and different white space above them, from which on no one set it. */
const RAGGED_PARAGRAPHS = 4
const RAGGED_SPACES = 3

/** Whether paragraphs of a line each stand apart by white space of many kinds, as the elements of a page do that were taken out of it. */
function isRagged(text: string, groups: Line[][]): boolean {
  const spaces = new Set<string>()
  let paragraphs = 0
  for (let g = 1; g < groups.length; g++) {
    const group = groups[g] as Line[]
    if (group.length > 1 || !holdsProse(text, group)) continue
    paragraphs++
    spaces.add(text.slice(last(groups[g - 1] as Line[]).end, first(group).start).replace(/^[ \t]+/, ''))
  }
  return paragraphs >= RAGGED_PARAGRAPHS && spaces.size >= RAGGED_SPACES
}

/** Lines from the beginning among which a page has what leads to its parts, or to others. */
const LINES_OF_MENU = 16

/** Sections of a site on one line, from which on they are a menu; so are more, or one and the site's first page, on lines of their own. */
const SECTIONS = 2

/** What parts the entries of a menu on one line. */
const ENTRIES = /\s[|·•]\s|\s?[｜]\s?|\s{2,}|\u3000+/

/** Whether a text is that of a whole page, whose first lines are links: one that every page has, or several sections of a site. */
function isWholePage(text: string, lines: Line[]): boolean {
  if (isPageTitle(text, lines) || isListOfLinks(text, lines)) return true
  let homes = 0
  let sections = 0
  return lines.slice(0, LINES_OF_MENU).some(({ start, end }) => {
    const line = text.slice(start, Math.min(end, start + LONGEST_VERSE))
    if (isNavigation(line.replace(FIELD, '')) || isSkipLink(line) || line.startsWith(BUTTON)) return true
    if (isHome(line)) homes = 1
    else if (isSection(line)) sections++
    const entries = line.split(ENTRIES, LINES_OF_MENU)
    const isBarred = entries.length > SECTIONS && entries.filter(isSection).length >= SECTIONS
    return isBarred || sections > SECTIONS || (homes > 0 && sections > 0)
  })
}

/** The field behind a label, as a browser for terminals sets it: `Search for: ________`. */
const FIELD = /[:：]\s_{2,80}$/

/** Items of a menu at the very beginning. */
const LINKS = 3

/** Whether a text begins with items of a word or two, and who wrote it, or when, stands below: a list of what goes into a soup has neither. */
function isListOfLinks(text: string, lines: Line[]): boolean {
  const items = lines.slice(0, LINKS)
  const isLink = ({ start, end }: Line): boolean =>
    end - start <= LONGEST_ENTRY &&
    beginsItem(text, start) &&
    countWords(text, start, end) <= ENTRY_WORDS &&
    !/\d/.test(text.slice(start, end))
  const isMade = ({ start, end }: Line): boolean => {
    const line = text.slice(start, Math.min(end, start + LONGEST_VERSE))
    return isByline(line) || saysWhen(line)
  }
  return items.length === LINKS && items.every(isLink) && lines.slice(LINKS, LINES_OF_MENU + 1).some(isMade)
}

/** What a browser for terminals sets before what can be clicked. */
const BUTTON = '(BUTTON)'

/** Whether a text begins with the title of a page, with the name of the site or the way to it, and one of the next lines is the title alone. */
const isPageTitle = (text: string, lines: Line[]): boolean =>
  lines.slice(1, LINES_OF_MENU + 1).some(line => isNamedAbove(text, first(lines), line))

/** UTF-16 units of a line of prose, at least. */
const SHORTEST_RUNNING = 40

/** Whether the lines of a group are long, and one goes on with a small letter: prose that a page of few paragraphs wraps. */
function isRunning(text: string, group: Line[]): boolean {
  const isLong = ({ start, end }: Line, i: number): boolean => i === group.length - 1 || end - start >= SHORTEST_RUNNING
  const goesOnBelow = (line: Line, i: number): boolean => i > 0 && startsLower(text, line)
  return (
    group.every(isLong) &&
    group.some(goesOnBelow) &&
    !group.some((line, i) => i > 0 && beginsItem(text, line.start)) &&
    !isVerse(text, group)
  )
}

/** Whether at least half of the lines of a group, or both of two, end with a mark of punctuation, as verses do and the elements of a page do not, and none is an item. */
function isVerse(text: string, group: Line[]): boolean {
  const marked = group.filter(line => !isOpen(text, line) || ENDS_VERSE.test(text.charAt(line.end - 1)))
  return marked.length > 1 && 2 * marked.length >= group.length && !group.some(line => beginsItem(text, line.start))
}

const ENDS_VERSE = /[.,;!?–—-]/

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

/** UTF-16 units of a line with its full stop that is longer than those of verse. */
const LONGEST_VERSE = 80

const isSentence = (text: string, { start, end }: Line): boolean =>
  end - start > LONGEST_VERSE && endsSentence(text, start, end)

/** Lines of a head at most, key points, captions, dates and other lines of the page aside: kicker, title, deck, byline. */
const LONGEST_HEAD = 4

/** Words of a line with a place and a day. */
const MOST_DATED = 5

/** Whether a line is a caption, of the page, says who wrote the article, or where and when. */
const isMeta = (line: string): boolean =>
  isCaption(line) || isOfPage(line) || isByline(line) || (countWords(line) <= MOST_DATED && holdsDate(line))

/** Whether the first group is a head (title, deck, byline: blocks of a line each) over prose, not the first stanza of a poem. */
function isHead(text: string, groups: Line[][]): boolean {
  const [head, next] = groups as [Line[], Line[]]
  const mayBeVerse = ({ start, end }: Line): boolean => !beginsItem(text, start) && !isMeta(text.slice(start, end))
  if (isMenu(text, groups) || isOfDay(text, head)) return true
  if (head.length > LONGEST_HEAD && head.filter(mayBeVerse).length > LONGEST_HEAD) return false
  if (head.some(line => breakOff(text, line.start, line.end) >= 0)) return true
  // Title and first paragraph, or lines above it that end as none of a sentence or a stanza does.
  if (head.some(line => isSentence(text, line)) && isOpen(text, first(head))) return true
  if (!head.every(line => isOpen(text, line))) return isMostlySingle(groups)
  if (isSentence(text, first(next))) return true
  const tellsOfWork = (line: string): boolean => isMeta(line) || namesAuthor(line) || isYear(line) || isOfName(line)
  const isOfWork = head.slice(1).some(({ start, end }) => tellsOfWork(text.slice(start, end)))
  return isOfWork || isMostlySingle(groups)
}

/** Whether a line of a group says on which day and at what time the article was written, as no verse does. */
const isOfDay = (text: string, group: Line[]): boolean =>
  group.length <= LONGEST_MENU &&
  group.some(({ start, end }) => {
    const line = text.slice(start, Math.min(end, start + LONGEST_VERSE))
    return /\d/.test(line) && holdsTime(line) && holdsDate(line) && countWords(line) <= WORDS_OF_DAY
  })

/** Words of such a line. */
const WORDS_OF_DAY = 12

/** Words and UTF-16 units of an entry of a menu, and entries. */
const ENTRY_WORDS = 3
const LONGEST_ENTRY = 24
const FEWEST_ENTRIES = 3

/** Whether the first group is a menu, entries of a word or two, over prose, and who wrote it, or when, stands a little below. */
function isMenu(text: string, groups: Line[][]): boolean {
  const [menu = [], ...below] = groups.slice(0, LONGEST_WAY + 1)
  const isEntry = (line: Line): boolean =>
    line.end - line.start <= LONGEST_ENTRY &&
    countWords(text, line.start, line.end) <= ENTRY_WORDS &&
    isOpen(text, line)
  if (menu.length < FEWEST_ENTRIES || menu.length > LONGEST_MENU || !menu.every(isEntry)) return false
  const isMade = (line: string): boolean => isByline(line) || saysWhen(line)
  const made = below.some(group => group.some(({ start, end }) => isMade(text.slice(start, end))))
  return made && below.some(group => holdsProse(text, group))
}

/** Words of a line with the year of a work, and its place or who wrote it: `Words: Ada Brand, 1911`. */
const MOST_OF_YEAR = 6

/** Whether a line ends with a year. */
const isYear = (line: string): boolean => /(?:^|\D)(?:1[5-9]|20)\d\d\)?$/.test(line) && countWords(line) <= MOST_OF_YEAR

/** `de Solange Mercadier`, below the name of a play. */
const isOfName = (line: string): boolean => /^de\s/i.test(line) && isName(line.slice(3))

/** Whether at least half of the groups are single lines. */
function isMostlySingle(groups: Line[][]): boolean {
  let single = 0
  for (const group of groups) if (group.length === 1) single++
  return single * 2 >= groups.length
}

/** Whether a line is too long for verse, and breaks off. */
const isPreview = (text: string, { start, end }: Line): boolean =>
  end - start > LONGEST_VERSE && breakOff(text, start, end) >= 0

/** Groups from the beginning that may be of the head. */
const LONGEST_WAY = 8

/**
 * Whether a later group still is of the head: its lines are captions, or all the same, over a body of prose; a preview is among them;
 * most are of the page; the last one heads key points; or prose stands a little below, none of them is an item or names who said the others, and one is the first line of the text again, the last one
 * is a sentence too long for verse, or one begins as a line alone above does, and is no mere word.
 */
function isBelowHead(text: string, groups: Line[][], i: number): boolean {
  const group = groups[i] as Line[]
  if (i >= LONGEST_WAY) return false
  if (isOfDay(text, group) && isFirstOverProse(text, groups, i)) return true
  if (
    isOneLine(text, group)
      ? isFirstOverProse(text, groups, i)
      : isOfPictures(text, group) && isOverProse(text, groups, i)
  )
    return true
  if (
    isOverProse(text, groups, i) &&
    [first(group), last(group)].some(({ start, end }) => isSummary(text.slice(start, end)))
  )
    return true
  if (group.length <= LONGEST_MENU && areOfPage(text, groups, i)) return true
  if (group.length > LONGEST_HEAD) return false
  if (group.some(line => isPreview(text, line))) return true
  if (!isOverProse(text, groups, i)) return false
  if (group.some(line => beginsItem(text, line.start) || isSignature(text.slice(line.start, line.end)))) return false
  if (i < HEAD && group.some(line => isTitleOf(text, groups, line))) return true
  const above = groups.slice(0, i)
  if (above.some(lines => lines.some(line => isSentence(text, line)))) return false
  const next = first(groups[i + 1] as Line[])
  const isLead = isSentence(text, last(group)) && group.slice(0, -1).every(line => isOpen(text, line))
  if (isLead && isSentence(text, next)) return true
  const alone = above.filter(lines => lines.length === 1)
  const isSaid = (line: Line): boolean =>
    line.end - line.start > SHORTEST_TITLE && alone.some(([one]) => beginsAlike(text, line, one as Line))
  return group.some(isSaid)
}

/** Whether all lines of a group are the same, as a page has a caption or a name twice, and a title under each of its pictures. */
function isOneLine(text: string, group: Line[]): boolean {
  const { start, end } = first(group)
  return group.every(
    line => line.end - line.start === end - start && text.startsWith(text.slice(start, end), line.start),
  )
}

/** Lines of a group of captions, each of which stands there twice, with as many credits. */
const MOST_CAPTIONS = 12

/** Groups from the beginning in which the title comes again, be it below a deck. */
const HEAD = 4

/** Whether a line is the first one of a text once more, and no mere word. */
function isTitleOf(text: string, groups: Line[][], { start, end }: Line): boolean {
  const title = first(groups[0] as Line[])
  return end - start > SHORTEST_TITLE && text.slice(start, end) === text.slice(title.start, title.end)
}

/** Lines of a menu with the title in its midst. */
const LONGEST_MENU = 16

/** Whether at least half of the lines of a group above the first prose are of the page, who wrote the article and when among them, and none ends as a sentence or a verse does. */
function areOfPage(text: string, groups: Line[][], i: number): boolean {
  const group = groups[i] as Line[]
  const lines = group.map(({ start, end }) => text.slice(start, end))
  if (!lines.some(namesAuthor) || !lines.some(holdsDate)) return false
  const ofPage = lines.filter(line => isMeta(line) || namesAuthor(line) || findPhrase(line) !== undefined)
  return (
    2 * ofPage.length >= lines.length && group.every(line => isOpen(text, line)) && isFirstOverProse(text, groups, i)
  )
}

/** Whether a text begins with a line and the name of the site, or the way to it: `Ferry runs again - Osk Post`, `Home › Ferry runs again`. */
function isNamedAbove(text: string, page: Line, { start, end }: Line): boolean {
  const line = text.slice(start, end)
  const title = text.slice(page.start, page.end)
  if (line.length <= SHORTEST_TITLE || title.length <= line.length) return false
  if (title.startsWith(line)) return BEFORE_SITE.test(title.slice(line.length, line.length + 3))
  return title.endsWith(line) && BEHIND_STEP.test(title.slice(0, -line.length).slice(-3))
}

const BEFORE_SITE = /^\s[-–—|·•]\s/
const BEHIND_STEP = /[›>»/|]\s$/

/** Whether the lines of a group are who took pictures, or signs of the page beside them, and captions that stand there twice. */
function isOfPictures(text: string, group: Line[]): boolean {
  const lines = group.slice(0, MOST_CAPTIONS + 1).map(({ start, end }) => text.slice(start, end))
  if (lines.length > MOST_CAPTIONS) return false
  const captions = lines.filter(line => /[\p{L}\p{N}]/u.test(line) && !isCaption(line))
  return captions.length < lines.length && captions.every(line => lines.indexOf(line) !== lines.lastIndexOf(line))
}

/** Groups in which prose begins below a line that stands several times. */
const NEAR = 3

const holdsProse = (text: string, group: Line[]): boolean =>
  group.some(line => line.end - line.start > paragraphLine(text, line) || isSentence(text, line))

/** Whether a group a little below is prose. */
const isOverProse = (text: string, groups: Line[][], i: number): boolean =>
  groups.slice(i + 1, i + 1 + NEAR).some(group => holdsProse(text, group))

/** The same where none above is. */
const isFirstOverProse = (text: string, groups: Line[][], i: number): boolean =>
  isOverProse(text, groups, i) && !groups.slice(0, i).some(group => holdsProse(text, group))

/** UTF-16 units of what a title has behind it where it comes again: the name of the site, the number of a picture. */
const LONGEST_BEHIND = 30

/** Whether one of two lines begins with all of the other: the later one, or the earlier one and has little more. */
function beginsAlike(text: string, line: Line, above: Line): boolean {
  const [here, there] = [text.slice(line.start, line.end), text.slice(above.start, above.end)]
  const rest = here.startsWith(there) ? here.slice(there.length) : ''
  const isWhole = there.length > SHORTEST_TITLE && rest.length <= LONGEST_BEHIND && /^\s?[-–—|·•(]/.test(rest)
  return isWhole || there.startsWith(here)
}

/** UTF-16 units of a title that tell it from a word. */
const SHORTEST_TITLE = 24

/** Whether a line ends neither as a sentence does nor as a verse, or a line that introduces the next one. */
const isOpen = (text: string, line: Line): boolean =>
  !endsSentence(text, line.start, line.end) && !goesOn(text, line) && !':：'.includes(text.charAt(line.end - 1))
