import { realpathSync } from 'node:fs'
import { type CleanLine, type CommandLine, readCommandLine } from './command-line.ts'
import { Complaints } from './complaints.ts'
import { addCounts, type Counts, noCounts } from './counts.ts'
import { findInputs, isFolder, type Walk } from './inputs.ts'
import { OutFolder } from './out-folder.ts'
import { Output } from './output.ts'
import { packerOf } from './packing.ts'
import { planOutputs, refuseForeign } from './plan.ts'
import { inOrder, Pool } from './pool.ts'
import { codeOf, reasonOf } from './reason.ts'
import { Report } from './report.ts'
import { layoutOf } from './results.ts'
import type { Streams } from './streams.ts'
import type { Settings, Task } from './task.ts'
import { outTasks, pathsOf, recordTasks, takeShard, textTasks } from './tasks.ts'
import { UsageError } from './usage-error.ts'

export { standardStreams } from './streams.ts'

const EXIT = { done: 0, repeats: 1, usage: 2, failed: 3, interrupt: 130, terminate: 143 }

/** What a run works with. */
interface Scene {
  streams: Streams
  complaints: Complaints
  /** What a worker runs; null where there are none. */
  program: string | null
}

/**
 * The whole command: argv and streams to an exit code. Never throws, and ends the process only when that is interrupted.
 * @param argv the words after the program's name
 * @param program what a worker runs; null where there are none
 */
export async function run(argv: readonly string[], streams: Streams, program: string | null = null): Promise<number> {
  const complaints = new Complaints(streams)
  try {
    return await answer(readCommandLine(argv), { streams, complaints, program })
  } catch (failure) {
    await complaints.say(reasonOf(failure))
    return failure instanceof UsageError ? EXIT.usage : EXIT.failed
  }
}

async function answer(line: CommandLine, scene: Scene): Promise<number> {
  switch (line.kind) {
    case 'help':
      return print(line.help, scene)
    case 'schema':
      return print((await import('../render/schema.ts')).schemaText(), scene)
    case 'version': {
      const { default: project } = await import('../../package.json', { with: { type: 'json' } })
      return print(`${project.version}\n`, scene)
    }
    case 'clean':
      if (line.paths.length === 0 && !line.filesFrom && scene.streams.stdin.isTTY)
        return answer(readCommandLine(['--help']), scene)
      return line.out === null ? cleanToOutput(line, scene) : cleanToFolder(line, line.out, scene)
  }
}

const print = (text: string, scene: Scene): Promise<number> =>
  toOutput(scene, null, async output => {
    await output.write(text)
    return EXIT.done
  })

/** Writes to standard output, and tells in one line where that fails. */
async function toOutput(
  { streams, complaints }: Scene,
  pack: CleanLine['pack'],
  write: (output: Output) => Promise<number>,
): Promise<number> {
  const packer = pack && packerOf(pack)
  const output = new Output(streams.stdout, packer)
  try {
    const code = await write(output)
    await output.finish()
    return code
  } catch (failure) {
    if (!output.hasFailed) throw failure
    if (codeOf(failure) === 'EPIPE') return EXIT.done // the reader has seen enough, as `head` does
    await complaints.say('standard output', reasonOf(failure))
    return EXIT.failed
  }
}

async function cleanToOutput(line: CleanLine, scene: Scene): Promise<number> {
  const { streams } = scene
  const paths = await pathsOf(line, streams)
  const several = paths.length > 1 || line.filesFrom !== null || paths.some(isFolder)
  const settings = settingsOf(line, several, streams.stdout.isTTY ?? false)
  const walk: Walk = { endings: line.endings }
  const tasks = () => (line.records ? recordTasks : textTasks)(paths, walk, line.shard, streams)
  return toOutput(scene, line.pack, output => work({ line, settings, tasks, output, folder: null, total: null }, scene))
}

async function cleanToFolder(line: CleanLine, out: string, scene: Scene): Promise<number> {
  const paths = await pathsOf(line, scene.streams)
  const plan = planOutputs(
    paths,
    findInputs(paths, walkBeside(line, out)),
    out,
    `.${line.format === 'text' ? 'txt' : line.format}`,
  )
  if (!line.force) refuseForeign(plan, () => OutFolder.isKnown(out))
  const { default: project } = await import('../../package.json', { with: { type: 'json' } })
  const options = { format: line.format, frontMatter: line.frontMatter, ...line.options }
  const state = { program: `unecho ${project.version}`, options, inputs: plan.base }
  let folder: OutFolder
  try {
    folder = new OutFolder(out, state, line.force)
  } catch (failure) {
    if (failure instanceof UsageError) throw failure
    await scene.complaints.say(out, reasonOf(failure))
    return EXIT.failed
  }
  const inputs = line.shard.of === 1 ? plan.inputs : [...takeShard(plan.inputs, line.shard)]
  const settings = settingsOf(line, false, false)
  const tasks = (counts: Counts) => outTasks({ ...plan, inputs }, folder, counts)
  return work({ line, settings, tasks, output: null, folder, total: inputs.length }, scene)
}

/** A walk that leaves out the folder of results, where it lies among the inputs. */
function walkBeside({ endings }: CleanLine, out: string): Walk {
  try {
    return { endings, except: realpathSync(out, 'latin1') }
  } catch {
    return { endings }
  }
}

function settingsOf(line: CleanLine, several: boolean, terminal: boolean): Settings {
  const { format, frontMatter, options } = line
  const records = line.records ?? { field: null, onError: 'record' }
  return { format, frontMatter, options, several, terminal, records }
}

/** What is to be done, and where its results go. */
interface Work {
  line: CleanLine
  settings: Settings
  /** @param counts where what needs no doing is counted */
  tasks: (counts: Counts) => AsyncIterable<Task> | Iterable<Task>
  /** Null where the results go to a folder. */
  output: Output | null
  folder: OutFolder | null
  /** How many inputs there are; null where nobody knows yet. */
  total: number | null
}

/** Does the tasks, writes their results in order, tells what failed, and sums up. */
async function work(
  { line, settings, tasks, output, folder, total }: Work,
  { streams, complaints, program }: Scene,
): Promise<number> {
  const counts = noCounts()
  const report = new Report(complaints, counts, line.records ? 'records' : 'files', total)
  const showsProgress = !line.quiet && (streams.stderr.isTTY ?? false) && !settings.terminal
  const layout = layoutOf(settings)
  const isPlain = line.records !== null
  const pool = new Pool(settings, line.jobs, program)
  const stop = folder ? endWhenInterrupted(pool, folder) : () => {}
  let written = 0
  try {
    if (!isPlain) await output?.write(layout.before)
    for await (const [task, result] of inOrder(tasks(counts), pool)) {
      addCounts(counts, result.counts)
      for (const complaint of result.complaints) await complaints.say(task.source, complaint)
      if (result.text.length > 0) {
        if (written++ > 0 && !isPlain) await output?.write(layout.between)
        await output?.write(result.text)
      }
      if (showsProgress) report.show()
      if (result.ends) break
    }
    if (!isPlain) await output?.write(layout.after(written))
  } finally {
    stop()
    complaints.clear()
    await pool.close()
    folder?.abandon()
  }
  const isBatch = folder !== null || line.format === 'check' || (showsProgress && counts.inputs > 1)
  if (isBatch && !line.quiet) complaints.tell(report.summary())
  if (counts.failed > 0) return EXIT.failed
  return line.format === 'check' && counts.repeating > 0 ? EXIT.repeats : EXIT.done
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
