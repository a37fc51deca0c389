import { siteBehind } from './around-title.ts'
import {
  cutBetween,
  type Draft,
  endOfLetter,
  endsInStop,
  letterAt,
  lettersAgree,
  passageAt,
  sizeOf,
  trimmed,
  type View,
  wholeFrom,
} from './draft.ts'
import { isHeadline } from './headline.ts'
import { spanOf } from './span.ts'
import { isDigit, isUnspaced } from './text/signs.ts'
import type { Instead, Link, Passage, Span } from './types.ts'

/** Words that only the dropped copy has: from this many on they are text of their own, below it a difference in wording. */
const OWN_TEXT = 4
/** The same between two passages, where what is saved stands by itself: one word alone is an edge that was worded otherwise. */
const OWN_PASSAGE = 1.5
/** The same where the kept copy has other words in that place. */
const OWN_WORDING = 7
/** The same where both have numbers there: `3.1 thousand to 1.9 thousand` for `3,100 to 1,900`. */
const OWN_NUMBERS = 12
/** Words in the place of a line of the dropped copy for each of its own, from which on they are another text, and no other wording. */
const MANY_INSTEAD = 4
/** Scripts that have no spaces count signs, about two to a word. */
const SIGNS_PER_WORD = 2

/** What was saved: passages to stand behind passage `after` (-1: before the first), or spans to stand inside one. */
export interface Rescue {
  after: number
  /** Position of the view inside passage `after`, or at its end, before which the span goes; -1 for a passage of its own. */
  inside: number
  span: Span
}

/** What became of a passage that goes: what of it is saved, where its letters stand now, and where other words do. */
export interface Outcome {
  rescues: Rescue[]
  links: Link[]
  instead: Instead[]
}

/** Notes that the letters from `x` on stand at `y`, in stretches that are whole in the text. */
export function link(view: View, x: number, y: number, length: number, links: Link[]): void {
  for (let done = 0; done < length; ) {
    const step = Math.min(wholeFrom(view, x + done), wholeFrom(view, y + done), length - done)
    const from = letterAt(view, x + done)
    links.push({ from, to: from + step, twin: letterAt(view, y + done) })
    done += step
  }
}

/** The letters `[x, to)` of the dropped copy that no match covers, between twins that end at `y` and begin at `yTo` (-1: none). */
export interface Gap {
  x: number
  to: number
  y: number
  yTo: number
}

/** How many words the dropped copy has in a place, how many the kept one, and whether the kept one goes on behind it as known. */
interface Sides {
  words: number
  instead: number
  closed: boolean
  /** Whether the kept copy ends before that place, and other text stands there. */
  isBeyond: boolean
  /** Whether the dropped copy is several passages, so that what one of them has more is of that one, not the next. */
  ofRun: boolean
}

/** Words of the dropped copy that the kept one lacks: saved where they are text of their own, else noted as a difference. */
export function settle(
  draft: Draft,
  view: View,
  run: Gap,
  { words, instead, closed, isBeyond, ofRun }: Sides,
  gone: Uint8Array,
  outcome: Outcome,
): void {
  const unspaced = isUnspaced(view.codes[run.x] as number)
  const weight = unspaced ? words / SIGNS_PER_WORD : words
  const p = passageAt(view, Math.max(0, run.y - 1))
  const atStart = run.y <= 0 || run.y === (view.starts[passageAt(view, Math.min(run.y, view.length - 1))] as number)
  const between = atStart || run.y === (view.starts[p + 1] as number) || gone[p] === 1
  // What the kept copy has of its own in this place stands first: it follows what both have.
  const next = passageAt(view, Math.max(0, Math.min(run.yTo, view.length - 1)))
  const after = run.y <= 0 ? -1 : closed && view.starts[next] === run.yTo ? Math.max(p, next - 1) : p
  const areNumbers = instead > 0 && holdsDigit(view, run.x, run.to) && holdsDigit(view, run.y, run.yTo)
  // A line between the passages of the dropped copy, as who wrote it, is none within a sentence of the other one.
  const isLine = ofRun && isPassage(view, run) && !endsInStop(draft, passageAt(view, run.x))
  const isOtherText = isLine && weight >= OWN_PASSAGE && instead >= MANY_INSTEAD * words
  const isOwn = isOtherText || weight >= (instead === 0 ? OWN_TEXT : areNumbers ? OWN_NUMBERS : OWN_WORDING)
  // A few words behind all that both have are a sentence, or a link.
  const isWhole = !isBeyond || endsInStop(draft, passageAt(view, run.x))
  const isOwnLine = between && instead === 0 && weight >= OWN_PASSAGE && isWhole
  const moved = isOwnLine && !isOwn && run.yTo < view.length ? placeIn(view, run, gone[next] ? p : next) : -1
  if (moved >= 0) {
    link(view, run.x, moved, run.to - run.x, outcome.links)
    return
  }
  if ((isOwn || isOwnLine) && !isSite(draft, view, run)) {
    const edge = between && ofRun ? atEdge(draft, view, run, gone) : null
    const place = edge ?? { after: between ? after : p, inside: between || isLine ? -1 : run.y }
    for (const span of spansOf(draft, view, run.x, run.to))
      outcome.rescues.push({ after: place.after, inside: place.inside, span })
  } else {
    const from = instead === 0 ? 0 : letterAt(view, run.y)
    outcome.instead.push({ at: letterAt(view, run.x), from, to: instead === 0 ? 0 : letterAt(view, run.yTo - 1) + 1 })
  }
}

