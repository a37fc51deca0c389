import { lettersBefore, siteBehind, speakerBefore } from '../../around-title.ts'
import { type Draft, endOfLetter } from '../../draft.ts'
import {
  commonStart,
  droppedTo,
  isCapitals,
  isHeadline,
  lineOf,
  linkedTo,
  PAGE_HEAD,
  weightOfSpan,
  wholeSpan,
} from '../../headline.ts'
import { startingAt } from '../../span.ts'
import { saysWhen } from '../../text/dates.ts'
import { isName } from '../../text/names.ts'
import { goesOnPosted, opensPosted } from '../../text/posted.ts'
import { isDigit } from '../../text/signs.ts'
import { breakOff, countWords, endsSentence } from '../../text/words.ts'
import type { Dropped, Link, Passage, Span } from '../../types.ts'
import { goesOn, isQuoted } from '../marks.ts'
import { isAboveHeadline } from './above.ts'
import { lettersOfWay, SHORTEST_CUT } from './cut-line.ts'
import { inOtherForm, RIGHT_BEHIND, SHORT_TITLE, turnedRound, withoutMiddle } from './in-other-words.ts'

/** Passages from the beginning among which a copy may lack the speaker's name. */
const HEAD = 8
/** Letters, signs weighted, of the body that a line has behind the title's words for it to be no sentence of its own. */
const GLUED_BODY = 40

/** A passage that says the title again, as dropped; null where it does not. @param i its place behind the title */
export function copyOf(draft: Draft, title: Span, passage: Passage, i: number): Dropped | null {
  // A mended passage holds what was saved from another: that must not go with it.
  if (passage.keepsLines || passage.spans.length > 1) return null
  const span = wholeSpan(passage)
  const size = span.to - span.from
  const full = title.to - title.from
  const same = commonStart(draft, span, title)
  const isSomewhatLonger = size > full && size < full + MOST_AROUND
  // Most passages are told by that alone: below the head, a copy begins as the title does, or with where it was posted.
  const beginsOtherwise = same < Math.min(size, full)
  if (i >= HEAD && beginsOtherwise && !isSomewhatLonger) return null
  if (i >= PAGE_HEAD && beginsOtherwise) return longerCopy(draft, title, passage, same)
  if (goesOn(draft.text, span) || isUtterance(draft.text, span)) return null
  if (size === 0) return null
  if (i >= RIGHT_BEHIND && weightOfSpan(draft, title) < SHORT_TITLE && !isShortAgain(draft, title, i)) return null
  if (same === full && (size === full || siteBehind(draft, span, full)))
    return droppedTo('title-again', passage, title.from, full)
  const isCut = breakOff(draft.text, span.start, span.end) >= 0
  if (same === size && size >= SHORTEST_CUT && isCut) return droppedTo('title-again', passage, title.from, size)
  const way = isCut && i < HEAD ? lettersOfWay(draft, span, title) : 0
  if (way > 0) return linkedTo('title-again', span, [{ from: span.from + way, to: span.to, twin: title.from }])
  if (same === size && size >= SHORTEST_CUT && i < HEAD && siteBehind(draft, title, size))
    return droppedTo('title-again', passage, title.from, size)
  // What somebody says: the title has it with his name behind a colon. Behind a paragraph it is said once more.
  const isLine = (above: Passage): boolean =>
    isHeadline(draft, above) || weightOfSpan(draft, wholeSpan(above)) < SHORT_TITLE
  // What a page has above its headline stands between as well.
  const isBelow = (): boolean => {
    const between = draft.passages.slice(0, i).filter(above => !isAboveHeadline(lineOf(draft, above)))
    return between.length < RIGHT_BEHIND && between.every(isLine)
  }
  if (
    same === size &&
    i < HEAD &&
    isBelow() &&
    (isQuoted(draft.text.slice(span.start, span.end)) || closesAt(draft, title, size))
  )
    return droppedTo('title-again', passage, title.from, size)
  const isLong = size >= 2 * SHORT_TITLE && 2 * size >= full
  const isSentence = (): boolean => endsSentence(draft.text, span.start, span.end)
  const isTold = (): boolean => attributedAt(draft, title, size) && (i < HEAD || !isSentence())
  if (same === size && isLong && (isTold() || (i < HEAD && isShouted(draft, span, title))))
    return droppedTo('title-again', passage, title.from, size)
  const before = i < PAGE_HEAD ? lettersBefore(draft, span, title) || lettersOfMark(draft, span, title) : 0
  if (before > 0) {
    const from = span.from + before
    return linkedTo('title-again', span, [{ from, to: from + full, twin: title.from }])
  }
  const named = i === 0 ? behindName(draft, span, title) : null
  if (named) return named
  const glued = same === full && i < HEAD ? gluedTo(draft, passage, title, i) : null
  if (glued) return glued
  const turned = i < HEAD && size === full ? turnedRound(draft, passage, title) : null
  if (turned) return turned
  const shortened = i < RIGHT_BEHIND ? withoutMiddle(draft, passage, title) : null
  if (shortened) return shortened
  const original = isSomewhatLonger ? behindOriginal(draft, span, title) : null
  if (original) return original
  const posted = isSomewhatLonger ? postedFirst(draft, passage, title) : null
  if (posted) return posted
  const otherForm = i < HEAD ? inOtherForm(draft, passage, title, i) : null
  if (otherForm) return otherForm
  const halves = isSomewhatLonger || i < HEAD ? withItsBeginning(draft, span, title, same) : null
  if (halves) return halves
  const tail = startingAt(title, title.to - Math.min(size, full))
  if (i >= HEAD || 3 * size < full || commonStart(draft, span, tail) < size) return null
  const isHalf = i < RIGHT_BEHIND && size >= SHORT_TITLE && partsAt(draft, title, full - size)
  const lacksSpeaker = 2 * size >= full && speakerBefore(draft, title, full - size)
  return isHalf || lacksSpeaker ? droppedTo('title-again', passage, tail.from, size) : null
}

