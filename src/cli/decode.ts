import { isFullOfEntities } from '../text/entities.ts'
import { looksLike } from '../text/looks-like.ts'
import { findMojibake } from '../text/mojibake.ts'
import { asWindows1252 } from '../text/windows-1252.ts'
import type { Warning } from '../types.ts'
import { binaryKind, utf16Of } from './binary.ts'
import { Refusal } from './refusal.ts'
import { fromUtf8 } from './utf8.ts'

/** How the bytes of an input are to be read. */
export interface Decoding {
  /** As TextDecoder names it; null where it is to be recognised. */
  encoding: string | null
  /** Bytes that are not valid are refused. */
  strict: boolean
  /** Characters that were decoded twice are mended. */
  fixMojibake: boolean
}

export interface Decoded {
  /** Without the byte order mark. */
  text: string
  /** The byte order mark that stood before it, or `''`. */
  mark: string
  warnings: Warning[]
}

/** A text that is ready to be cleaned, and what it was before anything in it was mended, with its byte order mark. */
export interface ReadText {
  text: string
  decoded: string
  warnings: Warning[]
}

const NO_TEXT = 'is no text'

/** What is odd about a text, with the next step. */
const LOOKS = {
  html: 'this looks like HTML: turn it into text first, such as by pandoc -t plain',
  rtf: 'this looks like RTF: turn it into text first, such as by pandoc -f rtf -t plain',
  json: 'this looks like JSON: --jsonl cleans records, one a line',
}

/**
 * Bytes to the text that is cleaned: decoded, with its entities decoded where it is full of them, and with what was
 * decoded twice mended where that is asked for. Warnings say what was done, and what the text looks like.
 */
export async function readText(bytes: Uint8Array, decoding: Decoding): Promise<ReadText> {
  const decoded = await decode(bytes, decoding)
  const warnings = [...decoded.warnings]
  let { text } = decoded
  const kind = looksLike(text)
  if (kind !== null) warnings.push({ code: `looks-like-${kind}`, message: LOOKS[kind] })
  const { count, mended } = findMojibake(text)
  if (count > 0) {
    const what = `${count} ${count === 1 ? 'character was' : 'characters were'} decoded twice, such as â€™ for ’`
    warnings.push({
      code: 'mojibake',
      message: what + (decoding.fixMojibake ? ': mended' : ': --fix-mojibake mends them'),
    })
    if (decoding.fixMojibake) text = mended
  }
  if (isFullOfEntities(text)) {
    const plain = (await import('./entities.ts')).decodeEntities(text)
    text = plain.text
    warnings.push({ code: 'entities-decoded', message: `${plain.count} HTML entities were decoded` })
  }
  return { text, decoded: decoded.mark + decoded.text, warnings }
}

/**
 * Bytes to text: as the user says, else by the byte order mark, by the NULs of UTF-16, as UTF-8, and where that is not
 * valid by the look of the bytes. What is not valid in the encoding becomes U+FFFD and a warning.
 * Throws Refusal, and ERR_STRING_TOO_LONG where the text is longer than a string may be.
 */
export async function decode(bytes: Uint8Array, { encoding, strict }: Decoding): Promise<Decoded> {
  if (encoding !== null) return decodeAs(encoding, bytes, strict)
  const kind = binaryKind(bytes)
  if (kind === 'UTF-32') throw new Refusal(`is UTF-32: turn it into UTF-8 first, such as by iconv -f UTF-32 -t UTF-8`)
  if (kind !== null) throw new Refusal(`${NO_TEXT}: it looks like ${kind}: take the text out of it first`)
  const marked = markOf(bytes)
  if (marked !== null) return decodeAs(marked, bytes, strict)
  const nul = bytes.indexOf(0)
  if (nul >= 0) {
    const wide = utf16Of(bytes)
    if (wide === null)
      throw new Refusal(`${NO_TEXT}: there is a NUL at byte ${nul}: --encoding names what else it may be`)
    return decodeAs(wide, bytes, strict)
  }
  const whole = validText('utf-8', bytes)
  if (whole !== null) return { text: whole, mark: '', warnings: [] }
  if (!isMostlyUtf8(bytes)) {
    const guessed = (await import('./guess.ts')).guessEncoding(bytes)
    const text = guessed === null ? null : validText(guessed, bytes)
    if (text !== null) {
      if (strict) throw new Refusal(`is not valid UTF-8: it looks like ${guessed}, which --encoding ${guessed} reads`)
      const message = `the bytes are not valid UTF-8: read as ${guessed}, which --encoding names for sure`
      return { text, mark: '', warnings: [{ code: 'encoding-guessed', message }] }
    }
  }
  return decodeAs('utf-8', bytes, strict)
}

