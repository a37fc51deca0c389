import { type Draft, endsInStop, sameLetters, sizeOf, type View } from '../../draft.ts'
import { isHeadline } from '../../headline.ts'
import { isProse, weightOf } from '../../prose.ts'
import type { Copy, Passage } from '../../types.ts'

/** Passages at the beginning that may be the title with the site's name and without. */
export const HEAD = 3

/** Lines and paragraphs that the head of a page has at most: names, a date, a lead. */
const LONGEST_HEAD = 5
/** Letters, signs weighted, of the paragraph among them: about a dozen words. */
export const SHORTEST_LEAD = 60

/**
 * The head of a page, directly followed by itself: name, date, lead, name, date, lead. There is a paragraph in it that
 * nobody says twice, and nothing of it comes a third time, as in a litany.
 */
export function findHeadAgain(draft: Draft, view: View): Copy[] {
  if (isLeadAbove(draft, view))
    return [
      { reason: 'stutter', first: 0, last: 0, pairs: [{ x: 0, y: view.starts[2] as number, length: sizeOf(view, 0) }] },
    ]
  for (let first = 0; first < HEAD; first++) {
    for (let size = 2; size <= LONGEST_HEAD; size++) {
      const again = first + size
      if (!isRunAgain(draft, view, first, size) || isThird(view, first - 1, size) || isThird(view, again, size))
        continue
      const pairs: Copy['pairs'] = []
      for (let p = again; p < again + size; p++)
        pairs.push({ x: view.starts[p] as number, y: view.starts[p - size] as number, length: sizeOf(view, p) })
      return [{ reason: 'stutter', first: again, last: again + size - 1, pairs }]
    }
  }
  return []
}

/** Whether the lead stands above the title, and again below it, where the text goes on. */
function isLeadAbove(draft: Draft, view: View): boolean {
  const [lead, title, , next] = draft.passages
  if (!lead || !title || !next || lead.keepsLines || !sameLetters(view, 0, 2)) return false
  if (weightOf(view, 0) < SHORTEST_LEAD || !endsInStop(draft, 0) || !isProse(draft, view, 3)) return false
  return isHeadline(draft, title)
}

/** Whether what stands twice in a row goes on with passage `p` before it, or behind it, as it goes on in itself. */
function isThird(view: View, p: number, size: number): boolean {
  return p >= 0 && p + size < view.starts.length - 1 && sameLetters(view, p, p + size)
}

/** Whether passages from `first` on, at least one of them a paragraph, are followed by as many that say the same. */
function isRunAgain(draft: Draft, view: View, first: number, size: number): boolean {
  if (first + 2 * size > draft.passages.length) return false
  let hasLead = false
  for (let p = first; p < first + size; p++) {
    if ((draft.passages[p] as Passage).keepsLines || !sameLetters(view, p, p + size)) return false
    hasLead ||= weightOf(view, p) >= SHORTEST_LEAD && isProse(draft, view, p)
  }
  return hasLead
}
