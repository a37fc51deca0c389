import type { Draft, View } from './draft.ts'
import { hasLabel, isSignature } from './headline.ts'
import type { Pair } from './text/in-order.ts'
import { isCloser } from './text/signs.ts'
import type { Passage, Span } from './types.ts'

/** A heading's mark, a label with a colon (`Claim:`) or above, a question above, a line in brackets, or an author's name as the next passage. */
export function isMarked({ text, passages }: Draft, p: number): boolean {
  const { start, end } = (passages[p] as Passage).spans[0] as Span
  const line = text.slice(start, end)
  if (/^\\?#+ |^\\?[[［【].*[\]］】]$/.test(line) || hasLabel(line) || isHeaded({ text, passages }, p)) return true
  const next = (passages[p + 1] as Passage).spans[0] as Span
  const head = text.slice(next.start, Math.min(next.end, next.start + LONGEST_SOURCE))
  if (next.end - next.start >= LONGEST_SOURCE) return false
  return isSignature(head) || (QUOTED.test(line) && SOURCE.test(head))
}

/** Whether a passage is the answer to a question above it, or stands under the heading of a claim that is looked into. */
function isHeaded({ text, passages }: Pick<Draft, 'text' | 'passages'>, p: number): boolean {
  const above = passages[p - 1]?.spans[0]
  if (!above || above.end - above.start >= LONGEST_SOURCE) return false
  let end = above.end
  while (end > above.start && isCloser(text.charCodeAt(end - 1))) end--
  return QUESTION.includes(text.charAt(end - 1)) || CLAIM.test(text.slice(above.start, end))
}

const QUESTION = '?？؟'

/** What fact checks head the claim with. */
const CLAIM =
  /^(?:(?:the|die|das|la|el|o|a)\s|l['’])?(?:claim|behauptung|affirmation|afirmaci[oó]n|afirmação|alegação|affermazione|bewering|twierdzenie|утверждение|твердження|твърдение|iddia|الادعاء|दावा|说法|說法|传言|傳言|主張|주장)[\s:：]*$/iu

/** UTF-16 units. The name of an author with that of his book, and its year. */
const LONGEST_SOURCE = 80
const QUOTED = /^["“«„「『].*["”»“」』][.。]?$/u
const SOURCE = /^\p{Lu}[^,!?…\d]+,\s?[^\d]+[^.!?…\d](?:,\s?\d{4}|\s\(\d{4}\))?$/u

/** Whether a passage ends with a dash and its author's name, which the body lacks: an epigraph. */
export function isEpigraph({ text, passages }: Draft, view: View, p: number, pairs: readonly Pair[]): boolean {
  const { start, end } = (passages[p] as Passage).spans[0] as Span
  if (!/[.!?…"”»’]\s*[—–―-]+\s*\p{Lu}[\p{L}\p{M}.’' -]{2,40}$/u.test(text.slice(start, end))) return false
  const last = pairs[pairs.length - 1] as Pair
  return last.x + last.length < (view.starts[p + 1] as number)
}
