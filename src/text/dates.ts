import { isAgoPhrase, isLatelyPhrase, isLongAgoPhrase } from './ago.ts'
import { isDateName } from './date-names.ts'
import { wordList } from './word-list.ts'

/** UTF-16 units. `Wednesday, 24 September 2025 | 18:40 GMT+1`. */
const LONGEST_DATE = 50
/** A time of the day, behind which a zone may stand. */
const CLOCK = /\d[:h]\d{2}(?:\s?[ap]\.?m\.?)?\D{0,8}[+-]?\d{0,2}$/i
/** A day in numbers, whatever their order: `18.10.2023`, `2023-10-18`, `2023年10月18日`, `18 tháng 10 năm 2023`. */
const NUMBERS =
  /\b(?:\d{1,2}([./-])\s?\d{1,2}\1\s?\d{4}|\d{4}\s?([./年년-])\s?\d{1,2}\s?[./月월-]\s?\d{1,2}[日일.]?|(?:ngày )?\d{1,2} tháng \d{1,2}(?:, | năm )\d{4})(?!\d)/
/** The same with a year of two figures. */
const SHORT_NUMBERS = /\b\d{2}([./])\d{2}\1\d{2}(?![\d./])/
/** A time of the day wherever it stands in a date, with its zone: `T18:40:00Z`, `18.40 GMT+1`, `6:40 p.m. (IST)`. */
const TIME_IN_DATE =
  /(?:\bt|\b)\d{1,2}(?:[:h]\d{2}|\.\d{2}(?![\d.]))(?::\d{2})?(?:\.\d+)?(?: ?[ap]\.?m\b\.?|z\b)?(?: ?[+-]\d{2}:?\d{2}(?!\d))?/
const DAY = /^(?:0?[1-9]|[12]\d|3[01])$/
/** Of our calendar, that of Iran or that of Thailand. */
const YEAR = /^(?:1[349]|20|25)\d\d$/
/** What may stand between the parts of a date or end it. */
const LINKS = new Set(
  (
    'st nd rd th er º ª of the den de del di am le el em on at à às alle um kl uhr на в о у од от r г р года року ' +
    '午前 午後 上午 下午 오전 오후 ч час часа часов gmt utc ist est edt et cet cest bst wib мск น'
  ).split(' '),
)
/** What a page says of a date, before it: language by language. */
const LABELS =
  'date published updated posted modified created last first publish publication update shares ' +
  'datum stand veröffentlicht aktualisiert erstellt zuletzt publié mis jour modifié le ' +
  'fecha publicado actualizado última actualización data atualizado postado criado modificado atualização publicação ' +
  'pubblicato aggiornato gepubliceerd geplaatst bijgewerkt opublikowano dodano aktualizacja ' +
  'дата опубликовано обновлено размещено создано изменено публикации публикация обновления ' +
  'опубліковано оновлено публікації публикувано публикувана публикуван обновено обновена последна промяна качено ' +
  'edition édition du ausgabe vom edición del edição edizione wydanie vydání выпуск издание брой номер ' +
  'प्रकाशित अपडेट अपडेटेड प्रकाशन तिथि दिनांक तारीख अंतिम पब्लिश'

/** Whether a word says of a date that something was published then or the like. */
export const isDateLabel = wordList(LABELS)

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
 * Whether a line is nothing but a day of a year, in numbers or with the name of its month; its weekday and a time may stand
 * there, too, and before it a label (`Published:`, `Posted on`).
 */
export const isDate = (line: string): boolean => besideDate(line)?.length === 0

/**
 * The words of a line beside its date, its time and a label before them, in small letters: `by`, `ada`, `brand` of `By Ada
 * Brand, 14 January 2025`. Null where it has no day of a year, or a number more.
 */
