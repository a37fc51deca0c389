import { type Draft, withPassages } from '../draft.ts'
import { PAGE_HEAD } from '../headline.ts'
import { withoutGluedLine } from '../rules/blocks/glued-line.ts'
import { PARAGRAPH_LINE } from '../rules/blocks/prose.ts'
import { cutSpan } from '../span.ts'
import type { Passage, Span } from '../types.ts'

/** Paragraphs with which the article is under way. */
const HEAD_PARAGRAPHS = 4

/**
 * Cuts who wrote the article, or another line of the page, off the end of a passage of the head, of which it becomes the
 * next one. What was saved into the head is looked at as what stood there is, so that it reads the same when it is read again.
 */
export function partGluedLines(draft: Draft): Draft {
  let passages = draft.passages
  for (let p = 0, paragraphs = 0; p < passages.length && p < PAGE_HEAD && paragraphs < HEAD_PARAGRAPHS; p++) {
    const passage = passages[p] as Passage
    const parts = parted(draft, passage)
    if (parts) {
      if (passages === draft.passages) passages = passages.slice()
      // Both are looked at in turn: as passages of their own they would be, too.
      passages.splice(p--, 1, ...parts)
    } else if (lengthOf(passage) > PARAGRAPH_LINE) paragraphs++
  }
  return passages === draft.passages ? draft : withPassages(draft, passages)
}

/** A passage and the line that was glued to its end; null where none was. */
function parted({ text, letters }: Draft, passage: Passage): [Passage, Passage] | null {
  const { spans, keepsLines } = passage
  const last = spans[spans.length - 1] as Span
  const blocks = withoutGluedLine(text, { start: last.start, end: last.end, keepsLines })
  if (!blocks) return null
  const at = blocks[1].start
  const [before, line] = cutSpan(last, at, at, letters.firstFrom(at))
  return [
    { spans: [...spans.slice(0, -1), before], keepsLines },
    { spans: [line], keepsLines },
  ]
}

/** UTF-16 units. */
const lengthOf = ({ spans }: Passage): number => spans.reduce((sum, { start, end }) => sum + end - start, 0)
