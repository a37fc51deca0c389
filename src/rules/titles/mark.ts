import { type Draft, trimmed, withPassages } from '../../draft.ts'
import { spanOf } from '../../span.ts'
import type { Aside } from '../../types.ts'

/** A label that says itself that a title follows. */
const LABEL =
  /^(?:title|headline|titel|überschrift|titre|título|titular|titolo|tytuł|заголовок|заглавие|başlık|العنوان|عنوان|शीर्षक|标题|標題|タイトル|제목)\s*[:：]\s*/iu

/** A draft whose first passage is known for a title by its mark, and has lost its label. */
interface Unmarked {
  draft: Draft
  /** The words of a label before the title, `Title:`. */
  label: Aside | null
  isMarked: boolean
}

/** Whether `# ` or `Title:` opens the first passage, of which it takes the label. */
export function withoutMark(draft: Draft): Unmarked {
  const first = draft.passages[0]
  const span = first?.spans[0]
  if (!first || !span) return { draft, label: null, isMarked: false }
  const head = draft.text.slice(span.start, Math.min(span.end, span.start + 40))
  // What stands around a title is taken off it where that is found.
  if (/^#\s+\S/.test(head)) return { draft, label: null, isMarked: true }
  const label = ((head.includes(':') || head.includes('：')) && LABEL.exec(head)?.[0]) || ''
  const skip = label.length
  if (skip === 0 || skip >= span.end - span.start) return { draft, label: null, isMarked: false }
  const start = span.start + skip
  let from = span.from
  while (from < span.to && draft.letters.at(from) < start) from++
  const passages = [
    {
      spans: [spanOf(start, span.end, from, span.to, span.saved), ...first.spans.slice(1)],
      keepsLines: first.keepsLines,
    },
    ...draft.passages.slice(1),
  ]
  const [, end] = trimmed(draft.text, span.start, start)
  const aside: Aside = { kind: 'furniture', start: span.start, end, text: draft.text.slice(span.start, end) }
  return { draft: withPassages(draft, passages), label: aside, isMarked: true }
}
