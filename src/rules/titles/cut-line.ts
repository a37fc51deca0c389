import { siteBehind, speakerBefore } from '../../around-title.ts'
import { type Draft, endOfLetter, withPassages } from '../../draft.ts'
import {
  commonStart,
  droppedTo,
  isHeadline,
  lineOf,
  linkedTo,
  placeIn,
  weightOfSpan,
  wholeSpan,
} from '../../headline.ts'
import { endingAt, spanOf, startingAt } from '../../span.ts'
import { breakOff, countWords } from '../../text/words.ts'
import type { Passage, Span } from '../../types.ts'
import { isOfPage } from './above.ts'

/** Letters that a title, or what is left of a cut one, must have for a line that begins with them to count as it. */
export const SHORTEST_CUT = 8
/** Passages from the beginning among which the full line of a cut title and a line without the site's name are looked for. */
export const HEAD = 8

/** A draft without a cut first line, and the passage that has it whole. */
export interface CutLine {
  draft: Draft
  twin: Passage
  isTitle: boolean
}

/** Whether a line breaks off in what a passage of the head begins with. */
export function isCut(draft: Draft, line: Passage): boolean {
  const span = wholeSpan(line)
  if (breakOff(draft.text, span.start, span.end) < 0) return false
  return draft.passages.slice(0, HEAD).some(passage => {
    const whole = wholeSpan(passage)
    return goesOn(draft, span, whole) || lettersOfWay(draft, span, whole) > 0
  })
}

/** Letters of the way to a page that is glued to a cut title, and of that at least. */
const LONGEST_WAY = 40
const SHORTEST_BEHIND_WAY = 20
/** Letters of a title by which its place in a line is found. */
const FIRST = 10

/** How many letters of the way to a page stand before a title in a line that breaks off in it, `HomeNewsFerry runs aga…`; 0 where it does not. */
export function lettersOfWay(draft: Draft, line: Span, title: Span): number {
  const size = line.to - line.from
  if (size < SHORTEST_BEHIND_WAY || title.to - title.from < SHORTEST_BEHIND_WAY) return 0
  const beginning = endingAt(title, title.from + FIRST)
  const from = placeIn(draft, { from: line.from, to: Math.min(line.to, line.from + LONGEST_WAY + FIRST) }, beginning)
  if (from <= line.from || line.to - from < SHORTEST_BEHIND_WAY) return 0
  if (endOfLetter(draft, from - 1) !== draft.letters.at(from)) return 0
  return goesOn(draft, startingAt(line, from), title) ? from - line.from : 0
}

/** Whether a stretch begins with all the letters of a line, and has more. */
const goesOn = (draft: Draft, line: Span, whole: Span): boolean =>
  commonStart(draft, line, whole) === line.to - line.from && whole.to - whole.from > line.to - line.from

/** Where the first line is cut: the draft without it and the line that goes on where it breaks off. */
export function cutTitle(draft: Draft): CutLine | null {
  const first = draft.passages[0] as Passage
  // A mended line holds what was saved from another: it is no mere cut.
  if (first.keepsLines || first.spans.length > 1) return null
  const span = withoutSite(draft, wholeSpan(first))
  const size = span.to - span.from
  if (weightOfSpan(draft, span) < SHORTEST_CUT) return null
  const parted = titleInTwoLines(draft)
  if (parted) return parted
  const marked = breakOff(draft.text, span.start, span.end) >= 0
  const behindWay = marked ? titleBehindWay(draft, first, span) : null
  if (behindWay) return behindWay
  for (const [i, twin] of draft.passages.slice(1, HEAD).entries()) {
    const whole = wholeSpan(twin)
    const from = marked ? lettersOfDateline(draft, span, whole) : 0
    if (!goesOn(draft, span, startingAt(whole, whole.from + from))) continue
    const isTitle = from === 0 && isHeadline(draft, twin)
    const between = draft.passages.slice(1, i + 1).filter(passage => !isSame(draft, span, wholeSpan(passage)))
    const isNext = areOfPage(draft, between) || (i === 1 && isShort(draft, draft.passages[1] as Passage))
    if (!marked && !(isNext && isTitle && isHalf(draft, span, whole) && !isPreview(draft, i + 1))) continue
    const dropped = [...draft.dropped, droppedTo('title-again', first, whole.from + from, size)]
    return { draft: withPassages(draft, draft.passages.slice(1), dropped), twin, isTitle }
  }
  return null
}

/** The same where the way to the page is glued to the first line: `HomeNewsFerry runs aga…`. */
function titleBehindWay(draft: Draft, first: Passage, span: Span): CutLine | null {
  for (const twin of draft.passages.slice(1, HEAD)) {
    const whole = wholeSpan(twin)
    const before = isHeadline(draft, twin) ? lettersOfWay(draft, span, whole) : 0
    if (before === 0) continue
    const from = span.from + before
    // What stands behind the dots, the name of the site, goes with it.
    const gone = linkedTo('title-again', wholeSpan(first), [{ from, to: span.to, twin: whole.from }])
    return { draft: withPassages(draft, draft.passages.slice(1), [...draft.dropped, gone]), twin, isTitle: true }
  }
  return null
}

