import { type Draft, endsInStop, passageAt, sizeOf, type View } from '../../draft.ts'
import { lineOf, wholeSpan } from '../../headline.ts'
import { isProse } from '../../prose.ts'
import type { Chain } from '../../text/chains.ts'
import type { Match } from '../../text/matches.ts'
import { isAuthorLine, isName } from '../../text/names.ts'
import { BROKEN_WORD } from '../../text/words.ts'
import type { Dropped, Passage } from '../../types.ts'
import { isAboveHeadline } from '../titles/above.ts'
import { isParallel, isRestart } from './parallel.ts'
import { areUtterances, isBoxAtEnd, isPartAgain } from './parts.ts'
import { isAbridged, isAdjacent, isEqual, lettersIn, proseIn, type Run, weightIn } from './run.ts'
import { breaksOff } from './side.ts'
import { REFRAIN, type TimesOf } from './times.ts'

/** Letters, those of scripts without spaces weighted. A run must have at least this many to be an echo of the document. */
const SMALLEST_RUN = 100
/** Share of a run's letters that must be said in the other one. */
const DENSE = 0.6
/** The same where both are the text, and nearly all of the shorter one is said in the other: it lacks a paragraph. */
const DENSE_WHERE_WHOLE = 0.45
const WHOLLY = 0.95
/** The same for verse: stanzas between two refrains are not said again. */
const DENSE_VERSE = 0.9
/** Share of the text that both runs together must hold where nothing else speaks for a double. */
const MUCH = 0.7
/** The same for verse and lists, whose author repeats himself. */
const MUCH_OF_VERSE = 0.85
/** Letters in which a single paragraph and its copy may differ: more would be the terms for one party and the other. */
const NOISE = 2

/** Paragraphs that are taken up one by one. Of more than that with as many between them too few are said again for a run. */
const TAKEN_UP = 3

/** Letters (signs weighted) of the last paragraphs that come once more, how many are several, and letters of the line between them. */
const SHORTEST_END = 200
const SEVERAL = 3
const LONGEST_LINE = 160

/**
 * Whether a title and its deck stand above a byline or a date, below which the text begins with both: the deck goes then, and
 * not the first paragraph, which steps that know the title tell.
 */
export function isTitleAndDeck(draft: Draft, view: View, { early, late }: Run): boolean {
  const isOne = early[0] === 0 && early[1] > 0 && late[1] === late[0] + 1
  if (!isOne || late[0] === 2 || isProse(draft, view, 0) || !isProse(draft, view, 1)) return false
  return late[1] + 1 < draft.passages.length && isProse(draft, view, late[1] + 1)
}

/** Whether a chain is a part of one passage that is a part of one, and so no copy of either. */
export function isPhrase(view: View, { matches, letters }: Chain): boolean {
  const [first, last] = [matches[0] as Match, matches[matches.length - 1] as Match]
  const [p, q] = [passageAt(view, first.a), passageAt(view, first.b)]
  if (letters >= Math.max(sizeOf(view, p), sizeOf(view, q)) - NOISE) return false
  return (
    last.a + last.length <= (view.starts[p + 1] as number) && last.b + last.length <= (view.starts[q + 1] as number)
  )
}

/**
 * Whether a scraper made the second run: extent and place tell it from the author's repetition.
 *
 * @param timesOf how often the letters of a passage stand in the text
 */
export function isEcho(draft: Draft, view: View, run: Run, timesOf: TimesOf): boolean {
  const { early, late, chain } = run
  const both = lettersIn(view, early) + lettersIn(view, late)
  const longer = Math.max(lettersIn(view, early), lettersIn(view, late))
  const isWhole = chain.letters >= WHOLLY * (both - longer) && both >= MUCH_OF_VERSE * view.length
  if (weightIn(view, late) < SMALLEST_RUN || chain.letters < (isWhole ? DENSE_WHERE_WHOLE : DENSE) * longer)
    return false
  if (early[0] === early[1] && chain.letters < longer - NOISE) return false
  // Refrains are counted last: that takes the whole text.
  return (
    isBegunAgain(draft, view, run) ||
    (isSaidAgain(draft, view, run, timesOf) && !isRefrained(draft, view, run, timesOf))
  )
}

