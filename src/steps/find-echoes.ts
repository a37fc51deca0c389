import { isAnswer, isCited, isMotto, isUnderClaim } from '../deck-marks.ts'
import {
  type Draft,
  endOfLetter,
  endsInStop,
  hashOfPassage,
  isBrokenOff,
  lastSpan,
  letterAt,
  lettersAgree,
  passageAt,
  sizeOf,
  type View,
} from '../draft.ts'
import { hasLabel } from '../headline.ts'
import { byPassage, type PieceLists } from '../piece-lists.ts'
import type { Common, Piece } from '../pieces.ts'
import { isProse, weightOf } from '../prose.ts'
import { restBehind } from '../rest-behind.ts'
import { classifyAside } from '../text/asides.ts'
import { creditStart } from '../text/captions.ts'
import { longestInOrder } from '../text/in-order.ts'
import { isCloser, isSentenceEnd, isSpace } from '../text/signs.ts'
import { beginsItem } from '../text/words.ts'
import type { Copy, Passage, Reason, Span } from '../types.ts'

/** Share of a passage's letters that a broken-off preview has in common with the beginning of what follows. */
const PREVIEW = 0.9
/** Letters (signs weighted) that a preview, a pull quote and a closing excerpt have at least; a pull quote without a full stop could be a heading. */
const SHORTEST_PREVIEW = 40
/** The same at the beginning and the end of a text, where teasers stand and hardly anybody pauses in mid-sentence. */
const SHORTEST_TEASER = 16
const SHORTEST_QUOTE = 28
const SHORTEST_UNSTOPPED = 60
const SHORTEST_EXCERPT = 60
/** The same of a sentence to its full stop, or to dots and a pointer, where a pointer stands beside it, which says what it is. */
const SHORTEST_POINTED = 40
/** A pull quote is at most this share of the paragraph that holds it, a short one less, and stands at most so many passages away. */
const QUOTE_PART = 0.8
/** About one of two sentences. */
const HALF = 0.6
const SHORT_QUOTE_PART = 0.5
const NEAR = 3
/** The same of a long sentence with the lines that are no prose: headings, captions. */
const NEAR_LINES = 5
/** Passages at the end among which a closing excerpt is looked for. */
const TAIL = 3
/** Share of the letters of a pull quote or excerpt that must stand in the paragraph. */
const WHOLE = 0.95
/** Share of a caption's letters that its sentence has, where its maker is named behind it. */
const WITH_CREDIT = 0.6
/** Times that the same sentence stands set apart, from which on it is a refrain; and sentences of the same paragraph. */
const REFRAIN = 3
/** Passages behind a paragraph in which its sentences are taken up. */
const TAKEN_UP = 16

type FindPairs = (draft: Draft, view: View, p: number, pieces: readonly Piece[]) => Copy['pairs'] | null

/** What a passage may be, in the order in which it is asked. */
const KINDS: readonly [Reason, FindPairs][] = [
  ['preview', previewPairs],
  ['pull-quote', quotePairs],
  ['pull-quote', captionPairs],
  ['excerpt', excerptPairs],
]

/**
 * Passages that are a smaller part of another one: previews that break off, pull quotes near their paragraph, an
 * excerpt behind the body. The paragraph is never cut for them.
 */
export function findEchoes(draft: Draft, view: View, common: Common): Copy[] {
  const lists = byPassage(common)
  const echoes = new Map<number, Copy>()
  for (const p of lists.passages) {
    if (!mayBeEcho(draft, view, p, lists)) continue
    const pieces = lists.of(p)
    for (const [reason, pairsOf] of KINDS) {
      const pairs = pairsOf(draft, view, p, pieces)
      if (!pairs) continue
      echoes.set(p, { reason, first: p, last: p, savesNothing: pairsOf === captionPairs, pairs })
      break
    }
  }
  const refrains = findRefrains(draft, view, echoes)
  const found = [...echoes.values()].filter(
    echo =>
      !refrains.has(echo.first) &&
      !holdsAnother(view, echo.pairs, echoes) &&
      !isListed(draft, echo.first, echoes) &&
      !isTakenUp(view, lists, echo) &&
      !isAskedBack(view, echo),
  )
  return found.flatMap(echo => [echo, ...restOf(draft, view, echo)])
}

/** The line behind an echo in which its paragraph goes on. */
function restOf(draft: Draft, view: View, { reason, first, pairs }: Copy): Copy[] {
  const rest = restBehind(draft, view, first, pairs)
  return rest ? [{ reason, first: first + 1, last: first + 1, pairs: [rest] }] : []
}

