import {
  type Draft,
  endsInStop,
  hashOfPassage,
  isBrokenOff,
  passageAt,
  sameLetters,
  sizeOf,
  type View,
} from '../../draft.ts'
import { wholeSpan } from '../../headline.ts'
import type { PieceLists } from '../../piece-lists.ts'
import type { Piece } from '../../pieces.ts'
import type { Copy, Passage } from '../../types.ts'
import { isQuotation } from '../marks.ts'
import { QUOTE_PART, WHOLE } from './part.ts'
import { holdersOf } from './twice.ts'

/** Times that the same sentence stands set apart, from which on it is a refrain; and sentences of the same paragraph. */
const REFRAIN = 3
/** Passages behind a paragraph in which its sentences are taken up, and beside a pull quote in which it may stand once more. */
const TAKEN_UP = 16

/** Pull quotes and excerpts that stand set apart again and again: their author comes back to them. */
export function findRefrains(draft: Draft, view: View, echoes: Map<number, Copy>): Set<number> {
  const quotes = [...echoes.values()].filter(({ reason }) => reason !== 'preview').map(({ first }) => first)
  const sizes = new Set(quotes.map(p => sizeOf(view, p)))
  const times = new Map<number, number>()
  for (let p = 0; sizes.size > 0 && p < draft.passages.length; p++) {
    if (!sizes.has(sizeOf(view, p))) continue
    const letters = hashOfPassage(view, p)
    times.set(letters, (times.get(letters) ?? 0) + 1)
  }
  return new Set(quotes.filter(p => (times.get(hashOfPassage(view, p)) as number) >= REFRAIN))
}

/** Whether the twin of an echo goes itself: then this one waits for the next look. */
export function holdsAnother(view: View, pairs: Copy['pairs'], echoes: Map<number, Copy>): boolean {
  return pairs.some(({ y }) => echoes.has(passageAt(view, y)))
}

/** Whether a pull quote stands beside another one: they are a list that the paragraph sums up. */
export function isListed(draft: Draft, p: number, echoes: Map<number, Copy>): boolean {
  const isQuote = (i: number): boolean => echoes.has(i) && !isBrokenOff(draft, i)
  return isQuote(p) && (isQuote(p - 1) || isQuote(p + 1))
}

/**
 * Whether behind a paragraph several of its sentences stand set apart: its author takes it up word for word, a letter that
 * is answered. A page sets one apart, or two.
 */
export function isTakenUp(view: View, lists: PieceLists, { reason, pairs }: Copy): boolean {
  if (reason === 'preview') return false
  const q = passageAt(view, (pairs[0] as Piece).y)
  const last = Math.min(view.starts.length - 2, q + TAKEN_UP)
  let parts = 0
  for (let p = q + 1; p <= last && parts < REFRAIN; p++) {
    const size = sizeOf(view, p)
    if (size <= QUOTE_PART * sizeOf(view, q) && lists.lettersIn(p, r => r === q) >= WHOLE * size) parts++
  }
  return parts === REFRAIN
}

/**
 * Whether several paragraphs say all of a pull quote: their author comes back to it in the midst of them, too, or ends the text
 * with it. What says it first has it in common with all others: the pull quote itself, or its paragraph. One without an end
 * is a pull quote with the name of who says it.
 */
