import { isSignature } from '../../headline.ts'
import { endsInCredit, hasCredit, isAgency, isCaption, isCredit, placeOfPicture } from '../../text/captions.ts'
import { holdsDate, holdsTime, saysWhen } from '../../text/dates.ts'
import { isByline, isName, namesAuthor } from '../../text/names.ts'
import { findPhrase } from '../../text/page-phrases.ts'
import { isSummary } from '../../text/summaries.ts'
import { beginsItem, breakOff, countWords } from '../../text/words.ts'
import { asks } from '../marks.ts'
import { isAboveHeadline, isOfPage } from '../titles/above.ts'
import { first, type Line, last } from './lines.ts'
import { isEntry, isVerse } from './page.ts'
import { holdsProse, isOneLine, isOpen, isSentence, LONGEST_VERSE, SHORTEST_TITLE } from './prose.ts'

/** Lines of a head at most, key points, captions, dates and other lines of the page aside: kicker, title, deck, byline. */
const LONGEST_HEAD = 4

/** Words of a line with a place and a day. */
const MOST_DATED = 5

/** Whether a line is a caption, of the page, says who wrote the article, or where and when. */
const isMeta = (line: string): boolean =>
  isCaption(line) || isOfPage(line) || isByline(line) || (countWords(line) <= MOST_DATED && holdsDate(line))

/** Whether the first group is a head (title, deck, byline: blocks of a line each) over prose, not the first stanza of a poem. */
export function isHead(text: string, groups: Line[][]): boolean {
  const [head, next] = groups as [Line[], Line[]]
  const mayBeVerse = ({ start, end }: Line): boolean => !beginsItem(text, start) && !isMeta(text.slice(start, end))
  if (isMenu(text, groups) || isOfDay(text, head) || holdsLinesOfPage(text, head)) return true
  if (head.length > LONGEST_HEAD && head.filter(mayBeVerse).length > LONGEST_HEAD) return isLongHead(text, groups)
  if (head.some(line => breakOff(text, line.start, line.end) >= 0)) return true
  // Title and first paragraph, or lines above it that end as none of a sentence or a stanza does.
  if (head.some(line => isSentence(text, line)) && isOpen(text, first(head))) return true
  if (!head.every(line => isOpen(text, line))) return isMostlySingle(groups)
  if (isSentence(text, first(next))) return true
  // Questions and answers below a deck.
  if (asks(text, first(next)) && head.some(({ start, end }) => end - start > LONGEST_VERSE)) return true
  // So many hours or minutes into it: the entries of a report.
  if (next.filter(({ start }) => isTimed(text.slice(start, start + LONGEST_TIME))).length > 1) return true
  const tellsOfWork = (line: string): boolean => isMeta(line) || namesAuthor(line) || isYear(line) || isOfName(line)
  const isOfWork = head.slice(1).some(({ start, end }) => tellsOfWork(text.slice(start, end)))
  return isOfWork || isMostlySingle(groups)
}

/** Lines of a head with what an archive or a newsletter sets there. */
const LONGEST_OF_ARCHIVE = 10

/** Whether lines that end as none of a sentence does, and of which one is the page's and a later one is a name, stand over paragraphs of a line each: no stanza. */
function isLongHead(text: string, groups: Line[][]): boolean {
  const [head = [], ...below] = groups
  if (head.length > LONGEST_OF_ARCHIVE || !isMostlySingle(groups) || !below.every(group => holdsProse(text, group)))
    return false
  const all = head.map(({ start, end }) => text.slice(start, end))
  return all.some(isLineOfPage) && all.slice(1).some(line => isName(line) || namesAuthor(line))
}

/** UTF-16 units of the time before an entry. */
const LONGEST_TIME = 6

