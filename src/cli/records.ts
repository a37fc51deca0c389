import { clean } from '../clean.ts'
import { toRecord } from '../render/json.ts'
import { toMarkdown, toText } from '../render/markdown.ts'
import { escapeHidden } from '../text/controls.ts'
import { type Member, membersOf } from '../text/json-members.ts'
import type { Article, CleanOptions, Warning } from '../types.ts'
import { addWords, type Counts, noCounts } from './counts.ts'
import { type Decoded, type Decoding, decodeAs } from './decode.ts'
import { errorRecord, type Wrong } from './error-record.ts'
import { reasonOf } from './reason.ts'
import type { Result } from './result.ts'
import { Utf8Lines } from './utf8.ts'

/** The names under which datasets keep the text, in the order in which they are looked for. */
export const TEXT_FIELDS = ['text', 'content', 'body', 'articleBody', 'maintext', 'raw']

export interface RecordSettings {
  /** The name of the text's field; null for the first there is of `TEXT_FIELDS`. */
  field: string | null
  /** What becomes of a line that is no record with a text: a record of the error, nothing, or the end of the run. */
  onError: 'record' | 'skip' | 'stop'
}

interface Lines {
  bytes: Uint8Array
  first: number
}

interface Settings {
  format: string
  decoding: Decoding
  options: CleanOptions
  records: RecordSettings
}

/** Where lines are written first: made when the first records come. */
let room: Buffer | undefined

function openLines(): Utf8Lines {
  room ??= Buffer.allocUnsafeSlow(1 << 20)
  return new Utf8Lines(room)
}

/** Cleans whole lines, one JSON record each: a line in, a line out, and no state from one to the next. */
export function cleanRecords({ bytes, first }: Lines, settings: Settings): Result {
  const results = openLines()
  const counts: Counts = { ...noCounts(), bytes: bytes.length }
  const complaints: string[] = []
  const encoding = settings.decoding.encoding ?? 'utf-8'
  let number = first
  for (const { text: line, warnings } of linesOf(bytes, encoding)) {
    counts.inputs++
    const result = tryRecord(line, settings, warnings.length > 0 ? [invalidIn(encoding)] : [], counts)
    if (typeof result === 'string') results.add(result)
    else {
      counts.failed++
      if (settings.records.onError === 'record') results.add(errorRecord(line, result, number))
      else complaints.push(`line ${number}: ${result.message}`)
      if (settings.records.onError === 'stop') return { text: results.take(), complaints, counts, ends: true }
    }
    number++
  }
  return { text: results.take(), complaints, counts, ends: false }
}

const invalidIn = (encoding: string): Warning => ({
  code: 'invalid-bytes',
  message: `some bytes are not valid ${encoding.toUpperCase()}: they stand as U+FFFD`,
})

/** Lines of which none could be cleaned, for a reason of the machine: a line in, a line out all the same. */
export function lostRecords({ bytes, first }: Lines, reason: string, { decoding, records }: Settings): Result {
  const results = openLines()
  const wrong: Wrong = { code: 'not-cleaned', message: reason }
  const complaints: string[] = []
  let number = first
  for (const { text: line } of linesOf(bytes, decoding.encoding ?? 'utf-8')) {
    if (records.onError === 'record') results.add(errorRecord(line, wrong, number))
    else complaints.push(`line ${number}: ${reason}`)
    number++
  }
  const inputs = number - first
  const counts = { ...noCounts(), inputs, failed: inputs, bytes: bytes.length }
  return { text: results.take(), complaints, counts, ends: records.onError === 'stop' }
}

const NEWLINE = 0x0a
const CARRIAGE_RETURN = 0x0d

/** The lines without their ends, each decoded by itself; U+2028 and its kin end none. */
function* linesOf(bytes: Uint8Array, encoding: string): Generator<Decoded> {
  for (let start = 0; start < bytes.length; ) {
    const stop = bytes.indexOf(NEWLINE, start)
    const next = stop < 0 ? bytes.length : stop + 1
    let end = stop < 0 ? next : stop
    if (end > start && bytes[end - 1] === CARRIAGE_RETURN) end--
    yield decodeAs(encoding, bytes.subarray(start, end))
    start = next
  }
}

/** The record with its text cleaned; what the machine cannot do, such as a string that long, fails this line alone. */
function tryRecord(...of: Parameters<typeof cleanRecord>): string | Wrong {
  try {
    return cleanRecord(...of)
  } catch (failure) {
    return { code: 'not-cleaned', message: reasonOf(failure) }
  }
}

