import { beginsSentence } from '../../align.ts'
import { type Draft, letterAt, passageAt, sizeOf, type View } from '../../draft.ts'
import { isProse } from '../../prose.ts'
import { ALIKE_BEGINNING } from '../../seams.ts'
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
  const isSaid = new Uint8Array(last - first + 1)
  for (const { p, pair } of inPassages(view, pairs)) {
    covered[p - first] = (covered[p - first] as number) + pair.length
    if (pair.length >= ALIKE_BEGINNING && beginsSentence(draft, letterAt(view, pair.x))) isSaid[p - first] = 1
  }
  const isOwn = (p: number): boolean => {
    const letters = covered[p - first] as number
    return letters > 0 && isSaid[p - first] !== 1 && letters < BY_CHANCE * sizeOf(view, p) && isProse(draft, view, p)
  }
  if (!covered.some((_, n) => isOwn(first + n))) return pairs
  return [...inPassages(view, pairs)].filter(({ p }) => !isOwn(p)).map(({ pair }) => pair)
}

/** Pairs cut at the edges of the passages that go, each with its passage. */
function* inPassages(view: View, pairs: readonly Pair[]): Generator<{ p: number; pair: Pair }> {
  for (const { x, y, length } of pairs) {
    for (let done = 0; done < length; ) {
      const p = passageAt(view, x + done)
      const step = Math.min((view.starts[p + 1] as number) - x - done, length - done)
      yield { p, pair: { x: x + done, y: y + done, length: step } }
      done += step
    }
  }
}
