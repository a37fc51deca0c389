import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { gunzipSync, gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { bash, folderOf, PROGRAM, plainArticle, unecho } from './cli/program.ts'

const README = readFileSync('README.md', 'utf8')

/** The code blocks of one language. */
const blocks = (language: string): string[] =>
  [...README.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].filter(match => match[1] === language).map(match => match[2]!)

const sessions = blocks('console').map(block => /^\$ (.*)\n([\s\S]*)$/.exec(block)?.slice(1) as [string, string])

test('the first screen shows the raw text, the clean one and the account', () => {
  expect(sessions).toHaveLength(3)
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

describe('the examples of a folder, a dataset and a cluster run', () => {
  const record = (id: number): string => JSON.stringify({ id, text: plainArticle('Arl') })
  const raw = `${record(1)}\n${record(2)}\n`
  const setting = () =>
    folderOf({
      'scraped/a/b.txt': plainArticle('Arl'),
      'scraped/c.txt': plainArticle('Brek'),
      'raw.jsonl': raw,
      'raw.jsonl.gz': gzipSync(raw.replaceAll('"text"', '"story"')),
    })
  const [folder = '', dataset = '', slurm = '', parallel = ''] = blocks('bash')

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

  test.skipIf(spawnSync('parallel', ['--version']).status !== 0)('GNU parallel', () => {
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
