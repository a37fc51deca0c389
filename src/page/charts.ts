import { drawn } from './element.ts'

/** A drawing that is read out as one sentence. Widths are in percent and heights in pixels, so that its text keeps its size. */
function chart(says: string, height: number, parts: SVGElement[]): SVGElement {
  return drawn('svg', { class: 'chart', role: 'img', 'aria-label': says, width: '100%', height }, ...parts)
}

export interface Column {
  value: number
  shown: string
}

const COLUMNS_HEIGHT = 190
const COLUMNS_TOP = 18
/** Of the room of a column. */
const COLUMN_WIDTH = 0.84
/** Room between the first column, which stands for itself, and the scale of the others. */
const GAP = 0.6

/**
 * Upright columns over a scale of ten steps, with one apart on the left.
 * @param ticks what stands below the edges of the columns on the scale, one more than there are columns
 */
export function histogram(
  says: string,
  apart: Column & { name: string },
  scale: Column[],
  ticks: string[],
): SVGElement {
  const unit = 100 / (1 + GAP + scale.length)
  const most = Math.max(1, apart.value, ...scale.map(({ value }) => value))
  const base = COLUMNS_TOP + COLUMNS_HEIGHT
  const leftOf = (i: number): number => (1 + GAP + i) * unit
  const column = ({ value, shown }: Column, left: number): SVGElement[] => {
    const height = value === 0 ? 0 : Math.max(2, (value / most) * COLUMNS_HEIGHT)
    const x = left + ((1 - COLUMN_WIDTH) / 2) * unit
    const place = { x: `${x}%`, width: `${COLUMN_WIDTH * unit}%`, y: base - height, height }
    const label = { class: value === 0 ? 'value none' : 'value', x: `${left + unit / 2}%`, y: base - height - 6 }
    return [drawn('rect', { class: 'bar', rx: 1, ...place }), drawn('text', label, shown)]
  }
  const line = (from: number, to: number): SVGElement =>
    drawn('line', { class: 'axis', x1: `${from}%`, x2: `${to}%`, y1: base + 0.5, y2: base + 0.5 })
  const tick = (text: string, i: number): SVGElement =>
    drawn('text', { class: 'tick', x: `${leftOf(i)}%`, y: base + 18 }, text)
  return chart(says, base + 26, [
    ...column(apart, 0),
    ...scale.flatMap((bar, i) => column(bar, leftOf(i))),
    ...[
      line(0, unit),
      line(leftOf(0), 100),
      drawn('text', { class: 'tick', x: `${unit / 2}%`, y: base + 18 }, apart.name),
    ],
    ...ticks.map(tick),
  ])
}

export interface Bar {
  name: string
  value: number
  shown: string
}

const BAR_ROOM = 38

/** Lying bars, each below its name and its figures. */
export function bars(says: string, rows: Bar[]): SVGElement {
  const most = Math.max(1, ...rows.map(({ value }) => value))
  const parts = rows.flatMap(({ name, value, shown }, i) => {
    const top = i * BAR_ROOM
    return [
      drawn('text', { class: 'name', x: 0, y: top + 14 }, name),
      drawn('text', { class: 'figures', x: '100%', y: top + 14 }, shown),
      drawn('rect', { class: 'track', rx: 1, x: 0, y: top + 21, width: '100%', height: 7 }),
      drawn('rect', {
        class: 'bar',
        rx: 1,
        x: 0,
        y: top + 21,
        width: `${Math.max(0.5, (100 * value) / most)}%`,
        height: 7,
      }),
    ]
  })
  return chart(says, rows.length * BAR_ROOM - 8, parts)
}

export interface Share {
  /** A name of the style sheet. */
  look: string
  /** 0 to 1. */
  share: number
}

/** One bar that is parted by shares which sum to 1. */
export function partedBar(says: string, parts: Share[]): SVGElement {
  let at = 0
  const pieces = parts.map(({ look, share }) => {
    const x = at
    at += share
    return drawn('rect', { class: `share ${look}`, x: `${100 * x}%`, y: 0, width: `${100 * share}%`, height: 10 })
  })
  return chart(says, 10, pieces)
}
