import { type Draft, endOfLetter } from '../../draft.ts'
import {
  commonStart,
  isCapitals,
  isHeadline,
  lettersBefore,
  lineOf,
  PAGE_HEAD,
  siteBehind,
  weightOfSpan,
  wholeSpan,
} from '../../headline.ts'
import { besideDate, holdsDate, holdsTime, saysWhen } from '../../text/dates.ts'
import { isByline } from '../../text/names.ts'
import { isPageLine } from '../../text/page-lines.ts'
import { isSection, leadsFromFront } from '../../text/sections.ts'
import { breakOff, countWords, endsSentence } from '../../text/words.ts'
import type { Passage, Span } from '../../types.ts'
import { isAboveHeadline, stepsOf } from './above.ts'
import { SHORTEST_CUT } from './cut-line.ts'
import { NAMES_SITE, variantOf } from './variant.ts'

/** Words of an entry of the menu, or of the name of the site; and of a headline below them. */
const ENTRY_WORDS = 4
const HEADLINE_WORDS = 4
/** UTF-16 units of an entry of so many words. */
const LONGEST_ENTRY = 24
/** Passages between a headline and its copy in capitals. */
const NEAR = 4

/** Entries from which on they are a menu where nothing else tells, and lines below the headline among which is its date. */
const MENU = 3
const HEAD_BELOW = 10
/** Entries between the headlines of other articles and the headline. */
const ENTRIES_BETWEEN = 2
/** UTF-16 units of a line with a date. */
const LONGEST_DATED = 100

/**
 * The headline below the menu of a page: the first line of more than a few words, where it comes again near by with the name of
 * the site or in capitals, stands below the way to the page, or below several entries and above a date; null where the text begins
 * otherwise. A description of the page, a sentence, may stand above it as well.
 *
 * @param above how many of the first passages are what a page has above a headline
 */
export function titleBelowMenu(draft: Draft, above: number): Passage | null {
  const opening = draft.passages[0] as Passage
  // Most texts begin with their headline.
  const isSite = isOfSite(draft)
  if (above === 0 && !isEntry(lineOf(draft, opening)) && !isSentence(draft, opening) && !isSite) return null
  const head = draft.passages.slice(0, PAGE_HEAD)
  const isOfPage = (passage: Passage): boolean => isOfMenu(draft, passage) || (isSite && passage === opening)
  const at = head.findIndex(passage => !isOfPage(passage) && !isSentence(draft, passage))
  if (at < 1) return null
  const menu = head.slice(0, at).filter(isOfPage)
  if (menu.length === 0) return null
  const first = head[at] as Passage
  const mayBeFirst = mayBeTitle(draft, first)
  if (mayBeFirst && menu.some(passage => leadsFromFront(lineOf(draft, passage)))) return first
  // The latest news may stand there, too.
  for (let p = at; p < head.length; p++) if (comesAgain(draft, head, p)) return head[p] as Passage
  const isMenu = isSite || entriesIn(draft, menu) + countGone(head.slice(0, at + 1)) >= MENU
  const title = belowTicker(draft, at, isMenu) ?? (isMenu && mayBeFirst ? first : null)
  return title && isAboveDate(draft, title) ? title : null
}

/** Words of the name of a site, and passages in which it is looked for. */
const SITE_WORDS = 4
const SITE_SEARCH = 64

/** Whether a text begins with the name of a site and what that is, `Fjord Post - news of the islands`: a line of the head has the name again, and no sentence. */
function isOfSite(draft: Draft): boolean {
  const [opening, ...others] = draft.passages.slice(0, SITE_SEARCH)
  const line = lineOf(draft, opening as Passage)
  const [name = ''] = line.split(/\s[|·–—-]\s/, 1)
  if (name === line || countWords(name) > SITE_WORDS || !isHeadline(draft, opening as Passage)) return false
  const named = others.filter(passage => lineOf(draft, passage).includes(name))
  // What begins another line is a title, or what the article is about.
  const isOfArticle = (passage: Passage): boolean =>
    isSentence(draft, passage) || lineOf(draft, passage).startsWith(name)
  return named.some(passage => others.indexOf(passage) < PAGE_HEAD) && !named.some(isOfArticle)
}

