import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Grain } from '../src/text/grain.ts'
import { findMatches, type Match } from '../src/text/matches.ts'

const RUNS = 10_000

/** Small grains, so that small texts have many seams; small alphabets, so that everything repeats. */
const cases = fc
  .record({
    k: fc.integer({ min: 3, max: 8 }),
    s: fc.integer({ min: 1, max: 4 }),
    more: fc.integer({ min: 1, max: 3 }),
    alphabet: fc.integer({ min: 1, max: 4 }),
    parts: fc.array(fc.array(fc.nat({ max: 3 }), { maxLength: 24 }), { minLength: 1, maxLength: 4 }),
    order: fc.array(fc.nat({ max: 3 }), { minLength: 1, maxLength: 8 }),
  })
  // a text has room for a run and its twin
  .filter(
    ({ k, parts, order }) => order.reduce((sum, part) => sum + (parts[part % parts.length]?.length ?? 0), 0) >= 2 * k,
  )
  .map(({ k, s, more, alphabet, parts, order }) => ({
    grain: { k, s: Math.min(k, s), more },
    codes: Uint16Array.from(order.flatMap(part => parts[part % parts.length] ?? []).map(letter => letter % alphabet)),
  }))

describe('findMatches beside a plain search of all pairs', () => {
  it(`finds true matches only, in order, on ${RUNS} texts`, () => {
    fc.assert(
      fc.property(cases, ({ codes, grain }) => {
        let end = 0
        for (const { a, b, length } of findMatches(codes, codes.length, grain)) {
          expect(length).toBeGreaterThan(0)
          expect(b).toBeLessThan(a)
          expect(a).toBeGreaterThanOrEqual(end)
          expect(codes.slice(a, a + length)).toEqual(codes.slice(b, b + length))
          end = a + length
        }
      }),
      { numRuns: RUNS, seed: 1 },
    )
  })

  it(`finds all that is long enough, on ${RUNS} texts`, () => {
    fc.assert(
      fc.property(cases, ({ codes, grain }) => {
        const matches = findMatches(codes, codes.length, grain)
        const covered = coverage(codes.length, matches)
        // Right behind a match, fewer letters than the grain says are not looked at once more.
        for (const { a, length } of matches) covered.fill(true, a + length, a + length + grain.more - 1)
        expect(repeatedLetters(codes, grain).filter(letter => !covered[letter])).toEqual([])
      }),
      { numRuns: RUNS, seed: 2 },
    )
  })
})

function coverage(length: number, matches: Match[]): boolean[] {
  const covered = new Array<boolean>(length).fill(false)
  for (const match of matches) covered.fill(true, match.a, match.a + match.length)
  return covered
}

/**
 * The letters of every run that is as long as the grain promises to find (k + s - 1) and stands earlier too, found
 * letter by letter. Where parts of a run stand in still earlier places, the run may be met through these: its first
 * and last s - 1 letters are not promised.
 */
function repeatedLetters(codes: Uint16Array, { k, s }: Grain): number[] {
  const repeated = new Set<number>()
  for (let a = 1; a < codes.length; a++) {
    for (let b = 0; b < a; b++) {
      if (b > 0 && codes[a - 1] === codes[b - 1]) continue
      let length = 0
      while (a + length < codes.length && codes[a + length] === codes[b + length]) length++
      if (length < k + s - 1) continue
      for (let n = s - 1; n < length - s + 1; n++) repeated.add(a + n)
    }
  }
  return [...repeated]
}
