import { type Draft, endOfLetter, letterAt, passageAt, textBehind, type View } from '../../draft.ts'
import type { Likeness } from '../../likeness.ts'
import { weightOf } from '../../prose.ts'
import type { Pair } from '../../text/in-order.ts'
import type { Sought } from '../../text/track.ts'
import { countWords } from '../../text/words.ts'
import { opensSpeech } from '../marks.ts'
import { SHORTEST_DECK } from './heads.ts'

/** Share where a deck must be said again to the word. */
export const WHOLLY = 0.99

/** The text of a part of a deck. */
export function textOf({ text, letters }: Draft, view: View, { from, to }: Sought): string {
  const last = letterAt(view, to - 1)
  return text.slice(letters.at(letterAt(view, from)), endOfLetter({ text, letters }, last))
}

/** Words of a clause at the end of a deck that tells who says it: `, says the mayor`. */
const LONGEST_ATTRIBUTION = 6
/** Letters of what he says. */
const SHORTEST_SAID = 28

/**
 * Whether all of a stretch is said but for a clause behind its last comma. That of a short one must stand behind a quotation,
 * or be said elsewhere in the sentence but for a word: `, says the keeper`, `According to the keeper, …`.
 */
export function saysAllBut(
  draft: Draft,
  view: View,
  { from, to }: Sought,
  { pairs, reordered }: Likeness,
  isShort: boolean,
): boolean {
  const text = textOf(draft, view, { from, to })
  const isElsewhere = Math.round((1 - reordered) * countWords(text)) <= 1
  const clause = (isShort && !isElsewhere ? BEHIND_QUOTATION : LAST_CLAUSE).exec(text)
  const [first, last] = [letterAt(view, from), letterAt(view, to - 1)]
  if (clause === null || last - first !== to - 1 - from) return false
  if (countWords(clause[1] as string) > LONGEST_ATTRIBUTION) return false
  const size = draft.letters.firstFrom(draft.letters.at(first) + clause.index) - first
  const said = pairs.reduce((sum, { x, length }) => sum + Math.max(0, Math.min(x + length, from + size) - x), 0)
  return size >= SHORTEST_SAID && said >= WHOLLY * size
}

/** UTF-16 units before a quotation, or a colon or dash, that tell who says it: `The keeper: …`, `The keeper says - …`. */
const LABEL = /^[^"“”«„「『:：]{2,32}?(?:[:：]\s?["“”«„「『]?|\s["“”«„「『]|\s?[-–—]\s)/

/** Whether all of a stretch is said but for who says it, at its beginning, and in quotation marks or behind the dash of a dialogue. */
export function saysAllButLabel(draft: Draft, view: View, { from, to }: Sought, { pairs }: Likeness): boolean {
  const label = LABEL.exec(textOf(draft, view, { from, to }))?.[0]
  if (label === undefined) return false
  const first = letterAt(view, from)
  const behind = from + draft.letters.firstFrom(draft.letters.at(first) + label.length) - first
  const said = pairs.reduce((sum, { x, length }) => sum + Math.max(0, x + length - Math.max(behind, x)), 0)
  const weight = (weightOf(view, passageAt(view, from)) * (to - behind)) / (to - from)
  if (weight < SHORTEST_DECK || said < WHOLLY * (to - behind)) return false
  const start = pairs.find(({ x, length }) => x + length > behind) as Pair
  return opensSpeech(draft.text, draft.letters.at(letterAt(view, start.y + Math.max(0, behind - start.x))))
}

/** Whether all of a stretch is said but for a clause that ends in the name of somebody whom the text names elsewhere, too. */
export function saysAllButSpeaker(draft: Draft, view: View, part: Sought, best: Likeness): boolean {
  const said = textOf(draft, view, part)
  const name = said.slice(said.lastIndexOf(' ') + 1)
  if (name.length < SHORTEST_NAME || name.charAt(0) === name.charAt(0).toLowerCase()) return false
  const end = draft.letters.at(letterAt(view, part.to - 1)) + 1
  return saysAllBut(draft, view, part, best, false) && draft.text.includes(name, end)
}

/** Letters and words of a sentence of the body that is all that a deck says but for who says it. */
const SHORTEST_SENTENCE = 20
const FEWEST_WORDS = 4

/** Whether all of a stretch is said but for a clause behind its last comma, and is a whole sentence there. */
export function saysSentence(draft: Draft, view: View, { from, to }: Sought, { pairs }: Likeness): boolean {
  const text = textOf(draft, view, { from, to })
  const clause = LAST_CLAUSE.exec(text)
  const [first, pair] = [letterAt(view, from), pairs[0]]
  if (clause === null || !pair || countWords(clause[1] as string) > LONGEST_ATTRIBUTION) return false
  if (countWords(text.slice(0, clause.index)) < FEWEST_WORDS) return false
  const size = draft.letters.firstFrom(draft.letters.at(first) + clause.index) - first
  if (size < SHORTEST_SENTENCE || pair.x !== from || pair.length !== size) return false
  const [start, last] = [letterAt(view, pair.y), letterAt(view, pair.y + size - 1)]
  return /[\n.!?…।]/.test(textBehind(draft, start - 1)) && /[.!?…।]/.test(textBehind(draft, last))
}

/** Letters of what is told behind a source. */
const SHORTEST_TOLD = 24
/** What a deck has before its first comma. */
const FIRST_CLAUSE = /^([^,،、"“”„«».!?]{4,48})[,،、]\s/u

/** Whether all of a stretch is said but for a clause at its beginning that names somebody whom the text names elsewhere, too: `According to the council, …`. */
export function saysAllButSource(draft: Draft, view: View, { from, to }: Sought, { pairs }: Likeness): boolean {
  const clause = FIRST_CLAUSE.exec(textOf(draft, view, { from, to }))?.[1]
  if (clause === undefined || countWords(clause) > LONGEST_ATTRIBUTION) return false
  const name = /\s(\p{Lu}\p{L}{3,})/u.exec(clause)?.[1]
  if (name === undefined) return false
  const first = letterAt(view, from)
  const size = to - from - draft.letters.firstFrom(draft.letters.at(first) + clause.length) + first
  const last = pairs[pairs.length - 1] as Pair
  // The article that begins the rest may be found in the clause.
  const said = pairs.reduce((sum, { length }) => sum + length, 0)
  const end = draft.letters.at(letterAt(view, to - 1)) + 1
  return size >= SHORTEST_TOLD && said >= WHOLLY * size && last.x + last.length === to && draft.text.includes(name, end)
}

/** UTF-16 units of a name that is looked for in the text. */
const SHORTEST_NAME = 3

const BEHIND_QUOTATION = /["”»“][,.،]?\s*([^"”»“]+)$/u
const LAST_CLAUSE = /[,，،、"”»“]\s*([^,，،、"”»“]+)$/u
