import { countWords } from '../text/words.ts'
import type { Repeat } from '../types.ts'

/** Share of the words of a copy that its twin has too, 0 to 1. @param words how many the copy has */
export function likenessOf(words: number, differs: Repeat['differs']): number {
  const other = differs.reduce((sum, { removed }) => sum + countWords(removed), 0)
  return words === 0 ? 1 : Math.max(0, 1 - other / words)
}

/** `word for word`, or `94 % alike`: never 100, never rounded up. */
export function alikeness(words: number, differs: Repeat['differs']): string {
  const share = likenessOf(words, differs)
  return share === 1 ? 'word for word' : `${Math.floor(100 * share)} % alike`
}
