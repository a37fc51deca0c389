import { printable } from '../text/controls.ts'
import type { Streams } from './streams.ts'

/** Standard error: one line a complaint, safe for a terminal, in colour where that is one. */
export class Complaints {
  readonly #streams: Streams

  constructor(streams: Streams) {
    this.#streams = streams
  }

  async say(...parts: string[]): Promise<void> {
    const { stderr } = this.#streams
    // Where nobody hears the complaint, the exit code still tells.
    if (stderr.listenerCount('error') === 0) stderr.on('error', () => {})
    const name = stderr.isTTY ? (await import('chalk')).chalkStderr.red('unecho:') : 'unecho:'
    stderr.write(`${name} ${parts.map(printable).join(': ')}\n`)
  }
}
