import { type Draft, endOfLetter } from '../draft.ts'
import { isUnspaced } from '../text/letters.ts'
import { unescapeMarkdown } from '../text/markdown.ts'
import type { Reading } from '../text/reading.ts'
import { countWords, isSpace } from '../text/words.ts'
import type { Article, Aside, Dropped, Passage, Range, Repeat, Span } from '../types.ts'

export interface Parts {
  title: Passage | null
  lead: Passage | null
  paragraphs: Passage[]
  asides: Aside[]
}

/** The article: its passages as strings, and the account of what went. Linear but for look-ups. */
export function assemble(draft: Draft, parts: Parts, reading: Reading): Article {
  const asString = (passage: Passage | null): string | null => (passage ? stringOf(draft.text, passage, reading) : null)
  const title = asString(parts.title)
  const lead = asString(parts.lead)
  const paragraphs = parts.paragraphs.map(passage => stringOf(draft.text, passage, reading))
  const kept = keptSpans(parts)
  const removed = [...repeatsOf(draft, kept), ...parts.asides].sort((a, b) => a.start - b.start)
  const words = { input: 0, kept: 0, repeated: 0, related: 0, furniture: 0 }
  for (const text of [title ?? '', lead ?? '', ...paragraphs]) words.kept += countWords(text)
  for (const { kind, start, end } of removed)
    words[kind === 'repeat' ? 'repeated' : kind] += countWords(draft.text, start, end)
  words.input = words.kept + words.repeated + words.related + words.furniture
  const related = [...new Set(removed.flatMap(r => (r.kind === 'related' ? [r.text] : [])))]
  return { title, lead, paragraphs, related, removed, words, warnings: [] }
}

function stringOf(text: string, passage: Passage, reading: Reading): string {
  let out = ''
  for (const span of passage.spans) {
    const slice = sliceOf(text, span, passage.keepsLines, reading)
    out += out && slice && !joinsUnspaced(out, slice) ? ` ${slice}` : slice
  }
  return out
}

/** A line of Markdown as text; a backslash at its end says that the next one stays a line. */
function readLine(line: string, goesOn: boolean): string {
  const bare = line.trimEnd()
  return unescapeMarkdown(goesOn && bare.endsWith('\\') ? bare.slice(0, -1) : bare)
}

/** Whether two stretches join without a space: both are of a script without spaces, its punctuation included. */
const joinsUnspaced = (before: string, after: string): boolean =>
  needsNoSpace(before.charCodeAt(before.length - 1)) && needsNoSpace(after.charCodeAt(0))

/** Signs of scripts without spaces, and the wide punctuation that stands among them. */
const needsNoSpace = (code: number): boolean =>
  isUnspaced(code) || (code >= 0x3001 && code < 0x3030) || (code >= 0xff01 && code < 0xff61)

/** The text of a span with its white space folded. Signs without spaces that were wrapped are joined without one. */
function sliceOf(
  text: string,
  { start, end }: Span,
  keepsLines: boolean,
  { markdown, spelledBreaks }: Reading,
): string {
  let slice = text.slice(start, end)
  if (spelledBreaks) slice = slice.replace(/\\[nrt](?![a-z])/g, ' ')
  const lines = slice.split(/\r\n|[\n\r\u0085\u2028\u2029]/)
  const clean = lines
    .map((line, i) => foldSpace(markdown ? readLine(line, i < lines.length - 1) : line))
    .filter(line => line !== '')
  if (keepsLines) return clean.join('\n')
  return clean.reduce((all, line) => all + (joinsUnspaced(all, line) || isHyphenated(all, line) ? '' : ' ') + line)
}

/** Whether a line was broken behind the hyphen of a compound. */
function isHyphenated(before: string, after: string): boolean {
  return /\p{L}-$/u.test(before.slice(-3)) && /^\p{Ll}/u.test(after.slice(0, 2))
}

function foldSpace(line: string): string {
  let i = 0
  // Most lines have nothing to fold: single blanks only.
  for (; i < line.length; i++) {
    const c = line.charCodeAt(i)
    if (isSpace(c) && (c !== 0x20 || i === 0 || i === line.length - 1 || isSpace(line.charCodeAt(i + 1)))) break
  }
  if (i === line.length) return line
  return line.replace(/[\s\u0085\u200b\ufeff]+/g, ' ').trim()
}

