import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { explain } from '../../src/clean.ts'
import { alikeness, likenessOf } from '../../src/render/alikeness.ts'
import { coloured } from '../../src/render/coloured-diff.ts'
import { widthOf } from '../../src/render/columns.ts'
import { accountOf, toExplanation } from '../../src/render/explain.ts'
import { toExplanationRecord } from '../../src/render/explain-json.ts'
import { toExplanationLine } from '../../src/render/explain-line.ts'
import { isolated } from '../../src/render/isolated.ts'
import { failedRow } from '../../src/render/report.ts'
import { rowOf, shareRemoved, worthOf } from '../../src/render/report-data.ts'
import { PLAIN, type Style } from '../../src/render/style.ts'
import { verdictOf, wordingOf } from '../../src/render/wording.ts'
import { type Finding, REASONS } from '../../src/types.ts'

const inputOf = (name: string): string => readFileSync(`fixtures/${name}/input.txt`, 'utf8')
const explained = (source: string, text: string) => ({ source, text, ...explain(text, { thorough: true }) })
const all = readdirSync('fixtures').map(name => explained(name, inputOf(name)))
const page = { width: 72, style: PLAIN }
const LOUD: Style = {
  ...{ plain: ['', ''], title: ['<b>', '</b>'], removed: ['<s>', '</s>'], removedSign: ['<r>', '</r>'] },
  ...{ saved: ['<g>', '</g>'], note: ['<i>', '</i>'] },
}

describe('the explanation of every fixture', () => {
  test.each(all)('$source: no row is too wide, each removal says what it repeats, the account is whole', one => {
    const shown = toExplanation(one, page)
    for (const row of shown.split('\n').slice(1)) expect(widthOf(row)).toBeLessThanOrEqual(page.width)
    const repeats = one.findings.filter(finding => finding.kind === 'repeat')
    expect(shown.match(/^ +repeats lines? \d/gm) ?? []).toHaveLength(repeats.length)
    expect(shown.replace(/\s+/g, ' ').endsWith('; nothing lost ')).toBe(true)
  })

  test.each(all)('$source: with colours it says the same', one => {
    const loud = toExplanation(one, { ...page, style: LOUD })
    expect(loud.replace(/<\/?[bsrgi]>/g, '').replace(/ +$/gm, '')).toBe(toExplanation(one, page))
  })

  test.each(all)('$source: as data its lines hold what it says', one => {
    const lines = one.text.split(/\r\n|[\r\n]/)
    const signs = [...one.text]
    for (const {
      start,
      end,
      lines: [first, last],
    } of toExplanationRecord(one).findings) {
      const held = lines.slice(first - 1, last).join('\n')
      expect(held).toContain(
        signs
          .slice(start, end)
          .join('')
          .split(/\r\n|[\r\n]/)[0],
      )
    }
  })
})

describe('a passage', () => {
  const text = (words: number, more = '') =>
    `A title of the sea\n\n${'The ferry left full of goats. '.repeat(words / 6)}${more}`

  test('that is long shows its beginning and its end, and how much is left out', () => {
    const shown = toExplanation(explained('-', text(6000, 'It came back.')), page)
    expect(
      shown
        .split('\n')
        .slice(3, 7)
        .map(row => row.slice(19).replace(/ +$/, '')),
    ).toEqual([
      'The ferry left full of goats. The ferry left full of',
      'goats. The ferry left full of goats. The ferry left',
      expect.stringMatching(/^\[… 59\d\d words …\]$/),
      expect.stringMatching(/It came back\.$/),
    ])
  })

  test('that ends in one endless word is shown too', () => {
    expect(toExplanation(explained('-', `A title\n\n${'x'.repeat(9000)}`), page)).toContain('xxx')
  })
})

test('the account of one word, of none, and of sums that are wrong', () => {
  const counts = { input: 1, kept: 1, repeated: 0, related: 0, furniture: 0 }
  expect(accountOf(counts)).toBe('1 word in: 1 kept, 0 repeated, 0 related; nothing lost')
  expect(accountOf({ ...counts, input: 3, furniture: 2 })).toContain('2 furniture; nothing lost')
  expect(accountOf({ ...counts, input: 2 })).toContain('the sum is wrong')
})

