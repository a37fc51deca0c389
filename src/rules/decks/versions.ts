import { type Draft, passageAt, sizeOf, type View } from '../../draft.ts'
import { introduces } from '../../headline.ts'
import type { Piece } from '../../pieces.ts'
import { isProse } from '../../prose.ts'
import type { Pair } from '../../text/in-order.ts'
import type { Copy } from '../../types.ts'

/** Share of the letters of the shorter of two paragraphs that the other one has, from which on versions of a text go on alike. */
const GOES_ON = 0.3
/** Paragraphs from which on nobody asks how the text goes on. */
const MANY = 3

/**
 * Whether these are the first paragraphs of a text that stands twice, each time in other words: they are said again one after
 * the other, behind more of the same text. Neither version is a deck of the other.
 */
export function areVersions(draft: Draft, view: View, echoes: readonly Copy[], pieces: readonly Piece[]): boolean {
  const isRow = echoes.every((echo, i) => {
    const before = echoes[i - 1]
    return !before || (echo.first === before.first + 1 && twinOf(view, echo) === twinOf(view, before) + 1)
  })
  const last = echoes.at(-1)
  if (!isRow || !last) return false
  const [p, q] = [twinOf(view, last) + 1, last.first + 1]
  if (q > twinOf(view, echoes[0] as Copy) - 1 || !isProse(draft, view, q)) return false
  if (echoes.length >= MANY && echoes.every(({ first }) => isProse(draft, view, first))) return true
  let same = 0
  for (const piece of pieces) if (piece.p === p && piece.q === q) same += piece.length
  return p < draft.passages.length && same >= GOES_ON * Math.min(sizeOf(view, p), sizeOf(view, q))
}

const twinOf = (view: View, { pairs }: Copy): number => passageAt(view, (pairs[0] as Pair).y)

/** Whether these are the paragraphs of a section that the next one, under another heading, has once more: left side, right side. */
export function areSections(draft: Draft, view: View, echoes: readonly Copy[]): boolean {
  const [first, second] = echoes
  if (!first || !second || first.first === 0) return false
  const isNext = second.first === first.first + 1 && twinOf(view, second) === twinOf(view, first) + 1
  const [heading, other] = [first.first - 1, twinOf(view, first) - 1]
  return isNext && !isProse(draft, view, heading) && !isProse(draft, view, other)
}

/** Whether these are several, one below the other, and the sentence above them introduces them: `Here they are in full:`. */
export function areIntroduced(draft: Draft, echoes: readonly Copy[]): boolean {
  const first = echoes[0]?.first ?? 0
  if (first === 0 || echoes.length < 2) return false
  return introduces(draft, first - 1) && echoes.every((echo, i) => echo.first === first + i)
}
