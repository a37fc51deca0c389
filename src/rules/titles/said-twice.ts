import { endsIn, NAMES_SITE, shareIn } from '../../around-title.ts'
import type { Draft } from '../../draft.ts'
import {
  headOf,
  isCapitals,
  isHeadline,
  isItem,
  lineOf,
  PAGE_HEAD,
  placeIn,
  weightOfSpan,
  wholeSpan,
} from '../../headline.ts'
import { hasCredit } from '../../text/captions.ts'
import { holdsDate, saysWhen } from '../../text/dates.ts'
import { isName, namesAuthor, tellsWhoMade } from '../../text/names.ts'
import { headsNews, isNavigation, isSection } from '../../text/sections.ts'
import { countWords, endsSentence } from '../../text/words.ts'
import type { Dropped, Passage, Span } from '../../types.ts'
import { isAboveHeadline } from './above.ts'
import { isCut, isSame } from './cut-line.ts'
import { isEntry, mayBeTitle } from './form.ts'
import { variantOf } from './variant.ts'

/** Letters, signs weighted, of a headline that comes again, and of a paragraph, above which both stand. */
const SHORTEST = 20
const SHORTEST_PARAGRAPH = 120
/** Share of the words of a line that the article has, from which on the line is of it. */
const OF_ARTICLE = 0.5

/** Entries of a menu above a headline that stands twice, from which on nothing else is asked of them. */
const MENU = 3

/** The same of the headlines of other articles, where several stand there. */
const OF_OTHERS = 0.34

/**
 * The headline that comes again a little below, or did before its copy went, under lines of which the article has few words: the menu
 * of a page, what it says of cookies, headlines of other articles. Null where none does.
 */
export function headlineSaidTwice(draft: Draft): Passage | null {
  const head = headOf(draft, SHORTEST_PARAGRAPH)
  const named = head.slice(1).filter(passage => NAMES_SITE.test(lineOf(draft, passage)))
  const above = goneAbove(draft, head)
  for (const [p, passage] of head.entries()) {
    // Most lines are told by that: they are said once.
    const mayBe = named.length > 0 || sameAs(draft, head, passage) >= 0 || goneAs(draft, above, passage) !== undefined
    const copy = mayBe && mayComeAgain(draft, passage) ? copyOf(draft, { head, named, above }, p) : null
    // The words of the article are looked through last: few texts get here.
    const isTold = copy && p > 0 && hasBody(draft, copy) && isStrange(draft, head.slice(0, p), passage, copy)
    if (copy) return isTold ? (plainBelow(draft, head.slice(p + 1), passage) ?? passage) : null
  }
  return null
}

/** The headline in small letters, without the name of the site, that one in capitals is further up; null where none is. */
function plainBelow(draft: Draft, below: readonly Passage[], title: Passage): Passage | null {
  if (!isCapitals(lineOf(draft, title))) return null
  const isPlain = (line: string): boolean => !isCapitals(line) && !NAMES_SITE.test(line)
  return (
    below.find(
      other =>
        isPlain(lineOf(draft, other)) &&
        isHeadline(draft, other) &&
        variantOf(draft, wholeSpan(title), wholeSpan(other)),
    ) ?? null
  )
}

/** What parts the steps of the way to a page. */
const STEP = /\s[>›»]\s/

/** Words of a headline that a page has among its paragraphs as well, and passages at the end that may be it. */
const HEADLINE_WORDS = 4
const TAIL = 3

/**
 * The one line of the head of a page, below what leads to its parts, that stands once more among the paragraphs or below them: as
 * when it stays at the top of the window; without such lines at the very end. Null where none does, or several do, as entries of a list of contents.
 */
export function headlineSaidBelow(draft: Draft): Passage | null {
  const head = headOf(draft, SHORTEST_PARAGRAPH)
  const leads = (line: string): boolean => isNavigation(line) || isSection(line)
  const lines = head.slice(0, -1).map(passage => lineOf(draft, passage))
  const isMenu = lines.some(leads) || lines.filter(isEntry).length >= MENU
  const mayBe = (passage: Passage): boolean => {
    const line = lineOf(draft, passage)
    if (!isHeadline(draft, passage) || isItem(draft, passage) || countWords(line) < HEADLINE_WORDS) return false
    if (STEP.test(line)) return false
    return !hasCredit(line) && !namesAuthor(line) && !tellsWhoMade(line) && !isAboveHeadline(line)
  }
  // Below a page's own lines anywhere, else at the end.
  const { passages } = draft
  const below = passages.slice(isMenu ? head.length : Math.max(head.length, passages.length - TAIL)).map(wholeSpan)
  // A deck comes again as a sentence.
  const again = head.filter(passage => below.some(span => isAgain(draft, wholeSpan(passage), span)) && mayBe(passage))
  const [title, other] = again
  if (!title || other) return null
  // What may be the headline itself stands above its deck and its picture; headlines of other articles below their label.
  const above = head.slice(0, head.indexOf(title))
  const isNews = above.some(passage => headsNews(lineOf(draft, passage)))
  return isNews || !above.some(passage => mayBe(passage) && mayBeTitle(draft, passage)) ? title : null
}

