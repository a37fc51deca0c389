import { describe, expect, it } from 'vitest'
import { ALPHABETIC, type Grain, grainFor, sureRun, UNSPACED } from '../../src/text/grain.ts'
import { findMatches, type Match } from '../../src/text/matches.ts'
import { noise } from './noise.ts'

const [USUAL] = ALPHABETIC

const matchesOf = (letters: number[], grain: Grain = USUAL): Match[] =>
  findMatches(Uint16Array.from(letters), letters.length, grain)

const A = noise('a', 400)
const B = noise('b', 300)
const C = noise('c', 500)

describe('what a sequence says again', () => {
  it('is found whole, to the letter', () => {
    expect(matchesOf([...A, ...B, ...A])).toEqual([{ a: 700, b: 0, length: 400 }])
    expect(matchesOf([...B, ...A, ...C, ...A])).toEqual([{ a: 1200, b: 300, length: 400 }])
    expect(matchesOf([...C, ...A, ...B, ...A, ...noise('d', 90)])).toEqual([{ a: 1200, b: 500, length: 400 }])
  })

  it('is nothing in a text without repetition', () => {
    expect(matchesOf(C)).toEqual([])
    expect(matchesOf([])).toEqual([])
  })

  it('is sure to be found from k + s - 1 letters on, wherever it stands', () => {
    for (const [grain, sure] of [
      [ALPHABETIC[0], 27],
      [ALPHABETIC[1], 47],
      [ALPHABETIC[2], 79],
      [UNSPACED[0], 11],
      [UNSPACED[1], 19],
      [UNSPACED[2], 31],
    ] as const) {
      expect(sureRun(grain)).toBe(sure)
      for (let at = 0; at < 16; at++) {
        const letters = [...C.slice(0, 100), ...B.slice(0, 59), 1, ...C.slice(at, at + sure), 2, ...B.slice(100, 160)]
        expect(matchesOf(letters, grain)).toEqual([{ a: 160, b: at, length: sure }])
      }
    }
  })

  it('must be longer in a text of a million letters, and again in one of eight million', () => {
    const million = 2 ** 20
    expect(grainFor(million - 1, ALPHABETIC)).toBe(ALPHABETIC[0])
    expect(grainFor(million, ALPHABETIC)).toBe(ALPHABETIC[1])
    expect(grainFor(8 * million - 1, UNSPACED)).toBe(UNSPACED[1])
    expect(grainFor(8 * million, UNSPACED)).toBe(UNSPACED[2])
  })

  it('is never shorter than k letters', () => {
    for (let at = 0; at < 16; at++) {
      const letters = [...C.slice(0, 100), ...B.slice(0, 60), 1, ...C.slice(at, at + USUAL.k - 1), 2, ...B.slice(100)]
      expect(matchesOf(letters)).toEqual([])
    }
  })

  it('is cut at the one letter that differs, and goes on behind it', () => {
    const changed = A.map((letter, i) => (i === 200 ? letter + 1 : letter))
    expect(matchesOf([...A, ...changed])).toEqual([
      { a: 400, b: 0, length: 200 },
      { a: 601, b: 201, length: 199 },
    ])
  })

  it('is found however far the first one lies back, wherever it stands', () => {
    const long = noise('long', 600_000)
    for (const at of [0, 16_361, 16_384, 599_600])
      expect(matchesOf([...long, ...long.slice(at, at + 400)])).toEqual([{ a: 600_000, b: at, length: 400 }])
    expect(matchesOf([...A, ...long, ...A])).toEqual([{ a: 600_400, b: 0, length: 400 }])
  })

  it('does not reach beyond the beginning or the given length', () => {
    const letters = [...A, ...A]
    expect(findMatches(Uint16Array.from([...letters, ...A]), 800, USUAL)).toEqual([{ a: 400, b: 0, length: 400 }])
    expect(findMatches(Uint16Array.from(A), 39, USUAL)).toEqual([])
  })

  it('of a text of two halves of k letters is the second half', () => {
    const half = A.slice(0, 20)
    expect(matchesOf([...half, ...half])).toEqual([{ a: 20, b: 0, length: 20 }])
  })

  it('with a period is one match that runs into its own twin', () => {
    const period = A.slice(0, 30)
    expect(matchesOf([...period, ...period, ...period, ...period])).toEqual([{ a: 30, b: 0, length: 90 }])
    const same = Array.from({ length: 100 }, () => 97)
    expect(matchesOf(same)).toEqual([{ a: 1, b: 0, length: 99 }])
  })

  it('is a match only where letters are equal, not where fingerprints alone are', () => {
    const [one, two] = [[102, 20000, 10000], [100, 33521, 15077]] // biome-ignore format: a row
    const start = A.slice(0, 17)
    const letters = (end: number[]): number[] => [...start, ...end]
    expect(matchesOf([...letters(one), ...B, ...letters(two)])).toEqual([])
    expect(matchesOf([...letters(one), ...B, ...letters(one)])).toEqual([{ a: 320, b: 0, length: 20 }])
  })
})

