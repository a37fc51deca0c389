import { shareIn } from '../../around-title.ts'
import { type Draft, endsInStop, sizeOf, type View } from '../../draft.ts'
import { isHeadline, lineOf, PAGE_HEAD, wholeSpan } from '../../headline.ts'
import { isProse, weightOf } from '../../prose.ts'
import { isGallery } from '../../text/galleries.ts'
import { isAuthorLine, isName } from '../../text/names.ts'
import type { Copy, Passage } from '../../types.ts'
import type { EqualPair } from '../equal-pairs.ts'

/** Passages that stand twice, at most. */
const MOST = 64

/** Boxes that a page sets twice, in the article and below it: its author, another article, the captions of its pictures. The later one goes. */
export function findBoxesAgain(draft: Draft, view: View, pairs: readonly EqualPair[]): Copy[] {
  // Most texts have no two passages that say the same; where many do it is no page with its boxes.
  if (pairs.length === 0 || pairs.length > MOST) return []
  const twin = new Map(pairs)
  const again = [
    ...pairs.filter(([q, p]) => !isInRun(twin, q, p) && isOfAuthor(draft, view, q, p)),
    ...teasersAmong(draft, view, pairs, twin),
    ...galleryAmong(draft, view, pairs),
  ]
  return again.map(([q, p]) => {
    const pair = { x: view.starts[p] as number, y: view.starts[q] as number, length: sizeOf(view, p) }
    return { reason: 'stutter', first: p, last: p, pairs: [pair] }
  })
}

/** For the first passage of each pair the second one. */
type Twin = ReadonlyMap<number, number>

/** Whether a passage beside one of a pair stands twice as well: they are of a longer stretch. */
const isInRun = (twin: Twin, q: number, p: number): boolean => twin.get(q - 1) === p - 1 || twin.get(q + 1) === p + 1

/** Letters, signs weighted, of what a box says of an author. */
const SHORTEST_BOX = 40
/** UTF-16 units of a line that names him. */
const LONGEST_BYLINE = 80

/** Whether a paragraph begins with the name of who wrote the article, as a line of its head tells. */
function isOfAuthor(draft: Draft, view: View, q: number, p: number): boolean {
  if (weightOf(view, p) < SHORTEST_BOX || !endsInStop(draft, p)) return false
  const line = lineOf(draft, draft.passages[p] as Passage)
  const [name = ''] = /^\p{Lu}[\p{L}\p{M}.'’-]+(?:\s\p{Lu}[\p{L}\p{M}.'’-]+){1,2}/u.exec(line) ?? []
  if (!isName(name)) return false
  return draft.passages.slice(0, PAGE_HEAD).some((passage, i) => {
    const byline = i === q ? '' : lineOf(draft, passage)
    return byline.length <= LONGEST_BYLINE && byline.includes(name) && isAuthorLine(byline)
  })
}

/** Letters, signs weighted, of the headline of another article, and of the sentence below it. */
const SHORTEST_HEADLINE = 24
/** Share of the words of that headline that the article has at most. */
const OF_OTHERS = 0.5

/** UTF-16 units of the article in which these are looked for. */
const LONGEST_SEARCH = 20_000

/** The headline of another article and a sentence of that, between two paragraphs of the article, which both stand once more. */
function teasersAmong(draft: Draft, view: View, pairs: readonly EqualPair[], twin: Twin): EqualPair[] {
  const isPair = (q: number, p: number): boolean => twin.get(q) === p
  const isBetween = (q: number): boolean =>
    q > 0 && isProse(draft, view, q - 1) && q + 2 < draft.passages.length && isProse(draft, view, q + 2)
  return pairs.flatMap(([q, p]) => {
    const isAlone = isPair(q + 1, p + 1) && !isPair(q - 1, p - 1) && !isPair(q + 2, p + 2) && p > q + 2
    if (!isAlone || (!isBetween(q) && !isBetween(p)) || !isTeaser(draft, view, q)) return []
    return [[q, p] as const, [q + 1, p + 1] as const]
  })
}

/** Whether a passage is a headline of which the article has few words, above a sentence. */
function isTeaser(draft: Draft, view: View, q: number): boolean {
  const headline = draft.passages[q] as Passage
  if (weightOf(view, q) < SHORTEST_HEADLINE || weightOf(view, q + 1) < SHORTEST_HEADLINE) return false
  if (!isHeadline(draft, headline) || endsInStop(draft, q) || !endsInStop(draft, q + 1)) return false
  const { start } = wholeSpan(draft.passages[0] as Passage)
  const article = draft.text
    .slice(start, start + LONGEST_SEARCH)
    .replaceAll(lineOf(draft, draft.passages[q + 1] as Passage), ' ')
  return shareIn(article, lineOf(draft, headline), 0) <= OF_OTHERS
}

/** Letters, signs weighted, of a caption, and of what counts the pictures. */
const SHORTEST_CAPTION = 28
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
    return row.length > 1 && above !== undefined && isGallery(lineOf(draft, above))
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
