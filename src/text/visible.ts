import type { Finding, Range, Removal } from '../types.ts'
import { nextEscape } from './markdown.ts'
import type { Reading } from './reading.ts'
import { isHidden, isSpace } from './signs.ts'
import { countUpTo } from './sorted.ts'

/** Scripts in which a joiner changes how letters look, and emoji, which it makes one. */
const isJoined = (sign: string): boolean =>
  /[\p{sc=Arabic}\p{sc=Syriac}\p{sc=Deva}\p{sc=Beng}\p{sc=Guru}\p{sc=Gujr}\p{sc=Orya}\p{sc=Taml}\p{sc=Telu}\p{sc=Knda}\p{sc=Mlym}\p{sc=Sinh}\p{sc=Khmr}\p{sc=Mymr}\p{sc=Mong}\p{Extended_Pictographic}\p{M}\p{Emoji_Modifier}]/u.test(
    sign,
  )

/** A text as a reader sees it: no step stumbles over signs that are not to be seen. */
export interface Visible {
  text: string
  /** For each sign that was left out the UTF-16 offset in `text` of what stands behind it, in order. */
  hidden: Int32Array
  /** How many of them are no escapes of Markdown. */
  controls: number
}

const NONE = new Int32Array(0)

/** A text that hides nothing. */
export const asItIs = (text: string): Visible => ({ text, hidden: NONE, controls: 0 })

/**
 * A text without what a reader does not see, each sign knowing where it stood: controls, marks of direction, joiners
 * where no script needs them, and of Markdown the backslash that escapes a sign and the rest of a reference to white space. The
 * controls of characters that were decoded twice stay: they are what is left of a letter. Linear.
 */
export function visibleOf(text: string, { markdown }: Pick<Reading, 'markdown'>): Visible {
  let control = firstHidden(text, 0)
  let escaped = markdown ? nextEscape(text, 0) : null
  if (control === text.length && escaped === null) return asItIs(text)
  const units = new Uint16Array(text.length)
  const hidden: number[] = []
  let length = 0
  let controls = 0
  for (let next = 0; next < text.length; next++) {
    if (next === control) {
      hidden.push(length)
      controls++
      control = firstHidden(text, next + 1)
    } else if (next === escaped?.at) {
      const { sign, size } = escaped
      for (let n = 1; n < size; n++) hidden.push(length)
      units[length++] = sign.charCodeAt(0)
      next += size - 1
      escaped = nextEscape(text, next + 1)
    } else units[length++] = text.charCodeAt(next)
  }
  return { text: asText(units.subarray(0, length)), hidden: Int32Array.from(hidden), controls }
}

/** Where the first sign that is left out stands, not before `from`; the length of the text where there is none. */
function firstHidden(text: string, from: number): number {
  let at = from
  for (; at < text.length; at++) {
    const c = text.charCodeAt(at)
    if (isHidden(c) && !(isJoiner(c) && isJoined(signBefore(text, at)))) break
    if (c >= 0xc2 && c <= 0xf4) at += tailOf(text, at, c)
  }
  return Math.min(at, text.length)
}

const isJoiner = (c: number): boolean => c === 0x200c || c === 0x200d

/** How many units behind a lead byte of UTF-8 that was read as Latin-1 are the bytes that it asks for; 0 where one is not. */
function tailOf(text: string, at: number, lead: number): number {
  const most = lead < 0xe0 ? 1 : lead < 0xf0 ? 2 : 3
  for (let n = 1; n <= most; n++) {
    const c = text.charCodeAt(at + n)
    // The two that are white space part words.
    if (!(c >= 0x80 && c < 0xc0) || isSpace(c)) return 0
  }
  return most
}

/** The code point that ends at an offset; `''` at the beginning. */
const signBefore = (text: string, at: number): string => {
  const pair = text.codePointAt(at - 2) ?? 0
  return pair > 0xffff ? text.slice(at - 2, at) : text.slice(Math.max(0, at - 1), at)
}

/** UTF-16 units that are made a string at a time. */
const CHUNK = 0x2000

function asText(units: Uint16Array): string {
  let text = ''
  for (let at = 0; at < units.length; at += CHUNK) text += String.fromCharCode(...units.subarray(at, at + CHUNK))
  return text
}

/** What was found in the text as a reader sees it, with the offsets of the input. */
export function inInput<Found extends Removal | Finding>(found: readonly Found[], { hidden }: Visible): Found[] {
  if (hidden.length === 0) return found.slice()
  const place = ([start, end]: Range): Range => [placeOf(hidden, start), placeOf(hidden, end - 1) + 1]
  return found.map(one => {
    const [start, end] = place([one.start, one.end])
    return 'of' in one ? { ...one, start, end, of: one.of.map(place) } : { ...one, start, end }
  })
}

/** Where the sign at an offset of the visible text stands in the input. */
const placeOf = (hidden: Int32Array, at: number): number => at + countUpTo(hidden, at)
