/**
 * Characters that a reader does not see but a program may obey, as the inside of a character class: what moves a
 * cursor or sets a colour (C1), ends a line (U+0085, U+2028, U+2029), turns the writing direction, or is no character.
 */
const HIDDEN = '\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069\\ufeff\\ufffe\\uffff'

const BEYOND_ASCII = new RegExp(`[${HIDDEN}]`, 'g')
const IN_LINES = new RegExp(`[\\u0000-\\u0008\\u000b-\\u001f${HIDDEN}]`, 'g')
const IN_A_LINE = new RegExp(`[\\u0000-\\u001f${HIDDEN}]`, 'g')

const escapeUnit = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`

/** JSON text with the hidden characters that `JSON.stringify` leaves raw written as `\u2028`; means the same JSON. */
export function escapeHidden(json: string): string {
  return json.replace(BEYOND_ASCII, escapeUnit)
}

/** A name or a message from outside, made safe for a terminal and for a single line: a line feed becomes `\u000a`. */
export function printable(text: string): string {
  return text.replace(IN_A_LINE, escapeUnit)
}

/** A text of several lines, made safe for a terminal; its tabs and line feeds stay. */
export function printableLines(text: string): string {
  return text.replace(IN_LINES, escapeUnit)
}

/** Scripts in which a joiner changes how letters look, and emoji, which it makes one. */
const JOINED =
  /[\p{sc=Arabic}\p{sc=Syriac}\p{sc=Deva}\p{sc=Beng}\p{sc=Guru}\p{sc=Gujr}\p{sc=Orya}\p{sc=Taml}\p{sc=Telu}\p{sc=Knda}\p{sc=Mlym}\p{sc=Sinh}\p{sc=Khmr}\p{sc=Mymr}\p{sc=Mong}\p{Extended_Pictographic}\p{M}\p{Emoji_Modifier}]/u
const HIDDEN_IN_TEXT =
  /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u200c-\u200d\u202a-\u202e\u2060-\u206f\ufff9-\ufffb\ufffe\uffff]/
/** What the bytes 80 to bf became where they were read as Latin-1, without the two that are white space. */
const TAIL = '[\\u0080-\\u0084\\u0086-\\u009f\\u00a1-\\u00bf]'
/** A character of UTF-8 whose bytes were read so: the controls in it are bytes of its own, and can be mended. */
const DECODED_TWICE = `[\\u00c2-\\u00df]${TAIL}|[\\u00e0-\\u00ef]${TAIL}{2}|[\\u00f0-\\u00f4]${TAIL}{3}`
const LEFT_OUT = new RegExp(`(${DECODED_TWICE})|${HIDDEN_IN_TEXT.source}`, 'g')

/**
 * The UTF-16 offsets of what a reader does not see: controls, marks of direction, and joiners where no script needs
 * them. The controls of characters that were decoded twice are not among them: they are what is left of a letter.
 */
export function hiddenIn(text: string): number[] {
  const found: number[] = []
  if (!HIDDEN_IN_TEXT.test(text)) return found
  for (const { 0: sign, 1: twice, index } of text.matchAll(LEFT_OUT)) {
    const isJoiner = sign === '\u200c' || sign === '\u200d'
    if (twice === undefined && !(isJoiner && JOINED.test(signBefore(text, index)))) found.push(index)
  }
  return found
}

/** The code point that ends at an offset; `''` at the beginning. */
const signBefore = (text: string, at: number): string => {
  const pair = text.codePointAt(at - 2) ?? 0
  return pair > 0xffff ? text.slice(at - 2, at) : text.slice(Math.max(0, at - 1), at)
}

/** A clean text as it may be written to a terminal. */
export const forTerminal = (text: string): string => text.replace(/[\u0080-\u009f]/g, '')
