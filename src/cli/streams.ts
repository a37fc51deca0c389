import { EventEmitter } from 'node:events'
import { fstatSync, type Stats, writeSync } from 'node:fs'
import { isNull, standsForClosed } from './closed.ts'
import { codeOf } from './reason.ts'

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
    stderr ??= isPlain(fstatSync(2)) ? new PlainOutput(bytes => writeTo(2, bytes)) : process.stderr
    return stderr
  },
}

/** Whether standard error may still hold what was written to it: a pipe or a terminal that was full. */
export const hasMoreToTell = (): boolean => stderr !== undefined && !(stderr instanceof PlainOutput)

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
  if (isPlain(target)) return new PlainOutput(bytes => writeTo(1, bytes))
  return target.isFIFO() || target.isSocket() ? new PlainOutput(writeToPipe()) : process.stdout
}

/** Whether this is a file, or the null device. */
const isPlain = (target: Stats): boolean => target.isFile() || (process.platform === 'linux' && isNull(target))

/** Writes all of it, or fails. */
function writeTo(descriptor: number, bytes: Uint8Array): number {
  let at = 0
  while (at < bytes.length) at += writeSync(descriptor, bytes, at)
  return at
}

function failClosed(): never {
  throw Object.assign(new Error('closed'), { code: 'EBADF' })
}

/** Bytes that an empty pipe holds. */
const PIPE = 1 << 16

/** Writes to standard output what an empty pipe holds, for which no reader is waited for, and nothing after that. */
function writeToPipe(): (bytes: Uint8Array) => number {
  let room = PIPE
  return bytes => {
    room -= bytes.length
    let at = 0
    try {
      while (room >= 0 && at < bytes.length) at += writeSync(1, bytes, at)
    } catch (failure) {
      if (codeOf(failure) !== 'EAGAIN') throw failure
    }
    return at
  }
}

/**
 * A standard stream without Node's own, which takes a partial write to a file, as on a full disk, for a whole one, and
 * takes as long to load as to clean a short article. What is not written at once is left to Node's.
 */
class PlainOutput extends EventEmitter implements NodeJS.WritableStream {
  readonly writable = true
  readonly #put: (bytes: Uint8Array) => number
  #rest: NodeJS.WritableStream | null = null

  /** @param put writes, and tells how many bytes: fewer than there are only to standard output */
  constructor(put: (bytes: Uint8Array) => number) {
    super()
    this.#put = put
  }

  write(chunk: Uint8Array | string, ...others: unknown[]): boolean {
    const done = others.at(-1) as ((failure: unknown) => void) | undefined
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk
    let written = 0
    try {
      if (this.#rest === null) written = this.#put(bytes)
    } catch (failure) {
      this.emit('error', failure)
      done?.(failure)
      return true
    }
    if (this.#rest !== null || written < bytes.length) return this.#openRest().write(bytes.subarray(written), done)
    done?.(null)
    return true
  }

  end(): this {
    return this
  }

  #openRest(): NodeJS.WritableStream {
    if (this.#rest !== null) return this.#rest
    this.#rest = process.stdout
    for (const event of ['drain', 'error', 'close']) this.#rest.on(event, (...told) => this.emit(event, ...told))
    return this.#rest
  }
}
