import {
  cutBetween,
  type Draft,
  endOfLetter,
  lettersAgree,
  passageAt,
  trimmed,
  type View,
  withPassages,
} from '../draft.ts'
import { weightOfSign } from '../prose.ts'
import { link } from '../rescue.ts'
import { sentencesOf } from '../sentences.ts'
import { spanOf } from '../span.ts'
import { hasCredit } from '../text/captions.ts'
import type { Match } from '../text/matches.ts'
import { isByline } from '../text/names.ts'
import { isSpace, typicalLetter } from '../text/signs.ts'
import type { Sought } from '../text/track.ts'
import { endsSentence } from '../text/words.ts'
import type { Dropped, Link, Passage, Span } from '../types.ts'

/** Letters, signs weighted, of a sentence, or of several, that nobody says twice in a row; and of a code that may stand between them. */
const SHORTEST_SENTENCE = 90
const SHORTEST_SENTENCES = 60
const LONGEST_BETWEEN = 60
/** Repeats in one passage from which on a page says each of its paragraphs twice there, the shortest ones, too. */
const DOUBLED = 3

/** Sentences that go, and from which position of the view on they stand beside themselves. */
interface Repeat extends Sought {
  twin: number
  /** Whether they are so long that nobody says them twice in a row. */
  isLong: boolean
}

/**
 * A draft without the sentences that directly follow themselves within a passage: a text run together twice on one line, a
 * description glued to what it was taken from, be it that this runs on into the next passage; a credit twice on its line. What stands three times in a row is
 * its author's.
 *
 * @param matches of the view, in the order of the later stretch
 */
export function dropRepeatsWithin(draft: Draft, view: View, matches: readonly Match[]): Draft {
  const repeats = new Map<number, Repeat[]>()
  let [p, sentences]: [number, Sought[]] = [-1, []]
  for (const match of matches) {
    const holder = passageAt(view, match.b)
    if (match.a >= (view.starts[holder + 1] as number) || match.length < match.a - match.b - LONGEST_BETWEEN) continue
    if (holder !== p) [p, sentences] = [holder, mayRepeat(draft, holder) ? sentencesOf(draft, view, holder) : []]
    const found = repeatIn(draft, view, p, sentences, match)
    if (!found) continue
    const before = repeats.get(p)
    if (!before) repeats.set(p, [found])
    else if (found.from >= (before[before.length - 1] as Repeat).to) before.push(found)
  }
  for (const q of draft.passages.keys()) {
    const half = repeats.has(q) ? null : creditTwice(draft, view, q)
    if (half) repeats.set(q, [half])
  }
  if (repeats.size === 0) return draft
  const dropped: Dropped[] = []
  const passages = draft.passages.map((passage, q) => {
    const found = sureOf(draft, view, q, repeats.get(q) ?? [])
    return found.length > 0 ? without(draft, view, q, found, dropped) : passage
  })
  return dropped.length === 0 ? draft : withPassages(draft, passages, [...draft.dropped, ...dropped])
}

const mayRepeat = ({ passages }: Draft, p: number): boolean => {
  const { spans, keepsLines } = passages[p] as Passage
  return !keepsLines && spans.length === 1
}

/** UTF-16 units of a caption or a byline that stands twice on its line, and letters of one. */
const LONGEST_TWICE = 400
const SHORTEST_CREDIT = 8

/** The second half of passage `p` where it is a credit or a byline twice on one line, as a page has it for the picture and below: `Photo: Ada Brand Photo: Ada Brand`. */
function creditTwice(draft: Draft, view: View, p: number): Repeat | null {
  const [from, to] = [view.starts[p] as number, view.starts[p + 1] as number]
  const half = (to - from) >> 1
  const { codes } = view
  if (half < SHORTEST_CREDIT || 2 * half !== to - from || codes[from] !== codes[from + half]) return null
  if (!lettersAgree(view, from, from + half, half) || !mayRepeat(draft, p)) return null
  const { start, end, from: first } = (draft.passages[p] as Passage).spans[0] as Span
  if (end - start > LONGEST_TWICE) return null
  const line = draft.text.slice(start, startOfWord(draft, first + half)).trim()
  const isOne = hasCredit(line) || isByline(line) || endsInBracket(line)
  return isOne ? { from: from + half, to, twin: from, isLong: true } : null
}

/** UTF-16 units of a source in brackets. */
const LONGEST_SOURCE = 40

/** Whether a line ends with a source in brackets behind its full stop, as a caption does: `The boat at the quay. (Fjord Press)`. */
function endsInBracket(line: string): boolean {
  const at = line.lastIndexOf(' (')
  return line.endsWith(')') && at >= line.length - LONGEST_SOURCE && endsSentence(line, 0, at)
}

