import { readdirSync, readFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { dirname, join, relative } from 'node:path'
import { expect, test } from 'vitest'

/** What each part may import besides itself. */
const MAY_IMPORT: Record<string, string[]> = {
  types: [],
  text: ['types'],
  shared: ['text', 'types'],
  rules: ['shared', 'text', 'types'],
  steps: ['rules', 'shared', 'text', 'types'],
  clean: ['shared', 'steps', 'text', 'types'],
  render: ['text', 'types'],
  index: ['clean', 'render', 'types'],
  page: ['render', 'text', 'types'],
  cli: ['clean', 'render', 'text', 'types', 'package.json'],
}

/** The parts whose files do not know of each other. */
const STRANGERS = ['steps']

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter(name => name.endsWith('.ts'))
  .map(name => join('src', name))

/**
 * `src/text/letters.ts` is of the part `text`, `src/clean.ts` of `clean`. The other files at the top of `src`, such as
 * `src/draft.ts`, are what the steps share.
 */
function partOf(file: string): string {
  if (!file.startsWith('src')) return file
  const part = relative('src', file).split(/[/.\\]/)[0] ?? ''
  return part in MAY_IMPORT ? part : 'shared'
}

const codeOf = (file: string): string => readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')

const importsOf = (file: string): string[] =>
  [
    ...readFileSync(file, 'utf8').matchAll(
      /(?<![.-])(?:\bfrom\s+|\bimport\s*\(?\s*|\brequire\s*\(\s*)['"]([^'"]+)['"]/g,
    ),
  ].map(match => match[1]!)

const rows = files.flatMap(file => importsOf(file).map(name => ({ file, name })))
const inner = rows.filter(row => row.name.startsWith('.'))
const outer = rows.filter(row => !row.name.startsWith('.'))

test('the files are read', () => {
  expect(inner.length).toBeGreaterThan(20)
  expect([...new Set(files.map(partOf))].sort()).toEqual(Object.keys(MAY_IMPORT).sort())
})

test('imports go in one direction: types ← text ← rules ← steps ← clean ← cli, and types, text ← render ← cli', () => {
  const wrong = inner.filter(({ file, name }) => {
    const from = partOf(file)
    const to = partOf(join(dirname(file), name))
    return from === to ? STRANGERS.includes(from) : !MAY_IMPORT[from]?.includes(to)
  })
  expect(wrong).toEqual([])
})

test('only the command knows of files, processes, workers and packages', () => {
  const known: Record<string, string[]> = {
    cli: ['commander', 'chalk', 'chardet', 'entities', ...builtinModules.map(name => `node:${name}`)],
    // How wide a text is in a terminal, measured by a table of Unicode's.
    render: ['string-width'],
  }
  expect(outer.filter(({ file, name }) => !known[partOf(file)]?.includes(name))).toEqual([])
  const globals = /\b(process|Buffer|console|setTimeout)\b\./
  expect(files.filter(file => !['cli', 'page'].includes(partOf(file)) && globals.test(codeOf(file)))).toEqual([])
})

test('a folder named utils, helpers or the like is not needed', () => {
  expect(files.filter(file => /util|helper|common|misc|manager/i.test(file))).toEqual([])
})

test('no files import each other in a circle', () => {
  const state = new Map<string, 'open' | 'done'>()
  const circles: string[][] = []
  const visit = (file: string, path: string[]): void => {
    if (state.get(file) === 'open') circles.push([...path.slice(path.indexOf(file)), file])
    if (state.has(file)) return
    state.set(file, 'open')
    for (const row of inner) if (row.file === file) visit(join(dirname(file), row.name), [...path, file])
    state.set(file, 'done')
  }
  for (const file of files) visit(file, [])
  expect(circles).toEqual([])
})
