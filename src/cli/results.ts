import { toFrontMatter } from '../render/front-matter.ts'
import { toJson, toJsonElement, toJsonLine, toRecord } from '../render/json.ts'
import { BETWEEN, END, inOne, markdownParts, textParts, toText } from '../render/markdown.ts'
import type { Page } from '../render/style.ts'
import { forTerminal, printable, printableLines } from '../text/controls.ts'
import type { Article, Finding } from '../types.ts'
import { joinedAsUtf8 } from './utf8.ts'

export const FORMATS = ['md', 'json', 'jsonl', 'text'] as const
export type Format = (typeof FORMATS)[number]

/** What is written of each input: the article, how much it repeats itself, what went, what changed, its part of a report. */
export type Show = 'article' | 'check' | 'explanation' | 'diff' | 'report'

/** An input that was cleaned. */
export interface Cleaned {
  source: string
  /** The text that was cleaned. */
  text: string
  /** What stands in the input: with its byte order mark, and before entities were decoded or anything was mended. */
  decoded: string
  /** With the warnings of the decoding. */
  article: Article
  /** Empty unless the layout explains. */
  findings: Finding[]
}

/** How the results of a run follow one another. Each part brings its own line ends. */
export interface Layout {
  /** Whether findings are wanted. */
  explains: boolean
  render(cleaned: Cleaned): string | Uint8Array
  /** Whether the results themselves tell of warnings. */
  showsWarnings: boolean
  before: string
  between: string
  /** @param count results that were written */
  after(count: number): string
}

export interface LayoutSettings {
  show: Show
  format: Format
  frontMatter: boolean
  /** The inputs make an array of the JSON, and a line each of explanations, however many turn out to be there. */
  several: boolean
  /** The results go to a terminal: of the input nothing is shown there that it would obey. */
  terminal: boolean
  page: Page
}

/** UTF-16 units from which on a result becomes bytes at once. */
const LONG = 1 << 20

const none = (): string => ''

const LINES = { explains: false, showsWarnings: true, before: '', between: '', after: none }
const EXPLAINED = { ...LINES, explains: true }
const PARAGRAPHS = { explains: false, showsWarnings: false, before: '', between: '\n', after: none }

/** What is seldom asked for is loaded when it is. */
export async function layoutOf(settings: LayoutSettings): Promise<Layout> {
  switch (settings.show) {
    case 'article':
      return articleLayout(settings)
    case 'check':
      return { ...LINES, render: shareOf }
    case 'explanation':
      return explanationLayout(settings)
    case 'diff': {
      const { toDiff } = await import('../render/diff.ts')
      const { coloured } = await import('../render/coloured-diff.ts')
      const { terminal, page } = settings
      const shown = (diff: string): string => (terminal ? coloured(printableLines(diff), page.style) : diff)
      const render = ({ source, decoded, article }: Cleaned): string => shown(toDiff(source, decoded, toText(article)))
      return { ...LINES, showsWarnings: false, render }
    }
    case 'report': {
      const { toReportPart } = await import('../render/report.ts')
      return { ...EXPLAINED, render: toReportPart }
    }
  }
}

function articleLayout({ format, frontMatter, several, terminal }: LayoutSettings): Layout {
  const written = (head: string, parts: string[]): string | Uint8Array => {
    if (terminal) return forTerminal(head + inOne(parts))
    const size = parts.reduce((sum, part) => sum + part.length, head.length)
    if (size < LONG) return head + inOne(parts)
    const [first = '', ...others] = parts
    return joinedAsUtf8([head + first, ...others], BETWEEN, END)
  }
  switch (format) {
    case 'jsonl':
      return { ...LINES, render: cleaned => `${toJsonLine(recordOf(cleaned))}\n` }
    case 'json':
      return several
        ? { ...ARRAY, render: cleaned => `\n${toJsonElement(recordOf(cleaned))}` }
        : { ...LINES, render: cleaned => `${toJson(recordOf(cleaned))}\n` }
    case 'text':
      return { ...PARAGRAPHS, render: ({ article }) => written('', textParts(article)) }
    case 'md': {
      const head = ({ source, article }: Cleaned): string => (frontMatter ? toFrontMatter(source, article) : '')
      return { ...PARAGRAPHS, render: cleaned => written(head(cleaned), markdownParts(cleaned.article)) }
    }
  }
}

async function explanationLayout({ format, several, terminal, page }: LayoutSettings): Promise<Layout> {
  if (format === 'json' || format === 'jsonl') {
    const { toExplanationRecord } = await import('../render/explain-json.ts')
    const write = format === 'jsonl' ? toJsonLine : several ? toJsonElement : toJson
    const lines = format === 'json' && several ? ARRAY : LINES
    const [open, close] = lines === ARRAY ? ['\n', ''] : ['', '\n']
    const render = (cleaned: Cleaned): string => open + write(toExplanationRecord(cleaned)) + close
    return { ...lines, explains: true, render }
  }
  if (several) {
    const { toExplanationLine } = await import('../render/explain-line.ts')
    return { ...EXPLAINED, showsWarnings: false, render: cleaned => toExplanationLine(cleaned, terminal ? page : null) }
  }
  const { toExplanation } = await import('../render/explain.ts')
  return { ...EXPLAINED, render: cleaned => toExplanation(cleaned, page) }
}

const recordOf = ({ article, source, text }: Cleaned) => toRecord(article, source, text)

/** Written piece by piece, so that one article at a time is held. */
const ARRAY = {
  ...LINES,
  before: '[',
  between: ',',
  after: (count: number): string => (count > 0 ? '\n]\n' : ']\n'),
}

/** `37 %` of the words of an input are repeats, and its path; nothing where none are. */
function shareOf({ article: { words }, source }: Cleaned): string {
  if (words.repeated === 0) return ''
  const share = Math.max(1, Math.round((100 * words.repeated) / words.input))
  return `${String(share).padStart(3)} %\t${printable(source)}\n`
}
