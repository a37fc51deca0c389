import { cutBetween, type Draft, endOfLetter, trimmed } from '../draft.ts'
import { classifyAside, isReference, pointerStart } from '../text/asides.ts'
import type { Aside, CleanOptions, Passage, Reason, Span } from '../types.ts'

/** UTF-16 units. What is longer is no pointer and no phrase of the page. */
const LONGEST_ASIDE = 400

/** What goes of a page's `See also`. */
const EXCERPTS = new Set<Reason>(['preview', 'pull-quote', 'excerpt'])

/** Passages of which it is remembered that they hold none: more would take more memory than they save time. */
const MOST_REMEMBERED = 10_000

/**
 * Takes pointers to other articles and furniture of the page out of the passages: where a whole passage is one, where
 * one was saved from a flat copy, by itself or at the end of other text, and where one heads an excerpt that went.
 *
 * @param plain the passages that are known to hold none, which are not looked at again; more are added
 */
export function takeAsides(
  draft: Draft,
  options: CleanOptions,
  plain: Set<Passage> = new Set(),
): { draft: Draft; asides: Aside[] } {
  const asides: Aside[] = []
  const passages: Passage[] = []
  for (const passage of draft.passages) {
    const left = plain.has(passage) ? passage : withoutAsides(draft, passage, options, asides)
    if (left) passages.push(left)
    if (left === passage && plain.size < MOST_REMEMBERED) plain.add(passage)
  }
  const heading = options.keepRelated ? null : bareHeading(draft, passages)
  if (heading) asides.push(heading)
  if (heading) passages.pop()
  return { draft: asides.length > 0 ? { ...draft, passages } : draft, asides }
}

/** What is left of a passage without its asides, which are added to those that were found: itself, less, or null. */
function withoutAsides(draft: Draft, passage: Passage, options: CleanOptions, asides: Aside[]): Passage | null {
  const [first] = passage.spans
  if (passage.spans.length === 1 && first && !first.saved) {
    const aside = asideOf(draft.text, first, options)
    if (aside) asides.push(aside)
    return aside ? null : passage
  }
  const spans: Span[] = []
  for (const span of passage.spans.flatMap(span => splitPointer(draft, span))) {
    const aside = asideOf(draft.text, span, options)
    if (aside) asides.push(aside)
    else spans.push(span)
  }
  if (spans.length === passage.spans.length && spans.every((span, i) => span === passage.spans[i])) return passage
  return spans.length > 0 ? { ...passage, spans } : null
}

/** The last passage where it heads nothing but an excerpt that went: `See also` is a section only with something in it. */
function bareHeading({ text, dropped }: Draft, passages: readonly Passage[]): Aside | null {
  const last = passages[passages.length - 1]
  const span = last?.spans[0]
  if (!last || !span || last.spans.length > 1 || !isReference(text.slice(span.start, span.end))) return null
  if (!dropped.some(({ from, reason }) => from === span.to && EXCERPTS.has(reason))) return null
  return { kind: 'related', start: span.start, end: span.end, text: text.slice(span.start, span.end) }
}

function asideOf(text: string, { start, end }: Span, { keepRelated, keepFurniture }: CleanOptions): Aside | null {
  if (end - start > LONGEST_ASIDE) return null
  const slice = text.slice(start, end)
  const kind = classifyAside(slice)
  if (kind === null || (kind === 'related' ? keepRelated : keepFurniture)) return null
  return { kind, start, end, text: slice.replace(/\s+/g, ' ') }
}

/** A saved span cut in two where a pointer begins inside it. */
function splitPointer(draft: Draft, span: Span): Span[] {
  const { text, letters } = draft
  const at = pointerStart(text.slice(span.start, span.end))
  if (at <= 0) return [span]
  let l = span.from
  while (letters.at(l) < span.start + at) l++
  if (l === span.from) return [span]
  const cut = cutBetween(text, endOfLetter(draft, l - 1), letters.at(l))
  const [, end] = trimmed(text, span.start, cut)
  const [start] = trimmed(text, cut, span.end)
  return [
    { ...span, end, to: l },
    { ...span, start, from: l },
  ]
}
