import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs'
import { clean, explain } from '../clean.ts'
import type { CleanOptions } from '../types.ts'
import { noCounts } from './counts.ts'
import { type Decoding, type ReadText, readText } from './decode.ts'
import { unpacked } from './packing.ts'
import type { FilePath } from './paths.ts'
import { reasonOf } from './reason.ts'
import { cleanRecords, lostRecords, type RecordSettings } from './records.ts'
import { Refusal } from './refusal.ts'
import type { Result } from './result.ts'
import { type Cleaned, type Layout, type LayoutSettings, layoutOf } from './results.ts'
import { refuseLarger } from './size.ts'
import { OutFailure, type Target, writeTarget } from './target.ts'

/** What the tasks of one run have in common. Goes to a worker as it is. */
export interface Settings extends LayoutSettings {
  decoding: Decoding
  /** Bytes that an input may have; null for as many as there is memory for. */
  maxSize: number | null
  options: CleanOptions
  records: RecordSettings
}

/** Does one task. Never throws. */
export type DoTask = (task: Task) => Promise<Result>

/** One thing to do. Goes to a worker as it is. */
export type Task =
  | { kind: 'file'; source: string; path: FilePath; size: number; target?: Target }
  | { kind: 'text'; source: string; bytes: Uint8Array; size: number }
  /** Whole lines. @property first the number of the first one in its input, from 1 */
  | { kind: 'records'; source: string; bytes: Uint8Array; first: number }
  /** What could not be read, told in its turn. */
  | { kind: 'failure'; source: string; reason: string }
  /** A word to the user, no failure. */
  | { kind: 'note'; source: string; message: string }

/** Gives what does the tasks of a run: the same function in a worker and without one. */
export async function doerOf(settings: Settings): Promise<DoTask> {
  const layout = await layoutOf(settings)
  return task => doTask(task, settings, layout)
}

async function doTask(task: Task, settings: Settings, layout: Layout): Promise<Result> {
  try {
    switch (task.kind) {
      case 'records':
        return cleanRecords(task, settings)
      case 'failure':
        return failed(task.reason)
      case 'note':
        return { text: '', complaints: [task.message], counts: noCounts(), ends: false }
      default:
        return await cleanText(task, settings, layout)
    }
  } catch (failure) {
    return failed(reasonOf(failure), sizeOf(task), failure instanceof OutFailure)
  }
}

async function cleanText(
  task: Task & { kind: 'file' | 'text' },
  { options, decoding, maxSize }: Settings,
  layout: Layout,
): Promise<Result> {
  const target = task.kind === 'file' ? task.target : undefined
  const { text, decoded, warnings, bytes } = await readInput(task, decoding, maxSize)
  const { article, findings } = layout.explains
    ? explain(text, options)
    : { article: clean(text, options), findings: [] }
  article.warnings.unshift(...warnings)
  const { words } = article
  const cleaned: Cleaned = { source: task.source, text, decoded, article, findings }
  const written = layout.render(cleaned)
  if (target) writeTarget(target, written)
  return {
    text: target ? '' : written,
    complaints: layout.showsWarnings ? [] : article.warnings.map(({ message }) => message),
    counts: { ...noCounts(), inputs: 1, repeating: words.repeated > 0 ? 1 : 0, bytes, words },
    ends: false,
  }
}

/** The text of an input, and how many bytes it had: those themselves are needed no longer while it is cleaned. */
async function readInput(
  task: Task & { kind: 'file' | 'text' },
  decoding: Decoding,
  maxSize: number | null,
): Promise<ReadText & { bytes: number }> {
  refuseLarger(sizeOf(task), maxSize)
  const bytes = unpacked(task.kind === 'file' ? readFile(task) : task.bytes, maxSize)
  refuseLarger(bytes.length, maxSize)
  return { ...(await readText(bytes, decoding)), bytes: bytes.length }
}

/** Room for a file: what is read of one is needed until it is decoded, and the next one is read after that. */
const room = Buffer.allocUnsafeSlow(1 << 18)

/** The bytes of a file. Throws Refusal where it shrank or grew since it was listed: half of a text is no text. */
function readFile({ path, size }: Task & { kind: 'file' }): Uint8Array {
  const bytes = size < room.length ? readIntoRoom(path) : readFileSync(path)
  // What the system makes up as it is read has no size, or always the same.
  if (bytes.length !== size && size > 0 && statSync(path).size !== size)
    throw new Refusal('changed while it was read: clean it again when it is whole')
  return bytes
}

/** The bytes of a file in the room there is; where they do not fit, in their own. */
function readIntoRoom(path: FilePath): Uint8Array {
  const file = openSync(path, 'r')
  try {
    for (let length = 0; length < room.length; ) {
      const read = readSync(file, room, length, room.length - length, null)
      if (read === 0) return room.subarray(0, length)
      length += read
    }
  } finally {
    closeSync(file)
  }
  return readFileSync(path)
}

/** Bytes to be read and cleaned. */
export function sizeOf(task: Task): number {
  if (task.kind === 'file' || task.kind === 'text') return task.size
  return task.kind === 'records' ? task.bytes.length : 0
}

/** The result of a task that was lost with the worker that was at it. */
export function lostTask(task: Task, reason: string, settings: Settings): Result {
  return task.kind === 'records' ? lostRecords(task, reason, settings) : failed(reason, sizeOf(task))
}

/** The result of a task that failed. */
export function failed(reason: string, bytes = 0, ends = false): Result {
  return { text: '', complaints: [reason], counts: { ...noCounts(), inputs: 1, failed: 1, bytes }, ends }
}
