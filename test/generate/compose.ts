import { damages } from './damages.ts'
import { type Change, echoes } from './echoes.ts'
import { layouts } from './layouts.ts'
import { type Page, type Scrape, scrapeOf } from './page.ts'
import type { Written } from './prose.ts'
import type { Random } from './random.ts'

export type LayoutName = keyof typeof layouts
export type ChangeName = keyof typeof echoes | keyof typeof damages

export const layoutNames = Object.keys(layouts) as LayoutName[]
const changes: Record<ChangeName, Change> = { ...echoes, ...damages }
export const changeNames = Object.keys(changes) as ChangeName[]

/** Pairs of which nobody could say what must come out. */
const conflicts: [ChangeName, ChangeName[]][] = [
  // the end that is cut off may hold what the other change is about
  ['cutOff', ['edited', 'oneSentenceMore', 'oneParagraphMore', 'pointer', 'navigation']],
  ['oneParagraphLess', ['edited', 'oneSentenceMore', 'oneParagraphMore']],
  // where the pointer ends and the new paragraph begins, no other copy shows
  ['pointer', ['oneParagraphMore', 'oneParagraphLess']],
  ['previewAsTitle', ['cutTitle', 'titleTwice', 'titleWithSite', 'titleInCapitals', 'leadTwice', 'deck']],
]

/** Changes that make no sense in a layout, or one that nobody could undo for sure. */
const unfit: Partial<Record<LayoutName, ChangeName[]>> = {
  // the title that must not be there stands over the second copy
  wholePageTwice: ['previewAsTitle'],
  // an item of two short lines may be two items
  listTwice: ['wrapped'],
}

const conflict = (a: ChangeName, b: ChangeName): boolean =>
  conflicts.some(([one, others]) => (one === a && others.includes(b)) || (one === b && others.includes(a)))

/**
 * The article as a scraper gives it: told in the layout, then changed. A change that the layout has no place for
 * (a glued joint without a flat copy) is left out; so is one that an earlier one excludes.
 */
export function scrape(written: Written, layout: LayoutName, wanted: ChangeName[], random: Random): Scrape {
  const done: ChangeName[] = []
  let page: Page = { ...layouts[layout](written, random.fork('layout')), airy: random.fork('airy').chance(0.5) }
  for (const name of changeNames.filter(name => wanted.includes(name))) {
    if (done.some(earlier => conflict(earlier, name))) continue
    if (unfit[layout]?.includes(name)) continue
    const changed = changes[name](page, random.fork(name))
    if (changed === null) continue
    page = changed
    done.push(name)
  }
  return asFile(scrapeOf(page), random.fork('file'))
}

/** Now and then with the line ends of another system, and with a byte order mark. */
function asFile(scraped: Scrape, random: Random): Scrape {
  if (!random.chance(0.15)) return scraped
  const raw = scraped.raw.replaceAll('\n', '\r\n')
  return { ...scraped, raw: random.chance(0.5) ? `\ufeff${raw}` : raw, shape: `${scraped.shape} + CRLF` }
}
