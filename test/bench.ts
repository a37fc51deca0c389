// npm run bench: what the engine does in a second, beside awk; what the worst inputs cost; what one small file costs.
// All in one run on one machine, over texts made here, so that the ratios can be compared with those of another machine.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs'
import { devNull, tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { buildSync } from 'esbuild'
import { doubledDocuments, largeInputs, proseDocuments } from './bench/corpus.ts'

/** Documents of 7 KB: 14 MB of them. */
const DOCUMENTS = 2000
const ROUNDS = 5
const STARTS = 25
const COMMAND = 'dist/unecho.cjs'

interface Engine {
  /** Seconds for all documents, decoding and Markdown included. */
  run: (documents: Uint8Array[]) => number
}

/** For writing alone, as a shell opens it. */
const discard = openSync(devNull, 'w')
const folder = mkdtempSync(join(tmpdir(), 'unecho-bench-'))
try {
  await bench()
} finally {
  rmSync(folder, { recursive: true })
}

async function bench(): Promise<void> {
  const child = bundle('child')
  const { run } = (await import(bundle('engine'))) as Engine
  const perByte = smallDocuments(run)
  largeDocuments(child, perByte)
  smallFile()
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
  print(`${DOCUMENTS} documents of 7 KB, one core, median of ${ROUNDS}; awk '!seen[$0]++' over the same bytes`)
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
  run(documents)
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
  print(`\nlarge and worst inputs, each in a process of its own (prose: ${(perByte * 1e9).toFixed(1)} ns a byte)`)
  for (const [name, make] of largeInputs) {
    const file = join(folder, 'large.txt')
    writeFileSync(file, make())
    const start = process.hrtime.bigint()
    const { status, stdout, stderr } = spawnSync(process.execPath, [child, file], { encoding: 'utf8' })
    const whole = secondsSince(start)
    if (status !== 0) {
      print(`  ${name}: failed: ${stderr.trim().split('\n').at(-1)}`)
      continue
    }
    const { seconds, peak, before, bytes } = JSON.parse(stdout) as Measured
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

function smallFile(): void {
  if (!existsSync(COMMAND)) {
    print(`\none small file: ${COMMAND} is not built`)
    return
  }
  const file = join(folder, 'small.txt')
  writeFileSync(file, doubledDocuments(1)[0] ?? '')
  const ours: number[] = []
  const bare: number[] = []
  for (let n = 0; n < STARTS; n++) {
    ours.push(secondsOf(process.execPath, [COMMAND, file]))
    bare.push(secondsOf(process.execPath, ['-e', '0']))
  }
  const ms = (times: number[]): string => `${(1000 * median(times)).toFixed(1)} ms`
  const ratio = median(ours) / median(bare)
  print(`\none small file, whole process, median of ${STARTS}, by turns`)
  print(`  unecho ${ms(ours)}, node -e 0 ${ms(bare)}: ${ratio.toFixed(2)} x`)
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
