import { stemsOf } from '../../around-title.ts'
import { beginsWord, type Draft, textBehind } from '../../draft.ts'
import { isCapitals } from '../../headline.ts'
import { isDigit } from '../../text/signs.ts'
import { endsSentence } from '../../text/words.ts'
import type { Dropped, Instead, Link, Span } from '../../types.ts'

/** Words of a title that is told again with a slip, and the share of them that are the same. */
const FEWEST_WORDS = 5
const SAME = 0.7
/** Words of a title for each that the page's own title has another word for: `will halt`, `will stop`. */
const WORDS_TO_OTHER = 5
/** What parts a title from the name of its site. */
export const NAMES_SITE = /\s[|·–—-]\s/
/** Letters of a word in which up to two may be other ones, `recieve`. */
const SHORTEST_MISSPELT = 5
const MOST_SLIPS = 2
/** Share of the title's letters that such a line has at least, and at most. */
const SHORTEST = 0.8
const LONGEST = 1.8

type Letters = Pick<Span, 'from' | 'to'>

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

/** Words of the title of a page that say something and that the headline has, too, and their share of the words of either. */
const FEWEST_SHARED = 4
const SHARED = 0.75

/**
 * The title of the page, as search engines are given it: before the name of the site it says what the headline says, in other words
 * here and there and in another order, with the same names and numbers.
 */
function pageTitleOf(draft: Draft, line: Span, title: Span): Dropped | null {
  const { text } = draft
  const [whole, headline] = [text.slice(line.start, line.end), text.slice(title.start, title.end)]
  if (!NAMES_SITE.test(whole) || NAMES_SITE.test(headline)) return null
  const ours = new Set(stemsOf(headline))
  for (const { index } of whole.matchAll(SITE_MARKS)) {
    const said = whole.slice(0, index)
    const theirs = new Set(stemsOf(said))
    const shared = [...theirs].filter(stem => ours.has(stem)).length
    if (shared < FEWEST_SHARED || shared < SHARED * Math.max(ours.size, theirs.size)) continue
    if (numbersOf(said) !== numbersOf(headline) || !namesTheSame(said, headline)) continue
    return { reason: 'title-again', ...line, twin: -1, links: wordsInOrder(draft, line, title), instead: [] }
  }
  return null
}

const SITE_MARKS = /\s[|·–—-]\s/g

const numbersOf = (line: string): string => (line.match(/\p{Nd}+/gu) ?? []).sort().join(' ')

