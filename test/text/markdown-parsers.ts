import { Parser } from 'commonmark'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'

/** A block as a reader sees it; `other` where it is neither a paragraph nor a first-level heading, or holds markup. */
export interface ShownBlock {
  kind: 'heading' | 'paragraph' | 'other'
  text: string
}

/** What commonmark.js shows. */
export function showCommonMark(markdown: string): ShownBlock[] {
  const shown: ShownBlock[] = []
  const walker = new Parser().parse(markdown).walker()
  for (let event = walker.next(); event; event = walker.next()) {
    const { node, entering } = event
    if (!entering || node.type === 'document') continue
    const last = shown.at(-1)
    if (node.type === 'paragraph') shown.push({ kind: 'paragraph', text: '' })
    else if (node.type === 'heading' && node.level === 1) shown.push({ kind: 'heading', text: '' })
    else if (last && node.type === 'text') last.text += node.literal ?? ''
    else if (last && node.type === 'linebreak') last.text += '\n'
    else shown.push({ kind: 'other', text: node.type })
  }
  return shown
}

interface MdastNode {
  type: string
  depth?: number
  value?: string
  children?: MdastNode[]
}

/** What micromark shows with the GFM extensions on. Links are let through: GFM makes them of bare addresses. */
export function showGfm(markdown: string): ShownBlock[] {
  const tree: MdastNode = fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] })
  return (tree.children ?? []).map(block => {
    const text = block.children?.map(showGfmSpan).join('')
    if (text === undefined || text.includes('\0')) return { kind: 'other', text: JSON.stringify(block) }
    if (block.type === 'paragraph') return { kind: 'paragraph', text }
    return block.type === 'heading' && block.depth === 1
      ? { kind: 'heading', text }
      : { kind: 'other', text: block.type }
  })
}

/** A NUL stands for what is no text: the texts in these tests hold none. */
function showGfmSpan(node: MdastNode): string {
  if (node.type === 'text') return node.value ?? ''
  if (node.type === 'break') return '\n'
  return node.type === 'link' ? (node.children ?? []).map(showGfmSpan).join('') : `\0${node.type}`
}

/** What is shown of a title and paragraphs whose text is all text. */
export const shownAs = (title: string | null, paragraphs: string[]): ShownBlock[] => [
  ...(title === null ? [] : [{ kind: 'heading' as const, text: title }]),
  ...paragraphs.map(text => ({ kind: 'paragraph' as const, text })),
]