/** The place of a line of the head that has the letters of another one, and no full stop, as a deck lacks that of the sentence that it is; -1 where none does. */
function sameAs(draft: Draft, lines: readonly Passage[], passage: Passage): number {
  const span = wholeSpan(passage)
  return lines.findIndex(other => other !== passage && isAgain(draft, span, wholeSpan(other)))
}

/** What has gone above the paragraphs that stand, without a full stop, by the number of its letters. */
type GoneAbove = ReadonlyMap<number, readonly Dropped[]>

function goneAbove(draft: Draft, head: readonly Passage[]): GoneAbove {
  const body = draft.passages[head.length]
  const end = body ? wholeSpan(body).start : draft.text.length
  const above = new Map<number, Dropped[]>()
  for (const gone of draft.dropped) {
    if (gone.start >= end || endsSentence(draft.text, gone.start, gone.end)) continue
    const alike = above.get(gone.to - gone.from)
    if (alike) alike.push(gone)
    else above.set(gone.to - gone.from, [gone])
  }
  return above
}

/** What of it had the letters of a line. */
function goneAs(draft: Draft, above: GoneAbove, passage: Passage): Dropped | undefined {
  const span = wholeSpan(passage)
  return above.get(span.to - span.from)?.find(gone => isSame(draft, span, gone))
}

const isAgain = (draft: Draft, span: Span, again: Span): boolean =>
  isSame(draft, span, again) && !endsSentence(draft.text, again.start, again.end)

/** Letters, signs weighted, of a sentence of prose, and passages in which one follows. */
const SHORTEST_SENTENCE = 60
const BODY_WITHIN = 16

/** Whether a sentence of prose stands below a copy: the lines of a song come again, too. */
function hasBody(draft: Draft, { end }: CopyOf): boolean {
  const below = draft.passages.filter(passage => wholeSpan(passage).start >= end).slice(0, BODY_WITHIN)
  return below.some(passage => {
    const span = wholeSpan(passage)
    return weightOfSpan(draft, span) >= SHORTEST_SENTENCE && endsSentence(draft.text, span.start, span.end)
  })
}

/** Letters of the description of a page. */
const SHORTEST_DESCRIPTION = 60

/** The headline right above the deck with which the text began, too, as the description of the page, before its copy went; null where it did not. */
export function headlineBelowDescription(draft: Draft): Passage | null {
  const head = draft.passages.slice(0, PAGE_HEAD)
  const { start } = wholeSpan(head[0] as Passage)
  const gone = draft.dropped.find(
    ({ from, to, end, links }) => end <= start && links.length === 1 && to - from >= SHORTEST_DESCRIPTION,
  )
  const at = gone ? head.findIndex(passage => wholeSpan(passage).from === gone.links[0]?.twin) : -1
  const title = head[at - 1]
  const line = title ? lineOf(draft, title) : ''
  return title && mayBeTitle(draft, title) && !hasCredit(line) && !isAboveHeadline(line) ? title : null
}

/** Whether all of a line stands in brackets, as the direction of a play does, and no headline. */
const isInBrackets = (line: string): boolean => /^[[(（【].*[\])）】]$/.test(line)

/** Whether a line may be a headline: no item, no caption, no name, no date, nothing in brackets, and not what a page cut off. */
function mayComeAgain(draft: Draft, passage: Passage): boolean {
  if (weightOfSpan(draft, wholeSpan(passage)) < SHORTEST || !isHeadline(draft, passage) || isCut(draft, passage))
    return false
  const line = lineOf(draft, passage)
  if (isItem(draft, passage) || hasCredit(line) || isInBrackets(line)) return false
  return !isName(line) && !namesAuthor(line) && !isAboveHeadline(line)
}

/** The passages before the first paragraph, those with a mark as before a site's name, and what has gone above that paragraph. */
interface Head {
  head: readonly Passage[]
  named: readonly Passage[]
  above: GoneAbove
}

/** A copy of a line of the head. */
interface CopyOf {
  /** Where it ends, or the line where that stands behind it, UTF-16 units. */
  end: number
  hasGone: boolean
}

