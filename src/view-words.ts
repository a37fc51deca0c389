import { beginsWord, type Draft, letterAt, type View } from './draft.ts'
import { isDigit } from './text/signs.ts'

/** The words of a stretch of a view: where each begins (one more entry at the end), and a hash of the letters of each. */
export interface ViewWords {
  starts: number[]
  hashes: Int32Array
}

/** The words of `[from, to)` of a view. A sign of a script without spaces is a word; so is each side of an apostrophe. */
export function wordsIn(draft: Draft, view: View, from: number, to: number): ViewWords {
  const starts: number[] = []
  const hashes: number[] = []
  let hash = 0
  let before = -2
  for (let v = from; v < to; v++) {
    const l = letterAt(view, v)
    if (v === from || l !== before + 1 || beginsWord(draft, l)) {
      if (v > from) hashes.push(hash)
      starts.push(v)
      hash = 17
    }
    hash = (Math.imul(hash, 31) + (view.codes[v] as number)) | 0
    before = l
  }
  if (to > from) hashes.push(hash)
  starts.push(Math.max(from, to))
  return { starts, hashes: Int32Array.from(hashes) }
}

/** The numbers in words `[from, to)` of those that begin at `starts`, a space behind each; `''` where there is none. */
export function numbersIn({ codes }: View, starts: number[], from: number, to: number): string {
  let numbers = ''
  for (let w = from; w < to; w++) {
    const before = numbers.length
    for (let v = starts[w] as number; v < (starts[w + 1] as number); v++) {
      if (isDigit(codes[v] as number)) numbers += String.fromCharCode(codes[v] as number)
    }
    if (numbers.length > before) numbers += ' '
  }
  return numbers
}

/** Whether of two places both have numbers, and not the same. */
export const areOther = (numbers: string, others: string): boolean =>
  numbers !== '' && others !== '' && numbers !== others
