import { beginsWord, cutBetween, type Draft, endOfLetter, trimmed, withPassages } from '../../draft.ts'
import { commonStart, droppedTo, isHeadline, placeIn, weightOfSpan, wholeSpan } from '../../headline.ts'
import { isSection } from '../../text/sections.ts'
import { isSpace } from '../../text/signs.ts'
import { countWords } from '../../text/words.ts'
import type { Dropped, Link, Passage, Span } from '../../types.ts'
import { isSame, SHORTEST_CUT } from './cut-line.ts'

/** Letters that a lead must have in common with the line that a title is glued to. */
export const GLUED_LEAD = 20
const SPACED_LEAD = 50
/** Letters. A first line longer than this is no title with a lead. */
const LONGEST_GLUED = 1500

/** Passages below such a line in which the lead is looked for. */
const NEXT = 3

/**
 * Line `p`, in which the title runs into the lead or the deck that follows, cut in two: the title, which comes first now, and the
 * half that is said again, which is dropped.
 */
export function splitGlued(draft: Draft, p: number): Draft | null {
  const first = draft.passages[p] as Passage
  const span = wholeSpan(first)
  if (first.keepsLines || first.spans.length > 1 || span.to - span.from > LONGEST_GLUED) return null
  for (const passage of draft.passages.slice(p + 1, p + 1 + NEXT)) {
    const whole = wholeSpan(passage)
    // The lead stands above the title, with its dateline as below.
    if (commonStart(draft, span, whole) === span.to - span.from) return null
    const [lead, at] = leadOf(draft, span, whole)
    const links = [{ from: at, to: span.to, twin: lead.from }]
    const split = at < 0 ? null : splitAt(draft, p, at, links, GLUED_LEAD)
    if (split) return split
  }
  for (const at of jointsOf(draft, span)) {
    const links = linksOf(draft, { ...span, from: at })
    const split = links === null ? null : splitAt(draft, p, at, links, SPACED_LEAD)
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
  const at = placeNearEdge(draft, title, line)
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
  // Glued to the end of a deck: `says the mayorBridge to close in June`.
  if (from === line.to && labelEnd === parts.again.start) return parts
  return isNames(before) && (from === line.to || (begins && (isWhole || deckOf(draft, rest) !== null))) ? parts : null
}

/** The letter of a line from which on it has the title: the first one, one behind a few words, or the first of as many at its end; -1 where it has not. */
function placeNearEdge(draft: Draft, title: Span, line: Span): number {
  const size = title.to - title.from
  if (commonStart(draft, line, title) === size) return line.from
  const end = { ...line, from: Math.max(line.from, line.to - size) }
  if (commonStart(draft, end, title) === size) return end.from
  return placeIn(draft, { from: line.from, to: Math.min(line.to, line.from + size + LONGEST_BEFORE) }, title)
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
 * Line `p` as a title up to letter `at`, first of all now, and what follows dropped; null where that is no headline, or too little.
 *
 * @param least letters of a half without a space before it
 */
function splitAt(draft: Draft, p: number, at: number, links: Link[], least: number): Draft | null {
  const { text, letters } = draft
  const span = wholeSpan(draft.passages[p] as Passage)
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
  const dropped: Dropped[] = [...draft.dropped, { reason: 'deck', ...wholeSpan(rest), twin: -1, links, instead: [] }]
  return withPassages(draft, [title, ...draft.passages.filter((_, i) => i !== p)], dropped)
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

/** Sentences of such a half that are looked for. */
const MOST_SENTENCES = 4

/** Where what a line says from its first letter on is said again below it, as a whole or sentence by sentence; null where it is not. */
function linksOf(draft: Draft, line: Span): Link[] | null {
  const twin = twinOf(draft, line, line)
  if (twin >= 0) return [{ from: line.from, to: line.to, twin }]
  const sentences = sentencesOf(draft, line)
  if (sentences.length < 2 || sentences.length > MOST_SENTENCES) return null
  const links = sentences.map(({ from, to }) => ({ from, to, twin: twinOf(draft, line, { ...line, from, to }) }))
  return links.every(link => link.twin >= 0) ? links : null
}

/** The sentences of a line, with spaces between them or none, as letters. */
function sentencesOf({ text, letters }: Draft, line: Span): Pick<Span, 'from' | 'to'>[] {
  const start = letters.at(line.from)
  const ends = text.slice(start, line.end).matchAll(/[.!?…](?=["»”’)]*\s?["«“„]?\p{Lu})/gu)
  const starts = [line.from, ...Array.from(ends, ({ index }) => letters.firstFrom(start + index + 1))]
  return starts.map((from, i) => ({ from, to: starts[i + 1] ?? line.to })).filter(({ from, to }) => to > from)
}

/** The letter below a line from which on, where a word begins, a stretch of the line is said again; -1 where it is not. */
function twinOf(draft: Draft, line: Span, sought: Span): number {
  for (const passage of draft.passages) {
    const { from, to } = wholeSpan(passage)
    if (from < line.to) continue
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
