import { existsSync, readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clean } from '../src/clean.ts'
import { layoutNames } from './generate/compose.ts'
import { differentParagraphs, worstTexts } from './generate/worst.ts'
import { authoredTexts, documents, scrapes } from './generate.ts'
import { missesGold } from './promises/gold.ts'
import { MOST_MISSES } from './promises/most-misses.ts'
import { countWords } from './promises/words.ts'
import {
  assertPromises,
  cleaningAgainChangesNothing,
  nothingIsLost,
  nothingIsMadeUp,
  passages,
  sameOutput,
} from './promises.ts'

const FIXTURES = new URL('../fixtures/', import.meta.url)
const TIMEOUT = 120_000

/** Generated documents for each promise; with those of the shapes more than 2,000. */
const RUNS = 500

/** Scrapes made of each layout. */
const SCRAPES = 100

const fixtures: { name: string; raw: string; breaks: string | undefined }[] = readdirSync(FIXTURES)
  .map(name => ({ name, file: new URL(`${name}/input.txt`, FIXTURES) }))
  .filter(({ file }) => existsSync(file))
  .map(({ name, file }) => ({ name, raw: readFileSync(file, 'utf8'), breaks: brokenBy(name) }))

/** The promise that a known failure breaks. */
function brokenBy(name: string): string | undefined {
  return JSON.parse(readFileSync(new URL(`${name}/case.json`, FIXTURES), 'utf8')).breaks
}

/** Holds every fixture and `RUNS` generated documents to a promise. One that a known failure breaks is to be noticed where it holds. */
function onAllDocuments(promise: string, hold: (raw: string) => void): void {
  const [broken, held] = [true, false].map(breaks => fixtures.filter(one => (one.breaks === promise) === breaks))
  it.each(held ?? [])('on the fixture $name', ({ raw }) => hold(raw))
  it.each(broken ?? [])('not yet on the fixture $name', ({ raw }) => expect(() => hold(raw)).toThrow(promise))
  it(`on ${RUNS} generated documents`, { timeout: TIMEOUT }, () => {
    fc.assert(
      fc.property(documents(), ({ raw }) => hold(raw)),
      { numRuns: RUNS, seed: 1 },
    )
  })
}

describe('Nothing is lost', () => {
  onAllDocuments('Nothing is lost', raw => nothingIsLost(raw, clean(raw)))

  it('whatever the options leave in', { timeout: TIMEOUT }, () => {
    const choices = fc.record({ keepRelated: fc.boolean(), keepFurniture: fc.boolean(), thorough: fc.boolean() })
    fc.assert(
      fc.property(documents(), choices, ({ raw }, options) => nothingIsLost(raw, clean(raw, options))),
      { numRuns: 200, seed: 2 },
    )
  })
})

describe('Nothing is made up', () => {
  onAllDocuments('Nothing is made up', raw => nothingIsMadeUp(raw, clean(raw)))
})

describe('The better copy stays', () => {
  it.each(layoutNames)('of a text told as %s, changed in any two ways', { timeout: TIMEOUT }, layout => {
    const misses = fc
      .sample(scrapes({ paragraphs: 3, layout }), { numRuns: SCRAPES, seed: 3 })
      .map(({ scrape }) => [scrape.shape, missesGold(scrape, clean(scrape.raw))])
      .filter(([, miss]) => miss !== null)
    expect(misses.length, misses.join('\n')).toBeLessThanOrEqual(MOST_MISSES * SCRAPES)
  })
})

describe('When in doubt, keep', () => {
  it('repetition of the author', { timeout: TIMEOUT }, () => {
    fc.assert(
      fc.property(authoredTexts(), ({ raw }) => {
        const article = clean(raw)
        expect(article.removed).toEqual([])
        expect(passages(article).reduce((sum, text) => sum + countWords(text), 0)).toBe(countWords(raw))
      }),
      { numRuns: RUNS, seed: 4 },
    )
  })
})

describe('The same input gives the same output', () => {
  onAllDocuments('The same input gives the same output', raw => sameOutput(raw, clean(raw)))
})

describe('Cleaning what it wrote changes nothing', () => {
  onAllDocuments('Cleaning what it wrote changes nothing', raw => cleaningAgainChangesNothing(clean(raw)))

  // A run of 27 letters is sure to be found in a text of half a million letters, not in one of a million.
  it('a text so large that a short sentence set apart is found only when its second half has gone', () => {
    const quote = 'The mayor spoke of heavy rain and mud.'
    const [first = '', ...rest] = differentParagraphs(3600)
    const body = [...rest.slice(0, 50), quote, `It rained. ${quote} ${first}`, ...rest.slice(50)]
    const article = clean(['A Flood in the Valley', ...body, ...body].join('\n'))
    expect(article.paragraphs).toEqual(body.filter(paragraph => paragraph !== quote))
    cleaningAgainChangesNothing(article)
  })
})

// How long it takes is for the benchmark, which can be run on a quiet machine. Here is shown that the worst inputs
// end, and end well: a step that compares all with all would not be done within the time that a test has.
describe('Cost grows in step with the input', () => {
  it.each(worstTexts(200_000))('%s', { timeout: TIMEOUT }, (_, raw) => void assertPromises(raw))
})
