import { WINDOWS_1252 } from './windows-1252.ts'

const byteOf = new Map(
  Array.from(WINDOWS_1252, (sign, i): [string, number] => [sign, 0x80 + i]).filter(([sign]) => sign !== ' '),
)

/** What a byte 80 to bf became when it was read as windows-1252 or Latin-1. */
const TAIL = `[\\u0080-\\u00bf${[...byteOf.keys()].join('')}]`
/** UTF-8 characters of two, three and four bytes that were read so. No pattern in it can match in two ways. */
const SEQUENCE = new RegExp(`[\\u00c2-\\u00df]${TAIL}|[\\u00e0-\\u00ef]${TAIL}{2}|[\\u00f0-\\u00f4]${TAIL}{3}`, 'g')

/** Sequences from which on, and how often as many signs in them as outside, a text was surely decoded twice as a whole. */
const ENOUGH = 3
const MOSTLY = 4

/** What there is in a text of characters that were decoded twice: UTF-8 read as windows-1252, `â€™` for `’`. */
export interface Mojibake {
  count: number
  /** The text with what round-trips exactly mended, and nothing else. */
  mended: string
}

/**
 * Looks for characters that were decoded twice. A sequence that may be anybody's (`É”` where a quotation ends) counts
 * only where nearly all that is not ASCII is made of such. Linear. The idea of mending only what round-trips is that of
 * ftfy (Speer 2019).
 */
export function findMojibake(text: string): Mojibake {
  let sequences = 0
  let inside = 0
  for (const [sequence] of text.matchAll(SEQUENCE)) {
    sequences++
    inside += sequence.length
  }
  if (sequences === 0) return { count: 0, mended: text }
  const isWhole = sequences >= ENOUGH && inside > MOSTLY * (countNonAscii(text) - inside)
  let count = 0
  let end = -2
  const mended = text.replace(SEQUENCE, (sequence, at: number) => {
    // Next to another, or a blank away from it: `Ð² Ð¿Ð¾Ñ€Ñ‚`.
    const next = at + sequence.length
    const isBeside = at - end <= 1 || startsSequence(text, next) || startsSequence(text, next + 1)
    end = next
    const sign = isSure(sequence) || (isWhole && isLikely(sequence, isBeside)) ? decoded(sequence) : null
    if (sign === null) return sequence
    count++
    return sign
  })
  return { count, mended }
}

/** How many UTF-16 units are no ASCII. */
function countNonAscii(text: string): number {
  let count = 0
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) >= 0x80) count++
  return count
}

/**
 * Whether nobody writes these signs in a row: what punctuation, the euro, emoji and a byte order mark become, and `Ã` and
 * `Â` before what ends no quotation. (In French `été »` has the bytes of a Chinese sign.)
 */
const isSure = (sequence: string): boolean =>
  /^(?:â[€‚\u0080\u0082]|ð[Ÿ\u009f]|ï[»¿]|[ÂÃ][\u0080-\u009f\u00a1-\u00aa\u00ac-\u00ba\u00bc-\u00bf]$)/.test(sequence)

/** Whether these signs are a letter in a text that was decoded twice: of three bytes, of Latin, or one beside another. */
const isLikely = (sequence: string, isBeside: boolean): boolean =>
  sequence.length > 2 || /^[ÂÃÄÅ]/.test(sequence) || (isBeside && /^[\u00ce-\u00df]/.test(sequence))

function startsSequence(text: string, at: number): boolean {
  NEXT.lastIndex = at
  return NEXT.test(text)
}

const NEXT = new RegExp(SEQUENCE.source, 'y')

/** The character whose UTF-8 the signs are; null where they are none. */
function decoded(sequence: string): string | null {
  const bytes = Uint8Array.from(sequence, sign => byteOf.get(sign) ?? sign.charCodeAt(0))
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}
