import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll } from 'vitest'

/** The built command, as a user gets it. `npm test` builds it first. */
export const PROGRAM = resolve('dist/unecho.cjs')

export interface Outcome {
  code: number | null
  stdout: string
  stderr: string
}

/** Milliseconds that it may take to remove ten thousand files where the disk is busy. */
const A_MINUTE = 60_000

const WHOLE = { encoding: 'utf8', maxBuffer: 1 << 28 } as const

/** Runs the built command. @param input what stands on its standard input; none is an empty one. */
export function unecho(args: string[], input: string | Uint8Array = '', cwd = process.cwd()): Outcome {
  const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, ...args], { input, cwd, ...WHOLE })
  return { code: status, stdout, stderr }
}

/**
 * Runs the built command after a piece of CommonJS that stands in for a fault of the machine: it runs before the program,
 * in each of its threads, and may change what Node's own modules do.
 * @param flags of Node
 */
export function unechoUnder(fault: string, args: string[], cwd: string, flags: string[] = []): Outcome {
  const file = `${folderOf()}/fault.cjs`
  writeFileSync(
    file,
    `const fs = require('node:fs')\nconst { isMainThread } = require('node:worker_threads')\n${fault}`,
  )
  const argv = [...flags, '--require', file, PROGRAM, ...args]
  const { status, stdout, stderr } = spawnSync(process.execPath, argv, { input: '', cwd, ...WHOLE })
  return { code: status, stdout, stderr }
}

/** Runs a line of bash in which `unecho` is the built command. */
export function bash(line: string, cwd = process.cwd()): Outcome {
  const script = `unecho() { "${process.execPath}" "${PROGRAM}" "$@"; }\n${line}`
  const { status, stdout, stderr } = spawnSync('bash', ['-c', script], { cwd, ...WHOLE })
  return { code: status, stdout, stderr }
}

/** A new folder with these files, gone after the tests of the file. */
export function folderOf(files: Record<string, string | Uint8Array> = {}): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'unecho-')))
  afterAll(() => rmSync(folder, { recursive: true, force: true }), A_MINUTE)
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
  return folder
}

/** An article that holds nothing to take out. */
export const plainArticle = (place: string): string =>
  `Bridge in ${place} closes for repairs\n\nThe old bridge in ${place} closes on Monday. Cars take the ferry until spring.\n`

/** What becomes of it in Markdown. */
export const plainMarkdown = (place: string): string => `# ${plainArticle(place)}`
