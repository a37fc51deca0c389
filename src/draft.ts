import { spanOf } from './span.ts'
import { isAccent, type Letters } from './text/letters.ts'
import { hashOf } from './text/rolling-hash.ts'
import { isCloser, isHidden, isSentenceEnd, isSpace, isUnspaced } from './text/signs.ts'
import { indexAt } from './text/sorted.ts'
import { breakOff, endsSentence } from './text/words.ts'
import type { Aside, Block, Dropped, Passage, Span } from './types.ts'

/** An article in the making: the passages that stand, in the order of the output, and what was dropped so far. */
export interface Draft {
  text: string
  letters: Letters
  passages: Passage[]
  dropped: Dropped[]
  /** The letter that the title begins with; -1 as long as none was found. */
  titleFrom: number
}

/** What an article is put together from. */
export interface Parts {
  title: Passage | null
  lead: Passage | null
  paragraphs: Passage[]
  asides: Aside[]
}

/**
 * One form for all drafts: V8 gives what is spread (`{ ...draft }`) a form of its own at each place, and learns of an object
 * literal when it is asked for the second time, and then throws away what it compiled for the first.
 */
class OneDraft implements Draft {
  readonly text: string
  readonly letters: Letters
  readonly passages: Passage[]
  readonly dropped: Dropped[]
  readonly titleFrom: number

  constructor(text: string, letters: Letters, passages: Passage[], dropped: Dropped[], titleFrom: number) {
    this.text = text
    this.letters = letters
    this.passages = passages
    this.dropped = dropped
    this.titleFrom = titleFrom
  }
}

/** A draft with other passages, and what was dropped by then. */
export const withPassages = (draft: Draft, passages: Passage[], dropped = draft.dropped): Draft =>
  new OneDraft(draft.text, draft.letters, passages, dropped, draft.titleFrom)

/** A draft without the title among its passages. @param titleFrom the letter that it begins with */
export const withoutTitle = ({ text, letters, dropped }: Draft, passages: Passage[], titleFrom: number): Draft =>
  new OneDraft(text, letters, passages, dropped, titleFrom)

/** A draft in which every block of a text is a passage of its own, with the letters that lie in it. */
export function openDraft(text: string, letters: Letters, blocks: readonly Block[]): Draft {
  let from = 0
  // Not `map`: its list is of another kind once V8 compiles it, and all that was compiled for the first kind goes.
  const passages: Passage[] = []
  for (let b = 0; b < blocks.length; b++) {
    const { start, end, keepsLines } = blocks[b] as Block
    const to = letters.firstFrom(end)
    passages.push({ spans: [spanOf(start, end, from, to)], keepsLines })
    from = to
  }
  return new OneDraft(text, letters, passages, [], -1)
}

/** The letters of the passages that stand, run together, so that copies can be found among them. */
export class View {
  readonly codes: Uint16Array
  readonly length: number
  /** Where each passage begins in the view; one more at the end. */
  readonly starts: Int32Array
  /** The spans in the order of the view: where each begins there, and its first letter in the text. */
  readonly spanStarts: Int32Array
  readonly spanFrom: Int32Array

  constructor(codes: Uint16Array, length: number, starts: Int32Array, spanStarts: Int32Array, spanFrom: Int32Array) {
    this.codes = codes
    this.length = length
    this.starts = starts
    this.spanStarts = spanStarts
    this.spanFrom = spanFrom
  }
}

export function viewOf({ letters, passages }: Draft): View {
  let spans = 0
  for (let p = 0; p < passages.length; p++) spans += (passages[p] as Passage).spans.length
  const starts = new Int32Array(passages.length + 1)
  // Most passages are one span each: then these lists are the same.
  const spanStarts = spans === passages.length ? starts : new Int32Array(spans + 1)
  const spanFrom = new Int32Array(spans)
  let length = 0
  let s = 0
  for (let p = 0; p < passages.length; p++) {
    starts[p] = length
    const { spans } = passages[p] as Passage
    for (let i = 0; i < spans.length; i++) {
      const { from, to } = spans[i] as Span
      spanStarts[s] = length
      spanFrom[s++] = from
      length += to - from
    }
  }
  starts[passages.length] = length
  spanStarts[s] = length
  return new View(codesOf(letters, spanStarts, spanFrom), length, starts, spanStarts, spanFrom)
}

/** The letters of all spans, run together: copied only where they do not follow one another in the text already. */
function codesOf(letters: Letters, spanStarts: Int32Array, spanFrom: Int32Array): Uint16Array {
  const spans = spanFrom.length
  const shiftOf = (s: number): number => (spanFrom[s] as number) - (spanStarts[s] as number)
  let codes: Uint16Array | null = null
  for (let first = 0, s = 0; s < spans; first = s) {
    while (s < spans && shiftOf(s) === shiftOf(first)) s++
    const shift = shiftOf(first)
    if (s - first === spans) return shift === 0 ? letters.codes : letters.codes.subarray(shift)
    codes ??= new Uint16Array(spanStarts[spans] as number)
    const [from, to] = [spanStarts[first] as number, spanStarts[s] as number]
    codes.set(letters.codes.subarray(from + shift, to + shift), from)
  }
  return codes ?? letters.codes
}

/** The passage that holds position `v` of the view. */
export const passageAt = (view: View, v: number): number => Math.min(indexAt(view.starts, v), view.starts.length - 2)

