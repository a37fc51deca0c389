import {
  type Draft,
  endOfLetter,
  endsInStop,
  lastSpan,
  letterAt,
  lettersAgree,
  passageAt,
  sizeOf,
  textBehind,
  type View,
} from '../draft.ts'
import type { Pair } from '../text/in-order.ts'
import type { Copy, Span } from '../types.ts'
import { asks, QUESTION } from './marks.ts'

/** Letters of a title that stand before a deck and before its twin alike for it to be the same question. */
const LEAST_ASKED = 12
const LONGEST_ASKED = 150

/**
 * Whether the line above a deck or pull quote stands before its twin too, where it asks: `Why I write by hand` heads the text, and
 * the text answers its own `Why I write by hand? Because …` No scraper makes a question of a title.
 */
export function isAnswer(draft: Draft, view: View, [first]: readonly Pair[]): boolean {
  const { codes } = draft.letters
  const [a, b] = [letterAt(view, (first as Pair).x), letterAt(view, (first as Pair).y)]
  let same = 0
  while (same < LONGEST_ASKED && same < a && codes[a - 1 - same] === codes[b - 1 - same]) same++
  return same >= LEAST_ASKED && asksBefore(draft, b) && !asksBefore(draft, a)
}

/**
 * Whether a deck asks and its twin does not: a question, whose answer repeats its words. A copy has the same mark, and where
 * it is a line of its own, the same words: another question is the next one of a list.
 */
export function isAnswered(draft: Draft, view: View, p: number, pairs: readonly Pair[]): boolean {
  const [{ y: first }, { y, length }] = [pairs[0] as Pair, pairs[pairs.length - 1] as Pair]
  const last = y + length - 1
  const deck = lastSpan(draft, p)
  if (!asksBehind(draft, deck.to - 1, deck)) return false
  const q = passageAt(view, last)
  if (!asksBehind(draft, letterAt(view, last), lastSpan(draft, q))) return true
  if (sizeOf(view, q) > sizeOf(view, p) && isOfInterview(draft, p)) return true
  const isLine = passageAt(view, first) === q && sizeOf(view, q) <= 2 * sizeOf(view, p)
  return isLine && last === (view.starts[q + 1] as number) - 1 && length < sizeOf(view, p)
}

/** Questions of an interview, each a line of its own. */
const INTERVIEW = 3

/** Whether a question is one of several, with an answer right below each: its author asks it once more. */
function isOfInterview(draft: Draft, p: number): boolean {
  const asksAt = (q: number): boolean => asks(draft.text, lastSpan(draft, q))
  const isAsked = (q: number): boolean => asksAt(q) && endsInStop(draft, q + 1) && !asksAt(q + 1)
  let questions = 0
  for (let q = p; q + 1 < draft.passages.length && questions < INTERVIEW; q++) if (isAsked(q)) questions++
  return questions === INTERVIEW && isAsked(p)
}

/** Whether a question mark stands between a letter of a stretch and what follows it there. */
function asksBehind(draft: Draft, letter: number, { to, end }: Span): boolean {
  const next = letter + 1 < to ? draft.letters.at(letter + 1) : end
  return QUESTION.test(draft.text.slice(endOfLetter(draft, letter), next))
}

const asksBefore = (draft: Draft, letter: number): boolean => QUESTION.test(textBehind(draft, letter - 1))

/** Letters of a question that an answer begins with, and passages before and behind in which others are. */
const SHORTEST_ASKED = 8
const ASKED_WITHIN = 16

/** Whether a line is what the next paragraph begins with, and so is another one near by: who answers repeats the question, and breaks none off. */
export function isAskedBack(view: View, { reason, first, pairs }: Copy): boolean {
  if (reason === 'preview') return false
  const opensNext = (p: number): boolean => {
    const size = sizeOf(view, p)
    const next = view.starts[p + 1] as number
    return (
      size >= SHORTEST_ASKED && sizeOf(view, p + 1) > size && lettersAgree(view, view.starts[p] as number, next, size)
    )
  }
  if (passageAt(view, (pairs[0] as Pair).y) !== first + 1 || !opensNext(first)) return false
  const last = Math.min(view.starts.length - 3, first + ASKED_WITHIN)
  for (let p = Math.max(0, first - ASKED_WITHIN); p <= last; p++) if (p !== first && opensNext(p)) return true
  return false
}
