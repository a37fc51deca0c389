import fc from 'fast-check'
import { expect, it } from 'vitest'
import { indexAt, indexNear } from '../../src/text/sorted.ts'

it('finds the last entry that is not above a value', () => {
  const starts = Int32Array.of(0, 5, 5, 9, 20)
  expect([0, 4, 5, 8, 9, 19, 20, 100].map(value => indexAt(starts, value))).toEqual([0, 0, 2, 2, 3, 3, 4, 4])
})

it('gives the first where all are above, or there is but one', () => {
  expect(indexAt(Int32Array.of(3, 7), 1)).toBe(0)
  expect(indexAt(Int32Array.of(3), 9)).toBe(0)
  expect(indexAt(Int32Array.of(), 9)).toBe(0)
})

it('finds the same from any place on', () => {
  const lists = fc.array(fc.nat(9), { minLength: 1, maxLength: 40 }).map(steps => {
    let sum = 0
    return Int32Array.from(steps, step => (sum += step))
  })
  fc.assert(
    fc.property(lists, fc.nat(200), fc.nat(), (starts, value, hint) => {
      expect(indexNear(starts, value, hint % starts.length)).toBe(indexAt(starts, value))
    }),
    { numRuns: 2000 },
  )
})
