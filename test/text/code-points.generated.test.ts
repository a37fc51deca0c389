import fc from 'fast-check'
import { expect, test } from 'vitest'
import { codePointOffsets } from '../../src/text/code-points.ts'

/** Signs in pairs, halves of pairs and plain letters, long enough to pass the stored counts. */
const text = fc
  .array(fc.constantFrom('a', '🚧', '\ud83d', '\udea7', 'é'), { maxLength: 400 })
  .map(signs => signs.join(''))

test('an offset in code points is the number of code points before it', () => {
  fc.assert(
    fc.property(text, text => {
      const toCodePoints = codePointOffsets(text)
      let points = 0
      let units = 0
      for (const sign of text) {
        expect(toCodePoints(units)).toBe(points++)
        units += sign.length
      }
      expect(toCodePoints(text.length)).toBe(points)
    }),
  )
})
