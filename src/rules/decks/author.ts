import { isSpelledIn } from '../../acronyms.ts'
import { type Draft, endsInStop, lastSpan, letterAt, passageAt, sizeOf, textBehind, type View } from '../../draft.ts'
import { hasLabel, introduces, isCapitals, lineOf, tellsWhoWrote, wholeSpan } from '../../headline.ts'
import { isProse, weightOf } from '../../prose.ts'
import { holdsDate, holdsTime } from '../../text/dates.ts'
import type { Pair } from '../../text/in-order.ts'
import { isAuthorLine, isName, namesAuthor } from '../../text/names.ts'
import { isSection } from '../../text/sections.ts'
import { stemOf } from '../../text/stems.ts'
import type { Passage, Span } from '../../types.ts'
import { isAnswer, isAnswered } from '../answers.ts'
import { isQuoted, labelOf, speakerOf, surnameOf } from '../marks.ts'
import { isFirstLine } from './heads.ts'
import { foreignLabel } from './locate.ts'
import { isRowed } from './parallel.ts'

/** Whether a deck that is said again is its author's all the same: who he is, an epigraph, an answer, an utterance, one of a row, an entry. */
export const isAuthors = (draft: Draft, view: View, p: number, pairs: readonly Pair[]): boolean =>
  !isFirstLine(draft, view, p) &&
  (isOfAuthor(draft, p) ||
    isEpigraph(draft, view, p, pairs) ||
    isAnswer(draft, view, pairs) ||
    isVerdict(draft, view, p, pairs) ||
    isAnswered(draft, view, p, pairs) ||
    isLabelled(draft, view, p, pairs) ||
    isArticle(draft, view, p, pairs) ||
    isRowed(draft, view, p, pairs) ||
    isEntry(draft, p, passageAt(view, (pairs[0] as Pair).y)) ||
    isLastWord(draft, view, p, pairs) ||
    isIntroduced(draft, p) ||
    isTakenUp(view, pairs) ||
    namesSomebody(draft, view, p, pairs) ||
    isHeadingOfItem(draft, view, p, pairs) ||
    isResult(draft, view, p, pairs) ||
    isOfTable(draft, view, p) ||
    isQuotedPost(draft, view, p, pairs) ||
    isOpening(draft, view, p, pairs))

/** Passages from an article's first sentence to the statement that it quotes, and share of its letters that are quoted. */
const FEWEST_TO_STATEMENT = 3
const QUOTED = 0.85

