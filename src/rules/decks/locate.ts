import type { Draft, View } from '../../draft.ts'
import { windowsOf } from '../../likeness.ts'
import { isCloser, isSentenceEnd } from '../../text/signs.ts'
import type { Sought, Window } from '../../text/track.ts'
import type { Passage, Span } from '../../types.ts'

/** A part of a deck, and where it may stand again. */
export interface Located {
  part: Sought
  windows: Window[]
}

const partOf = (view: View, p: number): Sought => ({ from: view.starts[p] as number, to: view.starts[p + 1] as number })

/** The sentences of a passage of several, in positions of the view. */
function sentencesOf(draft: Draft, view: View, p: number): Sought[] {
  const { spans } = draft.passages[p] as Passage
  const span = spans[0] as Span
  if (spans.length > 1) return []
  const { text, letters } = draft
  const starts = [span.from]
  for (let l = span.from + 1; l < span.to; l++) {
    if (endsBetween(text, letters.at(l - 1) + 1, letters.at(l))) starts.push(l)
  }
  if (starts.length < 2) return []
  const shift = (view.starts[p] as number) - span.from
  return starts.map((from, i) => ({ from: from + shift, to: (starts[i + 1] ?? span.to) + shift }))
}

function endsBetween(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (!isSentenceEnd(text.charCodeAt(i))) continue
    let next = i + 1
    while (next < to && isCloser(text.charCodeAt(next))) next++
    return next < to || text.charCodeAt(i) > 0x2e80
  }
  return false
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
    if (mayGo(p)) sought.push(partOf(view, p), ...sentencesOf(draft, view, p))
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
