import type { Draft } from '../draft.ts'
import { hasLabel, isItem, isSignature } from '../headline.ts'
import { isClaim } from '../text/claims.ts'
import { beginsWithAuthor, isByline, isName, isReporter, namesAuthor } from '../text/names.ts'
import { isCloser, isSpace } from '../text/signs.ts'
import { stemOf } from '../text/stems.ts'
import { countWords, isGreekQuestion } from '../text/words.ts'
import type { Passage, Span } from '../types.ts'

/** A heading's mark, a label with a colon (`Claim:`) that the title has not, or one above, a question above, a line in brackets, a byline, or an author's name as the next passage: with a dash, with his book, or alone below a motto with its full stop. */
export function isMarked({ text, passages }: Draft, p: number): boolean {
  const { start, end } = (passages[p] as Passage).spans[0] as Span
  const line = text.slice(start, end)
  if (/^\\?#+ |^\\?[[［【].*[\]］】]$/.test(line) || isHeaded({ text, passages }, p)) return true
  if (isByline(line) || WITH_SOURCE.test(line)) return true
  const isLabelled =
    hasLabel(line) && speakerOf(line) === '' && !hasKicker({ text, passages }, p) && !isSaidOn(text, end, labelOf(line))
  if (hasClaim(line) || (isLabelled && !isSpokenOn(text, end, line))) return true
  const next = (passages[p + 1] as Passage).spans[0] as Span
  const head = text.slice(next.start, Math.min(next.end, next.start + LONGEST_SOURCE))
  if (next.end - next.start >= LONGEST_SOURCE) return false
  if (isSignature(head) || isCited({ text, passages }, p)) return true
  const isOfPaper = beginsWithAuthor(head) || isReporter(head) || namesAuthor(head)
  return isQuoted(line) && ((isSource(head) && !isOfPaper) || isMotto({ text, passages }, p))
}

/** A quotation with its full stop, and behind it its source in brackets, `“The sea gives back.” (Arne Moe)`; or with a year there. */
const WITH_SOURCE =
  /^["“«„「『][^"“”„«»]+(?:[.!?…।。]["”»“」』]\s?[(（][^()（）]+|["”»“」』]\s?[(（][^()（）\d]+\d{4})[)）]$/u

/** Whether a quotation with its full stop stands above a name, or above the book that it is from. */
export function isMotto({ text, passages }: Pick<Draft, 'text' | 'passages'>, p: number): boolean {
  const next = passages[p + 1]?.spans[0]
  if (!next || next.end - next.start >= LONGEST_SOURCE) return false
  const { start, end } = (passages[p] as Passage).spans[0] as Span
  const line = text.slice(start, end)
  if (!isQuoted(line) || !STOPPED.test(line)) return false
  const source = text.slice(next.start, next.end)
  return isName(source) || (FROM.has(source.slice(0, source.indexOf(' '))) && !STOPPED.test(source))
}

/** What the source of a motto begins with: `From the diary of a postman`. */
const FROM = new Set('From Aus De Du Des Del Dal Dalla Do Da Dos Das Di Uit Z Ze Din Из От З Από'.split(' '))

/**
 * Whether below a passage stands its author with his book, `Arne Moe, "A Book of Benches"`: a motto. He is a writer of whom
 * the text speaks; of whom it does not is a reporter, with his paper.
 */
export function isCited({ text, passages }: Pick<Draft, 'text' | 'passages'>, p: number): boolean {
  const next = passages[p + 1]?.spans[0]
  if (!next || next.end - next.start >= LONGEST_SOURCE) return false
  const { start, end } = (passages[p] as Passage).spans[0] as Span
  const line = text.slice(start, end)
  const source = isQuoted(line) && STOPPED.test(line) ? AUTHOR_WITH_SOURCE : AUTHOR_WITH_BOOK
  const said = text.slice(next.start, next.end)
  // Behind a dash stands who says a pull quote, too. With its year it is a book, whoever wrote it.
  const isDated = /[(（]\d{4}[)）]$/.test(said)
  const [, author = ''] = source.exec(isDated ? said.replace(/^[–—―-]\s?/, '') : said) ?? []
  return isName(author) && (isDated || text.indexOf(stemOf(surnameOf(author)), next.end) >= 0)
}

const AUTHOR_WITH_BOOK = /^([^,،、]+)[,،、]\s?["“«„「『][^"”»“」』]+["”»“」』]\.?$/u
/** The same with any words behind it, where a quotation with its full stop stands above: `Arne Moe, in a lecture of 1988`. */
const AUTHOR_WITH_SOURCE = /^([^,،、]+)[,،、]\s?[^.!?…]+$/u

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

/** What ends a question. */
export const QUESTION = /[?？؟]/

/** Whether what ends at `end` asks something. */
export const asks = (text: string, { end }: Pick<Span, 'end'>): boolean =>
  QUESTION.test(text.charAt(end - 1)) || isGreekQuestion(text, end)

/** UTF-16 units. The name of an author with that of his book, and its year. */
const LONGEST_SOURCE = 80
/** Whether a line begins and ends with quotation marks, those of any language, single or double. */
export const isQuoted = (line: string): boolean => /^["“«»„「『‹'‘].*["”»«“」』›'’][.。]?$/u.test(line)

/** What a motto has and a quotation that heads a report has not. */
const STOPPED = /[.!?।۔。]["”»«“」』]?$/u

/** What stands before the first colon of a line; `''` where there is none. */
export const labelOf = (line: string): string => line.slice(0, Math.max(0, line.search(/[:：]/)))

/** Whether a passage begins with the label and the colon that the text begins with: the kicker of the title, `Weather: …`. */
export function hasKicker({ text, passages }: Pick<Draft, 'text' | 'passages'>, p: number): boolean {
  const { start } = (passages[p] as Passage).spans[0] as Span
  const opening = text.slice(0, LONGEST_KICKER).replace(/^[\s#]+/, '')
  const label = labelOf(opening)
  return label !== '' && start >= LONGEST_KICKER && text.startsWith(opening.slice(0, label.length + 1), start)
}

/** UTF-16 units, with what stands before it. */
const LONGEST_KICKER = 40

/** The name before a colon at the start of a line, an office in capitals, or before a quotation his office and name: who says what follows; `''` where there is none. */
export function speakerOf(line: string): string {
  const name = labelOf(line)
  const isSpeaker =
    isName(name) || /^\p{Lu}{3,6}$/u.test(name) || (endsInName(name) && isQuoted(line.slice(name.length + 1).trim()))
  return isSpeaker && !isClaim(surnameOf(name)) ? name : ''
}

/** `The mayor Ann Dahl`. */
const endsInName = (label: string): boolean => label.includes(' ') && /^\p{Lu}\p{L}/u.test(surnameOf(label))

/** Words of a clause with a colon behind it: `The secret is a spoon of salt: it takes the water`. */
const SHORTEST_CLAUSE = 3

/** Whether what stands before a colon is no label but a clause that stands further on, too, in a sentence with its colon, as one, or before who says it. */
function isSaidOn(text: string, from: number, label: string): boolean {
  if (countWords(label) < SHORTEST_CLAUSE) return false
  const stands = (clause: string, marks: string): boolean => {
    const at = text.indexOf(clause, from)
    return at >= 0 && marks.includes(text.charAt(at + clause.length))
  }
  const at = text.indexOf(`${label}, `, from)
  if (at >= 0 && /^[^.!?…\n:]*:/.test(text.slice(at + label.length, at + label.length + TOLD_WITHIN))) return true
  return stands(` ${label.charAt(0).toLowerCase()}${label.slice(1)}`, ':：') || stands(label, '.!?…')
}

/** UTF-16 units before what somebody says, and behind it, in which the text tells who does. */
const TOLD_WITHIN = 80

/** Words of who says a line, before its colon, and UTF-16 units of each of several. */
const MOST_SAYING = 3
const SHORTEST_SAYING = 4

/**
 * Whether what stands behind the label of a line is said further on, to the letter, and beside it who says it, `Minister: …`,
 * `Farmers expect: …`; or in quotation marks there, where the label is none of several.
 */
function isSpokenOn(text: string, from: number, line: string): boolean {
  const label = labelOf(line)
  const said = withoutMarks(line.slice(label.length + 1))
  // A sentence begins with a capital there.
  const at = countWords(said) < SHORTEST_CLAUSE ? -1 : text.indexOf(said.slice(1), from) - 1
  if (at < from || text.charAt(at).toLowerCase() !== said.charAt(0).toLowerCase()) return false
  const isOther = text.charAt(at) !== said.charAt(0)
  if (opensSpeech(text, at)) return !isOther && !text.includes(`${label}:`, from)
  const end = at + said.length
  const around = text.slice(Math.max(from, at - TOLD_WITHIN), at) + text.slice(end, end + TOLD_WITHIN)
  // Another line with the label is the next one of a list, or of a dialogue.
  const rest = around.toLowerCase().split(`${label.toLowerCase()}:`).join('')
  const words = label.toLowerCase().split(' ')
  if (words.length === 1) return !isOther && rest.includes(stemOf(label.toLowerCase()))
  return (
    words.length <= MOST_SAYING && words.every(word => word.length >= SHORTEST_SAYING && rest.includes(stemOf(word)))
  )
}

/** What somebody says without its quotation marks and its full stop. */
const withoutMarks = (said: string): string => said.trim().replace(/^["“”«„「『]|[.!?…]?["“”»」』]?$/g, '')

/** Whether a quotation, or an utterance behind a dash, begins at a place of the text. */
export const opensSpeech = (text: string, at: number): boolean =>
  at > 0 && ('"“”«„「『‘'.includes(text.charAt(at - 1)) || /[—–]\s$/.test(text.slice(Math.max(0, at - 2), at)))

/** The last word of a name. */
export const surnameOf = (name: string): string => name.slice(name.lastIndexOf(' ') + 1)

const isSource = (line: string): boolean =>
  /^\p{Lu}[^,!?…\d]+,\s?[^\d]+[^.!?…\d](?:,\s?\d{4}|\s\(\d{4}\))?$/u.test(line) ||
  isName(NAME_WITH_YEAR.exec(line)?.[1] ?? '')

/** `Arne Moe, 1924`, `Арне Мо, 1924 г.` */
const NAME_WITH_YEAR = /^([^,\d(]+)(?:,\s\d{4}|\s\(\d{4}\))(?:\s\S{1,2}\.)?$/

/** Whether a passage stands in quotation marks from its first letter to its last, with none between. */
export function isQuotation({ text, passages }: Pick<Draft, 'text' | 'passages'>, p: number): boolean {
  const { start, end } = (passages[p] as Passage).spans[0] as Span
  return QUOTATION.test(text.slice(start, end))
}

const QUOTATION = /^(?:["“”„«»『「][^"“”„«»『』「」]+["”“«»』」]|[‘'][^"“”‘’']+[’'])[.。]?$/u

/** Who says the quotation that a line begins with, where nothing but his name stands behind it; `''` where something does. */
export function signatureOf(line: string): string {
  const [, name = ''] = line.length < LONGEST_SIGNED ? (SIGNED.exec(withoutOffice(line)) ?? []) : []
  return isName(name) ? name : ''
}

/** UTF-16 units of a name, and the stop before it. */
const LONGEST_NAME = 44

/** The name with which a line ends behind the stop of a sentence: `The boat at the quay. Marit Dahl`; `''` where none does. */
export function nameBehindStop(line: string): string {
  const [, name = ''] = /[.!?…।]["”»’]? ([^.!?…।]{5,40})$/.exec(line.slice(-LONGEST_NAME)) ?? []
  return isName(name) ? name : ''
}

/** What ends a quotation. */
const CLOSERS = ['"', '”', '»', '“', '」', '』']
/** UTF-16 units of what somebody is, behind his name. */
const LONGEST_OFFICE = 40

/** A line without what the one is whose name stands behind a dash: `“We stay” — Marit Dahl, keeper`. */
function withoutOffice(line: string): string {
  const comma = line.lastIndexOf(', ')
  const [office, first] = [line.slice(comma + 2), line.charAt(comma + 2)]
  if (comma < 0 || office.length > LONGEST_OFFICE || first === first.toUpperCase()) return line
  const end = Math.max(...CLOSERS.map(mark => line.lastIndexOf(mark)))
  return end < comma && /^\s?[—–-]/.test(line.slice(end + 1)) ? line.slice(0, comma) : line
}

/** UTF-16 units. */
const LONGEST_SIGNED = 400
const SIGNED = /^["“”„«»『「][^"“”„«»『』「」]+["”“«»』」][.,]?\s?[—–-]?\s?([^"“”„«»『』「」.,—–-]+)$/u

/** Whether a passage is an item of a list; a dash opens what somebody says, too, and an item only among others. */
export function isListed(draft: Draft, p: number): boolean {
  const isItemAt = (i: number): boolean => {
    const passage = draft.passages[i]
    return passage !== undefined && isItem(draft, passage)
  }
  const { start } = (draft.passages[p] as Passage).spans[0] as Span
  return isItemAt(p) && (!DASHES.includes(draft.text.charAt(start)) || isItemAt(p - 1) || isItemAt(p + 1))
}

const DASHES = '–—―'

/** Whether a line ends in a comma, or a dash that the next line goes on behind, as one of a poem does, and no title or deck. */
export function goesOn(text: string, { start, end }: Pick<Span, 'start' | 'end'>): boolean {
  const whole = end
  while (end > start && (isSpace(text.charCodeAt(end - 1)) || DASHES.includes(text.charAt(end - 1)))) end--
  const next = text
    .slice(whole, whole + LONGEST_GAP)
    .trimStart()
    .charAt(0)
  if (end < whole && next !== next.toUpperCase()) return true
  return end > start && ',;،؛、，；'.includes(text.charAt(end - 1)) && !isGreekQuestion(text, end)
}

/** UTF-16 units between two lines, and the first sign of the second. */
const LONGEST_GAP = 8

/** What stands before whom a letter is from, whom it is to, what it is about and when it was sent; language by language. */
const MAIL_HEADER =
  /^(?:from|to|subject|date|sent|von|an|betreff|datum|de|à|objet|para|asunto|da|oggetto|van|aan|от|кому|тема)\s?:\s/i

/** Whether a line is of the header of a letter: `From: Ada Brand`. */
export const isMailHeader = (line: string): boolean => MAIL_HEADER.test(line)
