import { type Draft, openDraft, type View } from '../../src/draft.ts'
import { lookFrom } from '../../src/look.ts'
import type { Common } from '../../src/pieces.ts'
import { splitBlocks } from '../../src/steps/split-blocks.ts'
import { foldLetters } from '../../src/text/letters.ts'
import { readingOf } from '../../src/text/reading.ts'
import type { Copy, Passage } from '../../src/types.ts'

/** A draft of these blocks, a line each. */
export function draftOf(...lines: string[]): Draft {
  const text = lines.join('\n')
  const reading = readingOf(text)
  return openDraft(text, foldLetters(text, reading), splitBlocks(text, reading))
}

/** The text of a passage, its stretches parted by a bar. */
export const textOf = ({ text }: Draft, { spans }: Passage): string =>
  spans.map(({ start, end }) => text.slice(start, end)).join(' | ')

export const textsOf = (draft: Draft): string[] => draft.passages.map(passage => textOf(draft, passage))

/** What a step finds in a draft: of each copy its reason, and its first and last passage. */
export function copiesIn(
  find: (draft: Draft, view: View, common: Common) => Copy[],
  draft: Draft,
): [reason: string, first: number, last: number][] {
  const { view, common } = lookFrom()(draft)
  return find(draft, view, common).map(({ reason, first, last }) => [reason, first, last])
}
