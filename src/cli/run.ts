import { clean } from '../clean.ts'
import { type ArticleRecord, toRecord } from '../render/json.ts'
import type { CleanOptions } from '../types.ts'
import { type CommandLine, readCommandLine, UsageError } from './command-line.ts'
import { Complaints } from './complaints.ts'
import { decode } from './decode.ts'
import { findInputs, isFolder, STANDARD_INPUT } from './inputs.ts'
import { Output } from './output.ts'
import { readInput } from './read.ts'
import { codeOf, reasonOf } from './reason.ts'
import { layoutOf } from './results.ts'
import type { Streams } from './streams.ts'

export { standardStreams } from './streams.ts'

const EXIT = { done: 0, usage: 2, failed: 3 }

/**
 * The whole command: argv and streams to an exit code. Never throws and never ends the process.
 * @param argv the words after the program's name
 */
export async function run(argv: readonly string[], streams: Streams): Promise<number> {
  const complaints = new Complaints(streams)
  try {
    const line = readCommandLine(argv)
    const output = new Output(streams.stdout)
    try {
      const code = await answer(line, streams, output, complaints)
      await output.finish()
      return code
    } catch (failure) {
      if (codeOf(failure) === 'EPIPE') return EXIT.done // the reader has seen enough, as `head` does
      await complaints.say('standard output', reasonOf(failure))
      return EXIT.failed
    }
  } catch (failure) {
    await complaints.say(reasonOf(failure))
    return failure instanceof UsageError ? EXIT.usage : EXIT.failed
  }
}

/** Throws only what the output throws. */
async function answer(line: CommandLine, streams: Streams, output: Output, complaints: Complaints): Promise<number> {
  switch (line.kind) {
    case 'help':
      await output.write(line.help)
      return EXIT.done
    case 'schema':
      await output.write((await import('../render/schema.ts')).schemaText())
      return EXIT.done
    case 'version': {
      const { default: project } = await import('../../package.json', { with: { type: 'json' } })
      await output.write(`${project.version}\n`)
      return EXIT.done
    }
    case 'clean':
      if (line.paths.length > 0) return cleanAll(line, streams, output, complaints)
      if (streams.stdin.isTTY) return answer(readCommandLine(['--help']), streams, output, complaints)
      return cleanAll({ ...line, paths: [STANDARD_INPUT] }, streams, output, complaints)
  }
}

/** Cleans one input after the other; one that fails is complained of, and the others are done. */
async function cleanAll(
  line: CommandLine & { kind: 'clean' },
  streams: Streams,
  output: Output,
  complaints: Complaints,
): Promise<number> {
  const several = line.paths.length > 1 || line.paths.some(isFolder)
  const layout = layoutOf(line, several, streams.stdout.isTTY ?? false)
  let count = 0
  let code = EXIT.done
  await output.write(layout.before)
  for (const found of findInputs(line.paths)) {
    if (found.kind === 'nothing') {
      await complaints.say(found.source, 'no .txt or .text file in this folder')
      continue
    }
    const result = found.kind === 'failure' ? found.reason : await cleanOne(found.source, line.options, streams)
    if (typeof result === 'string') {
      await complaints.say(found.source, result)
      code = EXIT.failed
      continue
    }
    if (!layout.showsWarnings) for (const { message } of result.warnings) await complaints.say(found.source, message)
    const text = layout.render(result)
    if (text === '') continue
    await output.write(count++ > 0 ? layout.between + text : text)
  }
  await output.write(layout.after(count))
  return code
}

/** The record of one input, or in one line why there is none. */
async function cleanOne(source: string, options: CleanOptions, streams: Streams): Promise<ArticleRecord | string> {
  try {
    const { text, warnings } = decode(await readInput(source, streams))
    const record = toRecord(clean(text, options), source, text)
    return { ...record, warnings: [...warnings, ...record.warnings] }
  } catch (failure) {
    return reasonOf(failure)
  }
}