/** The letter of the text at position `v` of the view. */
export function letterAt(view: View, v: number): number {
  const span = Math.min(indexAt(view.spanStarts, v), view.spanFrom.length - 1)
  return (view.spanFrom[span] as number) + v - (view.spanStarts[span] as number)
}

/** How many letters from position `v` of the view on follow one another in the text too. */
export function wholeFrom(view: View, v: number): number {
  return (view.spanStarts[Math.min(indexAt(view.spanStarts, v), view.spanFrom.length - 1) + 1] as number) - v
}

/** How many letters passage `p` has. */
export const sizeOf = (view: View, p: number): number => (view.starts[p + 1] as number) - (view.starts[p] as number)

/** Letters at the beginning of two stretches that are compared first. */
const FIRST = 8

/** Whether `size` letters from `a` on are those from `b` on. Paragraphs of like build differ soonest at one of their ends. */
export function lettersAgree({ codes }: View, a: number, b: number, size: number): boolean {
  const first = Math.min(FIRST, size)
  for (let i = 0; i < first; i++) if (codes[a + i] !== codes[b + i]) return false
  for (let i = size - 1; i >= first; i--) if (codes[a + i] !== codes[b + i]) return false
  return true
}

/** Whether two passages have the same letters. */
export function sameLetters(view: View, q: number, p: number): boolean {
  const size = sizeOf(view, p)
  return size === sizeOf(view, q) && lettersAgree(view, view.starts[p] as number, view.starts[q] as number, size)
}

/** A hash of the letters of passage `p`: the same for those that say the same. */
export const hashOfPassage = (view: View, p: number): number =>
  hashOf(view.codes, view.starts[p] as number, sizeOf(view, p))

/** The stretch with which passage `p` ends. */
export function lastSpan({ passages }: Draft, p: number): Span {
  const { spans } = passages[p] as Passage
  return spans[spans.length - 1] as Span
}

/** Whether passage `p` ends as a sentence does. */
export function endsInStop(draft: Draft, p: number): boolean {
  const { start, end } = lastSpan(draft, p)
  return endsSentence(draft.text, start, end)
}

/** Whether passage `p` ends in `…` or `[...]`. */
export function isBrokenOff(draft: Draft, p: number): boolean {
  const { start, end } = lastSpan(draft, p)
  return breakOff(draft.text, start, end) >= 0
}

/** Whether a word begins at letter `l`: something to be seen stands before it, or its script has no spaces. */
export function beginsWord({ text, letters }: Pick<Draft, 'text' | 'letters'>, l: number): boolean {
  if (l === 0 || isUnspaced(letters.codes[l] as number)) return true
  if (!letters.isApart(l)) return false
  let i = letters.at(l) - 1
  if (!isWithin(text.charCodeAt(i))) return true
  const before = letters.at(l - 1)
  while (i > before && isWithin(text.charCodeAt(i))) i--
  return i > before
}

/** Whether a sign within a word is no letter: nobody sees it, or it is an accent. */
const isWithin = (c: number): boolean => isHidden(c) || isAccent(c)

/**
 * Where to cut between a letter that ends at `from` and the next one at `to` (UTF-16 units): at the first white space behind
 * the last sign that ends a sentence; where the two are glued, behind the punctuation, `.|«\u00a0We stay`, `.|– We stay`.
 */
export function cutBetween(text: string, from: number, to: number): number {
  let end = to
  while (end > from && !isSentenceEnd(text.charCodeAt(end - 1))) end--
  let space = end
  while (space < to && !isSpace(text.charCodeAt(space))) space++
  let i = end
  while (i < space && (isSentenceEnd(text.charCodeAt(i)) || isCloser(text.charCodeAt(i)))) {
    if (i === space - 1 && opensQuotation(text, i)) break
    i++
  }
  const isGlued = space === to || (i > from && i === space - 1 && OPENERS.includes(text.charAt(i)))
  return isGlued ? i : space
}

/** What opens what somebody says. */
const OPENERS = '«»“„"–—―'

/** UTF-16 units before a quotation mark in which its other half is looked for. */
const LONGEST_QUOTATION = 400

/** Whether a mark that may open or close a quotation (`"`, and `“` and `«`, which close it in German) opens one. */
function opensQuotation(text: string, at: number): boolean {
  const mark = text.charAt(at)
  if (!'"“«»'.includes(mark)) return false
  const before = text.slice(Math.max(0, at - LONGEST_QUOTATION, text.lastIndexOf('\n', at) + 1), at)
  if (mark === '“') return before.lastIndexOf('„') <= before.lastIndexOf('“')
  if (mark === '"') return before.split('"').length % 2 === 1
  const [first] = /[«»]/.exec(before) ?? []
  return mark === (first === '»' ? '»' : '«')
}

/** The offset just behind letter `l`. */
export function endOfLetter({ text, letters }: { text: string; letters: Letters }, l: number): number {
  const at = letters.at(l)
  const c = text.charCodeAt(at)
  return c >= 0xd800 && c < 0xdc00 ? at + 2 : at + 1
}

/** What stands between a letter and the next one; with -1 what the text begins with, with its last letter what it ends with. */
export function textBehind({ text, letters }: { text: string; letters: Letters }, l: number): string {
  const next = l + 1 < letters.length ? letters.at(l + 1) : text.length
  return text.slice(l < 0 ? 0 : endOfLetter({ text, letters }, l), next)
}

/** `[start, end)` without the white space at its ends. */
export function trimmed(text: string, start: number, end: number): [number, number] {
  while (start < end && isSpace(text.charCodeAt(start))) start++
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--
  return [start, end]
}
