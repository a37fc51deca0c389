import {
  type Draft,
  endOfLetter,
  endsInStop,
  hashOfPassage,
  isBrokenOff,
  lastSpan,
  letterAt,
  lettersAgree,
  sizeOf,
  type View,
} from '../draft.ts'
import { isSignature } from '../headline.ts'
import type { Common, Piece } from '../pieces.ts'
import { isProse, weightOf } from '../prose.ts'
import { hasCredit, isCreditWord } from '../text/captions.ts'
import { longestInOrder } from '../text/in-order.ts'
import type { Copy, Passage, Span } from '../types.ts'

/** Pairs in a row from which on even short lines are a scraper's stutter: a list taken as `li` and as `p`. */
const STUTTERED_LIST = 3
/** Letters that a line of such a list must have at least. */
const LIST_LINE = 6
/**
 * Share of the letters of both that must be the same for a paragraph to be its neighbour once more. Alone this is the
 * author's way with parallel things (the terms for each parking space): as many pairs must agree to the letter.
 */
const NEARLY = 0.9

/** Letters, signs weighted, of a paragraph that begins the next one: with a name behind a dash there, and without. */
const SHORTEST_BEGINNING = 28
const SURE_BEGINNING = 90
/** Passages at the beginning that may be the title with the site's name and without. */
const HEAD = 3

/**
 * Prose paragraphs that directly follow themselves, to the letter or nearly, lists of which each line does, and captions
 * that come again. Verses and short lines said twice are their author's. Each later one goes, or the one that lacks its
 * full stop.
 */
export function findStutters(draft: Draft, view: View, { pieces }: Common): Copy[] {
  const twins = twinsAbove(draft, view, pieces)
  const found = stuttersAmong(draft, view, pieces, twins)
  // The other kinds wait for the next look: their twins may go with these.
  if (found.length > 0) return found
  const heads = findHeadAgain(draft, view)
  if (heads.length > 0) return heads
  const { twin } = twins
  const others = [
    ...findBeginnings(draft, view, twin),
    ...findGlued(draft, view, twin),
    ...findCaptions(draft, view, pieces),
    ...findPostsAgain(draft, view),
  ]
  // A passage goes once, whatever else it is as well.
  const gone = new Set<number>()
  const isFirst = ({ first }: Copy): boolean => gone.size < gone.add(first).size
  return others.filter(isFirst)
}

/** For each passage the one above it that it says again, else -1, and whether it does so to the letter. */
interface Twins {
  twin: Int32Array
  isExact: Uint8Array
}

