import { joinSentences, type Written } from './prose.ts'

/** One telling of the text on the scraped page. */
export interface Copy {
  /** All blocks on one line. */
  flat: boolean
  /** A block is a list of sentences. The lead, where this copy has one, is the first. */
  blocks: string[][]
  /** What stands between the blocks of a flat copy. A space unless told. */
  join?: (at: number) => string
  /** The width at which the lines of the blocks are wrapped, in letters. */
  wrap?: number
  /** What happened to the text of a block, in the order in which it happened. */
  damages: ((text: string, at: number) => string)[]
  /** What is left of the whole copy. */
  cut?: (text: string) => string
}

/** What must come out. `title` undefined: the text does not decide. */
export interface Gold {
  title: string | null | undefined
  lead: string | null
  paragraphs: string[]
  related: string[]
}

/** A page under work: what a scraper saw, and what its author wrote. */
export interface Page {
  written: Written
  head: string[]
  copies: Copy[]
  tail: string[]
  /** Which copy must stay. */
  better: number
  gold: Gold
  /** How much of the gold is beyond doubt: every block, or only that the promises hold. */
  check: 'blocks' | 'promises'
  /** Words of a dropped copy that `differs` must list. */
  differs: string[]
  /** Blocks parted by a blank line (always so where a copy is wrapped). */
  airy: boolean
  shape: string[]
}

export interface Scrape {
  shape: string
  raw: string
  gold: Gold
  check: Page['check']
  differs: string[]
}

export function blocksOf(written: Written): string[][] {
  return written.lead === null ? written.paragraphs : [[written.lead], ...written.paragraphs]
}

export const paragraphsCopy = (blocks: string[][]): Copy => ({ flat: false, blocks, damages: [] })
export const flatCopy = (blocks: string[][]): Copy => ({ flat: true, blocks, damages: [] })

export function pageOf(written: Written, copies: Copy[], better: number, shape: string): Page {
  const paragraphs = written.paragraphs.map(sentences => joinSentences(sentences, written.language))
  return {
    written,
    head: [written.title],
    copies,
    tail: [],
    better,
    gold: { title: written.title, lead: written.lead, paragraphs, related: [] },
    check: 'blocks',
    differs: [],
    airy: false,
    shape: [shape],
  }
}

/** The page with one of its copies put in another state. */
export function withCopy(page: Page, at: number, change: (copy: Copy) => Copy): Page {
  return { ...page, copies: page.copies.map((copy, n) => (n === at ? change(copy) : copy)) }
}

export function scrapeOf(page: Page): Scrape {
  const airy = page.airy || page.copies.some(copy => copy.wrap !== undefined)
  const blocks = [...page.head, ...page.copies.flatMap(copy => blockTexts(copy, page.written)), ...page.tail]
  const { gold, check, differs } = page
  return { shape: page.shape.join(' + '), raw: `${blocks.join(airy ? '\n\n' : '\n')}\n`, gold, check, differs }
}

function blockTexts(copy: Copy, written: Written): string[] {
  const texts = copy.blocks.map((sentences, at) =>
    copy.damages.reduce((text, damage) => damage(text, at), joinSentences(sentences, written.language)),
  )
  if (copy.flat) {
    const line = texts.reduce((sum, text, at) => sum + (copy.join?.(at) ?? written.language.space) + text)
    return [copy.cut?.(line) ?? line]
  }
  return copy.wrap === undefined ? texts : texts.map(text => wrapLines(text, copy.wrap ?? 0))
}

/** Breaks at spaces, or between any two letters of a script without them. */
function wrapLines(text: string, width: number): string {
  const spaced = text.includes(' ')
  const units = spaced ? text.split(' ') : [...text]
  const lines: string[] = []
  let line = ''
  for (const unit of units) {
    const longer = line === '' ? unit : line + (spaced ? ' ' : '') + unit
    if (longer.length > width && line !== '' && mayBreak(line, unit)) {
      lines.push(line)
      line = unit
    } else line = longer
  }
  return [...lines, line].join('\n')
}

/** No line begins with a stop or in the middle of a number. */
const mayBreak = (line: string, unit: string): boolean =>
  !/^[。，、」”]/u.test(unit) && !(/\d$/.test(line) && /^\d/.test(unit))
