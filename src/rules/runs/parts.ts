import { type Draft, endsInStop, sameLetters, sizeOf, type View } from '../../draft.ts'
import { hasLabel, introduces, isItem, wholeSpan } from '../../headline.ts'
import { isProse } from '../../prose.ts'
import type { Passage } from '../../types.ts'
import { isAdjacent, isEqual, lettersIn, type Passages, proseIn, type Run } from './run.ts'
import { REFRAIN, type TimesOf } from './times.ts'

/** Whether a part of a page stands there twice to the letter: an entry, a list, turns of a transcript. @param prose how many paragraphs the later one has */
export function isPartAgain(draft: Draft, view: View, run: Run, prose: number): boolean {
  if (isAdjacent(view, run) && (prose > 0 ? isEntryAgain : isListAgain)(draft, view, run)) return true
  if (prose > 0 && isPairAgain(draft, view, run)) return true
  return isListAtEnd(draft, view, run) || (prose > 1 && isLoadedAgain(draft, view, run))
}

/** Passages of an entry of a live blog: its time, its heading, its paragraph. */
const ENTRY = 3

/** Whether a paragraph comes again to the letter with the lines above it, and nobody speaks there. A list may be the author's, who compares two. */
function isEntryAgain(draft: Draft, view: View, run: Run): boolean {
  const { late } = run
  if (late[1] - late[0] + 1 < ENTRY || !isEqual(view, run)) return false
  return !areUtterances(draft, late) && !draft.passages.slice(late[0], late[1] + 1).some(({ keepsLines }) => keepsLines)
}

/** Letters of the longer one of two paragraphs that follow themselves: no verse has as many. */
const SHORTEST_OF_PAIR = 80

/** Whether two sentences, one of them a paragraph, follow themselves directly, to the letter, and not a third time. */
function isPairAgain(draft: Draft, view: View, run: Run): boolean {
  const [first, last] = run.late
  if (last !== first + 1 || !isAdjacent(view, run) || !isEqual(view, run) || areUtterances(draft, run.late))
    return false
  if (Math.max(sizeOf(view, first), sizeOf(view, last)) < SHORTEST_OF_PAIR) return false
  const isThird = last + 2 < draft.passages.length && sameLetters(view, first, last + 1)
  return !isThird && [first, last].every(p => endsInStop(draft, p) && !(draft.passages[p] as Passage).keepsLines)
}

/** Lines of a list in an article, and the share of what else that has which is prose: nearly all of a song is lines. */
const LIST = 5
const MOSTLY_PROSE = 0.5

/** Whether lines that no stop or comma ends, as in verse, come again to the letter in an article: the names below a letter. */
function isListAgain(draft: Draft, view: View, run: Run): boolean {
  const { late } = run
  if (late[1] - late[0] + 1 < LIST || !isEqual(view, run)) return false
  const lines = draft.passages.slice(late[0], late[1] + 1).map(wholeSpan)
  if (lines.some(({ start, end }) => /\p{P}$|\n/u.test(draft.text.slice(start, end)))) return false
  let prose = 0
  for (let p = 0; p < draft.passages.length; p++) if (isProse(draft, view, p)) prose += sizeOf(view, p)
  return prose >= MOSTLY_PROSE * (view.length - 2 * lettersIn(view, late))
}

/** Whether a text ends with a list that stands in its midst, to the letter, below the same line with a colon. */
function isListAtEnd(draft: Draft, view: View, run: Run): boolean {
  const [first, last] = run.late
  if (last < draft.passages.length - 1 || last - first < LIST - 1 || !introduces(draft, first, 0)) return false
  return isEqual(view, run) && draft.passages.slice(first + 1).every(passage => isItem(draft, passage))
}

/** Turns of a transcript, not all of them calls, that nobody says once more in a row. */
const TURNS = 5

/** Whether several turns follow themselves directly, to the letter: where a page loaded what comes next. */
function isLoadedAgain(draft: Draft, view: View, run: Run): boolean {
  const { late } = run
  return late[1] - late[0] + 1 >= TURNS && isAdjacent(view, run) && isEqual(view, run) && areUtterances(draft, late)
}

/** Paragraphs below the heading of a box; letters of one with a single one. */
const BOXED = 2
const SHORTEST_BOX = 120

/** Whether a text ends, to the letter and but for a line or two, with a heading and its paragraphs from its midst: a box that a page shows at two places. */
export function isBoxAtEnd(draft: Draft, view: View, run: Run, timesOf: TimesOf): boolean {
  const { early, late } = run
  const [heading, last] = late
  if (isProse(draft, view, heading) || endsInStop(draft, heading)) return false
  if (proseIn(draft, view, last + 1, draft.passages.length - 1) > 0) return false
  if (!isEqual(view, run)) return false
  // What two notices end with follows no paragraph of either.
  const isLong = lettersIn(view, late) >= SHORTEST_BOX
  const isOne = proseIn(draft, view, ...late) === 1 && isLong && isProse(draft, view, early[1] + 1)
  if (!isOne && proseIn(draft, view, ...late) < BOXED) return false
  return proseIn(draft, view, heading + 1, last) === last - heading && timesOf(heading) < REFRAIN
}

/** Whether most passages begin with the name of who says what follows. */
export function areUtterances({ text, passages }: Draft, [first, last]: Passages): boolean {
  const count = last - first + 1
  let spoken = 0
  for (let p = first; p <= last; p++) {
    const { start, end } = wholeSpan(passages[p] as Passage)
    if (hasLabel(text.slice(start, end))) spoken++
    // Most runs are told by their first half.
    else if (2 * (spoken + last - p) <= count) return false
  }
  return 2 * spoken > count
}
