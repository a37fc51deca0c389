import { Refusal } from './refusal.ts'

/** Bytes. A text of more characters than this cannot be held in one string by any Node. */
export const MOST_BYTES = 2 ** 29 - 24

/**
 * Bytes of V8's heap that a byte of text may take: 5 to 8 where it is one line, up to 12 where it is very many short
 * paragraphs (measured at 44 MB). What cannot fit is refused before it is read, not after minutes of work.
 */
const HEAP_A_BYTE = 12
/** Bytes up to which nobody asks how large the heap may grow: to load what tells it takes as long as a small article. */
const SMALL = 1 << 22

let most: number | undefined

/** Bytes that a text may have where nobody says: what the heap can take, and a string. */
export function mostBytes(): number {
  most ??= Math.min(
    MOST_BYTES,
    Math.floor(process.getBuiltinModule('node:v8').getHeapStatistics().heap_size_limit / HEAP_A_BYTE),
  )
  return most
}

const UNITS: Record<string, number> = { '': 1, K: 2 ** 10, M: 2 ** 20, G: 2 ** 30 }

/** `100`, `64K`, `10M`, `1G` in bytes; NaN for what is no size. */
export function readSize(value: string): number {
  const [, digits, unit = ''] = /^(\d+)([KMG]?)B?$/i.exec(value) ?? []
  return digits === undefined ? Number.NaN : Number(digits) * (UNITS[unit.toUpperCase()] as number)
}

/**
 * Throws Refusal where an input, or a line of one, has more bytes than it may have.
 * @param maxSize bytes; null for as many as there is memory for
 * @param what `the line`, or nothing for a whole input
 */
export function refuseLarger(bytes: number, maxSize: number | null, what = ''): void {
  if (maxSize === null && bytes <= SMALL) return
  const limit = maxSize ?? mostBytes()
  if (bytes > limit)
    throw new Refusal(`${what}${what && ' '}is larger than ${inWords(limit)}: split it, or raise --max-size`)
}

function inWords(bytes: number): string {
  if (bytes < UNITS.K!) return `${bytes} bytes`
  return bytes < UNITS.M! ? `${Math.round(bytes / UNITS.K!)} KB` : `${Math.round(bytes / UNITS.M!)} MB`
}
