import type { ReportDetail, ReportRow } from '../render/report-data.ts'
import { verdictOf, wordingOf } from '../render/wording.ts'
import { printable } from '../text/controls.ts'
import { element } from './element.ts'
import { InputPane } from './input-pane.ts'
import { TextMap } from './map.ts'
import { accountOf } from './phrasing.ts'
import { ResultPane } from './result-pane.ts'
import { Spotlight } from './spotlight.ts'
import { Walk } from './walk.ts'
import { wordsBar } from './words-bar.ts'

/** One article: what came in, what became of it, and between them the map. @param signal ends what listens to the page */
export function viewOf(row: ReportRow, detail: ReportDetail | null, signal: AbortSignal): HTMLElement {
  if (!detail) {
    const note = element('p', { class: 'note' }, 'This page holds no details of this file.')
    return element('div', { class: 'view' }, headOf(row), row.failure === null ? note : null)
  }
  const spotlight = new Spotlight()
  const input = new InputPane(detail, spotlight)
  const result = new ResultPane(detail, spotlight)
  const map = new TextMap(detail, spotlight, signal)
  const walk = new Walk(detail.findings, input, spotlight, signal)
  const middle = element(
    'section',
    { class: 'between-panes', 'aria-labelledby': 'map-heading' },
    element('h2', { id: 'map-heading' }, 'Map'),
    map.element,
    walk.element,
    keyOf(detail),
  )
  return element(
    'div',
    { class: 'view' },
    headOf(row),
    element('div', { class: 'panes' }, middle, input.element, result.element),
  )
}

export const viewTitle = ({ title, source }: ReportRow): string => printable(title ?? source)

function headOf(row: ReportRow): HTMLElement {
  const { source, title, words, failure, warnings } = row
  const path = element('bdi', {}, printable(source))
  const name = title === null ? path : element('bdi', { dir: 'auto' }, printable(title))
  const account = element('div', { class: 'account' }, element('p', {}, accountOf(words)), wordsBar(words))
  const warning = (text: string): HTMLElement => element('p', { class: 'warning' }, printable(text))
  return element(
    'section',
    { class: 'head', 'aria-labelledby': 'page-heading' },
    element(
      'div',
      { class: 'called' },
      element('h1', { id: 'page-heading', tabindex: -1 }, name),
      element('p', { class: 'source' }, title !== null ? path : failure === null ? 'no title found' : null),
    ),
    failure === null ? account : warning(`failed: ${failure}`),
    ...warnings.map(({ message }) => warning(`warning: ${message}`)),
  )
}

/** What the labels mean, and how to get about. */
function keyOf({ findings }: ReportDetail): HTMLElement {
  const verdicts = new Set(findings.filter(finding => !('saved' in finding)).map(verdictOf))
  const terms = [...verdicts].flatMap(verdict => {
    const { name, says } = wordingOf(verdict)
    return [element('dt', {}, name), element('dd', {}, says)]
  })
  const about =
    'Point at a removed passage, or tap it, to light what it repeats; a click pins it. ' +
    'Or go with the arrow keys or j and k; Enter pins, Escape lets go.'
  return element(
    'div',
    { class: 'key' },
    element('dl', { class: 'names' }, ...terms),
    verdicts.size > 0 ? element('p', { class: 'note' }, about) : null,
  )
}
