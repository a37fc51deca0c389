import { cutBetween, type Draft, endOfLetter, trimmed, withPassages } from '../../draft.ts'
import { commonStart, droppedTo, placeIn, weightOfSpan, wholeSpan } from '../../headline.ts'
import { spanOf, startingAt } from '../../span.ts'
import { isSection } from '../../text/sections.ts'
import { countWords } from '../../text/words.ts'
import type { Dropped, Passage, Span } from '../../types.ts'
import { isSame } from './cut-line.ts'

/** Words and letters, signs weighted, of a title that stands once more before the first sentence of a paragraph, be it glued to that; and letters of it. */
const LEAST_WORDS = 5
const SHORTEST_BEFORE = 30
const SHORTEST_GLUED = 16
const SHORTEST_BEHIND = 60

/**
 * The first paragraphs without the title where it stands before their first sentence, with nothing but space between: `Bridge to
 * close in June The council said`. A title that ends in a name may be its sentence's beginning, unless the name of a section or
 * of an agency stands before it: `Local Bridge to close in June The council said`. What follows goes, too, where it is the deck.
 *
 * @param copies the passages that go as a whole; null for one that does not
 */
export function withoutTitleWithin(draft: Draft, title: Span, copies: readonly (Dropped | null)[]): Draft {
  if (weightOfSpan(draft, title) < SHORTEST_GLUED) return draft
  let paragraphs = 0
  for (const [p, { keepsLines, spans }] of draft.passages.slice(0, HEAD).entries()) {
    const span = spans[0] as Span
    if (weightOfSpan(draft, span) >= 2 * SHORTEST_BEHIND && ++paragraphs > PARAGRAPHS) break
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
  const label = spanOf(line.start, labelEnd, line.from, at)
  const rest = spanOf(start, line.end, from, line.to)
  const begins = from < line.to && beginsSentence(text.slice(end, end + LONGEST_BETWEEN))
  const before = text.slice(line.start, letters.at(at))
  const isOpen = isOpenEnded(text.slice(title.start, title.end)) || isSection(before)
  const isWhole = weightOfSpan(draft, rest) >= SHORTEST_BEHIND && isOpen
  // Signs at the edges of the line, such as a spelled ampersand, stand with the letters beside them.
  const [againStart, againEnd] = [at > line.from ? letters.at(at) : line.start, from < line.to ? end : line.end]
  const parts = { label, again: spanOf(againStart, againEnd, at, from), rest }
  // A short title may be what a sentence begins with, but for one that is glued to it.
  const isLong = weightOfSpan(draft, title) >= SHORTEST_BEFORE
  if (at === line.from) return (isLong && begins && isWhole) || isGluedTo(draft, title, rest) ? parts : null
  if (!isLong) return null
  // Glued to the end of a deck: `says the mayorBridge to close in June`.
  if (from === line.to && labelEnd === parts.again.start) return parts
  return isNames(before) && (from === line.to || (begins && (isWhole || deckOf(draft, rest) !== null))) ? parts : null
}

/** Words of a title to which a paragraph is glued. */
const GLUED_WORDS = 3

/** Whether the rest of a line, a paragraph, begins with a capital right behind a small letter or a figure, with no space between: `Bridge to closeThe council said`. */
const isGluedTo = (draft: Draft, title: Span, rest: Span): boolean =>
  weightOfSpan(draft, rest) >= SHORTEST_BEHIND &&
  countWords(draft.text, title.start, title.end) >= GLUED_WORDS &&
  /^[\p{Ll}\p{Nd}]\p{Lu}\p{Ll}/u.test(draft.text.slice(rest.start - 1, rest.start + 2))

/** The letter of a line from which on it has the title: the first one, one behind a few words, or the first of as many at its end; -1 where it has not. */
function placeNearEdge(draft: Draft, title: Span, line: Span): number {
  const size = title.to - title.from
  if (commonStart(draft, line, title) === size) return line.from
  const end = startingAt(line, Math.max(line.from, line.to - size))
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
  if (rest.from === rest.to) return null
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

/** Passages of a page's head, its menu among them, and paragraphs. */
const HEAD = 12
const PARAGRAPHS = 3

/** Whether a title has several words, the last of which is no name and ends in no stop. */
function isOpenEnded(title: string): boolean {
  const last = title.slice(title.lastIndexOf(' ') + 1)
  return countWords(title) >= LEAST_WORDS && /^["«“„(/]?[\p{Ll}\p{Nd}]/u.test(last) && !/[.!?…:]/.test(last)
}

/** Whether a space stands behind a title and its last mark, and a word with a capital. */
const beginsSentence = (rest: string): boolean => /^["»”)/]?\s+["«“„]?\p{Lu}/u.test(rest)
/** UTF-16 units. */
const LONGEST_BETWEEN = 8
