import { type Draft, withPassages } from '../draft.ts'
import { droppedTo, introduces, lineOf, PAGE_HEAD, placeIn, weightOfSpan, wholeSpan } from '../headline.ts'
import { asks } from '../rules/marks.ts'
import { copyOf } from '../rules/titles/again.ts'
import { withoutClosingTitle } from '../rules/titles/closing.ts'
import { isSame } from '../rules/titles/cut-line.ts'
import { RIGHT_BEHIND, SHORT_TITLE } from '../rules/titles/in-other-words.ts'
import { withoutTitleWithin } from '../rules/titles/within.ts'
import { spanOf } from '../span.ts'
import { isByline } from '../text/names.ts'
import { endsSentence } from '../text/words.ts'
import type { Dropped, Passage, Span } from '../types.ts'

/** Letters, signs weighted, of a paragraph of the body. */
const SHORTEST_PARAGRAPH = 40
/** Letters, signs weighted, of the paragraphs from which on the body is under way: a standfirst has fewer. */
const BEGUN_BODY = 160
/**
 * Letters, signs weighted, of a title that its author says once more as a sentence: those found have up to 28, a headline in
 * the midst of a page 41. As his last words one had 42.
 */
const LONGEST_REFRAIN = 38
const LONGEST_LAST_WORDS = 48
/** Copies from which on a short title that recurs is a refrain; and paragraphs that say the title, for any title. */
const REFRAIN = 4
const SAID = 3

/**
 * Drops the passages that say the title again: word for word, in capitals, with the site's name or without, behind the
 * way to the page, broken off with `…`, without the speaker's name before it or with the name behind it, or run together
 * with the lead that follows; the title before the first sentence of a paragraph, or as a line of the block that closes the page; and the head of a page that comes again with
 * its title. A passage whose sentence begins with the title's words stays.
 */
export function dropTitleCopies(whole: Draft, title: Passage | null): Draft {
  if (!title) return whole
  const span = wholeSpan(title)
  const found = withoutClosingTitle(whole, span)
  const copiesIn = (draft: Draft): (Dropped | null)[] =>
    draft.passages.map((passage, i) => copyOf(draft, span, passage, i))
  const before = copiesIn(found)
  const draft = withoutTitleWithin(found, span, before)
  // A line may be two passages now.
  const copies = draft === found ? before : copiesIn(draft)
  // What tells them from the author's own weighs the body, in which most titles do not come again.
  if (copies.every(copy => copy === null)) return draft
  copies.forEach((copy, i) => {
    if (copy !== null && isTakenUp(draft, i)) copies[i] = null
  })
  const isRefrain = copies.filter(copy => copy !== null).length >= REFRAIN && span.to - span.from < 2 * SHORT_TITLE
  if (isRefrain) copies.fill(null, RIGHT_BEHIND)
  const quoted = copies.findIndex((copy, i) => copy !== null && i > 0 && introduces(draft, i - 1))
  if (quoted >= 0) copies.fill(null, quoted)
  const said = firstSaid(draft, span, copies)
  if (said >= 0) copies.fill(null, said)
  if (span.to - span.from >= 2 * SHORT_TITLE) {
    addHeads(draft, span, copies)
    addKickers(draft, span, copies)
  }
  const dropped = copies.filter(copy => copy !== null)
  if (dropped.length === 0) return draft
  const passages = draft.passages.filter((_, i) => copies[i] === null)
  return withPassages(draft, passages, [...draft.dropped, ...dropped])
}

/** How a paragraph begins that takes up the sentence before it, language by language: `This was said by …`. */
const TAKES_UP = new Set(
  'this that these those such dies diese ce cet cette ces esto esta este eso isto isso essa esse questo questa това този тази тези такова это этот эта эти об такое це цей ця यह ये इस इसी'.split(
    ' ',
  ),
)

