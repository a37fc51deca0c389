import { expect, it } from 'vitest'
import { goesOnPosted, opensPosted } from '../../src/text/posted.ts'

it.each([
  ['The post Ferry', 8],
  ["L'article Ferry", 9],
  ['L’article « Ferry »', 9],
  ['Der Beitrag „Ferry“', 11],
  ['DER BEITRAG Ferry', 11],
  ['Сообщение Ferry', 9],
  ['The poster', 0],
  ['The post', 0],
  ['', 0],
])('%j has %i units before the title of an article that stood elsewhere first', (line, units) => {
  expect(opensPosted(line)).toBe(units)
})

it.each([
  [' appeared first on The Fjord Post', true],
  ['” appeared first on', true],
  [' Appeared First On', true],
  [" з'явився спочатку на Osk", true],
  [' appeared on', false],
  ['', false],
])('what goes on with %j tells so: %s', (rest, tells) => {
  expect(goesOnPosted(rest)).toBe(tells)
})
