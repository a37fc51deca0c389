import { BASE, hashOf, leavingWeight } from './rolling-hash.ts'
import { Room } from './room.ts'
import { isHangul, isUnspaced, typicalLetter } from './signs.ts'
import { MOST_PLACES, type Sought, Track, type Window } from './track.ts'

/** Letters of a short run: two words, long enough to be rare, short enough to stand between two changed words. */
const RUN = 12
const UNSPACED_RUN = 4
const HANGUL_RUN = 6

/**
 * For each sought stretch up to two windows of the text that share most short runs with it, best first, disjoint, not
 * overlapping the stretch itself; none that share fewer than `least` says for the stretch. One pass over the text for
 * all of them together, a second one for those that were found: linear, and what is remembered of the text does not
 * grow with it.
 */
export function findWindows(
  codes: Uint16Array,
  length: number,
  sought: readonly Sought[],
  least: (part: Sought) => number,
): Window[][] {
  const sample = sought[0]
  if (!sample) return []
  const run = runFor(typicalLetter(codes, sample.from, sample.to))
  const index = indexRuns(codes, sought, run)
  const best = (most: number[], besides: (Window | null)[]): (Window | null)[] => {
    const tracks: Track[] = []
    for (const [s, part] of sought.entries()) tracks.push(new Track(part, run, most[s] as number, besides[s] ?? null))
    findRuns(codes, length, index, run, tracks)
    const found: (Window | null)[] = []
    for (const [s, { best }] of tracks.entries())
      found.push(best && best.hits >= least(sought[s] as Sought) ? best : null)
    return found
  }
  const first = best(index.sizes, [])
  if (first.every(window => window === null)) return first.map(() => [])
  const hits = first.map(window => window?.hits ?? 0)
  const second = best(hits, first)
  return first.map((window, s) => [window, window && second[s]].filter(w => w !== null && w !== undefined))
}

function runFor(code: number): number {
  if (isUnspaced(code)) return UNSPACED_RUN
  return isHangul(code) ? HANGUL_RUN : RUN
}

/** The runs of the sought stretches by their key: entries from 1 on, in chains, 0 ends one. */
interface RunIndex {
  heads: Int32Array
  shiftRight: number
  keys: Int32Array
  next: Int32Array
  /** How many entries there are of each stretch. */
  sizes: number[]
  /** Which stretch an entry is of, and at which of its letters. */
  stretch: Int32Array
  place: Int32Array
  /** A bit is set for each half of a run. */
  halves: Int32Array
  halvesShift: number
}

/** Slots and bits for each run: a look-up should nearly always end at an empty one. */
const ROOM = 2
const BITS = 16

const rooms = {
  heads: new Room(),
  keys: new Room(),
  next: new Room(),
  stretch: new Room(),
  place: new Room(),
  halves: new Room(),
}

function indexRuns(codes: Uint16Array, sought: readonly Sought[], run: number): RunIndex {
  let most = 1
  for (const { from, to } of sought) most += Math.max(0, to - from - run + 1)
  const shiftRight = Math.clz32(ROOM * most)
  const heads = rooms.heads.take(2 ** (32 - shiftRight))
  const keys = rooms.keys.take(most)
  const next = rooms.next.take(most)
  const stretch = rooms.stretch.take(most)
  const place = rooms.place.take(most)
  const leaving = leavingWeight(run)
  let last = 0
  const sizes = sought.map(({ from, to }, s) => {
    const before = last
    let key = hashOf(codes, from, run)
    for (let v = from; v + run <= to; v++) {
      const slot = key >>> shiftRight
      let known = 0
      for (let e = heads[slot] as number; e !== 0; e = next[e] as number)
        if (keys[e] === key && stretch[e] === s) known++
      if (known < MOST_PLACES) {
        last++
        keys[last] = key
        stretch[last] = s
        place[last] = v - from
        next[last] = heads[slot] as number
        heads[slot] = last
      }
      key = Math.imul(key + (codes[v + run] as number) - Math.imul(codes[v] as number, leaving), BASE)
    }
    return last - before
  })
  return { heads, shiftRight, keys, next, sizes, stretch, place, ...markHalves(codes, sought, run, most) }
}

function markHalves(
  codes: Uint16Array,
  sought: readonly Sought[],
  run: number,
  most: number,
): Pick<RunIndex, 'halves' | 'halvesShift'> {
  const halvesShift = Math.clz32(BITS * most)
  const halves = rooms.halves.take(Math.max(1, 2 ** (27 - halvesShift)))
  for (const { from, to } of sought) {
    for (let v = from; v + run / 2 <= to; v++) {
      const bit = hashOfHalf(codes, v, run / 2) >>> halvesShift
      halves[bit >>> 5] = (halves[bit >>> 5] as number) | (1 << bit)
    }
  }
  return { halves, halvesShift }
}

/** A hash of half a run. (Written out for the usual one, the search for runs takes two thirds of the time.) */
function hashOfHalf(codes: Uint16Array, at: number, half: number): number {
  if (half !== RUN / 2) return hashOf(codes, at, half)
  const first = (codes[at] as number) + ((codes[at + 1] as number) << 5) + ((codes[at + 2] as number) << 10)
  const second = (codes[at + 3] as number) + ((codes[at + 4] as number) << 5) + ((codes[at + 5] as number) << 10)
  return Math.imul(Math.imul(first, BASE) + second, BASE)
}

/**
 * Tells the tracks, in the order of the text, of each run of it that their stretch has, until all are done.
 *
 * Every run holds a half of one that begins at a multiple of half its length and one. So only these are looked up at
 * first: a seventh of the positions, which takes a fifth of the time.
 */
function findRuns(
  codes: Uint16Array,
  length: number,
  { heads, shiftRight, keys, next, stretch, place, halves, halvesShift }: RunIndex,
  run: number,
  tracks: readonly Track[],
): void {
  const half = run / 2
  const leaving = leavingWeight(run)
  for (let a = 0; a + half <= length; a += half + 1) {
    const bit = hashOfHalf(codes, a, half) >>> halvesShift
    if ((((halves[bit >>> 5] as number) >>> bit) & 1) === 0) continue
    if (tracks.every(({ isDone }) => isDone)) return
    let v = Math.max(0, a - half)
    let key = hashOf(codes, v, run)
    for (const last = Math.min(a, length - run); v <= last; v++) {
      for (let e = heads[key >>> shiftRight] as number; e !== 0; e = next[e] as number)
        if (keys[e] === key) (tracks[stretch[e] as number] as Track).add(v, place[e] as number)
      key = Math.imul(key + (codes[v + run] as number) - Math.imul(codes[v] as number, leaving), BASE)
    }
  }
}