/** Whether a passage at the beginning of the body is a sentence that the next paragraph takes up. */
function isTakenUp({ text, passages }: Draft, i: number): boolean {
  const [line, next] = [passages[i], passages[i + 1]].map(passage => passage && wholeSpan(passage))
  if (i >= RIGHT_BEHIND || !line || !next || !endsSentence(text, line.start, line.end)) return false
  const [word = ''] = text.slice(next.start, next.start + LONGEST_WORD).split(/\s/, 1)
  return TAKES_UP.has(word.toLowerCase()) && endsSentence(text, next.start, next.end)
}

/** UTF-16 units. */
const LONGEST_WORD = 12

/** Adds the line above a copy of the title below the first paragraph, where it is the one that stands above the title itself: a head that stays at the top of the window. */
function addKickers(draft: Draft, title: Span, copies: (Dropped | null)[]): void {
  const spans = draft.passages.map(wholeSpan)
  const above = spans.findLastIndex(({ to }) => to <= title.from)
  const kicker = spans[above]
  if (!kicker) return
  const isProse = (span: Span): boolean => weightOfSpan(draft, span) >= SHORTEST_PROSE
  const body = spans.findIndex((span, p) => p > above && isProse(span))
  copies.forEach((copy, i) => {
    const line = spans[i - 1]
    if (copy === null || !line || body < 0 || i - 1 <= body || copies[i - 1] !== null || isMended(draft, i - 1)) return
    if (isSame(draft, line, kicker))
      copies[i - 1] = droppedTo('title-again', draft.passages[i - 1] as Passage, kicker.from, kicker.to - kicker.from)
  })
}

/** Whether a passage holds what was saved from another: that must not go with it. */
const isMended = ({ passages }: Draft, p: number): boolean => (passages[p] as Passage).spans.length > 1

/** Lines that a page has below its title, each time: fewer may be an author's, who says his title once more and what it stands above. */
const FEWEST_LINES = 2
const MOST_LINES = 8
/** Letters, signs weighted, of a paragraph before they come again: no verse has more. */
const SHORTEST_PROSE = 90

/**
 * Adds the lines below a copy of the title that say again, in order, what stands below the title itself: a page's head, printed above
 * each of its parts. In the head of the page, before any paragraph, who wrote the article is enough.
 */
function addHeads(draft: Draft, title: Span, copies: (Dropped | null)[]): void {
  const spans = draft.passages.map(wholeSpan)
  const first = Math.max(
    0,
    spans.findIndex(({ from }) => from >= title.to),
  )
  const paragraphsAbove = [0]
  for (const [p, span] of spans.entries())
    paragraphsAbove.push((paragraphsAbove[p] as number) + (weightOfSpan(draft, span) >= SHORTEST_PROSE ? 1 : 0))
  for (const [at, copy] of [...copies].entries()) {
    if (copy === null || addTeaser(draft, copies, spans, at)) continue
    const isAgain = (line: number): boolean =>
      line < Math.min(at - first, MOST_LINES, spans.length - at - 1) &&
      !isMended(draft, at + 1 + line) &&
      isSame(draft, spans[at + 1 + line] as Span, spans[first + line] as Span)
    let lines = 0
    while (isAgain(lines)) lines++
    const isOfHead = at < PAGE_HEAD && paragraphsAbove[at] === 0
    const isByAuthor = isOfHead && lines > 0 && isByline(lineOf(draft, draft.passages[first] as Passage))
    const isHead = lines >= FEWEST_LINES && (isOfHead || paragraphsAbove[at] !== paragraphsAbove[first + lines])
    if (!isHead && !isByAuthor) continue
    for (let line = 0; line < lines; line++) {
      const { from, to } = spans[first + line] as Span
      copies[at + 1 + line] = droppedTo('title-again', draft.passages[at + 1 + line] as Passage, from, to - from)
    }
  }
}

/** Passages below the title of which a teaser at the end may have some; and how many it has at most. */
const TEASED = 8
const MOST_TEASED = 3

