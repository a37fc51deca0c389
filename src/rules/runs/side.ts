import { type Draft, isBrokenOff, lettersAgree, passageAt, sizeOf, type View } from '../../draft.ts'
import { areAbridged, areToldOtherwise } from '../../edits.ts'
import { isCapitals, lineOf, wholeSpan } from '../../headline.ts'
import { isProse, weightOf } from '../../prose.ts'
import { CHANCE, type Chain } from '../../text/chains.ts'
import type { Match } from '../../text/matches.ts'
import { isAuthorLine } from '../../text/names.ts'
import { BROKEN_WORD } from '../../text/words.ts'
import type { Passage } from '../../types.ts'
import { numbersIn, type ViewWords, wordsIn } from '../../view-words.ts'
import { isSpoilt } from '../spoilt.ts'
import { lettersIn, type Passages, pairsOfPart, pairsWithin, pairUp, proseIn, type Run } from './run.ts'

/** Whether the later stretch runs into its own twin. */
function isPeriodic({ matches }: Chain): boolean {
  const last = matches[matches.length - 1] as Match
  return last.b + last.length > (matches[0] as Match).a + CHANCE
}

/**
 * Whether the earlier run is the one to go: it breaks off, holds in few blocks what the later one has in many, lacks words or
 * paragraphs that the later one has among its own, has signs that were spoilt and are whole there, stands above the byline below which the
 * text goes on, was brought up to date in the later one, or has what a note behind that says was put right.
 */
export function isWorse(draft: Draft, view: View, run: Run): boolean {
  const { early, late, chain } = run
  // What is said several times over in a row has copies of one build, and the first stays.
  if (isPeriodic(chain)) return false
  const last = chain.matches[chain.matches.length - 1] as Match
  if (isBrokenOff(draft, late[1]) && stopsShort(view, last, late)) return false
  if (late[1] - late[0] + 1 >= 1.5 * (early[1] - early[0] + 1) || isPutRight(draft, view, early, late)) return true
  if (isSpoiltAlone(draft, early, late)) return true
  if (isBroughtUpToDate(draft, view, run)) return true
  if (pairsOfPart(view, run) !== null || saysMoreWithin(draft, view, run) || isHeadAgain(draft, view, run)) return true
  return breaksOff(draft, early, p => isPreview(view, p, early)) && !breaksOff(draft, late)
}

/** Whether signs were spoilt in some passages, and in others that say the same were not. */
function isSpoiltAlone({ text, passages }: Draft, early: Passages, late: Passages): boolean {
  const [one, other] = [early, late].map(([first, last]) =>
    text.slice(wholeSpan(passages[first] as Passage).start, wholeSpan(passages[last] as Passage).end),
  ) as [string, string]
  // Most are the same, sign for sign.
  return one !== other && isSpoilt(one) && !isSpoilt(other)
}

/** Passages before the first paragraphs, and lines behind them, at most: a title and its kicker; who wrote the article, and when. */
const MOST_ABOVE = 2
const MOST_LINES = 4

/** Whether the first paragraphs stand below the title, and again below the article's byline, where it goes on. */
function isHeadAgain(draft: Draft, view: View, { early, late }: Run): boolean {
  const { passages } = draft
  if (early[0] === 0 || early[0] > MOST_ABOVE || late[0] - early[1] - 1 > MOST_LINES) return false
  const lines = passages.slice(early[1] + 1, late[0]).map(passage => lineOf(draft, passage))
  // A name in capitals is as often a place.
  if (!lines.some(line => isAuthorLine(line) && !isCapitals(line))) return false
  const goesOn = late[1] + 1 < passages.length && isProse(draft, view, late[1] + 1)
  return goesOn && proseIn(draft, view, early[1] + 1, late[0] - 1) === 0
}

/** Letters that a copy has more than by chance. */
const SURE_MORE = 8

/**
 * Whether the later run has all that the earlier one has, and more within its paragraphs: a dateline before the first, the end of
 * a sentence that is cut short there. What would have to be put back stays where it stands.
 */
function saysMoreWithin(draft: Draft, view: View, run: Run): boolean {
  const { early, late } = run
  if (lettersIn(view, late) < lettersIn(view, early) + SURE_MORE) return false
  // A paragraph that the earlier one lacks is no part of one that it has.
  const twins = [...pairsWithin(view, run)]
  const isEach = new Set(twins.map(([, p]) => p)).size === early[1] - early[0] + 1
  // What a title has more is the name of the site.
  const isTold = ([, p]: readonly [number, number]): boolean => p > 0 || isProse(draft, view, p)
  const more = twins.filter(isTold).reduce((sum, [q, p]) => sum + sizeOf(view, q) - sizeOf(view, p), 0)
  const pairs = twins.map(([q, p]) => [p, q] as const)
  return isEach && more >= SURE_MORE && areAbridged(draft, view, pairs)
}

