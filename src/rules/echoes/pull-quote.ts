import { type Draft, endsInStop, letterAt, sizeOf, textBehind, type View } from '../../draft.ts'
import { introduces, isHeadline, lineOf, wholeSpan } from '../../headline.ts'
import { lengthOf, type Piece } from '../../pieces.ts'
import { isProse, weightOf } from '../../prose.ts'
import { creditStart, isCredit } from '../../text/captions.ts'
import { longestInOrder, type Pair } from '../../text/in-order.ts'
import { countWords } from '../../text/words.ts'
import type { Copy, Passage, Span } from '../../types.ts'
import { asks, isMailHeader, isMotto, isQuotation, nameBehindStop, signatureOf, surnameOf } from '../marks.ts'
import {
  firstProse,
  isAllSaid,
  keepsLines,
  PULLED_WORDS,
  partPairs,
  QUOTE_PART,
  SHORTEST_EXCERPT,
  SHORTEST_INTRODUCTION,
  SHORTEST_PREVIEW,
  WHOLE,
} from './part.ts'

/** Letters, signs weighted, of a pull quote with its full stop. */
const SHORTEST_QUOTE = 28
/** Passages from a pull quote to its paragraph. */
const NEAR = 3
/** The same of a long sentence with the lines that are no prose: headings, captions. */
const NEAR_LINES = 5
/** The same of a quotation of some length: a page sets it where there is room. None is farther. */
export const NEAR_QUOTATION = 12

/** A single sentence, standing alone, that is a sentence of a larger paragraph near by. */
export function quotePairs(draft: Draft, view: View, p: number, pieces: readonly Piece[]): Copy['pairs'] | null {
  if (p === 0 ? isMotto(draft, p) : isVerse(draft, view, p) || isAllOfSection(draft, view, p)) return null
  if (isMailed(draft, p)) return null
  // A short sentence that closes a text is its author's last word, and a longer one an excerpt.
  if (p === draft.passages.length - 1 && weightOf(view, p) < SHORTEST_EXCERPT) return null
  // What a sentence above introduces is said by its author, but for a sentence of that one itself.
  const isIntroduced = p > 0 && introduces(draft, p - 1, SHORTEST_INTRODUCTION)
  // A question that was asked before is the heading of its answer.
  const mayHold = (q: number): boolean =>
    isNear(draft, view, p, q) && (!isIntroduced || q === p - 1) && (q > p || !isQuestion(draft, p))
  const held = pieces.filter(({ q }) => mayHold(q))
  const pairs = partPairs(draft, view, p, SHORTEST_QUOTE, held)
  // Far from it the text goes on with what somebody says; what it tells there again, and no more, is said once more.
  const isFar = pairs !== null && Math.abs((pairs[0] as Piece).q - p) > NEAR_LINES
  if (pairs === null || isRetold(draft, view, p, pairs)) return null
  return isFar && isAllSaid(draft, view, pairs) ? null : pairs
}

/** Whether somebody tells what another one said: a quotation that stands in single marks within one in double marks. */
function isRetold(draft: Draft, view: View, p: number, pairs: Copy['pairs']): boolean {
  if (!isQuotation(draft, p)) return false
  const [first, last] = [pairs[0] as Pair, pairs[pairs.length - 1] as Pair]
  const before = textBehind(draft, letterAt(view, first.y) - 1)
  const behind = textBehind(draft, letterAt(view, last.y + last.length - 1))
  return /['‘]$/.test(before) && /^[.,!?…]?['’]/.test(behind)
}

/** Lines of the header of a letter, at least. */
const HEADERS = 2

/** Whether a passage quotes a letter, `> We can add the case`, in a text of several, each with its header. */
function isMailed({ text, passages }: Draft, p: number): boolean {
  const startOf = (passage: Passage): number => wholeSpan(passage).start
  if (text.charAt(startOf(passages[p] as Passage)) !== '>') return false
  const isHeader = (passage: Passage): boolean =>
    isMailHeader(text.slice(startOf(passage), startOf(passage) + LONGEST_HEADER))
  return passages.filter(isHeader).length >= HEADERS
}

/** UTF-16 units of what a header begins with. */
const LONGEST_HEADER = 12

/** Whether a passage stands between two sentences that are too short for prose, as the lines of prayers do, and those of a dialogue do not. */
function isVerse(draft: Draft, view: View, p: number): boolean {
  if (p + 1 >= draft.passages.length) return false
  const isSaid = (q: number): boolean => /^[—–-]\s/.test(lineOf(draft, draft.passages[q] as Passage))
  return [p - 1, p + 1].every(q => !isProse(draft, view, q) && endsInStop(draft, q) && !isSaid(q))
}

