import { Refusal } from './refusal.ts'

/** Bytes. A text of more characters than this cannot be held in one string by any Node. */
export const MOST_BYTES = 2 ** 29 - 24

const UNITS: Record<string, number> = { '': 1, K: 2 ** 10, M: 2 ** 20, G: 2 ** 30 }

/** `100`, `64K`, `10M`, `1G` in bytes; NaN for what is no size. */
export function readSize(value: string): number {
  const [, digits, unit = ''] = /^(\d+)([KMG]?)B?$/i.exec(value) ?? []
  return digits === undefined ? Number.NaN : Number(digits) * (UNITS[unit.toUpperCase()] as number)
}

/** Throws Refusal where an input, or a line of one, has more bytes than it may have. @param what `the line`, or nothing for a whole input */
export function refuseLarger(bytes: number, most: number, what = ''): void {
  if (bytes > most)
    throw new Refusal(`${what}${what && ' '}is larger than ${inWords(most)}: split it, or raise --max-size`)
}

function inWords(bytes: number): string {
  if (bytes < UNITS.K!) return `${bytes} bytes`
  return bytes < UNITS.M! ? `${Math.round(bytes / UNITS.K!)} KB` : `${Math.round(bytes / UNITS.M!)} MB`
}
