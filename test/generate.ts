import fc from 'fast-check'
import { authored, authorNames } from './generate/authored.ts'
import { type ChangeName, changeNames, type LayoutName, layoutNames, scrape } from './generate/compose.ts'
import { hostile } from './generate/hostile.ts'
import { mutated } from './generate/mutated.ts'
import type { Scrape } from './generate/page.ts'
import { writeArticle } from './generate/prose.ts'
import { randomFrom } from './generate/random.ts'
import { type Language, languages } from './generate/words.ts'

/** What a generated document was made from; enough to make it again. */
export interface Recipe {
  seed: number
  /** An index into `languages`. */
  language: number
  paragraphs: number
  lead: boolean
  layout: LayoutName
  changes: ChangeName[]
}

/** What all recipes have in common. */
export interface Wanted {
  /** At least so many. Default 2. */
  paragraphs?: number
  layout?: LayoutName
}

const language = fc.integer({ min: 0, max: languages.length - 1 })
const seed = fc.integer({ min: 0, max: 0x7fffffff })

/** Articles in one shape, or in one with one or two changes. Shrinks to fewer paragraphs and fewer changes. */
export function recipes(wanted: Wanted = {}): fc.Arbitrary<Recipe> {
  return fc.record({
    seed,
    language,
    paragraphs: fc.integer({ min: wanted.paragraphs ?? 2, max: 9 }),
    lead: fc.boolean(),
    layout: fc.constantFrom(...(wanted.layout ? [wanted.layout] : layoutNames)),
    changes: fc.subarray(changeNames, { maxLength: 2 }),
  })
}

function languageAt(at: number): Language {
  const found = languages[at % languages.length]
  if (!found) throw new Error('no languages')
  return found
}

export function scrapeFrom(recipe: Recipe): Scrape {
  const random = randomFrom(recipe.seed)
  const written = writeArticle(random.fork('article'), languageAt(recipe.language), recipe)
  return scrape(written, recipe.layout, recipe.changes, random.fork('scrape'))
}

/** A generated text, and what is known of how it must come out. */
export interface Document {
  /** What it was made from, to be printed where it fails. */
  from: string
  raw: string
  /** Null where only the promises hold. */
  scrape: Scrape | null
  /** All repetition in it is the author's. */
  authored: boolean
}

export function scrapes(wanted: Wanted = {}): fc.Arbitrary<Document & { scrape: Scrape }> {
  return recipes(wanted).map(recipe => {
    const scrape = scrapeFrom(recipe)
    return { from: JSON.stringify(recipe), raw: scrape.raw, scrape, authored: false }
  })
}

export function authoredTexts(): fc.Arbitrary<Document> {
  return fc.record({ seed, language, author: fc.constantFrom(...authorNames) }).map(choice => ({
    from: JSON.stringify(choice),
    raw: authored(choice.author, randomFrom(choice.seed), languageAt(choice.language)),
    scrape: null,
    authored: true,
  }))
}

/** Text that nobody wrote. */
export function hostileTexts(): fc.Arbitrary<Document> {
  return fc.record({ seed, length: fc.integer({ min: 0, max: 160 }) }).map(choice => ({
    from: JSON.stringify(choice),
    raw: hostile(randomFrom(choice.seed), choice.length),
    scrape: null,
    authored: false,
  }))
}

/** What becomes of the fixtures' inputs when they are spliced, cut, repeated and encoded otherwise. */
export function mutatedTexts(): fc.Arbitrary<Document> {
  return fc.record({ seed, mutated: fc.constant(true) }).map(choice => ({
    from: JSON.stringify(choice),
    raw: mutated(randomFrom(choice.seed)),
    scrape: null,
    authored: false,
  }))
}

/** All kinds; four of six are scrapes. */
export function documents(): fc.Arbitrary<Document> {
  return fc.oneof(
    { arbitrary: scrapes(), weight: 4 },
    { arbitrary: authoredTexts(), weight: 1 },
    { arbitrary: hostileTexts(), weight: 1 },
  )
}
