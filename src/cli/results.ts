import { toFrontMatter } from '../render/front-matter.ts'
import { type ArticleRecord, toJson, toJsonElement, toJsonLine } from '../render/json.ts'
import { toMarkdown, toText } from '../render/markdown.ts'
import { printableLines } from '../text/controls.ts'
import type { CommandLine } from './command-line.ts'

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

/**
 * @param several true where the inputs make an array of the JSON, however many turn out to be there
 * @param terminal true where the results go to one: Markdown and text are made safe for it
 */
export function layoutOf(line: CommandLine & { kind: 'clean' }, several: boolean, terminal: boolean): Layout {
  const safe = terminal ? printableLines : (text: string) => text
  switch (line.format) {
    case 'jsonl':
      return { ...LINES, render: record => `${toJsonLine(record)}\n` }
    case 'json':
      return several ? ARRAY : { ...LINES, render: record => `${toJson(record)}\n` }
    case 'text':
      return { ...PARAGRAPHS, render: record => safe(toText(record)) }
    case 'md': {
      const frontMatter = line.frontMatter ? toFrontMatter : none
      return { ...PARAGRAPHS, render: record => safe(frontMatter(record) + toMarkdown(record)) }
    }
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
