import { hashOfPassage, sameLetters, sizeOf, type View } from '../draft.ts'
import type { Piece } from '../pieces.ts'

/** In the place of the passage that says another one again. */
const MORE = -1

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
  const firsts = new Map<number, number>()
  // For each passage that others say again the next one that does; `MORE` where there are several.
  const again = new Int32Array(said.length)
  for (let p = 0; p < said.length; p++) {
    const size = sizeOf(view, p)
    if (size === 0 || (said[p] as number) < size) continue
    const letters = hashOfPassage(view, p)
    const first = firsts.get(letters)
    if (first === undefined) firsts.set(letters, p)
    else if (again[first] !== MORE && sameLetters(view, first, p)) again[first] = again[first] === 0 ? p : MORE
  }
  const pairs: EqualPair[] = []
  for (let q = 0; q < again.length; q++) if ((again[q] as number) > 0) pairs.push([q, again[q] as number])
  return pairs
}
