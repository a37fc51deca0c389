import { printable } from '../text/controls.ts'
import { lineAt, lineStarts, linesOf } from '../text/lines.ts'
import { countWords, inOneLine } from '../text/words.ts'
import type { Explanation, Finding, Repeat, WordCounts } from '../types.ts'
import { alikeness } from './alikeness.ts'
import { endOf, padTo, wrap } from './columns.ts'
import { isolated } from './isolated.ts'
import { type Page, paint } from './style.ts'
import { verdictOf, wordingOf } from './wording.ts'

/** Rows of a passage that are shown; of a longer one two at its beginning and one at its end. */
const MOST_ROWS = 4
const ROWS_BEFORE = 2
/** Differences that are shown of one passage. */
const MOST_DIFFERENCES = 5
/** Columns of the names, and the fewest that are left for the text. */
const NAMES = 11
const NARROWEST = 24
/** UTF-16 units of a passage that are looked at for each column of a row. */
const UNITS_A_COLUMN = 4

/** An explanation with what it explains. */
export interface Explained extends Explanation {
  source: string
  text: string
}

/**
 * What became of a text, from top to bottom: on each row the line of the input, a sign (`-` went, `+` was saved), what
 * the passage is, and the passage; below one that went, what it repeats. Means the same without its colours. The last
 * row is the account. Ends with a line feed.
 */
export function toExplanation({ source, text, article, findings }: Explained, page: Page): string {
  const rows = new Rows(text, page)
  for (const finding of findings) rows.add(finding)
  const { style } = page
  const warnings = article.warnings.map(({ message }) => `${paint(style.note, `warning: ${message}`)}\n`)
  return `${paint(style.title, printable(source))}\n${warnings.join('')}\n${rows.text}\n${wrap(accountOf(article.words), page.width).join('\n')}\n`
}

/** `168 words in: 84 kept, 76 repeated, 8 related; nothing lost` */
export function accountOf({ input, kept, repeated, related, furniture }: WordCounts): string {
  const parts = [`${kept} kept`, `${repeated} repeated`, `${related} related`]
  if (furniture > 0) parts.push(`${furniture} furniture`)
  const sum = kept + repeated + related + furniture === input ? 'nothing lost' : 'the sum is wrong: please tell us'
  return `${input} ${input === 1 ? 'word' : 'words'} in: ${parts.join(', ')}; ${sum}`
}

class Rows {
  readonly #text: string
  readonly #page: Page
  readonly #starts: Int32Array
  readonly #digits: number
  /** Columns left for the text. */
  readonly #width: number
  text = ''

  constructor(text: string, page: Page) {
    this.#text = text
    this.#page = page
    this.#starts = lineStarts(text)
    this.#digits = Math.max(4, String(this.#starts.length).length)
    this.#width = Math.max(NARROWEST, page.width - this.#digits - NAMES - 4)
  }

  add(finding: Finding): void {
    const { style } = this.#page
    const went = !('saved' in finding)
    const wasSaved = !went && finding.saved
    const sign = went ? '-' : wasSaved ? '+' : ' '
    const kept = wasSaved ? style.saved : finding.kind === 'title' ? style.title : style.plain
    const [mark, body] = went ? [style.removedSign, style.removed] : [kept, kept]
    const name = this.#nameOf(finding)
    for (const [i, { line, text, leavesOut }] of this.#rowsOf(finding).entries()) {
      const number = line === null ? '' : String(line)
      const margin = `${paint(style.note, number.padStart(this.#digits))} ${paint(mark, `${sign} ${padTo(i === 0 ? name : '', NAMES)}`)} `
      this.text += `${`${margin}${paint(leavesOut ? style.note : body, isolated(text))}`.trimEnd()}\n`
    }
    for (const note of this.#notesOf(finding)) this.#note(note)
  }

  #nameOf(finding: Finding): string {
    if (finding.kind === 'paragraph') return finding.saved ? 'saved' : ''
    return wordingOf(verdictOf(finding)).name
  }