/** Whether a passage is all that stands between a heading, a question or the time of an entry and the next one, below the first paragraph. */
function isAllOfSection(draft: Draft, view: View, p: number): boolean {
  if (p + 1 >= draft.passages.length || firstProse(draft, view, p) === p) return false
  const isHeading = (q: number): boolean =>
    isHeadline(draft, draft.passages[q] as Passage) && !isProse(draft, view, q) && !endsInStop(draft, q)
  return [p - 1, p + 1].every(q => isQuestion(draft, q) || isHeading(q))
}

/** Whether a passage asks something. */
const isQuestion = ({ text, passages }: Draft, p: number): boolean => asks(text, wholeSpan(passages[p] as Passage))

/**
 * A caption with the maker of its picture, or a quotation with the name of who says it, whose sentences a larger paragraph
 * near by has: the name stands with what differs.
 */
export function signedPairs(draft: Draft, view: View, p: number, pieces: readonly Piece[]): Copy['pairs'] | null {
  const size = lettersBeforeName(draft, p)
  if (size === 0 || weightOf(view, p) < SHORTEST_PREVIEW || keepsLines(draft, p)) return null
  const end = (view.starts[p] as number) + size
  for (const q of new Set(pieces.map(piece => piece.q))) {
    if (!isNear(draft, view, p, q) || size > QUOTE_PART * sizeOf(view, q) || !isProse(draft, view, q)) continue
    const chosen = longestInOrder(pieces.filter(piece => piece.q === q && piece.x < end))
    if (lengthOf(chosen) >= WHOLE * size) return chosen
  }
  return null
}

/** UTF-16 units before a quotation, and behind it, in which the text speaks of who says it. */
const NAMED_WITHIN = 4000

/**
 * How many letters of a caption stand before its credit, or of a quotation before the name of who says it, of whom the text
 * speaks near by; 0 where there is neither, or the passage is made of several stretches.
 */
export function lettersBeforeName({ text, letters, passages }: Draft, p: number): number {
  const { spans } = passages[p] as Passage
  const { start, end, from } = spans[0] as Span
  if (spans.length > 1) return 0
  const line = text.slice(start, end)
  const name = signatureOf(line) || nameBehindStop(line)
  const isNamed = (from: number, to: number): boolean => text.slice(Math.max(0, from), to).includes(surnameOf(name))
  const isKnown = name !== '' && (isNamed(start - NAMED_WITHIN, start) || isNamed(end, end + NAMED_WITHIN))
  const at = isKnown ? line.lastIndexOf(name) : creditStart(line)
  return at < 0 ? 0 : letters.firstFrom(start + at) - from
}

/** UTF-16 units of a line that says who took a picture. */
const LONGEST_CREDIT = 100

/** Whether a line with nothing but who took the picture stands below a passage. */
function hasCreditBelow(draft: Draft, p: number): boolean {
  const next = draft.passages[p + 1]
  if (!next) return false
  const { start, end } = wholeSpan(next)
  // Most passages are longer.
  return end - start <= LONGEST_CREDIT && isCredit(lineOf(draft, next))
}

/** How many passages may stand between a passage and the one that holds it, at most: more for a caption above its credit, and what begins with the mark of a quotation. */
export function reachOf(draft: Draft, p: number): number {
  const { start } = wholeSpan(draft.passages[p] as Passage)
  const isFar = '"“«„「『‘'.includes(draft.text.charAt(start)) || hasCreditBelow(draft, p)
  return isFar ? NEAR_QUOTATION : NEAR_LINES
}

/** Whether few passages stand between two, a dozen for a quotation or a caption above its credit, or for a long sentence no more than one paragraph of prose, and a few lines. */
function isNear(draft: Draft, view: View, p: number, q: number): boolean {
  const far = Math.abs(q - p)
  if (far <= NEAR) return true
  if (far > NEAR_QUOTATION || weightOf(view, p) < SHORTEST_PREVIEW || !endsInStop(draft, p)) return false
  if (hasCreditBelow(draft, p)) return true
  if (isQuotation(draft, p)) return countWords(lineOf(draft, draft.passages[p] as Passage)) >= PULLED_WORDS
  if (far > NEAR_LINES || weightOf(view, p) < SHORTEST_EXCERPT) return false
  let between = 0
  for (let i = Math.min(p, q) + 1; i < Math.max(p, q); i++) if (isProse(draft, view, i)) between++
  return between <= 1
}