/** Whether kind, extent and place of two runs that say the same speak for a copy, whatever their passages say elsewhere. */
function isSaidAgain(draft: Draft, view: View, run: Run, timesOf: TimesOf): boolean {
  const { early, late, chain } = run
  const both = lettersIn(view, early) + lettersIn(view, late)
  const prose = proseIn(draft, view, ...late)
  if (isPartAgain(draft, view, run, prose)) return true
  if (2 * prose < late[1] - late[0] + 1)
    return both >= MUCH_OF_VERSE * view.length && chain.letters >= DENSE_VERSE * lettersIn(view, late)
  if (isParallel(draft, view, run) || isTakenUp(draft, view, run) || isRing(draft, view, run)) return false
  // A transcript, in which the chair calls to order again and again.
  if (areUtterances(draft, late)) return both >= MUCH_OF_VERSE * view.length
  if (both >= (prose < 2 ? MUCH_OF_VERSE : MUCH) * view.length) return true
  const isPreview = isBelowByline(draft, view, run) && breaksOff(draft, early)
  const isEnough = prose > 1 || (prose === 1 && isPreview)
  const isPlaced = (): boolean =>
    isPreview ||
    isAdjacent(view, run) ||
    isRestart(draft, view, run) ||
    isEndAgain(draft, view, run) ||
    isMidstAgain(draft, view, run)
  if (isEnough && isPlaced()) return true
  // How often each passage stands in the text is counted for those that nothing else tells.
  return isLong(view, run, prose, timesOf) || isBoxAtEnd(draft, view, run, timesOf)
}

/** Lines between a preview and the whole: who wrote it, and when. */
const MOST_BETWEEN = 4

/** Whether the second run follows the first directly, or but for lines that a page has above an article. */
function isBelowByline({ text, passages }: Draft, view: View, run: Run): boolean {
  if (isAdjacent(view, run)) return true
  if (run.late[0] - run.early[1] - 1 > MOST_BETWEEN) return false
  const between = passages.slice(run.early[1] + 1, run.late[0])
  return between.every(passage => isAboveByline(lineOf({ text }, passage)))
}

const isAboveByline = (line: string): boolean => isAboveHeadline(line) || isName(line)

/** Paragraphs in a row that nobody says twice to the letter, where both runs hold half of the text, and wherever they stand. */
const LONG_RUN = 5
const HALF = 0.5
const LONGER_RUN = 7
/** The same of paragraphs with their headings: questions with their answers. */
const HEADED_RUN = 3

/** Whether several paragraphs come again to the letter and no more often, wherever they stand: an older version of an article below the new one. */
function isLong(view: View, { early, late, chain }: Run, prose: number, timesOf: TimesOf): boolean {
  const [one, other] = [lettersIn(view, early), lettersIn(view, late)]
  const isHeaded = prose >= HEADED_RUN && late[1] - late[0] + 1 >= 2 * prose
  if ((prose < LONG_RUN && !isHeaded) || chain.letters < WHOLLY * Math.min(one, other)) return false
  if (prose < LONGER_RUN && one + other < HALF * view.length) return false
  for (let q = late[0]; q <= late[1]; q++) if (timesOf(q) >= REFRAIN) return false
  return true
}

/** Passages of such a run that stand nowhere else: a copy has one, where a word was edited. */
const OWN = 2

/** Whether half of the passages of a run in the midst of a text stand there more than twice, with others between: the formulas of a tale, a plan week by week. */
function isRefrained(draft: Draft, view: View, run: Run, timesOf: TimesOf): boolean {
  const { late, partly } = run
  if (partly === 0 || isRestart(draft, view, run)) return false
  let [refrains, own] = [0, 0]
  for (let q = late[0]; q <= late[1]; q++) {
    const times = timesOf(q)
    if (times >= REFRAIN) refrains++
    if (times === 1) own++
  }
  return own >= OWN && 2 * refrains >= late[1] - late[0] + 1
}

/** Passages with which a text begins once more: with fewer, a column may end as it began. */
const BEGUN = 4

/** Whether a text of whatever kind, a list of results or an interview, begins once more with its first paragraph, to the letter. */
function isBegunAgain(draft: Draft, view: View, run: Run): boolean {
  const { early, late, chain } = run
  const isPreview = isBelowByline(draft, view, run) && breaksOff(draft, early)
  if ((!isPreview && late[1] - late[0] + 1 < BEGUN) || !isProse(draft, view, late[0])) return false
  if (chain.letters < lettersIn(view, isPreview ? early : late) - BROKEN_WORD) return false
  return isRestart(draft, view, run) && !isParallel(draft, view, run)
}

/** Whether three paragraphs in a row come again each with one of its own behind it: articles that are quoted, then read in turn. */
function isTakenUp(draft: Draft, view: View, { early, late }: Run): boolean {
  const [here, there] = [early[1] - early[0] + 1, late[1] - late[0] + 1]
  return here === TAKEN_UP && there === 2 * here - 1 && proseIn(draft, view, ...late) === there
}

/** Paragraphs with which a column begins and ends. */
const LONGEST_RING = 3

/** Whether the text ends, to the letter, with the first few paragraphs below its author's name: a column that comes back to them. */
function isRing(draft: Draft, view: View, run: Run): boolean {
  const { early, late } = run
  const count = late[1] - late[0] + 1
  const { passages, text } = draft
  if (late[1] < passages.length - 1 || count > LONGEST_RING || proseIn(draft, view, early[1] + 1, late[0] - 1) <= count)
    return false
  if (early[0] === 0 || !isEqual(view, run)) return false
  const { start, end } = wholeSpan(passages[early[0] - 1] as Passage)
  return isAuthorLine(text.slice(start, end))
}

