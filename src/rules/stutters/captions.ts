import {
  type Draft,
  endOfLetter,
  endsInStop,
  letterAt,
  lettersAgree,
  sameLetters,
  sizeOf,
  type View,
} from '../../draft.ts'
import { isCapitals, lineOf, PAGE_HEAD, wholeSpan } from '../../headline.ts'
import type { Piece } from '../../pieces.ts'
import { isProse, weightOf } from '../../prose.ts'
import { endsInCredit, hasCredit, isCaption, isCredit, labelOfCaption, placeOfPicture } from '../../text/captions.ts'
import { isDayLine } from '../../text/dates.ts'
import { isDesk, isName } from '../../text/names.ts'
import { isDigit } from '../../text/signs.ts'
import { countWords } from '../../text/words.ts'
import type { Copy, Passage, Span } from '../../types.ts'
import { isOpen } from '../blocks/prose.ts'
import type { EqualPair } from '../equal-pairs.ts'
import { nameBehindStop } from '../marks.ts'
import { isSpoilt } from '../spoilt.ts'
import { isAboveHeadline } from '../titles/above.ts'

/** Letters, signs weighted, of a caption, or a post without its author's name. */
export const SHORTEST_CAPTION = 28

/** Whether a passage is a caption, as its label or the maker of its picture tells. */
export const namesMaker = (draft: Draft, view: View, p: number): boolean =>
  isOneLine(draft, view, p) && hasCredit(lineOf(draft, draft.passages[p] as Passage))

/** Whether a passage is a line that was not mended, as long as a caption. */
function isOneLine({ passages }: Draft, view: View, p: number): boolean {
  const { spans, keepsLines } = passages[p] as Passage
  return !keepsLines && spans.length === 1 && weightOf(view, p) >= SHORTEST_CAPTION
}

/** Captions with the name of their maker alone, from which on they are those of a gallery. */
const GALLERY = 3

/** Captions that stand a second time, not next to the first one: more often, each has its picture. */
export function findCaptions(draft: Draft, view: View, pairs: readonly EqualPair[]): Copy[] {
  const made: Copy[] = []
  const signed: Copy[] = []
  for (const [q, p] of pairs) {
    if (p === q + 1) continue
    if (namesMaker(draft, view, q) && namesMaker(draft, view, p)) made.push(againAs(view, p, q))
    else if (endsInName(draft, view, q) && endsInName(draft, view, p)) signed.push(againAs(view, p, q))
  }
  return signed.length < GALLERY ? made : [...made, ...signed]
}

/**
 * Captions that stand twice, and no more often, above the credit of their picture: in a row, as its description and below it; or once
 * there and once without the credit between two paragraphs, or right above the first one, which goes.
 */
export function findCaptionsAboveCredit(draft: Draft, view: View, pairs: readonly EqualPair[]): Copy[] {
  const copies: Copy[] = []
  const isAbove = (p: number, says: (line: string) => boolean): boolean => {
    const next = draft.passages[p + 1]
    return next !== undefined && isOneLine(draft, view, p) && says(lineOf(draft, next))
  }
  for (let p = 1; p + 1 < draft.passages.length; p++)
    if (sameLetters(view, p - 1, p) && isAbove(p, isCaption) && !isSaidElsewhere(view, p, p - 1))
      copies.push(againAs(view, p, p - 1))
  // Above a caption with its maker a paragraph may stand, too.
  for (const [q, p] of pairs) {
    if (p === q + 1 || !(isBetweenParagraphs(draft, view, p) || isLastOfHead(draft, view, q, p))) continue
    if (isAbove(q, isCredit) && !isAbove(p, isCaption)) copies.push(againAs(view, p, q))
  }
  return copies
}

/** Whether a line stands between two paragraphs. */
const isBetweenParagraphs = (draft: Draft, view: View, p: number): boolean =>
  p > 0 && p + 1 < draft.passages.length && isProse(draft, view, p - 1) && isProse(draft, view, p + 1)

/** Lines of a head from a caption to the first paragraph. */
const LINES_OF_HEAD = 5

