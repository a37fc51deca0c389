import { passageAt, sizeOf, type View } from './draft.ts'
import { type Common, grainOf, isUnspacedText, type Piece } from './pieces.ts'
import { Seams } from './seams.ts'
import { LARGE, sureRun } from './text/grain.ts'
import type { Match } from './text/matches.ts'

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
  // Gone through by number, as all long lists are that a text is asked for once: what `for … of` gives and a list takes apart
  // costs more than the rest, until V8 has compiled it.
  for (let i = 0; i < common.matches.length; i++)
    moveMatch(before, seams, common.matches[i] as Match, places, view, matches)
  const pieces: Piece[] = []
  const moved = (from: number, to: number): number => (view.starts[to] as number) - (before.starts[from] as number)
  for (let i = 0; i < common.pieces.length; i++) {
    const { p, x, q, y, length } = common.pieces[i] as Piece
    const toP = places[p] as number
    const toQ = places[q] as number
    if (toP < 0 || toQ < 0) continue
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

/** Letters of the longest stretch that is told of with where it begins in one number. */
const LONGEST_STRETCH = 2 ** 22

/** Whether two stretches have the same twin in a passage that has gone: with it goes what told that they are alike. */
function hidesTwins(pieces: readonly Piece[], places: Int32Array): boolean {
  // Where each begins and how long it is, in one number: a list of numbers is sorted many times as fast as one of objects.
  const gone = new Float64Array(2 * pieces.length)
  let count = 0
  for (let i = 0; i < pieces.length; i++) {
    const { p, x, q, y, length } = pieces[i] as Piece
    if (length >= LONGEST_STRETCH) return true
    if ((places[p] as number) < 0) gone[count++] = x * LONGEST_STRETCH + length
    if ((places[q] as number) < 0) gone[count++] = y * LONGEST_STRETCH + length
  }
  const sorted = gone.subarray(0, count).sort()
  let end = 0
  for (const stretch of sorted) {
    const from = Math.floor(stretch / LONGEST_STRETCH)
    if (from < end) return true
    end = from + (stretch % LONGEST_STRETCH)
  }
  return false
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
  const period = a - b
  for (let done = 0; done < length; ) {
    const p = seams.later.passageAt(a + done)
    let said = b + done
    // Where a twin within the match itself has gone, what that one is twin of stands for it.
    if (said >= a && (places[seams.earlier.passageAt(said)] as number) < 0) said = b + (done % period)
    const q = seams.earlier.passageAt(said)
    const aStart = before.starts[p] as number
    const bStart = before.starts[q] as number
    const inPeriod = said < a ? a - said : length
    const step = Math.min(
      aStart + sizeOf(before, p) - a - done,
      bStart + sizeOf(before, q) - said,
      length - done,
      inPeriod,
    )
    const toP = places[p] as number
    const toQ = places[q] as number
    if (toP >= 0 && toQ >= 0) {
      const x = a + done - aStart + (view.starts[toP] as number)
      const y = said - bStart + (view.starts[toQ] as number)
      const last = matches[matches.length - 1]
      if (last && last.a + last.length === x && last.b + last.length === y) last.length += step
      else matches.push({ a: x, b: y, length: step })
    }
    done += step
  }
}
