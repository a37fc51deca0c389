import { lettersBefore, siteBehind, speakerBefore } from '../../around-title.ts'
import { beginsWord, type Draft, endOfLetter } from '../../draft.ts'
import {
  commonStart,
  droppedTo,
  isCapitals,
  isHeadline,
  lineOf,
  PAGE_HEAD,
  weightOfSpan,
  wholeSpan,
} from '../../headline.ts'
import { holdsFigure, saysWhen } from '../../text/dates.ts'
import { isByline, isName } from '../../text/names.ts'
import { goesOnPosted, opensPosted } from '../../text/posted.ts'
import { breakOff, countWords, endsSentence } from '../../text/words.ts'
import type { Dropped, Link, Passage, Span } from '../../types.ts'
import { goesOn, isQuoted } from '../marks.ts'
import { isOfPage } from './above.ts'
import { rewordedOf, turnedOf, variantOf } from './variant.ts'

/** Letters that what is left of a broken-off copy must have. */
const SHORTEST_CUT = 8
/** Passages from the beginning among which a copy may lack the speaker's name. */
const HEAD = 8
/** Letters, signs weighted, of the body that a line has behind the title's words for it to be no sentence of its own. */
const GLUED_BODY = 40
/** Letters, signs weighted. A title this short may be a word that headings have too: its copies go only right behind it. */
export const SHORT_TITLE = 14
/** Passages directly behind the title. */
export const RIGHT_BEHIND = 2

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
  if (i >= HEAD && same < Math.min(size, full) && !isSomewhatLonger) return null
  if (goesOn(draft.text, span) || isUtterance(draft.text, span)) return null
  if (size === 0 || (i >= RIGHT_BEHIND && weightOfSpan(draft, title) < SHORT_TITLE)) return null
  if (same === full && (size === full || siteBehind(draft, span, full)))
    return droppedTo('title-again', passage, title.from, full)
  if (same === size && size >= SHORTEST_CUT && breakOff(draft.text, span.start, span.end) >= 0)
    return droppedTo('title-again', passage, title.from, size)
  if (same === size && size >= SHORTEST_CUT && i < HEAD && siteBehind(draft, title, size))
    return droppedTo('title-again', passage, title.from, size)
  // What somebody says: the title has it with his name behind a colon. Behind a paragraph it is said once more.
  const isLine = (above: Passage): boolean =>
    isHeadline(draft, above) || weightOfSpan(draft, wholeSpan(above)) < SHORT_TITLE
  const isBelow = i < RIGHT_BEHIND && draft.passages.slice(0, i).every(isLine)
  if (same === size && isBelow && (isQuoted(draft.text.slice(span.start, span.end)) || closesAt(draft, title, size)))
    return droppedTo('title-again', passage, title.from, size)
  const isLong = size >= 2 * SHORT_TITLE && 2 * size >= full
  if (same === size && i < HEAD && isLong && (attributedAt(draft, title, size) || isShouted(draft, span, title)))
    return droppedTo('title-again', passage, title.from, size)
  const before = i < PAGE_HEAD ? lettersBefore(draft, span, title) || lettersOfTime(draft, span, title) : 0
  if (before > 0) {
    const from = span.from + before
    return linked(span, [{ from, to: from + full, twin: title.from }])
  }
  const named = i === 0 ? behindName(draft, span, title) : null
  if (named) return named
  const glued = same === full && i < HEAD ? gluedTo(draft, passage, title, i) : null
  if (glued) return glued
  const turned = i < HEAD && size === full ? turnedRound(draft, passage, title) : null
  if (turned) return turned
  const shortened = i < RIGHT_BEHIND ? withoutMiddle(draft, passage, title) : null
  if (shortened) return shortened
  const posted = isSomewhatLonger ? postedFirst(draft, passage, title) : null
  if (posted) return posted
  const isOfLength = i < HEAD && size < LONGEST_FORM * full && 3 * size >= full
  const otherForm = isOfLength ? inOtherForm(draft, passage, title, i) : null
  if (otherForm) return otherForm
  const tail = { ...title, from: title.to - Math.min(size, full) }
  if (i >= HEAD || 3 * size < full || commonStart(draft, span, tail) < size) return null
  const isHalf = i < RIGHT_BEHIND && size >= SHORT_TITLE && partsAt(draft, title, full - size)
  const lacksSpeaker = 2 * size >= full && speakerBefore(draft, title, full - size)
  return isHalf || lacksSpeaker ? droppedTo('title-again', passage, tail.from, size) : null
}

/** Share of the title's letters that a line has at most which says it in another form, and with the name of the site behind it; and which has its words in another order. */
const LONGEST_FORM = 3
const LONGEST_TURNED = 1.6

