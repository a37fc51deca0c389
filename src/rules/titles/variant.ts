import { NAMES_SITE } from '../../around-title.ts'
import type { Draft } from '../../draft.ts'
import { isCapitals } from '../../headline.ts'
import { isDigit } from '../../text/signs.ts'
import { endsSentence } from '../../text/words.ts'
import type { Dropped, Instead, Link, Span } from '../../types.ts'
import { pageTitleOf } from './page-title.ts'
import { gapBefore, isEqual, type Letters, wordsOf } from './words.ts'

/** Words of a title that is told again with a slip, and the share of them that are the same. */
const FEWEST_WORDS = 5
const SAME = 0.7
/** Words of a title for each that the page's own title has another word for: `will halt`, `will stop`. */
const WORDS_TO_OTHER = 5
/** Letters of a word in which up to two may be other ones, `recieve`. */
const SHORTEST_MISSPELT = 5
const MOST_SLIPS = 2
/** Share of the title's letters that such a line has at least, and at most. */
const SHORTEST = 0.8
const LONGEST = 1.8

/** A line that says the title again in another form; null where it has other words. */
export const variantOf = (draft: Draft, line: Span, title: Span): Dropped | null =>
  wordedAlike(draft, line, title) ?? pageTitleOf(draft, line, title)

/**
 * A line that says the title again with a word misspelt or a number in figures, or in capitals, behind a kicker and a colon or with
 * the name of the site behind a mark, before which one word in five may be another; null where it has other words.
 */
function wordedAlike(draft: Draft, line: Span, title: Span): Dropped | null {
  const share = (line.to - line.from) / (title.to - title.from)
  if (share < SHORTEST || share > LONGEST) return null
  const shouts = isCapitals(draft.text.slice(line.start, line.end))
  // A sentence is none; most lines are told by that.
  if (!shouts && endsSentence(draft.text, line.start, line.end)) return null
  const [theirs, ours] = [wordsOf(draft, line), wordsOf(draft, title)]
  const more = theirs.length - ours.length
  if (ours.length < FEWEST_WORDS || more < 0) return null
  const isBehindKicker = more > 0 && /[:：]/.test(gapBefore(draft, theirs[more] as Letters))
  const isBeforeSite = more > 0 && NAMES_SITE.test(gapBefore(draft, theirs[ours.length] as Letters))
  if (more > 0 && !isBehindKicker && !isBeforeSite) return null
  const first = isBehindKicker ? more : 0
  const links: Link[] = []
  const instead: Instead[] = []
  let others = 0
  for (const [w, word] of ours.entries()) {
    const said = theirs[first + w] as Letters
    if (isEqual(draft, said, word)) links.push({ ...said, twin: word.from })
    else if (isSlip(draft, said, word) || (isBeforeSite && ++others * WORDS_TO_OTHER <= ours.length))
      instead.push({ at: said.from, ...word })
    else return null
  }
  // Where all words are the same, a label before them is its author's.
  const isPlain = instead.length === 0 && !shouts
  if (isPlain || links.length < SAME * ours.length) return null
  return { reason: 'title-again', ...line, twin: -1, links, instead }
}

/** Whether of two words one is the other misspelt, or one is a number in figures and the other a word. */
function isSlip(draft: Draft, one: Letters, other: Letters): boolean {
  const [here, there] = [one, other].map(({ from, to }) => draft.letters.codes.subarray(from, to)) as [
    Uint16Array,
    Uint16Array,
  ]
  const figures = [here, there].filter(word => word.every(isDigit)).length
  if (figures > 0) return figures === 1
  return Math.min(here.length, there.length) >= SHORTEST_MISSPELT && distance(here, there) <= MOST_SLIPS
}

/** The least number of letters to put in, leave out or change that makes one word another (Levenshtein 1966). */
function distance(one: Uint16Array, other: Uint16Array): number {
  let row = Array.from({ length: other.length + 1 }, (_, j) => j)
  for (const [i, code] of one.entries()) {
    const next = [i + 1]
    for (const [j, letter] of other.entries())
      next.push(
        Math.min((next[j] as number) + 1, (row[j + 1] as number) + 1, (row[j] as number) + (code === letter ? 0 : 1)),
      )
    row = next
  }
  return row[other.length] as number
}
