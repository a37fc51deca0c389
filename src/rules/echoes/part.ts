import {
  beginsWord,
  type Draft,
  endOfLetter,
  endsInStop,
  isBrokenOff,
  lastSpan,
  letterAt,
  passageAt,
  sizeOf,
  textBehind,
  type View,
} from '../../draft.ts'
import { endsInInitial, hasLabel, lineOf } from '../../headline.ts'
import { lengthOf, type Piece } from '../../pieces.ts'
import { isProse, weightOf } from '../../prose.ts'
import { isCaption } from '../../text/captions.ts'
import { isClaim } from '../../text/claims.ts'
import { longestInOrder, type Pair } from '../../text/in-order.ts'
import { isCloser, isDigit, isSentenceEnd, isSpace } from '../../text/signs.ts'
import { countWords } from '../../text/words.ts'
import type { Passage, Span } from '../../types.ts'
import { isAnswer } from '../answers.ts'
import { isCited, isListed, isQuotation, isUnderClaim } from '../marks.ts'
import { isOfStatement } from './statement.ts'

/** Letters, signs weighted, that a preview, a pull quote without a full stop, which could be a heading, and a closing excerpt have at least. */
export const SHORTEST_PREVIEW = 40
const SHORTEST_UNSTOPPED = 60
export const SHORTEST_EXCERPT = 60
/** The same of a sentence with a colon that tells what is quoted below it: `It reads as follows:` */
export const SHORTEST_INTRODUCTION = 24
/** Share of the paragraph that holds a pull quote or excerpt that it is at most; one without a full stop less, a short one least. */
export const QUOTE_PART = 0.8
/** The same of a paragraph that quotes it, and tells who says it; and of one that has it as a whole sentence. */
export const QUOTED_PART = 0.92
/** Letters that such a paragraph has beside the sentence. */
const SHORTEST_BESIDE = 30
/** About one of two sentences. */
const HALF = 0.6
const SHORT_QUOTE_PART = 0.5
/** Share of the letters of a pull quote or excerpt that must stand in the paragraph. */
export const WHOLE = 0.95

/** Whether the lines of a passage are kept apart: verse, a list. */
export const keepsLines = ({ passages }: Draft, p: number): boolean => (passages[p] as Passage).keepsLines

/**
 * A sentence set apart that is a smaller part of a paragraph, and no heading, item, motto or answer.
 *
 * @param least letters, signs weighted, that it has at least
 * @param pieces what passage `p` has in common with the paragraphs that may hold it
 */
export function partPairs(
  draft: Draft,
  view: View,
  p: number,
  least: number,
  pieces: readonly Piece[],
): Piece[] | null {
  if (keepsLines(draft, p) || weightOf(view, p) < least) return null
  const pairs = pairsInLarger(draft, view, p, pieces)
  // What asks for the letters comes last: few passages are held by another.
  if (!pairs || !isOneSentence(draft, p) || isMottoOf(draft, view, p) || !isQuotable(draft, view, p, pairs)) return null
  return isAnswer(draft, view, pairs) || isUnderClaim(draft, p) || isOfStatement(draft, p) ? null : pairs
}

/** Whether a passage stands above its author with his book, and before any paragraph. */
const isMottoOf = (draft: Draft, view: View, p: number): boolean =>
  firstProse(draft, view, p) === p && isCited(draft, p)

/** The first paragraph before passage `p`; `p` where none is. */
export function firstProse(draft: Draft, view: View, p: number): number {
  let first = 0
  while (first < p && !isProse(draft, view, first)) first++
  return first
}

