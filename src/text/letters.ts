/**
 * The letters and digits of a text, case and accents folded, each knowing its offset.
 *
 * On these, spacing, quotes, glued words, wrapped lines and scripts without spaces are one problem instead of
 * seven: two copies of a passage have the same letters, whatever stands between them.
 */
export interface Letters {
  /** Folded UTF-16 units. Only the first `length` are set. */
  readonly codes: Uint16Array
  /** For each letter the offset (UTF-16 units) of the character that it came from. */
  readonly at: Uint32Array
  readonly length: number
}

const UNKNOWN = 0
const NO_LETTER = 0xffff
/** The unit folds to several letters, found in `expansions`. */
const EXPANDS = 0xfffe
/** The unit may begin markup whose letters are none of the text. */
const OPENS_MARKUP = 0xfffd

const AMPERSAND = 0x26
const BACKSLASH = 0x5c
const CLOSING_BRACKET = 0x5d

const foldOf = new Uint16Array(0x10000)
const expansions = new Map<number, readonly number[]>()
const astral = new Map<number, boolean>()
for (let c = 0; c < 128; c++) {
  const lower = c >= 65 && c <= 90 ? c + 32 : c
  foldOf[c] = (lower >= 97 && lower <= 122) || (c >= 48 && c <= 57) ? lower : NO_LETTER
}
// General punctuation.
foldOf.fill(NO_LETTER, 0x2000, 0x2070)
for (const c of [AMPERSAND, BACKSLASH, CLOSING_BRACKET]) foldOf[c] = OPENS_MARKUP

/** UTF-16 units. Texts up to this size are folded in one place in memory. */
const USUAL = 0x10000
const room: [Uint16Array<ArrayBuffer>, Uint32Array<ArrayBuffer>] = [new Uint16Array(USUAL), new Uint32Array(USUAL)]

/**
 * Folds a text to its letters: lower case, compatibility forms and accents taken off, everything but letters and
 * digits left out. Also left out: the name of an HTML entity (`&amp;`), the target of a
 * Markdown link (`](https://…)`), and a spelled line break. Linear. The letters hold until the next text is folded,
 * which may take their place.
 */
export function foldLetters(text: string, { spelledBreaks }: { spelledBreaks: boolean }): Letters {
  let [codes, at] = text.length <= USUAL ? room : [new Uint16Array(text.length), new Uint32Array(text.length)]
  let n = 0
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i)
    let f = foldOf[c] as number
    if (f === UNKNOWN) f = learn(c)
    if (f < OPENS_MARKUP) {
      codes[n] = f
      at[n++] = i
    } else if (f === OPENS_MARKUP) i += markupLength(text, i, c, spelledBreaks)
    else if (f === EXPANDS) {
      const folded = expandAt(text, i, c)
      // Each unit to come has room for one letter: only one that gives more can run out of it.
      if (n + folded.length + text.length - i > codes.length) [codes, at] = grow(codes, at, folded.length)
      for (const e of folded) {
        codes[n] = e
        at[n++] = i
      }
      if (c >= 0xd800 && c < 0xdc00 && isLowSurrogate(text.charCodeAt(i + 1))) i++
    }
  }
  return { codes, at, length: n }
}

/** Both lists with room for at least `more` letters, and some to spare. */
function grow(
  codes: Uint16Array<ArrayBuffer>,
  at: Uint32Array<ArrayBuffer>,
  more: number,
): [Uint16Array<ArrayBuffer>, Uint32Array<ArrayBuffer>] {
  const capacity = Math.ceil(codes.length * 1.25) + 16 + more
  const moreCodes = new Uint16Array(capacity)
  const moreAt = new Uint32Array(capacity)
  moreCodes.set(codes)
  moreAt.set(at)
  return [moreCodes, moreAt]
}

/** Accents of scripts in which they do not make another word. The vowel signs of Indic scripts and Thai stay letters. */
const ACCENTS =
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: the marks are meant one by one
  /[\u0300-\u036f\u0483-\u0489\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]/gu
const LETTER = /[\p{L}\p{N}\p{M}]/u

function learn(c: number): number {
  if (c >= 0xd800 && c < 0xe000) return remember(c, EXPANDS)
  const letters = foldCharacter(String.fromCharCode(c))
  if (letters.length === 0) return remember(c, NO_LETTER)
  if (letters.length === 1) return remember(c, letters.charCodeAt(0))
  expansions.set(c, units(letters))
  return remember(c, EXPANDS)
}

function remember(c: number, fold: number): number {
  foldOf[c] = fold
  return fold
}

function foldCharacter(character: string): string {
  if (!LETTER.test(character)) return ''
  // Hangul stays in syllables: taken apart, each would be two or three letters.
  const hangul = character >= '\uac00' && character <= '\ud7a3'
  const plain = hangul ? character : character.normalize('NFKD').replace(ACCENTS, '').toLowerCase()
  let out = ''
  for (const p of plain.replace(ACCENTS, '')) {
    if (p === '\u0131') out += 'i'
    else if (p === '\u03c2') out += '\u03c3'
    else if (p === '\u00df') out += 'ss'
    else if (LETTER.test(p)) out += p
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

/** How many units after `i` belong to an entity, a link target or a spelled break, and so hold no letters. */
function markupLength(text: string, i: number, c: number, spelledBreaks: boolean): number {
  if (c === AMPERSAND) return entityLength(text, i)
  if (c === CLOSING_BRACKET) return text.charCodeAt(i + 1) === 0x28 ? linkTargetLength(text, i + 2) : 0
  return spelledBreaks && isSpelledBreak(text, i) ? 1 : 0
}

/** Whether a backslash at `i` begins a spelled line break: `\n`, `\r` or `\t`, not the start of a word in a path. */
function isSpelledBreak(text: string, i: number): boolean {
  const next = text.charCodeAt(i + 1)
  if (next !== 0x6e && next !== 0x72 && next !== 0x74) return false
  const after = text.charCodeAt(i + 2)
  return !(after >= 97 && after <= 122)
}

const LONGEST_ENTITY = 10

function entityLength(text: string, i: number): number {
  let k = i + 1
  while (k - i <= LONGEST_ENTITY && isEntityCharacter(text.charCodeAt(k))) k++
  return k > i + 1 && text.charCodeAt(k) === 0x3b ? k - i : 0
}

const isEntityCharacter = (c: number): boolean =>
  c === 0x23 || (c >= 48 && c <= 57) || (c >= 65 && c <= 90) || (c >= 97 && c <= 122)

const LONGEST_TARGET = 2000

/** The length of `https://…)` behind `](`, or 0 where what stands there is no target but words. */
function linkTargetLength(text: string, from: number): number {
  const c = text.charCodeAt(from)
  const scheme = text.startsWith('http', from) || text.startsWith('www.', from) || text.startsWith('mailto:', from)
  if (!scheme && c !== 0x2f && c !== 0x23) return 0
  for (let k = from; k < text.length && k < from + LONGEST_TARGET; k++) {
    const t = text.charCodeAt(k)
    if (t === 0x29) return k - from + 2
    if (t === 0x0a) return 0
  }
  return 0
}
