import { existsSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { printable } from '../text/controls.ts'
import { type Found, isFolder } from './inputs.ts'
import { absolute, type FilePath, fromBytes, inBytes, shown } from './paths.ts'
import { UsageError } from './usage-error.ts'

/** The input of a plan: one that is to be cleaned, or one of which only the failure is to be told. */
export type Planned = Found & { output: FilePath }

export interface Plan {
  /** The folder whose tree is mirrored: the deepest one that holds all that was named. */
  base: string
  inputs: Planned[]
}

/**
 * Where the result of each input goes: `base/a/b.txt` to `out/a/b.md`.
 * @throws UsageError where two inputs would write one output, or an output would take the place of an input
 */
export function planOutputs(roots: readonly FilePath[], found: Iterable<Found>, out: string, ending: string): Plan {
  const base = commonFolder(roots.map(root => (isFolder(root) ? absolute(root) : dirname(absolute(root)))))
  const target = inBytes(resolve(out))
  /** By output, and by the path of each input that lies where outputs do. */
  const writers = new Map<string, string>()
  const endangered: [path: string, source: string][] = []
  const inputs: Planned[] = []
  for (const input of found) {
    const source = printable(input.source)
    if (input.kind === 'stream') throw new UsageError(`--out wants files: ${source} has no name`)
    if (input.kind !== 'file') {
      inputs.push({ ...input, output: '' })
      continue
    }
    const path = absolute(input.path)
    const output = join(target, withEnding(relative(base, path), ending))
    const other = writers.get(output)
    if (other !== undefined) {
      const name = printable(shown(fromBytes(output)))
      throw new UsageError(`${printable(other)} and ${source} would both be written to ${name}`)
    }
    writers.set(output, input.source)
    if (path.startsWith(target)) endangered.push([path, source])
    inputs.push({ ...input, output: fromBytes(output) })
  }
  for (const [path, source] of endangered) {
    const writer = writers.get(path)
    if (writer !== undefined)
      throw new UsageError(`${source} would be overwritten by the result of ${printable(writer)}`)
  }
  return { base: shown(fromBytes(base)), inputs }
}

/** Refuses to write over files where the folder says nothing of results. @param isKnown whether it does */
export function refuseForeign({ inputs }: Plan, isKnown: () => boolean): void {
  if (isKnown()) return
  const foreign = inputs.find(({ kind, output }) => kind === 'file' && existsSync(output))
  // Another part of the same run may have begun meanwhile.
  if (foreign && !isKnown())
    throw new UsageError(
      `${printable(shown(foreign.output))} is there and no result of unecho: say --force to overwrite it`,
    )
}

/** `a.b/c.txt` with the ending `md` gives `a.b/c.md`; `c.txt.gz`, too, gives `c.md`. */
function withEnding(path: string, ending: string): string {
  const name = path.slice(path.lastIndexOf(sep) + 1).replace(/\.gz$/i, '')
  const dot = name.lastIndexOf('.')
  return path.slice(0, path.lastIndexOf(sep) + 1) + (dot > 0 ? name.slice(0, dot) : name) + ending
}

function commonFolder(folders: readonly string[]): string {
  let [common = sep] = folders
  for (const folder of folders)
    while (folder !== common && !folder.startsWith(common.endsWith(sep) ? common : common + sep))
      common = dirname(common)
  return common
}
