import { existsSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { printable } from '../text/controls.ts'
import { InputList, isPath } from './input-list.ts'
import { type Found, isFolder } from './inputs.ts'
import { absolute, type FilePath, fromBytes, inBytes, shown } from './paths.ts'
import { UsageError } from './usage-error.ts'

export interface Plan {
  /** The folder whose tree is mirrored: the deepest one that holds all that was named. */
  base: string
  /** The files by nothing but their paths, and what is to be told in their midst. */
  inputs: InputList
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
  const inputs = new InputList()
  const outputs = new Outputs(n => outputOf(inputs.at(n) as FilePath))
  const endangered: FilePath[] = []
  const shownWriter = (n: number): string => printable(shown(inputs.at(n) as FilePath))
  for (const input of found) {
    if (input.kind === 'stream') throw new UsageError(`--out wants files: ${printable(input.source)} has no name`)
    if (input.kind !== 'file') {
      inputs.add(input)
      continue
    }
    const { path } = input
    const output = outputOf(path)
    const writer = outputs.writerOf(output)
    if (writer !== undefined) {
      const [other, both] = [shown(path), shown(fromBytes(output))].map(printable)
      throw new UsageError(`${shownWriter(writer)} and ${other} would both be written to ${both}`)
    }
    outputs.add(output, inputs.length)
    if (absolute(path).startsWith(target)) endangered.push(path)
    inputs.add(path)
  }
  for (const path of endangered) {
    const writer = outputs.writerOf(absolute(path))
    if (writer !== undefined)
      throw new UsageError(`${printable(shown(path))} would be overwritten by the result of ${shownWriter(writer)}`)
  }
  return { base: shown(fromBytes(base)), inputs, outputOf: path => fromBytes(outputOf(path)) }
}

/** Which input writes an output, of a hundred thousand: held as numbers, the outputs are made of their inputs again. */
export class Outputs {
  readonly #outputOf: (n: number) => string
  /** The places of the inputs, by the fingerprints of their outputs, or the next free number. */
  readonly #writers = new Map<number, number>()

  /** @param outputOf the output of the input at a place */
  constructor(outputOf: (n: number) => string) {
    this.#outputOf = outputOf
  }

  /** @param writer the place of the input that writes it */
  add(output: string, writer: number): void {
    let at = fingerprint(output)
    while (this.#writers.has(at)) at++
    this.#writers.set(at, writer)
  }

  writerOf(output: string): number | undefined {
    for (let at = fingerprint(output); ; at++) {
      const writer = this.#writers.get(at)
      if (writer === undefined || this.#outputOf(writer) === output) return writer
    }
  }
}

/** FNV-1a of a path in bytes (Fowler, Noll and Vo 1991): 32 bits. */
function fingerprint(path: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < path.length; i++) hash = Math.imul(hash ^ path.charCodeAt(i), 0x01000193)
  return hash
}

/** Refuses to write over files where the folder of results says nothing of any. @param isKnown whether it does */
export function refuseForeign({ inputs, outputOf }: Plan, out: string, isKnown: () => boolean): void {
  if (!existsSync(out) || isKnown()) return
  for (const input of inputs) {
    if (!isPath(input) || !existsSync(outputOf(input))) continue
    // Another part of the same run may have begun meanwhile.
    if (isKnown()) return
    const name = printable(shown(outputOf(input)))
    throw new UsageError(`${name} is there and no result of unecho: say --force to overwrite it`)
  }
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
