import process from 'node:process'
import { clean } from '../../src/clean.ts'
import { fromUtf8 } from '../../src/cli/utf8.ts'
import { toMarkdown } from '../../src/render/markdown.ts'

/** Seconds for all documents, from bytes to Markdown. */
export function run(documents: Uint8Array[]): number {
  const start = process.hrtime.bigint()
  let length = 0
  for (const bytes of documents) length += toMarkdown(clean(fromUtf8(bytes) ?? '')).length
  const seconds = Number(process.hrtime.bigint() - start) / 1e9
  if (length === 0) throw new Error('nothing came out')
  return seconds
}