/** Whether a line stands right above a paragraph, and nothing but a few lines between it and another one above. */
function isLastOfHead(draft: Draft, view: View, q: number, p: number): boolean {
  if (p - q > LINES_OF_HEAD || p + 1 >= draft.passages.length || !isProse(draft, view, p + 1)) return false
  for (let between = q + 1; between < p; between++) if (isProse(draft, view, between)) return false
  return true
}

/** Passages between the alternative text of a picture and its caption: who took it. */
const NEAR_TEXT = 3

/** Passages between a paragraph and the picture that shows what it says. */
const NEAR_PICTURE = 5
/** Letters, signs weighted, of such a paragraph; and letters that its caption has more: who made the picture. */
const SHORTEST_SHOWN = 60
const MOST_MORE = 50

/** Captions that say a paragraph near them, with nothing between its sentence and who made the picture, or without its full stop. */
export function findCaptionsOfParagraphs(draft: Draft, view: View, pieces: readonly Piece[]): Copy[] {
  const copies: Copy[] = []
  for (const { p, q, x, y, length } of pieces) {
    if (p - q < 2 || p - q > NEAR_PICTURE || x !== view.starts[p] || y !== view.starts[q]) continue
    const [goes, stays] = sizeOf(view, q) === length && isCaptionOf(draft, view, p, q) ? [p, q] : [q, p]
    if (stays === p && !(sizeOf(view, p) === length && isCaptionOf(draft, view, q, p))) continue
    const pair = { x: view.starts[goes] as number, y: view.starts[stays] as number, length }
    copies.push({ reason: 'pull-quote', first: goes, last: goes, savesNothing: true, pairs: [pair] })
  }
  // Above the second paragraph a line is the headline, its deck, or what the page says of itself.
  const isInBody = ({ first }: Copy): boolean => paragraphsAbove(draft, view, first) > 1
  return copies.filter(isInBody)
}

/** How many paragraphs stand above a passage, up to two. */
function paragraphsAbove(draft: Draft, view: View, p: number): number {
  let paragraphs = 0
  for (let q = 0; q < p && paragraphs < 2; q++) if (isProse(draft, view, q)) paragraphs++
  return paragraphs
}

/** Whether a passage, which begins with all letters of a paragraph, has who made the picture behind them, or lacks its full stop. */
function isCaptionOf(draft: Draft, view: View, p: number, paragraph: number): boolean {
  const more = sizeOf(view, p) - sizeOf(view, paragraph)
  if (weightOf(view, paragraph) < SHORTEST_SHOWN || more > MOST_MORE || !isOneLine(draft, view, p)) return false
  if (!isProse(draft, view, paragraph) || !endsInStop(draft, paragraph)) return false
  if (more === 0) return !endsInStop(draft, p)
  const passage = draft.passages[p] as Passage
  const end = endOfLetter(draft, letterAt(view, (view.starts[p + 1] as number) - more - 1))
  return endsInCredit(lineOf(draft, passage), end - (passage.spans[0] as Span).start)
}

/** Captions behind their label, `Image caption, …`, that a line right above, or above the credit, says without. */
export function findLabelledCaptions(draft: Draft, view: View): Copy[] {
  const copies: Copy[] = []
  for (const [p, passage] of draft.passages.entries()) {
    const { spans, keepsLines } = passage
    const [{ start, from }] = spans as [Span]
    const label = keepsLines || spans.length > 1 ? 0 : labelOfCaption(draft.text, start)
    if (label === 0) continue
    const skip = draft.letters.firstFrom(start + label) - from
    const length = sizeOf(view, p) - skip
    const x = (view.starts[p] as number) + skip
    for (let q = p - 1; q >= Math.max(0, p - NEAR_TEXT); q--) {
      const y = view.starts[q] as number
      if (length <= 0 || sizeOf(view, q) !== length || !lettersAgree(view, x, y, length)) continue
      copies.push({ reason: 'stutter', first: p, last: p, savesNothing: true, pairs: [{ x, y, length }] })
      break
    }
    // Below the next paragraph it stands without its label.
    for (let q = p + 1; q <= Math.min(draft.passages.length - 1, p + NEAR_TEXT); q++) {
      const y = view.starts[q] as number
      if (length <= 0 || sizeOf(view, q) !== length || !lettersAgree(view, x, y, length)) continue
      copies.push({ reason: 'stutter', first: q, last: q, pairs: [{ x: y, y: x, length }] })
      break
    }
  }
  return copies
}

