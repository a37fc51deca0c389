/** The classes of a UTF-16 unit, one bit each. */
export const SPACE = 1
/** White space that is no single blank: a tab, a line break, a space of another width. */
export const ODD_SPACE = 2
export const UNSPACED = 4
const SENTENCE_END = 8
const CLOSER = 16
/** A sign that a reader does not see: a control, a mark of direction, a joiner. */
export const HIDDEN = 32

/** White space, a byte order mark and the zero-width space, beside the blank; first and last unit of each range. */
const ODD_SPACES = [
  0x09, 0x0d, 0x85, 0x85, 0xa0, 0xa0, 0x1680, 0x1680, 0x2000, 0x200b, 0x2028, 0x2029, 0x202f, 0x202f, 0x205f, 0x205f,
  0x3000, 0x3000, 0xfeff, 0xfeff,
]
/** Thai, Lao, Myanmar, Khmer, radicals, 々, 〇, kana, Han, halfwidth kana; the first units of the pairs of rare Han. */
const UNSPACED_SIGNS = [
  0xe00, 0xeff, 0x1000, 0x109f, 0x1780, 0x17ff, 0x2e80, 0x2fdf, 0x3005, 0x3005, 0x3007, 0x3007, 0x3041, 0x312f, 0x31a0,
  0x9fff, 0xf900, 0xfaff, 0xff66, 0xff9f, 0xd840, 0xd8bf,
]
/** C0 and C1 but for white space, marks of direction that span text, joiners, what is no character. */
const HIDDEN_SIGNS = [
  0x00, 0x08, 0x0e, 0x1f, 0x7f, 0x84, 0x86, 0x9f, 0x200c, 0x200d, 0x202a, 0x202e, 0x2060, 0x206f, 0xfff9, 0xfffb,
  0xfffe, 0xffff,
]

const SENTENCE_ENDS = '.!?…。！？｡؟۔।॥։'
/** `“` and `«` close in German and Danish. */
const CLOSERS = '"\'”’»›)]}」』）】》〉“«‹'

/** The classes of each UTF-16 unit: one look-up in place of many comparisons. */
export const signClasses = classify()

function classify(): Uint8Array {
  const classes = new Uint8Array(0x10000)
  const fill = (signs: readonly number[], bits: number): void => {
    for (let i = 0; i < signs.length; i += 2) classes.fill(bits, signs[i], (signs[i + 1] as number) + 1)
  }
  fill(UNSPACED_SIGNS, UNSPACED)
  fill(ODD_SPACES, SPACE | ODD_SPACE)
  fill(HIDDEN_SIGNS, HIDDEN)
  classes[0x20] = SPACE
  for (let i = 0; i < SENTENCE_ENDS.length; i++) classes[SENTENCE_ENDS.charCodeAt(i)] = SENTENCE_END
  for (let i = 0; i < CLOSERS.length; i++) classes[CLOSERS.charCodeAt(i)] = CLOSER
  return classes
}

/** Whether a UTF-16 unit is white space, a byte order mark or a zero-width space. */
export const isSpace = (c: number): boolean => ((signClasses[c] as number) & SPACE) !== 0

/** Whether a UTF-16 unit is a sign that a reader does not see. */
export const isHidden = (c: number): boolean => signClasses[c] === HIDDEN

export const isSentenceEnd = (c: number): boolean => signClasses[c] === SENTENCE_END

/** A quotation mark or bracket that may stand behind the end of a sentence. */
export const isCloser = (c: number): boolean => signClasses[c] === CLOSER

/**
 * Signs that are written without spaces between words: each is a word of its own. Han, kana, Thai, Lao, Khmer, Myanmar.
 * Takes a UTF-16 unit or a code point.
 */
export function isUnspaced(c: number): boolean {
  return c < 0x10000 ? signClasses[c] === UNSPACED : c >= 0x20000 && c < 0x33480
}

/** From here on stand the scripts without spaces, and some others. */
const FIRST_UNSPACED = 0xe00

/**
 * Of three signs of a stretch, the one in its midst and one on each side, the one that tells the script: the one in the
 * midst, if it is no figure, name or mark between others.
 */
export function typicalOf(first: number, middle: number, last: number): number {
  if (isUnspaced(middle)) return middle
  return first >= FIRST_UNSPACED && last >= FIRST_UNSPACED ? first : middle
}

/** The letter that tells the script of letters `[from, to)`. */
export function typicalLetter(codes: Uint16Array, from: number, to: number): number {
  const middle = (from + to) >> 1
  const part = (to - from) >> 2
  return typicalOf(codes[from + part] as number, codes[middle] as number, codes[middle + part] as number)
}

/** Whether a letter or UTF-16 unit is a digit: those of other scripts are folded to these. */
export const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39

/** Whether a sign is a syllable of Hangul. */
export const isHangul = (code: number): boolean => code >= 0xac00 && code < 0xd7a4

/** A sign that may be a small letter, and behind it one that may be a capital: in the blocks of U+0100 both take turns. */
const INNER_CAPITAL =
  /[^\s"“«„(['’‘/\u2010-\u2015A-Z\u00c0-\u00de\u0391-\u03a9\u0400-\u042f-][A-Z\u00c0-\u00de\u0100-\u024f\u0386-\u03ab\u0400-\u042f\u0460-\u058f\u10a0-\u1fff\u2c00-\u2dff\ua640-\ua7ff\uff21-\uff3a]/

/** Whether a line may have a capital in the midst of a word, which few have: they are told by this before properties of signs are asked. */
export const mayHoldInnerCapital = (line: string): boolean => INNER_CAPITAL.test(line)
