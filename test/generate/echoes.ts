// What stands before, within or after the body and says a part of it again.
import { breakOff } from './layouts.ts'
import type { Copy, Page } from './page.ts'
import { joinSentences } from './prose.ts'
import type { Random } from './random.ts'

/** Null where the page has no place for it. */
export type Change = (page: Page, random: Random) => Page | null

const named = (page: Page, name: string): Page => ({ ...page, shape: [...page.shape, name] })
const withHead = (page: Page, head: string[], name: string): Page => ({ ...named(page, name), head })

const cutTitle: Change = (page, random) => {
  const { title } = page.written
  const cut = title.slice(0, Math.floor(title.length * 0.6) + random.int(0, Math.floor(title.length * 0.3))).trimEnd()
  return withHead(page, [cut + random.pick(['…', '...']), ...page.head], 'cut title')
}

const titleTwice: Change = page => withHead(page, [...page.head, page.written.title], 'title twice')

const titleWithSite: Change = (page, random) => {
  const site = random.pick([' | The Daily Beacon', ' - Harbour Post', ' — Inselbote', ' - Утренний Маяк'])
  const withSite = page.written.title + site
  return withHead(page, [...page.head, withSite], 'title with the site')
}

const titleInCapitals: Change = page => {
  const capitals = page.written.title.toUpperCase()
  return capitals === page.written.title ? null : withHead(page, [...page.head, capitals], 'title in capitals')
}

/** The lead stands on a line of its own before the copies, which have it again. */
const leadTwice: Change = page => {
  const { lead } = page.written
  return lead === null ? null : withHead(page, [...page.head, lead], 'lead twice')
}

/** A sentence of a later paragraph stands under the title. */
const deck: Change = (page, random) => {
  const later = page.written.paragraphs.slice(1)
  if (later.length === 0 || page.written.lead !== null) return null
  return withHead(page, [...page.head, random.pick(random.pick(later))], 'deck from the body')
}

/** No headline; the first line is the body's first sentence, cut. */
const previewAsTitle: Change = (page, random) => {
  if (page.written.lead !== null) return null
  const first = joinSentences(page.written.paragraphs[0] ?? [], page.written.language)
  const cut = breakOff(first.slice(0, 160), random, 0.5)
  const titled = withHead(page, [cut], 'preview as title')
  return { ...titled, gold: { ...page.gold, title: undefined } }
}

const teaserAtEnd: Change = (page, random) => {
  const paragraph = random.pick(page.written.paragraphs)
  const teaser = breakOff(joinSentences(paragraph, page.written.language), random, 0.5)
  return { ...named(page, 'teaser at the end'), tail: [...page.tail, teaser] }
}

/** A sentence set apart after the paragraph that holds it. */
const pullQuote: Change = (page, random) => {
  const at = random.int(0, page.written.paragraphs.length - 1)
  const sentences = page.written.paragraphs[at] ?? []
  if (sentences.length < 2 || page.shape[0] !== 'clean') return null
  const quote = [random.pick(sentences)]
  const lead = page.written.lead === null ? 0 : 1
  const put = (copy: Copy): Copy => ({ ...copy, blocks: copy.blocks.toSpliced(lead + at + 1, 0, quote) })
  return { ...named(page, 'pull quote'), copies: page.copies.map(put) }
}

export const echoes = {
  cutTitle,
  titleTwice,
  titleWithSite,
  titleInCapitals,
  leadTwice,
  deck,
  previewAsTitle,
  teaserAtEnd,
  pullQuote,
}
