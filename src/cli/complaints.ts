import { printable } from '../text/controls.ts'
import type { Streams } from './streams.ts'
import { isColoured } from './terminal.ts'

/** Takes the progress line away: back to the line's start, and the rest of it erased. */
const CLEAR = '\r\u001b[K'

/** Standard error: one line a complaint, safe for a terminal, in colour where that is one. */
export class Complaints {
  readonly #streams: Streams
  #hasProgress = false

  constructor(streams: Streams) {
    this.#streams = streams
  }

  async say(...parts: string[]): Promise<void> {
    const { stderr } = this.#streams
    const name = isColoured(stderr) ? (await import('chalk')).chalkStderr.red('unecho:') : 'unecho:'
    this.#write(`${name} ${parts.map(printable).join(': ')}\n`)
  }

  /** A line that is no complaint. */
  tell(line: string): void {
    this.#write(`unecho: ${line}\n`)
  }

  /** Puts a line in the place of the last one; on a terminal alone. */
  progress(line: string): void {
    if (!this.#streams.stderr.isTTY) return
    this.#write(line)
    this.#hasProgress = true
  }

  /** Takes the progress line away. */
  clear(): void {
    if (this.#hasProgress) this.#write('')
  }

  #write(text: string): void {
    const { stderr } = this.#streams
    // Where nobody hears the complaint, the exit code still tells.
    if (stderr.listenerCount('error') === 0) stderr.on('error', () => {})
    stderr.write(this.#hasProgress ? CLEAR + text : text)
    this.#hasProgress = false
  }
}
