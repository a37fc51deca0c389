// Faults of the machine that cannot be had at will: what Node's own modules do is changed before the built command runs.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { folderOf, type Outcome, plainArticle, plainMarkdown, unecho, unechoUnder } from './program.ts'

const two = () => folderOf({ 'in/a.txt': plainArticle('Arl'), 'in/b.txt': plainArticle('Brek') })

/** Makes one call of `node:fs` fail where its first argument is the bad file. */
const failing = (call: string, code: string, words: string, bad = 'in/a.txt'): string => `
const real = fs.${call}
fs.${call} = (path, ...rest) => {
  if (String(path) === '${bad}') throw Object.assign(new Error('${code}: ${words}, ${call}'), { code: '${code}' })
  return real(path, ...rest)
}`

const FAULTS = [
  ['EMFILE', 'too many open files', 'too many open files'],
  ['EACCES', 'permission denied', 'permission denied'],
  ['ENOENT', 'no such file or directory', 'no such file or folder'],
  ['EIO', 'i/o error', 'i/o error'],
] as const

describe('EMFILE, EACCES, ENOENT, EIO on reading (injected)', () => {
  test.each(FAULTS)('%s on reading a file: it is refused by name, the others are done', (code, words, said) => {
    const place = two()
    const refused = { code: 3, stderr: `unecho: in/a.txt: ${said}\n` }
    const fault = failing('openSync', code, words)
    expect(unechoUnder(fault, ['in'], place)).toEqual({ ...refused, stdout: plainMarkdown('Brek') })
    expect(unechoUnder(fault, ['-q', 'in', '--out', 'out'], place)).toEqual({ ...refused, stdout: '' })
    expect(readFileSync(`${place}/out/b.md`, 'utf8')).toBe(plainMarkdown('Brek'))
    expect(unecho(['-q', 'in', '--out', 'out'], '', place)).toEqual({ code: 0, stdout: '', stderr: '' })
    expect(readFileSync(`${place}/out/a.md`, 'utf8')).toBe(plainMarkdown('Arl'))
  })

  test.each(FAULTS)('%s on looking at a file: it is refused by name, the others are done', (code, words, said) => {
    const outcome = unechoUnder(failing('statSync', code, words), ['in'], two())
    expect(outcome).toEqual({ code: 3, stdout: plainMarkdown('Brek'), stderr: `unecho: in/a.txt: ${said}\n` })
  })

  test.each(FAULTS)('%s on listing a folder: it is refused by name, the others are done', (code, words, said) => {
    const place = folderOf({ 'in/a/c.txt': plainArticle('Arl'), 'in/b.txt': plainArticle('Brek') })
    const outcome = unechoUnder(failing('readdirSync', code, words, 'in/a'), ['in'], place)
    expect(outcome).toEqual({ code: 3, stdout: plainMarkdown('Brek'), stderr: `unecho: in/a: ${said}\n` })
  })

  test('EIO in the midst of JSON lines: what was read is done, the input is named, the next one is done', () => {
    const line = (n: number): string => `${JSON.stringify({ n, text: plainArticle(`town ${n}`) })}\n`
    const lines = Array.from({ length: 6000 }, (_, n) => line(n)).join('')
    const place = folderOf({ 'a.jsonl': lines, 'b.jsonl': line(-1) })
    const fault = `
const real = fs.read
let count = 0
fs.read = (...all) =>
  ++count === 3 ? all.at(-1)(Object.assign(new Error('EIO: i/o error, read'), { code: 'EIO' })) : real(...all)`
    const { code, stdout, stderr } = unechoUnder(fault, ['--jsonl', 'a.jsonl', 'b.jsonl'], place)
    const numbers = stdout
      .trimEnd()
      .split('\n')
      .map(record => JSON.parse(record).n)
    expect([code, stderr]).toEqual([3, 'unecho: a.jsonl: i/o error\n'])
    expect(numbers.length).toBeGreaterThan(1000)
    expect(numbers).toEqual([...Array(numbers.length - 1).keys(), -1])
  })
})

describe('an input that shrinks or grows while read (injected)', () => {
  test.each([
    ['shrinks', `fs.ftruncateSync(real(path, 'r+'), 20)`],
    ['grows', `fs.appendFileSync(path, 'And it goes on.')`],
  ])('one that %s is refused by name, the others are done, and a second run completes', (_how, change) => {
    const place = two()
    const fault = `
const real = fs.openSync
fs.openSync = (path, ...rest) => {
  if (String(path) === 'in/a.txt') ${change}
  return real(path, ...rest)
}`
    const refused: Outcome = {
      ...{ code: 3, stdout: '' },
      stderr: 'unecho: in/a.txt: changed while it was read: clean it again when it is whole\n',
    }
    expect(unechoUnder(fault, ['-q', 'in', '--out', 'out'], place)).toEqual(refused)
    expect(readdirSync(`${place}/out`)).toEqual(['.unecho.json', 'b.md'])
    writeFileSync(`${place}/in/a.txt`, plainArticle('Arl'))
    expect(unechoUnder(fault, ['in'], place)).toEqual({ ...refused, stdout: plainMarkdown('Brek') })
    writeFileSync(`${place}/in/a.txt`, plainArticle('Arl'))
    expect(unecho(['-q', 'in', '--out', 'out'], '', place).code).toBe(0)
    expect(readFileSync(`${place}/out/a.md`, 'utf8')).toBe(plainMarkdown('Arl'))
  })
})

