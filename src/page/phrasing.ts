import type { WordCounts } from '../types.ts'

const NUMBERS = new Intl.NumberFormat('en')

/** `10,000` */
export const numberOf = (n: number): string => NUMBERS.format(n)

/** `1 file`, `2,000 files`; `many` is the plural where it is not made with an s. */
export const counted = (n: number, one: string, many = `${one}s`): string => `${numberOf(n)} ${n === 1 ? one : many}`

/** `51 %`: never rounded up, so that 100 % is all. */
export const percentOf = (share: number): string =>
  share > 0 && share < 0.01 ? 'under 1 %' : `${Math.floor(100 * share)} %`

/** `168 words in: 84 kept, 76 repeated, 8 related` */
export function accountOf(words: WordCounts): string {
  const parts = (['repeated', 'related', 'furniture'] as const).filter(part => words[part] > 0)
  const rest = parts.map(part => `, ${numberOf(words[part])} ${part}`).join('')
  return `${counted(words.input, 'word')} in: ${numberOf(words.kept)} kept${rest}`
}

/** `a`, `a and b`, `a, b and c` */
export function listed(items: readonly string[]): string {
  if (items.length < 2) return items.join('')
  return `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`
}
