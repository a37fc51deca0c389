import type { Explanation, Warning, WordCounts } from '../types.ts'
import { type Verdict, verdictOf } from './wording.ts'

/** What the table of a report says of one input. */
export interface ReportRow {
  source: string
  title: string | null
  words: WordCounts
  /** How many stretches went, by verdict. */
  went: { [verdict in Verdict]?: number }
  /** How many places there are in which a copy that went is worded otherwise. */
  differs: number
  /** How many stretches only a copy that went had. */
  saved: number
  warnings: Warning[]
  /** Why it could not be cleaned; null where it was. */
  failure: string | null
  /** The number of its view: the element `detail-3`; null where the page does not hold it. */
  detail: number | null
}

/** What the view of one input shows; all offsets in UTF-16 units of `text`. */
export interface ReportDetail extends Explanation {
  text: string
}

/** What a page holds beside its views. */
export interface ReportData {
  /** `unecho` and its version. */
  program: string
  /** In the order of the inputs. */
  rows: ReportRow[]
}

/** The row of an input that was cleaned, yet without a view. */
export function rowOf(source: string, { article, findings }: Explanation): ReportRow {
  const row: ReportRow = {
    ...{ source, title: article.title, words: article.words, went: {}, differs: 0, saved: 0 },
    ...{ warnings: article.warnings, failure: null, detail: null },
  }
  for (const finding of findings) {
    if ('saved' in finding) {
      if (finding.saved) row.saved++
      continue
    }
    const verdict = verdictOf(finding)
    row.went[verdict] = (row.went[verdict] ?? 0) + 1
    if (finding.kind === 'repeat') row.differs += finding.differs.length
  }
  return row
}

/** Share of the words of an input that went, 0 to 1. */
export const shareRemoved = ({ input, kept }: WordCounts): number => (input === 0 ? 0 : (input - kept) / input)

/** How much an input is worth a look: by the share that went, no title found, copies that differ, text that was saved. */
export function worthOf({ words, title, differs, saved, failure }: ReportRow): number {
  if (failure !== null) return 3
  return shareRemoved(words) + (title === null ? 0.5 : 0) + Math.min(0.5, differs / 10) + Math.min(0.5, saved / 4)
}

/** JSON that may stand inside an element of HTML: nothing in it can end the element, begin a tag, or be obeyed. */
export function embeddable(json: string): string {
  return json.replace(/[<>&\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g, unit => {
    return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
  })
}
