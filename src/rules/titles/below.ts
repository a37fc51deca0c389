import { shareIn, siteBehind } from '../../around-title.ts'
import type { Draft } from '../../draft.ts'
import { commonStart, isCapitals, isHeadline, lineOf, weightOfSpan, wholeSpan } from '../../headline.ts'
import { isCaption } from '../../text/captions.ts'
import { isCompetition, isScore } from '../../text/competitions.ts'
import { holdsDate, saysWhen } from '../../text/dates.ts'
import { beginsWithAuthor, isName } from '../../text/names.ts'
import { isSection } from '../../text/sections.ts'
import { isUnspaced } from '../../text/signs.ts'
import { countWords } from '../../text/words.ts'
import type { Passage } from '../../types.ts'
import { isQuoted } from '../marks.ts'
import { isAboveHeadline, isOfPage } from './above.ts'
import { HEAD, isCut, isSame } from './cut-line.ts'
import { isStrange } from './notice.ts'
import { mayBeTitle } from './other-form.ts'

/**
 * The headline below the first passages where these are a date, the way to the page, the name of a section or of who wrote the
 * article, a kicker, or the league of a match; where the first was saved from a later line of the text, or the headline comes again with the site's
 * name. None that breaks off and is said whole below.
 *
 * @param above how many of the first passages are such lines; -1 where too many are
 */
export function titleBelow(draft: Draft, above: number): Passage | null {
  const [first, second] = draft.passages
  if (!first || !second) return null
  const isSaved = wholeSpan(first).start > wholeSpan(second).start && !standsAbove(draft, second)
  const below = isSaved ? 1 : above
  const isNext = (): boolean =>
    isNamed(draft, first, second) ||
    isKicker(draft, first, second) ||
    isAboveReport(draft) ||
    isOfHouse(draft, first) ||
    isLabel(draft, first, second) ||
    isAboveSaying(draft, first, second)
  const at = below !== 0 ? below : isNext() ? 1 : 0
  const standing = draft.passages[at]
  const title = standing && at > 0 ? (belowDay(draft, at) ?? headlineBelow(draft, standing) ?? standing) : standing
  if (at <= 0 || !title || !isHeadline(draft, title) || isCut(draft, title)) return null
  const line = lineOf(draft, title)
  return isCaption(line) || isOfPage(line) || isAuthor(draft, title) ? null : title
}

/** Whether a line is a name right above the first paragraph, and nobody of whom the text speaks: who wrote it. */
function isAuthor(draft: Draft, title: Passage): boolean {
  const name = lineOf(draft, title)
  const next = draft.passages[draft.passages.indexOf(title) + 1]
  if (!next || !mayBeName(name) || isHeadline(draft, next)) return false
  return !draft.text.includes(name.slice(name.lastIndexOf(' ') + 1), wholeSpan(title).end)
}

/** Lines in which the day of the article stands below those of the page. */
const MOST_TO_DAY = 6

/** The headline right below the day of the article where nothing but what is strange to it stands before, from place `at` on; null where none does. */
function belowDay(draft: Draft, at: number): Passage | null {
  const rest = draft.passages.slice(at, at + MOST_TO_DAY)
  const first = rest.findIndex(passage => mayBeTitle(draft, passage) && !isOfPage(lineOf(draft, passage)))
  const day = rest[first - 1]
  if (first < 2 || !day || !saysWhen(lineOf(draft, day))) return null
  // Below a short title stand a day and a deck.
  const isNone = (passage: Passage): boolean => /^\p{Ll}/u.test(lineOf(draft, passage)) || isStrange(draft, passage)
  return rest.slice(0, first - 1).every(isNone) ? (rest[first] as Passage) : null
}

/** Words of a kicker with its colon; and share of the words of a headline below a strange line that the article has. */
const MOST_OF_KICKER = 4
const OF_ARTICLE = 0.6
/** How many times as long the deck of a short title is. */
const DECK = 3