/** Whether one of the kinds may hold of a passage, so that it is worth while to list its pieces. */
function mayBeEcho(draft: Draft, view: View, p: number, lists: PieceLists): boolean {
  if (p >= draft.passages.length - TAIL || isBrokenOff(draft, p)) return true
  const size = sizeOf(view, p)
  const mayHold = (q: number): boolean => Math.abs(q - p) <= NEAR_LINES && size <= QUOTE_PART * sizeOf(view, q)
  const held = lists.lettersIn(p, mayHold)
  return held >= WHOLE * size || (held >= WITH_CREDIT * size && lettersOfCaption(draft, p) > 0)
}

/** Pull quotes and excerpts that stand set apart again and again: their author comes back to them. */
function findRefrains(draft: Draft, view: View, echoes: Map<number, Copy>): Set<number> {
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
function holdsAnother(view: View, pairs: Copy['pairs'], echoes: Map<number, Copy>): boolean {
  return pairs.some(({ y }) => echoes.has(passageAt(view, y)))
}

/** Whether a pull quote stands beside another one: they are a list that the paragraph sums up. */
function isListed(draft: Draft, p: number, echoes: Map<number, Copy>): boolean {
  const isQuote = (i: number): boolean => echoes.has(i) && !isBrokenOff(draft, i)
  return isQuote(p) && (isQuote(p - 1) || isQuote(p + 1))
}

/**
 * Whether behind a paragraph several of its sentences stand set apart: its author takes it up word for word, a letter that
 * is answered. A page sets one apart, or two.
 */
function isTakenUp(view: View, lists: PieceLists, { reason, pairs }: Copy): boolean {
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

/** Letters of a question that an answer begins with, and passages before and behind in which others are. */
const SHORTEST_ASKED = 8
const ASKED_WITHIN = 16

/** Whether a line is what the next paragraph begins with, and so is another one near by: who answers repeats the question. */
function isAskedBack(view: View, { first, pairs }: Copy): boolean {
  const opensNext = (p: number): boolean => {
    const size = sizeOf(view, p)
    const next = view.starts[p + 1] as number
    return (
      size >= SHORTEST_ASKED && sizeOf(view, p + 1) > size && lettersAgree(view, view.starts[p] as number, next, size)
    )
  }
  if (passageAt(view, (pairs[0] as Piece).y) !== first + 1 || !opensNext(first)) return false
  const last = Math.min(view.starts.length - 3, first + ASKED_WITHIN)
  for (let p = Math.max(0, first - ASKED_WITHIN); p <= last; p++) if (p !== first && opensNext(p)) return true
  return false
}

const keepsLines = ({ passages }: Draft, p: number): boolean => (passages[p] as Passage).keepsLines

/** A passage that ends in `…` and whose letters, the broken word aside, begin another passage or one of its sentences. */
function previewPairs(draft: Draft, view: View, p: number, pieces: readonly Piece[]): Copy['pairs'] | null {
  if (keepsLines(draft, p) || !isBrokenOff(draft, p)) return null
  const atEnd = p === 0 || p >= draft.passages.length - 2
  if (weightOf(view, p) < (atEnd ? SHORTEST_TEASER : SHORTEST_PREVIEW)) return null
  const size = sizeOf(view, p)
  const later = longestInOrder(pieces.filter(({ q }) => q > p))
  if (reachesInto(view, p, later)) return later
  for (const q of new Set(pieces.map(piece => piece.q))) {
    if (sizeOf(view, q) <= size && !(sizeOf(view, q) === size && q > p)) continue
    const chosen = longestInOrder(pieces.filter(piece => piece.q === q))
    const first = chosen[0]
    if (first && first.x - (view.starts[p] as number) < size / 10 && lengthOf(chosen) >= PREVIEW * size - broken(size))
      return chosen
  }
  return null
}

/** Letters that a preview of `size` letters may have of a word in which it breaks off. */
const broken = (size: number): number => Math.min(12, size / 5)

/** Whether pieces hold nearly all of a preview of several paragraphs, and the last one goes on where it breaks off. */
function reachesInto(view: View, p: number, pieces: readonly Piece[]): boolean {
  const [first, last] = [pieces[0], pieces[pieces.length - 1]]
  if (!first || !last || last.q - first.q >= pieces.length) return false
  const goesOn = last.y + last.length < (view.starts[last.q + 1] as number)
  return goesOn && lengthOf(pieces) >= PREVIEW * sizeOf(view, p) - broken(sizeOf(view, p))
}

const lengthOf = (pieces: readonly Piece[]): number => pieces.reduce((sum, { length }) => sum + length, 0)

/** A single sentence, standing alone, that is a sentence of a larger paragraph near by. */
function quotePairs(draft: Draft, view: View, p: number, pieces: readonly Piece[]): Copy['pairs'] | null {
  if (p === 0 && isMotto(draft, p)) return null
  // A short sentence that closes a text is its author's last word, and a longer one an excerpt.
  if (p === draft.passages.length - 1 && weightOf(view, p) < SHORTEST_EXCERPT) return null
  return partPairs(
    draft,
    view,
    p,
    SHORTEST_QUOTE,
    pieces.filter(({ q }) => isNear(draft, view, p, q)),
  )
}

/** A caption with the maker of its picture, whose sentence a larger paragraph near by has: his name stands with what differs. */
function captionPairs(draft: Draft, view: View, p: number, pieces: readonly Piece[]): Copy['pairs'] | null {
  const size = lettersOfCaption(draft, p)
  if (size === 0 || weightOf(view, p) < SHORTEST_PREVIEW || keepsLines(draft, p)) return null
  const end = (view.starts[p] as number) + size
  for (const q of new Set(pieces.map(piece => piece.q))) {
    if (!isNear(draft, view, p, q) || size > QUOTE_PART * sizeOf(view, q) || !isProse(draft, view, q)) continue
    const chosen = longestInOrder(pieces.filter(piece => piece.q === q && piece.x < end))
    if (lengthOf(chosen) >= WHOLE * size) return chosen
  }
  return null
}

/** How many letters of a caption stand before its credit; 0 where it has none, or is made of several stretches. */
function lettersOfCaption({ text, letters, passages }: Draft, p: number): number {
  const { spans } = passages[p] as Passage
  const { start, end, from } = spans[0] as Span
  const at = spans.length > 1 ? -1 : creditStart(text.slice(start, end))
  return at < 0 ? 0 : letters.firstFrom(start + at) - from
}

/** Whether few passages stand between two, or for a long sentence no more than one paragraph of prose, and a few lines. */
function isNear(draft: Draft, view: View, p: number, q: number): boolean {
  if (Math.abs(q - p) <= NEAR) return true
  if (Math.abs(q - p) > NEAR_LINES || weightOf(view, p) < SHORTEST_EXCERPT || !endsInStop(draft, p)) return false
  let between = 0
  for (let i = Math.min(p, q) + 1; i < Math.max(p, q); i++) if (isProse(draft, view, i)) between++
  return between <= 1
}

/** The same as the last of the text, from a paragraph anywhere before. */
function excerptPairs(draft: Draft, view: View, p: number, pieces: readonly Piece[]): Copy['pairs'] | null {
  if (p < draft.passages.length - TAIL || isUnderNumber(draft, p)) return null
  const before = pieces.filter(({ q }) => q < p)
  return partPairs(draft, view, p, SHORTEST_EXCERPT, before) ?? pointedPairs(draft, view, p, before)
}

/** UTF-16 units. The heading of a section, with its number. */
const LONGEST_HEADING = 40

/** Whether a passage stands under a heading with a number, as the conclusion does that says what the abstract said. */
function isUnderNumber({ text, passages }: Draft, p: number): boolean {
  const above = passages[p - 1]?.spans[0]
  if (!above || above.end - above.start > LONGEST_HEADING) return false
  return /^\d{1,2}[.、．)\s]/.test(text.slice(above.start, above.end))
}

/** An excerpt of any share of its paragraph that a pointer stands beside: `Read more`, on the same line or the next one. */
function pointedPairs(draft: Draft, view: View, p: number, pieces: readonly Piece[]): Copy['pairs'] | null {
  const weight = weightOf(view, p)
  if (weight < SHORTEST_POINTED || keepsLines(draft, p)) return null
  const isLong = weight >= SHORTEST_EXCERPT || endsInStop(draft, p)
  for (const q of new Set(pieces.map(piece => piece.q))) {
    const chosen = longestInOrder(pieces.filter(piece => piece.q === q))
    const [{ x }, last] = [chosen[0] as Piece, chosen.at(-1) as Piece]
    const to = last.x + last.length
    if (lengthOf(chosen) < 0.98 * (to - x) || !(isLong || isCutAt(draft, view, p, to))) continue
    if (hasPointer(draft, view, p, x, to)) return chosen
  }
  return null
}

/** Whether dots stand in passage `p` at position `v`, where an excerpt ends and `Read more` begins. */
function isCutAt(draft: Draft, view: View, p: number, v: number): boolean {
  if (v >= (view.starts[p + 1] as number)) return false
  const [before, next] = [letterAt(view, v - 1), letterAt(view, v)]
  return /…|\.{2}/.test(draft.text.slice(endOfLetter(draft, before), draft.letters.at(next)))
}

/** Whether all that passage `p` has beside `[x, to)` is a pointer, and where it has nothing more, one was taken out beside it. */
function hasPointer(draft: Draft, view: View, p: number, x: number, to: number): boolean {
  const { start, end, from, to: stop } = lastSpan(draft, p)
  const ahead = x - (view.starts[p] as number)
  const behind = (view.starts[p + 1] as number) - to
  if (ahead + behind === 0) {
    const after = draft.passages[p + 1]
    const lettersBefore = lastSpan(draft, p - 1).to
    const lettersBehind = after ? (after.spans[0] as Span).from : draft.letters.length
    return lettersBefore < from || lettersBehind > stop
  }
  const { text, letters } = draft
  const label =
    behind === 0
      ? text.slice(start, letters.at(from + ahead))
      : ahead === 0
        ? text.slice(letters.at(stop - behind), end)
        : ''
  return classifyAside(label) === 'related'
}

function partPairs(draft: Draft, view: View, p: number, least: number, pieces: readonly Piece[]): Copy['pairs'] | null {
  if (keepsLines(draft, p) || weightOf(view, p) < least) return null
  const pairs = pairsInLarger(draft, view, p, pieces)
  // What asks for the letters comes last: few passages are held by another.
  if (!pairs || !isOneSentence(draft, p) || isCited(draft, p) || !isQuotable(draft, view, p, pairs)) return null
  return isAnswer(draft, view, pairs) || isUnderClaim(draft, p) ? null : pairs
}

/** The pieces in the first paragraph that holds nearly all of passage `p`, and more. */
function pairsInLarger(draft: Draft, view: View, p: number, pieces: readonly Piece[]): Piece[] | null {
  const size = sizeOf(view, p)
  const weight = weightOf(view, p)
  const isLong = weight >= SHORTEST_UNSTOPPED || (weight >= SHORTEST_PREVIEW && isQuotation(draft, p))
  const part = isLong ? QUOTE_PART : weight < SHORTEST_PREVIEW ? SHORT_QUOTE_PART : HALF
  for (const q of new Set(pieces.map(piece => piece.q))) {
    if (size > part * sizeOf(view, q) || !isProse(draft, view, q) || isBrokenOff(draft, q)) continue
    const chosen = longestInOrder(pieces.filter(piece => piece.q === q))
    if (lengthOf(chosen) >= WHOLE * size) return chosen
  }
  return null
}

/** Whether a passage has no label, and where it is short, a full stop or all of a sentence that was said before. */
function isQuotable(draft: Draft, view: View, p: number, pairs: readonly Piece[]): boolean {
  const { start, end } = lastSpan(draft, p)
  const line = draft.text.slice(start, end)
  if (hasLabel(line) || LEGEND.test(line)) return false
  return endsInStop(draft, p) || weightOf(view, p) >= SHORTEST_UNSTOPPED || isSentenceBefore(draft, view, p, pairs)
}

/** What a sign of a table means: `x = on request only`. */
const LEGEND = /^\S{1,3}\s?=\s/

/** Whether a passage stands in quotation marks from its first letter to its last. */
function isQuotation({ text, passages }: Draft, p: number): boolean {
  const { start, end } = (passages[p] as Passage).spans[0] as Span
  return QUOTATION.test(text.slice(start, end))
}

const QUOTATION = /^["“”„«»『「][^"“”„«»『』「」]+["“”«»』」][.。]?$/u

/** Whether a passage is, from its first letter to its last, a sentence or a quotation of one before it. A heading says what comes. */
function isSentenceBefore(draft: Draft, view: View, p: number, pairs: readonly Piece[]): boolean {
  const { q, y, length } = pairs[0] as Piece
  if (q > p || length < sizeOf(view, p)) return false
  const [first, last] = [letterAt(view, y), letterAt(view, y + length - 1)]
  const { start, end } = lastSpan(draft, p)
  const edges = [
    draft.text.charAt(start),
    draft.text.charAt(end - 1),
    textBehind(draft, first - 1),
    textBehind(draft, last),
  ]
  if (edges.every(edge => QUOTATION_MARK.test(edge))) return true
  const beginsThere = y === view.starts[q] || hasEnd(draft, first - 1)
  return beginsThere && hasEnd(draft, last)
}

const QUOTATION_MARK = /["“”„«»‹›「」『』]/u

/** What stands between a letter and the next one. */
function textBehind(draft: Draft, letter: number): string {
  const { text, letters } = draft
  return text.slice(letter < 0 ? 0 : endOfLetter(draft, letter), letters.at(letter + 1))
}

/** Whether a sentence ends between a letter and the next one. */
function hasEnd(draft: Draft, letter: number): boolean {
  const between = textBehind(draft, letter)
  for (let i = 0; i < between.length; i++) if (isSentenceEnd(between.charCodeAt(i))) return true
  return false
}

/** Whether a passage is one sentence and no heading, item or attribution: several words, with an end or in quotation marks. */
function isOneSentence(draft: Draft, p: number): boolean {
  const { text } = draft
  const { spans } = draft.passages[p] as Passage
  const { start, end } = spans[0] as Span
  if (spans.length > 1 || beginsItem(text, start)) return false
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
  return ends <= 1
}
