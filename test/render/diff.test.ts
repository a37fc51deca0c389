import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toDiff } from '../../src/render/diff.ts'
import { folderOf } from '../cli/program.ts'

const line = fc.constantFrom('a\n', 'b\n', 'c\n', '\n', 'ё\r\n', '-- d\n', '+e\n', '\\ f\n', ' \n')
const texts = fc
  .tuple(fc.array(line, { maxLength: 30 }), fc.constantFrom('', 'end', ' '))
  .map(([all, end]) => all.join('') + end)

const PROGRAMS: Record<string, string[]> = { 'git apply': ['git', 'apply'], patch: ['patch', '-s', '-p1', '--binary'] }

describe.each(Object.entries(PROGRAMS))('%s takes a diff', (_name, [program = '', ...args]) => {
  const isThere = spawnSync(program, ['--version']).status === 0

  test.skipIf(!isThere)('from one text to another', () => {
    const folder = folderOf()
    const pairs = fc.sample(fc.tuple(texts, texts), { numRuns: 200, seed: 3 }).filter(([from]) => from !== '')
    const names = pairs.map((_, n) => `place ${n % 7}/text ${n}.txt`)
    const diffs = pairs.map(([from, to], n) => {
      const path = join(folder, names[n] as string)
      mkdirSync(dirname(path), { recursive: true })
      writeFileSync(path, from)
      return toDiff(names[n] as string, from, to)
    })
    expect(spawnSync(program, args, { cwd: folder, input: diffs.join('') }).status).toBe(0)
    for (const [n, [, to]] of pairs.entries()) expect(readFileSync(join(folder, names[n] as string), 'utf8')).toBe(to)
  })
})

test('a diff of equal texts is empty', () => {
  expect(toDiff('a.txt', 'a\nb', 'a\nb')).toBe('')
})

test('the lines around a change are shown, and changes near one another share a hunk', () => {
  const before = Array.from({ length: 30 }, (_, n) => `${n + 1}\n`)
  const after = before.map(text => (['5\n', '9\n', '24\n'].includes(text) ? `new ${text}` : text))
  expect(toDiff('./a b.txt', before.join(''), after.join('')).split('\n').slice(0, 17)).toEqual([
    ...['--- a/a b.txt\t', '+++ b/a b.txt\t', '@@ -2,11 +2,11 @@', ' 2', ' 3', ' 4', '-5', '+new 5', ' 6', ' 7', ' 8'],
    ...['-9', '+new 9', ' 10', ' 11', ' 12', '@@ -21,7 +21,7 @@'],
  ])
})

test('a plain name stands as it is', () => {
  expect(toDiff('scraped/ferry.txt', 'a\n', 'b\n').split('\n').slice(0, 2)).toEqual([
    '--- a/scraped/ferry.txt',
    '+++ b/scraped/ferry.txt',
  ])
})

test('a name that could be read otherwise is quoted as git does it', () => {
  expect(toDiff('/tmp/à"\n.txt', 'a\n', 'b\n').split('\n')[0]).toBe('--- "a/tmp/\\303\\240\\"\\012.txt"')
})
