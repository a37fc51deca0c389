import { type ReportRow, shareRemoved } from '../render/report-data.ts'
import type { Verdict } from '../render/wording.ts'
import type { WordCounts } from '../types.ts'

/** What all inputs of a report come to. */
export interface Totals {
  files: number
  failed: number
  words: WordCounts
}

export function totalsOf(rows: readonly ReportRow[]): Totals {
  const words: WordCounts = { input: 0, kept: 0, repeated: 0, related: 0, furniture: 0 }
  let failed = 0
  for (const row of rows) {
    if (row.failure !== null) failed++
    for (const part of Object.keys(words) as (keyof WordCounts)[]) words[part] += row.words[part]
  }
  return { files: rows.length, failed, words }
}

/** How many files lost nothing, and how many lost up to 10 %, up to 20 % and so on; what failed is in none. */
export function sharesOf(rows: readonly ReportRow[]): number[] {
  const bins = new Array<number>(11).fill(0)
  for (const { words, failure } of rows) {
    if (failure !== null) continue
    const share = shareRemoved(words)
    const bin = share === 0 ? 0 : 1 + Math.min(9, Math.floor(10 * share))
    bins[bin]!++
  }
  return bins
}

export interface KindTotal {
  verdict: Verdict
  files: number
  stretches: number
}

/** What went, by verdict, in how many files: the most frequent first. */
export function kindsOf(rows: readonly ReportRow[]): KindTotal[] {
  const totals = new Map<Verdict, KindTotal>()
  for (const { went } of rows) {
    for (const [verdict, stretches] of Object.entries(went) as [Verdict, number][]) {
      const total = totals.get(verdict) ?? { verdict, files: 0, stretches: 0 }
      totals.set(verdict, { verdict, files: total.files + 1, stretches: total.stretches + stretches })
    }
  }
  return [...totals.values()].sort((a, b) => b.files - a.files || b.stretches - a.stretches)
}
