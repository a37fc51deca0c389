import { escapeHeading, escapeMarkdown } from '../text/markdown.ts'
import type { Article } from '../types.ts'

/** The article as Markdown: `# Title`, the lead, the paragraphs, a blank line between; `''` where there is none of them. */
export function toMarkdown(article: Article): string {
  return joinParts(article, title => `# ${escapeHeading(title)}`, escapeMarkdown)
}

/** The article as plain text: the same order and spacing, nothing escaped. */
export function toText(article: Article): string {
  return joinParts(article, asItIs, asItIs)
}

function joinParts(article: Article, title: (text: string) => string, paragraph: (text: string) => string): string {
  const parts: string[] = []
  if (article.title) parts.push(title(article.title))
  if (article.lead) parts.push(paragraph(article.lead))
  for (const text of article.paragraphs) if (text !== '') parts.push(paragraph(text))
  return parts.length === 0 ? '' : `${parts.join('\n\n')}\n`
}

function asItIs(text: string): string {
  return text
}
