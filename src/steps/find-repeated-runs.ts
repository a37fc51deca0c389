import { type Draft, endsInStop, isBrokenOff, passageAt, sizeOf, type View } from '../draft.ts'
import { areEdited } from '../edits.ts'
import { hasLabel, wholeSpan } from '../headline.ts'
import type { Common } from '../pieces.ts'
import { isProse, weightOf } from '../prose.ts'
import { CHANCE, type Chain, chainMatches } from '../text/chains.ts'
import type { Pair } from '../text/in-order.ts'
import type { Match } from '../text/matches.ts'
import type { Copy, Passage } from '../types.ts'

/** Share of a passage's letters that must be matched for it to be one of a run. */
const COVERED = 0.6
/** Letters, those of scripts without spaces weighted. A run must have at least this many to be an echo of the document. */
const SMALLEST_RUN = 100
/** Share of a run's letters that must be said in the other one. */
const DENSE = 0.6
/** The same where both are the text, and nearly all of the shorter one is said in the other: it lacks a paragraph. */
const DENSE_WHERE_WHOLE = 0.45
const WHOLLY = 0.95
/** The same for verse: stanzas between two refrains are not said again. */
const DENSE_VERSE = 0.9
/** Share of the text that both runs together must hold where nothing else speaks for a double. */
const MUCH = 0.7
/** The same for verse and lists, whose author repeats himself. */
const MUCH_OF_VERSE = 0.85
/** Share of the passages of a run that its twin must have: a note under each item is said again, the items are not. */
const HELD = 0.6
/** Letters in which a single paragraph and its copy may differ: more would be the terms for one party and the other. */
const NOISE = 2
/** Passages that may stand before a body that is said again from its start: title, deck, byline, date. */
const HEAD = 5
/** Share of the passages of a run that differ in wording, from which on these are parallel texts (a clause for each party). */
const PARALLEL = 0.5
/** UTF-16 units in which the number of an article of a statute ends. */
const LONGEST_NUMBER = 40
/** Share of the words of two headings that are the same, from which on they head parallel sections. */
const ALIKE_HEADINGS = 0.3

/** Letters (signs weighted) of the last paragraphs that come once more, how many are several, and letters of the line between them. */
const SHORTEST_END = 200
const SEVERAL = 3
const LONGEST_LINE = 160

type Passages = [first: number, last: number]
type Covered = [...Passages, count: number, partly: number]

/** Two runs of passages with the same text in the same order. */
interface Run {
  chain: Chain
  early: Passages
  late: Passages
  /** How many passages of the later one have letters that the earlier one lacks. */
  partly: number
}

/**
 * Runs of passages that say the same in the same order: the body twice, the body again after title and lead, a preview,
 * the last paragraphs twice. Each is given with the side that goes: the one that is cut or flatter, else the later.
 */
export function findRepeatedRuns(draft: Draft, view: View, { matches }: Common): Copy[] {
  // Most chains are a phrase of an author's own words.
  const near = chainMatches(matches, false, chain => !isPhrase(view, chain))
  const echoes = runsAmong(draft, view, near, isEcho)
  const last = matches[matches.length - 1]
  if (echoes.length > 0 || !last || passageAt(view, last.a + last.length - 1) < draft.passages.length - 1) return echoes
  const start = view.starts[draft.passages.length - 1] as number
  const toEnd = chainMatches(matches, true, chain => endOf(chain) > start)
  return runsAmong(draft, view, toEnd, isWholeText)
}

function endOf({ matches }: Chain): number {
  const { a, length } = matches[matches.length - 1] as Match
  return a + length
}

/** The runs of chains, the longest first, of which none shares a passage with another. */
function runsAmong(draft: Draft, view: View, chains: Chain[], isCopy: typeof isEcho): Copy[] {
  const taken = new Uint8Array(draft.passages.length)
  const copies: Copy[] = []
  for (const chain of chains.sort((a, b) => b.letters - a.letters)) {
    const run = runOf(view, chain)
    if (!run || !isFree(taken, run) || isTitleAndDeck(draft, view, run) || !isCopy(draft, view, run)) continue
    const earlyGoes = isWorse(draft, view, run)
    const [first, last] = earlyGoes ? run.early : run.late
    taken.fill(1, run.early[0], run.early[1] + 1)
    taken.fill(1, run.late[0], run.late[1] + 1)
    copies.push({ reason: 'second-run', first, last, pairs: pairsOf(chain, earlyGoes) })
  }
  return copies
}

/**
 * Whether a title and its deck stand above a byline or a date, below which the text begins with both: the deck goes then, and
 * not the first paragraph, which steps that know the title tell.
 */
function isTitleAndDeck(draft: Draft, view: View, { early, late }: Run): boolean {
  const isOne = early[0] === 0 && early[1] > 0 && late[1] === late[0] + 1
  if (!isOne || late[0] === 2 || isProse(draft, view, 0) || !isProse(draft, view, 1)) return false
  return late[1] + 1 < draft.passages.length && isProse(draft, view, late[1] + 1)
}

