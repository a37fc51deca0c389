import { beginsWord, type Draft, endOfLetter } from './draft.ts'
import { indexNear } from './text/sorted.ts'
import type { Difference, Dropped, Link, Range, Repeat, Span } from './types.ts'

/** How often a twin is followed from one dropped copy to the next. */
const MOST_STEPS = 40
/** UTF-16 units between two twins in one paragraph that still make one range. */
const JOINED = 120

/** Letters `[from, to)` of a dropped stretch that nothing in the kept text repeats. */
type Gap = [from: number, to: number]

/**
 * Where each dropped stretch is said in the text that stayed, and in which words it differs there. A twin that was
 * dropped in its turn is followed to its own. `kept` in the order of the input; n log n.
 */
export function findTwins(draft: Draft, kept: readonly Span[]): Repeat[] {
  if (draft.dropped.length === 0) return []
  const dropped = draft.dropped.slice().sort((a, b) => a.start - b.start)
  const finder = new TwinFinder(draft, dropped, kept)
  const repeats = dropped.map((stretch, d) => finder.repeatOf(stretch, d))
  fillEmpty(repeats, kept)
  return repeats
}

/** Gives stretches without letters (a row of stars) the twin of the stretch before them, or else behind them. */
function fillEmpty(repeats: readonly Repeat[], kept: readonly Span[]): void {
  let before: readonly Range[] = []
  for (let i = 0; i < repeats.length; i++) {
    const repeat = repeats[i] as Repeat
    if (repeat.of.length === 0) repeat.of = before.slice(-1)
    else before = repeat.of
  }
  let after: readonly Range[] = kept.slice(0, 1).map(span => [span.start, span.end])
  for (let i = repeats.length - 1; i >= 0; i--) {
    const repeat = repeats[i] as Repeat
    if (repeat.of.length === 0) repeat.of = after.slice(0, 1)
    else after = repeat.of
  }
}

/** Where a stretch is said in what stayed, and which of its letters are not, counted from its first. */
interface Parts {
  of: readonly Range[]
  gaps: readonly Gap[]
}

class TwinFinder {
  readonly #draft: Draft
  readonly #dropped: readonly Dropped[]
  readonly #kept: readonly Span[]
  /** The first letters of both. */
  readonly #droppedFrom: Int32Array
  readonly #keptFrom: Int32Array
  /** Where both were asked about last: the next twin is mostly near. */
  #keptHint = 0
  #droppedHint = 0
  /** Where each dropped stretch begins in what stayed, if all of it stands in one there and was asked about; else -1. */
  readonly #settled: Int32Array
  /** What was found for each of the others. */
  readonly #parts = new Map<number, Parts>()
  /** How many stretches of what stayed were found for the one asked about, and where the last one begins. */
  #found = 0
  #foundFrom = 0
  /** The ranges of the stretch that was asked about last. */
  #lastOf: readonly Range[] = []
  /** How most stretches differ from their twins. */
  readonly #nothing: readonly Difference[] = []

  constructor(draft: Draft, dropped: readonly Dropped[], kept: readonly Span[]) {
    this.#draft = draft
    this.#dropped = dropped
    this.#kept = kept
    this.#droppedFrom = firstLetters(dropped)
    this.#keptFrom = firstLetters(kept)
    this.#settled = new Int32Array(dropped.length).fill(-1)
  }

  /** @param d which one of the dropped stretches it is */
  repeatOf(stretch: Dropped, d: number): Repeat {
    const size = stretch.to - stretch.from
    const settled = stretch.twin < 0 || size === 0 ? -1 : this.#follow(stretch.twin, size)
    if (settled >= 0) {
      this.#settled[d] = settled
      return this.#wholeRepeat(stretch, settled)
    }
    const parts = this.#partsOfTwin(stretch) ?? this.#partsOf(stretch, d)
    this.#parts.set(d, parts)
    const { start, end } = stretch
    return { kind: 'repeat', start, end, of: parts.of, differs: this.#differsOf(stretch, parts.gaps) }
  }

  /** What was found for the stretch that went which this one repeats to the letter. */
  #partsOfTwin({ twin, from, to }: Dropped): Parts | undefined {
    if (twin < 0) return undefined
    const at = this.#droppedAt(twin)
    const other = this.#dropped[at]
    return other?.from === twin && other.to - twin === to - from ? this.#parts.get(at) : undefined
  }

