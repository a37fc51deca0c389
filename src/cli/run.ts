import { realpathSync } from 'node:fs'
import { join } from 'node:path'
import { PLAIN } from '../render/style.ts'
import { type CleanLine, type CommandLine, readCommandLine } from './command-line.ts'
import { Complaints } from './complaints.ts'
import type { Counts } from './counts.ts'
import { holdHeapDown } from './heap.ts'
import { InputList } from './input-list.ts'
import { findInputs, isFolder, type Walk } from './inputs.ts'
import { OutFolder } from './out-folder.ts'
import { Output } from './output.ts'
import { packerOf } from './packing.ts'
import type { FilePath } from './paths.ts'
import { planOutputs, refuseForeign } from './plan.ts'
import { codeOf, reasonOf } from './reason.ts'
import { layoutOf } from './results.ts'
import { NOWHERE, OutputSink, SortedSink } from './sinks.ts'
import type { Streams } from './streams.ts'
import type { Settings } from './task.ts'
import { outTasks, pathsOf, recordTasks, takeShard, textTasks } from './tasks.ts'
import { pageOf } from './terminal.ts'
import { UsageError } from './usage-error.ts'
import { PROGRAM_NAME, VERSION } from './version.ts'
import { EXIT, type Scene, work } from './work.ts'

export { standardStreams } from './streams.ts'

/**
 * The whole command: argv and streams to an exit code. Never throws, and ends the process only when that is interrupted.
 * @param argv the words after the program's name
 * @param built the folder of the built program, with what its workers run and the page of its reports; null where the
 * sources run as they are
 */
export async function run(argv: readonly string[], streams: Streams, built: string | null = null): Promise<number> {
  const complaints = new Complaints(streams)
  try {
    return await answer(readCommandLine(argv), { streams, complaints, built })
  } catch (failure) {
    await complaints.say(reasonOf(failure))
    return failure instanceof UsageError ? EXIT.usage : EXIT.failed
  }
}

async function answer(line: CommandLine, scene: Scene): Promise<number> {
  switch (line.kind) {
    case 'help':
      return print(line.help, scene)
    case 'schema': {
      const { explanationSchemaText, schemaText } = await import('../render/schema.ts')
      return print(line.of === 'explanation' ? explanationSchemaText() : schemaText(), scene)
    }
    case 'version':
      return print(`${VERSION}\n`, scene)
    case 'clean':
      if (line.paths.length === 0 && !line.filesFrom && scene.streams.stdin.isTTY)
        return answer(readCommandLine(['--help']), scene)
      if (line.out !== null) return cleanToFolder(line, line.out, scene)
      return line.report === null ? cleanToOutput(line, scene) : cleanToReport(line, line.report, scene)
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
  const several = isSeveral(paths, line)
  const settings = await settingsOf(line, several, scene)
  const layout = line.records ? NO_LAYOUT : await layoutOf(settings)
  const total = several || line.records ? null : 1
  return toOutput(scene, line.pack, output => {
    const plain = new OutputSink(output, layout)
    const sink = line.sort ? new SortedSink(plain) : plain
    return work({ line, settings, tasks: tasksOf(paths, line, streams), sink, folder: null, total }, scene)
  })
}

/** Records follow one another with nothing between. */
const NO_LAYOUT = { before: '', between: '', after: () => '' }

const isSeveral = (paths: readonly FilePath[], { filesFrom }: CleanLine): boolean =>
  paths.length > 1 || filesFrom !== null || paths.some(isFolder)

const tasksOf =
  (paths: readonly FilePath[], { records, endings, shard, maxSize }: CleanLine, streams: Streams) =>
  () =>
    (records ? recordTasks : textTasks)(paths, { endings }, shard, streams, maxSize)

async function cleanToReport(line: CleanLine, file: string, scene: Scene): Promise<number> {
  const paths = await pathsOf(line, scene.streams)
  const settings = await settingsOf(line, isSeveral(paths, line), scene)
  const { ReportFile } = await import('./report-file.ts')
  const sink = new ReportFile(file, join(scene.built ?? 'dist', 'report.html'), PROGRAM_NAME)
  const tasks = tasksOf(paths, line, scene.streams)
  return work({ line, settings, tasks, sink, folder: null, total: null }, scene)
}

async function cleanToFolder(line: CleanLine, out: string, scene: Scene): Promise<number> {
  holdHeapDown()
  const paths = await pathsOf(line, scene.streams)
  const plan = planOutputs(
    paths,
    findInputs(paths, walkBeside(line, out)),
    out,
    `.${line.format === 'text' ? 'txt' : line.format}`,
  )
  if (!line.force) refuseForeign(plan, out, () => OutFolder.isKnown(out))
  const options = { format: line.format, frontMatter: line.frontMatter, ...line.decoding, ...line.options }
  const state = { program: PROGRAM_NAME, options, inputs: plan.base }
  let folder: OutFolder
  try {
    folder = new OutFolder(out, state, line.force)
  } catch (failure) {
    if (failure instanceof UsageError) throw failure
    if (['EEXIST', 'ENOTDIR'].includes(codeOf(failure))) throw new UsageError(`${out} is no folder: name one for --out`)
    await scene.complaints.say(out, reasonOf(failure))
    return EXIT.failed
  }
  const inputs = line.shard.of === 1 ? plan.inputs : new InputList(takeShard(plan.inputs, line.shard))
  const settings = await settingsOf(line, false, scene)
  const tasks = (counts: Counts) => outTasks({ ...plan, inputs }, folder, counts)
  return work({ line, settings, tasks, sink: NOWHERE, folder, total: inputs.length }, scene)
}

/** A walk that leaves out the folder of results, where it lies among the inputs. */
function walkBeside({ endings }: CleanLine, out: string): Walk {
  try {
    return { endings, except: realpathSync(out, 'latin1') }
  } catch {
    return { endings }
  }
}

async function settingsOf(line: CleanLine, several: boolean, { streams }: Scene): Promise<Settings> {
  const { show, format, frontMatter, options, decoding, maxSize } = line
  const records = line.records ?? { field: null, onError: 'record' }
  const terminal = line.out === null && line.report === null && (streams.stdout.isTTY ?? false)
  const page = show === 'explanation' || show === 'diff' ? await pageOf(streams) : NO_PAGE
  return { show, format, frontMatter, options, decoding, maxSize, several, terminal, page, records }
}

const NO_PAGE = { width: 0, style: PLAIN }
