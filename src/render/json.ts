import { codePointOffsets } from '../text/code-points.ts'
import { escapeHidden } from '../text/controls.ts'
import type { Article, Range, Removal } from '../types.ts'

/** An article as the command writes it: with its source first, and with offsets in Unicode code points. */
export interface ArticleRecord extends Article {
  /** The path as given, `-` for standard input. */
  source: string
}

/**
 * @param article with offsets in UTF-16 units, as `clean` gives it
 * @param text the text that was cleaned, without a byte order mark
 */
export function toRecord(article: Article, source: string, text: string): ArticleRecord {
  const { title, lead, paragraphs, related, words, warnings } = article
  const removed = article.removed.length === 0 ? [] : inCodePoints(article.removed, codePointOffsets(text))
  return { source, title, lead, paragraphs, related, removed, words, warnings }
}

function inCodePoints(removed: readonly Removal[], codePoint: (offset: number) => number): Removal[] {
  return removed.map(removal => {
    const start = codePoint(removal.start)
    const end = codePoint(removal.end)
    if (removal.kind !== 'repeat') return { kind: removal.kind, start, end, text: removal.text }
    const of = removal.of.map((range): Range => [codePoint(range[0]), codePoint(range[1])])
    return { kind: removal.kind, start, end, of, differs: removal.differs }
  })
}

/** One line, without its end. */
export function toJsonLine(record: object): string {
  return escapeHidden(JSON.stringify(record))
}

/** Several lines, indented by two spaces, without the last line's end. */
export function toJson(record: object): string {
  return escapeHidden(JSON.stringify(record, null, 2))
}

/** The same, indented as an element of an array. */
export function toJsonElement(record: object): string {
  return escapeHidden(JSON.stringify([record], null, 2)).slice('[\n'.length, -'\n]'.length)
}
