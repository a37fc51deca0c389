import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { explain } from '../../src/clean.ts'
import { dotsOf, STAYED, WENT } from '../../src/page/dots.ts'
import { passagesIn, passagesOf } from '../../src/page/passages.ts'
import { counted, listed, percentOf } from '../../src/page/phrasing.ts'
import { addressOf, rowAsked } from '../../src/page/route.ts'
import { scrollBetween, scrollTo } from '../../src/page/scrolling.ts'
import { sharesOf, totalsOf } from '../../src/page/totals.ts'
import { alikeness } from '../../src/render/alikeness.ts'
import { failedRow } from '../../src/render/report.ts'
import { type ReportRow, rowOf } from '../../src/render/report-data.ts'
import type { Finding } from '../../src/types.ts'

const inputs = readdirSync('fixtures').map(name => readFileSync(`fixtures/${name}/input.txt`, 'utf8'))

describe('passages', () => {
  test.each([
    ['\n', 'a\n\n b c\n* * *\nd'],
    ['\r\n', 'a\r\n\r\n b c\r\n* * *\r\nd'],
    ['\r', 'a\r\r b c\r* * *\rd'],
  ])('lines end with %j', (end, text) => {
    const finding = (words: string): Finding => {
      const start = text.indexOf(words)
      return { kind: 'paragraph', start, end: start + words.length, saved: false, paragraph: 0 }
    }
    const passages = passagesOf(text, ['a', 'b', `c${end}* * *`, 'd'].map(finding))
    const seen = passages.map(({ finding, pieces }) => [
      finding,
      pieces.map(piece => [piece.line, text.slice(piece.start, piece.end)]),
    ])
    expect(seen).toEqual([
      [0, [[1, 'a']]],
      [null, [[2, '']]],
      [1, [[3, 'b']]],
      [
        2,
        [
          [3, 'c'],
          [4, '* * *'],
        ],
      ],
      [3, [[5, 'd']]],
    ])
  })

  test('all that is no white space is shown, once', () => {
    for (const text of inputs) {
      const passages = passagesOf(text, explain(text).findings)
      const shown = passages.flatMap(({ pieces }) => pieces.map(({ start, end }) => text.slice(start, end)))
      expect(shown.join('').replace(/\s+/g, '')).toBe(text.replace(/\s+/g, ''))
    }
  })

  test('those in a range are found', () => {
    const text = inputs[0]!
    const passages = passagesOf(text, explain(text).findings)
    for (let start = 0; start < text.length; start += 7) {
      for (const end of [start + 1, start + 50]) {
        const sought = passages.filter(passage => passage.start < end && passage.end > start)
        expect(passages.slice(...passagesIn(passages, start, end))).toEqual(sought)
      }
    }
  })
})

describe('the map', () => {
  const once = 'The ferry left at nine. '
  const went = (start: number, end: number): Finding => ({ kind: 'furniture', start, end, text: '' })

  test('a copy is a slanted line on both sides of the middle, by what became of it', () => {
    const text = once + once
    for (const [findings, kind] of [
      [[], STAYED],
      [[went(once.length, text.length)], WENT],
    ] as const) {
      const { size, cells } = dotsOf(text, findings)
      expect(size).toBe(text.length)
      for (const [x, y] of [
        [0, once.length],
        [once.length, 0],
        [4, once.length + 4],
      ] as const) {
        expect(cells[y * size + x]).toBe(kind)
      }
      expect(cells.filter(cell => cell !== 0 && cell !== kind)).toHaveLength(0)
    }
  })

  test('what is said once leaves no dot; case, marks and spaces do not count', () => {
    expect(dotsOf(once, []).cells.some(cell => cell !== 0)).toBe(false)
    expect(dotsOf(`${once}the FERRY – left, at nine`, []).cells.some(cell => cell !== 0)).toBe(true)
    expect(dotsOf('', [])).toEqual({ size: 1, cells: new Uint8Array(1) })
  })

  test('a megabyte of one letter, or of copies, takes no longer than a megabyte', () => {
    const before = performance.now()
    for (const text of ['a'.repeat(1e6), once.repeat(4e4)]) expect(dotsOf(text, []).size).toBe(320)
    expect(performance.now() - before).toBeLessThan(10_000)
  })
})

describe('scrolling', () => {
  const frame = { top: 100, bottom: 500 }

  test('no farther than is needed', () => {
    expect(scrollTo(frame, { top: 200, bottom: 300 })).toBe(0)
    expect(scrollTo(frame, { top: 700, bottom: 800 })).toBe(324)
    expect(scrollTo(frame, { top: 0, bottom: 50 })).toBe(-124)
    // What is too long is shown from its beginning on.
    expect(scrollTo(frame, { top: 600, bottom: 5000 })).toBe(476)
  })

  test('what is to be kept stays in sight', () => {
    const kept = { top: 200, bottom: 260 }
    expect(scrollBetween(frame, { top: 520, bottom: 540 }, kept)).toBe(64)
    expect(scrollBetween(frame, { top: 5000, bottom: 5100 }, kept)).toBe(76)
    expect(scrollBetween(frame, { top: -5000, bottom: -4900 }, kept)).toBe(-216)
    expect(scrollBetween(frame, { top: 910, bottom: 930 }, { top: 900, bottom: 905 })).toBe(454)
  })
})

describe('figures', () => {
  const row = (input: number, kept: number): ReportRow => ({
    ...rowOf('a', explain('')),
    words: { input, kept, repeated: input - kept, related: 0, furniture: 0 },
  })

  test('shares are in bins of ten per cent, nothing in one of its own, failures in none', () => {
    const rows = [row(0, 0), row(100, 100), row(1000, 999), row(100, 90), row(100, 81), row(100, 0)]
    expect(sharesOf([...rows, failedRow('b', 'gone')])).toEqual([2, 1, 2, 0, 0, 0, 0, 0, 0, 0, 1])
  })

  test('the totals are what the rows sum to', () => {
    const rows = inputs.map(text => rowOf('a', explain(text)))
    const { files, failed, words } = totalsOf([...rows, failedRow('b', 'gone')])
    expect({ files, failed }).toEqual({ files: inputs.length + 1, failed: 1 })
    expect(words.input).toBe(words.kept + words.repeated + words.related + words.furniture)
  })

  test('are worded for people', () => {
    expect([0, 0.001, 0.519, 0.999, 1].map(percentOf)).toEqual(['0 %', 'under 1 %', '51 %', '99 %', '100 %'])
    expect([counted(1, 'file'), counted(10_000, 'file')]).toEqual(['1 file', '10,000 files'])
    expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(listed)).toEqual(['', 'a', 'a and b', 'a, b and c'])
    expect(alikeness(50, [])).toBe('word for word')
    expect(alikeness(50, [{ removed: 'fifty', kept: 'forty' }])).toBe('98 % alike')
  })

  test('an address asks for a row that there is, or for none', () => {
    expect(rowAsked(addressOf(17), 18)).toBe(17)
    expect(
      ['', '#', '#input=', '#input=18', '#input=-1', '#input=1e0', '#content'].map(hash => rowAsked(hash, 18)),
    ).toEqual(new Array(7).fill(null))
  })
})
