import { NAMES_SITE } from '../../around-title.ts'
import type { Draft } from '../../draft.ts'
import { isHeadline, lineOf, PAGE_HEAD, weightOfSpan, wholeSpan } from '../../headline.ts'
import { besideDate, holdsDate, holdsTime, saysWhen } from '../../text/dates.ts'
import { isByline, namesAuthor } from '../../text/names.ts'
import { headsNews, isNavigation, isSection, leadsFromFront } from '../../text/sections.ts'
import { breakOff, countWords, endsSentence } from '../../text/words.ts'
import type { Passage } from '../../types.ts'
import { asks } from '../marks.ts'
import { isOfPage } from './above.ts'
import { barred, countGone, entriesIn, entriesOf, isEntry, isOfMenu, isTicker } from './menu.ts'
import { comesAgain, mayBeTitle } from './other-form.ts'

/** Entries from which on they are a menu where nothing else tells, and lines below the headline among which is its date. */
const MENU = 3
const HEAD_BELOW = 10
/** Entries between the headlines of other articles and the headline. */
const ENTRIES_BETWEEN = 2
/** UTF-16 units of a line with a date. */
const LONGEST_DATED = 100

/**
 * The headline below the menu of a page: the first line of more than a few words, or one behind it, that comes again near by with
 * the name of the site, in capitals or cut; the line below the way to the page; else the one below several entries, and below the
 * headlines of other articles among them, that stands above a date or a byline. Null where the text begins otherwise. A description
 * of the page, a sentence, may stand above it as well.
 *
 * @param above how many of the first passages are what a page has above a headline
 */
export function titleBelowMenu(draft: Draft, above: number): Passage | null {
  const behindNews = headsNews(goneBefore(draft, 0)) ? belowTicker(draft, 1, false) : null
  if (behindNews && isAboveDate(draft, behindNews)) return behindNews
  const head = draft.passages.slice(0, PAGE_HEAD)
  const opening = head[0] as Passage
  const isSite = isOfSite(draft)
  // Most texts begin with their headline.
  const isMenu = isEntry(lineOf(draft, opening)) || barred(lineOf(draft, opening)) > 0
  if (above === 0 && !isMenu && !isSentence(draft, opening) && !isSite) return belowOpening(draft, head)
  const title = belowMenu(draft, head, isSite) ?? belowNavigation(draft, head)
  return title && !isBelowBody(draft, head, title) ? title : null
}

/** Letters, signs weighted, of a paragraph of the body. */
const SHORTEST_PARAGRAPH = 160

/** Whether a line stands below a paragraph that is no description with which a page begins. */
function isBelowBody(draft: Draft, head: readonly Passage[], line: Passage): boolean {
  const above = head.slice(2, Math.max(2, head.indexOf(line)))
  return above.some(
    passage => isSentence(draft, passage) && weightOfSpan(draft, wholeSpan(passage)) >= SHORTEST_PARAGRAPH,
  )
}

/** Letters, signs weighted, of a headline below what leads to other pages, and words of an entry there. */
const SHORTEST_HEADLINE = 12
const MOST_OF_ENTRY = 2

/** The first line of more than a word or two below entries of a menu, one of which is what every page has, as `Menu` or `Search`; null where no sentence follows. */
function belowNavigation(draft: Draft, head: readonly Passage[]): Passage | null {
  const isShort = (line: string): boolean => countWords(line) <= MOST_OF_ENTRY || isSection(line) || isOfPage(line)
  const at = head.findIndex(passage => !isShort(lineOf(draft, passage)))
  const title = head[at]
  if (at < 2 || !title || !head.slice(0, at).some(passage => isNavigation(lineOf(draft, passage)))) return null
  if (
    !isHeadline(draft, title) ||
    weightOfSpan(draft, wholeSpan(title)) < SHORTEST_HEADLINE ||
    isByline(lineOf(draft, title))
  )
    return null
  return draft.passages.slice(at + 1, at + 1 + HEAD_BELOW).some(passage => isSentence(draft, passage)) ? title : null
}

/** The same below a menu that several lines tell of. */
function belowMenu(draft: Draft, head: readonly Passage[], isSite: boolean): Passage | null {
  const opening = head[0] as Passage
  const isOfPage = (passage: Passage): boolean => isOfMenu(draft, passage) || (isSite && passage === opening)
  const isHeadlineAt = (passage: Passage): boolean =>
    mayBeTitle(draft, passage) &&
    !isOfPage(passage) &&
    (!isSentence(draft, passage) || asks(draft.text, wholeSpan(passage)))
  const at = head.findIndex(isHeadlineAt)
  if (at < 1) return null
  const menu = head.slice(0, at).filter(isOfPage)
  if (menu.length === 0) return null
  const first = head[at] as Passage
  if (menu.some(passage => leadsFromFront(lineOf(draft, passage)))) return first
  // The latest news may stand there, too.
  for (let p = at; p < head.length; p++) if (comesAgain(draft, head, p)) return head[p] as Passage
  const entries = entriesIn(draft, menu) + countGone(head.slice(0, at + 1))
  const hasMenu = isSite || entries >= MENU
  const title = belowTicker(draft, at, hasMenu) ?? (hasMenu ? first : null)
  if (title && isAboveDate(draft, title)) return title
  if (entries < LONG_MENU || !head.slice(0, at).every(isPlainEntry(draft)) || !isAboveProse(draft, at)) return null
  const last = head[at - 1] as Passage
  const [above, below] = [lineOf(draft, last), lineOf(draft, first)]
  return countWords(above) >= SHORT_TITLE && below.length >= DECK * above.length ? last : first
}

