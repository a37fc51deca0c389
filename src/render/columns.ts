import stringWidth from 'string-width'
import { isUnspaced } from '../text/signs.ts'

/** Columns that a text takes in a terminal: wide signs two, combining ones none. */
export const widthOf = (text: string): number => stringWidth(text)

/**
 * A text of one line in rows of at most `width` columns, broken at spaces, and in scripts without them between signs.
 * What is longer by itself is broken anywhere.
 */
export function wrap(text: string, width: number): string[] {
  const rows: string[] = []
  let row = ''
  let taken = 0
  for (const unit of unitsOf(text)) {
    const size = widthOf(unit)
    if (taken + widthOf(unit.trimEnd()) > width && row !== '') {
      rows.push(row.trimEnd())
      row = ''
      taken = 0
    }
    if (size > width) {
      const parts = broken(unit, width)
      row = parts.pop() as string
      for (const part of parts) rows.push(part)
      taken = widthOf(row)
    } else {
      row += unit
      taken += size
    }
  }
  if (row !== '') rows.push(row.trimEnd())
  return rows
}

/** The end of a text, as much as fits into a row of `width` columns, from the start of a word or sign on. */
export function endOf(text: string, width: number): string {
  const units = unitsOf(text)
  let taken = 0
  let at = units.length
  while (at > 0 && taken + widthOf(units[at - 1] as string) <= width) taken += widthOf(units[--at] as string)
  return units.slice(at).join('').trim()
}

/** The beginning of a text that fits into `width` columns, with `…` where something is left out. */
export function cutTo(text: string, width: number): string {
  if (widthOf(text) <= width) return text
  let out = ''
  let taken = 1
  for (const sign of signsOf(text)) {
    taken += widthOf(sign)
    if (taken > width) break
    out += sign
  }
  return `${out}…`
}

/** The end of a text that fits into `width` columns, with `…` where something is left out: of a path the file matters. */
export function cutStart(text: string, width: number): string {
  if (widthOf(text) <= width) return text
  const signs = signsOf(text)
  let taken = 1
  let at = signs.length
  while (at > 0 && taken + widthOf(signs[at - 1] as string) <= width) taken += widthOf(signs[--at] as string)
  return `…${signs.slice(at).join('')}`
}

/** A text filled with blanks to `width` columns. */
export const padTo = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - widthOf(text)))

/** What a row is put together from: words with the space behind them, and each sign of scripts without spaces. */
function unitsOf(text: string): string[] {
  return text.split(/(?<= )/).flatMap(word => (hasUnspaced(word) ? unspacedUnits(word) : [word]))
}

const hasUnspaced = (word: string): boolean => {
  for (let i = 0; i < word.length; i++) if (isUnspaced(word.charCodeAt(i))) return true
  return false
}

/** Signs, with the punctuation behind them, which begins no row. */
function unspacedUnits(word: string): string[] {
  const units: string[] = []
  for (const sign of signsOf(word)) {
    const begins = /^[\p{L}\p{N}\p{Ps}\p{Pi}]/u.test(sign)
    const last = units[units.length - 1]
    const goesOn = last !== undefined && (!begins || /[\p{Ps}\p{Pi}]$/u.test(last) || isLatin(last, sign))
    if (goesOn) units[units.length - 1] = last + sign
    else units.push(sign)
  }
  return units
}

/** Whether two signs belong to one word of a script with spaces. */
const isLatin = (before: string, sign: string): boolean =>
  !isUnspaced(before.charCodeAt(before.length - 1)) && !isUnspaced(sign.charCodeAt(0))

/** Signs as a reader sees them: a letter with all that combines with it. On short strings alone: it is slow on long ones. */
const signsOf = (text: string): string[] => Array.from(new Intl.Segmenter().segment(text), ({ segment }) => segment)

/** A word that is too long for a row, in parts of at most `width` columns. */
function broken(word: string, width: number): string[] {
  const parts: string[] = []
  let part = ''
  let taken = 0
  for (const sign of signsOf(word)) {
    const size = widthOf(sign)
    if (taken + size > width && part !== '') {
      parts.push(part)
      part = ''
      taken = 0
    }
    part += sign
    taken += size
  }
  parts.push(part)
  return parts
}
