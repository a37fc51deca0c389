import type { Draft } from '../../draft.ts'
import { commonStart, isCapitals, isHeadline, lettersBefore, lineOf, siteBehind, wholeSpan } from '../../headline.ts'
import { countWords } from '../../text/words.ts'
import type { Passage } from '../../types.ts'
import { isAboveHeadline, isTrail } from './above.ts'
import { NAMES_SITE, variantOf } from './variant.ts'

/** Passages of the head of a page, its menu among them. */
export const MOST_LINES = 16
/** Words of an entry of the menu, or of the name of the site; and of a headline below them. */
const MENU_WORDS = 4
const HEADLINE_WORDS = 4
/** Passages between a headline and its copy in capitals. */
const NEAR = 4

/**
 * The headline below the menu of a page: the first line of more than a few words, where it comes again near by with the name of
 * the site or in capitals, or stands below the way to the page; null where the text begins otherwise.
 */
export function titleBelowMenu(draft: Draft): Passage | null {
  const head = draft.passages.slice(0, MOST_LINES)
  const at = head.findIndex(passage => !isOfMenu(draft, passage))
  const title = head[at]
  if (at < 1 || !title || !isHeadline(draft, title) || countWords(lineOf(draft, title)) < HEADLINE_WORDS) return null
  const isBelowTrail = head.slice(0, at).some(passage => leadsHome(lineOf(draft, passage)))
  const comesAgain = (): boolean =>
    head.slice(at + 1).some((other, i) => isOtherForm(draft, title, other, i)) || stoodInCapitals(draft, title)
  return isBelowTrail || comesAgain() ? title : null
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
  return (countWords(line) <= MENU_WORDS && isHeadline(draft, passage)) || isAboveHeadline(line)
}

/** Whether of two lines one is the other with the name of the site, or in capitals a little below. @param i passages between them */
function isOtherForm(draft: Draft, title: Passage, other: Passage, i: number): boolean {
  const [one, two] = [wholeSpan(title), wholeSpan(other)]
  const [size, full] = [one.to - one.from, two.to - two.from]
  if (lettersBefore(draft, one, two) > 0 || lettersBefore(draft, two, one) > 0) return true
  const same = commonStart(draft, one, two)
  if (same < Math.min(size, full)) return isVariant(draft, title, other) || isVariant(draft, other, title)
  if (size !== full) return size < full ? siteBehind(draft, two, size) : siteBehind(draft, one, full)
  return i <= NEAR && isCapitals(lineOf(draft, title)) !== isCapitals(lineOf(draft, other))
}

/** Whether a line with the name of the site is a headline told with a word or two changed. */
const isVariant = (draft: Draft, line: Passage, title: Passage): boolean =>
  NAMES_SITE.test(lineOf(draft, line)) && variantOf(draft, wholeSpan(line), wholeSpan(title)) !== null

/** What the first page of a site is called, language by language. */
const HOME = new Set(
  'home startseite accueil inicio início home page pagina inicial главная головна начало strona główna ana sayfa होम मुखपृष्ठ الرئيسية 首页 首頁 ホーム 홈'.split(
    ' ',
  ),
)

/** Whether a line is the way to a page from the first one of its site: `Home / Opinion / Columns`. */
const leadsHome = (line: string): boolean =>
  isTrail(line) && HOME.has((line.split(/\s[/>›»→]\s/, 1)[0] as string).toLowerCase())