describe('of several twins', () => {
  it('the first is taken', () => {
    const letters = [...A, ...B, ...A, ...C, ...A]
    expect(matchesOf(letters)).toEqual([
      { a: 700, b: 0, length: 400 },
      { a: 1600, b: 0, length: 400 },
    ])
  })

  it('the one is taken that goes on from the last match', () => {
    // A phrase of B stands first by itself, then inside B. Where B comes again, B is its twin, not the phrase.
    const phrase = B.slice(100, 130)
    const letters = [...phrase, ...C, ...B, ...A, ...B]
    expect(matchesOf(letters)).toEqual([
      { a: 630, b: 0, length: 30 },
      { a: 1230, b: 530, length: 300 },
    ])
    const changed = B.map((letter, i) => (i === 95 ? letter + 1 : letter))
    expect(matchesOf([...phrase, ...C, ...B, ...A, ...changed]).slice(1)).toEqual([
      { a: 1230, b: 530, length: 95 },
      { a: 1326, b: 626, length: 204 },
    ])
  })

  it('the one is taken that goes on a few letters before or behind', () => {
    const phrase = B.slice(100, 130)
    const first = [...phrase, ...C, ...B, ...A]
    const added = [...B.slice(0, 95), ...noise('x', 5), ...B.slice(95)]
    expect(matchesOf([...first, ...added]).slice(1)).toEqual([
      { a: 1230, b: 530, length: 95 },
      { a: 1330, b: 625, length: 205 },
    ])
    const lacking = [...B.slice(0, 90), ...B.slice(97)]
    expect(matchesOf([...first, ...lacking]).slice(1)).toEqual([
      { a: 1230, b: 530, length: 90 },
      { a: 1320, b: 627, length: 203 },
    ])
  })

  it('another is taken from where the last match ends, if it goes on by three letters or more', () => {
    const also = [...A.slice(200), ...B.slice(0, 50)]
    for (const [size, grain, isTaken] of [
      [1, USUAL, false],
      [2, USUAL, false],
      [3, USUAL, true],
      [50, USUAL, true],
      [1, UNSPACED[0], true],
    ] as const) {
      const letters = [...A, 1, ...also, 2, ...C, ...A, ...B.slice(0, size), 3]
      const first = { a: 1152, b: 0, length: 400 }
      const rest = { a: 1552, b: 601, length: size }
      const others = matchesOf(letters, grain).filter(({ a }) => a >= 1152)
      expect(others).toEqual(isTaken ? [first, rest] : [first])
    }
  })

  it('the first is taken far behind the last match', () => {
    const phrase = C.slice(300, 360)
    const first = [...phrase, ...A, ...C]
    const far = [...C.slice(0, 40), ...noise('y', 260), ...C.slice(300)]
    const found = matchesOf([...first, ...B, ...far])
    expect(found).toEqual([
      { a: 760, b: 0, length: 60 },
      { a: 1260, b: 460, length: 40 },
      { a: 1560, b: 0, length: 60 },
      { a: 1620, b: 820, length: 140 },
    ])
  })
})

it('matches come in order and do not overlap, and each is as long as it can be', () => {
  for (let seed = 0; seed < 30; seed++) {
    const parts = [noise(`p${seed}`, 60), noise(`q${seed}`, 45), noise(`r${seed}`, 30)]
    const order = noise(`o${seed}`, 14).map(letter => parts[letter % 3] as number[])
    const letters = order.flatMap((part, i) => [...part, ...noise(`${seed}/${i}`, i % 3)])
    let end = 0
    for (const { a, b, length } of matchesOf(letters)) {
      expect(a).toBeGreaterThanOrEqual(end)
      expect(b).toBeLessThan(a)
      expect(letters.slice(a, a + length)).toEqual(letters.slice(b, b + length))
      expect(letters[a + length] === letters[b + length] && a + length < letters.length).toBe(false)
      if (a > end && b > 0) expect(letters[a - 1]).not.toBe(letters[b - 1])
      end = a + length
    }
  }
})

it('a match that is found inside another one is kept only for what goes on beyond it', () => {
  const [one, two, three] = [A.slice(0, 60), B.slice(0, 60), C.slice(0, 60)]
  const letters = [...one, 1, ...two, 2, ...one, ...two, ...three, 3, ...one, ...two, ...three]
  expect(matchesOf(letters)).toEqual([
    { a: 122, b: 0, length: 60 },
    { a: 182, b: 61, length: 60 },
    { a: 303, b: 0, length: 60 },
    { a: 363, b: 182, length: 120 },
  ])
})

it('a twin that begins with the text, or ends with it, is grown no further', () => {
  const tail = A.slice(0, 25)
  expect(matchesOf([...tail, ...B, 1, ...tail])).toEqual([{ a: 326, b: 0, length: 25 }])
  expect(matchesOf([...tail, ...tail, ...tail])).toEqual([{ a: 25, b: 0, length: 50 }])
})