test('how alike two copies are is never rounded up', () => {
  expect([likenessOf(0, []), likenessOf(4, [{ removed: 'a b c d e', kept: '' }])]).toEqual([1, 0])
  expect(alikeness(1000, [{ removed: 'one', kept: 'two' }])).toBe('99 % alike')
  expect(alikeness(3, [])).toBe('word for word')
})

test('a repeat tells at most five differences, and how many more there are', () => {
  const removed = ['a', '', 'c', 'd', 'e', 'f', 'g']
  const differs = removed.map(word => ({
    removed: word,
    kept: word === 'a' ? '' : word === '' ? 'x'.repeat(300) : 'y',
  }))
  const { article } = explain('one two')
  const shown = (count: number): string => {
    const finding: Finding = {
      kind: 'repeat',
      reason: 'stutter',
      start: 0,
      end: 3,
      of: [[4, 7]],
      differs: differs.slice(0, count),
    }
    return toExplanation({ source: '-', text: 'one two', article, findings: [finding] }, page)
  }
  for (const note of [
    'only here: “a”',
    'only there:',
    '“xxx',
    'xxx…”',
    'here “c”, there “y”',
    'and 2 more differences',
  ])
    expect(shown(7)).toContain(note)
  expect(shown(7)).not.toContain('“f”')
  expect(shown(6)).toContain('and 1 more difference\n')
})

test('one line an input: cut to the columns of a terminal, whole and parted by tabs elsewhere', () => {
  const one = explained('a/very/long/path/to/some/article/that/was/scraped.txt', inputOf('sample--flat-first'))
  expect(toExplanationLine(one, null)).toBe(
    ` 50 %\t${one.source}\tflat copy, pointer\tFerry to Osk runs again after nine winters\n`,
  )
  const line = toExplanationLine(one, page)
  expect(widthOf(line.trimEnd())).toBeLessThanOrEqual(page.width)
  expect(line).toMatch(/^ 50 % {2}….*scraped\.txt {2}flat copy, pointer {2}Ferry to.*…\n$/)
  const untitled = explained('b.txt', '')
  expect(toExplanationLine(untitled, null)).toBe('  0 %\tb.txt\t\t\n')
})

test('text from right to left is set apart, other text is not', () => {
  expect([isolated('abc'), isolated('שלום')]).toEqual(['abc', '\u2068שלום\u2069'])
})

test('a diff in colour is the diff', () => {
  const diff = '--- a/x\n+++ b/x\n@@ -1 +1 @@\n-a\n+b\n c\n'
  expect(coloured(diff, LOUD)).toBe('<b>--- a/x</b>\n<b>+++ b/x</b>\n<i>@@ -1 +1 @@</i>\n<r>-a</r>\n<g>+b</g>\n c\n')
  expect(coloured(diff, PLAIN)).toBe(diff)
})

test('each verdict has a name of its own and a clause', () => {
  const verdicts = [...REASONS, 'title', 'lead', 'paragraph', 'related', 'furniture'] as const
  expect(new Set(verdicts.map(verdict => wordingOf(verdict).name)).size).toBe(verdicts.length)
  for (const verdict of verdicts) expect(wordingOf(verdict).says).toMatch(/^an? |^the |^para/)
  const seen = new Set(all.flatMap(one => one.findings.map(verdictOf)))
  expect(seen.size).toBe(verdicts.length)
})

test('what failed, what differs, what was saved and what has no title is more worth a look', () => {
  const row = rowOf('a', explain('A title here\n\nThe ferry left on Monday.'))
  const worth = worthOf(row)
  for (const more of [{ failure: 'gone' }, { differs: 2 }, { saved: 1 }, { title: null }])
    expect(worthOf({ ...row, ...more })).toBeGreaterThan(worth)
  expect(shareRemoved(failedRow('b', 'gone').words)).toBe(0)
})
