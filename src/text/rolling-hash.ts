/**
 * The rolling hash of a run of letters (Karp and Rabin 1987): each letter weighs BASE times the one behind it, the last
 * one BASE. So the high bits depend on all letters, and a table can be looked up by them as they are.
 */
export const BASE = 0x2c1b3c6d

/** The hash of the `length` letters from `from` on. */
export function hashOf(codes: Uint16Array, from: number, length: number): number {
  let hash = 0
  for (let i = from; i < from + length; i++) hash = Math.imul(hash + (codes[i] as number), BASE)
  return hash
}

/** What a letter weighs that leaves a run of `length` letters, before all is multiplied by BASE once more. */
export function leavingWeight(length: number): number {
  let weight = 1
  for (let i = 0; i < length; i++) weight = Math.imul(weight, BASE)
  return weight
}
