import { NAMES_SITE, tellingParts } from '../../around-title.ts'
import type { Draft } from '../../draft.ts'
import { isCapitals, isHeadline, isItem, lineOf, PAGE_HEAD, weightOfSpan, wholeSpan } from '../../headline.ts'
import { hasCredit } from '../../text/captions.ts'
import { isCompetition, isScore } from '../../text/competitions.ts'
import { holdsDate, holdsNumericDay, holdsTime, saysWhen } from '../../text/dates.ts'
import { isByline, isName } from '../../text/names.ts'
import { headsNews, isNavigation } from '../../text/sections.ts'
import { isUnspaced } from '../../text/signs.ts'
import { isSummary } from '../../text/summaries.ts'
import { breakOff, countWords, endsSentence } from '../../text/words.ts'
import type { Passage } from '../../types.ts'
import { isQuoted } from '../marks.ts'
import { isAboveHeadline, isOfPage } from './above.ts'
import { mayBeName } from './below.ts'
import { HEADLINE_WORDS, isEntry, mayBeTitle } from './form.ts'

/** Letters, signs weighted, of the first paragraph of an article, which ends the head of its page; where none is so long, its share of the longest. */
const SHORTEST_PARAGRAPH = 120
const OF_LONGEST = 0.75
/** UTF-16 units of the article in which the words of a line are looked for. */
const LONGEST_LOOK = 2500

/**
 * What speaks for a line of the head and against it, in logits beside the other lines: a conditional logit (McFadden 1974),
 * fitted to the heads of 3,000 texts of which the headline is known, in more than thirty languages. In each set of them, told with
 * weights that were fitted to the others, the first in odds is the headline in 96 of 100. The texts are not in the project.
 */
const WEIGHTS = {
  /** Its place: the first line, and how far down another one stands, and how far from the article, as logarithms. */
  first: 3.16,
  place: 0.2,
  fromEnd: 1.86,
  /** How many words it has: one, up to five, more than twelve, more than eighteen. */
  word: 0.75,
  words5: -0.64,
  words18: -2.19,
  words19: -3.89,
  /**
   * What its signs tell: that it has the form of a headline, a time or a number before it, a full stop, dots where it breaks off, a
   * bar; that it is the name of the site; capitals, as the first line and as another; a name of which the article says nothing; a
   * dash before a small letter; the share of its words that have figures; a small letter at its beginning,
   * and the share of its other words that have one there.
   */
  mayBe: 1.49,
  ticker: -0.63,
  numbered: -0.66,
  stop: -0.5,
  brokenOff: -1,
  bar: -2.64,
  ofSite: -1.78,
  firstCapitals: -4.19,
  author: -0.63,
  dash: -1.14,
  capitals: -0.19,
  figures: -2.75,
  startsSmall: -1.95,
  small: 1.83,
  /** What else it may be: an entry of a menu, also as the first line, a name below the first line, the score of a match, its league. */
  entry: -1.5,
  firstEntry: 1.03,
  name: 0.08,
  score: -0.74,
  competition: -1.11,
  /** What of it the article says: nothing, at least three words, nearly all, as it does of a deck; the same of the first paragraph, and the share of its words there. */
  none: -1.5,
  several: 0.68,
  opens: 1.59,
  mostOpen: -0.87,
  mostSaid: -0.26,
  severalOpen: 0.69,
  /**
   * What stands beside it: a long line right below, a date within four lines, a deck; above it what a page has there; a score below,
   * what a page has above a headline below; that it has twice the words of the line above; several sentences above; other headlines
   * up to `Most read`; `Key points`.
   */
  aboveLong: 0.17,
  dateWithin: 1.59,
  deckBelow: 0.91,
  belowAbove: 1.44,
  aboveScore: 1.35,
  aboveAbove: 0.39,
  longer: 0.83,
  belowProse: -1.2,
  inNews: -1.62,
  inSummary: -1.2,
  /** Entries of a menu above it, three at least, or one that every page has. */
  entries: 2.21,
  belowMenu: 0.72,
  /** Whether it has a date beside it as other headlines further down have. */
  itemHeading: -0.91,
  /** Whether it begins with the line above it. */
  goesOn: -0.99,
  /** Whether it is a few words above a headline with who wrote it, or when, below: not fitted, in 99 of 102 such heads of later sets it is a kicker. */
  kicker: -4,
  /** Whether it is a quotation that the article says, below a line that may be the headline: not fitted, in 50 of 50 such heads it is a deck. */
  saidQuotation: -4,
  /** Whether it stands once, below who wrote the article, and above that one that may be the headline: not fitted, in 108 of 109 such heads it is a deck or a caption. */
  belowByline: -4,
  /** Whether the article says most of it, and it stands below a line of several words that may be the headline, and begins otherwise: a deck. Not fitted. */
  saidBelow: -1.5,
  /** Whether it is in a list of contents, which a title is not: few texts have one, and this is not fitted. */
  inContents: -9,
  /** Whether it tells who says what stands by itself there, in quotation marks: few texts have such lines, and this is not fitted. */
  tellsWho: 2,
  /** Whether it stands twice in the head, within another line there, or has another one within it. */
  twice: 1.6,
  within: 4.48,
  holds: -2.6,
}

