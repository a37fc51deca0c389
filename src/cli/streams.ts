import { fstatSync, writeSync } from 'node:fs'
import { Readable, Writable } from 'node:stream'
import { standsForClosed } from './closed.ts'

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
  if (standsForClosed(1, target)) return new ClosedOutput()
  return process.stdout
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
