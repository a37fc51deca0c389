// One measurement in a process of its own, so that its peak memory is its own: `child.mjs FILE` prints JSON.
import { readFileSync } from 'node:fs'
import process from 'node:process'
import { clean } from '../../src/clean.ts'
import { fromUtf8 } from '../../src/cli/utf8.ts'
import { toMarkdown } from '../../src/render/markdown.ts'

const [file = ''] = process.argv.slice(2)
let bytes: Uint8Array = readFileSync(file)
const size = bytes.length
const before = process.resourceUsage().maxRSS
const start = process.hrtime.bigint()
const text = fromUtf8(bytes) ?? ''
// As the command does: bytes that are decoded are let go.
bytes = new Uint8Array(0)
const markdown = toMarkdown(clean(text))
const seconds = Number(process.hrtime.bigint() - start) / 1e9
const peak = process.resourceUsage().maxRSS
process.stdout.write(
  JSON.stringify({ seconds, kept: markdown.length, peak: peak * 1024, before: before * 1024, bytes: size }),
)
