import {
  type Draft,
  endOfLetter,
  endsInStop,
  lastSpan,
  letterAt,
  lettersAgree,
  sizeOf,
  type View,
} from '../../draft.ts'
import { PAGE_HEAD, weightOfSpan } from '../../headline.ts'
import type { Piece } from '../../pieces.ts'
import { isProse, weightOf } from '../../prose.ts'
import { spanOf } from '../../span.ts'
import { isUnspaced } from '../../text/signs.ts'
import type { Copy, Passage, Span } from '../../types.ts'
import { isQuotation } from '../marks.ts'

/** Paragraphs to whose end the next one was glued: what is their own is saved when they go. */
export function findGlued(draft: Draft, view: View, twin: Int32Array): Copy[] {
  const copies: Copy[] = []
  for (let p = 0; p + 1 < twin.length; p++) {
    if ((twin[p] as number) >= 0) continue
    const size = sizeOf(view, p + 1)
    const x = (view.starts[p + 1] as number) - size
    const y = view.starts[p + 1] as number
    // Letters first: most passages differ in one of the first that are compared.
    if (x <= (view.starts[p] as number) || !lettersAgree(view, x, y, size)) continue
    if (!isProse(draft, view, p + 1) || !isGlued(draft, view, p, x)) continue
    copies.push({ reason: 'stutter', first: p, last: p, pairs: [{ x, y, length: size }] })
  }
  return copies
}

/** Letters, signs weighted, of a line that was glued to the paragraph below. */
const SHORTEST_LINE = 40

/** Paragraphs near the head to whose beginning the line above was glued, with nothing between: `… after the voteThe council said`. What is their own is saved. */
export function findGluedAbove(draft: Draft, view: View): Copy[] {
  const copies: Copy[] = []
  const end = Math.min(PAGE_HEAD, draft.passages.length)
  for (let p = 1; p < end; p++) {
    const [x, y] = [view.starts[p] as number, view.starts[p - 1] as number]
    const length = sizeOf(view, p - 1)
    if (length >= sizeOf(view, p) || !lettersAgree(view, x, y, length) || weightOf(view, p - 1) < SHORTEST_LINE)
      continue
    const { spans, keepsLines } = draft.passages[p] as Passage
    if (keepsLines || spans.length > 1 || endsInStop(draft, p - 1)) continue
    const at = endOfLetter(draft, letterAt(view, x + length - 1))
    if (at === draft.letters.at(letterAt(view, x + length)) && /\p{Lu}/u.test(draft.text.charAt(at)))
      copies.push({ reason: 'stutter', first: p, last: p, pairs: [{ x, y, length }] })
  }
  return copies
}

/** The last paragraph, where it is the two above it, run together, to the letter. */
export function findSum(draft: Draft, view: View): Copy[] {
  // Lines of the page may stand behind it.
  const p = draft.passages.findLastIndex((_, q) => isProse(draft, view, q))
  if (p < 2) return []
  const [first, second] = [sizeOf(view, p - 2), sizeOf(view, p - 1)]
  const [x, y] = [view.starts[p] as number, view.starts[p - 2] as number]
  if (sizeOf(view, p) !== first + second || !lettersAgree(view, x, y, first + second)) return []
  const isSentence = (q: number): boolean => endsInStop(draft, q) && !(draft.passages[q] as Passage).keepsLines
  if (![p - 2, p - 1, p].every(isSentence)) return []
  const pairs = [
    { x, y, length: first },
    { x: x + first, y: y + first, length: second },
  ]
  return [{ reason: 'stutter', first: p, last: p, pairs }]
}

/** Letters, signs weighted, of several sentences with which a paragraph begins as the one above ends. */
const SHORTEST_OVERLAP = 60

/** Paragraphs that begin with the sentences that the one above ends with: what is their own is saved when they go. */
export function findOverlaps(draft: Draft, view: View, pieces: readonly Piece[]): Copy[] {
  const copies: Copy[] = []
  for (const { p, x, q, y, length } of pieces) {
    const start = view.starts[p] as number
    if (p !== q + 1 || x !== start || y + length !== start) continue
    if (length === sizeOf(view, p) || length === sizeOf(view, q) || !isOverlap(draft, view, p, x + length)) continue
    copies.push({ reason: 'stutter', first: p, last: p, pairs: [{ x, y, length }] })
  }
  return copies
}

/** Whether passage `p` has several sentences up to position `x`, and another one behind. */
function isOverlap(draft: Draft, view: View, p: number, x: number): boolean {
  const { spans, keepsLines } = draft.passages[p] as Passage
  const { start, from } = spans[0] as Span
  if (keepsLines || spans.length > 1 || !endsInStop(draft, p - 1)) return false
  const last = letterAt(view, x - 1)
  if (weightOfSpan(draft, spanOf(start, start, from, last + 1)) < SHORTEST_OVERLAP) return false
  const [end, next] = [endOfLetter(draft, last), draft.letters.at(last + 1)]
  return /[.!?…。！？।؟۔]/u.test(draft.text.slice(end, next)) && SEVERAL.test(draft.text.slice(start, end))
}

/**
 * Whether no space stands before position `x`, or what follows has several sentences: one alone may be a pull quote, and so
 * is what stands in quotation marks there, and wholly so or without them as a passage.
 */
function isGlued(draft: Draft, view: View, p: number, x: number): boolean {
  const { text, letters } = draft
  const passage = draft.passages[p] as Passage
  if (passage.spans.length > 1 || passage.keepsLines) return false
  const [from, to] = [endOfLetter(draft, letterAt(view, x - 1)), letters.at(letterAt(view, x))]
  const between = text.slice(from, to)
  if (!/[.!?…。！？।؟۔]/u.test(between)) return false
  // Where a script parts no sentences with spaces, the lack of one says nothing of what is small beside its paragraph.
  const isSmall = 2 * sizeOf(view, p + 1) < sizeOf(view, p)
  if (!/\s/u.test(between) && !(isSmall && isUnspaced(view.codes[x] as number))) return true
  const next = (draft.passages[p + 1] as Passage).spans[0] as Span
  const opens = /["“„«»「『]$/u.test(between)
  if (opens && (text.charAt(next.start) !== between.at(-1) || isQuotation(draft, p + 1))) return false
  return SEVERAL.test(text.slice(to, lastSpan(draft, p).end))
}

/** A sentence with another one behind it. */
const SEVERAL = /[.!?…।؟۔]["”»’)]*\s+\S|[。！？][”」』）]*[^”」』）]/u
