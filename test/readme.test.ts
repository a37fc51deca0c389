import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { gunzipSync, gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { wordingOf } from '../src/render/wording.ts'
import { REASONS } from '../src/types.ts'
import { bash, folderOf, PROGRAM, plainArticle, plainMarkdown, unecho } from './cli/program.ts'
import { PICTURED, pictureOf } from './pictures/terminal.ts'

const README = readFileSync('README.md', 'utf8')

/** The code blocks of one language, of the whole page or below one heading. */
function blocks(language: string, heading?: string): string[] {
  const start = heading === undefined ? 0 : README.indexOf(`\n## ${heading}\n`)
  const end = heading === undefined ? README.length : README.indexOf('\n## ', start + 1)
  const all = README.slice(start, end).matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)
  return [...all].filter(match => match[1] === language).map(match => match[2]!)
}

const sessions = blocks('console').map(block => /^\$ (.*)\n([\s\S]*)$/.exec(block)?.slice(1) as [string, string])

test('the first screen shows the raw text, the clean one and the account', () => {
  const screen = README.slice(0, README.indexOf('\n## '))
  expect(sessions.filter(([command]) => screen.includes(`$ ${command}\n`))).toHaveLength(3)
})

test.each(sessions)('%s', (command, output) => {
  expect(bash(command)).toEqual({ code: 0, stdout: output, stderr: '' })
})

test('the two commands of a clone: what they run after the install is there', () => {
  const commands = blocks('sh').filter(block => block.startsWith('npm install && '))
  expect(commands).toHaveLength(2)
  const scripts = JSON.parse(readFileSync('package.json', 'utf8')).scripts
  for (const command of commands) {
    const rest = command.trim().slice('npm install && '.length)
    if (rest === 'npm test') expect(scripts.test).toBeDefined()
    else expect(bash(rest).code).toBe(0)
  }
  for (const [, name] of README.matchAll(/npm run (\w+)/g)) expect(scripts).toHaveProperty(name!)
})

test('the table of options is what the help has', () => {
  const options = (text: string) => [...new Set(text.match(/--[a-z][a-z-]*/g))].sort()
  const table = README.slice(README.indexOf('| option |'), README.indexOf('Several articles'))
  expect(options(table)).toEqual(options(unecho(['--help']).stdout))
})

