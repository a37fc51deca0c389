import { holdsTime, saysWhen } from '../../text/dates.ts'
import { isByline } from '../../text/names.ts'
import { isPageLine } from '../../text/page-lines.ts'
import { isSystemLine } from '../../text/system-lines.ts'
import type { Block } from '../../types.ts'
import { isOfPage } from '../titles/above.ts'

/** UTF-16 units of a block of the head, and of the line of the page that may be glued to its end. */
const LONGEST_BLOCK = 800
const LONGEST_LINE = 60

/**
 * What most blocks are told by, before properties of signs are asked for: what may be a capital right behind a sign that is none, no
 * space, and opens nothing; a stop without a space behind it. In the blocks of U+0100 capitals and small letters take turns.
 */
const MAY_JOIN =
  /[^\s"“«„(['’‘/\u2010-\u2015A-Z\u00c0-\u00de\u0391-\u03a9\u0400-\u042f-][A-Z\u00c0-\u00de\u0100-\u024f\u0386-\u03a9\u0400-\u042f\u0460-\u058f\u1e00-\u1fff]|[.!?…।]["»”’]?[\u0600-\uffff]/

/** Two blocks where who wrote the article, or whence it is, stands glued to the end of one: `…, she said.By Ada Brand`; null where nothing does. */
export function withoutGluedLine(text: string, block: Block): [Block, Block] | null {
  const { start, end, keepsLines } = block
  if (keepsLines || end - start > LONGEST_BLOCK) return null
  const from = Math.max(start, end - LONGEST_LINE - 1)
  if (!MAY_JOIN.test(text.slice(from, end))) return null
  // `16 ก.พ. 2569`
  if (from === start && saysWhen(text.slice(start, end))) return null
  // A sentence's end with a letter right behind it that may begin a name; in the midst of one, a capital.
  const joints = /([.!?…।])["»”’]?(?=[\p{Lu}\p{Lo}])|[\p{Ll}\p{Nd}\p{Lo}\p{M}]["»”’]?(?=\p{Lu})/gu
  for (const { index, 0: joint, 1: stop } of text.slice(from, end).matchAll(joints)) {
    const at = from + index + joint.length
    const line = text.slice(at, end)
    // A capital in the midst of an address glues nothing: `harbourOsk@example.org`.
    if (stop === undefined && /^\S*@/.test(line)) continue
    // What a program wrote stands apart.
    const isPage = (): boolean => isOfPage(line) && !isSystemLine(line)
    const isLine = (): boolean => isPageLine(line) || (holdsTime(line) && isPage())
    if (isByline(line) || (stop === undefined ? isLine() : isPage()))
      return [
        { start, end: at, keepsLines },
        { start: at, end, keepsLines },
      ]
  }
  return null
}
