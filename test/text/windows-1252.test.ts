import { expect, it } from 'vitest'
import { asWindows1252 } from '../../src/text/windows-1252.ts'

it('controls become the signs that windows-1252 has in their place', () => {
  expect(asWindows1252('a\u0080\u0085\u0092\u009fb')).toBe('a€…’Ÿb')
})

it('five bytes have none there either, and stay', () => {
  const none = '\u0081\u008d\u008f\u0090\u009d'
  expect(asWindows1252(none)).toBe(none)
})

it('nothing else is changed', () => {
  expect(asWindows1252('\u007f\u00a0é€ ')).toBe('\u007f\u00a0é€ ')
})
