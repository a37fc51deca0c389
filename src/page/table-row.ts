import { shareRemoved } from '../render/report-data.ts'
import { printable } from '../text/controls.ts'
import { type Child, element } from './element.ts'
import { type Column, type Entry, notesOf, wentIn } from './entries.ts'
import { numberOf, percentOf } from './phrasing.ts'
import { addressOf } from './route.ts'
import { lookOf, nameOf } from './table-head.ts'

/** One input in the table. Roles are said outright, since a narrow screen shows the cells as blocks. */
export function tableRow({ row, index }: Entry): HTMLElement {
  const { source, title, words, differs, saved, failure, detail } = row
  const failed = failure !== null
  const path = pathOf(source)
  const share = shareRemoved(words)
  return element(
    'tr',
    { role: 'row', class: failed ? 'failed' : null },
    cell('file', detail === null ? path : element('a', { href: addressOf(index) }, path)),
    cell('title', title === null ? null : element('bdi', { dir: 'auto' }, printable(title))),
    cell('words', failed ? null : numberOf(words.input)),
    cell('removed', failed ? null : percentOf(share)),
    cell('went', wentIn(row) || null),
    cell('differs', differs > 0 ? numberOf(differs) : null),
    cell('saved', saved > 0 ? numberOf(saved) : null),
    cell('notes', notesOf(row).map(printable).join('; ') || null),
  )
}

const cell = (column: Column, child: Child): HTMLElement =>
  element('td', { role: 'cell', class: lookOf(column), 'data-name': nameOf(column) }, child)

/** A path whose folders are quieter than its file. */
function pathOf(source: string): HTMLElement {
  const end = source.lastIndexOf('/') + 1
  const folders = end === 0 ? null : element('span', { class: 'folders' }, printable(source.slice(0, end)))
  return element('bdi', { class: 'path', dir: 'ltr' }, folders, printable(source.slice(end)))
}
