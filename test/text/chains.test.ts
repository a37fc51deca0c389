import { describe, expect, it } from 'vitest'
import { CHANCE, type Chain, chainMatches } from '../../src/text/chains.ts'
import type { Match } from '../../src/text/matches.ts'

/** Letters that two matches of a chain may be apart in any case. */
const GAP = 240

const match = (a: number, b: number, length: number): Match => ({ a, b, length })
const always = (): boolean => true
/** Where the matches of each chain begin on the later side. */
const chained = (matches: Match[], isFar = false, isWanted: (chain: Chain) => boolean = always): number[][] =>
  chainMatches(matches, isFar, isWanted).map(chain => chain.matches.map(({ a }) => a))
/** A match in whose twin nothing goes on. */
const stray = (n: number): Match => match(4910 + 10 * n, 3000 - 300 * n, 8)

describe('matches that go on near one another are a chain', () => {
  const first = match(2000, 0, 100)

  it('up to a gap on either side, or a share of what it has', () => {
    expect(chained([first, match(2100 + GAP, 100 + GAP, 50)])).toEqual([[2000, 2340]])
    expect(chained([first, match(2101 + GAP, 130, 50)])).toEqual([[2000], [2341]])
    expect(chained([first, match(2130, 101 + GAP, 50)])).toEqual([[2000], [2130]])
    const long = match(9000, 0, 4000)
    expect(chained([long, match(14_200, 5200, 50)])).toEqual([[9000, 14_200]])
    expect(chained([long, match(14_201, 5201, 50)])).toEqual([[9000], [14_201]])
  })

  it('and as far as it is long where one side goes on at once', () => {
    expect(chained([match(2000, 0, 300), match(2300, 300 + 350, 50)])).toEqual([[2000, 2300]])
    expect(chained([match(2000, 0, 300), match(2300, 301 + 350, 50)])).toEqual([[2000], [2300]])
    expect(chained([match(2000, 0, 300), match(2300 + CHANCE, 600, 50)])).toEqual([[2000, 2320]])
    expect(chained([match(2000, 0, 300), match(2301 + CHANCE, 600, 50)])).toEqual([[2000], [2321]])
    expect(chained([match(2000, 0, 300), match(2300, 1500, 50)], true)).toEqual([[2000, 2300]])
  })

  it('not where the twin stands before', () => {
    expect(chained([match(2000, 300, 100), match(2110, 250, 50)])).toEqual([[2000], [2110]])
    expect(chained([match(2000, 300, 100), match(2110, 400, 50)])).toEqual([[2000, 2110]])
  })

  it('but for letters that are the next one’s, up to half as many', () => {
    const found = [match(2000, 300, 100), match(2110, 392, 50)]
    expect(chained(found)).toEqual([[2000, 2110]])
    const [chain] = chainMatches(found, false, always)
    expect(chain).toEqual({ matches: [match(2000, 300, 92), match(2110, 392, 50)], letters: 142 })
    expect(found[0]).toEqual(match(2000, 300, 100))
    expect(chained([match(2000, 300, 100), match(2110, 375, 50)])).toEqual([[2000, 2110]])
    expect(chained([match(2000, 300, 100), match(2110, 374, 50)])).toEqual([[2000], [2110]])
    expect(chained([match(2000, 300, 100), match(2110, 350, 200)])).toEqual([[2000, 2110]])
    expect(chained([match(2000, 300, 100), match(2110, 349, 200)])).toEqual([[2000], [2110]])
  })

  it('nor where the twin is the chain itself, but by chance or at the same distance', () => {
    const start = match(500, 300, 180)
    expect(chained([start, match(690, 490, 50)])).toEqual([[500, 690]])
    expect(chained([start, match(690, 485, 15 + CHANCE)])).toEqual([[500, 690]])
    expect(chained([start, match(690, 485, 16 + CHANCE)])).toEqual([[500], [690]])
  })

  it('of which the letters are told', () => {
    const [chain] = chainMatches([first, match(2110, 110, 50), match(2170, 165, 7)], false, always)
    expect(chain?.letters).toBe(157)
  })
})

describe('of two that a match goes on, or two that go on a chain', () => {
  const start = match(2000, 0, 300)

  it('the longer one has it', () => {
    expect(chained([start, match(2310, 250, 56), match(2370, 310, 200)])).toEqual([[2000, 2370], [2310]])
    expect(chained([match(2000, 250, 56), match(2060, 0, 300), match(2370, 310, 200)])).toEqual([[2000], [2060, 2370]])
  })

  it('some at its end give way to a longer one, whose twin stands before theirs', () => {
    const strays = [500, 550, 600, 650, 700].map((b, n) => match(2300 + 10 * n, b, 8))
    const across = (count: number, next: Match): number[] | undefined =>
      chained([start, ...strays.slice(0, count), next])[0]
    expect(across(1, match(2345, 310, 200))).toEqual([2000, 2345])
    expect(across(1, match(2345, 310, 15))).toEqual([2000, 2300])
    expect(across(1, match(2345, 508, 15))).toEqual([2000, 2300, 2345])
    expect(across(4, match(2345, 310, 200))).toEqual([2000, 2345])
    expect(across(5, match(2360, 310, 200))).toEqual([2000, 2300, 2310, 2320, 2330, 2340])
    expect(chained([match(2000, 300, 100), match(2110, 300, 300)])).toEqual([[2000], [2110]])
  })

  it('one goes on without the first, which is short and which its twin runs into', () => {
    const [first, second] = [match(987, 0, 20), match(1040, 59, 400)]
    const told = (...matches: Match[]): Chain | undefined => chainMatches(matches, false, always)[0]
    expect(told(first, second, match(1680, 459, 581))).toEqual({
      matches: [second, match(1680, 459, 581)],
      letters: 981,
    })
    expect(chained([match(760, 0, 50), second, match(1580, 600, 200)])).toEqual([[1040, 1580]])
    expect(chained([match(760, 0, 50), second, match(1580, 600, 199)])).toEqual([[760, 1040], [1580]])
    expect(chained([first, match(1680, 459, 581)])).toEqual([[987], [1680]])
    expect(chained([first, second, match(1900, 700, 340)])).toEqual([[987, 1040], [1900]])
  })
})

it('a few strays between do not end a chain, many do', () => {
  const [start, end] = [match(4800, 3500, 100), match(5000, 3650, 100)]
  const strays = (count: number): Match[] => Array.from({ length: count }, (_, n) => stray(n))
  const across = (count: number): number[][] => chained([start, ...strays(count), end])
  expect(across(5)[0]).toEqual([4800, 5000])
  expect(across(6)[0]).toEqual([4800])
  expect(across(6).at(-1)).toEqual([5000])
})

it('chains come in the order in which they begin, those that nobody wants do not come', () => {
  const matches = [match(4800, 3500, 100), ...Array.from({ length: 9 }, (_, n) => stray(n)), match(5950, 4500, 80)]
  const starts = matches.map(({ a }) => [a])
  expect(chained(matches)).toEqual(starts)
  const asked: number[] = []
  const isLong = ({ matches: [first], letters }: Chain): boolean => asked.push((first as Match).a) > 0 && letters > 50
  expect(chained(matches, false, isLong)).toEqual([[4800], [5950]])
  expect(asked.sort((a, b) => a - b)).toEqual(starts.flat())
})
