import { type Draft, endsInStop, sizeOf, type View } from '../../draft.ts'
import { isProse } from '../../prose.ts'
import { stopsShort } from './parts.ts'

/** Share of a flat copy's letters that its parts account for where it is a small part of the text, so that less speaks for it. */
const EXPLAINED_SMALL = 0.7
/** Share of the text's letters below which a flat copy counts as small. */
const SMALL = 0.3
/** Share of the text's letters that even a small flat copy has, and passages that may stand between it and its parts. */
const LEAST_SHARE = 0.08
const NEAR = 3
/** Passages at the beginning that may be title and decks. */
const HEAD_PARTS = 2
/** Passages that may stand before the text: a title cut, the title, decks, a byline, a date. */
const HEAD = 5
/** Share of a copy of the head alone or of the beginning, behind the body, that these must account for. */
const NOTHING_OWN = 0.9

/** Whether the parts stand as paragraphs do, not as decks before or pull quotes beside the paragraph that holds them. */
export function looksFlat(draft: Draft, view: View, p: number, parts: readonly number[], explained: number): boolean {
  if (parts.length < 2 || draft.passages[p]?.keepsLines) return false
  const size = sizeOf(view, p)
  const first = parts.reduce((p, q) => Math.min(p, q))
  const last = parts.reduce((p, q) => Math.max(p, q))
  // A paragraph of the body that says title and deck again, with more of its own, is none.
  if (last < HEAD_PARTS && p > last + 1 && explained < NOTHING_OWN) return false
  if (size >= SMALL * view.length) return true
  if (explained < EXPLAINED_SMALL || last - first >= 1.5 * parts.length) return false
  // The beginning once more, behind the text, without its end: no author closes so.
  const isAgain = last < p && isProse(draft, view, p) && explained >= NOTHING_OWN && stopsShort(draft, p)
  if (isAgain && isHead(draft, view, first) && isLast(draft, view, p)) return true
  if (size < LEAST_SHARE * view.length) return false
  if (first > p) return first - p <= NEAR
  // Decks in the head are what goes when a paragraph of the body says them again.
  return last < p && p - last <= NEAR && first > HEAD_PARTS
}

/** Whether title, decks, byline and the like may be all that stands before a passage: no sentence of prose. */
function isHead(draft: Draft, view: View, first: number): boolean {
  if (first > HEAD) return false
  for (let p = HEAD_PARTS; p < first; p++) if (isProse(draft, view, p) && endsInStop(draft, p)) return false
  return true
}

/** Whether no prose stands behind a passage. */
function isLast(draft: Draft, view: View, p: number): boolean {
  let next = p + 1
  while (next < draft.passages.length && !isProse(draft, view, next)) next++
  return next === draft.passages.length
}
