import { type Draft, endOfLetter, endsInStop, lastSpan, letterAt, passageAt, sizeOf, type View } from './draft.ts'
import { hasLabel, introduces, isSignature } from './headline.ts'
import { weightOf } from './prose.ts'
import type { Pair } from './text/in-order.ts'
import { isByline, isName } from './text/names.ts'
import { isCloser } from './text/signs.ts'
import type { Passage, Span } from './types.ts'
import { wordsIn } from './view-words.ts'

/** A heading's mark, a label with a colon (`Claim:`) or above, a question above, a line in brackets, a byline, or an author's name as the next passage: with a dash, with his book, or alone below a motto with its full stop. */
export function isMarked({ text, passages }: Draft, p: number): boolean {
  const { start, end } = (passages[p] as Passage).spans[0] as Span
  const line = text.slice(start, end)
  if (/^\\?#+ |^\\?[[［【].*[\]］】]$/.test(line) || isHeaded({ text, passages }, p)) return true
  if (isByline(line)) return true
  if (hasClaim(line) || (hasLabel(line) && speakerOf(line) === '')) return true
  const next = (passages[p + 1] as Passage).spans[0] as Span
  const head = text.slice(next.start, Math.min(next.end, next.start + LONGEST_SOURCE))
  if (next.end - next.start >= LONGEST_SOURCE) return false
  if (isSignature(head) || isCited({ text, passages }, p)) return true
  return isQuoted(line) && (isSource(head) || isMotto({ text, passages }, p))
}

/** Whether a quotation with its full stop stands above a name. */
export function isMotto({ text, passages }: Pick<Draft, 'text' | 'passages'>, p: number): boolean {
  const next = passages[p + 1]?.spans[0]
  if (!next || next.end - next.start >= LONGEST_SOURCE) return false
  const { start, end } = (passages[p] as Passage).spans[0] as Span
  const line = text.slice(start, end)
  return isQuoted(line) && STOPPED.test(line) && isName(text.slice(next.start, next.end))
}

/**
 * Whether below a passage stands its author with his book, `Arne Moe, "A Book of Benches"`: a motto. He is a writer of whom
 * the text speaks; of whom it does not is a reporter, with his paper.
 */
export function isCited({ text, passages }: Pick<Draft, 'text' | 'passages'>, p: number): boolean {
  const next = passages[p + 1]?.spans[0]
  if (!next || next.end - next.start >= LONGEST_SOURCE) return false
  const [, author = ''] = AUTHOR_WITH_BOOK.exec(text.slice(next.start, next.end)) ?? []
  return isName(author) && text.indexOf(surnameOf(author), next.end) >= 0
}

const AUTHOR_WITH_BOOK = /^([^,،、]+)[,،、]\s?["“«„「『][^"”»“」』]+["”»“」』]\.?$/u

/** Whether a passage is the answer to a question above it, or stands under the heading of a claim that is looked into. */
function isHeaded({ text, passages }: Pick<Draft, 'text' | 'passages'>, p: number): boolean {
  const above = passages[p - 1]?.spans[0]
  if (!above || above.end - above.start >= LONGEST_SOURCE) return false
  let end = above.end
  while (end > above.start && isCloser(text.charCodeAt(end - 1))) end--
  return QUESTION.test(text.charAt(end - 1)) || isUnderClaim({ text, passages }, p)
}

/** Whether a passage stands under the heading of a claim. */
export function isUnderClaim({ text, passages }: Pick<Draft, 'text' | 'passages'>, p: number): boolean {
  const above = passages[p - 1]?.spans[0]
  return above !== undefined && isClaim(text.slice(above.start, above.end))
}

/** Whether a line begins with `Claim:`, which a quotation may follow. */
const hasClaim = (line: string): boolean => isClaim(line.slice(0, line.search(/[:：]/) + 1))

const QUESTION = /[?？؟]/

/** Whether the whole line is what fact checks head a claim with. V8 takes a millisecond to prepare the pattern: few lines get there. */
const isClaim = (line: string): boolean => line.length > 0 && line.length <= LONGEST_CLAIM && CLAIM.test(line)

/** UTF-16 units, with an article before it, a colon and spaces behind it. */
const LONGEST_CLAIM = 24
const CLAIM =
  /^(?:(?:the|die|das|la|el|o|a)\s|l['’])?(?:claim|behauptung|affirmation|afirmaci[oó]n|afirmação|alegação|affermazione|bewering|twierdzenie|утверждение|твердження|твърдение|iddia|الادعاء|दावा|说法|說法|传言|傳言|主張|주장)[\s:：]*$/iu

/** UTF-16 units. The name of an author with that of his book, and its year. */
const LONGEST_SOURCE = 80
/** Whether a line begins and ends with quotation marks, those of any language, single or double. */
export const isQuoted = (line: string): boolean => /^["“«»„「『‹'‘].*["”»«“」』›'’][.。]?$/u.test(line)

/** What a motto has and a quotation that heads a report has not. */
const STOPPED = /[.!?।۔。]["”»«“」』]?$/u
/** Whether a deck that is said again is its author's all the same: an epigraph, an answer, an utterance, one of a row, an entry. */
export const isAuthors = (draft: Draft, view: View, p: number, pairs: readonly Pair[]): boolean =>
  isEpigraph(draft, view, p, pairs) ||
  isAnswer(draft, view, pairs) ||
  isVerdict(draft, view, pairs) ||
  isAnswered(draft, view, p, pairs) ||
  isLabelled(draft, view, p, pairs) ||
  isRowed(draft, view, p, pairs) ||
  isEntry(draft, p, passageAt(view, (pairs[0] as Pair).y)) ||
  isLastWord(draft, view, p, pairs) ||
  isTakenUp(view, pairs) ||
  isHeadingOfItem(draft, view, p, pairs)

/**
 * Whether a deck is stated again below a label, as the verdict of a fact check: a word and a colon that open a paragraph. Who
 * says it would be named elsewhere, too.
 */
function isVerdict({ text, passages }: Draft, view: View, [first]: readonly Pair[]): boolean {
  const { start, end } = (passages[passageAt(view, (first as Pair).y)] as Passage).spans[0] as Span
  const line = text.slice(start, end)
  const label = line.slice(0, Math.max(0, line.search(/[:：]/)))
  return hasLabel(line) && !label.includes(' ') && !isSaidElsewhere(text, start, end, label)
}

/** The name before a colon at the start of a line: who says what follows; `''` where there is none. */
function speakerOf(line: string): string {
  const name = line.slice(0, Math.max(0, line.search(/[:：]/)))
  return isName(name) && !isClaim(surnameOf(name)) ? name : ''
}

const surnameOf = (name: string): string => name.slice(name.lastIndexOf(' ') + 1)

/** Whether a deck begins with a name and a colon that are no speaker's: the text does not name them, or is a transcript. */
function isLabelled({ text, passages }: Draft, view: View, p: number, pairs: readonly Pair[]): boolean {
  const { start, end } = (passages[p] as Passage).spans[0] as Span
  const speaker = speakerOf(text.slice(start, end))
  if (speaker === '') return false
  const twin = (passages[passageAt(view, (pairs[0] as Pair).y)] as Passage).spans[0] as Span
  return !isSaidElsewhere(text, start, end, surnameOf(speaker)) || text.startsWith(speaker, twin.start)
}

/** Whether a text has a word outside of `[start, end)`. */
const isSaidElsewhere = (text: string, start: number, end: number, word: string): boolean =>
  text.slice(0, start).includes(word) || text.indexOf(word, end) >= 0

const isSource = (line: string): boolean =>
  /^\p{Lu}[^,!?…\d]+,\s?[^\d]+[^.!?…\d](?:,\s?\d{4}|\s\(\d{4}\))?$/u.test(line)

const isSigned = (line: string): boolean => /[.!?…।"”»’]\s*[—–―-]+\s*[\p{Lu}\p{Lo}][\p{L}\p{M}.’' -]{2,40}$/u.test(line)
/** What stands behind a quotation that is a line from its first sign on. */
const BEHIND_QUOTATION = /^["“«„「『][^"”»」』]+["”»」』][.,]?\s([^"”»」』]+)$/u

/**
 * Whether a passage ends with its author's name, behind a dash or a quotation, which the body lacks: an epigraph. Where
 * the paragraph that has the quotation, or one beside it, names him, it is a speaker's.
 */
function isEpigraph({ text, passages }: Draft, view: View, p: number, pairs: readonly Pair[]): boolean {
  const { start, end } = (passages[p] as Passage).spans[0] as Span
  const line = text.slice(start, end)
  const author = BEHIND_QUOTATION.exec(line)?.[1] ?? ''
  const twin = passageAt(view, (pairs[0] as Pair).y)
  const beside = passages.slice(Math.max(p + 1, twin - 1), twin + 2)
  const isNamed = (): boolean => beside.some(({ spans }) => isNamedIn(text, spans[0] as Span, surnameOf(author)))
  if (!isSigned(line) && (!isName(author) || isNamed())) return false
  const last = pairs[pairs.length - 1] as Pair
  return last.x + last.length < (view.starts[p + 1] as number)
}

const isNamedIn = (text: string, { start, end }: Span, name: string): boolean => text.slice(start, end).includes(name)

/** Letters of a title that stand before a deck and before its twin alike for it to be the same question. */
const LEAST_ASKED = 12
const LONGEST_ASKED = 150

/**
 * Whether the line above a deck or pull quote stands before its twin too, where it asks: `Why I write by hand` heads the text, and
 * the text answers its own `Why I write by hand? Because …` No scraper makes a question of a title.
 */
export function isAnswer(draft: Draft, view: View, [first]: readonly Pair[]): boolean {
  const { codes } = draft.letters
  const [a, b] = [letterAt(view, (first as Pair).x), letterAt(view, (first as Pair).y)]
  let same = 0
  while (same < LONGEST_ASKED && same < a && codes[a - 1 - same] === codes[b - 1 - same]) same++
  return same >= LEAST_ASKED && asksBefore(draft, b) && !asksBefore(draft, a)
}

/**
 * Whether a deck asks and its twin does not: a question, whose answer repeats its words. A copy has the same mark, and where
 * it is a line of its own, the same words: another question is the next one of a list.
 */
function isAnswered(draft: Draft, view: View, p: number, pairs: readonly Pair[]): boolean {
  const [{ y: first }, { y, length }] = [pairs[0] as Pair, pairs[pairs.length - 1] as Pair]
  const last = y + length - 1
  const deck = lastSpan(draft, p)
  if (!asksBehind(draft, deck.to - 1, deck)) return false
  const q = passageAt(view, last)
  if (!asksBehind(draft, letterAt(view, last), lastSpan(draft, q))) return true
  const isLine = passageAt(view, first) === q && sizeOf(view, q) <= 2 * sizeOf(view, p)
  return isLine && last === (view.starts[q + 1] as number) - 1 && length < sizeOf(view, p)
}

/** Whether a question mark stands between a letter of a stretch and what follows it there. */
function asksBehind(draft: Draft, letter: number, { to, end }: Span): boolean {
  const next = letter + 1 < to ? draft.letters.at(letter + 1) : end
  return QUESTION.test(draft.text.slice(endOfLetter(draft, letter), next))
}

const asksBefore = (draft: Draft, letter: number): boolean =>
  QUESTION.test(draft.text.slice(endOfLetter(draft, letter - 1), draft.letters.at(letter)))

/** Letters of two words from which on they are no chance beginning, and how many paragraphs beside deck and twin then begin so. */
const LEAST_BEGUN = 8
const ROW = 2
/** Letters in which two words end, most often. */
const LONGEST_BEGINNING = 40

/** Whether a deck with a full stop begins as several other paragraphs do: `People say that …`, time and again, is its author's way. */
function isRowed(draft: Draft, view: View, p: number, pairs: readonly Pair[]): boolean {
  const from = view.starts[p] as number
  const { starts } = wordsIn(draft, view, from, Math.min(view.starts[p + 1] as number, from + LONGEST_BEGINNING))
  const size = (starts[2] ?? from) - from
  if (size < LEAST_BEGUN || !endsInStop(draft, p)) return false
  const twin = passageAt(view, (pairs[0] as Pair).y)
  let begun = 0
  for (let q = p + 1; q < draft.passages.length && begun < ROW; q++)
    if (q !== twin && sharedBeginning(view, p, q) >= size) begun++
  return begun === ROW
}

/** Sentences of a deck from which on the text takes it up, one by one. */
const TAKEN_UP = 3

/** Whether a deck's sentences stand each in a passage of its own, with others between: a letter quoted whole, and answered. */
function isTakenUp(view: View, pairs: readonly Pair[]): boolean {
  let taken = 0
  let last = -1
  for (const { y, length } of pairs) {
    const twin = passageAt(view, y)
    if (length < WHOLE * sizeOf(view, twin)) continue
    if (twin > last + 1) taken++
    last = twin
  }
  return taken >= TAKEN_UP
}

/** Share of the letters of a passage that a sentence is all of. */
const WHOLE = 0.95

/** Passages at the end of a text, one of them behind its last words: who wrote it, where it appeared. */
const TAIL = 2

/**
 * Whether a text ends, to the letter, with what it began with: with a sentence below the byline, where no standfirst stands,
 * or with a quotation that it introduces.
 */
function isLastWord(draft: Draft, view: View, p: number, [first, ...more]: readonly Pair[]): boolean {
  const { text, passages } = draft
  const { y, length } = first as Pair
  const twin = passageAt(view, y)
  const isWhole = more.length === 0 && length === sizeOf(view, p) && length === sizeOf(view, twin)
  if (!isWhole || twin < passages.length - TAIL || twin <= p + 1) return false
  const lineAt = (q: number): string => {
    const span = passages[q]?.spans[0]
    return span ? text.slice(span.start, span.end) : ''
  }
  const above = lineAt(p - 1)
  if (endsInStop(draft, p) && (isByline(above) || isName(above))) return true
  return isQuoted(lineAt(p)) && introduces(draft, twin - 1)
}

/** UTF-16 units. The time above an entry of a live blog, or its number. */
const LONGEST_HOUR = 30

/** Whether a deck and its twin stand each below a line that differs in its numbers alone: entries of a live blog, by the hour. */
function isEntry({ text, passages }: Draft, p: number, twin: number): boolean {
  const above = [p - 1, twin - 1].map(q => passages[q]?.spans[0])
  const [one = '', other = ''] = above.map(span => (span ? text.slice(span.start, span.end) : ''))
  if (one === other || one.length > LONGEST_HOUR || other.length > LONGEST_HOUR) return false
  return one.replace(/\p{Nd}/gu, '0') === other.replace(/\p{Nd}/gu, '0')
}

/** Letters, signs weighted. The heading of a notice, such as the name of who died: shorter than most decks. */
const LONGEST_NAME = 40

/**
 * Whether a short line is said by the paragraph directly below it, and so is another one further down: headings of notices
 * that name who or what each is about.
 */
function isHeadingOfItem(draft: Draft, view: View, p: number, pairs: readonly Pair[]): boolean {
  const { text, passages } = draft
  if (weightOf(view, p) > LONGEST_NAME || endsInStop(draft, p) || passageAt(view, (pairs[0] as Pair).y) !== p + 1)
    return false
  for (let q = p + 2; q + 1 < passages.length; q++) {
    if (weightOf(view, q) > LONGEST_NAME || endsInStop(draft, q)) continue
    const [heading, item] = [lastSpan(draft, q), lastSpan(draft, q + 1)]
    if (text.slice(item.start, item.end).includes(text.slice(heading.start, heading.end))) return true
  }
  return false
}

/** How many letters two passages have in common at their beginnings, not more than are asked for here. */
export function sharedBeginning({ starts, codes }: View, p: number, q: number): number {
  const [a, b] = [starts[p] as number, starts[q] as number]
  let same = 0
  while (same < LONGEST_BEGINNING && codes[a + same] === codes[b + same]) same++
  return same
}
