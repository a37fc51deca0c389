import { type Draft, endsInStop, passageAt, sizeOf, type View } from '../draft.ts'
import { isItem, lineOf, PAGE_HEAD, weightOfSpan } from '../headline.ts'
import { likenessOf, windowsOf } from '../likeness.ts'
import { isProse, weightOf } from '../prose.ts'
import { spanOf } from '../span.ts'
import type { Pair } from '../text/in-order.ts'
import { isSpace } from '../text/signs.ts'
import { isSummary } from '../text/summaries.ts'
import type { Sought, Window } from '../text/track.ts'
import { beginsItem } from '../text/words.ts'
import type { Copy, Passage, Span } from '../types.ts'

/** Passages from the title on among which the first of the points stands. */
const HEAD = 8
/** How many points a page has at most. */
const MOST = 10
/** Letters, signs weighted, of a point: a sentence. */
const SHORTEST = 28
const LONGEST = 600
/** The same of one below a label, without a mark. */
const SHORTEST_LABELLED = 20
/** UTF-16 units of a list of them. */
const LONGEST_LIST = 6000
/** Share of a point's words that the body says in order in one place. */
const SAID_AGAIN = 0.8
/** The same with the phrases that the body has elsewhere in its sentence. */
const REORDERED = 0.95
/** Both for a point beside another that is said so. */
const SAID_BESIDE = 0.7
const REORDERED_BESIDE = 0.75
/** Share of the points that the body says. */
const MOSTLY = 0.75
/** A paragraph there that ends in no stop is at least this many times as long: else it is a heading, and the points a list of contents. */
const LONGER = 1.2

const QUESTION = /[?？؟]$/

/** A passage of points: one, or one a line. */
interface Points {
  p: number
  parts: Sought[]
}

/**
 * The key points that a page lists between title and body, or its deck behind a bullet, each of them a sentence of the body,
 * whole or nearly, but for one among several that says something new and stays. A list of which more do is its author's.
 */
export function findKeyPoints(draft: Draft, view: View): Copy[] {
  const points = pointsBelowTitle(draft, view)
  const sought = points.flatMap(({ parts }) => parts)
  if (sought.length === 0 || sought.length > MOST) return []
  const next = draft.passages[(points[0] as Points).p + points.length]
  // The list goes on, with what is no point.
  if (sought.length === 1 && next && isItem(draft, next)) return []
  const windows = windowsOf(view, sought)
  const behind = (sought[sought.length - 1] as Sought).to
  const later = windows.map(of => of.filter(({ from }) => from >= behind))
  const saidBy = (least: number, reordered: number): (Pair[] | null)[] =>
    sought.map((part, i) => saidIn(draft, view, part, later[i] as Window[], { least, reordered }))
  const surely = saidBy(SAID_AGAIN, REORDERED)
  if (surely.every(pairs => pairs === null)) return []
  const said = surely.includes(null) ? saidBy(SAID_BESIDE, REORDERED_BESIDE) : surely
  if (said.filter(pairs => pairs !== null).length < MOSTLY * said.length) return []
  const copies: Copy[] = []
  for (const { p, parts } of points) {
    const pairs = said.splice(0, parts.length)
    if (pairs.includes(null)) continue
    copies.push({ reason: 'deck', first: p, last: p, savesNothing: true, pairs: (pairs as Pair[][]).flat() })
  }
  return copies
}

/** The points below a label, be it behind a deck; else the first items in a row below the title, before any sentence of prose. */
const pointsBelowTitle = (draft: Draft, view: View): Points[] => labelledPoints(draft, view) ?? firstItems(draft, view)

/** What stands right below `Key points`, before any long paragraph: items, or lines without a mark; null where no such label stands there. */
function labelledPoints(draft: Draft, view: View): Points[] | null {
  for (let p = 0; p < draft.passages.length && p < PAGE_HEAD + MOST; p++) {
    if (isProse(draft, view, p) && weightOf(view, p) > LONGEST_PLAIN) return null
    if (!isSummary(lineOf(draft, draft.passages[p] as Passage))) continue
    const points = plainPoints(draft, view, p + 1)
    const below = points.length > 0 ? points : itemsFrom(draft, view, p + 1)
    if (below.length > 0) return below
  }
  return null
}