  #partsOf(stretch: Dropped, d: number): Parts {
    const of: Range[] = []
    const gaps: Gap[] = []
    this.#found = 0
    let l = stretch.from
    const { links } = stretch
    for (const { from, to, twin } of links) {
      if (from > l) gaps.push([l, from])
      this.#collect(twin, twin + to - from, from - twin, of, gaps, 0)
      l = Math.max(l, to)
    }
    if (l < stretch.to) gaps.push([l, stretch.to])
    const isOne = this.#found === 1 && gaps.length === 0 && links[0]?.from === stretch.from
    if (isOne) this.#settled[d] = this.#foundFrom
    inOrder(of)
    return { of: this.#shared(of), gaps: gaps.map(([from, to]) => [from - stretch.from, to - stretch.from]) }
  }

  /** Where `size` letters from `l` on stand in what stayed, if all do in one stretch there; else -1. */
  #follow(l: number, size: number): number {
    for (let step = 0; step < MOST_STEPS; step++) {
      const span = this.#kept[this.#keptAt(l)]
      if (span && l < span.to) return l + size <= span.to ? l : -1
      const at = this.#droppedAt(l)
      const link = at < 0 ? undefined : this.#linkAt(this.#dropped[at] as Dropped, at, l)
      if (!link || l + size > link.to) return -1
      l += link.twin - link.from
    }
    return -1
  }

  /** What is the same, to the letter, as what stayed from letter `from` on. */
  #wholeRepeat(stretch: Dropped, from: number): Repeat {
    const to = from + stretch.to - stretch.from
    const span = this.#kept[this.#keptAt(from)] as Span
    const start = this.#startIn(span, from)
    const end = this.#endIn(span, to)
    const last = this.#lastOf[0]
    if (this.#lastOf.length !== 1 || last?.[0] !== start || last[1] !== end) this.#lastOf = [[start, end]]
    return { kind: 'repeat', start: stretch.start, end: stretch.end, of: this.#lastOf, differs: this.#nothing }
  }

  /** A list of ranges to keep: that of the stretch before where it is the same, as where one sentence stands many times. */
  #shared(of: Range[]): readonly Range[] {
    const last = this.#lastOf
    const isSame =
      of.length === last.length && of.every(([start, end], i) => last[i]?.[0] === start && last[i]?.[1] === end)
    // (A list that was pushed to takes six times the memory of its copy.)
    if (!isSame) this.#lastOf = of.slice()
    return this.#lastOf
  }

  /** Adds to `of` where the letters `[from, to)` stand in what stayed, to `gaps` those that do not, moved by `shift`. */
  #collect(from: number, to: number, shift: number, of: Range[], gaps: Gap[], depth: number): void {
    let l = from
    while (l < to) {
      const span = this.#kept[this.#keptAt(l)]
      if (span && l < span.to) {
        const stop = Math.min(to, span.to)
        this.#add(span, l, stop, of)
        this.#found++
        this.#foundFrom = l
        l = stop
        continue
      }
      const at = this.#droppedAt(l)
      const d = this.#dropped[at]
      const link = d && l < d.to && depth < MOST_STEPS ? this.#linkAt(d, at, l) : undefined
      if (link && l < link.to) {
        const stop = Math.min(to, link.to)
        const step = link.twin - link.from
        this.#collect(l + step, stop + step, shift - step, of, gaps, depth + 1)
        l = stop
      } else {
        const next = Math.min(to, this.#next(l, d))
        gaps.push([l + shift, next + shift])
        l = next
      }
    }
  }

  /** The link of a dropped stretch that holds letter `l`, if one does: to what stayed where that is known. */
  #linkAt(dropped: Dropped, d: number, l: number): Link | undefined {
    const { from, to } = dropped
    const twin = (this.#settled[d] as number) >= 0 ? (this.#settled[d] as number) : dropped.twin
    if (twin >= 0) return { from, to, twin }
    const { links } = dropped
    return links[lastLink(links, l)]
  }

  /** The last kept span that does not begin behind `l`; -1 where all do. */
  #keptAt(l: number): number {
    if (this.#kept.length === 0 || (this.#keptFrom[0] as number) > l) return -1
    this.#keptHint = indexNear(this.#keptFrom, l, this.#keptHint)
    return this.#keptHint
  }

  /** The same of what was dropped. */
  #droppedAt(l: number): number {
    if ((this.#droppedFrom[0] as number) > l) return -1
    this.#droppedHint = indexNear(this.#droppedFrom, l, this.#droppedHint)
    return this.#droppedHint
  }

  /** The next letter behind `l` that something is known of. */
  #next(l: number, d: Dropped | undefined): number {
    const link = d?.links[lastLink(d.links, l) + 1]
    const kept = this.#kept[this.#keptAt(l) + 1]
    const dropped = this.#dropped[this.#droppedAt(l) + 1]
    const known = [link?.from ?? d?.to, kept?.from, dropped?.from].filter(from => from !== undefined && from > l)
    return Math.min(...(known as number[]))
  }

  /** Adds letters of one kept span as a range, joined with the range before where it goes on there. */
  #add(span: Span, from: number, to: number, of: Range[]): void {
    const start = this.#startIn(span, from)
    const end = this.#endIn(span, to)
    const last = of[of.length - 1]
    const goesOn = last && last[0] >= span.start && last[1] <= span.end && start >= last[0] && start - last[1] < JOINED
    if (goesOn) last[1] = Math.max(last[1], end)
    else of.push([start, end])
  }

  #startIn(span: Span, from: number): number {
    return from === span.from ? span.start : this.#draft.letters.at(from)
  }

  #endIn(span: Span, to: number): number {
    return to === span.to ? span.end : endOfLetter(this.#draft, to - 1)
  }

  /** The words that the gaps hold, each with what stands there instead where that was kept. */
  #differsOf(stretch: Dropped, gaps: readonly Gap[]): readonly Difference[] {
    if (gaps.length === 0) return this.#nothing
    const whole = gaps.map(gap => this.#toWords(stretch, gap)).sort((a, b) => a[0] - b[0])
    inOrder(whole)
    return whole.map(([from, to]) => {
      const note = stretch.instead.find(({ at }) => at >= from && at < to)
      return { removed: this.#textOf(from, to), kept: note ? this.#keptText(note.from, note.to) : '' }
    })
  }

  #toWords(stretch: Span, [from, to]: Gap): Gap {
    let start = Math.max(stretch.from + from, stretch.from)
    let end = Math.min(stretch.from + to, stretch.to)
    while (start > stretch.from && !beginsWord(this.#draft, start)) start--
    while (end < stretch.to && !beginsWord(this.#draft, end)) end++
    return [start, end]
  }

  #keptText(from: number, to: number): string {
    const span = this.#kept[this.#keptAt(from)]
    return span && from >= span.from && to <= span.to && to > from ? this.#textOf(from, to) : ''
  }

  #textOf(from: number, to: number): string {
    const { text, letters } = this.#draft
    return text.slice(letters.at(from), endOfLetter(this.#draft, to - 1)).replace(/\s+/g, ' ')
  }
}

function firstLetters(spans: readonly Span[]): Int32Array {
  const from = new Int32Array(spans.length)
  for (let i = 0; i < spans.length; i++) from[i] = (spans[i] as Span).from
  return from
}

/** Sorts ranges by where they begin and joins those that overlap or touch. */
function inOrder(ranges: Range[]): void {
  if (ranges.length < 2) return
  ranges.sort((a, b) => a[0] - b[0])
  let last = 0
  for (const [start, end] of ranges.slice(1)) {
    const range = ranges[last] as Range
    if (start <= range[1]) range[1] = Math.max(range[1], end)
    else ranges[++last] = [start, end]
  }
  ranges.length = Math.min(ranges.length, last + 1)
}

/** The last link that does not begin behind `l`. */
function lastLink(links: readonly Link[], l: number): number {
  let low = -1
  let high = links.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((links[middle] as Link).from <= l) low = middle
    else high = middle - 1
  }
  return low
}
