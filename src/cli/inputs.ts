import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs'
import { endsWith, type FilePath, join, nameOf, shown } from './paths.ts'
import { reasonOf } from './reason.ts'

/** One thing that the paths of the command line lead to. `source` is its path as given, for a person. */
export type Found =
  /** `size` in bytes, `changed` in milliseconds since 1970. */
  | { kind: 'file'; source: string; path: FilePath; size: number; changed: number }
  /** Standard input, or a pipe with a name, as bash gives for `<(command)`: read as a stream. */
  | { kind: 'stream'; source: string; path: FilePath }
  | { kind: 'failure'; source: string; reason: string }
  /** A folder that holds nothing to read. `reason` says what was looked for. */
  | { kind: 'nothing'; source: string; reason: string }

/** What is only to be told of an input. */
export type Told = Exclude<Found, { kind: 'file' | 'stream' }>

export const STANDARD_INPUT = '-'

export interface Walk {
  /** Endings of the names that are read in folders, without the dot, in lower case. */
  endings: readonly string[]
  /** The real path of a folder that is not walked, unless it is named: the results of an earlier run are no inputs. */
  except?: string
}

export const ENDINGS = ['txt', 'text']

/** True where the path is a folder; false also where there is nothing, or what cannot be looked at: that is told of the path itself. */
export function isFolder(path: FilePath): boolean {
  try {
    return path !== STANDARD_INPUT && (statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false)
  } catch {
    return false // such as a symbolic link to itself
  }
}

/** The texts behind the paths, in the order of the paths. A file that is named is taken whatever its name. */
export function* findInputs(paths: Iterable<FilePath>, walk: Walk = { endings: ENDINGS }): Generator<Found> {
  for (const path of paths) {
    if (path === STANDARD_INPUT) yield { kind: 'stream', source: path, path }
    else if (!isFolder(path)) yield lookAt(path, true)
    else {
      let count = 0
      for (const found of walkFolder(path, walk, new Set())) {
        count++
        yield found
      }
      if (count === 0) yield { kind: 'nothing', source: shown(path), reason: noFile(walk) }
    }
  }
}

/** `no .txt or .text file in this folder` */
function noFile({ endings }: Walk): string {
  return `no ${endings.map(ending => `.${ending}`).join(' or ')} file in this folder`
}

/** What stands at a path. @param named true where the user named the path: there a pipe is read, in a folder it could wait for ever */
export function lookAt(path: FilePath, named: boolean): Found {
  const source = shown(path)
  try {
    const stats = statSync(path)
    if (stats.isFile()) return { kind: 'file', source, path, size: stats.size, changed: stats.mtimeMs }
    if (named && stats.isFIFO()) return { kind: 'stream', source, path }
    return { kind: 'failure', source, reason: 'is no file but a device, a pipe or a socket: give it as standard input' }
  } catch (failure) {
    return { kind: 'failure', source, reason: reasonOf(failure) }
  }
}

/**
 * The text files below a folder in the order in which `LC_ALL=C sort` puts their paths. Hidden names are left out; a
 * symbolic link is followed, but no folder is walked twice.
 */
function* walkFolder(folder: FilePath, walk: Walk, walked: Set<string>): Generator<Found> {
  let entries: Dirent<Buffer>[]
  try {
    const real = realpathSync(folder, 'latin1')
    if (walked.has(real) || (walked.size > 0 && real === walk.except)) return
    walked.add(real)
    entries = readdirSync(folder, { withFileTypes: true, encoding: 'buffer' })
  } catch (failure) {
    // A folder that went away meanwhile is no failure of a file, but it is said.
    yield { kind: 'failure', source: shown(folder), reason: reasonOf(failure) }
    return
  }
  for (const { name, isDirectory } of inOrder(entries, folder, walk)) {
    const path = join(folder, name)
    if (isDirectory) yield* walkFolder(path, walk, walked)
    else yield lookAt(path, false)
  }
}

interface Entry {
  name: FilePath
  isDirectory: boolean
}

/** The entries to go on with, in the order of their bytes, a folder's with `/` behind it. */
function inOrder(entries: Dirent<Buffer>[], folder: FilePath, { endings }: Walk): Entry[] {
  const found: (Entry & { key: Buffer })[] = []
  for (const entry of entries) {
    if (entry.name[0] === 0x2e) continue
    const name = nameOf(entry.name)
    if (entry.isDirectory() || (entry.isSymbolicLink() && isFolder(join(folder, name))))
      found.push({ name, isDirectory: true, key: Buffer.concat([entry.name, Buffer.from('/')]) })
    else if (endings.some(ending => endsWith(lowerCase(name), `.${ending}`)))
      found.push({ name, isDirectory: false, key: entry.name })
  }
  return found.sort((a, b) => Buffer.compare(a.key, b.key))
}

const lowerCase = (name: FilePath): string => shown(name).toLowerCase()
