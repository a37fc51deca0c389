import { type Draft, endsInStop, lastSpan, passageAt, sizeOf, type View } from '../draft.ts'
import type { Common, Piece } from '../pieces.ts'
import { isProse, weightOf } from '../prose.ts'
import { isAuthors } from '../rules/decks/author.ts'
import { type Located, locate } from '../rules/decks/locate.ts'
import { countParallels, HEAD } from '../rules/decks/parallel.ts'
import { pairsOfDeck, SAID_AGAIN, SAID_AGAIN_LATER, SHORTEST_DECK, WHOLLY } from '../rules/decks/said-again.ts'
import { isListed, isMarked } from '../rules/marks.ts'
import { restBehind } from '../rules/rest-behind.ts'
import { isCaption } from '../text/captions.ts'
import { isDate, isTime } from '../text/dates.ts'
import type { Pair } from '../text/in-order.ts'
import type { Window } from '../text/track.ts'
import type { Copy, Passage } from '../types.ts'

/** Letters, signs weighted: about ninety words. */
const LONGEST_DECK = 600
/** Letters, signs weighted, from which on a deck that is said again has five words in a row with its twin, where words were changed too. */
const SURE_TO_SHARE = 200
/** Letters, signs weighted. A line without a full stop that is shorter may be a heading. */
const LONGEST_HEADING = 110
/** Pairs of passages that share most of their letters, from which on a text says like things in like words. */
const PARALLELS = 2

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
  if (areVersions(draft, view, echoes, pieces)) return []
  return echoes.filter(
    ({ pairs }) =>
      !pairs.some(({ y }) =>
        echoes.some(({ first }) => first === passageAt(view, y) && first > (echoes[0] as Copy).first),
      ),
  )
}

/** Share of the letters of the shorter of two paragraphs that the other one has, from which on versions of a text go on alike. */
const GOES_ON = 0.3
/** Decks from which on nobody asks how the text goes on. */
const MANY = 3

/**
 * Whether these are the first paragraphs of a text that stands twice, each time in other words: they are said again one after
 * the other, behind more of the same text. Neither version is a deck of the other.
 */
function areVersions(draft: Draft, view: View, echoes: readonly Copy[], pieces: readonly Piece[]): boolean {
  const isRow = echoes.every((echo, i) => {
    const before = echoes[i - 1]
    return !before || (echo.first === before.first + 1 && twinOf(view, echo) === twinOf(view, before) + 1)
  })
  const last = echoes.at(-1)
  if (!isRow || !last) return false
  const [p, q] = [twinOf(view, last) + 1, last.first + 1]
  if (q > twinOf(view, echoes[0] as Copy) - 1 || !isProse(draft, view, q)) return false
  if (echoes.length >= MANY) return true
  let same = 0
  for (const piece of pieces) if (piece.p === p && piece.q === q) same += piece.length
  return p < draft.passages.length && same >= GOES_ON * Math.min(sizeOf(view, p), sizeOf(view, q))
}

const twinOf = (view: View, { pairs }: Copy): number => passageAt(view, (pairs[0] as Pair).y)

/** Whether these are the paragraphs of a section that the next one, under another heading, has once more: left side, right side. */
function areSections(draft: Draft, view: View, echoes: readonly Copy[]): boolean {
  const [first, second] = echoes
  if (!first || !second || first.first === 0) return false
  const isNext = second.first === first.first + 1 && twinOf(view, second) === twinOf(view, first) + 1
  const [heading, other] = [first.first - 1, twinOf(view, first) - 1]
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
    if (passage.keepsLines || weight < SHORTEST_DECK || goesOn(draft, p)) continue
    if (isListed(draft, p) || isMarked(draft, p) || isMeta(draft, p)) continue
    found.push(p)
  }
  return found
}

/** Whether a line without a full stop says when the article was written, or who took the picture. */
function isMeta(draft: Draft, p: number): boolean {
  if (endsInStop(draft, p)) return false
  const { start, end } = lastSpan(draft, p)
  const line = draft.text.slice(start, end)
  return isDate(line) || isTime(line) || isCaption(line)
}

/** Whether a line ends in a comma, as one of a poem does and no deck. */
function goesOn(draft: Draft, p: number): boolean {
  const { end } = lastSpan(draft, p)
  return ',;،؛、，；'.includes(draft.text.charAt(end - 1))
}

/** Whether a short line without a full stop stands again as a line of its own. */
function isHeadingAgain(draft: Draft, view: View, p: number, pairs: readonly Pair[]): boolean {
  const twin = passageAt(view, (pairs[0] as Pair).y)
  if (weightOf(view, twin) >= LONGEST_HEADING || endsInStop(draft, twin)) return false
  return sizeOf(view, twin) < 1.1 * sizeOf(view, p)
}

/** The items of a list up to the first one that ends it, that one included. */
function upTo<T>(items: readonly T[], ends: (item: T) => boolean): readonly T[] {
  const last = items.findIndex(ends)
  return last < 0 ? items : items.slice(0, last + 1)
}
