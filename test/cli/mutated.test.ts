import { expect, test } from 'vitest'
import { brokenBySeed } from '../promises/command/soak.ts'

/** Inputs of each seed: with them some seconds. npm run soak -- N seed command is for more. */
const COUNT = 60

// Two seeds: one whose inputs are in an encoding that is named, one whose inputs are to be recognised.
test.each([1, 2])(
  'mutated inputs, encoded and broken in many ways: the command keeps its promises on files, records and pipes (seed %i)',
  { timeout: 120_000 },
  async seed => expect((await brokenBySeed(seed, COUNT)).broken).toEqual([]),
)
