/** A stretch of letters that is looked for, nearly, in a longer text: `[from, to)`. */
export interface Sought {
  from: number
  to: number
}

/** Where a sought stretch may stand: `[from, to)` of the text, with how many of its letters begin a short run found there. */
export interface Window {
  from: number
  to: number
  hits: number
}

/** Runs that one stretch has more often than this say nothing. */
export const MOST_PLACES = 3
/** A stretch of which the text has a good part more often than this recurs: no place of it is worth more than another. */
const MOST_TIMES = 24
const GOOD_PART = 0.75
/** A window is at most this many times as long as what is sought, plus a few letters. */
const STRETCH = 1.5
const SLACK = 30

/** Looks, while the runs of a text are told one after the other, for the window that has most places of one stretch. */
export class Track {
  best: Window | null = null
  /** No window can be better than the best one. */
  isDone: boolean
  /** Places that a window can have. */
  readonly #most: number
  readonly #from: number
  readonly #to: number
  readonly #run: number
  /** A window whose runs do not count. */
  readonly #besides: Window | null
  readonly #width: number
  /** How often each place of the stretch is in the window that ends with the last run, and how many are. */
  #counts: number[] | null = null
  #distinct = 0
  /** In how many places there is a good part of the stretch, and where the last of them ends. */
  #times = 0
  #lastEnd = 0
  /** The runs in that window, two numbers each: where it stands, and its place in the stretch. They go round in it. */
  readonly #ring: number[] = []
  readonly #mask: number
  #head = 0
  #tail = 0

  constructor({ from, to }: Sought, run: number, most: number, besides: Window | null) {
    this.#most = most
    this.isDone = most === 0
    this.#from = from
    this.#to = to
    this.#run = run
    this.#besides = besides
    this.#width = Math.round(STRETCH * (to - from)) + SLACK
    this.#mask = 2 ** (32 - Math.clz32(2 * MOST_PLACES * (this.#width + 2))) - 1
  }

  /** Takes in that the run at `place` of the stretch stands at position `v` of the text. */
  add(v: number, place: number): void {
    if (this.isDone) return
    const behind = v + this.#run
    if (v < this.#to && behind > this.#from) return
    if (this.#besides !== null && v < this.#besides.to && behind > this.#besides.from) return
    const ring = this.#ring
    this.#counts ??= new Array(this.#to - this.#from).fill(0)
    const counts = this.#counts
    const mask = this.#mask
    ring[this.#head] = v
    ring[this.#head + 1] = place
    this.#head = (this.#head + 2) & mask
    const count = (counts[place] as number) + 1
    counts[place] = count
    if (count === 1) this.#distinct++
    let from = ring[this.#tail] as number
    let left = ring[this.#tail + 1] as number
    // A place that the window has again further on only makes it wider.
    while (v - from > this.#width || counts[left] !== 1) {
      counts[left] = (counts[left] as number) - 1
      if (counts[left] === 0) this.#distinct--
      this.#tail = (this.#tail + 2) & mask
      from = ring[this.#tail] as number
      left = ring[this.#tail + 1] as number
    }
    if (this.#besides === null && this.#distinct >= GOOD_PART * this.#most && from >= this.#lastEnd) {
      this.#lastEnd = behind
      if (++this.#times > MOST_TIMES) {
        this.best = null
        this.isDone = true
        return
      }
    }
    if (this.best !== null && this.#distinct <= this.best.hits) return
    this.best = { from, to: behind, hits: this.#distinct }
    this.isDone = this.#distinct === this.#most
  }
}
