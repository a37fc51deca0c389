import { describe, expect, it } from 'vitest'
import { isEntry } from '../../src/rules/titles/form.ts'

describe('an entry of a menu', () => {
  it.each([
    'Shop',
    'Who we are',
    'What is on today',
    'What is on Osk 1',
    'Standing Stones News Agency',
    'Standing Stones Press Agency',
    'Le Courrier du Haut-Vallon',
    '≡',
  ])('is `%s`', line => {
    expect(isEntry(line)).toBe(true)
  })

  it.each([
    ['Who we all are today', 'five words'],
    ['a b c d e', 'five short ones'],
    ['Who we are.', 'a sentence'],
    ['Standing stones news agency', 'four long words'],
    ['Standing Stones News agency', 'one of them small'],
    ['Standing Stones Presse Agency', 'one letter more'],
    ['What is on the isle 12', 'five words, the last one a number'],
  ])('is not `%s`: %s', line => {
    expect(isEntry(line)).toBe(false)
  })
})
