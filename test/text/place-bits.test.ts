import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { PlaceBits } from '../../src/text/place-bits.ts'
import { PAGE } from '../../src/text/units.ts'

/** Holds what is told of each page beside what the plain list of its places says. */
function expectAsListed(pages: readonly (readonly number[])[], asked: readonly number[]): void {
  const bits = new PlaceBits(pages.length)
  pages.forEach((places, page) => {
    expect(bits.setPage(page, Uint16Array.from(places))).toBe(true)
  })
  pages.forEach((places, page) => {
    expect(places.map((_, n) => bits.select(page, n, places.length))).toEqual(places)
    const on = new Set(places)
    for (const place of new Set([...asked, ...places])) {
      expect(bits.has(page, place)).toBe(on.has(place))
      expect(bits.rank(page, place)).toBe(places.filter(other => other < place).length)
    }
    places.slice(1).forEach((place, n) => {
      expect(bits.beside(page, places[n] as number, 1)).toBe(place)
      expect(bits.beside(page, place, -1)).toBe(places[n])
    })
  })
}

const EDGES = [0, 1, 30, 31, 32, 33, 63, 255, 256, 257, 4095, 4096, PAGE - 257, PAGE - 256, PAGE - 32, PAGE - 1]

describe('places on pages are told, counted and numbered as a list of them says', () => {
  const rising = (most: number) =>
    fc.uniqueArray(fc.nat(most), { maxLength: 300 }).map(places => places.sort((a, b) => a - b))

  it('wherever they stand', () => {
    fc.assert(
      fc.property(fc.array(rising(PAGE - 1), { minLength: 1, maxLength: 3 }), pages => expectAsListed(pages, EDGES)),
      { numRuns: 40 },
    )
  })

  it('where all stand at the beginning, in the midst or at the end of a page', () => {
    fc.assert(
      fc.property(rising(600), places => {
        const last = PAGE - 1 - (places.at(-1) ?? 0)
        const at = (from: number): number[] => places.map(place => from + place)
        expectAsListed([places, at(30_000), at(last), []], EDGES)
      }),
      { numRuns: 40 },
    )
  })

  it('where every unit is one, or all but those of one group', () => {
    const all = Array.from({ length: PAGE }, (_, place) => place)
    const bits = new PlaceBits(3)
    const sparse = all.filter(place => place < 20_000 || place >= 52_000)
    for (const [page, places] of [all, sparse, all].entries()) {
      expect(bits.setPage(page, Uint16Array.from(places))).toBe(true)
      expect(places.every((place, n) => bits.select(page, n, places.length) === place)).toBe(true)
      expect(places.every((place, n) => bits.rank(page, place) === n && bits.has(page, place))).toBe(true)
    }
    expect(bits.has(1, 20_000) || bits.has(1, 51_999)).toBe(false)
    expect(bits.beside(1, 19_999, 1)).toBe(52_000)
  })

  it('edges, each alone and all together', () => {
    expectAsListed([EDGES, ...EDGES.map(edge => [edge])], EDGES)
  })
})

it('a place that comes twice in a row cannot be told', () => {
  const bits = new PlaceBits(2)
  expect(bits.setPage(0, Uint16Array.of(3, 3, 9))).toBe(false)
  expect(bits.setPage(1, Uint16Array.of(3, 9, 9))).toBe(false)
  expect(bits.setPage(1, Uint16Array.of(3, 9, 10))).toBe(true)
})
