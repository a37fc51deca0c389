import { foldPhrase } from './fold-phrase.ts'
import { asksToSubscribe } from './page-lines.ts'
import { findPhrase, opensPhrase } from './page-phrases.ts'
import { isDigit, isSpace } from './signs.ts'

/** In UTF-16 units. A pointer is a phrase, a separator and a headline; what is longer is prose. */
const LONGEST_ASIDE = 300
const LONGEST_HEADLINE = 200
/** In UTF-16 units, a phrase and the marks around it. */
const LONGEST_LABEL = 80
/** In UTF-16 units. Arrows, emoji, brackets and Markdown marks that may stand before the first letter. */
const LONGEST_ORNAMENT = 24
/** In UTF-16 units. A line this long may have been wrapped; a shorter one ends where its author wanted (verse, a list). */
const SHORTEST_WRAPPED_LINE = 40
/** `Related: Chapter on rivers` may be a reference of the article itself; four words make a headline. */
const FEWEST_WORDS = 4
/** The same in UTF-16 units for scripts without case, some of which do not part words. */
const FEWEST_LETTERS = 10

/** What may part a phrase from its headline; dashes do, too, with a space on both sides. */
const SEPARATORS = ':|>]：｜¦►▶▸➜➡→⇒≫»›】］'
const DASHES = '-–—―'
const FULL_STOPS = '.。।॥۔'
const SENTENCE_ENDS = `${FULL_STOPS}!?…！？؟`
const CLOSERS = '"\'”’»)]」』）】*_'
/** Before the first letter: somebody says what follows. */
const QUOTE = /["'`“”„«‹‘‚「『]/
const CODE = /[`{}=;$<@\\]/
const BULLET = /^\\?[-*+•·–]\s/
const BULLET_AT_END = /[-*+•·–—]$/
const DOTS = /(?:…|\.\.)[)\]*_]*$/
const STOP = /[.!?。！？।॥۔؟]["'”’)\]*_]*$/
const PROSE_END = /[.。।॥۔:：;；,،、]["'”’)\]*_]*$/
const LINK = /^(?:https?:\/\/|www\.)\S+$/i
const REFERENCE = /§|;|\bv\. |[([](?:1[5-9]|20)\d\d[)\]]|^[^\s\d]+ \d|^\d+\.\d/
const FOUR_LETTERS = /[^\s\d.,'’-]{4}/

/** A phrase and its separator at the beginning of a passage. */
interface Label {
  /** Whether the phrase is unmistakable, as against one with which articles also refer to themselves. */
  certain: boolean
  /** Whether the separator is a dash, which as often parts a sentence. */
  dash: boolean
  /** Where the text goes on behind the separator. */
  after: number
}

/**
 * Whether one whole block (a line or a paragraph, trimmed or not) belongs to the page around an article: `related` is a
 * pointer to another article (`READ MORE: Kremlin comments on …`, or `Read more` alone), `furniture` a phrase such as
 * `Advertisement`. A sentence that merely begins with such words is null, and so is whatever is in doubt.
 */
export function classifyAside(text: string): 'related' | 'furniture' | null {
  const trimmed = text.trim()
  if (trimmed.length > LONGEST_ASIDE) return null
  const start = firstLetter(trimmed, 0)
  if (start < 0 || !opensPhrase(trimmed, start) || QUOTE.test(trimmed.slice(0, start))) return null
  const line = withoutLinks(trimmed)
  if (isPointer(line, start)) return 'related'
  const block = withoutTime(line)
  if (block.length > LONGEST_LABEL) return null
  if (asksToSubscribe(block)) return 'furniture'
  const found = findPhrase(block)
  if (found === undefined || found.kind === 'references' || !isAlone(block, start, found.phrase)) return null
  return found.kind === 'pointers' ? 'related' : 'furniture'
}

/** Where in a block that is a pointer its headline begins, in UTF-16 units; its length where it has none. */
export function headlineStart(text: string): number {
  const start = firstLetter(text, skipSpace(text, 0))
  const label = start < 0 ? null : readLabel(text, start)
  return label === null ? text.length : skipSpace(text, label.after)
}

/** Whether a block is one of the phrases that head a pointer as well as a section of the article's own (`See also`). */
export function isReference(text: string): boolean {
  const block = text.trim()
  if (block.length > LONGEST_LABEL) return false
  const start = firstLetter(block, 0)
  if (start < 0 || !opensPhrase(block, start)) return false
  const found = findPhrase(block)
  return found?.kind === 'references' && isAlone(block, start, found.phrase)
}

/**
 * Where in a passage a pointer with its separator begins (`aid. READ MORE: Kremlin comments on` gives 5), in UTF-16
 * units, or -1. Only at the beginning or behind the end of a sentence, and with a capital where the script has them.
 * One pass: each sentence is tried at its first separator alone.
 */
export function pointerStart(text: string): number {
  let edge = skipSpace(text, 0)
  let earlier = -1
  for (let at = edge; at < text.length; at++) {
    if (edge >= 0 && isSeparator(text, at)) {
      // A stop inside the phrase (`См. также:`) makes an edge of its own: the one before it is tried as well.
      if (earlier >= 0 && startsPointer(text, earlier)) return earlier
      if (startsPointer(text, edge)) return edge
      edge = -1
    }
    const next = afterSentence(text, at)
    if (next < 0) continue
    earlier = edge
    edge = next
    at = edge - 1
  }
  return -1
}

/** Where the next sentence begins if one ends at `at`, else -1. */
function afterSentence(text: string, at: number): number {
  if (text.charCodeAt(at) === 0x0a) return skipSpace(text, at)
  return SENTENCE_ENDS.includes(text.charAt(at)) ? skipSpace(text, skipClosers(text, at + 1)) : -1
}

function startsPointer(text: string, edge: number): boolean {
  const start = firstLetter(text, edge)
  if (start < 0 || !opensPhrase(text, start) || isLowerCase(text, start)) return false
  if (QUOTE.test(text.slice(edge, start))) return false
  const label = readLabel(text, start)
  if (label === null) return false
  if (!label.certain && (label.dash || text.slice(edge, start).includes('('))) return false
  const target = firstLetter(text, label.after)
  return target < 0 || !isLowerCase(text, target)
}

/** `Read more: Kremlin comments on …`: a phrase, a separator, and a headline. */
function isPointer(block: string, start: number): boolean {
  if (isLowerCase(block, start)) return false
  const label = readLabel(block, start)
  if (label === null) return false
  const target = block.slice(label.after).trim()
  if (label.certain && LINK.test(target)) return true
  const letter = firstLetter(target, 0)
  if (letter < 0 || isLowerCase(target, letter) || !isHeadline(target)) return false
  if (label.certain) return !label.dash || hasSubstance(target)
  // `(See also: …)`, `See also: Section 14`, `Related: Smith v. Jones (1987)` are the article's own references.
  return !block.slice(0, start).includes('(') && hasSubstance(target) && !REFERENCE.test(target)
}

/** The phrase and separator that begin at `start`, its first letter. */
function readLabel(text: string, start: number): Label | null {
  const end = Math.min(text.length, start + LONGEST_LABEL)
  let at = start + 1
  while (at < end && !isSeparator(text, at)) at++
  if (at >= end) return null
  const found = findPhrase(text.slice(start, at))
  if (found === undefined || found.kind === 'furniture') return null
  return { certain: found.kind === 'pointers', dash: DASHES.includes(text.charAt(at)), after: at + 1 }
}

/** Whether a block that consists of a phrase is one of the page's, not an entry, a name or a thing said. */
function isAlone(block: string, start: number, phrase: string): boolean {
  if (CODE.test(block)) return false
  // `- Share` is an entry of a list; `- Advertisement -` is none.
  if (BULLET.test(block) && !BULLET_AT_END.test(block)) return false
  if (phrase.endsWith('…')) return DOTS.test(block)
  if (isLoneWord(phrase) && (isLowerCase(block, start) || block.endsWith(':'))) return false
  // `Read more.` and `Share!` are also advice or speech; `Sign up for our newsletter.` is not.
  return !STOP.test(block) || DOTS.test(block) || phrase.split(' ').length >= 3
}

/** One sentence at most, and not one that ends as prose does. */
function isHeadline(target: string): boolean {
  if (target.length > LONGEST_HEADLINE || (PROSE_END.test(target) && !DOTS.test(target))) return false
  let asked = 0
  let line = 0
  for (let at = 0; at < target.length; at++) {
    const mark = target.charAt(at)
    if (mark === '\n') {
      if (lengthOfLine(target.slice(line, at)) < SHORTEST_WRAPPED_LINE) return false
      line = at + 1
    } else if (mark !== '…' && SENTENCE_ENDS.includes(mark) && endsThere(target, at)) {
      if (FULL_STOPS.includes(mark) ? !isAbbreviation(target, at) : ++asked > 1) return false
    }
  }
  return true
}

/** The UTF-16 units of a line without what ends it: blanks, a carriage return, the backslash of a hard line break. */
function lengthOfLine(line: string): number {
  const { length } = line.trimEnd()
  return line.charAt(length - 1) === '\\' ? length - 1 : length
}

/** Whether a mark of punctuation is followed by a space; the wide ones of East Asia need none. */
function endsThere(text: string, at: number): boolean {
  const next = skipClosers(text, at + 1)
  return next < text.length && (text.charCodeAt(at) >= 0x3000 || isSpace(text.charCodeAt(next)))
}

/** `St.`, `U.S.`, `No.`: up to three letters before a dot are as likely an abbreviation as the end of a sentence. */
function isAbbreviation(text: string, dot: number): boolean {
  return text.charAt(dot) === '.' && !FOUR_LETTERS.test(text.slice(Math.max(0, dot - 4), dot))
}

function hasSubstance(target: string): boolean {
  const cased = target.toLowerCase() !== target.toUpperCase()
  return target.split(/\s+/).length >= FEWEST_WORDS || (!cased && target.length >= FEWEST_LETTERS)
}

/** `[Read more](https://…)` gives `[Read more]`, `Read more &raquo;` gives `Read more >`. */
function withoutLinks(block: string): string {
  const text = block.includes('](') ? block.replace(/\]\([^()\s]*\)/g, ']') : block
  if (!text.includes('&')) return text
  return text.replace(/&nbsp;/g, ' ').replace(/&(?:raquo|rsaquo|rarr|gt);/g, '>')
}

/** `Leia mais (01/29/2025 – 20h15)` gives `Leia mais`. */
const withoutTime = (block: string): string =>
  block.endsWith(')') ? block.replace(/\s\(\d[\d/.,:h –-]{0,30}\)$/, '') : block

function isLoneWord(phrase: string): boolean {
  return !phrase.includes(' ') && phrase !== phrase.toLowerCase()
}

/** The first letter or digit from `from` on, or -1 where more than an ornament comes before it. */
function firstLetter(text: string, from: number): number {
  const end = Math.min(text.length, from + LONGEST_ORNAMENT)
  for (let at = from; at < end; at++) {
    const code = text.codePointAt(at) as number
    if (code < 0x80 ? isAsciiLetterOrDigit(code) : foldPhrase(String.fromCodePoint(code)) !== '') return at
    if (code > 0xffff) at++
  }
  return -1
}

function isAsciiLetterOrDigit(code: number): boolean {
  return isDigit(code) || ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a)
}

/** False in scripts without case, and for names such as `iPhone`. */
function isLowerCase(text: string, at: number): boolean {
  const letter = text.charAt(at)
  const next = text.charAt(at + 1)
  return letter !== letter.toUpperCase() && next === next.toLowerCase()
}

function isSeparator(text: string, at: number): boolean {
  if (isAsciiLetterOrDigit(text.charCodeAt(at))) return false
  const mark = text.charAt(at)
  if (!DASHES.includes(mark)) return SEPARATORS.includes(mark)
  // In Hindi a hyphen stands right behind the phrase.
  return (isSpace(text.charCodeAt(at - 1)) || isIndic(text.charCodeAt(at - 1))) && isSpace(text.charCodeAt(at + 1))
}

const isIndic = (c: number): boolean => c >= 0x0900 && c < 0x0e00

function skipSpace(text: string, from: number): number {
  let at = from
  while (at < text.length && isSpace(text.charCodeAt(at))) at++
  return at
}

function skipClosers(text: string, from: number): number {
  let at = from
  while (at < text.length && CLOSERS.includes(text.charAt(at))) at++
  return at
}
