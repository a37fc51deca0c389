import type { Draft } from '../../draft.ts'
import { isHeadline, lineOf, wholeSpan } from '../../headline.ts'
import { saysWhen } from '../../text/dates.ts'
import { isName } from '../../text/names.ts'
import { countWords } from '../../text/words.ts'
import type { Passage } from '../../types.ts'
import { isAboveHeadline } from './above.ts'
import { mayBeTitle } from './form.ts'

/** Lines that stand above a headline, and one more. */
const MOST_ABOVE = 7

/** How many of the first passages are what a page has above a headline, an author's name above the day included; -1 where too many are. */
export function linesAbove({ text, passages }: Draft): number {
  const firstFrom = (p: number): number => {
    // Most texts begin with their headline: no other line is read.
    for (let i = p; i < Math.min(MOST_ABOVE, passages.length); i++)
      if (!isAboveHeadline(lineOf({ text }, passages[i] as Passage))) return i
    return -1
  }
  const standing = firstFrom(0)
  const [first = '', second = ''] = passages.slice(0, 2).map(passage => lineOf({ text }, passage))
  return standing === 0 && isAuthorAbove(first, second) ? firstFrom(1) : standing
}

/** UTF-16 units of a name, and of a day. */
const LONGEST_OF_HEAD = 60

/** Whether the first of two lines is a name, and the second says when. (Most texts go on with a paragraph.) */
export const isAuthorAbove = (first: string, second: string): boolean =>
  first.length <= LONGEST_OF_HEAD && second.length <= LONGEST_OF_HEAD && saysWhen(second) && mayBeName(first)

/** Whether a line is a name, each word with a capital, as a paper's has not; scripts without capitals do not tell. */
export const mayBeName = (line: string): boolean => isName(line) && line.split(' ').every(word => /^\p{Lu}/u.test(word))

/** Whether a line is a name right above the first paragraph, and nobody of whom the text speaks: who wrote it. */
export function isAuthor(draft: Draft, title: Passage): boolean {
  const name = lineOf(draft, title)
  const next = draft.passages[draft.passages.indexOf(title) + 1]
  if (!next || !mayBeName(name) || isHeadline(draft, next)) return false
  return !draft.text.includes(name.slice(name.lastIndexOf(' ') + 1), wholeSpan(title).end)
}

/** Words on either side of the bar in what a page sets above a headline. */
const TOPIC_WORDS = 3

/** Lines between such a line and its headline: where it is from, and when. */
const MOST_BETWEEN = 2

/** The headline below a line that names a section and what the article is, `Women's football | Match report`; null where a line is none. */
export function belowTopic(draft: Draft, line: Passage): Passage | null {
  const topic = lineOf(draft, line)
  const parts = topic.split(' | ')
  if (parts.length !== 2 || !parts.every(part => countWords(part) <= TOPIC_WORDS)) return null
  const at = draft.passages.indexOf(line) + 1
  const title = draft.passages.slice(at, at + MOST_BETWEEN + 1).find(other => !isAboveHeadline(lineOf(draft, other)))
  if (!title) return null
  const below = lineOf(draft, title)
  return mayBeTitle(draft, title) && !below.includes(' | ') && countWords(below) > countWords(topic) ? title : null
}
