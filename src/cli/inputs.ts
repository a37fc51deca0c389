import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs'
import { reasonOf } from './reason.ts'

/** One thing that the paths of the command line lead to. */
export type Found =
  | { kind: 'text'; source: string }
  | { kind: 'failure'; source: string; reason: string }
  /** A folder that holds no text file. */
  | { kind: 'nothing'; source: string }

export const STANDARD_INPUT = '-'

const isText = (name: string): boolean => /\.(txt|text)$/i.test(name)

/** True where the path is a folder; false also where there is nothing. */
export function isFolder(path: string): boolean {
  return path !== STANDARD_INPUT && (statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false)
}

/** The texts behind the paths, in the order of the paths. A file that is named is taken whatever its name. */
export function* findInputs(paths: readonly string[]): Generator<Found> {
  for (const path of paths) {
    if (!isFolder(path)) {
      yield { kind: 'text', source: path }
      continue
    }
    let count = 0
    for (const found of walk(path, new Set())) {
      count++
      yield found
    }
    if (count === 0) yield { kind: 'nothing', source: path }
  }
}

/**
 * The text files below a folder in the order in which `LC_ALL=C sort` puts their paths. Hidden names are left out; a
 * symbolic link is followed, but no folder is walked twice.
 */
function* walk(folder: string, walked: Set<string>): Generator<Found> {
  let entries: Dirent[]
  try {
    const real = realpathSync(folder)
    if (walked.has(real)) return
    walked.add(real)
    entries = readdirSync(folder, { withFileTypes: true })
  } catch (failure) {
    yield { kind: 'failure', source: folder, reason: reasonOf(failure) }
    return
  }
  const prefix = folder.endsWith('/') ? folder : `${folder}/`
  for (const name of inOrder(entries, prefix)) {
    const path = prefix + name
    if (name.endsWith('/')) yield* walk(path.slice(0, -1), walked)
    else yield { kind: 'text', source: path }
  }
}

/** The names to go on with, in the order of their bytes; those of folders end with `/`. */
function inOrder(entries: Dirent[], prefix: string): string[] {
  const keys: Buffer[] = []
  for (const entry of entries) {
    if (entry.name.startsWith('.')) continue
    const folder = entry.isDirectory() || (entry.isSymbolicLink() && isFolder(prefix + entry.name))
    if (folder) keys.push(Buffer.from(`${entry.name}/`))
    else if (isText(entry.name) && (entry.isFile() || entry.isSymbolicLink())) keys.push(Buffer.from(entry.name))
  }
  return keys.sort(Buffer.compare).map(String)
}
