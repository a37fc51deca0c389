import { element } from './element.ts'
import { type Column, isOfNumbers } from './entries.ts'

export interface Order {
  column: Column
  descending: boolean
}

const NAMES: Record<Column, string> = {
  file: 'File',
  title: 'Title',
  words: 'Words in',
  removed: 'Removed',
  went: 'What went',
  differs: 'Differs',
  saved: 'Saved',
  notes: 'Notes',
}

/** The head of the table: each name is a button that sorts by its column. */
export class ColumnHeads {
  readonly element: HTMLElement
  readonly #cells: { column: Column; cell: HTMLElement }[]

  constructor(sort: (column: Column) => void) {
    this.#cells = (Object.keys(NAMES) as Column[]).map(column => {
      const button = element('button', { type: 'button' }, NAMES[column])
      button.addEventListener('click', () => sort(column))
      const attributes = { role: 'columnheader', scope: 'col', class: lookOf(column), 'aria-sort': 'none' }
      return { column, cell: element('th', attributes, button) }
    })
    const row = element('tr', { role: 'row' }, ...this.#cells.map(({ cell }) => cell))
    this.element = element('thead', { role: 'rowgroup' }, row)
  }

  mark(order: Order): void {
    for (const { column, cell } of this.#cells) {
      const direction = order.descending ? 'descending' : 'ascending'
      cell.setAttribute('aria-sort', order.column === column ? direction : 'none')
    }
  }
}

/** Names of the style sheet for the cells of a column. */
export const lookOf = (column: Column): string => `in-${column}${isOfNumbers(column) ? ' number' : ''}`

export const nameOf = (column: Column): string => NAMES[column]
