import type { View } from './draft.ts'
import { isHangul } from './text/signs.ts'
import type { DiffRun } from './text/word-diff.ts'
import type { ViewWords } from './view-words.ts'

/** Words in a row, each of as many signs as say something, that are a phrase: where one stands at another place of the sentence, it was moved there. */
export const PHRASE = 3
/** What a word counts that begins as its twin does (close, closed). */
export const INFLECTED = 0.7

/**
 * How many words of what differs stand in phrases of what differs elsewhere, no word there counted twice; one before such a
 * phrase counts that is inflected otherwise.
 */
export function countMoved(
  a: Int32Array,
  b: Int32Array,
  differences: readonly DiffRun[],
  phrase: number,
  isInflected: (i: number, j: number) => boolean,
): number {
  const places = new Map<number, number>()
  const begins = new Set<number>()
  for (const { bFrom, bTo } of differences) {
    begins.add(bFrom)
    for (let j = bFrom; j + phrase <= bTo; j++) places.set(phraseAt(b, j, phrase), j)
  }
  const taken = new Set<number>()
  let inflected = 0
  for (const { aFrom, aTo } of differences) {
    for (let i = aFrom; i + phrase <= aTo; i++) {
      const j = places.get(phraseAt(a, i, phrase))
      if (j === undefined) continue
      if (i > aFrom && !begins.has(j) && !taken.has(j - 1) && isInflected(i - 1, j - 1)) inflected++
      for (let n = 0; n < phrase; n++) taken.add(j + n)
    }
  }
  return taken.size + INFLECTED * inflected
}

/** Letters of a word that says something. */
const SHORTEST_WORD = 3

/**
 * How many words of what differs, those that say nothing aside, stand anywhere around, beside the words that both have in
 * the same order: who says it, first or last.
 */
export function countElsewhere(a: ViewWords, differences: readonly DiffRun[], around: ViewWords): number {
  const left = new Map<number, number>()
  for (const word of around.hashes) left.set(word, (left.get(word) ?? 0) + 1)
  let inOrder = 0
  for (const { aFrom, aTo } of differences) {
    for (const word of a.hashes.subarray(inOrder, aFrom)) left.set(word, (left.get(word) ?? 0) - 1)
    inOrder = aTo
  }
  for (const word of a.hashes.subarray(inOrder)) left.set(word, (left.get(word) ?? 0) - 1)
  let count = 0
  for (const { aFrom, aTo } of differences) {
    for (let i = aFrom; i < aTo; i++) {
      const word = a.hashes[i] as number
      const times = left.get(word) ?? 0
      if (times <= 0 || (a.starts[i + 1] as number) - (a.starts[i] as number) < SHORTEST_WORD) continue
      left.set(word, times - 1)
      count++
    }
  }
  return count
}

/** Letters of a word that says something, and such words of a stretch, at least, of which it is asked whether they stand together elsewhere. */
const TELLING = 4
const FEWEST_GATHERED = 7
/** How many more of them the other stretch may have. */
const GATHERED_WITHIN = 1.3

/** The share of the words of a stretch that say something which stand together in another one, in any order and form: `was bought by`, `bought`. */
export function gatheredIn(view: View, a: ViewWords, b: ViewWords): number {
  const [words, others] = [tellingOf(a), tellingOf(b)]
  if (words.length < FEWEST_GATHERED) return 0
  const isSame = (i: number, j: number): boolean =>
    a.hashes[i] === b.hashes[j] || beginAlike(view, a.starts, i, b.starts, j)
  const places = words.map(i => Array.from(others.keys()).filter(n => isSame(i, others[n] as number)))
  const reach = Math.round(GATHERED_WITHIN * words.length)
  let most = 0
  for (let from = 0; from < others.length; from++) {
    const taken = new Set<number>()
    for (const at of places) {
      const place = at.find(n => n >= from && n < from + reach && !taken.has(n))
      if (place !== undefined) taken.add(place)
    }
    most = Math.max(most, taken.size)
  }
  return most / words.length
}

const tellingOf = ({ starts, hashes }: ViewWords): number[] =>
  Array.from(hashes.keys()).filter(i => (starts[i + 1] as number) - (starts[i] as number) >= TELLING)

/** Words by which one that stands elsewhere was shifted at most: `тръгнали си`, `си тръгнали`. */
const SHIFT = 2

/** How many words of a difference stand in the next one, on the other side, a word or two away. */
export function countShifted(a: Int32Array, b: Int32Array, differences: readonly DiffRun[]): number {
  let count = 0
  for (const [i, next] of differences.entries()) {
    const run = differences[i - 1]
    if (!run || next.aFrom - run.aTo > SHIFT) continue
    for (const [one, other] of [
      [run, next],
      [next, run],
    ] as const) {
      const words = new Set(b.subarray(other.bFrom, other.bTo))
      for (const word of a.subarray(one.aFrom, one.aTo)) if (words.has(word)) count++
    }
  }
  return count
}

const phraseAt = (hashes: Int32Array, at: number, length: number): number => {
  let hash = 0
  for (let n = 0; n < length; n++) hash = (Math.imul(hash, 31) + (hashes[at + n] as number)) | 0
  return hash
}

/** How many words of the one side of a difference begin as words of the other do, in order. */
export function countInflected(view: View, aStarts: number[], bStarts: number[], run: DiffRun): number {
  let count = 0
  let next = run.bFrom
  for (let i = run.aFrom; i < run.aTo; i++) {
    let j = next
    while (j < run.bTo && !beginAlike(view, aStarts, i, bStarts, j)) j++
    if (j === run.bTo) continue
    count++
    next = j + 1
  }
  return count
}

/** Letters that two words begin with alike, where they are the same one inflected: of Hangul each is a syllable. */
const ALIKE = 3
const ALIKE_SYLLABLES = 2

/** Whether two words share their first letters and most of the shorter one. */
export function beginAlike({ codes }: View, aStarts: number[], i: number, bStarts: number[], j: number): boolean {
  const x = aStarts[i] as number
  const y = bStarts[j] as number
  const shorter = Math.min((aStarts[i + 1] as number) - x, (bStarts[j + 1] as number) - y)
  let n = 0
  while (n < shorter && codes[x + n] === codes[y + n]) n++
  return n >= (isHangul(codes[x] as number) ? ALIKE_SYLLABLES : ALIKE) && n >= 0.6 * shorter
}
