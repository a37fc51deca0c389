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

test('controls of an article reach neither a pipe nor a terminal, and are counted in a warning', async () => {
  const input = plainArticle('Arl')
    .replace('Monday', '\u001b[31mMo\u0008n\u009bd\u0000ay\u202e')
    .replace('\0', '\u0007')
  for (const argv of [[], ['-f', 'text'], ['--front-matter'], ['-f', 'json'], ['-e'], ['--diff']]) {
    for (const terminals of [['stdout'] as const, []]) {
      const { code, stdout, stderr } = await ask(argv, { input, terminals: [...terminals] })
      expect(code).toBe(0)
      if (argv[0] === '--diff' && terminals.length === 0) continue
      expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/)
      if (argv[0] !== '-e' && argv[0] !== '--diff') expect(stdout).toContain('[31mMonday.')
      expect(stderr + stdout).toContain('5 control characters were left out of the text')
    }
  }
})

test('joiners that a script needs stay, those that none needs go', async () => {
  const persian = 'می\u200cخواهم به خانه بروم'
  const input = `A report from the harbour\n\nThe sign said “${persian}” and क्\u200dष and 👩\u200d🚀 and pla\u200din.\n`
  const { stdout } = await ask(['-f', 'text'], { input })
  expect(stdout).toBe(input.replace('pla\u200din', 'plain'))
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
