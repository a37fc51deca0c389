import type { Told } from './inputs.ts'
import { type FilePath, nameOf } from './paths.ts'

/** The inputs of a batch in their order, of which there may be a hundred thousand: their paths stand in one piece of memory. */
export class InputList implements Iterable<FilePath | Told> {
  #bytes = Buffer.allocUnsafeSlow(1 << 16)
  /** Where in the bytes each path begins, and where the last one ends. */
  readonly #starts = [0]
  /** What is no file, by its place; its path is empty. */
  readonly #told = new Map<number, Told>()

  constructor(inputs: Iterable<FilePath | Told> = []) {
    for (const input of inputs) this.add(input)
  }

  get length(): number {
    return this.#starts.length - 1
  }

  add(input: FilePath | Told): void {
    if (isPath(input)) this.#append(input)
    else {
      this.#told.set(this.length, input)
      this.#append('')
    }
  }

  at(n: number): FilePath | Told {
    return this.#told.get(n) ?? nameOf(this.#bytes.subarray(this.#starts[n], this.#starts[n + 1]))
  }

  *[Symbol.iterator](): Generator<FilePath | Told> {
    for (let n = 0; n < this.length; n++) yield this.at(n)
  }

  #append(path: FilePath): void {
    const start = this.#starts[this.length] as number
    const bytes = Buffer.from(path)
    if (start + bytes.length > this.#bytes.length) {
      const larger = Buffer.allocUnsafeSlow(2 * (start + bytes.length))
      larger.set(this.#bytes.subarray(0, start))
      this.#bytes = larger
    }
    this.#bytes.set(bytes, start)
    this.#starts.push(start + bytes.length)
  }
}

export const isPath = (input: FilePath | Told): input is FilePath => typeof input === 'string' || Buffer.isBuffer(input)
