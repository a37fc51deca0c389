// What the built command must hold to on any folder of inputs, however they were made.
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { toMarkdown, toText } from '../../../src/render/markdown.ts'
import { printable } from '../../../src/text/controls.ts'
import type { Finding, Range } from '../../../src/types.ts'
import type { Batch } from '../../generate/inputs.ts'
import { nothingIsLost, nothingIsMadeUp } from '../../promises.ts'
import { untold } from '../untold.ts'
import { type Command, linesOf, type Told, Trial } from './trial.ts'

/** Inputs that are cleaned one by one, through standard input. */
const ONE_BY_ONE = 4

/** What of a batch breaks a promise. @param place an empty folder, in which all is done */
export async function tried(batch: Batch, place: string, command: Command): Promise<Trial> {
  const trial = new Trial(batch, place, command)
  const { told, refused, code } = toldOf(trial)
  // The rest would say the same again.
  if (trial.failures.length > 0) return trial
  await allIsTold(trial, told)
  formatsAgree(trial, told, refused, code)
  folderAgrees(trial, told, code)
  inputsAgreeOneByOne(trial, told)
  viewsAgree(trial, told, code)
  await recordsAgree(trial, told)
  return trial
}

/** Every input is a line of standard output, or is refused by name on standard error; on one worker as on two. */
function toldOf(trial: Trial): { told: Told[]; refused: string[]; code: number | null } {
  const one = trial.run(['-q', '-f', 'jsonl', '-j', '1', 'in'])
  trial.equal('two workers', trial.run(['-q', '-f', 'jsonl', '-j', '2', 'in']), one)
  const told: Told[] = linesOf(one.stdout).map(line => JSON.parse(line))
  const refused = linesOf(one.stderr)
  const refusalOf = (source: string) => refused.find(line => line.startsWith(`unecho: ${printable(source)}: `))
  const { sources, batch } = trial
  const [given, kept] = [told.map(({ source }) => source), sources.filter(source => !refusalOf(source))]
  trial.equal('the inputs that are told', given, kept)
  trial.equal('the inputs that are refused', refused.length, sources.length - kept.length)
  trial.equal('exit code', one.code, refused.length > 0 ? 3 : 0)
  if (/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e]/.test(one.stdout))
    trial.broken('control characters on standard output')
  for (const { name, isRefused } of batch.inputs) {
    const refusal = refusalOf(`in/${name}`)
    if (isRefused === true && !refusal) trial.broken('was not refused', `in/${name}`)
    if (isRefused === false && refusal && !batch.options.includes('--strict')) trial.broken(refusal, `in/${name}`)
  }
  return { told, refused, code: one.code }
}

/** The texts are read as they were encoded, and each word of them is told. */
async function allIsTold(trial: Trial, told: Told[]): Promise<void> {
  const explained: { findings: Finding[] }[] = linesOf(trial.run(['-q', '-e', '-f', 'jsonl', 'in']).stdout).map(line =>
    JSON.parse(line),
  )
  trial.equal('explanations', explained.length, told.length)
  for (const [n, article] of told.entries()) {
    const { source, warnings, removed } = article
    const text = await trial.textOf(source)
    const wanted = trial.inputOf(source).text
    const isMended = warnings.some(({ code }) => code === 'entities-decoded' || code === 'mojibake')
    if (wanted !== null && !isMended) trial.equal('the text as it is read', text, wanted, source)
    const offset = utf16Offsets(text)
    const inUtf16 = { ...article, removed: removed.map(removal => inUnits(removal, offset)) }
    trial.holds(() => nothingIsLost(text, inUtf16), source)
    trial.holds(() => nothingIsMadeUp(text, inUtf16), source)
    const findings = explained[n]?.findings.map(finding => inUnits(finding, offset)) ?? []
    trial.equal('what lies in no finding', untold(text, findings), '', source)
  }
}

/** The other formats say the same, and standard output holds nothing else. */
function formatsAgree(trial: Trial, told: Told[], refused: string[], code: number | null): void {
  trial.equal('JSON', JSON.parse(trial.run(['-q', '-f', 'json', 'in']).stdout), told)
  const warnings = told.reduce((sum, article) => sum + article.warnings.length, 0)
  for (const [format, render] of Object.entries({ md: toMarkdown, text: toText })) {
    const outcome = trial.run(['-q', '-f', format, 'in'])
    const texts = told.map(render).filter(text => text !== '')
    trial.equal(`standard output, ${format}`, outcome.stdout, texts.join('\n'))
    trial.equal(`complaints, ${format}`, linesOf(outcome.stderr).length, refused.length + warnings)
    trial.equal(`exit code, ${format}`, outcome.code, code)
  }
}

