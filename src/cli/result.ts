import type { Counts } from './counts.ts'

/** What came of a task. Comes from a worker as it is. */
export interface Result {
  /** For standard output. */
  text: string | Uint8Array
  /** One line each, for standard error: why an input failed, or what is odd about it. */
  complaints: string[]
  counts: Counts
  /** The run is to end: the output can take no more, or a record is wrong and `--on-error stop` holds. */
  ends: boolean
}
