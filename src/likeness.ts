import { countSpelled, holdsAcronym, SPELLED_OUT, spellsNext } from './acronyms.ts'
import { type Draft, endOfLetter, letterAt, passageAt, type View } from './draft.ts'
import {
  beginAlike,
  countElsewhere,
  countInflected,
  countMoved,
  countShifted,
  gatheredIn,
  INFLECTED,
  PHRASE,
} from './moved-words.ts'
import type { Pair } from './text/in-order.ts'
import { findWindows } from './text/near-match.ts'
import { placeNamed } from './text/ordinals.ts'
import { isUnspaced, typicalLetter } from './text/signs.ts'
import type { Sought, Window } from './text/track.ts'
import { type DiffRun, diffWords } from './text/word-diff.ts'
import { countWords } from './text/words.ts'
import { areOther, numbersIn, type ViewWords, wordsIn } from './view-words.ts'

/** Signs of scripts without spaces that must agree in a row: single ones do by chance, and letters, as Thai has, by twos and threes. */
const FEWEST_SIGNS = 2
const FEWEST_LETTERS = 4
/** Letters a word of a stretch at least, on average: a text of other scripts that was decoded twice is of single letters, each of which recurs. */
const SHORTEST_WORDS = 1.8
/** Above them are kana and Han. */
const LAST_LETTER = 0x2fff
/** Words at either end that the other stretch lacks, from which on the two share background, not what they say. */
const OWN_EDGE = 2
/** What stretches with such edges count at most. */
const BACKGROUND = 0.7
/** From this share on their edges no longer matter. */
const NEARLY_ALL = 0.9
/** Words that name who said what stands on both sides of them. */
const LONGEST_ATTRIBUTION = 12
const QUOTATION_MARKS = /["“”„‘’‚«»‹›「」『』]/gu
const OPENS = /["“”„‘‚«»‹›「」『』]\s?$/u
/** Letters of the window's surroundings that are looked at, so that no word is cut. */
const MARGIN = 16
/** The same as a share of the stretch: a window begins and ends with words in a row, and single ones may stand beyond. */
const MARGIN_PART = 0.25

/** How much of a stretch is said in another one. */
export interface Likeness {
  /** Share of its words that stand there in order, 0 to 1. */
  score: number
  /** The same with the phrases that were moved: `…, the minister said`, `The minister said that …`. */
  reordered: number
  /**
   * The share of those in order, of words that were shifted by one or two, and of moved phrases where nearly all is said,
   * with the words between them counted against it, but for those in parenthesis or one attribution that parts a quotation.
   */
  strict: number
  /** Share of its words that say something, in any order and form, in one stretch there or near it that is little longer. Few ask. */
  gathered: () => number
  /** Whether they have different numbers in the same place. */
  numbers: boolean
  /** Whether they name different places of a row there: `the first day`, `the second day`. */
  isNext: boolean
  /** Places where they have other words, but as many, or signs that are words of their own; none of them a number or inflected. */
  swaps: number
  /** Where. */
  pairs: Pair[]
}

/** Share of the words of a stretch that stand in order, from which on its others may stand anywhere in the same paragraph near by. */
const MOSTLY = 0.6
/** Letters beyond a window that hold who says it. */
const AROUND = 80

/** Share of the short runs of a stretch that a window must have for its words to be compared at all; the same of a stretch of few letters. */
const WORTH_A_LOOK = 0.25
const WORTH_A_LOOK_SHORT = 0.2
const FEW_LETTERS = 60
/** Letters of a short run but the first: a stretch has as many runs fewer than letters. */
const REST_OF_RUN = 11

/** Share of the letters of a stretch that are the same one: in no language so many are, in a text that was decoded twice a third or half of them. */
const MOST_OF_ONE = 0.3

/** Whether a stretch has more of one letter than any language has. */
function isGarbled({ codes }: View, { from, to }: Sought): boolean {
  const times = new Map<number, number>()
  let most = 0
  for (let v = from; v < to; v++) {
    const code = codes[v] as number
    const seen = (times.get(code) ?? 0) + 1
    times.set(code, seen)
    if (seen > most) most = seen
  }
  return most > MOST_OF_ONE * (to - from)
}

/** For each stretch of a view the windows in which it may stand again: all in one pass over the text. */
export const windowsOf = (view: View, sought: readonly Sought[]): Window[][] =>
  findWindows(view.codes, view.length, sought, ({ from, to }) => {
    const share = to - from < FEW_LETTERS ? WORTH_A_LOOK_SHORT : WORTH_A_LOOK
    return share * (to - from - REST_OF_RUN)
  })

/** Compares a stretch word by word with the place of a text that a window shows. */
export function likenessOf(draft: Draft, view: View, part: Sought, window: Sought): Likeness {
  const holder = passageAt(view, (window.from + window.to) >> 1)
  const near = Math.max(MARGIN, Math.round(MARGIN_PART * (part.to - part.from)))
  const margin = near + (holdsAcronym(draft, view, part) ? SPELLED_OUT : 0)
  const from = Math.max(window.from - margin, Math.min(window.from, view.starts[holder] as number))
  const to = Math.min(window.to + margin, Math.max(window.to, view.starts[holder + 1] as number))
  const a = wordsIn(draft, view, part.from, part.to)
  const b = wordsIn(draft, view, from, to)
  const fewest = fewestInRow(typicalLetter(view.codes, part.from, part.to))
  const around = (): ViewWords => wordsAround(draft, view, holder, from, to)
  const gathered = (): number => (fewest === 1 ? gatheredIn(view, a, around()) : 0)
  const found = nothingAlike(gathered)
  if (fewest === 1 && (part.to - part.from < SHORTEST_WORDS * a.hashes.length || isGarbled(view, part))) return found
  const { same, spanned, others } = compare({ draft, view, a, b, fewest }, found)
  const words = Math.max(1, a.hashes.length)
  found.score = same / words
  const isInflected = (i: number, j: number): boolean => fewest === 1 && beginAlike(view, a.starts, i, b.starts, j)
  const moved = countMoved(a.hashes, b.hashes, others, PHRASE * fewest, isInflected)
  const isMostly = fewest === 1 && same >= MOSTLY * words && same < words
  const elsewhere = isMostly ? countElsewhere(a, others, around()) : 0
  found.reordered = (same + Math.max(moved, elsewhere)) / words
  const turned = same + moved < NEARLY_ALL * words ? 0 : moved
  // Single signs of scripts without spaces stand side by side in another order by chance.
  const shifted = fewest === 1 ? countShifted(a.hashes, b.hashes, others) : 0
  found.strict = (same + turned + shifted) / Math.max(words, spanned.there + turned)
  const isBackground = spanned.from >= OWN_EDGE && words - spanned.to >= OWN_EDGE
  if (isBackground && found.score < NEARLY_ALL) found.score = Math.min(found.score, BACKGROUND)
  return found
}

/** A likeness before anything is compared. (Spread, it would have a form of its own each time, which is slow to read.) */
const nothingAlike = (gathered: Likeness['gathered']): Likeness => ({
  score: 0,
  reordered: 0,
  strict: 0,
  gathered,
  numbers: false,
  isNext: false,
  swaps: 0,
  pairs: [],
})

/** Two stretches of words, side by side. */
interface Sides {
  draft: Draft
  view: View
  a: ViewWords
  b: ViewWords
  /** How many words in a row say something. */
  fewest: number
}

interface Compared {
  /** Words of the first that the other one has in order, inflected ones in part. */
  same: number
  /** From the first to the last of these: words of the first stretch, and how many the other one has there, one attribution and acronyms spelled out aside. */
  spanned: { from: number; to: number; there: number }
  others: DiffRun[]
}

/** Goes through what two stretches share and where they differ, and notes in `found` what is told of single places. */
function compare({ draft, view, a, b, fewest }: Sides, found: Likeness): Compared {
  const spanned = { from: -1, to: 0, there: 0 }
  let begin = 0
  let same = 0
  let attributed = 0
  let spelledOut = 0
  const others: DiffRun[] = []
  for (const run of diffWords(a.hashes, b.hashes)) {
    if (!run.equal) {
      others.push(run)
      const aNumbers = numbersIn(view, a.starts, run.aFrom, run.aTo)
      const bNumbers = numbersIn(view, b.starts, run.bFrom, run.bTo)
      found.numbers ||= areOther(aNumbers, bNumbers)
      found.isNext ||= namesAnotherPlace(draft, view, a.starts, b.starts, run)
      const inflected = countInflected(view, a.starts, b.starts, run)
      if (isSwap(run, fewest > 1) && inflected === 0 && aNumbers + bNumbers === '') found.swaps++
      const spelled = countSpelled(draft, view, a.starts, b.starts, run)
      if (spelled > 0 && spanned.from >= 0) spelledOut += run.bTo - run.bFrom - spelled
      same += Math.max(INFLECTED * inflected, spelled, INFLECTED * countAsWords(run, aNumbers, bNumbers))
      const inserted = run.aFrom === run.aTo && spanned.from >= 0 ? run.bTo - run.bFrom : 0
      if (inserted > 0 && spellsNext(draft, view, a.starts, b.starts, run)) spelledOut += inserted
      else if (inserted > 0 && isInserted(draft, view, b.starts, run.bFrom, run.bTo)) attributed = inserted
    } else if (run.aTo - run.aFrom >= fewest) {
      const x = a.starts[run.aFrom] as number
      same += run.aTo - run.aFrom
      if (spanned.from < 0) {
        spanned.from = run.aFrom
        begin = run.bFrom
      }
      spanned.to = run.aTo
      spanned.there = run.bTo - begin - attributed - spelledOut
      found.pairs.push({ x, y: b.starts[run.bFrom] as number, length: (a.starts[run.aTo] as number) - x })
    }
  }
  return { same, spanned, others }
}

/** Words that a number has at most: `six hundred thousand`. */
const LONGEST_NUMBER = 3

/** How many words of the first side are numbers that the other one has as words, or such words: `17 tractors`, `seventeen tractors`. */
function countAsWords({ aFrom, aTo, bFrom, bTo }: DiffRun, aNumbers: string, bNumbers: string): number {
  const [numbers, others] = [countWords(aNumbers), countWords(bNumbers)]
  const [here, there] = [aTo - aFrom, bTo - bFrom]
  const isSpelled = (count: number, words: number): boolean => words >= count && words <= LONGEST_NUMBER * count
  if (others === 0 && numbers === here && isSpelled(here, there)) return here
  return numbers === 0 && others === there && isSpelled(there, here) ? here : 0
}

/** The words of `[from, to)` and of what stands near it in passage `holder`. */
function wordsAround(draft: Draft, view: View, holder: number, from: number, to: number): ViewWords {
  const [start, end] = [view.starts[holder] as number, view.starts[holder + 1] as number]
  return wordsIn(draft, view, Math.max(Math.min(from, start), from - AROUND), Math.min(Math.max(to, end), to + AROUND))
}

/** What stands between two commas, dashes or brackets, and has none itself: `, named after the vicar,`. */
const PARENTHESIS = /^(?:,\s[^,.!?…]+,|\s[–—]\s[^–—.!?…]+\s[–—],?|\s\([^().!?…]+\))\s$/

/**
 * Whether a few words stand in parenthesis, or between two halves of a quotation: `“We stay,” the keeper said, “and we paint.”`
 * What ends the first half may be left out, too.
 */
function isInserted(draft: Draft, view: View, starts: number[], from: number, to: number): boolean {
  if (to - from > LONGEST_ATTRIBUTION || to >= starts.length - 1) return false
  const [first, next] = [letterAt(view, starts[from] as number), letterAt(view, starts[to] as number)]
  if (next <= first) return false
  const between = draft.text.slice(endOfLetter(draft, first - 1), draft.letters.at(next))
  if (PARENTHESIS.test(between)) return true
  return (between.match(QUOTATION_MARKS)?.length ?? 0) >= 2 && OPENS.test(between)
}

/** How many words in a row say something: a sign of a script without spaces is one. */
function fewestInRow(code: number): number {
  if (!isUnspaced(code)) return 1
  return code <= LAST_LETTER ? FEWEST_LETTERS : FEWEST_SIGNS
}

const isSwap = ({ aFrom, aTo, bFrom, bTo }: DiffRun, isUnspaced: boolean): boolean =>
  aTo - aFrom === bTo - bFrom || (isUnspaced && aTo > aFrom && bTo > bFrom)

/** Whether both sides of a difference name a place in a row, not the same one. */
function namesAnotherPlace(draft: Draft, view: View, aStarts: number[], bStarts: number[], run: DiffRun): boolean {
  const here = placeIn(draft, view, aStarts, run.aFrom, run.aTo)
  return here !== null && ![here, null].includes(placeIn(draft, view, bStarts, run.bFrom, run.bTo))
}

/** The sign before these words counts too: in Chinese it says that a number is one of a row. */
function placeIn(draft: Draft, view: View, starts: number[], from: number, to: number): string | null {
  if (from === to) return null
  const first = letterAt(view, starts[from] as number)
  const last = letterAt(view, (starts[to] as number) - 1)
  return placeNamed(draft.text.slice(draft.letters.at(Math.max(0, first - 1)), endOfLetter(draft, last)))
}
