import {
  commonLetters,
  IS_LETTER,
  IS_OTHER,
  isCloser,
  isSentenceEnd,
  isSpace,
  isUnspaced,
  ODD_SPACE,
  SPACE,
  signClasses,
  UNSPACED,
} from './signs.ts'
import { PAGE, pageUnits, readUnits } from './units.ts'

/** What one pass over a stretch of a text tells of it. */
export interface Survey {
  words: number
  /** All white space in it is single blanks between words. */
  isPlain: boolean
}

/**
 * How many words stand in `[start, end)`, and whether its white space is to be folded. Words are runs of anything but
 * white space. In scripts without spaces between words (Han, kana, Thai, Lao, Khmer, Myanmar) each sign is a word, and
 * what stands between signs is one where it holds a letter, a digit or an emoji.
 */
export const survey = openSurvey()

function openSurvey(): (text: string, start?: number, end?: number) => Survey {
  const signs = signClasses
  const page = pageUnits
  return (text, start = 0, end = text.length) => {
    let words = 0
    let before = SPACE
    let seen = 0
    for (let from = start; from < end; from += PAGE) {
      const size = Math.min(PAGE, end - from)
      readUnits(text, from, from + size)
      for (let i = 0; i < size; i++) {
        const classes = signs[page[i] as number] as number
        const space = classes & SPACE
        words += before & ~space
        // A blank behind white space is as odd as any that is no blank.
        seen |= classes | ((before & space) << 1)
        before = space
      }
    }
    if ((seen & UNSPACED) !== 0) words = countSigned(text, start, end)
    return { words, isPlain: (seen & ODD_SPACE) === 0 && before === 0 }
  }
}

export const countWords = (text: string, start = 0, end = text.length): number => survey(text, start, end).words

/** A text in one line: all its white space as single blanks, none at its ends. */
export function inOneLine(text: string): string {
  return survey(text).isPlain ? text : text.replace(/[\s\u0085\u200b\ufeff]+/g, ' ').trim()
}

/** The words of a stretch that holds signs of a script without spaces. */
function countSigned(text: string, start: number, end: number): number {
  let words = 0
  for (let i = start; i < end; ) {
    while (i < end && isSpace(text.charCodeAt(i))) i++
    const from = i
    let unspaced = false
    for (; i < end; i++) {
      const c = text.charCodeAt(i)
      if (isSpace(c)) break
      unspaced ||= c >= 0xe00 && isUnspaced(c)
    }
    if (i > from) words += unspaced ? countSigns(text, from, i) : 1
  }
  return words
}

/** The words of a stretch without white space that has signs of a script without spaces. */
function countSigns(text: string, start: number, end: number): number {
  let words = 0
  let inRun = false
  for (let i = start; i < end; i++) {
    const c = text.codePointAt(i) as number
    if (c > 0xffff) i++
    // A mark that is written apart from its letter belongs to what stands before it.
    if (isVoicing(c)) continue
    if (isUnspaced(c)) {
      words++
      inRun = false
    } else if (!inRun && isWordSign(c) && !isMark(String.fromCodePoint(c))) {
      words++
      inRun = true
    }
  }
  return words
}

// Sets of Unicode take long to prepare: such patterns stand where they are first asked.
const isMark = (sign: string): boolean => /\p{M}/u.test(sign)

/** The marks that make か to が and は to ぱ. */
const isVoicing = (c: number): boolean => c === 0x3099 || c === 0x309a

const hasWordSign = (text: string): boolean => /[\p{L}\p{M}\p{N}\p{Extended_Pictographic}\p{RI}]/u.test(text)
/** For each UTF-16 unit whether it makes a word; 0 where nobody asked yet. */
const wordSigns = commonLetters()

/** Whether a code point is a letter, a mark, a digit or an emoji: it makes a word, as punctuation does not. */
export function isWordSign(c: number): boolean {
  if (c > 0xffff) return hasWordSign(String.fromCodePoint(c))
  wordSigns[c] ||= hasWordSign(String.fromCharCode(c)) ? IS_LETTER : IS_OTHER
  return wordSigns[c] === IS_LETTER
}

/** Whether `[start, end)` ends as a sentence does: a full stop or its kin, quotation marks and brackets behind it aside. */
export function endsSentence(text: string, start: number, end: number): boolean {
  let i = end - 1
  while (i > start && (isCloser(text.charCodeAt(i)) || isSpace(text.charCodeAt(i)))) i--
  return i >= start && isSentenceEnd(text.charCodeAt(i))
}

/** Whether what ends at `end` ends in a semicolon behind Greek letters, where it is a question mark. */
export const isGreekQuestion = (text: string, end: number): boolean =>
  text.charAt(end - 1) === ';' && /[\u0370-\u03ff\u1f00-\u1fff]/.test(text.charAt(end - 2))

/** Letters of the word that a stretch breaks off in. */
export const BROKEN_WORD = 12

/**
 * Where a break-off mark (`…`, `...`, `[...]`, `[…]`, `… [+1455 chars]`) at the end of `[start, end)` begins, or -1 where there is none. In a
 * quotation that is closed behind it the author breaks off.
 */
export function breakOff(text: string, start: number, end: number): number {
  let i = end - lengthOfCount(text, start, end)
  while (i > start && (isCloser(text.charCodeAt(i - 1)) || isSpace(text.charCodeAt(i - 1)))) i--
  let from = i
  while (from > start && (text.charCodeAt(from - 1) === 0x2e || text.charCodeAt(from - 1) === 0x2026)) from--
  const dots = i - from
  if (dots === 0 || (dots < 2 && text.charCodeAt(from) !== 0x2026)) return -1
  if (MARK.test(text.slice(i, end)) && MARK.test(text.slice(start, from))) return -1
  while (from > start && (text.charCodeAt(from - 1) === 0x5b || text.charCodeAt(from - 1) === 0x28)) from--
  return from
}

const MARK = /["”“„»«]/

/** What interfaces of news put behind the mark: how many signs are left out. */
const COUNT = '[+12345678 chars]'

/** The UTF-16 units of `[+1455 chars]` at the end of a stretch; 0 where it does not end so. */
function lengthOfCount(text: string, start: number, end: number): number {
  if (!text.startsWith('chars]', end - 6)) return 0
  return /\[\+\d{1,9} chars]$/.exec(text.slice(Math.max(start, end - COUNT.length), end))?.[0].length ?? 0
}

const BACKSLASH = 0x5c
const CLOSING_BRACKET = 0x29

/** A backslash before the mark is that of Markdown, which shows the mark as text. */
const ITEM = /^(?:\\?[-*+•▪◦‣–—]|\d{1,3}\\?[.)]|\(?[a-zа-я]\)|\(\d{1,3}\)|\\?#{1,6})(?:\s|$)/u

/** Whether an item of a list or a heading begins at `start`: a bullet, a dash, a number, a letter or hashes, then a space. */
export function beginsItem(text: string, start: number): boolean {
  const c = text.charCodeAt(start)
  // A letter does only before a bracket; most blocks begin with one, and the pattern takes long to prepare.
  if (c > 0x40 && c < 0x2000 && c !== BACKSLASH && text.charCodeAt(start + 1) !== CLOSING_BRACKET) return false
  return ITEM.test(text.slice(start, start + 8))
}
