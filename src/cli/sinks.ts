import type { Output } from './output.ts'
import type { Result } from './result.ts'
import type { Layout } from './results.ts'
import type { Task } from './task.ts'

/** Where the results of a run go, one after the other. */
export interface Sink {
  take(task: Task, result: Result): Promise<void>
  /** All results have come. */
  end(): Promise<void>
}

/** For results that went elsewhere already, such as into a folder. */
export const NOWHERE: Sink = { take: async () => {}, end: async () => {} }

/** Standard output, with what stands between the results. */
export class OutputSink implements Sink {
  readonly #output: Output
  readonly #layout: Pick<Layout, 'before' | 'between' | 'after'>
  #written = 0
  #hasBegun = false

  constructor(output: Output, layout: Pick<Layout, 'before' | 'between' | 'after'>) {
    this.#output = output
    this.#layout = layout
  }

  async take(_task: Task, { text }: Result): Promise<void> {
    await this.#begin()
    if (text.length === 0) return
    if (this.#written++ > 0) await this.#output.write(this.#layout.between)
    await this.#output.write(text)
  }

  async end(): Promise<void> {
    await this.#begin()
    await this.#output.write(this.#layout.after(this.#written))
  }

  async #begin(): Promise<void> {
    if (this.#hasBegun) return
    this.#hasBegun = true
    await this.#output.write(this.#layout.before)
  }
}

/** Holds all results until the last has come, and hands them on with those first of which the most went. */
export class SortedSink implements Sink {
  readonly #next: Sink
  readonly #held: { task: Task; result: Result; share: number }[] = []

  constructor(next: Sink) {
    this.#next = next
  }

  async take(task: Task, result: Result): Promise<void> {
    const { input, kept } = result.counts.words
    this.#held.push({ task, result, share: input === 0 ? 0 : (input - kept) / input })
  }

  async end(): Promise<void> {
    this.#held.sort((a, b) => b.share - a.share)
    for (const { task, result } of this.#held) await this.#next.take(task, result)
    await this.#next.end()
  }
}
