import type { Match } from './matches.ts'

/** Letters that two matches of one chain may be apart, at least, and as a share of the chain so far. */
const GAP = 240
const GAP_SHARE = 0.3
/** Chains that are followed at a time: a stray match must not end a long one. */
const OPEN_CHAINS = 6
/** Letters that agree by chance where two copies meet. */
export const CHANCE = 20

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
    // Of several that it goes on the longest one has it: an author's phrase in between has another.
    let at = -1
    let kept: Kept | null = null
    for (let o = 0; o < open.length; o++) {
      const one = goneOn(open[o] as Chain, match, isFar)
      if (one === null || (kept !== null && one.letters <= kept.letters)) continue
      kept = one
      at = o
    }
    if (kept === null) {
      // (A list that is made with its first entry takes a sixth of the memory of one that it is pushed to.)
      open.unshift({ matches: [match], letters: match.length })
      if (open.length > OPEN_CHAINS) close(open.pop() as Chain)
      continue
    }
    const chain = open[at] as Chain
    chain.matches.length = kept.to
    chain.matches[kept.to - 1] = kept.last
    if (kept.from > 0) chain.matches.splice(0, kept.from)
    chain.matches.push(match)
    chain.letters = kept.letters + match.length
    open.copyWithin(1, 0, at)
    open[0] = chain
  }
  open.forEach(close)
  return wanted.sort((i, j) => startOf(i) - startOf(j))
}

const startOf = ({ matches }: Chain): number => (matches[0] as Match).a

/** What of a chain a match goes on: from its match `from` up to the one before `to`, and the first and last of them, whole or cut. */
interface Kept {
  from: number
  to: number
  first: Match
  last: Match
  letters: number
}

/** Share of the letters of a match that those have which give way to it. */
const STRAY = 0.25
const REWOUND = 0.5
/** Matches at the beginning of a chain among which one gives way, and at its end. */
const FIRST_MATCHES = 3
const LAST_MATCHES = 4

/**
 * What of a chain a match goes on: all; or all but its first match, where this is short and the twin of the match runs into it: a
 * title's words with which the text ends, right above its copy; or what stands before the twin of the match, where less is behind
 * that: letters by which a heading begins as the next paragraph does, a case that is told like the next one. Null where it goes on
 * none.
 */
function goneOn({ matches, letters }: Chain, match: Match, isFar: boolean): Kept | null {
  const to = matches.length
  const [first, last] = [matches[0] as Match, matches[to - 1] as Match]
  if (continues(first, last, letters, match, isFar)) return { from: 0, to, first, last, letters }
  const isInto = match.b + match.length > first.a + CHANCE && first.length <= STRAY * match.length
  const less =
    isInto && to > 1 && to <= FIRST_MATCHES
      ? { from: 1, to, first: matches[1] as Match, last, letters: letters - first.length }
      : rewound(matches, letters, match)
  return less !== null && continues(less.first, less.last, less.letters, match, isFar) ? less : null
}

/** What of a chain stands before the twin of a match; null where it has too much behind that, or all of it. */
function rewound(matches: readonly Match[], letters: number, { b, length }: Match): Kept | null {
  let gone = 0
  let to = matches.length
  for (; to > 0 && (matches[to - 1] as Match).b >= b; to--) {
    if (matches.length - to === LAST_MATCHES) return null
    gone += (matches[to - 1] as Match).length
  }
  const last = matches[to - 1]
  if (!last) return null
  const over = Math.max(0, last.b + last.length - b)
  gone += over
  if (gone === 0 || gone > REWOUND * Math.min(length, letters)) return null
  const cut = { a: last.a, b: last.b, length: last.length - over }
  return { from: 0, to, first: to === 1 ? cut : (matches[0] as Match), last: cut, letters: letters - gone }
}

/** Whether a match goes on a chain of so many letters that begins and ends with two others. */
function continues(first: Match, last: Match, letters: number, match: Match, isFar: boolean): boolean {
  const gapB = match.b - last.b - last.length
  if (gapB < 0) return false
  // A stretch may run on into its own twin; another one that does is the twin's own copy.
  if (match.b + match.length > first.a + CHANCE && match.a - match.b !== last.a - last.b) return false
  const gapA = match.a - last.a - last.length
  // Where one side goes on at once, the other one has a paragraph more.
  const more = isFar ? Number.POSITIVE_INFINITY : letters + match.length
  const most = Math.max(GAP, Math.min(gapA, gapB) <= CHANCE ? more : GAP_SHARE * letters)
  return gapA <= most && gapB <= most
}
