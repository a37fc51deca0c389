import { shareIn } from '../../around-title.ts'
import type { Draft } from '../../draft.ts'
import { headOf, isItem, lineOf, weightOfSpan, wholeSpan } from '../../headline.ts'
import { hasCredit } from '../../text/captions.ts'
import { holdsDate } from '../../text/dates.ts'
import { isName } from '../../text/names.ts'
import { findPhrase } from '../../text/page-phrases.ts'
import { breakOff, countWords, endsSentence } from '../../text/words.ts'
import type { Passage } from '../../types.ts'
import { signatureOf } from '../marks.ts'
import { isAboveHeadline } from './above.ts'
import { isEntry } from './menu.ts'
import { mayBeTitle } from './other-form.ts'

/** Letters, signs weighted, of what a page says above a headline: to the reader, of its house, of something that it sells. */
const LONGEST_NOTICE = 140
/** Share of the words of a headline that the article has, at least; the same below sentences; and of the notice, at most. */
const OF_ARTICLE = 0.4
const OF_ARTICLE_BELOW_SENTENCES = 0.25
const STRANGE = 0.3
/** Words of a notice in sentences: a title with its stop, a question or a cry has fewer, or another mark. */
const FEWEST_OF_NOTICE = 6
/** Lines of the page between. */
const MOST_BETWEEN = 3

/**
 * The headline below the first line, the day and the like aside, where that has hardly a word of the article, as the headline has,
 * and reads as none: sentences with their stop, a pointer at its end, a tag at its beginning, several parts. Null where that is not so.
 */
export function titleBelowNotice(draft: Draft): Passage | null {
  const [notice, ...below] = draft.passages.slice(0, MOST_BETWEEN + 2)
  if (!notice || notice.spans.length > 1) return null
  // Most texts begin with their headline, and some with a long paragraph.
  if (weightOfSpan(draft, wholeSpan(notice)) > LONGEST_NOTICE) return null
  const said = lineOf(draft, notice)
  const isSentence = /[.。।]$/.test(said) && countWords(said) >= FEWEST_OF_NOTICE
  if (!isSentence && !readsAsNone(said)) return null
  const title = below.find(passage => !isAboveHeadline(lineOf(draft, passage)))
  if (!title || draft.passages.at(-1) === title || !mayBeTitle(draft, title)) return null
  const { start, end } = wholeSpan(title)
  if (breakOff(draft.text, start, end) >= 0) return null
  const [strange, own] = [notice, title].map(passage => shareIn(draft.text, lineOf(draft, passage), end)) as [
    number,
    number,
  ]
  return strange <= STRANGE && own > strange && own >= (isSentence ? OF_ARTICLE_BELOW_SENTENCES : OF_ARTICLE)
    ? title
    : null
}

/** Letters, signs weighted, of the first paragraph or deck, above which the headline stands; share of its words that the article has. */
const SHORTEST_PARAGRAPH = 90
const MOST_OF_ARTICLE = 0.5
/** Words of a line that names a site, and of those up to which the article may have one in three. */
const MOST_OF_SITE = 5
const FEW_WORDS = 3
const STRANGE_ENTRY = 0.34
/** Items of a menu, from which on nothing else is asked of them. */
const MENU = 3

/**
 * The first line of the head that reads as a headline and has words of the article, at least half of its own, where the first line of all
 * is of the page, a date, a figure, the first of a menu, and those between are as well, or a few words that the article has none of.
 *
 * @param above how many of the first passages are what a page has above a headline
 */
export function titleBelowStrangeLines(draft: Draft, above: number): Passage | null {
  const opening = draft.passages[0] as Passage
  // Most texts begin with their headline, and some with a long paragraph.
  if (weightOfSpan(draft, wholeSpan(opening)) >= SHORTEST_PARAGRAPH) return null
  if (above === 0 && !isItem(draft, opening) && !/\d/.test(lineOf(draft, opening))) return null
  const head = headOf(draft, SHORTEST_PARAGRAPH)
  const items = head.filter(passage => isItem(draft, passage)).length
  const isOfMenu = (passage: Passage): boolean => items >= MENU && isItem(draft, passage)
  for (const [p, passage] of head.entries()) {
    const line = lineOf(draft, passage)
    if (isOfMenu(passage) || isPlainlyOfPage(draft, passage)) continue
    // Below a short title stand a day and a deck.
    if (p === 0) return null
    const isTitle = mayStand(draft, passage) && shareIn(draft.text, line, wholeSpan(passage).end) >= MOST_OF_ARTICLE
    if (isTitle) return passage
    if (!isStrange(draft, passage)) return null
  }
  return null
}

/** Whether a line is what a page has above a headline, or holds a date and is none, or a strange one. */
function isPlainlyOfPage(draft: Draft, passage: Passage): boolean {
  const line = lineOf(draft, passage)
  return isAboveHeadline(line) || (holdsDate(line) && (!mayStand(draft, passage) || isStrange(draft, passage)))
}

/** Whether a line is a few words of which the article has none. */
export function isStrange(draft: Draft, passage: Passage): boolean {
  const line = lineOf(draft, passage)
  const words = countWords(line)
  if (passage.keepsLines || words > MOST_OF_SITE || endsSentence(line, 0, line.length)) return false
  // Short words are any text's.
  const names = line.replace(/(?<![\p{L}\p{M}])[\p{L}\p{M}]{1,4}(?![\p{L}\p{M}])/gu, ' ')
  return shareIn(draft.text, names, wholeSpan(passage).end) <= (words <= FEW_WORDS ? STRANGE_ENTRY : 0)
}

/** Whether a line may be a headline, and no entry of a menu or caption. */
function mayStand(draft: Draft, passage: Passage): boolean {
  const line = lineOf(draft, passage)
  return (
    mayBeTitle(draft, passage) &&
    !isEntry(line) &&
    !isItem(draft, passage) &&
    !hasCredit(line) &&
    !isName(line) &&
    !signatureOf(line) &&
    !isAboveHeadline(line)
  )
}

/** Parts of what a site says of itself, with bars between. */
const PARTS = 3

/** Whether a line with no full stop reads as no headline. */
const readsAsNone = (line: string): boolean =>
  (line.startsWith('#') && /^#\p{L}/u.test(line)) ||
  (line.includes(' | ') && line.split(' | ').length >= PARTS) ||
  endsInPointer(line)

/** Whether what stands behind the last mark of a line leads to another page: `… is it time to sell? Read more`. */
function endsInPointer(line: string): boolean {
  const last = Math.max(...ENDS.map(mark => line.lastIndexOf(mark)))
  const words = last < 0 ? '' : line.slice(last + 1)
  return words.length > 0 && words.length <= LONGEST_POINTER && findPhrase(words)?.kind === 'pointers'
}

/** What a sentence ends with before a pointer, and UTF-16 units of that. */
const ENDS = ['?', '!', '.', '…', '»', '”', '"']
const LONGEST_POINTER = 42
