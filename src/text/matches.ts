import type { Grain } from './grain.ts'
import { BASE, hashOf, leavingWeight } from './rolling-hash.ts'
import { lookUp, mayHold, nearTwin, store, Table, type Walk } from './run-table.ts'

/** `codes[a + i] === codes[b + i]` for `i` below `length`, with `b < a`. Positions are indices of letters. */
export interface Match {
  a: number
  b: number
  length: number
}

/** Letters that are gone through in one call: a loop that was entered before it was compiled stays slow to its end. */
const STRETCH = 1 << 14

/**
 * All maximal matches of a later stretch with an earlier one, in the order of the later stretch, which do not
 * overlap there. Where a passage stands three times and more, the later ones match the first; a passage that goes
 * on where the last match broke off goes on with the same twin.
 *
 * Rolling hashes over K letters (Karp and Rabin 1987) are stored for every S-th position and looked up at every
 * position, so that any common run of K + S - 1 letters meets a stored one. A hit is checked letter by letter and
 * grown both ways. Linear.
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

/** The fingerprint of the next run. (`| 0` says that it is a whole number where a loop is compiled while it runs.) */
const rolled = (codes: Uint16Array, at: number, hash: number, k: number, leaving: number): number =>
  Math.imul((hash | 0) + (codes[at + k] as number) - Math.imul(codes[at] as number, leaving), BASE)

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
