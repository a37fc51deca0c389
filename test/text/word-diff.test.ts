import { describe, expect, it } from 'vitest'
import { type DiffRun, diffWords } from '../../src/text/word-diff.ts'
import { noise } from './noise.ts'

const numbers = (list: readonly number[]): Int32Array => Int32Array.from(list)

/** The runs, `=` for equal ones, each with the words of both sides. */
function runsOf(a: readonly number[], b: readonly number[]): [string, number[], number[]][] {
  return diffWords(numbers(a), numbers(b)).map(({ equal, aFrom, aTo, bFrom, bTo }) => [
    equal ? '=' : '≠',
    a.slice(aFrom, aTo),
    b.slice(bFrom, bTo),
  ])
}

describe('of two short texts', () => {
  it.each([
    ['equal ones', [1, 2, 3], [1, 2, 3], [['=', [1, 2, 3], [1, 2, 3]]]],
    [
      'a word changed',
      [1, 2, 3],
      [1, 9, 3],
      [
        ['=', [1], [1]],
        ['≠', [2], [9]],
        ['=', [3], [3]],
      ],
    ],
    [
      'a word added',
      [1, 3],
      [1, 2, 3],
      [
        ['=', [1], [1]],
        ['≠', [], [2]],
        ['=', [3], [3]],
      ],
    ],
    [
      'words added behind one that stands there, too: equal ones are not parted',
      [1, 3, 4],
      [5, 1, 2, 1, 3, 4],
      [
        ['≠', [], [5, 1, 2]],
        ['=', [1, 3, 4], [1, 3, 4]],
      ],
    ],
    [
      'the same at the end',
      [3, 4, 1],
      [3, 4, 1, 2, 1, 5],
      [
        ['=', [3, 4, 1], [3, 4, 1]],
        ['≠', [], [2, 1, 5]],
      ],
    ],
    [
      'a word taken out',
      [1, 2, 3],
      [1, 3],
      [
        ['=', [1], [1]],
        ['≠', [2], []],
        ['=', [3], [3]],
      ],
    ],
    [
      'a word before',
      [2, 3],
      [1, 2, 3],
      [
        ['≠', [], [1]],
        ['=', [2, 3], [2, 3]],
      ],
    ],
    [
      'a word behind',
      [1, 2, 3],
      [1, 2],
      [
        ['=', [1, 2], [1, 2]],
        ['≠', [3], []],
      ],
    ],
    ['nothing in common', [1, 2], [3, 4], [['≠', [1, 2], [3, 4]]]],
    ['nothing on one side', [], [3, 4], [['≠', [], [3, 4]]]],
    ['nothing at all', [], [], []],
    [
      'the most that is common',
      [1, 2, 3, 4],
      [3, 1, 2, 4],
      [
        ['≠', [], [3]],
        ['=', [1, 2], [1, 2]],
        ['≠', [3], []],
        ['=', [4], [4]],
      ],
    ],
  ] as [string, number[], number[], unknown[]][])('%s', (_, a, b, runs) => {
    expect(runsOf(a, b)).toEqual(runs)
  })
})

/** Whether words stand in a list in their order. */
const isWithin = (words: readonly number[], list: readonly number[]): boolean => {
  let next = 0
  for (const word of list) if (word === words[next]) next++
  return next === words.length
}

it('of two short texts as much is equal as can be', () => {
  for (let seed = 0; seed < 60; seed++) {
    const [a, b] = ['a', 'b'].map(side => noise(`${side}${seed}`, 7).map(n => n % 4)) as [number[], number[]]
    const parts = Array.from({ length: 2 ** a.length }, (_, set) => a.filter((_, i) => (set >> i) % 2 === 1))
    const most = Math.max(...parts.filter(part => isWithin(part, b)).map(part => part.length))
    const equal = runsOf(a, b).flatMap(([sign, words]) => (sign === '=' ? words : []))
    expect(equal).toHaveLength(most)
  }
})

/** Words of which none comes twice. */
const words = (from: number, count: number): number[] => Array.from({ length: count }, (_, n) => from + n)