/** The record with its text cleaned; all other fields as they were written. */
function cleanRecord(line: string, settings: Settings, warnings: Warning[], counts: Counts): string | Wrong {
  const record = parse(line)
  if ('code' in record) return record
  const { values, members } = record
  const known = settings.records.field
  const names = known === null ? TEXT_FIELDS : [known]
  const there = names.filter(name => Object.hasOwn(values, name))
  const name = there.find(name => typeof values[name] === 'string')
  if (name === undefined) return { code: 'no-text', message: noText(names, there) }
  const read = values[name] as string
  // Halves of pairs can only be spelled: bytes that would say them are no UTF-8. Other readers of JSON refuse them.
  const text = line.includes('\\u') ? read.replace(/\p{Surrogate}/gu, '\ufffd') : read
  const title = Object.hasOwn(values, 'title') ? values.title : undefined
  const own = typeof title === 'string' && title.trim() !== '' ? title : null
  const article = withBody(clean(text, own === null ? settings.options : { ...settings.options, title: own }), own)
  addWords(counts.words, article.words)
  if (article.words.repeated > 0) counts.repeating++
  const account = {
    ...accountOf(article, text),
    warnings: [...warnings, ...(text === read ? [] : [HALVES]), ...article.warnings],
  }
  const changes: Change[] = [[name, bodyOf(article, settings.format)]]
  // A title that is there in another shape, such as a list, is the record's own and stays.
  if (article.title !== null && own === null && (title === undefined || title === null || title === ''))
    changes.push(['title', article.title])
  changes.push(['unecho', account])
  return replaceMembers(line, members, changes)
}

const HALVES: Warning = {
  code: 'lone-surrogates',
  message: 'halves of characters that are spelled as surrogates stand as U+FFFD',
}

/** A record: its values, and where each stands in the line. */
interface Parsed {
  values: Record<string, unknown>
  members: Member[]
}

function parse(line: string): Parsed | Wrong {
  let values: unknown
  try {
    values = JSON.parse(line)
  } catch (failure) {
    if (!(failure instanceof SyntaxError)) throw failure
    return { code: 'invalid-json', message: line.trim() === '' ? 'the line is empty' : 'the line is no valid JSON' }
  }
  if (typeof values === 'object' && values !== null && !Array.isArray(values))
    return { values: values as Record<string, unknown>, members: membersOf(line) }
  return { code: 'no-object', message: 'the line is JSON, but no object' }
}

/** The member that a JSON parser takes: the last one of a name. */
const findMember = (members: readonly Member[], name: string): Member | undefined =>
  members.findLast(({ key }) => key === name)

function noText(names: readonly string[], found: readonly string[]): string {
  if (found.length > 0) return `the value of ${found.map(name => JSON.stringify(name)).join(', ')} is no string`
  return `there is no field ${names.map(name => JSON.stringify(name)).join(', ')}: name the text's with --field`
}

/** A record whose text is a single line keeps it as its text: what could be a title must not leave it empty. */
function withBody(article: Article, own: string | null): Article {
  const { title, lead, paragraphs } = article
  if (own !== null || title === null || lead !== null || paragraphs.length > 0) return article
  return { ...article, title: null, paragraphs: [title] }
}

/** The article without its title, which has a field of its own. */
function bodyOf(article: Article, format: string): string {
  const body = { ...article, title: null }
  return (format === 'md' ? toMarkdown(body) : toText(body)).replace(/\n$/, '')
}

/** What was found and removed, with offsets in Unicode code points. */
function accountOf(article: Article, text: string): object {
  const { lead, related, removed, words } = toRecord(article, '', text)
  return { lead, related, removed, words }
}

type Change = [name: string, value: unknown]

/** The text of an object with the values of some members replaced; a member that is not there is added at the end. */
function replaceMembers(json: string, members: readonly Member[], changes: readonly Change[]): string {
  const written = (value: unknown): string => escapeHidden(JSON.stringify(value))
  const there: [Member, unknown][] = []
  let added = ''
  for (const [name, value] of changes) {
    const member = findMember(members, name)
    if (member) there.push([member, value])
    else added += `,${JSON.stringify(name)}:${written(value)}`
  }
  let out = ''
  let at = 0
  for (const [{ start, end }, value] of there.sort(([a], [b]) => a.start - b.start)) {
    out += json.slice(at, start) + written(value)
    at = end
  }
  return `${out}${json.slice(at, json.lastIndexOf('}')).trimEnd()}${added}}`
}
