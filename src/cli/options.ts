import { Command } from 'commander'
import { REASONS, type Reason } from '../types.ts'
import { nearestOf } from './nearest.ts'
import type { RecordSettings } from './records.ts'
import { FORMATS, type Format } from './results.ts'
import { readSize } from './size.ts'
import { UsageError } from './usage-error.ts'

/** One of `of` equal parts of the inputs, from 1. */
export interface Shard {
  part: number
  of: number
}

const EXAMPLES = `
Examples:
  unecho article.txt              one article, as Markdown
  unecho --explain article.txt    what goes from it, and of what it is a copy
  unecho scraped/ --out clean/    a folder, a Markdown file for each text

Results go to standard output, everything else to standard error.
Exit codes: 0 done, 1 --check found repeats, 2 the command line is wrong, 3 some inputs failed and the others are done,
130 and 143 interrupted.
`

/** The command with all its options. */
export function describeCommand(): Command {
  return new Command('unecho')
    .description('Takes out of a scraped article what the scraper said twice, and writes clean Markdown or JSON.')
    .argument('[path...]', 'files, folders (their .txt and .text files), or - for standard input')
    .optionsGroup('What comes out:')
    .option('-f, --format <FORMAT>', 'md, json, jsonl or text (default: md; of records: text)', readFormat)
    .option('--front-matter', 'begin Markdown with YAML: title, lead, source, counts')
    .option('-z, --gzip', 'pack standard output; packed input is known by its first bytes')
    .option('--zstd', 'the same, where this Node has it')
    .optionsGroup('To see what goes, and why:')
    .option(
      '-e, --explain',
      'the input with what went marked, of what it is a copy and how alike; a line for each of several',
    )
    .option('--sort', 'with --explain: those of several first of which the most went')
    .option('--diff', 'a unified diff from the input to the clean text')
    .option('--report <FILE>', 'write a page to look at in a browser')
    .option('--check', 'print the inputs that repeat themselves and the share of their words; exit 1 if any')
    .optionsGroup('What goes and what stays:')
    .option('--keep <KINDS>', `leave copies of these kinds: ${REASONS.slice(0, -1).join(', ')}`, readReasons)
    .option('--keep-related', 'leave pointers to other articles in the text')
    .option('--keep-furniture', 'leave phrases of the page, such as Advertisement, in the text')
    .option('--thorough', 'also remove lone repeated paragraphs')
    .optionsGroup('What comes in:')
    .option(
      '--encoding <NAME>',
      'of the input (default: UTF-8 or UTF-16; recognised where it is neither)',
      readEncoding,
    )
    .option('--strict', 'refuse an input in which bytes are not valid')
    .option('--fix-mojibake', 'mend characters that were decoded twice, such as â€™ for ’')
    .option('--max-size <SIZE>', 'refuse what is larger, such as 10M (default: what the memory can take)', readMaxSize)
    .option('--timeout <SECONDS>', 'give up an input that takes longer', readTimeout)
    .optionsGroup('Many files:')
    .option('-o, --out <DIR>', 'write a file for each input into this folder; what is up to date is left')
    .option('--force', 'with --out: do all again, whatever is there')
    .option('--files-from <FILE>', 'take the paths from the lines of this file, or - for standard input')
    .option('-0, --null', 'with --files-from: NUL ends a path, not a line')
    .option('--ext <LIST>', 'endings of the files that are read in folders', readEndings)
    .option('--shard <K/N>', 'take every N-th input, from the K-th on', readShard)
    .option('-j, --jobs <N>', 'threads at most (default: as many as there are processors)', readJobs)
    .option('-q, --quiet', 'no progress and no summary')
    .optionsGroup('Records:')
    .option('--jsonl', 'each line of the input is a JSON record: clean its text, leave its other fields')
    .option('--field <NAME>', 'with --jsonl: the field of the text')
    .option('--on-error <WHAT>', 'with --jsonl: record, skip or stop at a line that is no record', readOnError)
    .optionsGroup('About the program:')
    .option('--schema', 'print the JSON Schema of an article, or with --explain of an explanation')
    .option('-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this')
    .addHelpText('after', EXAMPLES)
}

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

function readMaxSize(value: string): number {
  const size = readSize(value)
  if (size >= 1) return size
  throw new UsageError(`"${value}" is no size: use a number of bytes, or one such as 64K, 10M, 1G`)
}

/** Milliseconds that a timer can wait. */
const LONGEST_TIMER = 2 ** 31 - 1

function readTimeout(value: string): number {
  const seconds = Number(value)
  if (/^\d*\.?\d+$/.test(value) && seconds > 0 && seconds * 1000 <= LONGEST_TIMER) return seconds
  throw new UsageError(`"${value}" is no time: use a number of seconds, such as 30`)
}

/** Encodings that people still meet, for a hint at what was meant. */
const ENCODINGS = [
  ...['utf-8', 'utf-16le', 'utf-16be', 'windows-1250', 'windows-1251', 'windows-1252', 'windows-1253', 'windows-1254'],
  ...['windows-1255', 'windows-1256', 'windows-1257', 'windows-1258', 'iso-8859-1', 'iso-8859-2', 'iso-8859-5'],
  ...['iso-8859-7', 'iso-8859-9', 'iso-8859-15', 'koi8-r', 'koi8-u', 'gbk', 'gb18030', 'big5', 'shift_jis', 'euc-jp'],
  ...['euc-kr', 'iso-2022-jp', 'windows-874', 'macintosh'],
]

function readEncoding(value: string): string {
  try {
    return new TextDecoder(value).encoding
  } catch {
    const near = nearestOf(value.toLowerCase(), ENCODINGS)
    const next = near ? `did you mean ${near}?` : 'use a name such as windows-1251, gbk or shift_jis'
    throw new UsageError(`unknown encoding "${value}": ${next}`)
  }
}

function readReasons(value: string): Reason[] {
  return value.split(',').map(named => {
    const reason = REASONS.find(known => known === named.trim())
    if (reason) return reason
    throw new UsageError(`unknown kind of copy "${named}": use some of ${REASONS.join(', ')}`)
  })
}
