import { readsAsMarkdown } from './markdown.ts'
import { isSpace } from './signs.ts'
import { endsSentence } from './words.ts'

/** How the characters of a text are to be read. */
export interface Reading {
  /** As Markdown: `# ` opens the title, a backslash hides a sign, one at a line's end makes the next line stay a line. */
  markdown: boolean
  /** Line breaks are spelled as backslash and `n`, as in a JSON string that was never decoded. */
  spelledBreaks: boolean
}

/** Glued spelled breaks from which on they are no example in a text about programming. */
const SPELLED = 2

export function readingOf(text: string): Reading {
  const markdown = readsAsMarkdown(text)
  return { markdown, spelledBreaks: !markdown && hasSpelledBreaks(text) }
}

/** Whether backslash and `n` stand where lines should break: glued between words (`ends.\nNext`) or behind a sentence. */
function hasSpelledBreaks(text: string): boolean {
  let count = 0
  for (let i = text.indexOf('\\'); i >= 0 && count < SPELLED; i = text.indexOf('\\', i + 1)) {
    if (i === 0 || !/^\\[nr](?![a-z])/.test(text.slice(i, i + 3))) continue
    let before = i - 1
    while (before > 0 && before > i - 4 && isSpace(text.charCodeAt(before))) before--
    if (before < i - 1 ? endsSentence(text, Math.max(0, before - 4), before + 1) : true) count++
  }
  return count >= SPELLED
}
