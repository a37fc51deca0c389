import type { ReportDetail } from '../render/report-data.ts'
import type { Range } from '../types.ts'
import { type Dots, dotsOf, NOTHING, STAYED, WENT } from './dots.ts'
import { element } from './element.ts'
import { twinRanges } from './input-pane.ts'
import { mapSays } from './map-words.ts'
import type { Lit, Spotlight } from './spotlight.ts'
import { swatch } from './words-bar.ts'

/** Pixels of the screen that a dot has at least, so that a slanted line of them is seen. */
const SMALLEST_DOT = 1.5

/** The text laid against itself, with a legend. Place in the text runs from left to right and from top to bottom. */
export class TextMap {
  readonly element: HTMLElement
  readonly #canvas: HTMLCanvasElement
  readonly #detail: ReportDetail
  #dots: Dots | null = null
  #lit: Lit | null = null

  constructor(detail: ReportDetail, spotlight: Spotlight, signal: AbortSignal) {
    this.#detail = detail
    this.#canvas = element('canvas', { role: 'img', 'aria-label': mapSays(detail) })
    this.element = element('figure', { class: 'map' }, this.#canvas, legend())
    spotlight.onChange(lit => {
      this.#lit = lit
      this.#draw()
    })
    // First the text is shown, and then the map is made.
    const watcher = new ResizeObserver(() => setTimeout(() => this.#draw()))
    watcher.observe(this.#canvas)
    signal.addEventListener('abort', () => watcher.disconnect())
    // A canvas keeps the colours that it was drawn in.
    for (const query of ['(prefers-color-scheme: dark)', 'print']) {
      matchMedia(query).addEventListener('change', () => this.#draw(), { signal })
    }
  }

  #draw(): void {
    const { clientWidth, clientHeight } = this.#canvas
    const context = this.#canvas.getContext('2d')
    if (!context || clientWidth === 0) return
    this.#dots ??= dotsOf(this.#detail.text, this.#detail.findings)
    this.#canvas.width = Math.round(clientWidth * devicePixelRatio)
    this.#canvas.height = Math.round(clientHeight * devicePixelRatio)
    const painter = new Painter(context, getComputedStyle(this.#canvas))
    painter.diagonal()
    if (this.#lit) {
      const { length } = this.#detail.text
      const { start, end } = this.#detail.findings[this.#lit.finding]!
      painter.bands([start, end], twinRanges(this.#detail, this.#lit.finding), length)
    }
    painter.dots(this.#dots)
  }
}

class Painter {
  readonly #context: CanvasRenderingContext2D
  readonly #style: CSSStyleDeclaration
  readonly #width: number
  readonly #height: number

  constructor(context: CanvasRenderingContext2D, style: CSSStyleDeclaration) {
    this.#context = context
    this.#style = style
    this.#width = context.canvas.width
    this.#height = context.canvas.height
  }

  #colour(name: string): string {
    return this.#style.getPropertyValue(`--map-${name}`)
  }

  diagonal(): void {
    this.#context.strokeStyle = this.#colour('diagonal')
    this.#context.lineWidth = devicePixelRatio
    this.#context.beginPath()
    this.#context.moveTo(0, 0)
    this.#context.lineTo(this.#width, this.#height)
    this.#context.stroke()
  }

  /** The passage that is lit as an upright band, its twins as lying ones: they cross at the slanted line. */
  bands(source: Range, twins: readonly Range[], length: number): void {
    const band = ([start, end]: Range, side: number): [at: number, size: number] => {
      return [(start / length) * side, Math.max(2 * devicePixelRatio, ((end - start) / length) * side)]
    }
    this.#context.fillStyle = this.#colour('source')
    const [x, width] = band(source, this.#width)
    this.#context.fillRect(x, 0, width, this.#height)
    this.#context.fillStyle = this.#colour('twin')
    for (const twin of twins) {
      const [y, height] = band(twin, this.#height)
      this.#context.fillRect(0, y, this.#width, height)
    }
  }

  dots({ size, cells }: Dots): void {
    const [stepX, stepY] = [this.#width / size, this.#height / size]
    const least = SMALLEST_DOT * devicePixelRatio
    const [width, height] = [Math.max(least, stepX), Math.max(least, stepY)]
    for (const kind of [STAYED, WENT]) {
      this.#context.fillStyle = this.#colour(kind === WENT ? 'went' : 'stayed')
      for (let at = 0; at < cells.length; at++) {
        if (cells[at] === NOTHING || cells[at] !== kind) continue
        this.#context.fillRect((at % size) * stepX, Math.floor(at / size) * stepY, width, height)
      }
    }
  }
}

function legend(): HTMLElement {
  const row = (look: string, says: string): HTMLElement => element('li', {}, swatch(look), says)
  return element(
    'figcaption',
    {},
    element(
      'p',
      {},
      'The text laid against itself, from left to right and from top to bottom. What is said twice is a slanted line.',
    ),
    element(
      'ul',
      { class: 'legend' },
      row('went', 'said twice, one side taken out'),
      row('stayed', 'said twice, both left in'),
    ),
  )
}
