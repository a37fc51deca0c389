import { type Draft, endsInStop, letterAt, passageAt, type View } from '../../draft.ts'
import { type Likeness, likenessOf } from '../../likeness.ts'
import { isProse, weightOf } from '../../prose.ts'
import { holdsTime } from '../../text/dates.ts'
import type { Pair } from '../../text/in-order.ts'
import { isDigit } from '../../text/signs.ts'
import type { Sought, Window } from '../../text/track.ts'
import {
  saysAllBut,
  saysAllButLabel,
  saysAllButSource,
  saysAllButSpeaker,
  saysSentence,
  textOf,
  WHOLLY,
} from './attribution.ts'
import { SHORTEST_DECK } from './heads.ts'
import type { Located } from './locate.ts'
import { isParallel } from './parallel.ts'

/** Share of a deck's words that stand in order in one place of the body for it to be said again there; half is new wording. */
export const SAID_AGAIN = 0.72
/** The same for a passage that does not follow the title directly. */
export const SAID_AGAIN_LATER = 0.85
/** The same where the body says it far from the head: background that a story's end repeats shares much with its start. */
const SAID_AGAIN_FAR = 0.8
/** The same with the phrases that stand elsewhere in the sentence, the speaker first or last, two clauses the other way round; the second far from the head. */
const SAID_REORDERED = 0.8
const SAID_REORDERED_FAR = 0.87
/** The same where all of it is said but a clause at its end that tells who says it, of whom the text speaks. */
const SAID_BUT_SPEAKER = 0.55
/** The same where all of it is said but for who says it, at its beginning. */
const SAID_BUT_LABEL = 0.4
/** Share of its words that say something which must stand together there, where they have another order or form. */
const GATHERED = 0.9
/** Paragraphs behind a deck that are not far; names, dates and headings between them do not count. */
const NEAR = 4
/** Letters, signs weighted. A deck shorter than this must also be like the whole stretch that says it again. */
const SHORT_DECK = 56
/** Share in which they are then alike: one word in six may be put in. */
const PUT_IN = 0.83
/** Share of a sentence's letters that must be said in the body for it not to be the deck's own. */
const OWN_SENTENCE = 0.4
/** Share from which on a second place counts as the passage recurring: a refrain, not a deck. */
const RECURS = 0.9
/** Words or phrases in which two paragraphs differ, each for each, from which on they are told in parallel. */
const SWAPS = 2

