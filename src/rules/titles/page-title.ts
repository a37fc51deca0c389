import { NAMES_SITE, stemsOf } from '../../around-title.ts'
import type { Draft } from '../../draft.ts'
import { countWords, endsSentence } from '../../text/words.ts'
import type { Dropped, Span } from '../../types.ts'
import { wordsInOrder } from './words.ts'

/** Words of the title of a page that say something and that the headline has, too, and their share of the words of either. */
const FEWEST_SHARED = 4
const SHARED = 0.75

/**
 * The title of the page, as search engines are given it: before the name of the site it says what the headline says, in other words
 * here and there and in another order, with the same names and numbers.
 */
export function pageTitleOf(draft: Draft, line: Span, title: Span): Dropped | null {
  const { text } = draft
  const [whole, headline] = [text.slice(line.start, line.end), text.slice(title.start, title.end)]
  if (!NAMES_SITE.test(whole) || NAMES_SITE.test(headline) || endsSentence(text, line.start, line.end)) return null
  const ours = new Set(stemsOf(headline))
  for (const { index } of whole.matchAll(SITE_MARKS)) {
    const said = whole.slice(0, index)
    if (countWords(whole, index) > LONGEST_SITE) continue
    const theirs = new Set(stemsOf(said))
    const shared = [...theirs].filter(stem => ours.has(stem)).length
    if (shared < FEWEST_SHARED || shared < SHARED * Math.max(ours.size, theirs.size)) continue
    if (numbersOf(said) !== numbersOf(headline) || !namesTheSame(said, headline)) continue
    return { reason: 'title-again', ...line, twin: -1, links: wordsInOrder(draft, line, title), instead: [] }
  }
  return null
}

/** Words of the name of a site. */
const LONGEST_SITE = 6

const SITE_MARKS = /\s[|·–—-]\s/g

const numbersOf = (line: string): string => (line.match(/\p{Nd}+/gu) ?? []).sort().join(' ')

/** Whether each of two lines has all words of the other that have a capital and are not its first: names. */
function namesTheSame(one: string, other: string): boolean {
  const hasNamesOf = (line: string, other: string): boolean =>
    (line.match(/(?<=[\p{L}\p{M}\p{Nd},]\s["“«„(]?)\p{Lu}[\p{L}\p{M}]*/gu) ?? []).every(name => other.includes(name))
  return hasNamesOf(one, other) && hasNamesOf(other, one)
}
