import type { Draft, Parts } from '../draft.ts'
import type { Reading } from '../text/reading.ts'
import { isDigit, isUnspaced } from '../text/signs.ts'
import { countWords, inOneLine, survey } from '../text/words.ts'
import { findTwins } from '../twins.ts'
import type { Assembled, Passage, Removal, Span } from '../types.ts'

/** The article: its passages as strings, and the account of what went. Linear but for look-ups. */
export function assemble(draft: Draft, parts: Parts, reading: Reading): Assembled {
  const words = { input: 0, kept: 0, repeated: 0, related: 0, furniture: 0 }
  const asString = (passage: Passage): string => {
    const written = writePassage(draft.text, passage, reading)
    words.kept += written.words
    return written.text
  }
  const title = parts.title && asString(parts.title)
  const lead = parts.lead && asString(parts.lead)
  const paragraphs = parts.paragraphs.map(asString)
  const removed = [...findTwins(draft, keptSpans(parts)), ...parts.asides].sort((a, b) => a.start - b.start)
  const related = new Set<string>()
  for (let i = 0; i < removed.length; i++) {
    const removal = removed[i] as Removal
    const { kind, start, end } = removal
    words[kind === 'repeat' ? 'repeated' : kind] += countWords(draft.text, start, end)
    if (kind === 'related') related.add(removal.text)
  }
  words.input = words.kept + words.repeated + words.related + words.furniture
  return { title, lead, paragraphs, related: [...related], removed, words }
}

interface Written {
  text: string
  words: number
}

function writePassage(text: string, { spans, keepsLines }: Passage, reading: Reading): Written {
  if (spans.length === 1) return writeSpan(text, spans[0] as Span, keepsLines, reading)
  let out = ''
  for (const span of spans) {
    const written = writeSpan(text, span, keepsLines, reading)
    out += out && written.text && !joinsUnspaced(out, written.text) ? ` ${written.text}` : written.text
  }
  return { text: out, words: countWords(out) }
}

/** A line of Markdown without the backslash at its end, which says that the next one stays a line. */
function withoutBreak(line: string): string {
  const bare = line.trimEnd()
  return bare.endsWith('\\') ? bare.slice(0, -1) : bare
}

/** Whether two stretches join without a space: both are of a script without spaces, its punctuation included. */
function joinsUnspaced(before: string, after: string): boolean {
  let last = before.length - 1
  while (last > 0 && QUOTES.includes(before.charAt(last))) last--
  let first = 0
  while (first < after.length - 1 && QUOTES.includes(after.charAt(first))) first++
  const [left, right] = [before.charCodeAt(last), after.charCodeAt(first)]
  if (needsNoSpace(left)) return needsNoSpace(right) || (isEastAsian(left) && isDigit(right))
  return isDigit(left) && isEastAsian(right)
}

/** Among Han and kana numbers stand without a space; Thai and its neighbours set them apart. */
const isEastAsian = (code: number): boolean => code >= 0x2e80 && needsNoSpace(code)
/** Quotation marks that scripts with and without spaces share. */
const QUOTES = '“”‘’"'

/** Signs of scripts without spaces, and the wide punctuation that stands among them. */
const needsNoSpace = (code: number): boolean =>
  isUnspaced(code) || (code >= 0x3001 && code < 0x3030) || (code >= 0xff01 && code < 0xff61)

const SPELLED = /\\([nrt])(?![a-z])/g
const BREAK = /\r\n|[\n\r\u0085\u2028\u2029]/

/** The text of a span with its white space folded. Signs without spaces that were wrapped are joined without one. */
function writeSpan(text: string, { start, end }: Span, keepsLines: boolean, reading: Reading): Written {
  const { markdown, spelledBreaks } = reading
  if (!markdown && !spelledBreaks) {
    const { words, isPlain } = survey(text, start, end)
    if (isPlain) return { text: text.slice(start, end), words }
  }
  const raw = text.slice(start, end)
  const lines = (spelledBreaks ? raw.replace(SPELLED, (_, sign) => (sign === 't' ? ' ' : '\n')) : raw)
    .split(BREAK)
    .map((line, i, { length }) => inOneLine(markdown && i < length - 1 ? withoutBreak(line) : line))
    .filter(line => line !== '')
  const written = keepsLines ? lines.join('\n') : lines.slice(1).reduce(joinLines, lines[0] ?? '')
  return { text: written, words: countWords(written) }
}

const joinLines = (all: string, line: string): string =>
  all + (joinsUnspaced(all, line) || isHyphenated(all, line) ? '' : ' ') + line

/** Whether a line was broken behind the hyphen of a compound. */
function isHyphenated(before: string, after: string): boolean {
  return /\p{L}-$/u.test(before.slice(-3)) && /^\p{Ll}/u.test(after.slice(0, 2))
}

/** The spans that stay, in the order of the input. */
function keptSpans({ title, lead, paragraphs }: Parts): Span[] {
  const spans: Span[] = []
  const add = (passage: Passage): void => {
    for (let n = 0; n < passage.spans.length; n++) spans.push(passage.spans[n] as Span)
  }
  if (title) add(title)
  if (lead) add(lead)
  for (let p = 0; p < paragraphs.length; p++) add(paragraphs[p] as Passage)
  return spans.sort((a, b) => a.start - b.start)
}
