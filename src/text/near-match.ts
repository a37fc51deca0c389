import { BASE, hashOf, leavingWeight } from './rolling-hash.ts'
import { Room } from './room.ts'
import { isUnspaced } from './signs.ts'

/** A stretch of letters that is looked for, nearly, in a longer text: `[from, to)`. */
export interface Sought {
  from: number
  to: number
}

/** Where a sought stretch may stand: `[from, to)` of the text, with how many of its letters begin a short run found there. */
export interface Window {
  from: number
  to: number
  hits: number
}

/** Letters of a short run: two words, long enough to be rare, short enough to stand between two changed words. */
const RUN = 12
const UNSPACED_RUN = 4
/** A window is at most this many times as long as what is sought, plus a few letters. */
const STRETCH = 1.5
const SLACK = 30

/**
 * For each sought stretch up to two windows of the text that share most short runs with it, best first, disjoint, not
 * overlapping the stretch itself. One pass over the text for all of them together: linear.
 */
export function findWindows(codes: Uint16Array, length: number, sought: readonly Sought[]): Window[][] {
  const sample = sought[0]
  if (!sample) return []
  const run = isUnspaced(codes[(sample.from + sample.to) >> 1] as number) ? UNSPACED_RUN : RUN
  const { heads, shiftRight, keys, next, stretch, place } = indexRuns(codes, sought, run)
  const hits: Hits[] = sought.map(() => ({ at: [], place: [] }))
  const leaving = leavingWeight(run)
  let key = hashOf(codes, 0, run)
  for (let v = 0; v + run <= length; v++) {
    for (let e = heads[key >>> shiftRight] as number; e !== 0; e = next[e] as number) {
      if (keys[e] !== key) continue
      const s = stretch[e] as number
      const { from, to } = sought[s] as Sought
      if (v < to && v + run > from) continue
      hits[s]?.at.push(v)
      hits[s]?.place.push(place[e] as number)
    }
    key = Math.imul(key + (codes[v + run] as number) - Math.imul(codes[v] as number, leaving), BASE)
  }
  return sought.map((part, s) => bestWindows(part, hits[s] as Hits, run))
}

interface Hits {
  at: number[]
  place: number[]
}

/** The runs of the sought stretches by their key: entries from 1 on, in chains, 0 ends one. Few slots of `heads` are taken. */
interface RunIndex {
  heads: Int32Array
  shiftRight: number
  keys: Int32Array
  next: Int32Array
  /** Which stretch an entry is of, and at which of its letters. */
  stretch: Int32Array
  place: Int32Array
}

/** Runs that one stretch has more often than this say nothing. */
const MOST_PLACES = 3
/** Slots for each run: a look-up in the text should nearly always end at an empty one. */
const ROOM = 12

const rooms = { heads: new Room(), keys: new Room(), next: new Room(), stretch: new Room(), place: new Room() }

function indexRuns(codes: Uint16Array, sought: readonly Sought[], run: number): RunIndex {
  let most = 1
  for (const { from, to } of sought) most += Math.max(0, to - from - run + 1)
  const bits = 32 - Math.clz32(ROOM * most)
  const shiftRight = 32 - bits
  const heads = rooms.heads.take(2 ** bits)
  const keys = rooms.keys.take(most)
  const next = rooms.next.take(most)
  const stretch = rooms.stretch.take(most)
  const place = rooms.place.take(most)
  const leaving = leavingWeight(run)
  let last = 0
  sought.forEach(({ from, to }, s) => {
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
  })
  return { heads, shiftRight, keys, next, stretch, place }
}

/** The windows with the most different places of the sought stretch, best first; the second is disjoint from the first. */
function bestWindows({ from, to }: Sought, hits: Hits, run: number): Window[] {
  const width = Math.round(STRETCH * (to - from)) + SLACK
  const first = bestWindow(hits, width, to - from, run)
  if (!first) return []
  const rest: Hits = { at: [], place: [] }
  hits.at.forEach((v, i) => {
    if (v < first.to && v + run > first.from) return
    rest.at.push(v)
    rest.place.push(hits.place[i] as number)
  })
  const second = bestWindow(rest, width, to - from, run)
  return second ? [first, second] : [first]
}

function bestWindow({ at, place }: Hits, width: number, places: number, run: number): Window | null {
  const counts = new Uint32Array(places)
  let distinct = 0
  let best: Window | null = null
  for (let head = 0, tail = 0; head < at.length; head++) {
    const added = place[head] as number
    counts[added] = (counts[added] as number) + 1
    if (counts[added] === 1) distinct++
    // A hit that the window has again further on only makes it wider.
    for (; (at[head] as number) - (at[tail] as number) > width || counts[place[tail] as number] !== 1; tail++) {
      const removed = place[tail] as number
      counts[removed] = (counts[removed] as number) - 1
      if (counts[removed] === 0) distinct--
    }
    if (!best || distinct > best.hits)
      best = { from: at[tail] as number, to: (at[head] as number) + run, hits: distinct }
  }
  return best
}
