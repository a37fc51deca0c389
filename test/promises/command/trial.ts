import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { readText } from '../../../src/cli/decode.ts'
import { unpacked } from '../../../src/cli/packing.ts'
import { printable } from '../../../src/text/controls.ts'
import type { Article, CleanOptions } from '../../../src/types.ts'
import type { Batch, MadeInput } from '../../generate/inputs.ts'
import { assertPromises } from '../../promises.ts'

/** Runs the built command. */
export type Command = (args: string[], cwd: string, input: string | Uint8Array) => Outcome

export interface Outcome {
  code: number | null
  stdout: string
  stderr: string
}

/** An article as the command tells it. */
export type Told = Article & { source: string }

/** Options that say how bytes are read, not what is removed. */
const OF_BYTES = ['--strict', '--fix-mojibake']

/** One batch, on which the built command is tried in one way after the other. */
export class Trial {
  readonly batch: Batch
  readonly place: string
  /** What breaks a promise, a line each. */
  readonly failures: string[] = []
  readonly #command: Command

  /** @param place an empty folder, in which all is done */
  constructor(batch: Batch, place: string, command: Command) {
    this.batch = batch
    this.place = place
    this.#command = command
    for (const { name, bytes } of batch.inputs) {
      mkdirSync(dirname(join(place, 'in', name)), { recursive: true })
      writeFileSync(join(place, 'in', name), bytes)
    }
  }

  /** The inputs as the command is to name them, in the order of their bytes. */
  get sources(): string[] {
    const inOrder = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b))
    return this.batch.inputs.map(({ name }) => `in/${name}`).sort(inOrder)
  }

  /** The options of the batch that say what is removed. */
  get cleaning(): string[] {
    return this.batch.options.filter(option => !OF_BYTES.includes(option))
  }

  /** The same for the library. */
  get cleanOptions(): CleanOptions {
    const has = (option: string): boolean => this.batch.options.includes(option)
    return { thorough: has('--thorough'), keepRelated: has('--keep-related'), keepFurniture: has('--keep-furniture') }
  }

  /** Runs the command on bytes in the encoding of the batch. */
  run(args: string[], input: string | Uint8Array = ''): Outcome {
    const { encoding, options } = this.batch
    return this.runPlain([...args, ...options, ...(encoding === null ? [] : ['--encoding', encoding])], input)
  }

  /** Runs the command with nothing but what is said. Whatever comes, standard error is a line a complaint, safe to be shown. */
  runPlain(args: string[], input: string | Uint8Array = ''): Outcome {
    const outcome = this.#command(args, this.place, input)
    if (!/^(?:unecho: [^\u0000-\u001f\u007f-\u009f\u202a-\u202e]*\n)*$/.test(outcome.stderr))
      this.broken(`${args.join(' ')}: standard error is no line a complaint: ${JSON.stringify(outcome.stderr)}`)
    return outcome
  }

  inputOf(source: string): MadeInput {
    return this.batch.inputs.find(({ name }) => source === `in/${name}`) as MadeInput
  }

  /** The text of an input, as the command is to read it. */
  async textOf(source: string): Promise<string> {
    const { encoding, options } = this.batch
    const [strict, fixMojibake] = OF_BYTES.map(option => options.includes(option)) as [boolean, boolean]
    const { text } = await readText(unpacked(this.inputOf(source).bytes, null), { encoding, strict, fixMojibake })
    return text
  }

  broken(what: string, source = ''): void {
    this.failures.push(source ? `${what}: ${printable(source)} (${this.inputOf(source).how})` : what)
  }

  /** What is broken on inputs on which the library breaks a promise, too: its own soak is for those. */
  async ofTheLibrary(): Promise<string[]> {
    const inputs: string[] = []
    for (const source of this.sources) {
      const isNamed = this.failures.some(failure => failure.includes(`: ${printable(source)} (`))
      if (isNamed && breaksPromise(await this.textOf(source), this.cleanOptions)) inputs.push(printable(source))
    }
    return this.failures.filter(failure => inputs.some(source => failure.includes(`: ${source} (`)))
  }

  equal(what: string, found: unknown, wanted: unknown, source = ''): void {
    const [one, other] = [found, wanted].map(value => (typeof value === 'string' ? value : JSON.stringify(value)))
    if (one !== other) this.broken(`${what}: ${firstDifference(String(one), String(other))}`, source)
  }

  /** Holds to what throws where it is broken. */
  holds(promise: () => void, source: string): void {
    try {
      promise()
    } catch (failure) {
      this.broken(failure instanceof Error ? failure.message : String(failure), source)
    }
  }
}

function breaksPromise(text: string, options: CleanOptions): boolean {
  try {
    assertPromises(text, options)
    return false
  } catch {
    return true
  }
}

function firstDifference(one: string, other: string): string {
  let n = 0
  while (n < one.length && one[n] === other[n]) n++
  const from = Math.max(0, n - 40)
  return `${JSON.stringify(one.slice(from, n + 80))} where ${JSON.stringify(other.slice(from, n + 80))} should be`
}

export const linesOf = (text: string): string[] => text.split('\n').slice(0, -1)
