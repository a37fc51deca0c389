import { siteBehind, speakerBefore } from '../../around-title.ts'
import { beginsWord, type Draft } from '../../draft.ts'
import { commonStart, droppedTo, isHeadline, lineOf, linkedTo, weightOfSpan, wholeSpan } from '../../headline.ts'
import { spanOf, startingAt } from '../../span.ts'
import { holdsFigure } from '../../text/dates.ts'
import { isByline, isName } from '../../text/names.ts'
import type { Dropped, Link, Passage, Span } from '../../types.ts'
import { isOfPage } from './above.ts'
import { SHORTEST_CUT } from './cut-line.ts'
import { rewordedOf, turnedOf } from './reworded.ts'
import { variantOf } from './variant.ts'

/** Letters, signs weighted. A title this short may be a word that headings have too: its copies go only right behind it. */
export const SHORT_TITLE = 14
/** Passages directly behind the title. */
export const RIGHT_BEHIND = 2

/** Share of the title's letters that a line has at most which says it in another form, and with the name of the site behind it; and which has its words in another order. */
const LONGEST_FORM = 3
const LONGEST_TURNED = 1.6

/** A line of the head that says the title in other words here and there, in another order, or without who says it. */
export function inOtherForm(draft: Draft, passage: Passage, title: Span, i: number): Dropped | null {
  const span = wholeSpan(passage)
  const [size, full] = [span.to - span.from, title.to - title.from]
  if (size >= LONGEST_FORM * full || 3 * size < full) return null
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
  const said = spanOf(draft.letters.at(title.from + name), title.end, title.from + name, title.to)
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
    return isByline(line) || isName(line) || (holdsFigure(line) && isOfPage(line))
  }
  const isLine = (passage: Passage): boolean => isHeadline(draft, passage) || tells(passage)
  const beside = [...passages.slice(Math.max(0, i - BESIDE), i), ...passages.slice(i + 1, i + 1 + BESIDE)]
  return passages.slice(0, i).every(isLine) && beside.some(tells)
}

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
export function withoutMiddle(draft: Draft, passage: Passage, title: Span): Dropped | null {
  const span = wholeSpan(passage)
  const [size, full] = [span.to - span.from, title.to - title.from]
  if (size >= full || size < SHORTENED * full || size < SHORT_TITLE) return null
  const least = Math.max(1, size - commonEnd(draft, span, title))
  for (let n = Math.min(size - 1, commonStart(draft, span, title)); n >= least; n--) {
    const end = startingAt(title, title.to - size + n)
    const rest = startingAt(span, span.from + n)
    if (!beginsWord(draft, rest.from) || !beginsWord(draft, end.from) || !beginsWord(draft, title.from + n)) continue
    const links: Link[] = [
      { from: span.from, to: rest.from, twin: title.from },
      { from: rest.from, to: span.to, twin: end.from },
    ]
    return linkedTo('title-again', span, links)
  }
  return null
}

/** A line in which the speaker's name stands at the other end than in the title: `Dahl: We stay`, `We stay - Dahl`. */
export function turnedRound(draft: Draft, passage: Passage, title: Span): Dropped | null {
  const span = wholeSpan(passage)
  const full = span.to - span.from
  for (const [named, name] of [
    [title, lettersToColon(draft, title)],
    [span, lettersToColon(draft, span)],
  ] as const) {
    if (!speakerBefore(draft, named, name)) continue
    // Letters of the line that the title ends with.
    const size = named === title ? full - name : name
    const end = startingAt(title, title.to - size)
    const beginning = startingAt(span, span.from + size)
    if (commonStart(draft, span, end) < size || commonStart(draft, beginning, title) < full - size) continue
    const links: Link[] = [
      { from: span.from, to: beginning.from, twin: end.from },
      { from: beginning.from, to: span.to, twin: title.from },
    ]
    return linkedTo('title-again', span, links)
  }
  return null
}

function lettersToColon({ text, letters }: Draft, { start, end, from, to }: Span): number {
  const colon = text.slice(start, end).search(/[:：]/)
  let l = from
  while (l < to && letters.at(l) < start + colon) l++
  return l - from
}
