import fc from 'fast-check'
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

test('each offset lies in the line that a split finds', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', '\n', '\r', 'ё'), maxLength: 600 }), text => {
      const starts = lineStarts(text)
      expect(starts).toHaveLength(text.split(/\r\n|[\r\n]/).length)
      for (let at = 0; at < text.length; at++) {
        const line =
          text.slice(0, at).split(/\r\n|[\r\n]/).length - (text[at] === '\n' && text[at - 1] === '\r' ? 1 : 0)
        expect(lineAt(starts, at)).toBe(line)
      }
    }),
  )
})

test('ranges are told by their lines, neighbours together', () => {
  const starts = lineStarts('a\nb\nc\nd\ne\nf\n')
  expect(linesOf(starts, [[0, 1]])).toBe('1')
  expect(linesOf(starts, [[0, 3], [4, 5]])).toBe('1-3') // biome-ignore format: a row
  expect(linesOf(starts, [[0, 2], [6, 7], [8, 11]])).toBe('1, 4-6') // biome-ignore format: a row
})
