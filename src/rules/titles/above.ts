import { isCaption } from '../../text/captions.ts'
import { besideDate, holdsDate, holdsNumericDay, holdsTime, isDateLabel, saysWhen } from '../../text/dates.ts'
import { beginsWithAuthor, isByline, isName, saysBy } from '../../text/names.ts'
import { isGluedMenu, isOfSource, isPageLine, withoutCounts } from '../../text/page-lines.ts'
import { areSkipLinks, isNavigation, isSection, listsSections } from '../../text/sections.ts'
import { isSystemLine } from '../../text/system-lines.ts'
import { countWords } from '../../text/words.ts'

/** UTF-16 units of a step on the way to a page, and steps. */
const LONGEST_STEP = 24
const FEWEST_STEPS = 3
const MOST_STEPS = 7

/** The steps of a line that is the way to a page, a few words each: `Home / Markets / Energy`; 0 where it is none. A name behind `|` is a site's. */
export function stepsOf(line: string): number {
  const way = line.replace(/^[/>›»]\s/, '')
  const steps = way.split(/\s[/>›‹»→]\s/)
  // A mark at the beginning stands behind the first page of the site.
  if (steps.length < (way === line ? FEWEST_STEPS : FEWEST_STEPS - 1) || steps.length > MOST_STEPS) return 0
  return steps.every(step => step !== '' && step.length <= LONGEST_STEP && !/[/>›‹»→]/.test(step)) ? steps.length : 0
}

/** Whether a line is what a page has above a headline: a date, a figure, the way there, the name of a section or of who wrote the article. */
export const isAboveHeadline = (line: string): boolean =>
  line.length <= LONGEST_LINE &&
  (stepsOf(line) > 0 ||
    isOfPage(line) ||
    isByline(line) ||
    isSigned(line) ||
    isFigure(line) ||
    isShortCredit(line) ||
    isNumbered(line) ||
    isColumn(line) ||
    isInAngles(line) ||
    isOfSource(line) ||
    isEventOfYear(line))

/** UTF-16 units of such a line: what is longer need not be asked about. */
const LONGEST_LINE = 200

/** Whether a line is of the page and never a headline: a date, a section, a count, who wrote the article and when, side by side. */
export const isOfPage = (line: string): boolean =>
  isNumber(line) ||
  isSection(line.replace(NUMBER, '')) ||
  isNavigation(line) ||
  isStep(line) ||
  isGluedMenu(line) ||
  listsSections(line) ||
  areSkipLinks(line) ||
  isWhere(line) ||
  isSystemLine(line) ||
  saysWhen(withoutCounts(line)) ||
  isDayWithMarks(line) ||
  isSectionWithDay(line) ||
  isMinistry(line) ||
  isIssue(line) ||
  (isDateline(line) && opensInCapitals(line)) ||
  line.split(/\s[|·•]\s/).every(part => isDatedByline(part) || isPageLine(part) || saysWhen(part) || isUpdated(part)) ||
  isCorrespondent(line)

/** UTF-16 units of when an article was written anew, and where. */
const LONGEST_UPDATED = 48

const UPDATED = new Set(
  'updated aktualisiert actualizado atualizado aggiornato bijgewerkt zaktualizowano обновлено оновлено обновена अपडेटेड अपडेट güncelleme'.split(
    ' ',
  ),
)

/** `Updated 11:30 am IST - OSK` */
const isUpdated = (line: string): boolean =>
  line.length <= LONGEST_UPDATED && holdsTime(line) && UPDATED.has((line.split(/[\s:]/, 1)[0] as string).toLowerCase())

/** UTF-16 units. */
const LONGEST_NUMBER = 8

/** A number of readers, or of the article, or how warm it is; one of four figures may be a year, `1984`, but for one that is to come. */
const isNumber = (line: string): boolean =>
  line.length <= LONGEST_NUMBER && /^(?:\d{1,3}|[3-9]\d{3}|\d{5,7}|[+−-]?\d{1,2}(?:[.,]\d)?\s?°?\s?[CF])$/.test(line)

/** Words of a line with a day and its time, and marks of the page behind them. */
const MOST_OF_DAY = 8

/** `23 April 2022, 09:47 - A | A` */
const isDayWithMarks = (line: string): boolean =>
  line.includes(' | ') && holdsTime(line) && holdsDate(line) && countWords(line) <= MOST_OF_DAY

/** `For immediate release – 3 March` */
function isSectionWithDay(line: string): boolean {
  const [, section = '', day = ''] = /^(\D{3,40}?)\s[–—|-]\s(.{3,30})$/.exec(line) ?? []
  return section !== '' && isSection(section) && (saysWhen(day) || holdsDate(day))
}

