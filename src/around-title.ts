import { type Draft, endOfLetter } from './draft.ts'
import { commonStart, isCapitals } from './headline.ts'
import { startingAt } from './span.ts'
import { hasCredit, isCreditWord } from './text/captions.ts'
import { isMediaMark } from './text/media.ts'
import { isName } from './text/names.ts'
import { isHome, isSection } from './text/sections.ts'
import { isUnspaced } from './text/signs.ts'
import { stemOf } from './text/stems.ts'
import { countWords } from './text/words.ts'
import type { Span } from './types.ts'

/** Words. The name of a site behind a title has no more. In scripts without spaces each sign counts as one. */
const LONGEST_SITE = 6
const LONGEST_UNSPACED_SITE = 24

/** What may part a title from the name of its site. */
export const NAMES_SITE = /\s(?:[|·–—-]|::)\s/

/** What parts a title from the name of its site; in Korean that may be a colon with spaces on both sides, in the items of a feed two spaces that do not break. */
const SITE_MARK =
  /^[\s\u00a0]*(?:(?:&nbsp;\s?|\u00a0){2}|[|｜·•«»‹›_⋆★☆✦●■]|::|\/\/|\/(?=\s)|[-–—]|(?<=\s):(?=\s[\uac00-\ud7af]))[\s\u00a0]*/u

/** A date in figures, which a page has before the name of the site: `- 11/08/2025 - Climate - Fjord Post`. */
const DAY = /\d{1,4}([./-])\d{1,2}\1\d{1,4}/

/** Whether what follows the first `size` letters of a line is a site's name: a mark, then a few words; or what the page shows, in brackets. */
export function siteBehind(draft: Draft, span: Span, size: number): boolean {
  const { text, letters } = draft
  if (span.from + size >= span.to) return false
  const end = endOfLetter(draft, span.from + size - 1)
  const behind = text.slice(Math.min(end, letters.at(span.from + size)), span.end)
  if (isMediaMark(behind)) return true
  // Who took a picture stands behind its caption.
  if (hasCredit(behind)) return false
  const rest = behind.replace(/^(?:[\s\u00a0]?[?!])+(?=[\s\u00a0])|^[^\s|｜·•_:/–—-]+/u, '')
  const mark = SITE_MARK.exec(rest) ?? siteBehindColon(text.slice(span.start, end), rest)
  if (mark === null) return isMediaMark(rest)
  const most = isUnspaced(letters.codes[span.to - 1] as number) ? LONGEST_UNSPACED_SITE : LONGEST_SITE
  return countWords(rest.replace(DAY, ''), mark[0].length) <= most && !goesOnSaying(rest)
}

/** Words before a colon that are a title, no topic. */
const SHORTEST_TITLE = 5

/** A colon with spaces on both sides, in some languages the sign of any colon, where names alone stand behind it, and before it more than a topic: `… : Science Ledger`. */
function siteBehindColon(title: string, rest: string): RegExpExecArray | null {
  const mark = /^[\s\u00a0]:[\s\u00a0](?=\p{Lu}[^.,!?]*$)/u.exec(rest)
  const words = mark ? rest.slice(mark[0].length).split(' ') : []
  return countWords(title) >= SHORTEST_TITLE && words.every(word => /^\p{Lu}/u.test(word)) ? mark : null
}

/** What stands behind an utterance, and is no site: `— he says again.`; three words in small letters or figures, `– a year without an answer`. */
const goesOnSaying = (rest: string): boolean =>
  /^\s*[—–―-]\s\p{Ll}[^.]*\.$/u.test(rest) || /^\s*[—–―-]\s\p{Ll}\S*(?:\s[\p{Ll}\p{Nd}]\S*){2}/u.test(rest)

/** What parts the way to a page, or the name of its site, from the title behind it; a colon or dash parts other things, too. */
const HEAD_MARK = /[|｜›»】:：]|\s[>/–—-]\s/gu
const MAY_PART_MORE = /[:：–—-]/
/** Letters that a site and a path have together at most. */
const LONGEST_AROUND = 100

/** What ends with a word for saying is who says a headline, in scripts without capitals, too: `जल मंत्री बोले: …`. */
const SAYS = /\s(?:बोले|बोलीं|बोली|बोला|कहा)$/