/**
 * The headline below the last entries of a menu, where those of other articles stand between it and the first entries; null where
 * none do.
 *
 * @param isMenu whether the first entries are a menu by themselves
 */
function belowTicker(draft: Draft, at: number, isMenu: boolean): Passage | null {
  const least = isMenu ? ENTRIES_BETWEEN : MENU
  let title: Passage | null = null
  let entries = 0
  for (const passage of draft.passages.slice(at, PAGE_HEAD)) {
    if (isDated(draft, passage) || isByline(lineOf(draft, passage)) || isSentence(draft, passage)) break
    if (isOfMenu(draft, passage)) entries += entriesOf(lineOf(draft, passage))
    else {
      if (entries >= least && mayBeTitle(draft, passage)) title = passage
      entries = 0
    }
  }
  return title
}

/** Whether a date stands among the lines right below a headline. */
function isAboveDate(draft: Draft, title: Passage): boolean {
  const at = draft.passages.indexOf(title)
  return draft.passages.slice(at + 1, at + 1 + HEAD_BELOW).some(passage => isDated(draft, passage))
}

/** Whether a line of the head stands there once more in another form. */
function comesAgain(draft: Draft, head: readonly Passage[], p: number): boolean {
  const title = head[p] as Passage
  if (!mayBeTitle(draft, title)) return false
  if (head.slice(p + 1).some((other, i) => isOtherForm(draft, title, other, i))) return true
  return head.slice(0, p).some(other => isCutOf(draft, other, title)) || stoodInCapitals(draft, title)
}

/** Whether a line breaks off in what the title begins with. */
function isCutOf(draft: Draft, line: Passage, title: Passage): boolean {
  const span = wholeSpan(line)
  const size = span.to - span.from
  if (size < SHORTEST_CUT || breakOff(draft.text, span.start, span.end) < 0) return false
  return commonStart(draft, span, wholeSpan(title)) === size
}

/** Whether a line is a headline of several words, and no sentence goes on with it. */
function mayBeTitle(draft: Draft, passage: Passage): boolean {
  const line = lineOf(draft, passage)
  return isHeadline(draft, passage) && countWords(line) >= HEADLINE_WORDS && !/^\p{Ll}/u.test(line)
}

/** How many entries of a menu several lines have. */
const entriesIn = (draft: Draft, above: readonly Passage[]): number =>
  above.length > 1 ? above.reduce((entries, passage) => entries + entriesOf(lineOf(draft, passage)), 0) : 0

/** How many entries of a menu a line tells of: one where it holds no date, or is of the page otherwise; the name of a section as much as two, the way to the page each of its steps. */
function entriesOf(line: string): number {
  const steps = stepsOf(line) || barred(line)
  if (steps > 0) return steps
  if (isPageLine(line) || isTicker(line)) return 1
  if (!isEntry(line) || /\d/.test(line.slice(ITEM))) return 0
  return isSection(line) ? 2 : 1
}

/** Entries of a menu on one line, at least. */
const BARRED = 3

/** How many entries of a menu stand on one line with bars between them, `World | Business | Opinion`; 0 where it is none. */
function barred(line: string): number {
  const entries = line.split(/\s[|·•]\s/, PAGE_HEAD)
  return entries.length >= BARRED && entries.every(isEntry) && !/\d/.test(line) ? entries.length : 0
}

/** Whether a line is a headline of the latest news, with its time before it. */
const isTicker = (line: string): boolean =>
  /^\d{1,2}[:.]\d{2}\s\D/.test(line) &&
  countWords(line) >= HEADLINE_WORDS &&
  !saysWhen(line) &&
  besideDate(line) === null

/** UTF-16 units of the number of an entry. */
const ITEM = 2