type Sign = keyof typeof WEIGHTS

/** What is told of a line by itself. */
interface Line {
  passage: Passage
  text: string
  lower: string
  words: number
  isAbove: boolean
  isDate: boolean
  isEntry: boolean
  isMenu: boolean
  /** Whether it heads key points. */
  isLabel: boolean
  mayBe: boolean
}

/** Words from which on several say something; entries of a menu; lines below a headline among which its date is. */
const SEVERAL = 3
const MENU = 3
/** Logits of a line that is told at all: nearly all headlines have more. */
const LEAST = 1
/** UTF-16 units of what a page has before a headline, glued to it. */
const LONGEST_BEFORE = 24
/** Words of the name of a site, and signs of a script without spaces that count as a word. */
const MOST_OF_SITE = 4
const SIGNS_A_WORD = 2
const DATE_WITHIN = 4

/**
 * The line of the head that is most likely the headline of what follows; null where no paragraph does, where it is the only one, or
 * where none is likely.
 *
 * @param mayBe whether a line may be the title at all
 */
export function likeliestHeadline(draft: Draft, mayBe: (passage: Passage) => boolean): Passage | null {
  const head = headOfArticle(draft)
  const [first, second] = head?.lines ?? []
  if (!head || !first || !second) return null
  if (mayBe(first) && isPlain(draft, head.lines)) return first
  let most = LEAST
  let likeliest: Passage | null = null
  for (const { passage, signs } of signsOf(draft, head)) {
    let odds = 0
    for (const sign of Object.keys(WEIGHTS) as Sign[]) odds += WEIGHTS[sign] * Number(signs[sign])
    if (odds <= most || !mayBe(passage)) continue
    most = odds
    likeliest = passage
  }
  return likeliest
}

/** Lines of the head of a text that is no page, and words of its headline. */
const FEW_LINES = 4
const PLAIN_WORDS = 5

/** Whether a text begins with its headline for all that its first line tells, and few lines below it: none of those would be likelier. */
function isPlain(draft: Draft, head: readonly Passage[]): boolean {
  const [first, ...others] = head as [Passage, ...Passage[]]
  if (head.length > FEW_LINES || !mayBeTitle(draft, first) || isItem(draft, first)) return false
  const tells = (line: string): boolean => NAMES_SITE.test(line) || isScore(line)
  if (others.some(passage => tells(lineOf(draft, passage)))) return false
  const text = lineOf(draft, first)
  return wordsOf(text) >= PLAIN_WORDS && !/\s[|›»>·•–—-]\s/.test(text) && !isCapitals(text)
}

/** The lines of a page above its article. */
interface Head {
  /** Those that may be the headline, or stand beside it. */
  lines: readonly Passage[]
  /** How many entries of menus, as items, stand above each of them. */
  entries: readonly number[]
  /** The place of the first paragraph. */
  body: number
}

/** Passages of a page at most in which its article begins, and words of an item of its menu. */
const LONGEST_WAY = 160
const WORDS_OF_ITEM = 5

