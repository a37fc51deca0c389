import { beginsWord, type Draft, endOfLetter, withPassages } from '../draft.ts'
import {
  commonStart,
  droppedTo,
  introduces,
  isHeadline,
  lettersBefore,
  siteBehind,
  speakerBefore,
  weightOfSpan,
  wholeSpan,
} from '../headline.ts'
import { isQuoted } from '../rules/marks.ts'
import { breakOff, countWords, endsSentence } from '../text/words.ts'
import type { Dropped, Link, Passage, Span } from '../types.ts'

/** Letters that what is left of a broken-off copy must have. */
const SHORTEST_CUT = 8
/** Passages from the beginning among which a copy may lack the speaker's name. */
const HEAD = 8
/** Letters, signs weighted, of the body that a line has behind the title's words for it to be no sentence of its own. */
const GLUED_BODY = 40
/** Letters, signs weighted, of a paragraph of the body. */
const SHORTEST_PARAGRAPH = 40
/** Letters, signs weighted. A title this short may be a word that headings have too: its copies go only right behind it. */
const SHORT_TITLE = 14
/** Passages directly behind the title. */
const RIGHT_BEHIND = 2
/** Letters, signs weighted, of the paragraphs from which on the body is under way: a standfirst has fewer. */
const BEGUN_BODY = 160
/** Copies from which on a short title that recurs is a refrain; and paragraphs that say the title, for any title. */
const REFRAIN = 4
const SAID = 3

/**
 * Drops the passages that say the title again: word for word, in capitals, with the site's name or without, behind the
 * way to the page, broken off with `…`, without the speaker's name before it or with the name behind it, or run together
 * with the lead that follows. A passage that merely begins with the title's words stays.
 */
export function dropTitleCopies(draft: Draft, title: Passage | null): Draft {
  if (!title) return draft
  const span = wholeSpan(title)
  const copies = draft.passages.map((passage, i) => copyOf(draft, span, passage, i))
  // What tells them from the author's own weighs the body, in which most titles do not come again.
  if (copies.every(copy => copy === null)) return draft
  const isRefrain = copies.filter(copy => copy !== null).length >= REFRAIN && span.to - span.from < 2 * SHORT_TITLE
  if (isRefrain) copies.fill(null, RIGHT_BEHIND)
  const quoted = copies.findIndex((copy, i) => copy !== null && i > 0 && introduces(draft, i - 1))
  if (quoted >= 0) copies.fill(null, quoted)
  const said = firstSaid(draft, span, copies)
  if (said >= 0) copies.fill(null, said)
  const dropped = copies.filter(copy => copy !== null)
  if (dropped.length === 0) return draft
  const passages = draft.passages.filter((_, i) => copies[i] === null)
  return withPassages(draft, passages, [...draft.dropped, ...dropped])
}

/**
 * The first copy in the midst of the body that is a sentence, as the title is not, or a question: a refrain, or what the article
 * comes to; -1 where none is. Among other questions a paragraph before it makes a body. One behind the body may be what the page says of itself. Where several paragraphs say the title, a
 * single one before makes a body, and the last words are the author's.
 */
function firstSaid(draft: Draft, title: Span, copies: readonly (Dropped | null)[]): number {
  const { text, passages } = draft
  const isQuestion = asks(text, title)
  if (endsSentence(text, title.start, title.end) && !isQuestion) return -1
  const isSentenceAt = (i: number): boolean => {
    const { start, end } = wholeSpan(passages[i] as Passage)
    return endsSentence(text, start, end)
  }
  // What several paragraphs say is looked for in few texts: in those that say the title as a sentence.
  const isOften = copies.some((copy, i) => copy !== null && isSentenceAt(i)) && isSaidOften(draft, title)
  const isOneOfMany = isQuestion && passages.filter(passage => asks(text, wholeSpan(passage))).length > QUESTIONS
  const begun = isOften || isOneOfMany ? SHORTEST_PARAGRAPH : BEGUN_BODY
  let weight = 0
  return passages.findIndex((passage, i) => {
    if (weight >= begun) return copies[i] !== null && isSentenceAt(i) && (isOften || i < passages.length - 1)
    const size = isSentenceAt(i) ? weightOfSpan(draft, wholeSpan(passage)) : 0
    if (size >= SHORTEST_PARAGRAPH) weight += size
    return false
  })
}

/** Other questions of a text that answers them. */
const QUESTIONS = 2

const asks = (text: string, { end }: Span): boolean => /[?？؟]/.test(text.charAt(end - 1))

/** Passages among which those that say the title are counted, and letters of each that are looked through. */
const REACH = 60
const LONGEST_LOOK = 4000

/** Whether several passages of the body, the first one aside, have the title's letters in a row. */
function isSaidOften(draft: Draft, title: Span): boolean {
  let said = 0
  for (const passage of draft.passages.slice(1, REACH)) {
    if (says(draft, wholeSpan(passage), title)) said++
    if (said === SAID) return true
  }
  return false
}

