import { Command, CommanderError } from 'commander'
import type { CleanOptions } from '../types.ts'
import { STANDARD_INPUT } from './inputs.ts'

export const FORMATS = ['md', 'json', 'jsonl', 'text'] as const
export type Format = (typeof FORMATS)[number]

/** What the user asks for. */
export type CommandLine =
  | { kind: 'clean'; paths: string[]; format: Format; frontMatter: boolean; options: CleanOptions }
  | { kind: 'help'; help: string }
  | { kind: 'schema' }
  | { kind: 'version' }

/** The command line is wrong. The message names the thing and the next step. */
export class UsageError extends Error {}

const EXAMPLES = `
Examples:
  unecho article.txt                     one article, as Markdown
  curl -s https://… | html2text | unecho -f text
                                         in the middle of a pipe
  unecho -f jsonl scraped/ > clean.jsonl a folder, one line of JSON an article

Results go to standard output, everything else to standard error.
Exit codes: 0 done, 2 the command line is wrong, 3 some inputs failed and the others are done.
`

function describe(): Command {
  return new Command('unecho')
    .description('Takes out of a scraped article what the scraper said twice, and writes clean Markdown or JSON.')
    .argument('[path...]', 'files, folders (their .txt and .text files), or - for standard input')
    .option('-f, --format <FORMAT>', 'md, json, jsonl or text', readFormat, 'md')
    .option('--keep-related', 'leave pointers to other articles in the text')
    .option('--keep-furniture', 'leave phrases of the page, such as Advertisement, in the text')
    .option('--thorough', 'also remove lone repeated paragraphs')
    .option('--front-matter', 'begin Markdown with YAML: title, lead, source, counts')
    .option('--schema', 'print the JSON Schema of the output')
    .option('-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this')
    .addHelpText('after', EXAMPLES)
}

/** @param argv the words after the program's name. Throws UsageError. */
export function readCommandLine(argv: readonly string[]): CommandLine {
  let help = ''
  const command = describe()
    .exitOverride()
    .configureOutput({ writeOut: text => (help += text), writeErr: () => {} })
  try {
    command.parse(argv, { from: 'user' })
  } catch (failure) {
    if (!(failure instanceof CommanderError)) throw failure
    if (failure.exitCode === 0) return { kind: 'help', help }
    throw new UsageError(inOneLine(failure))
  }
  const { format, frontMatter = false, schema, version, ...options } = command.opts()
  if (version) return { kind: 'version' }
  if (schema) return { kind: 'schema' }
  if (frontMatter && format !== 'md') throw new UsageError(`--front-matter goes with -f md, not with -f ${format}`)
  return { kind: 'clean', paths: readPaths(command.args), format, frontMatter, options }
}

function readFormat(value: string): Format {
  const format = FORMATS.find(known => known === value)
  if (!format) throw new UsageError(`unknown format "${value}": use md, json, jsonl or text`)
  return format
}

function readPaths(paths: string[]): string[] {
  if (paths.includes('')) throw new UsageError('a path is empty: name a file, a folder, or - for standard input')
  if (paths.indexOf(STANDARD_INPUT) !== paths.lastIndexOf(STANDARD_INPUT)) {
    throw new UsageError('standard input (-) is named twice: it can be read once')
  }
  return paths
}

/** `error: unknown option '--fromat'\n(Did you mean --format?)` becomes `unknown option "--fromat": did you mean --format?` */
function inOneLine(failure: CommanderError): string {
  const [first = '', second] = failure.message.split('\n')
  const thing = first.replace(/^error: /, '').replaceAll("'", '"')
  const next = second ? second.replace(/^\(D(.*)\)$/, 'd$1') : 'see unecho --help'
  return `${thing}: ${next}`
}
