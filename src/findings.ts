import type { Draft, Parts } from './draft.ts'
import type { Finding, Passage, Removal } from './types.ts'

/** What became of each stretch of the input, in its order: what stays, and what went with the reason why. */
export function findingsOf(draft: Draft, parts: Parts, removed: readonly Removal[]): Finding[] {
  const findings: Finding[] = []
  const keep = (kind: 'title' | 'lead', passage: Passage | null): void => {
    for (const { start, end, saved = false } of passage?.spans ?? []) findings.push({ kind, start, end, saved })
  }
  keep('title', parts.title)
  keep('lead', parts.lead)
  parts.paragraphs.forEach(({ spans }, paragraph) => {
    for (const { start, end, saved = false } of spans)
      findings.push({ kind: 'paragraph', start, end, saved, paragraph })
  })
  const reasons = new Map(draft.dropped.map(({ start, reason }) => [start, reason]))
  for (const removal of removed) {
    const reason = reasons.get(removal.start)
    if (removal.kind !== 'repeat') findings.push(removal)
    else if (reason) findings.push({ ...removal, reason })
  }
  return findings.sort((a, b) => a.start - b.start)
}
