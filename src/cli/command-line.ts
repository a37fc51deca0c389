import { CommanderError } from 'commander'
import type { CleanOptions } from '../types.ts'
import type { Decoding } from './decode.ts'
import { ENDINGS, STANDARD_INPUT } from './inputs.ts'
import { describeCommand, type Shard } from './options.ts'
import type { Packing } from './packing.ts'
import type { RecordSettings } from './records.ts'
import type { Format, Show } from './results.ts'
import { UsageError } from './usage-error.ts'

/** What the user asks to be cleaned, and how. */
export interface CleanLine {
  kind: 'clean'
  paths: string[]
  /** A file that lists paths; null where none is named. */
  filesFrom: { file: string; separator: '\n' | '\0' } | null
  endings: string[]
  shard: Shard
  show: Show
  format: Format
  frontMatter: boolean
  options: CleanOptions
  decoding: Decoding
  /** Bytes that an input, or a record, may have; null for as many as there is memory for. */
  maxSize: number | null
  /** Seconds that an input may take; null for as long as it needs. */
  timeout: number | null
  /** Each line of the input is a record; null where the inputs are texts. */
  records: RecordSettings | null
  /** The folder for the results; null where they go to standard output. */
  out: string | null
  force: boolean
  /** The page for the report; null where none is asked for. */
  report: string | null
  /** The results of which the most went come first. */
  sort: boolean
  pack: Packing | null
  /** Threads at most; null for as many as there are processors. */
  jobs: number | null
  quiet: boolean
}

/** What the user asks for. */
export type CommandLine =
  | CleanLine
  | { kind: 'help'; help: string }
  | { kind: 'schema'; of: 'article' | 'explanation' }
  | { kind: 'version' }

/** @param argv the words after the program's name. Throws UsageError. */
export function readCommandLine(argv: readonly string[]): CommandLine {
  let help = ''
  const command = describeCommand()
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
  if (said.schema) return { kind: 'schema', of: said.explain ? 'explanation' : 'article' }
  refuse(said)
  const { keepRelated, keepFurniture, thorough, keep } = said
  return {
    kind: 'clean',
    paths: readPaths(command.args, said.filesFrom),
    filesFrom: said.filesFrom === undefined ? null : { file: said.filesFrom, separator: said.null ? '\0' : '\n' },
    endings: said.ext ?? ENDINGS,
    shard: said.shard ?? { part: 1, of: 1 },
    show: showOf(said),
    format: said.format ?? (said.jsonl ? 'text' : 'md'),
    frontMatter: said.frontMatter ?? false,
    options: {
      ...(keepRelated && { keepRelated }),
      ...(keepFurniture && { keepFurniture }),
      ...(thorough && { thorough }),
      ...(keep && { keep }),
    },
    decoding: { encoding: said.encoding ?? null, strict: said.strict ?? false, fixMojibake: said.fixMojibake ?? false },
    maxSize: said.maxSize ?? null,
    timeout: said.timeout ?? null,
    records: said.jsonl ? { field: said.field ?? null, onError: said.onError ?? 'record' } : null,
    out: said.out ?? null,
    force: said.force ?? false,
    report: said.report ?? null,
    sort: said.sort ?? false,
    pack: said.gzip ? 'gzip' : said.zstd ? 'zstd' : null,
    jobs: said.jobs ?? null,
    quiet: said.quiet ?? false,
  }
}

type Said = Record<string, unknown>

/** The options that are each a way to show something else than the clean text. */
const VIEWS = ['check', 'explain', 'diff', 'report'] as const

function showOf(said: Said): Show {
  const view = VIEWS.find(name => said[name])
  return view === undefined ? 'article' : view === 'explain' ? 'explanation' : view
}

/** Refuses what does not go together: one row a reason. */
function refuse(said: Said): void {
  const format = said.format ?? 'md'
  const [view, other] = VIEWS.filter(name => said[name])
  const rows: [isWrong: unknown, message: string][] = [
    [other !== undefined, `name one of --${view} and --${other}`],
    [view && said.jsonl, `--${view} wants texts: leave out --jsonl`],
    [view && said.out !== undefined, `--${view} writes no clean text: leave out --out`],
    [view && said.frontMatter, `--${view} writes no Markdown: leave out --front-matter`],
    [view === 'explain' && said.format === 'md', '--explain is text, or data with -f json or -f jsonl'],
    [view && view !== 'explain' && said.format !== undefined, `--${view} has one format: leave out -f`],
    [said.jsonl && /^utf-16/.test(String(said.encoding)), 'records are lines of bytes: turn UTF-16 into UTF-8 first'],
    [said.jsonl && said.strict, '--strict wants texts: leave out --jsonl'],
    [said.jsonl && said.fixMojibake, '--fix-mojibake wants texts: leave out --jsonl'],
    [said.sort && view !== 'explain', '--sort goes with --explain'],
    [
      said.sort && said.format !== undefined && said.format !== 'text',
      '--sort goes with the lines of --explain: leave out -f',
    ],
    [said.report === '', 'the file of --report is empty: name one'],
    [said.report === '-', 'the report is a file, such as report.html: name one'],
    [
      said.report !== undefined && (said.gzip || said.zstd),
      '--gzip and --zstd pack standard output: leave out --report',
    ],
    [said.frontMatter && format !== 'md', `--front-matter goes with -f md, not with -f ${format}`],
    [said.frontMatter && said.jsonl, '--front-matter goes with -f md of texts, not with --jsonl'],
    [said.field !== undefined && !said.jsonl, '--field goes with --jsonl'],
    [said.onError !== undefined && !said.jsonl, '--on-error goes with --jsonl'],
    [said.jsonl && said.format !== undefined && said.format !== 'md' && said.format !== 'text', NO_JSON_IN_RECORDS],
    [said.jsonl && said.out !== undefined, '--jsonl writes to standard output: leave out --out'],
    [said.force && said.out === undefined, '--force goes with --out'],
    [said.null && said.filesFrom === undefined, '-0 goes with --files-from'],
    [said.gzip && said.zstd, 'name one of --gzip and --zstd'],
    [(said.gzip || said.zstd) && said.out !== undefined, '--gzip and --zstd pack standard output: leave out --out'],
    [said.out === '', 'the folder of --out is empty: name one'],
  ]
  for (const [isWrong, message] of rows) if (isWrong) throw new UsageError(message)
}

const NO_JSON_IN_RECORDS = 'the text of a record is -f text or -f md; -f json and -f jsonl are for texts'

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
