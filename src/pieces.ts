import { beginsWord, type Draft, isBrokenOff, passageAt, sizeOf, type View } from './draft.ts'
import { ALPHABETIC, findMatches, type Grain, grainFor, LARGE, type Match, sureRun, UNSPACED } from './text/matches.ts'
import { isUnspaced } from './text/signs.ts'
import { indexNear } from './text/sorted.ts'

/** A stretch of passage `p` (at `x` of the view) that stands in passage `q` (at `y`) too. */
export interface Piece {
  p: number
  x: number
  q: number
  y: number
  length: number
}

/** Letters. What is left of a match beyond the edge of a passage is chance below this. */
const CHANCE = 8
/** Letters. Passages that begin with fewer alike do so by chance. */
const ALIKE_BEGINNING = 12
/** Letters of the longest match that a longer one may replace: more is compared for naught too often. */
const LONGEST_REPLACED = 600
/** Letters that a match may be cut back to reach the edge of a word. */
const LONGEST_WORD = 40

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
  for (const match of matches) {
    const last = count === 0 ? undefined : (matches[count - 1] as Match)
    const isLastSlight = last !== undefined && isSlight(last, chance, pieces)
    const back = last && lettersBack(draft, view, seams, match, last, isLastSlight)
    if (last && back) {
      Object.assign(match, { a: match.a - back, b: match.b - back, length: match.length + back })
      last.length = match.a - last.a
      if (last.length === 0) count--
      while ((pieces[pieces.length - 1]?.x ?? -1) >= match.a) pieces.pop()
    }
    snap(draft, seams, match, unspaced)
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
 */
function lettersBack(draft: Draft, view: View, seams: Seams, match: Match, last: Match, isLastSlight: boolean): number {
  const whole = match.a - last.a
  if (replaces(draft, view, seams, match, last)) return whole
  const isOverrun = isLastSlight && last.length === whole
  const back = isOverrun ? whole : beyondSeam(seams, last, match)
  return growsBack(view, match, back) ? back : 0
}

/**
 * Whether a match replaces the one right before it: its twin begins with the same, and that of the other breaks off, as
 * the cut line above a text does.
 */
function replaces(draft: Draft, view: View, seams: Seams, match: Match, last: Match): boolean {
  const whole = match.a - last.a
  if (whole > LONGEST_REPLACED || whole - last.length >= LONGEST_WORD || !growsBack(view, match, whole)) return false
  return isBrokenOff(draft, seams.earlier.passageAt(last.b))
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

/** Whether the `most` letters before both sides of a match agree, too. */
function growsBack({ codes }: View, { a, b }: Match, most: number): boolean {
  if (b < most) return false
  for (let i = 1; i <= most; i++) if (codes[a - i] !== codes[b - i]) return false
  return true
}

/**
 * What is common when some passages have gone: the same, moved. Null where more may be common then than was seen
 * before: two stretches of which only the twin that has gone told that they are alike, or short passages that have come
 * to stand side by side. Near linear.
 *
 * @param places the place of each passage of `before` in `view`, -1 for those that have gone
 */
export function withoutPassages(common: Common, before: View, places: Int32Array, view: View): Common | null {
  if (grainOf(view, isUnspacedText(view)) !== common.grain) return null
  if (bringsTogether(before, places, sureRun(common.grain))) return null
  // A large text is not searched anew for the few words that two passages share with a title that has gone.
  const hidesLittle = view.length >= LARGE && isFirstAlone(places)
  if (!hidesLittle && (hidesTwins(common.pieces, places) || freesBegin(before, common, places))) return null
  const matches: Match[] = []
  const seams = new Seams(before)
  for (const match of common.matches) moveMatch(before, seams, match, places, view, matches)
  const pieces: Piece[] = []
  for (const { p, x, q, y, length } of common.pieces) {
    const [toP, toQ] = [places[p] as number, places[q] as number]
    if (toP < 0 || toQ < 0) continue
    const moved = (from: number, to: number): number => (view.starts[to] as number) - (before.starts[from] as number)
    pieces.push({ p: toP, x: x + moved(p, toP), q: toQ, y: y + moved(q, toQ), length })
  }
  return { grain: common.grain, matches, pieces }
}

/**
 * Whether a passage that is short stands beside another one than before.
 *
 * @param sure letters from which on a passage is found by itself where it stands again
 */
function bringsTogether(before: View, places: Int32Array, sure: number): boolean {
  let last = -1
  for (let p = 0; p < places.length; p++) {
    if ((places[p] as number) < 0) continue
    if (last >= 0 && last < p - 1 && Math.min(sizeOf(before, last), sizeOf(before, p)) < sure) return true
    last = p
  }
  return false
}

/** Whether the first passage has gone, and no other. */
const isFirstAlone = (places: Int32Array): boolean => places[0] === -1 && !places.includes(-1, 1)

/** Whether two stretches have the same twin in a passage that has gone: with it goes what told that they are alike. */
function hidesTwins(pieces: readonly Piece[], places: Int32Array): boolean {
  const gone: [from: number, to: number][] = []
  for (const { p, x, q, y, length } of pieces) {
    if ((places[p] as number) < 0) gone.push([x, x + length])
    if ((places[q] as number) < 0) gone.push([y, y + length])
  }
  gone.sort((i, j) => i[0] - j[0])
  return gone.some(([from], i) => i > 0 && from < (gone[i - 1] as [number, number])[1])
}

/**
 * Whether a match may begin earlier now: letters before it in its passage were another's, which ran on by chance into
 * this passage, and whose twin has gone.
 */
function freesBegin(before: View, { matches }: Common, places: Int32Array): boolean {
  let freed = -1
  for (const { a, b, length } of matches) {
    const p = passageAt(before, a)
    if (p === freed && (places[p] as number) >= 0 && (places[passageAt(before, b)] as number) >= 0) return true
    const last = passageAt(before, a + length - 1)
    freed = (places[passageAt(before, b + length - 1)] as number) < 0 ? last : -1
  }
  return false
}

/** Adds what is left of a match; it goes on with the one before it where nothing between them has stayed. */
function moveMatch(
  before: View,
  seams: Seams,
  { a, b, length }: Match,
  places: Int32Array,
  view: View,
  matches: Match[],
): void {
  for (let done = 0; done < length; ) {
    const [p, q] = [seams.later.passageAt(a + done), seams.earlier.passageAt(b + done)]
    const [aStart, bStart] = [before.starts[p] as number, before.starts[q] as number]
    const step = Math.min(aStart + sizeOf(before, p) - a, bStart + sizeOf(before, q) - b, length) - done
    const [toP, toQ] = [places[p] as number, places[q] as number]
    if (toP >= 0 && toQ >= 0) {
      const x = a + done - aStart + (view.starts[toP] as number)
      const y = b + done - bStart + (view.starts[toQ] as number)
      const last = matches[matches.length - 1]
      if (last && last.a + last.length === x && last.b + last.length === y) last.length += step
      else matches.push({ a: x, b: y, length: step })
    }
    done += step
  }
}

/** Signs without spaces want a finer grain, a large text a coarser one. */
const grainOf = ({ length }: View, unspaced: boolean): Grain => grainFor(length, unspaced ? UNSPACED : ALPHABETIC)

/** Whether most signs are of scripts without spaces. A sample of them decides. */
function isUnspacedText({ codes, length }: View): boolean {
  let unspaced = 0
  const step = Math.max(1, length >> 8)
  for (let i = 0; i < length; i += step) if (isUnspaced(codes[i] as number)) unspaced++
  return unspaced * step * 2 > length
}

/** Takes from a match the letters at its ends that agree by chance: it begins and ends at the edge of a word on both sides. */
function snap(draft: Draft, seams: Seams, match: Match, unspaced: boolean): void {
  // Signs of scripts without spaces are each a word: a short overhang cannot be told from a word, and stays.
  if (unspaced) return
  const { a, b, length } = match
  const most = Math.min(length, LONGEST_WORD)
  let head = 0
  while (head < most && !seams.isSeam(draft, a + head, b + head)) head++
  if (head === most) head = 0
  let tail = 0
  while (tail < most && !seams.isSeam(draft, a + length - tail, b + length - tail)) tail++
  if (tail === most) tail = 0
  match.a = a + head
  match.b = b + head
  match.length = length - head - tail
}

/** Tells where two stretches can be cut. Asked for one position after the other, it need not search for each. */
class Seams {
  /** In the later stretch, and in the earlier one. */
  readonly later: Cursor
  readonly earlier: Cursor

  constructor(view: View) {
    this.later = new Cursor(view)
    this.earlier = new Cursor(view)
  }

  /** Whether both stretches can be cut here: a word begins in both, or a passage in one of them. */
  isSeam(draft: Draft, a: number, b: number): boolean {
    if (this.later.isEdge(a) || this.earlier.isEdge(b)) return true
    return beginsWord(draft, this.later.letterAt(a)) && beginsWord(draft, this.earlier.letterAt(b))
  }
}

/** A place in a view that remembers the passage and the stretch of the text where it was asked last. */
class Cursor {
  readonly #view: View
  #passage = 0
  #span = 0

  constructor(view: View) {
    this.#view = view
  }

  /** The passage that holds position `v`. */
  passageAt(v: number): number {
    this.#passage = indexNear(this.#view.starts, v, this.#passage)
    return this.#passage
  }

  /** How many letters of one passage end at position `v`. */
  inPassage(v: number): number {
    return v - (this.#view.starts[this.passageAt(v - 1)] as number)
  }

  /** Whether a passage begins at position `v`, or the view ends there. */
  isEdge(v: number): boolean {
    const { starts, length } = this.#view
    return v >= length || starts[this.passageAt(v)] === v
  }

  /** The letter of the text at position `v`. */
  letterAt(v: number): number {
    const { spanStarts, spanFrom } = this.#view
    if (v < (spanStarts[this.#span] as number) || v >= (spanStarts[this.#span + 1] as number))
      this.#span = Math.min(indexNear(spanStarts, v, this.#span), spanFrom.length - 1)
    return (spanFrom[this.#span] as number) + v - (spanStarts[this.#span] as number)
  }
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
