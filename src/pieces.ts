import { type Draft, endsInStop, isBrokenOff, sizeOf, type View } from './draft.ts'
import { ALIKE_BEGINNING, LONGEST_WORD, Seams, snap } from './seams.ts'
import { ALPHABETIC, type Grain, grainFor, UNSPACED } from './text/grain.ts'
import { findMatches, type Match } from './text/matches.ts'
import { isUnspaced } from './text/signs.ts'

/** A stretch of passage `p` (at `x` of the view) that stands in passage `q` (at `y`) too. */
export interface Piece {
  p: number
  x: number
  q: number
  y: number
  length: number
}

/** `length` letters of a piece, `skip` letters behind its beginning. */
export const partOfPiece = ({ p, x, q, y }: Piece, skip: number, length: number): Piece => ({
  p,
  x: x + skip,
  q,
  y: y + skip,
  length,
})

/** Letters of some pieces. */
export function lengthOf(pieces: readonly Pick<Piece, 'length'>[]): number {
  let length = 0
  for (let i = 0; i < pieces.length; i++) length += (pieces[i] as Pick<Piece, 'length'>).length
  return length
}

/** Letters. What is left of a match beyond the edge of a passage is chance below this. */
const CHANCE = 8
/** Letters of the longest match that a longer one may replace: more is compared for naught too often. */
const LONGEST_REPLACED = 600

/** What the passages of a view have in common. */
export interface Common {
  /** With which it was looked for. */
  grain: Grain
  /** Later stretch, earlier stretch; in the order of the later one. */
  matches: Match[]
  /** The matches cut at the edges of passages; later one first. A passage's matches with itself are left out. */
  pieces: Piece[]
}

export function findCommon(draft: Draft, view: View): Common {
  const unspaced = isUnspacedText(view)
  const grain = grainOf(view, unspaced)
  const chance = unspaced ? CHANCE / 2 : CHANCE
  const pieces: Piece[] = []
  const seams = new Seams(view)
  const matches = findMatches(view.codes, view.length, grain)
  // The list is gone through and made anew in one: there can be one match for a few words of the text. The few letters
  // by which the last match ran on by chance, a piece of no passage, are the next one's, where it has them, too, or nobody's.
  let count = 0
  for (let i = 0; i < matches.length; i++) {
    const match = matches[i] as Match
    const last = count === 0 ? undefined : (matches[count - 1] as Match)
    const isLastSlight = last !== undefined && isSlight(last, chance, pieces)
    const before = count < 2 ? undefined : (matches[count - 2] as Match)
    const free = last === undefined ? 0 : last.a - (before ? before.a + before.length : 0)
    const back = last && lettersBack(draft, view, seams, match, last, isLastSlight, free)
    if (last && back) {
      Object.assign(match, { a: match.a - back, b: match.b - back, length: match.length + back })
      last.length = Math.max(0, match.a - last.a)
      if (last.length === 0) count--
      while ((pieces[pieces.length - 1]?.x ?? -1) >= match.a) pieces.pop()
    }
    snap(draft, seams, match, unspaced)
    const ahead = last ? lettersAhead(seams, last, match) : 0
    if (ahead > 0) Object.assign(match, { a: match.a + ahead, b: match.b + ahead, length: match.length - ahead })
    if (match.length <= 0) continue
    if (isLastSlight && last.length > 0) count--
    matches[count++] = match
    splitMatch(view, seams, match, chance, pieces)
  }
  const last = matches[count - 1]
  if (count > 0 && isSlight(last as Match, chance, pieces)) count--
  matches.length = count
  return { grain, matches, pieces }
}

/** Whether a match that was cut into pieces, the last one, is of a few letters and no piece. */
const isSlight = ({ a, length }: Match, chance: number, pieces: readonly Piece[]): boolean =>
  length < chance && (pieces[pieces.length - 1]?.x ?? -1) < a

/**
 * How many letters before a match are its own, not those of the match right before it: they agree on both sides, too.
 *
 * @param isLastSlight whether that one is of a few letters and no piece
 * @param free letters before that one that are of no match
 */
function lettersBack(
  draft: Draft,
  view: View,
  seams: Seams,
  match: Match,
  last: Match,
  isLastSlight: boolean,
  free: number,
): number {
  const whole = match.a - last.a
  if (replaces(draft, view, seams, match, last)) return grownBack(view, match, whole, whole + free)
  const isOverrun = isLastSlight && last.length === whole
  const back = isOverrun ? whole : beyondSeam(seams, last, match)
  if (back > 0 && growsBack(view, match, back)) return back
  // A letter by which the last one ran on was cut off it at the edge of a word.
  return grownBack(view, match, 0, Math.min(LONGEST_WORD, whole - last.length))
}

