import type { Draft } from '../../draft.ts'
import { commonStart, isCapitals, isHeadline, lineOf, siteBehind, weightOfSpan, wholeSpan } from '../../headline.ts'
import { isCaption } from '../../text/captions.ts'
import { besideDate, holdsDate, holdsTime, saysWhen } from '../../text/dates.ts'
import { beginsWithAuthor, isByline, isName } from '../../text/names.ts'
import { isPageLine } from '../../text/page-lines.ts'
import { isSection } from '../../text/sections.ts'
import { isUnspaced } from '../../text/signs.ts'
import { countWords, endsSentence } from '../../text/words.ts'
import type { Passage, Span } from '../../types.ts'
import { isQuoted } from '../marks.ts'
import { HEAD, isCut, isSame } from './cut-line.ts'

/** UTF-16 units of a step on the way to a page, and steps. */
const LONGEST_STEP = 24
const FEWEST_STEPS = 3
const MOST_STEPS = 7

/** Whether a line is the way to a page, a few words a step: `Home / Markets / Energy`. A name behind `|` is a site's. */
function isTrail(line: string): boolean {
  const steps = line.split(/\s[/>›»→]\s/)
  if (steps.length < FEWEST_STEPS || steps.length > MOST_STEPS) return false
  return steps.every(step => step !== '' && step.length <= LONGEST_STEP && !/[/>›»→]/.test(step))
}

/**
 * The headline below the first passages where these are a date, the way to the page, the name of a section or of who wrote the
 * article, or a kicker; where the first was saved from a later line of the text, or the headline comes again with the site's
 * name, or as it is where the article has no word of the lines above. None that breaks off and is said whole below.
 */
export function titleBelow(draft: Draft): Passage | null {
  const [first, second] = draft.passages
  if (!first || !second) return null
  const isSaved = wholeSpan(first).start > wholeSpan(second).start && !standsAbove(draft, second)
  const below = isSaved ? 1 : draft.passages.slice(0, MOST_ABOVE).findIndex(passage => !standsAbove(draft, passage))
  const isNext = (): boolean => isNamed(draft, first, second) || isKicker(draft, first, second)
  const at = below !== 0 ? below : isNext() ? 1 : headlineSaidTwice(draft)
  const title = draft.passages[at]
  if (at <= 0 || !title || !isHeadline(draft, title) || isCut(draft, title)) return null
  return isCaption(lineOf(draft, title)) ? null : title
}

/** Lines that stand above a headline, and one more. */
const MOST_ABOVE = 7

/** How many of the first passages are what a page has above a headline; 0 where no other passage follows them near by. */
export const linesAbove = (draft: Draft): number =>
  Math.max(
    0,
    draft.passages.slice(0, MOST_ABOVE).findIndex(passage => !standsAbove(draft, passage)),
  )

/** The same of lines that are told by nothing but that the article has no word of theirs. */
const MOST_FOREIGN = 4

/** Whether a line is what a page has above a headline: a date, a figure, the way there, the name of a section or of who wrote the article. */
function standsAbove(draft: Draft, passage: Passage): boolean {
  const line = lineOf(draft, passage)
  return isTrail(line) || isOfPage(line) || isByline(line) || isSigned(line) || isFigure(line) || isCredit(line)
}

/** Whether a line is of the page and never a headline: a date, a section, a count, who wrote the article and when, side by side. */
export const isOfPage = (line: string): boolean =>
  /^\d{1,2}$/.test(line) ||
  isSection(line) ||
  saysWhen(line) ||
  line.split(/\s[|·•]\s/).every(part => isDatedByline(part) || isPageLine(part) || saysWhen(part))

/** Words of a line that says who took a picture; `Photos: ` opens a headline as well. */
const MOST_CREDITED = 5

const isCredit = (line: string): boolean => countWords(line) <= MOST_CREDITED && isCaption(line)

/** Whether a line is a number of the page's, for calls or of readers, or a time of the day: longer than a year, `1984`, and with no letter. */
const isFigure = (line: string): boolean =>
  (line.length > 4 || holdsTime(line)) && /\d/.test(line) && !/\p{L}/u.test(line)

/** Words of the house that an author writes for. */
const MOST_OF_HOUSE = 3

