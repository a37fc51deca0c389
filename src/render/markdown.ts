import { escapeHeading, escapeMarkdown } from '../text/markdown.ts'
import type { Article } from '../types.ts'

/** The article as Markdown: `# Title`, the lead, the paragraphs, a blank line between; `''` where there is none of them. */
export function toMarkdown(article: Article): string {
  return inOne(markdownParts(article))
}

/** The article as plain text: the same order and spacing, nothing escaped. */
export function toText(article: Article): string {
  return inOne(textParts(article))
}

/** Title, lead and paragraphs as Markdown, those that there are. */
export const markdownParts = (article: Article): string[] =>
  partsOf(article, title => `# ${escapeHeading(title)}`, escapeMarkdown)

/** The same as plain text. */
export const textParts = (article: Article): string[] => partsOf(article, asItIs, asItIs)

/** What stands between two parts, and behind the last one. */
export const BETWEEN = '\n\n'
export const END = '\n'

function partsOf(article: Article, title: (text: string) => string, paragraph: (text: string) => string): string[] {
  const parts: string[] = []
  if (article.title) parts.push(title(article.title))
  if (article.lead) parts.push(paragraph(article.lead))
  for (const text of article.paragraphs) if (text !== '') parts.push(paragraph(text))
  return parts
}

export const inOne = (parts: readonly string[]): string => (parts.length === 0 ? '' : parts.join(BETWEEN) + END)

function asItIs(text: string): string {
  return text
}
