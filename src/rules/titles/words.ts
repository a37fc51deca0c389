import { beginsWord, type Draft, textBehind } from '../../draft.ts'
import type { Link, Span } from '../../types.ts'

/** A stretch of letters. */
export type Letters = Pick<Span, 'from' | 'to'>

/** The words of a stretch, in letters. */
export function wordsOf(draft: Draft, { from, to }: Letters): Letters[] {
  const starts: number[] = []
  for (let l = from; l < to; l++) if (l === from || beginsWord(draft, l)) starts.push(l)
  return starts.map((start, w) => ({ from: start, to: starts[w + 1] ?? to }))
}

/** What stands between a word and the one before it. */
export const gapBefore = (draft: Draft, { from }: Letters): string => textBehind(draft, from - 1)

export function isEqual({ letters: { codes } }: Draft, one: Letters, other: Letters): boolean {
  if (one.to - one.from !== other.to - other.from) return false
  for (let i = 0; i < one.to - one.from; i++) if (codes[one.from + i] !== codes[other.from + i]) return false
  return true
}

/** Links from the words of a line to the next equal ones of the title, each behind the last. */
export function wordsInOrder(draft: Draft, line: Span, title: Span): Link[] {
  const ours = wordsOf(draft, title)
  const links: Link[] = []
  let next = 0
  for (const word of wordsOf(draft, line)) {
    const found = ours.findIndex((other, n) => n >= next && isEqual(draft, word, other))
    if (found < 0) continue
    links.push({ ...word, twin: (ours[found] as Letters).from })
    next = found + 1
  }
  return links
}