/** Whether a chain is a part of one passage that is a part of one, and so no copy of either. */
function isPhrase(view: View, { matches, letters }: Chain): boolean {
  const [first, last] = [matches[0] as Match, matches[matches.length - 1] as Match]
  const [p, q] = [passageAt(view, first.a), passageAt(view, first.b)]
  if (letters >= Math.max(sizeOf(view, p), sizeOf(view, q)) - NOISE) return false
  return (
    last.a + last.length <= (view.starts[p + 1] as number) && last.b + last.length <= (view.starts[q + 1] as number)
  )
}

function runOf(view: View, chain: Chain): Run | null {
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

function isFree(taken: Uint8Array, { early, late }: Run): boolean {
  return !taken.subarray(early[0], early[1] + 1).includes(1) && !taken.subarray(late[0], late[1] + 1).includes(1)
}

const lettersIn = (view: View, [first, last]: Passages): number =>
  (view.starts[last + 1] as number) - (view.starts[first] as number)

function weightIn(view: View, [first, last]: Passages): number {
  let weight = 0
  for (let p = first; p <= last; p++) weight += weightOf(view, p)
  return weight
}

function proseIn(draft: Draft, view: View, first: number, last: number): number {
  let count = 0
  for (let p = first; p <= last; p++) if (isProse(draft, view, p)) count++
  return count
}

/** Whether a scraper made the second run: extent and place tell it from the author's repetition. */
function isEcho(draft: Draft, view: View, run: Run): boolean {
  const { early, late, chain } = run
  const both = lettersIn(view, early) + lettersIn(view, late)
  const longer = Math.max(lettersIn(view, early), lettersIn(view, late))
  const isWhole = chain.letters >= WHOLLY * (both - longer) && both >= MUCH_OF_VERSE * view.length
  if (weightIn(view, late) < SMALLEST_RUN || chain.letters < (isWhole ? DENSE_WHERE_WHOLE : DENSE) * longer)
    return false
  if (early[0] === early[1] && chain.letters < longer - NOISE) return false
  const prose = proseIn(draft, view, ...late)
  if (2 * prose < late[1] - late[0] + 1)
    return both >= MUCH_OF_VERSE * view.length && chain.letters >= DENSE_VERSE * lettersIn(view, late)
  if (isParallel(draft, view, run)) return false
  // A transcript, in which the chair calls to order again and again.
  if (areUtterances(draft, late)) return both >= MUCH_OF_VERSE * view.length
  if (both >= (prose < 2 ? MUCH_OF_VERSE : MUCH) * view.length) return true
  if (prose < 2 && !(prose === 1 && isAdjacent(view, run) && breaksOff(draft, early))) return false
  return isAdjacent(view, run) || isRestart(draft, view, run) || isEndAgain(draft, view, run)
}

/** Whether most passages begin with the name of who says what follows. */
function areUtterances({ text, passages }: Draft, [first, last]: Passages): boolean {
  const spoken = passages.slice(first, last + 1).filter(passage => {
    const { start, end } = wholeSpan(passage)
    return hasLabel(text.slice(start, end))
  })
  return 2 * spoken.length > last - first + 1
}

/**
 * Whether the text ends with its last paragraphs once more, behind a line: who wrote it, what it is about. Two of them may
 * be what each section of a statute ends with, behind its only sentence.
 */
function isEndAgain(draft: Draft, view: View, { early, late, chain }: Run): boolean {
  const line = early[1] + 1
  if (late[1] < draft.passages.length - 1 || late[0] !== line + 1 || sizeOf(view, line) > LONGEST_LINE) return false
  if (late[1] - late[0] + 1 < SEVERAL && endsInStop(draft, line)) return false
  const longer = Math.max(lettersIn(view, early), lettersIn(view, late))
  return weightIn(view, late) >= SHORTEST_END && chain.letters >= WHOLLY * longer
}

/**
 * Whether the runs are the whole text twice, one of them without some of its paragraphs, however long those are: from the
 * start of the body to the end of the text, one behind the other.
 */
function isWholeText(draft: Draft, view: View, run: Run): boolean {
  const { early, late, chain } = run
  const shorter = Math.min(lettersIn(view, early), lettersIn(view, late))
  if (late[1] < draft.passages.length - 1 || !isAdjacent(view, run) || !isRestart(draft, view, run)) return false
  if (shorter < SMALLEST_RUN || chain.letters < WHOLLY * shorter || isParallel(draft, view, run)) return false
  return proseIn(draft, view, ...early) > 1 && proseIn(draft, view, ...late) > 1
}

/** Whether the second run follows the first directly. */
const isAdjacent = (view: View, { early, late }: Run): boolean => lettersIn(view, [early[1] + 1, late[0] - 1]) === 0

/** Whether the second run begins the body once more from its start, and goes through most of it or to the end of the text. */
function isRestart(draft: Draft, view: View, { early, late, chain }: Run): boolean {
  if (early[0] > HEAD || proseIn(draft, view, 1, early[0] - 1) > 0) return false
  const between = lettersIn(view, [early[1] + 1, late[0] - 1])
  const after = lettersIn(view, [late[1] + 1, draft.passages.length - 1])
  return between <= chain.letters || after <= chain.letters / 5
}

/** Whether these are sections of like build, each under its own number or heading or with its own words: clauses for each party. */
function isParallel(draft: Draft, view: View, run: Run): boolean {
  const { early, late, chain, partly } = run
  const [one, other] = [articleNumber(draft, early[0]), articleNumber(draft, late[0])]
  if (one !== '' && other !== '' && one !== other) return true
  if (early[0] > 1 && late[0] - early[1] > 1 && alikeHeadings(draft, view, early[0] - 1, late[0] - 1)) return true
  const broken = new Set<number>()
  for (const { a } of chain.matches.slice(1)) broken.add(passageAt(view, a))
  const differing = Math.max(partly, broken.size)
  return differing > 1 && differing >= PARALLEL * (late[1] - late[0] + 1) && !isEditedText(draft, view, run)
}

/** Whether the runs are the whole text twice, and words of the second one were edited. */
function isEditedText(draft: Draft, view: View, run: Run): boolean {
  const { early, late } = run
  const count = late[1] - late[0] + 1
  if (count !== early[1] - early[0] + 1 || late[1] < draft.passages.length - 1) return false
  return isAdjacent(view, run) && isRestart(draft, view, run) && areEdited(draft, view, early[0], late[0], count)
}

/** `Art. 3º`, `§ 12`, `№ 5`, `4)` or `Section 2.` at the start of a passage; `''` where there is none. A copy has the same. */
function articleNumber({ text, passages }: Draft, p: number): string {
  const { start, end } = wholeSpan(passages[p] as Passage)
  const line = text.slice(start, Math.min(end, start + LONGEST_NUMBER))
  return (/^(?:[§№#]|\p{L}[\p{L}\p{M}]*\.)\s?\p{Nd}+|^(?:\p{L}[\p{L}\p{M}]*\s)?\p{Nd}+(?=[.):º°ª])/u.exec(line) ?? [
    '',
  ])[0]
}

function alikeHeadings(draft: Draft, view: View, p: number, q: number): boolean {
  if (isProse(draft, view, p) || isProse(draft, view, q)) return false
  const [one, two] = [p, q].map(i => new Set(headingWords(draft, i))) as [Set<string>, Set<string>]
  let same = 0
  for (const word of one) if (two.has(word)) same++
  return same >= ALIKE_HEADINGS * Math.min(one.size, two.size) && same < Math.max(one.size, two.size)
}

function headingWords({ text, passages }: Draft, p: number): string[] {
  const { spans } = passages[p] as Passage
  return spans.flatMap(
    ({ start, end }) =>
      text
        .slice(start, end)
        .toLowerCase()
        .match(/[\p{L}\p{M}]+/gu) ?? [],
  )
}

/** Whether the later stretch runs into its own twin. */
function isPeriodic({ matches }: Chain): boolean {
  const last = matches[matches.length - 1] as Match
  return last.b + last.length > (matches[0] as Match).a + CHANCE
}

/** Whether the earlier run is the one to go: it breaks off, or holds in few blocks what the later one has in many. */
function isWorse(draft: Draft, view: View, { early, late, chain }: Run): boolean {
  // What is said several times over in a row has copies of one build, and the first stays.
  if (isPeriodic(chain)) return false
  if (late[1] - late[0] + 1 >= 1.5 * (early[1] - early[0] + 1)) return true
  const last = chain.matches[chain.matches.length - 1] as Match
  const earlyEnds = last.b + last.length >= (view.starts[early[1] + 1] as number) - 2
  const end = last.a + last.length
  const p = passageAt(view, end - 1)
  // The passage behind the later run may begin with the same word as what stands behind the earlier one.
  const isChance = p > late[1] && end - (view.starts[p] as number) < CHANCE
  if (earlyEnds && !isChance && end < (view.starts[p + 1] as number) - 3) return true
  return breaksOff(draft, early) && !breaksOff(draft, late)
}

function breaksOff(draft: Draft, [first, last]: Passages): boolean {
  for (let p = first; p <= last; p++) if (isBrokenOff(draft, p)) return true
  return false
}

/** Where the letters of the side that goes stand on the other. Of a match that overlaps its twin, each period is twin of the first. */
function pairsOf({ matches }: Chain, earlyGoes: boolean): Pair[] {
  if (earlyGoes) return matches.map(({ a, b, length }) => ({ x: b, y: a, length: Math.min(length, a - b) }))
  return matches.flatMap(({ a, b, length }) => {
    const period = a - b
    const pairs: Pair[] = []
    for (let done = 0; done < length; done += period)
      pairs.push({ x: a + done, y: b, length: Math.min(period, length - done) })
    return pairs
  })
}
