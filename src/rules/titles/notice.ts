import { shareIn } from '../../around-title.ts'
import type { Draft } from '../../draft.ts'
import { lineOf, weightOfSpan, wholeSpan } from '../../headline.ts'
import { findPhrase } from '../../text/page-phrases.ts'
import { endsSentence } from '../../text/words.ts'
import type { Passage } from '../../types.ts'
import { mayBeTitle } from './other-form.ts'

/** Letters, signs weighted, of what a page says above a headline: to the reader, of its house, of something that it sells. */
const LONGEST_NOTICE = 140
/** Share of the words of either that the article has: of the headline at least, of the notice at most. */
const OF_ARTICLE = 0.4
const STRANGE = 0.3

/**
 * The headline in the second line where the first one has hardly a word of the article, as the headline has, and reads as none: sentences
 * with their stop, a pointer at its end, a tag at its beginning. Null where that is not so.
 */
export function titleBelowNotice(draft: Draft): Passage | null {
  const [notice, title] = draft.passages
  if (!notice || !title || draft.passages.length < 3 || !isNotice(draft, notice) || !mayBeTitle(draft, title))
    return null
  const { end } = wholeSpan(title)
  const isStrange = shareIn(draft.text, lineOf(draft, notice), end) <= STRANGE
  return isStrange && shareIn(draft.text, lineOf(draft, title), end) >= OF_ARTICLE ? title : null
}

/** Whether a first line reads as no headline. */
function isNotice(draft: Draft, passage: Passage): boolean {
  const span = wholeSpan(passage)
  if (passage.spans.length > 1 || weightOfSpan(draft, span) > LONGEST_NOTICE) return false
  const line = lineOf(draft, passage)
  return endsSentence(draft.text, span.start, span.end) || /^#\p{L}/u.test(line) || endsInPointer(line)
}

/** Whether what stands behind the last mark of a line leads to another page: `… is it time to sell? Read more`. */
function endsInPointer(line: string): boolean {
  const [, words = ''] = /[^\p{L}\p{M}\s]([\p{L}\p{M}\s]{1,40})$/u.exec(line.slice(-LONGEST_END)) ?? []
  return findPhrase(words.trim())?.kind === 'pointers'
}

/** UTF-16 units of the end of a line. */
const LONGEST_END = 42
