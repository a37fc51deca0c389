// What a terminal, a parser of YAML or a browser would obey, within texts, titles and names: through the built command.
import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { bash, folderOf, PROGRAM, plainArticle, plainMarkdown, unecho } from './program.ts'

/** What no output may hold, line ends and tabs aside. */
const OBEYED = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/

const KINDS: [name: string, inserted: string][] = [
  ['ESC', '\u001b[31m'],
  ['OSC', '\u001b]0;title\u0007'],
  ['C1', '\u009b2J\u0085'],
  ['CR alone', 'gone\rback'],
  ['backspace', 'ab\b\b'],
  ['U+202E', '\u202etxet\u202c'],
]

describe('ESC, OSC, C1, CR alone, backspace, U+202E, zero-width and BOM characters within the text', () => {
  const files = KINDS.map(([name, inserted]) => [
    `in/${name}.txt`,
    plainArticle('Arl').replace('Cars', `Cars ${inserted}`),
  ])
  const place = folderOf(Object.fromEntries(files))
  const views = [[], ['-f', 'text'], ['-f', 'json'], ['-f', 'jsonl'], ['--front-matter'], ['--check'], ['-e']]
  const seen = views.map(args => unecho([...args, 'in'], '', place))
  const written = unecho(['-q', 'in', '--out', 'out'], '', place)

  test('no format of many texts holds any of them', () => {
    for (const { code, stdout, stderr } of seen) expect([code, (stdout + stderr).match(OBEYED)]).toEqual([0, null])
  })

  test.each(KINDS)('%s never reaches the output', name => {
    const { code, stdout, stderr } = unecho(['-e', `in/${name}.txt`], '', place)
    expect([code, written.code]).toEqual([0, 0])
    const markdown = readFileSync(`${place}/out/${name}.md`, 'utf8')
    expect(markdown).toContain('# Bridge in Arl closes for repairs\n\nThe old bridge in Arl closes on Monday. Cars')
    expect(stdout + stderr + markdown).not.toMatch(OBEYED)
    expect(seen[0]?.stdout).toContain(markdown)
  })

  test.runIf(spawnSync('script', ['--version']).status === 0)('none of them reaches a terminal', () => {
    const hostile = KINDS.map(([, inserted]) => `Cars ${inserted} take the ferry.`).join('\n\n')
    const place = folderOf({ 'a.txt': `${plainArticle('Arl')}\n${plainArticle('Arl').split('\n\n')[1]}\n${hostile}\n` })
    for (const args of ['', '-f text', '-f json', '-e', '--diff', '--check', '-e --sort a.txt']) {
      // A terminal that takes all for text: what it is given stands in the output of `script`.
      const command = `NO_COLOR=1 '${process.execPath}' '${PROGRAM}' ${args} a.txt`
      const { code, stdout } = bash(`script -qec "${command}" /dev/null < /dev/null`, place)
      expect([args, code]).toEqual([args, args === '--check' ? 1 : 0])
      const shown = stdout.replaceAll('\r\n', '\n').replace(/\r\u001b\[K/g, '')
      expect(shown.length).toBeGreaterThan(10)
      expect(shown).not.toMatch(OBEYED)
    }
  })

  test('what was left out is counted in a warning', () => {
    const text = plainArticle('Arl').replace('Monday', 'Mo\u001bn\bd\u009bay\u202e')
    const { stdout, stderr } = unecho([], text)
    expect(stdout).toBe(plainMarkdown('Arl'))
    expect(stderr).toMatch(/^unecho: -: 4 control characters were left out of the text\n$/)
    expect(JSON.parse(unecho(['-f', 'json'], text).stdout).warnings.map((one: { code: string }) => one.code)).toEqual([
      'control-characters',
    ])
  })

  test('zero-width joiners that a script needs stay, those that none needs go; so do byte order marks', () => {
    const [persian, hindi] = ['می\u200cخواهم به خانه بروم', 'क्\u200dष']
    const text = `A report from the harbour\n\nThe sign said “${persian}” and ${hindi} and 👩\u200d🚀 and pla\u200di\ufeffn.\n`
    const { stdout } = unecho(['-f', 'text'], text)
    for (const kept of [persian, hindi, '👩\u200d🚀']) expect(stdout).toContain(kept)
    expect(stdout).toMatch(/ and plai ?n\.\n$/)
  })
})

describe('hostile titles in front matter, file names, the report: inert', () => {
  const TITLES = [
    '--- title: "x" # y',
    "'x': {y: [z]} & *a !!b",
    '</script><script>alert(1)</script>',
    '../../etc/passwd',
    'x\u2028y\u0085z',
  ]
  const body = plainArticle('Arl').split('\n\n')[1]

  const place = folderOf(Object.fromEntries(TITLES.map((title, n) => [`in/${n}.txt`, `${title}\n\n${body}`])))
  const told = unecho(['-f', 'jsonl', 'in'], '', place).stdout.trimEnd().split('\n')
  const runs = [
    ['--front-matter', '--out', 'out'],
    ['--report', 'r.html'],
  ].map(args => unecho(['-q', 'in', ...args], '', place).code)

  test.each(TITLES.map((title, n) => [title, n] as const))('%j in front matter', (_title, n) => {
    const [, head] = /^---\n([\s\S]*?)\n---\n\n/.exec(readFileSync(`${place}/out/${n}.md`, 'utf8')) ?? []
    const lines = (head ?? '').split(/[\n\r\u0085\u2028\u2029]/)
    expect(lines.map(line => line.replace(/:.*/, ''))).toEqual(
      ['title', 'lead', 'source', 'words', '  input', '  kept', '  repeated', '  related', '  furniture'], //
    )
    expect(JSON.parse((lines[0] as string).replace('title: ', ''))).toBe(JSON.parse(told[n] as string).title)
  })

  test('the files are named by the inputs', () => {
    expect([runs, readdirSync(place).sort()]).toEqual([
      [0, 0],
      ['in', 'out', 'r.html'],
    ])
    expect(readdirSync(`${place}/out`)).toEqual(['.unecho.json', ...TITLES.map((_, n) => `${n}.md`)])
  })

  test('the report holds them as data', () => {
    const page = readFileSync(`${place}/r.html`, 'utf8')
    expect(page).not.toContain('<script>alert')
    expect(page.match(/<\/script/g)?.length).toBe(page.match(/<script[ >]/g)?.length)
  })
})

test('hostile names: a symbolic link out of the tree of inputs is read, and its result is written within --out', () => {
  const place = folderOf({ 'in/a.txt': plainArticle('Arl'), 'far/deep/b.txt': plainArticle('Brek') })
  symlinkSync('../far/deep', `${place}/in/link`)
  symlinkSync('../far/deep/b.txt', `${place}/in/c.txt`)
  mkdirSync(`${place}/out`)
  expect(unecho(['-q', 'in', '--out', 'out'], '', place)).toEqual({ code: 0, stdout: '', stderr: '' })
  expect(readFileSync(`${place}/out/link/b.md`, 'utf8')).toBe(plainMarkdown('Brek'))
  expect(readFileSync(`${place}/out/c.md`, 'utf8')).toBe(plainMarkdown('Brek'))
  expect(readdirSync(place).sort()).toEqual(['far', 'in', 'out'])
  expect(readdirSync(`${place}/far/deep`)).toEqual(['b.txt'])
})

test('hostile names: a symbolic link to itself is refused by name, the others are done', () => {
  const place = folderOf({ 'in/a.txt': plainArticle('Arl') })
  symlinkSync('b.txt', `${place}/in/b.txt`)
  const stderr = 'unecho: in/b.txt: symbolic links that lead in a circle\n'
  expect(unecho(['in'], '', place)).toEqual({ code: 3, stdout: plainMarkdown('Arl'), stderr })
  expect(unecho(['in/b.txt', 'in/a.txt'], '', place)).toEqual({ code: 3, stdout: plainMarkdown('Arl'), stderr })
})
