import type { Article } from '../../src/types.ts'
import type { Scrape } from '../generate/page.ts'
import { lettersOf } from './words.ts'

/** How the article differs from what the scrape was made from; null where it does not, or nobody could say. */
export function missesGold(scrape: Scrape, article: Article): string | null {
  if (scrape.check === 'promises') return null
  const { gold } = scrape
  if (gold.title !== undefined && article.title !== gold.title) {
    return `title ${JSON.stringify(article.title)} instead of ${JSON.stringify(gold.title)}`
  }
  const wanted = [...(gold.lead === null ? [] : [gold.lead]), ...gold.paragraphs]
  const blocks = [...(article.lead === null ? [] : [article.lead]), ...article.paragraphs]
  const differing = wanted.findIndex((text, n) => text !== blocks[n])
  if (differing >= 0 || blocks.length !== wanted.length) {
    const n = differing < 0 ? wanted.length : differing
    return `${blocks.length} blocks instead of ${wanted.length}; block ${n}: ${short(blocks[n])} instead of ${short(wanted[n])}`
  }
  if (article.related.join('\n') !== gold.related.join('\n')) return `related: ${short(article.related.join(' / '))}`
  return unlisted(scrape, article)
}

/** An edited word of the dropped copy that no `differs` lists. */
function unlisted(scrape: Scrape, article: Article): string | null {
  const listed = article.removed
    .flatMap(removal => (removal.kind === 'repeat' ? removal.differs : []))
    .map(({ removed }) => lettersOf(removed))
    .join(' ')
  const word = scrape.differs.find(differing => !listed.includes(lettersOf(differing)))
  return word === undefined ? null : `differs lists ${short(listed)}, but not ${short(word)}`
}

function short(text: string | undefined): string {
  if (text === undefined) return 'nothing'
  return text.length > 160 ? `${JSON.stringify(`${text.slice(0, 80)} … ${text.slice(-70)}`)}` : JSON.stringify(text)
}
