import type { Draft, View } from '../../draft.ts'
import { windowsOf } from '../../likeness.ts'
import { sentencesOf } from '../../sentences.ts'
import type { Sought, Window } from '../../text/track.ts'

/** A part of a deck, and where it may stand again. */
export interface Located {
  part: Sought
  windows: Window[]
}

const partOf = (view: View, p: number): Sought => ({ from: view.starts[p] as number, to: view.starts[p + 1] as number })

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
