import { beginsSentence } from '../../align.ts'
import { type Draft, letterAt, sizeOf, type View } from '../../draft.ts'
import { isProse } from '../../prose.ts'
import { ALIKE_BEGINNING, Cursor } from '../../seams.ts'
import type { Pair } from '../../text/in-order.ts'
import type { Passages } from './run.ts'

/** Share of the letters of a paragraph that another one has by chance: a clause at its end, a name. */
const BY_CHANCE = 0.4

/**
 * The pairs of a run that goes without those of paragraphs that say something else: another one stands in their place, with which
 * they have little in common, and no beginning of a sentence. Such a paragraph is saved whole, and not in pieces.
 */
export function withoutOwn(draft: Draft, view: View, pairs: Pair[], [first, last]: Passages): Pair[] {
  const covered = new Uint32Array(last - first + 1)
  inPassages(view, pairs, (p, { length }) => {
    covered[p - first] = (covered[p - first] as number) + length
  })
  const isLittle = (letters: number, n: number): boolean =>
    letters > 0 && letters < BY_CHANCE * sizeOf(view, first + n) && isProse(draft, view, first + n)
  const own = Uint8Array.from(covered, (letters, n) => (isLittle(letters, n) ? 1 : 0))
  // Of most runs each passage is said again.
  if (!own.includes(1)) return pairs
  inPassages(view, pairs, (p, { x, length }) => {
    if (length >= ALIKE_BEGINNING && own[p - first] === 1 && beginsSentence(draft, letterAt(view, x)))
      own[p - first] = 0
  })
  if (!own.includes(1)) return pairs
  const said: Pair[] = []
  inPassages(view, pairs, (p, pair) => {
    if (own[p - first] === 0) said.push(pair)
  })
  return said
}

/** Goes through pairs cut at the edges of the passages that go, each with its passage. */
function inPassages(view: View, pairs: readonly Pair[], use: (p: number, pair: Pair) => void): void {
  const cursor = new Cursor(view)
  for (const { x, y, length } of pairs) {
    for (let done = 0; done < length; ) {
      const p = cursor.passageAt(x + done)
      const step = Math.min((view.starts[p + 1] as number) - x - done, length - done)
      use(p, { x: x + done, y: y + done, length: step })
      done += step
    }
  }
}
