import {
  type Draft,
  endsInStop,
  isBrokenOff,
  lastSpan,
  letterAt,
  lettersAgree,
  sameLetters,
  sizeOf,
  type View,
} from '../../draft.ts'
import { isHeadline, isItem, lineOf } from '../../headline.ts'
import { lengthOf, type Piece } from '../../pieces.ts'
import { isProse, weightOf } from '../../prose.ts'
import { isAgency } from '../../text/captions.ts'
import { longestInOrder, type Pair } from '../../text/in-order.ts'
import type { Copy, Passage } from '../../types.ts'
import { isWrittenWorse, namesMaker, SHORTEST_CAPTION } from './captions.ts'
import { isPost } from './posts.ts'

/** Pairs in a row from which on even short lines are a scraper's stutter: a list taken as `li` and as `p`. */
const STUTTERED_LIST = 3
/** Letters that a line of such a list must have at least. */
const LIST_LINE = 6
/**
 * Share of the letters of both that must be the same for a paragraph to be its neighbour once more. Alone this is the
 * author's way with parallel things (the terms for each parking space): as many pairs must agree to the letter, and twice
 * as many as there are paragraphs that are no pair.
 */
const NEARLY = 0.9
/** The same of a caption of which the first one lacks how its maker is told: `—MARIT DAHL`, `—Photo by Marit Dahl | Fjord Post`. */
const CAPTION_NEARLY = 0.8

/** Letters, signs weighted, of a paragraph of which the next one may say more, or end with the full stop that it lacks. */
export const SURE_BEGINNING = 90

/** For each passage the one above it that it says again, else -1, and whether it does so to the letter. */
interface Twins {
  twin: Int32Array
  isExact: Uint8Array
}

/** @param pieces what the passages have in common, in the order of the later one */
export function twinsAbove(draft: Draft, view: View, pieces: readonly Piece[]): Twins {
  const count = draft.passages.length
  const twin = new Int32Array(count).fill(-1)
  const isExact = new Uint8Array(count)
  for (let p = 1, before = 0, piece = 0; p < count; p++) {
    while (piece < pieces.length && (pieces[piece] as Piece).p < p) piece++
    if (sameLetters(view, before, p)) isExact[p] = 1
    if (isExact[p] || (before === p - 1 && isNearly(draft, view, p, pieces, piece))) twin[p] = before
    else before = p
  }
  return { twin, isExact }
}

/** Those that nobody says twice in a row; of what is nearly so none where less is so to the letter. */
export function stuttersAmong(draft: Draft, view: View, pieces: readonly Piece[], { twin, isExact }: Twins): Copy[] {
  const exact: Copy[] = []
  const nearly: Copy[] = []
  // Most texts have no pair.
  if (twin.every(q => q < 0)) return exact
  const alone = unpaired(draft, view, twin)
  for (let p = 1; p < twin.length; p++) {
    const q = twin[p] as number
    if (q < 0 || !(mayStutter(draft, view, twin, p) || (isExact[p] && (isOfPage(draft, view, p) || alone.isWhole))))
      continue
    if (isExact[p]) {
      // A deck without its full stop before the paragraph that it was taken from: the whole sentence stays.
      const isMarked = (): boolean => isWrittenWorse(draft, q, p) || (isItemAt(draft, q) && !isItemAt(draft, p))
      const isWorse = twin[p + 1] !== q && (isDeckOf(draft, view, q, p) || (q === p - 1 && isMarked()))
      const [goes, stays] = isWorse ? [q, p] : [p, q]
      exact.push(new WholeCopy(view, goes, stays))
    } else {
      const near = inOrderWithNeighbour(view, p, pieces, firstOf(pieces, p))
      // What lacks some words and has none of its own is no parallel thing.
      const hasAgency = isAgencyBehind(draft, p)
      const isCredited = hasAgency || namesMaker(draft, view, p)
      const isCaptions = hasAgency || (isCredited && namesMaker(draft, view, p - 1))
      const isPart = (one: number): boolean =>
        weightOf(view, one) >= (isCaptions ? SHORTEST_CAPTION : SURE_BEGINNING) && lengthOf(near) === sizeOf(view, one)
      const isFullerBelow = (endsInStop(draft, p - 1) || isCredited) && isPart(p - 1)
      const found = isPart(p) || isFullerBelow ? exact : nearly
      const savesNothing = isPart(p) && isStamped(draft, view, p - 1)
      if (savesNothing || (isFullerBelow && !isPart(p))) {
        const pairs = near.map(({ x, y, length }) => ({ x: y, y: x, length }))
        found.push({ reason: 'stutter', first: p - 1, last: p - 1, savesNothing, pairs })
      } else found.push({ reason: 'stutter', first: p, last: p, pairs: near })
    }
  }
  const sure = exact.filter(({ first }) => exact.length > FEW || !isRefrain(view, twin, first))
  const isThroughout = exact.length >= nearly.length && alone.prose <= exact.length / 2
  return nearly.length > 0 && isThroughout ? [...sure, ...nearly] : sure
}

