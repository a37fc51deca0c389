import { expect, test } from 'vitest'
import { brokenBySeed } from '../promises/command/soak.ts'

/** Some seconds' worth. npm run soak -- N seed command is for more. */
const COUNT = 100
/** One whose inputs are in several encodings, to be recognised. */
const SEED = 2

test('mutated inputs, encoded and broken in many ways: the command keeps its promises on files, records and pipes', {
  timeout: 120_000,
}, async () => {
  const { broken, library } = await brokenBySeed(SEED, COUNT)
  // What the library breaks on such texts by itself is counted by `npm run soak`.
  expect(broken.filter(line => !library.includes(line))).toEqual([])
})