/** The lines before the first paragraph, but for the items of menus; null where none is a paragraph. */
export function headOfArticle(draft: Draft): Head | null {
  const lines: Passage[] = []
  const entries: number[] = []
  let items = 0
  let others = 0
  for (const [p, passage] of draft.passages.slice(0, LONGEST_WAY).entries()) {
    const isLong = weightOfSpan(draft, wholeSpan(passage)) >= SHORTEST_PARAGRAPH
    if (isLong && (lines.length > 1 || !isAboveHead(draft, p))) return { lines, entries, body: p }
    const line = lineOf(draft, passage)
    if (p > 0 && isItem(draft, passage) && countWords(line) <= WORDS_OF_ITEM) {
      items++
      continue
    }
    if (!isEntry(line) && ++others > PAGE_HEAD) break
    lines.push(passage)
    entries.push(items)
  }
  // Where no paragraph is so long, the first one is nearly as long as the longest.
  const weights = lines.map(passage => weightOfSpan(draft, wholeSpan(passage)))
  const least = OF_LONGEST * Math.max(...weights)
  const first = lines.findIndex((passage, l) => (weights[l] as number) >= least && isParagraph(draft, passage))
  if (first < 0) return null
  return { lines: lines.slice(0, first), entries, body: draft.passages.indexOf(lines[first] as Passage) }
}

/** Passages from a deck or a notice above the head of an article to the article. */
const LONGEST_HEAD = 12

/** Whether a long passage is a deck, a notice or a caption at the very beginning of a page: the headline stands below it, and what a page has beside one. */
function isAboveHead(draft: Draft, p: number): boolean {
  const below = draft.passages.slice(p + 1, p + 1 + LONGEST_HEAD)
  const body = below.findIndex(passage => weightOfSpan(draft, wholeSpan(passage)) >= SHORTEST_PARAGRAPH)
  // Most titles stand right above two paragraphs.
  if (body < 1) return false
  const head = below.slice(0, body)
  const isMade = (line: string): boolean => isOfPage(line) || isByline(line)
  const lines = head.map(passage => lineOf(draft, passage))
  if (!hasCredit(lineOf(draft, draft.passages[p] as Passage)) && !lines.some(isMade)) return false
  return head.some((passage, i) => mayBeTitle(draft, passage) && !isAboveHeadline(lines[i] as string))
}

/** Whether a passage is no headline, and ends as a sentence does. */
function isParagraph(draft: Draft, passage: Passage): boolean {
  const { start, end } = wholeSpan(passage)
  return !isHeadline(draft, passage) && endsSentence(draft.text, start, end)
}

/** How an article begins, in lower case, and its first paragraph: what stands of it, and not what went. */
function articleFrom({ text, passages }: Draft, body: number): { article: string; opening: string } {
  let article = ''
  let first = 0
  for (let p = body; p < passages.length && article.length < LONGEST_LOOK; p++) {
    for (const { start, end } of (passages[p] as Passage).spans) article += `${text.slice(start, end)}\n`
    if (p === body) first = article.length
  }
  article = article.slice(0, LONGEST_LOOK).toLowerCase()
  return { article, opening: article.slice(0, first) }
}

