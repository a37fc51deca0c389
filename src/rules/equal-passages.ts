import { hashOfPassage, sameLetters, sizeOf, type View } from '../draft.ts'
import type { Piece } from '../pieces.ts'

/**
 * Passages that say the same, letter by letter, in groups of two and more, each in the order of the text.
 *
 * @param pieces what the passages have in common: one of which others do not say all has no equal
 * @param isSought whether a passage is one of those that are looked for
 */
export function equalPassages(view: View, pieces: readonly Piece[], isSought: (p: number) => boolean): number[][] {
  const said = new Int32Array(view.starts.length - 1)
  for (let i = 0; i < pieces.length; i++) {
    const { p, q, length } = pieces[i] as Piece
    said[p] = (said[p] as number) + length
    said[q] = (said[q] as number) + length
  }
  const groups = new Map<number, number[]>()
  for (let p = 0; p < said.length; p++) {
    const size = sizeOf(view, p)
    if (size === 0 || (said[p] as number) < size || !isSought(p)) continue
    const letters = hashOfPassage(view, p)
    const group = groups.get(letters)
    if (!group) groups.set(letters, [p])
    else if (sameLetters(view, group[0] as number, p)) group.push(p)
  }
  return [...groups.values()].filter(group => group.length > 1)
}