/** `15h20 `, `15:20 `, `37' ` */
const isTimed = (opening: string): boolean => /^\d{1,2}(?:[:.h]\d{2}|['’′])\s/.test(opening)

/** Whether a line of a group says on which day and at what time the article was written, as no verse does. */
const isOfDay = (text: string, group: Line[]): boolean =>
  group.length <= LONGEST_MENU &&
  group.some(({ start, end }) => {
    const line = text.slice(start, Math.min(end, start + LONGEST_VERSE))
    return /\d/.test(line) && holdsTime(line) && (holdsDate(line) || saysWhen(line)) && countWords(line) <= WORDS_OF_DAY
  })

/** Words of such a line. */
const WORDS_OF_DAY = 16

/** Lines of a page in a group, from which on the others are of its head as well, and lines that are looked at. */
const LINES_OF_PAGE = 2
const LOOKED_AT = 24

/** Whether several lines of a group are of the page, who wrote the article or when, numbers and captions aside, and it is no verse. */
const holdsLinesOfPage = (text: string, group: Line[]): boolean =>
  !isVerse(text, group) &&
  group.slice(0, LOOKED_AT).filter(({ start, end }) => isLineOfPage(text.slice(start, end))).length >= LINES_OF_PAGE

const isLineOfPage = (line: string): boolean =>
  /\p{L}|\d\D\d/u.test(line) &&
  !isCaption(line) &&
  (isAboveHeadline(line) || namesAuthor(line) || findPhrase(line) !== undefined)

/** Entries of a menu, at least. */
const FEWEST_ENTRIES = 3

/** Whether the first group is a menu, entries of a word or two, over prose, and who wrote it, or when, stands a little below. */
function isMenu(text: string, groups: Line[][]): boolean {
  const [menu = [], ...below] = groups.slice(0, LONGEST_WAY + 1)
  const isOfMenu = (line: Line): boolean => isEntry(text, line) && isOpen(text, line)
  if (menu.length < FEWEST_ENTRIES || menu.length > LONGEST_MENU || !menu.every(isOfMenu)) return false
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
 * several are of the page, or one says when it was written; the first or the last one heads key points; or prose stands a little below, none
 * of them is an item or names who said the others, and one is the first line of the text again, or a line above and the number of a picture,
 * the last one is a sentence too long for verse, or one begins as a line alone above does, and is no mere word.
 */
export function isBelowHead(text: string, groups: Line[][], i: number): boolean {
  const group = groups[i] as Line[]
  if (i >= LONGEST_WAY) return false
  if ((isOfDay(text, group) || holdsLinesOfPage(text, group)) && isFirstOverProse(text, groups, i)) return true
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
  if (group.length > LONGEST_HEAD) return false
  if (group.some(line => isPreview(text, line))) return true
  if (!isOverProse(text, groups, i)) return false
  if (group.some(line => beginsItem(text, line.start) || isSignature(text.slice(line.start, line.end)))) return false
  const above = groups.slice(0, i)
  if (i < HEAD && group.some((line, l) => isTitleOf(text, above, line, l === 0))) return true
  if (group.some(line => isOfPicture(text, above, line))) return true
  if (above.some(lines => lines.some(line => isSentence(text, line)))) return false
  const next = first(groups[i + 1] as Line[])
  const isLead = isSentence(text, last(group)) && group.slice(0, -1).every(line => isOpen(text, line))
  if (isLead && isSentence(text, next)) return true
  const alone = above.filter(lines => lines.length === 1)
  const isSaid = (line: Line): boolean =>
    line.end - line.start > SHORTEST_TITLE && alone.some(([one]) => beginsAlike(text, line, one as Line))
  return group.some(isSaid)
}

/**
 * Whether a later group is one line twice, a caption, the second time with its maker or without, or a name, between two single ones, of
 * which one is prose, with nothing between but the number of a picture; or has a caption with its maker twice in a row, in the
 * head above prose any long line, or several captions with their numbers.
 */
export function isLineTwice(text: string, groups: Line[][], i: number): boolean {
  const group = groups[i] as Line[]
  if (group.length > MOST_CAPTIONS) return false
  const all = group.map(({ start, end }) => text.slice(start, end))
  const isCredited = (line: string): boolean =>
    hasCredit(line) || isAgency(line.slice(Math.max(0, line.lastIndexOf(' ('))))
  if (all.some((line, l) => l > 0 && line === all[l - 1] && isCredited(line))) return true
  const isOfHead = i < LONGEST_WAY && isOverProse(text, groups, i)
  if (isOfHead && all.some((line, l) => l > 0 && isCaptionAgain(all[l - 1] as string, line))) return true
  if (all.filter(line => placeOfPicture(line) !== '').length > 1) return true
  const beside = groups.slice(i - 1, i + 2).filter(other => other !== group)
  const lines = all.filter(line => !/^\d{1,2}$/.test(line))
  if (lines.length !== 2 || beside.length < 2 || !isOpen(text, first(group))) return false
  const [one, two] = lines as [string, string]
  const rest = two.startsWith(one) ? two.slice(one.length) : null
  if (rest === null || (rest !== '' && !isCaption(two) && !isAgency(rest))) return false
  const isByProse = beside.some(other => holdsProse(text, other)) || isOverProse(text, groups, i)
  return isByProse && beside.every(({ length }) => length === 1)
}

/** Whether a group is a caption, and below it a line with who took the picture: two blocks, as verse has no such line. */
export function isAboveCredit(text: string, group: Line[]): boolean {
  const [caption = '', credit = '', ...more] = group.slice(0, 3).map(({ start, end }) => text.slice(start, end))
  return more.length === 0 && caption.length >= LONG_LINE && isCredit(credit) && !isCaption(caption)
}

/** Whether the last line of a group is nothing but tags, `#ferry #osk`: verse has no such line. */
export function isAboveTags(text: string, group: Line[]): boolean {
  const { start, end } = last(group)
  return group.length > 1 && text.charAt(start) === '#' && /^#[^\s#]+(?:\s+#[^\s#]+)+$/.test(text.slice(start, end))
}

/** Whether a group is a phrase of the page, and one line that it heads: `Read more`, and a sentence of the article. */
export const isBelowPhrase = (text: string, group: Line[]): boolean => {
  const { start, end } = first(group)
  return group.length === 2 && findPhrase(text.slice(start, end)) !== undefined
}

/** UTF-16 units of a line that an author does not say twice in a row. */
const LONG_LINE = 40

/** Whether one of two lines is the other one, a long one, be it with who made the picture behind it. */
function isCaptionAgain(above: string, line: string): boolean {
  const [shorter, longer] = above.length < line.length ? [above, line] : [line, above]
  if (shorter.length < LONG_LINE || !longer.startsWith(shorter)) return false
  return shorter === longer || endsInCredit(longer, shorter.length)
}

/** Lines of a group of captions, each of which stands there twice, with as many credits. */
const MOST_CAPTIONS = 12

/** Groups from the beginning in which the title comes again, be it below a deck. */
const HEAD = 4

/** Whether a line is one that stands above, and the number of a picture behind it: `Ferry runs again - 1`. */
function isOfPicture(text: string, above: Line[][], { start, end }: Line): boolean {
  const [title = ''] = text.slice(start, end).split(/\s[-–—]\s\d{1,2}$/)
  if (title.length === end - start || title.length <= SHORTEST_TITLE) return false
  return above.some(group => group.some(line => title === text.slice(line.start, line.end)))
}

/** Words of a title right above the lines with which it comes again. */
const WORDS_OF_TITLE = 3

/** Whether a line is one once more that is the first of a text, or stands alone above, in capitals or not, and no mere word. */
function isTitleOf(text: string, above: Line[][], { start, end }: Line, isFirst: boolean): boolean {
  const isRightBelow = isFirst && above.length === 1 && countWords(text, start, end) >= WORDS_OF_TITLE
  if (end - start <= SHORTEST_TITLE && !isRightBelow) return false
  const line = text.slice(start, end).toLowerCase()
  return above.some((group, g) => {
    const title = first(group)
    const mayBe = (g === 0 || group.length === 1) && title.end - title.start === end - start
    return mayBe && text.slice(title.start, title.end).toLowerCase() === line
  })
}

/** Lines of a menu with the title in its midst. */
const LONGEST_MENU = 16

/** Whether the lines of a group are who took pictures, or signs of the page beside them, and captions that stand there twice. */
function isOfPictures(text: string, group: Line[]): boolean {
  const lines = group.slice(0, MOST_CAPTIONS + 1).map(({ start, end }) => text.slice(start, end))
  if (lines.length > MOST_CAPTIONS) return false
  const captions = lines.filter(line => /[\p{L}\p{N}]/u.test(line) && !isCaption(line))
  return captions.length < lines.length && captions.every(line => lines.indexOf(line) !== lines.lastIndexOf(line))
}

/** Groups in which prose begins below a line that stands several times. */
const NEAR = 3

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