/** The headline right below a line that stands below those of the page, and is its kicker, `After the flood:`, or something strange to the article; null where that is the headline. */
function headlineBelow(draft: Draft, standing: Passage): Passage | null {
  const next = draft.passages[draft.passages.indexOf(standing) + 1]
  if (!next || !mayBeTitle(draft, next)) return null
  const [line, below] = [lineOf(draft, standing), lineOf(draft, next)]
  const words = countWords(line)
  if (/[:：]$/.test(line)) return words <= MOST_OF_KICKER ? next : null
  if (isKicker(draft, standing, next)) return next
  if (words < 2 || below.length >= DECK * line.length || !isStrange(draft, standing)) return null
  return shareIn(draft.text, below, wholeSpan(next).end) >= OF_ARTICLE ? next : null
}

/** Lines that stand above a headline, and one more. */
const MOST_ABOVE = 7

const standsAbove = (draft: Pick<Draft, 'text'>, passage: Passage): boolean => isAboveHeadline(lineOf(draft, passage))

/** How many of the first passages are what a page has above a headline, an author's name above the day included; -1 where too many are. */
export function linesAbove({ text, passages }: Draft): number {
  const standing = passages.slice(0, MOST_ABOVE).findIndex(passage => !standsAbove({ text }, passage))
  const [first = '', second = ''] = passages.slice(0, 2).map(passage => lineOf({ text }, passage))
  if (standing !== 0 || !isAuthorAbove(first, second)) return standing
  const below = passages.slice(1, MOST_ABOVE).findIndex(passage => !standsAbove({ text }, passage))
  return below < 0 ? below : below + 1
}

/** UTF-16 units of a name, and of a day. */
const LONGEST_OF_HEAD = 60

/** Whether the first of two lines is a name, and the second says when. (Most texts go on with a paragraph.) */
export const isAuthorAbove = (first: string, second: string): boolean =>
  first.length <= LONGEST_OF_HEAD && second.length <= LONGEST_OF_HEAD && saysWhen(second) && mayBeName(first)

/** Whether a line is a name, each word with a capital, as a paper's has not; scripts without capitals do not tell. */
export const mayBeName = (line: string): boolean => isName(line) && line.split(' ').every(word => /^\p{Lu}/u.test(word))

/** Whether the first line is a few words with a colon above a headline: `After the flood:`. */
const isLabel = (draft: Draft, first: Passage, second: Passage): boolean =>
  /[:：]$/.test(lineOf(draft, first)) && countWords(lineOf(draft, first)) <= MOST_OF_KICKER && mayBeTitle(draft, second)

/** Words of the name of a region, and passages in which the byline stands. */
const MOST_OF_HOUSE = 4
const BYLINE_WITHIN = 6

/** Whether the first line is the region for which the author writes, as the byline tells: `Vale do Rio`, `Por Ada Brand, tv7 Vale do Rio`. */
function isOfHouse(draft: Draft, first: Passage): boolean {
  const region = lineOf(draft, first)
  const isShort = countWords(region) <= MOST_OF_HOUSE
  return (
    isShort &&
    draft.passages.slice(2, BYLINE_WITHIN).some(passage => {
      const line = lineOf(draft, passage)
      return line.length <= LONGEST_BYLINE && line.endsWith(` ${region}`) && beginsWithAuthor(line)
    })
  )
}

/** UTF-16 units of a byline with the house. */
const LONGEST_BYLINE = 80

/** Whether the first line is the name of who says the second, in quotation marks and in several words: the headline of an interview. */
function isAboveSaying(draft: Draft, first: Passage, second: Passage): boolean {
  const said = lineOf(draft, second)
  return isQuoted(said) && countWords(said) >= HEADLINE_WORDS && mayBeName(lineOf(draft, first))
}

/** UTF-16 units of a kicker, and of the headline below it: what is longer is the deck of a short title; its words, those of one with the name of a section, in capitals above a headline in small letters, or of `News from …`; words of that headline. */
const LONGEST_KICKER = 24
const LONGEST_BELOW = 110
/** How many times as long as a kicker a headline is: below one that names a section, and below others. */
const LONGER = 1.5
const MUCH_LONGER = 2
const KICKER_WORDS = 2
const WORDS_WITH_SECTION = 3
const WORDS_IN_CAPITALS = 4
const HEADLINE_WORDS = 4

/**
 * Whether a line is a kicker, `Local life`, `News and events`: a word or two, nothing but letters, above a headline that is much longer. (Of 1,014
 * scrapes that others made 75 had one, and none a title so short above such a line.)
 */
