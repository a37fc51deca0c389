import { type Draft, passageAt, sizeOf, type View } from '../draft.ts'
import { isItem } from '../headline.ts'
import { weightOf } from '../prose.ts'
import type { Pair } from '../text/in-order.ts'
import type { Passage } from '../types.ts'
import { isMarked } from './marks.ts'

/** Letters, signs weighted. What has as many is told by itself. */
const SHORTEST_TOLD = 20

/**
 * Where the body goes on, to the letter, with the passage behind one that goes: a line too short to be told by itself
 * is the last sentence of a deck or a quote that was broken in two (`Nobody was hurt.` / `It is dry again.`). The last
 * line of a text is its author's last word.
 *
 * @param pairs where the passage that goes is said again, in order
 */
export function restBehind(draft: Draft, view: View, p: number, pairs: readonly Pair[]): Pair | null {
  if (p + 2 >= draft.passages.length) return null
  const next = draft.passages[p + 1] as Passage
  const last = pairs[pairs.length - 1] as Pair
  const [x, y, length] = [last.x + last.length, last.y + last.length, sizeOf(view, p + 1)]
  if (x < (view.starts[p + 1] as number) || length === 0 || weightOf(view, p + 1) >= SHORTEST_TOLD) return null
  if (next.keepsLines || isItem(draft, next) || isMarked(draft, p + 1)) return null
  const twin = passageAt(view, last.y)
  if (twin === p + 1 || y + length > (view.starts[twin + 1] as number)) return null
  for (let i = 0; i < length; i++) if (view.codes[x + i] !== view.codes[y + i]) return null
  return { x, y, length }
}