/** The spans that stay, in the order of the input. */
function keptSpans({ title, lead, paragraphs }: Parts): Span[] {
  const spans = [title, lead, ...paragraphs].flatMap(passage => passage?.spans ?? [])
  return spans.sort((a, b) => a.start - b.start)
}

function repeatsOf(draft: Draft, kept: Span[]): Repeat[] {
  const dropped = draft.dropped.slice().sort((a, b) => a.start - b.start)
  const twins = new TwinFinder(draft, dropped, kept)
  let before: Range[] = []
  const repeats = dropped.map(({ start, end, links, differs }): Repeat => {
    const of: Range[] = []
    for (const { from, to, twin } of links) twins.collect(twin, twin + to - from, of)
    inOrder(of)
    if (of.length > 0) before = of
    return { kind: 'repeat', start, end, of: of.length > 0 ? of : before.slice(-1), differs }
  })
  let after: Range[] = kept.slice(0, 1).map(span => [span.start, span.end])
  for (const repeat of repeats.slice().reverse()) {
    if (repeat.of.length === 0) repeat.of = after.slice(0, 1)
    else after = repeat.of
  }
  return repeats
}

/** Sorts ranges by where they begin and joins those that overlap. */
function inOrder(ranges: Range[]): void {
  ranges.sort((a, b) => a[0] - b[0])
  let last = 0
  for (const [start, end] of ranges.slice(1)) {
    const range = ranges[last] as Range
    if (start <= range[1]) range[1] = Math.max(range[1], end)
    else ranges[++last] = [start, end]
  }
  ranges.length = Math.min(ranges.length, last + 1)
}

/** Follows what a dropped stretch repeats, through copies that were dropped in their turn, to the text that stayed. */
class TwinFinder {
  readonly #draft: Draft
  readonly #dropped: Dropped[]
  readonly #kept: Span[]

  constructor(draft: Draft, dropped: Dropped[], kept: Span[]) {
    this.#draft = draft
    this.#dropped = dropped
    this.#kept = kept
  }

  /** Adds to `of` where the letters `[from, to)` stand in what stayed. */
  collect(from: number, to: number, of: Range[], depth = 0): void {
    let l = from
    while (l < to) {
      const k = lastAt(this.#kept, l)
      const span = this.#kept[k]
      if (span && l < span.to) {
        const stop = Math.min(to, span.to)
        this.#add(span, l, stop, of)
        l = stop
        continue
      }
      const d = this.#dropped[lastAt(this.#dropped, l)]
      const inside = d && l < d.to && depth < 40 ? d.links[lastAt(d.links, l)] : undefined
      if (inside && l < inside.to) {
        const stop = Math.min(to, inside.to)
        this.collect(inside.twin + l - inside.from, inside.twin + stop - inside.from, of, depth + 1)
        l = stop
      } else l = Math.min(to, this.#next(l, d))
    }
  }

  /** The next letter behind `l` that something is known of. */
  #next(l: number, d: Dropped | undefined): number {
    const link = d ? d.links[lastAt(d.links, l) + 1] : undefined
    const kept = this.#kept[lastAt(this.#kept, l) + 1]
    const dropped = this.#dropped[lastAt(this.#dropped, l) + 1]
    return Math.max(
      l + 1,
      Math.min(
        link?.from ?? d?.to ?? Number.POSITIVE_INFINITY,
        kept?.from ?? Number.POSITIVE_INFINITY,
        dropped?.from ?? Number.POSITIVE_INFINITY,
      ),
    )
  }

  /** Adds letters of one kept span as a range, joined with the range before where it goes on there. */
  #add(span: Span, from: number, to: number, of: Range[]): void {
    const { at } = this.#draft.letters
    const start = from === span.from ? span.start : (at[from] as number)
    const end = to === span.to ? span.end : endOfLetter(this.#draft, to - 1)
    const last = of[of.length - 1]
    if (last && last[0] >= span.start && last[1] <= span.end && start >= last[0] && start - last[1] < JOINED)
      last[1] = Math.max(last[1], end)
    else of.push([start, end])
  }
}

/** UTF-16 units between two twins in one paragraph that still make one range. */
const JOINED = 120

function lastAt(sorted: readonly { from: number }[], l: number): number {
  let low = -1
  let high = sorted.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((sorted[middle] as { from: number }).from <= l) low = middle
    else high = middle - 1
  }
  return low
}