describe('a worker that dies, hangs or runs out of memory', { timeout: 60_000 }, () => {
  const inputs = Object.fromEntries(Array.from({ length: 40 }, (_, n) => [`in/${n}.txt`, plainArticle(`town ${n}`)]))
  /** Does something else in a worker that is to read one of two files. */
  const fault = (deed: string): string => `
const real = fs.openSync
fs.openSync = (path, ...rest) => {
  if (!isMainThread && ['in/7.txt', 'in/27.txt'].includes(String(path))) { ${deed} }
  return real(path, ...rest)
}`

  test.each([
    ['dies', 'process.exit(1)', 'the worker ended'],
    ['hangs', 'for (;;);', 'took longer than 2 s: --timeout sets how long an input may take'],
    [
      'runs out of memory',
      'for (const all = [];;) all.push(new Array(1e6).fill(all.length))',
      'too large for the memory there is: split it',
    ],
    ['breaks', `throw new Error('out of luck')`, 'out of luck'],
  ])('one that %s costs the file that it was at, is replaced, and the batch completes', (_how, deed, why) => {
    const place = folderOf(inputs)
    const outcome = unechoUnder(fault(deed), ['-q', '--timeout', '2', 'in', '--out', 'out', '-j', '2'], place, [
      '--max-old-space-size=60',
    ])
    const stderr = ['27', '7'].map(name => `unecho: in/${name}.txt: ${why}\n`).join('')
    expect(outcome).toEqual({ code: 3, stdout: '', stderr })
    expect(readdirSync(`${place}/out`)).toHaveLength(Object.keys(inputs).length - 2 + 1)
    expect(unecho(['-q', 'in', '--out', 'out'], '', place)).toEqual({ code: 0, stdout: '', stderr: '' })
    expect(readFileSync(`${place}/out/7.md`, 'utf8')).toBe(plainMarkdown('town 7'))
  })

  test('JSON lines that were lost with it come out as error records in their places, whole records all', () => {
    const lines = ['{"text":"one"}', 'no JSON', '{"text":"die"}', '{"id":4,"text":"four"}']
    const place = folderOf({ 'a.jsonl': `${lines.join('\n')}\n`, 'b.jsonl': '{"text":"five"}\n' })
    const deed = `
const parse = JSON.parse
JSON.parse = (text, ...rest) => (!isMainThread && text === '{"text":"die"}' ? process.exit(1) : parse(text, ...rest))`
    const { code, stdout, stderr } = unechoUnder(deed, ['--jsonl', '--timeout', '20', 'a.jsonl', 'b.jsonl'], place)
    const records = stdout
      .trimEnd()
      .split('\n')
      .map(record => JSON.parse(record))
    expect([code, stderr, records.length]).toEqual([3, '', 5])
    expect(records.slice(0, 4).map(({ error }) => [error.code, error.message, error.line])).toEqual(
      [1, 2, 3, 4].map(line => ['not-cleaned', 'the worker ended', line]),
    )
    expect(records.map(({ input }) => input)).toEqual(
      [{ text: 'one' }, 'no JSON', { text: 'die' }, { id: 4, text: 'four' }, undefined], //
    )
    expect(records[4].text).toBe('five')
  })
})

test('hostile names: a symbolic link out of the tree that appears during the run leads nowhere', () => {
  const place = folderOf({ 'in/a/one.txt': plainArticle('Arl'), 'in/b/two.txt': plainArticle('Brek') })
  mkdirSync(`${place}/elsewhere`)
  const fault = `
const real = fs.openSync
fs.openSync = (path, ...rest) => {
  if (String(path) === 'in/a/one.txt') fs.symlinkSync('../elsewhere', 'out/a')
  return real(path, ...rest)
}`
  expect(unechoUnder(fault, ['-q', 'in', '--out', 'out'], place)).toEqual({
    ...{ code: 3, stdout: '' },
    stderr: 'unecho: in/a/one.txt: the result would be written outside of --out, where a symbolic link leads\n',
  })
  expect(readdirSync(`${place}/elsewhere`)).toEqual([])
  expect(existsSync(`${place}/out/b/two.md`)).toBe(true)
})

test('a clock that was set back: no wrong skip', () => {
  const place = two()
  const back = `
const then = Date.parse('1999-01-01')
Date.now = () => then
globalThis.Date = class extends Date { constructor(...of) { super(...(of.length > 0 ? of : [then])) } }`
  const upToDate = ({ code, stderr }: Outcome): number => {
    expect(code).toBe(0)
    return Number(/(\d+) up to date/.exec(stderr)?.[1] ?? 0)
  }
  const now = (...args: string[]) => upToDate(unecho(['in', '--out', 'out', ...args], '', place))
  const then = (...args: string[]) => upToDate(unechoUnder(back, ['in', '--out', 'out', ...args], place))
  expect([now(), then()]).toEqual([0, 2])
  // Other options: what was written before, at a time that is yet to come, must be done again, now and later.
  expect([then('--thorough'), then('--thorough'), now('--thorough')]).toEqual([0, 2, 2])
  writeFileSync(`${place}/in/a.txt`, plainArticle('Cor'))
  expect([then('--thorough'), now('--thorough')]).toEqual([1, 2])
  expect(readFileSync(`${place}/out/a.md`, 'utf8')).toBe(plainMarkdown('Cor'))
})
