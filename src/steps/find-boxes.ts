import { shareIn } from '../around-title.ts'
import { type Draft, endsInStop, sameLetters, sizeOf, type View } from '../draft.ts'
import { introduces, isHeadline, lineOf, PAGE_HEAD, wholeSpan } from '../headline.ts'
import type { Common } from '../pieces.ts'
import { isProse, weightOf } from '../prose.ts'
import { bylinesAgain, LONGEST_BYLINE } from '../rules/bylines-again.ts'
import { type EqualPair, equalPairs } from '../rules/equal-pairs.ts'
import { SHORTEST_CAPTION } from '../rules/stutters/captions.ts'
import { isScore } from '../text/competitions.ts'
import { saysWhen } from '../text/dates.ts'
import { isGallery } from '../text/galleries.ts'
import { isName, namesAuthor } from '../text/names.ts'
import type { Copy, Passage } from '../types.ts'

/**
 * What a page sets twice: who wrote the article, and when, above it; its author, another article, the captions of its pictures in the
 * article and below it. The later one goes.
 */
export function findBoxes(draft: Draft, view: View, { pieces }: Common): Copy[] {
  const again = [...bylinesAgain(draft, view), ...boxesAmong(draft, view, equalPairs(view, pieces))]
  // A line may be of a box in more than one way.
  const once = again.filter(([, p], i) => again.findIndex(other => other[1] === p) === i && !isOwn(draft, p))
  return once.map(([q, p]) => {
    const pair = { x: view.starts[p] as number, y: view.starts[q] as number, length: sizeOf(view, p) }
    return { reason: 'stutter', first: p, last: p, pairs: [pair] }
  })
}

/** Whether a passage is its author's: what a sentence above introduces, the score of a match in a list of them. */
function isOwn(draft: Draft, p: number): boolean {
  const line = lineOf(draft, draft.passages[p] as Passage)
  return introduces(draft, p - 1) || (isScore(line) && !saysWhen(line))
}

/** Passages that stand twice, at most. */
const MOST = 64

/** The boxes among the passages that stand twice. */
function boxesAmong(draft: Draft, view: View, pairs: readonly EqualPair[]): EqualPair[] {
  // Most texts have no two passages that say the same; where many do it is no page with its boxes.
  if (pairs.length === 0 || pairs.length > MOST) return []
  const authors = pairs.filter(([q, p]) => isOfAuthor(draft, view, q, p))
  const labels = authors.map(([q, p]): EqualPair => [q - 1, p - 1]).filter(pair => isLabel(view, pair))
  const closing = pairs.filter(([q, p]) => isClosing(draft, view, q, p))
  return [...labels, ...authors, ...closing, ...teasersAmong(draft, view, pairs), ...galleryAmong(draft, view, pairs)]
}

/** Letters, signs weighted, of a paragraph that closes a page twice, and lines between, at least. */
const SHORTEST_CLOSING = 120
const LINES_BETWEEN = 2

/** Whether a paragraph is the last one of a text twice, with nothing but lines between, as a company has what it is below its news and below its address. */
function isClosing(draft: Draft, view: View, q: number, p: number): boolean {
  if (weightOf(view, p) < SHORTEST_CLOSING || p - q <= LINES_BETWEEN) return false
  if (q === 0 || !isProse(draft, view, q - 1)) return false
  return draft.passages.every((_, i) => i <= q || i === p || !isProse(draft, view, i))
}

/** Letters, signs weighted, of what a box says of an author. */
const SHORTEST_BOX = 40

/** The names with which a line begins, as that of a person; `''` where it begins with none. */
const nameOf = (line: string): string =>
  /^\p{Lu}[\p{L}\p{M}.'’-]+(?:\s\p{Lu}[\p{L}\p{M}.'’-]+){1,2}/u.exec(line)?.[0] ?? ''

/** Whether a paragraph begins with the name of who wrote the article, as a line of its head tells. */
function isOfAuthor(draft: Draft, view: View, q: number, p: number): boolean {
  if (weightOf(view, p) < SHORTEST_BOX || !endsInStop(draft, p)) return false
  // Its label may be a line of the same block.
  const names = lineOf(draft, draft.passages[p] as Passage)
    .split('\n')
    .map(line => nameOf(line.trimStart()))
  const name = names.find(isName)
  if (name === undefined) return false
  return draft.passages.slice(0, PAGE_HEAD).some((passage, i) => {
    const byline = i === q ? '' : lineOf(draft, passage)
    // A place with its day looks like a name with what its bearer is.
    return byline === name || (byline.length <= LONGEST_BYLINE && byline.includes(name) && namesAuthor(byline))
  })
}

/** Letters of what heads the box. */
const LONGEST_LABEL = 30

/** Whether two short lines above the copies of a box say the same: `About the author`. */
const isLabel = (view: View, [q, p]: EqualPair): boolean =>
  q >= 0 && p > q + 1 && sizeOf(view, p) > 0 && sizeOf(view, p) <= LONGEST_LABEL && sameLetters(view, q, p)

/** Letters, signs weighted, of the headline of another article. */
const SHORTEST_HEADLINE = 20
/** Share of the words of that headline that the article has at most. */
const OF_OTHERS = 0.75

