import type { Draft, View } from './draft.ts'
import { isCloser, isSentenceEnd, isSpace } from './text/signs.ts'
import type { Sought } from './text/track.ts'
import type { Passage, Span } from './types.ts'

/** The sentences of a passage of several, in positions of the view. */
export const sentencesOf = (draft: Draft, view: View, p: number): Sought[] => partsBetween(draft, view, p, endsBetween)

/** What parts clauses: semicolons, dots in the midst; and the commas of a script without spaces, of which some are half-width. */
const BETWEEN_CLAUSES = /[;；…]/
export const WIDE_COMMAS = /[;；…，,]/

/** What semicolons, or dots in the midst, part a passage into, or what else is told to; none where nothing does. */
export const clausesOf = (draft: Draft, view: View, p: number, between = BETWEEN_CLAUSES): Sought[] =>
  partsBetween(draft, view, p, (text, from, to) => between.test(text.slice(from, to)))

function partsBetween(draft: Draft, view: View, p: number, isBetween: typeof endsBetween): Sought[] {
  const { spans } = draft.passages[p] as Passage
  const span = spans[0] as Span
  if (spans.length > 1) return []
  const { text, letters } = draft
  const starts = [span.from]
  for (let l = span.from + 1; l < span.to; l++) {
    if (isBetween(text, letters.at(l - 1) + 1, letters.at(l))) starts.push(l)
  }
  if (starts.length < 2) return []
  const shift = (view.starts[p] as number) - span.from
  return starts.map((from, i) => ({ from: from + shift, to: (starts[i + 1] ?? span.to) + shift }))
}

function endsBetween(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (!isSentenceEnd(text.charCodeAt(i))) continue
    if (isOfAbbreviation(text, i, to)) return false
    let next = i + 1
    while (next < to && isCloser(text.charCodeAt(next))) next++
    return next < to || text.charCodeAt(i) > 0x2e80 || (i === from && isGlued(text, from, to))
  }
  return false
}

/** Whether a sentence goes on behind a full stop and a space, of whatever width, with a small letter: `in 1873 A.D. and`. */
function isOfAbbreviation(text: string, stop: number, to: number): boolean {
  if (text.charAt(stop) !== '.' || to !== stop + 2 || !isSpace(text.charCodeAt(stop + 1))) return false
  const letter = text.charAt(to)
  return letter !== letter.toUpperCase()
}

/** Letters at the end of a sentence's last word: `e.V.` and `гр.Osk` are abbreviations. */
const LAST_LETTERS = 3

/** Whether small letters stand before a stop and a capital behind it: two sentences with no space between, `goats.The boat`. */
function isGlued(text: string, from: number, to: number): boolean {
  const behind = text.charAt(to)
  if (behind === behind.toLowerCase()) return false
  const before = text.slice(Math.max(0, from - LAST_LETTERS), from)
  return /^[\p{Ll}\p{M}]{3}$/u.test(before)
}
