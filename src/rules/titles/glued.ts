import { beginsWord, cutBetween, type Draft, endOfLetter, trimmed, withPassages } from '../../draft.ts'
import { commonStart, droppedTo, isHeadline, placeIn, weightOfSpan, wholeSpan } from '../../headline.ts'
import { isSection } from '../../text/sections.ts'
import { isSpace } from '../../text/signs.ts'
import { countWords } from '../../text/words.ts'
import type { Dropped, Passage, Span } from '../../types.ts'
import { isSame, SHORTEST_CUT } from './cut-line.ts'

/** Letters that a lead must have in common with the line that a title is glued to. */
export const GLUED_LEAD = 20
const SPACED_LEAD = 50
/** Letters. A first line longer than this is no title with a lead. */
const LONGEST_GLUED = 1500

/** A first line in which the title runs into the lead or the deck that follows: cut in two, the half that is said again dropped. */
export function splitGlued(draft: Draft, first: Passage): Draft | null {
  const span = wholeSpan(first)
  if (first.keepsLines || first.spans.length > 1 || span.to - span.from > LONGEST_GLUED) return null
  for (const passage of draft.passages.slice(1, 4)) {
    const whole = wholeSpan(passage)
    // The lead stands above the title, with its dateline as below.
    if (commonStart(draft, span, whole) === span.to - span.from) return null
    const [lead, at] = leadOf(draft, span, whole)
    const split = at < 0 ? null : splitAt(draft, span, at, lead.from, GLUED_LEAD)
    if (split) return split
  }
  for (const at of jointsOf(draft, span)) {
    const twin = twinOf(draft, span, at)
    const split = twin < 0 ? null : splitAt(draft, span, at, twin, SPACED_LEAD)
    if (split) return split
  }
  return null
}

/** Words and letters, signs weighted, of a title that stands once more before the first sentence of a paragraph; and letters of that. */
const LEAST_WORDS = 5
const SHORTEST_BEFORE = 30
const SHORTEST_BEHIND = 60

/**
 * The first paragraphs without the title where it stands before their first sentence, with nothing but space between: `Bridge to
 * close in June The council said`. A title that ends in a name may be its sentence's beginning, unless the name of a section or
 * of an agency stands before it: `Local Bridge to close in June The council said`. What follows goes, too, where it is the deck.
 *
 * @param copies the passages that go as a whole; null for one that does not
 */
export function withoutTitleBefore(draft: Draft, title: Span, copies: readonly (Dropped | null)[]): Draft {
  if (weightOfSpan(draft, title) < SHORTEST_BEFORE) return draft
  for (const [p, { keepsLines, spans }] of draft.passages.slice(0, HEAD).entries()) {
    const span = spans[0] as Span
    if (copies[p] !== null || keepsLines || spans.length > 1) continue
    const parts = partsAround(draft, title, span)
    if (parts) return withoutTitle(draft, p, title, parts)
  }
  return draft
}

/** The title in a line, and what stands before and behind it: stretches that may be empty. */
interface Around {
  label: Span
  again: Span
  rest: Span
}

function partsAround(draft: Draft, title: Span, line: Span): Around | null {
  const { text, letters } = draft
  const size = title.to - title.from
  const most = Math.min(line.to, line.from + size + LONGEST_BEFORE)
  const at = commonStart(draft, line, title) === size ? line.from : placeIn(draft, { from: line.from, to: most }, title)
  if (at < 0) return null
  const [labelEnd, from] = [at > line.from ? endOfLetter(draft, at - 1) : line.start, at + size]
  const end = endOfLetter(draft, from - 1)
  const [start] = from < line.to ? trimmed(text, cutBetween(text, end, letters.at(from)), line.end) : [line.end]
  const label: Span = { start: line.start, end: labelEnd, from: line.from, to: at }
  const rest: Span = { start, end: line.end, from, to: line.to }
  const begins = from < line.to && beginsSentence(text.slice(end, end + LONGEST_BETWEEN))
  const before = text.slice(line.start, letters.at(at))
  const isOpen = isOpenEnded(text.slice(title.start, title.end)) || isSection(before)
  const isWhole = weightOfSpan(draft, rest) >= SHORTEST_BEHIND && isOpen
  const parts = { label, again: { start: letters.at(at), end, from: at, to: from }, rest }
  if (at === line.from) return begins && isWhole ? parts : null
  return isNames(before) && (from === line.to || (begins && (isWhole || deckOf(draft, rest) !== null))) ? parts : null
}

function withoutTitle(draft: Draft, p: number, title: Span, { label, again, rest }: Around): Draft {
  const passage = (span: Span): Passage => ({ spans: [span], keepsLines: false })
  const deck = label.to > label.from ? deckOf(draft, rest) : null
  const stays = [label, ...(deck ? [] : [rest])].filter(({ from, to }) => to > from)
  const dropped = [droppedTo('title-again', passage(again), title.from, again.to - again.from)]
  if (deck) dropped.push(droppedTo('title-again', passage(rest), deck.from, rest.to - rest.from))
  const passages = draft.passages.flatMap((one, i) => (i === p ? stays.map(passage) : [one]))
  return withPassages(draft, passages, [...draft.dropped, ...dropped])
}

/** The line at the head of a text that has all letters of a stretch; null where none has. */
function deckOf(draft: Draft, rest: Span): Span | null {
  const lines = draft.passages.slice(0, HEAD).map(wholeSpan)
  return lines.find(line => line.from !== rest.from && isSame(draft, line, rest)) ?? null
}

