import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lineAt, lineStarts } from '../../src/text/lines.ts'

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