  #note(text: string): void {
    const { style } = this.#page
    const margin = ' '.repeat(this.#digits + NAMES + 4)
    for (const row of wrap(text, this.#width)) this.text += `${margin}${paint(style.note, row)}\n`
  }

  *#notesOf(finding: Finding): Generator<string> {
    if (finding.kind === 'repeat') {
      yield this.#repeats(finding)
      yield* differencesOf(finding)
    } else if (finding.kind === 'paragraph' && finding.saved) {
      yield `only the copy that went had this: it is in paragraph ${finding.paragraph + 1}`
    }
  }

  /** `repeats lines 3-7, word for word` */
  #repeats({ start, end, of, differs }: Repeat): string {
    const lines = linesOf(this.#starts, of)
    const where = `repeats ${/[-,]/.test(lines) ? 'lines' : 'line'} ${lines}`
    return `${where}, ${alikeness(countWords(this.#text, start, end), differs)}`
  }

  /** The rows of a passage, each with the number of the line that begins there. */
  #rowsOf({ start, end }: Finding): Row[] {
    const reach = this.#width * UNITS_A_COLUMN * MOST_ROWS
    if (end - start <= 2 * reach) {
      const rows = this.#rowsIn(start, end, end)
      if (rows.length <= MOST_ROWS) return rows
      return this.#shortened(rows, start, end)
    }
    return this.#shortened(this.#rowsIn(start, end, start + reach), start, end)
  }

  /** The rows of the lines that begin in `[start, end)` before `stop`. */
  #rowsIn(start: number, end: number, stop: number): Row[] {
    const rows: Row[] = []
    for (let line = lineAt(this.#starts, start), at = start; at < stop; line++) {
      const next = Math.min(end, this.#starts[line] ?? end)
      const slice = this.#text.slice(at, Math.min(next, at + this.#width * UNITS_A_COLUMN * MOST_ROWS * 2))
      wrap(printable(inOneLine(slice)), this.#width).forEach((text, i) => {
        rows.push({ line: i === 0 ? line : null, text })
      })
      at = next
    }
    return rows
  }

  /** Two rows from the beginning, how many words are left out, and one from the end. */
  #shortened(rows: Row[], start: number, end: number): Row[] {
    const before = rows.slice(0, ROWS_BEFORE)
    const reach = Math.max(start, end - this.#width * UNITS_A_COLUMN)
    const last = endOf(printable(inOneLine(this.#text.slice(reach, end))), this.#width)
    const shown = [...before.map(row => row.text), last].reduce((sum, text) => sum + countWords(text), 0)
    const left = countWords(this.#text, start, end) - shown
    if (left <= 0) return rows
    return [
      ...before,
      { line: null, text: `[… ${left} ${left === 1 ? 'word' : 'words'} …]`, leavesOut: true },
      { line: null, text: last },
    ]
  }
}

interface Row {
  line: number | null
  text: string
  /** Tells how many words are left out. */
  leavesOut?: true
}

function* differencesOf({ differs }: Repeat): Generator<string> {
  for (const { removed, kept } of differs.slice(0, MOST_DIFFERENCES)) {
    const here = quoted(removed)
    yield kept === ''
      ? `only here: ${here}`
      : removed === ''
        ? `only there: ${quoted(kept)}`
        : `here ${here}, there ${quoted(kept)}`
  }
  const more = differs.length - MOST_DIFFERENCES
  if (more > 0) yield `and ${more} more ${more === 1 ? 'difference' : 'differences'}`
}

/** UTF-16 units of a difference that are shown. */
const LONGEST_QUOTED = 200

function quoted(words: string): string {
  const text = printable(words)
  return `“${isolated(text.length > LONGEST_QUOTED ? `${text.slice(0, LONGEST_QUOTED)}…` : text)}”`
}
