import type { Span } from './types.ts'

/**
 * A stretch of a text: UTF-16 units `[start, end)`, letters `[from, to)`. All spans are made here, in one form: V8 gives what
 * is spread (`{ ...span }`) a form of its own at each place, and what is asked of spans of many forms takes longer.
 *
 * @param saved only a copy that went has it
 */
export function spanOf(start: number, end: number, from: number, to: number, saved?: true): Span {
  return { start, end, from, to, saved }
}

/** The letters of a span from `from` on. */
export const startingAt = ({ start, end, to, saved }: Span, from: number): Span => spanOf(start, end, from, to, saved)

/** The letters of a span before `to`. */
export const endingAt = ({ start, end, from, saved }: Span, to: number): Span => spanOf(start, end, from, to, saved)

/** A span cut in two before letter `letter`: the first part ends at `end`, the second begins at `start`, in UTF-16 units. */
export const cutSpan = (span: Span, end: number, start: number, letter: number): [Span, Span] => [
  spanOf(span.start, end, span.from, letter, span.saved),
  spanOf(start, span.end, letter, span.to, span.saved),
]
