import { toFrontMatter } from '../render/front-matter.ts'
import { type ArticleRecord, toJson, toJsonElement, toJsonLine } from '../render/json.ts'
import { toMarkdown, toText } from '../render/markdown.ts'
import { printable, printableLines } from '../text/controls.ts'

export const FORMATS = ['md', 'json', 'jsonl', 'text'] as const
/** `check`: no results, but a line for each input that repeats itself. */
export type Format = (typeof FORMATS)[number] | 'check'

/** How the results of a run follow one another. Each part brings its own line ends. */
export interface Layout {
  render(record: ArticleRecord): string
  /** Whether the results themselves tell of warnings. */
  showsWarnings: boolean
  before: string
  between: string
  /** @param count results that were written */
  after(count: number): string
}

const none = (): string => ''

const LINES = { showsWarnings: true, before: '', between: '', after: none }
const PARAGRAPHS = { showsWarnings: false, before: '', between: '\n', after: none }

export interface LayoutSettings {
  format: Format
  frontMatter: boolean
  /** The inputs make an array of the JSON, however many turn out to be there. */
  several: boolean
  /** The results go to a terminal: Markdown and text are made safe for it. */
  terminal: boolean
}

export function layoutOf({ format, frontMatter, several, terminal }: LayoutSettings): Layout {
  const safe = terminal ? printableLines : (text: string) => text
  switch (format) {
    case 'jsonl':
      return { ...LINES, render: record => `${toJsonLine(record)}\n` }
    case 'json':
      return several ? ARRAY : { ...LINES, render: record => `${toJson(record)}\n` }
    case 'text':
      return { ...PARAGRAPHS, render: record => safe(toText(record)) }
    case 'md': {
      const head = frontMatter ? toFrontMatter : none
      return { ...PARAGRAPHS, render: record => safe(head(record) + toMarkdown(record)) }
    }
    case 'check':
      return { ...LINES, render: shareOf }
  }
}

/** Written piece by piece, so that one article at a time is held. */
const ARRAY: Layout = {
  render: record => `\n${toJsonElement(record)}`,
  showsWarnings: true,
  before: '[',
  between: ',',
  after: count => (count > 0 ? '\n]\n' : ']\n'),
}

/** `37 %` of the words of an input are repeats, and its path; nothing where none are. */
function shareOf({ words, source }: ArticleRecord): string {
  if (words.repeated === 0) return ''
  const share = Math.max(1, Math.round((100 * words.repeated) / words.input))
  return `${String(share).padStart(3)} %\t${printable(source)}\n`
}
