import { type Draft, lastSpan, sameLetters, sizeOf, type View } from '../../draft.ts'
import { isSignature } from '../../headline.ts'
import { isProse, weightOf } from '../../prose.ts'
import type { Copy, Passage } from '../../types.ts'
import { SHORTEST_LEAD } from './heads.ts'

/** Letters of a line that names the author of a post, and when it was written. */
const LONGEST_AUTHOR = 40

/** Posts whose author stands in a passage of his own, behind a dash or with his handle, directly followed by themselves, wherever they stand. */
export function findPostsAgain(draft: Draft, view: View): Copy[] {
  const copies: Copy[] = []
  for (let p = 2; p + 1 < draft.passages.length; p++) {
    if (sizeOf(view, p + 1) > LONGEST_AUTHOR || !sameLetters(view, p - 1, p + 1)) continue
    if (!sameLetters(view, p - 2, p)) continue
    const { start, end } = lastSpan(draft, p + 1)
    if (!isProse(draft, view, p) || !namesPoster(draft.text.slice(start, end))) continue
    const [x, y] = [view.starts[p] as number, view.starts[p - 2] as number]
    const length = (view.starts[p + 2] as number) - x
    copies.push({ reason: 'stutter', first: p, last: p + 1, pairs: [{ x, y, length }] })
  }
  return copies
}

/** Whether a passage is a post of a network as a page shows it: a line, and below it who wrote it. */
export function isPost(draft: Draft, view: View, p: number): boolean {
  const { text, passages } = draft
  if (!(passages[p] as Passage).keepsLines || weightOf(view, p) < SHORTEST_LEAD) return false
  const { start, end } = lastSpan(draft, p)
  const last = text.lastIndexOf('\n', end - 1)
  return text.indexOf('\n', start) === last && namesPoster(text.slice(last + 1, end).trim())
}

/** Whether a line names who wrote a post: behind a dash, or with his handle, `Ada Brand (@adabrand) 4 July`. */
const namesPoster = (line: string): boolean => isSignature(line) || /(?:^|[\s(])@\w{2,}/.test(line)
