import type { Draft } from '../../draft.ts'
import { isHeadline, lineOf, wholeSpan } from '../../headline.ts'
import { namesAuthor } from '../../text/names.ts'
import { countWords, endsSentence } from '../../text/words.ts'
import type { Passage } from '../../types.ts'

/** Words of an entry of a menu, or of the name of a site; and of a headline below them. */
const ENTRY_WORDS = 4
export const HEADLINE_WORDS = 4
/** UTF-16 units of an entry of so many words, and of one in which each has a capital, but for `du` and the like. */
const LONGEST_ENTRY = 24
const LONGEST_NAME = 28

/** Whether a line is of a few words, of more the shorter they are, and no sentence. */
export function isEntry(line: string): boolean {
  // A page numbers its first links: `Skip to content 1`.
  const words = countWords(line.replace(/\s\d$/, ''))
  if (words > ENTRY_WORDS) return false
  const most = line.split(' ').every(word => /^(?:\p{Lu}|\p{Ll}{1,3}$)/u.test(word)) ? LONGEST_NAME : LONGEST_ENTRY
  const isShort = words < ENTRY_WORDS || (words === ENTRY_WORDS && line.length <= most)
  return isShort && !endsSentence(line, 0, line.length)
}

/** Whether a line goes on a sentence, or ends with a full stop. */
const isOfSentence = (line: string): boolean => /^\p{Ll}|[^.…][.。।]$/u.test(line)

/** Whether a line is a headline of several words, with more letters than figures, names no author, and no sentence goes on with it. */
export function mayBeTitle(draft: Draft, passage: Passage): boolean {
  const line = lineOf(draft, passage)
  if (!isHeadline(draft, passage) || countWords(line) < HEADLINE_WORDS || isOfSentence(line)) return false
  if (namesAuthor(line)) return false
  const figures = line.match(/\d/g)?.length ?? 0
  return 2 * figures < wholeSpan(passage).to - wholeSpan(passage).from
}