/** Whether a passage opens an article without a headline with what somebody says, and who does, and the whole statement stands further down. */
function isOpening(draft: Draft, view: View, p: number, pairs: readonly Pair[]): boolean {
  if (p > 0 || draft.titleFrom >= 0 || !endsInStop(draft, p)) return false
  const { start } = wholeSpan(draft.passages[p] as Passage)
  if (!/["“”„«»「『]/.test(draft.text.charAt(start))) return false
  const said = pairs.reduce((letters, { length }) => letters + length, 0)
  return said < QUOTED * sizeOf(view, p) && passageAt(view, (pairs[0] as Pair).y) - p >= FEWEST_TO_STATEMENT
}

/** UTF-16 units of a line that names who wrote the article, which a box with his name says, too. */
const LONGEST_BYLINE = 80

/** Whether a line names who wrote the article, and what he is for the paper. */
function isOfAuthor(draft: Draft, p: number): boolean {
  const line = lineOf(draft, draft.passages[p] as Passage)
  return line.length <= LONGEST_BYLINE && !endsInStop(draft, p) && namesAuthor(line)
}

/**
 * Whether a deck is stated again below a label, as the verdict of a fact check: a word and a colon that open a paragraph. Who
 * says it would be named elsewhere, too. Above the body's first paragraph the word may be a place.
 */
function isVerdict(draft: Draft, view: View, p: number, [first]: readonly Pair[]): boolean {
  const { text, passages } = draft
  const twin = passageAt(view, (first as Pair).y)
  const { start, end } = (passages[twin] as Passage).spans[0] as Span
  const line = text.slice(start, end)
  const between = passages.slice(p + 1, twin)
  const isFirst = !between.some((_, i) => isProse(draft, view, p + 1 + i))
  if (isFirst && (isPlace(line) || (hasDateline(line) && between.some(passage => isMade(lineOf(draft, passage))))))
    return false
  const label = labelOf(line)
  return hasLabel(line) && !label.includes(' ') && !isSaidElsewhere(text, start, end, label)
}

/** A place in capitals before its colon, as the first paragraph below the line of its author or day has it: `MANDYA: `. */
function hasDateline(line: string): boolean {
  const label = labelOf(line)
  return label !== '' && isCapitals(label) && label.split(/[ -]/).length <= PLACE_WORDS
}

/** Words of such a place. */
const PLACE_WORDS = 3

/** Whether a line says who wrote the article, or when. */
const isMade = (line: string): boolean => namesAuthor(line) || holdsDate(line)

/** Whether a line begins with the place that its article is told from, as scripts without capitals do not tell. */
const isPlace = (line: string): boolean => /^\p{Lo}/u.test(line)

/** Whether a deck begins with a name and a colon that are no speaker's: the text does not name them, or is a transcript. */
function isLabelled({ text, passages }: Draft, view: View, p: number, pairs: readonly Pair[]): boolean {
  const { start, end } = (passages[p] as Passage).spans[0] as Span
  const speaker = speakerOf(text.slice(start, end))
  if (speaker === '' || foreignLabel(text.slice(start, end)) !== '') return false
  const twin = (passages[passageAt(view, (pairs[0] as Pair).y)] as Passage).spans[0] as Span
  if (text.startsWith(speaker, twin.start)) return true
  return !isSaidElsewhere(text, start, end, stemOf(surnameOf(speaker))) && !isSpelledIn(text, end, speaker)
}

/** Whether a deck and its twin are articles of a statute, each under its number, which a script without capitals does not tell from a name. */
function isArticle({ text, passages }: Draft, view: View, p: number, [first]: readonly Pair[]): boolean {
  const [one, other] = [p, passageAt(view, (first as Pair).y)].map(q => {
    const { start, end } = (passages[q] as Passage).spans[0] as Span
    return labelOf(text.slice(start, end)).split(' ')
  }) as [string[], string[]]
  return one.length === 2 && other.length === 2 && one[0] === other[0]
}

/** Whether a text has a word outside of `[start, end)`. */
const isSaidElsewhere = (text: string, start: number, end: number, word: string): boolean =>
  text.slice(0, start).includes(word) || text.indexOf(word, end) >= 0

/** The name behind a line's last sentence and a dash; `''` where there is none. */
const signatureOf = (line: string): string =>
  /[.!?…।"”»’]\s*[—–―-]+\s*([\p{Lu}\p{Lo}][\p{L}\p{M}.’' -]{2,40})$/u.exec(line)?.[1] ?? ''
/** What stands behind a quotation that is a line from its first sign on. */
const BEHIND_QUOTATION = /^["“«„「『][^"”»」』]+["”»」』][.,]?\s([^"”»」』]+)$/u

/** Whether a line is a place in a book of the Bible: `Psalm 65`, `1 John 3:16`. */
const isCitation = (line: string): boolean => /^\p{Lu}\p{L}{1,20} \d[\d:.,–-]{0,12}$/u.test(line.replace(/^\d /, ''))

/**
 * Whether a passage ends with its author's name, behind a dash or a quotation, which the body lacks: an epigraph. Where
 * the paragraph that has the quotation, or one beside it, names him, it is a speaker's.
 */
function isEpigraph({ text, passages }: Draft, view: View, p: number, pairs: readonly Pair[]): boolean {
  const { start, end } = (passages[p] as Passage).spans[0] as Span
  const line = text.slice(start, end)
  const signed = signatureOf(line)
  const author = signed || (BEHIND_QUOTATION.exec(line)?.[1] ?? '')
  const twin = passageAt(view, (pairs[0] as Pair).y)
  const beside = passages.slice(Math.max(p + 1, twin - 1), twin + 2)
  // Who says what a text reports is named in full there; a poet is not, with whose words it ends, too.
  const last = pairs.at(-1) as Pair
  const isEnd = last.y + last.length === view.length && !text.includes(author, end)
  const name = isEnd ? author : surnameOf(author)
  const isNamed = (): boolean => beside.some(({ spans }) => isNamedIn(text, spans[0] as Span, name))
  if ((signed === '' && !isName(author) && !isCitation(author)) || isNamed()) return false
  return last.x + last.length < (view.starts[p + 1] as number)
}

const isNamedIn = (text: string, { start, end }: Span, name: string): boolean => text.slice(start, end).includes(name)

/** Whether a passage is a quotation that the one above it introduces, `The law says:`. */
function isIntroduced(draft: Draft, p: number): boolean {
  return p > 0 && isQuoted(lineOf(draft, draft.passages[p] as Passage)) && introduces(draft, p - 1)
}

/** Letters, signs weighted. What has more is no standfirst but a paragraph, with which the body begins where it stays. */
export const LONGEST_STANDFIRST = 160

/**
 * Whether a paragraph with a full stop names somebody in words that its twin lacks and no later passage has: the lead tells who
 * says what the statement below it says in the same words.
 */
function namesSomebody(draft: Draft, view: View, p: number, pairs: readonly Pair[]): boolean {
  if (weightOf(view, p) <= LONGEST_STANDFIRST || !endsInStop(draft, p)) return false
  const { start, end, to } = lastSpan(draft, p)
  const isSaid = (at: number): boolean => {
    const x = (view.starts[p + 1] as number) - to + draft.letters.firstFrom(at)
    return pairs.some(pair => x >= pair.x && x < pair.x + pair.length)
  }
  const below = draft.text.slice(end)
  const names = [...draft.text.slice(start, end).matchAll(/(?<=[\p{Ll},] )\p{Lu}\p{Ll}{2,}/gu)]
  // German has a capital where it is no name, and may have the word at the end of a longer one: `Kreis`, `Landkreis`.
  const isBelow = (name: string): boolean => below.includes(name) || below.includes(name.toLowerCase())
  return names.some(({ index, 0: name }) => !isSaid(start + index) && !isBelow(name))
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
 * Whether a text ends, to the letter, with what it began with: with a sentence below the byline, where no standfirst stands, or
 * where it has no title, or with a passage that it introduces.
 */
function isLastWord(draft: Draft, view: View, p: number, [first, ...more]: readonly Pair[]): boolean {
  const { text, passages } = draft
  const { y, length } = first as Pair
  const twin = passageAt(view, y)
  if (more.length === 0 && length === sizeOf(view, p) && isTakenOn(draft, view, p, y)) return true
  if (more.length > 0 || twin < passages.length - TAIL || twin <= p + 1) return false
  if (isEchoAtEnd(draft, view, p, first as Pair)) return true
  if (length < sizeOf(view, p) || y + length < (view.starts[twin + 1] as number)) return false
  const lineAt = (q: number): string => {
    const span = passages[q]?.spans[0]
    return span ? text.slice(span.start, span.end) : ''
  }
  const above = lineAt(p - 1)
  const isFirst = p === 0 && draft.titleFrom < 0
  if (endsInStop(draft, p) && (isLineOfAuthor(above) || (isFirst && length === sizeOf(view, twin)))) return true
  return length === sizeOf(view, twin) && introduces(draft, twin - 1)
}

/** Share of the letters of an opening that its echo has: its first words may be others, `Every morning at six`, `At six`. */
const ECHOED = 0.75

/** Whether a text opens, right below who wrote it, with a sentence that its last paragraphs end with, but for its first words. */
function isEchoAtEnd(draft: Draft, view: View, p: number, { y, length }: Pair): boolean {
  const above = draft.passages[p - 1]
  const isEnd = y + length === view.starts[passageAt(view, y) + 1] && length >= ECHOED * sizeOf(view, p)
  return isEnd && endsInStop(draft, p) && above !== undefined && isLineOfAuthor(lineOf(draft, above))
}

/** Whether a line is that of an author; scripts without capitals do not tell a section from a name. */
const isLineOfAuthor = (line: string): boolean => isAuthorLine(line) && !isSection(line)

/** With what a paragraph goes on about somebody or something that the sentence before it names, language by language. */
const GOES_ON = new Set(
  'it he she they er sie es il elle ils elles él ella ellos ellas ele ela eles elas он она оно они той тя те вона він вони वह वे'.split(
    ' ',
  ),
)

/** Whether the last paragraph begins with a sentence with which the text begins, too, and the second paragraph goes on about what it names: `She kept a bucket by the door. / It leaked.` */
function isTakenOn(draft: Draft, view: View, p: number, y: number): boolean {
  const { text, passages } = draft
  const last = passages.length - 1
  if (!endsInStop(draft, p) || passageAt(view, y) !== last || y !== view.starts[last]) return false
  const { start, end } = (passages[p + 1] as Passage).spans[0] as Span
  const [said = ''] = text.slice(start, Math.min(end, start + LONGEST_WORD)).split(/\s/, 1)
  const word = said.toLowerCase()
  // What the title says of somebody goes on below a standfirst, too.
  const above = text.slice(0, wholeSpan(passages[p] as Passage).start).toLowerCase()
  return p + 1 < last && GOES_ON.has(word) && !above.split(/[\s,;:!?.…’']+/).includes(word)
}

/** UTF-16 units. */
const LONGEST_WORD = 12

/** UTF-16 units. The time above an entry of a live blog, or its number. */
const LONGEST_HOUR = 30

/** A line that is nothing but the time of the day. */
const CLOCK = /^\d{1,2}[:.h]\d{2}$/

/**
 * Whether a deck and its twin stand each below a line that differs in its numbers alone, or the deck below the time of the day
 * as a later passage does below another: entries of a live blog, by the hour.
 */
function isEntry({ text, passages }: Draft, p: number, twin: number): boolean {
  const above = [p - 1, twin - 1].map(q => passages[q]?.spans[0])
  const [one = '', other = ''] = above.map(span => (span ? text.slice(span.start, span.end) : ''))
  const isOtherHour = ({ spans }: Passage): boolean => {
    const { start, end } = spans[0] as Span
    const line = text.slice(start, Math.min(end, start + LONGEST_HOUR))
    return line !== one && CLOCK.test(line)
  }
  if (CLOCK.test(one) && passages.slice(p + 1).some(isOtherHour)) return true
  if (one === other || one.length > LONGEST_HOUR || other.length > LONGEST_HOUR) return false
  return one.replace(/\p{Nd}/gu, '0') === other.replace(/\p{Nd}/gu, '0')
}

/** Letters, signs weighted. The heading of a notice, such as the name of who died: shorter than most decks. */
const LONGEST_NAME = 40

/** Other headings of a text. */
const HEADINGS = 2

/**
 * Whether a short line is said by the paragraph directly below it, and so is another one further down: headings of notices
 * that name who or what each is about.
 */
function isHeadingOfItem(draft: Draft, view: View, p: number, pairs: readonly Pair[]): boolean {
  const { text, passages } = draft
  if (weightOf(view, p) > LONGEST_NAME || endsInStop(draft, p) || passageAt(view, (pairs[0] as Pair).y) !== p + 1)
    return false
  let headings = 0
  for (let q = p + 2; q + 1 < passages.length; q++) {
    if (weightOf(view, q) > LONGEST_NAME || endsInStop(draft, q)) continue
    const [heading, item] = [lastSpan(draft, q), lastSpan(draft, q + 1)]
    if (text.slice(item.start, item.end).includes(text.slice(heading.start, heading.end))) return true
    if (endsInStop(draft, q + 1)) headings++
  }
  // Below a standfirst, the first of the headings of a text that has several.
  return p > 0 && headings >= HEADINGS
}

/** Whether a line with a number in it, such as the result of a game, is one of those that a label and a colon stand before: `RESULTS: Osk-Ulm 2-1, Fell-Ran 0-0`. */
function isResult(draft: Draft, view: View, p: number, [first, ...more]: readonly Pair[]): boolean {
  const { passages } = draft
  const { y, length } = first as Pair
  const line = lineOf(draft, passages[p] as Passage)
  if (more.length > 0 || isProse(draft, view, p) || !/\p{Nd}/u.test(line)) return false
  const twin = passages[passageAt(view, y)] as Passage
  const [from, last] = [letterAt(view, y), letterAt(view, y + length - 1)]
  if (!hasLabel(lineOf(draft, twin)) || !/[:,;]\s$/.test(textBehind(draft, from - 1))) return false
  return /^\.?[,;]\s/.test(textBehind(draft, last))
}

/** UTF-16 units of the name of who wrote a post, and of `wrote:`. */
const LONGEST_POSTER = 60

/** Whether the paragraph that says it again quotes it as a post of a thread, `barnowl7 wrote: …`, below the name of who wrote that. */
function isQuotedPost(draft: Draft, view: View, p: number, [first]: readonly Pair[]): boolean {
  const above = draft.passages[p - 1]
  const { y } = first as Pair
  const twin = draft.passages[passageAt(view, y)] as Passage
  const { start } = wholeSpan(twin)
  const before = draft.text.slice(start, draft.letters.at(letterAt(view, y)))
  const colon = before.length > LONGEST_POSTER ? -1 : before.search(/[:：][\s"“«„]{0,3}$/)
  const told = before.slice(0, colon + 1)
  if (!above || colon < 0 || !tellsWhoWrote(told)) return false
  return lineOf(draft, above).includes(told.slice(0, told.lastIndexOf(' ')))
}

/** Numbers of a line of a table, and UTF-16 units of it. */
const FEWEST_NUMBERS = 2
const LONGEST_OF_TABLE = 80

/** Whether a line has several numbers, and so many has a line beside it: the results of the games of a day, one a line. */
function isOfTable(draft: Draft, view: View, p: number): boolean {
  const numbersOf = (q: number): number => {
    const passage = draft.passages[q]
    const line = passage && !isProse(draft, view, q) ? lineOf(draft, passage) : ''
    const count = line.length > LONGEST_OF_TABLE ? 0 : (line.match(/(?<!\p{Nd})\p{Nd}{1,3}(?!\p{Nd})/gu)?.length ?? 0)
    // Numbers of the day and its time are those of a dateline.
    return count >= FEWEST_NUMBERS && !holdsTime(line) && !holdsDate(line) ? count : 0
  }
  const numbers = numbersOf(p)
  return numbers >= FEWEST_NUMBERS && [p - 1, p + 1].some(q => numbersOf(q) === numbers)
}
