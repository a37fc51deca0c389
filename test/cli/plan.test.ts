import { expect, test } from 'vitest'
import { InputList } from '../../src/cli/input-list.ts'
import type { Found } from '../../src/cli/inputs.ts'
import { Outputs, planOutputs } from '../../src/cli/plan.ts'

/** So many that a few of them share their 32 bits with another by chance. */
const MANY = 200_000

test('each of many outputs is known by its writer, and no other is', () => {
  const outputOf = (n: number): string => `/out/${n % 1000}/article-${n}.md`
  const outputs = new Outputs(outputOf)
  for (let n = 0; n < MANY; n++) outputs.add(outputOf(n), n)
  const wrong: number[] = []
  for (let n = 0; n < MANY; n++) {
    if (outputs.writerOf(outputOf(n)) !== n) wrong.push(n)
    if (outputs.writerOf(`/out/${n % 1000}/artikel-${n}.md`) !== undefined) wrong.push(n)
  }
  expect(wrong).toEqual([])
})

test('a list of inputs gives back what it was given, in order: paths of any bytes, and what is no file', () => {
  const told = { kind: 'failure', source: 'gone', reason: 'no such file' } as const
  const inputs = ['a.txt', '', 'ü/é 🦜.txt', Buffer.from([0x62, 0xff, 0x2f]), told, 'x'.repeat(1 << 17), 'last']
  const list = new InputList(inputs)
  expect([...list]).toEqual(inputs)
  expect(list.length).toBe(inputs.length)
})

test('two inputs that would write one output are refused with both names, however far apart they stand', () => {
  const files = Array.from({ length: 1000 }, (_, n) => `in/${n}.txt`).concat('in/7.text')
  const found = files.map((path): Found => ({ kind: 'file', source: path, path, size: 1, changed: 0 }))
  expect(() => planOutputs(['in'], found, 'out', '.md')).toThrow(
    /^in\/7\.txt and in\/7\.text would both be written to /,
  )
})
