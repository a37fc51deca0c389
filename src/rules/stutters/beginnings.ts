import {
  type Draft,
  endOfLetter,
  endsInStop,
  isBrokenOff,
  lastSpan,
  letterAt,
  lettersAgree,
  sizeOf,
  type View,
} from '../../draft.ts'
import { lineOf } from '../../headline.ts'
import { weightOf } from '../../prose.ts'
import { isCaption, isCreditWord } from '../../text/captions.ts'
import { countWords } from '../../text/words.ts'
import type { Copy, Passage } from '../../types.ts'
import { nameBehindStop } from '../marks.ts'
import { namesMaker, SHORTEST_CAPTION } from './captions.ts'
import { HEAD } from './heads.ts'
import { SURE_BEGINNING } from './pairs.ts'

/** UTF-16 units behind a beginning in which a dash and a name, or a word and its colon, are looked for. */
const LONGEST_BEHIND = 20

/**
 * Paragraphs that are the beginning of the one beside them: a post that a page has with its author's name and without, a
 * caption with the maker of the picture and without.
 */
export function findBeginnings(draft: Draft, view: View, twin: Int32Array): Copy[] {
  const copies: Copy[] = []
  for (let p = 1; p < twin.length; p++) {
    if ((twin[p] as number) >= 0 || (twin[p - 1] as number) >= 0) continue
    const shorter = sizeOf(view, p) < sizeOf(view, p - 1) ? p : p - 1
    const longer = shorter === p ? p - 1 : p
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

/** UTF-16 units of who took a picture, in brackets behind its caption. */
const LONGEST_CREDIT = 60

/** Words of who made a picture, alone behind the stop of its caption. */
const MOST_NAMES = 3

/** Whether what a passage has behind its beginning is a few words in brackets: `(Archive of the harbour office)`. */
const isInBrackets = (rest: string): boolean =>
  rest.length <= LONGEST_CREDIT && /^[)）\]]?[.!?…]?\s?[(（[][^()（）[\]]+[)）\]]\.?$/.test(rest.trimEnd())

/** Whether what a passage has behind its beginning, not in the midst of a word in capitals, is the maker of a picture in capitals, and his house: `JAN DAHL / POOL`. */
const isMaker = (last: string, rest: string): boolean =>
  rest.length <= LONGEST_CREDIT &&
  !(/^\p{Lu}/u.test(rest) && /^\p{Lu}/u.test(last)) &&
  /^[.!?…]?\s?\p{Lu}[\p{Lu}.]+(?:\s[\p{Lu}.]+|\s?\/\s?\p{Lu}\p{L}+)+$/u.test(rest.trimEnd())

/** Whether what a passage has behind its beginning is a bar, and who made the picture: ` | Photo Credit: Marit Dahl`. */
const isBehindBar = (rest: string): boolean =>
  rest.length <= LONGEST_CREDIT && /^\s\|\s/.test(rest) && isCaption(rest.slice(rest.indexOf('|') + 1).trim())

/** Letters, signs weighted, of the alternative text of a picture. */
const SHORTEST_ALTERNATIVE = 12

/** What the longer one of two passages has behind the other. */
function creditOf(draft: Draft, view: View, shorter: number, longer: number): string {
  const end = endOfLetter(draft, letterAt(view, (view.starts[longer] as number) + sizeOf(view, shorter) - 1))
  return draft.text.slice(end, Math.min(lastSpan(draft, longer).end, end + LONGEST_CREDIT + 1))
}

function isBeginning(draft: Draft, view: View, shorter: number, longer: number): boolean {
  const size = sizeOf(view, shorter)
  const b = view.starts[longer] as number
  if (!lettersAgree(view, view.starts[shorter] as number, b, size)) return false
  if ((draft.passages[shorter] as Passage).keepsLines || weightOf(view, shorter) < SHORTEST_ALTERNATIVE) return false
  if (isBrokenOff(draft, shorter)) return false
  // The alternative text of a picture, right above its caption with the maker.
  if (shorter < longer && namesMaker(draft, view, longer) && isInBrackets(creditOf(draft, view, shorter, longer)))
    return true
  if (namesMaker(draft, view, longer) && isBehindBar(creditOf(draft, view, shorter, longer))) return true
  if (weightOf(view, shorter) < SHORTEST_CAPTION) return false
  const end = endOfLetter(draft, letterAt(view, b + size - 1))
  const rest = draft.text.slice(end, end + LONGEST_BEHIND)
  const credit = creditOf(draft, view, shorter, longer)
  if (isInBrackets(credit)) return true
  // Patterns of letters take V8 a tenth of a millisecond to prepare: few passages get here.
  const isMade = isMaker(draft.text.charAt(end - 1), credit)
  if (isMade || (credit.length <= LONGEST_CREDIT && /^[.!?…।]\s/.test(credit) && isCaption(credit.slice(2))))
    return true
  const name = nameBehindStop(lineOf(draft, draft.passages[longer] as Passage))
  if (name.includes(' ') && credit === `. ${name}` && countWords(name) <= MOST_NAMES) return true
  const label = /^[^\p{L}\p{N}]*([\p{L}\p{M}]+\s?)[:：]/u.exec(rest)?.[1]
  if (label !== undefined && isCreditWord(label)) return true
  if (Math.max(shorter, longer) < HEAD) return false
  if (weightOf(view, shorter) >= SURE_BEGINNING && endsInStop(draft, shorter)) return true
  return /^[^\p{L}\p{N}]*[—–―]\s?\p{L}/u.test(rest) // an author's name behind a dash
}
