import { type Draft, passageAt, sameLetters, sizeOf, type View } from '../../draft.ts'
import { areAbridged } from '../../edits.ts'
import { isProse, weightOf } from '../../prose.ts'
import type { Chain } from '../../text/chains.ts'
import type { Pair } from '../../text/in-order.ts'
import type { Match } from '../../text/matches.ts'
import { indexNear } from '../../text/sorted.ts'

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

/**
 * A run of a text that ends with its title, or nearly, and whose copy follows at once: the last passage of the first copy is no
 * title of the second one, which ends with it, too.
 */
export function behindTitle(view: View, run: Run): Run {
  const { early, late } = run
  const isMore = late[1] - late[0] > early[1] - early[0]
  const isRing = early[0] === 0 && late[0] === early[1] + 1 && isMore && sameLetters(view, late[0], late[1])
  return isRing ? { ...run, early: [1, late[0]], late: [late[0] + 1, late[1]] } : run
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
function coveredPassages({ starts }: View, matches: readonly Match[], side: 'a' | 'b', to: number): Covered | null {
  const found: Covered = [-1, -1, 0, 0]
  let p = 0
  let covered = 0
  for (let i = 0; i < matches.length; i++) {
    const { a, b, length } = matches[i] as Match
    const from = side === 'a' ? a : b
    const stop = Math.min(from + length, to)
    for (let v = from; v < stop; ) {
      if (v >= (starts[p + 1] as number)) {
        close(found, p, covered, (starts[p + 1] as number) - (starts[p] as number))
        covered = 0
        p = Math.min(indexNear(starts, v, p), starts.length - 2)
      }
      const end = Math.min(stop, starts[p + 1] as number)
      covered += end - v
      v = end
    }
  }
  close(found, p, covered, (starts[p + 1] as number) - (starts[p] as number))
  return found[2] === 0 ? null : found
}

/** Adds passage `p` of `size` letters where enough of them are covered. */
function close(found: Covered, p: number, covered: number, size: number): void {
  if (covered === 0 || covered < COVERED * size) return
  if (found[0] < 0) found[0] = p
  found[1] = p
  found[2]++
  if (covered < size) found[3]++
}

/** For each passage of the later run with which one of the earlier it has the longest stretch in common. */
export function pairUp(view: View, { chain }: Run): Map<number, number> {
  const twins = new Map<number, number>()
  const most = new Map<number, number>()
  for (const { a, b, length } of chain.matches) {
    for (let done = 0; done < length; ) {
      const [q, p] = [passageAt(view, a + done), passageAt(view, b + done)]
      const step = Math.min((view.starts[q + 1] as number) - a, (view.starts[p + 1] as number) - b, length) - done
      if (step > (most.get(q) ?? 0)) {
        most.set(q, step)
        twins.set(q, p)
      }
      done += step
    }
  }
  return twins
}

/**
 * The passages of the earlier run in the later one, where all of them stand there, to the letter and in order, with another one
 * between them; null where one does not, or the later run has no other.
 */
export function pairsOfPart(view: View, { early, late }: Run): Pair[] | null {
  const pairs: Pair[] = []
  let q = late[0]
  for (let p = early[0]; p <= early[1]; p++, q++) {
    while (q <= late[1] && !sameLetters(view, p, q)) q++
    if (q > late[1]) return null
    pairs.push({ x: view.starts[p] as number, y: view.starts[q] as number, length: sizeOf(view, p) })
  }
  return q - late[0] > pairs.length ? pairs : null
}

/** The passages of the later run with those of the earlier one, each line between two of them that is too short to be found by its letters, too. */
export function pairsWithin(view: View, run: Run): Map<number, number> {
  const found = pairUp(view, run)
  for (let q = run.late[0] + 1; q < run.late[1]; q++) {
    const [above, below] = [found.get(q - 1), found.get(q + 1)]
    if (!found.has(q) && above !== undefined && below === above + 2) found.set(q, above + 1)
  }
  return new Map([...found].filter(([q]) => q >= run.late[0] && q <= run.late[1]))
}

/** Whether the paragraphs of one of two runs are those of the other one with words left out, and none of their own. */
export function isAbridged(draft: Draft, view: View, run: Run): boolean {
  const twins = [...pairsWithin(view, run)]
  const isEach = twins.length === run.late[1] - run.late[0] + 1
  return (
    isEach &&
    (areAbridged(draft, view, twins) ||
      areAbridged(
        draft,
        view,
        twins.map(([q, p]) => [p, q]),
      ))
  )
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

/** Whether two runs are the same to the letter. */
export function isEqual(view: View, { early, late, chain }: Run): boolean {
  const size = lettersIn(view, late)
  return lettersIn(view, early) === size && chain.letters >= size
}

/** Whether the second run follows the first directly. */
export const isAdjacent = (view: View, { early, late }: Run): boolean =>
  lettersIn(view, [early[1] + 1, late[0] - 1]) === 0

/** Pairs in the order of the side that goes, none of which begins within another: in a chain that side may go back a little. */
function inTurn(pairs: Pair[]): Pair[] {
  let end = 0
  return pairs
    .sort((one, other) => one.x - other.x)
    .filter(({ x, length }) => {
      if (x < end) return false
      end = x + length
      return true
    })
}

/** Where the letters of the side that goes stand on the other. Of a match that overlaps its twin, each period is twin of the first. */
export function pairsOf({ matches }: Chain, earlyGoes: boolean): Pair[] {
  if (earlyGoes) return inTurn(matches.map(({ a, b, length }) => ({ x: b, y: a, length: Math.min(length, a - b) })))
  return matches.flatMap(({ a, b, length }) => {
    const period = a - b
    const pairs: Pair[] = []
    for (let done = 0; done < length; done += period)
      pairs.push({ x: a + done, y: b, length: Math.min(period, length - done) })
    return pairs
  })
}