/** Words of the name of a ministry. */
const MOST_OF_MINISTRY = 8

/** Whether a line is the name of a ministry in Hindi, where a headline ends otherwise. */
export const isMinistry = (line: string): boolean =>
  line.endsWith(' मंत्रालय') && line.split(' ').length <= MOST_OF_MINISTRY

/** That of an item, `1. Economy`. */
const NUMBER = /^\d{1,2}\.\s/

/** Words of who told it before a stroke. `Our reporter | 6 hours ago` */
const MOST_TOLD = 3

/** Whether a line is a few words, a stroke, and when it was. */
function isCorrespondent(line: string): boolean {
  if (!line.includes('|')) return false
  const [who = '', when = '', ...more] = line.split(' | ')
  return when !== '' && more.length === 0 && countWords(who) <= MOST_TOLD && saysWhen(when)
}

/** What stands before the way to a page, language by language. */
const HERE = new Set(
  (
    'you are here|sie sind hier|vous êtes ici|está en|estás en|usted está aquí|você está em|você está aqui|está aqui|ti trovi in|sei qui|' +
    'u bent hier|jesteś tutaj|вы здесь|ви тут|вие сте тук|du är här|buradasınız'
  ).split('|'),
)

/** `You are here: Home / Weather` */
function isWhere(line: string): boolean {
  const colon = line.indexOf(':')
  const here = line.slice(0, Math.max(0, colon)).replace(/^[*•·]\s/, '')
  return here !== '' && colon <= LONGEST_HERE && HERE.has(here.trimEnd().toLowerCase())
}

/** UTF-16 units of that. */
const LONGEST_HERE = 20

/** Whether a line is a step on the way to a page, with the arrow behind it: `Moldova »`. */
const isStep = (line: string): boolean => line.length <= LONGEST_STEP && /\p{L}\s[»›>→]$/u.test(line)

/** Words of a line that says who took a picture; `Photos: ` opens a headline as well. */
const MOST_CREDITED = 5

const isShortCredit = (line: string): boolean => countWords(line) <= MOST_CREDITED && isCaption(line)

/** Whether a line is a number of the page's, for calls or of readers, or a time of the day: longer than a year, `1984`, and with no letter. */
const isFigure = (line: string): boolean =>
  (line.length > 4 || holdsTime(line)) && /\d/.test(line) && !/\p{L}/u.test(line)

/** What a book or a series calls its parts, language by language. */
const PARTS = new Set(
  (
    'chapter part episode volume book issue no heft ausgabe nr numéro número numero брой выпуск номер № अंक sayı číslo numer kapitel teil folge band chapitre partie épisode tome capítulo parte episodio entrega tomo ' +
    'episódio capitolo puntata rozdział część odcinek tom глава часть серия выпуск том розділ частина hoofdstuk deel aflevering'
  ).split(' '),
)

const ENDS_NUMBER = '0123456789IVX).'

/** Whether a line is the number of a chapter, of a part of a series behind its name, or of a magazine: `Chapter 3`, `Villages in winter, part 4`, `The Quay, issue 14`. */
function isNumbered(line: string): boolean {
  // Most lines end otherwise.
  if (!ENDS_NUMBER.includes(line.charAt(line.length - 1))) return false
  const [before = '', part = '', number = ''] = ['', '', ...line.split(' ')].slice(-3)
  if (!/^(?:\d{1,3}|[IVX]{1,5})[).]?$/.test(number) || !PARTS.has(part.replace(/^\(|\.$/g, '').toLowerCase()))
    return false
  return before === '' || part.startsWith('(') || /[,.:|–—-]$/.test(before)
}

/** What stands before the number of an issue, or of its page, language by language. */
const NUMBERED = new Set(
  'no nr issue page seite ausgabe numéro número pág página numero pagina strona str выпуск номер стр страница брой бр сторінка अंक पृष्ठ'.split(
    ' ',
  ),
)

/** Whether a line has a day, and the number of an issue or its page: `Issue of 12 May 2011, no. 109, page 4`. */
function isIssue(line: string): boolean {
  // Most lines have no figure.
  if (!/\d/.test(line)) return false
  const tokens = [...line.toLowerCase().matchAll(/[\p{L}\p{M}]+|№|\d+/gu)].map(([token]) => token)
  const isNumber = (token: string, i: number): boolean => {
    const before = tokens.slice(Math.max(0, i - 1), i).join('')
    return /^\d/.test(token) && (before === '№' || NUMBERED.has(before))
  }
  return tokens.some(isNumber) && (holdsDate(line) || holdsNumericDay(line))
}

