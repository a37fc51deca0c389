import { expect, it } from 'vitest'
import { Room } from '../../src/text/room.ts'

it('what is taken is all zero, and as long as asked', () => {
  const room = new Room()
  room.take(10).fill(7)
  const again = room.take(12)
  expect(again).toHaveLength(12)
  expect(again.every(n => n === 0)).toBe(true)
})

it('usual sizes share one place in memory, larger ones have their own', () => {
  const room = new Room()
  const usual = room.take(1 << 16)
  expect(room.take(5).buffer).toBe(usual.buffer)
  const large = room.take((1 << 16) + 1)
  expect(large).toHaveLength((1 << 16) + 1)
  expect(large.buffer).not.toBe(usual.buffer)
})
