import type { ReportRow } from '../render/report-data.ts'
import { wordingOf } from '../render/wording.ts'
import { element } from './element.ts'
import { hasTrait, TRAITS, type Trait } from './entries.ts'
import { numberOf } from './phrasing.ts'
import { kindsOf } from './totals.ts'

/** What rows are chosen by: words of the path or the title, and what went or what else there is to tell. */
export class Sieve {
  readonly element: HTMLElement
  readonly #words = element('input', { id: 'sought', type: 'search', autocomplete: 'off', spellcheck: 'false' })
  readonly #traits = element('select', { id: 'trait' }, element('option', { value: '' }, 'all files'))

  constructor(rows: readonly ReportRow[], changed: () => void) {
    const went = kindsOf(rows).map(({ verdict, files }) => option(verdict, wordingOf(verdict).name, files))
    const others = (Object.keys(TRAITS) as (keyof typeof TRAITS)[]).flatMap(trait => {
      const files = rows.filter(row => hasTrait(row, trait)).length
      return files === 0 ? [] : [option(trait, TRAITS[trait], files)]
    })
    if (went.length > 0) this.#traits.append(element('optgroup', { label: 'What went' }, ...went))
    if (others.length > 0) this.#traits.append(element('optgroup', { label: 'What else' }, ...others))
    this.#words.addEventListener('input', changed)
    this.#traits.addEventListener('change', changed)
    const fields = [field('File or title holds', this.#words), field('Show', this.#traits)]
    this.element = element('div', { class: 'sieve', role: 'search', 'aria-label': 'Choose files' }, ...fields)
  }

  asked(): { words: string; trait: Trait | null } {
    return { words: this.#words.value, trait: (this.#traits.value || null) as Trait | null }
  }
}

const field = (name: string, control: HTMLElement): HTMLElement =>
  element('div', { class: 'field' }, element('label', { for: control.id }, name), control)

const option = (trait: Trait, name: string, files: number): HTMLElement =>
  element('option', { value: trait }, `${name} (${numberOf(files)})`)
