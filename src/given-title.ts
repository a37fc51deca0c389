import { countWords } from './text/words.ts'
import type { Article, Block, Range, Removal } from './types.ts'

/** Between a title that is given and the text below it. */
const GAP = '\n\n'

/** A text with its title above it. */
export const textBelow = (title: string, text: string): string => title + GAP + text

/** The blocks of that text: the title, then the text's own. */
export function blocksBelow(title: string, blocks: readonly Block[]): Block[] {
  const above = title.length + GAP.length
  const below = blocks.map(block => ({ ...block, start: block.start + above, end: block.end + above }))
  return [{ start: 0, end: title.length, keepsLines: false }, ...below]
}

/** What was found in the text with its title above it, as an account of the text alone. */
export function accountWithout(title: string, article: Article): Article {
  const above = title.length + GAP.length
  const removed = article.removed.map((removal): Removal => {
    const moved = { ...removal, start: removal.start - above, end: removal.end - above }
    if (moved.kind !== 'repeat') return moved
    const of = moved.of.filter(range => range[0] >= above)
    return { ...moved, of: of.map(([start, end]): Range => [start - above, end - above]) }
  })
  const words = countWords(title)
  const { input, kept } = article.words
  return { ...article, title, removed, words: { ...article.words, input: input - words, kept: kept - words } }
}
