import { type Draft, passageAt, sameLetters, sizeOf, type View } from '../../draft.ts'
import { areEdited, haveOtherNumbers } from '../../edits.ts'
import { isCapitals, lineOf, wholeSpan } from '../../headline.ts'
import { isProse } from '../../prose.ts'
import { holdsFigure, saysWhen } from '../../text/dates.ts'
import { isByline, isName } from '../../text/names.ts'
import type { Passage } from '../../types.ts'
import { isAbridged, isAdjacent, lettersIn, type Passages, pairUp, proseIn, type Run } from './run.ts'

/** Passages that may stand before a body that is said again from its start: title, deck, byline, date. */
const HEAD = 5
/** Share of the passages of a run that differ in wording, from which on these are parallel texts (a clause for each party). */
const PARALLEL = 0.5
/** Share of the paragraphs of a text that its edited copy has. */
const MOSTLY = 0.7
/** Passages of a run among which one has its number. */
const NUMBERED = 4
/** UTF-16 units in which the number of an article of a statute ends. */
const LONGEST_NUMBER = 40
/** Letters of a heading. */
const LONGEST_HEADING = 60
/** Share of the words of two headings that are the same, from which on they head parallel sections. */
const ALIKE_HEADINGS = 0.3

/** Whether the second run begins the body once more from its start, and goes through most of it or to the end of the text. */
export function isRestart(draft: Draft, view: View, { early, late, chain }: Run): boolean {
  if (early[0] > HEAD || proseIn(draft, view, 1, early[0] - 1) > 0) return false
  const between = lettersIn(view, [early[1] + 1, late[0] - 1])
  const after = lettersIn(view, [late[1] + 1, draft.passages.length - 1])
  return between <= chain.letters || after <= chain.letters / 5
}

/** Whether these are sections of like build, each under its own number or heading or with its own words: clauses for each party. */
export function isParallel(draft: Draft, view: View, run: Run): boolean {
  const { early, late, chain, partly } = run
  const size = early[1] - early[0] === late[1] - late[0] ? Math.min(early[1] - early[0] + 1, NUMBERED) : 1
  for (let i = 0; i < size; i++) {
    const [one, other] = [articleNumber(draft, early[0] + i), articleNumber(draft, late[0] + i)]
    if (one !== '' && other !== '' && one !== other) return true
  }
  const [above, aboveAgain] = [headingOf(draft, view, early), headingOf(draft, view, late)]
  if (above > 0 && aboveAgain > early[1] && alikeHeadings(draft, view, above, aboveAgain)) return true
  const broken = new Set<number>()
  for (const { a, b } of chain.matches.slice(1)) {
    const q = passageAt(view, a)
    // Where both sides begin a passage, a paragraph was left out.
    if (view.starts[q] !== a || view.starts[passageAt(view, b)] !== b) broken.add(q)
  }
  const differing = Math.max(partly, broken.size)
  if (differing > 0 && areOfOthers(draft, view, run)) return true
  // An entry and its note, which the next entry has, too.
  if (differing === 1 && late[1] - late[0] === 1 && !isRestart(draft, view, run)) return !isAbridged(draft, view, run)
  if (differing <= 1 || differing < PARALLEL * (late[1] - late[0] + 1)) return false
  return !isAbridged(draft, view, run) && !isEditedText(draft, view, run) && !isEditedBelow(draft, view, run)
}

/** Passages of a notice, and paragraphs of it in which it has its own numbers, at least. */
const LONGEST_NOTICE = 12
const OWN_NUMBERS = 2

/** Whether half of the paragraphs of two short runs, and several, have other numbers at the same place: the same notice for two parties. */
function areOfOthers(draft: Draft, view: View, run: Run): boolean {
  const { late } = run
  if (late[1] - late[0] + 1 > LONGEST_NOTICE) return false
  const twins = [...pairUp(view, run)].filter(([q, p]) => isProse(draft, view, q) && isProse(draft, view, p))
  const own = twins.filter(([q, p]) => !sameLetters(view, q, p) && haveOtherNumbers(draft, view, q, p)).length
  return own >= OWN_NUMBERS && own >= PARALLEL * twins.length
}

