import { PAGE_HEAD } from '../../headline.ts'
import { saysWhen } from '../../text/dates.ts'
import { withoutMarks } from '../../text/marked-line.ts'
import { isByline } from '../../text/names.ts'
import { isHome, isNavigation, isSection, isSkipLink, leadsFromFront } from '../../text/sections.ts'
import { beginsItem, countWords } from '../../text/words.ts'
import { first, type Line, last, startsLower } from './lines.ts'
import { holdsProse, isOpen, LONGEST_VERSE, SHORTEST_TITLE } from './prose.ts'

/** Whether a text is what a page holds, element by element: it says so in its first lines, or by the white space between its paragraphs. */
export const isWholePage = (text: string, lines: Line[], groups: Line[][]): boolean =>
  isRagged(text, groups) || beginsAsPage(text, lines)

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
function beginsAsPage(text: string, lines: Line[]): boolean {
  if (isPageTitle(text, lines) || isListOfLinks(text, lines) || isOnWay(text, lines)) return true
  let homes = 0
  let sections = 0
  return lines.slice(0, LINES_OF_MENU).some(({ start, end }) => {
    const line = withoutMarks(text.slice(start, Math.min(end, start + LONGEST_VERSE))).replace(BULLET, '')
    if (isNavigation(line.replace(FIELD, '')) || isSkipLink(line) || line.startsWith(BUTTON)) return true
    if (isHome(line)) homes = 1
    else if (isSection(line)) sections++
    const entries = line.split(ENTRIES, LINES_OF_MENU)
    const isBarred = entries.length > SECTIONS && entries.filter(isSection).length >= SECTIONS
    return isBarred || sections > SECTIONS || (homes > 0 && sections > 0)
  })
}

/** The mark of an item. */
const BULLET = /^[•*·-]\s/

/** The field behind a label, as a browser for terminals sets it: `Search for: ________`. */
const FIELD = /[:：]\s_{2,80}$/

/** Whether the way from the front page of the site stands among the first lines, as it does below a menu. */
const isOnWay = (text: string, lines: Line[]): boolean =>
  lines
    .slice(0, PAGE_HEAD)
    .some(({ start, end }) => leadsFromFront(text.slice(start, Math.min(end, start + LONGEST_VERSE))))

/** Items of a menu at the very beginning. */
const LINKS = 3

/** Whether a text begins with items of a word or two, and who wrote it, or when, stands below: a list of what goes into a soup has neither. */
function isListOfLinks(text: string, lines: Line[]): boolean {
  const items = lines.slice(0, LINKS)
  const isLink = (line: Line): boolean =>
    isEntry(text, line) && beginsItem(text, line.start) && !/\d/.test(withoutMarks(text.slice(line.start, line.end)))
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

/** UTF-16 units of a line of prose, at least, and of one that is too long for verse. */
const SHORTEST_RUNNING = 40
const TOO_LONG = 60

/** Whether the lines of a group are long, and one goes on with a small letter: prose that a page of few paragraphs wraps. */
export function isRunning(text: string, group: Line[]): boolean {
  const least = isVerse(text, group) ? TOO_LONG : SHORTEST_RUNNING
  const isLong = ({ start, end }: Line, i: number): boolean => i === group.length - 1 || end - start >= least
  const goesOnBelow = (line: Line, i: number): boolean => i > 0 && startsLower(text, line)
  return (
    group.every(isLong) && group.some(goesOnBelow) && !group.some((line, i) => i > 0 && beginsItem(text, line.start))
  )
}

/** Whether at least half of the lines of a group, or both of two, end with a mark of punctuation, as verses do and the elements of a page do not, and none is an item. */
export function isVerse(text: string, group: Line[]): boolean {
  const marked = group.filter(line => !isOpen(text, line) || ENDS_VERSE.test(text.charAt(line.end - 1)))
  return marked.length > 1 && 2 * marked.length >= group.length && !group.some(line => beginsItem(text, line.start))
}

const ENDS_VERSE = /[.,;!?–—-]/

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

/** Words and UTF-16 units of an entry of a menu. */
const ENTRY_WORDS = 3
const LONGEST_ENTRY = 24

/** Whether a line is of a word or two, as an entry of a menu is. */
export const isEntry = (text: string, { start, end }: Line): boolean =>
  end - start <= LONGEST_ENTRY && countWords(text, start, end) <= ENTRY_WORDS