/** A line below the head that is somewhat longer than the title, and begins otherwise: what says where that was posted, or its beginning and all of it. */
function longerCopy(draft: Draft, title: Span, passage: Passage, same: number): Dropped | null {
  if (weightOfSpan(draft, title) < SHORT_TITLE) return null
  const span = wholeSpan(passage)
  const found =
    behindOriginal(draft, span, title) ??
    postedFirst(draft, passage, title) ??
    withItsBeginning(draft, span, title, same)
  return found && !goesOn(draft.text, span) && !isUtterance(draft.text, span) ? found : null
}

/** A line that is the title and, before it or behind, its beginning once more, as a page has it for a picture. @param same how many letters of it are the title's */
function withItsBeginning(draft: Draft, span: Span, title: Span, same: number): Dropped | null {
  const full = title.to - title.from
  const part = span.to - span.from - full
  if (part < SHORTEST_CUT || part > full || same < part) return null
  for (const [first, second] of [
    [part, full],
    [full, part],
  ] as const) {
    const from = span.from + first
    if (same < first || commonStart(draft, startingAt(span, from), title) < second) continue
    const twin = title.from
    return linkedTo('title-again', span, [
      { from: span.from, to: from, twin },
      { from, to: span.to, twin },
    ])
  }
  return null
}

/** The time of the day before a headline of the latest news, or a word or two in capitals with a stop, `LIVE. `; `''` where neither stands. */
const markBefore = (line: string): string =>
  /^(?:\d{1,2}\s?[:.h]\s?\d{2}|\p{Lu}{2,12}(?: \p{Lu}{2,12})?[.!])\s/u.exec(line)?.[0] ?? ''

/** Whether a short title stands once more in the head of a page, in capitals, with nothing but lines between. */
function isShortAgain(draft: Draft, title: Span, i: number): boolean {
  if (i >= HEAD || !draft.passages.slice(0, i).every(passage => isHeadline(draft, passage))) return false
  const line = wholeSpan(draft.passages[i] as Passage)
  const size = title.to - title.from
  return line.to - line.from === size && commonStart(draft, line, title) === size && isShouted(draft, line, title)
}

/** How many letters of a line stand before the title that are such a mark; 0 where others do. */
function lettersOfMark({ text, letters }: Draft, line: Span, title: Span): number {
  // A figure stands first, or a second capital.
  const second = text.charAt(line.start + 1)
  if (second === second.toLowerCase() && !isDigit(text.charCodeAt(line.start))) return 0
  const opening = text.slice(line.start, line.start + LONGEST_MARK)
  // Nearly every other line is told before properties of signs are asked for.
  if (!/^\d|[.!]\s/.test(opening)) return 0
  const mark = markBefore(opening)
  if (mark === '') return 0
  const from = letters.firstFrom(line.start + mark.length)
  const isRest = line.to - from === title.to - title.from
  return isRest && commonStart({ letters }, startingAt(line, from), title) === line.to - from ? from - line.from : 0
}

/** UTF-16 units. */
const LONGEST_MARK = 28

/** A line right below the title that says it again behind the name of a speaker and a colon. */
function behindName(draft: Draft, span: Span, title: Span): Dropped | null {
  const from = span.to - (title.to - title.from)
  if (from <= span.from || commonStart(draft, startingAt(span, from), title) < title.to - title.from) return null
  if (!speakerBefore(draft, span, from - span.from)) return null
  const name = draft.text.slice(span.start, endOfLetter(draft, from - 1))
  return isName(name) ? linkedTo('title-again', span, [{ from, to: span.to, twin: title.from }]) : null
}

