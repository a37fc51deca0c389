import { spawnSync } from 'node:child_process'
import { symlinkSync } from 'node:fs'
import { expect, test } from 'vitest'
import { findInputs } from '../../src/cli/inputs.ts'
import { folderOf } from './program.ts'

const sources = (...paths: string[]) => [...findInputs(paths)].map(found => found.source)

test('a folder is walked in the order of the bytes of its paths', () => {
  const names = [
    'b/x.txt',
    'b.txt',
    'b-a.txt',
    'B.txt',
    'a/ä.txt',
    'a/z.txt',
    'a/10.text',
    'a/9.TXT',
    '\u{1f6a7}.txt',
    '\uff5e.txt',
  ]
  const folder = folderOf(Object.fromEntries(names.map(name => [name, ''])))
  const sorted = spawnSync('bash', ['-c', 'find "$0" -type f | LC_ALL=C sort', folder], { encoding: 'utf8' })
  expect(sources(folder)).toEqual(sorted.stdout.trimEnd().split('\n'))
})

test('hidden names and other endings are left out, unless they are named', () => {
  const folder = folderOf({ 'a.txt': '', '.b.txt': '', '.c/d.txt': '', 'e.md': '', 'f.txt/g.text': '', txt: '' })
  expect(sources(folder)).toEqual([`${folder}/a.txt`, `${folder}/f.txt/g.text`])
  expect(sources(`${folder}/.b.txt`, `${folder}/e.md`, `${folder}/.c/`)).toEqual(
    [`${folder}/.b.txt`, `${folder}/e.md`, `${folder}/.c/d.txt`], //
  )
})

test('symbolic links are followed, in circles once', () => {
  const folder = folderOf({ 'a/one.txt': '', 'two.txt': '' })
  symlinkSync('..', `${folder}/a/up`)
  symlinkSync('../two.txt', `${folder}/a/link.txt`)
  symlinkSync('nowhere', `${folder}/broken.txt`)
  expect(sources(folder)).toEqual(['a/link.txt', 'a/one.txt', 'broken.txt', 'two.txt'].map(name => `${folder}/${name}`))
})

test('a folder without text is told', () => {
  const folder = folderOf({ 'a.md': '' })
  expect([...findInputs([folder])]).toEqual([
    { kind: 'nothing', source: folder, reason: 'no .txt or .text file in this folder' },
  ])
})