/** Whether a stretch has the letters of a title in a row. A title is short, so that each letter is compared with few. */
function says(draft: Draft, { start, end, to, ...span }: Span, title: Span): boolean {
  const { codes } = draft.letters
  const last = Math.min(to, span.from + LONGEST_LOOK) - title.to + title.from
  for (let from = span.from; from <= last; from++) {
    from = codes.indexOf(codes[title.from] as number, from)
    if (from < 0 || from > last) return false
    if (commonStart(draft, { start, end, from, to }, title) === title.to - title.from) return true
  }
  return false
}

function copyOf(draft: Draft, title: Span, passage: Passage, i: number): Dropped | null {
  // A mended passage holds what was saved from another: that must not go with it.
  if (passage.keepsLines || passage.spans.length > 1) return null
  const span = wholeSpan(passage)
  const size = span.to - span.from
  const full = title.to - title.from
  if (size === 0 || (i >= RIGHT_BEHIND && weightOfSpan(draft, title) < SHORT_TITLE)) return null
  const same = commonStart(draft, span, title)
  if (same === full && (size === full || siteBehind(draft, span, full)))
    return droppedTo('title-again', passage, title.from, full)
  if (same === size && size >= SHORTEST_CUT && breakOff(draft.text, span.start, span.end) >= 0)
    return droppedTo('title-again', passage, title.from, size)
  if (same === size && size >= SHORTEST_CUT && i < HEAD && siteBehind(draft, title, size))
    return droppedTo('title-again', passage, title.from, size)
  // What somebody says: the title has it with his name behind a colon. Behind a paragraph it is said once more.
  const isBelow = i < RIGHT_BEHIND && draft.passages.slice(0, i).every(above => isHeadline(draft, above))
  if (same === size && isBelow && (isQuoted(draft.text.slice(span.start, span.end)) || closesAt(draft, title, size)))
    return droppedTo('title-again', passage, title.from, size)
  const isLong = size >= 2 * SHORT_TITLE && 2 * size >= full
  if (same === size && i < HEAD && isLong && attributedAt(draft, title, size))
    return droppedTo('title-again', passage, title.from, size)
  const before = i < HEAD ? lettersBefore(draft, span, title) : 0
  if (before > 0) {
    const from = span.from + before
    return {
      reason: 'title-again',
      ...span,
      twin: -1,
      links: [{ from, to: from + full, twin: title.from }],
      instead: [],
    }
  }
  const glued = same === full && i < HEAD ? gluedTo(draft, passage, title, i) : null
  if (glued) return glued
  const turned = i < HEAD && size === full ? turnedRound(draft, passage, title) : null
  if (turned) return turned
  const shortened = i < RIGHT_BEHIND ? withoutMiddle(draft, passage, title) : null
  if (shortened) return shortened
  const tail = { ...title, from: title.to - Math.min(size, full) }
  const lacksSpeaker = i < HEAD && 2 * size >= full && commonStart(draft, span, tail) === size
  return lacksSpeaker && speakerBefore(draft, title, full - size)
    ? droppedTo('title-again', passage, tail.from, size)
    : null
}

/** The text of a title behind its first `size` letters. */
function textBehind({ text, letters }: Draft, title: Span, size: number): string {
  return text.slice(endOfLetter({ text, letters }, title.from + size - 1), title.end)
}

/** Whether a quotation that begins a title, of more than a word or two, ends with its first `size` letters. */
const closesAt = (draft: Draft, title: Span, size: number): boolean =>
  size >= SHORT_TITLE &&
  /^["“”„«»‘'「『]/.test(draft.text.slice(title.start, title.end)) &&
  /^[.,!?]?["”»“’'」』]/.test(textBehind(draft, title, size))

/** Words of who says a title, behind its comma: `…, says the council leader`. */
const LONGEST_ATTRIBUTION = 5

/** Whether what a title has behind its first `size` letters is a comma, and a few words that tell who says it. */
function attributedAt(draft: Draft, title: Span, size: number): boolean {
  const rest = textBehind(draft, title, size)
  return (
    /^["”»“']?[,،，]\s/.test(rest) && !/[,،，]/.test(rest.slice(2)) && countWords(rest.slice(2)) <= LONGEST_ATTRIBUTION
  )
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
    return { reason: 'title-again', ...span, twin: -1, links, instead: [] }
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
    return { reason: 'title-again', ...span, twin: -1, links, instead: [] }
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
      // A byline or a date may stand between.
      if (links.length > 1) return null
      continue
    }
    if (size > 0) links.push({ from, to: from + size, twin: twin.from })
  }
  const isWhole = (links[links.length - 1] as Link).to === span.to
  return isWhole ? { reason: 'title-again', ...span, twin: -1, links, instead: [] } : null
}
