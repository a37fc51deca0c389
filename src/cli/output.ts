import type { Transform } from 'node:stream'
import type { Streams } from './streams.ts'
import { toUtf8 } from './utf8.ts'

/** UTF-16 units handed to the stream at once, so that a long article is not held a second time as bytes. */
const SLICE = 1 << 20

/** Standard output: heeds back-pressure, and turns the stream's failure into one that `write` or `finish` throws. */
export class Output {
  readonly #stream: Streams['stdout']
  readonly #packer: Transform | null
  #failure: Error | undefined

  /** @param packer what packs the bytes on their way; null where nothing does */
  constructor(stream: Streams['stdout'], packer: Transform | null = null) {
    this.#stream = stream
    this.#packer = packer
    const fail = (failure: Error): void => {
      this.#failure ??= failure
      packer?.destroy(failure)
    }
    stream.on('error', fail)
    packer?.on('error', fail)
    packer?.pipe(stream as NodeJS.WritableStream, { end: false })
  }

  /** Whether a failure is the output's own. */
  get hasFailed(): boolean {
    return this.#failure !== undefined
  }

  async write(text: string | Uint8Array): Promise<void> {
    if (typeof text !== 'string') return this.#put(text)
    for (let start = 0; start < text.length; ) {
      const end = sliceEnd(text, start)
      await this.#put(toUtf8(text.slice(start, end)))
      start = end
    }
  }

  /** Waits until all is written. */
  async finish(): Promise<void> {
    if (this.#packer) await closed(this.#packer)
    await new Promise<void>(resolve => {
      this.#stream.write('', failure => {
        if (failure) this.#failure ??= failure
        resolve()
      })
    })
    // A file's failure is told to the callback before the stream's own listeners hear of the first cause.
    if (this.#failure) throw this.#failure
  }

  async #put(text: Uint8Array): Promise<void> {
    const stream = this.#packer ?? this.#stream
    if (!this.#failure && !stream.write(text)) await roomOrFailure(stream)
    if (this.#failure) throw this.#failure
  }
}

/** Ends a packer, and waits until all of it has gone on. */
function closed(packer: Transform): Promise<void> {
  return new Promise(resolve => {
    packer.on('end', resolve).on('close', resolve)
    packer.end()
  })
}

function roomOrFailure(stream: NodeJS.EventEmitter): Promise<void> {
  return new Promise(resolve => {
    const done = (): void => {
      for (const event of ['drain', 'error', 'close']) stream.removeListener(event, done)
      resolve()
    }
    for (const event of ['drain', 'error', 'close']) stream.on(event, done)
  })
}

/** Never between the two halves of a pair: each slice becomes bytes by itself. */
function sliceEnd(text: string, start: number): number {
  const end = start + SLICE
  if (end >= text.length) return text.length
  return (text.charCodeAt(end - 1) & 0xfc00) === 0xd800 ? end - 1 : end
}
