import { existsSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { printable } from '../text/controls.ts'
import { type Found, isFolder } from './inputs.ts'
import { absolute, type FilePath, fromBytes, inBytes, shown } from './paths.ts'
import { UsageError } from './usage-error.ts'

/** What is only to be told of an input. */
export type Told = Exclude<Found, { kind: 'file' | 'stream' }>

export interface Plan {
  /** The folder whose tree is mirrored: the deepest one that holds all that was named. */
  base: string
  /** The files, of which there may be a hundred thousand, by nothing but their paths; and what is to be told in their midst. */
  inputs: (FilePath | Told)[]
  /** Where the result of a file goes: that of `base/a/b.txt` to `out/a/b.md`. */
  outputOf: (path: FilePath) => FilePath
}

/**
 * Where the result of each input goes.
 * @throws UsageError where two inputs would write one output, or an output would take the place of an input
 */
export function planOutputs(roots: readonly FilePath[], found: Iterable<Found>, out: string, ending: string): Plan {
  const base = commonFolder(roots.map(root => (isFolder(root) ? absolute(root) : dirname(absolute(root)))))
  const target = inBytes(resolve(out))
  const outputOf = (path: FilePath): string => join(target, withEnding(relative(base, absolute(path)), ending))
  const outputs = new Set<string>()
  const endangered: FilePath[] = []
  const inputs: (FilePath | Told)[] = []
  const writerOf = (output: string): string =>
    shown(inputs.find((input): input is FilePath => isPath(input) && outputOf(input) === output) ?? '')
  for (const input of found) {
    if (input.kind === 'stream') throw new UsageError(`--out wants files: ${printable(input.source)} has no name`)
    if (input.kind !== 'file') {
      inputs.push(input)
      continue
    }
    const { path } = input
    const output = outputOf(path)
    if (outputs.has(output)) {
      const [one, other, both] = [writerOf(output), shown(path), shown(fromBytes(output))].map(printable)
      throw new UsageError(`${one} and ${other} would both be written to ${both}`)
    }
    outputs.add(output)
    if (absolute(path).startsWith(target)) endangered.push(path)
    inputs.push(path)
  }
  const overwritten = endangered.find(path => outputs.has(absolute(path)))
  if (overwritten !== undefined) {
    const writer = printable(writerOf(absolute(overwritten)))
    throw new UsageError(`${printable(shown(overwritten))} would be overwritten by the result of ${writer}`)
  }
  return { base: shown(fromBytes(base)), inputs, outputOf: path => fromBytes(outputOf(path)) }
}

export const isPath = (input: FilePath | Told): input is FilePath => typeof input === 'string' || Buffer.isBuffer(input)

/** Refuses to write over files where the folder of results says nothing of any. @param isKnown whether it does */
export function refuseForeign({ inputs, outputOf }: Plan, out: string, isKnown: () => boolean): void {
  if (!existsSync(out) || isKnown()) return
  const foreign = inputs.find(input => isPath(input) && existsSync(outputOf(input))) as FilePath | undefined
  // Another part of the same run may have begun meanwhile.
  if (foreign === undefined || isKnown()) return
  const name = printable(shown(outputOf(foreign)))
  throw new UsageError(`${name} is there and no result of unecho: say --force to overwrite it`)
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
