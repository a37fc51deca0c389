import { expect, test } from 'vitest'
import { isDateName } from '../../src/text/date-names.ts'

/** Small letters in NFC, Devanagari without the dot below: as a date is read. */
const plain = (name: string): string =>
  name
    .toLowerCase()
    .normalize('NFD')
    .replace(/\u093c/g, '')
    .normalize('NFC')

/** The words of the months as this Node has them, and of the weekdays. */
function namesOf(language: string): string[] {
  const format = new Intl.DateTimeFormat(language, { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' })
  const days = Array.from({ length: 12 }, (_, month) => Date.UTC(2023, month, 1 + ((month * 6) % 7)))
  const parts = days.flatMap(day =>
    format.formatToParts(day).filter(({ type }) => type === 'month' || type === 'weekday'),
  )
  return [...new Set(parts.flatMap(({ value }) => plain(value).match(/[\p{L}\p{M}]+/gu) ?? []))]
}

/** Words that may be others: in Catalan `de` and `d’` are of the name, and the data of a newer Node are mended now and then. */
const MOST_OTHERS = 2

test.each(
  'en de fr es pt it nl pl ru uk bg cs sv da nb fi el ro hu tr id vi ar fa he hi bn th ja ko zh sr-Latn sr sk sl mk hr be ca lt lv et ur mr ta te'.split(
    ' ',
  ),
)('the months and weekdays of %s are known', language => {
  const names = namesOf(language)
  expect(names.length).toBeGreaterThanOrEqual(7)
  expect(names.filter(name => !isDateName(name)).length).toBeLessThanOrEqual(MOST_OTHERS)
})

test.each(['sept', 'фев', 'янв', 'aug', 'mrt', 'окт', 'नव', '월'])('%s is short for one', name =>
  expect(isDateName(name)).toBe(true),
)

test.each(['se', 'ja', 'янва рь', 'decembers', 'bridge', 'мост', 'sij', 'studen', 'rug', 'kov'])('%s is none', word =>
  expect(isDateName(word)).toBe(false),
)
