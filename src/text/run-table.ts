import { Room } from './room.ts'

/** Where the search has come to. */
export interface Walk {
  at: number
  /** The fingerprint of the run that begins there. */
  hash: number
  /** The next position whose fingerprint is stored. */
  stored: number
}

/** How far, in letters, a match may have shifted against the one before it and still be its continuation. */
const NEAR_SHIFT = 24
/** How far, in letters, behind a match its continuation is looked for before any other twin. */
const NEAR_GAP = 240

/** Whether a fingerprint may be stored: its two bits are set. */
export function mayHold(filter: Int32Array, hash: number, filterShift: number, secondShift: number): boolean {
  const first = hash >>> filterShift
  const word = filter[first >>> 5] as number
  return ((word >>> first) & (word >>> (hash >>> secondShift)) & 1) !== 0
}

/**
 * The fingerprints of a text. (Made by a constructor: V8 learns of an object literal when it is asked for the second time,
 * and throws away what it compiled for the first.)
 */
export class Table {
  /** A fingerprint is stored for every s-th position. */
  readonly s: number
  /**
   * Two bits of one number are set for a fingerprint that is stored (Bloom 1970, in blocks as by Putze, Sanders and
   * Singler 2007): most look-ups end here, in near memory. The number is the fingerprint's high bits without the last
   * five that are left by `filterShift`; those five tell its first bit, the next five its second.
   */
  readonly filter: Int32Array
  readonly filterShift: number
  readonly secondShift: number
  /**
   * The fingerprints that share their high bits, in chains: 0 ends one, n + 1 stands for the run at position n * s. Above
   * it, from `tagShift` on, stand low bits of that fingerprint, which tell most others apart without a look at the letters.
   */
  readonly heads: Int32Array
  readonly headShift: number
  readonly next: Int32Array
  readonly tagShift: number

  /** @param expected how many fingerprints there will be at most */
  constructor(expected: number, s: number) {
    const bits = Math.max(6, 32 - Math.clz32(expected))
    const filterBits = Math.min(27, bits + 4)
    // Two to four fingerprints a chain. Hardly a look-up comes so far, and places in far memory cost most when they are stored.
    const headBits = bits - 2
    this.s = s
    this.filter = filterRoom.take(2 ** (filterBits - 5))
    this.filterShift = 32 - filterBits
    this.secondShift = 32 - filterBits - 5
    this.heads = headRoom.take(2 ** headBits)
    this.headShift = 32 - headBits
    this.next = nextRoom.take(expected + 1)
    this.tagShift = bits
  }
}

const filterRoom = new Room()
const headRoom = new Room()
const nextRoom = new Room()

/** Stores the fingerprint of the run that begins at a position. */
export function store(table: Table, at: number, hash: number): void {
  const { s, filter, heads, next } = table
  const entry = at / s + 1
  const head = hash >>> table.headShift
  next[entry] = heads[head] as number
  heads[head] = entry | (hash << table.tagShift)
  const first = hash >>> table.filterShift
  filter[first >>> 5] = (filter[first >>> 5] as number) | (1 << first) | (1 << (hash >>> table.secondShift))
}

/**
 * The position of the run stored last that is equal to the one walked to; -1 where there is none, or where that run lies
 * in the last match, which ends at `end`, and its twin does not go on to `beyond`.
 */
export function lookUp(
  codes: Uint16Array,
  table: Table,
  { at, hash, stored }: Walk,
  k: number,
  end: number,
  beyond: number,
): number {
  const { s, heads, headShift, next, tagShift } = table
  let link = heads[hash >>> headShift] as number
  while (link !== 0) {
    const entry = link & ((1 << tagShift) - 1)
    const found = (entry - 1) * s
    if ((link ^ (hash << tagShift)) >>> tagShift === 0) {
      // Most such twins do not, which two letters tell. (Whether a run is stored depends on all of them.)
      if (at < end && at !== stored) {
        const to = found - at
        if (codes[end] !== codes[end + to] || codes[beyond - 1] !== codes[beyond - 1 + to]) return -1
      }
      if (runsEqual(codes, at, found, k)) return found
    }
    link = next[entry] as number
  }
  return -1
}

/** The twin on the diagonal of the last match or beside it, where there is one, else the one looked up. */
export function nearTwin(codes: Uint16Array, i: number, found: number, shift: number, end: number, k: number): number {
  if (shift === 0 || i - end > NEAR_GAP) return found
  for (let e = 0; e <= NEAR_SHIFT; e++) {
    for (let b = i - shift + e; ; b -= 2 * e) {
      if (b === found) return found
      if (b >= 0 && b < i && codes[b] === codes[i] && runsEqual(codes, i, b, k)) return b
      if (b <= i - shift) break
    }
  }
  return found
}

function runsEqual(codes: Uint16Array, i: number, j: number, k: number): boolean {
  for (let x = 0; x < k; x++) if (codes[i + x] !== codes[j + x]) return false
  return true
}
