import { type Draft, sizeOf, type View } from './draft.ts'
import { isUnspaced } from './text/letters.ts'
import { endsSentence } from './text/words.ts'
import type { Passage, Span } from './types.ts'

/** Letters. A sentence of prose has at least about eight words. */
const SHORTEST_PROSE = 40
/** Letters from which on a paragraph is prose even without a full stop. */
const SURE_PROSE = 90
/** Signs of scripts without spaces say about this many times as much as letters. */
const UNSPACED_WEIGHT = 2.5

/** The letters of passage `p`, each sign of a script without spaces for as many as it says. */
export function weightOf(view: View, p: number): number {
  const size = sizeOf(view, p)
  const middle = ((view.starts[p] as number) + (view.starts[p + 1] as number)) >> 1
  return size > 0 && isUnspaced(view.codes[middle] as number) ? size * UNSPACED_WEIGHT : size
}

/** Whether a passage is a paragraph of prose: no verse, no list, no heading, and long enough that nobody says it twice. */
export function isProse(draft: Draft, view: View, p: number): boolean {
  const passage = draft.passages[p] as Passage
  if (passage.keepsLines) return false
  const weight = weightOf(view, p)
  if (weight >= SURE_PROSE) return true
  const last = passage.spans[passage.spans.length - 1] as Span
  return weight >= SHORTEST_PROSE && endsSentence(draft.text, last.start, last.end)
}
