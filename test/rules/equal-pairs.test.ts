import { expect, it } from 'vitest'
import { hashOfPassage, viewOf } from '../../src/draft.ts'
import type { Piece } from '../../src/pieces.ts'
import { type EqualPair, equalPairs } from '../../src/rules/equal-pairs.ts'
import { draftOf } from '../steps/opened.ts'

/** The pairs of lines that are equal, where each is said to have all its letters but `lacking` in common with the first. */
function equalIn(lines: string[], lacking = 0): EqualPair[] {
  const view = viewOf(draftOf(...lines))
  const size = (p: number): number => (view.starts[p + 1] as number) - (view.starts[p] as number)
  const pieces: Piece[] = lines.slice(1).map((_, i) => {
    const p = i + 1
    return { p, x: view.starts[p] as number, q: 0, y: 0, length: size(p) - lacking }
  })
  return equalPairs(view, pieces)
}

const [ROW, SAIL, WALK] = ['We row to Osk.', 'We sail to Osk.', 'We walk to Osk.']

it('two passages that say the same are a pair, in the order of the text', () => {
  expect(equalIn([ROW, SAIL, ROW, WALK, SAIL])).toEqual([
    [0, 2],
    [1, 4],
  ])
  expect(equalIn([ROW, SAIL])).toEqual([])
})

it('three and more are none', () => {
  expect(equalIn([ROW, SAIL, ROW, SAIL, ROW])).toEqual([[1, 3]])
  expect(equalIn([ROW, ROW, ROW, ROW])).toEqual([])
})

it('rows of stars, which have no letters, are none', () => {
  expect(equalIn([ROW, '* * *', ROW, '* * *'])).toEqual([[0, 2]])
})

it('one of which others do not say all is in none', () => {
  expect(equalIn([ROW, ROW], 1)).toEqual([])
})

it('one of other letters is in no pair, though its hash is the same', () => {
  const [one, other] = ['tkwlolmqmlru', 'zksrwrrosfjx']
  const view = viewOf(draftOf(one, other))
  expect(hashOfPassage(view, 0)).toBe(hashOfPassage(view, 1))
  expect(equalIn([one, other, one])).toEqual([[0, 2]])
})