/** Where a deck is said again, as a whole or sentence by sentence; null where it is not, or where it recurs. */
export function pairsOfDeck(draft: Draft, view: View, [whole, ...sentences]: Located[], least: number): Pair[] | null {
  const at = whole ? saidAgain(draft, view, whole, least) : null
  if (at) {
    const recurs = at.recurs || sentences.some(one => isSaidOften(draft, view, one))
    // What is said neither there nor elsewhere is the deck's own.
    const isSource = (one: Located): boolean => isSaidThere(draft, view, one, at.pairs)
    if (!recurs && !sentences.some(one => isOwn(one.part, at.pairs) && !isSource(one))) return at.pairs
    if (recurs && !at.isReordered) return null
  }
  if (sentences.length < 2) return null
  const found: Pair[] = []
  for (const [s, sentence] of sentences.entries()) {
    const isLast = s === sentences.length - 1
    const said = saidAgain(draft, view, sentence, Math.max(least, SAID_AGAIN_LATER - 0.05), isLast && least < WHOLLY)
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

/** Letters, signs weighted, of a sentence that tells who said the one before it, and the share of its words that the same paragraph has for that. */
const LONGEST_SOURCE = 40
const SOURCE_SAID = 0.6

/** Whether a short sentence of a deck is mostly said in the paragraph that says the deck, elsewhere there: `The mayor said so.` */
function isSaidThere(draft: Draft, view: View, { part, windows }: Located, pairs: readonly Pair[]): boolean {
  const p = passageAt(view, (pairs[0] as Pair).y)
  if (part.to - part.from > LONGEST_SOURCE) return false
  return windows.some(window => {
    const { score, pairs: said } = likenessOf(draft, view, part, window)
    return score >= SOURCE_SAID && said.every(({ y }) => passageAt(view, y) === p)
  })
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

/** @param mayName whether its end may tell who says it, which the place that says it again does not */
function saidAgain(
  draft: Draft,
  view: View,
  { part, windows }: Located,
  least: number,
  mayName = least <= SAID_AGAIN,
): { pairs: Pair[]; recurs: boolean; isReordered: boolean } | null {
  const p = passageAt(view, part.from)
  const likeness = (window: Window): Likeness => likenessOf(draft, view, part, window)
  const [best, second] = windows
    .filter(({ from }) => from >= part.to)
    .map(likeness)
    .sort((a, b) => b.score - a.score)
  if (!best || best.pairs.length === 0 || best.isNext) return null
  const isShort = weightOf(view, p) < SHORT_DECK
  // What somebody says may be quoted twice, with the name first and last; a line without a stop is no paragraph that does.
  const isQuotation = OPENS_QUOTATION.test(draft.text.charAt(draft.letters.at(letterAt(view, part.from)) - 1))
  const mayBeReordered = !isQuotation || (p === 0 && !endsInStop(draft, p))
  const isGathered = (): boolean => mayBeReordered && least <= SAID_AGAIN && best.gathered() >= GATHERED
  const isLess = best.reordered < least
  const isSpokenOf = (): boolean =>
    mayName &&
    best.reordered >= SAID_BUT_SPEAKER &&
    (saysAllButSpeaker(draft, view, part, best) || saysAllButSource(draft, view, part, best))
  const isSentence = (): boolean => least < WHOLLY && saysSentence(draft, view, part, best)
  const isLabelled = (): boolean => best.reordered >= SAID_BUT_LABEL && saysAllButLabel(draft, view, part, best)
  if (isLess && !isLabelled() && !isGathered() && !isSpokenOf() && !isSentence()) return null
  const isAll = isLess || saysAllBut(draft, view, part, best, isShort) || isLabelled() || isSpokenOf() || isSentence()
  if (isShort && best.strict < PUT_IN && !isAll && !isGathered()) return null
  // Another hour, another size: the next entry, not the same one. A story that was brought up to date keeps its deck.
  const isEntry = p > 0 || isShort || isDigit(view.codes[part.from] as number) || holdsTime(textOf(draft, view, part))
  if (best.numbers && isEntry) return null
  const twin = passageAt(view, (best.pairs[0] as Pair).y)
  const isFar = paragraphsFrom(draft, view, p, twin) > NEAR
  const isSaid = isAll || best.score >= (isFar ? Math.max(least, SAID_AGAIN_FAR) : least) || isGathered()
  const leastReordered = Math.max(least, isFar ? SAID_REORDERED_FAR : SAID_REORDERED)
  if (!isSaid && !(mayBeReordered && best.reordered >= leastReordered)) return null
  const isSaidBefore = windows.some(window => window.to <= part.from && likeness(window).score >= RECURS)
  const recurs = isSaidBefore || (second !== undefined && second.score >= RECURS)
  const isToldInParallel = best.swaps >= SWAPS && isParallel(draft, view, p, twin)
  return { pairs: best.pairs, recurs: recurs || isToldInParallel, isReordered: !isSaid || isLess }
}

/** How many paragraphs of prose stand behind passage `p`, up to and with passage `q`; more than are near are not counted. */
function paragraphsFrom(draft: Draft, view: View, p: number, q: number): number {
  let paragraphs = 0
  for (let i = p + 1; i <= q && paragraphs <= NEAR; i++) if (isProse(draft, view, i)) paragraphs++
  return paragraphs
}

const OPENS_QUOTATION = /["“”„«»‹›「」『』'‘]/u
