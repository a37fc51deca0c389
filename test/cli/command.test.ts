import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { bash, folderOf, plainArticle, plainMarkdown, unecho } from './program.ts'

const folder = folderOf({
  'a.txt': plainArticle('Arl'),
  'b.txt': plainArticle('Brek'),
  'empty.txt': '',
  'notes/readme.md': 'no text file',
  'wide.txt': `${plainArticle('Arl')}\n\nThe sign 🚧 stood there.`,
})
const here = (args: string[], input?: string | Uint8Array) => unecho(args, input, folder)

test('a file, standard input and a dash give the same Markdown', () => {
  const expected = { code: 0, stdout: plainMarkdown('Arl'), stderr: '' }
  expect(here(['a.txt'])).toEqual(expected)
  expect(here([], plainArticle('Arl'))).toEqual(expected)
  expect(here(['-'], plainArticle('Arl'))).toEqual(expected)
})

test('several inputs in Markdown follow one another, a blank line between; an empty one leaves no trace', () => {
  expect(here(['a.txt', 'empty.txt', 'b.txt']).stdout).toBe(`${plainMarkdown('Arl')}\n${plainMarkdown('Brek')}`)
  expect(here(['-f', 'text', 'a.txt', 'b.txt']).stdout).toBe(`${plainArticle('Arl')}\n${plainArticle('Brek')}`)
})

test('JSON has its fields in order and the path as given', () => {
  const record = JSON.parse(here(['-f', 'json', './a.txt']).stdout)
  expect(Object.keys(record)).toEqual(
    ['source', 'title', 'lead', 'paragraphs', 'related', 'removed', 'words', 'warnings'], //
  )
  expect(record.source).toBe('./a.txt')
  expect(record.title).toBe('Bridge in Arl closes for repairs')
  expect(JSON.parse(here(['-f', 'json'], plainArticle('Arl')).stdout).source).toBe('-')
})

test('JSON is an array for several inputs and for a folder, whatever it holds', () => {
  const sources = (args: string[]) =>
    JSON.parse(here(['-f', 'json', ...args]).stdout).map((r: { source: string }) => r.source)
  expect(sources(['a.txt', 'b.txt'])).toEqual(['a.txt', 'b.txt'])
  expect(sources(['.'])).toEqual(['./a.txt', './b.txt', './empty.txt', './wide.txt'])
  expect(here(['-f', 'json', 'notes']).stdout).toBe('[]\n')
  expect(here(['-f', 'json', 'a.txt', 'b.txt']).stdout).toMatch(
    /^\[\n {2}\{\n {4}"source": "a.txt",\n[\s\S]*\n {2}\},\n {2}\{\n[\s\S]*\n {2}\}\n\]\n$/,
  )
})

test('JSON lines hold one record a line', () => {
  const lines = here(['--format=jsonl', 'a.txt', 'b.txt']).stdout.split('\n')
  expect(lines).toHaveLength(3)
  expect(lines.slice(0, 2).map(line => JSON.parse(line).source)).toEqual(['a.txt', 'b.txt'])
})

test('front matter stands before the Markdown', () => {
  const { stdout } = here(['--front-matter', 'a.txt'])
  expect(stdout).toMatch(
    /^---\ntitle: "Bridge in Arl closes for repairs"\nlead: null\nsource: "a.txt"\nwords:\n {2}input: \d+\n/,
  )
  expect(stdout.endsWith(`\n---\n\n${plainMarkdown('Arl')}`)).toBe(true)
})

