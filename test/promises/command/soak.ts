import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { batchFrom } from '../../generate/inputs.ts'
import { randomFrom } from '../../generate/random.ts'
import { tried } from './checks.ts'
import type { Command } from './trial.ts'

/** Inputs that are cleaned together, made from one seed. */
const BATCH = 250
/** Broken promises of a batch that are printed. */
const MOST_PRINTED = 9

const PROGRAM = resolve('dist/unecho.cjs')

const command: Command = (args, cwd, input) => {
  const argv = [PROGRAM, ...args]
  const { status, stdout, stderr } = spawnSync(process.execPath, argv, {
    cwd,
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  return { code: status, stdout, stderr }
}

/** What of the inputs that are made from a seed breaks a promise. A folder in which one is broken is left to be looked at. */
export async function brokenBySeed(seed: number, count: number) {
  const place = mkdtempSync(join(tmpdir(), 'unecho-command-'))
  const trial = await tried(batchFrom(randomFrom(`command ${seed}`), count), place, command)
  const broken = trial.failures
  if (broken.length === 0) rmSync(place, { recursive: true })
  return { broken, library: await trial.ofTheLibrary(), place }
}

/** Holds the built command to its promises on so many inputs. Gives whether it keeps those that the library keeps. */
export async function soakCommand(total: number, firstSeed: number, print: (line: string) => void): Promise<boolean> {
  let [all, ofLibrary] = [0, 0]
  for (let done = 0, seed = firstSeed; done < total; done += BATCH, seed++) {
    const inputs = Math.min(BATCH, total - done)
    const { broken, library, place } = await brokenBySeed(seed, inputs)
    all += broken.length
    ofLibrary += library.length
    print(
      `${done + inputs} of ${total}, seed ${seed}: ${broken.length} broken${broken.length > 0 ? ` in ${place}` : ''}`,
    )
    for (const line of broken.slice(0, MOST_PRINTED)) print(`  ${library.includes(line) ? 'library: ' : ''}${line}`)
    if (broken.length > 0) print(`  again with: npm run soak -- ${inputs} ${seed} command`)
  }
  print(`${all} times a promise is broken by ${total} inputs, ${ofLibrary} of them by the library itself`)
  return all === ofLibrary
}
