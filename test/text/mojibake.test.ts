import { expect, test } from 'vitest'
import { findMojibake } from '../../src/text/mojibake.ts'

test.each([
  ['Itâ€™s here', 'It’s here'],
  ['a cafÃ© at 5Â°C', 'a café at 5°C'],
  ['fun ðŸ˜€', 'fun 😀'],
  ['ÐŸÐ°Ñ€Ð¾Ð¼ Ð² Ð¿Ð¾Ñ€Ñ‚Ñƒ', 'Паром в порту'],
  ['ZaÅ¼Ã³Å‚Ä‡ gÄ™Å›lÄ…', 'Zażółć gęślą'],
  ['It\u00e2\u0080\u0099s', 'It’s'],
])('%s is mended to %s', (text, mended) => {
  expect(findMojibake(text).mended).toBe(mended)
})

test.each([
  'L’été » et « là » sont chers, déjà.',
  'Il a crié « CAFÉ” » au café.',
  'A IRMÃ” disse NÃO à noite.',
  'Größe, Ärger, Ü– und Öl',
  'Übergröße „Ä“ und “Ü”, sagte sie',
  'Zażółć gęślą jaźń',
  'Паром ушёл, № 5, «да»',
])('%s is left alone', text => {
  expect(findMojibake(text)).toEqual({ count: 0, mended: text })
})

test.each([
  ['â€œIt leftâ€\u009d', '“It left”', 'a byte that windows-1252 has no sign for'],
  ['ï»¿It left', 'It left', 'a mark of byte order goes'],
  ['Ã©tÃ©', 'été', 'é'],
  ['Ã« Ã» Ã«', 'ë û ë', 'three that may be anybody’s'],
])('%j is mended to %j: %s', (text, mended) => {
  expect(findMojibake(text).mended).toBe(mended)
})

test('what was mended is counted', () => {
  expect(findMojibake('Itâ€™s 5Â°C')).toEqual({ count: 2, mended: 'It’s 5°C' })
  expect(findMojibake('It left')).toEqual({ count: 0, mended: 'It left' })
})

test('letters that may be anybody’s are mended only where nearly all that is no ASCII is of their kind', () => {
  const many = 'Ð¿Ð¾Ñ€Ñ‚ Ð² Ð¿Ð¾Ñ€Ñ‚Ñƒ'
  expect(findMojibake(many).mended).toBe('порт в порту')
  expect(findMojibake(`${many} ${'é'.repeat(4)}`).mended).toBe(`порт в порту ${'é'.repeat(4)}`)
  expect(findMojibake(`${many} ${'é'.repeat(7)}`)).toEqual({ count: 0, mended: `${many} ${'é'.repeat(7)}` })
  expect(findMojibake('Ð² Ð²').count).toBe(0)
})

test('such a letter is mended beside another, before or behind it, a blank between or not', () => {
  expect(findMojibake('Ð² Ð² Ð²').mended).toBe('в в в')
  expect(findMojibake('Ð²Ð² abc Ð²').mended).toBe('вв abc Ð²')
  expect(findMojibake('Ð²  Ð²  Ð²').mended).toBe('Ð²  Ð²  Ð²')
})

test('a sequence that is no character stays', () => {
  expect(findMojibake('â€\u0099 à\u0080\u0080 ð€€€ Ã©').mended).toContain('à\u0080\u0080')
})
