import type { Draft } from '../../draft.ts'
import { wholeSpan } from '../../headline.ts'
import type { Passage } from '../../types.ts'

/** Passages on either side of one among which a statement of several begins and ends. */
const MOST_PARAGRAPHS = 12

/**
 * Whether a passage is of a statement that is quoted whole, paragraph by paragraph: the marks of its quotation stand before it and
 * behind it, or each paragraph opens with one and the last alone is closed.
 */
export function isOfStatement(draft: Draft, p: number): boolean {
  const own = marksIn(draft, p)
  if (own !== '') return own.length === 1 && [p, p + 1].every(at => opens(draft, at))
  const before = nearestMarks(draft, p, -1)
  if (!isOpen(before)) return false
  const behind = nearestMarks(draft, p, 1)
  return CLOSERS.includes(behind.charAt(0))
}

const OPENERS = '"“„«「『'
const CLOSERS = '"”“»」』'

/** Whether a passage begins with the mark of a quotation. */
function opens({ text, passages }: Draft, p: number): boolean {
  const passage: Passage | undefined = passages[p]
  return passage !== undefined && OPENERS.includes(text.charAt(wholeSpan(passage).start))
}

/** The quotation marks of the next passage that has some, in one direction; `''` where none near by has. */
function nearestMarks(draft: Draft, p: number, step: 1 | -1): string {
  for (let n = 1; n <= MOST_PARAGRAPHS; n++) {
    const marks = marksIn(draft, p + step * n)
    if (marks !== '') return marks
  }
  return ''
}

/** The quotation marks of a passage, one behind the other; `''` where there is none, and no passage. */
function marksIn({ text, passages }: Draft, p: number): string {
  const passage: Passage | undefined = passages[p]
  if (!passage) return ''
  const { start, end } = wholeSpan(passage)
  return (text.slice(start, end).match(/["“”„«»「」『』]/g) ?? []).join('')
}

/** Whether the last of some quotation marks opens one that none of them closes. */
const isOpen = (marks: string): boolean => marks.length % 2 === 1 && OPENERS.includes(marks.charAt(marks.length - 1))
