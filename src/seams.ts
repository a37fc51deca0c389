import { beginsWord, type Draft, type View } from './draft.ts'
import type { Match } from './text/matches.ts'
import { indexNear } from './text/sorted.ts'

/** Letters that a match may be cut back to reach the edge of a word. */
export const LONGEST_WORD = 40
/** Letters. Passages that begin with fewer alike do so by chance. */
export const ALIKE_BEGINNING = 12

/** Takes from a match the letters at its ends that agree by chance: it begins and ends at the edge of a word on both sides. */
export function snap(draft: Draft, seams: Seams, match: Match, unspaced: boolean): void {
  // Signs of scripts without spaces are each a word: a short overhang cannot be told from a word, and stays.
  if (unspaced) return
  const { a, b, length } = match
  const most = Math.min(length, LONGEST_WORD)
  let head = 0
  while (head < most && !seams.isSeam(draft, a + head, b + head)) head++
  if (head === most) head = 0
  let tail = 0
  while (tail < most && !seams.isSeam(draft, a + length - tail, b + length - tail)) tail++
  if (tail === most) tail = 0
  match.a = a + head
  match.b = b + head
  match.length = length - head - tail
}

/** Tells where two stretches can be cut. Asked for one position after the other, it need not search for each. */
export class Seams {
  /** In the later stretch, and in the earlier one. */
  readonly later: Cursor
  readonly earlier: Cursor

  constructor(view: View) {
    this.later = new Cursor(view)
    this.earlier = new Cursor(view)
  }

  /** Whether both stretches can be cut here: a word begins in both, or a passage in one of them. */
  isSeam(draft: Draft, a: number, b: number): boolean {
    if (this.later.isEdge(a) || this.earlier.isEdge(b)) return true
    return beginsWord(draft, this.later.letterAt(a)) && beginsWord(draft, this.earlier.letterAt(b))
  }
}

/** A place in a view that remembers the passage and the stretch of the text where it was asked last. */
export class Cursor {
  readonly #view: View
  #passage = 0
  #span = 0

  constructor(view: View) {
    this.#view = view
  }

  /** The passage that holds position `v`. */
  passageAt(v: number): number {
    this.#passage = indexNear(this.#view.starts, v, this.#passage)
    return this.#passage
  }

  /** How many letters of one passage end at position `v`. */
  inPassage(v: number): number {
    return v - (this.#view.starts[this.passageAt(v - 1)] as number)
  }

  /** Whether a passage begins at position `v`, or the view ends there. */
  isEdge(v: number): boolean {
    const { starts, length } = this.#view
    return v >= length || starts[this.passageAt(v)] === v
  }

  /** The letter of the text at position `v`. */
  letterAt(v: number): number {
    const span = this.#spanAt(v)
    const { spanStarts, spanFrom } = this.#view
    return (spanFrom[span] as number) + v - (spanStarts[span] as number)
  }

  /** How many letters from position `v` on follow one another in the text too. */
  wholeFrom(v: number): number {
    return (this.#view.spanStarts[this.#spanAt(v) + 1] as number) - v
  }

  #spanAt(v: number): number {
    const { spanStarts, spanFrom } = this.#view
    if (v < (spanStarts[this.#span] as number) || v >= (spanStarts[this.#span + 1] as number))
      this.#span = Math.min(indexNear(spanStarts, v, this.#span), spanFrom.length - 1)
    return this.#span
  }
}
