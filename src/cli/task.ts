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

/** One thing to do. Goes to a worker as it is; its bytes are handed over. */
export type Task =
  | { kind: 'file'; source: string; path: FilePath; size: number; target?: Target }
  | { kind: 'text'; source: string; bytes: Uint8Array; target?: Target }
  /** Whole lines. @property first the number of the first one in its input, from 1 */
  | { kind: 'records'; source: string; bytes: Uint8Array; first: number }
  /** What could not be read, told in its turn. */
  | { kind: 'failure'; source: string; reason: string }
  /** A word to the user, no failure. */
  | { kind: 'note'; source: string; message: string }

/** Does one task: the same function in a worker and without one. Never throws. */
export function doTask(task: Task, settings: Settings): Result {
  if (task.kind === 'records') return cleanRecords(task, settings)
  if (task.kind === 'failure') return failed(task.reason)
  if (task.kind === 'note') return { text: '', complaints: [task.message], counts: noCounts(), ends: false }
  const counts = { ...noCounts(), inputs: 1 }
  const read = Date.now()
  try {
    const bytes = unpacked(task.kind === 'file' ? readFileSync(task.path) : task.bytes)
    counts.bytes = bytes.length
    const { text, warnings } = decode(bytes)
    const record = toRecord(clean(text, settings.options), task.source, text)
    record.warnings.unshift(...warnings)
    counts.words = record.words
    if (record.words.repeated > 0) counts.repeating = 1
    const layout = layoutOf(settings)
    const written = layout.render(record)
    if (task.target) writeTarget(task.target, written, read)
    const complaints = layout.showsWarnings ? [] : record.warnings.map(({ message }) => message)
    return { text: task.target ? '' : written, complaints, counts, ends: false }
  } catch (failure) {
    return failed(reasonOf(failure), counts.bytes, failure instanceof OutFailure)
  }
}

/** The result of a task that failed. */
export function failed(reason: string, bytes = 0, ends = false): Result {
  return { text: '', complaints: [reason], counts: { ...noCounts(), inputs: 1, failed: 1, bytes }, ends }
}
