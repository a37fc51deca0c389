import { type Draft, endsInStop, sizeOf, type View } from './draft.ts'
import { isHangul, isUnspaced, typicalLetter } from './text/signs.ts'
import type { Passage } from './types.ts'

/** Letters. A sentence of prose has at least about eight words. */
const SHORTEST_PROSE = 40
/** Letters from which on a paragraph is prose even without a full stop. */
const SURE_PROSE = 90
/** Signs of Han and kana say about this many times as much as letters, syllables of Hangul nearly as much. */
const HAN_WEIGHT = 2.5
const HANGUL_WEIGHT = 1.8
/** Thai and its kin have letters, though no spaces between words. */
const FIRST_HAN = 0x2e80

/** What a sign says, in letters of an alphabet. */
export function weightOfSign(code: number): number {
  if (code >= FIRST_HAN && isUnspaced(code)) return HAN_WEIGHT
  return isHangul(code) ? HANGUL_WEIGHT : 1
}

/** The letters of passage `p`, each sign for as many as it says. */
export function weightOf(view: View, p: number): number {
  return (
    sizeOf(view, p) * weightOfSign(typicalLetter(view.codes, view.starts[p] as number, view.starts[p + 1] as number))
  )
}

/** Whether a passage is a paragraph of prose: no verse, no list, no heading, and long enough that nobody says it twice. */
export function isProse(draft: Draft, view: View, p: number): boolean {
  const passage = draft.passages[p] as Passage
  if (passage.keepsLines) return false
  const weight = weightOf(view, p)
  if (weight >= SURE_PROSE) return true
  return weight >= SHORTEST_PROSE && endsInStop(draft, p)
}