export function isRefrainWithin(draft: Draft, view: View, lists: PieceLists, { reason, first, pairs }: Copy): boolean {
  if (reason === 'preview') return false
  const end = draft.passages.length - 1
  if (first === end ? isSungAgain(draft, view) : sameLetters(view, first, end)) return true
  const size = sizeOf(view, first)
  const { y } = pairs[0] as Piece
  const last = pairs.at(-1) as Piece
  const part = OF_LINE
  const holders = new Set(holdersOf(view, size, lists.of(first), { part }))
  const again = { from: y, to: last.y + last.length, part }
  for (const q of holdersOf(view, size, lists.of(passageAt(view, y)), again)) holders.add(q)
  // Where it stands alone once more, other paragraphs may have it in common with that one.
  for (let p = Math.max(0, first - TAKEN_UP); p <= Math.min(end, first + TAKEN_UP); p++)
    if (p !== first && sameLetters(view, p, first))
      for (const q of holdersOf(view, size, lists.of(p), { part })) holders.add(q)
  holders.add(passageAt(view, y)).delete(first)
  const isMore = (q: number): boolean => size <= QUOTE_PART * sizeOf(view, q) || introducesQuotation(draft, q)
  return [...holders].filter(q => endsInStop(draft, q) && isMore(q)).length + 1 >= REFRAIN
}

/** Share of a line that a refrain is at most which somebody sings or writes in it, as the line tells. */
const OF_LINE = 0.95

/** UTF-16 units of a line that tells who sings or writes what it quotes: `And she writes: «…»`. */
const LONGEST_INTRODUCTION = 40

/** Whether a line is a few words with a colon, and a quotation behind them. */
function introducesQuotation({ text, passages }: Draft, q: number): boolean {
  const { start } = wholeSpan(passages[q] as Passage)
  return /^[^:：.!?]{1,36}[:：]\s?["“„«「『‘']/.test(text.slice(start, start + LONGEST_INTRODUCTION))
}

/** Whether the text ends with a quotation that it has set apart before: a verse. */
function isSungAgain(draft: Draft, view: View): boolean {
  const end = draft.passages.length - 1
  return isQuotation(draft, end) && draft.passages.some((_, q) => q < end && sameLetters(view, q, end))
}

/** Pull quotes right above their paragraphs, where several lines stand so: works of a contest with their notes, entries of a list. */
export function findHeads(view: View, lists: PieceLists, echoes: Map<number, Copy>): Set<number> {
  const isHead = ({ reason, first, pairs }: Copy): boolean =>
    reason !== 'preview' && passageAt(view, (pairs[0] as Piece).y) === first + 1
  const heads = [...echoes.values()].filter(isHead).map(({ first }) => first)
  let lines = 0
  for (let i = 0; heads.length > 0 && lines < REFRAIN && i < lists.passages.length; i++) {
    const p = lists.passages[i] as number
    const size = sizeOf(view, p)
    const isBelow = (q: number): boolean => q === p + 1 && size <= QUOTE_PART * sizeOf(view, q)
    if (lists.lettersIn(p, isBelow) >= WHOLE * size) lines++
  }
  return new Set(lines === REFRAIN || endAlike(view, heads) ? heads : [])
}

/** Whether two lines head a paragraph each, and the same one behind that: claims, each with how it was looked into. */
function endAlike(view: View, [one = 0, other = 0]: readonly number[]): boolean {
  const isPair = other > one && other + NOTE + 1 < view.starts.length
  return isPair && sameLetters(view, one + NOTE, other + NOTE)
}

/** Passages from a line to the note that its section ends with. */
const NOTE = 2

/** Passages from the title on among which decks stand. */
const HEAD = 4
/** Letters that a deck has beside the sentence that is said again as a paragraph. */
const SHORTEST_REST = 20
/** Share of them that stands elsewhere, too: what is short is not found by itself. */
const MOST_OF_REST = 0.6

/** Whether what holds an echo is a deck before it, whose other sentences the text says again, too: the deck goes, and no paragraph for it. */
export function isOfDeck(view: View, lists: PieceLists, { reason, first, pairs }: Copy): boolean {
  const q = passageAt(view, (pairs[0] as Piece).y)
  if (reason === 'preview' || q >= Math.min(HEAD, first)) return false
  const rest = sizeOf(view, q) - sizeOf(view, first)
  return rest >= SHORTEST_REST && lists.lettersIn(q, p => p > q && p !== first) >= MOST_OF_REST * rest
}
