import type { WordCounts } from '../types.ts'

/** What a run, or a part of one, has done. */
export interface Counts {
  /** Files or records. */
  inputs: number
  /** Inputs that were read and could not be cleaned, or not written. */
  failed: number
  /** Inputs whose result was there already. */
  upToDate: number
  /** Inputs that repeat themselves. */
  repeating: number
  /** Bytes read. */
  bytes: number
  words: WordCounts
}

export const noCounts = (): Counts => ({
  inputs: 0,
  failed: 0,
  upToDate: 0,
  repeating: 0,
  bytes: 0,
  words: { input: 0, kept: 0, repeated: 0, related: 0, furniture: 0 },
})

export function addCounts(sum: Counts, { words, ...counts }: Counts): void {
  for (const key of Object.keys(counts) as (keyof typeof counts)[]) sum[key] += counts[key]
  addWords(sum.words, words)
}

export function addWords(sum: WordCounts, words: WordCounts): void {
  for (const key of Object.keys(words) as (keyof WordCounts)[]) sum[key] += words[key]
}
