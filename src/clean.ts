import type { Draft } from './draft.ts'
import { viewOf } from './draft.ts'
import { findCommon } from './pieces.ts'
import { assemble } from './steps/assemble.ts'
import { findFlatCopies } from './steps/find-flat-copies.ts'
import { findRepeatedRuns } from './steps/find-repeated-runs.ts'
import { findStutters } from './steps/find-stutters.ts'
import { mergeCopies } from './steps/merge-copies.ts'
import { splitBlocks } from './steps/split-blocks.ts'
import { foldLetters } from './text/letters.ts'
import { readsAsMarkdown } from './text/markdown.ts'
import type { Article, CleanOptions, Passage } from './types.ts'

export function clean(text: string, _options: CleanOptions = {}): Article {
  const reading = { markdown: readsAsMarkdown(text), spelledBreaks: false }
  const letters = foldLetters(text, reading)
  const blocks = splitBlocks(text, reading)
  let l = 0
  const passages = blocks.map((block): Passage => {
    const from = l
    while (l < letters.length && (letters.at[l] as number) < block.end) l++
    return { spans: [{ start: block.start, end: block.end, from, to: l }], keepsLines: block.keepsLines, rescued: false }
  })
  let draft: Draft = { text, letters, passages, dropped: [] }
  for (let pass = 0; pass < 4; pass++) {
    const view = viewOf(draft)
    const copies = findFlatCopies(draft, view, findCommon(draft, view))
    if (copies.length === 0) break
    draft = mergeCopies(draft, view, copies)
  }
  for (let pass = 0; pass < 2; pass++) {
    const view = viewOf(draft)
    const copies = findStutters(draft, view, findCommon(draft, view).pieces)
    if (copies.length === 0) break
    draft = mergeCopies(draft, view, copies)
  }
  for (let pass = 0; pass < 4; pass++) {
    const view = viewOf(draft)
    const copies = findRepeatedRuns(draft, view, findCommon(draft, view))
    if (copies.length === 0) break
    draft = mergeCopies(draft, view, copies)
  }
  const [title, ...rest] = draft.passages
  return assemble(draft, { title: title ?? null, lead: null, paragraphs: rest, asides: [] }, reading)
}
