import { expect, it } from 'vitest'
import { pairsOf } from '../../src/rules/runs/run.ts'

it('the pairs of the side that goes stand in its order, none of them within another', () => {
  const matches = [
    { a: 464, b: 55, length: 239 },
    { a: 703, b: 412, length: 24 },
    { a: 743, b: 294, length: 59 },
    { a: 802, b: 380, length: 56 },
  ]
  expect(pairsOf({ matches, letters: 378 }, true)).toEqual([
    { x: 55, y: 464, length: 239 },
    { x: 294, y: 743, length: 59 },
    { x: 380, y: 802, length: 56 },
  ])
  expect(
    pairsOf(
      {
        matches: [
          { a: 20, b: 10, length: 10 },
          { a: 40, b: 20, length: 8 },
        ],
        letters: 18,
      },
      true,
    ),
  ).toEqual([
    { x: 10, y: 20, length: 10 },
    { x: 20, y: 40, length: 8 },
  ])
  expect(pairsOf({ matches: [{ a: 14, b: 10, length: 10 }], letters: 10 }, false)).toEqual([
    { x: 14, y: 10, length: 4 },
    { x: 18, y: 10, length: 4 },
    { x: 22, y: 10, length: 2 },
  ])
  expect(pairsOf({ matches: [{ a: 14, b: 10, length: 10 }], letters: 10 }, true)).toEqual([{ x: 10, y: 14, length: 4 }])
})
