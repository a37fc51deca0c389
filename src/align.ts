import { type Draft, letterAt, passageAt, type View } from './draft.ts'
import { isSentenceEnd, isUnspaced } from './text/signs.ts'
import { type DiffRun, diffWords } from './text/word-diff.ts'
import { type ViewWords, wordsIn } from './view-words.ts'

/** Letters, or signs of scripts without spaces, in which two stretches that differ may agree by chance. */
const CHANCE = 8
const CHANCE_SIGNS = 3
/** Share of the words of the shorter stretch that two must have in common to be wordings of one text, not two texts with a few words alike. */
const ALIKE = 0.45

/** What two stretches of a view have in common and where they differ, in positions of the view. */
export interface Aligned {
  equal: boolean
  x: number
  xTo: number
  y: number
  yTo: number
  /** Words on either side. */
  xWords: number
  yWords: number
}

/** Compares `[x, xTo)` with `[y, yTo)` word by word: the runs, in order, chance left out. */
export function alignWords(draft: Draft, view: View, x: number, xTo: number, y: number, yTo: number): Aligned[] {
  const a = wordsIn(draft, view, x, xTo)
  const b = wordsIn(draft, view, y, yTo)
  const runs = fromSentence(draft, view, a, withoutChance(view, a, b, diffWords(a.hashes, b.hashes)))
  return runs.map(({ equal, aFrom, aTo, bFrom, bTo }) => ({
    equal,
    x: a.starts[aFrom] as number,
    xTo: a.starts[aTo] as number,
    y: b.starts[bFrom] as number,
    yTo: b.starts[bTo] as number,
    xWords: aTo - aFrom,
    yWords: bTo - bFrom,
  }))
}

/** The runs with what is added moved back, where it can, to begin with a sentence: `The [x. The] y` is `[The x.] The y`. */
function fromSentence(draft: Draft, view: View, { starts, hashes }: ViewWords, runs: readonly DiffRun[]): DiffRun[] {
  const moved: DiffRun[] = []
  for (const run of runs) {
    const last = moved[moved.length - 1]
    const most = last?.equal && !run.equal && run.bFrom === run.bTo ? last.aTo - last.aFrom : 0
    let back = 0
    while (back < most && !beginsSentence(draft, letterAt(view, starts[run.aFrom - back] as number))) {
      if (hashes[run.aFrom - back - 1] !== hashes[run.aTo - back - 1]) break
      back++
    }
    if (!last || back === 0 || !beginsSentence(draft, letterAt(view, starts[run.aFrom - back] as number))) {
      moved.push(run)
      continue
    }
    const { equal, aFrom, aTo, bFrom, bTo } = last
    moved[moved.length - 1] = { equal, aFrom, aTo: aTo - back, bFrom, bTo: bTo - back }
    const b = run.bFrom - back
    moved.push({ equal: false, aFrom: run.aFrom - back, aTo: run.aTo - back, bFrom: b, bTo: b })
    moved.push({ equal: true, aFrom: run.aTo - back, aTo: run.aTo, bFrom: b, bTo: run.bFrom })
  }
  return moved.filter(({ aFrom, aTo, bFrom, bTo }) => aTo > aFrom || bTo > bFrom)
}

/** The runs in which two stretches differ, joined across equal words that are too few to be more than chance. */
function withoutChance(view: View, a: ViewWords, b: ViewWords, runs: readonly DiffRun[]): DiffRun[] {
  const isLong = runs.map(run => run.equal && isMoreThanChance(view, a, run))
  let common = 0
  runs.forEach(({ aFrom, aTo }, i) => {
    if (isLong[i]) common += aTo - aFrom
  })
  const isAlike = common >= ALIKE * Math.min(a.hashes.length, b.hashes.length)
  const sure: DiffRun[] = []
  runs.forEach((run, i) => {
    const equal = run.equal && ((isAlike && isLong[i] === true) || goesOn(view, a, b, run))
    const last = sure[sure.length - 1]
    if (last && !equal && !last.equal) Object.assign(last, { aTo: run.aTo, bTo: run.bTo })
    else sure.push({ equal, aFrom: run.aFrom, aTo: run.aTo, bFrom: run.bFrom, bTo: run.bTo })
  })
  return sure
}

function isMoreThanChance(view: View, { starts }: ViewWords, { aFrom, aTo }: DiffRun): boolean {
  const from = starts[aFrom] as number
  const letters = (starts[aTo] as number) - from
  return letters >= (isUnspaced(view.codes[from] as number) ? CHANCE_SIGNS : CHANCE)
}

/**
 * Whether a run goes on from the text beside both stretches, which both have: sure, unless the stretch is a passage of
 * its own, or several.
 */
function goesOn(view: View, a: ViewWords, b: ViewWords, { aFrom, aTo, bFrom, bTo }: DiffRun): boolean {
  const atStart = aFrom === 0 && bFrom === 0
  const atEnd = aTo === a.hashes.length && bTo === b.hashes.length
  if (!atStart && !atEnd) return false
  const [from, to] = [b.starts[0] as number, b.starts.at(-1) as number]
  const isPart = passageAt(view, from) === passageAt(view, to - 1) && !(isSeam(view, from) && isSeam(view, to))
  return isPart || !isSeam(view, atStart ? from : to)
}

/** Whether a passage begins at a position of the view, or the view ends there. */
export const isSeam = (view: View, y: number): boolean => y >= view.length || view.starts[passageAt(view, y)] === y

export function beginsSentence({ text, letters }: Draft, l: number): boolean {
  if (l === 0) return true
  for (let i = letters.at(l) - 1; i > letters.at(l - 1); i--) {
    const c = text.charCodeAt(i)
    if (isSentenceEnd(c) || c === 0x0a) return true
  }
  return false
}
