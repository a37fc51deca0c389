import {
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import type { FilePath } from './paths.ts'
import { codeOf } from './reason.ts'
import type { Target } from './target.ts'
import { UsageError } from './usage-error.ts'

/** The one file in a folder of results that is about them all: small, and readable by a person. */
const STATE = '.unecho.json'
/** Milliseconds by which the clock of a file system may be behind that of the program. */
const CLOCK_SLACK = 10
/** Milliseconds after which a temporary file of another machine is taken for left behind. */
const A_DAY = 86_400_000

/** What the results of a folder have in common. */
interface State {
  /** The program and its version. */
  program: string
  /** The options that the results depend on. */
  options: object
  /** The folder whose tree is mirrored. */
  inputs: string
  /** Results that were written before were written otherwise. */
  since: string
}

/** A folder of results, one file an input. */
export class OutFolder {
  readonly #folder: string
  readonly #root: string
  readonly #since: number
  /** Whether there may be results that are up to date. */
  readonly #isSame: boolean
  readonly #prefix = `.unecho-${host()}-${process.pid}-`
  #count = 0

  /**
   * Opens a folder of results, made where there is none.
   * @throws UsageError where it holds the results of other inputs, an error of the system where it cannot be written
   */
  constructor(folder: string, state: Omit<State, 'since'>, isForced: boolean) {
    this.#folder = folder
    mkdirSync(folder, { recursive: true })
    this.#root = realpathSync.native(folder, 'latin1')
    const known = readState(folder)
    if (known && known.inputs !== state.inputs && !isForced) {
      throw new UsageError(
        `${folder} holds the results of ${known.inputs}, not of ${state.inputs}: name another folder, or say --force`,
      )
    }
    const isSame = known?.program === state.program && JSON.stringify(known.options) === JSON.stringify(state.options)
    this.#isSame = isSame && !isForced
    const since = isSame && !isForced ? known.since : new Date(this.#nextTime()).toISOString()
    this.#since = Date.parse(since)
    this.#sweep()
    if (!this.#isSame || known?.inputs !== state.inputs) this.#write({ ...state, since })
  }

  /** Whether there were results before that this program knows of. */
  static isKnown(folder: string): boolean {
    return readState(folder) !== null
  }

  /** @param changed when the input was changed last */
  target(path: FilePath, changed: number): Target {
    return { path, temporary: this.#temporary(), changed, root: this.#root }
  }

  #temporary(): string {
    return join(this.#folder, `${this.#prefix}${this.#count++}.tmp`)
  }

  /**
   * Whether a result stands there already that this version wrote with these options from the input as it was `changed`
   * (ms since 1970). Equal times tell, not later ones: so it holds for an older file in the place of the input, and where
   * a clock was set back.
   */
  isUpToDate(changed: number, path: FilePath): boolean {
    if (!this.#isSame) return false
    const output = statsOf(path)
    return output !== undefined && writtenAt(output) >= this.#since && isSameTime(output.mtimeMs, changed)
  }

  /** A time that no result here is later than, also where the clock was set back since. */
  #nextTime(): number {
    return Math.max(Date.now() - CLOCK_SLACK, newestIn(this.#folder) + 1)
  }

  /** Takes away the temporary files of this run, and those that an earlier one left behind. */
  #sweep(): void {
    for (const name of readdirSync(this.#folder)) {
      const match = /^\.unecho-(.+)-(\d+)-\d+\.tmp$/.exec(name)
      if (match && isLeftBehind(join(this.#folder, name), match[1] as string, Number(match[2])))
        rmSync(join(this.#folder, name), { force: true })
    }
  }

  /** Takes away the temporary files of this run, of which there are some where it ended before its time. */
  abandon(): void {
    for (const name of readdirSync(this.#folder))
      if (name.startsWith(this.#prefix)) rmSync(join(this.#folder, name), { force: true })
  }

  #write(state: State): void {
    const temporary = this.#temporary()
    writeFileSync(temporary, `${JSON.stringify(state, null, 2)}\n`, { flag: 'wx' })
    renameSync(temporary, join(this.#folder, STATE))
  }
}

/** Of this machine, as it may stand in a file's name. */
const host = (): string =>
  process
    .getBuiltinModule('node:os')
    .hostname()
    .replace(/[^\w.]/g, '_')

function readState(folder: string): State | null {
  try {
    const state = JSON.parse(readFileSync(join(folder, STATE), 'utf8'))
    return typeof state?.since === 'string' && !Number.isNaN(Date.parse(state.since)) ? state : null
  } catch {
    return null
  }
}

/** Whether the program that was writing a temporary file is gone. */
function isLeftBehind(file: string, writer: string, pid: number): boolean {
  if (writer !== host()) return Date.now() - (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0) > A_DAY
  if (pid === process.pid) return true
  try {
    process.kill(pid, 0)
    return false
  } catch (failure) {
    return codeOf(failure) === 'ESRCH'
  }
}

/** Milliseconds by which two equal times may differ, once one of them was written to a file and read again. */
const ROUNDING = 0.01
/** Milliseconds that the time of a file system may be coarse, which then has whole seconds alone. */
const COARSEST = 2000

function isSameTime(output: number, input: number): boolean {
  const isCoarse = output % 1000 === 0 && output <= input && input - output < COARSEST
  return Math.abs(output - input) < ROUNDING || isCoarse
}

/** Of what stands at a path; nothing where a file cannot even be named so, which is told where it is to be written. */
function statsOf(path: FilePath): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false })
  } catch {
    return undefined
  }
}

/** When a result was written: it is a new file each time. Some file systems do not know, but when it was changed. */
const writtenAt = ({ birthtimeMs, ctimeMs }: Stats): number => (birthtimeMs > 0 ? birthtimeMs : ctimeMs)

/** When the newest file below a folder was written; 0 where there is none. */
function newestIn(folder: string): number {
  let newest = 0
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) newest = Math.max(newest, newestIn(path))
    const file = entry.isFile() && statSync(path, { throwIfNoEntry: false })
    if (file) newest = Math.max(newest, writtenAt(file))
  }
  return newest
}
