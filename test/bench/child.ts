// One measurement in a process of its own, so that its peak memory is its own: `child.mjs FILE [RUNS]` prints JSON. The memory is
// that of the first run, the time that of the last: what the engine compiles while it runs is no growth with the input.
import { readFileSync } from 'node:fs'
import process from 'node:process'
import { clean } from '../../src/clean.ts'
import { fromUtf8 } from '../../src/cli/utf8.ts'
import { toMarkdown } from '../../src/render/markdown.ts'

const [file = '', runs = '1'] = process.argv.slice(2)
const size = readFileSync(file).length
const before = process.resourceUsage().maxRSS
let [seconds, kept, peak] = [0, 0, 0]
for (let run = 0; run < Number(runs); run++) {
  let bytes: Uint8Array = readFileSync(file)
  const start = process.hrtime.bigint()
  const text = fromUtf8(bytes) ?? ''
  // As the command does: bytes that are decoded are let go.
  bytes = new Uint8Array(0)
  kept = toMarkdown(clean(text)).length
  seconds = Number(process.hrtime.bigint() - start) / 1e9
  if (run === 0) peak = process.resourceUsage().maxRSS
}
process.stdout.write(JSON.stringify({ seconds, kept, peak: peak * 1024, before: before * 1024, bytes: size }))
