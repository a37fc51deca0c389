import type { ReportDetail } from '../render/report-data.ts'
import { lineStarts } from '../text/lines.ts'
import type { Range } from '../types.ts'
import { element } from './element.ts'
import { mark, type Place } from './highlight.ts'
import { goTo, scrollsAlone, showIn } from './pane.ts'
import { type Passage, passagesIn, passagesOf } from './passages.ts'
import { sheetsOf } from './sheets.ts'
import { keptPassage, removedPassage, type Source, shownOffset } from './shown-passage.ts'
import type { Lit, Spotlight } from './spotlight.ts'

/** The input from top to bottom. What went is struck through, says why, and lights its twins. */
export class InputPane {
  readonly element: HTMLElement
  readonly #detail: ReportDetail
  readonly #source: Source
  readonly #passages: Passage[]
  /** The element of each passage. */
  readonly #shown: HTMLElement[]
  /** The element of each finding. */
  readonly #found = new Map<number, HTMLElement>()
  readonly #spotlight: Spotlight
  #marked: HTMLElement[] = []

  constructor(detail: ReportDetail, spotlight: Spotlight) {
    const { text, findings } = detail
    this.#detail = detail
    this.#spotlight = spotlight
    this.#source = { text, starts: lineStarts(text) }
    this.#passages = passagesOf(text, findings)
    this.#shown = this.#passages.map(passage => this.#show(passage))
    const attributes = { class: 'pane input', tabindex: 0, 'aria-labelledby': 'input-heading' }
    const heading = element('h2', { id: 'input-heading' }, 'Input')
    const nothing = text === '' ? element('p', { class: 'note' }, 'The input is empty.') : null
    this.element = element(
      'section',
      attributes,
      heading,
      element('div', { class: 'passages' }, nothing, ...sheetsOf(this.#shown)),
    )
    this.#listen()
    spotlight.onChange(lit => this.#light(lit))
  }

  /** Gives the focus to a passage that went, by which it is lit. */
  walkTo(finding: number): void {
    this.#found.get(finding)?.focus({ preventScroll: scrollsAlone(this.element) })
  }

  #show(passage: Passage): HTMLElement {
    if (passage.finding === null) return keptPassage(this.#source, passage, null)
    const finding = this.#detail.findings[passage.finding]!
    const shown = 'saved' in finding ? keptPassage : removedPassage
    const made = shown(this.#source, passage, finding)
    this.#found.set(passage.finding, made)
    return made
  }

  #listen(): void {
    const { element: pane } = this
    pane.addEventListener('mouseover', event => this.#spotlight.point(wentUnder(event)))
    pane.addEventListener('mouseleave', () => this.#spotlight.point(null))
    pane.addEventListener('focusin', event => this.#spotlight.focus(wentUnder(event)))
    pane.addEventListener('focusout', ({ relatedTarget }) => {
      if (!(relatedTarget instanceof Node && pane.contains(relatedTarget))) this.#spotlight.focus(null)
    })
    pane.addEventListener('click', event => {
      const finding = wentUnder(event)
      // Whoever selects text, or opens the list of differences, means that alone.
      if (finding === null || !getSelection()?.isCollapsed || isWithin(event, 'summary')) return
      if (isWithin(event, '.jump')) this.#jump(finding)
      else this.#spotlight.pin(finding)
    })
  }

  /** Goes to the first twin of a passage, which stays lit. */
  #jump(finding: number): void {
    const { lit } = this.#spotlight
    if (!lit?.pinned) this.#spotlight.pin(finding)
    const [target] = this.#twinsOf(finding)
    if (!target) return
    target.focus({ preventScroll: true })
    goTo(this.element, target)
  }

  #twinsOf(finding: number): HTMLElement[] {
    return twinRanges(this.#detail, finding).flatMap(([start, end]) =>
      this.#shown.slice(...passagesIn(this.#passages, start, end)),
    )
  }

  #light(lit: Lit | null): void {
    for (const shown of this.#marked) shown.classList.remove('source', 'lit', 'pinned')
    this.#marked = []
    const ranges = lit ? twinRanges(this.#detail, lit.finding) : []
    mark(
      'twin-in-input',
      ranges.flatMap(range => this.#stretchesIn(range)),
    )
    if (!lit) return
    const source = this.#found.get(lit.finding)!
    const twins = this.#twinsOf(lit.finding)
    source.classList.add('source')
    source.classList.toggle('pinned', lit.pinned)
    for (const twin of twins) twin.classList.add('lit')
    this.#marked = [source, ...twins]
    if (!lit.hovered) showIn(this.element, twins, source)
  }

  /** A range of the text as stretches of what is shown, one in each passage. */
  #stretchesIn([start, end]: Range): [Place, Place][] {
    const [first, behind] = passagesIn(this.#passages, start, end)
    return this.#passages.slice(first, behind).flatMap(({ pieces }, i) => {
      const lines = this.#shown[first + i]!.querySelectorAll('.line')
      const placesAt = (piece: number, offset: number): Place[] => {
        const node = lines[piece]?.firstChild
        return node instanceof Text ? [{ node, offset: shownOffset(this.#source, pieces[piece]!, offset) }] : []
      }
      const [from] = placesAt(
        pieces.findIndex(piece => piece.end > start),
        start,
      )
      const [to] = placesAt(
        pieces.findLastIndex(piece => piece.start < end),
        end,
      )
      return from && to ? [[from, to] as [Place, Place]] : []
    })
  }
}

/** Where the twins of a passage that went stand. */
export function twinRanges({ findings }: ReportDetail, index: number): readonly Range[] {
  const finding = findings[index]
  return finding?.kind === 'repeat' ? finding.of : []
}

const isWithin = ({ target }: Event, selector: string): boolean =>
  target instanceof Element && target.closest(selector) !== null

/** The passage that went in which something happens. */
function wentUnder({ target }: Event): number | null {
  const passage = target instanceof Element ? target.closest<HTMLElement>('.removed') : null
  return passage ? Number(passage.dataset.finding) : null
}
