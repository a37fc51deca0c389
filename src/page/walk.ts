import type { Finding } from '../types.ts'
import { element } from './element.ts'
import type { InputPane } from './input-pane.ts'
import { scrollsAlone } from './pane.ts'
import type { Spotlight } from './spotlight.ts'

/** Buttons and keys that go from one passage that went to the next. */
export class Walk {
  readonly element: HTMLElement
  readonly #went: number[]
  readonly #pane: InputPane
  readonly #spotlight: Spotlight
  /** The last one that was lit: from there it goes on. */
  #at: number | null = null

  constructor(findings: readonly Finding[], pane: InputPane, spotlight: Spotlight, signal: AbortSignal) {
    this.#pane = pane
    this.#spotlight = spotlight
    this.#went = [...findings.keys()].filter(i => !('saved' in findings[i]!))
    const told = element('p', { class: 'told', role: 'status', 'aria-live': 'polite' })
    this.element = element('div', { class: 'walk' }, this.#button('Previous', -1), told, this.#button('Next', 1))
    this.element.hidden = this.#went.length === 0
    const tell = (): void => {
      const { lit } = spotlight
      if (lit) this.#at = lit.finding
      const place = lit
        ? `${this.#went.indexOf(lit.finding) + 1} of ${this.#went.length}`
        : `${this.#went.length} removed`
      told.textContent = lit?.pinned ? `${place}, pinned` : place
    }
    spotlight.onChange(tell)
    tell()
    document.addEventListener('keydown', event => this.#press(event), { signal })
  }

  #button(name: string, step: 1 | -1): HTMLElement {
    const made = element('button', { type: 'button', 'aria-label': `${name} removed passage` }, name)
    made.addEventListener('click', () => this.#step(step))
    return made
  }

  #step(step: 1 | -1): void {
    const from = this.#at === null ? -1 : this.#went.indexOf(this.#at)
    const to = from < 0 ? (step > 0 ? 0 : this.#went.length - 1) : from + step
    const finding = this.#went[Math.max(0, Math.min(this.#went.length - 1, to))]
    if (finding !== undefined) this.#pane.walkTo(finding)
  }

  #press(event: KeyboardEvent): void {
    if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return
    const step = STEPS[event.key]
    if (step !== undefined && (event.key.length === 1 || this.#takesArrows(event.target))) {
      event.preventDefault()
      this.#step(step)
    } else if (event.key === 'Escape') this.#letGo()
    else if (event.key === 'Enter' && event.target instanceof HTMLElement && event.target.matches('.removed')) {
      this.#spotlight.pin(Number(event.target.dataset.finding))
    }
  }

  /** Arrows scroll where there is something to scroll: they walk from passages that went, and from outside the panes. */
  #takesArrows(target: EventTarget | null): boolean {
    if (!(target instanceof Element)) return false
    if (target.closest('.removed')) return true
    return scrollsAlone(this.#pane.element) && !target.closest('.pane, button, a')
  }

  /** Whoever has gone to the twin comes back from there. */
  #letGo(): void {
    const { lit } = this.#spotlight
    const twin = document.activeElement?.closest('.kept')
    if (lit && twin) this.#pane.walkTo(lit.finding)
    this.#spotlight.letGo()
  }
}

const STEPS: Record<string, 1 | -1> = { ArrowDown: 1, ArrowUp: -1, j: 1, k: -1 }