/** Whether a line is the one above it with an agency in brackets behind: `… in the eastern district (AP)`. */
function isAgencyBehind(draft: Draft, p: number): boolean {
  const [above, line] = [p - 1, p].map(q => lineOf(draft, draft.passages[q] as Passage)) as [string, string]
  return line.startsWith(above) && isAgency(line.slice(above.length))
}

/** UTF-16 units of a description's end that name its agency and the day, and of the paragraph's beginning that names it. */
const LONGEST_STAMP = 40
const LONGEST_DATELINE = 80

/** Whether what passage `q` has behind the words of the next one is the agency that its dateline names, and the day: `РИА Новости, 09.05.2021`. */
function isStamped(draft: Draft, view: View, q: number): boolean {
  const size = sizeOf(view, q + 1)
  if (!lettersAgree(view, view.starts[q] as number, view.starts[q + 1] as number, size)) return false
  const { start, end } = lastSpan(draft, q)
  const stamp = draft.text.slice(draft.letters.at(letterAt(view, (view.starts[q] as number) + size)), end)
  const [agency = ''] = /^\p{L}+/u.exec(stamp) ?? []
  if (agency === '' || stamp.length > LONGEST_STAMP || !/\d{2}[./]\d{2}/.test(stamp)) return false
  return draft.text.slice(start, start + LONGEST_DATELINE).includes(agency)
}

/** Pairs of paragraphs from which on a text of nothing but pairs was doubled passage by passage, its shortest lines, too. */
const DOUBLED = 3

/**
 * How many paragraphs of prose neither say another one again nor are said again; and whether the whole text, the title
 * aside, is pairs.
 */
function unpaired(draft: Draft, view: View, twin: Int32Array): { prose: number; isWhole: boolean } {
  let prose = 0
  let pairs = 0
  let single = 0
  for (let p = 0; p < twin.length; p++) {
    if (twin[p] === -1 && twin[p + 1] !== p) {
      single++
      if (isProse(draft, view, p)) prose++
    } else if (twin[p] !== -1 && isProse(draft, view, p)) pairs++
  }
  return { prose, isWhole: single <= 1 && pairs >= DOUBLED }
}

/** Passages that directly follow themselves, up to which it is asked whether they stand elsewhere, too. */
const FEW = 8
/** Other places at which a passage stands once, from which on it is said twice by its author. */
const ALONE = 2

/** Whether what passage `p` says again stands at several other places, and once at each: a page would double it there, too. */
function isRefrain(view: View, twin: Int32Array, p: number): boolean {
  let places = 0
  for (let q = 0; q < twin.length; q++) {
    if (q === p || q === twin[p] || twin[q] !== -1 || !sameLetters(view, q, p)) continue
    if (twin[q + 1] === q) return false
    places++
  }
  return places >= ALONE
}

/** A passage that is to the letter another one. Of as many as a text may have, each takes a third of the memory of a list. */
class WholeCopy implements Copy {
  readonly reason = 'stutter'
  readonly first: number
  readonly #stays: number
  readonly #view: View

  constructor(view: View, goes: number, stays: number) {
    this.first = goes
    this.#stays = stays
    this.#view = view
  }

  get last(): number {
    return this.first
  }