/** Captions right below the number of their picture and themselves, with the maker or without: `1 of 4 The boat — Photo: Ada Brand`, `The boat`. */
export function findNumberedCaptions(draft: Draft, view: View): Copy[] {
  const copies: Copy[] = []
  for (let p = 1; p < draft.passages.length; p++) {
    const { start, from } = (draft.passages[p - 1] as Passage).spans[0] as Span
    // Most lines begin otherwise.
    if (!isDigit(draft.text.charCodeAt(start)) || !isOneLine(draft, view, p)) continue
    const line = lineOf(draft, draft.passages[p - 1] as Passage)
    const place = placeOfPicture(line)
    if (place === '') continue
    const skip = draft.letters.firstFrom(start + place.length) - from
    const [x, y] = [view.starts[p] as number, (view.starts[p - 1] as number) + skip]
    const length = sizeOf(view, p)
    const size = sizeOf(view, p - 1) - skip
    if (length > size || !lettersAgree(view, x, y, length) || (length < size && !hasCredit(line))) continue
    copies.push({ reason: 'stutter', first: p, last: p, savesNothing: true, pairs: [{ x, y, length }] })
  }
  return copies
}

/** Whether a line is a sentence with its stop, and behind that a name: `The boat at the quay. Ada Brand`. */
const endsInName = (draft: Draft, view: View, p: number): boolean =>
  isOneLine(draft, view, p) && nameBehindStop(lineOf(draft, draft.passages[p] as Passage)) !== ''

/** Passage `p`, which goes, as all of passage `q`. */
function againAs(view: View, p: number, q: number): Copy {
  const pair = { x: view.starts[p] as number, y: view.starts[q] as number, length: sizeOf(view, p) }
  return { reason: 'stutter', first: p, last: p, pairs: [pair] }
}

/** Passages from a line above an article to its next paragraph. */
const MOST_BELOW = 10
/** Letters, signs weighted, of that paragraph: more than a verse has. */
const SHORTEST_PARAGRAPH = 90

/**
 * Lines above an article that stand twice, and no more often: a caption above the credit of its picture and below it; who took
 * it or wrote the article, right below one another, without a full stop, there or below the last paragraph. The later one goes, or
 * the one in capitals.
 */
export function findLinesAgain(draft: Draft, view: View): Copy[] {
  const copies: Copy[] = []
  const isLine = (p: number): boolean =>
    sizeOf(view, p) > 0 && !(draft.passages[p] as Passage).keepsLines && !isProse(draft, view, p)
  const end = Math.min(PAGE_HEAD, draft.passages.length)
  for (let p = 2; p < end; p++) {
    const isFramed = isLine(p) && sameLetters(view, p - 2, p) && isOfPicture(draft, view, p - 1)
    const isPair = isLine(p) && sameLetters(view, p - 1, p) && !endsInStop(draft, p) && isAboveParagraph(draft, view, p)
    const q = isFramed ? p - 2 : p - 1
    if ((!isFramed && !isPair) || (isSaidElsewhere(view, p, q) && !(isPair && isInRow(draft, view, p)))) continue
    copies.push(isWrittenWorse(draft, q, p) ? againAs(view, q, p) : againAs(view, p, q))
  }
  return [...copies, ...namesAtEnd(draft, view)]
}

/** What a picture shows and its caption with its maker, both directly below themselves: a page sets a picture twice. */
export function findPicturesAgain(draft: Draft, view: View): Copy[] {
  const copies: Copy[] = []
  for (let p = 2; p + 1 < draft.passages.length; p++) {
    if (!sameLetters(view, p - 2, p) || !sameLetters(view, p - 1, p + 1) || !namesMaker(draft, view, p + 1)) continue
    if (sizeOf(view, p) > 0 && !isSaidElsewhere(view, p, p - 2))
      copies.push(againAs(view, p, p - 2), againAs(view, p + 1, p - 1))
  }
  return copies
}