/** Words of the last line above what may be a headline or the deck of a short one, and how many times as long that is: an entry has fewer. */
const SHORT_TITLE = 3
const DECK = 3

/** Tells whether a line of a menu is a few words with no mark among them, and names nobody. */
const isPlainEntry =
  (draft: Draft) =>
  (passage: Passage): boolean => {
    const line = lineOf(draft, passage)
    return isEntry(line) && !/[,.;:]/.test(line) && !namesAuthor(line)
  }

/** Letters, signs weighted, of a sentence of prose. */
const SHORTEST_PROSE = 90

/** Whether prose stands among the lines right below a headline. */
const isAboveProse = (draft: Draft, at: number): boolean =>
  draft.passages
    .slice(at + 1, at + 1 + HEAD_BELOW)
    .some(passage => isSentence(draft, passage) && weightOfSpan(draft, wholeSpan(passage)) >= SHORTEST_PROSE)

/** Entries of a menu below a line that may be a title, and UTF-16 units of the first one. */
const LONG_MENU = 4
const LONGEST_BELOW = 40

/** The headline below a long menu that stands right below the first line, as the name of a site that is as long as a title; null where none does. */
function belowOpening(draft: Draft, head: readonly Passage[]): Passage | null {
  // Most texts go on with a paragraph.
  const below = head.length < 2 ? '' : lineOf(draft, head[1] as Passage)
  if (NAMES_SITE.test(below) && isPageTitle(draft, head)) return head[1] as Passage
  if (below.length > LONGEST_BELOW && barred(below) === 0) return null
  let entries = 0
  let at = 1
  for (let passage = head[at]; passage && isOfMenu(draft, passage); passage = head[++at]) {
    if (isByline(lineOf(draft, passage))) return null
    entries += entriesOf(lineOf(draft, passage))
  }
  const [title, above] = [head[at], head[at - 1] as Passage]
  if (!title || entries < MENU || !mayBeTitle(draft, title) || comesAgain(draft, head, 0)) return null
  if (comesAgain(draft, head, at)) return title
  const isDatedThere = isAboveDate(draft, title) || isDated(draft, above)
  return entries >= LONG_MENU && isDatedThere ? title : null
}

/** Whether the second line is the title with the name of the site, which comes again below a menu, and the first one a description that does not. */
function isPageTitle(draft: Draft, head: readonly Passage[]): boolean {
  const menu = head.slice(2).filter(passage => isOfMenu(draft, passage))
  return !comesAgain(draft, head, 0) && comesAgain(draft, head, 1) && entriesIn(draft, menu) >= MENU
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
 * The headline below the last entries of a menu, where those of other articles stand between it and the first entries, or the last
 * line below `Most read` above who wrote the article, or when; null where none do.
 *
 * @param isMenu whether the first entries are a menu by themselves
 */
function belowTicker(draft: Draft, at: number, isMenu: boolean): Passage | null {
  let least = isMenu ? ENTRIES_BETWEEN : MENU
  let title: Passage | null = null
  let last: Passage | null = null
  let entries = 0
  let isNews = false
  const end = Math.min(PAGE_HEAD, draft.passages.length)
  for (let p = at - 1; p < end; p++) {
    const passage = draft.passages[p] as Passage
    // What stands below `Most read` is no headline, and all that stands below one entry behind it may be.
    const isLabel = headsNews(lineOf(draft, passage))
    if (isLabel || headsNews(goneBefore(draft, p))) {
      least = 1
      entries = 0
      isNews = true
    }
    if (isLabel) continue
    if (isDated(draft, passage) || isByline(lineOf(draft, passage))) return title ?? (isNews ? last : null)
    if (isSentence(draft, passage)) break
    last = mayBeTitle(draft, passage) ? passage : null
    if (isOfMenu(draft, passage)) entries += entriesOf(lineOf(draft, passage))
    else {
      if (entries >= least && last) title = last
      entries = 0
    }
  }
  return title
}

/** What stood right before a passage and has gone. */
function goneBefore({ text, passages }: Draft, p: number): string {
  const above = passages[p - 1]
  return text.slice(above ? wholeSpan(above).end : 0, wholeSpan(passages[p] as Passage).start).trim()
}

/** Whether a date stands among the lines right below a headline, or who wrote the article is the first of them. */
function isAboveDate(draft: Draft, title: Passage): boolean {
  const at = draft.passages.indexOf(title)
  const next = draft.passages[at + 1]
  if (next && isByline(lineOf(draft, next))) return true
  return draft.passages.slice(at + 1, at + 1 + HEAD_BELOW).some(passage => isDated(draft, passage))
}

/** Whether a line tells when the article was written. */
function isDated(draft: Draft, passage: Passage): boolean {
  const line = lineOf(draft, passage)
  if (line.length > LONGEST_DATED || isTicker(line)) return false
  return holdsTime(line) || holdsDate(line) || saysWhen(line) || besideDate(line) !== null
}

/** Letters, signs weighted, of a sentence that describes a page. */
const SHORTEST_SENTENCE = 40

/** Whether a passage is a sentence with its full stop, or one that breaks off. */
function isSentence(draft: Draft, passage: Passage): boolean {
  const { start, end } = wholeSpan(passage)
  const ends = endsSentence(draft.text, start, end) || breakOff(draft.text, start, end) >= 0
  return ends && weightOfSpan(draft, wholeSpan(passage)) >= SHORTEST_SENTENCE
}
