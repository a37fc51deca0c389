import { AMPERSAND, BACKSLASH, CLOSING_BRACKET, markupLength } from './hidden.ts'
import { Places } from './places.ts'
import { commonLetters, IS_LETTER, isHangul, isHidden } from './signs.ts'
import { PAGE, pageUnits, readUnits } from './units.ts'

/**
 * The letters and digits of a text, case and accents folded, each knowing its offset.
 *
 * On these, spacing, quotes, glued words, wrapped lines and scripts without spaces are one problem instead of
 * seven: two copies of a passage have the same letters, whatever stands between them.
 */
export class Letters {
  /** Folded UTF-16 units. Only the first `length` are set. */
  readonly codes: Uint16Array
  readonly length: number
  /** Whether the text holds signs that a reader may not see. */
  readonly hasHidden: boolean
  readonly #places: Places

  constructor(codes: Uint16Array, places: Places, hasHidden: boolean) {
    this.codes = codes
    this.length = places.count
    this.hasHidden = hasHidden
    this.#places = places
  }

  /** The offset (UTF-16 units) of the character that letter `l` came from. */
  at(l: number): number {
    return this.#places.at(l)
  }

  /** Whether something stands between letter `l` and the one before it, which there is. */
  isApart(l: number): boolean {
    return this.#places.isApart(l)
  }

  /** The first letter that stands at an offset (UTF-16 units) or behind it; `length` where none does. */
  firstFrom(offset: number): number {
    return this.#places.firstFrom(offset)
  }
}

/** In the place of a fold, above all that are letters. */
const NO_LETTER = 0xfffb
/** The same of what a reader may not see. */
const HIDES = 0xfffc
/** The unit may begin markup whose letters are none of the text. */
const OPENS_MARKUP = 0xfffd
/** The unit folds to several letters, found in `expansions`. */
const EXPANDS = 0xfffe
/** Nobody asked yet. */
const UNKNOWN = 0xffff

const foldOf = new Uint16Array(0x10000).fill(UNKNOWN)
const expansions = new Map<number, readonly number[]>()
const astral = new Map<number, boolean>()
for (let c = 0; c < 128; c++) {
  const lower = c >= 65 && c <= 90 ? c + 32 : c
  foldOf[c] = (lower >= 97 && lower <= 122) || (c >= 48 && c <= 57) ? lower : foldOfNone(c)
}
// General punctuation.
for (let c = 0x2000; c < 0x2070; c++) foldOf[c] = foldOfNone(c)
for (const c of [AMPERSAND, BACKSLASH, CLOSING_BRACKET]) foldOf[c] = OPENS_MARKUP

/** Where a page is folded: for each letter its fold, and where on the page it stands. */
interface Room {
  codes: Uint16Array<ArrayBuffer>
  places: Uint16Array<ArrayBuffer>
  /** Folds the units of a page, `size` of them, from `at` to the next that is more than one letter or none. */
  foldPlain: (at: number, size: number, progress: Progress) => number
}

/** One page after the other is folded in one place in memory. */
let room = openRoom(new Uint16Array(PAGE), new Uint16Array(PAGE))

/** How far a page is folded: `done` units of the text, which gave so many letters of the page, and whether signs that may be hidden are among them. */
interface Progress {
  done: number
  letters: number
  hasHidden: boolean
}

/**
 * Folds a text to its letters: lower case, compatibility forms and accents taken off, everything but letters and
 * digits left out. Also left out: the name of an HTML entity (`&amp;`), the target of a
 * Markdown link (`](https://…)`), and a spelled line break. Linear. The letters hold until the next text is folded,
 * which may take their place.
 */
export function foldLetters(text: string, { spelledBreaks }: { spelledBreaks: boolean }): Letters {
  const { length } = text
  const places = new Places(length)
  const progress = { done: 0, letters: 0, hasHidden: false }
  if (length <= PAGE) {
    foldPage(text, 0, length, progress, spelledBreaks)
    places.addPage(room.places.subarray(0, progress.letters))
    return new Letters(room.codes, places, progress.hasHidden)
  }
  let codes = new Uint16Array(length)
  for (let end = PAGE; end < length + PAGE; end += PAGE) {
    const { count } = places
    progress.letters = 0
    foldPage(text, end - PAGE, Math.min(length, end), progress, spelledBreaks)
    // Each unit to come has room for one letter: only signs that give more can run out of it.
    const needed = count + progress.letters + Math.max(0, length - end)
    if (needed > codes.length) codes = grown(codes, needed)
    codes.set(room.codes.subarray(0, progress.letters), count)
    places.addPage(room.places.subarray(0, progress.letters))
  }
  return new Letters(codes, places, progress.hasHidden)
}

/** Folds a page, `[start, end)`, or what is left of it, and what stands across its end. The letters come to stand in the room. */
function foldPage(text: string, start: number, end: number, progress: Progress, spelledBreaks: boolean): void {
  readUnits(text, start, end)
  while (progress.done < end) {
    progress.done = start + room.foldPlain(progress.done - start, end - start, progress)
    if (progress.done < end) foldOther(text, end, progress, spelledBreaks)
  }
}

