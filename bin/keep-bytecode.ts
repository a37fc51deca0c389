// A part of npm run build: runs the built program on the samples and keeps the bytecode that V8 makes of it.
import { closeSync, openSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { devNull } from 'node:os'
import { resolve } from 'node:path'
import { Bundle, bytecodeOf } from '../src/cli/bytecode.ts'

const PROGRAM = resolve('dist/program.cjs')
const samples = readdirSync('fixtures')
  .filter(name => name.startsWith('sample--'))
  .map(name => `fixtures/${name}/input.txt`)
// All in ASCII it is read as one byte a character. What is not stands in strings and patterns, where `\u2026` means the same.
const source = readFileSync(PROGRAM, 'utf8')
writeFileSync(
  PROGRAM,
  source.replace(/[^\0-\x7f]/g, c => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`),
)

rmSync(bytecodeOf(PROGRAM), { force: true })
// The lowest free descriptor is the next to be opened: what the program writes to standard output goes nowhere.
closeSync(1)
openSync(devNull, 'w')
const bundle = new Bundle<typeof import('./program.ts')>(PROGRAM)
run(samples)
process.once('beforeExit', () => run(['-f', 'json', ...samples]))
process.once('exit', () => writeFileSync(bytecodeOf(PROGRAM), bundle.bytecode()))

function run(args: string[]): void {
  process.argv.splice(2, process.argv.length, ...args)
  bundle.load().main(null)
}