/** The pieces in the first paragraph that holds nearly all of passage `p`, and more. */
function pairsInLarger(draft: Draft, view: View, p: number, pieces: readonly Piece[]): Piece[] | null {
  const size = sizeOf(view, p)
  const weight = weightOf(view, p)
  // A page that sets apart what somebody says may leave the marks of his quotation out, or the dash of his turn.
  const isSaid = (y: number): boolean =>
    isQuotation(draft, p) ||
    QUOTATION_MARK.test(draft.text.charAt(draft.letters.at(letterAt(view, y)) - 1)) ||
    /^[—–]\s/.test(lineOf(draft, draft.passages[passageAt(view, y)] as Passage))
  const partOf = (y: number): number => {
    if (weight < SHORTEST_PREVIEW) return SHORT_QUOTE_PART
    return weight >= SHORTEST_UNSTOPPED || isSaid(y) ? QUOTE_PART : HALF
  }
  for (const q of new Set(pieces.map(piece => piece.q))) {
    if (size > QUOTED_PART * sizeOf(view, q) || !isProse(draft, view, q) || isBrokenOff(draft, q)) continue
    const chosen = longestInOrder(pieces.filter(piece => piece.q === q))
    const saysMoreBeside = sizeOf(view, q) - size >= SHORTEST_BESIDE
    const isWhole = (): boolean =>
      isAllSaid(draft, view, chosen) || (saysMoreBeside && isSentenceAgain(draft, view, p, chosen))
    const part = weight >= SHORTEST_UNSTOPPED && isWhole() ? QUOTED_PART : partOf((chosen[0] as Piece).y)
    if (lengthOf(chosen) < WHOLE * size || size > part * sizeOf(view, q)) continue
    if (!saysMore(draft, view, p, chosen) && !hasOwnNumber(view, p, chosen)) return chosen
  }
  return null
}

/** Whether a passage is all that a paragraph has in quotation marks: what it has besides tells who says it. */
export function isAllSaid(draft: Draft, view: View, pieces: readonly Pair[]): boolean {
  const [first, last] = [pieces[0] as Piece, pieces[pieces.length - 1] as Piece]
  const edges = [letterAt(view, first.y) - 1, letterAt(view, last.y + last.length - 1)]
  return edges.every(letter => QUOTATION_MARK.test(textBehind(draft, letter)))
}

/** Whether a passage has a digit that is of none of its pieces: the next of two entries that are told alike. */
export function hasOwnNumber({ codes, starts }: View, p: number, pieces: readonly Pair[]): boolean {
  let v = starts[p] as number
  for (const { x, length } of [...pieces, { x: starts[p + 1] as number, length: 0 }]) {
    for (; v < x; v++) if (isDigit(codes[v] as number)) return true
    v = x + length
  }
  return false
}

/** Letters that a paragraph has more within a sentence of its pull quote, where it is no other one: `on a lead`, `on a lead of two metres`. */
const INSERTED = 12

/** `, says the mayor, ` and `, says the mayor, Ada Brand, ` */
function isInsertedSpeaker(between: string): boolean {
  const [before, ...clauses] = between.trim().split(/[,，]/)
  return before === '' && (clauses.length === 2 || clauses.length === 3) && clauses.at(-1) === ''
}

/** Whether a paragraph has more than its part within a sentence, and not to tell who says it. */
function saysMore(draft: Draft, view: View, p: number, pieces: readonly Piece[]): boolean {
  return pieces.some(({ x, y, length }, i) => {
    const next = pieces[i + 1]
    if (!next || next.y - y - (next.x - x) <= INSERTED) return false
    const [from, to] = [letterAt(view, y + length - 1), letterAt(view, next.y)]
    const between = draft.text.slice(endOfLetter(draft, from), draft.letters.at(to))
    if (holdsEnd(between) || QUOTATION_MARK.test(between)) return false
    return !isQuotation(draft, p) || !isInsertedSpeaker(between)
  })
}

/** Whether a passage has no label, and where it is short, a full stop, quotation marks or all of a sentence that no heading says. */
function isQuotable(draft: Draft, view: View, p: number, pairs: readonly Piece[]): boolean {
  const { start, end } = lastSpan(draft, p)
  const line = draft.text.slice(start, end)
  if (LEGEND.test(line) || (hasLabel(line) && !isClauseAgain(draft, view, p, pairs))) return false
  const weight = weightOf(view, p)
  if ((endsInStop(draft, p) && !endsInInitial(line)) || weight >= SHORTEST_UNSTOPPED) return true
  if (isCredited(draft, p)) return true
  const { q } = pairs[0] as Piece
  // No heading says at such length what somebody said above it.
  if (q < p && isQuotation(draft, p) && countWords(line) >= CLAUSE_WORDS && isFromEndToEnd(draft, view, q, pairs))
    return true
  if (q < p) return isSentenceAgain(draft, view, p, pairs)
  // Agencies head a section with what somebody says there, in a few words. Another heading says what comes first right below it.
  const isLong = countWords(line) >= PULLED_WORDS
  if (weight < (isLong && isQuotation(draft, p) ? SHORTEST_SAID : SHORTEST_PREVIEW)) return false
  if (isQuotation(draft, p)) return endsWithin(draft, p) > 0 || (isLong && !isAmongHeadings(draft, view, p))
  const isLater = isLong && ((pairs[0] as Piece).y > (view.starts[q] as number) || isAllSaid(draft, view, pairs))
  return (q > p + 1 || isLater) && isProse(draft, view, p + 1) && isSentenceAgain(draft, view, p, pairs)
}