/** Letters, and words, of the name of a section or an agency before the title. */
const LONGEST_BEFORE = 40
const MOST_NAMES = 5

/** Whether what stands before a title is a few words with capitals and a space: `Getty Images The Fix `. */
const isNames = (before: string): boolean =>
  /\s$/.test(before) &&
  countWords(before) <= MOST_NAMES &&
  before
    .trim()
    .split(' ')
    .every(word => /^\p{Lu}[\p{L}\p{M}]+$/u.test(word))

/** Passages below a title. */
const HEAD = 3

/** Whether a title has several words, the last of which is no name and ends in no stop. */
function isOpenEnded(title: string): boolean {
  const last = title.slice(title.lastIndexOf(' ') + 1)
  return countWords(title) >= LEAST_WORDS && /^["«“„(/]?[\p{Ll}\p{Nd}]/u.test(last) && !/[.!?…:]/.test(last)
}

/** Whether a space stands behind a title and its last mark, and a word with a capital. */
const beginsSentence = (rest: string): boolean => /^["»”)/]?\s+["«“„]?\p{Lu}/u.test(rest)
/** UTF-16 units. */
const LONGEST_BETWEEN = 8

/**
 * The first line as a title up to letter `at`, and what follows dropped; null where that is no headline, or too little.
 *
 * @param least letters of a half without a space before it
 */
function splitAt(draft: Draft, span: Span, at: number, twin: number, least: number): Draft | null {
  const { text, letters } = draft
  const size = span.to - at
  const from = endOfLetter(draft, at - 1)
  const to = letters.at(at)
  if (
    size < (hasSpace(text, from, to) ? SPACED_LEAD : least) &&
    weightOfSpan(draft, { ...span, from: at }) < SPACED_LEAD
  )
    return null
  const cut = cutBetween(text, from, to)
  const [start, end] = trimmed(text, span.start, cut)
  const [restStart] = trimmed(text, cut, span.end)
  const title: Passage = { spans: [{ start, end, from: span.from, to: at }], keepsLines: false }
  if (!isHeadline(draft, title)) return null
  const rest: Passage = { spans: [{ start: restStart, end: span.end, from: at, to: span.to }], keepsLines: false }
  const dropped = [...draft.dropped, droppedTo('deck', rest, twin, size)]
  return withPassages(draft, [title, ...draft.passages.slice(1)], dropped)
}

/** Names are written so as well, `iPhone`, `McKay`. */
const MOST_JOINTS = 4

/** Letters at which a sentence may begin without a space before it: `in MayThe council`. A few of them, the last ones. */
function jointsOf({ text, letters }: Draft, span: Span): number[] {
  if (span.to - span.from < SHORTEST_CUT + GLUED_LEAD) return []
  const joints = text.slice(span.start, span.end).matchAll(/[\p{Ll}\p{Nd}?!»”")](?=[«“„]?\p{Lu})/gu)
  const ends = Array.from(joints, ({ index }) => letters.firstFrom(span.start + index + 1))
  return ends.filter(at => at >= span.from + SHORTEST_CUT && at < span.to).slice(-MOST_JOINTS)
}

/** Letters below a line in which the other half is looked for: a deck is of what an article says first. */
const REACH = 10_000

/** The letter below a line from which on, where a word begins, what the line says from `at` to its end is said again; -1 where it is not. */
function twinOf(draft: Draft, line: Span, at: number): number {
  const sought = { ...line, from: at }
  for (const passage of draft.passages.slice(1)) {
    const { from, to } = wholeSpan(passage)
    if (from > line.to + REACH) break
    const within = { from, to: Math.min(to, line.to + REACH) }
    let twin = placeIn(draft, within, sought)
    while (twin >= 0 && !beginsWord(draft, twin)) twin = placeIn(draft, { ...within, from: twin + 1 }, sought)
    if (twin >= 0) return twin
  }
  return -1
}

/** Where something is told from, at the start of a lead: `OSK, May 2 - `, `Osk: `, `Osk (Agency). ` */
const DATELINE = /^[^.!?:—–]{2,40}(?:[:：]|\s[—–-]|[)）][.।]?)\s?/

/** A lead with its dateline or without, and the letter of a line from which on this says what the lead begins with; -1 where it does not. */
function leadOf(draft: Draft, line: Span, whole: Span): [Span, number] {
  const at = startOf(draft, line, whole)
  const [dateline = ''] = DATELINE.exec(draft.text.slice(whole.start, whole.end)) ?? []
  if (at >= 0 || dateline === '') return [whole, at]
  const lead = { ...whole, from: draft.letters.firstFrom(whole.start + dateline.length) }
  return [lead, startOf(draft, line, lead)]
}

/** The letter of a line from which on, to its end, it says what a lead begins with; -1 where there is none. */
function startOf({ letters: { codes } }: Draft, line: Span, lead: Span): number {
  for (let at = line.from + SHORTEST_CUT; at <= line.to - GLUED_LEAD / 2; at++) {
    if (codes[at] !== codes[lead.from] || line.to - at > lead.to - lead.from) continue
    let n = 0
    while (at + n < line.to && codes[at + n] === codes[lead.from + n]) n++
    if (at + n === line.to) return at
  }
  return -1
}

function hasSpace(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isSpace(text.charCodeAt(i))) return true
  return false
}