export function besideDate(line: string): string[] | null {
  if (line.length > LONGEST_DATE || !holdsFigure(line)) return null
  const date = plainDate(withoutLabel(line))
  const day = (NUMBERS.exec(date) ?? SHORT_NUMBERS.exec(date))?.[0] ?? ''
  const behind = date.replace(day, ' ')
  const time = TIME_IN_DATE.exec(behind)?.[0] ?? ''
  const words = behind.replace(time, ' ').match(/[\p{L}\p{M}]+|\d+/gu) ?? []
  const numbers = words.filter(word => /\d/.test(word))
  const named = words.filter(word => !/\d/.test(word) && !LINKS.has(word) && !isDateLabel(word))
  // `Thursday, 28 March`; a headline has more words.
  const isWeekday = numbers.length === 1 && DAY.test(numbers[0] as string) && named.length === 2
  if (day === '' ? !isWeekday && !isDayOfYear(numbers, time !== '') : numbers.length > 0) return null
  const beside = named.filter(word => !isDateName(word))
  const names = named.length - beside.length
  // Alone, three numbers of two figures are as often a score or a version.
  const isNumbered = /\d{4}/.test(day) || words.length > beside.length || time !== ''
  const isSaid = day === '' ? names > (isWeekday ? 1 : 0) : isNumbered
  return isSaid ? beside : null
}

/** A time as Chinese, Japanese and Korean write it in words: `19時12分`, `7时`, `오후 7시 12분`. */
const SPELLED_TIME = /(\d{1,2})\s?[時时點点시](?:\s?(\d{1,2})\s?[分분])?/g

/** Small letters; figures of any script are those of ASCII, times have a colon, and a letter of Devanagari has no dot below. */
const plainDate = (line: string): string =>
  line
    .toLowerCase()
    .replace(SPELLED_TIME, (_, hour: string, minute = '00') => `${hour}:${minute.padStart(2, '0')}`)
    .normalize('NFD')
    .replace(/\u093c/g, '')
    .normalize('NFC')
    .replace(/[٠-٩۰-۹०-९০-৯]/g, figure => String(figureOf(figure.charCodeAt(0))))

/** Whether a line has a figure of any script. Those without signs from U+0600 on, where the first of the others stand, are told sooner. */
export const holdsFigure = (line: string): boolean =>
  /\d/.test(line) || (/[\u0600-\uffff]/.test(line) && /\p{Nd}/u.test(line))

/** What a figure of an Arabic or Indic script stands for. */
const figureOf = (code: number): number => (code < 0x900 ? code & 15 : (code & 15) - 6)

/** A date without what may stand before it, `Published:`. */
const withoutLabel = (line: string): string =>
  /[:：]/.test(line) ? line.replace(/^\p{L}[\p{L}\p{M} ]{1,24}[:：]\s*/u, '') : line

/** Whether a line has a day and the name of a month side by side: `Posted on 14 January by Nevena`. */
export function holdsDate(line: string): boolean {
  const words = plainDate(line).match(/[\p{L}\p{M}]+|\d+/gu) ?? []
  const isMonth = (word: string | undefined): boolean => word !== undefined && isDateName(word)
  // `15 de enero`
  const behind = (i: number): string | undefined => (LINKS.has(words[i + 1] ?? '') ? words[i + 2] : words[i + 1])
  return words.some((word, i) => DAY.test(word) && (isMonth(words[i - 1]) || isMonth(behind(i))))
}

/** Whether a line has a day of a year in numbers: `Section: Local. Date: 22/11/2011`. */
export const holdsNumericDay = (line: string): boolean => NUMBERS.test(line)

/** UTF-16 units of a line that is a day, with its year or without, and says little else. */
const LONGEST_DAY = 40

/** Whether a short line has a day: `Osk, 14 January`. */
export const isDayLine = (line: string): boolean => line.length <= LONGEST_DAY && holdsDate(line)

/** Whether a line has a time of the day, as few do. */
export const holdsTime = (line: string): boolean => /\d[:hH]\d\d/.test(line)

/** UTF-16 units of a line with two dates, or a date and how long the article takes to read. */
const LONGEST_WHEN = 120

