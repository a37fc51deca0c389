import { type Draft, endOfLetter, endsInStop, lastSpan, letterAt, type View } from '../../draft.ts'
import { introduces } from '../../headline.ts'
import { lengthOf, type Piece } from '../../pieces.ts'
import { weightOf } from '../../prose.ts'
import { classifyAside, headlineStart, isReference } from '../../text/asides.ts'
import { longestInOrder } from '../../text/in-order.ts'
import type { Copy, Dropped, Span } from '../../types.ts'
import { isAllSaid, keepsLines, partPairs, SHORTEST_EXCERPT, SHORTEST_INTRODUCTION, SHORTEST_PREVIEW } from './part.ts'

/** Letters, signs weighted, of an excerpt that a pointer stands beside, which says what it is: a sentence to its full stop, or to dots. */
const SHORTEST_POINTED = 40
/** The same of a sentence with its full stop above a pointer with which the text ends, and which names no other article. */
const SHORTEST_ABOVE_POINTER = 24
/** Passages at the end among which a closing excerpt is looked for. */
export const TAIL = 3

/** A single sentence among the last passages of a text that a paragraph anywhere before has. */
export function excerptPairs(draft: Draft, view: View, p: number, pieces: readonly Piece[]): Copy['pairs'] | null {
  if (p < draft.passages.length - TAIL || isNumbered(draft, p - 1) || isNumbered(draft, p + 1)) return null
  if (p > 0 && introduces(draft, p - 1, SHORTEST_INTRODUCTION)) return null
  const before = pieces.filter(({ q }) => q < p)
  const pairs = partPairs(draft, view, p, SHORTEST_PREVIEW, before)
  // What somebody says, without its marks and its stop, is a page's: the author's last word has them.
  const isShown = (): boolean => !endsInStop(draft, p) && pairs !== null && isAllSaid(draft, view, pairs)
  if (pairs && (weightOf(view, p) >= SHORTEST_EXCERPT || isShown())) return pairs
  return pointedPairs(draft, view, p, before, label => classifyAside(label) === 'related')
}

/** The same behind a label that goes with it, as it points to this article: `See also: `, `From the article: `. */
export function labelledPairs(draft: Draft, view: View, p: number, pieces: readonly Piece[]): Copy['pairs'] | null {
  if (p < draft.passages.length - TAIL) return null
  const before = pieces.filter(({ q }) => q < p)
  return pointedPairs(
    draft,
    view,
    p,
    before,
    label => isReference(label.trim().replace(/[:：]$/, '')) || OF_ARTICLE.test(label),
  )
}

/** What stands before words of the article itself, language by language. */
const OF_ARTICLE =
  /^(?:from the (?:article|story|post)|excerpt|aus dem (?:artikel|text|beitrag)|extrait|extracto|de la nota|trecho|da (?:matéria|reportagem)|dal testo|z artykułu|из (?:статията|публикацията|текста|статьи|материала|публикации)|от (?:статията|публикацията)|цитат)\s?[:：]\s*["“„«]?$/i

/** UTF-16 units. The heading of a section, with its number. */
const LONGEST_HEADING = 40

/** Whether a passage is a heading with a number, as the conclusion has one that says what the abstract said. */
function isNumbered({ text, passages }: Draft, p: number): boolean {
  const line = passages[p]?.spans[0]
  if (!line || line.end - line.start > LONGEST_HEADING) return false
  return /^\d{1,2}[.、．)\s]/.test(text.slice(line.start, line.end))
}

/** An excerpt of any share of its paragraph that a pointer stands beside: `Read more`, on the same line or the next one. */
function pointedPairs(
  draft: Draft,
  view: View,
  p: number,
  pieces: readonly Piece[],
  isPointer: (label: string) => boolean,
): Copy['pairs'] | null {
  const weight = weightOf(view, p)
  const least = isAbovePointer(draft, p) ? SHORTEST_ABOVE_POINTER : SHORTEST_POINTED
  if (weight < least || keepsLines(draft, p)) return null
  const isLong = weight >= SHORTEST_EXCERPT || endsInStop(draft, p)
  for (const q of new Set(pieces.map(piece => piece.q))) {
    const chosen = longestInOrder(pieces.filter(piece => piece.q === q))
    const [{ x }, last] = [chosen[0] as Piece, chosen.at(-1) as Piece]
    const to = last.x + last.length
    if (lengthOf(chosen) < 0.98 * (to - x) || !(isLong || isCutAt(draft, view, p, to))) continue
    if (hasPointer(draft, view, p, [x, to], isPointer)) return chosen
  }
  return null
}

/** Whether behind a passage with its full stop the text ends with `Read more`, and nothing else. */
function isAbovePointer(draft: Draft, p: number): boolean {
  if (p < draft.passages.length - 1 || !endsInStop(draft, p)) return false
  const rest = draft.text.slice(lastSpan(draft, p).end).trim()
  return classifyAside(rest) === 'related' && headlineStart(rest) === rest.length
}

/** Whether dots stand in passage `p` at position `v`, where an excerpt ends and `Read more` begins. */
function isCutAt(draft: Draft, view: View, p: number, v: number): boolean {
  if (v >= (view.starts[p + 1] as number)) return false
  const [before, next] = [letterAt(view, v - 1), letterAt(view, v)]
  return /…|\.{2}/.test(draft.text.slice(endOfLetter(draft, before), draft.letters.at(next)))
}

/** Whether all that passage `p` has beside `[x, to)` is a pointer, and where it has nothing more, one was taken out beside it. */
function hasPointer(
  draft: Draft,
  view: View,
  p: number,
  [x, to]: readonly [number, number],
  isPointer: (label: string) => boolean,
): boolean {
  const { start, end, from, to: stop } = lastSpan(draft, p)
  const ahead = x - (view.starts[p] as number)
  const behind = (view.starts[p + 1] as number) - to
  if (ahead + behind === 0) {
    const after = draft.passages[p + 1]
    const lettersBefore = lastSpan(draft, p - 1).to
    const lettersBehind = after ? (after.spans[0] as Span).from : draft.letters.length
    return isTakenOut(draft, lettersBefore, from) || isTakenOut(draft, stop, lettersBehind)
  }
  const { text, letters } = draft
  const label =
    behind === 0
      ? text.slice(start, letters.at(from + ahead))
      : ahead === 0
        ? text.slice(letters.at(stop - behind), end)
        : ''
  return isPointer(label)
}

/** Whether letters `[from, to)` stand here no longer, and not all of them went as copies, none as an excerpt with a pointer of its own. */
function isTakenOut({ dropped }: Draft, from: number, to: number): boolean {
  let copied = 0
  for (let d = 0; d < dropped.length; d++) {
    const copy = dropped[d] as Dropped
    if (copy.reason === 'excerpt' && copy.from >= from && copy.to <= to) return false
    copied += Math.max(0, Math.min(to, copy.to) - Math.max(from, copy.from))
  }
  return copied < to - from
}
