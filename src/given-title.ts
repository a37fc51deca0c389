import { countWords } from './text/words.ts'
import type { Assembled, Block, Finding, Range, Removal } from './types.ts'

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
export function accountWithout(title: string, article: Assembled): Assembled {
  const words = countWords(title)
  const { input, kept } = article.words
  const removed = article.removed.map(removal => movedUp(title, removal))
  return { ...article, title, removed, words: { ...article.words, input: input - words, kept: kept - words } }
}

/** The findings below the title that is given. */
export function findingsWithout(title: string, findings: readonly Finding[]): Finding[] {
  return findings.filter(({ end }) => end > title.length).map(finding => movedUp(title, finding))
}

function movedUp<Kind extends Removal | Finding>(title: string, finding: Kind): Kind {
  const above = title.length + GAP.length
  const moved = { ...finding, start: finding.start - above, end: finding.end - above }
  if (!('of' in moved)) return moved
  const of = moved.of.filter(range => range[0] >= above)
  return { ...moved, of: of.map(([start, end]): Range => [start - above, end - above]) }
}