/** UTF-16 units of the article in which these are looked for. */
const LONGEST_SEARCH = 20_000

/** Passages of a box, and letters, signs weighted, of each. */
const MOST_OF_BOX = 6
const LONGEST_OF_BOX = 160

/** Boxes of two passages and more with the headlines of other articles, or one and a sentence of it, below a paragraph of the article, which stand once more. */
function teasersAmong(draft: Draft, view: View, pairs: readonly EqualPair[]): EqualPair[] {
  const twin = new Map(pairs)
  const isBelow = (q: number): boolean => q > 0 && isProse(draft, view, q - 1)
  const body = draft.passages.findIndex((_, i) => isProse(draft, view, i))
  const end = draft.passages.findLastIndex((_, i) => isProse(draft, view, i))
  return pairs.flatMap(([q, p]) => {
    if (twin.get(q - 1) === p - 1) return []
    const box: EqualPair[] = []
    while (twin.get(q + box.length) === p + box.length) box.push([q + box.length, p + box.length])
    // Nobody says three lines twice in a row.
    const isApart = p > q + box.length || box.length > 2
    const isBox = box.length > 1 && box.length <= MOST_OF_BOX && isApart
    if (!isBox) return []
    if (body >= 0 && q > body && p + box.length > end && areHeadlines(draft, view, box)) return box
    return (isBelow(q) || isBelow(p)) && isOfOthers(draft, view, box) ? box : []
  })
}

/** Headlines in a row of a list of other articles, and letters, signs weighted, of each: no verse has more. */
const HEADLINES = 2
const LONGER_THAN_VERSE = 28

/** Whether all passages of a box but one, its label, are headlines longer than verses that begin with a capital. */
function areHeadlines(draft: Draft, view: View, box: readonly EqualPair[]): boolean {
  const begins = (q: number): boolean =>
    /^["“«„'‘]?[\p{Lu}\p{Lo}\p{Nd}]/u.test(lineOf(draft, draft.passages[q] as Passage))
  const isLong = (q: number): boolean => isTitle(draft, view, q) && weightOf(view, q) >= LONGER_THAN_VERSE
  const headlines = box.filter(([q]) => isLong(q) && begins(q))
  return headlines.length >= HEADLINES && headlines.length >= box.length - 1
}

/** Whether all passages of a box are short and no more than one is a sentence, and of the headlines among them, one at least, the article has few words. */
function isOfOthers(draft: Draft, view: View, box: readonly EqualPair[]): boolean {
  const parts = box.map(([q]) => q)
  if (!parts.every(q => weightOf(view, q) <= LONGEST_OF_BOX) || !parts.some(q => isTitle(draft, view, q))) return false
  const sentences = parts.filter(q => endsInStop(draft, q) && !isTitle(draft, view, q))
  if (sentences.length > parts.length / 2) return false
  const lines = parts.map(q => lineOf(draft, draft.passages[q] as Passage))
  const { start } = wholeSpan(draft.passages[0] as Passage)
  const article = lines.reduce(
    (text, line) => text.replaceAll(line, ' '),
    draft.text.slice(start, start + LONGEST_SEARCH),
  )
  return parts.every((q, i) => !isTitle(draft, view, q) || shareIn(article, lines[i] as string, 0) <= OF_OTHERS)
}

/** Whether a passage is as long as a headline, and one without a full stop. */
function isTitle(draft: Draft, view: View, q: number): boolean {
  const passage = draft.passages[q] as Passage
  const line = lineOf(draft, passage)
  // What stands in brackets says who wrote the article.
  const mayBe = !/[.。।]$/.test(line) && !/^[(（]/.test(line)
  return weightOf(view, q) >= SHORTEST_HEADLINE && isHeadline(draft, passage) && mayBe
}

/** Letters of what counts the pictures. */
const LONGEST_COUNT = 12

/** Captions below the label of a gallery, or what counts its pictures, each of which stands in the article as well, in the same order. */
function galleryAmong(draft: Draft, view: View, pairs: readonly EqualPair[]): EqualPair[] {
  const later = [...pairs].sort(([, one], [, other]) => one - other)
  const rows: EqualPair[][] = []
  for (const pair of later) {
    const row = rows.at(-1)
    const last = row?.at(-1)
    if (row && last && pair[0] > last[0] + 1 && isNext(draft, view, last[1], pair[1])) row.push(pair)
    else rows.push([pair])
  }
  const isRow = (row: readonly EqualPair[]): boolean => {
    const [[, first]] = row as [EqualPair]
    const above = draft.passages[first - 1]
    return above !== undefined && isGallery(lineOf(draft, above)) && weightOf(view, first) >= SHORTEST_CAPTION
  }
  return rows.filter(isRow).flat()
}

/** Whether passages `p` and `next` are captions with nothing but what counts the pictures between. */
function isNext(draft: Draft, view: View, p: number, next: number): boolean {
  if (weightOf(view, p) < SHORTEST_CAPTION || weightOf(view, next) < SHORTEST_CAPTION) return false
  for (let i = p + 1; i < next; i++)
    if (sizeOf(view, i) > LONGEST_COUNT || !isGallery(lineOf(draft, draft.passages[i] as Passage))) return false
  return true
}