/** The sentences of passage `p` that directly follow themselves by a match that begins in it; null where none do. */
function repeatIn(
  draft: Draft,
  view: View,
  p: number,
  sentences: readonly Sought[],
  { a, b, length }: Match,
): Repeat | null {
  const period = a - b
  const first = firstFrom(sentences, b)
  const { from } = sentences[first] ?? { from: -1 }
  const end = view.starts[p + 1] as number
  if (from < 0 || from + period >= end) return null
  let last = first
  while (last < sentences.length && (sentences[last] as Sought).to <= Math.min(b + length, from + period)) last++
  if (last === first) return null
  const { to } = sentences[last - 1] as Sought
  const weight = (to - from) * weightOfSign(typicalLetter(view.codes, from, to))
  const isLong = weight >= (last - first > 1 ? SHORTEST_SENTENCES : SHORTEST_SENTENCE)
  const shift = ((draft.passages[p] as Passage).spans[0] as Span).from - (view.starts[p] as number)
  if (!isNext(draft, to + shift, from + period + shift) || isThird(view, from, to - from, period)) return null
  // The first of them goes where the second runs on into the next passage.
  const isWithin = to + period <= end
  return isWithin
    ? { from: from + period, to: to + period, twin: from, isLong }
    : { from, to, twin: from + period, isLong }
}

/** Whether letter `next` stands right behind the one before `to`, or there is nothing but a code in brackets between: `[gallery 20417]`. */
function isNext({ text, letters }: Draft, to: number, next: number): boolean {
  if (next === to) return true
  const between = text.slice(endOfLetter({ text, letters }, to - 1), letters.at(next)).trim()
  return (
    next - to <= LONGEST_BETWEEN &&
    /^[^\p{L}]*[[{<]/u.test(between) &&
    ']}>'.includes(between.charAt(between.length - 1))
  )
}

/** Whether a stretch that stands again a period further on stands before itself as well, or once more. */
function isThird(view: View, from: number, size: number, period: number): boolean {
  const isBefore = from >= period && lettersAgree(view, from - period, from, size)
  return isBefore || (from + 2 * period + size <= view.length && lettersAgree(view, from, from + 2 * period, size))
}

/** The first of the sentences that begins at a position or behind it. */
function firstFrom(sentences: readonly Sought[], position: number): number {
  let [low, high] = [0, sentences.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sentences[middle] as Sought).from < position) low = middle + 1
    else high = middle
  }
  return low
}

/** Those of the repeats of passage `p` that are long; of several all, with the sentences between them that directly follow themselves. */
function sureOf(draft: Draft, view: View, p: number, found: readonly Repeat[]): readonly Repeat[] {
  if (found.length < DOUBLED) return found.filter(({ isLong }) => isLong)
  const all: Repeat[] = []
  const sentences = sentencesOf(draft, view, p)
  let next = 0
  for (let s = 1; s < sentences.length; s++) {
    const [{ from: twin }, { from, to }] = [sentences[s - 1] as Sought, sentences[s] as Sought]
    while (next < found.length && (found[next] as Repeat).to <= from) all.push(found[next++] as Repeat)
    const isApart = next === found.length || to <= (found[next] as Repeat).from
    if (isApart && from - twin === to - from && lettersAgree(view, twin, from, to - from))
      all.push({ from, to, twin, isLong: false })
  }
  return [...all, ...found.slice(next)]
}

/** Passage `p` without what goes of it, which is added to `dropped`. */
function without(draft: Draft, view: View, p: number, found: readonly Repeat[], dropped: Dropped[]): Passage {
  const { text } = draft
  const span = (draft.passages[p] as Passage).spans[0] as Span
  const shift = span.from - (view.starts[p] as number)
  const edgeAt = (l: number): number => (l <= span.from ? span.start : l >= span.to ? span.end : startOfWord(draft, l))
  const spans: Span[] = []
  let kept = { start: span.start, from: span.from }
  const keepTo = (end: number, to: number): void => {
    const [start, trimmedEnd] = trimmed(text, kept.start, end)
    if (to > kept.from) spans.push(spanOf(start, trimmedEnd, kept.from, to))
  }
  for (const { from, to, twin } of found) {
    const [first, last] = [from + shift, to + shift]
    keepTo(edgeAt(first), first)
    const [start, end] = trimmed(text, edgeAt(first), edgeAt(last))
    const links: Link[] = []
    link(view, from, twin, to - from, links)
    dropped.push({ reason: 'stutter', start, end, from: first, to: last, twin: -1, links, instead: [] })
    kept = { start: edgeAt(last), from: last }
  }
  keepTo(span.end, span.to)
  return { spans, keepsLines: false }
}

/** Where a word begins with the marks before it, behind the last space; in the text. */
function startOfWord({ text, letters }: Draft, l: number): number {
  const [from, to] = [endOfLetter({ text, letters }, l - 1), letters.at(l)]
  for (let at = to; at > from; at--) if (isSpace(text.charCodeAt(at - 1))) return at
  return cutBetween(text, from, to)
}