/** A folder of results has the same and nothing else, nothing lies beside it, and to clean them again changes nothing. */
function folderAgrees(trial: Trial, told: Told[], code: number | null): void {
  const { place } = trial
  const before = filesIn(place)
  const { code: itsCode, stdout } = trial.run(['-q', 'in', '--out', 'out'])
  trial.equal('--out', [itsCode, stdout], [code, ''])
  const outputOf = (source: string, folder: string): string => source.replace(/^in/, folder).replace(/\.[^./]*$/, '.md')
  const outputs = told.map(({ source }) => outputOf(source, 'out'))
  trial.equal('the files there are', filesIn(place), [...before, ...outputs, 'out/.unecho.json'].sort())
  trial.runPlain(['-q', 'out', '--ext', 'md', '--out', 'again', ...trial.cleaning])
  for (const article of told) {
    const { source } = article
    const [one, again] = ['out', 'again'].map(folder => readFileSync(join(place, outputOf(source, folder)), 'utf8'))
    trial.equal('result', one, toMarkdown(article), source)
    trial.equal('Cleaning what it wrote changes nothing', again, one, source)
  }
}

/** Through standard input comes what comes from a folder. */
function inputsAgreeOneByOne(trial: Trial, told: Told[]): void {
  const step = Math.max(1, Math.floor(told.length / ONE_BY_ONE))
  for (const article of told.filter((_, n) => n % step === 0)) {
    const { stdout, stderr } = trial.run(['-f', 'json'], trial.inputOf(article.source).bytes)
    trial.equal('standard input', [JSON.parse(stdout), stderr], [{ ...article, source: '-' }, ''], article.source)
  }
}

/** What looks at a folder tells of the same inputs, and shards take each of them once. */
function viewsAgree(trial: Trial, told: Told[], code: number | null): void {
  const check = trial.run(['-q', '--check', 'in'])
  const repeating = told.filter(({ words }) => words.repeated > 0).map(({ source }) => printable(source))
  trial.equal(
    '--check',
    linesOf(check.stdout).map(line => line.replace(/^.*\t/, '')),
    repeating,
  )
  trial.equal('exit code, --check', check.code, code === 3 ? 3 : repeating.length > 0 ? 1 : 0)
  const shards = ['1/2', '2/2'].map(shard => linesOf(trial.run(['-q', '-f', 'jsonl', '--shard', shard, 'in']).stdout))
  const ofShards = shards.flat().map(line => JSON.parse(line).source)
  trial.equal('shards', ofShards.sort(), told.map(({ source }) => source).sort())
  const report = trial.run(['-q', '--report', 'report.html', 'in'])
  trial.equal('--report', [report.code, report.stdout], [code, ''])
  const page = readFileSync(join(trial.place, 'report.html'), 'utf8')
  trial.equal('elements of the report', page.match(/<\/script/g)?.length, page.match(/<script[ >]/g)?.length)
  trial.equal('--diff', trial.run(['-q', '--diff', 'in']).code, code)
}

/** The same texts as JSON records give the same articles, line for line; broken lines are refused in their places. */
async function recordsAgree(trial: Trial, told: Told[]): Promise<void> {
  const texts = await Promise.all(told.map(({ source }) => trial.textOf(source)))
  const bad = ['[]', '{"text": "cut', '', '{"text": 5}']
  const lines = texts.flatMap((text, n) => [JSON.stringify({ id: n, text }), bad[n % bad.length] as string])
  const input = lines.map(line => `${line}\n`).join('')
  const run = (jobs: string) => trial.runPlain(['--jsonl', '-f', 'md', '-j', jobs, ...trial.cleaning], input)
  const one = run('1')
  trial.equal('records on two workers', run('2'), one)
  trial.equal('--jsonl', [one.code, one.stderr], [told.length > 0 ? 3 : 0, ''])
  const records = linesOf(one.stdout).map(line => JSON.parse(line))
  trial.equal('a line in, a line out', records.length, lines.length)
  for (const [n, article] of told.entries()) {
    const { title, lead, paragraphs, words, removed, source } = article
    // A single line is the text of its record, not its title.
    const isBare = title !== null && lead === null && paragraphs.length === 0
    const body = toMarkdown({ ...article, title: null, paragraphs: isBare ? [title] : paragraphs }).replace(/\n$/, '')
    const { id, text, title: its = null, unecho } = records[2 * n]
    const wanted = [n, body, isBare ? null : title, words, removed]
    trial.equal('record', [id, text, its, unecho?.words, unecho?.removed], wanted, source)
    trial.equal('refused record', records[2 * n + 1].error?.line, 2 * n + 2)
  }
}

/** Every file below a folder, in the order of its path. */
function filesIn(folder: string): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  return names.filter(name => statSync(join(folder, name)).isFile()).sort()
}

/** From an offset in code points to one in UTF-16 units. */
function utf16Offsets(text: string): (offset: number) => number {
  const starts = [0]
  for (const sign of text) starts.push((starts.at(-1) as number) + sign.length)
  return offset => starts[offset] ?? Number.NaN
}

type Part = { start: number; end: number; of?: readonly Range[] }

function inUnits<Kind extends Part>(part: Kind, offset: (at: number) => number): Kind {
  const of = part.of?.map(([start, end]): Range => [offset(start), offset(end)])
  return { ...part, start: offset(part.start), end: offset(part.end), ...(of && { of }) }
}
