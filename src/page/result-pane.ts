import type { ReportDetail } from '../render/report-data.ts'
import { printable, printableLines } from '../text/controls.ts'
import { readingOf } from '../text/reading.ts'
import { visibleOf } from '../text/visible.ts'
import { inOneLine } from '../text/words.ts'
import type { Finding, Range } from '../types.ts'
import { element } from './element.ts'
import { mark, type Place } from './highlight.ts'
import { twinRanges } from './input-pane.ts'
import { showIn } from './pane.ts'
import { sheetsOf } from './sheets.ts'
import type { Lit, Spotlight } from './spotlight.ts'

/** What is left: title, lead and paragraphs, each with the numbers of its findings. */
export class ResultPane {
  readonly element: HTMLElement
  readonly #detail: ReportDetail
  readonly #title: HTMLElement | null
  /** The element in which a finding that stays went. */
  readonly #places: (HTMLElement | null)[]
  #marked: HTMLElement[] = []

  constructor(detail: ReportDetail, spotlight: Spotlight) {
    const { article, findings } = detail
    this.#detail = detail
    this.#title = article.title === null ? null : part('title', 'title', printable(article.title))
    const lead = article.lead === null ? null : part('lead', 'lead', printableLines(article.lead))
    const paragraphs = article.paragraphs.map((text, i) =>
      part('paragraph', `paragraph-${i + 1}`, printableLines(text)),
    )
    this.#places = findings.map(finding => {
      if (finding.kind === 'title') return this.#title
      if (finding.kind === 'lead') return lead
      return finding.kind === 'paragraph' ? (paragraphs[finding.paragraph] ?? null) : null
    })
    for (const [finding, place] of this.#places.entries()) if (place) join(place, finding)
    paragraphs.forEach((paragraph, i) => {
      paragraph.dataset.number = String(i + 1)
    })
    const attributes = { class: 'pane result', tabindex: 0, 'aria-labelledby': 'result-heading' }
    const heading = element('h2', { id: 'result-heading' }, 'Result')
    const parts = [this.#title, lead, ...paragraphs].filter(shown => shown !== null)
    const nothing = parts.length === 0 ? element('p', { class: 'note' }, 'Nothing is left.') : null
    this.element = element(
      'section',
      attributes,
      heading,
      element('div', { class: 'article' }, nothing, ...sheetsOf(parts)),
    )
    spotlight.onChange(lit => this.#light(lit))
  }

  #light(lit: Lit | null): void {
    for (const shown of this.#marked) shown.classList.remove('lit')
    const stretches = lit ? this.#twinsOf(lit.finding) : []
    mark(
      'twin-in-result',
      stretches.flatMap(({ range }) => (range ? [range] : [])),
    )
    this.#marked = [...new Set(stretches.map(({ shown }) => shown))]
    for (const shown of this.#marked) shown.classList.add('lit')
    showIn(this.element, this.#marked)
  }

  #twinsOf(index: number): { shown: HTMLElement; range: [Place, Place] | null }[] {
    const { text, findings } = this.#detail
    const ranges = twinRanges(this.#detail, index)
    const reading = readingOf(text)
    // A title that was given stands outside the text.
    if (findings[index]?.kind === 'repeat' && ranges.length === 0 && this.#title) {
      return [{ shown: this.#title, range: stretchOf(this.#title, this.#title.textContent) }]
    }
    return ranges.flatMap(range =>
      findings.flatMap((finding, i) => {
        const shown = this.#places[i]
        const [start, end] = common(range, finding)
        return shown && start < end
          ? [{ shown, range: stretchOf(shown, inOneLine(visibleOf(text.slice(start, end), reading).text)) }]
          : []
      }),
    )
  }
}

const part = (kind: string, id: string, text: string): HTMLElement =>
  element(kind === 'title' ? 'h3' : 'p', { class: `part ${kind}`, id: `result-${id}`, dir: 'auto' }, text)

function join(place: HTMLElement, finding: number): void {
  const before = place.dataset.findings
  place.dataset.findings = before === undefined ? String(finding) : `${before} ${finding}`
}

const common = ([start, end]: Range, finding: Finding): Range => [
  Math.max(start, finding.start),
  Math.min(end, finding.end),
]

/** Where words stand in what is shown; all of it where they stand there in another form. */
function stretchOf(shown: HTMLElement, words: string): [Place, Place] | null {
  const node = shown.firstChild
  if (!(node instanceof Text)) return null
  const at = node.data.indexOf(printableLines(words))
  if (at < 0)
    return [
      { node, offset: 0 },
      { node, offset: node.data.length },
    ]
  return [
    { node, offset: at },
    { node, offset: at + printableLines(words).length },
  ]
}
