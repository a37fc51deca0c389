import { markReferences, markTags } from './markdown-html.ts'
import { markLineStarts } from './markdown-lines.ts'
import { markDefinition, markLinks } from './markdown-links.ts'
import { markBackslashes, markBackticks, markDelimiters } from './markdown-spans.ts'

/** Any character from which a span, or a line after the first, can come. Most paragraphs have none; `Smith & Sons` has none. */
const SPECIAL = /[\\`*_~<\]\n]|&[#a-zA-Z]/
/** What else can open a block at the start of a paragraph. */
const OPENING = /^(?:[-#>+\s]|\d{1,9}[.)])/

/**
 * The text of one paragraph → Markdown. Lines within it (parted by `\n`, none empty) end in a hard break, a backslash. A
 * character is escaped only where a CommonMark or GFM parser would otherwise show something else; white space at the
 * edges, which a parser would drop, becomes a reference (`&#x20;`). Takes time in step with the length of any text.
 */
export function escapeMarkdown(paragraph: string): string {
  if (!SPECIAL.test(paragraph) && !OPENING.test(paragraph) && !endsInSpace(paragraph)) return paragraph
  const text = paragraph.includes('\n') ? paragraph.replaceAll('\n', '\\\n') : paragraph
  const marks = new Uint8Array(text.length)
  markLineStarts(text, marks)
  markDefinition(text, marks)
  markSpans(text, marks)
  return keepEdges(writeEscapes(text, marks))
}

/** The same for a title, which is one line, behind `# `: only a last word of `#`s is special there beside the spans. */
export function escapeHeading(title: string): string {
  if (!SPECIAL.test(title) && !title.includes('#') && !startsInSpace(title) && !endsInSpace(title)) return title
  const text = title.split('\n').join(' ')
  const marks = new Uint8Array(text.length)
  const closing = /(?:^|[ \t])#+$/.exec(text)
  if (closing) marks[text.indexOf('#', closing.index)] = 1
  markSpans(text, marks)
  return keepEdges(writeEscapes(text, marks))
}

/** In this order: `markBackticks` asks what is marked already, `markBareLinks` asks for everything. */
function markSpans(text: string, marks: Uint8Array): void {
  // `\*` is `*`
  markBackslashes(text, marks)
  // `&amp;` is `&`
  markReferences(text, marks)
  // `<b>` is markup, `<http://a.org>` and `<a@b.org>` are links
  markTags(text, marks)
  // `[a](b)` is a link, `![a](b)` an image
  markLinks(text, marks)
  // `` `a` `` is code
  markBackticks(text, marks)
  // `*a*` and `_a_` are emphasis
  markDelimiters(text, marks, '*')
  markDelimiters(text, marks, '_')
  // `~a~` is a deletion on GitHub, `~~a~~` is one
  markDelimiters(text, marks, '~', 1)
  markDelimiters(text, marks, '~', 2)
  // GFM shows a backslash inside `http://a.org/` and `www.a.org`
  markBareLinks(text, marks)
}

const SPACE = /\s/g

/**
 * GFM makes a link of a bare address and shows what it holds as it stands, backslashes too: in `http://a.org/_b_c_`, or
 * in one that ends a line, before the backslash of a hard break. There the address itself gets an escape, so that it is
 * plain text.
 */
function markBareLinks(text: string, marks: Uint8Array): void {
  if (!marks.includes(1) && !text.includes('\n') && !endsInSpace(text)) return
  let end = -1
  let nextMark = -1
  // Sets of Unicode take long to prepare: the pattern stands where it is first asked.
  const bareLinks = /(?<![a-z])(?:https?|ftp):\/\/(?=[^\s\p{P}$+<=>^`|~])|(?<![^\s(*_~[\]])www\./giu
  for (const match of text.matchAll(bareLinks)) {
    const start = match.index
    if (start >= end) {
      SPACE.lastIndex = start
      end = SPACE.exec(text)?.index ?? text.length
    }
    if (nextMark < start) nextMark = marks.indexOf(1, start)
    if (nextMark < 0) nextMark = text.length
    if (nextMark < end || text[end] === '\n' || end === text.length - 1) marks[start + match[0].search(/[:.]/)] = 1
  }
}

/** Escapes that stand closer than this, in characters, are copied one by one; otherwise whole stretches are. */
const DENSE = 16

function writeEscapes(text: string, marks: Uint8Array): string {
  if (!marks.includes(1)) return text
  let count = 0
  for (let at = 0; at < marks.length; at++) count += marks[at] as number
  if (count * DENSE > text.length) return writeDenseEscapes(text, marks)
  const parts: string[] = []
  let start = 0
  for (let at = marks.indexOf(1); at >= 0; at = marks.indexOf(1, at + 1)) {
    parts.push(text.slice(start, at))
    start = at
  }
  parts.push(text.slice(start))
  return parts.join('\\')
}

const buffer = new Uint16Array(4096)

/** The same for a text that is escapes all over: a million slices would take ten times as long as a million units. */
function writeDenseEscapes(text: string, marks: Uint8Array): string {
  let written = ''
  let length = 0
  for (let at = 0; at < text.length; at++) {
    if (length + 2 > buffer.length) {
      written += String.fromCharCode(...buffer.subarray(0, length))
      length = 0
    }
    if (marks[at] === 1) buffer[length++] = 0x5c
    buffer[length++] = text.charCodeAt(at)
  }
  return written + String.fromCharCode(...buffer.subarray(0, length))
}

const EDGE_SPACE = /^\s|(?<=\n)[ \t\v\f]|\s$/g

function keepEdges(text: string): string {
  if (!startsInSpace(text) && !endsInSpace(text) && !text.includes('\n')) return text
  return text.replace(EDGE_SPACE, space => `&#x${space.charCodeAt(0).toString(16).toUpperCase()};`)
}

function startsInSpace(text: string): boolean {
  return /^\s/.test(text)
}

function endsInSpace(text: string): boolean {
  return /\s/.test(text.charAt(text.length - 1))
}