/** Whether a passage is a name, or a line as long as a caption, that stands several times in a row, and nowhere else. */
function isInRow(draft: Draft, view: View, p: number): boolean {
  const equal = [...equalTo(view, p), p].sort((a, b) => a - b)
  const mayBe = weightOf(view, p) >= SHORTEST_CAPTION || isName(lineOf(draft, draft.passages[p] as Passage))
  return mayBe && equal.every((q, i) => q === (equal[0] as number) + i)
}

/** Passages from the end in which who wrote the article may stand. */
const PAGE_END = 4

/** A name that stands twice in a row right below the last paragraph. */
function namesAtEnd(draft: Draft, view: View): Copy[] {
  const copies: Copy[] = []
  for (let p = Math.max(2, draft.passages.length - PAGE_END); p < draft.passages.length; p++) {
    const isPair = sameLetters(view, p - 1, p) && isProse(draft, view, p - 2)
    if (isPair && isName(lineOf(draft, draft.passages[p] as Passage))) copies.push(againAs(view, p, p - 1))
  }
  return copies
}

/** Letters, signs weighted, of the caption beside a byline: a shorter line may head a section. */
const SHORTEST_BESIDE_BYLINE = 48
/** The same of a caption that stands elsewhere in the head: no heading is as long. */
const SURE_CAPTION = 60

/**
 * The caption of a picture above the first paragraph, beside who wrote the article, or when, or a long one, that stands once more between
 * two paragraphs or right above the first one, and no more often, without a full stop or behind the mark of a caption.
 */
export function findCaptionOfHead(draft: Draft, view: View): Copy[] {
  const end = Math.min(PAGE_HEAD, draft.passages.length - 1)
  for (let q = 1; q < end && !isProse(draft, view, q); q++) {
    const isMarked = CAPTION_MARKS.includes(draft.text.charAt(wholeSpan(draft.passages[q] as Passage).start))
    const isLong = weightOf(view, q) >= SHORTEST_BESIDE_BYLINE && (isMarked || !endsInStop(draft, q))
    if (
      !isLong ||
      !(isMarked || isBesideByline(draft, view, q) || (weightOf(view, q) >= SURE_CAPTION && isAlone(draft, view, q)))
    )
      continue
    const [p = 0, ...more] = equalTo(view, q)
    // A sentence of the text, of which the line in the head is the deck, has its full stop.
    const isBetween = (): boolean =>
      (isBetweenParagraphs(draft, view, p) || (isLastOfHead(draft, view, q, p) && !sameLetters(view, q - 1, p - 1))) &&
      (isMarked || !endsInStop(draft, p))
    if (p < q || more.length > 0 || p + 1 >= draft.passages.length || !isBetween()) return []
    return [isWrittenWorse(draft, q, p) ? againAs(view, q, p) : againAs(view, p, q)]
  }
  return []
}

/** With what a caption begins in Chinese and Japanese, which ends in its stop. */
const CAPTION_MARKS = '▲△▼▽'

/** Words of a caption that tells of a picture between two paragraphs, each time: no heading has as many. */
const CAPTION_WORDS = 9

/** The one line without a full stop that stands between two paragraphs twice, and nowhere else, and is too long for a heading: a page has a picture twice. */
export function findCaptionBetween(draft: Draft, view: View, pairs: readonly EqualPair[]): Copy[] {
  const mayBe = (p: number): boolean =>
    isOneLine(draft, view, p) &&
    weightOf(view, p) >= SURE_CAPTION &&
    isOpen(draft.text, (draft.passages[p] as Passage).spans[0] as Span) &&
    isBetweenParagraphs(draft, view, p)
  const twice = pairs.filter(([q, p]) => mayBe(q) && mayBe(p))
  const [pair] = twice
  if (!pair || twice.length > 1) return []
  const [q, p] = pair
  return countWords(lineOf(draft, draft.passages[p] as Passage)) < CAPTION_WORDS ? [] : [againAs(view, p, q)]
}

/** Whether no other line above the first paragraph stands once more above one, as the entries of a list of contents do. */
function isAlone(draft: Draft, view: View, q: number): boolean {
  const last = draft.passages.length - 1
  const isHeading = (p: number): boolean => isBetweenParagraphs(draft, view, p)
  for (let p = 0; p < Math.min(PAGE_HEAD, last) && !isProse(draft, view, p); p++)
    if (p !== q && equalTo(view, p).some(other => other > p && isHeading(other))) return false
  return true
}

