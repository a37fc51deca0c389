import type { Match } from './matches.ts'

/** Letters that two matches of one chain may be apart, at least, and as a share of the chain so far. */
const GAP = 240
const GAP_SHARE = 0.3
/** Chains that are followed at a time: a stray match must not end a long one. */
const OPEN_CHAINS = 6
/** Letters that agree by chance where two copies meet. */
export const CHANCE = 20
/** Letters by which a match runs on into a heading that only one side has, and that begins as the next paragraph does. */
const OVERRUN = 8

/** Matches that follow one another on both sides. `letters` is how many they have together. */
export interface Chain {
  matches: Match[]
  letters: number
}

/**
 * Joins matches that go on near where the last one ended on both sides. Linear: few chains are open at a time.
 *
 * @param isFar one side alone need go on near: the other one may have any number of passages more
 * @param isWanted tells of a chain to which nothing more comes whether it is wanted; most are not, and take no memory
 * @returns those that are, in the order of their first matches
 */
export function chainMatches(matches: readonly Match[], isFar: boolean, isWanted: (chain: Chain) => boolean): Chain[] {
  const wanted: Chain[] = []
  const open: Chain[] = []
  const close = (chain: Chain): void => {
    if (isWanted(chain)) wanted.push(chain)
  }
  for (let i = 0; i < matches.length; i++) {
    const match = matches[i] as Match
    let at = 0
    while (at < open.length && !continues(open[at] as Chain, match, isFar)) at++
    if (at === open.length) {
      // (A list that is made with its first entry takes a sixth of the memory of one that it is pushed to.)
      open.unshift({ matches: [match], letters: match.length })
      if (open.length > OPEN_CHAINS) close(open.pop() as Chain)
      continue
    }
    const chain = open[at] as Chain
    const last = chain.matches[chain.matches.length - 1] as Match
    const over = Math.max(0, last.b + last.length - match.b)
    if (over > 0) chain.matches[chain.matches.length - 1] = { ...last, length: last.length - over }
    chain.matches.push(match)
    chain.letters += match.length - over
    open.copyWithin(1, 0, at)
    open[0] = chain
  }
  open.forEach(close)
  return wanted.sort((i, j) => startOf(i) - startOf(j))
}

const startOf = ({ matches }: Chain): number => (matches[0] as Match).a

function continues({ matches, letters }: Chain, match: Match, isFar: boolean): boolean {
  const last = matches[matches.length - 1] as Match
  const gapB = match.b - last.b - last.length
  if (gapB < -Math.min(OVERRUN, last.length - 1)) return false
  // A stretch may run on into its own twin; another one that does is the twin's own copy.
  const first = matches[0] as Match
  if (match.b + match.length > first.a + CHANCE && match.a - match.b !== last.a - last.b) return false
  const gapA = match.a - last.a - last.length
  // Where one side goes on at once, the other one has a paragraph more.
  const more = isFar ? Number.POSITIVE_INFINITY : letters + match.length
  const most = Math.max(GAP, Math.min(gapA, gapB) <= CHANCE ? more : GAP_SHARE * letters)
  return gapA <= most && gapB <= most
}