/** Adds the passages below a copy of the title that end a text where each is, in their order, one of the first of the text: a page's teaser of itself. */
function addTeaser(draft: Draft, copies: (Dropped | null)[], spans: readonly Span[], at: number): boolean {
  const teased = spans.length - at - 1
  if (teased === 0 || teased > MOST_TEASED || at < TEASED) return false
  const rest = spans.slice(at + 1)
  if (rest.some((_, r) => isMended(draft, at + 1 + r))) return false
  const twins: Span[] = []
  let next = 0
  for (const span of rest) {
    const twin = spans.findIndex((other, p) => p >= next && p < TEASED && isSame(draft, span, other))
    if (twin < 0) return false
    twins.push(spans[twin] as Span)
    next = twin + 1
  }
  twins.forEach(({ from, to }, i) => {
    const p = at + 1 + i
    copies[p] = droppedTo('title-again', draft.passages[p] as Passage, from, to - from)
  })
  return true
}

/**
 * The first copy behind the beginning of the body that is a sentence, as the title is not, or a question: a refrain, or what
 * the article comes to; -1 where none is. Among other questions, or where several paragraphs say the title, a single paragraph
 * before it makes a body.
 */
function firstSaid(draft: Draft, title: Span, copies: readonly (Dropped | null)[]): number {
  const { text, passages } = draft
  const isQuestion = asks(text, title)
  if (endsSentence(text, title.start, title.end) && !isQuestion) return lastWords(draft, title, copies)
  const isSentenceAt = (i: number): boolean => {
    const { start, end } = wholeSpan(passages[i] as Passage)
    return endsSentence(text, start, end)
  }
  // What several paragraphs say is looked for in few texts: in those that say the title as a sentence.
  const isOften = copies.some((copy, i) => copy !== null && isSentenceAt(i)) && isSaidOften(draft, title)
  const isOneOfMany = isQuestion && passages.filter(passage => asks(text, wholeSpan(passage))).length > QUESTIONS
  const length = weightOfSpan(draft, title)
  const mayBeSaid = (i: number): boolean =>
    isOften || isOneOfMany || length <= (i < passages.length - 1 ? LONGEST_REFRAIN : LONGEST_LAST_WORDS)
  const begun = isOften || isOneOfMany ? SHORTEST_PARAGRAPH : BEGUN_BODY
  let weight = 0
  return passages.findIndex((passage, i) => {
    if (weight >= begun) {
      const isSaid = copies[i] !== null && isSentenceAt(i) && mayBeSaid(i)
      // A page's head may stand below the lead: who wrote the article, and its title once more.
      return isSaid && !isByline(lineOf(draft, passages[i - 1] as Passage))
    }
    const size = isSentenceAt(i) ? weightOfSpan(draft, wholeSpan(passage)) : 0
    if (size >= SHORTEST_PARAGRAPH) weight += size
    return false
  })
}

/** The last passage where an exclamation that is the title is its author's last words; -1 where it is not. */
function lastWords(draft: Draft, title: Span, copies: readonly (Dropped | null)[]): number {
  const last = draft.passages.length - 1
  const { from } = wholeSpan(draft.passages[last] as Passage)
  const isShort = weightOfSpan(draft, title) <= LONGEST_LAST_WORDS
  const isUnderWay = weightOfSpan(draft, spanOf(title.start, title.end, title.to, from)) >= BEGUN_BODY
  return copies[last] && isShort && isUnderWay && /[!！]/.test(draft.text.charAt(title.end - 1)) ? last : -1
}

/** Other questions of a text that answers them. */
const QUESTIONS = 2

/** Passages among which those that say the title are counted, and letters of each that are looked through. */
const REACH = 60
const LONGEST_LOOK = 4000

/** Whether several passages of the body, the first one aside, have the title's letters in a row. */
function isSaidOften(draft: Draft, title: Span): boolean {
  let said = 0
  for (const passage of draft.passages.slice(1, REACH)) {
    const { from, to } = wholeSpan(passage)
    if (placeIn(draft, { from, to: Math.min(to, from + LONGEST_LOOK) }, title) >= 0) said++
    if (said === SAID) return true
  }
  return false
}
