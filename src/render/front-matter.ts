import { escapeHidden } from '../text/controls.ts'
import type { Article } from '../types.ts'

/** Every JSON string is a YAML string in double quotes, so no title can break out of it. */
const quoted = (value: string | null): string => (value === null ? 'null' : escapeHidden(JSON.stringify(value)))

/** The YAML that stands before the Markdown, with the blank line that parts them. */
export function toFrontMatter(source: string, { title, lead, words }: Article): string {
  const counts = Object.entries(words).map(([name, count]) => `  ${name}: ${count}`)
  const lines = [`title: ${quoted(title)}`, `lead: ${quoted(lead)}`, `source: ${quoted(source)}`, 'words:', ...counts]
  return `---\n${lines.join('\n')}\n---\n\n`
}