test('every kind of what goes has a heading of its name, which says how it is left alone', () => {
  const gone = [...REASONS, 'related', 'furniture'] as const
  const headings = gone.map(verdict => wordingOf(verdict).name).map(name => name[0]!.toUpperCase() + name.slice(1))
  const section = README.slice(README.indexOf('\n## What goes and why\n'), README.indexOf('\n## What stays\n'))
  expect([...section.matchAll(/^### (.*)$/gm)].map(match => match[1])).toEqual(headings)
  const texts = section.split(/^### .*$/m).slice(1)
  for (const [i, verdict] of gone.entries()) {
    const option = verdict === 'lone-repeat' ? '--thorough' : `--keep[ -]${verdict}`
    expect(texts[i]).toMatch(new RegExp(`\`${option}\``))
  }
})

test('the pictures are of this page', () => {
  const pictures = [...README.matchAll(/<img alt="([^"]{40,})" src="([^"]+)">/g)].map(match => match[2]!)
  expect(pictures).toHaveLength(2)
  expect(readFileSync(pictures[0]!, 'utf8')).toBe(pictureOf(PICTURED))
  expect(readFileSync(pictures[1]!).subarray(1, 4).toString()).toBe('PNG')
})

const isThere = (...programs: string[]): boolean =>
  programs.every(program => spawnSync(program, ['--version']).status === 0)

describe('the examples of a pipe, a folder, a dataset and a cluster run', () => {
  const record = (id: number): string => JSON.stringify({ id, text: plainArticle('Arl') })
  const raw = `${record(1)}\n${record(2)}\n`
  const pageOf = (text: string): string =>
    text
      .trim()
      .split('\n\n')
      .map(part => `<p>${part}</p>`)
      .join('\n')
  const setting = () =>
    folderOf({
      'scraped/a/b.txt': plainArticle('Arl'),
      'scraped/c.txt': plainArticle('Brek'),
      'article.txt': plainArticle('Arl'),
      'page.html': pageOf(plainArticle('Page')),
      'raw.jsonl': raw,
      'raw.jsonl.gz': gzipSync(raw.replaceAll('"text"', '"story"')),
    })
  const [use = ''] = blocks('bash', 'Use')
  const [look = ''] = blocks('bash', 'See what goes')
  const [pipe = ''] = blocks('bash', 'A pipe')
  const [folder = ''] = blocks('bash', 'A folder')
  const [dataset = ''] = blocks('bash', 'A dataset')
  const [slurm = '', parallel = ''] = blocks('bash', 'A cluster')

  test.skipIf(!isThere('pandoc'))('what is used most', () => {
    const place = setting()
    const { code, stdout } = bash(`set -e\n${use}`, place)
    expect([code, stdout]).toEqual([0, plainMarkdown('Arl') + plainArticle('Page')])
    expect(readFileSync(`${place}/clean/a/b.md`, 'utf8')).toBe(plainMarkdown('Arl'))
    expect(readFileSync(`${place}/clean.jsonl`, 'utf8').split('\n')).toHaveLength(3)
  })

  test('to see what goes', () => {
    const place = setting()
    const { code, stdout } = bash(`set -e\n${look}`, place)
    expect([code, stdout.split('\n').length]).toEqual([0, 3])
    expect(readFileSync(`${place}/report.html`, 'utf8')).toContain('scraped/a/b.txt')
  })

  test.skipIf(!isThere('pandoc', 'jq'))('a pipe', () => {
    const place = setting()
    const { code, stdout } = bash(`set -e\n${pipe}`, place)
    expect([code, stdout]).toEqual([
      0,
      'scraped/a/b.txt\tBridge in Arl closes for repairs\nscraped/c.txt\tBridge in Brek closes for repairs\n',
    ])
    const page = readFileSync(`${place}/article.html`, 'utf8').replace(/\s+/g, ' ')
    expect(page).toMatch(/<h1[^>]*>Bridge in Arl closes for repairs<\/h1>/)
    expect(readFileSync(`${place}/prompt.txt`, 'utf8')).toBe(`Sum up this article:\n${plainArticle('Arl')}`)
  })

  test('a folder', () => {
    const place = setting()
    expect(bash(`set -e\n${folder}`, place).stderr).toMatch(/\nunecho: 2 files: .* 2 up to date; /)
    expect(readdirSync(`${place}/clean`, { recursive: true }).sort()).toEqual(['.unecho.json', 'a', 'a/b.md', 'c.md'])
  })

  test('a dataset', () => {
    const place = setting()
    expect(bash(`set -e\n${dataset}`, place)).toEqual({ code: 0, stdout: '', stderr: '' })
    expect(readFileSync(`${place}/clean.jsonl`, 'utf8').split('\n')).toHaveLength(3)
    expect(
      gunzipSync(readFileSync(`${place}/clean.jsonl.gz`))
        .toString()
        .split('\n'),
    ).toHaveLength(3)
  })

  test('a job array', () => {
    const place = setting()
    const task = (n: number) => `export SLURM_ARRAY_TASK_ID=${n} SLURM_ARRAY_TASK_COUNT=4\n${slurm}`
    expect(bash(`set -e\n${[1, 2, 3, 4].map(task).join('\n')}`, place).code).toBe(0)
    expect(readdirSync(`${place}/clean`, { recursive: true })).toHaveLength(4)
  })

  test.skipIf(!isThere('parallel'))('GNU parallel', () => {
    const place = setting()
    expect(bash(`set -e\n${parallel.replaceAll('unecho', PROGRAM)}`, place).code).toBe(0)
    expect(readFileSync(`${place}/clean.jsonl`, 'utf8').split('\n')).toHaveLength(3)
  })
})

test('the example of the library runs', () => {
  const [example = ''] = blocks('js')
  const { stdout } = spawnSync('node', ['--input-type=module', '-e', example], { encoding: 'utf8' })
  expect(stdout).toBe(`Ferry runs again\n# Ferry runs again\n\nIt left on Thursday, full to the last seat.\n\n`)
})

test('every dependency is explained', () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'))
  const named = Object.keys({ ...dependencies, ...devDependencies }).filter(name => !name.startsWith('@types/'))
  for (const name of named) expect(README).toContain(name.replace('@biomejs/', ''))
})
