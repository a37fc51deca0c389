import { type Draft, passageAt, sizeOf, type View } from '../../draft.ts'
import { isProse, weightOf } from '../../prose.ts'
import type { Chain } from '../../text/chains.ts'
import type { Pair } from '../../text/in-order.ts'
import type { Match } from '../../text/matches.ts'

/** Share of a passage's letters that must be matched for it to be one of a run. */
const COVERED = 0.6
/** Share of the passages of a run that its twin must have: a note under each item is said again, the items are not. */
const HELD = 0.6

export type Passages = [first: number, last: number]
type Covered = [...Passages, count: number, partly: number]

/** Two runs of passages with the same text in the same order. */
export interface Run {
  chain: Chain
  early: Passages
  late: Passages
  /** How many passages of the later one have letters that the earlier one lacks. */
  partly: number
}

/** The passages of which a chain covers most on either side; null where they overlap, or only the later one's say it again. */
export function runOf(view: View, chain: Chain): Run | null {
  const last = chain.matches[chain.matches.length - 1] as Match
  const first = chain.matches[0] as Match
  const late = coveredPassages(view, chain.matches, 'a', view.length)
  if (!late) return null
  // A stretch that runs into its own twin repeats it several times over: the twin is the first time.
  const early = coveredPassages(view, chain.matches, 'b', Math.min(last.b + last.length, first.a))
  if (!early || early[1] >= late[0] || late[2] < HELD * (late[1] - late[0] + 1)) return null
  return { chain, early: [early[0], early[1]], late: [late[0], late[1]], partly: late[3] }
}

/**
 * The passages of which one side of the matches of a chain covers most, up to position `to` of the view: first and last,
 * how many, and how many only in part; null where there are none.
 */
function coveredPassages(view: View, matches: readonly Match[], side: 'a' | 'b', to: number): Covered | null {
  const found: Covered = [-1, -1, 0, 0]
  let p = passageAt(view, (matches[0] as Match)[side])
  let covered = 0
  const close = (): void => {
    if (covered === 0 || covered < COVERED * sizeOf(view, p)) return
    if (found[0] < 0) found[0] = p
    found[1] = p
    found[2]++
    if (covered < sizeOf(view, p)) found[3]++
  }
  for (const match of matches) {
    const stop = Math.min(match[side] + match.length, to)
    for (let v = match[side]; v < stop; ) {
      if (v >= (view.starts[p + 1] as number)) {
        close()
        covered = 0
        p = passageAt(view, v)
      }
      const end = Math.min(stop, view.starts[p + 1] as number)
      covered += end - v
      v = end
    }
  }
  close()
  return found[2] === 0 ? null : found
}

/** Whether no passage of a run is of one that was found before. */
export function isFree(taken: Uint8Array, { early, late }: Run): boolean {
  return !taken.subarray(early[0], early[1] + 1).includes(1) && !taken.subarray(late[0], late[1] + 1).includes(1)
}

/** Letters of some passages. */
export const lettersIn = (view: View, [first, last]: Passages): number =>
  (view.starts[last + 1] as number) - (view.starts[first] as number)

/** The same with signs of scripts without spaces weighted. */
export function weightIn(view: View, [first, last]: Passages): number {
  let weight = 0
  for (let p = first; p <= last; p++) weight += weightOf(view, p)
  return weight
}

/** How many of some passages are prose. */
export function proseIn(draft: Draft, view: View, first: number, last: number): number {
  let count = 0
  for (let p = first; p <= last; p++) if (isProse(draft, view, p)) count++
  return count
}

/** Whether the second run follows the first directly. */
export const isAdjacent = (view: View, { early, late }: Run): boolean =>
  lettersIn(view, [early[1] + 1, late[0] - 1]) === 0

/** Where the letters of the side that goes stand on the other. Of a match that overlaps its twin, each period is twin of the first. */
export function pairsOf({ matches }: Chain, earlyGoes: boolean): Pair[] {
  if (earlyGoes) return matches.map(({ a, b, length }) => ({ x: b, y: a, length: Math.min(length, a - b) }))
  return matches.flatMap(({ a, b, length }) => {
    const period = a - b
    const pairs: Pair[] = []
    for (let done = 0; done < length; done += period)
      pairs.push({ x: a + done, y: b, length: Math.min(period, length - done) })
    return pairs
  })
}