describe('of two long texts, by the words that both have once', () => {
  const a = words(0, 400)

  it('equal ones', () => {
    expect(runsOf(a, a)).toEqual([['=', a, a]])
  })

  it('a paragraph put in', () => {
    const added = words(1000, 50)
    expect(runsOf(a, [...a.slice(0, 100), ...added, ...a.slice(100)])).toEqual([
      ['=', a.slice(0, 100), a.slice(0, 100)],
      ['≠', [], added],
      ['=', a.slice(100), a.slice(100)],
    ])
  })

  it('a paragraph taken out, and a word changed', () => {
    const b = [...a.slice(0, 50), ...a.slice(90, 200), 7777, ...a.slice(201)]
    expect(runsOf(a, b)).toEqual([
      ['=', a.slice(0, 50), a.slice(0, 50)],
      ['≠', a.slice(50, 90), []],
      ['=', a.slice(90, 200), a.slice(90, 200)],
      ['≠', [200], [7777]],
      ['=', a.slice(201), a.slice(201)],
    ])
  })

  it('of parts that changed places the longer stays', () => {
    expect(runsOf(a, [...a.slice(300), ...a.slice(0, 300)])).toEqual([
      ['≠', [], a.slice(300)],
      ['=', a.slice(0, 300), a.slice(0, 300)],
      ['≠', a.slice(300), []],
    ])
  })

  it('words that stand several times are joined to the anchors beside them, and to what both end with', () => {
    const common = Array.from({ length: 100 }, () => 5)
    const left = [...common, ...words(100, 200), ...common]
    const right = [...common.slice(0, 60), ...words(100, 200), ...common.slice(0, 30)]
    expect(runsOf(left, right)).toEqual(
      [
        ['=', common.slice(0, 60), common.slice(0, 60)],
        ['≠', common.slice(60), []],
        ['=', words(100, 200), words(100, 200)],
        ['≠', common.slice(30), []],
        ['=', common.slice(0, 30), common.slice(0, 30)],
      ].reduce(joined, []),
    )
  })

  it('between two anchors what follows the one and what precedes the other', () => {
    const between: [left: number[], right: number[], runs: [string, number[], number[]][]][] = [
      [[5, 6], [5, 6], [['=', [5, 6], [5, 6]]]],
      [[5, 6], [9, 5, 6], [['≠', [], [9]], ['=', [5, 6], [5, 6]]]], // biome-ignore format: a row
      [[5, 6], [5, 6, 9], [['=', [5, 6], [5, 6]], ['≠', [], [9]]]], // biome-ignore format: a row
      [[5], [5, 5], [['=', [5], [5]], ['≠', [], [5]]]], // biome-ignore format: a row
      [[5, 5], [5], [['=', [5], [5]], ['≠', [5], []]]], // biome-ignore format: a row
      [[5, 8, 6], [5, 9, 6], [['=', [5], [5]], ['≠', [8], [9]], ['=', [6], [6]]]], // biome-ignore format: a row
    ]
    const rows = words(100, 120).map(word => ({ word, row: between[word % 6] as (typeof between)[0] }))
    const side = (n: 0 | 1): number[] => rows.flatMap(({ word, row }) => [word, ...row[n]])
    const expected = rows.flatMap(({ word, row }) => [['=', [word], [word]], ...row[2]])
    expect(runsOf([1, ...side(0), 2], [3, ...side(1), 4])).toEqual(
      [['≠', [1], [3]], ...expected, ['≠', [2], [4]]].reduce(joined, []),
    )
  })

  it('an anchor may be the very first word, or the very last', () => {
    const [left, right] = [words(1000, 250), words(2000, 250)]
    expect(runsOf([7, ...left], [...right, 7, ...words(3000, 5)])).toEqual([
      ['≠', [], right],
      ['=', [7], [7]],
      ['≠', left, words(3000, 5)],
    ])
    expect(runsOf([...left, 7, 8], [7, ...right])).toEqual([
      ['≠', left, []],
      ['=', [7], [7]],
      ['≠', [8], right],
    ])
  })

  it('without an anchor only what is equal at the start and the end', () => {
    const many = (n: number): number[] => Array.from({ length: n }, (_, i) => i % 3)
    expect(runsOf(many(300), [...many(150), 9, ...many(150)])).toEqual([
      ['=', many(150), many(150)],
      ['≠', [], [9]],
      ['=', many(150), many(150)],
    ])
  })

  it('a word that one side has twice is no anchor', () => {
    const b = [...words(2000, 150), 7, ...words(3000, 150), 7]
    expect(runsOf(words(0, 300), b)).toEqual([['≠', words(0, 300), b]])
  })
})

/** Neighbouring equal runs are one. */
function joined(runs: [string, number[], number[]][], run: unknown): [string, number[], number[]][] {
  const [sign, a, b] = run as [string, number[], number[]]
  const last = runs[runs.length - 1]
  if (last && last[0] === sign) return [...runs.slice(0, -1), [sign, [...last[1], ...a], [...last[2], ...b]]]
  return [...runs, [sign, a, b]]
}

it('the runs tile both sides, and equal ones are equal', () => {
  for (let seed = 0; seed < 40; seed++) {
    const size = seed % 2 === 0 ? 60 : 250
    const a = noise(`a${seed}`, size).map(n => n + 30 * (seed % 3))
    const b = a.flatMap((word, i) => (i % 7 === seed % 7 ? [] : i % 11 === 0 ? [word, i] : [word]))
    const runs = diffWords(numbers(a), numbers(b))
    let last: DiffRun = { equal: false, aFrom: 0, aTo: 0, bFrom: 0, bTo: 0 }
    for (const run of runs) {
      expect([run.aFrom, run.bFrom]).toEqual([last.aTo, last.bTo])
      if (run.equal) expect(a.slice(run.aFrom, run.aTo)).toEqual(b.slice(run.bFrom, run.bTo))
      last = run
    }
    expect([last.aTo, last.bTo]).toEqual([a.length, b.length])
  }
})
