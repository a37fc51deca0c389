import { describe, expect, it } from 'vitest'
import { barred, entriesOf, isEntry, isTicker } from '../../src/rules/titles/menu.ts'

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

it('entries with bars between them are as many as there are, without figures and long ones', () => {
  expect(barred('Boats | Goats | Ice')).toBe(3)
  expect(barred('Boats | Goats')).toBe(0)
  expect(barred('Boats | Goats | 24')).toBe(0)
  expect(barred('Boats | Goats that were seen on the old pier | Ice')).toBe(0)
})

it('a line tells of as many entries as it has', () => {
  const lines = [
    'Shop',
    'Culture',
    'SHOP',
    'Osk / Crafts / Bells',
    'Tags: goats',
    '12 °C',
    'Home / News',
    'Shop 24 7',
    'Goats were seen',
  ]
  expect(lines.map(entriesOf)).toEqual([1, 2, 2, 3, 1, 1, 2, 0, 1])
  expect(entriesOf('Goats were seen on the old pier')).toBe(0)
  expect(['Latest news', 'News'].map(entriesOf)).toEqual([1, 2])
})

describe('the news of the hour', () => {
  it.each(['18:40 Rovers lose once', '8.40 Rovers lose once more', 'Live: Rovers lose', 'На живо : мачът'])(
    'is `%s`',
    line => {
      expect(isTicker(line)).toBe(true)
    },
  )

  it.each([
    '18:40 Rovers lose',
    '18:40',
    '18:40 on 14 January 2025',
    'Mayor: Rovers lose',
    'Rovers lose at 18:40 today',
    '18:40 2 3 4 5',
  ])('is not `%s`', line => {
    expect(isTicker(line)).toBe(false)
  })
})
