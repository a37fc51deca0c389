import type { Complaints } from './complaints.ts'
import type { Counts } from './counts.ts'

/** Milliseconds between two progress lines. */
const PACE = 100

/** Tells on standard error how far a run is, where that is a terminal, and at its end what it has done. */
export class Progress {
  readonly #complaints: Complaints
  readonly #counts: Counts
  readonly #total: number | null
  readonly #noun: string
  readonly #started = Date.now()
  #shown = Date.now()

  /** @param total how many inputs there are; null where nobody knows yet */
  constructor(complaints: Complaints, counts: Counts, noun: string, total: number | null) {
    this.#complaints = complaints
    this.#counts = counts
    this.#noun = noun
    this.#total = total
  }

  /** Writes the progress line anew, at most ten times a second. */
  show(): void {
    const now = Date.now()
    if (now - this.#shown < PACE) return
    this.#shown = now
    const { inputs, failed, upToDate, bytes } = this.#counts
    const seconds = (now - this.#started) / 1000
    const parts = [this.#total === null ? `${inputs} ${this.#noun}` : `${inputs} of ${this.#total} ${this.#noun}`]
    parts.push(`${(bytes / 1e6 / Math.max(seconds, 0.001)).toFixed(1)} MB/s`)
    if (failed > 0) parts.push(`${failed} failed`)
    const done = inputs - upToDate
    if (this.#total !== null && done > 0) parts.push(`${duration((seconds / done) * (this.#total - inputs))} left`)
    this.#complaints.progress(parts.join(', '))
  }

  /** `2000 files: 1843112 words in, 921004 kept, …, 0 failed; 1.2 s` */
  summary(): string {
    const { inputs, failed, upToDate, words } = this.#counts
    const { input, kept, repeated, related, furniture } = words
    const parts = [`${input} words in`, `${kept} kept`, `${repeated} repeated`, `${related} related`]
    if (furniture > 0) parts.push(`${furniture} furniture`)
    parts.push(`${failed} failed`)
    if (upToDate > 0) parts.push(`${upToDate} up to date`)
    const noun = inputs === 1 ? this.#noun.replace(/s$/, '') : this.#noun
    return `${inputs} ${noun}: ${parts.join(', ')}; ${duration((Date.now() - this.#started) / 1000)}`
  }
}

/** `0.4 s`, `12 s`, `3 min 20 s`, `2 h 5 min` */
function duration(seconds: number): string {
  if (seconds < 10) return `${seconds.toFixed(1)} s`
  const whole = Math.round(seconds)
  if (whole < 60) return `${whole} s`
  const minutes = Math.floor(whole / 60)
  if (minutes < 60) return `${minutes} min ${whole % 60} s`
  return `${Math.floor(minutes / 60)} h ${minutes % 60} min`
}
