import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openUnits } from '../../src/text/units.ts'

test.each([
  ['where there is', Buffer],
  ['without', undefined],
  ['where the high byte would stand first in', { from: () => ({ write: () => 2 }) }],
])('%s a Buffer of Node the units of a stretch are read as the text has them, halves of pairs too', (_name, given) => {
  const { pageUnits, readUnits } = openUnits(given)
  const texts = fc.array(fc.constantFrom('a', 'é', '漢', '\ud83d', '\udc4d', '\n')).map(signs => signs.join(''))
  fc.assert(
    fc.property(texts, fc.nat(40), fc.nat(40), (text, one, other) => {
      const [start, end] = [Math.min(one, other, text.length), Math.min(Math.max(one, other), text.length)]
      readUnits(text, start, end)
      const wanted = Array.from({ length: end - start }, (_, i) => text.charCodeAt(start + i))
      expect([...pageUnits.subarray(0, end - start)]).toEqual(wanted)
    }),
  )
})
