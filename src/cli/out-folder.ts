import {
  closeSync,
  futimesSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { join, sep } from 'node:path'
import { type FilePath, fromBytes } from './paths.ts'
import { codeOf, reasonOf } from './reason.ts'
import { UsageError } from './usage-error.ts'

/** The one file in a folder of results that is about them all: small, and readable by a person. */
const STATE = '.unecho.json'
/** Milliseconds by which the clock of a file system may be behind that of the program. */
const CLOCK_SLACK = 10
/** Milliseconds after which a temporary file of another machine is taken for left behind. */
const A_DAY = 86_400_000

/** Where the result of an input goes: written whole under another name first. */
export interface Target {
  path: FilePath
  temporary: string
}

/** The folder of results can take no more: no space, no right to write. */
export class OutFailure extends Error {}

/** What the results of a folder have in common. */
interface State {
  /** The program and its version. */
  program: string
  /** The options that the results depend on. */
  options: object
  /** The folder whose tree is mirrored. */
  inputs: string
  /** Results that are older were written otherwise. */
  since: string
}

/** A folder of results, one file an input. */
export class OutFolder {
  readonly #folder: string
  readonly #since: number
  readonly #isForced: boolean
  readonly #prefix = `.unecho-${host()}-${process.pid}-`
  #count = 0

  /**
   * Opens a folder of results, made where there is none.
   * @throws UsageError where it holds the results of other inputs, an error of the system where it cannot be written
   */
  constructor(folder: string, state: Omit<State, 'since'>, isForced: boolean) {
    this.#folder = folder
    this.#isForced = isForced
    mkdirSync(folder, { recursive: true })
    const known = readState(folder)
    if (known && known.inputs !== state.inputs && !isForced) {
      throw new UsageError(
        `${folder} holds the results of ${known.inputs}, not of ${state.inputs}: name another folder, or say --force`,
      )
    }
    const isSame = known?.program === state.program && JSON.stringify(known.options) === JSON.stringify(state.options)
    const since = isSame && !isForced ? known.since : new Date(Date.now() - CLOCK_SLACK).toISOString()
    this.#since = Date.parse(since)
    this.#sweep()
    if (!isSame || isForced || known.inputs !== state.inputs) this.#write({ ...state, since })
  }

  /** Whether there were results before that this program knows of. */
  static isKnown(folder: string): boolean {
    return readState(folder) !== null
  }

  target(path: FilePath): Target {
    return { path, temporary: join(this.#folder, `${this.#prefix}${this.#count++}.tmp`) }
  }

  /** Whether a result stands there already that this version wrote with these options after the input `changed` (ms since 1970). */
  isUpToDate(changed: number, path: FilePath): boolean {
    if (this.#isForced) return false
    const output = statSync(path, { throwIfNoEntry: false })
    return output !== undefined && output.mtimeMs >= this.#since && output.mtimeMs > changed
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
    const { temporary } = this.target('')
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

/**
 * Writes a result: all of it, or none. It bears the time at which its input was read, so that an input that changed
 * meanwhile counts as newer.
 * @throws OutFailure where the folder can take no more, an error of the system where this one name cannot be written
 */
export function writeTarget({ path, temporary }: Target, text: string, read: number): void {
  try {
    const file = openSync(temporary, 'wx')
    try {
      const bytes = Buffer.from(text)
      for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at)
      const stamp = (read - CLOCK_SLACK) / 1000
      futimesSync(file, stamp, stamp)
    } finally {
      closeSync(file)
    }
  } catch (failure) {
    rmSync(temporary, { force: true })
    throw new OutFailure(`the result cannot be written: ${reasonOf(failure)}`)
  }
  try {
    rename(temporary, path)
  } catch (failure) {
    rmSync(temporary, { force: true })
    throw failure
  }
}

function rename(temporary: string, path: FilePath): void {
  try {
    renameSync(temporary, path)
  } catch (failure) {
    if (codeOf(failure) !== 'ENOENT') throw failure
    mkdirSync(folderOfPath(path), { recursive: true })
    renameSync(temporary, path)
  }
}

function folderOfPath(path: FilePath): FilePath {
  const bytes = Buffer.from(path)
  const folder = bytes.subarray(0, Math.max(1, bytes.lastIndexOf(sep)))
  return typeof path === 'string' ? folder.toString() : fromBytes(folder.toString('latin1'))
}
