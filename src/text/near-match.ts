import { isUnspaced } from './letters.ts'

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
  const index = indexRuns(codes, sought, run)
  const hits: Hits[] = sought.map(() => ({ at: [], place: [] }))
  let leaving = 1
  for (let i = 0; i < run; i++) leaving = Math.imul(leaving, BASE)
  let key = keyOf(codes, 0, Math.min(run, length))
  for (let v = 0; v + run <= length; v++) {
    if (filter[key & FILTER_MASK] === 1) {
      for (const { sought: s, place } of index.get(key) ?? []) {
        const { from, to } = sought[s] as Sought
        if (v < to && v + run > from) continue
        hits[s]?.at.push(v)
        hits[s]?.place.push(place)
      }
    }
    key = (Math.imul(key, BASE) + (codes[v + run] as number) - Math.imul(codes[v] as number, leaving)) | 0
  }
  for (const known of index.keys()) filter[known & FILTER_MASK] = 0
  return sought.map((stretch, s) => bestWindows(stretch, hits[s] as Hits, run))
}

interface Hits {
  at: number[]
  place: number[]
}

interface Entry {
  sought: number
  place: number
}

/** The runs of the sought stretches by their key. */
type RunIndex = Map<number, Entry[]>

/** 1 where some run's key ends in these bits: nearly all of the text is passed over by it. Empty between two searches. */
const filter = new Uint8Array(0x10000)

/** Runs that one stretch has more often than this say nothing. */
const MOST_PLACES = 3
const FILTER_MASK = filter.length - 1
const BASE = 0x2c1b3c6d

function indexRuns(codes: Uint16Array, sought: readonly Sought[], run: number): RunIndex {
  const index: RunIndex = new Map()
  sought.forEach(({ from, to }, s) => {
    for (let v = from; v + run <= to; v++) {
      const key = keyOf(codes, v, run)
      const entries = index.get(key) ?? []
      if (entries.filter(e => e.sought === s).length < MOST_PLACES) entries.push({ sought: s, place: v - from })
      index.set(key, entries)
      filter[key & FILTER_MASK] = 1
    }
  })
  return index
}

function keyOf(codes: Uint16Array, v: number, run: number): number {
  let key = 0
  for (let i = v; i < v + run; i++) key = (Math.imul(key, BASE) + (codes[i] as number)) | 0
  return key
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
    for (; (at[head] as number) - (at[tail] as number) > width; tail++) {
      const removed = place[tail] as number
      counts[removed] = (counts[removed] as number) - 1
      if (counts[removed] === 0) distinct--
    }
    if (!best || distinct > best.hits)
      best = { from: at[tail] as number, to: (at[head] as number) + run, hits: distinct }
  }
  return best
}
