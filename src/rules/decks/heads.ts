import { type Draft, endsInStop, lastSpan, type View } from '../../draft.ts'
import { lineOf, PAGE_HEAD, weightOfSpan, wholeSpan } from '../../headline.ts'
import { isProse, weightOf } from '../../prose.ts'
import { isCaption } from '../../text/captions.ts'
import { saysWhen } from '../../text/dates.ts'
import { endsSentence } from '../../text/words.ts'
import type { Passage } from '../../types.ts'
import { goesOn, isListed, isMarked } from '../marks.ts'
import { isDateline, isMinistry } from '../titles/above.ts'
import { labelOfDeck } from './locate.ts'
import { HEAD } from './parallel.ts'

/** Letters, signs weighted. A deck has at least four words and at most about ninety. */
export const SHORTEST_DECK = 20
const LONGEST_DECK = 600

/** The passages of the head that may be decks: no verse, item, byline, date or credit, and nothing that goes on with the next line. */
export function deckPassages(draft: Draft, view: View): number[] {
  const found: number[] = []
  const title = placeOfTitle(draft)
  let lines = 0
  for (let p = 0; p < Math.min(PAGE_HEAD, draft.passages.length - 1) && lines < HEAD; p++) {
    const weight = weightOf(view, p)
    if (weight > LONGEST_DECK) break
    const passage = draft.passages[p] as Passage
    // Dates, names and signs of the page do not count, nor does what stands above the title.
    if (weight >= SHORTEST_DECK && wholeSpan(passage).from >= title) lines++
    if (weight < SHORTEST_DECK) continue
    if (passage.keepsLines ? !isBrokenOver(draft, passage) : isOfVerse(draft, p, weight)) continue
    const isAside = isListed(draft, p) || (isMarked(draft, p) && !isLabelled(draft, p)) || isMeta(draft, p)
    if (isAside && !isFirstLine(draft, view, p)) continue
    found.push(p)
  }
  return found
}

/** Letters, signs weighted, of a deck that is broken over its lines: no stanza of two verses has as many. */
const SHORTEST_BROKEN = 80

/** Whether a block is one sentence without its stop that goes on from its first line to its second, and has no third. */
function isBrokenOver(draft: Draft, passage: Passage): boolean {
  const { start, end } = wholeSpan(passage)
  const lines = draft.text.slice(start, end).split(/\r\n|[\n\r\u0085\u2028\u2029]/)
  // A hard break of Markdown is no sign of the line.
  const [first = '', second = '', ...more] = lines.map(line => line.trim().replace(/\\$/, ''))
  const isOn = /^\p{Ll}/u.test(second) && ![first, second].some(line => endsSentence(line, 0, line.length))
  return isOn && more.length === 0 && weightOfSpan(draft, wholeSpan(passage)) >= SHORTEST_BROKEN
}

/** Whether a passage says in front that it is the deck. */
const isLabelled = ({ text, passages }: Draft, p: number): boolean => {
  const { start, end } = wholeSpan(passages[p] as Passage)
  return labelOfDeck(text.slice(start, end)) !== ''
}

/** The letter that the title begins with, if only as its copies that went tell; 0 where nothing does. */
export const placeOfTitle = ({ titleFrom, dropped }: Draft): number =>
  titleFrom >= 0 ? titleFrom : (dropped.find(({ reason }) => reason === 'title-again')?.links[0]?.twin ?? 0)

/** Letters, signs weighted. No verse has more. */
const LONGEST_VERSE = 60

/** Whether a line goes on with the next one, or is one that the line above goes on with: two verses. */
const isOfVerse = (draft: Draft, p: number, weight: number): boolean =>
  goesOn(draft.text, lastSpan(draft, p)) ||
  (p > 0 && weight <= LONGEST_VERSE && goesOn(draft.text, lastSpan(draft, p - 1)))

/** Letters, signs weighted, of a line in the midst of a sentence: a shorter one may be a heading. */
const SHORTEST_LINE = 40

/** Whether a passage is what the paragraph right below it begins with, cut in the midst of a sentence, and no heading by its mark: nobody says that twice. */
export function isFirstLine(draft: Draft, view: View, p: number): boolean {
  if (weightOf(view, p) < SHORTEST_LINE || endsInStop(draft, p) || !isProse(draft, view, p + 1)) return false
  if (draft.text.charAt(wholeSpan(draft.passages[p] as Passage).start) === '#') return false
  const [line, below] = [p, p + 1].map(q => lineOf(draft, draft.passages[q] as Passage)) as [string, string]
  return below.length > line.length && below.startsWith(line)
}

/** Whether a line says when the article was written, `5:42 p.m.`, or without a full stop where, who took the picture, or names something: `Parish of Osk-on-Sea`. */
function isMeta(draft: Draft, p: number): boolean {
  const line = lineOf(draft, draft.passages[p] as Passage)
  if (isCompany(line) || isMinistry(line) || saysWhen(line)) return true
  if (endsInStop(draft, p)) return false
  return isCaption(line) || namesSomething(line) || isDateline(line)
}

/** Whether a line is the name of a company with its legal form: `Osk Water Works S.A.` */
const isCompany = (line: string): boolean =>
  line.length <= LONGEST_NAMED &&
  /^\p{Lu}[^.,;:!?]+,?\s(?:S\.?A\.?|S\.p\.A\.|N\.V\.|A\.Ş\.|Inc\.?|Ltd\.?|PLC|plc|LLC|GmbH|AG|SE|АД|АО)$/u.test(line)

/** Words of a name. A headline in which each word has a capital is longer. */
const MOST_NAMED = 4
/** UTF-16 units of one. */
const LONGEST_NAMED = 60

function namesSomething(line: string): boolean {
  if (line.length > LONGEST_NAMED) return false
  const words = line.split(' ')
  return words.length <= MOST_NAMED && words.every(word => /^(?:\p{Lu}|\p{Ll}{1,3}$)/u.test(word))
}
