import { type Draft, lettersAgree, type View } from '../../draft.ts'
import { isItem, wholeSpan } from '../../headline.ts'
import { weightOf } from '../../prose.ts'
import type { Copy, Passage } from '../../types.ts'

/** Letters, signs weighted, of a list of two items and more, from which on nobody says it twice in a row. */
const SHORTEST_LIST = 60
/** Passages that may hold what a list says without its marks. */
const MOST_LINES = 40

/** Lists that stand directly above or below the same lines without their marks, as a page has them as `li` and as `p`, or on one line: these go. */
export function findListsAgain(draft: Draft, view: View): Copy[] {
  const count = draft.passages.length
  const isItemAt = (p: number): boolean => p >= 0 && p < count && isItem(draft, draft.passages[p] as Passage)
  const copies: Copy[] = []
  for (let first = 0; first < count; first++) {
    if (!isItemAt(first)) continue
    let last = first
    while (isItemAt(last + 1)) last++
    if (isList(draft, view, first, last)) {
      const again =
        plainBelow(draft, view, first, last) ??
        plainAbove(draft, view, first, last) ??
        flatBelow(draft, view, first, last)
      if (again) copies.push(again)
    }
    first = last
  }
  return copies
}

/** Whether passages are several items, be they the lines of one. */
function isList(draft: Draft, view: View, first: number, last: number): boolean {
  const { start, end } = wholeSpan(draft.passages[first] as Passage)
  if (last === first && !draft.text.slice(start, end).includes('\n')) return false
  let weight = 0
  for (let p = first; p <= last; p++) weight += weightOf(view, p)
  return weight >= SHORTEST_LIST
}

/** The passages right below a list that have its letters, to the last one. */
function plainBelow(draft: Draft, view: View, first: number, last: number): Copy | null {
  const from = last + 1
  let to = from
  const size = edge(view, from) - edge(view, first)
  while (to < draft.passages.length && to < from + MOST_LINES && edge(view, to) < edge(view, from) + size) to++
  return againAs(draft, view, [from, to - 1], [first, last])
}

/** The same right above it. */
function plainAbove(draft: Draft, view: View, first: number, last: number): Copy | null {
  let from = first
  const size = edge(view, last + 1) - edge(view, first)
  while (from > 0 && from > first - MOST_LINES && edge(view, from) > edge(view, first) - size) from--
  return againAs(draft, view, [from, first - 1], [first, last])
}

/** The last item, which has the letters of all others: these on one line, which begins with the number of the first. */
const flatBelow = (draft: Draft, view: View, first: number, last: number): Copy | null =>
  last > first + 1 ? againAs(draft, view, [last, last], [first, last - 1]) : null

/** Where passage `p` begins in the view. */
const edge = (view: View, p: number): number => view.starts[p] as number

type Passages = [first: number, last: number]

/** The first passages, which go, as the other ones; null where they have other letters, or marks. */
function againAs(draft: Draft, view: View, [from, to]: Passages, [first, last]: Passages): Copy | null {
  const [x, y] = [edge(view, from), edge(view, first)]
  const length = edge(view, last + 1) - y
  if (to < from || edge(view, to + 1) - x !== length || !lettersAgree(view, x, y, length)) return null
  const plain = draft.passages.slice(from, to + 1)
  // On one line a list has the number of its first item.
  const isFlat = from === to && last > first && !(plain[0] as Passage).keepsLines
  if (!isFlat && plain.some(passage => isItem(draft, passage))) return null
  return { reason: 'stutter', first: from, last: to, pairs: [{ x, y, length }] }
}
