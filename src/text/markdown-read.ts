import { escapeMarkdown } from './markdown-escape.ts'

/** A backslash and the sign that it escapes, or a sign written as a reference, as white space is to save it at an edge. */
const ESCAPE = /\\([!-/:-@[-`{-~])|&#x([0-9A-F]{1,4});/g

/** The sign that an escape of Markdown stands for; null where it is a reference to something to be seen, which stays. */
function signOf(escaped: string | undefined, hex = ''): string | null {
  if (escaped !== undefined) return escaped
  const character = String.fromCharCode(Number.parseInt(hex, 16))
  return character.trim() === '' ? character : null
}

/** An escape of Markdown: where it stands and how long it is, in UTF-16 units, and the sign that it stands for. */
interface Escape {
  at: number
  size: number
  sign: string
}

/** The first escape of a text that does not begin before `from`; null where none does. */
export function nextEscape(text: string, from: number): Escape | null {
  ESCAPE.lastIndex = from
  for (let found = ESCAPE.exec(text); found; found = ESCAPE.exec(text)) {
    const sign = signOf(found[1], found[2])
    if (sign !== null) return { at: found.index, size: found[0].length, sign }
  }
  return null
}

/** Takes the escapes out of one line or paragraph. The backslash of a hard break is `readMarkdownParagraph`'s to take. */
export function unescapeMarkdown(text: string): string {
  if (!text.includes('\\') && !text.includes('&#x')) return text
  return text.replace(ESCAPE, (whole, escaped?: string, hex?: string) => signOf(escaped, hex) ?? whole)
}

/**
 * One paragraph of Markdown → its text: wrapped lines are joined by a space, hard breaks (a backslash or two spaces at
 * the end of a line) become `\n`, escapes are taken out.
 */
export function readMarkdownParagraph(raw: string): string {
  if (!raw.includes('\n')) return unescapeMarkdown(raw)
  const lines = raw.split('\n')
  const last = lines.length - 1
  let text = ''
  lines.forEach((line, index) => {
    const { content, end } = index === last ? { content: line, end: '' } : readLineEnd(line)
    text += unescapeMarkdown(index === 0 ? content : content.replace(/^[ \t]+/, '')) + end
  })
  return text
}

function readLineEnd(line: string): { content: string; end: string } {
  if (endsInHardBreak(line)) return { content: line.slice(0, -1), end: '\n' }
  let end = line.length
  while (line[end - 1] === ' ' || line[end - 1] === '\t') end--
  return { content: line.slice(0, end), end: line.endsWith('  ') ? '\n' : ' ' }
}

/** An even number of backslashes is escaped backslashes only; an odd one has the break over. */
function endsInHardBreak(line: string): boolean {
  let start = line.length
  while (line[start - 1] === '\\') start--
  return (line.length - start) % 2 === 1
}

/** True where the text opens with a title (`# `), or is letter for letter, line ends aside, what `toMarkdown` writes and holds an escape. */
export function readsAsMarkdown(text: string): boolean {
  if (/^\uFEFF?(?:\s*\n)?# /.test(text)) return true
  if (!text.includes('\\') && !text.includes('&#x')) return false
  const lines = text.includes('\r\n') ? text.replaceAll('\r\n', '\n') : text
  const body = lines.endsWith('\n') ? lines.slice(0, -1) : lines
  let escaped = false
  for (const paragraph of body.split('\n\n')) {
    const read = readMarkdownParagraph(paragraph)
    if (escapeMarkdown(read) !== paragraph) return false
    escaped ||= read !== paragraph
  }
  return escaped
}
