import type { Draft } from '../draft.ts'
import { isUnspaced } from '../text/letters.ts'
import { unescapeMarkdown } from '../text/markdown.ts'
import type { Reading } from '../text/reading.ts'
import { countWords, isSpace } from '../text/words.ts'
import { findTwins } from '../twins.ts'
import type { Article, Aside, Passage, Span } from '../types.ts'

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
  const removed = [...findTwins(draft, kept), ...parts.asides].sort((a, b) => a.start - b.start)
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

const BREAK = /\r\n|[\n\r\u0085\u2028\u2029]/

/** The text of a span with its white space folded. Signs without spaces that were wrapped are joined without one. */
function sliceOf(
  text: string,
  { start, end }: Span,
  keepsLines: boolean,
  { markdown, spelledBreaks }: Reading,
): string {
  let slice = text.slice(start, end)
  if (spelledBreaks) slice = slice.replace(/\\[nrt](?![a-z])/g, ' ')
  if (!markdown && !BREAK.test(slice)) return foldSpace(slice)
  const lines = slice.split(BREAK)
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
