import { expect, test } from 'vitest'
import { lineAt, lineStarts, linesOf } from '../../src/text/lines.ts'

test('lines are counted as editors do, whatever ends them', () => {
  const text = 'one\r\ntwo\rthree\n\nfive\u2028still'
  expect([...lineStarts(text)]).toEqual([0, 5, 9, 15, 16])
  expect(['one', 'two', 'three', 'five', 'still'].map(word => lineAt(lineStarts(text), text.indexOf(word)))).toEqual(
    [1, 2, 3, 5, 5], //
  )
  expect([...lineStarts('')]).toEqual([0])
})

test('ranges are told by their lines, neighbours together', () => {
  const starts = lineStarts('a\nb\nc\nd\ne\nf\n')
  expect(linesOf(starts, [[0, 1]])).toBe('1')
  expect(linesOf(starts, [[0, 3], [4, 5]])).toBe('1-3') // biome-ignore format: a row
  expect(linesOf(starts, [[0, 2], [6, 7], [8, 11]])).toBe('1, 4-6') // biome-ignore format: a row
})

test('a text of many lines', () => {
  for (const count of [255, 256, 257, 600]) {
    const starts = lineStarts('ab\n'.repeat(count))
    expect(starts).toHaveLength(count + 1)
    expect([...starts]).toEqual(Array.from({ length: count + 1 }, (_, n) => 3 * n))
  }
})

test('an empty range lies in the line that it stands in', () => {
  const starts = lineStarts('a\nb\nc\n')
  expect(linesOf(starts, [[2, 2]])).toBe('2')
  expect(linesOf(starts, [])).toBe('')
  expect(linesOf(starts, [[0, 5], [2, 3]])).toBe('1-3') // biome-ignore format: a row
})