/** Whether a line is a sentence behind the dash of a dialogue: what a title quotes, where it is said. */
const isUtterance = (text: string, { start, end }: Span): boolean =>
  '—–'.includes(text.charAt(start)) && endsSentence(text, start, end)

/** Whether dots, a dash or a colon part the first `size` letters of a title from its second half. */
function partsAt({ text, letters }: Draft, title: Span, size: number): boolean {
  const end = endOfLetter({ text, letters }, title.from + size - 1)
  return /\.\.|…|[-–—―:：]/.test(text.slice(end, letters.at(title.from + size)))
}

/** What stands before the title where a page tells under which the article came first, language by language: `（原标题：`. */
const ORIGINAL =
  /^[（(]?(?:原标题|原題|原题|original title|original headline|título original|titre original|originaltitel)\s?[:：]\s?/i

/** A line that says under which title the article came first, where that is the title. */
function behindOriginal(draft: Draft, span: Span, title: Span): Dropped | null {
  const opening = draft.text.slice(span.start, span.start + LONGEST_MARK)
  const label = /[:：]/.test(opening) ? (ORIGINAL.exec(opening)?.[0] ?? '') : ''
  if (label === '') return null
  const from = draft.letters.firstFrom(span.start + label.length)
  const isAll =
    span.to - from === title.to - title.from && commonStart(draft, startingAt(span, from), title) === span.to - from
  return isAll ? linkedTo('title-again', span, [{ from, to: span.to, twin: title.from }]) : null
}

/** A line of a feed that says where the article with the title stood first: `The post … appeared first on …`. */
function postedFirst(draft: Draft, passage: Passage, title: Span): Dropped | null {
  const span = wholeSpan(passage)
  const line = draft.text.slice(span.start, Math.min(span.end, span.start + LONGEST_POSTED))
  const before = opensPosted(line)
  if (before === 0) return null
  const from = draft.letters.firstFrom(span.start + before)
  const full = title.to - title.from
  if (commonStart(draft, startingAt(span, from), title) < full || from + full >= span.to) return null
  const behind = draft.text.slice(endOfLetter(draft, from + full - 1), span.end)
  return goesOnPosted(behind) ? linkedTo('title-again', span, [{ from, to: from + full, twin: title.from }]) : null
}

/** Letters of such a line besides the title, and UTF-16 units of all of it. */
const MOST_AROUND = 120
const LONGEST_POSTED = 400

/** Whether a quotation that begins a title, of more than a word or two, ends with its first `size` letters. */
function closesAt({ text, letters }: Draft, title: Span, size: number): boolean {
  const end = endOfLetter({ text, letters }, title.from + size - 1)
  // A full stop may stand before the mark.
  return size >= SHORT_TITLE && [1, 2].some(signs => isQuoted(text.slice(title.start, end + signs)))
}

/** Words of who says a title, behind its comma or its colon: `…, says the council leader`, `…: scientists`. */
const LONGEST_ATTRIBUTION = 5

/** Whether what a title has behind its first `size` letters is a comma or a colon, and a few words that tell who says it. */
function attributedAt({ text, letters }: Draft, title: Span, size: number): boolean {
  const rest = text.slice(endOfLetter({ text, letters }, title.from + size - 1), title.end)
  const isParted = /^["”’»“']?[,،，:：]\s/.test(rest) && !/[,،，]/.test(rest.slice(2))
  return isParted && countWords(rest.slice(2)) <= LONGEST_ATTRIBUTION
}

/** Whether a line is in capitals and the title is not. */
const isShouted = ({ text }: Draft, line: Span, title: Span): boolean =>
  isCapitals(text.slice(line.start, line.end)) && !isCapitals(text.slice(title.start, title.end))

/** A line that goes on behind the title's words as the passages below it do, word for word: title and lead run together. */
function gluedTo(draft: Draft, passage: Passage, title: Span, i: number): Dropped | null {
  const span = wholeSpan(passage)
  const rest = startingAt(span, span.from + title.to - title.from)
  if (weightOfSpan(draft, rest) < GLUED_BODY) return null
  const links: Link[] = [{ from: span.from, to: rest.from, twin: title.from }]
  for (const next of draft.passages.slice(i + 1, i + 1 + HEAD)) {
    const from = (links[links.length - 1] as Link).to
    if (from === span.to) break
    const twin = wholeSpan(next)
    const size = Math.min(span.to - from, twin.to - twin.from)
    if (next.spans.length > 1 || commonStart(draft, startingAt(span, from), twin) < size) {
      // A byline or a date may stand between; behind a paragraph it is the article's first sentence, which a statement quoted whole repeats.
      if (links.length > 1 || !(isHeadline(draft, next) || saysWhen(lineOf(draft, next)))) return null
      continue
    }
    if (size > 0) links.push({ from, to: from + size, twin: twin.from })
  }
  const isWhole = (links[links.length - 1] as Link).to === span.to
  return isWhole ? linkedTo('title-again', span, links) : null
}
