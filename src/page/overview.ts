import type { ReportData, ReportRow } from '../render/report-data.ts'
import { wordingOf } from '../render/wording.ts'
import { printable } from '../text/controls.ts'
import { bars, histogram } from './charts.ts'
import { element } from './element.ts'
import { FileTable } from './file-table.ts'
import { counted, listed, numberOf, percentOf } from './phrasing.ts'
import { addressOf } from './route.ts'
import { kindsOf, sharesOf, type Totals, totalsOf } from './totals.ts'
import { FATES, type Fate, swatch, wordsBar } from './words-bar.ts'
import { worthALook } from './worth-a-look.ts'

/** Inputs in the list of those that are worth a look. */
const MOST_WORTH = 10

/** All inputs of a report: what became of them on the whole, which to look at, and the table. */
export function overviewOf({ rows }: ReportData): HTMLElement {
  const totals = totalsOf(rows)
  const panels = element('div', { class: 'panels' }, worthPanel(rows), sharePanel(rows), kindPanel(rows))
  return element('div', { class: 'overview' }, head(totals), panels, new FileTable(rows).element)
}

export const overviewTitle = ({ rows }: ReportData): string => counted(rows.length, 'file')

function head({ files, failed, words }: Totals): HTMLElement {
  const tile = (name: string, value: number, note: string | null = null, look: string | null = null): HTMLElement =>
    element(
      'div',
      { class: value === 0 ? 'none' : null },
      element('dt', {}, look === null ? null : swatch(look), name),
      element('dd', {}, numberOf(value)),
      note === null ? null : element('dd', { class: 'note' }, note),
    )
  const fates = (Object.keys(FATES) as Fate[]).map(fate => {
    const share = words.input === 0 ? 0 : words[fate] / words.input
    return tile(fate, words[fate], `${percentOf(share)}, ${FATES[fate]}`, fate)
  })
  return element(
    'section',
    { class: 'totals', 'aria-labelledby': 'page-heading' },
    element('h1', { id: 'page-heading', tabindex: -1 }, `What became of ${counted(files, 'file')}`),
    wordsBar(words),
    element('dl', {}, tile('files', files), tile('words in', words.input), ...fates, tile('failed', failed)),
  )
}

function panel(id: string, heading: string, ...children: (Node | string)[]): HTMLElement {
  const attributes = { class: `panel ${id}`, 'aria-labelledby': `${id}-heading` }
  return element('section', attributes, element('h2', { id: `${id}-heading` }, heading), ...children)
}

function worthPanel(rows: readonly ReportRow[]): HTMLElement {
  const worth = worthALook(rows, MOST_WORTH)
  if (worth.length === 0) return panel('worth', 'Most worth a look', element('p', {}, 'Nothing stands out.'))
  const items = worth.map(({ row: index, reasons }) => {
    const { source, title, detail } = rows[index]!
    const name = element('bdi', {}, printable(title ?? source))
    const link = detail === null ? name : element('a', { href: addressOf(index) }, name)
    const path = title === null ? null : element('span', { class: 'path' }, element('bdi', {}, printable(source)))
    return element('li', {}, link, path, element('span', { class: 'why' }, printable(reasons.join(', '))))
  })
  return panel('worth', 'Most worth a look', element('ol', {}, ...items))
}

function sharePanel(rows: readonly ReportRow[]): HTMLElement {
  const [none = 0, ...bins] = sharesOf(rows)
  const column = (value: number) => ({ value, shown: numberOf(value) })
  const says = bins.map((value, i) => `${10 * i} to ${10 * i + 10} %: ${counted(value, 'file')}`)
  const ticks = [...bins.keys(), bins.length].map(i => String(10 * i))
  const name = `Share of the words removed. Nothing: ${counted(none, 'file')}; ${says.join('; ')}.`
  const chart = histogram(name, { ...column(none), name: 'none' }, bins.map(column), ticks)
  const note = element(
    'p',
    { class: 'note' },
    'Number of files by the share of their words that was removed, in percent',
  )
  return panel('shares', 'How much went', note, chart)
}

function kindPanel(rows: readonly ReportRow[]): HTMLElement {
  const kinds = kindsOf(rows)
  if (kinds.length === 0) return panel('kinds', 'What went', element('p', {}, 'Nothing.'))
  const shown = kinds.map(({ verdict, files, stretches }) => {
    return {
      name: wordingOf(verdict).name,
      value: files,
      shown: `${counted(files, 'file')}, ${counted(stretches, 'time')}`,
    }
  })
  const says = kinds.map(({ verdict, files, stretches }) => {
    return `${wordingOf(verdict).name}: ${counted(stretches, 'time')} in ${counted(files, 'file')}`
  })
  const terms = kinds.flatMap(({ verdict }) => {
    const { name, says } = wordingOf(verdict)
    return [element('dt', {}, name), element('dd', {}, says)]
  })
  const key = element(
    'details',
    {},
    element('summary', {}, 'What the names mean'),
    element('dl', { class: 'names' }, ...terms),
  )
  const note = element(
    'p',
    { class: 'note' },
    'Kinds of passages that were taken out: in how many files, and how often',
  )
  return panel('kinds', 'What went', note, bars(`${listed(says)}.`, shown), key)
}
