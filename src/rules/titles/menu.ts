import type { Draft } from '../../draft.ts'
import { isCapitals, isHeadline, lineOf, PAGE_HEAD, wholeSpan } from '../../headline.ts'
import { besideDate, saysWhen } from '../../text/dates.ts'
import { isPageLine } from '../../text/page-lines.ts'
import { headsNews, isSection, leadsFromFront } from '../../text/sections.ts'
import { countWords, endsSentence } from '../../text/words.ts'
import type { Passage } from '../../types.ts'
import { isAboveHeadline, stepsOf } from './above.ts'

/** Words of an entry of the menu, or of the name of the site; and of a headline below them. */
const ENTRY_WORDS = 4
export const HEADLINE_WORDS = 4
/** UTF-16 units of an entry of so many words, and of one in which each has a capital, but for `du` and the like. */
const LONGEST_ENTRY = 24
const LONGEST_NAME = 28

/** How many entries of a menu several lines have. */
export const entriesIn = (draft: Draft, above: readonly Passage[]): number =>
  above.length > 1 ? above.reduce((entries, passage) => entries + entriesOf(lineOf(draft, passage)), 0) : 0

/** How many entries of a menu a line tells of: one where it holds no date, or is of the page otherwise; the name of a section that heads no news, or what is in capitals, as much as two, the way to the page each of its steps. */
export function entriesOf(line: string): number {
  const steps = stepsOf(line) || barred(line)
  if (steps > 0) return steps
  if (leadsFromFront(line)) return 2
  if (isPageLine(line) || isTicker(line) || isWeather(line)) return 1
  if (!isEntry(line) || /\d/.test(line.slice(ITEM).replace(/\(\d{1,3}\)$/, ''))) return 0
  const isHeading = (isSection(line) && !headsNews(line)) || isCapitals(line)
  return isHeading ? 2 : 1
}

/** Entries of a menu on one line, at least. */
const BARRED = 3

/** How many entries of a menu stand on one line with bars between them, `World | Business | Opinion`; 0 where it is none. */
export function barred(line: string): number {
  const entries = line.split(/\s[|·•]\s/, PAGE_HEAD)
  return entries.length >= BARRED && entries.every(isEntry) && !/\d/.test(line) ? entries.length : 0
}

/** Whether a line is a headline of the latest news, with its time or `Live:` before it. */
export const isTicker = (line: string): boolean =>
  headsNews(line.slice(0, Math.max(0, line.search(/\s?[:：]/)))) ||
  (/^\d{1,2}[:.]\d{2}\s\D/.test(line) &&
    countWords(line) >= HEADLINE_WORDS &&
    !saysWhen(line) &&
    besideDate(line) === null)

/** Words of a line with the weather, and UTF-16 units of one with rates. */
const MOST_OF_WEATHER = 7
const LONGEST_RATES = 80

/** Whether a line is of the weather, or of rates of exchange: `Today 6 °C, light rain`, `USD 1.07 EUR 0.91`. */
const isWeather = (line: string): boolean =>
  (/\d\s?[°º]/.test(line) && countWords(line) <= MOST_OF_WEATHER) ||
  (line.length <= LONGEST_RATES && (line.match(/\d[.,]\d\d(?:\d{3})?(?!\d)/g)?.length ?? 0) > 1)

/** UTF-16 units of the number of an entry. */
const ITEM = 2

/** Letters of an entry that has gone as a phrase of the page. */
const LONGEST_GONE = 60

/** How many passages up to the title stand behind a few letters that have gone. */
export function countGone(head: readonly Passage[]): number {
  let gone = 0
  for (const [p, passage] of head.entries()) {
    const before = head[p - 1]
    const letters = wholeSpan(passage).from - (before ? wholeSpan(before).to : 0)
    if (letters > 0 && letters <= LONGEST_GONE) gone++
  }
  return gone
}

/** UTF-16 units of a line of a menu: what is longer need not be asked about. */
const LONGEST_OF_MENU = 200

/** Whether a line is of a few words, or what a page has above a headline. */
export function isOfMenu(draft: Draft, passage: Passage): boolean {
  const line = lineOf(draft, passage)
  if (line.length > LONGEST_OF_MENU) return false
  if (isAboveHeadline(line) || leadsFromFront(line) || barred(line) > 0 || isTicker(line) || isWeather(line))
    return true
  return isEntry(line) && (isHeadline(draft, passage) || !/\p{L}/u.test(line))
}

/** Whether a line is of a few words, of more the shorter they are, and no sentence. */
export function isEntry(line: string): boolean {
  // A page numbers its first links: `Skip to content 1`.
  const words = countWords(line.replace(/\s\d$/, ''))
  if (words > ENTRY_WORDS) return false
  const most = line.split(' ').every(word => /^(?:\p{Lu}|\p{Ll}{1,3}$)/u.test(word)) ? LONGEST_NAME : LONGEST_ENTRY
  const isShort = words < ENTRY_WORDS || (words === ENTRY_WORDS && line.length <= most)
  return isShort && !endsSentence(line, 0, line.length)
}
