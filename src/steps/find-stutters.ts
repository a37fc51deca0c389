import type { Draft, View } from '../draft.ts'
import type { Common } from '../pieces.ts'
import { equalPairs } from '../rules/equal-pairs.ts'
import { findBeginnings } from '../rules/stutters/beginnings.ts'
import {
  findCaptionBetween,
  findCaptionOfHead,
  findCaptions,
  findCaptionsAboveCredit,
  findCaptionsOfParagraphs,
  findDescriptionAgain,
  findHeadingsAgain,
  findLabelledCaptions,
  findLinesAgain,
  findNumberedCaptions,
  findPicturesAgain,
} from '../rules/stutters/captions.ts'
import { findGlued, findGluedAbove, findOverlaps, findSum } from '../rules/stutters/glued.ts'
import { findHeadAgain } from '../rules/stutters/heads.ts'
import { findListsAgain } from '../rules/stutters/lists.ts'
import { stuttersAmong, twinsAbove } from '../rules/stutters/pairs.ts'
import { findPostsAgain } from '../rules/stutters/posts.ts'
import type { Copy } from '../types.ts'

/**
 * Prose paragraphs that directly follow themselves, to the letter or nearly, lists of which each line does, and captions
 * that come again. Verses and short lines said twice are their author's. Each later one goes, or the one that lacks its
 * full stop.
 */
export function findStutters(draft: Draft, view: View, { pieces }: Common): Copy[] {
  const twins = twinsAbove(draft, view, pieces)
  const found = stuttersAmong(draft, view, pieces, twins)
  // The other kinds wait for the next look: their twins may go with these.
  if (found.length > 0) return found
  const heads = findHeadAgain(draft, view)
  if (heads.length > 0) return heads
  const { twin } = twins
  const pairs = equalPairs(view, pieces)
  const others = [
    ...findBeginnings(draft, view, twin),
    ...findGlued(draft, view, twin),
    ...findGluedAbove(draft, view),
    ...findSum(draft, view),
    ...findOverlaps(draft, view, pieces),
    ...findCaptions(draft, view, pairs),
    ...findCaptionsAboveCredit(draft, view, pairs),
    ...findLabelledCaptions(draft, view),
    ...findCaptionsOfParagraphs(draft, view, pieces),
    ...findNumberedCaptions(draft, view),
    ...findPicturesAgain(draft, view),
    ...findCaptionOfHead(draft, view),
    ...findCaptionBetween(draft, view, pairs),
    ...findLinesAgain(draft, view),
    ...findDescriptionAgain(draft, view),
    ...findHeadingsAgain(draft, view),
    ...findPostsAgain(draft, view),
    ...findListsAgain(draft, view),
  ]
  // A passage goes once, whatever else it is as well.
  const gone = new Set<number>()
  const isFirst = ({ first }: Copy): boolean => gone.size < gone.add(first).size
  return others.filter(isFirst)
}
