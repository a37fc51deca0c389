import { type Draft, endOfLetter } from './draft.ts'
import { weightOfSign } from './prose.ts'
import { isTime } from './text/dates.ts'
import { isName } from './text/names.ts'
import { isCloser, isUnspaced, typicalLetter } from './text/signs.ts'
import { beginsItem, breakOff, countWords, endsSentence, isWordSign } from './text/words.ts'
import type { Dropped, Passage, Reason, Span } from './types.ts'

/** Letters, signs without spaces weighted. The longest headlines of real pages have about 180; what is longer is a sentence. */
const LONGEST_HEADLINE = 150
/** Words. A line with a full stop is a headline only where it is this short (`The City in the Sea.`). */
const LONGEST_STOPPED = 5
/** Words. The name of a site behind a title has no more. In scripts without spaces each sign counts as one. */
const LONGEST_SITE = 6
const LONGEST_UNSPACED_SITE = 24

const SITE_MARK = /^[\s\u00a0]*(?:[|｜·•«»‹›_⋆★☆✦●■]|::|\/\/|\/(?=\s)|[-–—])[\s\u00a0]*/u
/** Passages of the head of a page at most, its menu among them. */
export const PAGE_HEAD = 16

/** A line that ends so goes on: half a verse, the introduction of a list. */
const GOES_ON = ',;:，、：،–—'

/** A passage as one stretch, whatever it is made of. */
export function wholeSpan({ spans }: Passage): Span {
  const first = spans[0] as Span
  const last = spans[spans.length - 1] as Span
  return { start: first.start, end: last.end, from: first.from, to: last.to }
}

/** The text of a passage as one line, whatever it is made of. */
export function lineOf({ text }: Pick<Draft, 'text'>, passage: Passage): string {
  const { start, end } = wholeSpan(passage)
  return text.slice(start, end)
}

/** The letters of a stretch, signs of scripts without spaces weighted. */
export function weightOfSpan({ letters }: Draft, { from, to }: Span): number {
  return to > from ? (to - from) * weightOfSign(typicalLetter(letters.codes, from, to)) : 0
}

/** Whether a passage is a line that is not too long and does not end as a sentence, a list or half a verse does. */
export function isHeadline(draft: Draft, passage: Passage): boolean {
  const { text } = draft
  const span = wholeSpan(passage)
  if (!isLine(draft, passage)) return false
  return (
    !endsWithStop(text, span) ||
    breakOff(text, span.start, span.end) >= 0 ||
    countWords(text, span.start, span.end) <= LONGEST_STOPPED ||
    isCapitals(text.slice(span.start, span.end))
  )
}

/** Whether a passage could be a headline but for a full stop at its end. */
export function isLine(draft: Draft, passage: Passage): boolean {
  let weight = 0
  for (const span of passage.spans) weight += weightOfSpan(draft, span)
  if (passage.keepsLines || weight === 0 || weight > LONGEST_HEADLINE) return false
  const { start, end } = wholeSpan(passage)
  return !GOES_ON.includes(draft.text.charAt(end - 1)) && !isTime(draft.text.slice(start, end))
}

const HASHES = /^\\{0,3}#/

/** Whether a passage begins as an item of a list does; a heading's hashes are none. */
export function isItem({ text }: Draft, { spans }: Passage): boolean {
  const { start } = spans[0] as Span
  return beginsItem(text, start) && !HASHES.test(text.slice(start, start + 8))
}

/** UTF-16 units. A label before a colon has no more. */
const LONGEST_LABEL = 24

