import { type Draft, sizeOf, type View } from '../draft.ts'
import type { Common } from '../pieces.ts'
import { isProse } from '../prose.ts'
import type { Copy } from '../types.ts'

/**
 * Prose paragraphs that say, letter by letter, what one paragraph before them says, wherever they stand. Only for those
 * who ask: a recurring paragraph is as often its author's.
 */
export function findLoneRepeats(draft: Draft, view: View, { pieces }: Common): Copy[] {
  const copies = new Map<number, Copy>()
  for (const { p, q, x, y, length } of pieces) {
    const isWhole = length === sizeOf(view, p) && length === sizeOf(view, q)
    if (!isWhole || copies.has(q) || !isProse(draft, view, p)) continue
    copies.set(p, { reason: 'lone-repeat', first: p, last: p, pairs: [{ x, y, length }] })
  }
  return [...copies.values()]
}