/**
 * Whether the text ends, but for a few lines of the page, with its last paragraphs once more, behind a line: who wrote it, what
 * it is about. Two of them may be what each section of a statute ends with, behind its only sentence.
 */
function isEndAgain(draft: Draft, view: View, run: Run): boolean {
  const { early, late } = run
  const last = draft.passages.length - 1
  if (last - late[1] > LINES_OF_PAGE || proseIn(draft, view, late[1] + 1, last) > 0) return false
  if (!areLinesBetween(draft, view, run)) return late[1] === last && isBehindTable(draft, view, run)
  if (late[1] - late[0] + 1 < SEVERAL && endsInStop(draft, early[1] + 1)) return false
  return weightIn(view, late) >= SHORTEST_END && isSame(draft, view, run)
}

/** Whether several paragraphs come again to the letter with nothing but lines between, which may be many: a table. */
function isBehindTable(draft: Draft, view: View, run: Run): boolean {
  const { early, late } = run
  if (!isEqual(view, run) || weightIn(view, late) < SHORTEST_END) return false
  const count = late[1] - late[0] + 1
  return (
    count >= SEVERAL && proseIn(draft, view, ...late) === count && proseIn(draft, view, early[1] + 1, late[0] - 1) === 0
  )
}

/** Lines that a page sets between two paragraphs at most: a label, a caption, a headline; where it has its own things there, or behind them, what to share with, a newsletter, comments; and letters of such a line. */
const MOST_LINES = 3
const LINES_OF_PAGE = 6
const LONGEST_OF_PAGE = 64

/** Whether a line stands between two runs, or a few that are no prose. */
function areLinesBetween(draft: Draft, view: View, { early, late }: Run): boolean {
  const [first, count] = [early[1] + 1, late[0] - early[1] - 1]
  const longest = count <= MOST_LINES ? LONGEST_LINE : LONGEST_OF_PAGE
  const isLine = (p: number): boolean => sizeOf(view, p) <= longest && (count === 1 || !isProse(draft, view, p))
  if (count < 1 || count > LINES_OF_PAGE) return false
  const between = Array.from({ length: count }, (_, n) => first + n)
  return between.every(isLine) && (count <= MOST_LINES || !isTable(draft, between))
}

/** Whether several of some lines have figures, as those of a table have. */
const isTable = (draft: Draft, lines: readonly number[]): boolean =>
  lines.filter(p => /\d/.test(lineOf(draft, draft.passages[p] as Passage))).length > 1

/** Whether two runs say the same nearly to the letter, or one of them with words left out, as no section under a heading of its own. */
function isSame(draft: Draft, view: View, run: Run): boolean {
  const { early, late, chain } = run
  if (chain.letters >= WHOLLY * Math.max(lettersIn(view, early), lettersIn(view, late))) return true
  return isProse(draft, view, Math.max(0, early[0] - 1)) && isAbridged(draft, view, run)
}

/** Whether the title stood once more right above the later run, and has gone: the next page of an article, which begins with what the last one ended with. */
const isBelowTitle = ({ passages, dropped }: Draft, { late }: Run): boolean =>
  titlesIn(dropped).has(wholeSpan(passages[late[0]] as Passage).from)

/** Where copies of the title ended that have gone, letters of the text. */
const titles = new WeakMap<readonly Dropped[], ReadonlySet<number>>()

function titlesIn(dropped: readonly Dropped[]): ReadonlySet<number> {
  const known = titles.get(dropped)
  if (known) return known
  const found = new Set(dropped.filter(({ reason }) => reason === 'title-again').map(({ to }) => to))
  titles.set(dropped, found)
  return found
}

/**
 * Whether several paragraphs from the midst of the text come once more behind a line or a few, such as the caption of a
 * picture that a page sets between. A heading above them would make both sections.
 */
function isMidstAgain(draft: Draft, view: View, run: Run): boolean {
  const { early } = run
  if (!areLinesBetween(draft, view, run) || isProse(draft, view, early[1] + 1)) return false
  if (early[0] === 0 || !isProse(draft, view, early[0] - 1)) return false
  if (proseIn(draft, view, ...early) < SEVERAL && !isBelowTitle(draft, run)) return false
  return weightIn(view, run.late) >= SHORTEST_END && isSame(draft, view, run)
}

/**
 * Whether the runs are the whole text twice, one of them without some of its paragraphs, however long those are: from the
 * start of the body to the end of the text, one behind the other.
 */
export function isWholeText(draft: Draft, view: View, run: Run): boolean {
  const { early, late, chain } = run
  const shorter = Math.min(lettersIn(view, early), lettersIn(view, late))
  if (late[1] < draft.passages.length - 1 || !isAdjacent(view, run) || !isRestart(draft, view, run)) return false
  if (shorter < SMALLEST_RUN || chain.letters < WHOLLY * shorter || isParallel(draft, view, run)) return false
  return proseIn(draft, view, ...early) > 1 && proseIn(draft, view, ...late) > 1
}
