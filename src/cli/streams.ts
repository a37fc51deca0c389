import { EventEmitter } from 'node:events'
import { fstatSync, type Stats, writeSync } from 'node:fs'
import { isNull, standsForClosed } from './closed.ts'

/** What the command reads from and writes to. `isTTY` is true where that is a terminal, `columns` how wide it is. */
export interface Streams {
  readonly stdin: NodeJS.ReadableStream & { isTTY?: boolean }
  readonly stdout: NodeJS.WritableStream & { isTTY?: boolean; columns?: number }
  readonly stderr: NodeJS.WritableStream & { isTTY?: boolean }
}

let stdout: Streams['stdout'] | undefined
let stderr: Streams['stderr'] | undefined

/** Those of the process, each opened when first asked for: one that is not needed costs no start-up. */
export const standardStreams: Streams = {
  get stdin() {
    return isFolder(0) ? folderInput() : process.stdin
  },
  get stdout() {
    stdout ??= openStdout()
    return stdout
  },
  get stderr() {
    stderr ??= isPlain(fstatSync(2)) ? new PlainOutput(chunk => writeWhole(2, chunk)) : process.stderr
    return stderr
  },
}

function isFolder(descriptor: number): boolean {
  try {
    return fstatSync(descriptor).isDirectory()
  } catch {
    return false // closed
  }
}

/** `< folder`: Node alone takes it for an empty input. */
function folderInput(): Streams['stdin'] {
  const { Readable } = process.getBuiltinModule('node:stream')
  return new Readable({
    read() {
      this.destroy(new Error('is a folder: name it as a path'))
    },
  })
}

function openStdout(): Streams['stdout'] {
  const target = fstatSync(1)
  if (standsForClosed(1, target)) return new PlainOutput(failClosed)
  return isPlain(target) ? new PlainOutput(chunk => writeWhole(1, chunk)) : process.stdout
}

/** Whether this is a file, or the null device. */
const isPlain = (target: Stats): boolean => target.isFile() || (process.platform === 'linux' && isNull(target))

/** Writes the whole of a chunk or fails. */
function writeWhole(descriptor: number, chunk: Uint8Array): void {
  for (let at = 0; at < chunk.length; ) at += writeSync(descriptor, chunk, at)
}

function failClosed(): void {
  throw Object.assign(new Error('closed'), { code: 'EBADF' })
}

/**
 * A file as a standard stream: all is written at once. Node's own stream for files takes a partial write, as on a full
 * disk, for a whole one, and to load its streams takes as long as to clean a short article.
 */
class PlainOutput extends EventEmitter implements NodeJS.WritableStream {
  readonly writable = true
  readonly #put: (chunk: Uint8Array) => void

  constructor(put: (chunk: Uint8Array) => void) {
    super()
    this.#put = put
  }

  write(chunk: Uint8Array | string, ...rest: unknown[]): boolean {
    const done = rest.at(-1)
    let failure: unknown = null
    try {
      this.#put(typeof chunk === 'string' ? Buffer.from(chunk) : chunk)
    } catch (thrown) {
      failure = thrown
      this.emit('error', thrown)
    }
    if (typeof done === 'function') done(failure)
    return true
  }

  end(): this {
    return this
  }
}
