/** UTF-16 units. `Wednesday, 24 September 2025 | 18:40 GMT+1`. */
const LONGEST_DATE = 50
/** A time of the day, behind which a zone may stand. */
const CLOCK = /\d[:h]\d{2}(?:\s?[ap]\.?m\.?)?\D{0,8}[+-]?\d{0,2}$/i
/** A day in numbers, whatever their order: `18.10.2023`, `2023-10-18`, `2023年10月18日`, `18 tháng 10 năm 2023`. */
const NUMBERS =
  /\b(?:\d{1,2}([./-])\s?\d{1,2}\1\s?\d{4}|\d{4}\s?([./年년-])\s?\d{1,2}\s?[./月월-]\s?\d{1,2}[日일.]?|(?:ngày )?\d{1,2} tháng \d{1,2}(?:, | năm )\d{4})(?!\d)/
const DAY = /^(?:0?[1-9]|[12]\d|3[01])$/
const YEAR = /^(?:19|20)\d\d$/
/** What may stand between the parts of a date or end it. */
const LINK = /^(?:st|nd|rd|th|er|º|ª|of|the|den?|del?|the|am|le|el|em|на|r|г|р|года|року)$/u

/** Languages whose names of months and weekdays are known. */
const LANGUAGES = 'en de fr es pt it nl pl ru uk bg cs sv da nb fi el ro hu tr id vi ar hi ja ko zh'.split(' ')

/**
 * Whether a line is nothing but a day and a time of it: numbers, and at most three words before the time. A label
 * (`Published:`) may stand before.
 */
export function isTime(line: string): boolean {
  if (line.length > LONGEST_DATE || !holdsTime(line)) return false
  const clock = CLOCK.exec(line)
  const day = clock ? withoutLabel(line.slice(0, clock.index)) : ''
  return /\d/.test(day.slice(0, -1)) && !day.includes(':') && (day.match(/\p{L}{2,}/gu)?.length ?? 0) <= 3
}

/**
 * Whether a line is nothing but a day of a year, in numbers or with the name of its month; its weekday may stand there, too,
 * and a label (`Published:`) before.
 */
export function isDate(line: string): boolean {
  if (line.length > LONGEST_DATE || !/\d{4}/.test(line)) return false
  const date = withoutLabel(line)
  const inNumbers = NUMBERS.exec(date)?.[0]
  const words = Array.from(
    date
      .replace(inNumbers ?? '', ' ')
      .toLowerCase()
      .matchAll(/[\p{L}\p{M}]+|\d+/gu),
    ([word]) => word,
  )
  const numbers = words.filter(word => /\d/.test(word))
  if (inNumbers !== undefined && words.length === 0) return true
  if (inNumbers === undefined ? !isDayOfYear(numbers) : numbers.length > 0) return false
  const named = words.filter(word => !/\d/.test(word) && !LINK.test(word))
  return named.length > 0 && named.every(word => namesInDates().has(word))
}

/** A date without what may stand before it, `Published:`. */
const withoutLabel = (line: string): string => line.replace(/^\p{L}[\p{L}\p{M} ]{1,24}[:：]\s*/u, '')

/** Whether a line has a day and the name of a month side by side: `Posted on 14 January by Nevena`. */
export function holdsDate(line: string): boolean {
  const words = line.toLowerCase().match(/[\p{L}\p{M}]+|\d+/gu) ?? []
  const isMonth = (word: string | undefined): boolean => word !== undefined && namesInDates().has(word)
  return words.some((word, i) => DAY.test(word) && (isMonth(words[i - 1]) || isMonth(words[i + 1])))
}

/** Whether a line has a time of the day, as few do. */
export const holdsTime = (line: string): boolean => /\d[:hH]\d\d/.test(line)

/** Whether a line says when the article was written and nothing else: a day, a day and a time of it, or how long ago. */
export const saysWhen = (line: string): boolean => isDate(line) || isTime(line) || isAgo(line)

/** UTF-16 units, and words that may stand before. `Updated 3 hours ago` */
const LONGEST_AGO = 30
const MOST_LABELS = 2
/** What such a line has in it. To ask for all its forms takes some milliseconds, once: few lines are worth it. */
const MARKS_OF_AGO =
  'ago|vor |y a |hace |há | fa|geleden|temu|sedan|siden|sitten|önce|lalu|trước|urmă|acum|ezelőtt|před|назад|тому|преди|πριν|منذ|قبل|पहले|前|전'.split(
    '|',
  )

/** Whether a line says how long ago something was, in a number of hours or the like, and nothing else but a word or two before. */
export function isAgo(line: string): boolean {
  if (line.length > LONGEST_AGO || !/\p{Nd}/u.test(line)) return false
  const words = wordsOfAgo(line)
  const said = ` ${words.join(' ')} `
  if (!MARKS_OF_AGO.some(mark => said.includes(mark))) return false
  for (let labels = 0; labels <= MOST_LABELS && labels < words.length; labels++)
    if (agos().has(words.slice(labels).join(' '))) return true
  return false
}

/** The words of a line in small letters, its numbers alike. */
const wordsOfAgo = (line: string): string[] =>
  line
    .toLowerCase()
    .replace(/\p{Nd}+/gu, '0')
    .trim()
    .split(/\s+/)

let ways: ReadonlySet<string> | null = null

/** How languages say that something was some minutes ago, or hours, days, weeks. */
function agos(): ReadonlySet<string> {
  ways ??= new Set(LANGUAGES.flatMap(agosIn))
  return ways
}

/** A number for each form that a noun has behind one in some language. */
const COUNTS = [1, 2, 3, 5, 11, 21]

function agosIn(language: string): string[] {
  const format = new Intl.RelativeTimeFormat(language)
  return (['minute', 'hour', 'day', 'week'] as const).flatMap(unit =>
    COUNTS.map(count => wordsOfAgo(format.format(-count, unit)).join(' ')),
  )
}

/** Whether of two numbers one is a day and one a year. */
function isDayOfYear(numbers: readonly string[]): boolean {
  return numbers.length === 2 && numbers.some(word => DAY.test(word)) && numbers.some(word => YEAR.test(word))
}

let known: ReadonlySet<string> | null = null

/** The names of months, as they stand in dates, and of weekdays, short and long, in small letters. */
function namesInDates(): ReadonlySet<string> {
  known ??= new Set(
    ['long' as const, 'short' as const].flatMap(size => LANGUAGES.flatMap(language => named(language, size))),
  )
  return known
}

function named(language: string, size: 'long' | 'short'): string[] {
  const format = new Intl.DateTimeFormat(language, { weekday: size, day: 'numeric', month: size, timeZone: 'UTC' })
  // A day of each month, so that all weekdays are among them.
  const days = Array.from({ length: 12 }, (_, month) => Date.UTC(2023, month, 1 + ((month * 6) % 7)))
  return days.flatMap(day =>
    format
      .formatToParts(day)
      .filter(({ type }) => type === 'month' || type === 'weekday')
      .flatMap(({ value }) => value.toLowerCase().split(/[^\p{L}\p{M}]+/u)),
  )
}
