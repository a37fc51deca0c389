import type { Draft, View } from '../../draft.ts'
import { windowsOf } from '../../likeness.ts'
import { clausesOf, sentencesOf, WIDE_COMMAS } from '../../sentences.ts'
import { isUnspaced } from '../../text/signs.ts'
import type { Sought, Window } from '../../text/track.ts'
import type { Passage, Span } from '../../types.ts'

/** A part of a deck, and where it may stand again. */
export interface Located {
  part: Sought
  windows: Window[]
}

/** UTF-16 units of a label and what follows its colon. */
const LONGEST_LABEL = 40

/** A label in letters of ASCII before another script, as feeds have one with its space: `Water Crisis: …` before Hindi; `''` where there is none. */
export const foreignLabel = (line: string): string =>
  /^[A-Za-z][\w '’&-]{1,30}:\s*(?=["'“‘«]?[\u0370-\u1fff\u3040-\uffef])/.exec(line.slice(0, LONGEST_LABEL))?.[0] ?? ''

/** What feeds and papers call a deck in front of it, language by language: `Summary: `, `核心提示：`; `''` where none of that stands. */
export function labelOfDeck(line: string): string {
  const opening = line.slice(0, LONGEST_LABEL)
  return /[:：]/.test(opening) ? (DECK_LABEL.exec(opening)?.[0] ?? '') : ''
}

const DECK_LABEL =
  /^(?:Summary|Abstract|Description|Zusammenfassung|Résumé|Resumo|Resumen|Riassunto|Анонс|Кратко|Коротко|核心提示|导读|內容提要|内容提要|新闻摘要|摘要|提要|요약)\s?[:：]/i

/** A passage and each of its sentences, or of the clauses of its only one, the first one without such a label, too. */
function partsOf(draft: Draft, view: View, p: number): Sought[] {
  const [from, to] = [view.starts[p] as number, view.starts[p + 1] as number]
  const span = (draft.passages[p] as Passage).spans[0] as Span
  const line = draft.text.slice(span.start, span.end)
  const says = labelOfDeck(line)
  const label = says || foreignLabel(line)
  const part = { from: label === '' ? from : from + draft.letters.firstFrom(span.start + label.length) - span.from, to }
  const sentences = sentencesOf(draft, view, p)
  // What says that it is a summary sums up what stands far apart.
  const isWide = says !== '' && isUnspaced(draft.letters.codes[span.to - 1] as number)
  const parts = sentences.length > 0 ? sentences : clausesOf(draft, view, p, isWide ? WIDE_COMMAS : undefined)
  return [part, ...parts.map(({ from, to }) => ({ from: Math.max(from, part.from), to }))]
}

/** Where those of the passages that may go, and each of their sentences, may stand again: all in one pass over the text. */
export function locate(
  draft: Draft,
  view: View,
  passages: readonly number[],
  mayGo: (p: number) => boolean,
): Map<number, Located[]> {
  // Lists that are pushed to, here and where they are gone through: what `map` gives is of another kind for V8 once it is compiled.
  const sought: Sought[] = []
  const ends: number[] = []
  for (const p of passages) {
    if (mayGo(p)) sought.push(...partsOf(draft, view, p))
    ends.push(sought.length)
  }
  const windows = windowsOf(view, sought)
  const located = new Map<number, Located[]>()
  let next = 0
  for (const [i, p] of passages.entries()) {
    const parts: Located[] = []
    for (; next < (ends[i] as number); next++)
      parts.push({ part: sought[next] as Sought, windows: windows[next] as Window[] })
    located.set(p, parts)
  }
  return located
}
