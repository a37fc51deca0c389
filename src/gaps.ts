import { type Aligned, alignWords, beginsSentence, isSeam } from './align.ts'
import { type Draft, letterAt, passageAt, type View } from './draft.ts'
import { type Gap, link, type Outcome, settle } from './rescue.ts'
import { ALIKE_BEGINNING } from './seams.ts'
import type { Link } from './types.ts'

/** Letters of the kept copy that are looked at beyond a gap at the end of the dropped one. */
const BEYOND = 60

/** A gap behind a match, which begins at `linked` in the dropped copy; whether that copy is several passages. */
interface GapBehind extends Gap {
  linked: number
  ofRun: boolean
}

/**
 * Compares what lies between two pairs of a copy with what the kept one has there, word by word.
 *
 * @param gone passages that go, 1 for each
 * @param outcome what is found is added to it
 */
export function compareGap(draft: Draft, view: View, gap: GapBehind, gone: Uint8Array, outcome: Outcome): void {
  if (gap.x >= gap.to) return
  const slid = fromSeam(view, gap) ?? slide(draft, view, gap)
  if (slid.x < gap.x) {
    unlinkFrom(letterAt(view, slid.x), outcome.links)
    link(view, slid.to, slid.y, gap.to - slid.to, outcome.links)
  }
  const twin = twinOf(view, slid, gone)
  const aligned = alignWords(draft, view, slid.x, slid.to, twin.y, twin.yTo)
  const runs = isOther(view, slid.x, twin.y, aligned) ? [inOne(aligned)] : aligned
  // The next paragraph, which has nothing of what the dropped copy ends with, is no other wording of it.
  const isBeyond = gap.yTo < 0 && twin.y < twin.yTo && isSeam(view, twin.y) && runs.every(({ equal }) => !equal)
  for (const { equal, x, xTo, y, yTo, xWords, yWords } of runs) {
    const run = { x, to: xTo, y, yTo: isBeyond ? y : yTo }
    const isBrokenOff = (): boolean => gap.yTo < 0 && xTo === slid.to && continues(view, run, xWords, gone)
    if (equal || isBrokenOff()) link(view, x, y, xTo - x, outcome.links)
    else if (xWords > 0) {
      const instead = isBeyond ? 0 : yWords
      settle(
        draft,
        view,
        run,
        { words: xWords, instead, closed: gap.yTo >= 0, isBeyond, ofRun: gap.ofRun },
        gone,
        outcome,
      )
    }
  }
}

/**
 * All of a passage whose first few letters alone another one begins with, too: `Item three. …` against `Item two. …`, which
 * stands in its place. Null where that is not so.
 */
function fromSeam(view: View, { x, to, y, yTo, linked }: GapBehind): Gap | null {
  const p = passageAt(view, x)
  const start = view.starts[p] as number
  const size = x - start
  if (size === 0 || size >= ALIKE_BEGINNING || size >= to - x || y < size || linked > start) return null
  if (to < (view.starts[p + 1] as number) || !isSeam(view, y - size)) return null
  return { x: start, to, y: y - size, yTo }
}

/** Two stretches that have nothing in common, each from the first of some runs to the last. */
function inOne(runs: readonly Aligned[]): Aligned {
  const [first, last] = [runs[0] as Aligned, runs[runs.length - 1] as Aligned]
  const [xWords, yWords] = [
    runs.reduce((sum, run) => sum + run.xWords, 0),
    runs.reduce((sum, run) => sum + run.yWords, 0),
  ]
  return { equal: false, x: first.x, xTo: last.xTo, y: first.y, yTo: last.yTo, xWords, yWords }
}

/** Share of the words of a passage, or of its beginning, that what stands in its place has, below which that is another one. */
const ALIKE = 0.3

/** Whether the dropped copy has a whole passage there, or the beginning of one, of which the other one has a word or two, as any two do. */
function isOther(view: View, x: number, y: number, runs: readonly Aligned[]): boolean {
  if (x !== view.starts[passageAt(view, x)] || !isSeam(view, y)) return false
  let [same, words] = [0, 0]
  for (const { equal, xWords } of runs) {
    words += xWords
    if (equal) same += xWords
  }
  return same < ALIKE * words
}

/**
 * A stretch between two matches can often slide: in `S. The x. The y` against `S. The y` the new part is `The x.` as
 * well as `x. The`. It slides back to where a sentence begins, but not beyond the match before it.
 */
function slide(draft: Draft, view: View, gap: GapBehind): Gap {
  if (gap.y < 0 || gap.yTo !== gap.y) return gap
  const { codes } = view
  let best = 0
  for (let d = 0; gap.x - d > gap.linked && gap.y - d > 0; d++) {
    const l = letterAt(view, gap.x - d)
    if (beginsSentence(draft, l)) best = d
    if (best === d && d > 0) break
    if (codes[gap.x - d - 1] !== codes[gap.to - d - 1]) break
  }
  if (best === 0) return gap
  return { ...gap, x: gap.x - best, to: gap.to - best, y: gap.y - best, yTo: gap.yTo - best }
}

/** The stretch of the kept text to hold a gap against: between the twins, or as far beyond the last one as the gap is long. */
function twinOf(view: View, gap: Gap, gone: Uint8Array): { y: number; yTo: number } {
  const reach = Math.round(1.5 * (gap.to - gap.x)) + BEYOND
  if (gap.y < 0 && gap.yTo < 0) return { y: 0, yTo: 0 }
  if (gap.y < 0) return { y: keptFrom(view, gap.yTo, Math.max(0, gap.yTo - reach), gone), yTo: gap.yTo }
  if (gap.yTo < 0) return { y: gap.y, yTo: keptTo(view, gap.y, Math.min(view.length, gap.y + reach), gone) }
  return gap.yTo < gap.y ? { y: gap.y, yTo: gap.y } : { y: gap.y, yTo: keptTo(view, gap.y, gap.yTo, gone) }
}

/** The first position, not below `least`, of the passage in which a twin begins: none where it begins with the passage. */
function keptFrom(view: View, yTo: number, least: number, gone: Uint8Array): number {
  const p = passageAt(view, yTo)
  return gone[p] ? yTo : Math.max(Math.min(least, yTo), view.starts[p] as number)
}

function keptTo(view: View, y: number, most: number, gone: Uint8Array): number {
  let p = passageAt(view, Math.max(0, y - 1))
  while (p < view.starts.length - 2 && gone[p] === 0 && (view.starts[p + 1] as number) < most) p++
  return gone[p] ? Math.max(y, view.starts[p] as number) : Math.min(most, view.starts[p + 1] as number)
}

/** Whether the last word of the dropped copy, broken off, is the beginning of the word that the kept one has there. */
function continues(view: View, run: Gap, words: number, gone: Uint8Array): boolean {
  if (words !== 1 || run.y < 0) return false
  const length = run.to - run.x
  const p = passageAt(view, run.y)
  if (gone[p] === 1 || run.y + length > (view.starts[p + 1] as number)) return false
  for (let i = 0; i < length; i++) if (view.codes[run.x + i] !== view.codes[run.y + i]) return false
  return true
}

/** Takes back what was noted of the letters from `l` on. */
function unlinkFrom(l: number, links: Link[]): void {
  for (let last = links[links.length - 1]; last && last.to > l; last = links[links.length - 1]) {
    if (last.from < l) {
      last.to = l
      return
    }
    links.pop()
  }
}
