import { readsAsMarkdown } from './markdown.ts'

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

/** Whether backslash and `n` stand glued between words where lines should break: `ends.\nNext`, `ends.\n\nNext`. */
function hasSpelledBreaks(text: string): boolean {
  let count = 0
  for (let i = text.indexOf('\\'); i >= 0 && count < SPELLED; i = text.indexOf('\\', i + 1)) {
    if (/^\\[nr](?:\\[nr])*[^\sa-z]/.test(text.slice(i, i + 12)) && i > 0 && !/\s/.test(text.charAt(i - 1))) count++
  }
  return count >= SPELLED
}
