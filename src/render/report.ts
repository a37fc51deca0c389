import type { Explanation } from '../types.ts'
import { embeddable, type ReportDetail, type ReportRow, rowOf } from './report-data.ts'

/** UTF-16 units. What is longer has a row in the report and no view. */
const LONGEST_VIEW = 2_000_000

/** What one input gives to a report: its row and its view, a line of JSON each, the second empty where it has none. */
export function toReportPart({ source, text, ...explanation }: { source: string; text: string } & Explanation): string {
  const { article, findings } = explanation
  const row = JSON.stringify(rowOf(source, { article, findings }))
  const detail: ReportDetail = { text, article, findings }
  return `${row}\n${text.length > LONGEST_VIEW ? '' : embeddable(JSON.stringify(detail))}`
}

/** The row of an input that failed. */
export function failedRow(source: string, failure: string): ReportRow {
  const words = { input: 0, kept: 0, repeated: 0, related: 0, furniture: 0 }
  return {
    ...{ source, title: null, words, went: {}, differs: 0, saved: 0, warnings: [] },
    ...{ failure, detail: null },
  }
}
