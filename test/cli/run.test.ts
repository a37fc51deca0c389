import { PassThrough, Writable } from 'node:stream'
import { expect, test } from 'vitest'
import { run } from '../../src/cli/run.ts'
import { folderOf, plainArticle } from './program.ts'

interface Setting {
  input?: string
  /** Which streams are terminals. */
  terminals?: ('stdin' | 'stdout' | 'stderr')[]
}

async function ask(argv: string[], { input = '', terminals = [] }: Setting = {}) {
  const written = { stdout: '', stderr: '' }
  const into = (name: 'stdout' | 'stderr') =>
    Object.assign(
      new Writable({
        write(chunk, _encoding, done) {
          written[name] += chunk
          setImmediate(done)
        },
      }),
      { isTTY: terminals.includes(name) },
    )
  const stdin = Object.assign(new PassThrough(), { isTTY: terminals.includes('stdin') })
  stdin.end(input)
  const code = await run(argv, { stdin, stdout: into('stdout'), stderr: into('stderr') })
  return { code, ...written }
}

test('with a terminal on standard input and no path, the help is printed', async () => {
  const help = await ask(['--help'])
  expect(help.stdout).toContain('Usage: unecho')
  expect(await ask([], { terminals: ['stdin'] })).toEqual(help)
})

test('escape sequences of an article do not reach a terminal, and stay raw in a pipe', async () => {
  const input = plainArticle('Arl').replace('Monday', '\u001b[31mMonday\u202e')
  expect((await ask([], { input })).stdout).toContain('\u001b')
  for (const argv of [[], ['-f', 'text'], ['--front-matter'], ['-f', 'json']]) {
    const { stdout } = await ask(argv, { input, terminals: ['stdout'] })
    expect(stdout).toContain('31mMonday\\u202e')
    expect(stdout).not.toMatch(/[\u001b\u202e]/)
  }
})

test('a complaint on a terminal is one line', async () => {
  const { code, stderr } = await ask(['no\u001b.txt'], { terminals: ['stderr'] })
  expect(code).toBe(3)
  expect(stderr).toMatch(/unecho:.* no\\u001b\.txt: no such file or folder\n$/)
})

test('an output that breaks is told once, with the exit code', async () => {
  const broken = new Writable({
    write: (_chunk, _encoding, done) => done(Object.assign(new Error('EIO: i/o error, write'), { code: 'EIO' })),
  })
  const stderr = new PassThrough()
  const path = `${folderOf({ 'a.txt': plainArticle('Arl') })}/a.txt`
  expect(await run([path, path, path], { stdin: new PassThrough(), stdout: broken, stderr })).toBe(3)
  expect(String(stderr.read())).toBe('unecho: standard output: i/o error\n')
})

test('an output longer than a slice is whole, pairs at the seams too', async () => {
  const long = `A tale of many signs\n\nIt begins${' 🚧x'.repeat(700_000)}.\n`
  expect((await ask(['-f', 'text'], { input: long })).stdout).toBe(long)
})