/** Paragraphs that a version has which was brought up to date. */
const FEWEST_NEW = 2
/** Share of the letters of a text that both versions have. */
const GREAT_PART = 0.5

/** Whether the later run has several paragraphs of its own, among its others or right behind them, more than the earlier one, and tells something of what both have otherwise. */
function isBroughtUpToDate(draft: Draft, view: View, run: Run): boolean {
  const { early, late } = run
  // What is counted below is counted for few runs: those that are most of the text.
  if (lettersIn(view, early) + lettersIn(view, late) < GREAT_PART * view.length) return false
  if (proseIn(draft, view, 0, early[0] - 1) > 0) return false
  const twins = [...pairUp(view, run)]
  const ownIn = ([first, last]: Passages, said: ReadonlySet<number>): number => {
    let own = 0
    for (let p = first; p <= last; p++) if (!said.has(p) && isProse(draft, view, p)) own++
    return own
  }
  const lateOwn = ownIn([late[0], draft.passages.length - 1], new Set(twins.map(([q]) => q)))
  const earlyOwn = ownIn([early[0], late[0] - 1], new Set(twins.map(([, p]) => p)))
  if (lateOwn < FEWEST_NEW || lateOwn <= earlyOwn) return false
  return areToldOtherwise(
    draft,
    view,
    twins.filter(([q, p]) => isProse(draft, view, q) && isProse(draft, view, p)),
  )
}

/** Letters, signs weighted, of the note at the end of a text that tells what was put right in it. */
const LONGEST_NOTE = 300
/** Letters of the text of an article: what is longer is none that a note is about. */
const LONGEST_TEXT = 1 << 18
/** Letters of a word that says something; a number says something, however short. */
const SHORTEST_WORD = 3

/**
 * Whether the text ends, right behind the later run, with a note that has a word of the earlier one which the later one has
 * no longer: `An earlier version gave the vote as 27 to 24`.
 */
function isPutRight(draft: Draft, view: View, early: Passages, late: Passages): boolean {
  const note = late[1] + 1
  if (note !== draft.passages.length - 1 || weightOf(view, note) > LONGEST_NOTE) return false
  if (late[1] - late[0] < early[1] - early[0] || view.length > LONGEST_TEXT) return false
  const wordsOf = ([first, last]: Passages): ViewWords =>
    wordsIn(draft, view, view.starts[first] as number, view.starts[last + 1] as number)
  const stays = new Set(wordsOf(late).hashes)
  const went = new Set(wordsOf(early).hashes.filter(word => !stays.has(word)))
  const { starts, hashes } = wordsOf([note, note])
  return hashes.some(
    (word, i) =>
      went.has(word) &&
      ((starts[i + 1] as number) - (starts[i] as number) >= SHORTEST_WORD || numbersIn(view, starts, i, i + 1) !== ''),
  )
}

/** Whether the later run ends in the midst of what is a passage of the earlier one's. */
function stopsShort(view: View, { a, b, length }: Match, late: Passages): boolean {
  const end = view.starts[late[1] + 1] as number
  const rest = (view.starts[passageAt(view, b + length - 1) + 1] as number) - b - length
  return Math.abs(end - a - length) <= BROKEN_WORD && rest > BROKEN_WORD
}

/** Whether one of some passages, those that are left out aside, breaks off with dots. */
export function breaksOff(draft: Draft, [first, last]: Passages, isLeftOut = (_: number): boolean => false): boolean {
  for (let p = first; p <= last; p++) if (isBrokenOff(draft, p) && !isLeftOut(p)) return true
  return false
}

/** Passages behind a preview among which the whole one is. */
const NEAR = 12

/** Whether a passage that breaks off is the beginning of one that stands behind it among some passages. */
function isPreview(view: View, p: number, [, last]: Passages): boolean {
  const size = sizeOf(view, p) - BROKEN_WORD
  for (let q = p + 1; q <= Math.min(last, p + NEAR); q++)
    if (
      size > 0 &&
      sizeOf(view, q) > size &&
      lettersAgree(view, view.starts[q] as number, view.starts[p] as number, size)
    )
      return true
  return false
}
