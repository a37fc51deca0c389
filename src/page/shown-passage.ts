import { alikeness } from '../render/alikeness.ts'
import { verdictOf, wordingOf } from '../render/wording.ts'
import { printableLines } from '../text/controls.ts'
import { linesOf } from '../text/lines.ts'
import { countWords } from '../text/words.ts'
import type { Difference, Finding, Repeat } from '../types.ts'
import { type Child, element } from './element.ts'
import type { LinePiece, Passage } from './passages.ts'
import { counted } from './phrasing.ts'

/** Differences of one passage that are shown at once; more are a click away. */
const MOST_DIFFERENCES = 12

export interface Source {
  text: string
  starts: Int32Array
}

/** A passage that stays, or what stands between two. */
export function keptPassage(source: Source, passage: Passage, finding: Finding | null): HTMLElement {
  if (!finding) return between(source, passage)
  const saved = 'saved' in finding && finding.saved
  const kind = finding.kind === 'paragraph' ? null : wordingOf(verdictOf(finding)).name
  const labels = [kind === null ? null : labelOf(kind), saved ? labelOf('saved', 'saving') : null]
  const where = saved && finding.kind === 'paragraph' ? `: it is paragraph ${finding.paragraph + 1} of the result` : ''
  const note = saved ? element('span', { class: 'says' }, `only a copy that went had this${where}`) : null
  const head = kind === null && !saved ? null : element('p', { class: 'verdict' }, ...labels, note)
  const attributes = {
    ...identity(passage),
    class: `passage kept ${finding.kind}${saved ? ' saved' : ''}`,
    tabindex: -1,
  }
  return element('div', attributes, head, element('div', { class: 'text', dir: 'auto' }, ...linesIn(source, passage)))
}

/** White space, and marks such as `* * *`. */
function between({ text }: Pick<Source, 'text'>, passage: Passage): HTMLElement {
  const isBlank = passage.pieces.every(({ start, end }) => printableLines(text.slice(start, end)).trim() === '')
  if (isBlank) return element('div', { class: 'blank' }, '\n'.repeat(passage.pieces.length))
  return element('div', { class: 'passage between' }, ...linesIn({ text }, passage))
}

/** A passage that went, with what it repeats and where it is worded otherwise. */
export function removedPassage(source: Source, passage: Passage, finding: Finding): HTMLElement {
  const verdict = verdictOf(finding)
  const { name, says } = wordingOf(verdict)
  const repeat = finding.kind === 'repeat' ? finding : null
  const told = repeat ? repeatsOf(source, repeat) : [says]
  const accessible = `Removed, ${name}, ${lineNames(source, [[finding.start, finding.end]])}`
  const attributes = {
    ...identity(passage),
    class: `passage removed ${repeat ? 'repeat' : 'aside'} ${verdict}`,
    ...{ tabindex: 0, role: 'group', 'aria-label': accessible, 'aria-describedby': `says-${passage.finding}` },
  }
  const note = element('span', { class: 'says', id: `says-${passage.finding}` }, ...told)
  return element(
    'div',
    attributes,
    element('p', { class: 'verdict' }, labelOf(name), note),
    element('del', { class: 'text', dir: 'auto' }, ...linesIn(source, passage)),
    repeat && repeat.differs.length > 0 ? differencesOf(repeat.differs) : null,
  )
}

const identity = ({ finding }: Passage) => ({ id: `finding-${finding}`, 'data-finding': finding })

const labelOf = (name: string, look = ''): HTMLElement => element('span', { class: `label ${look}`.trim() }, name)

/** Each line on its own, so that its number can stand beside it. A line feed at the end keeps lines apart in a copy. */
const linesIn = ({ text }: Pick<Source, 'text'>, { pieces }: Passage): HTMLElement[] =>
  pieces.map(({ line, start, end }) =>
    element('span', { class: 'line', 'data-line': line }, `${printableLines(text.slice(start, end))}\n`),
  )

/** Where an offset of the text stands in its line as it is shown, in which a hidden sign takes six. */
export const shownOffset = ({ text }: Source, { start, end }: LinePiece, offset: number): number =>
  printableLines(text.slice(start, Math.min(end, Math.max(start, offset)))).length

function lineNames({ starts }: Source, ranges: Repeat['of']): string {
  const lines = linesOf(starts, ranges)
  return `${/[-,]/.test(lines) ? 'lines' : 'line'} ${lines}`
}

/** `repeats lines 3-7, word for word`, where the lines are a button. */
function repeatsOf(source: Source, { start, end, of, differs }: Repeat): Child[] {
  const alike = alikeness(countWords(source.text, start, end), differs)
  if (of.length === 0) return [`repeats the title that was given, ${alike}`]
  const lines = lineNames(source, of)
  const attributes = { type: 'button', class: 'jump', 'aria-label': `Go to ${lines}` }
  return ['repeats ', element('button', attributes, lines), `, ${alike}`]
}

function differencesOf(differs: readonly Difference[]): HTMLElement {
  const items = differs.map(({ removed, kept }) =>
    element(
      'li',
      {},
      ...(removed === '' ? [] : ['here ', element('del', { dir: 'auto' }, printableLines(removed))]),
      removed !== '' && kept !== '' ? ', ' : null,
      ...(kept === '' ? [', not there'] : ['there ', element('ins', { dir: 'auto' }, printableLines(kept))]),
      removed === '' ? ', not here' : null,
    ),
  )
  const list = (some: HTMLElement[]): HTMLElement => element('ul', {}, ...some)
  const rest = items.slice(MOST_DIFFERENCES)
  const more = element('summary', {}, `${counted(rest.length, 'more difference')}`)
  return element(
    'div',
    { class: 'differs' },
    element('p', {}, `worded otherwise in ${counted(differs.length, 'place')}:`),
    list(items.slice(0, MOST_DIFFERENCES)),
    rest.length === 0 ? null : element('details', {}, more, list(rest)),
  )
}
