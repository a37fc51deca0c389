import { expect, it } from 'vitest'
import { isSpelledIn } from '../src/acronyms.ts'

it.each([
  ['COP', 'so said the Council of Osk Ports'],
  ['COP', 'so said the Council of the Osk and its Ports'],
  ['CFOP', 'the Council for Osk Ports'],
  ['РДПМ', 'съобщиха от Регионалната дирекция за пътища и мостове.'],
])('%s is spelled out in `%s`', (acronym, text) => {
  expect(isSpelledIn(text, 0, acronym)).toBe(true)
  expect(isSpelledIn(text, text.length - 8, acronym)).toBe(false)
})

it.each([
  ['COP', 'the Council of Harbours and Osk Ports'],
  ['COP', 'the Council of Osk'],
  ['COP', 'of Osk Ports'],
  ['Cop', 'the Council of Osk Ports'],
  ['CO', 'the Council of Osk'],
  ['COP', ''],
])('%s is not in `%s`', (acronym, text) => {
  expect(isSpelledIn(text, 0, acronym)).toBe(false)
})

it('an acronym far behind is not looked for', () => {
  expect(isSpelledIn(`${'goats '.repeat(4_000)}the Council of Osk Ports`, 0, 'COP')).toBe(false)
})