function openRoom(codes: Room['codes'], places: Room['places']): Room {
  const folds = foldOf
  const page = pageUnits
  const foldPlain = (at: number, size: number, progress: Progress): number => {
    let n = progress.letters
    let i = at
    for (; i < size; i++) {
      const f = folds[page[i] as number] as number
      if (f > NO_LETTER) break
      // What is no letter is written like one and overwritten by the next: a branch here is guessed wrong at every
      // other word, which takes as long as all the rest.
      codes[n] = f
      places[n] = i
      n += (f - NO_LETTER) >>> 31
    }
    progress.letters = n
    return i
  }
  return { codes, places, foldPlain }
}

/** Folds the unit, or the pair, that stands next. */
function foldOther(text: string, end: number, progress: Progress, spelledBreaks: boolean): void {
  const i = progress.done
  const c = text.charCodeAt(i)
  const f = foldOf[c] === UNKNOWN ? learn(c) : foldOf[c]
  // What was not known is folded when it is looked at again.
  if (f === OPENS_MARKUP) progress.done += 1 + markupLength(text, i, c, spelledBreaks)
  if (f === HIDES) {
    progress.hasHidden = true
    progress.done++
  }
  if (f !== EXPANDS) return
  const folded = expandAt(text, i, c)
  const needed = progress.letters + folded.length + end - i
  if (needed > room.codes.length) room = openRoom(grown(room.codes, needed), grown(room.places, needed))
  for (const e of folded) {
    room.codes[progress.letters] = e
    room.places[progress.letters++] = i
  }
  progress.done += c >= 0xd800 && c < 0xdc00 && isLowSurrogate(text.charCodeAt(i + 1)) ? 2 : 1
}

/** The same with room for so many numbers, and some to spare. */
function grown(list: Uint16Array, needed: number): Uint16Array<ArrayBuffer> {
  const more = new Uint16Array(Math.ceil(needed * 1.25) + 16)
  more.set(list)
  return more
}

/**
 * Accents of scripts in which they do not make another word; the dots of Indic letters, which many leave out, and the stroke
 * that stretches an Arabic word. The vowel signs of Indic scripts and Thai stay letters.
 */
const ACCENTS =
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: the marks are meant one by one
  /[\u093c\u09bc\u0a3c\u0abc\u0b3c\u0cbc\u0640\u0300-\u036f\u0483-\u0489\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]/gu

/** Below the first no sign is an accent, and from the second on to the third, where the quotation marks and dashes stand. */
const [FIRST_ACCENT, GENERAL, SYMBOLS] = [0x300, 0x2000, 0x20d0]

/** Whether a UTF-16 unit is an accent, which is no letter and parts none. */
export function isAccent(c: number): boolean {
  if (c < FIRST_ACCENT || (c >= GENERAL && c < SYMBOLS)) return false
  return String.fromCharCode(c).replace(ACCENTS, '') === ''
}

/** For each UTF-16 unit whether it is a letter; 0 where a pattern has to tell. */
const common = commonLetters()

function isLetter(character: string): boolean {
  const known = character.length === 1 ? common[character.charCodeAt(0)] : 0
  return known ? known === IS_LETTER : /[\p{L}\p{N}\p{M}]/u.test(character)
}

function learn(c: number): number {
  if (c >= 0xd800 && c < 0xe000) return remember(c, EXPANDS)
  const letters = foldCharacter(String.fromCharCode(c))
  if (letters.length === 0) return remember(c, foldOfNone(c))
  if (letters.length === 1) return remember(c, letters.charCodeAt(0))
  expansions.set(c, units(letters))
  return remember(c, EXPANDS)
}

function foldOfNone(c: number): number {
  return isHidden(c) ? HIDES : NO_LETTER
}

function remember(c: number, fold: number): number {
  foldOf[c] = fold
  return fold
}

function foldCharacter(character: string): string {
  if (!isLetter(character)) return ''
  // Hangul stays in syllables: taken apart, each would be two or three letters.
  const plain = isHangul(character.charCodeAt(0))
    ? character
    : character.normalize('NFKD').replace(ACCENTS, '').toLowerCase()
  let out = ''
  for (const p of plain.replace(ACCENTS, '')) {
    if (p === '\u0131') out += 'i'
    else if (p === '\u03c2') out += '\u03c3'
    // Both make a vowel nasal, and many write the one for the other.
    else if (p === '\u0901') out += '\u0902'
    else if (p === '\u00df') out += 'ss'
    else if (isLetter(p)) out += p
  }
  return out
}

function units(text: string): number[] {
  return Array.from({ length: text.length }, (_, k) => text.charCodeAt(k))
}

const isLowSurrogate = (c: number): boolean => c >= 0xdc00 && c < 0xe000

/** The letters of a unit that expands, or of a surrogate pair that begins at `i`. */
function expandAt(text: string, i: number, c: number): readonly number[] {
  if (c < 0xd800 || c >= 0xe000) return expansions.get(c) as readonly number[]
  const point = text.codePointAt(i) as number
  if (point < 0x10000) return []
  const known = expansions.get(point)
  if (known) return known
  if (astral.get(point) === false) return []
  const folded = units(foldCharacter(String.fromCodePoint(point)))
  if (folded.length === 0) astral.set(point, false)
  else expansions.set(point, folded)
  return folded
}
