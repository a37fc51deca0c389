// npm run soak -- N [seed] [mutated]: holds N generated documents to the promises, or N fixtures that were spliced, cut,
// repeated and encoded otherwise, and counts the scrapes that come out otherwise than they were told, by layout. Exit code
// 1 where a promise is broken, or where too many of a layout come out otherwise. With `lost` it asks of both kinds, ten
// times as fast, whether each letter of the input lies in one finding, and nothing else. With `command` it is the built
// command that is held to them: on files of mutated texts, in many encodings and broken in many ways.
import process from 'node:process'
import fc from 'fast-check'
import { explain } from '../src/clean.ts'
import { type Document, documents, mutatedTexts } from './generate.ts'
import { soakCommand } from './promises/command/soak.ts'
import { missesGold } from './promises/gold.ts'
import { MOST_MISSES } from './promises/most-misses.ts'
import { untold } from './promises/untold.ts'
import { assertPromises } from './promises.ts'

/** Documents made at a time, from one seed. */
const BATCH = 1000
/** Scrapes of a layout from which on its share of misses says something. */
const ENOUGH = 100
/** Broken promises that are printed whole. */
const MOST_PRINTED = 3

const KINDS = { documents: documents(), mutated: mutatedTexts(), lost: fc.oneof(documents(), mutatedTexts()) }

const [count = '100000', first = String(Date.now() % 1_000_000), kind = 'documents'] = process.argv.slice(2)
if (!/^\d+$/.test(count) || !/^\d+$/.test(first) || !(kind in KINDS || kind === 'command')) {
  process.stderr.write('usage: npm run soak -- N [seed] [documents|mutated|lost|command]\n')
  process.exitCode = 2
} else if (kind === 'command') {
  process.exitCode = (await soakCommand(Number(count), Number(first), print)) ? 0 : 1
} else soak(Number(count), Number(first), KINDS[kind as keyof typeof KINDS])

function soak(total: number, firstSeed: number, made: fc.Arbitrary<Document>): void {
  const layouts = new Map<string, { scrapes: number; misses: number }>()
  const broken = new Map<string, number>()
  let count = 0
  for (let done = 0, seed = firstSeed; done < total; done += BATCH, seed++) {
    for (const document of fc.sample(made, { numRuns: Math.min(BATCH, total - done), seed })) {
      const failure = kind === 'lost' ? whatIsLost(document) : whatBreaks(document, layouts)
      if (failure === null) continue
      const promise = failure.split(':')[0] as string
      broken.set(promise, (broken.get(promise) ?? 0) + 1)
      if (++count <= MOST_PRINTED)
        print(
          `\n${failure}\nmade from ${document.from}\nagain with: npm run soak -- ${BATCH} ${seed} ${kind}\n\n${document.raw}`,
        )
    }
    process.stdout.write(`\r${Math.min(done + BATCH, total)} of ${total}, seed ${seed}`)
  }
  print(`\n${count} of ${total} documents break a promise`)
  for (const [promise, times] of broken) print(`  ${promise.padEnd(48)} ${times}`)
  if (layouts.size > 0) print('scrapes that come out otherwise than they were told, by layout')
  for (const [name, { scrapes, misses }] of [...layouts].sort()) {
    print(`  ${name.padEnd(32)} ${misses} of ${scrapes}, ${((100 * misses) / scrapes).toFixed(1)} %`)
    if (scrapes >= ENOUGH && misses > MOST_MISSES * scrapes) process.exitCode = 1
  }
  if (count > 0) process.exitCode = 1
}

/** What of a document lies in no finding, or in two, or null. */
function whatIsLost({ raw }: Document): string | null {
  try {
    const lost = untold(raw, explain(raw).findings)
    return lost === '' ? null : `Nothing is lost: ${lost}`
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

/** Which promise a document breaks, or null; a scrape is counted in its layout. */
function whatBreaks({ raw, scrape, authored }: Document, layouts: Map<string, { scrapes: number; misses: number }>) {
  try {
    const article = assertPromises(raw)
    if (authored && article.removed.length > 0) return 'When in doubt, keep: something of the author was removed'
    if (scrape && scrape.gold.paragraphs.length > 2) {
      const layout = scrape.shape.split(' + ')[0] as string
      const counts = layouts.get(layout) ?? { scrapes: 0, misses: 0 }
      counts.scrapes++
      if (missesGold(scrape, article)) counts.misses++
      layouts.set(layout, counts)
    }
    return null
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}
