import { join } from 'node:path'
import type { CleanLine } from './command-line.ts'
import type { Complaints } from './complaints.ts'
import { addCounts, type Counts, noCounts } from './counts.ts'
import { holdHeapDown } from './heap.ts'
import type { OutFolder } from './out-folder.ts'
import { inOrder, Pool } from './pool.ts'
import { Progress } from './progress.ts'
import type { Sink } from './sinks.ts'
import type { Streams } from './streams.ts'
import { doerOf, type Settings, type Task } from './task.ts'

export const EXIT = { done: 0, repeats: 1, usage: 2, failed: 3, interrupt: 130, terminate: 143 }

/** What a run works with. */
export interface Scene {
  streams: Streams
  complaints: Complaints
  /** The folder of the built program; null where the sources run as they are. */
  built: string | null
}

/** What is to be done, and where its results go. */
export interface Work {
  line: CleanLine
  settings: Settings
  tasks: (counts: Counts) => AsyncIterable<Task> | Iterable<Task>
  sink: Sink
  /** Where the tasks themselves write; null where they do not. */
  folder: OutFolder | null
  /** How many inputs there are; null where nobody knows yet. */
  total: number | null
}

/** Does the tasks, hands on their results in order, tells what failed, and sums up. Gives the exit code. */
export async function work({ line, settings, tasks, sink, folder, total }: Work, scene: Scene): Promise<number> {
  const { streams, complaints } = scene
  const counts = noCounts()
  const progress = new Progress(complaints, counts, line.records ? 'records' : 'files', total)
  // Of one input there is nothing to tell before its result, and a standard error that is not needed costs start-up.
  const showsProgress = total !== 1 && !line.quiet && (streams.stderr.isTTY ?? false) && !settings.terminal
  const pool = new Pool(settings, await doerOf(settings), {
    jobs: line.jobs,
    timeout: line.timeout,
    program: scene.built && join(scene.built, 'worker.cjs'),
    // The heap of a new worker is made with the first of these set back, for all of them.
    ...(folder && { onStart: holdHeapDown }),
  })
  const stop = folder ? endWhenInterrupted(pool, folder) : () => {}
  try {
    for await (const [task, result] of inOrder(tasks(counts), pool)) {
      addCounts(counts, result.counts)
      for (const complaint of result.complaints) await complaints.say(task.source, complaint)
      await sink.take(task, result)
      if (showsProgress) progress.show()
      if (result.ends) break
    }
    await sink.end()
  } finally {
    stop()
    complaints.clear()
    await pool.close()
    folder?.abandon()
  }
  const sumsUp = line.show !== 'article' && line.show !== 'diff' && settings.several
  const isBatch = folder !== null || line.show === 'check' || sumsUp || (showsProgress && counts.inputs > 1)
  if (isBatch && !line.quiet) complaints.tell(progress.summary())
  if (counts.failed > 0) return EXIT.failed
  return line.show === 'check' && counts.repeating > 0 ? EXIT.repeats : EXIT.done
}

/** Ends the process when it is interrupted, and leaves no temporary file. Gives what takes this back. */
function endWhenInterrupted(pool: Pool, folder: OutFolder): () => void {
  const end = async (code: number): Promise<void> => {
    await pool.close()
    folder.abandon()
    process.exit(code)
  }
  const onInterrupt = (): void => void end(EXIT.interrupt)
  const onTerminate = (): void => void end(EXIT.terminate)
  process.on('SIGINT', onInterrupt).on('SIGTERM', onTerminate)
  return () => process.off('SIGINT', onInterrupt).off('SIGTERM', onTerminate)
}
