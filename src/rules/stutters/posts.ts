import { type Draft, lastSpan, lettersAgree, sameLetters, sizeOf, type View } from '../../draft.ts'
import { isSignature } from '../../headline.ts'
import { isProse, weightOf } from '../../prose.ts'
import type { Copy, Passage } from '../../types.ts'
import { SHORTEST_LEAD } from './heads.ts'

/** Letters of a line that names the author of a post, and when it was written. */
const LONGEST_AUTHOR = 40
/** UTF-16 units in which the name and handle of an author stand. */
const LONGEST_OPENING = 84

/**
 * Posts that directly follow themselves, wherever they stand: with their author in a passage of his own, behind a dash or with his
 * handle; or once with his handle and once without, of which the other goes.
 */
export function findPostsAgain(draft: Draft, view: View): Copy[] {
  const copies: Copy[] = []
  // Most texts have no handle.
  for (let p = draft.text.includes('@') ? 1 : draft.passages.length; p < draft.passages.length; p++) {
    const copy = withoutHandle(draft, view, p - 1, p) ?? withoutHandle(draft, view, p, p - 1)
    if (copy) copies.push(copy)
  }
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

/** The name of who wrote a post, up to his handle, and the handle. `Ada Brand (@adabrand): …` */
const HANDLE = /^[^(@\n]{2,40}(\(?@\w{2,40}\)?)/

/** A post without its author's handle, as dropped, where it is another one but for that. @param q the post with the handle */
function withoutHandle(draft: Draft, view: View, q: number, p: number): Copy | null {
  const size = sizeOf(view, p)
  const least = sizeOf(view, q) - LONGEST_AUTHOR
  if (size < least || size >= sizeOf(view, q) || !isProse(draft, view, p)) return null
  const { spans } = draft.passages[q] as Passage
  const { start, from } = lastSpan(draft, q)
  const [opening = '', handle = ''] = HANDLE.exec(draft.text.slice(start, start + LONGEST_OPENING)) ?? []
  if (opening === '' || spans.length > 1) return null
  const end = start + opening.length
  const name = draft.letters.firstFrom(end - handle.length) - from
  const behind = draft.letters.firstFrom(end) - from
  const [x, y] = [view.starts[p] as number, view.starts[q] as number]
  if (size - name !== sizeOf(view, q) - behind || !lettersAgree(view, x, y, name)) return null
  if (!lettersAgree(view, x + name, y + behind, size - name)) return null
  const pairs = [
    { x, y, length: name },
    { x: x + name, y: y + behind, length: size - name },
  ]
  return { reason: 'stutter', first: p, last: p, pairs }
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