/** Whether what stands before the colon of a line is several words, and no claim, that its paragraph has in the same sentence: `They taught me: sing low`. */
function isClauseAgain(draft: Draft, view: View, p: number, pairs: readonly Piece[]): boolean {
  const { start, end } = lastSpan(draft, p)
  const line = draft.text.slice(start, end)
  const label = line.slice(0, Math.max(0, line.search(/[:：]/)))
  return countWords(label) > 1 && !isClaim(`${label}:`) && isSentenceAgain(draft, view, p, pairs)
}

/** Whether another short quotation stands above the paragraph that says it: a page heads its sections with what somebody says in them. */
function isAmongHeadings(draft: Draft, view: View, p: number): boolean {
  const end = Math.min(draft.passages.length - 1, p + HEADINGS_WITHIN)
  for (let q = Math.max(0, p - HEADINGS_WITHIN); q < end; q++) {
    if (q === p || isProse(draft, view, q) || !isQuotation(draft, q)) continue
    const said = lineOf(draft, draft.passages[q] as Passage)
      .slice(1, -1)
      .trim()
      .toLowerCase()
    const below = lineOf(draft, draft.passages[q + 1] as Passage).toLowerCase()
    if (countWords(said) < PULLED_WORDS && below.includes(said)) return true
  }
  return false
}

/** Passages on either side of a heading among which another one stands. */
const HEADINGS_WITHIN = 24

/** Whether a line stands above the credit of a picture. */
function isCredited(draft: Draft, p: number): boolean {
  const next = draft.passages[p + 1]
  return next !== undefined && isCaption(lineOf(draft, next))
}

/** Words of a quotation, or of a later sentence of the paragraph below, that is set apart and no heading. */
export const PULLED_WORDS = 8
/** Letters, signs weighted, of as many words that somebody says. */
const SHORTEST_SAID = 36

/** The same of the first clause of a sentence above, or the last one: no heading is as long. */
const CLAUSE_WORDS = 12

/** What a sign of a table means: `x = on request only`. */
const LEGEND = /^\S{1,3}\s?=\s/

