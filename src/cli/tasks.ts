import { readFileSync } from 'node:fs'
import type { CleanLine } from './command-line.ts'
import type { Counts } from './counts.ts'
import { isPath } from './input-list.ts'
import { type Found, findInputs, lookAt, STANDARD_INPUT, type Told, type Walk } from './inputs.ts'
import type { Shard } from './options.ts'
import type { OutFolder } from './out-folder.ts'
import { type FilePath, nameOf } from './paths.ts'
import type { Plan } from './plan.ts'
import { readChunks, readWhole } from './read.ts'
import { reasonOf } from './reason.ts'
import { MOST_BYTES, refuseLarger } from './size.ts'
import type { Streams } from './streams.ts'
import type { Task } from './task.ts'

const NEWLINE = 0x0a
/** Bytes. A longer line is a task of its own, so that it fails alone. */
const ALONE = 1 << 22

/** The paths that the command line names, those that a file lists behind the others; standard input where there are none. */
export async function pathsOf({ paths, filesFrom }: CleanLine, streams: Streams): Promise<FilePath[]> {
  if (!filesFrom) return paths.length > 0 ? paths : [STANDARD_INPUT]
  const { file, separator } = filesFrom
  const bytes = file === STANDARD_INPUT ? await readWhole(file, streams, null) : readFileSync(file)
  const listed: FilePath[] = []
  for (let start = 0; start < bytes.length; ) {
    const stop = bytes.indexOf(separator.charCodeAt(0), start)
    let end = stop < 0 ? bytes.length : stop
    const next = end + 1
    if (separator === '\n' && bytes[end - 1] === 0x0d) end--
    if (end > start) listed.push(nameOf(bytes.subarray(start, end)))
    start = next
  }
  return [...paths, ...listed]
}

/** Every `of`-th of the inputs, so that as many runs with other parts take each of them once; folders without any are told by all. */
export function* takeShard<Input extends FilePath | Found>(inputs: Iterable<Input>, shard: Shard): Generator<Input> {
  let n = 0
  for (const input of inputs) {
    const isEmpty = typeof input === 'object' && 'kind' in input && input.kind === 'nothing'
    if (isEmpty || n++ % shard.of === shard.part - 1) yield input
  }
}

/** The tasks of cleaning texts to standard output. */
export async function* textTasks(
  paths: readonly FilePath[],
  walk: Walk,
  shard: Shard,
  streams: Streams,
  maxSize: number | null,
): AsyncGenerator<Task> {
  for (const found of takeShard(findInputs(paths, walk), shard)) yield await textTask(found, streams, maxSize)
}

async function textTask(found: Found, streams: Streams, maxSize: number | null): Promise<Task> {
  const { source } = found
  switch (found.kind) {
    case 'nothing':
    case 'failure':
      return tellingTask(found)
    case 'file':
      return { kind: 'file', source, path: found.path, size: found.size }
    case 'stream': {
      try {
        const bytes = await readWhole(found.path, streams, maxSize)
        return { kind: 'text', source, bytes, size: bytes.length }
      } catch (failure) {
        return { kind: 'failure', source, reason: reasonOf(failure) }
      }
    }
  }
}

const tellingTask = ({ kind, source, reason }: Told): Task =>
  kind === 'nothing' ? { kind: 'note', source, message: reason } : { kind, source, reason }

/** The tasks of cleaning files into a folder; what is up to date is counted alone. */
export function* outTasks({ inputs, outputOf }: Plan, folder: OutFolder, counts: Counts): Generator<Task> {
  for (const input of inputs) {
    const found = isPath(input) ? lookAt(input, false) : input
    if (found.kind === 'failure' || found.kind === 'nothing') yield tellingTask(found)
    else if (found.kind === 'file') {
      const { source, path, size, changed } = found
      const output = outputOf(path)
      if (folder.isUpToDate(changed, output)) {
        counts.inputs++
        counts.upToDate++
      } else {
        yield { kind: 'file', source, path, size, target: folder.target(output, changed) }
      }
    }
  }
}

/** The tasks of cleaning records: whole lines, as many as have come. */
export async function* recordTasks(
  paths: readonly FilePath[],
  walk: Walk,
  shard: Shard,
  streams: Streams,
  maxSize: number | null,
): AsyncGenerator<Task> {
  for (const found of takeShard(findInputs(paths, walk), shard)) {
    const { source } = found
    if (found.kind === 'file' || found.kind === 'stream') yield* linesOf(found.path, source, streams, maxSize)
    else yield await textTask(found, streams, maxSize)
  }
}

async function* linesOf(path: FilePath, source: string, streams: Streams, most: number | null): AsyncGenerator<Task> {
  // A line is one string, whatever --max-size says.
  const maxSize = most === null ? null : Math.min(most, MOST_BYTES)
  let rest: Uint8Array[] = []
  let waiting = 0
  let first = 1
  const take = (bytes: Uint8Array): Task => {
    const lines = rest.length === 0 ? bytes : Buffer.concat([...rest, bytes])
    rest = []
    waiting = 0
    const task: Task = { kind: 'records', source, bytes: lines, first }
    first += countLines(lines)
    return task
  }
  try {
    for await (const chunk of readChunks(path, streams)) {
      const end = chunk.lastIndexOf(NEWLINE) + 1
      let start = 0
      if (end > 0 && waiting > ALONE) {
        start = chunk.indexOf(NEWLINE) + 1
        refuseLarger(waiting + start, maxSize, `line ${first}`)
        yield take(chunk.subarray(0, start))
      }
      if (end > start) yield take(chunk.subarray(start, end))
      if (end === chunk.length) continue
      rest.push(chunk.subarray(end))
      waiting += chunk.length - end
      refuseLarger(waiting, maxSize, `line ${first}`)
    }
    if (rest.length > 0) yield take(new Uint8Array(0))
  } catch (failure) {
    yield { kind: 'failure', source, reason: reasonOf(failure) }
  }
}

function countLines(bytes: Uint8Array): number {
  let count = 0
  for (let at = bytes.indexOf(NEWLINE); at >= 0; at = bytes.indexOf(NEWLINE, at + 1)) count++
  return count
}
