import { type Draft, endOfLetter, letterAt, passageAt, type View } from '../../draft.ts'
import { type Likeness, likenessOf } from '../../likeness.ts'
import { isProse, weightOf } from '../../prose.ts'
import { holdsTime } from '../../text/dates.ts'
import type { Pair } from '../../text/in-order.ts'
import { isDigit } from '../../text/signs.ts'
import type { Sought, Window } from '../../text/track.ts'
import { countWords } from '../../text/words.ts'
import { opensSpeech } from '../marks.ts'
import type { Located } from './locate.ts'
import { isParallel } from './parallel.ts'

/** Letters, signs weighted. A deck has at least four words and at most about ninety. */
export const SHORTEST_DECK = 20
/** Share of a deck's words that stand in order in one place of the body for it to be said again there; half is new wording. */
export const SAID_AGAIN = 0.72
/** The same for a passage that does not follow the title directly. */
export const SAID_AGAIN_LATER = 0.85
/** The same where the body says it far from the head: background that a story's end repeats shares much with its start. */
const SAID_AGAIN_FAR = 0.8
/** The same with the phrases that stand elsewhere in the sentence, the speaker first or last, two clauses the other way round; the second far from the head. */
const SAID_REORDERED = 0.8
const SAID_REORDERED_FAR = 0.88
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
/** Share where a deck must be said again to the word. */
export const WHOLLY = 0.99
/** Words or phrases in which two paragraphs differ, each for each, from which on they are told in parallel. */
const SWAPS = 2

/** Where a deck is said again, as a whole or sentence by sentence; null where it is not, or where it recurs. */
export function pairsOfDeck(draft: Draft, view: View, [whole, ...sentences]: Located[], least: number): Pair[] | null {
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
  if (!best || best.pairs.length === 0 || best.isNext) return null
  const isShort = weightOf(view, p) < SHORT_DECK
  // What somebody says may be quoted twice, with the name first and last.
  const mayBeReordered = !OPENS_QUOTATION.test(draft.text.charAt(draft.letters.at(letterAt(view, part.from)) - 1))
  const isGathered = (): boolean => mayBeReordered && least <= SAID_AGAIN && best.gathered() >= GATHERED
  const isLess = best.reordered < least
  const isSpokenOf = (): boolean =>
    least <= SAID_AGAIN && best.reordered >= SAID_BUT_SPEAKER && saysAllButSpeaker(draft, view, part, best)
  const isLabelled = (): boolean => best.reordered >= SAID_BUT_LABEL && saysAllButLabel(draft, view, part, best)
  if (isLess && !isLabelled() && !isGathered() && !isSpokenOf()) return null
  const isAll = isLess || saysAllBut(draft, view, part, best, isShort) || isLabelled()
  if (isShort && best.strict < PUT_IN && !isAll && !isGathered()) return null
  // Another hour, another size: the next entry, not the same one. A story that was brought up to date keeps its deck.
  const isEntry = p > 0 || isShort || isDigit(view.codes[part.from] as number) || holdsTime(textOf(draft, view, part))
  if (best.numbers && isEntry) return null
  const twin = passageAt(view, (best.pairs[0] as Pair).y)
  const isFar = paragraphsFrom(draft, view, p, twin) > NEAR
  const isSaid = isAll || best.score >= (isFar ? Math.max(least, SAID_AGAIN_FAR) : least)
  const leastReordered = Math.max(least, isFar ? SAID_REORDERED_FAR : SAID_REORDERED)
  if (!isSaid && !(mayBeReordered && best.reordered >= leastReordered)) return null
  const isSaidBefore = windows.some(window => window.to <= part.from && likeness(window).score >= RECURS)
  const recurs = isSaidBefore || (second !== undefined && second.score >= RECURS)
  const isToldInParallel = best.swaps >= SWAPS && isParallel(draft, view, p, twin)
  return { pairs: best.pairs, recurs: recurs || isToldInParallel, isReordered: !isSaid || isLess }
}

/** The text of a part of a deck. */
function textOf({ text, letters }: Draft, view: View, { from, to }: Sought): string {
  const last = letterAt(view, to - 1)
  return text.slice(letters.at(letterAt(view, from)), endOfLetter({ text, letters }, last))
}