/** The copy of a line of the head that stands below it, or went; null where none does, or they are of a list of contents, of which more lines come again. */
function copyOf(draft: Draft, { head, named, above }: Head, p: number): CopyOf | null {
  const title = head[p] as Passage
  const below = head.slice(p + 1)
  const at = sameAs(draft, below, title)
  if (at < 0) return copyWithSite(draft, named, title) ?? copyGone(draft, above, title)
  const rest = draft.passages.slice(p + 2 + at)
  // A head that stands twice goes on with the same line.
  const next = rest[0] && at > 0 ? wholeSpan(rest[0]) : null
  if (next && isSame(draft, next, wholeSpan(below[0] as Passage))) return { end: next.end, hasGone: false }
  const comesAgainIn = (lines: readonly Passage[], passage: Passage): boolean =>
    lines.some(other => isSame(draft, wholeSpan(passage), wholeSpan(other)))
  const isOther = (line: Passage): boolean =>
    mayComeAgain(draft, line) && !isSame(draft, wholeSpan(line), wholeSpan(title))
  const isListed =
    head.slice(0, p).some(line => isOther(line) && comesAgainIn(below, line)) ||
    below.slice(0, at).some(line => comesAgainIn(rest, line)) ||
    below.some((other, q) => q > at && mayComeAgain(draft, other) && comesAgainIn(below.slice(q + 1), other))
  return isListed ? null : { end: wholeSpan(below[at] as Passage).end, hasGone: false }
}

/** The same that has gone. */
function copyGone(draft: Draft, above: GoneAbove, title: Passage): CopyOf | null {
  const gone = goneAs(draft, above, title)
  return gone ? { end: Math.max(gone.end, wholeSpan(title).end), hasGone: true } : null
}

/** The same with the name of the site behind it, above or below; with which a text begins is told by what takes the title. */
function copyWithSite(draft: Draft, named: readonly Passage[], line: Passage): CopyOf | null {
  const copy = named.find(other => other !== line && isHeadline(draft, other) && isForm(draft, other, line))
  return copy ? { end: Math.max(wholeSpan(copy).end, wholeSpan(line).end), hasGone: false } : null
}

/** Whether a line is a headline with something before or behind it, or in other words. */
function isForm(draft: Draft, line: Passage, title: Passage): boolean {
  const [span, headline] = [wholeSpan(line), wholeSpan(title)]
  return placeIn(draft, span, headline) >= 0 || variantOf(draft, span, headline) !== null
}

/**
 * Whether lines are of the page, or the article has few words of them, and fewer than of the headline; where the copy of that went,
 * as those of entries and headings do, headlines of which it has no word.
 */
function isStrange(draft: Draft, above: readonly Passage[], title: Passage, { end, hasGone }: CopyOf): boolean {
  const shareOf = (passage: Passage): number => shareIn(draft.text, lineOf(draft, passage), end)
  // Where the first line is the way to the page that ends in the headline, what stands between is of the page.
  if (endsIn(draft, wholeSpan(above[0] as Passage), wholeSpan(title))) return true
  // A title may be a play on words; several are headlines of other articles.
  const areSeveral = above.filter(passage => mayBeTitle(draft, passage) && !isForm(draft, passage, title)).length > 1
  if (hasGone) {
    // Below the headline's day it is a caption.
    const day = above.findIndex(passage => saysWhen(lineOf(draft, passage)))
    if (day > 0 && mayBeTitle(draft, above[day - 1] as Passage)) return false
    // Where other lines said twice went further down, each item of a page has its headline so.
    const isLone = !draft.dropped.some(gone => gone.start > end && !endsSentence(draft.text, gone.start, gone.end))
    return above.every(passage => {
      const line = lineOf(draft, passage)
      if (isAboveHeadline(line)) return true
      const most = isLone && (areSeveral || isEntry(line)) ? Math.min(OF_OTHERS, shareOf(title)) : 0
      return isHeadline(draft, passage) && shareOf(passage) <= most
    })
  }
  const most = Math.max(areSeveral ? OF_OTHERS : 0, Math.min(OF_ARTICLE, shareOf(title)))
  const isForeign = (share: number): boolean => share === 0 || share < most
  // Entries of a menu are words that an article may have, too.
  const entries = above.filter(passage => isEntry(lineOf(draft, passage)) && !isForm(draft, passage, title))
  const isMenu = entries.length >= MENU
  return above.every(
    passage =>
      (isMenu && entries.includes(passage)) ||
      isItem(draft, passage) ||
      isAboveHeadline(lineOf(draft, passage)) ||
      holdsDate(lineOf(draft, passage)) ||
      isForm(draft, passage, title) ||
      isForeign(shareOf(passage)),
  )
}
