import { type Draft, endOfLetter, letterAt, type View } from './draft.ts'
import type { Sought } from './text/track.ts'
import type { DiffRun } from './text/word-diff.ts'

/** Letters of an acronym. */
const SHORTEST_ACRONYM = 3
/** Letters of words that an acronym leaves out: `of`, `and`, `по`. */
const LEFT_OUT = 3

/** Letters by which the place that says a stretch may be longer where it spells its acronym out. */
export const SPELLED_OUT = 48

/** Three signs of Latin-1, Greek or Cyrillic that are capitals, or of other letters that may be. */
const MAY_BE_CAPITALS =
  /[A-ZÀ-ÖØ-Þ\u0100-\u0370\u0372-\u03ab\u03cf-\u042f\u0460-\u058f\u10a0-\u1fff\u2c00-\u2dff\ua640-\uabff\ud800-\udfff\uff21-\uff3a]{3}/

/** Whether a stretch of a view has a word of capitals between others that are not. */
export function holdsAcronym(draft: Draft, view: View, { from, to }: Sought): boolean {
  const [first, last] = [letterAt(view, from), letterAt(view, to - 1)]
  const text = draft.text.slice(draft.letters.at(first), endOfLetter(draft, last))
  // Nearly every stretch is told before properties of signs are asked for.
  if (!MAY_BE_CAPITALS.test(text)) return false
  return /(?<![\p{L}\p{N}])\p{Lu}{3,6}(?![\p{L}\p{N}])/u.test(text) && /\p{Ll}/u.test(text)
}

/** How many words of the first stretch the other one says by their initials, or spells out where the first has these. */
export function countSpelled(draft: Draft, view: View, a: number[], b: number[], run: DiffRun): number {
  const { aFrom, aTo, bFrom, bTo } = run
  if (Math.max(aTo - aFrom, bTo - bFrom) < SHORTEST_ACRONYM || aTo === aFrom || bTo === bFrom) return 0
  for (let w = bFrom; w < bTo; w++)
    if (spells(view, a, aFrom, aTo, b, w) && isCapitals(draft, view, b, w)) return aTo - aFrom
  for (let w = aFrom; w < aTo; w++) if (spells(view, b, bFrom, bTo, a, w) && isCapitals(draft, view, a, w)) return 1
  return 0
}

/** Whether what the second stretch has more spells out the acronym that stands next in both: `the Council of Ports (CP)`. */
export function spellsNext(
  draft: Draft,
  view: View,
  a: number[],
  b: number[],
  { aFrom, bFrom, bTo }: DiffRun,
): boolean {
  return aFrom < a.length - 1 && spells(view, b, bFrom, bTo, a, aFrom) && isCapitals(draft, view, a, aFrom)
}

/** Whether word `w` is written in capitals. */
function isCapitals(draft: Draft, view: View, starts: number[], w: number): boolean {
  const [first, last] = [letterAt(view, starts[w] as number), letterAt(view, (starts[w + 1] as number) - 1)]
  return /^\p{Lu}+$/u.test(draft.text.slice(draft.letters.at(first), endOfLetter(draft, last)))
}

/** Whether the initials of words `[from, to)`, short ones aside, are the letters of word `w` of another stretch. */
function spells(view: View, starts: number[], from: number, to: number, others: number[], w: number): boolean {
  const end = others[w + 1] as number
  let v = others[w] as number
  if (end - v < SHORTEST_ACRONYM || end - v > to - from) return false
  for (let i = from; i < to; i++) {
    const start = starts[i] as number
    if (v < end && view.codes[start] === view.codes[v]) v++
    else if ((starts[i + 1] as number) - start > LEFT_OUT) return false
  }
  return v === end
}

/**
 * Whether words that follow one another in a text have the letters of an acronym as their initials, short ones aside: `Council of
 * Osk Ports` spells out `COP`.
 *
 * @param from where to begin, in UTF-16 units
 */
export function isSpelledIn(text: string, from: number, acronym: string): boolean {
  if (!/^\p{Lu}{3,6}$/u.test(acronym)) return false
  const sought = acronym.toLowerCase()
  const words =
    text
      .slice(from, from + LONGEST_SEARCH)
      .toLowerCase()
      .match(/[\p{L}\p{M}]+/gu) ?? []
  return words.some((_, i) => spelledAt(words, i, sought))
}

/** UTF-16 units of the text that is looked through. */
const LONGEST_SEARCH = 20_000

function spelledAt(words: readonly string[], at: number, acronym: string): boolean {
  let said = 0
  for (let i = at; i < words.length && said < acronym.length; i++) {
    const word = words[i] as string
    if (word.charAt(0) === acronym.charAt(said)) said++
    else if (said === 0 || word.length > LEFT_OUT) return false
  }
  return said === acronym.length
}
