import { type Draft, trimmed, withPassages } from '../../draft.ts'
import type { Aside } from '../../types.ts'

/** A label that says itself that a title follows. */
const LABEL =
  /^(?:title|headline|titel|überschrift|titre|título|titular|titolo|tytuł|заголовок|заглавие|başlık|العنوان|عنوان|शीर्षक|标题|標題|タイトル|제목)\s*[:：]\s*/iu

/** A draft whose first passage has lost the mark of a title. */
interface Unmarked {
  draft: Draft
  /** The words of a label before the title, `Title:`. */
  label: Aside | null
  isMarked: boolean
}

/** Takes `# ` or `Title:` off the first passage. */
export function withoutMark(draft: Draft): Unmarked {
  const first = draft.passages[0]
  const span = first?.spans[0]
  if (!first || !span) return { draft, label: null, isMarked: false }
  const head = draft.text.slice(span.start, Math.min(span.end, span.start + 40))
  const hash = /^#\s+/.exec(head)?.[0].length ?? 0
  const label = ((head.includes(':') || head.includes('：')) && LABEL.exec(head)?.[0]) || ''
  const skip = hash || label.length
  if (skip === 0 || skip >= span.end - span.start) return { draft, label: null, isMarked: false }
  const start = span.start + skip
  let from = span.from
  while (from < span.to && draft.letters.at(from) < start) from++
  const passages = [
    { spans: [{ ...span, start, from }, ...first.spans.slice(1)], keepsLines: first.keepsLines },
    ...draft.passages.slice(1),
  ]
  const [, end] = trimmed(draft.text, span.start, start)
  const aside: Aside = { kind: 'furniture', start: span.start, end, text: draft.text.slice(span.start, end) }
  return { draft: withPassages(draft, passages), label: label ? aside : null, isMarked: true }
}