/** What each line of the head shows. */
export function signsOf(draft: Draft, head: Head): { passage: Passage; signs: Record<Sign, number | boolean> }[] {
  const lines = head.lines.map(passage => lineIn(draft, passage))
  const { article, opening } = articleFrom(draft, head.body)
  const twins = twinsOfGone(draft, head.lines)
  const contents = contentsOf(draft, lines, head.body)
  const byline = bylineBelow(lines)
  const isReport = lines.some(({ text }) => isScore(text))
  return lines.map((line, i) => {
    const { passage, text, lower, words } = line
    const span = wholeSpan(passage)
    const parts = [...new Set(tellingParts(text))]
    const said = parts.filter(part => article.includes(part)).length
    const opens = parts.filter(part => opening.includes(part)).length
    const [before, next] = [lines[i - 1], lines[i + 1]]
    const mostSaid = said >= SEVERAL && said >= 0.8 * parts.length
    const above = lines.slice(0, i)
    const isPicture = draft.text.startsWith('![', span.start)
    const tokens = text.split(/\s+/)
    const others = lines.filter(other => other.lower !== lower)
    const signs = {
      first: i === 0,
      place: Math.log(1 + i),
      fromEnd: Math.log(lines.length - i),
      word: words <= 1,
      words5: words <= 5,
      words18: words > 12 && words <= 18,
      words19: words > 18,
      mayBe: !isPicture && line.mayBe,
      ticker: isTicker(text),
      numbered: /^\d{1,2}[.)]?\s\p{Lu}/u.test(text),
      stop: endsSentence(draft.text, span.start, span.end),
      brokenOff: breakOff(draft.text, span.start, span.end) >= 0,
      bar: /\s[|›»>·•]\s/.test(text),
      ofSite: isOfSite(text, others) || isOfficial(next),
      capitals: i > 0 && isMostlyCapitals(text),
      firstCapitals: i === 0 && isMostlyCapitals(text),
      author: i === 0 && said === 0 && mayBeName(text),
      dash: i === 0 && /\s[–—-]\s\p{Ll}/u.test(text),
      figures: tokens.filter(token => /\d/.test(token)).length / tokens.length,
      small: shareOfSmall(tokens),
      entry: line.isEntry,
      firstEntry: i === 0 && line.isEntry,
      name: i > 0 && isName(text),
      competition: isReport && isCompetition(text),
      score: isScore(text),
      none: said === 0,
      several: said >= SEVERAL,
      opens: opens / Math.max(1, parts.length),
      severalOpen: opens >= SEVERAL,
      mostOpen: opens >= SEVERAL && opens >= 0.7 * parts.length,
      mostSaid,
      saidQuotation: mostSaid && isQuoted(text) && standsBelowHeadline(above),
      aboveLong: next !== undefined && next.words >= 12,
      dateWithin: lines.slice(i + 1, i + 1 + DATE_WITHIN).some(({ isDate }) => isDate),
      deckBelow: next !== undefined && next.words >= 8 && next.words >= 1.5 * words,
      belowAbove: before?.isAbove === true,
      aboveAbove: next?.isAbove === true,
      aboveScore: next !== undefined && !isScore(text) && isScore(next.text),
      inNews: isInNews(lines, i),
      belowProse: above.filter(isSentence).length >= PROSE,
      inSummary: above.some(({ isLabel }) => isLabel),
      longer: before !== undefined && words >= 2 * before.words,
      entries: isBelowMenu(above, head.entries[i] as number),
      belowMenu: above.some(({ isMenu }) => isMenu),
      itemHeading: i > 0 && isItemHeading(draft, lines, i, head.body),
      goesOn: before !== undefined && text.startsWith(before.text),
      twice: lines.length - others.length > 1 || twins.has(span.from),
      startsSmall: /^\p{Ll}/u.test(text),
      saidBelow: mostSaid && before !== undefined && isHeadlineAbove(before, line),
      belowByline: byline >= 0 && i > byline && lines.length - others.length <= 1 && !twins.has(span.from),
      inContents: contents.has(lower),
      kicker: i === 0 && isKicker(draft, lines) ? (line.mayBe ? 1 : WITHOUT_FORM) : 0,
      tellsWho: others.some(other => isQuoted(other.text) && other.words >= SEVERAL && text.includes(other.text)),
      within: words >= SEVERAL && others.some(other => isPartOf(line, other)),
      holds: others.some(other => other.words >= SEVERAL && isPartOf(other, line)),
    }
    return { passage, signs }
  })
}

/** Letters that a cut headline, or one with the name of the site, and the whole one begin with. */
const SAME_BEGINNING = 8

/** Whether a line may be the headline of which the one below is the deck, not the same once more. */
const isHeadlineAbove = (line: Line, below: Line): boolean =>
  line.mayBe &&
  !line.isAbove &&
  line.words > KICKER_WORDS &&
  line.lower.slice(0, SAME_BEGINNING) !== below.lower.slice(0, SAME_BEGINNING)

/** The place of the first line that says who wrote the article, below one that may be the headline; -1 where none does. */
function bylineBelow(lines: readonly Line[]): number {
  const at = lines.findIndex(({ text }, i) => i > 0 && isByline(text))
  return lines.slice(0, Math.max(0, at)).some(({ mayBe }) => mayBe) ? at : -1
}

/** Lines above a quotation of which one is the headline, where none has its form: the other one is a kicker. */
const KICKER_AND_HEADLINE = 2

/** Whether one of some lines may be the headline. */
const standsBelowHeadline = (above: readonly Line[]): boolean =>
  above.some(({ mayBe }) => mayBe) ||
  above.filter(({ isAbove, isDate }) => !isAbove && !isDate).length >= KICKER_AND_HEADLINE

/** How much more it says of a line that it is a kicker where it has not even the form of a headline. */
const WITHOUT_FORM = 1.4

