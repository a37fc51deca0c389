import { type Draft, endsInStop, type View } from '../../draft.ts'
import { lineOf } from '../../headline.ts'
import { isDayLine, saysWhen } from '../../text/dates.ts'
import type { Pair } from '../../text/in-order.ts'
import { isName } from '../../text/names.ts'
import type { Passage, Span } from '../../types.ts'
import { isQuotation, surnameOf } from '../marks.ts'
import { firstProse } from './part.ts'

/** UTF-16 units of a line that names a speaker and his office. */
const LONGEST_LINE = 80
/** Letters by which a name may be inflected at its end. */
const ENDING = 2
/** Letters of a name that tell it from others. */
const SHORTEST_NAME = 4

/** What stands behind his name: `Marit Dahl, keeper of the light`, `Marit Dahl (74)`; and before it: `— Marit Dahl` */
const BEHIND_NAME = /[,،、(—–]/
const DASH = /^[—–-]\s?/

/** Passages from the one that says a quote to one that names who does. */
const NEAR = 4

/** Whether the line below a passage says when the article was written: the name is its author's. */
const isAboveDay = (draft: Draft, p: number): boolean =>
  draft.passages.slice(p + 1, p + 2).some(below => {
    const line = lineOf(draft, below)
    return line.length <= LONGEST_LINE && (saysWhen(line) || isDayLine(line))
  })

/**
 * Where the name in the line below a pull quote stands in the paragraph that says it, or near that: the page names the
 * speaker. None where the line is no name, or nobody's who is near.
 *
 * @param p the pull quote
 * @param said the passage that says it
 */
export function speakerBelow(draft: Draft, view: View, p: number, said: number): Pair[] {
  const { text, letters, passages } = draft
  const passage = passages[p + 1]
  if (!passage || passage.keepsLines || passage.spans.length > 1 || said === p + 1) return []
  const { start, end, from } = passage.spans[0] as Span
  if (end - start > LONGEST_LINE || endsInStop(draft, p + 1)) return []
  const name = (text.slice(start, end).replace(DASH, '').split(BEHIND_NAME)[0] as string).trimEnd()
  if (!isName(name) || isAboveDay(draft, p + 1)) return []
  // Below a deck that quotes nobody the name is that of who is in a picture.
  if (firstProse(draft, view, p) === p && !isQuotation(draft, p)) return []
  const surname = surnameOf(name)
  const stem = surname.slice(0, Math.max(SHORTEST_NAME, surname.length - ENDING))
  const at = text.slice(start, end).indexOf(name) + name.length
  const [x, to] = [letters.firstFrom(start + at - surname.length), letters.firstFrom(start + at)]
  for (let q = Math.max(0, said - NEAR); q <= Math.min(said + NEAR, passages.length - 1); q++) {
    const [span, ...more] = (passages[q] as Passage).spans as [Span, ...Span[]]
    const found = more.length > 0 || q === p || q === p + 1 ? -1 : text.slice(span.start, span.end).indexOf(stem)
    if (found < 0) continue
    const first = letters.firstFrom(span.start + found)
    let length = 0
    while (x + length < to && letters.codes[x + length] === letters.codes[first + length]) length++
    const y = (view.starts[q] as number) + first - span.from
    // What the line has behind the name has no other words in its place.
    const behind = { x: view.starts[p + 2] as number, y: y + length, length: 0 }
    return [{ x: (view.starts[p + 1] as number) + x - from, y, length }, behind]
  }
  return []
}
