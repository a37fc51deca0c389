// npm run soak -- N [seed]: holds N generated documents to the promises. Exit code 1 at the first that breaks one.
import process from 'node:process'
import fc from 'fast-check'
import { type Document, documents } from './generate.ts'
import { missesGold } from './promises/gold.ts'
import { assertPromises } from './promises.ts'

/** Documents made at a time, from one seed. */
const BATCH = 1000

const [count = '100000', first = String(Date.now() % 1_000_000)] = process.argv.slice(2)
if (!/^\d+$/.test(count) || !/^\d+$/.test(first)) {
  process.stderr.write('usage: npm run soak -- N [seed]\n')
  process.exitCode = 2
} else soak(Number(count), Number(first))

function soak(total: number, firstSeed: number): void {
  for (let done = 0, seed = firstSeed; done < total; done += BATCH, seed++) {
    for (const document of fc.sample(documents(), { numRuns: Math.min(BATCH, total - done), seed })) {
      const failure = whatFails(document)
      if (failure === null) continue
      const again = `again with: npm run soak -- ${BATCH} ${seed}`
      process.stdout.write(`\n${failure}\nmade from ${document.from}\n${again}\n\n${document.raw}\n`)
      process.exitCode = 1
      return
    }
    process.stdout.write(`\r${Math.min(done + BATCH, total)} of ${total}, seed ${seed}`)
  }
  process.stdout.write(`\n${total} documents hold the promises\n`)
}

function whatFails({ raw, scrape, authored }: Document): string | null {
  try {
    const article = assertPromises(raw)
    if (authored && article.removed.length > 0) return 'When in doubt, keep: something of the author was removed'
    const miss = scrape && scrape.gold.paragraphs.length > 2 ? missesGold(scrape, article) : null
    return miss && `The better copy stays: ${scrape?.shape}: ${miss}`
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}
