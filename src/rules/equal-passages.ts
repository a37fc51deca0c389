import { hashOfPassage, sameLetters, sizeOf, type View } from '../draft.ts'
import type { Piece } from '../pieces.ts'

/**
 * Passages that say the same, letter by letter, in groups of two and more, each in the order of the text.
 *
 * @param pieces what the passages have in common: one of which others do not say all has no equal
 * @param isSought whether a passage is one of those that are looked for
 */
export function equalPassages(view: View, pieces: readonly Piece[], isSought: (p: number) => boolean): number[][] {
  const said = new Map<number, number>()
  const add = (p: number, length: number): void => void said.set(p, (said.get(p) ?? 0) + length)
  for (const { p, q, length } of pieces) {
    add(p, length)
    add(q, length)
  }
  const groups = new Map<number, number[]>()
  for (const [p, length] of said) {
    if (length < sizeOf(view, p) || !isSought(p)) continue
    const letters = hashOfPassage(view, p)
    const group = groups.get(letters)
    if (!group) groups.set(letters, [p])
    else if (sameLetters(view, group[0] as number, p)) group.push(p)
  }
  const equal = [...groups.values()].filter(group => group.length > 1)
  for (const group of equal) group.sort((p, q) => p - q)
  return equal
}
