#!/usr/bin/env node
import { writeSync } from 'node:fs'
import { join } from 'node:path'
import { Bundle } from '../src/cli/bytecode.ts'
import { standsForClosed } from '../src/cli/closed.ts'
import { VERSION } from '../src/cli/version.ts'

// Scripts ask for the version alone, which takes less time than to load the program.
if (!tellsVersion(process.argv.slice(2)))
  new Bundle<typeof import('./program.ts')>(join(__dirname, 'program.cjs')).load().main(__dirname)

/** Tells the version where nothing else is asked; false where the program has to, or to say why it cannot be told. */
function tellsVersion([option, ...others]: string[]): boolean {
  if (others.length > 0 || (option !== '--version' && option !== '-V')) return false
  try {
    if (standsForClosed(1)) return false
    writeSync(1, `${VERSION}\n`)
    return true
  } catch {
    return false
  }
}
