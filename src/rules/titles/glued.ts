import { beginsWord, cutBetween, type Draft, endOfLetter, trimmed, withPassages } from '../../draft.ts'
import { commonStart, isHeadline, placeIn, weightOfSpan, wholeSpan } from '../../headline.ts'
import { spanOf, startingAt } from '../../span.ts'
import { isSpace } from '../../text/signs.ts'
import type { Dropped, Link, Passage, Span } from '../../types.ts'
import { SHORTEST_CUT } from './cut-line.ts'

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
    const links = linksOf(draft, startingAt(span, at))
    const split = links === null ? null : splitAt(draft, p, at, links, SPACED_LEAD)
    if (split) return split
  }
  return null
}

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
    weightOfSpan(draft, startingAt(span, at)) < SPACED_LEAD
  )
    return null
  const cut = cutBetween(text, from, to)
  const [start, end] = trimmed(text, span.start, cut)
  const [restStart] = trimmed(text, cut, span.end)
  const title: Passage = { spans: [spanOf(start, end, span.from, at)], keepsLines: false }
  if (!isHeadline(draft, title)) return null
  const rest: Passage = { spans: [spanOf(restStart, span.end, at, span.to)], keepsLines: false }
  const dropped: Dropped[] = [...draft.dropped, { reason: 'deck', ...wholeSpan(rest), twin: -1, links, instead: [] }]
  return withPassages(draft, [title, ...draft.passages.filter((_, i) => i !== p)], dropped)
}

/** Names are written so as well, `iPhone`, `McKay`. */
const MOST_JOINTS = 4

/** Letters at which a sentence may begin without a space before it: `in MayThe council`. A few of them, the last ones. */
function jointsOf({ text, letters }: Draft, span: Span): number[] {
  const line = text.slice(span.start, span.end)
  if (span.to - span.from < SHORTEST_CUT + GLUED_LEAD || !hasCapitalWithin(line)) return []
  const joints = line.matchAll(/[\p{Ll}\p{Nd}?!»”")](?=[«“„]?\p{Lu})/gu)
  const ends = Array.from(joints, ({ index }) => letters.firstFrom(span.start + index + 1))
  return ends.filter(at => at >= span.from + SHORTEST_CUT && at < span.to).slice(-MOST_JOINTS)
}

/** Whether a capital stands behind anything but a space, as in few lines. (Sets of Unicode take long to prepare.) */
function hasCapitalWithin(line: string): boolean {
  const small = line.toLowerCase()
  // A capital of some letters is two small ones.
  if (small.length !== line.length) return true
  for (let i = 1; i < line.length; i++) if (line[i] !== small[i] && !isSpace(line.charCodeAt(i - 1))) return true
  return false
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
  const links = sentences.map(({ from, to }) => ({
    from,
    to,
    twin: twinOf(draft, line, spanOf(line.start, line.end, from, to)),
  }))
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
    while (twin >= 0 && !beginsWord(draft, twin)) twin = placeIn(draft, { from: twin + 1, to: within.to }, sought)
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
  const lead = startingAt(whole, draft.letters.firstFrom(whole.start + dateline.length))
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
