import type { WordCounts } from '../types.ts'
import { partedBar } from './charts.ts'
import { element } from './element.ts'
import { accountOf } from './phrasing.ts'

/** What may have become of a word, in the order of the bar, with what each is. */
export const FATES = {
  kept: 'in the result',
  repeated: 'said elsewhere in the same file',
  related: 'in pointers to other articles',
  furniture: 'in phrases of the page',
} as const
export type Fate = keyof typeof FATES

/** What became of the words, as one bar. */
export function wordsBar(words: WordCounts): SVGElement {
  const fates = (Object.keys(FATES) as Fate[]).filter(fate => words[fate] > 0)
  return partedBar(
    `${accountOf(words)}.`,
    fates.map(look => ({ look, share: words[look] / words.input })),
  )
}

/** The colour of the bar that a word beside it names. */
export const swatch = (look: string): HTMLElement => element('span', { class: `swatch ${look}` })
