import { type Draft, endsInStop, lastSpan, type View } from '../../draft.ts'
import { lineOf } from '../../headline.ts'
import { weightOf } from '../../prose.ts'
import { isCaption } from '../../text/captions.ts'
import { saysWhen } from '../../text/dates.ts'
import type { Passage } from '../../types.ts'
import { goesOn, isListed, isMarked } from '../marks.ts'
import { HEAD } from './parallel.ts'
import { SHORTEST_DECK } from './said-again.ts'

/** Letters, signs weighted: about ninety words. */
const LONGEST_DECK = 600

/** The passages of the head that may be decks: no verse, item, byline, date or credit, and nothing that goes on with the next line. */
export function deckPassages(draft: Draft, view: View): number[] {
  const found: number[] = []
  for (let p = 0; p < Math.min(HEAD, draft.passages.length - 1); p++) {
    const weight = weightOf(view, p)
    if (weight > LONGEST_DECK) break
    const passage = draft.passages[p] as Passage
    if (passage.keepsLines || weight < SHORTEST_DECK || goesOn(draft.text, lastSpan(draft, p))) continue
    if (isListed(draft, p) || isMarked(draft, p) || isMeta(draft, p)) continue
    found.push(p)
  }
  return found
}

/** Whether a line without a full stop says when the article was written, or who took the picture. */
function isMeta(draft: Draft, p: number): boolean {
  if (endsInStop(draft, p)) return false
  const line = lineOf(draft, draft.passages[p] as Passage)
  return saysWhen(line) || isCaption(line)
}
