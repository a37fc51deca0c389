import { expect, it } from 'vitest'
import { hashOfPassage, viewOf } from '../../src/draft.ts'
import type { Piece } from '../../src/pieces.ts'
import { equalPassages } from '../../src/rules/equal-passages.ts'
import { draftOf } from '../steps/opened.ts'

/** The groups of lines that are equal, where each is said to have all its letters in common with the first. */
function equalIn(lines: string[], isSought = (_: number): boolean => true, lacking = 0): number[][] {
  const view = viewOf(draftOf(...lines))
  const size = (p: number): number => (view.starts[p + 1] as number) - (view.starts[p] as number)
  const pieces: Piece[] = lines.slice(1).map((_, i) => {
    const p = i + 1
    return { p, x: view.starts[p] as number, q: 0, y: 0, length: size(p) - lacking }
  })
  return equalPassages(view, pieces, isSought)
}

const [ROW, SAIL] = ['We row to Osk.', 'We sail to Osk.']

it('passages that say the same are a group, in the order of the text', () => {
  expect(equalIn([ROW, SAIL, ROW, SAIL, ROW])).toEqual([
    [0, 2, 4],
    [1, 3],
  ])
  expect(equalIn([ROW, SAIL])).toEqual([])
})

it('rows of stars, which have no letters, are none', () => {
  expect(equalIn([ROW, '* * *', ROW, '* * *'])).toEqual([[0, 2]])
})

it('of which others do not say all, none is asked', () => {
  const asked: number[] = []
  expect(equalIn([ROW, ROW, ROW], p => asked.push(p) > 0, 1)).toEqual([])
  expect(asked).toEqual([0])
})

it('one that is not sought is in none', () => {
  expect(equalIn([ROW, ROW, ROW], p => p !== 1)).toEqual([[0, 2]])
})

it('one of other letters is in no group, though its hash is the same', () => {
  const [one, other] = ['tkwlolmqmlru', 'zksrwrrosfjx']
  const view = viewOf(draftOf(one, other))
  expect(hashOfPassage(view, 0)).toBe(hashOfPassage(view, 1))
  expect(equalIn([one, other, one])).toEqual([[0, 2]])
})
