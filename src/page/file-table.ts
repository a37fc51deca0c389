import type { ReportRow } from '../render/report-data.ts'
import { element } from './element.ts'
import { type Column, chosen, type Entry, entriesOf, isOfNames, sorted } from './entries.ts'
import { Pager } from './pager.ts'
import { counted } from './phrasing.ts'
import { Sieve } from './sieve.ts'
import { ColumnHeads, type Order } from './table-head.ts'
import { tableRow } from './table-row.ts'

/** Rows that are shown at a time. */
const PAGE = 100

/** All inputs, with a text field and a list to choose some, buttons in the head to sort them, and pages. */
export class FileTable {
  readonly element: HTMLElement
  readonly #entries: Entry[]
  readonly #body = element('tbody', { role: 'rowgroup' })
  readonly #heads = new ColumnHeads(column => this.#sort(column))
  readonly #pager = new Pager(step => this.#turn(step))
  readonly #sieve: Sieve
  #found: Entry[]
  #order: Order | null = null
  #page = 0

  constructor(rows: readonly ReportRow[]) {
    this.#entries = entriesOf(rows)
    this.#found = this.#entries
    this.#sieve = new Sieve(rows, () => this.#choose())
    const label = { 'aria-labelledby': 'files-heading' }
    this.element = element(
      'section',
      { class: 'files', ...label },
      element('h2', { id: 'files-heading' }, 'All files'),
      missingViews(rows),
      element('div', { class: 'toolbar' }, this.#sieve.element, this.#pager.element),
      element('table', { role: 'table', ...label }, this.#heads.element, this.#body),
    )
    this.#show()
  }

  #sort(column: Column): void {
    const descending = this.#order?.column === column ? !this.#order.descending : !isOfNames(column)
    this.#order = { column, descending }
    this.#heads.mark(this.#order)
    this.#choose()
  }

  #choose(): void {
    const { words, trait } = this.#sieve.asked()
    const some = chosen(this.#entries, words, trait)
    this.#found = this.#order ? sorted(some, this.#order.column, this.#order.descending) : some
    this.#page = 0
    this.#show()
  }

  #turn(step: 1 | -1): void {
    this.#page += step
    this.#show()
  }

  #show(): void {
    const from = this.#page * PAGE
    const shown = this.#found.slice(from, from + PAGE)
    this.#body.replaceChildren(...shown.map(tableRow))
    this.#pager.tell({ from, to: from + shown.length, of: this.#found.length })
  }
}

/** Says, once, that some rows lead nowhere. */
function missingViews(rows: readonly ReportRow[]): HTMLElement | null {
  const cleaned = rows.filter(({ failure }) => failure === null)
  const kept = cleaned.filter(({ detail }) => detail !== null).length
  if (kept === cleaned.length) return null
  const says = `Details are kept for the ${counted(kept, 'file')} most worth a look; the names of these are links.`
  return element('p', { class: 'note' }, kept === 0 ? 'This page holds no details of single files.' : says)
}