const OPENS_NAME = /["“«„「『'‘]\s?$/u

/**
 * How many letters of a line stand before a title: the name of a site or the way to a page, a few words and a mark. Behind
 * the title there is nothing, or the name of the site; behind a label with a colon there is, where the line does not stand above
 * the title with the menu of the page between, or the label names a speaker, who does not stand above; but where the line is in capitals
 * and the title is not, or the article has no word of the label, and the title begins behind it with the same sign; or the way to the
 * page without marks, or glued to it. 0 where that is not so.
 */
export function lettersBefore(draft: Draft, line: Span, title: Span): number {
  const { text, letters } = draft
  const full = title.to - title.from
  const around = line.to - line.from - full
  if (around <= 0 || around > LONGEST_AROUND) return 0
  const all = text.slice(line.start, line.end)
  const label = all.slice(0, Math.max(0, all.search(/[:：]/)))
  const isSaying = SAYS.test(label)
  const isSpeaker = isSaying || (isName(label) && /\p{Lu}/u.test(label) && !text.slice(0, line.start).includes(label))
  const isShouted = (): boolean => isCapitals(all) && !isCapitals(text.slice(title.start, title.end))
  // What is quoted behind a name is said by its bearer.
  const isQuoted = (): boolean => OPENS_NAME.test(text.slice(title.start, letters.at(title.from)))
  // A name alone says what is quoted behind it.
  const isSurname = (): boolean => isQuoted() && /^\p{Lu}\p{Ll}+$/u.test(label)
  // Below a paragraph the title stands once more, and not the headline below the menu of a page.
  const isAbove = (): boolean =>
    line.to < title.from &&
    !text
      .slice(line.end, title.start)
      .split('\n')
      .some(between => between.length > LONGEST_BETWEEN)
  const isApart = (): boolean =>
    line.to <= title.from &&
    !(isSpeaker && isQuoted()) &&
    (isShouted() || (isAbove() && !isSpeaker && !isSurname()) || (!isSaying && isSiteLabel(text, label, line.end)))
  let from = line.from
  for (const { index, 0: mark } of all.matchAll(HEAD_MARK)) {
    if (countWords(all, 0, index) > LONGEST_SITE) break
    // What closes a quotation parts no steps of a way.
    if (mark === '»' && all.lastIndexOf('«', index) >= 0) continue
    while (from < line.to && letters.at(from) < line.start + index + mark.length) from++
    const rest = startingAt(line, from)
    if (from === line.from || commonStart(draft, rest, title) < full) continue
    // Behind a kicker, or who says it, a small letter may stand where the title has a capital.
    const isAsTold = text.charAt(letters.at(from)) === text.charAt(letters.at(title.from))
    const isAll = line.to - from === full && (!MAY_PART_MORE.test(mark) || (isAsTold && isApart()))
    // What stands there in quotation marks, with words behind it, is the name of something.
    const isNamed = OPENS_NAME.test(text.slice(line.start + index + mark.length, letters.at(from))) && !isQuoted()
    if (isAll || (!isNamed && siteBehind(draft, rest, full))) return from - line.from
  }
  if (!endsIn(draft, line, title)) return 0
  const at = letters.at(line.to - full)
  const isGlued = around <= LONGEST_GLUED && isGluedAt(text, at)
  const before = text.slice(line.start, at)
  return isGlued || isWayWithoutMarks(before) || isLabelOfPicture(before) || isViewing(before) ? around : 0
}

/** What themes of sites set before the title of a page, language by language: `You are currently viewing …`. */
const VIEWING = new Set(
  (
    'you are currently viewing|you are currently reading|you are viewing|you are reading|estás viendo actualmente|actualmente estás viendo|' +
    'en este momento estás viendo|no momento, você está visualizando|você está visualizando atualmente|você está visualizando|' +
    'du betrachtest gerade|sie betrachten gerade|sie sehen gerade|vous consultez actuellement|vous lisez actuellement|' +
    'al momento stai visualizzando|stai visualizzando|je bekijkt nu|je leest nu|obecnie przeglądasz|aktuálně si prohlížíte|' +
    'сейчас вы просматриваете|вы сейчас просматриваете|в момента разглеждате|зараз ви переглядаєте|şu anda görüntülediğiniz|' +
    'आप अभी देख रहे हैं'
  ).split('|'),
)

/** Whether what stands before a title says that the reader looks at it. */
export const isViewing = (before: string): boolean =>
  VIEWING.has(
    before
      .trimEnd()
      .replace(/[:：]$/, '')
      .toLowerCase(),
  )

/** Words of what a page sets before the title where it is the alternative text of a picture. */
const LONGEST_LABEL = 5

/** Whether what stands before a title says that a picture has it: `Image of `, `Imagem ilustrativa da imagem `. */
const isLabelOfPicture = (before: string): boolean =>
  countWords(before) <= LONGEST_LABEL &&
  !/[.!?…]/.test(before) &&
  before
    .trim()
    .split(' ')
    .some(word => isCreditWord(word))

/** Whether a line has more before a headline, and nothing behind it. */
export function endsIn(draft: Draft, line: Span, title: Span): boolean {
  const full = title.to - title.from
  const from = line.to - full
  return from > line.from && commonStart(draft, startingAt(line, from), title) === full
}

/** Letters of the way to a page that was glued to the headline: a deck has more. */
const LONGEST_GLUED = 24

/** Whether a small letter stands right before a capital: the space between was lost. */
const isGluedAt = (text: string, at: number): boolean => /\p{Ll}\p{Lu}/u.test(text.slice(at - 1, at + 1))

/** Whether words are the way to a page without its marks: the first page of the site and what follows, or several sections. */
function isWayWithoutMarks(words: string): boolean {
  if (/[:：]/.test(words)) return false
  const steps = words.replace(OPENS_NAME, '').trim().split(' ')
  return isHome(steps[0] as string) || (steps.length > 1 && steps.every(isSection))
}

/** UTF-16 units of a line between the way to a page and its title. */
const LONGEST_BETWEEN = 200

/** UTF-16 units of a line that is no paragraph: the desk of a site, the credit of a picture. */
const LONGEST_LINE = 120

/** Words of the name of a person. */
const NAMES = 2
/** Words in small letters from which on a label is no name. */
const SMALL_WORDS = 2

/** Whether a label is the name of a site, not of who says the title: it has a word that says something, and no paragraph of the article has all such words of it; of a name of two the last one. */
function isSiteLabel(text: string, label: string, from: number): boolean {
  // The name of a site has capitals.
  if ((label.match(/\s\p{Ll}{4,}/gu)?.length ?? 0) >= SMALL_WORDS) return false
  const words = stemsOf(label)
  const stems = words.length === NAMES ? words.slice(1) : words
  const paragraphs = text
    .slice(from, from + LONGEST_SEARCH)
    .toLowerCase()
    .split(/[\n\r\u0085\u2028\u2029]+/)
    .filter(line => line.length > LONGEST_LINE || /[.!?…।。]["”»’]?$/.test(line))
  return stems.length > 0 && !paragraphs.some(line => stems.every(stem => line.includes(stem)))
}

/** UTF-16 units of an article in which a label is looked for. */
const LONGEST_SEARCH = 20_000

/** The share of the words of a line that an article has, which begins at `from`; of scripts without spaces that of its signs by twos. */
export function shareIn(text: string, line: string, from: number): number {
  const stems = tellingParts(line)
  // Where the line stands there itself it is no part of the article.
  const article = text
    .slice(from, from + LONGEST_SEARCH)
    .toLowerCase()
    .replaceAll(line.toLowerCase(), ' ')
  return stems.filter(stem => article.includes(stem)).length / Math.max(1, stems.length)
}

/** What of a line says something: its words, without their endings; of scripts without spaces its signs by twos. */
export const tellingParts = (line: string): string[] => (isUnspaced(line.charCodeAt(0)) ? pairsOf(line) : stemsOf(line))

/** The signs of a line by twos, marks left out. */
function pairsOf(line: string): string[] {
  const signs = line.replace(/[^\p{L}\p{N}]+/gu, '')
  return Array.from({ length: Math.max(1, signs.length - 1) }, (_, n) => signs.slice(n, n + 2))
}

/** The words of a label that say something, in small letters, without their endings. */
export function stemsOf(label: string): string[] {
  const words = label.toLowerCase().match(/[\p{L}\p{M}]{4,}/gu) ?? []
  return words.map(stemOf)
}

/** UTF-16 units of what parts a speaker from what he says. */
const LONGEST_PART = 4

/** Whether the first `size` letters of a line are a speaker's name before a colon, or a topic, in quotation marks or without. */
export function speakerBefore(draft: Draft, span: Span, size: number): boolean {
  if (size <= 0) return false
  const end = endOfLetter(draft, span.from + size - 1)
  const behind = draft.text.slice(end, end + LONGEST_PART)
  const isSaid = /^\s?[-–—]\s?/.test(behind) && SAYS.test(draft.text.slice(span.start, end))
  return (isSaid || /^["”»’]?\s*[:：|]/u.test(behind)) && countWords(draft.text, span.start, end) <= LONGEST_SITE
}
