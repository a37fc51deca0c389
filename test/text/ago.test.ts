import { expect, test } from 'vitest'
import { isAgoPhrase, isLatelyPhrase, isLongAgoPhrase } from '../../src/text/ago.ts'

const LANGUAGES =
  'en de fr es pt it nl pl ru uk bg cs sv da nb fi el ro hu tr id vi ar fa he hi bn th ja ko zh sr-Latn sr hr sk sl mk be ca lt lv et ur mr'.split(
    ' ',
  )
/** A number for each form that a noun has behind one in some language. */
const COUNTS = [3, 5, 11, 21]
/** Phrases that may be others in a newer Node: its data are mended now and then. */
const MOST_OTHERS = 2

/** What this Node says of some units ago, `0` for the number; what a language says without one is left out. */
function phrasesOf(language: string, units: readonly Intl.RelativeTimeFormatUnit[]): string[] {
  const format = new Intl.RelativeTimeFormat(language)
  const phrases = units.flatMap(unit => COUNTS.map(count => format.format(-count, unit).toLowerCase()))
  return [...new Set(phrases.map(phrase => phrase.replace(/\p{Nd}+/gu, '0').replace(/\s+/g, ' ')))]
}

test.each(LANGUAGES)('how %s says that something was some time ago is known', language => {
  const short = phrasesOf(language, ['minute', 'hour', 'day', 'week'])
  expect(short.length).toBeGreaterThanOrEqual(4)
  expect(short.filter(phrase => !isAgoPhrase(phrase)).length).toBeLessThanOrEqual(MOST_OTHERS)
  const long = phrasesOf(language, ['month', 'year'])
  expect(long.filter(phrase => !isLongAgoPhrase(phrase)).length).toBeLessThanOrEqual(MOST_OTHERS)
})

test.each(LANGUAGES)('today and yesterday are known in %s', language => {
  const format = new Intl.RelativeTimeFormat(language, { numeric: 'auto' })
  const words = [0, -1].map(days => format.format(days, 'day').toLowerCase().replace('’', ' '))
  expect(words.some(isLatelyPhrase)).toBe(true)
})

test.each(['', '0', '0 minutes', 'minutes ago', 'ago', '0 moons ago'])('"%s" says none of it', words => {
  expect(isAgoPhrase(words)).toBe(false)
  expect(isLongAgoPhrase(words)).toBe(false)
  expect(isLatelyPhrase(words)).toBe(false)
})