/** Whether a line is an author's name and the house he writes for: `Marit Dahl, Fjord Press`. */
function isSigned(line: string): boolean {
  const comma = line.indexOf(', ')
  if (comma < 0 || !isName(line.slice(0, comma))) return false
  const house = line.slice(comma + 2).split(' ')
  return house.length <= MOST_OF_HOUSE && house.every(word => /^\p{Lu}[\p{L}\p{M}’'&.-]*$/u.test(word))
}

/** Words of the names in a dated byline, with the one before them; of the place in `Osk, 14 January 2025`. */
const MOST_BESIDE = 5
const PLACE_WORDS = 3

/** Whether a line names who wrote the article, or where, and when. */
function isDatedByline(line: string): boolean {
  if (beginsWithAuthor(line) && (holdsTime(line) || holdsDate(line))) return true
  const beside = besideDate(line) ?? []
  if (beside.length < 1 || beside.length > MOST_BESIDE) return false
  if (isByline(`${beside[0]} X`)) return beside.length > 1
  return beside.length <= PLACE_WORDS && line.toLowerCase().startsWith(`${beside.join(' ')},`)
}

/** UTF-16 units of a kicker, and its words, those of one in capitals above a headline in small letters; words of that headline. */
const LONGEST_KICKER = 24
const KICKER_WORDS = 2
const WORDS_IN_CAPITALS = 4
const HEADLINE_WORDS = 4

/**
 * Whether a line is a kicker, `Local life`, `News and events`: a word or two, nothing but letters, above a headline that is much longer. (Of 1,014
 * scrapes that others made 75 had one, and none a title so short above such a line.)
 */
function isKicker(draft: Draft, above: Passage, below: Passage): boolean {
  const [line, title] = [lineOf(draft, above), lineOf(draft, below)]
  if (line.length > LONGEST_KICKER || title.length < 2 * line.length) return false
  const words = line.split(/[ &]+/).filter((word, i, { length }) => length !== 3 || i !== 1 || !CONJUNCTIONS.has(word))
  const most = isCapitals(line) && !isCapitals(title) ? WORDS_IN_CAPITALS : KICKER_WORDS
  if (words.length > most || !isOnlyLetters(line) || isUnspaced(line.charCodeAt(0))) return false
  // What begins the line below is its first half, or its topic.
  const kicker = wholeSpan(above)
  if (commonStart(draft, wholeSpan(below), kicker) === kicker.to - kicker.from) return false
  if (countWords(title) < HEADLINE_WORDS || FULL_STOP.test(title)) return false
  return !isQuoted(title) && !isName(title) && !holdsDate(title)
}

/** `and` in `News and events`. */
const CONJUNCTIONS = new Set('and und et y e i en og och ve и й та і και और'.split(' '))

/** What a motto ends with below the title of an essay, and no headline below a kicker. */
const FULL_STOP = /[^.…][.।。]$/

const isOnlyLetters = (line: string): boolean => /^[\p{L}\p{M} '’&-]+$/u.test(line)

/** Whether below a line, and a shorter one above it, that line comes again with the site's name: as the page's title. */
function isNamed(draft: Draft, above: Passage, line: Passage): boolean {
  const span = wholeSpan(line)
  const size = span.to - span.from
  if (2 * weightOfSpan(draft, wholeSpan(above)) > weightOfSpan(draft, span)) return false
  return draft.passages.slice(2, HEAD).some(passage => {
    const again = wholeSpan(passage)
    return commonStart(draft, again, span) === size && siteBehind(draft, again, size)
  })
}

/** Letters, signs weighted, of a headline that comes again. */
const SHORTEST_SAID_TWICE = 24
/** UTF-16 units of an article in which words of the lines above its headline are looked for. */
const LONGEST_SEARCH = 20_000

/** The place of a headline that comes again below lines of which the article has no word, as a page has them at its top; 0 where none does. */
function headlineSaidTwice(draft: Draft): number {
  for (let at = 1; at < MOST_FOREIGN; at++) {
    const [above, title] = [draft.passages[at - 1], draft.passages[at]]
    if (!above || !title || !isHeadline(draft, above)) return 0
    const isLong = weightOfSpan(draft, wholeSpan(title)) >= SHORTEST_SAID_TWICE
    if (!isLong || !isHeadline(draft, title) || !comesAgain(draft, at)) continue
    // The words of the article are looked through last: few texts get here.
    return draft.passages.slice(0, at).every((_, p) => isForeign(draft, p)) ? at : 0
  }
  return 0
}

/** Passages between a headline and its copy: a date, a byline, a kicker. */
const MOST_BETWEEN = 2

/** Whether passage `p` is said again to the letter by one a little below it, or was by one that went; no list of contents, of which more lines are. */
function comesAgain(draft: Draft, p: number): boolean {
  const { passages, dropped } = draft
  const span = wholeSpan(passages[p] as Passage)
  // A deck lacks the full stop of the sentence that it is.
  const isHeadlineAgain = (again: Span): boolean =>
    isSame(draft, span, again) && !endsSentence(draft.text, again.start, again.end)
  if (dropped.some(isHeadlineAgain)) return true
  const below = passages.slice(p + 1, p + 2 + MOST_BETWEEN).map(wholeSpan)
  const again = below.findIndex(isHeadlineAgain)
  const rest = again < 0 ? [] : passages.slice(p + 2 + again)
  const isListed = (line: Span): boolean => rest.some(passage => isSame(draft, line, wholeSpan(passage)))
  return again >= 0 && !below.slice(0, again).some(isListed)
}

/** Whether no word of passage `p` stands in what follows the next one. Scripts without spaces do not tell. */
function isForeign(draft: Draft, p: number): boolean {
  const line = lineOf(draft, draft.passages[p] as Passage)
  const next = draft.passages[p + 2]
  if (!next || isUnspaced(line.charCodeAt(0))) return false
  const { end } = wholeSpan(draft.passages[p + 1] as Passage)
  const article = draft.text.slice(end, end + LONGEST_SEARCH).toLowerCase()
  const words = line.toLowerCase().match(/[\p{L}\p{M}]{4,}/gu) ?? []
  return words.every(word => !article.includes(word))
}
