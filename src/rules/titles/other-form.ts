import { lettersBefore, NAMES_SITE, siteBehind } from '../../around-title.ts'
import { type Draft, endOfLetter } from '../../draft.ts'
import { commonStart, isCapitals, isHeadline, lineOf, wholeSpan } from '../../headline.ts'
import { namesAuthor } from '../../text/names.ts'
import { breakOff, countWords } from '../../text/words.ts'
import type { Passage, Span } from '../../types.ts'
import { SHORTEST_CUT } from './cut-line.ts'
import { HEADLINE_WORDS } from './menu.ts'
import { variantOf } from './variant.ts'

/** Passages between a headline and its copy in capitals. */
const NEAR = 4

/** Whether a line of the head stands there once more in another form. */
export function comesAgain(draft: Draft, head: readonly Passage[], p: number): boolean {
  const title = head[p] as Passage
  if (!mayBeTitle(draft, title)) return false
  if (head.slice(p + 1).some((other, i) => isOtherForm(draft, title, other, i))) return true
  return head.slice(0, p).some(other => isCutOf(draft, other, title)) || stoodInCapitals(draft, title)
}

/** Whether a line breaks off in what the title begins with. */
function isCutOf(draft: Draft, line: Passage, title: Passage): boolean {
  const span = wholeSpan(line)
  const size = span.to - span.from
  if (size < SHORTEST_CUT || breakOff(draft.text, span.start, span.end) < 0) return false
  return commonStart(draft, span, wholeSpan(title)) === size
}

/** Whether a line goes on a sentence, or ends with a full stop. */
const isOfSentence = (line: string): boolean => /^\p{Ll}|[^.…][.。।]$/u.test(line)

/** Whether a line is a headline of several words, with more letters than figures, names no author, and no sentence goes on with it. */
export function mayBeTitle(draft: Draft, passage: Passage): boolean {
  const line = lineOf(draft, passage)
  if (!isHeadline(draft, passage) || countWords(line) < HEADLINE_WORDS || isOfSentence(line)) return false
  if (namesAuthor(line)) return false
  const figures = line.match(/\d/g)?.length ?? 0
  return 2 * figures < wholeSpan(passage).to - wholeSpan(passage).from
}

/** Whether a line has gone that was the title in capitals, or that was not while the title is. */
function stoodInCapitals({ text, letters, dropped }: Draft, title: Passage): boolean {
  const span = wholeSpan(title)
  const shouts = isCapitals(text.slice(span.start, span.end))
  return dropped.some(
    ({ start, end, from, to }) =>
      to - from === span.to - span.from &&
      commonStart({ letters }, { start, end, from, to }, span) === to - from &&
      isCapitals(text.slice(start, end)) !== shouts,
  )
}

/** Whether of two lines one is the other with the name of the site, or in capitals a little below. @param i passages between them */
function isOtherForm(draft: Draft, title: Passage, other: Passage, i: number): boolean {
  const [one, two] = [wholeSpan(title), wholeSpan(other)]
  const [size, full] = [one.to - one.from, two.to - two.from]
  if (lettersBefore(draft, one, two) > 0 || lettersBefore(draft, two, one) > 0) return true
  const same = commonStart(draft, one, two)
  if (same < Math.min(size, full)) return isVariant(draft, title, other) || isVariant(draft, other, title)
  if (size > full) return siteBehind(draft, one, full)
  if (size < full) return siteBehind(draft, two, size) || isGluedBehind(draft, two, size)
  return i <= NEAR && isCapitals(lineOf(draft, title)) !== isCapitals(lineOf(draft, other))
}

/** Whether a capital stands right behind the first `size` letters of a line: the title and the lead were glued. */
function isGluedBehind({ text, letters }: Draft, { from }: Span, size: number): boolean {
  const next = letters.at(from + size)
  return next === endOfLetter({ text, letters }, from + size - 1) && /\p{Lu}/u.test(text.charAt(next))
}

/** Whether a line with the name of the site is a headline told with a word or two changed. */
const isVariant = (draft: Draft, line: Passage, title: Passage): boolean =>
  NAMES_SITE.test(lineOf(draft, line)) && variantOf(draft, wholeSpan(line), wholeSpan(title)) !== null
