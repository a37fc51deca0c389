import { isAuthors, isMarked, sharedBeginning } from '../deck-marks.ts'
import { type Draft, endsInStop, letterAt, passageAt, sizeOf, type View } from '../draft.ts'
import { isItem } from '../headline.ts'
import { type Likeness, likenessOf, windowsOf } from '../likeness.ts'
import type { Common, Piece } from '../pieces.ts'
import { isProse, weightOf } from '../prose.ts'
import { restBehind } from '../rest-behind.ts'
import type { Pair } from '../text/in-order.ts'
import { isCloser, isSentenceEnd } from '../text/signs.ts'
import type { Sought, Window } from '../text/track.ts'
import type { Copy, Passage, Span } from '../types.ts'

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
/** The same with the phrases that stand elsewhere in the sentence, near the head: the speaker first or last, two clauses the other way round. */
const SAID_REORDERED = 0.8
/** Paragraphs behind a deck that are not far; names, dates and headings between them do not count. */
const NEAR = 4
/** The same from which on a deck that is said again has five words in a row with its twin, where words were changed too. */
const SURE_TO_SHARE = 200
/** Letters, signs weighted. A line without a full stop that is shorter may be a heading. */
const LONGEST_HEADING = 110
/** Letters, signs weighted. A deck shorter than this must also be like the whole stretch that says it again. */
const SHORT_DECK = 60
/** Share in which they are then alike, where no word of the deck is left out: one in six may be put in. */
const PUT_IN = 0.83
/** Share of a sentence's letters that must be said in the body for it not to be the deck's own. */
const OWN_SENTENCE = 0.4
/** Share from which on a second place counts as the passage recurring: a refrain, not a deck. */
const RECURS = 0.9
/** Pairs of passages that share most of their letters, from which on a text says like things in like words. */
const PARALLELS = 2
const SHARED = 0.6
/** There a deck must be said again to the word. */
const WHOLLY = 0.99
/** Words or phrases in which two paragraphs differ, each for each, from which on they are told in parallel. */
const SWAPS = 2
/** Letters with which the passages behind both begin, where these are not next to one another. */
const LEAST_BEGUN = 10
/** The same two are at most this many times as long as one another. */
const AS_LONG = 1.15

/**
 * Decks, descriptions and standfirsts between the title and the body that the body says again: as a paragraph, as a
 * sentence of one, whole or nearly. They go; the body is never cut for them. What bears its author's name (an epigraph)
 * or a label (`Claim:`) stays, and so does what recurs more than once.
 */
export function findDecks(draft: Draft, view: View, { pieces }: Common): Copy[] {
  const parallels = countParallels(view, pieces)
  const echoes: Copy[] = []
  const mayGo = (p: number): boolean => weightOf(view, p) < SURE_TO_SHARE || pieces.some(({ q }) => q === p)
  // The first paragraph that stays begins the body; a byline or a standfirst that stays does not.
  const opensBody = (p: number): boolean =>
    isProse(draft, view, p) && (weightOf(view, p) > LONGEST_STANDFIRST || endsInStop(draft, p))
  const heads = deckPassages(draft, view)
  let located = new Map<number, Located[]>()
  for (const [i, p] of heads.entries()) {
    if (!located.has(p)) located = locate(draft, view, upTo(heads.slice(i), opensBody), mayGo)
    const least = parallels >= PARALLELS ? WHOLLY : i === 0 ? SAID_AGAIN : SAID_AGAIN_LATER
    // What stands in a deck that goes is not said once more.
    const stands = ({ from }: Window): boolean => !echoes.some(({ first }) => first === passageAt(view, from))
    const parts: Located[] = []
    for (const { part, windows } of located.get(p) as Located[]) parts.push({ part, windows: windows.filter(stands) })
    const pairs = pairsOfDeck(draft, view, parts, least)
    if (pairs && !isAuthors(draft, view, p, pairs)) {
      echoes.push({ reason: 'deck', first: p, last: p, savesNothing: true, pairs })
      const rest = restBehind(draft, view, p, pairs)
      if (rest) echoes.push({ reason: 'deck', first: p + 1, last: p + 1, savesNothing: true, pairs: [rest] })
    } else if (opensBody(p)) break
  }
  // Lines that stand again as lines are headings in a list of contents; one alone behind the title is its standfirst.
  const headings = echoes.filter(({ first, pairs }) => isHeadingAgain(draft, view, first, pairs))
  if (headings.length > 1 || (headings[0]?.first ?? 0) > 0 || areSections(draft, view, echoes)) return []
  return echoes.filter(
    ({ pairs }) =>
      !pairs.some(({ y }) =>
        echoes.some(({ first }) => first === passageAt(view, y) && first > (echoes[0] as Copy).first),
      ),
  )
}

