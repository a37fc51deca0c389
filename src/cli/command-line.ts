import { Command, CommanderError } from 'commander'
import type { CleanOptions } from '../types.ts'
import { ENDINGS, STANDARD_INPUT } from './inputs.ts'
import type { Packing } from './packing.ts'
import type { RecordSettings } from './records.ts'
import { FORMATS, type Format } from './results.ts'
import { UsageError } from './usage-error.ts'

/** One of `of` equal parts of the inputs, from 1. */
export interface Shard {
  part: number
  of: number
}

/** What the user asks to be cleaned, and how. */
export interface CleanLine {
  kind: 'clean'
  paths: string[]
  /** A file that lists paths; null where none is named. */
  filesFrom: { file: string; separator: '\n' | '\0' } | null
  endings: string[]
  shard: Shard
  format: Format
  frontMatter: boolean
  options: CleanOptions
  /** Each line of the input is a record; null where the inputs are texts. */
  records: RecordSettings | null
  /** The folder for the results; null where they go to standard output. */
  out: string | null
  force: boolean
  pack: Packing | null
  jobs: number
  quiet: boolean
}

/** What the user asks for. */
export type CommandLine = CleanLine | { kind: 'help'; help: string } | { kind: 'schema' } | { kind: 'version' }

const EXAMPLES = `
Examples:
  unecho article.txt                     one article, as Markdown
  curl -s https://… | html2text | unecho -f text
                                         in the middle of a pipe
  unecho scraped/ --out clean/           a folder, a Markdown file for each text
  unecho --jsonl < raw.jsonl > clean.jsonl
                                         a dataset, a record a line

Results go to standard output, everything else to standard error.
Exit codes: 0 done, 1 --check found repeats, 2 the command line is wrong, 3 some inputs failed and the others are done,
130 and 143 interrupted.
`

function describe(): Command {
  return new Command('unecho')
    .description('Takes out of a scraped article what the scraper said twice, and writes clean Markdown or JSON.')
    .argument('[path...]', 'files, folders (their .txt and .text files), or - for standard input')
    .option('-f, --format <FORMAT>', 'md, json, jsonl or text (default: md; of records: text)', readFormat)
    .option('-o, --out <DIR>', 'write a file for each input into this folder; what is up to date is left')
    .option('--force', 'with --out: do all again, whatever is there')
    .option('--check', 'print the inputs that repeat themselves and the share of their words; exit 1 if any')
    .option('--jsonl', 'each line of the input is a JSON record: clean its text, leave its other fields')
    .option('--field <NAME>', 'with --jsonl: the field of the text')
    .option('--on-error <WHAT>', 'with --jsonl: record, skip or stop at a line that is no record', readOnError)
    .option('-j, --jobs <N>', 'threads at most (default: as many as there are processors)', readJobs)
    .option('--shard <K/N>', 'take every N-th input, from the K-th on', readShard)
    .option('--files-from <FILE>', 'take the paths from the lines of this file, or - for standard input')
    .option('-0, --null', 'with --files-from: NUL ends a path, not a line')
    .option('--ext <LIST>', 'endings of the files that are read in folders', readEndings)
    .option('--keep-related', 'leave pointers to other articles in the text')
    .option('--keep-furniture', 'leave phrases of the page, such as Advertisement, in the text')
    .option('--thorough', 'also remove lone repeated paragraphs')
    .option('--front-matter', 'begin Markdown with YAML: title, lead, source, counts')
    .option('-z, --gzip', 'pack standard output; packed input is known by its first bytes')
    .option('--zstd', 'the same, where this Node has it')
    .option('-q, --quiet', 'no progress and no summary')
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
  const said = command.opts()
  if (said.version) return { kind: 'version' }
  if (said.schema) return { kind: 'schema' }
  refuse(said)
  const { keepRelated, keepFurniture, thorough } = said
  return {
    kind: 'clean',
    paths: readPaths(command.args, said.filesFrom),
    filesFrom: said.filesFrom === undefined ? null : { file: said.filesFrom, separator: said.null ? '\0' : '\n' },
    endings: said.ext ?? ENDINGS,
    shard: said.shard ?? { part: 1, of: 1 },
    format: said.check ? 'check' : (said.format ?? (said.jsonl ? 'text' : 'md')),
    frontMatter: said.frontMatter ?? false,
    options: {
      ...(keepRelated && { keepRelated }),
      ...(keepFurniture && { keepFurniture }),
      ...(thorough && { thorough }),
    },
    records: said.jsonl ? { field: said.field ?? null, onError: said.onError ?? 'record' } : null,
    out: said.out ?? null,
    force: said.force ?? false,
    pack: said.gzip ? 'gzip' : said.zstd ? 'zstd' : null,
    jobs: said.jobs ?? process.getBuiltinModule('node:os').availableParallelism(),
    quiet: said.quiet ?? false,
  }
}

