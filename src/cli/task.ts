import { readFileSync } from 'node:fs'
import { clean } from '../clean.ts'
import { toRecord } from '../render/json.ts'
import type { CleanOptions } from '../types.ts'
import { noCounts } from './counts.ts'
import { decode } from './decode.ts'
import { OutFailure, type Target, writeTarget } from './out-folder.ts'
import { unpacked } from './packing.ts'
import type { FilePath } from './paths.ts'
import { reasonOf } from './reason.ts'
import { cleanRecords, type RecordSettings } from './records.ts'
import type { Result } from './result.ts'
import { type Format, layoutOf } from './results.ts'

/** What the tasks of one run have in common. Goes to a worker as it is. */
export interface Settings {
  format: Format
  frontMatter: boolean
  options: CleanOptions
  /** The inputs make an array of the JSON, however many turn out to be there. */
  several: boolean
  /** The results go to a terminal. */
  terminal: boolean
  records: RecordSettings
}

/** One thing to do. Goes to a worker as it is. */
export type Task =
  | { kind: 'file'; source: string; path: FilePath; size: number; target?: Target }
  | { kind: 'text'; source: string; bytes: Uint8Array }
  /** Whole lines. @property first the number of the first one in its input, from 1 */
  | { kind: 'records'; source: string; bytes: Uint8Array; first: number }
  /** What could not be read, told in its turn. */
  | { kind: 'failure'; source: string; reason: string }
  /** A word to the user, no failure. */
  | { kind: 'note'; source: string; message: string }

/** Does one task: the same function in a worker and without one. Never throws. */
export function doTask(task: Task, settings: Settings): Result {
  try {
    switch (task.kind) {
      case 'records':
        return cleanRecords(task, settings)
      case 'failure':
        return failed(task.reason)
      case 'note':
        return { text: '', complaints: [task.message], counts: noCounts(), ends: false }
      default:
        return cleanText(task, settings)
    }
  } catch (failure) {
    return failed(reasonOf(failure), sizeOf(task), failure instanceof OutFailure)
  }
}

function cleanText(task: Task & { kind: 'file' | 'text' }, settings: Settings): Result {
  const read = Date.now()
  const target = task.kind === 'file' ? task.target : undefined
  const bytes = unpacked(task.kind === 'file' ? readFileSync(task.path) : task.bytes)
  const { text, warnings } = decode(bytes)
  const record = toRecord(clean(text, settings.options), task.source, text)
  record.warnings.unshift(...warnings)
  const { words } = record
  const layout = layoutOf(settings)
  const written = layout.render(record)
  if (target) writeTarget(target, written, read)
  return {
    text: target ? '' : written,
    complaints: layout.showsWarnings ? [] : record.warnings.map(({ message }) => message),
    counts: { ...noCounts(), inputs: 1, repeating: words.repeated > 0 ? 1 : 0, bytes: bytes.length, words },
    ends: false,
  }
}

/** Bytes to be read and cleaned. */
export function sizeOf(task: Task): number {
  if (task.kind === 'file') return task.size
  return 'bytes' in task ? task.bytes.length : 0
}

/** The result of a task that failed. */
export function failed(reason: string, bytes = 0, ends = false): Result {
  return { text: '', complaints: [reason], counts: { ...noCounts(), inputs: 1, failed: 1, bytes }, ends }
}