/** Whether who wrote the article, or when, stands between the title and a passage of the head, or nothing else between that and the first paragraph. */
function isBesideByline(draft: Draft, view: View, q: number): boolean {
  const isMade = (passage: Passage): boolean => {
    const line = lineOf(draft, passage)
    return isAboveHeadline(line) || isDayLine(line) || isDesk(line)
  }
  let first = q + 1
  const ends = (p: number): boolean => isProse(draft, view, p) || sameLetters(view, p, q)
  while (first < Math.min(draft.passages.length, q + MOST_BELOW) && !ends(first)) first++
  const between = draft.passages.slice(q + 1, first)
  return between.every(isMade) && (between.length > 0 || draft.passages.slice(1, q).some(isMade))
}

/** The other passages with the letters of passage `q`. */
function equalTo(view: View, q: number): number[] {
  const equal: number[] = []
  for (let p = 0; p < view.starts.length - 1; p++) if (p !== q && sameLetters(view, p, q)) equal.push(p)
  return equal
}

/** Letters, signs weighted, of the description of a page that is its deck. */
const SHORTEST_DESCRIPTION = 60

/** A description at the top of a page that stands once more as its deck, with nothing but lines between: the first one goes. */
export function findDescriptionAgain(draft: Draft, view: View): Copy[] {
  const end = Math.min(PAGE_HEAD, draft.passages.length)
  const isLong = (p: number): boolean => weightOf(view, p) >= SHORTEST_DESCRIPTION
  for (let q = 0; q < end; q++) {
    // A long line without a full stop is the title.
    if (!isLong(q) || !endsInStop(draft, q)) continue
    let p = q + 1
    while (p < end && !isLong(p)) p++
    const isAgain = p > q + 1 && p < end - 1 && sameLetters(view, q, p) && isAboveParagraph(draft, view, p)
    if (isAgain && !isSaidElsewhere(view, p, q)) return [againAs(view, q, p)]
    break
  }
  return []
}

/** Whether of two passages that say the same the first is in capitals, or has signs that were spoilt, and the second not. */
export function isWrittenWorse(draft: Draft, q: number, p: number): boolean {
  const [first, second] = [q, p].map(at => lineOf(draft, draft.passages[at] as Passage)) as [string, string]
  return (isCapitals(first) && !isCapitals(second)) || (isSpoilt(first) && !isSpoilt(second))
}

/** Whether a passage is who took a picture, its number, or a sign that a page has beside one. */
function isOfPicture(draft: Draft, view: View, p: number): boolean {
  const line = lineOf(draft, draft.passages[p] as Passage)
  return sizeOf(view, p) === 0 || /^\d{1,2}$/.test(line) || isCaption(line)
}

/** Letters, signs weighted, of a heading, and pairs of them from which on a page says each twice. */
const SHORTEST_HEADING = 24
const HEADINGS = 2

/** Headings that each stand twice in a row above a paragraph, as a list of news has them with a link and without: several do, or none. */
export function findHeadingsAgain(draft: Draft, view: View): Copy[] {
  const copies: Copy[] = []
  for (let p = 2; p < draft.passages.length; p++) {
    if (!sameLetters(view, p - 1, p) || weightOf(view, p) < SHORTEST_HEADING || endsInStop(draft, p)) continue
    if ((draft.passages[p] as Passage).keepsLines || isProse(draft, view, p)) continue
    const isThird = sameLetters(view, p - 2, p) || (p + 1 < draft.passages.length && sameLetters(view, p + 1, p))
    if (!isThird && isAboveParagraph(draft, view, p)) copies.push(againAs(view, p, p - 1))
  }
  return copies.length < HEADINGS ? [] : copies
}

/** Whether a long paragraph stands a little below a line. */
function isAboveParagraph(draft: Draft, view: View, p: number): boolean {
  for (let q = p + 1; q <= p + MOST_BELOW && q < draft.passages.length; q++)
    if (weightOf(view, q) >= SHORTEST_PARAGRAPH && isProse(draft, view, q)) return true
  return false
}

/** Whether any other passage has the letters of passages `p` and `q`. */
const isSaidElsewhere = (view: View, p: number, q: number): boolean => equalTo(view, p).some(other => other !== q)
