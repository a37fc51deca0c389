import { codePointOffsets } from '../text/code-points.ts'
import { lineAt, lineStarts } from '../text/lines.ts'
import { countWords } from '../text/words.ts'
import type { Finding, Range, Warning, WordCounts } from '../types.ts'
import { likenessOf } from './alikeness.ts'
import type { Explained } from './explain.ts'

/** An explanation as data: offsets in Unicode code points, lines from 1. */
export interface ExplanationRecord {
  source: string
  title: string | null
  /** In the order of the input. */
  findings: FindingRecord[]
  words: WordCounts
  warnings: Warning[]
}

/** A finding with the lines on which it begins and ends; a repeat with the share of its words that its twin has too. */
export type FindingRecord = Finding & { lines: Range; alike?: number }

export function toExplanationRecord({ source, text, article, findings }: Explained): ExplanationRecord {
  const codePoint = codePointOffsets(text)
  const starts = lineStarts(text)
  const records = findings.map((finding): FindingRecord => {
    const { start, end } = finding
    const range = { start: codePoint(start), end: codePoint(end) }
    const lines: Range = [lineAt(starts, start), lineAt(starts, end - 1)]
    if (finding.kind !== 'repeat') return { ...finding, ...range, lines }
    const of = finding.of.map((twin): Range => [codePoint(twin[0]), codePoint(twin[1])])
    const alike = Math.floor(1000 * likenessOf(countWords(text, start, end), finding.differs)) / 1000
    return { ...finding, ...range, of, lines, alike }
  })
  const { title, words, warnings } = article
  return { source, title, findings: records, words, warnings }
}
