import { endsSentence } from '../../text/words.ts'
import { first, HAN, HANGUL, isFull, type Line, last, longest, startsCapital, startsLower } from './lines.ts'

/** Characters. Prose is wrapped at 40 to 120 columns; shorter lines are verse or a list, longer ones paragraphs. */
const NARROWEST_WRAP = 35
const WIDEST_WRAP = 130
/** The same for signs that take two columns: Hangul with its spaces, Han and kana without. */
const NARROWEST_HANGUL_WRAP = 22
const NARROWEST_HAN_WRAP = 15
/** Lines from which on a group that is filled is wrapped, not verse: surely, and likely. */
const SURE_LINES = 4
const LIKELY_LINES = 3
/** Characters by which a group may be narrower than the text's width and still be wrapped at it. */
const WIDTH_SLACK = 14

/**
 * The width at which a text is wrapped, in characters: 0 where it does not show, -1 where nothing is to be joined. A
 * single long group that is filled among others that are not, such as a refrain, is so by chance.
 */
export function wrapWidth(text: string, groups: Line[][]): number {
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
export function isWrapped(text: string, group: Line[], width: number): boolean {
  const widest = longest(group)
  if (width < 0 || !isFilled(text, group)) return false
  const atWidth = widest <= width && widest >= width - WIDTH_SLACK
  if (atWidth) return true
  if (endsEachLine(text, group)) return false
  if (group.length > 2) return !startsCapital(text, group)
  const [one, two] = group as [Line, Line]
  return widest >= 50 && !endsSentence(text, one.start, one.end) && startsLower(text, two)
}

/** What a forum or a letter sets before each line that it quotes. */
const QUOTES = '>＞'

/** Whether every line but the last is as full as a wrapping program leaves it: the next word would not have fitted. */
function isFilled(text: string, group: Line[]): boolean {
  const widest = longest(group)
  if (widest > WIDEST_WRAP || widest < narrowestWrap(text, first(group))) return false
  for (let i = 0; i < group.length - 1; i++) {
    const line = group[i] as Line
    const next = group[i + 1] as Line
    if (QUOTES.includes(text.charAt(next.start)) || !isFull(text, line, next, widest)) return false
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