/** What a site reports of under a name of its own, language by language: `Elections 2026`. */
const EVENTS = new Set(
  (
    'election elections olympics cup championship championships budget wahl wahlen bundestagswahl élection élections elección elecciones ' +
    'elezioni eleição eleições copa olimpíadas wybory выборы вибори избори चुनाव बजट ओलंपिक कप'
  ).split(' '),
)
/** Words of that, and the year. */
const MOST_OF_EVENT = 4

/** Whether a line is the name of an event in a few words, and its year. */
function isEventOfYear(line: string): boolean {
  // Most lines end otherwise.
  if (!/\s(?:19|20)\d\d$/.test(line)) return false
  const words = line.toLowerCase().split(' ')
  return words.length <= MOST_OF_EVENT && words.some(word => EVENTS.has(word))
}

/** UTF-16 units of a line that tells whence and when an agency wrote. */
const LONGEST_DATELINE = 60

/** A place in capitals: below a name with small letters, `Bulletin of the port, 14 May`, stand items. */
const opensInCapitals = (line: string): boolean => /^[^\p{Ll}\d,.]{3,31}[,.]/u.test(line)

/** Whether a line is the dateline of an agency's item, alone: `OSK, 14 January (Fjord Press)`. */
export const isDateline = (line: string): boolean =>
  line.length <= LONGEST_DATELINE &&
  /^[^,.\d]{2,31}[,.]\s\d{1,2}\s/.test(line) &&
  /^\p{Lu}/u.test(line) &&
  holdsDate(line)

/** UTF-16 units of a topic between angle brackets, as East Asian papers set it: `＜車いすラグビー＞`. */
const LONGEST_IN_ANGLES = 24
const isInAngles = (line: string): boolean => line.length <= LONGEST_IN_ANGLES && /^[＜〈≪][^＞〉≫]+[＞〉≫]$/.test(line)

/** How most lines begin, told without properties of signs. */
const SMALL_AT_START = /^.{0,3}[a-zß-öø-ÿ\u0430-\u045f]/

/** Whether a line is the name of a column in capitals, and who writes it: `THE BACK BENCH with Ada Brand`. */
function isColumn(line: string): boolean {
  if (SMALL_AT_START.test(line)) return false
  const [, column = '', name = ''] = /^(\P{Ll}{4,40}) \p{Ll}{1,4} (\p{Lu}.{3,40})$/u.exec(line) ?? []
  return /\p{Lu}{3}/u.test(column) && isName(name)
}

/** Words of the house that an author writes for, or of the place that he writes from, and what may stand before that. */
const MOST_OF_HOUSE = 3
const PLACES = new Set('деревня село посёлок поселок город станица хутор селище місто град'.split(' '))

/** Whether a line is an author's name and the house he writes for, or the place: `Marit Dahl, Fjord Press`. */
function isSigned(line: string): boolean {
  const comma = line.indexOf(', ')
  if (comma < 0 || !isName(line.slice(0, comma))) return false
  const [kind = '', ...place] = line.slice(comma + 2).split(' ')
  const house = PLACES.has(kind) ? place : [kind, ...place]
  return (
    house.length <= MOST_OF_HOUSE && house.length > 0 && house.every(word => /^\p{Lu}[\p{L}\p{M}’'&.-]*$/u.test(word))
  )
}

/** Words of the names in a dated byline, with the one before them; of the place in `Osk, 14 January 2025`. */
const MOST_BESIDE = 5
const PLACE_WORDS = 3

/** Whether a line begins with some words, and a comma or dash behind them: `Tallow Creek, Ohio – September 18, 2023`. */
function startsWithPlace(line: string, words: readonly string[]): boolean {
  let rest = line.toLowerCase()
  for (const word of words) {
    if (!rest.startsWith(word)) return false
    rest = rest.slice(word.length).replace(/^,?\s/, '')
  }
  return /^[,–—-]/.test(rest) || line.toLowerCase().startsWith(`${words.join(' ')},`)
}

/** Whether a line names who wrote the article, or where, and when; or has a date with its time, and a word or two of the page. */
function isDatedByline(line: string): boolean {
  if (beginsWithAuthor(line) && (holdsTime(line) || holdsDate(line))) return true
  if (isDateLabel(line.slice(0, line.indexOf(' ')))) {
    const [, by = ''] = line.split(' ', 2)
    // In Bulgarian that may be a place's `from`, too, but for such a word before it.
    if ((saysBy(by) || by === 'от') && holdsDate(line)) return true
  }
  const beside = besideDate(line) ?? []
  if (beside.length < 1 || beside.length > MOST_BESIDE) return false
  if (saysBy(beside[0] as string)) return beside.length > 1
  const isPlace = holdsTime(line) || /^date\s/.test(line) || startsWithPlace(line, beside)
  return beside.length <= PLACE_WORDS && isPlace
}
