import { element } from './element.ts'
import { numberOf } from './phrasing.ts'

/** The rows that are shown, from 0 on, `[from, to)`. */
export interface Shown {
  from: number
  to: number
  of: number
}

/** Buttons that turn the pages of a table, and a line that tells which rows are shown. */
export class Pager {
  readonly element: HTMLElement
  readonly #told = element('p', { class: 'told', role: 'status', 'aria-live': 'polite' })
  readonly #previous: HTMLButtonElement
  readonly #next: HTMLButtonElement

  constructor(turn: (step: 1 | -1) => void) {
    this.#previous = button('Previous', () => turn(-1))
    this.#next = button('Next', () => turn(1))
    this.element = element('div', { class: 'pager' }, this.#previous, this.#told, this.#next)
  }

  tell({ from, to, of }: Shown): void {
    this.#told.textContent = of === 0 ? 'no file' : `${numberOf(from + 1)}-${numberOf(to)} of ${numberOf(of)}`
    this.#previous.disabled = from === 0
    this.#next.disabled = to >= of
  }
}

function button(name: string, press: () => void): HTMLButtonElement {
  const made = element('button', { type: 'button', 'aria-label': `${name} page` }, name)
  made.addEventListener('click', press)
  return made
}
