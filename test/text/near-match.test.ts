import { describe, expect, it } from 'vitest'
import { findWindows } from '../../src/text/near-match.ts'
import type { Sought, Window } from '../../src/text/track.ts'
import { noise } from './noise.ts'

const windowsOf = (letters: number[], ...sought: Sought[]): Window[][] =>
  findWindows(Uint16Array.from(letters), letters.length, sought, () => 1)

const A = noise('a', 60)
const B = noise('b', 300)
const C = noise('c', 300)
const deck = { from: 0, to: 60 }

/** Runs of 12 letters in a stretch of so many. */
const runs = (letters: number): number => letters - 11

describe('where a stretch stands again', () => {
  it('whole', () => {
    expect(windowsOf([...A, ...B, ...A, ...C], deck)).toEqual([[{ from: 360, to: 420, hits: runs(60) }]])
  })

  it('before it as well as behind', () => {
    expect(windowsOf([...A, ...B, ...A], { from: 360, to: 420 })).toEqual([[{ from: 0, to: 60, hits: runs(60) }]])
  })

  it('with a word changed: the runs over that word are not found', () => {
    const changed = [...A.slice(0, 25), 1, 2, 3, 4, ...A.slice(29)]
    expect(windowsOf([...A, ...B, ...changed], deck)).toEqual([[{ from: 360, to: 420, hits: runs(25) + runs(31) }]])
  })

  it('with words put in, up to half of it and a little', () => {
    const [left, right] = [A.slice(0, 30), A.slice(30)]
    const near = [...left, ...C.slice(0, 60), ...right]
    expect(windowsOf([...A, ...B, ...near], deck)).toEqual([[{ from: 360, to: 480, hits: 2 * runs(30) }]])
    const far = [...left, ...C.slice(0, 200), ...right]
    expect(windowsOf([...A, ...B, ...far], deck)).toEqual([
      [
        { from: 360, to: 390, hits: runs(30) },
        { from: 590, to: 620, hits: runs(30) },
      ],
    ])
  })

  it('nowhere', () => {
    expect(windowsOf([...A, ...B, ...C], deck)).toEqual([[]])
    expect(windowsOf([...A, ...B, ...A.slice(0, 11)], deck)).toEqual([[]])
    expect(windowsOf([...A, ...B])).toEqual([])
  })

  it('at the very end, a run of it', () => {
    expect(windowsOf([...A, ...B, ...A.slice(0, 12)], deck)).toEqual([[{ from: 360, to: 372, hits: 1 }]])
  })
})

it('what shares fewer runs than are asked for is left out', () => {
  const letters = Uint16Array.from([...A, ...B, ...A.slice(0, 40), ...C, ...A])
  const found = (least: number): Window[] | undefined => findWindows(letters, letters.length, [deck], () => least)[0]
  expect(found(runs(40))?.map(({ hits }) => hits)).toEqual([runs(60), runs(40)])
  expect(found(runs(40) + 1)?.map(({ hits }) => hits)).toEqual([runs(60)])
  expect(found(runs(60) + 1)).toEqual([])
})

it('of three places the two best are given, the best first', () => {
  const letters = [...A, ...B, ...A.slice(0, 40), ...C, ...A, ...B, ...A.slice(0, 50)]
  expect(windowsOf(letters, deck)).toEqual([
    [
      { from: 700, to: 760, hits: runs(60) },
      { from: 1060, to: 1110, hits: runs(50) },
    ],
  ])
})

it('of two places that are as good the first comes first', () => {
  expect(windowsOf([...A, ...B, ...A, ...C, ...A], deck)[0]?.map(({ from }) => from)).toEqual([360, 720])
})

it('a run that is hit twice in one window counts once', () => {
  const twice = [...A.slice(0, 30), ...A.slice(0, 30)]
  expect(windowsOf([...A, ...B, ...twice], deck)[0]?.[0]).toEqual({ from: 360, to: 390, hits: runs(30) })
})

it('several stretches are looked for at once, each for itself', () => {
  const D = noise('d', 40)
  const letters = [...A, ...D, ...B, ...D, ...C, ...A]
  expect(windowsOf(letters, deck, { from: 60, to: 100 }, { from: 100, to: 130 })).toEqual([
    [{ from: 740, to: 800, hits: runs(60) }],
    [{ from: 400, to: 440, hits: runs(40) }],
    [],
  ])
})

it('a part of a stretch that is looked for, too, is found where the stretch is', () => {
  expect(windowsOf([...A, ...B, ...A], deck, { from: 20, to: 50 })).toEqual([
    [{ from: 360, to: 420, hits: runs(60) }],
    [{ from: 380, to: 410, hits: runs(30) }],
  ])
})

it('what overlaps the stretch itself is no other place, what begins right behind it is', () => {
  const period = A.slice(0, 20)
  const letters = [...period, ...period, ...period, ...B]
  expect(windowsOf(letters, { from: 0, to: 20 })).toEqual([
    [
      { from: 20, to: 40, hits: runs(20) },
      { from: 40, to: 60, hits: runs(20) },
    ],
  ])
  expect(windowsOf(letters, { from: 40, to: 60 })[0]?.[0]).toEqual({ from: 0, to: 20, hits: runs(20) })
})

it('a run that the stretch has more than three times says nothing', () => {
  const letters = [...Array.from({ length: 60 }, () => 97), ...B, ...Array.from({ length: 60 }, () => 97)]
  expect(windowsOf(letters, deck)[0]?.[0]?.hits).toBe(3)
})

it('signs without spaces are looked for by runs of four', () => {
  const signs = (seed: string, length: number): number[] =>
    noise(seed, length).map((n, i) => 0x4e00 + 50 * n + (i % 50))
  const a = signs('a', 20)
  const letters = [...a, ...signs('b', 100), ...a.slice(0, 6), 0x4e00, ...a.slice(7, 20)]
  expect(windowsOf(letters, { from: 0, to: 20 })).toEqual([[{ from: 120, to: 140, hits: 3 + 10 }]])
})

it('a stretch too short for a run is found nowhere', () => {
  expect(windowsOf([...A, ...B, ...A], { from: 0, to: 11 }, { from: 0, to: 12 })).toEqual([
    [],
    [{ from: 360, to: 372, hits: 1 }],
  ])
})

it('nowhere, where it recurs nearly all through the text', () => {
  const near = [...A.slice(0, 50), 1, ...A.slice(51)]
  const times = (count: number): number[] => [
    ...A,
    ...B,
    ...Array.from({ length: count }, () => [...near, ...B]).flat(),
  ]
  expect(windowsOf(times(24), deck)[0]).toHaveLength(2)
  expect(windowsOf(times(25), deck)).toEqual([[]])
})
