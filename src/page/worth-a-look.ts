import { type ReportRow, shareRemoved, worthOf } from '../render/report-data.ts'
import { counted, percentOf } from './phrasing.ts'

/** An input that is worth a look, and why. */
export interface Worth {
  /** An index into the rows. */
  row: number
  reasons: string[]
}

/** The inputs that are worth a look most, best first; what lost nothing and lacks nothing is not among them. */
export function worthALook(rows: readonly ReportRow[], most: number): Worth[] {
  return rows
    .map((row, index) => ({ index, worth: worthOf(row) }))
    .filter(({ worth }) => worth > 0)
    .sort((a, b) => b.worth - a.worth || a.index - b.index)
    .slice(0, most)
    .map(({ index }) => ({ row: index, reasons: reasonsFor(rows[index]!) }))
}

/** In words, what counts most first. */
function reasonsFor(row: ReportRow): string[] {
  const { words, title, differs, saved, failure } = row
  if (failure !== null) return [`failed: ${failure}`]
  const share = shareRemoved(words)
  const reasons: string[] = []
  if (title === null) reasons.push('no title found')
  if (share > 0) reasons.push(`${percentOf(share)} removed`)
  if (differs > 0) reasons.push(`copies differ in ${counted(differs, 'place')}`)
  if (saved > 0) reasons.push(`${counted(saved, 'passage')} saved from a copy`)
  return reasons
}