/**
 * Whether a match replaces the one right before it: its twin begins with the same, and that of the other is no sentence, a
 * title whose words the text begins with or a cut line above it; or it alone is the beginning of two passages.
 */
function replaces(draft: Draft, view: View, seams: Seams, match: Match, last: Match): boolean {
  const whole = match.a - last.a
  if (whole > LONGEST_REPLACED || whole - last.length >= LONGEST_WORD || !growsBack(view, match, whole)) return false
  const { earlier, later } = seams
  if (later.isEdge(last.a) && earlier.isEdge(match.b - whole) && !earlier.isEdge(last.b)) return true
  const q = earlier.passageAt(last.b)
  return isBrokenOff(draft, q) || !endsInStop(draft, q)
}

/**
 * How many letters before a match are those by which the one before it ran on into the next passage, on either side:
 * where both can have them, they are this one's.
 */
function beyondSeam(seams: Seams, { a, b, length }: Match, found: Match): number {
  const gap = found.a - a - length
  if (gap >= LONGEST_WORD) return 0
  const overrun = (more: number): number => (more < Math.min(length, ALIKE_BEGINNING) ? more : 0)
  const most = Math.max(overrun(seams.later.inPassage(a + length)), overrun(seams.earlier.inPassage(b + length)))
  return most > 0 ? most + gap : 0
}

/**
 * How many letters at the beginning of a match are twins of what the one before it ended with already, up to a passage that
 * begins on both sides: a paragraph between the two that only the later stretch has ends as the one above it does.
 */
function lettersAhead(seams: Seams, last: Match, { a, b, length }: Match): number {
  const most = b > last.b ? Math.min(last.b + last.length - b, length - 1, LONGEST_WORD) : 0
  for (let n = 1; n <= most; n++) if (seams.later.isEdge(a + n) && seams.earlier.isEdge(b + n)) return n
  return 0
}

/** Whether the `most` letters before both sides of a match agree, too. */
const growsBack = (view: View, match: Match, most: number): boolean => grownBack(view, match, 0, most) === most

/** How many letters before both sides of a match agree, up to `most`, where the first `known` do. */
function grownBack({ codes }: View, { a, b }: Match, known: number, most: number): number {
  let back = known
  while (back < Math.min(most, b) && codes[a - back - 1] === codes[b - back - 1]) back++
  return back
}

/** Signs without spaces want a finer grain, a large text a coarser one. */
export const grainOf = ({ length }: View, unspaced: boolean): Grain =>
  grainFor(length, unspaced ? UNSPACED : ALPHABETIC)

/** Whether most signs are of scripts without spaces. A sample of them decides. */
export function isUnspacedText({ codes, length }: View): boolean {
  let unspaced = 0
  const step = Math.max(1, length >> 8)
  for (let i = 0; i < length; i += step) if (isUnspaced(codes[i] as number)) unspaced++
  return unspaced * step * 2 > length
}

/** Cuts a match at the edges of passages. A stretch that overlaps its twin repeats it with a period: all of it is twin of the first. */
function splitMatch(view: View, seams: Seams, { a, b, length }: Match, chance: number, pieces: Piece[]): void {
  const period = a - b
  let p = seams.later.passageAt(a)
  let q = seams.earlier.passageAt(b)
  if (p === q && a + length <= (view.starts[p + 1] as number)) return
  for (let done = 0; done < length; ) {
    const inPeriod = done % period
    const x = a + done
    const y = b + inPeriod
    // The twin begins anew with each period, else both sides go on with the next passage that has letters.
    if (inPeriod === 0) q = seams.earlier.passageAt(y)
    while ((view.starts[p + 1] as number) <= x) p++
    while ((view.starts[q + 1] as number) <= y) q++
    const whole = Math.min(
      (view.starts[p + 1] as number) - x,
      (view.starts[q + 1] as number) - y,
      length - done,
      period - inPeriod,
    )
    const covers = whole === sizeOf(view, p) || whole === sizeOf(view, q)
    if (p !== q && (whole >= chance || covers)) pieces.push({ p, x, q, y, length: whole })
    done += whole
  }
}