/** Words of a kicker, and of the headline below it, at least and at most: a deck has more; lines below that among which its author or its date is. */
const KICKER_WORDS = 4
const BELOW_KICKER = 6
const MOST_BELOW_KICKER = 16
const MADE_WITHIN = 3

/** Whether the first line is a few words above one that may be the headline, and who wrote that, or when, stands below. */
function isKicker(draft: Draft, [first, next, ...below]: readonly Line[]): boolean {
  if (!first || !next || first.words > KICKER_WORDS || first.text.endsWith('?') || isQuoted(next.text)) return false
  // Below one word three may be the headline, though they have not its form.
  const isOne = first.words === 1 && !first.mayBe
  if (next.isAbove || !(isOne || next.mayBe) || next.words < (isOne ? SEVERAL : BELOW_KICKER)) return false
  if (next.words > MOST_BELOW_KICKER || isSentence(next)) return false
  const isDated = (text: string): boolean => holdsDate(text) || holdsNumericDay(text)
  const others = below.filter(({ passage }) => !isItem(draft, passage))
  return others.slice(0, MADE_WITHIN).some(({ text, isDate }) => isDate || isByline(text) || isDated(text))
}

/** The first letters of the lines of a head beside which the same line stood, and went. */
function twinsOfGone({ dropped }: Draft, lines: readonly Passage[]): ReadonlySet<number> {
  const sizes = new Map(lines.map(wholeSpan).map(({ from, to }) => [from, to - from]))
  const twins = new Set<number>()
  for (const { reason, links } of dropped) {
    const [link, ...more] = reason === 'stutter' ? links : []
    if (link && more.length === 0 && sizes.get(link.twin) === link.to - link.from) twins.add(link.twin)
  }
  return twins
}

/** Passages among which the entries of a list of contents stand again, each above its section, and entries at least, the first one aside. */
const SECTIONS_WITHIN = 120
const CONTENTS = 2

/** The lines of a head, in small letters, that are a list of contents: the one right above the first paragraph stands in it twice, and others below. */
function contentsOf({ text, passages }: Draft, lines: readonly Line[], body: number): ReadonlySet<string> {
  // The first paragraph may begin with a short one.
  const last = lines.findLast(({ mayBe }) => mayBe)
  if (!last || !lines.some(line => line !== last && line.lower === last.lower)) return new Set()
  const below = passages
    .slice(body + 1, body + 1 + SECTIONS_WITHIN)
    .map(passage => lineOf({ text }, passage).toLowerCase())
  const entries = new Set(lines.map(({ lower }) => lower).filter(lower => below.includes(lower)))
  return entries.size < CONTENTS ? new Set() : entries.add(last.lower)
}

/**
 * Whether a line is a part of another one, which has the name of the site or of a section beside it: no topic before a colon, and
 * nothing of which the other line tells who says it.
 */