/** A line of the head that says the title in other words here and there, in another order, or without who says it. */
function inOtherForm(draft: Draft, passage: Passage, title: Span, i: number): Dropped | null {
  const span = wholeSpan(passage)
  const [size, full] = [span.to - span.from, title.to - title.from]
  const variant = weightOfSpan(draft, title) >= 2 * SHORT_TITLE ? variantOf(draft, span, title) : null
  if (variant) return variant
  const mayBeReworded = size < LONGEST_TURNED * full && commonStart(draft, span, title) >= SHORTEST_CUT
  const reworded = mayBeReworded && isOfHead(draft, i) ? rewordedOf(draft, span, title) : null
  if (reworded) return reworded
  const mayBeTurned = i < RIGHT_BEHIND && size >= full && size < LONGEST_TURNED * full && isHeadline(draft, passage)
  return (mayBeTurned ? turnedOf(draft, span, title) : null) ?? withoutSpeaker(draft, passage, title, i)
}

/** A line that says the title without the speaker before its colon, with the name of the site behind it or a word changed. */
function withoutSpeaker(draft: Draft, passage: Passage, title: Span, i: number): Dropped | null {
  const name = lettersToColon(draft, title)
  const full = title.to - title.from - name
  if (full < SHORTEST_CUT || !speakerBefore(draft, title, name)) return null
  const said = { ...title, start: draft.letters.at(title.from + name), from: title.from + name }
  const span = wholeSpan(passage)
  const same = commonStart(draft, span, said)
  if (same === full && siteBehind(draft, span, full)) return droppedTo('title-again', passage, said.from, full)
  return same >= SHORTEST_CUT && isOfHead(draft, i) ? rewordedOf(draft, span, said) : null
}

/** Lines above or below one in which a page says who wrote the article, or when. */
const BESIDE = 2

/** Whether nothing but lines stands before a passage, and right above or below it who wrote the article, or when. */
function isOfHead(draft: Draft, i: number): boolean {
  const { passages } = draft
  const tells = (passage: Passage): boolean => {
    const line = lineOf(draft, passage)
    return isByline(line) || (holdsFigure(line) && isOfPage(line))
  }
  const isLine = (passage: Passage): boolean => isHeadline(draft, passage) || tells(passage)
  const beside = [...passages.slice(Math.max(0, i - BESIDE), i), ...passages.slice(i + 1, i + 1 + BESIDE)]
  return passages.slice(0, i).every(isLine) && beside.some(tells)
}

/** The time of the day before a headline of the latest news. */
const TICKER = /^\d{1,2}\s?[:.h]\s?\d{2}\s/

/** How many letters of a line stand before the title that are the time of the day; 0 where others do. */
function lettersOfTime({ text, letters }: Draft, line: Span, title: Span): number {
  const [time = ''] = TICKER.exec(text.slice(line.start, line.start + LONGEST_TIME)) ?? []
  if (time === '') return 0
  const from = letters.firstFrom(line.start + time.length)
  const isRest = line.to - from === title.to - title.from
  return isRest && commonStart({ letters }, { ...line, from }, title) === line.to - from ? from - line.from : 0
}

/** UTF-16 units. */
const LONGEST_TIME = 8

/** A line right below the title that says it again behind the name of a speaker and a colon. */
function behindName(draft: Draft, span: Span, title: Span): Dropped | null {
  const from = span.to - (title.to - title.from)
  if (from <= span.from || commonStart(draft, { ...span, from }, title) < title.to - title.from) return null
  if (!speakerBefore(draft, span, from - span.from)) return null
  const name = draft.text.slice(span.start, endOfLetter(draft, from - 1))
  return isName(name) ? linked(span, [{ from, to: span.to, twin: title.from }]) : null
}

/** Whether a line is a sentence behind the dash of a dialogue: what a title quotes, where it is said. */
const isUtterance = (text: string, { start, end }: Span): boolean =>
  '—–'.includes(text.charAt(start)) && endsSentence(text, start, end)

/** Whether dots or a dash part the first `size` letters of a title from its second half. */
function partsAt({ text, letters }: Draft, title: Span, size: number): boolean {
  const end = endOfLetter({ text, letters }, title.from + size - 1)
  return /\.\.|…|[-–—―]/.test(text.slice(end, letters.at(title.from + size)))
}

/** A line of a feed that says where the article with the title stood first: `The post … appeared first on …`. */
function postedFirst(draft: Draft, passage: Passage, title: Span): Dropped | null {
  const span = wholeSpan(passage)
  const line = draft.text.slice(span.start, Math.min(span.end, span.start + LONGEST_POSTED))
  const before = opensPosted(line)
  if (before === 0) return null
  const from = draft.letters.firstFrom(span.start + before)
  const full = title.to - title.from
  if (commonStart(draft, { ...span, from }, title) < full || from + full >= span.to) return null
  const behind = draft.text.slice(endOfLetter(draft, from + full - 1), span.end)
  return goesOnPosted(behind) ? linked(span, [{ from, to: from + full, twin: title.from }]) : null
}

/** Letters of such a line besides the title, and UTF-16 units of all of it. */
const MOST_AROUND = 120
const LONGEST_POSTED = 400

const linked = (span: Span, links: Link[]): Dropped => ({
  reason: 'title-again',
  ...span,
  twin: -1,
  links,
  instead: [],
})

