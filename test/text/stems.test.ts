import { expect, it } from 'vitest'
import { stemOf } from '../../src/text/stems.ts'

it.each([
  ['Полянский', 'Полянск'],
  ['Лундин', 'Лунд'],
  ['Дальм', 'Даль'],
  ['mayors', 'mayo'],
  ['Dahl', 'Dahl'],
  ['Moe', 'Moe'],
])('the stem of %s is %s', (word, stem) => {
  expect(stemOf(word)).toBe(stem)
})