/** Whether a passage is, from its first letter to its last, a sentence or a quotation of another one. */
function isSentenceAgain(draft: Draft, view: View, p: number, pairs: readonly Piece[]): boolean {
  const { q, y, length } = pairs[0] as Piece
  if (length < sizeOf(view, p)) return false
  const [first, last] = [letterAt(view, y), letterAt(view, y + length - 1)]
  const { start, end } = lastSpan(draft, p)
  const areMarked = (...edges: string[]): boolean => edges.every(edge => QUOTATION_MARK.test(edge))
  const line = draft.text.slice(start, end)
  // A page that sets apart what somebody says below may leave the marks out.
  if (areMarked(textBehind(draft, first - 1), textBehind(draft, last))) {
    if (areMarked(line.charAt(0), line.charAt(line.length - 1))) return true
    const isLast = p === draft.passages.length - 1 && !endsInStop(draft, p)
    if ((q > p || isLast) && countWords(line) >= PULLED_WORDS) return true
  }
  const isStart = (l: number): boolean => isSentenceStart(draft, q, l)
  const behind = textBehind(draft, last)
  const tellsWho = TELLS_WHO.test(behind) || (behind === ', ' && isLongQuotation(draft, view, p))
  const before = textBehind(draft, first - 1)
  const isLong = countWords(line) >= CLAUSE_WORDS
  // Below it stands what somebody says, with more behind its first clause.
  const opens = q < p ? isStart(first) : /["“„«]$/.test(before)
  const isClause = isLong && opens && /^\s?[,;–—]/.test(behind)
  const isLastClause = q < p && /^[,;]\s$/.test(before) && hasEnd(draft, last) && countWords(line) >= CLAUSE_WORDS
  if (isLastClause) return true
  const ends = hasEnd(draft, last) || (tellsWho && countWords(line) >= PULLED_WORDS) || isClause
  const isBehindDash = q < p && /\s[–—]\s$/.test(before) && countWords(line) >= PULLED_WORDS
  // `He answered: “No sea is small. Then …”`
  const opensSpeech = /[:：,،]\s?["“„«「『]$/.test(before) && countWords(line) >= PULLED_WORDS
  const isOpening = isBehindDash || opensSpeech || isStart(first) || isStart(conjunctionBefore(draft, first))
  return ends && (isQuotation(draft, p) || isOpening)
}

/** Whether what a paragraph has of a passage begins as one of its sentences does, and ends so, words of its own between. */
function isFromEndToEnd(draft: Draft, view: View, q: number, pairs: readonly Piece[]): boolean {
  const [first, last] = [pairs[0] as Piece, pairs.at(-1) as Piece]
  return isSentenceStart(draft, q, letterAt(view, first.y)) && hasEnd(draft, letterAt(view, last.y + last.length - 1))
}

/** Whether a sentence of passage `q` begins with a letter. */
const isSentenceStart = (draft: Draft, q: number, l: number): boolean =>
  l === ((draft.passages[q] as Passage).spans[0] as Span).from || hasEnd(draft, l - 1)

/** Whether a passage is a quotation that the text may tell without marks. */
const isLongQuotation = (draft: Draft, view: View, p: number): boolean =>
  weightOf(view, p) >= SHORTEST_PREVIEW && isQuotation(draft, p)

/** What stands between what somebody says and who says it: `, — `, `,” `. */
const TELLS_WHO = /^,(?:["”»“]|\s[—–-])/

/** Letters of the longest conjunction that a sentence begins with, and that is left out where it is set apart: `And`, `Но`. */
const LONGEST_CONJUNCTION = 3

/** The first letter of a short word before a letter; the letter itself where the word before is longer, or parted by a comma. */
function conjunctionBefore(draft: Draft, letter: number): number {
  if (!/^\s+$/.test(textBehind(draft, letter - 1))) return letter
  for (let l = letter - 1; l >= Math.max(0, letter - LONGEST_CONJUNCTION); l--) if (beginsWord(draft, l)) return l
  return letter
}

const QUOTATION_MARK = /["“”„«»‹›「」『』]/u

/** Whether a sentence ends between a letter and the next one. */
const hasEnd = (draft: Draft, letter: number): boolean => holdsEnd(textBehind(draft, letter))

function holdsEnd(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (isSentenceEnd(text.charCodeAt(i))) return true
  return false
}

/** Sentences of one quotation that a page sets apart, at most. */
const MOST_QUOTED = 3

/** Whether a passage is one sentence, or a quotation of a few, and no heading, item or attribution: several words, with an end or in quotation marks. */
function isOneSentence(draft: Draft, p: number): boolean {
  if ((draft.passages[p] as Passage).spans.length > 1 || isListed(draft, p)) return false
  const ends = endsWithin(draft, p)
  return ends <= 1 || (ends <= MOST_QUOTED && isQuotation(draft, p))
}

/** How many sentences of a passage end before its last one. */
function endsWithin({ text, passages }: Draft, p: number): number {
  const { start, end } = (passages[p] as Passage).spans[0] as Span
  let ends = 0
  for (let i = start; i < end - 1; i++) {
    const c = text.charCodeAt(i)
    if (!isSentenceEnd(c)) continue
    let next = i + 1
    while (next < end && isCloser(text.charCodeAt(next))) next++
    if (
      next < end &&
      isSpace(text.charCodeAt(next)) &&
      /\p{Lu}|\p{Lo}/u.test(text.slice(next + 1, next + 3)) &&
      i - start > 12
    )
      ends++
  }
  return ends
}