/** Whether a quotation that begins a title, of more than a word or two, ends with its first `size` letters. */
function closesAt({ text, letters }: Draft, title: Span, size: number): boolean {
  const end = endOfLetter({ text, letters }, title.from + size - 1)
  // A full stop may stand before the mark.
  return size >= SHORT_TITLE && [1, 2].some(signs => isQuoted(text.slice(title.start, end + signs)))
}

/** Words of who says a title, behind its comma: `…, says the council leader`. */
const LONGEST_ATTRIBUTION = 5

/** Whether what a title has behind its first `size` letters is a comma, and a few words that tell who says it. */
function attributedAt({ text, letters }: Draft, title: Span, size: number): boolean {
  const rest = text.slice(endOfLetter({ text, letters }, title.from + size - 1), title.end)
  return (
    /^["”»“']?[,،，]\s/.test(rest) && !/[,،，]/.test(rest.slice(2)) && countWords(rest.slice(2)) <= LONGEST_ATTRIBUTION
  )
}

/** Whether a line is in capitals and the title is not. */
const isShouted = ({ text }: Draft, line: Span, title: Span): boolean =>
  isCapitals(text.slice(line.start, line.end)) && !isCapitals(text.slice(title.start, title.end))

/** Share of the title's letters that a line has which lacks some of its words. */
const SHORTENED = 0.65

/** The length of the common end of two stretches, in letters. */
function commonEnd({ letters: { codes } }: Draft, a: Span, b: Span): number {
  const most = Math.min(a.to - a.from, b.to - b.from)
  let n = 0
  while (n < most && codes[a.to - 1 - n] === codes[b.to - 1 - n]) n++
  return n
}

/** A line that begins and ends as the title does, and lacks words in its midst alone: `The mayor to resign`, `The mayor of Tarn to resign`. */
function withoutMiddle(draft: Draft, passage: Passage, title: Span): Dropped | null {
  const span = wholeSpan(passage)
  const [size, full] = [span.to - span.from, title.to - title.from]
  if (size >= full || size < SHORTENED * full || size < SHORT_TITLE) return null
  const least = Math.max(1, size - commonEnd(draft, span, title))
  for (let n = Math.min(size - 1, commonStart(draft, span, title)); n >= least; n--) {
    const end = { ...title, from: title.to - size + n }
    const rest = { ...span, from: span.from + n }
    if (!beginsWord(draft, rest.from) || !beginsWord(draft, end.from) || !beginsWord(draft, title.from + n)) continue
    const links: Link[] = [
      { from: span.from, to: rest.from, twin: title.from },
      { from: rest.from, to: span.to, twin: end.from },
    ]
    return linked(span, links)
  }
  return null
}

/** A line in which the speaker's name stands at the other end than in the title: `Dahl: We stay`, `We stay - Dahl`. */
function turnedRound(draft: Draft, passage: Passage, title: Span): Dropped | null {
  const span = wholeSpan(passage)
  const full = span.to - span.from
  for (const [named, name] of [
    [title, lettersToColon(draft, title)],
    [span, lettersToColon(draft, span)],
  ] as const) {
    if (!speakerBefore(draft, named, name)) continue
    // Letters of the line that the title ends with.
    const size = named === title ? full - name : name
    const end = { ...title, from: title.to - size }
    const beginning = { ...span, from: span.from + size }
    if (commonStart(draft, span, end) < size || commonStart(draft, beginning, title) < full - size) continue
    const links: Link[] = [
      { from: span.from, to: beginning.from, twin: end.from },
      { from: beginning.from, to: span.to, twin: title.from },
    ]
    return linked(span, links)
  }
  return null
}

function lettersToColon({ text, letters }: Draft, { start, end, from, to }: Span): number {
  const colon = text.slice(start, end).search(/[:：]/)
  let l = from
  while (l < to && letters.at(l) < start + colon) l++
  return l - from
}

/** A line that goes on behind the title's words as the passages below it do, word for word: title and lead run together. */
function gluedTo(draft: Draft, passage: Passage, title: Span, i: number): Dropped | null {
  const span = wholeSpan(passage)
  const rest = { ...span, from: span.from + title.to - title.from }
  if (weightOfSpan(draft, rest) < GLUED_BODY) return null
  const links: Link[] = [{ from: span.from, to: rest.from, twin: title.from }]
  for (const next of draft.passages.slice(i + 1, i + 1 + HEAD)) {
    const from = (links[links.length - 1] as Link).to
    if (from === span.to) break
    const twin = wholeSpan(next)
    const size = Math.min(span.to - from, twin.to - twin.from)
    if (next.spans.length > 1 || commonStart(draft, { ...span, from }, twin) < size) {
      // A byline or a date may stand between; behind a paragraph it is the article's first sentence, which a statement quoted whole repeats.
      if (links.length > 1 || !(isHeadline(draft, next) || saysWhen(lineOf(draft, next)))) return null
      continue
    }
    if (size > 0) links.push({ from, to: from + size, twin: twin.from })
  }
  const isWhole = (links[links.length - 1] as Link).to === span.to
  return isWhole ? linked(span, links) : null
}
