import { readFileSync } from 'node:fs'
import Module, { createRequire } from 'node:module'
import { dirname } from 'node:path'
import { Script } from 'node:vm'

/**
 * A bundle of CommonJS. The bytecode that V8 kept of it when it was built spares
 * compiling, which takes longer than cleaning an article; kept by another V8, or not at all, it is compiled as usual.
 */
export class Bundle<Exports> {
  readonly #file: string
  readonly #script: Script

  /** @param file its path, all ASCII; the bytecode lies beside it as `.bytecode`. Throws where the bundle cannot be read. */
  constructor(file: string) {
    this.#file = file
    const cachedData = readBytecode(bytecodeOf(file))
    this.#script = new Script(Module.wrap(readFileSync(file, 'latin1')), {
      filename: file,
      ...(cachedData && { cachedData }),
    })
  }

  /** Runs it, and gives what it exports. */
  load(): Exports {
    const module = { exports: {} }
    this.#script.runInThisContext()(module.exports, createRequire(this.#file), module, this.#file, dirname(this.#file))
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
