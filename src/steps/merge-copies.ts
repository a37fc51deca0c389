import { compareCopy, wholeTwin } from '../compare-copy.ts'
import { cutBetween, type Draft, endOfLetter, letterAt, trimmed, type View, withPassages } from '../draft.ts'
import type { Outcome, Rescue } from '../rescue.ts'
import { Cursor } from '../seams.ts'
import { cutSpan } from '../span.ts'
import type { Copy, Dropped, Instead, Link, Passage, Reason, Span } from '../types.ts'

/**
 * Takes copies out of a draft. What only the dropped copy has is put back where it stood: between paragraphs as a
 * paragraph, inside one as a part of it; words that merely differ are noted. Near linear in the size of the copies.
 */
export function mergeCopies(draft: Draft, view: View, copies: readonly Copy[]): Draft {
  const gone = new Uint8Array(draft.passages.length)
  const dropped: Dropped[] = []
  const rescues: Rescue[] = []
  for (const copy of copies) for (let p = copy.first; p <= copy.last; p++) gone[p] = 1
  const twins = new Cursor(view)
  for (const copy of copies) {
    for (let p = copy.first; p <= copy.last; p++) {
      const { spans } = draft.passages[p] as Passage
      const twin = spans.length === 1 ? wholeTwin(view, twins, copy.pairs, p) : -1
      if (twin >= 0) {
        dropped.push(new WholeDropped(spans[0] as Span, copy.reason, twin))
        continue
      }
      const outcome = compareCopy(draft, view, copy, p, gone)
      const passage = draft.passages[p] as Passage
      if (outcome.rescues.length === 0 && passage.spans.length === 1)
        dropped.push(dropWhole(passage.spans[0] as Span, copy.reason, outcome))
      else {
        for (const rescue of outcome.rescues) rescues.push(rescue)
        for (const one of dropAround(draft, passage, copy.reason, outcome)) dropped.push(one)
      }
    }
  }
  return withPassages(draft, rebuild(draft, view, gone, rescues), draft.dropped.concat(dropped))
}

/** What goes whole and stands whole elsewhere. Of as many as a text may have, each takes a third of the memory of lists. */
class WholeDropped implements Dropped {
  readonly reason: Reason
  readonly start: number
  readonly end: number
  readonly from: number
  readonly to: number
  readonly twin: number

  constructor({ start, end, from, to }: Span, reason: Reason, twin: number) {
    this.reason = reason
    this.start = start
    this.end = end
    this.from = from
    this.to = to
    this.twin = twin
  }

  get links(): Dropped['links'] {
    return [{ from: this.from, to: this.to, twin: this.twin }]
  }

  get instead(): Dropped['instead'] {
    return NONE
  }
}

/** A passage of one span that goes as it is. */
function dropWhole(span: Span, reason: Reason, { links, instead }: Outcome): Dropped {
  const { start, end, from, to } = span
  const [only] = links
  if (links.length === 1 && only?.from === from && only.to === to && instead.length === 0)
    return new WholeDropped(span, reason, only.twin)
  links.sort((a, b) => a.from - b.from)
  instead.sort((a, b) => a.at - b.at)
  return {
    reason,
    start,
    end,
    from,
    to,
    twin: -1,
    links: cutOut(links, 0, links.length),
    instead: cutOut(instead, 0, instead.length),
  }
}

/** The stretches of a passage that go, around those that are saved. */
function dropAround(draft: Draft, passage: Passage, reason: Reason, { rescues, links, instead }: Outcome): Dropped[] {
  const dropped: Dropped[] = []
  const saved = rescues.map(r => r.span).sort((a, b) => a.start - b.start)
  links.sort((a, b) => a.from - b.from)
  instead.sort((a, b) => a.at - b.at)
  let hole = 0
  let linked = 0
  let noted = 0
  for (const span of passage.spans.slice().sort((a, b) => a.start - b.start)) {
    let { start, from } = span
    while (start < span.end) {
      const next = saved[hole] as Span | undefined
      const inside = next !== undefined && next.start < span.end
      const [s, e] = trimmed(draft.text, start, inside ? next.start : span.end)
      const to = inside ? next.from : span.to
      const [firstLink, firstNote] = [linked, noted]
      while (linked < links.length && (links[linked] as Link).from < to) linked++
      while (noted < instead.length && (instead[noted] as Instead).at < to) noted++
      const held = { links: cutOut(links, firstLink, linked), instead: cutOut(instead, firstNote, noted) }
      if (s < e) dropped.push({ reason, start: s, end: e, from, to, twin: -1, ...held })
      if (!inside) break
      start = next.end
      from = next.to
      hole++
    }
  }
  return dropped
}

/** Most stretches that go hold no words of their own: their lists of them are one. */
const NONE: readonly never[] = []

/** A part of a list, cut out so that it takes as much memory as it needs: pushed to, it would take six times as much. */
const cutOut = <T>(list: readonly T[], from: number, to: number): readonly T[] =>
  from === to ? NONE : list.slice(from, to)

/** The passages that stand after all: those not dropped, with what was saved between and inside them. */
function rebuild(draft: Draft, view: View, gone: Uint8Array, rescues: Rescue[]): Passage[] {
  const between = new Map<number, Span[]>()
  const inside = new Map<number, Rescue[]>()
  for (const rescue of rescues) {
    if (rescue.inside < 0) append(between, rescue.after, rescue.span)
    else append(inside, rescue.after, rescue)
  }
  const passages: Passage[] = []
  const addRescued = (after: number): void => {
    for (const span of between.get(after) ?? []) passages.push({ spans: [span], keepsLines: false })
  }
  addRescued(-1)
  draft.passages.forEach((passage, p) => {
    const within = inside.get(p)
    if (!gone[p]) passages.push(within ? insert(draft, view, p, within) : passage)
    addRescued(p)
  })
  return passages
}

function append<T>(lists: Map<number, T[]>, key: number, item: T): void {
  const list = lists.get(key)
  if (list) list.push(item)
  else lists.set(key, [item])
}

/** Passage `p` with saved spans inside it, each cut in at its place, or behind its last letter. */
function insert(draft: Draft, view: View, p: number, rescues: Rescue[]): Passage {
  const passage = draft.passages[p] as Passage
  const end = view.starts[p + 1] as number
  const within = rescues.filter(({ inside }) => inside < end)
  const places = within.map(rescue => ({ letter: letterAt(view, rescue.inside), span: rescue.span }))
  const spans: Span[] = []
  for (const span of passage.spans) {
    let rest = span
    const here = places
      .filter(({ letter }) => letter >= span.from && letter < span.to)
      .sort((a, b) => a.letter - b.letter)
    for (const { letter, span: saved } of here) {
      if (letter > rest.from) {
        const [before, after] = splitSpan(draft, rest, letter)
        spans.push(before)
        rest = after
      }
      spans.push(saved)
    }
    spans.push(rest)
  }
  for (const { inside, span } of rescues) if (inside >= end) spans.push(span)
  return { spans, keepsLines: passage.keepsLines }
}

function splitSpan(draft: Draft, span: Span, letter: number): [Span, Span] {
  const { text, letters } = draft
  const cut = cutBetween(text, endOfLetter(draft, letter - 1), letters.at(letter))
  const [, end] = trimmed(text, span.start, cut)
  const [start] = trimmed(text, cut, span.end)
  return cutSpan(span, end, start, letter)
}
