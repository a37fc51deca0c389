import { type Draft, endsInStop, isBrokenOff, lettersAgree, sameLetters, sizeOf, type View } from '../../draft.ts'
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
  const lead = leadAgain(draft, view) ?? cutHead(draft, view)
  return lead ? [lead] : []
}

/** The first lines of a body below its title, the last of them cut in its midst, directly above the body: they go. */
function cutHead(draft: Draft, view: View): Copy | null {
  for (let first = 1; first < HEAD; first++) {
    for (let size = 2; size <= LONGEST_HEAD && first + 2 * size <= draft.passages.length; size++) {
      const again = first + size
      const pairs: Copy['pairs'] = []
      for (let p = first; p < again; p++) {
        const [x, y, length] = [view.starts[p] as number, view.starts[p + size] as number, sizeOf(view, p)]
        const isLast = p === again - 1
        if (length > sizeOf(view, p + size) || (!isLast && length < sizeOf(view, p + size))) break
        if ((draft.passages[p] as Passage).keepsLines || !lettersAgree(view, x, y, length)) break
        pairs.push({ x, y, length })
      }
      const isCut = pairs.length === size && sizeOf(view, again - 1) < sizeOf(view, again + size - 1)
      if (isCut && weightOf(view, again - 1) >= SHORTEST_LEAD && !endsInStop(draft, again - 1))
        return { reason: 'stutter', first, last: again - 1, pairs }
    }
  }
  return null
}

/** Lines between the lead and the lead again: the title, a caption, who wrote the article and when. */
const MOST_LINES = 3

/** The lead, where it stands once more behind a few lines, there alone, and the text goes on below it; the first one goes, with a line behind it that breaks off in that. */
function leadAgain(draft: Draft, view: View): Copy | null {
  const { passages } = draft
  const first = passages.findIndex((_, p) => p >= HEAD || (isProse(draft, view, p) && endsInStop(draft, p)))
  if (first < 0 || first >= HEAD || weightOf(view, first) < SHORTEST_LEAD) return null
  let again = first + 1
  while (again <= first + MOST_LINES && again < passages.length && isHeadline(draft, passages[again] as Passage))
    again++
  // Where what stands behind it comes again, too, more than the lead does.
  const isAgain = again > first + 1 && again + 1 < passages.length && sameLetters(view, first, again)
  if (isAgain && sameLetters(view, first + 1, again + 1)) return null
  if (!isAgain || !isProse(draft, view, again + 1)) return null
  const isAuthors = ({ keepsLines }: Passage, p: number): boolean =>
    p > again ? sameLetters(view, first, p) : keepsLines
  if (passages.some(isAuthors)) return null
  const last = isBeginningOf(draft, view, first + 1, again + 1) ? first + 1 : first
  const pairs: Copy['pairs'] = []
  for (let p = first; p <= last; p++)
    pairs.push({ x: view.starts[p] as number, y: view.starts[again + p - first] as number, length: sizeOf(view, p) })
  return { reason: 'stutter', first, last, pairs }
}

/** Whether a passage breaks off, be it behind a word, in what another one begins with. */
const isBeginningOf = (draft: Draft, view: View, p: number, q: number): boolean =>
  isBrokenOff(draft, p) &&
  sizeOf(view, p) < sizeOf(view, q) &&
  lettersAgree(view, view.starts[p] as number, view.starts[q] as number, sizeOf(view, p))

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
