import { expect, test } from 'vitest'
import { codePointOffsets } from '../../src/text/code-points.ts'

test('a text without pairs has as many code points as units', () => {
  const toCodePoints = codePointOffsets('fähre')
  expect([0, 3, 5].map(toCodePoints)).toEqual([0, 3, 5])
})

test('a pair is one code point, and an offset behind it one less', () => {
  const toCodePoints = codePointOffsets('a🚧b')
  expect([0, 1, 3, 4].map(toCodePoints)).toEqual([0, 1, 2, 3])
})

test('half of a pair counts as one, wherever it stands', () => {
  expect(codePointOffsets('\udea7\ud83d\udea7')(3)).toBe(2)
  expect(codePointOffsets('a\udea7🚧')(4)).toBe(3)
  expect(codePointOffsets('🚧\ud83da')(4)).toBe(3)
})

test('what lies between two stored counts is counted, on any length', () => {
  for (const length of [31, 32, 33, 63, 64, 65, 96, 128]) {
    const text = '🚧'.repeat(length)
    const toCodePoints = codePointOffsets(text)
    for (let n = 0; n <= length; n++) expect(toCodePoints(2 * n)).toBe(n)
    expect(codePointOffsets(`a${text}`)(2 * length + 1)).toBe(length + 1)
  }
})
