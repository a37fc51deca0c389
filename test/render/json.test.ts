import { spawnSync } from 'node:child_process'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toJson, toJsonElement, toJsonLine, toRecord } from '../../src/render/json.ts'
import type { Article } from '../../src/types.ts'

const article = (title: string): Article => ({
  title,
  lead: null,
  paragraphs: [],
  related: [],
  removed: [],
  words: { input: 0, kept: 0, repeated: 0, related: 0, furniture: 0 },
  warnings: [],
})

test('offsets are turned from UTF-16 units to code points', () => {
  const text = '🚧 one. two 🚧🚧'
  const of: [number, number][] = [[0, text.length]]
  const { removed } = toRecord(
    {
      ...article('t'),
      removed: [
        { kind: 'repeat', start: 3, end: 7, of, differs: [] },
        { kind: 'related', start: 8, end: 14, text: 'two 🚧' },
      ],
    },
    'x',
    text,
  )
  const points = [...text]
  expect(removed).toEqual([
    { kind: 'repeat', start: 2, end: 6, of: [[0, points.length]], differs: [] },
    { kind: 'related', start: 7, end: 12, text: 'two 🚧' },
  ])
  expect(points.slice(7, 12).join('')).toBe('two 🚧')
})

test('no character that ends a line, turns the direction or moves a cursor is left raw', () => {
  for (const render of [toJson, toJsonElement, toJsonLine]) {
    const json = render(toRecord(article('a\u2028\u2029\u0085\u009b\u202e\u2066\ufeff\u001b\u007f\ud800z'), 's', ''))
    expect(json).not.toMatch(/[\u2028\u2029\u0085\u009b\u202e\u2066\ufeff\u001b\u007f\ud800]/)
    expect(json).toContain('a\\u2028\\u2029\\u0085\\u009b\\u202e\\u2066\\ufeff\\u001b\\u007f\\ud800z')
  }
})

test('any string comes back', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), title => {
      const record = toRecord(article(title), title, '')
      expect(JSON.parse(toJsonLine(record))).toEqual(record)
      expect(JSON.parse(toJson(record))).toEqual(record)
      expect(JSON.parse(`[${toJsonElement(record)}]`)).toEqual([record])
    }),
  )
})

describe('other readers', () => {
  const title = 'a\u2028\u0085\u009b\u202e\ufeff\u0000"\\🚧'
  const json = `${toJsonLine(toRecord(article(title), 's', ''))}\n`
  const readers: [string, string[]][] = [
    [
      'python3',
      [
        '-c',
        'import sys, json\nfor line in sys.stdin: sys.stdout.write(json.loads(line)["title"].encode("unicode_escape").decode())',
      ],
    ],
    ['jq', ['-j', '.title | explode | tojson']],
  ]
  const there = readers.filter(([program]) => spawnSync(program, ['--version']).status === 0)
  test.each(there)('%s reads the same', (program, args) => {
    const { stdout } = spawnSync(program, args, { input: json, encoding: 'utf8' })
    const expected = {
      python3: 'a\\u2028\\x85\\x9b\\u202e\\ufeff\\x00"\\\\\\U0001f6a7',
      jq: JSON.stringify([...title].map(sign => sign.codePointAt(0))),
    }[program]
    expect(stdout).toBe(expected)
  })
})
