import { element } from './element.ts'

/** Passages of one sheet: enough that a long text makes few sheets, so few that a sheet is laid out at once. */
const SHEET = 60

/** Roughly, for the bar that scrolls: the signs of a line, and the height of a line and of what is around a passage, in rem. */
const SIGNS = 64
const LINE = 1.5
const AROUND = 0.75

/** What a pane holds; where that is much, on sheets that a browser lays out when they come into sight. */
export function sheetsOf(passages: readonly HTMLElement[]): HTMLElement[] {
  if (passages.length <= 2 * SHEET) return [...passages]
  const sheets: HTMLElement[] = []
  for (let at = 0; at < passages.length; at += SHEET) {
    const some = passages.slice(at, at + SHEET)
    const sheet = element('div', { class: 'sheet' }, ...some)
    const height = some.reduce((sum, { textContent }) => sum + AROUND + LINE * Math.ceil(textContent.length / SIGNS), 0)
    sheet.style.containIntrinsicBlockSize = `auto ${Math.round(height)}rem`
    sheets.push(sheet)
  }
  return sheets
}