function firstItems(draft: Draft, view: View): Points[] {
  for (let p = 0; p < draft.passages.length && p < HEAD; p++) {
    const items = itemsFrom(draft, view, p)
    if (items.length > 0) return items
    if (isProse(draft, view, p)) return []
  }
  return []
}

/** The items in a row from passage `first` on. */
function itemsFrom(draft: Draft, view: View, first: number): Points[] {
  const points: Points[] = []
  for (let p = first; p < draft.passages.length; p++) {
    const parts = partsOf(draft, view, p)
    if (parts.length === 0) break
    points.push({ p, parts })
  }
  return points
}

/** Letters, signs weighted, of a point that has no mark but stands below the label of all: what is longer is a paragraph. */
const LONGEST_PLAIN = 160

/** The same of one with a stop in its midst. */
const LONGEST_DOUBTFUL = 80
const INNER_STOP = /[.!?…।。]["”»]?\s\S/

/** The points right below `Key points`, from passage `first` on, where these are lines without a mark, all with a full stop or all without. */
function plainPoints(draft: Draft, view: View, first: number): Points[] {
  const points: Points[] = []
  for (let p = first; p < draft.passages.length - 1 && p < first + MOST; p++) {
    const weight = weightOf(view, p)
    const isPoint = weight >= SHORTEST_LABELLED && weight <= LONGEST_PLAIN && !(draft.passages[p] as Passage).keepsLines
    if (!isPoint || endsInStop(draft, p) !== endsInStop(draft, first) || isItem(draft, draft.passages[p] as Passage))
      break
    // A point is one sentence; of a short one a stop may be an abbreviation's.
    if (weight > LONGEST_DOUBTFUL && INNER_STOP.test(lineOf(draft, draft.passages[p] as Passage))) break
    points.push({ p, parts: [{ from: view.starts[p] as number, to: view.starts[p + 1] as number }] })
  }
  return points
}

/** The points of a passage, in positions of the view: of several lines each is one; none where it holds anything else. */
function partsOf(draft: Draft, view: View, p: number): Sought[] {
  const { text, letters, passages } = draft
  const { spans, keepsLines } = passages[p] as Passage
  const [span, ...others] = spans as [Span, ...Span[]]
  if (!beginsItem(text, span.start) || others.length > 0 || span.end - span.start > LONGEST_LIST) return []
  // A line that begins as no item does goes on with the one above.
  const lines = keepsLines ? linesOf(text, span).filter(start => beginsItem(text, start)) : [span.start]
  const shift = (view.starts[p] as number) - span.from
  const parts: Sought[] = []
  for (const [i, start] of lines.entries()) {
    const next = lines[i + 1]
    const [from, to] = [
      i === 0 ? span.from : letters.firstFrom(start),
      next === undefined ? span.to : letters.firstFrom(next),
    ]
    const weight = weightOfSpan(draft, spanOf(span.start, span.end, from, to))
    if (weight < SHORTEST || weight > LONGEST) return []
    // The questions that a text answers one by one are a list of contents.
    if (QUESTION.test(text.slice(start, next ?? span.end).trimEnd())) return []
    parts.push({ from: from + shift, to: to + shift })
  }
  return parts
}

/** Where the lines of a stretch begin, behind the spaces before them. */
function linesOf(text: string, { start, end }: Span): number[] {
  const starts = [start]
  for (let at = text.indexOf('\n', start); at >= 0 && at < end; at = text.indexOf('\n', at)) {
    while (at < end && isSpace(text.charCodeAt(at))) at++
    starts.push(at)
  }
  return starts
}

/** Where a point is said in a paragraph that is no item; null where it is not. */
function saidIn(
  draft: Draft,
  view: View,
  part: Sought,
  windows: readonly Window[],
  { least, reordered: leastReordered }: { least: number; reordered: number },
): Pair[] | null {
  let most = least
  let found: Pair[] | null = null
  for (const window of windows) {
    const { score: inOrder, reordered, numbers, pairs } = likenessOf(draft, view, part, window)
    const score = reordered >= leastReordered ? reordered : inOrder
    if (score < most || numbers) continue
    const twin = passageAt(view, (pairs[0] as Pair).y)
    if (!isProse(draft, view, twin) || isItem(draft, draft.passages[twin] as Passage)) continue
    if (!endsInStop(draft, twin) && sizeOf(view, twin) < LONGER * (part.to - part.from)) continue
    most = score
    found = pairs
  }
  return found
}
