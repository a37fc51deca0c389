/** How finely a text is looked through for what it says again. */
export interface Grain {
  /** Letters under one fingerprint. */
  k: number
  /** A fingerprint is stored for every s-th position. */
  s: number
  /** Letters by which a twin that holds the end of the last match must go on beyond it: fewer agree by chance. */
  more: number
}

/**
 * For words of alphabetic scripts: a run of 27 letters, about five words, is sure to be found. The longer a text, the more
 * runs agree by chance: in large ones 47 letters, about nine words, are sure, in very large ones 79.
 */
export const ALPHABETIC: Grains = [
  { k: 20, s: 8, more: 3 },
  { k: 32, s: 16, more: 5 },
  { k: 48, s: 32, more: 8 },
]
/** Han, kana and Thai say in 11 signs what takes 27 letters elsewhere. */
export const UNSPACED: Grains = [
  { k: 8, s: 4, more: 1 },
  { k: 12, s: 8, more: 1 },
  { k: 20, s: 12, more: 1 },
]
/** Letters of a text from which on it is large, and very large. */
export const LARGE = 1 << 20
const VERY_LARGE = 1 << 23

/** For texts of usual size, for large and for very large ones. */
type Grains = readonly [usual: Grain, large: Grain, veryLarge: Grain]

/** The grain for a text of so many letters. */
export function grainFor(letters: number, [usual, large, veryLarge]: Grains): Grain {
  if (letters < LARGE) return usual
  return letters < VERY_LARGE ? large : veryLarge
}

/** Letters of a run that is sure to be found. */
export const sureRun = ({ k, s }: Grain): number => k + s - 1