/** The same where the first two lines together are a headline that stands below them whole. */
function titleInTwoLines(draft: Draft): CutLine | null {
  const [first, second, ...below] = draft.passages.slice(0, HEAD) as [Passage, ...Passage[]]
  if (!second || second.keepsLines || second.spans.length > 1) return null
  const [one, two] = [wholeSpan(first), wholeSpan(second)]
  const [size, rest] = [one.to - one.from, two.to - two.from]
  const isBoth = (line: Passage): boolean => {
    const whole = wholeSpan(line)
    return (
      whole.to - whole.from === size + rest &&
      commonStart(draft, one, whole) === size &&
      commonStart(draft, two, startingAt(whole, whole.from + size)) === rest
    )
  }
  const twin = below.find(line => isHeadline(draft, line) && isBoth(line))
  if (!twin) return null
  const { from } = wholeSpan(twin)
  const gone = [droppedTo('title-again', first, from, size), droppedTo('title-again', second, from + size, rest)]
  return { draft: withPassages(draft, draft.passages.slice(2), [...draft.dropped, ...gone]), twin, isTitle: true }
}

/** A line up to where it breaks off, with the name of the site behind that: `Council says bridge will cl... - Harbour Post`. */
function withoutSite(draft: Draft, span: Span): Span {
  const dots = /(?:…|\.\.\.)(?=\s)/.exec(draft.text.slice(span.start, span.end))
  if (dots === null) return span
  const end = span.start + dots.index
  const to = draft.letters.firstFrom(end)
  return siteBehind(draft, span, to - span.from)
    ? spanOf(span.start, end + dots[0].length, span.from, to, span.saved)
    : span
}

/** Whether a passage is what a paragraph behind it begins with: a headline opens the first sentence, and is no half of its preview. */
function isPreview(draft: Draft, p: number): boolean {
  const span = wholeSpan(draft.passages[p] as Passage)
  return draft.passages
    .slice(p + 1, HEAD)
    .some(passage => !isHeadline(draft, passage) && goesOn(draft, span, wholeSpan(passage)))
}

/** Lines of a page between its own title and that of the article. */
const MOST_BETWEEN = 3

/** Whether there are no lines, or a few that are a date, a section and the like, a name of it that is not known among them. */
function areOfPage(draft: Draft, lines: readonly Passage[]): boolean {
  const others = lines.filter(line => !isOfPage(lineOf(draft, line)))
  return lines.length <= MOST_BETWEEN && others.length <= lines.length / 2 && others.every(line => isShort(draft, line))
}

/** Words of a kicker between a line and the one that it begins. */
const KICKER_WORDS = 3

/** Whether a line is of a few words and no sentence. */
function isShort(draft: Draft, passage: Passage): boolean {
  const { start, end } = wholeSpan(passage)
  return isHeadline(draft, passage) && countWords(draft.text, start, end) <= KICKER_WORDS
}

/** Letters of a dateline: `Merzau (eig) –`, `नई दिल्ली।`. */
const LONGEST_DATELINE = 40
/** Letters of what stands behind it and is compared at each of its letters. */
const LONGEST_SENTENCE = 600
const ENDS_DATELINE = /[)）】\]—–―:：.।。/-]$/u

/** How many letters of a dateline stand in a paragraph before what a line says, which is longer than it; 0 where none does. */
function lettersOfDateline(draft: Draft, line: Span, { from, to }: Span): number {
  const { text, letters } = draft
  const size = line.to - line.from
  if (size > LONGEST_SENTENCE) return 0
  for (let skip = 1; skip <= LONGEST_DATELINE && skip < size && from + skip + size <= to; skip++) {
    const rest = spanOf(0, 0, from + skip, to)
    if (commonStart(draft, line, rest) < size) continue
    const before = text.slice(letters.at(from), letters.at(from + skip)).replace(/["“«„「]$/u, '')
    return ENDS_DATELINE.test(before.trimEnd()) ? skip : 0
  }
  return 0
}

/** Words of the beginning of a title from which on it is no kicker, and may be a smaller part of it. */
const SEVERAL_WORDS = 5

/**
 * Whether a line without a break-off mark is the first half of the next one, which has more than a site's name beyond it;
 * where that one comes again it is the title, and a smaller part will do.
 */
function isHalf(draft: Draft, line: Span, whole: Span): boolean {
  const size = line.to - line.from
  const full = whole.to - whole.from
  if (siteBehind(draft, whole, size)) return false
  // The title with its topic before a colon, and above it the topic alone.
  if (speakerBefore(draft, whole, size)) return true
  if (countWords(draft.text, line.start, line.end) < 3) return false
  const end = endOfLetter(draft, whole.from + size - 1)
  if (/^["»”]?\s[—–-]\s/.test(draft.text.slice(end, end + 4))) return true
  const isSeveral = countWords(draft.text, line.start, line.end) >= SEVERAL_WORDS
  return (
    (isSeveral ? 4 : 3) * size >= full ||
    draft.passages.slice(2, HEAD + 1).some(again => isSame(draft, wholeSpan(again), whole))
  )
}

/** Whether two stretches, one of which may have gone, have the same letters. */
export const isSame = (draft: Draft, one: Span, other: Span): boolean =>
  one.to - one.from === other.to - other.from && commonStart(draft, one, other) === one.to - one.from