/** Whether the paragraphs of a run follow themselves directly, some to the letter and the others with words edited. */
function isEditedBelow(draft: Draft, view: View, run: Run): boolean {
  const { early, late } = run
  if (!isAdjacent(view, run) || proseIn(draft, view, ...late) < late[1] - late[0] + 1) return false
  const twins = [...pairUp(view, run)].filter(([q]) => q >= late[0] && q <= late[1])
  const isEach = twins.length === late[1] - late[0] + 1 && twins.length === early[1] - early[0] + 1
  return isEach && twins.some(([q, p]) => sameLetters(view, q, p)) && areEdited(draft, view, twins)
}

/** The passage above the first paragraph of a run, which need not be the first of its passages: a title may begin as that does. */
function headingOf(draft: Draft, view: View, [first, last]: Passages): number {
  let p = first
  while (p < last && !isProse(draft, view, p)) p++
  return p - 1
}

/** Share of the letters of a run that its edited copy has to the letter where that has paragraphs more at its end, and how many. */
const NEARLY_ALL = 0.95
const ADDED = 2

/** Whether the runs are the paragraphs of the text twice, and words of the second ones, each of which is one of the first, were edited; be it with a paragraph added. */
function isEditedText(draft: Draft, view: View, run: Run): boolean {
  const { early, late, chain } = run
  const rest = proseIn(draft, view, late[1] + 1, draft.passages.length - 1)
  const isNearlySame = chain.letters >= NEARLY_ALL * Math.max(lettersIn(view, early), lettersIn(view, late))
  if (rest > (isNearlySame ? ADDED : 0) || !isRestart(draft, view, run)) return false
  const twins = [...pairUp(view, run)].filter(([q, p]) => isProse(draft, view, q) || isProse(draft, view, p))
  const [copied, said] = [new Set(twins.map(([q]) => q)), new Set(twins.map(([, p]) => p))]
  for (let q = late[0]; q <= late[1]; q++) if (isProse(draft, view, q) && !copied.has(q)) return false
  return said.size >= MOSTLY * proseIn(draft, view, early[0], late[0] - 1) && areEdited(draft, view, twins)
}

/** `Art. 3º`, `§ 12`, `№ 5`, `4)` or `Section 2.` at the start of a passage; `''` where there is none. A copy has the same. */
function articleNumber({ text, passages }: Draft, p: number): string {
  const { start, end } = wholeSpan(passages[p] as Passage)
  const line = text.slice(start, Math.min(end, start + LONGEST_NUMBER))
  if (!holdsFigure(line)) return ''
  return (/^(?:[§№#]|\p{L}[\p{L}\p{M}]*\.)\s?\p{Nd}+|^(?:\p{L}[\p{L}\p{M}]*\s)?\p{Nd}+(?=[.):º°ª])/u.exec(line) ?? [
    '',
  ])[0]
}

function alikeHeadings(draft: Draft, view: View, p: number, q: number): boolean {
  if ([p, q].some(i => isProse(draft, view, i) || sizeOf(view, i) > LONGEST_HEADING) || areMeta(draft, p, q))
    return false
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

/** Whether two passages say who wrote what follows, when or where: a page may word it otherwise each time. */
function areMeta(draft: Draft, p: number, q: number): boolean {
  const [one, other] = [p, q].map(i => lineOf(draft, draft.passages[i] as Passage)) as [string, string]
  if ([one, other].some(line => isByline(line) || saysWhen(line))) return true
  if (isPlaceOf(one, other) || isPlaceOf(other, one)) return true
  return (isName(one) && other.startsWith(one)) || (isName(other) && one.startsWith(other))
}

/** Whether a line is a place in capitals, above a text, that another one names with who wrote it: `OSK`, `By our man in Osk`. */
const isPlaceOf = (place: string, line: string): boolean =>
  place.length < line.length && isCapitals(place) && line.toLowerCase().includes(place.toLowerCase())