function twinsAbove(draft: Draft, view: View, pieces: readonly Piece[]): Twins {
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
function stuttersAmong(draft: Draft, view: View, pieces: readonly Piece[], { twin, isExact }: Twins): Copy[] {
  const exact: Copy[] = []
  const nearly: Copy[] = []
  for (let p = 1; p < twin.length; p++) {
    const q = twin[p] as number
    if (q < 0 || !(mayStutter(draft, view, twin, p) || (isExact[p] && isOfPage(draft, view, p)))) continue
    if (isExact[p]) {
      // A deck without its full stop before the paragraph that it was taken from: the whole sentence stays.
      const [goes, stays] = twin[p + 1] !== q && isDeckOf(draft, view, q, p) ? [q, p] : [p, q]
      exact.push(new WholeCopy(view, goes, stays))
    } else {
      const near = withNeighbour(pieces, p, firstOf(pieces, p))
      nearly.push({ reason: 'stutter', first: p, last: p, pairs: longestInOrder(near) })
    }
  }
  const sure = exact.filter(({ first }) => exact.length > FEW || !isRefrain(view, twin, first))
  return nearly.length > 0 && exact.length >= nearly.length ? [...sure, ...nearly] : sure
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

/** Lines and paragraphs that the head of a page has at most: names, a date, a lead. */
const LONGEST_HEAD = 5
/** Letters, signs weighted, of the paragraph among them: about a dozen words. */
const SHORTEST_LEAD = 60

/**
 * The head of a page, directly followed by itself: name, date, lead, name, date, lead. There is a paragraph in it that
 * nobody says twice, and nothing of it comes a third time, as in a litany.
 */
function findHeadAgain(draft: Draft, view: View): Copy[] {
  for (let first = 0; first < HEAD; first++) {
    for (let size = 2; size <= LONGEST_HEAD; size++) {
      const again = first + size
      if (!isRunAgain(draft, view, first, size) || isThird(view, first - 1, size) || isThird(view, again, size))
        continue
      const pairs: Copy['pairs'] = []
      for (let p = again; p < again + size; p++)
        pairs.push({ x: view.starts[p] as number, y: view.starts[p - size] as number, length: sizeOf(view, p) })
      return [{ reason: 'stutter', first: again, last: again + size - 1, pairs }]
    }
  }
  return []
}

/** Letters of a line that names the author of a post, and when it was written. */
const LONGEST_AUTHOR = 40

/** Posts whose author stands in a passage of his own behind a dash, directly followed by themselves, wherever they stand. */
function findPostsAgain(draft: Draft, view: View): Copy[] {
  const copies: Copy[] = []
  for (let p = 2; p + 1 < draft.passages.length; p++) {
    if (sizeOf(view, p + 1) > LONGEST_AUTHOR || !sameLetters(view, p - 1, p + 1)) continue
    if (!sameLetters(view, p - 2, p)) continue
    const { start, end } = lastSpan(draft, p + 1)
    if (!isProse(draft, view, p) || !isSignature(draft.text.slice(start, end))) continue
    const [x, y] = [view.starts[p] as number, view.starts[p - 2] as number]
    const length = (view.starts[p + 2] as number) - x
    copies.push({ reason: 'stutter', first: p, last: p + 1, pairs: [{ x, y, length }] })
  }
  return copies
}

/** Whether what stands twice in a row goes on with passage `p` before it, or behind it, as it goes on in itself. */
function isThird(view: View, p: number, size: number): boolean {
  return p >= 0 && p + size < view.starts.length - 1 && sameLetters(view, p, p + size)
}

/** Whether passages from `first` on, at least one of them a paragraph, are followed by as many that say the same. */
function isRunAgain(draft: Draft, view: View, first: number, size: number): boolean {
  if (first + 2 * size > draft.passages.length) return false
  let hasLead = false
  for (let p = first; p < first + size; p++) {
    if ((draft.passages[p] as Passage).keepsLines || !sameLetters(view, p, p + size)) return false
    hasLead ||= weightOf(view, p) >= SHORTEST_LEAD && isProse(draft, view, p)
  }
  return hasLead
}

/** Whether of two neighbours with the same letters only the later one ends as a sentence does, and none is a title. */
function isDeckOf(draft: Draft, view: View, q: number, p: number): boolean {
  if (q === 0 || q < p - 1 || weightOf(view, p) < SURE_BEGINNING) return false
  return endsInStop(draft, p) && !endsInStop(draft, q)
}

/** Whether a passage is one that nobody says twice in a row, nearly or to the letter. */
const mayStutter = (draft: Draft, view: View, twin: Int32Array, p: number): boolean =>
  isProse(draft, view, p) || isCaption(draft, view, p) || inStutteredList(view, twin, p)

/** Whether a passage is what a page shows and no verse: a post, or the caption of a picture with its maker. */
const isOfPage = (draft: Draft, view: View, p: number): boolean => isPost(draft, view, p) || namesMaker(draft, view, p)

/** Whether a passage is a post of a network as a page shows it: a line, and below it who wrote it, behind a dash. */
function isPost(draft: Draft, view: View, p: number): boolean {
  const { text, passages } = draft
  if (!(passages[p] as Passage).keepsLines || weightOf(view, p) < SHORTEST_LEAD) return false
  const { start, end } = lastSpan(draft, p)
  const last = text.lastIndexOf('\n', end - 1)
  return text.indexOf('\n', start) === last && isSignature(text.slice(last + 1, end).trim())
}

/** Whether a line too short for prose stands before prose, as the caption of a picture does and a verse does not. */
function isCaption(draft: Draft, view: View, p: number): boolean {
  if ((draft.passages[p] as Passage).keepsLines || weightOf(view, p) < SHORTEST_BEGINNING) return false
  return p + 1 < draft.passages.length && isProse(draft, view, p + 1)
}

/** UTF-16 units behind a beginning in which a dash and a name, or a word and its colon, are looked for. */
const LONGEST_BEHIND = 20

/** Whether a passage is a caption with the maker of its picture. */
function namesMaker({ text, passages }: Draft, view: View, p: number): boolean {
  const { spans, keepsLines } = passages[p] as Passage
  const { start, end } = spans[0] as Span
  return (
    !keepsLines && spans.length === 1 && weightOf(view, p) >= SHORTEST_BEGINNING && hasCredit(text.slice(start, end))
  )
}

/** Captions with the maker of the picture that stand a second time, not next to the first one: more often, each has its picture. */
function findCaptions(draft: Draft, view: View, pieces: readonly Piece[]): Copy[] {
  const copies: Copy[] = []
  const times = new Map<number, number>()
  for (const { p, q, x, y, length } of pieces) {
    const isWhole = p > q + 1 && length === sizeOf(view, p) && length === sizeOf(view, q)
    if (!isWhole || !namesMaker(draft, view, p)) continue
    times.set(hashOfPassage(view, p), (times.get(hashOfPassage(view, p)) ?? 0) + 1)
    copies.push({ reason: 'stutter', first: p, last: p, pairs: [{ x, y, length }] })
  }
  return copies.filter(({ first }) => times.get(hashOfPassage(view, first)) === 1)
}

/** Paragraphs to whose end the next one was glued: what is their own is saved when they go. */
function findGlued(draft: Draft, view: View, twin: Int32Array): Copy[] {
  const copies: Copy[] = []
  for (let p = 0; p + 1 < twin.length; p++) {
    if ((twin[p] as number) >= 0) continue
    const size = sizeOf(view, p + 1)
    const x = (view.starts[p + 1] as number) - size
    const y = view.starts[p + 1] as number
    // Letters first: most passages differ in one of the first that are compared.
    if (x <= (view.starts[p] as number) || !lettersAgree(view, x, y, size)) continue
    if (!isProse(draft, view, p + 1) || !isGlued(draft, view, p, x)) continue
    copies.push({ reason: 'stutter', first: p, last: p, pairs: [{ x, y, length: size }] })
  }
  return copies
}

/**
 * Whether no space stands before position `x`, or what follows has several sentences: one alone may be a pull quote, and so
 * is what stands in quotation marks there and without them as a passage.
 */
function isGlued(draft: Draft, view: View, p: number, x: number): boolean {
  const { text, letters } = draft
  const passage = draft.passages[p] as Passage
  if (passage.spans.length > 1 || passage.keepsLines) return false
  const [from, to] = [endOfLetter(draft, letterAt(view, x - 1)), letters.at(letterAt(view, x))]
  const between = text.slice(from, to)
  if (!/[.!?…。！？।؟۔]/u.test(between)) return false
  const next = (draft.passages[p + 1] as Passage).spans[0] as Span
  if (/["“„«»「『]$/u.test(between) && text.charAt(next.start) !== between.at(-1)) return false
  return !/\s/u.test(between) || /[.!?…。！？।؟۔]["”»’)]*\s+\S/u.test(text.slice(to, lastSpan(draft, p).end))
}

/**
 * Paragraphs that are the beginning of the one beside them: a post that a page has with its author's name and without, a
 * caption with the maker of the picture and without.
 */
function findBeginnings(draft: Draft, view: View, twin: Int32Array): Copy[] {
  const copies: Copy[] = []
  for (let p = 1; p < twin.length; p++) {
    if ((twin[p] as number) >= 0 || (twin[p - 1] as number) >= 0) continue
    const [shorter, longer] = sizeOf(view, p) < sizeOf(view, p - 1) ? [p, p - 1] : [p - 1, p]
    if (copies[copies.length - 1]?.first === p - 1 || !isBeginning(draft, view, shorter, longer)) continue
    const pair = {
      x: view.starts[shorter] as number,
      y: view.starts[longer] as number,
      length: sizeOf(view, shorter),
    }
    copies.push({ reason: 'stutter', first: shorter, last: shorter, pairs: [pair] })
  }
  return copies
}

function isBeginning(draft: Draft, view: View, shorter: number, longer: number): boolean {
  const size = sizeOf(view, shorter)
  const b = view.starts[longer] as number
  if (!lettersAgree(view, view.starts[shorter] as number, b, size)) return false
  if ((draft.passages[shorter] as Passage).keepsLines || weightOf(view, shorter) < SHORTEST_BEGINNING) return false
  if (isBrokenOff(draft, shorter)) return false
  const end = endOfLetter(draft, letterAt(view, b + size - 1))
  const rest = draft.text.slice(end, end + LONGEST_BEHIND)
  // Patterns of letters take V8 a tenth of a millisecond to prepare: few passages get here.
  const label = /^[^\p{L}\p{N}]*(\p{L}+\s?)[:：]/u.exec(rest)?.[1]
  if (label !== undefined && isCreditWord(label)) return true
  if (Math.max(shorter, longer) < HEAD) return false
  if (weightOf(view, shorter) >= SURE_BEGINNING && endsInStop(draft, shorter)) return true
  return /^[^\p{L}\p{N}]*[—–―]\s?\p{L}/u.test(rest) // an author's name behind a dash
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
  const least = NEARLY * Math.max(sizeOf(view, p), sizeOf(view, p - 1))
  if (Math.min(sizeOf(view, p), sizeOf(view, p - 1)) < least) return false
  let same = 0
  for (const { length } of longestInOrder(withNeighbour(pieces, p, first))) same += length
  return same >= least && !isBrokenOff(draft, p) && !isBrokenOff(draft, p - 1)
}

function sameLetters(view: View, q: number, p: number): boolean {
  const size = sizeOf(view, p)
  return size === sizeOf(view, q) && lettersAgree(view, view.starts[p] as number, view.starts[q] as number, size)
}

/** Whether `p` is one of several pairs in a row: a a b b c c. */
function inStutteredList(view: View, twin: Int32Array, p: number): boolean {
  const isPair = (i: number): boolean => twin[i] === i - 1 && sizeOf(view, i) >= LIST_LINE
  let pairs = isPair(p) ? 1 : -STUTTERED_LIST
  for (let i = p - 2; pairs < STUTTERED_LIST && i > 0 && isPair(i); i -= 2) pairs++
  for (let i = p + 2; pairs < STUTTERED_LIST && isPair(i); i += 2) pairs++
  return pairs >= STUTTERED_LIST
}