test('an article of a million letters is written as a short one is', () => {
  const days = Array.from(
    { length: 12_000 },
    (_, day) => `On day ${day} the ferry took ${7 * day} people to Zoë’s island.`,
  )
  const text = `A report from the harbour\n\n${days.join(' 🚢\n\n')}\n`
  const place = folderOf({ 'a.txt': text })
  expect(unecho(['-f', 'text', 'a.txt'], '', place).stdout).toBe(text)
  expect(unecho(['a.txt'], '', place).stdout).toBe(`# ${text}`)
  expect(unecho(['--front-matter', 'a.txt'], '', place).stdout).toMatch(
    /^---\ntitle: "A report from the harbour"\n[^#]*\n---\n\n# A report from the harbour\n\nOn day 0 /,
  )
  expect(unecho(['a.txt', '--out', 'out'], '', place).code).toBe(0)
  expect(readFileSync(`${place}/out/a.md`, 'utf8')).toBe(`# ${text}`)
})

test('the version, the help with its examples, and the schema are printed', () => {
  expect(here(['-V'])).toEqual({ code: 0, stdout: '0.1.0\n', stderr: '' })
  expect(here(['--version']).stdout).toBe('0.1.0\n')
  const help = here(['--help'])
  expect(help).toMatchObject({ code: 0, stderr: '' })
  expect(help.stdout.match(/^ {2}unecho .*/gm)).toHaveLength(3)
  expect(JSON.parse(here(['--schema']).stdout).title).toBe('An article cleaned by unecho')
})

test.each([
  [['-f', 'xml'], 'unknown format "xml": use md, json, jsonl or text'],
  [['--fromat', 'md'], 'unknown option "--fromat": did you mean --format?'],
  [['-y'], 'unknown option "-y": see unecho --help'],
  [['-f'], 'option "-f, --format <FORMAT>" argument missing: see unecho --help'],
  [['--front-matter', '-f', 'json'], '--front-matter goes with -f md, not with -f json'],
  [['-', '-'], 'standard input (-) is named twice: it can be read once'],
  [[''], 'a path is empty: name a file, a folder, or - for standard input'],
  [['-e', '--diff'], 'name one of --explain and --diff'],
  [['--check', '--report', 'r.html'], 'name one of --check and --report'],
  [['-e', '--jsonl'], '--explain wants texts: leave out --jsonl'],
  [['--diff', '--out', 'o'], '--diff writes no clean text: leave out --out'],
  [['--check', '--front-matter'], '--check writes no Markdown: leave out --front-matter'],
  [['-e', '-f', 'md'], '--explain is text, or data with -f json or -f jsonl'],
  [['--diff', '-f', 'text'], '--diff has one format: leave out -f'],
  [['--sort'], '--sort goes with --explain'],
  [['--sort', '-e', '-f', 'json'], '--sort goes with the lines of --explain: leave out -f'],
  [['--report', ''], 'the file of --report is empty: name one'],
  [['--report', '-'], 'the report is a file, such as report.html: name one'],
  [['--report', 'r.html', '-z'], '--gzip and --zstd pack standard output: leave out --report'],
  [
    ['--keep', 'decks'],
    'unknown kind of copy "decks": use some of flat-copy, second-run, stutter, title-again, deck, preview, pull-quote, excerpt, lone-repeat',
  ],
])('a wrong command line %j is one line and exit 2', (args, message) => {
  expect(here(args)).toEqual({ code: 2, stdout: '', stderr: `unecho: ${message}\n` })
})

test('an input that fails is one line, the others are done, exit 3', () => {
  const outcome = here(['missing.txt', 'a.txt', 'none/at/all'])
  expect(outcome).toEqual({
    code: 3,
    stdout: plainMarkdown('Arl'),
    stderr: 'unecho: missing.txt: no such file or folder\nunecho: none/at/all: no such file or folder\n',
  })
  expect(JSON.parse(here(['-f', 'json', 'missing.txt', 'a.txt']).stdout)).toHaveLength(1)
  expect(here(['-f', 'json', 'missing.txt'])).toMatchObject({ code: 3, stdout: '' })
})

test('a folder without text is said on standard error, exit 0', () => {
  const stderr = 'unecho: notes: no .txt or .text file in this folder\n'
  expect(here(['notes'])).toEqual({ code: 0, stdout: '', stderr })
})

test('control characters of a name and of an argument do not reach standard error', () => {
  expect(here(['\u001b[31mred\n.txt']).stderr).toBe('unecho: \\u001b[31mred\\u000a.txt: no such file or folder\n')
  expect(here(['--\u001b[31m']).stderr).not.toContain('\u001b')
})

test('bytes that are no UTF-8 are a warning: on standard error beside Markdown, in the record within JSON', () => {
  const bytes = Buffer.concat([Buffer.from(plainArticle('Arlé')), Buffer.from([0xff])])
  const message = 'some bytes are not valid UTF-8, the first of them byte 112: they stand as U+FFFD'
  expect(here([], bytes)).toMatchObject({ code: 0, stderr: `unecho: -: ${message}\n` })
  const json = here(['-f', 'json'], bytes)
  expect(json).toMatchObject({ code: 0, stderr: '' })
  expect(JSON.parse(json.stdout).warnings).toEqual([{ code: 'invalid-bytes', message }])
})

test('a named pipe is read, and a reader that leaves early ends the run quietly', () => {
  const many = Array.from({ length: 200 }, () => 'a.txt').join(' ')
  expect(bash('unecho <(cat a.txt)', folder)).toEqual({ code: 0, stdout: plainMarkdown('Arl'), stderr: '' })
  const head = bash(
    `set -o pipefail; for i in {1..9}; do cat a.txt; done > l; unecho ${many} $(yes l | head -3000) | head -1`,
    folder,
  )
  expect(head).toEqual({ code: 0, stdout: '# Bridge in Arl closes for repairs\n', stderr: '' })
})

test.runIf(process.platform === 'linux')(
  'a full disk and a closed standard output are errors, the null device is none',
  () => {
    const failed = (why: string) => ({ code: 3, stdout: '', stderr: `unecho: standard output: ${why}\n` })
    expect(bash('unecho a.txt > /dev/full', folder)).toEqual(failed('no space left on the device'))
    expect(bash('unecho --help > /dev/full', folder)).toEqual(failed('no space left on the device'))
    expect(bash('unecho a.txt >&-', folder)).toEqual(failed('closed'))
    expect(bash('unecho empty.txt >&-', folder)).toEqual(failed('closed'))
    expect(bash('unecho a.txt > /dev/null', folder)).toEqual({ code: 0, stdout: '', stderr: '' })
  },
)

test('a megabyte passes through a slow pipe and into a file whole', () => {
  const words = Array.from({ length: 60_000 }, (_, n) => `word${n} of the tale.`).join(' ')
  const place = folderOf({ 'long.txt': `A tale of many words\n\n${words}\n` })
  expect(bash('unecho -f text long.txt | (sleep 0.3; cat) | cmp - long.txt', place).code).toBe(0)
  expect(bash('unecho -f text - < long.txt > copy && cmp copy long.txt', place).code).toBe(0)
})
