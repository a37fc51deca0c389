import { type Draft, sameLetters, sizeOf, type View } from '../../draft.ts'
import { isItem } from '../../headline.ts'
import { weightOf } from '../../prose.ts'
import type { Copy, Passage } from '../../types.ts'

/** Items of a list, and letters, signs weighted, of each, from which on nobody says them twice in a row. */
const FEWEST_ITEMS = 2
const SHORTEST_ITEM = 28

/** Lists that stand directly above or below the same lines without their marks, as a page has them as `li` and as `p`: these go. */
export function findListsAgain(draft: Draft, view: View): Copy[] {
  const count = draft.passages.length
  const isItemAt = (p: number): boolean => p >= 0 && p < count && isItem(draft, draft.passages[p] as Passage)
  const copies: Copy[] = []
  for (let first = 0; first < count; first++) {
    if (!isItemAt(first)) continue
    let end = first + 1
    while (isItemAt(end)) end++
    const size = end - first
    const isAgain = (from: number): boolean => {
      if (size < FEWEST_ITEMS || from < 0 || from + size > count) return false
      for (let i = 0; i < size; i++) {
        if (weightOf(view, first + i) < SHORTEST_ITEM || isItemAt(from + i)) return false
        if (!sameLetters(view, first + i, from + i)) return false
      }
      return true
    }
    for (const from of [end, first - size]) if (isAgain(from)) copies.push(againAs(view, from, first, size))
    first = end
  }
  return copies
}

/** `size` passages from `from` on, which go, as those from `first` on. */
function againAs(view: View, from: number, first: number, size: number): Copy {
  const pairs: Copy['pairs'] = []
  for (let i = 0; i < size; i++)
    pairs.push({
      x: view.starts[from + i] as number,
      y: view.starts[first + i] as number,
      length: sizeOf(view, from + i),
    })
  return { reason: 'stutter', first: from, last: from + size - 1, pairs }
}
