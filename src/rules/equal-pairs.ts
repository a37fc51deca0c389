import { hashOfPassage, sameLetters, sizeOf, type View } from '../draft.ts'
import type { Piece } from '../pieces.ts'

const PAIR = 2

/** Two passages that say the same, in the order of the text. */
export type EqualPair = readonly [q: number, p: number]

/**
 * Passages that say the same, letter by letter, and that no third one says: what stands more often is an author's, or has its
 * place each time.
 *
 * @param pieces what the passages have in common: one of which others do not say all has no equal
 */
export function equalPairs(view: View, pieces: readonly Piece[]): EqualPair[] {
  if (pieces.length === 0) return []
  const said = new Int32Array(view.starts.length - 1)
  for (let i = 0; i < pieces.length; i++) {
    const { p, q, length } = pieces[i] as Piece
    said[p] = (said[p] as number) + length
    said[q] = (said[q] as number) + length
  }
  const groups = new Map<number, number[]>()
  for (let p = 0; p < said.length; p++) {
    const size = sizeOf(view, p)
    if (size === 0 || (said[p] as number) < size) continue
    const letters = hashOfPassage(view, p)
    const group = groups.get(letters)
    if (!group) groups.set(letters, [p])
    else if (group.length <= PAIR && sameLetters(view, group[0] as number, p)) group.push(p)
  }
  const pairs: EqualPair[] = []
  for (const [q, p, third] of groups.values())
    if (q !== undefined && p !== undefined && third === undefined) pairs.push([q, p])
  return pairs
}