/** How many read an article and the like, behind its time: `19 March, 06:14 2 145 105`. */
const COUNTERS = /(\d[:h]\d{2})\s\d[\d\s,]*$/

/**
 * Whether a line says when the article was written and nothing else: a day, a day and a time of it, or how long ago; more of
 * these side by side, counts behind them, and how many minutes the article takes to read.
 */
export function saysWhen(line: string): boolean {
  if (line.length > LONGEST_WHEN || !holdsFigure(line)) return false
  const when = line.replace(/(?<=\S) {2}(?=\S)/, ' ').replace(COUNTERS, '$1')
  if (isWhen(when)) return true
  const parts = when.split(/\s[|·•/-]\s|[()]/).filter(part => part.trim() !== '')
  return parts.every(part => isWhen(part) || isReadingTime(part))
}

const isWhen = (line: string): boolean =>
  isDate(line) ||
  isTime(line) ||
  isAgo(line) ||
  isLately(line) ||
  (TIME_FIRST.test(line) && holdsDate(line) && isTime(timeLast(line)))

/** `09:37, 4 March` */
const TIME_FIRST = /^(\d{1,2}[:.]\d{2}),?\s(.+)$/
const timeLast = (line: string): string => line.replace(TIME_FIRST, '$2 $1')

/** What a page says of the minutes that an article takes to read. */
const READING = new Set(
  'min mins minute minutes read reading time minuto minutos tempo tiempo de leitura lectura lecture temps lesezeit minuten мин минут минуты время чтения време за четене минути मिनट में पढ़ें'.split(
    ' ',
  ),
)

/** `5 min read`, `Tempo de leitura: 4 minutos` */
function isReadingTime(line: string): boolean {
  const words = line.length > LONGEST_DATE ? [] : (line.toLowerCase().match(/[\p{L}\p{M}]+|\d+/gu) ?? [])
  const said = words.filter(word => !/\d/.test(word))
  return said.length > 1 && said.length === words.length - 1 && said.every(word => READING.has(word))
}

/** UTF-16 units, and words that may stand before. `Updated 3 hours ago` */
const LONGEST_AGO = 30
const MOST_LABELS = 2

/** Whether a line says how long ago something was, in a number of hours or the like, and nothing else but a word or two before. */
export function isAgo(line: string): boolean {
  const figure = line.search(/\p{Nd}/u)
  // A place may be glued to it: `बांदा7 मिनट पहले`.
  const isGlued = figure > 0 && figure <= LONGEST_AGO && /[\p{L}\p{M}]$/u.test(line.slice(0, figure))
  const ago = isGlued ? line.slice(figure) : line
  if (figure < 0 || ago.length > LONGEST_AGO) return false
  const words = wordsOfAgo(ago)
  for (let labels = 0; labels <= MOST_LABELS && labels < words.length; labels++)
    if (isAgoPhrase(words.slice(labels).join(' '))) return true
  return isLongAgoPhrase(words.join(' '))
}

/** Whether a line is today, or yesterday, and a time of it: `Вчера, 10:22`. */
function isLately(line: string): boolean {
  if (line.length > LONGEST_AGO || !holdsTime(line)) return false
  const words =
    line
      .toLowerCase()
      .replace(TIME_IN_DATE, ' ')
      .match(/[\p{L}\p{M}]+/gu) ?? []
  return isLatelyPhrase(words.filter(word => !LINKS.has(word) && !isDateLabel(word)).join(' '))
}

/** The words of a line in small letters, its numbers alike. */
const wordsOfAgo = (line: string): string[] =>
  line
    .toLowerCase()
    .replace(/\p{Nd}+/gu, '0')
    .trim()
    .split(/\s+/)

/** Whether of two numbers one is a day and one a year; beside a time of two figures. */
function isDayOfYear(numbers: readonly string[], isTimed: boolean): boolean {
  const isYear = (word: string): boolean => YEAR.test(word) || (isTimed && word.length === 2)
  return numbers.length === 2 && numbers.some((word, i) => DAY.test(word) && isYear(numbers[1 - i] as string))
}
