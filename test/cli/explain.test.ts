import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { REASONS } from '../../src/types.ts'
import { bash, folderOf, plainArticle, unecho } from './program.ts'

const SAMPLE = 'fixtures/sample--flat-first/input.txt'

const body = plainArticle('Brek').split('\n\n')[1] as string
/** A text whose body stands twice, a word changed. */
const twice = `${plainArticle('Brek')}${body.trim().replace('spring', 'summer')} Nobody asked the goats of the island.\n`

const folder = folderOf({
  'a.txt': plainArticle('Arl'),
  'b.txt': twice,
  'c.txt': `عنوان الخبر هنا\n\n${'فتحت البلدية الجسر القديم يوم الاثنين بعد الإصلاح. '.repeat(2).trim()}\n`,
  'hostile.txt': plainArticle('\u001b[31mArl\u202e\u0007\u009b'),
})
const here = (args: string[], input?: string) => unecho(args, input, folder)

describe('--explain of one input', () => {
  const rows = unecho(['-e', SAMPLE]).stdout.split('\n')

  test('shows the input from top to bottom with its lines, what went, of what it is a copy, and the account', () => {
    expect(rows.slice(0, 8)).toEqual([
      SAMPLE,
      '',
      '   1   title       Ferry to Osk runs again after nine winters',
      '   2 - flat copy   The wooden Solveig, rebuilt plank by plank, carries',
      '     -             passengers across the fjord once more The Solveig left the',
      '     -             [… 18 words …]',
      '     -             could be kept,” said Marit Dahl, who led the boatbuilders.',
      '                   repeats lines 3-5, word for word',
    ])
    expect(rows).toContain('   2 - pointer     READ MORE: Lighthouse keeper sought for a year')
    expect(rows.at(-2)).toBe('168 words in: 84 kept, 76 repeated, 8 related; nothing lost')
  })

  test('is as wide as the terminal', () => {
    for (const width of [60, 80, 132]) {
      const { stdout } = bash(`COLUMNS=${width} unecho -e ${SAMPLE}`)
      const longest = Math.max(...stdout.split('\n').map(row => row.length))
      expect(longest).toBeLessThanOrEqual(width)
      expect(longest).toBeGreaterThan(width - 12)
    }
  })

  test('tells the words that differ, how alike the copies are, and where went what was saved', () => {
    expect(here(['-e', 'b.txt']).stdout).toMatch(/repeats line 4, 9\d % alike\n +here “spring”, there “summer/)
    const { stdout } = unecho(['-e', 'fixtures/shape--flat-has-a-paragraph-more-pt/input.txt'])
    expect(stdout).toMatch(/\+ saved {7}\S/)
    expect(stdout).toMatch(/only the copy that went had this: it is in paragraph \d/)
  })

  test('colours are there where they are asked for alone, and say nothing that the signs do not', () => {
    const plain = here(['-e', 'b.txt']).stdout
    const coloured = bash('NO_COLOR= FORCE_COLOR=1 unecho -e b.txt', folder).stdout
    expect(plain).not.toContain('\u001b')
    expect(coloured).toContain('\u001b[9m')
    expect(coloured.replace(/\u001b\[\d+m/g, '').replace(/ +$/gm, '')).toBe(plain)
    expect(bash('FORCE_COLOR=1 NO_COLOR=1 unecho -e b.txt', folder).stdout).toBe(plain)
  })

  test('controls and direction overrides of the article are shown, not obeyed; text from right to left is set apart', () => {
    const { stdout } = here(['-e', 'hostile.txt'])
    expect(stdout).toContain('\\u001b[31mArl\\u202e\\u0007\\u009b')
    expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/)
    expect(here(['-e', 'c.txt']).stdout).toContain('\u2068عنوان الخبر هنا\u2069')
  })
})

describe('--explain of several inputs', () => {
  test('is a line each: share, path, what went, title; with --sort the most changed first; the totals at the end', () => {
    const line = `    0 %\ta.txt\t\tBridge in Arl closes for repairs\n`
    expect(here(['-e', '-q', 'a.txt', 'a.txt']).stdout).toBe(line.slice(2).repeat(2))
    const { stdout, stderr } = here(['-e', '--sort', 'a.txt', 'b.txt'])
    expect(stdout.split('\n').map(row => row.split('\t')[1])).toEqual(['b.txt', 'a.txt', undefined])
    expect(stderr).toMatch(/^unecho: 2 files: \d+ words in, \d+ kept, \d+ repeated, .* 0 failed; .*\n$/)
  })

  test('an input that fails is told, the others are explained', () => {
    const { code, stdout, stderr } = here(['-e', '-q', 'a.txt', 'no.txt'])
    expect([code, stdout.split('\n').length, stderr]).toEqual([3, 2, 'unecho: no.txt: no such file or folder\n'])
  })
})

test('--explain as data has the findings, offsets in code points, lines and likeness', () => {
  const record = JSON.parse(here(['-e', '-f', 'json'], `🚧 ${twice}`).stdout)
  expect(Object.keys(record)).toEqual(['source', 'title', 'findings', 'words', 'warnings'])
  const signs = [...`🚧 ${twice}`]
  const repeat = record.findings.find(({ kind }: { kind: string }) => kind === 'repeat')
  expect(signs.slice(repeat.start, repeat.end).join('')).toMatch(/^The old bridge in Brek closes on Monday/)
  expect(repeat).toMatchObject({ reason: expect.any(String), lines: [3, 3], alike: expect.any(Number) })
  expect(repeat.alike).toBeGreaterThan(0.8)
  expect(repeat.alike).toBeLessThan(1)
  expect(here(['-e', '-f', 'jsonl', 'a.txt', 'b.txt']).stdout.split('\n')).toHaveLength(3)
  expect(JSON.parse(here(['-e', '-f', 'json', 'a.txt', 'b.txt']).stdout)).toHaveLength(2)
})

describe('--keep', () => {
  const reasonsOf = (args: string[]): Set<string> =>
    new Set(
      unecho(['-e', '-q', '-f', 'jsonl', '--thorough', ...args, 'fixtures']).stdout.match(/(?<="reason":")[a-z-]*/g),
    )
  let all: Set<string>
  beforeAll(() => {
    all = reasonsOf([])
  })

  test.each(REASONS)('%s leaves the copies of this kind', kind => {
    expect(all).toContain(kind)
    expect(reasonsOf(['--keep', kind])).not.toContain(kind)
  })

  test('of all kinds leaves every copy', () => {
    expect(reasonsOf(['--keep', REASONS.join(',')])).toEqual(new Set())
  })

  test('what is left alone goes for no other reason', () => {
    const { stdout } = unecho(['-f', 'text', '--keep', 'flat-copy', SAMPLE])
    expect(stdout.replace(/\s+/g, ' ')).toBe(readFileSync(SAMPLE, 'utf8').replace(/\s+/g, ' '))
  })
})

test('--diff leads from every fixture to its clean text', () => {
  const place = folderOf()
  const made = bash(
    `cp -r fixtures "${place}/a" && cd "${place}" && (unecho --diff a | git apply -p2 --directory a) 2>/dev/null`,
  )
  expect(made).toEqual({ code: 0, stdout: '', stderr: '' })
  expect(unecho(['-q', '-f', 'text', '--out', `${place}/b`, 'fixtures']).code).toBe(0)
  const compared = bash('cd b && for f in */input.txt; do cmp "$f" "../a/$f" || exit; done', place)
  expect(compared).toEqual({ code: 0, stdout: '', stderr: '' })
}, 60_000)
