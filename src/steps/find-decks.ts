import { type Draft, passageAt, sizeOf, type View } from '../draft.ts'
import { isItem } from '../headline.ts'
import type { Common, Piece } from '../pieces.ts'
import { isProse, weightOf } from '../prose.ts'
import type { Pair } from '../text/in-order.ts'
import { isUnspaced } from '../text/letters.ts'
import { findWindows, type Sought, type Window } from '../text/near-match.ts'
import { diffWords } from '../text/word-diff.ts'
import { endsSentence, isCloser, isSentenceEnd } from '../text/words.ts'
import type { Copy, Passage, Span } from '../types.ts'
import { wordsIn } from '../view-words.ts'

/** Passages from the title on among which decks and descriptions are looked for. */
const HEAD = 4
/** Letters, signs weighted. A deck has at least four words and at most about ninety. */
const SHORTEST_DECK = 20
const LONGEST_DECK = 600
/** Share of a deck's words that stand in order in one place of the body for it to be said again there; half is new wording. */
const SAID_AGAIN = 0.72
/** The same for a passage that does not follow the title directly. */
const SAID_AGAIN_LATER = 0.85
/** The same where the body says it far from the head: background that a story's end repeats shares much with its start. */
const SAID_AGAIN_FAR = 0.8
/** Passages behind a deck that are not far. */
const NEAR = 4
/** Letters, signs weighted. A deck shorter than this must also be like the whole stretch that says it again. */
const SHORT_DECK = 60
/** Share from which on a second place counts as the passage recurring: a refrain, not a deck. */
const RECURS = 0.9
/** Pairs of passages that share most of their letters, from which on a text says like things in like words. */
const PARALLELS = 2
const SHARED = 0.6
/** There a deck must be said again to the word. */
const WHOLLY = 0.99
/** What a word counts that begins as its twin does (close, closed). */
const INFLECTED = 0.7
/** Signs of scripts without spaces that must agree in a row: single ones do by chance. */
const FEWEST_SIGNS = 2
/** Share of the short runs of a deck that a window must have for its words to be compared at all. */
const WORTH_A_LOOK = 0.3

/**
 * Decks, descriptions and standfirsts between the title and the body that the body says again: as a paragraph, as a
 * sentence of one, whole or nearly. They go; the body is never cut for them. What bears its author's name (an epigraph)
 * or a label (`Claim:`) stays, and so does what recurs more than once.
 */
export function findDecks(draft: Draft, view: View, { pieces }: Common): Copy[] {
  const parallels = countParallels(view, pieces)
  const candidates = deckPassages(draft, view)
  const parts = candidates.flatMap(p => [partOf(view, p), ...sentencesOf(draft, view, p)].map(part => ({ p, ...part })))
  const windows = findWindows(view.codes, view.length, parts)
  const echoes: Copy[] = []
  for (const [i, p] of candidates.entries()) {
    const own = parts.map((part, k) => ({ part, windows: windows[k] as Window[] })).filter(({ part }) => part.p === p)
    const least = parallels >= PARALLELS ? WHOLLY : i === 0 ? SAID_AGAIN : SAID_AGAIN_LATER
    const pairs = pairsOfDeck(draft, view, own, least)
    if (pairs && !isEpigraph(draft, view, p, pairs)) echoes.push({ first: p, last: p, pairs })
    // The first paragraph that stays begins the body; a byline or a standfirst that stays does not.
    else if (isProse(draft, view, p) && (weightOf(view, p) > LONGEST_STANDFIRST || endsInStop(draft, p))) break
  }
  return echoes.filter(
    ({ pairs }) =>
      !pairs.some(({ y }) =>
        echoes.some(({ first }) => first === passageAt(view, y) && first > (echoes[0] as Copy).first),
      ),
  )
}

/** Letters. What stays and has more than this is no standfirst but the beginning of the body. */
const LONGEST_STANDFIRST = 160

function endsInStop({ text, passages }: Draft, p: number): boolean {
  const { spans } = passages[p] as Passage
  const { start, end } = spans[spans.length - 1] as Span
  return endsSentence(text, start, end)
}

