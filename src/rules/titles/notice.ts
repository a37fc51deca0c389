import { shareIn } from '../../around-title.ts'
import type { Draft } from '../../draft.ts'
import { lineOf, weightOfSpan, wholeSpan } from '../../headline.ts'
import { findPhrase } from '../../text/page-phrases.ts'
import { endsSentence } from '../../text/words.ts'
import type { Passage } from '../../types.ts'
import { isAboveHeadline } from './above.ts'
import { mayBeTitle } from './other-form.ts'

/** Letters, signs weighted, of what a page says above a headline: to the reader, of its house, of something that it sells. */
const LONGEST_NOTICE = 140
/** Share of the words of a headline that the article has, at least; the same below sentences; and of the notice, at most. */
const OF_ARTICLE = 0.4
const OF_ARTICLE_BELOW_SENTENCES = 0.25
const STRANGE = 0.3
/** Lines of the page between. */
const MOST_BETWEEN = 3

/**
 * The headline below the first line, the day and the like aside, where that has hardly a word of the article, as the headline has,
 * and reads as none: sentences with their stop, a pointer at its end, a tag at its beginning, several parts. Null where that is not so.
 */
export function titleBelowNotice(draft: Draft): Passage | null {
  const [notice, ...below] = draft.passages.slice(0, MOST_BETWEEN + 2)
  const title = below.find(passage => !isAboveHeadline(lineOf(draft, passage)))
  if (!notice || !title || draft.passages.at(-1) === title || !mayBeTitle(draft, title)) return null
  const span = wholeSpan(notice)
  if (notice.spans.length > 1 || weightOfSpan(draft, span) > LONGEST_NOTICE) return null
  const isSentence = endsSentence(draft.text, span.start, span.end)
  if (!isSentence && !readsAsNone(lineOf(draft, notice))) return null
  const { end } = wholeSpan(title)
  const [strange, own] = [notice, title].map(passage => shareIn(draft.text, lineOf(draft, passage), end)) as [
    number,
    number,
  ]
  return strange <= STRANGE && own > strange && own >= (isSentence ? OF_ARTICLE_BELOW_SENTENCES : OF_ARTICLE)
    ? title
    : null
}

/** Parts of what a site says of itself, with bars between. */
const PARTS = 3

/** Whether a line with no full stop reads as no headline. */
const readsAsNone = (line: string): boolean =>
  /^#\p{L}/u.test(line) || line.split(' | ').length >= PARTS || endsInPointer(line)

/** Whether what stands behind the last mark of a line leads to another page: `… is it time to sell? Read more`. */
function endsInPointer(line: string): boolean {
  const [, words = ''] = /[^\p{L}\p{M}\s]([\p{L}\p{M}\s]{1,40})$/u.exec(line.slice(-LONGEST_END)) ?? []
  return findPhrase(words.trim())?.kind === 'pointers'
}

/** UTF-16 units of the end of a line. */
const LONGEST_END = 42
