import { readFileSync } from 'node:fs'
import { Script } from 'node:vm'

/** A bundle is one function, what Node makes of the text of a CommonJS module: `build:command` writes it so. */
type Wrapped = (exports: object, require: (id: string) => unknown, module: { exports: object }) => void

/**
 * A bundle of CommonJS that needs Node's own modules alone. The bytecode that V8 kept of it when it was built spares
 * compiling, which takes longer than cleaning an article; kept by another V8, or not at all, it is compiled as usual.
 */
export class Bundle<Exports> {
  readonly #script: Script

  /** @param file its path, all ASCII; the bytecode lies beside it as `.bytecode`. Throws where the bundle cannot be read. */
  constructor(file: string) {
    const cachedData = readBytecode(bytecodeOf(file))
    this.#script = new Script(readFileSync(file, 'latin1'), { filename: file, ...(cachedData && { cachedData }) })
  }

  /** Runs it, and gives what it exports. */
  load(): Exports {
    const module = { exports: {} }
    const wrapped = this.#script.runInThisContext() as Wrapped
    wrapped(module.exports, id => process.getBuiltinModule(id), module)
    return module.exports as Exports
  }

  /** The bytecode of all that ran so far. */
  bytecode(): Buffer {
    return this.#script.createCachedData()
  }
}

export const bytecodeOf = (file: string): string => `${file}.bytecode`

function readBytecode(file: string): Buffer | undefined {
  try {
    return readFileSync(file)
  } catch {
    return undefined
  }
}
