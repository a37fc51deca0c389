import { expect, it } from 'vitest'
import { longestInOrder, type Pair } from '../../src/text/in-order.ts'

const pair = (x: number, y: number, length: number): Pair => ({ x, y, length })

/** The places in `x` of those that are chosen. */
const chosen = (pairs: Pair[]): number[] => longestInOrder(pairs).map(({ x }) => x)

it('of none or one there is nothing to choose', () => {
  expect(longestInOrder([])).toEqual([])
  const one = [pair(3, 1, 2)]
  expect(longestInOrder(one)).toEqual(one)
  expect(longestInOrder(one)).not.toBe(one)
})

it.each([
  ['all that run in the same order', [pair(0, 0, 5), pair(5, 9, 5), pair(10, 20, 5)], [0, 5, 10]],
  ['the longer of two that cross', [pair(0, 9, 5), pair(5, 0, 6)], [5]],
  ['the first of two that cross and are as long', [pair(0, 9, 5), pair(5, 0, 5)], [0]],
  ['two short ones before one that is not as long as both', [pair(0, 50, 9), pair(9, 0, 5), pair(14, 5, 5)], [9, 14]],
  ['one long one before two', [pair(0, 50, 11), pair(9, 0, 5), pair(14, 5, 5)], [0]],
  ['of two with the same twin only one', [pair(0, 7, 5), pair(5, 7, 4)], [0]],
  [
    'the best chain to each, not the nearest',
    [pair(0, 0, 9), pair(9, 40, 1), pair(10, 10, 2), pair(11, 50, 5)],
    [0, 10, 11],
  ],
  ['a chain over a stray one', [pair(0, 0, 5), pair(5, 90, 2), pair(7, 5, 5), pair(12, 10, 5)], [0, 7, 12]],
  [
    'the best of many that cross',
    [pair(0, 30, 4), pair(4, 10, 3), pair(7, 40, 4), pair(11, 20, 3), pair(14, 50, 4), pair(18, 25, 9)],
    [4, 11, 18],
  ],
  ['none that the one behind it has too', [pair(0, 10, 4), pair(4, 10, 20)], [4]],
  ['none that lies in the one before it', [pair(0, 0, 10), pair(2, 10, 5)], [0]],
])('chooses %s', (_, pairs, places) => {
  expect(chosen(pairs)).toEqual(places)
})

it.each([
  ['the longer one, where it comes first', pair(0, 0, 20), pair(20, 17, 8), [pair(0, 0, 20), pair(23, 20, 5)]],
  ['or behind', pair(0, 0, 8), pair(8, 5, 20), [pair(0, 0, 5), pair(8, 5, 20)]],
  ['also in x', pair(0, 0, 20), pair(17, 20, 8), [pair(0, 0, 20), pair(20, 23, 5)]],
])('letters that two pairs claim go to %s', (_, one, two, pairs) => {
  expect(longestInOrder([one, two])).toEqual(pairs)
})

it('chooses as much as any other choice, on all orders of six', () => {
  const lengths = [3, 1, 4, 1, 5, 9]
  for (const order of permutations([0, 1, 2, 3, 4, 5])) {
    const pairs = order.map((y, i) => pair(10 * i, 10 * y, lengths[i] as number))
    const found = longestInOrder(pairs)
    for (const [i, one] of found.entries()) if (i > 0) expect(one.y).toBeGreaterThan((found[i - 1] as Pair).y)
    expect(weight(found)).toBe(most(pairs))
  }
})

const weight = (pairs: readonly Pair[]): number => pairs.reduce((sum, { length }) => sum + length, 0)

/** The letters of the heaviest rising choice, by trying each. */
function most(pairs: readonly Pair[]): number {
  let best = 0
  for (let set = 1; set < 1 << pairs.length; set++) {
    const some = pairs.filter((_, i) => (set >> i) & 1)
    if (some.every(({ y }, i) => i === 0 || y > (some[i - 1] as Pair).y)) best = Math.max(best, weight(some))
  }
  return best
}

function permutations(list: number[]): number[][] {
  if (list.length < 2) return [list]
  return list.flatMap(first => permutations(list.filter(n => n !== first)).map(rest => [first, ...rest]))
}
