import type { Draft } from './draft.ts'
import { weightOfSign } from './prose.ts'
import { spanOf } from './span.ts'
import { isTime } from './text/dates.ts'
import { withoutMarks } from './text/marked-line.ts'
import { isCloser, isUnspaced, typicalLetter } from './text/signs.ts'
import { beginsItem, breakOff, countWords, endsSentence, isGreekQuestion, isWordSign } from './text/words.ts'
import type { Dropped, Link, Passage, Reason, Span } from './types.ts'

/** Letters, signs without spaces weighted. The longest headlines of real pages have about 180; what is longer is a sentence. */
const LONGEST_HEADLINE = 150
/** Words. A line with a full stop is a headline only where it is this short (`The City in the Sea.`). */
const LONGEST_STOPPED = 5
/** Passages of the head of a page at most, its menu among them. */
export const PAGE_HEAD = 24

/** A line that ends so goes on: half a verse, the introduction of a list. */
const GOES_ON = ',;:，、：،–—'

/** A passage as one stretch, whatever it is made of. */
export function wholeSpan({ spans }: Passage): Span {
  let first = spans[0] as Span
  let last = spans[spans.length - 1] as Span
  if (last.from < first.from) {
    first = spans.find(span => !span.saved) ?? first
    last = spans.findLast(span => !span.saved) ?? first
  }
  return spanOf(first.start, last.end, first.from, last.to)
}

/** The text of a passage as one line, whatever it is made of, without marks of Markdown. Lines within it end in a line feed. */
export function lineOf({ text }: Pick<Draft, 'text'>, passage: Passage): string {
  const { start, end } = wholeSpan(passage)
  const line = withoutMarks(text.slice(start, end))
  return line.includes('\r') ? line.replace(/\r\n?/g, '\n') : line
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
  return (
    (!GOES_ON.includes(draft.text.charAt(end - 1)) || isGreekQuestion(draft.text, end)) &&
    !isTime(draft.text.slice(start, end))
  )
}

const HASHES = /^\\{0,3}#/

/** Whether a passage begins as an item of a list does; a heading's hashes are none. */
export function isItem({ text }: Draft, { spans }: Passage): boolean {
  const { start } = spans[0] as Span
  return beginsItem(text, start) && !HASHES.test(text.slice(start, start + 8))
}

/** The passages before the first paragraph, where these are few. @param least letters, signs weighted, of a paragraph */
export function headOf(draft: Draft, least: number): readonly Passage[] {
  const head = draft.passages.slice(0, PAGE_HEAD)
  const body = head.findIndex(passage => weightOfSpan(draft, wholeSpan(passage)) >= least)
  return body < 0 ? head : head.slice(0, body)
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
  // The abbreviation of a province or a state behind its town: `in Saint-Alphonse, Que.`
  const place = text.slice(Math.max(start, end - LONGEST_PLACE), end)
  if (isStop && place.includes(', ') && /\p{L}, \p{Lu}\p{Ll}{1,5}\.$/u.test(place)) return false
  return isStop && !(/(?:^|[\s.])\S{1,2}\.$/.test(tail) && endsInInitial(tail))
}

const FULL_STOPS = '.。।۔'

/** UTF-16 units of such an abbreviation, and what stands before it. */
const LONGEST_PLACE = 12

/** One letter with a full stop. (Sets of Unicode take long to prepare: patterns with them stand behind cheaper ones.) */
export const endsInInitial = (text: string): boolean => /(?:^|[\s.])\p{L}\.$/u.test(text)

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
    if (commonStart(draft, spanOf(0, 0, at, to), line) === size) return at
  }
  return -1
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
export function tellsWhoWrote(line: string): boolean {
  const told = line.slice(0, -1).trimEnd()
  return WROTE.has(told.slice(told.lastIndexOf(' ') + 1))
}

/** A passage as dropped: its first `size` letters stand from letter `twin` on. */
export function droppedTo(reason: Reason, passage: Passage, twin: number, size: number): Dropped {
  const span = wholeSpan(passage)
  return linkedTo(reason, span, [{ from: span.from, to: span.from + size, twin }])
}

/** A stretch as dropped: what of it stands elsewhere. */
export const linkedTo = (reason: Reason, span: Span, links: readonly Link[]): Dropped => ({
  reason,
  ...span,
  twin: -1,
  links,
  instead: [],
})
