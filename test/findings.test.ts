import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { clean, explain } from '../src/clean.ts'
import type { CleanOptions, Explanation, Finding, Removal } from '../src/types.ts'
import { documents } from './generate.ts'
import { untold } from './promises/untold.ts'

const names = readdirSync('fixtures')
const inputOf = (name: string): string => readFileSync(`fixtures/${name}/input.txt`, 'utf8')

/** Of which kinds the findings are, in their order; a repeat by its reason. */
const kinds = (findings: Finding[]): string[] => findings.map(f => (f.kind === 'repeat' ? f.reason : f.kind))

function expectWhole(raw: string, { article, findings }: Explanation, options: CleanOptions = {}): void {
  expect(article).toEqual(clean(raw, options))
  expect(untold(raw, findings)).toBe('')
  const removed = findings.flatMap((finding): Removal[] => {
    if (finding.kind === 'repeat') return [(({ reason: _, ...repeat }) => repeat)(finding)]
    return finding.kind === 'related' || finding.kind === 'furniture' ? [finding] : []
  })
  expect(removed).toEqual(article.removed)
}

test.each(names)('%s: each word lies in one finding, and what went is what the article says', name => {
  expectWhole(inputOf(name), explain(inputOf(name)))
})

test('so it is in made-up documents, and below a title that is given', () => {
  fc.assert(
    fc.property(documents(), ({ raw }) => {
      expectWhole(raw, explain(raw))
      const options = { title: raw.slice(0, 40), thorough: true }
      expectWhole(raw, explain(raw, options), options)
    }),
    { numRuns: 300, seed: 7 },
  )
})

describe('the reasons', () => {
  const seen = new Set(names.flatMap(name => kinds(explain(inputOf(name), { thorough: true }).findings)))

  test('are all seen in the fixtures', () => {
    expect([...seen].sort()).toEqual([
      ...['deck', 'excerpt', 'flat-copy', 'furniture', 'lead', 'lone-repeat', 'paragraph', 'preview', 'pull-quote'],
      ...['related', 'second-run', 'stutter', 'title', 'title-again'],
    ])
  })

  test('are those of the sample', () => {
    expect(kinds(explain(inputOf('sample--flat-first')).findings)).toEqual([
      ...['title', 'flat-copy', 'related', 'flat-copy', 'lead', 'paragraph', 'paragraph', 'paragraph', 'paragraph'],
    ])
  })
})
