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

/** A clean text as it may be written to a terminal. */
export const forTerminal = (text: string): string => text.replace(/[\u0080-\u009f]/g, '')