type Said = Record<string, unknown>

/** Refuses what does not go together: one row a reason. */
function refuse(said: Said): void {
  const format = said.format ?? 'md'
  const rows: [isWrong: unknown, message: string][] = [
    [said.frontMatter && format !== 'md', `--front-matter goes with -f md, not with -f ${format}`],
    [said.frontMatter && said.jsonl, '--front-matter goes with -f md of texts, not with --jsonl'],
    [said.field !== undefined && !said.jsonl, '--field goes with --jsonl'],
    [said.onError !== undefined && !said.jsonl, '--on-error goes with --jsonl'],
    [said.jsonl && said.format !== undefined && said.format !== 'md' && said.format !== 'text', NO_JSON_IN_RECORDS],
    [said.jsonl && said.out !== undefined, '--jsonl writes to standard output: leave out --out'],
    [said.jsonl && said.check, '--check wants texts: leave out --jsonl'],
    [said.check && said.out !== undefined, '--check writes nothing: leave out --out'],
    [said.force && said.out === undefined, '--force goes with --out'],
    [said.null && said.filesFrom === undefined, '-0 goes with --files-from'],
    [said.gzip && said.zstd, 'name one of --gzip and --zstd'],
    [(said.gzip || said.zstd) && said.out !== undefined, '--gzip and --zstd pack standard output: leave out --out'],
    [said.out === '', 'the folder of --out is empty: name one'],
  ]
  for (const [isWrong, message] of rows) if (isWrong) throw new UsageError(message)
}

const NO_JSON_IN_RECORDS = 'the text of a record is -f text or -f md; -f json and -f jsonl are for texts'

function readFormat(value: string): Format {
  const format = FORMATS.find(known => known === value)
  if (!format) throw new UsageError(`unknown format "${value}": use md, json, jsonl or text`)
  return format
}

function readOnError(value: string): RecordSettings['onError'] {
  if (value === 'record' || value === 'skip' || value === 'stop') return value
  throw new UsageError(`--on-error cannot "${value}": use record, skip or stop`)
}

function readJobs(value: string): number {
  const jobs = Number(value)
  if (/^\d+$/.test(value) && jobs >= 1 && jobs <= 1024) return jobs
  throw new UsageError(`"${value}" is no number of jobs: use 1 to 1024`)
}

function readShard(value: string): Shard {
  const [part = 0, of = 0] = /^\d+\/\d+$/.test(value) ? value.split('/').map(Number) : []
  if (part >= 1 && part <= of) return { part, of }
  throw new UsageError(`"${value}" is no shard: use K/N with K from 1 to N, such as 1/4`)
}

function readEndings(value: string): string[] {
  const endings = value.split(',').map(ending => ending.trim().replace(/^\./, '').toLowerCase())
  if (endings.every(ending => ending !== '' && !ending.includes('/'))) return endings
  throw new UsageError(`"${value}" is no list of endings: use one such as txt,text`)
}

function readPaths(paths: string[], filesFrom: string | undefined): string[] {
  if (paths.includes('')) throw new UsageError('a path is empty: name a file, a folder, or - for standard input')
  const inputs = filesFrom === undefined ? paths : [...paths, filesFrom]
  if (inputs.indexOf(STANDARD_INPUT) !== inputs.lastIndexOf(STANDARD_INPUT)) {
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
