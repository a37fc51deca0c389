import { type Draft, isBrokenOff, passageAt, sizeOf, type View } from '../draft.ts'
import { byPassage, type PieceLists } from '../piece-lists.ts'
import type { Common, Piece } from '../pieces.ts'
import { isAskedBack } from '../rules/answers.ts'
import {
  findHeads,
  findRefrains,
  holdsAnother,
  isListed,
  isOfDeck,
  isRefrainWithin,
  isTakenUp,
} from '../rules/echoes/author.ts'
import { excerptPairs, labelledPairs, TAIL } from '../rules/echoes/excerpt.ts'
import { partPairs, QUOTED_PART, SHORTEST_PREVIEW, WHOLE } from '../rules/echoes/part.ts'
import { previewPairs } from '../rules/echoes/preview.ts'
import { lettersBeforeName, NEAR_QUOTATION, quotePairs, reachOf, signedPairs } from '../rules/echoes/pull-quote.ts'
import { speakerBelow } from '../rules/echoes/speaker.ts'
import { holdersOf, piecesThrough, saidTwice } from '../rules/echoes/twice.ts'
import { restBehind } from '../rules/rest-behind.ts'
import type { Copy, Reason } from '../types.ts'

/** Share of the letters of a caption or quotation that stand before the name behind it. */
const WITH_NAME = 0.6

type FindPairs = (draft: Draft, view: View, p: number, pieces: readonly Piece[]) => Copy['pairs'] | null

/** Kinds of which nothing is saved: what they have of their own says who says the rest, or whence it is. */
const SAVING_NOTHING: ReadonlySet<FindPairs> = new Set([signedPairs, labelledPairs])

/** What a passage may be, in the order in which it is asked. */
const KINDS: readonly [Reason, FindPairs][] = [
  ['preview', previewPairs],
  ['pull-quote', quotePairs],
  ['pull-quote', signedPairs],
  ['excerpt', excerptPairs],
  ['excerpt', labelledPairs],
]

/**
 * Passages that are a smaller part of another one: previews that break off, pull quotes near their paragraph, an
 * excerpt behind the body. The paragraph is never cut for them.
 */
export function findEchoes(draft: Draft, view: View, common: Common): Copy[] {
  const lists = byPassage(common)
  const echoes = new Map<number, Copy>()
  for (let i = 0; i < lists.passages.length; i++) {
    const p = lists.passages[i] as number
    if (!mayBeEcho(draft, view, p, lists)) continue
    const pieces = lists.of(p)
    for (const [reason, pairsOf] of KINDS) {
      const pairs = pairsOf(draft, view, p, pieces)
      if (!pairs) continue
      echoes.set(p, { reason, first: p, last: p, savesNothing: SAVING_NOTHING.has(pairsOf), pairs })
      break
    }
  }
  addTwins(draft, view, common, lists, echoes)
  const refrains = findRefrains(draft, view, echoes)
  const heads = findHeads(view, lists, echoes)
  const found = [...echoes.values()].filter(
    echo =>
      !refrains.has(echo.first) &&
      !heads.has(echo.first) &&
      !holdsAnother(view, echo.pairs, echoes) &&
      !isListed(draft, echo.first, echoes) &&
      !isTakenUp(view, lists, echo) &&
      !isRefrainWithin(draft, view, lists, echo) &&
      !isOfDeck(view, lists, echo) &&
      !isAskedBack(view, echo),
  )
  return found.flatMap(echo => [echo, ...restOf(draft, view, echo)])
}

/** Adds the pull quotes and captions that stand twice: one of them must be near to the paragraph, and then the other goes, too. */
function addTwins(draft: Draft, view: View, { pieces }: Common, lists: PieceLists, echoes: Map<number, Copy>): void {
  for (const pair of saidTwice(view, pieces)) {
    const piecesOf = (p: number): Piece[] =>
      pair.flatMap(other => (other === p ? lists.of(p) : piecesThrough(view, lists, p, other)))
    if (!pair.some(p => quotePairs(draft, view, p, piecesOf(p)))) continue
    for (const p of pair) {
      const pieces = piecesOf(p)
      if (echoes.has(p) || holdersOf(view, sizeOf(view, p), pieces).length > 1) continue
      const pairs = partPairs(draft, view, p, SHORTEST_PREVIEW, pieces)
      if (pairs) echoes.set(p, { reason: 'pull-quote', first: p, last: p, pairs })
    }
  }
}

/** The line behind an echo in which its paragraph goes on, or that names who says a pull quote. */
function restOf(draft: Draft, view: View, { reason, first, pairs }: Copy): Copy[] {
  const line = { reason, first: first + 1, last: first + 1 }
  const rest = restBehind(draft, view, first, pairs)
  if (rest) return [{ ...line, pairs: [rest] }]
  const speaker =
    reason === 'pull-quote' ? speakerBelow(draft, view, first, passageAt(view, (pairs[0] as Piece).y)) : []
  return speaker.length > 0 ? [{ ...line, savesNothing: true, pairs: speaker }] : []
}

/** Whether one of the kinds may hold of a passage, so that it is worth while to list its pieces. */
function mayBeEcho(draft: Draft, view: View, p: number, lists: PieceLists): boolean {
  if (p >= draft.passages.length - TAIL || isBrokenOff(draft, p)) return true
  const size = sizeOf(view, p)
  const heldWithin = (reach: number): number =>
    lists.lettersIn(p, q => Math.abs(q - p) <= reach && size <= QUOTED_PART * sizeOf(view, q))
  // Most passages have next to nothing of those near by, however far that is.
  if (heldWithin(NEAR_QUOTATION) < WITH_NAME * size) return false
  const held = heldWithin(reachOf(draft, p))
  return held >= WHOLE * size || (held >= WITH_NAME * size && lettersBeforeName(draft, p) > 0)
}