/** Whether a line begins with a label and a colon (`Claim: …`), which no name with a quotation behind it is. */
export function hasLabel(line: string): boolean {
  let at = 0
  while (at <= LONGEST_LABEL && (line.charCodeAt(at) === 0x20 || isWordSign(line.charCodeAt(at)))) at++
  if (at < 1 || at > LONGEST_LABEL) return false
  const rest = line.slice(at, at + 3)
  if (!/^(?::\s|：)/.test(rest) || (at < 2 && !isUnspaced(line.charCodeAt(0)))) return false
  return line.slice(0, at).includes(' ') || !/^.\s*["“«„]/.test(rest)
}

/** A line that begins with a dash and goes on, in one go, to its end: a name. One that says whose it is, `- Author, Ada Brand`, is a byline. */
export const isSignature = (line: string): boolean =>
  /^\\{0,3}[—–―-]/.test(line) && !/[!?…:;\n]|\.\s/.test(line) && !/^-\s(?:author|autor|автор|लेखक|role),\s/i.test(line)

/** Whether a line ends with a full stop, not with an abbreviation's (`in the U.S.`); question and exclamation marks end headlines too. */
function endsWithStop(text: string, { start, end }: Span): boolean {
  if (!endsSentence(text, start, end)) return false
  const tail = text.slice(Math.max(start, end - 6), end)
  let last = tail.length - 1
  while (last > 0 && isCloser(tail.charCodeAt(last))) last--
  const isStop = FULL_STOPS.includes(tail.charAt(last))
  return isStop && !(/(?:^|[\s.])\S{1,2}\.$/.test(tail) && endsInInitial(tail))
}

const FULL_STOPS = '.。।۔'

/** One letter with a full stop. (Sets of Unicode take long to prepare: patterns with them stand behind cheaper ones.) */
const endsInInitial = (text: string): boolean => /(?:^|[\s.])\p{L}\.$/u.test(text)

export const isCapitals = (line: string): boolean =>
  !/[a-z]/.test(line) && /\p{Lu}/u.test(line) && !/\p{Ll}/u.test(line)

/** The length of the common beginning of two stretches, in letters. */
export function commonStart({ letters: { codes } }: Pick<Draft, 'letters'>, a: Span, b: Span): number {
  const most = Math.min(a.to - a.from, b.to - b.from)
  let n = 0
  while (n < most && codes[a.from + n] === codes[b.from + n]) n++
  return n
}

/** The first letter of a stretch from which on it has all letters of a line, in a row; -1 where it has not. Each letter is compared with those of the line, which is short. */
export function placeIn(draft: Draft, { from, to }: Pick<Span, 'from' | 'to'>, line: Span): number {
  const { codes } = draft.letters
  const size = line.to - line.from
  for (let at = from; at <= to - size; at++) {
    at = codes.indexOf(codes[line.from] as number, at)
    if (at < 0 || at > to - size) return -1
    if (commonStart(draft, { start: 0, end: 0, from: at, to }, line) === size) return at
  }
  return -1
}

/** Whether what follows the first `size` letters of a line is a site's name: a mark, then a few words. */
export function siteBehind(draft: Draft, span: Span, size: number): boolean {
  const { text, letters } = draft
  if (span.from + size >= span.to) return false
  const end = endOfLetter(draft, span.from + size - 1)
  const rest = text.slice(Math.min(end, letters.at(span.from + size)), span.end).replace(/^[^\s|｜·•_:/–—-]+/u, '')
  const mark = SITE_MARK.exec(rest)
  if (mark === null) return false
  const most = isUnspaced(letters.codes[span.to - 1] as number) ? LONGEST_UNSPACED_SITE : LONGEST_SITE
  return countWords(rest, mark[0].length) <= most && !isSaying(rest)
}

/** What stands behind an utterance, and is no site: `— he says again.`; three words in small letters or figures, `– a year without an answer`. */
const isSaying = (rest: string): boolean =>
  /^\s*[—–―-]\s\p{Ll}[^.]*\.$/u.test(rest) || /^\s*[—–―-]\s\p{Ll}\S*(?:\s[\p{Ll}\p{Nd}]\S*){2}/u.test(rest)

/** What parts the way to a page, or the name of its site, from the title behind it; a colon or dash parts other things, too. */
const HEAD_MARK = /[|｜›»】:：]|\s[>/–—-]\s/gu
const MAY_PART_MORE = /[:：–—-]/
/** Letters that a site and a path have together at most. */
const LONGEST_AROUND = 100

const OPENS_NAME = /["“«„「『]\s?$/u

/**
 * How many letters of a line stand before a title: the name of a site or the way to a page, a few words and a mark. Behind
 * the title there is nothing, or the name of the site; behind a label with a colon there is, where the line does not stand above
 * the title with the menu of the page between, or the label names a speaker, who does not stand above. 0 where that is not so.
 */
export function lettersBefore(draft: Draft, line: Span, title: Span): number {
  const { text, letters } = draft
  const full = title.to - title.from
  const around = line.to - line.from - full
  if (around <= 0 || around > LONGEST_AROUND) return 0
  const all = text.slice(line.start, line.end)
  const label = all.slice(0, Math.max(0, all.search(/[:：]/)))
  const isSpeaker = isName(label) && /\p{Lu}/u.test(label) && !text.slice(0, line.start).includes(label)
  const isApart = line.to < title.from ? !isSpeaker : line.to === title.from && isNamedBy(text, label, title.end)
  let from = line.from
  for (const { index, 0: mark } of all.matchAll(HEAD_MARK)) {
    if (countWords(all, 0, index) > LONGEST_SITE) break
    while (from < line.to && letters.at(from) < line.start + index + mark.length) from++
    const rest = { ...line, from }
    if (from === line.from || commonStart(draft, rest, title) < full) continue
    const isAll = line.to - from === full && (isApart || !MAY_PART_MORE.test(mark))
    // What stands there in quotation marks, with words behind it, is the name of something.
    const isNamed =
      OPENS_NAME.test(text.slice(line.start + index + mark.length, letters.at(from))) &&
      !OPENS_NAME.test(text.slice(title.start, letters.at(title.from)))
    if (isAll || (!isNamed && siteBehind(draft, rest, full))) return from - line.from
  }
  return 0
}

/** UTF-16 units of a line in which a site names its desk. */
const LONGEST_DESK = 40

/** Whether a label has a word that says something, and the article none of them, but for a line with the desk of the site: `Fjord Post desk`. */
function isNamedBy(text: string, label: string, from: number): boolean {
  if (!/[\p{L}\p{M}]{4}/u.test(label)) return false
  const lines = text.slice(from, from + LONGEST_SEARCH).split('\n')
  const isDesk = (line: string): boolean => line.startsWith(`${label} `) && line.length <= LONGEST_DESK
  return isForeign(lines.filter(line => !isDesk(line)).join('\n'), label, 0)
}

/** Letters of a word without its ending, of the ending, and UTF-16 units of an article in which a label is looked for. */
const SHORTEST_STEM = 4
const LONGEST_ENDING = 2
const LONGEST_SEARCH = 20_000

/**
 * Whether an article has no word of a label, in whatever form: a speaker is named there, the site is not. Scripts without spaces
 * do not tell.
 *
 * @param from where the article begins, in UTF-16 units
 */
export function isForeign(text: string, label: string, from: number): boolean {
  if (isUnspaced(label.charCodeAt(0))) return false
  const article = text.slice(from, from + LONGEST_SEARCH).toLowerCase()
  const words = label.toLowerCase().match(/[\p{L}\p{M}]{4,}/gu) ?? []
  return words.every(word => !article.includes(word.slice(0, Math.max(SHORTEST_STEM, word.length - LONGEST_ENDING))))
}

/** Whether the first `size` letters of a line are a speaker's name before a colon. */
export function speakerBefore(draft: Draft, span: Span, size: number): boolean {
  if (size <= 0) return false
  const end = endOfLetter(draft, span.from + size - 1)
  return /^\s*[:：|]/u.test(draft.text.slice(end, end + 3)) && countWords(draft.text, span.start, end) <= LONGEST_SITE
}

/** Letters, signs weighted, of a paragraph with a colon behind it for it to be no label (`Read also:`). */
const SHORTEST_INTRODUCTION = 40

/**
 * Whether a paragraph ends in a colon: its author says the next one himself, and may have said it before; or it tells who wrote
 * what is quoted below it.
 *
 * @param least letters, signs weighted, that it has
 */
export function introduces(draft: Draft, p: number, least = SHORTEST_INTRODUCTION): boolean {
  const span = wholeSpan(draft.passages[p] as Passage)
  if (!':：'.includes(draft.text.charAt(span.end - 1))) return false
  return weightOfSpan(draft, span) >= least || tellsWhoWrote(lineOf(draft, draft.passages[p] as Passage))
}

/** What a forum sets behind the name of who wrote what it quotes below, language by language. */
const WROTE = new Set(
  'wrote said schrieb écrit escribió escreveu scritto napisał napisał(a) писал писал(а) написа пише писав писав(ла) yazdı लिखा'.split(
    ' ',
  ),
)

/** Whether a line with a colon at its end tells who wrote something: `Ada Brand wrote:`. */
function tellsWhoWrote(line: string): boolean {
  const told = line.slice(0, -1).trimEnd()
  return WROTE.has(told.slice(told.lastIndexOf(' ') + 1))
}

/** A passage as dropped: its first `size` letters stand from letter `twin` on. */
export function droppedTo(reason: Reason, passage: Passage, twin: number, size: number): Dropped {
  const span = wholeSpan(passage)
  return { reason, ...span, twin: -1, links: [{ from: span.from, to: span.from + size, twin }], instead: [] }
}