/** Whether these are the paragraphs of a section that the next one, under another heading, has once more: left side, right side. */
function areSections(draft: Draft, view: View, echoes: readonly Copy[]): boolean {
  const twinOf = ({ pairs }: Copy): number => passageAt(view, (pairs[0] as Pair).y)
  const [first, second] = echoes
  if (!first || !second || first.first === 0) return false
  const isNext = second.first === first.first + 1 && twinOf(second) === twinOf(first) + 1
  const [heading, other] = [first.first - 1, twinOf(first) - 1]
  return isNext && !isProse(draft, view, heading) && !isProse(draft, view, other)
}

/** Letters. What stays and has more than this is no standfirst but the beginning of the body. */
const LONGEST_STANDFIRST = 160

function deckPassages(draft: Draft, view: View): number[] {
  const found: number[] = []
  for (let p = 0; p < Math.min(HEAD, draft.passages.length - 1); p++) {
    const weight = weightOf(view, p)
    if (weight > LONGEST_DECK) break
    const passage = draft.passages[p] as Passage
    if (passage.keepsLines || weight < SHORTEST_DECK || isItem(draft, passage) || isMarked(draft, p)) continue
    found.push(p)
  }
  return found
}

/** How many passages behind the head share most of their letters with an earlier one there: clauses, entries of a live blog. */
function countParallels(view: View, pieces: readonly Piece[]): number {
  let parallels = 0
  // The pieces of a passage stand together: no more than one passage is remembered at a time.
  const twins = new Map<number, number>()
  pieces.forEach(({ p, q, length }, i) => {
    if (q >= HEAD) twins.set(q, (twins.get(q) ?? 0) + length)
    if (twins.size === 0 || pieces[i + 1]?.p === p) return
    const alike = [...twins].some(([q, length]) => length >= SHARED * Math.max(sizeOf(view, p), sizeOf(view, q)))
    if (alike && weightOf(view, p) >= SHORTEST_DECK) parallels++
    twins.clear()
  })
  return parallels
}

/** Whether a short line without a full stop stands again as a line of its own. */
function isHeadingAgain(draft: Draft, view: View, p: number, pairs: readonly Pair[]): boolean {
  const twin = passageAt(view, (pairs[0] as Pair).y)
  if (weightOf(view, twin) >= LONGEST_HEADING || endsInStop(draft, twin)) return false
  return sizeOf(view, twin) < 1.1 * sizeOf(view, p)
}

const partOf = (view: View, p: number): Sought => ({ from: view.starts[p] as number, to: view.starts[p + 1] as number })

/** The sentences of a passage of several, in positions of the view. */
function sentencesOf(draft: Draft, view: View, p: number): Sought[] {
  const { spans } = draft.passages[p] as Passage
  const span = spans[0] as Span
  if (spans.length > 1) return []
  const { text, letters } = draft
  const starts = [span.from]
  for (let l = span.from + 1; l < span.to; l++) {
    if (endsBetween(text, letters.at(l - 1) + 1, letters.at(l))) starts.push(l)
  }
  if (starts.length < 2) return []
  const shift = (view.starts[p] as number) - span.from
  return starts.map((from, i) => ({ from: from + shift, to: (starts[i + 1] ?? span.to) + shift }))
}

