// npm run bench [-- peers encodings engine growth start folder records]: what others make of the fixtures; how often an encoding
// is recognised; what the engine does in a second, beside awk, and what the worst inputs cost; what one small file costs;
// a folder beside a bare loop; a dataset beside awk. All in one run on one machine, over texts made here, so that the
// ratios can be compared with those of another machine.
import { spawnSync } from 'node:child_process'
import {
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { devNull, tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { buildSync } from 'esbuild'
import { clean } from '../src/clean.ts'
import { toText } from '../src/render/markdown.ts'
import { doubledDocuments, largeInputs, proseDocuments } from './bench/corpus.ts'
import { type Peer, peers } from './bench/peers.ts'
import { encodedTexts, rightlyGuessed } from './generate/encoded.ts'
import { worstTexts } from './generate/worst.ts'

/** Documents of 7 KB: 14 MB of them. */
const DOCUMENTS = 2000
const ROUNDS = 5
/** Rounds before the first that counts: so long V8 goes on to compile anew what a batch keeps asking. */
const WARM_UP = 10
const STARTS = 25
/** Runs over each large input. */
const LARGE_ROUNDS = 5
const COMMAND = 'dist/unecho.cjs'
/** Units of the texts whose growth is measured. */
const SIZES = [1, 2, 4, 8, 16].map(megabytes => megabytes * 1e6)
/** The text beside which the others are measured. */
const PROSE = 'prose'
/** Runs over each text of each size. */
const GROWTH_ROUNDS = 5
/** Runs of a text in its process, of which the last one is timed. */
const GROWTH_RUNS = '3'
/** Bytes of the dataset. */
const DATASET = 1e9

interface Engine {
  /** Seconds for all documents, decoding and Markdown included. */
  run: (documents: Uint8Array[]) => number
}

/** For writing alone, as a shell opens it. */
const discard = openSync(devNull, 'w')
// What they make of each start of Node, such as reading certificates, would hide what a start of ours costs.
for (const name of ['NODE_EXTRA_CA_CERTS', 'NODE_OPTIONS']) delete process.env[name]
const folder = mkdtempSync(join(tmpdir(), 'unecho-bench-'))
const SECTIONS = {
  peers: peersSection,
  encodings: encodingsSection,
  engine: engineSection,
  growth: growthSection,
  start: smallFile,
  folder: folderSection,
  records: recordsSection,
}
try {
  const asked = process.argv.slice(2)
  for (const [name, section] of Object.entries(SECTIONS))
    if (asked.length === 0 || asked.includes(name)) await section()
} finally {
  rmSync(folder, { recursive: true })
}

/** How many of the fixtures come out to the word: those in which something is to go, and those that are to stay whole. */
function peersSection(): void {
  const cases = readdirSync('fixtures').map(name => {
    const { title, lead, paragraphs } = JSON.parse(readFileSync(`fixtures/${name}/expected.json`, 'utf8'))
    const raw = readFileSync(`fixtures/${name}/input.txt`, 'utf8')
    const wanted = wordsOf([title, lead, ...paragraphs].join('\n'))
    return { raw, wanted, goes: wanted !== wordsOf(raw) }
  })
  const share = (peer: Peer, goes: boolean): string => {
    const asked = cases.filter(one => one.goes === goes)
    const right = asked.filter(({ raw, wanted }) => wordsOf(peer(raw)) === wanted).length
    return `${right} of ${asked.length}`
  }
  print('the fixtures that come out to the word: where something is to go, where all is to stay')
  for (const [name, peer] of Object.entries({ ...peers, unecho: (raw: string) => toText(clean(raw)) }))
    print(`  ${name.padEnd(20)} ${share(peer, true).padStart(10)}  ${share(peer, false).padStart(10)}`)
}

async function encodingsSection(): Promise<void> {
  print('\ntexts of 500 letters and more that come out right where their encoding is not named')
  for (const { encoding, language, texts } of encodedTexts) {
    const share = await rightlyGuessed(encoding, texts)
    print(`  ${encoding.padEnd(14)} ${language.padEnd(20)} ${Math.round(share * texts.length)} of ${texts.length}`)
  }
}

/** Letters and digits alone: spacing, marks and punctuation do not count. */
function wordsOf(text: string): string {
  return text.match(/[\p{L}\p{M}\p{N}]+/gu)?.join('') ?? ''
}

async function engineSection(): Promise<void> {
  const child = bundle('child')
  const { run } = (await import(bundle('engine'))) as Engine
  const perByte = smallDocuments(run)
  largeDocuments(child, perByte)
}

/** The sources as they are installed, in one file of plain JavaScript. */
function bundle(name: string): string {
  const outfile = join(folder, `${name}.mjs`)
  const entry = new URL(`./bench/${name}.ts`, import.meta.url).pathname
  buildSync({ entryPoints: [entry], outfile, bundle: true, platform: 'node', format: 'esm', logLevel: 'error' })
  return outfile
}

/** Gives the seconds that a byte of prose costs. */
function smallDocuments(run: Engine['run']): number {
  print(
    `${DOCUMENTS} documents of 7 KB, one core, median of ${ROUNDS} after ${WARM_UP}; awk '!seen[$0]++' over the same bytes`,
  )
  const [prose = 0] = [
    ['prose', proseDocuments(DOCUMENTS)] as const,
    ['doubled', doubledDocuments(DOCUMENTS)] as const,
  ].map(([name, texts]) => besideAwk(name, texts, run))
  return prose
}

function besideAwk(name: string, texts: string[], run: Engine['run']): number {
  const documents = texts.map(text => new TextEncoder().encode(text))
  const bytes = documents.reduce((sum, document) => sum + document.length, 0)
  const file = join(folder, `${name}.txt`)
  writeFileSync(file, texts.join(''))
  const engine: number[] = []
  const awk: number[] = []
  for (let round = 0; round < WARM_UP; round++) run(documents)
  for (let round = 0; round < ROUNDS; round++) {
    engine.push(run(documents))
    awk.push(secondsOf('awk', ['!seen[$0]++', file]))
  }
  const [ours, theirs] = [median(engine), median(awk)]
  const speed = (seconds: number): string => `${(bytes / 1e6 / seconds).toFixed(1)} MB/s`
  const scaled = (200 * theirs) / ours
  print(
    `  ${name.padEnd(10)} engine ${speed(ours)}, awk ${speed(theirs)}: ${scaled.toFixed(1)} MB/s where awk does 200`,
  )
  return ours / bytes
}

function largeDocuments(child: string, perByte: number): void {
  print(
    `\nlarge and worst inputs, each in processes of its own, median of ${LARGE_ROUNDS} and highest peak (prose: ${(perByte * 1e9).toFixed(1)} ns a byte)`,
  )
  for (const [name, make] of largeInputs) {
    const file = join(folder, 'large.txt')
    writeFileSync(file, make())
    const runs: (Measured & { whole: number })[] = []
    for (let round = 0; round < LARGE_ROUNDS; round++) {
      const start = process.hrtime.bigint()
      const { status, stdout, stderr } = spawnSync(process.execPath, [child, file], { encoding: 'utf8' })
      if (status === 0) runs.push({ ...(JSON.parse(stdout) as Measured), whole: secondsSince(start) })
      else print(`  ${name}: failed: ${stderr.trim().split('\n').at(-1)}`)
    }
    if (runs.length < LARGE_ROUNDS) continue
    const [seconds, whole] = [median(runs.map(run => run.seconds)), median(runs.map(run => run.whole))]
    const peak = Math.max(...runs.map(run => run.peak))
    const { before, bytes } = runs[0] as Measured
    const times = (of: number): string => `${(of / bytes / perByte).toFixed(2)} x prose`
    const memory = `peak ${(peak / bytes).toFixed(1)} x the input (${((peak - before) / bytes).toFixed(1)} x beyond reading it)`
    const size = `${(bytes / 1e6).toFixed(1)} MB`
    print(`  ${name.padEnd(42)} ${size.padStart(8)}  ${times(seconds)}, whole process ${times(whole)}; ${memory}`)
  }
}

interface Measured {
  seconds: number
  peak: number
  before: number
  bytes: number
}

/** How time and memory grow with the input, on inputs that are the worst for careless programs, and how it compares with prose. */
function growthSection(): void {
  const child = bundle('child')
  const sizes = SIZES.map(size => measuredAt(child, size))
  print(
    `\ntime of run ${GROWTH_RUNS} in ns a byte at 1, 2, 4, 8, 16 MB, median of ${GROWTH_ROUNDS} by turns; in multiples of prose; peak memory in multiples of the input; the exponent of growth of the time`,
  )
  const prose = (sizes.map(texts => texts.get(PROSE)) as Measured[]).map(nsPerByte)
  for (const name of sizes[0]?.keys() ?? []) {
    const runs = sizes.map(texts => texts.get(name)) as Measured[]
    const times = runs.map(run => nsPerByte(run).toFixed(0).padStart(4)).join(' ')
    const ratios = runs.map((run, n) => (nsPerByte(run) / (prose[n] as number)).toFixed(1).padStart(4)).join(' ')
    const peaks = runs.map(({ peak, bytes }) => (peak / bytes).toFixed(0).padStart(3)).join(' ')
    const first = runs[0] as Measured
    const last = runs.at(-1) as Measured
    const exponent = Math.log(last.seconds / first.seconds) / Math.log(last.bytes / first.bytes)
    print(`  ${name.padEnd(48)} ${times} ns; ${ratios} x prose; ${peaks} x; ${exponent.toFixed(2)}`)
  }
}

function nsPerByte({ seconds, bytes }: Measured): number {
  return (1e9 * seconds) / bytes
}

/** Prose and each of the worst texts of a size, by turns, each time in a process of its own that is warm: of each the run with the median time. */
function measuredAt(child: string, size: number): Map<string, Measured> {
  const texts: [name: string, raw: string][] = [
    [PROSE, proseDocuments(Math.ceil(size / 7000)).join('\n')],
    ...worstTexts(size),
  ]
  const names = texts.map(([name], n) => {
    writeFileSync(join(folder, `growth-${n}.txt`), texts[n]?.[1] ?? '')
    return name
  })
  texts.length = 0
  const runs = new Map<string, Measured[]>()
  for (let round = 0; round < GROWTH_ROUNDS; round++)
    for (const [n, name] of names.entries()) {
      const { stdout } = spawnSync(process.execPath, [child, join(folder, `growth-${n}.txt`), GROWTH_RUNS], {
        encoding: 'utf8',
      })
      const run = JSON.parse(stdout) as Measured
      runs.set(name, [...(runs.get(name) ?? []), run])
    }
  const middle = (of: Measured[]): Measured => of.sort((a, b) => a.seconds - b.seconds)[of.length >> 1] as Measured
  return new Map([...runs].map(([name, of]) => [name, middle(of)]))
}

function smallFile(): void {
  if (!isBuilt()) return
  const file = join(folder, 'small.txt')
  writeFileSync(file, doubledDocuments(1)[0] ?? '')
  const bare: number[] = []
  const runs: [name: string, args: string[], times: number[]][] = [
    ['unecho FILE', [COMMAND, file], []],
    ['unecho --version', [COMMAND, '--version'], []],
  ]
  for (let n = 0; n < STARTS; n++) {
    bare.push(secondsOf(process.execPath, ['-e', '0']))
    for (const [, args, times] of runs) times.push(secondsOf(process.execPath, args))
  }
  const ms = (times: number[]): string => `${(1000 * median(times)).toFixed(1)} ms`
  print(`\none small file, whole process, median of ${STARTS}, by turns; node -e 0 ${ms(bare)}`)
  for (const [name, , times] of runs) print(`  ${name} ${ms(times)}: ${(median(times) / median(bare)).toFixed(2)} x`)
}

function isBuilt(): boolean {
  if (!existsSync(COMMAND)) print(`\n${COMMAND} is not built: npm run build`)
  return existsSync(COMMAND)
}

/** Files of 7 KB, half of them doubled, in folders of a hundred; gives the folder. */
function makeFiles(count: number): string {
  const root = join(folder, `files-${count}`)
  const texts = [...proseDocuments(DOCUMENTS / 2), ...doubledDocuments(DOCUMENTS / 2)]
  for (let n = 0; n < count; n++) {
    const place = join(root, String(Math.floor(n / 100)))
    if (n % 100 === 0) mkdirSync(place, { recursive: true })
    writeFileSync(join(place, `${n}.txt`), texts[(n * 7) % texts.length] as string)
  }
  return root
}

function folderSection(): void {
  if (!isBuilt()) return
  const few = makeFiles(DOCUMENTS)
  const many = makeFiles(10 * DOCUMENTS)
  const bare: Run[] = []
  const ours: Run[] = []
  for (let round = 0; round < ROUNDS; round++) {
    bare.push(intoFolder([join(import.meta.dirname, 'bench/bare-loop.mjs'), few]))
    ours.push(intoFolder([COMMAND, few, '--quiet', '--out']))
  }
  const out = join(folder, 'kept')
  const first = timed([COMMAND, many, '--quiet', '--out', out])
  const second = timed([COMMAND, many, '--quiet', '--out', out])
  const [copied, small] = [median(bare.map(run => run.seconds)), median(ours.map(run => run.seconds))]
  const peak = median(ours.map(run => run.peak))
  print(`\n${DOCUMENTS} files of 7 KB into a folder, median of ${ROUNDS}; a bare Node loop that reads and writes them`)
  print(`  unecho ${small.toFixed(2)} s, bare loop ${copied.toFixed(2)} s: ${(small / copied).toFixed(2)} x`)
  print(
    `  ${10 * DOCUMENTS} files: ${(first.seconds / small).toFixed(1)} x the time, ${(first.peak / peak).toFixed(2)} x the peak memory`,
  )
  print(`  a second run over them: ${(second.seconds / first.seconds).toFixed(3)} x the first`)
}

/** Into a folder of its own: where one was deleted right before, the file system looks long for free places. */
function intoFolder(args: string[]): Run {
  return timed([...args, mkdtempSync(join(folder, 'out-'))])
}

interface Run {
  seconds: number
  /** Bytes. */
  peak: number
}

/** A Node program as a whole process, measured from outside by GNU time where there is one. */
function timed(args: string[], output = discard): Run {
  const start = process.hrtime.bigint()
  const { status, stderr } = spawnSync('/usr/bin/time', ['-f', '%M', process.execPath, ...args], {
    stdio: ['ignore', output, 'pipe'],
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr}`)
  return { seconds: secondsSince(start), peak: 1024 * Number(stderr.trim().split('\n').at(-1)) }
}

function recordsSection(): void {
  if (!isBuilt()) return
  const file = join(folder, 'dataset.jsonl')
  const texts = [...proseDocuments(DOCUMENTS / 2), ...doubledDocuments(DOCUMENTS / 2)]
  const descriptor = openSync(file, 'w')
  let bytes = 0
  // No line twice, as in a dataset: awk has to remember each.
  for (let round = 0; bytes < DATASET; round++) {
    const lines = texts.map((text, n) => {
      const id = round * texts.length + n
      return JSON.stringify({ id, url: `https://example.org/${id}`, text })
    })
    bytes += writeSync(descriptor, `${lines.join('\n')}\n`)
  }
  closeSync(descriptor)
  // How fast awk is depends on where its bytes are: in one file that it goes through, or in many that it opens.
  const awk = [bytes / 1e6 / medianOfAwk([file]), awkOverFiles()] as const
  print(
    `\n${(bytes / 1e9).toFixed(1)} GB of JSON lines through --jsonl; awk '!seen[$0]++' ${awk[0].toFixed(0)} MB/s over them, ${awk[1].toFixed(0)} over ${DOCUMENTS} files of 7 KB`,
  )
  for (const jobs of [2, 1]) {
    const { seconds, peak } = timed([COMMAND, '--jsonl', '--jobs', String(jobs), file])
    const speed = bytes / 1e6 / seconds
    const scaled = awk.map(theirs => ((200 * speed) / theirs).toFixed(1)).join(' and ')
    print(`  ${jobs} jobs: ${speed.toFixed(1)} MB/s, ${scaled} where awk does 200; peak ${(peak / 1e6).toFixed(0)} MB`)
  }
}

/** Megabytes a second. */
function awkOverFiles(): number {
  const root = makeFiles(DOCUMENTS)
  const files = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
  const bytes = files.reduce((sum, file) => sum + statSync(file).size, 0)
  return bytes / 1e6 / medianOfAwk(files)
}

function medianOfAwk(files: string[]): number {
  return median(Array.from({ length: 3 }, () => secondsOf('awk', ['!seen[$0]++', ...files])))
}

function secondsOf(command: string, args: string[]): number {
  const start = process.hrtime.bigint()
  const { status, error } = spawnSync(command, args, { stdio: ['ignore', discard, 'inherit'] })
  if (status !== 0) throw error ?? new Error(`${command} ended with ${status}`)
  return secondsSince(start)
}

function secondsSince(start: bigint): number {
  return Number(process.hrtime.bigint() - start) / 1e9
}

function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}