/** Share of the letters of two passages that are the same one, but for what either has more at an edge. */
const SAME_PASSAGE = 0.5

/**
 * The end of a passage, or its beginning, where its copy has more: that goes into the passage, not between. Null where the copy
 * runs on over several passages, of which none knows to which it belongs.
 */
function atEdge(draft: Draft, view: View, { x, to, y, yTo }: Gap, gone: Uint8Array): Omit<Rescue, 'span'> | null {
  const q = passageAt(view, x)
  const [start, end] = [view.starts[q] as number, view.starts[q + 1] as number]
  const isTwin = (p: number, said: number): boolean =>
    gone[p] === 0 &&
    !(draft.passages[p] as Passage).keepsLines &&
    said <= sizeOf(view, p) &&
    said >= SAME_PASSAGE * sizeOf(view, p)
  const before = passageAt(view, Math.max(0, y - 1))
  if (to === end && x > start && y === view.starts[before + 1] && isTwin(before, x - start))
    return { after: before, inside: y }
  const next = passageAt(view, yTo)
  if (x === start && to < end && yTo === view.starts[next] && isTwin(next, end - to))
    return { after: next, inside: yTo }
  return null
}

/** Whether a stretch of the dropped copy is one of its passages, whole. */
function isPassage(view: View, { x, to }: Gap): boolean {
  const p = passageAt(view, x)
  return x === view.starts[p] && to === view.starts[p + 1]
}

function holdsDigit({ codes }: View, from: number, to: number): boolean {
  for (let v = from; v < to; v++) if (isDigit(codes[v] as number)) return true
  return false
}

/** Letters of a passage in which words that begin its other copy are looked for: a sentence or two. */
const FURTHER_ON = 400

/** Where a passage has the letters `[x, to)` further on, with which it begins in the other copy; -1 where it has not. */
function placeIn(view: View, { x, to }: Gap, passage: number): number {
  const start = view.starts[passage] as number
  const last = Math.min(start + FURTHER_ON, (view.starts[passage + 1] as number) - (to - x))
  for (let y = start; y <= last; y++) if (lettersAgree(view, x, y, to - x)) return y
  return -1
}

/** Whether words of a line are all that stands behind its copy, and name the site: `Bridge to close | Harbour Post`. */
function isSite(draft: Draft, view: View, { x, to }: Gap): boolean {
  const q = passageAt(view, x)
  const size = x - (view.starts[q] as number)
  const passage = draft.passages[q] as Passage
  if (size === 0 || to < (view.starts[q + 1] as number) || passage.spans.length > 1) return false
  return isHeadline(draft, passage) && siteBehind(draft, passage.spans[0] as Span, size)
}

/** What is saved: the letters `[v, to)` of the view, in stretches that are whole in the text. */
function spansOf(draft: Draft, view: View, v: number, to: number): Span[] {
  const spans: Span[] = []
  for (let at = v, end = v; at < to; at = end) {
    end = Math.min(to, at + wholeFrom(view, at))
    spans.push(stretchAround(draft, view, at, end))
  }
  return spans
}

/** The stretch of the input around the letters `[v, to)` of the view, punctuation at its ends included. */
function stretchAround(draft: Draft, view: View, v: number, to: number): Span {
  const { text, letters } = draft
  const from = letterAt(view, v)
  const last = letterAt(view, to - 1)
  const passage = draft.passages[passageAt(view, v)] as Passage
  const holder = passage.spans.find(s => s.from <= from && from < s.to) ?? (passage.spans[0] as Span)
  const endHolder = passage.spans.find(s => s.from <= last && last < s.to) ?? holder
  const start = from > holder.from ? cutBetween(text, endOfLetter(draft, from - 1), letters.at(from)) : holder.start
  const end = last + 1 < endHolder.to ? cutBetween(text, endOfLetter(draft, last), letters.at(last + 1)) : endHolder.end
  const [s, e] = trimmed(text, start, end)
  return spanOf(s, e, from, last + 1, true)
}
