import { fstatSync, lstatSync, statSync, writeSync } from 'node:fs'
import { Readable, Writable } from 'node:stream'

/** What the command reads from and writes to. `isTTY` is true where that is a terminal, `columns` how wide it is. */
export interface Streams {
  readonly stdin: NodeJS.ReadableStream & { isTTY?: boolean }
  readonly stdout: NodeJS.WritableStream & { isTTY?: boolean; columns?: number }
  readonly stderr: NodeJS.WritableStream & { isTTY?: boolean }
}

let stdout: Streams['stdout'] | undefined

/** Those of the process, each opened when first asked for: one that is not needed costs no start-up. */
export const standardStreams: Streams = {
  get stdin() {
    return isFolder(0) ? new FolderInput() : process.stdin
  },
  get stdout() {
    stdout ??= openStdout()
    return stdout
  },
  get stderr() {
    return process.stderr
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
class FolderInput extends Readable {
  override _read(): void {
    this.destroy(new Error('is a folder: name it as a path'))
  }
}

function openStdout(): Streams['stdout'] {
  const target = fstatSync(1)
  if (target.isFile()) return new FileOutput()
  if (target.isCharacterDevice() && standsForClosed(1, target.rdev)) return new ClosedOutput()
  return process.stdout
}

/**
 * Node puts the null device, open for reading and writing, in the place of a standard stream that was closed (`>&-`).
 * A shell opens the null device for writing alone, so `>/dev/null` is told apart; a parent program that discards both
 * outputs opens both for reading and writing, and is left in peace. Seen on Linux alone.
 */
function standsForClosed(descriptor: number, device: number): boolean {
  if (process.platform !== 'linux' || device !== statSync('/dev/null').rdev) return false
  const discarded = fstatSync(2).rdev === device && isOpenForBoth(2)
  return isOpenForBoth(descriptor) && !discarded
}

function isOpenForBoth(descriptor: number): boolean {
  const OWNER_READ_WRITE = 0o600
  const link = lstatSync(`/proc/self/fd/${descriptor}`)
  return (link.mode & OWNER_READ_WRITE) === OWNER_READ_WRITE
}

/** Writes the whole of each chunk or fails. Node's own stream for files takes a partial write, as on a full disk, for a whole one. */
class FileOutput extends Writable {
  override _write(chunk: Uint8Array, _encoding: string, done: (failure?: Error | null) => void): void {
    try {
      for (let at = 0; at < chunk.length; ) at += writeSync(1, chunk, at)
      done()
    } catch (failure) {
      done(failure as Error)
    }
  }
}

class ClosedOutput extends Writable {
  override _write(_chunk: Uint8Array, _encoding: string, done: (failure?: Error | null) => void): void {
    done(Object.assign(new Error('closed'), { code: 'EBADF' }))
  }
}
