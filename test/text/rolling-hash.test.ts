import { expect, it } from 'vitest'
import { BASE, hashOf, leavingWeight } from '../../src/text/rolling-hash.ts'
import { noise } from './noise.ts'

it('a hash that rolls on is the hash of the next run', () => {
  const codes = Uint16Array.from(noise('hash', 200))
  const leaving = leavingWeight(20)
  let hash = hashOf(codes, 0, 20)
  for (let i = 0; i + 20 < codes.length; i++) {
    expect(hash).toBe(hashOf(codes, i, 20))
    hash = Math.imul(hash + (codes[i + 20] as number) - Math.imul(codes[i] as number, leaving), BASE)
  }
})

it('the order of the letters counts', () => {
  expect(hashOf(Uint16Array.of(1, 2, 3), 0, 3)).not.toBe(hashOf(Uint16Array.of(3, 2, 1), 0, 3))
  expect(hashOf(Uint16Array.of(7), 0, 1)).toBe(Math.imul(7, BASE))
  expect(leavingWeight(0)).toBe(1)
  expect(leavingWeight(2)).toBe(Math.imul(BASE, BASE))
})
