/** The rolling hash of a run of letters (Karp and Rabin 1987): each letter weighs BASE times the one behind it. */
export const BASE = 0x2c1b3c6d
/** Multiplies a hash so that its high bits depend on all of them (Knuth's multiplicative hashing). */
export const SPREAD = 0x9e3779b1

/** The hash of the `length` letters from `from` on. */
export function hashOf(codes: Uint16Array, from: number, length: number): number {
  let hash = 0
  for (let i = from; i < from + length; i++) hash = (Math.imul(hash, BASE) + (codes[i] as number)) | 0
  return hash
}

/** What the letter that has left a run of `length` letters weighs. */
export function leavingWeight(length: number): number {
  let weight = 1
  for (let i = 0; i < length; i++) weight = Math.imul(weight, BASE)
  return weight
}
