import { isUnspaced } from '../../text/signs.ts'
import { endsSentence } from '../../text/words.ts'
import { goesOn } from '../marks.ts'
import { first, type Line, typicalUnit } from './lines.ts'

/** Characters. A line this long is a paragraph of its own, no verse and no list item. */
export const PARAGRAPH_LINE = 160
const UNSPACED_PARAGRAPH_LINE = 50

/** UTF-16 units of a line that is a paragraph, in its script. */
export const paragraphLine = (text: string, line: Line): number =>
  isUnspaced(typicalUnit(text, line)) ? UNSPACED_PARAGRAPH_LINE : PARAGRAPH_LINE

/** UTF-16 units of a line with its full stop that is longer than those of verse. */
export const LONGEST_VERSE = 80

/** Whether a line is too long for verse, and ends as a sentence does. */
export const isSentence = (text: string, { start, end }: Line): boolean =>
  end - start > LONGEST_VERSE && endsSentence(text, start, end)

/** Whether one of the lines of a group is a paragraph, or a sentence. */
export const holdsProse = (text: string, group: Line[]): boolean =>
  group.some(line => line.end - line.start > paragraphLine(text, line) || isSentence(text, line))

/** Whether all lines of a group are the same, as a page has a caption or a name twice, and a title under each of its pictures. */
export function isOneLine(text: string, group: Line[]): boolean {
  const { start, end } = first(group)
  return group.every(
    line => line.end - line.start === end - start && text.startsWith(text.slice(start, end), line.start),
  )
}

/** UTF-16 units of a title that tell it from a word. */
export const SHORTEST_TITLE = 24

/** Whether a line ends neither as a sentence does nor as a verse, or a line that introduces the next one. */
export const isOpen = (text: string, line: Pick<Line, 'start' | 'end'>): boolean =>
  !endsSentence(text, line.start, line.end) && !goesOn(text, line) && !':：'.includes(text.charAt(line.end - 1))
