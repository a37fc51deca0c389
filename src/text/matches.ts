import { BASE, hashOf, leavingWeight } from './rolling-hash.ts'
import { Room } from './room.ts'

/**
 * Finding what a sequence of letters says again, in linear time.
 *
 * Rolling hashes over K letters (Karp and Rabin 1987) are stored for every S-th position and looked up at every
 * position, so that any common run of K + S - 1 letters meets a stored one. A hit is checked letter by letter and
 * grown both ways.
 */
export interface Grain {
  /** Letters under one fingerprint. */
  k: number
  /** A fingerprint is stored for every s-th position. */
  s: number
  /** Letters by which a twin that holds the end of the last match must go on beyond it: fewer agree by chance. */
  more: number
}

/**
 * For words of alphabetic scripts: a run of 27 letters, about five words, is sure to be found. The longer a text, the more
 * runs agree by chance: in large ones 47 letters, about nine words, are sure, in very large ones 79.
 */
export const ALPHABETIC: Grains = [
  { k: 20, s: 8, more: 3 },
  { k: 32, s: 16, more: 5 },
  { k: 48, s: 32, more: 8 },
]
/** Han, kana and Thai say in 11 signs what takes 27 letters elsewhere. */
export const UNSPACED: Grains = [
  { k: 8, s: 4, more: 1 },
  { k: 12, s: 8, more: 1 },
  { k: 20, s: 12, more: 1 },
]
/** Letters of a text from which on it is large, and very large. */
export const LARGE = 1 << 20
const VERY_LARGE = 1 << 23

/** For texts of usual size, for large and for very large ones. */
type Grains = readonly [usual: Grain, large: Grain, veryLarge: Grain]

/** The grain for a text of so many letters. */
export function grainFor(letters: number, [usual, large, veryLarge]: Grains): Grain {
  if (letters < LARGE) return usual
  return letters < VERY_LARGE ? large : veryLarge
}

/** Letters of a run that is sure to be found. */
export const sureRun = ({ k, s }: Grain): number => k + s - 1

/** `codes[a + i] === codes[b + i]` for `i` below `length`, with `b < a`. Positions are indices of letters. */
export interface Match {
  a: number
  b: number
  length: number
}

/** How far, in letters, a match may have shifted against the one before it and still be its continuation. */
const NEAR_SHIFT = 24
/** How far, in letters, behind a match its continuation is looked for before any other twin. */
const NEAR_GAP = 240

/** Where the search has come to. */
interface Walk {
  at: number
  /** The fingerprint of the run that begins there. */
  hash: number
  /** The next position whose fingerprint is stored. */
  stored: number
}

/** Letters that are gone through in one call: a loop that was entered before it was compiled stays slow to its end. */
const STRETCH = 1 << 14

/**
 * All maximal matches of a later stretch with an earlier one, in the order of the later stretch, which do not
 * overlap there. Where a passage stands three times and more, the later ones match the first; a passage that goes
 * on where the last match broke off goes on with the same twin.
 */
export function findMatches(codes: Uint16Array, length: number, { k, s, more }: Grain): Match[] {
  const matches: Match[] = []
  if (length < 2 * k) return matches
  const table = new Table(Math.ceil(length / s), s)
  const leaving = leavingWeight(k)
  const last = length - k
  const walk: Walk = { at: 0, hash: hashOf(codes, 0, k), stored: 0 }
  let end = 0
  let shift = 0
  for (;;) {
    const isKnown = toKnown(codes, table, walk, Math.min(last, walk.at + STRETCH), k, leaving)
    if (!isKnown && walk.at < last) continue
    const i = walk.at
    const found = lookUp(codes, table, walk, k, end, Math.min(end + more, length))
    if (found >= 0) {
      const b = i < end ? found : nearTwin(codes, i, found, shift, end, k)
      const match = i - b === shift && i < end ? null : growMatch(codes, length, i, b, end, k, more)
      if (match) {
        matches.push(match)
        end = match.a + match.length
        shift = match.a - match.b
        if (end === length) break
        // The inside of a match has its fingerprints stored already, at its twin: go on shortly before its end.
        const further = end - k - s
        if (further > i) {
          walk.at = further
          walk.stored = further - (further % s)
          walk.hash = hashOf(codes, further, k)
        }
      }
    } else if (i === walk.stored) store(table, i, walk.hash)
    if (walk.at >= walk.stored) walk.stored += s
    if (walk.at >= last) break
    walk.hash = rolled(codes, walk.at, walk.hash, k, leaving)
    walk.at++
  }
  return matches
}

/**
 * Goes on to the next run of which the filter does not tell that it is new, and stores the fingerprints on its way.
 *
 * @returns whether there was one before `stop`
 */
function toKnown(codes: Uint16Array, table: Table, walk: Walk, stop: number, k: number, leaving: number): boolean {
  const { s, filter, filterShift, secondShift } = table
  let { at, hash, stored } = walk
  let isKnown = false
  while (at < stop) {
    // Most positions end here. (A loop so small that the compiler keeps in registers where the lists lie.)
    for (const until = Math.min(stored, stop); at < until; at++) {
      if (mayHold(filter, hash, filterShift, secondShift)) break
      hash = rolled(codes, at, hash, k, leaving)
    }
    isKnown = at < stop && mayHold(filter, hash, filterShift, secondShift)
    if (isKnown || at === stop) break
    store(table, at, hash)
    stored += s
    hash = rolled(codes, at++, hash, k, leaving)
  }
  walk.at = at
  walk.hash = hash
  walk.stored = stored
  return isKnown
}

/** Whether a fingerprint may be stored: its two bits are set. */
function mayHold(filter: Int32Array, hash: number, filterShift: number, secondShift: number): boolean {
  const first = hash >>> filterShift
  const word = filter[first >>> 5] as number
  return ((word >>> first) & (word >>> (hash >>> secondShift)) & 1) !== 0
}

/** The fingerprint of the next run. (`| 0` says that it is a whole number where a loop is compiled while it runs.) */
const rolled = (codes: Uint16Array, at: number, hash: number, k: number, leaving: number): number =>
  Math.imul((hash | 0) + (codes[at + k] as number) - Math.imul(codes[at] as number, leaving), BASE)

/**
 * The fingerprints of a text. (Made by a constructor: V8 learns of an object literal when it is asked for the second time,
 * and throws away what it compiled for the first.)
 */
class Table {
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

function store(table: Table, at: number, hash: number): void {
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
function lookUp(
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
function nearTwin(codes: Uint16Array, i: number, found: number, shift: number, end: number, k: number): number {
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

/**
 * The match grown from equal runs of `k` letters at `i` and `b`, cut at `from`; null where it holds `from` and fewer than
 * `more` letters behind it.
 */
function growMatch(
  codes: Uint16Array,
  length: number,
  i: number,
  b: number,
  from: number,
  k: number,
  more: number,
): Match | null {
  // What already is in a match is only worth a second look where this twin goes on beyond it.
  if (i < from && codes[from] !== codes[b + from - i]) return null
  let stop = i + k
  while (stop < length && codes[stop] === codes[b + stop - i]) stop++
  if (i < from && stop < from + more) return null
  let start = i
  while (start > from && start - i + b > 0 && codes[start - 1] === codes[start - 1 - i + b]) start--
  start = Math.max(start, from)
  return { a: start, b: b + start - i, length: stop - start }
}
