import { expect, test } from 'vitest'
import { failedRow, toReportPart } from '../../src/render/report.ts'
import { shareRemoved, worthOf } from '../../src/render/report-data.ts'
import type { Explanation } from '../../src/types.ts'

const explanation: Explanation = {
  article: {
    ...{ title: 'Ferry', lead: null, paragraphs: ['It left </script>'], related: [], removed: [], warnings: [] },
    words: { input: 8, kept: 4, repeated: 3, related: 0, furniture: 1 },
  },
  findings: [
    { kind: 'title', start: 0, end: 5, saved: false },
    { kind: 'paragraph', start: 6, end: 13, saved: true, paragraph: 0 },
    { kind: 'repeat', reason: 'stutter', start: 14, end: 21, of: [[6, 13]], differs: [{ removed: 'a', kept: 'b' }] },
    { kind: 'repeat', reason: 'stutter', start: 22, end: 29, of: [[6, 13]], differs: [] },
    { kind: 'furniture', start: 30, end: 35, text: 'Share' },
  ],
}

const partOf = (text: string): string[] => toReportPart({ source: 'a.txt', text, ...explanation }).split('\n')

test('an input gives a row that counts what became of it', () => {
  expect(JSON.parse(partOf('It left')[0] as string)).toEqual({
    ...{ source: 'a.txt', title: 'Ferry', words: explanation.article.words },
    ...{ went: { stutter: 2, furniture: 1 }, differs: 1, saved: 1, warnings: [], failure: null, detail: null },
  })
})

test('and a view that cannot leave the element that holds it', () => {
  const [, detail = ''] = partOf('It left </script>')
  expect(detail).not.toMatch(/[<>&]/)
  expect(JSON.parse(detail)).toEqual({ text: 'It left </script>', ...explanation })
})

test('a text too long for a view has a row alone', () => {
  expect(partOf('a'.repeat(2_000_000))[1]).not.toBe('')
  expect(partOf('a'.repeat(2_000_001))[1]).toBe('')
})

test('an input that failed is worth a look before all others', () => {
  const row = failedRow('b.txt', 'not readable')
  expect([row.failure, row.title, shareRemoved(row.words), worthOf(row)]).toEqual(['not readable', null, 0, 3])
  expect(worthOf(JSON.parse(partOf('')[0] as string))).toBeCloseTo(0.5 + 0.1 + 0.25)
  expect(worthOf({ ...row, failure: null })).toBe(0.5)
})
