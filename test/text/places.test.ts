import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Places } from '../../src/text/places.ts'
import { PAGE } from '../../src/text/units.ts'

/** Places for pages that hold these offsets, all of them in order. */
function placesOf(units: number, offsets: readonly number[]): Places {
  const places = new Places(units)
  for (let page = 0; page * PAGE < Math.max(1, units); page++) {
    const onPage = offsets.filter(offset => Math.floor(offset / PAGE) === page)
    places.addPage(Uint16Array.from(onPage, offset => offset % PAGE))
  }
  return places
}

/** What is told of each letter, and of the offsets asked about, beside what the plain list says. */
function expectAsListed(units: number, offsets: readonly number[], asked: readonly number[]): void {
  const places = placesOf(units, offsets)
  expect(places.count).toBe(offsets.length)
  const letters = [...offsets.keys()]
  expect(letters.map(l => places.at(l))).toEqual(offsets)
  expect(letters.reverse().map(l => places.at(l))).toEqual([...offsets].reverse())
  const apart = offsets.slice(1).map((at, l) => at - (offsets[l] as number) > 1)
  expect(apart.map((_, l) => places.isApart(l + 1))).toEqual(apart)
  for (const l of apart.keys()) expect(placesOf(units, offsets).isApart(l + 1)).toBe(apart[l])
  for (const offset of asked) {
    const first = offsets.findIndex(at => at >= offset)
    expect(places.firstFrom(offset)).toBe(first < 0 ? offsets.length : first)
  }
}

describe('where letters stand is told, and which is the first from an offset on', () => {
  const rising = (units: number) =>
    fc.uniqueArray(fc.nat(units - 1), { maxLength: 400 }).map(offsets => offsets.sort((a, b) => a - b))

  it('on one page', () => {
    fc.assert(
      fc.property(rising(300), fc.array(fc.nat(400)), (offsets, asked) => expectAsListed(300, offsets, asked)),
      { numRuns: 40 },
    )
  })

  it('on several, in any of which there may be none', () => {
    const units = 3 * PAGE + 100
    fc.assert(
      fc.property(rising(units), rising(PAGE), fc.array(fc.nat(4 * PAGE)), (some, dense, asked) => {
        // On the last full page they stand close to one another.
        const close = dense.map(offset => 2 * PAGE + (offset % 500))
        const offsets = [...new Set([...some.filter(offset => offset < 2 * PAGE), ...close])].sort((a, b) => a - b)
        expectAsListed(units, offsets, [...asked, ...close])
      }),
    )
  })

  it('where every unit of a page is one', () => {
    const units = PAGE + 10
    const offsets = Array.from({ length: units }, (_, i) => i)
    const places = placesOf(units, offsets)
    expect(offsets.every(l => places.at(l) === l && places.firstFrom(l) === l)).toBe(true)
    expect(places.firstFrom(2 * PAGE)).toBe(units)
  })

  it('where one sign gave several letters, on one page of several', () => {
    const offsets = [3, 3, 3, 9, PAGE - 1, PAGE, PAGE + 40, 2 * PAGE + 7, 2 * PAGE + 7]
    expectAsListed(2 * PAGE + 8, offsets, [0, 3, 4, 9, 10, PAGE - 1, PAGE, PAGE + 1, PAGE + 41, 2 * PAGE + 7, 3 * PAGE])
  })

  it('of an empty text', () => {
    expectAsListed(0, [], [0, 1, PAGE])
  })
})
