import { type Draft, passageAt, type View } from '../../draft.ts'
import { areEdited } from '../../edits.ts'
import { wholeSpan } from '../../headline.ts'
import { isProse } from '../../prose.ts'
import type { Passage } from '../../types.ts'
import { isAdjacent, lettersIn, proseIn, type Run } from './run.ts'

/** Passages that may stand before a body that is said again from its start: title, deck, byline, date. */
const HEAD = 5
/** Share of the passages of a run that differ in wording, from which on these are parallel texts (a clause for each party). */
const PARALLEL = 0.5
/** UTF-16 units in which the number of an article of a statute ends. */
const LONGEST_NUMBER = 40
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
