import { isByline } from '../../text/names.ts'
import { isUnspaced } from '../../text/signs.ts'
import { endsSentence } from '../../text/words.ts'
import { firstWordLength, isFull, type Line, startsLower, typicalUnit } from './lines.ts'

/** Lines that tell whether a text is wrapped, at least. */
const FEWEST_LINES = 8
/** UTF-16 units of the lines of wrapped prose: what is narrower is verse or a list, what is wider paragraphs. */
const NARROWEST = 40
const WIDEST = 100
/** Share of the lines that are no longer than the width: a heading or an address may be. */
const WITHIN = 0.95
/** UTF-16 units by which a line of prose may be wider: what is wider still stands by itself. */
const BEYOND = 4
/** Share of the lines that are as full as a wrapping program leaves them, and of those behind which a sentence goes on. */
const FILLED = 0.45
const GOES_ON = 0.5
/** UTF-16 units of a line in the midst of a sentence that goes on below, though the next word would have fitted: one of a narrower box. */
const SHORTEST_LINE = 20

/**
 * The paragraphs of wrapped prose between which no line is empty, or all are, as the text of a PDF or a letter has them; null
 * where lines are none of that. A paragraph ends with a line behind which the next word would have fitted. Linear.
 */
export function paragraphsOf(text: string, lines: readonly Line[]): Line[][] | null {
  if (lines.length < FEWEST_LINES) return null
  const width = widthOf(lines)
  if (width < NARROWEST || width > WIDEST || isUnspaced(typicalUnit(text, lines[lines.length >> 1] as Line)))
    return null
  const isWithin = ({ start, end }: Line): boolean => end - start <= width + BEYOND
  const fills = (line: Line, next: Line): boolean => isWithin(line) && isWithin(next) && isFull(text, line, next, width)
  const isOn = (line: Line, next: Line): boolean => startsLower(text, next) || isOpenUncased(text, line, next)
  let [full, on] = [0, 0]
  // Where the head ends: its lines are no paragraph, however full they are.
  let body = lines.length
  for (let i = 1; i < lines.length; i++) {
    const [line, next] = [lines[i - 1] as Line, lines[i] as Line]
    if (!fills(line, next)) continue
    full++
    if (!isOn(line, next)) continue
    on++
    if (body > i) body = i
  }
  if (full < FILLED * (lines.length - 1) || on < GOES_ON * full) return null
  let words: ReadonlySet<string> | null = null
  const known = (): ReadonlySet<string> => {
    words ??= wordsOf(text)
    return words
  }
  const paragraphs: Line[][] = [[lines[0] as Line]]
  for (let i = 1; i < lines.length; i++) {
    const [line, next] = [lines[i - 1] as Line, lines[i] as Line]
    const isNarrow = (): boolean =>
      line.end - line.start >= SHORTEST_LINE && startsLower(text, next) && !endsSentence(text, line.start, line.end)
    const isJoined = (): boolean =>
      endsSentence(text, line.start, line.end) ? i >= body : isOn(line, next) || isNeverSmall(text, next, known())
    const goesOn = (fills(line, next) && isJoined()) || isNarrow()
    if (goesOn && !isByline(text.slice(next.start, next.end))) (paragraphs[paragraphs.length - 1] as Line[]).push(next)
    else paragraphs.push([next])
  }
  return paragraphs
}

/** Whether the first word of a line is a name, or a noun of German: nowhere in the text it stands in small letters. Behind a heading stands another. */
function isNeverSmall(text: string, line: Line, words: ReadonlySet<string>): boolean {
  const word = text.slice(line.start, line.start + firstWordLength(text, line)).replace(/[^\p{L}\p{M}]/gu, '')
  return !words.has(word.toLowerCase())
}

/** The words of a text that stand between two spaces. */
const wordsOf = (text: string): ReadonlySet<string> => new Set(text.split(' '))

/** The width at which lines are wrapped, if they are: that of the longest, a few aside; more than the widest where these are too many. */
function widthOf(lines: readonly Line[]): number {
  const lengths = new Uint32Array(WIDEST + 2)
  for (const { start, end } of lines) {
    const length = Math.min(end - start, WIDEST + 1)
    lengths[length] = (lengths[length] as number) + 1
  }
  let width = 0
  for (let within = 0; ; width++) {
    within += lengths[width] as number
    if (within > WITHIN * (lines.length - 1)) return width
  }
}

/** Whether in a script without capitals a line ends as no sentence does. */
const isOpenUncased = (text: string, line: Line, next: Line): boolean =>
  !endsSentence(text, line.start, line.end) && /^\p{Lo}/u.test(text.slice(next.start, next.start + 2))
