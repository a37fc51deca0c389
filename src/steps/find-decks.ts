import { type Draft, endsInStop, passageAt, sizeOf, type View } from '../draft.ts'
import { wholeSpan } from '../headline.ts'
import type { Common } from '../pieces.ts'
import { isProse, weightOf } from '../prose.ts'
import { WHOLLY } from '../rules/decks/attribution.ts'
import { isAuthors, LONGEST_STANDFIRST } from '../rules/decks/author.ts'
import { deckPassages, placeOfTitle } from '../rules/decks/heads.ts'
import { joinedPairs } from '../rules/decks/joined.ts'
import { type Located, locate } from '../rules/decks/locate.ts'
import { countParallels } from '../rules/decks/parallel.ts'
import { pointPairs } from '../rules/decks/points.ts'
import { pairsOfDeck, SAID_AGAIN, SAID_AGAIN_LATER } from '../rules/decks/said-again.ts'
import { areIntroduced, areSections, areVersions } from '../rules/decks/versions.ts'
import { isQuotation } from '../rules/marks.ts'
import { restBehind } from '../rules/rest-behind.ts'
import type { Pair } from '../text/in-order.ts'
import type { Window } from '../text/track.ts'
import type { Copy, Passage } from '../types.ts'

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
  const title = placeOfTitle(draft)
  // The first paragraph that stays begins the body; a byline or a standfirst that stays does not, nor what stands above the title.
  const opensBody = (p: number): boolean =>
    isProse(draft, view, p) &&
    (weightOf(view, p) > LONGEST_STANDFIRST || endsInStop(draft, p)) &&
    wholeSpan(draft.passages[p] as Passage).from >= title
  const heads = isVerse(draft, view) ? [] : deckPassages(draft, view)
  let located = new Map<number, Located[]>()
  for (const [i, p] of heads.entries()) {
    if (!located.has(p)) located = locate(draft, view, upTo(heads.slice(i), opensBody), mayGo)
    const least = parallels >= PARALLELS ? WHOLLY : i === 0 ? SAID_AGAIN : SAID_AGAIN_LATER
    // What stands in a deck that goes is not said once more.
    const stands = ({ from }: Window): boolean => !echoes.some(({ first }) => first === passageAt(view, from))
    const parts: Located[] = []
    for (const { part, windows } of located.get(p) as Located[]) parts.push({ part, windows: windows.filter(stands) })
    const pairs = pairsOfDeck(draft, view, parts, least) ?? joinedPairs(draft, view, p, pieces)
    if (pairs && !isAuthors(draft, view, p, pairs) && !headsSection(draft, view, p)) {
      echoes.push({ reason: 'deck', first: p, last: p, savesNothing: true, pairs })
      const rest = restBehind(draft, view, p, pairs)
      if (rest) echoes.push({ reason: 'deck', first: p + 1, last: p + 1, savesNothing: true, pairs: [rest] })
    } else if (opensBody(p)) break
  }
  for (const p of heads) {
    const point = located.has(p) ? pointPairs(draft, view, p, located.get(p) as Located[], echoes) : null
    if (point) echoes.push({ reason: 'deck', first: p, last: p, savesNothing: true, pairs: point })
  }
  echoes.sort((a, b) => a.first - b.first)
  // Lines that stand again as lines are headings in a list of contents; one alone behind the title is its standfirst.
  const headings = echoes.filter(({ first, pairs }) => isHeadingAgain(draft, view, first, pairs))
  if (headings.length > 1 || areSections(draft, view, echoes)) return []
  const heading = headings[0]
  if (heading && heading.first > 0) echoes.splice(echoes.indexOf(heading), 1)
  if (areVersions(draft, view, echoes, pieces) || areIntroduced(draft, echoes)) return []
  return echoes.filter(
    ({ pairs }) =>
      !pairs.some(({ y }) =>
        echoes.some(({ first }) => first === passageAt(view, y) && first > (echoes[0] as Copy).first),
      ),
  )
}

/** Quotations of the text that stand by themselves, another one aside, from which on each heads a section. */
const HEADINGS = 2

/** Whether a line is a quotation without a full stop, as several others of the text are: each heads what somebody says below it. */
function headsSection(draft: Draft, view: View, p: number): boolean {
  const isHeading = (q: number): boolean => !isProse(draft, view, q) && isQuotation(draft, q) && !endsInStop(draft, q)
  return isHeading(p) && draft.passages.filter((_, q) => q > p && isHeading(q)).length >= HEADINGS
}

/** Letters, signs weighted, of the longest verse, and verses of two stanzas. */
const LONGEST_VERSE = 44
const FEWEST_VERSES = 8

/** Whether no passage of a text is longer than a verse: the lines of a poem, each with its full stop. */
function isVerse(draft: Draft, view: View): boolean {
  const { passages } = draft
  return passages.length >= FEWEST_VERSES && passages.every((_, p) => weightOf(view, p) <= LONGEST_VERSE)
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
