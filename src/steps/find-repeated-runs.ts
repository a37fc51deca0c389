import { type Draft, passageAt, type View } from '../draft.ts'
import type { Common } from '../pieces.ts'
import { isProse } from '../prose.ts'
import { isEcho, isPhrase, isTitleAndDeck, isWholeText } from '../rules/runs/copy.ts'
import { extended } from '../rules/runs/extended.ts'
import { pairsOfLines } from '../rules/runs/lines.ts'
import { withoutOwn } from '../rules/runs/own.ts'
import { behindTitle, isFree, type Passages, pairsOf, pairsOfPart, runOf } from '../rules/runs/run.ts'
import { isWorse } from '../rules/runs/side.ts'
import { timesIn } from '../rules/runs/times.ts'
import { type Chain, chainMatches } from '../text/chains.ts'
import type { Match } from '../text/matches.ts'
import type { Copy } from '../types.ts'

/**
 * Runs of passages that say the same in the same order: the body twice, the body again after title and lead, a preview,
 * the last paragraphs twice. Each is given with the side that goes: the one that is cut or flatter, else the later.
 */
export function findRepeatedRuns(draft: Draft, view: View, { matches }: Common): Copy[] {
  // Most chains are a phrase of an author's own words.
  const near = chainMatches(matches, false, chain => !isPhrase(view, chain))
  const echoes = runsAmong(draft, view, near, isEcho)
  const last = matches[matches.length - 1]
  if (echoes.length > 0 || !last || passageAt(view, last.a + last.length - 1) < draft.passages.length - 1) return echoes
  const start = view.starts[draft.passages.length - 1] as number
  const toEnd = chainMatches(matches, true, chain => endOf(chain) > start)
  return runsAmong(draft, view, toEnd, isWholeText)
}

function endOf({ matches }: Chain): number {
  const { a, length } = matches[matches.length - 1] as Match
  return a + length
}

/** The runs of chains, the longest first, of which none shares a passage with another. */
function runsAmong(draft: Draft, view: View, chains: Chain[], isCopy: typeof isEcho): Copy[] {
  const taken = new Uint8Array(draft.passages.length)
  const timesOf = timesIn(draft, view)
  const copies: Copy[] = []
  for (const chain of chains.sort((a, b) => b.letters - a.letters)) {
    const found = runOf(view, chain)
    if (!found || !isFree(taken, found)) continue
    const run = behindTitle(view, extended(draft, view, found, taken))
    const isRun = isCopy(draft, view, found, timesOf) || (run !== found && isCopy(draft, view, run, timesOf))
    if (!isRun || isTitleAndDeck(draft, view, run)) continue
    const earlyGoes = isWorse(draft, view, run)
    const [first, last] = earlyGoes ? withoutTitle(draft, view, run.early) : run.late
    taken.fill(1, run.early[0], run.early[1] + 1)
    taken.fill(1, run.late[0], run.late[1] + 1)
    // The words that a title shares with the body are no place for what the first paragraph begins with.
    const said = (earlyGoes && pairsOfPart(view, run)) || pairsOf(run.chain, earlyGoes)
    const pairs = said.filter(({ x, length }) => x + length > (view.starts[first] as number))
    const lines = earlyGoes ? [] : pairsOfLines(view, run)
    const all = lines.length === 0 ? pairs : pairs.concat(lines).sort((i, j) => i.x - j.x)
    copies.push({ reason: 'second-run', first, last, pairs: withoutOwn(draft, view, all, [first, last]) })
  }
  return copies
}

/** A run without the line that a text begins with: where that is its title, the steps that know titles tell which copy of it goes. */
const withoutTitle = (draft: Draft, view: View, [first, last]: Passages): Passages =>
  first === 0 && last > 0 && !isProse(draft, view, 0) ? [1, last] : [first, last]