function isPartOf({ text }: Line, other: Line): boolean {
  const at = other.text.indexOf(text)
  if (at < 0 || other.text === text || isQuoted(text)) return false
  const [before, rest] = [other.text.slice(0, at), other.text.slice(at + text.length)]
  if (rest !== '' && !SITE_BEHIND.test(rest)) return false
  const isShort = at <= LONGEST_BEFORE && wordsOf(before) < HEADLINE_WORDS && !/[.,;:：!?…"“«„]|\S-\s$/.test(before)
  return before === '' || isShort || PATH_BEFORE.test(before) || (rest !== '' && /[:：]\s?$/.test(before))
}

/** Whether a line is a headline of the latest news, with its time or `Live:` before it. */
const isTicker = (text: string): boolean =>
  /^\d{1,2}[:.]\d{2}\s\D/.test(text) || headsNews(text.slice(0, Math.max(0, text.search(/\s?[:：]/))))

/** Whether lines are a menu for the most part. @param items how many items of one stand among them */
function isBelowMenu(above: readonly Line[], items: number): boolean {
  const entries = items + above.filter(({ isEntry, isDate }) => isEntry && !isDate).length
  const ofPage = items + above.filter(({ isEntry, isAbove }) => isEntry || isAbove).length
  return entries >= MENU && 2 * ofPage >= items + above.length
}

/** Sentences from which on an article is under way, and words of one. */
const PROSE = 2
const SENTENCE = 10

const isSentence = ({ text, words }: Line): boolean => words >= SENTENCE && endsSentence(text, 0, text.length)

/** Whether nothing but headlines stand between a line and `Most read` above it. */
function isInNews(lines: readonly Line[], i: number): boolean {
  let at = i - 1
  while (lines[at]?.mayBe && !lines[at]?.isAbove) at--
  return at >= 0 && headsNews((lines[at] as Line).text)
}

/** The share of the words behind the first one that begin with a small letter: few do in a menu, or in the name of a section. */
function shareOfSmall([, ...tokens]: readonly string[]): number {
  const words = tokens.filter(token => /\p{L}/u.test(token))
  return words.filter(word => /^\P{L}*\p{Ll}/u.test(word)).length / Math.max(1, words.length)
}

/** What parts a headline from the way to the page before it, and from the name of the site behind it. */
const PATH_BEFORE = /(?:[|｜›»】]|\s[>/·•–—-])\s?$/
const SITE_BEHIND = /^\s?(?:[|｜·•_«‹›»([]|\s?[–—-]\s)/

/** Whether a date stands above a line, or below it, and so does one beside a headline below the first paragraph: the items of a page. */
function isItemHeading(draft: Draft, lines: readonly Line[], i: number, body: number): boolean {
  const step = lines[i - 1]?.isDate ? 1 : lines[i + 1]?.isDate ? -1 : 0
  if (step === 0) return false
  const below = draft.passages.slice(body + 1, body + 1 + ITEMS_WITHIN)
  const isHeading = (passage: Passage | undefined): boolean =>
    passage !== undefined && isHeadline(draft, passage) && !isDate(lineOf(draft, passage))
  return below.some((passage, p) => isDate(lineOf(draft, passage)) && isHeading(below[p + step]))
}

/** Whether a line says when something was written, or what time it was. */
const isDate = (text: string): boolean => saysWhen(text) || (text.length <= LONGEST_TIME && holdsTime(text))

/** Whether a line has no small letter, and capitals for most of its letters: in scripts without them a word may be of such letters. */
const isMostlyCapitals = (text: string): boolean =>
  isCapitals(text) && 2 * text.replace(/\P{Lu}/gu, '').length > text.replace(/\P{L}/gu, '').length

/** The words of a line, of a script without spaces two signs each. */
const wordsOf = (text: string): number => countWords(text) / (isUnspaced(text.charCodeAt(0)) ? SIGNS_A_WORD : 1)

/** UTF-16 units of the time of an item. */
const LONGEST_TIME = 8

/** Passages below the first paragraph in which the next item begins. */
const ITEMS_WITHIN = 8

/** What a site says of itself, language by language. */
const OFFICIAL = (
  'official site|official website|официальный сайт|официальный интернет-сайт|официален сайт|официалният сайт|офіційний сайт|' +
  'sitio oficial|sitio web oficial|site oficial|portal oficial|página oficial|offizielle webseite|offizielle website|' +
  'offizielle seite|site officiel|sito ufficiale|oficjalna strona|oficiální stránky|oficiální web|resmi site|resmi web sitesi|' +
  'आधिकारिक वेबसाइट|आधिकारिक साइट'
).split('|')

/** Whether a line says that it, or the line above it, is the name of a site. */
function isOfficial(line: Pick<Line, 'text'> | undefined): boolean {
  const lower = line?.text.toLowerCase() ?? ''
  return OFFICIAL.some(words => lower.includes(words))
}

/**
 * Whether a line is the name of a site and what that is, `Fjord Post - news of the islands`, where another line of the head has the
 * name; or a house that a byline ends with.
 */
function isOfSite(text: string, others: readonly Line[]): boolean {
  if (isOfficial({ text })) return true
  if (others.some(other => other.isAbove && other.text.endsWith(` ${text}`))) return true
  const [name = ''] = text.split(NAMES_SITE, 1)
  return name !== text && countWords(name) <= MOST_OF_SITE && others.some(other => other.text.includes(name))
}

function lineIn(draft: Draft, passage: Passage): Line {
  const text = lineOf(draft, passage)
  const words = wordsOf(text)
  return {
    passage,
    text,
    lower: text.toLowerCase(),
    words,
    isAbove: isAboveHeadline(text),
    isDate: isDate(text),
    isEntry: isEntry(text),
    isMenu: isNavigation(text),
    isLabel: isSummary(text),
    mayBe: words >= HEADLINE_WORDS && mayBeTitle(draft, passage),
  }
}
