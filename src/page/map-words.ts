import type { ReportDetail } from '../render/report-data.ts'
import { wordingOf } from '../render/wording.ts'
import { lineStarts, linesOf } from '../text/lines.ts'
import { counted } from './phrasing.ts'

/** Copies that are told one by one. */
const MOST_TOLD = 6

/** What the map of a text shows, for who does not see it. */
export function mapSays({ text, findings }: ReportDetail): string {
  const starts = lineStarts(text)
  const copies = findings.filter(finding => finding.kind === 'repeat')
  const told = copies.slice(0, MOST_TOLD).map(({ start, end, of, reason }) => {
    const twins = of.length === 0 ? 'the title that was given' : `line ${linesOf(starts, of)}`
    return `${wordingOf(reason).name} in line ${linesOf(starts, [[start, end]])} repeats ${twins}`
  })
  const more = copies.length - told.length
  if (more > 0) told.push(`and ${more} more`)
  const all = `${counted(copies.length, 'passage')} of the text ${copies.length === 1 ? 'was' : 'were'} taken out as copies`
  return `Map of the text against itself: ${all}${told.length > 0 ? `. ${told.join('; ')}` : ''}.`
}
