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

/**
 * Letters, marks and digits that most texts have; first and last unit of each range. They need no pattern, whose set takes
 * longer to prepare than a short text to read.
 */
const LETTERS = [
  0x30, 0x39, 0x41, 0x5a, 0x61, 0x7a, 0xaa, 0xaa, 0xb2, 0xb3, 0xb5, 0xb5, 0xb9, 0xba, 0xbc, 0xbe, 0xc0, 0xd6, 0xd8,
  0xf6, 0xf8, 0x2c1, 0x300, 0x374, 0x386, 0x386, 0x388, 0x38a, 0x38e, 0x3a1, 0x3a3, 0x3f5, 0x3f7, 0x481, 0x483, 0x52f,
  0x5d0, 0x5ea, 0x610, 0x61a, 0x620, 0x669, 0x66e, 0x6d3, 0x6f0, 0x6fc, 0x900, 0x963, 0x966, 0x96f, 0x971, 0x983, 0xe01,
  0xe3a, 0xe40, 0xe4e, 0x3005, 0x3007, 0x3041, 0x3096, 0x30a1, 0x30fa, 0x30fc, 0x30ff, 0x3400, 0x4dbf, 0x4e00, 0x9fff,
  0xac00, 0xd7a3, 0xff10, 0xff19, 0xff21, 0xff3a, 0xff41, 0xff5a,
]
/** Signs that most texts have, too, and that are no letters and no emoji. */
const OTHERS = [
  0x00, 0x2f, 0x3a, 0x40, 0x5b, 0x60, 0x7b, 0xa8, 0xab, 0xad, 0xaf, 0xb1, 0xb4, 0xb4, 0xb6, 0xb8, 0xbb, 0xbb, 0xbf,
  0xbf, 0xd7, 0xd7, 0xf7, 0xf7, 0x60c, 0x60d, 0x61b, 0x61b, 0x61f, 0x61f, 0x66a, 0x66d, 0x6d4, 0x6d4, 0x964, 0x965,
  0x970, 0x970, 0x2000, 0x203b, 0x203d, 0x2048, 0x204a, 0x206f, 0x20a0, 0x20c0, 0x2190, 0x2193, 0x3000, 0x3002, 0x3008,
  0x301c, 0xff01, 0xff0f, 0xff1a, 0xff20,
]
export const IS_LETTER = 1
export const IS_OTHER = 2

/** For each UTF-16 unit whether it is a letter, a mark or a digit, or neither that nor an emoji; 0 for those that few texts have. A list of one's own, to be filled in. */
export function commonLetters(): Uint8Array {
  const letters = new Uint8Array(0x10000)
  for (const [ranges, kind] of [
    [LETTERS, IS_LETTER],
    [OTHERS, IS_OTHER],
  ] as const)
    for (let i = 0; i < ranges.length; i += 2) letters.fill(kind, ranges[i], (ranges[i + 1] as number) + 1)
  return letters
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
