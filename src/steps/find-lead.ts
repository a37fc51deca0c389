import { type Draft, endsInStop, type View, withPassages } from '../draft.ts'
import { isProse, weightOf } from '../prose.ts'
import { isAboveHeadline } from '../rules/titles/above.ts'
import { countWords, endsSentence } from '../text/words.ts'
import type { Passage, Span } from '../types.ts'

/** Letters, signs weighted. A standfirst has at least six words and is no whole paragraph. */
const SHORTEST_LEAD = 25
const LONGEST_LEAD = 400
const FEWEST_WORDS = 6

/**
 * The lead where the text shows it: a standfirst without a full stop between title and prose, or an opening that the
 * scraper repeated by itself. It is taken out of the passages; not found is null, no guess.
 */
export function findLead(draft: Draft, view: View, title: Passage | null): { draft: Draft; lead: Passage | null } {
  const lead = draft.passages[0]
  if (!lead || !title || draft.passages.length < 2 || lead.keepsLines) return { draft, lead: null }
  if (!isStandfirst(draft, view, lead) && !isRepeatedAlone(draft, lead)) return { draft, lead: null }
  return { draft: withPassages(draft, draft.passages.slice(1)), lead }
}

function isStandfirst(draft: Draft, view: View, lead: Passage): boolean {
  const { text } = draft
  const { start, end } = lead.spans[0] as Span
  const weight = weightOf(view, 0)
  if (lead.spans.length > 1 || weight < SHORTEST_LEAD || weight > LONGEST_LEAD) return false
  if (
    endsSentence(text, start, end) ||
    ':;,：；，、'.includes(text.charAt(end - 1)) ||
    /^\\?[-*+•▪◦‣>|]/u.test(text.slice(start, start + 2))
  )
    return false
  // Where the next paragraph ends without one too, as in Thai, the lack of a full stop says nothing.
  if (!endsInStop(draft, 1)) return false
  if (countWords(text, start, end) < FEWEST_WORDS || !isProse(draft, view, 1)) return false
  return !isAboveHeadline(text.slice(start, end))
}

/** Whether a scraper said the opening twice by itself: a whole dropped stretch has it as its twin, and the next passage has none. */
function isRepeatedAlone(draft: Draft, lead: Passage): boolean {
  const span = lead.spans[0] as Span
  const next = draft.passages[1]?.spans[0] as Span
  if (lead.spans.length > 1) return false
  let alone = false
  for (const { from, to, links } of draft.dropped) {
    const size = to - from
    if (links.some(({ twin, from: f, to: t }) => twin < next.to && twin + t - f > next.from)) {
      if (size <= 1.1 * (next.to - next.from)) return false
      continue
    }
    const own = links.reduce(
      (sum, { twin, from: f, to: t }) => sum + (twin >= span.from && twin < span.to ? t - f : 0),
      0,
    )
    if (own >= 0.9 * (span.to - span.from) && size <= 1.1 * (span.to - span.from)) alone = true
  }
  return alone
}