function deckPassages(draft: Draft, view: View): number[] {
  const found: number[] = []
  for (let p = 0; p < Math.min(HEAD, draft.passages.length - 1); p++) {
    const weight = weightOf(view, p)
    if (weight > LONGEST_DECK) break
    const passage = draft.passages[p] as Passage
    if (passage.keepsLines || weight < SHORTEST_DECK || isItem(draft, passage) || hasLabel(draft, p)) continue
    found.push(p)
  }
  return found
}

/** How many passages behind the head share most of their letters with an earlier one there: clauses, entries of a live blog. */
function countParallels(view: View, pieces: readonly Piece[]): number {
  const shared = new Map<number, Map<number, number>>()
  for (const { p, q, length } of pieces) {
    if (q < HEAD) continue
    const twins = shared.get(p) ?? new Map<number, number>()
    twins.set(q, (twins.get(q) ?? 0) + length)
    shared.set(p, twins)
  }
  let parallels = 0
  for (const [p, twins] of shared) {
    const alike = [...twins].some(([q, length]) => length >= SHARED * Math.max(sizeOf(view, p), sizeOf(view, q)))
    if (alike && weightOf(view, p) >= SHORTEST_DECK) parallels++
  }
  return parallels
}

const partOf = (view: View, p: number): Sought => ({ from: view.starts[p] as number, to: view.starts[p + 1] as number })