function endsBetween(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
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

/** The items of a list up to the first one that ends it, that one included. */
function upTo<T>(items: readonly T[], ends: (item: T) => boolean): readonly T[] {
  const last = items.findIndex(ends)
  return last < 0 ? items : items.slice(0, last + 1)
}

/** Where those of the passages that may go, and each of their sentences, may stand again: all in one pass over the text. */
function locate(
  draft: Draft,
  view: View,
  passages: readonly number[],
  mayGo: (p: number) => boolean,
): Map<number, Located[]> {
  // Lists that are pushed to, here and where they are gone through: what `map` gives is of another kind for V8 once it is compiled.
  const sought: Sought[] = []
  const ends: number[] = []
  for (const p of passages) {
    if (mayGo(p)) sought.push(partOf(view, p), ...sentencesOf(draft, view, p))
    ends.push(sought.length)
  }
  const windows = windowsOf(view, sought)
  const located = new Map<number, Located[]>()
  let next = 0
  for (const [i, p] of passages.entries()) {
    const parts: Located[] = []
    for (; next < (ends[i] as number); next++)
      parts.push({ part: sought[next] as Sought, windows: windows[next] as Window[] })
    located.set(p, parts)
  }
  return located
}

/** Where a deck is said again, as a whole or sentence by sentence; null where it is not, or where it recurs. */
function pairsOfDeck(draft: Draft, view: View, [whole, ...sentences]: Located[], least: number): Pair[] | null {
  const at = whole ? saidAgain(draft, view, whole, least) : null
  if (at) {
    const stays = at.recurs || sentences.some(one => isOwn(one.part, at.pairs) || isSaidOften(draft, view, one))
    if (!stays) return at.pairs
    if (!at.isReordered) return null
  }
  if (sentences.length < 2) return null
  const found: Pair[] = []
  for (const sentence of sentences) {
    const said = saidAgain(draft, view, sentence, Math.max(least, SAID_AGAIN_LATER - 0.05))
    if (!said || said.recurs) return null
    found.push(...said.pairs)
  }
  return found
}

/** Whether a sentence of a deck is mostly not said in the body: then the deck has something to say. */
function isOwn({ from, to }: Sought, pairs: readonly Pair[]): boolean {
  let said = 0
  for (const { x, length } of pairs) said += Math.max(0, Math.min(to, x + length) - Math.max(from, x))
  return to - from >= SHORTEST_DECK && said < OWN_SENTENCE * (to - from)
}

/** Whether several passages have a sentence: a note under each item, an announcement that ends as all do. */
function isSaidOften(draft: Draft, view: View, { part, windows }: Located): boolean {
  if (part.to - part.from < SHORTEST_DECK) return false
  const holders = new Set<number>()
  for (const window of windows) {
    const { score, pairs } = likenessOf(draft, view, part, window)
    if (score >= RECURS) holders.add(passageAt(view, (pairs[0] as Pair).y))
  }
  return holders.size > 1
}

function saidAgain(
  draft: Draft,
  view: View,
  { part, windows }: Located,
  least: number,
): { pairs: Pair[]; recurs: boolean; isReordered: boolean } | null {
  const p = passageAt(view, part.from)
  const likeness = (window: Window): Likeness => likenessOf(draft, view, part, window)
  const [best, second] = windows
    .filter(({ from }) => from >= part.to)
    .map(likeness)
    .sort((a, b) => b.score - a.score)
  if (!best || best.pairs.length === 0 || best.reordered < least || best.isNext) return null
  if (weightOf(view, p) < SHORT_DECK && best.strict < (best.reordered < WHOLLY ? SAID_AGAIN_LATER : PUT_IN)) return null
  // Another hour, another size: the next entry, not the same one. A story that was brought up to date keeps its deck.
  if (best.numbers && (p > 0 || weightOf(view, p) < SHORT_DECK || isDigit(view.codes[part.from] as number))) return null
  const twin = passageAt(view, (best.pairs[0] as Pair).y)
  const isFar = paragraphsFrom(draft, view, p, twin) > NEAR
  const isSaid = best.score >= (isFar ? Math.max(least, SAID_AGAIN_FAR) : least)
  // What somebody says may be quoted twice, with the name first and last.
  const mayBeReordered =
    !isFar && !OPENS_QUOTATION.test(draft.text.charAt(draft.letters.at(letterAt(view, part.from)) - 1))
  if (!isSaid && !(mayBeReordered && best.reordered >= Math.max(least, SAID_REORDERED))) return null
  const isSaidBefore = windows.some(window => window.to <= part.from && likeness(window).score >= RECURS)
  const recurs = isSaidBefore || (second !== undefined && second.score >= RECURS)
  const isToldInParallel = best.swaps >= SWAPS && isParallel(draft, view, p, twin)
  return { pairs: best.pairs, recurs: recurs || isToldInParallel, isReordered: !isSaid }
}

/** How many paragraphs of prose stand behind passage `p`, up to and with passage `q`; more than are near are not counted. */
function paragraphsFrom(draft: Draft, view: View, p: number, q: number): number {
  let paragraphs = 0
  for (let i = p + 1; i <= q && paragraphs <= NEAR; i++) if (isProse(draft, view, i)) paragraphs++
  return paragraphs
}

/**
 * Whether the paragraph that says it again is as long and as whole, and the next one, `My father came from …`, `My mother
 * came from …`, or the last one, to which a story comes back with a turn; or near by with what follows it as what follows
 * the first.
 */
function isParallel(draft: Draft, view: View, p: number, twin: number): boolean {
  const isPlaced = twin === p + 1 || twin === draft.passages.length - 1
  const isNext = isPlaced && endsInStop(draft, p) && endsInStop(draft, twin)
  const goOn =
    twin > p + 1 &&
    twin - p < NEAR &&
    twin + 1 < draft.passages.length &&
    sharedBeginning(view, p + 1, twin + 1) >= LEAST_BEGUN
  if (!isNext && !goOn) return false
  const [one, other] = [sizeOf(view, p), sizeOf(view, twin)]
  return Math.max(one, other) <= AS_LONG * Math.min(one, other)
}

const OPENS_QUOTATION = /["“”„«»‹›「」『』'‘]/u

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39
