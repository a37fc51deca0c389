import { closeSync, futimesSync, mkdirSync, openSync, realpathSync, renameSync, rmSync, writeSync } from 'node:fs'
import { sep } from 'node:path'
import { type FilePath, fromBytes } from './paths.ts'
import { codeOf, reasonOf } from './reason.ts'
import { toUtf8ForNow } from './utf8.ts'

/** Where the result of an input goes: written whole under another name first. */
export interface Target {
  path: FilePath
  temporary: string
  /** When the input was changed last (ms since 1970): the result bears the same time. */
  changed: number
  /** The real path of the folder, beyond which nothing is written. */
  root: string
}

/** The folder of results can take no more: no space, no right to write. */
export class OutFailure extends Error {}

/**
 * Writes a result: all of it, or none. It bears the time at which its input was changed last, as that was before it was
 * read: an input that changes meanwhile has another.
 * @throws OutFailure where the folder can take no more, an error of the system where this one name cannot be written
 */
export function writeTarget({ path, temporary, changed, root }: Target, text: string | Uint8Array): void {
  try {
    const file = openSync(temporary, 'wx')
    try {
      const bytes = typeof text === 'string' ? toUtf8ForNow(text) : text
      for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at)
      futimesSync(file, changed / 1000, changed / 1000)
    } finally {
      closeSync(file)
    }
  } catch (failure) {
    rmSync(temporary, { force: true })
    throw new OutFailure(`the result cannot be written: ${reasonOf(failure)}`)
  }
  try {
    makeFolder(folderOfPath(path), root)
    renameSync(temporary, path)
  } catch (failure) {
    rmSync(temporary, { force: true })
    throw failure
  }
}

/** Makes the folder of a result where it is missing. Throws where a symbolic link would lead out of the root. */
function makeFolder(folder: FilePath, root: string): void {
  let real: string
  try {
    real = realpathSync.native(folder, 'latin1')
  } catch (failure) {
    if (codeOf(failure) !== 'ENOENT') throw failure
    makeFolder(folderOfPath(folder), root)
    mkdirSync(folder, { recursive: true })
    return
  }
  if (real !== root && !real.startsWith(root.endsWith(sep) ? root : root + sep))
    throw new Error('the result would be written outside of --out, where a symbolic link leads')
}

function folderOfPath(path: FilePath): FilePath {
  const bytes = Buffer.from(path)
  const folder = bytes.subarray(0, Math.max(1, bytes.lastIndexOf(sep)))
  return typeof path === 'string' ? folder.toString() : fromBytes(folder.toString('latin1'))
}