/** A heading's mark, a label with a colon (`Claim:`), or an author's name as the next passage. */
function hasLabel({ text, passages }: Draft, p: number): boolean {
  const { start, end } = (passages[p] as Passage).spans[0] as Span
  const line = text.slice(start, end)
  if (/^#+ /.test(line)) return true
  if (/^[\p{L}\p{M} ]{2,24}(?::(?=\s)|：)/u.test(line) && !/^\p{Lu}\p{L}+[:：]\s*["“«„]/u.test(line)) return true
  const next = passages[p + 1]?.spans[0]
  if (!next) return false
  const head = text.slice(next.start, Math.min(next.end, next.start + 80))
  return /^[—–―-]+\s*\p{L}[\p{L}\p{M}.,’' -]{2,60}$/u.test(head)
}

/** Whether a passage ends with a dash and its author's name, which the body lacks: an epigraph. */
function isEpigraph({ text, passages }: Draft, view: View, p: number, pairs: readonly Pair[]): boolean {
  const { start, end } = (passages[p] as Passage).spans[0] as Span
  if (!/[.!?…"”»’]\s*[—–―-]+\s*\p{Lu}[\p{L}\p{M}.’' -]{2,40}$/u.test(text.slice(start, end))) return false
  const last = pairs[pairs.length - 1]
  return !last || last.x + last.length < (view.starts[p + 1] as number)
}

/** The sentences of a passage of several, in positions of the view. */
function sentencesOf(draft: Draft, view: View, p: number): Sought[] {
  const { spans } = draft.passages[p] as Passage
  const span = spans[0] as Span
  if (spans.length > 1) return []
  const { text, letters } = draft
  const starts = [span.from]
  for (let l = span.from + 1; l < span.to; l++) {
    if (endsBetween(text, (letters.at[l - 1] as number) + 1, letters.at[l] as number)) starts.push(l)
  }
  if (starts.length < 2) return []
  const shift = (view.starts[p] as number) - span.from
  return starts.map((from, i) => ({ from: from + shift, to: (starts[i + 1] ?? span.to) + shift }))
}

function endsBetween(text: string, from: number, to: number): boolean {
  for (let i = from; i < to - 1; i++) {
    if (!isSentenceEnd(text.charCodeAt(i))) continue
    let next = i + 1
    while (next < to && isCloser(text.charCodeAt(next))) next++
    return next < to || text.charCodeAt(i) > 0x2e80
  }
  return false
}

interface Located {
  part: Sought
  windows: Window[]
}

/** Where a deck is said again, as a whole or sentence by sentence; null where it is not, or where it recurs. */
function pairsOfDeck(draft: Draft, view: View, [whole, ...sentences]: Located[], least: number): Pair[] | null {
  const at = whole ? saidAgain(draft, view, whole, least) : null
  if (at) return at.recurs ? null : at.pairs
  if (sentences.length < 2) return null
  const found = sentences.map(sentence => saidAgain(draft, view, sentence, Math.max(least, SAID_AGAIN_LATER - 0.05)))
  return found.every(f => f !== null && !f.recurs) ? found.flatMap(f => f?.pairs ?? []) : null
}

function saidAgain(
  draft: Draft,
  view: View,
  { part, windows }: Located,
  least: number,
): { pairs: Pair[]; recurs: boolean } | null {
  const p = passageAt(view, part.from)
  const scored = windows
    .filter(({ hits, from }) => hits >= WORTH_A_LOOK * (part.to - part.from - 6) && from >= part.to)
    .map(window => compareWords(draft, view, part, window))
    .sort((a, b) => b.score - a.score)
  const [best, second] = scored
  if (!best || best.score < (weightOf(view, p) < SHORT_DECK ? SAID_AGAIN_LATER : least)) return null
  if (passageAt(view, best.pairs[0]?.y ?? 0) - p > NEAR && best.score < SAID_AGAIN_FAR) return null
  return { pairs: best.pairs, recurs: second !== undefined && second.score >= RECURS }
}

/** The share of the words of a deck that stand in a window in order, and where. */
function compareWords(draft: Draft, view: View, part: Sought, window: Window): { score: number; pairs: Pair[] } {
  const holder = passageAt(view, (window.from + window.to) >> 1)
  const from = Math.max(window.from - 12, Math.min(window.from, view.starts[holder] as number))
  const to = Math.min(window.to + 12, Math.max(window.to, view.starts[holder + 1] as number))
  const a = wordsIn(draft, view, part.from, part.to)
  const b = wordsIn(draft, view, from, to)
  const pairs: Pair[] = []
  const least = isUnspaced(view.codes[part.from] as number) ? FEWEST_SIGNS : 1
  let same = 0
  let first = b.hashes.length
  let last = 0
  for (const run of diffWords(a.hashes, b.hashes)) {
    const x = a.starts[run.aFrom] as number
    if (run.equal) {
      if (run.aTo - run.aFrom < least) continue
      same += run.aTo - run.aFrom
      first = Math.min(first, run.bFrom)
      last = run.bTo
      pairs.push({ x, y: b.starts[run.bFrom] as number, length: (a.starts[run.aTo] as number) - x })
    } else if (haveNumbers(view, a.starts, run.aFrom, run.aTo) && haveNumbers(view, b.starts, run.bFrom, run.bTo)) {
      // Another hour, another size: the next entry, not the same one.
      return { score: 0, pairs: [] }
    } else {
      for (let i = run.aFrom, next = run.bFrom; i < run.aTo; i++) {
        let j = next
        while (j < run.bTo && !beginAlike(view, a.starts, i, b.starts, j)) j++
        if (j === run.bTo) continue
        same += INFLECTED
        next = j + 1
      }
    }
  }
  const words =
    weightOf(view, passageAt(view, part.from)) < SHORT_DECK ? Math.max(a.hashes.length, last - first) : a.hashes.length
  return { score: same / Math.max(1, words), pairs }
}

function haveNumbers({ codes }: View, starts: number[], from: number, to: number): boolean {
  for (let v = starts[from] as number; v < (starts[to] as number); v++) {
    if ((codes[v] as number) >= 0x30 && (codes[v] as number) <= 0x39) return true
  }
  return false
}

/** Whether two words share their first three letters and most of the shorter one. */
function beginAlike({ codes }: View, aStarts: number[], i: number, bStarts: number[], j: number): boolean {
  const x = aStarts[i] as number
  const y = bStarts[j] as number
  const shorter = Math.min((aStarts[i + 1] as number) - x, (bStarts[j + 1] as number) - y)
  let n = 0
  while (n < shorter && codes[x + n] === codes[y + n]) n++
  return n >= 3 && n >= 0.6 * shorter
}