/** The encoding that the byte order mark names; null where there is none. */
function markOf(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 'utf-8' : null
}

/** Bytes in an encoding that is known. @param encoding as TextDecoder names it */
export function decodeAs(encoding: string, bytes: Uint8Array, strict = false): Decoded {
  const mark = markOf(bytes) === encoding ? '\ufeff' : ''
  const whole = validText(encoding, bytes)
  if (whole !== null) return { text: whole, mark, warnings: [] }
  const at = firstInvalid(encoding, bytes)
  const name = encoding.toUpperCase()
  if (strict) throw new Refusal(`is not valid ${name}: the first wrong byte is byte ${at}`)
  const message = `some bytes are not valid ${name}, the first of them byte ${at}: they stand as U+FFFD`
  return { text: new TextDecoder(encoding).decode(bytes), mark, warnings: [{ code: 'invalid-bytes', message }] }
}

/** The text of bytes that are all valid; null where some are not. */
function validText(encoding: string, bytes: Uint8Array): string | null {
  if (encoding === 'utf-8') return fromUtf8(bytes)
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes)
    return encoding === 'windows-1252' ? asWindows1252(text) : text
  } catch (failure) {
    if (failure instanceof TypeError) return null
    throw failure
  }
}

/** Bytes that are decoded at once in the search of the first that is not valid. */
const STEP = 4096

/** The offset of the first byte that is not valid; in UTF-8 of the one with which the character begins that is not. */
function firstInvalid(encoding: string, bytes: Uint8Array): number {
  if (encoding === 'utf-8') {
    let i = 0
    for (let length = 1; i < bytes.length; i += length) {
      length = lengthAt(bytes, i)
      if (length === 0) break
    }
    return i
  }
  const start = validUpTo(encoding, bytes, 0, STEP)
  return Math.min(validUpTo(encoding, bytes, start, 1), bytes.length - 1)
}

/** Up to where bytes are valid, found in steps of so many bytes; those before `known` are. */
function validUpTo(encoding: string, bytes: Uint8Array, known: number, step: number): number {
  const decoder = new TextDecoder(encoding, { fatal: true })
  decoder.decode(bytes.subarray(0, known), { stream: true })
  for (let at = known; at < bytes.length; at += step) {
    try {
      decoder.decode(bytes.subarray(at, at + step), { stream: true })
    } catch {
      return at
    }
  }
  return step === 1 ? bytes.length : Math.max(known, bytes.length - (bytes.length % step))
}

/**
 * Whether bytes that are not valid UTF-8 are so for the most part: text in other encodings has ten wrong bytes (GBK) or
 * hundreds (windows-1251) for each pair that could be a character of it.
 */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  let right = 0
  let wrong = 0
  for (let i = 0; i < bytes.length; ) {
    const length = lengthAt(bytes, i)
    if (length > 1) right++
    else if (length === 0) wrong++
    i += Math.max(1, length)
  }
  return right >= wrong
}

/** Bytes of the UTF-8 character that begins at `i`; 0 where none does (Unicode, table 3-7). */
function lengthAt(bytes: Uint8Array, i: number): number {
  const first = bytes[i] as number
  if (first < 0x80) return 1
  if (first < 0xc2 || first > 0xf4) return 0
  const length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2
  const second = bytes[i + 1] ?? 0
  const least = first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80
  const most = first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf
  if (second < least || second > most) return 0
  for (let n = 2; n < length; n++) if (((bytes[i + n] ?? 0) & 0xc0) !== 0x80) return 0
  return length
}
