import { type Draft, endOfLetter, trimmed, withPassages } from '../../draft.ts'
import { commonStart, droppedTo, weightOfSpan } from '../../headline.ts'
import { spanOf } from '../../span.ts'
import type { Passage, Span } from '../../types.ts'
import { SHORT_TITLE } from './in-other-words.ts'

/** Letters, signs weighted, of a paragraph: no verse has more. */
const SHORTEST_PROSE = 90
/** Lines of a block that closes a page. */
const MOST_LINES = 3

/** A draft without the title as the first line of the block that closes its page, behind a paragraph: the title once more, then the topics. */
export function withoutClosingTitle(draft: Draft, title: Span): Draft {
  const last = draft.passages.length - 1
  const full = title.to - title.from
  if (last < 2 || full < 2 * SHORT_TITLE) return draft
  const [above, block] = draft.passages.slice(-2) as [Passage, Passage]
  const [span, ...more] = block.spans as [Span, ...Span[]]
  if (!block.keepsLines || more.length > 0) return draft
  if (above.keepsLines || weightOfSpan(draft, above.spans[0] as Span) < SHORTEST_PROSE) return draft
  if (span.to - span.from <= full || commonStart(draft, span, title) < full) return draft
  const { text, letters } = draft
  const [to, next] = [span.from + full, letters.at(span.from + full)]
  const at = text.lastIndexOf('\n', next)
  if (at < endOfLetter(draft, to - 1) || text.slice(span.start, span.end).split('\n').length > MOST_LINES) return draft
  const [, end] = trimmed(text, span.start, at)
  const [start] = trimmed(text, at, span.end)
  const line: Passage = { spans: [spanOf(span.start, end, span.from, to, span.saved)], keepsLines: false }
  const rest: Passage = { spans: [spanOf(start, span.end, to, span.to, span.saved)], keepsLines: block.keepsLines }
  return withPassages(
    draft,
    [...draft.passages.slice(0, last), rest],
    [...draft.dropped, droppedTo('title-again', line, title.from, full)],
  )
}