  get pairs(): Copy['pairs'] {
    const { starts } = this.#view
    const [x, y] = [starts[this.first] as number, starts[this.#stays] as number]
    return [{ x, y, length: sizeOf(this.#view, this.first) }]
  }
}

/**
 * Whether of two neighbours with the same letters only the later one ends as a sentence does, and none is a title; or the first,
 * right below the title, has other marks between its words; or both are the title, and the first one has a full stop.
 */
function isDeckOf(draft: Draft, view: View, q: number, p: number): boolean {
  if (q === 0 && p === 1 && isHeadline(draft, draft.passages[p] as Passage))
    return endsInStop(draft, q) && !endsInStop(draft, p)
  if (q === 0 || q < p - 1 || !endsInStop(draft, p)) return false
  if (!endsInStop(draft, q)) return weightOf(view, p) >= SURE_BEGINNING
  return q === 1 && isProse(draft, view, p) && lineAt(draft, q) !== lineAt(draft, p)
}

const isItemAt = (draft: Draft, p: number): boolean => isItem(draft, draft.passages[p] as Passage)

const lineAt = (draft: Draft, p: number): string => lineOf(draft, draft.passages[p] as Passage)

/** Whether a passage is one that nobody says twice in a row, nearly or to the letter. */
const mayStutter = (draft: Draft, view: View, twin: Int32Array, p: number): boolean =>
  isProse(draft, view, p) || isAboveProse(draft, view, twin, p) || inStutteredList(view, twin, p)

/** Whether a passage is what a page shows and no verse: a post, or the caption of a picture with its maker. */
const isOfPage = (draft: Draft, view: View, p: number): boolean => isPost(draft, view, p) || namesMaker(draft, view, p)

/** Letters, signs weighted, of a caption without a full stop between two paragraphs. */
const SHORTEST_LINE = 16

/** Whether a line too short for prose stands before prose, as the caption of a picture does and a verse does not; one too short for a caption behind prose as well. */
function isAboveProse(draft: Draft, view: View, twin: Int32Array, p: number): boolean {
  const weight = weightOf(view, p)
  if ((draft.passages[p] as Passage).keepsLines || weight < SHORTEST_LINE) return false
  if (p + 1 >= draft.passages.length || !isProse(draft, view, p + 1)) return false
  const above = (twin[p] as number) - 1
  return weight >= SHORTEST_CAPTION || (above >= 0 && isProse(draft, view, above) && !endsInStop(draft, p))
}

/** The first of the pieces, which stand in the order of the later passage, that is of passage `p` or a later one. */
function firstOf(pieces: readonly Piece[], p: number): number {
  let low = 0
  let high = pieces.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((pieces[middle] as Piece).p < p) low = middle + 1
    else high = middle
  }
  return low
}

/** Letters at the end of a neighbour, behind the last piece, that are looked for in the other one: a word or two, the name of a maker. */
const SHORTEST_END = 4
const LONGEST_END = 60

/** What passage `p` has in common with the one before it, in order on both sides. @param first the first piece of `p` */
function inOrderWithNeighbour(view: View, p: number, pieces: readonly Piece[], first: number): Pair[] {
  const near: Pair[] = longestInOrder(withNeighbour(pieces, p, first))
  const last = near[near.length - 1]
  if (!last) return near
  const [x, y] = [last.x + last.length, last.y + last.length]
  const [here, there] = [(view.starts[p + 1] as number) - x, (view.starts[p] as number) - y]
  const length = Math.min(here, there)
  if (length < SHORTEST_END || Math.max(here, there) > LONGEST_END) return near
  for (let skip = Math.abs(here - there); skip >= 0; skip--) {
    const end = { x: x + (here > there ? skip : 0), y: y + (here > there ? 0 : skip), length }
    if (lettersAgree(view, end.x, end.y, length)) return [...near, end]
  }
  return near
}

/** What passage `p` has in common with the one before it. @param first the first piece of `p` */
function withNeighbour(pieces: readonly Piece[], p: number, first: number): Piece[] {
  const found: Piece[] = []
  for (let i = first; i < pieces.length; i++) {
    const piece = pieces[i] as Piece
    if (piece.p > p) break
    if (piece.q === p - 1) found.push(piece)
  }
  return found
}

/** Whether passage `p` is the one before it with other words here and there. @param first the first piece of `p` */
function isNearly(draft: Draft, view: View, p: number, pieces: readonly Piece[], first: number): boolean {
  const [size, above] = [sizeOf(view, p), sizeOf(view, p - 1)]
  const most = Math.max(size, above)
  if (Math.min(size, above) < CAPTION_NEARLY * most) return false
  const near = inOrderWithNeighbour(view, p, pieces, first)
  const said = Math.min(lengthOf(near), size, above)
  // Most neighbours have nothing in common.
  if (said < CAPTION_NEARLY * most || isBrokenOff(draft, p) || isBrokenOff(draft, p - 1)) return false
  return said >= NEARLY * most || (namesMaker(draft, view, p) && weightOf(view, p - 1) >= SURE_BEGINNING)
}

/** Whether `p` is one of several pairs in a row: a a b b c c. */
function inStutteredList(view: View, twin: Int32Array, p: number): boolean {
  const isPair = (i: number): boolean => twin[i] === i - 1 && sizeOf(view, i) >= LIST_LINE
  let pairs = isPair(p) ? 1 : -STUTTERED_LIST
  for (let i = p - 2; pairs < STUTTERED_LIST && i > 0 && isPair(i); i -= 2) pairs++
  for (let i = p + 2; pairs < STUTTERED_LIST && isPair(i); i += 2) pairs++
  return pairs >= STUTTERED_LIST
}
