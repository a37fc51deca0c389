import type { Streams } from './streams.ts'

/** UTF-16 units handed to the stream at once, so that a long article is not held a second time as bytes. */
const SLICE = 1 << 20

/** Standard output: heeds back-pressure, and turns the stream's failure into one that `write` or `finish` throws. */
export class Output {
  readonly #stream: Streams['stdout']
  #failure: Error | undefined

  constructor(stream: Streams['stdout']) {
    this.#stream = stream
    stream.on('error', failure => {
      this.#failure ??= failure
    })
  }

  async write(text: string): Promise<void> {
    for (let start = 0; start < text.length; ) {
      const end = sliceEnd(text, start)
      await this.#put(text.slice(start, end))
      start = end
    }
  }

  /** Waits until all is written. */
  async finish(): Promise<void> {
    await new Promise<void>(resolve => {
      this.#stream.write('', failure => {
        if (failure) this.#failure ??= failure
        resolve()
      })
    })
    // A file's failure is told to the callback before the stream's own listeners hear of the first cause.
    if (this.#failure) throw this.#failure
  }

  async #put(text: string): Promise<void> {
    if (!this.#failure && !this.#stream.write(text)) await this.#roomOrFailure()
    if (this.#failure) throw this.#failure
  }

  #roomOrFailure(): Promise<void> {
    return new Promise(resolve => {
      const done = () => {
        this.#stream.removeListener('drain', done)
        this.#stream.removeListener('error', done)
        resolve()
      }
      this.#stream.on('drain', done)
      this.#stream.on('error', done)
    })
  }
}

/** Never between the two halves of a pair: each slice becomes bytes by itself. */
function sliceEnd(text: string, start: number): number {
  const end = start + SLICE
  if (end >= text.length) return text.length
  return (text.charCodeAt(end - 1) & 0xfc00) === 0xd800 ? end - 1 : end
}