function isKicker(draft: Draft, above: Passage, below: Passage): boolean {
  const [line, title] = [lineOf(draft, above), lineOf(draft, below)]
  if (line.length > LONGEST_KICKER || title.length < LONGER * line.length || title.length > LONGEST_BELOW) return false
  const words = line.split(/[ &]+/).filter((word, i, { length }) => length !== 3 || i !== 1 || !CONJUNCTIONS.has(word))
  const namesSection = words.some(isSection)
  if (!namesSection && title.length < MUCH_LONGER * line.length) return false
  // Where the section stands below, the first line is a short title, and the next one its deck.
  const third = draft.passages[draft.passages.indexOf(below) + 1]
  if (!namesSection && third && isSection(lineOf(draft, third))) return false
  const mayBeMore = NEWS_FROM.test(line) || (isCapitals(line) && !isCapitals(title))
  const most = mayBeMore ? WORDS_IN_CAPITALS : namesSection ? WORDS_WITH_SECTION : KICKER_WORDS
  if (words.length > most || !isOnlyLetters(line) || isUnspaced(line.charCodeAt(0))) return false
  // What begins the line below is its first half, or its topic.
  const kicker = wholeSpan(above)
  if (commonStart(draft, wholeSpan(below), kicker) === kicker.to - kicker.from) return false
  // What stands once more below, in capitals, is a short title above its deck.
  const isShouted = (passage: Passage): boolean =>
    isSame(draft, wholeSpan(passage), kicker) && isCapitals(lineOf(draft, passage)) && !isCapitals(line)
  if (draft.passages.slice(2, HEAD).some(isShouted)) return false
  // So is what stood twice in a row.
  const next = wholeSpan(below)
  if (draft.dropped.some(gone => gone.start >= kicker.end && gone.end <= next.start && isSame(draft, gone, kicker)))
    return false
  if (
    countWords(title) < HEADLINE_WORDS ||
    FULL_STOP.test(title) ||
    isName(title) ||
    holdsDate(title) ||
    isScore(title)
  )
    return false
  // What somebody says, in the text as well, is a headline below a section; below a title it is a motto, or a deck.
  return namesSection || (!isQuoted(title) && !isPartBelow(draft.text, below, title))
}

/** Whether a line stands further on as a part of a paragraph: the deck of a short title. */
function isPartBelow(text: string, line: Passage, said: string): boolean {
  const at = text.indexOf(said, wholeSpan(line).end)
  return at > 0 && (text.charAt(at - 1) !== '\n' || !['', '\n', '\r'].includes(text.charAt(at + said.length)))
}

/** `News from the valley` */
const NEWS_FROM =
  /^(?:news (?:from|of)|nieuws uit|nachrichten aus|neues aus|nouvelles d[eu]|noticias del?|notícias d[aeo]|notizie d(?:a|al|alla)|новости из|новини от|wiadomości z|nyheter från|nytt fra) /i

/** `and` in `News and events`. */
const CONJUNCTIONS = new Set('and und et y e i en og och ve и й та і και और'.split(' '))

/** Words on either side of the bar in what a page sets above a headline. */
const TOPIC_WORDS = 3

/** The headline below a line that names a section and what the article is, `Women's football | Match report`; null where a line is none. */
export function belowTopic(draft: Draft, line: Passage): Passage | null {
  const topic = lineOf(draft, line)
  const parts = topic.split(' | ')
  const title = draft.passages[draft.passages.indexOf(line) + 1]
  if (parts.length !== 2 || !title || !parts.every(part => countWords(part) <= TOPIC_WORDS)) return null
  const below = lineOf(draft, title)
  return mayBeTitle(draft, title) && !below.includes(' | ') && countWords(below) > countWords(topic) ? title : null
}

/** What a motto ends with below the title of an essay, and no headline below a kicker. */
const FULL_STOP = /[^.…][.।。]$/

const isOnlyLetters = (line: string): boolean => /^[\p{L}\p{M} '’&-]+$/u.test(line)

/** Whether the first line is the league or cup of a match: its score stands below the line that follows. */
function isAboveReport(draft: Draft): boolean {
  const [first = '', second = '', third = ''] = draft.passages.slice(0, 3).map(passage => lineOf(draft, passage))
  return isScore(third) && isCompetition(first) && !isScore(second) && !FULL_STOP.test(second)
}

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
