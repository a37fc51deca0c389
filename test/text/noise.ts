import { randomFrom } from '../generate/random.ts'

/** So many letters without a pattern, the same for the same seed: no run of more than a few comes twice. */
export function noise(seed: number | string, length: number): number[] {
  const random = randomFrom(seed)
  return Array.from({ length }, () => random.int(97, 122))
}