/** Letters of an entry that has gone as a phrase of the page. */
const LONGEST_GONE = 60

/** How many passages up to the title stand behind a few letters that have gone. */
function countGone(head: readonly Passage[]): number {
  let gone = 0
  for (const [p, passage] of head.entries()) {
    const before = head[p - 1]
    const letters = wholeSpan(passage).from - (before ? wholeSpan(before).to : 0)
    if (letters > 0 && letters <= LONGEST_GONE) gone++
  }
  return gone
}

function isDated(draft: Draft, passage: Passage): boolean {
  const line = lineOf(draft, passage)
  return (
    line.length <= LONGEST_DATED && (holdsTime(line) || holdsDate(line) || saysWhen(line) || besideDate(line) !== null)
  )
}

/** Letters, signs weighted, of a sentence that describes a page. */
const SHORTEST_SENTENCE = 40

/** Whether a passage is a sentence with its full stop, or one that breaks off. */
function isSentence(draft: Draft, passage: Passage): boolean {
  const { start, end } = wholeSpan(passage)
  const ends = endsSentence(draft.text, start, end) || breakOff(draft.text, start, end) >= 0
  return ends && weightOfSpan(draft, wholeSpan(passage)) >= SHORTEST_SENTENCE
}

/** Whether a line has gone that was the title in capitals, or that was not while the title is. */
function stoodInCapitals({ text, letters, dropped }: Draft, title: Passage): boolean {
  const span = wholeSpan(title)
  const shouts = isCapitals(text.slice(span.start, span.end))
  return dropped.some(
    ({ start, end, from, to }) =>
      to - from === span.to - span.from &&
      commonStart({ letters }, { start, end, from, to }, span) === to - from &&
      isCapitals(text.slice(start, end)) !== shouts,
  )
}

/** Whether a line is of a few words, or what a page has above a headline. */
function isOfMenu(draft: Draft, passage: Passage): boolean {
  const line = lineOf(draft, passage)
  if (isAboveHeadline(line) || barred(line) > 0 || isTicker(line)) return true
  return isEntry(line) && (isHeadline(draft, passage) || !/\p{L}/u.test(line))
}

/** Whether a line is of a few words, of more the shorter they are, and no sentence. */
function isEntry(line: string): boolean {
  const words = countWords(line)
  const isShort = words < ENTRY_WORDS || (words === ENTRY_WORDS && line.length <= LONGEST_ENTRY)
  return isShort && !endsSentence(line, 0, line.length)
}

/** Whether of two lines one is the other with the name of the site, or in capitals a little below. @param i passages between them */
function isOtherForm(draft: Draft, title: Passage, other: Passage, i: number): boolean {
  const [one, two] = [wholeSpan(title), wholeSpan(other)]
  const [size, full] = [one.to - one.from, two.to - two.from]
  if (lettersBefore(draft, one, two) > 0 || lettersBefore(draft, two, one) > 0) return true
  const same = commonStart(draft, one, two)
  if (same < Math.min(size, full)) return isVariant(draft, title, other) || isVariant(draft, other, title)
  if (size > full) return siteBehind(draft, one, full)
  if (size < full) return siteBehind(draft, two, size) || isGluedBehind(draft, two, size)
  return i <= NEAR && isCapitals(lineOf(draft, title)) !== isCapitals(lineOf(draft, other))
}

/** Whether a capital stands right behind the first `size` letters of a line: the title and the lead were glued. */
function isGluedBehind({ text, letters }: Draft, { from }: Span, size: number): boolean {
  const next = letters.at(from + size)
  return next === endOfLetter({ text, letters }, from + size - 1) && /\p{Lu}/u.test(text.charAt(next))
}

/** Whether a line with the name of the site is a headline told with a word or two changed. */
const isVariant = (draft: Draft, line: Passage, title: Passage): boolean =>
  NAMES_SITE.test(lineOf(draft, line)) && variantOf(draft, wholeSpan(line), wholeSpan(title)) !== null