/** Whether each of two lines has all words of the other that have a capital and are not its first: names. */
function namesTheSame(one: string, other: string): boolean {
  const hasNamesOf = (line: string, other: string): boolean =>
    (line.match(/(?<=[\p{L}\p{M}\p{Nd},]\s["“«„(]?)\p{Lu}[\p{L}\p{M}]*/gu) ?? []).every(name => other.includes(name))
  return hasNamesOf(one, other) && hasNamesOf(other, one)
}

/** Links from the words of a line to the next equal ones of the title, each behind the last. */
function wordsInOrder(draft: Draft, line: Span, title: Span): Link[] {
  const ours = wordsOf(draft, title)
  const links: Link[] = []
  let next = 0
  for (const word of wordsOf(draft, line)) {
    const found = ours.findIndex((other, n) => n >= next && isEqual(draft, word, other))
    if (found < 0) continue
    links.push({ ...word, twin: (ours[found] as Letters).from })
    next = found + 1
  }
  return links
}

/** Words of a title that is told in another order, runs of words that stand otherwise, and the share of its words that the longest has. */
const FEWEST_TURNED = 6
const MOST_TURNED = 3
const LONGEST_TURNED = 0.5

/** A line that has the words of the title in another order, a few runs of them, and the name of the site behind: `We stay, says Marit Dahl - Fjord Post`. */
export function turnedOf(draft: Draft, line: Span, title: Span): Dropped | null {
  const [theirs, ours] = [wordsOf(draft, line), wordsOf(draft, title)]
  const site = theirs[ours.length]
  if (ours.length < FEWEST_TURNED || theirs.length < ours.length) return null
  if (site && !NAMES_SITE.test(gapBefore(draft, site))) return null
  const rest = [...ours]
  const links: Link[] = []
  let longest = 0
  let run = 0
  for (const word of theirs.slice(0, ours.length)) {
    const last = links.at(-1)
    const next = last && rest.findIndex(({ from }) => from === last.twin + last.to - last.from)
    const at = next !== undefined && next >= 0 && isEqual(draft, rest[next] as Letters, word) ? next : -1
    const found = at >= 0 ? at : rest.findIndex(other => isEqual(draft, other, word))
    if (found < 0) return null
    const [{ from }] = rest.splice(found, 1) as [Letters]
    run = at >= 0 ? run + 1 : 1
    longest = Math.max(longest, run)
    if (at >= 0 && last) links[links.length - 1] = { ...last, to: word.to }
    else if (links.length === MOST_TURNED) return null
    else links.push({ from: word.from, to: word.to, twin: from })
  }
  return longest < LONGEST_TURNED * ours.length
    ? null
    : { reason: 'title-again', ...line, twin: -1, links, instead: [] }
}

/** Words of a headline that is told once more with words changed at one place, how many are, and the share that are the same. */
const FEWEST_REWORDED = 8
const MOST_CHANGED = 2
const SAME_REWORDED = 0.75

/**
 * A headline that is the title but for one place, at which either has a word or two that are no names and no numbers: `laid up after`,
 * `laid up following`; null where it is another one.
 */
export function rewordedOf(draft: Draft, line: Span, title: Span): Dropped | null {
  if (endsSentence(draft.text, line.start, line.end) && !endsSentence(draft.text, title.start, title.end)) return null
  const [theirs, ours] = [wordsOf(draft, line), wordsOf(draft, title)]
  const least = Math.min(theirs.length, ours.length)
  if (least < FEWEST_REWORDED) return null
  let before = 0
  while (before < least && isEqual(draft, theirs[before] as Letters, ours[before] as Letters)) before++
  let behind = 0
  while (
    behind < least - before &&
    isEqual(draft, theirs[theirs.length - 1 - behind] as Letters, ours[ours.length - 1 - behind] as Letters)
  )
    behind++
  const [changed, instead] = [theirs, ours].map(words => words.slice(before, words.length - behind)) as [
    Letters[],
    Letters[],
  ]
  if (before === 0 || behind === 0 || before + behind < SAME_REWORDED * Math.max(theirs.length, ours.length))
    return null
  if ([changed, instead].some(words => words.length === 0 || words.length > MOST_CHANGED)) return null
  if ([...changed, ...instead].some(word => !isPlainWord(draft, word))) return null
  const [at, from, end] = [changed[0] as Letters, instead[0] as Letters, instead.at(-1) as Letters]
  const links: Link[] = [
    { from: line.from, to: at.from, twin: title.from },
    { from: (changed.at(-1) as Letters).to, to: line.to, twin: end.to },
  ]
  return { reason: 'title-again', ...line, twin: -1, links, instead: [{ at: at.from, from: from.from, to: end.to }] }
}

/** Letters of a word in a script without capitals that is no name. */
const SHORTEST_NAME = 4

/** Whether a word is no name and no number: it has no capital, and where its script has none, it is short. */
function isPlainWord({ text, letters }: Draft, { from, to }: Letters): boolean {
  const word = text.slice(letters.at(from), letters.at(to - 1) + 1)
  return /^\p{Ll}[^\p{Lu}\p{Nd}]*$/u.test(word) || (/^\p{Lo}/u.test(word) && to - from < SHORTEST_NAME)
}

/** The words of a stretch, in letters. */
function wordsOf(draft: Draft, { from, to }: Letters): Letters[] {
  const starts: number[] = []
  for (let l = from; l < to; l++) if (l === from || beginsWord(draft, l)) starts.push(l)
  return starts.map((start, w) => ({ from: start, to: starts[w + 1] ?? to }))
}

/** What stands between a word and the one before it. */
const gapBefore = (draft: Draft, { from }: Letters): string => textBehind(draft, from - 1)

function isEqual({ letters: { codes } }: Draft, one: Letters, other: Letters): boolean {
  if (one.to - one.from !== other.to - other.from) return false
  for (let i = 0; i < one.to - one.from; i++) if (codes[one.from + i] !== codes[other.from + i]) return false
  return true
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