/** Words of a clause at the end of a deck that tells who says it: `, says the mayor`. */
const LONGEST_ATTRIBUTION = 6
/** Letters of what he says. */
const SHORTEST_SAID = 32

/**
 * Whether all of a stretch is said but for a clause behind its last comma. That of a short one must stand behind a quotation,
 * or be said elsewhere in the sentence but for a word: `, says the keeper`, `According to the keeper, …`.
 */
function saysAllBut(
  draft: Draft,
  view: View,
  { from, to }: Sought,
  { pairs, reordered }: Likeness,
  isShort: boolean,
): boolean {
  const text = textOf(draft, view, { from, to })
  const isElsewhere = Math.round((1 - reordered) * countWords(text)) <= 1
  const clause = (isShort && !isElsewhere ? BEHIND_QUOTATION : LAST_CLAUSE).exec(text)
  const [first, last] = [letterAt(view, from), letterAt(view, to - 1)]
  if (clause === null || last - first !== to - 1 - from) return false
  if (countWords(clause[1] as string) > LONGEST_ATTRIBUTION) return false
  const size = draft.letters.firstFrom(draft.letters.at(first) + clause.index) - first
  const said = pairs.reduce((sum, { x, length }) => sum + Math.max(0, Math.min(x + length, from + size) - x), 0)
  return size >= SHORTEST_SAID && said >= WHOLLY * size
}

/** UTF-16 units before a quotation, or a colon or dash, that tell who says it: `The keeper: …`, `The keeper says - …`. */
const LABEL = /^[^"“”«„「『:：]{2,32}?(?:[:：]\s?["“”«„「『]?|\s["“”«„「『]|\s?[-–—]\s)/

/** Whether all of a stretch is said but for who says it, at its beginning, and in quotation marks or behind the dash of a dialogue. */
function saysAllButLabel(draft: Draft, view: View, { from, to }: Sought, { pairs }: Likeness): boolean {
  const label = LABEL.exec(textOf(draft, view, { from, to }))?.[0]
  if (label === undefined) return false
  const first = letterAt(view, from)
  const behind = from + draft.letters.firstFrom(draft.letters.at(first) + label.length) - first
  const said = pairs.reduce((sum, { x, length }) => sum + Math.max(0, x + length - Math.max(behind, x)), 0)
  const weight = (weightOf(view, passageAt(view, from)) * (to - behind)) / (to - from)
  if (weight < SHORTEST_DECK || said < WHOLLY * (to - behind)) return false
  const start = pairs.find(({ x, length }) => x + length > behind) as Pair
  return opensSpeech(draft.text, draft.letters.at(letterAt(view, start.y + Math.max(0, behind - start.x))))
}

/** Whether all of a stretch is said but for a clause that ends in the name of somebody whom the text names elsewhere, too. */
function saysAllButSpeaker(draft: Draft, view: View, part: Sought, best: Likeness): boolean {
  const said = textOf(draft, view, part)
  const name = said.slice(said.lastIndexOf(' ') + 1)
  if (name.length < SHORTEST_NAME || name.charAt(0) === name.charAt(0).toLowerCase()) return false
  const end = draft.letters.at(letterAt(view, part.to - 1)) + 1
  return saysAllBut(draft, view, part, best, false) && draft.text.includes(name, end)
}

/** UTF-16 units. */
const SHORTEST_NAME = 3

const BEHIND_QUOTATION = /["”»“][,.،]?\s*([^"”»“]+)$/u
const LAST_CLAUSE = /[,，،、"”»“]\s*([^,，،、"”»“]+)$/u

/** How many paragraphs of prose stand behind passage `p`, up to and with passage `q`; more than are near are not counted. */
function paragraphsFrom(draft: Draft, view: View, p: number, q: number): number {
  let paragraphs = 0
  for (let i = p + 1; i <= q && paragraphs <= NEAR; i++) if (isProse(draft, view, i)) paragraphs++
  return paragraphs
}

const OPENS_QUOTATION = /["“”„«»‹›「」『』'‘]/u
