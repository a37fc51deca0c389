/** Markdown out and Markdown in: the one door to `markdown-escape.ts` and `markdown-read.ts`. */
export { escapeHeading, escapeMarkdown } from './markdown-escape.ts'
export { nextEscape, readMarkdownParagraph, readsAsMarkdown, unescapeMarkdown } from './markdown-read.ts'
