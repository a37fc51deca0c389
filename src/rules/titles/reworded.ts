import { NAMES_SITE } from '../../around-title.ts'
import type { Draft } from '../../draft.ts'
import { endsSentence } from '../../text/words.ts'
import type { Dropped, Link, Span } from '../../types.ts'
import { gapBefore, isEqual, type Letters, wordsOf } from './words.ts'

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
