import { cutBetween, type Draft, endOfLetter, trimmed } from '../draft.ts'
import { isUnspaced } from '../text/letters.ts'
import { breakOff, countWords, endsSentence, isSpace } from '../text/words.ts'
import type { Dropped, Passage, Span } from '../types.ts'

/** Letters, signs without spaces weighted. The longest headlines of real pages have about 180. */
const LONGEST_HEADLINE = 230
/** The same for the full line of a cut one: what goes on much longer is the body's first sentence. */
const LONGEST_FULL = 140
/** Words. A line with a full stop is a headline only where it is this short (`The City in the Sea.`). */
const LONGEST_STOPPED = 5
/** Letters that a title, or what is left of a cut one, must have for a line that begins with them to count as it. */
const SHORTEST_CUT = 8
/** Passages from the beginning among which the full line of a cut title and its copies are looked for. */
const HEAD = 8
/** Words. The name of a site behind a title has no more. */
const LONGEST_SITE = 6
/** Letters. A title this short may be a word that headings have too: its copies go in the head only. */
const SHORT_TITLE = 14
/** Copies from which on a title that recurs is a refrain. */
const REFRAIN = 4
/** Letters that a lead must have in common with the line that a title is glued to. */
const GLUED_LEAD = 20
const SPACED_LEAD = 50
/** Letters. A first line longer than this is no title with a lead. */
const LONGEST_GLUED = 1500

/** A label that says itself that a title follows. */
const LABEL =
  /^(?:title|headline|titel|überschrift|titre|título|titular|titolo|tytuł|заголовок|заглавие|başlık|العنوان|عنوان|शीर्षक|标题|標題|タイトル|제목)\s*[:：]\s*/iu
const SITE_MARK = /^[\s\u00a0]*(?:[|｜·•«»]|::|\/\/|[-–—])[\s\u00a0]*/u

export interface Titled {
  draft: Draft
  title: Passage | null
  /** The words of a label before the title, `Title:`, as a stretch of the input. */
  label: { start: number; end: number } | null
}

/**
 * Finds the title among the first passages and takes it and its copies out of them. A cut first line gives way to the
 * full one; a title glued to the lead is cut free. Null where the text opens with prose.
 */
export function findTitle(draft: Draft): Titled {
  const marked = withoutMark(draft)
  const passages = marked.draft.passages
  const first = passages[0]
  if (!first) return { ...marked, title: null }
  const cut = cutTitle(marked.draft)
  if (cut) return { ...(cut.full ? withTitle(cut.draft, cut.full) : openingTitle(cut.draft)), label: marked.label }
  return { ...openingTitle(marked.draft), label: marked.label }
}

function openingTitle(draft: Draft): { draft: Draft; title: Passage | null } {
  const first = draft.passages[0]
  if (!first) return { draft, title: null }
  const glued = splitGlued(draft, first)
  if (glued) return withTitle(glued, glued.passages[0] as Passage)
  return isHeadline(draft, first) ? withTitle(draft, first) : { draft, title: null }
}

/** Takes `# ` or `Title:` off the first passage. */
function withoutMark(draft: Draft): { draft: Draft; label: { start: number; end: number } | null } {
  const first = draft.passages[0]
  const span = first?.spans[0]
  if (!first || !span) return { draft, label: null }
  const head = draft.text.slice(span.start, Math.min(span.end, span.start + 40))
  const hash = /^#\s+/.exec(head)?.[0].length ?? 0
  const label = LABEL.exec(head)?.[0] ?? ''
  const skip = hash || label.length
  if (skip === 0 || skip >= span.end - span.start) return { draft, label: null }
  const start = span.start + skip
  let from = span.from
  while (from < span.to && (draft.letters.at[from] as number) < start) from++
  const passages = [
    { ...first, spans: [{ ...span, start, from }, ...first.spans.slice(1)] },
    ...draft.passages.slice(1),
  ]
  const [, end] = trimmed(draft.text, span.start, start)
  return { draft: { ...draft, passages }, label: label ? { start: span.start, end } : null }
}

const wholeSpan = (passage: Passage): Span => {
  const first = passage.spans[0] as Span
  const last = passage.spans[passage.spans.length - 1] as Span
  return { start: first.start, end: last.end, from: first.from, to: last.to }
}

function weight({ letters }: Draft, { from, to }: Span): number {
  return to > from && isUnspaced(letters.codes[(from + to) >> 1] as number) ? 2.5 * (to - from) : to - from
}

/** Whether a passage reads as a headline: a line, not too long, that does not end as a sentence, a list or half a verse does. */
export function isHeadline(draft: Draft, passage: Passage): boolean {
  if (passage.keepsLines || passage.spans.length > 1) return false
  const span = passage.spans[0] as Span
  const { text } = draft
  if (span.to === span.from || weight(draft, span) > LONGEST_HEADLINE) return false
  if (/^(?:[-*+•▪◦‣]|\d{1,3}[.)])\s/u.test(text.slice(span.start, span.start + 6))) return false
  const last = text.charCodeAt(span.end - 1)
  if (
    last === 0x2c ||
    last === 0x3b ||
    last === 0x3a ||
    last === 0xff0c ||
    last === 0x3001 ||
    last === 0xff1a ||
    last === 0x60c
  )
    return false
  return (
    !endsWithStop(text, span) ||
    breakOff(text, span.start, span.end) >= 0 ||
    countWords(text, span.start, span.end) <= LONGEST_STOPPED ||
    isCapitals(text.slice(span.start, span.end))
  )
}

/** Whether a line ends with a full stop, not with an abbreviation's (`in the U.S.`); question and exclamation marks end headlines too. */
function endsWithStop(text: string, { start, end }: Span): boolean {
  if (!endsSentence(text, start, end)) return false
  const tail = text.slice(Math.max(start, end - 6), end)
  return /[.。।۔][\p{Pe}\p{Pf}"']*$/u.test(tail) && !/(?:^|[\s.])\p{L}\.$/u.test(tail)
}

const isCapitals = (line: string): boolean => /\p{Lu}/u.test(line) && !/\p{Ll}/u.test(line)

/** The length of the common beginning of two stretches, in letters. */
function commonStart({ letters: { codes } }: Draft, a: Span, b: Span): number {
  const most = Math.min(a.to - a.from, b.to - b.from)
  let n = 0
  while (n < most && codes[a.from + n] === codes[b.from + n]) n++
  return n
}

function commonEnd({ letters: { codes } }: Draft, a: Span, b: Span): number {
  const most = Math.min(a.to - a.from, b.to - b.from)
  let n = 0
  while (n < most && codes[a.to - 1 - n] === codes[b.to - 1 - n]) n++
  return n
}

/** Where the first line is cut, the draft without it, and the full line where that is a headline. */
function cutTitle(draft: Draft): { draft: Draft; full: Passage | null } | null {
  const first = draft.passages[0] as Passage
  if (first.keepsLines) return null
  const span = wholeSpan(first)
  const size = span.to - span.from
  if (size < SHORTEST_CUT && weight(draft, span) < SHORTEST_CUT) return null
  const marked = breakOff(draft.text, span.start, span.end) >= 0
  for (const passage of draft.passages.slice(1, HEAD)) {
    const twin = wholeSpan(passage)
    const same = commonStart(draft, span, twin)
    if (same < size || twin.to - twin.from === size) continue
    const headline = isHeadline(draft, passage) && weight(draft, twin) <= LONGEST_FULL
    // Without a break-off mark only a full headline shows that the first line is half of it.
    if (
      !marked &&
      (passage !== draft.passages[1] ||
        !headline ||
        countWords(draft.text, span.start, span.end) < 3 ||
        siteBehind(draft, twin, size))
    )
      continue
    if (!marked && 3 * size < twin.to - twin.from) continue
    return { draft: dropTo(draft, first, twin, size), full: headline ? passage : null }
  }
  return null
}

/** Whether what follows the first `size` letters of a line is a site's name: a mark, then a few words. */
function siteBehind(draft: Draft, span: Span, size: number): boolean {
  const { text, letters } = draft
  if (span.from + size >= span.to) return false
  const end = endOfLetter(draft, span.from + size - 1)
  const rest = text
    .slice(Math.min(end, letters.at[span.from + size] as number), span.end)
    .replace(/^[^\s|｜·•«»:/–—-]+/u, '')
  const mark = SITE_MARK.exec(rest)
  return mark !== null && countWords(rest, mark[0].length) <= LONGEST_SITE
}

/** The draft without a passage whose letters are the first `size` ones of a twin. */
function dropTo(draft: Draft, passage: Passage, twin: Span, size: number): Draft {
  const dropped = [...draft.dropped, droppedTo(draft, passage, twin, size, 0)]
  return { ...draft, passages: draft.passages.filter(p => p !== passage), dropped }
}

/** A passage as dropped: `size` of its letters, behind `skip` others, are the first ones of a twin. */
function droppedTo(draft: Draft, passage: Passage, twin: Span, size: number, skip: number): Dropped {
  const span = wholeSpan(passage)
  const links = [{ from: span.from + skip, to: span.from + skip + size, twin: twin.from }]
  return { ...span, links, differs: restOf(draft, span, skip, size) }
}

/** The words of a copy before and behind the letters that it has in common with its twin. */
function restOf(draft: Draft, span: Span, skip: number, size: number): Dropped['differs'] {
  const { text, letters } = draft
  const rest: Dropped['differs'] = []
  if (skip > 0)
    rest.push({ removed: text.slice(span.start, endOfLetter(draft, span.from + skip - 1)).trim(), kept: '' })
  if (span.from + skip + size < span.to)
    rest.push({ removed: text.slice(letters.at[span.from + skip + size] as number, span.end).trim(), kept: '' })
  return rest
}

/** A first line in which the title runs into the lead that follows as a passage: cut in two, the lead's half dropped. */
function splitGlued(draft: Draft, first: Passage): Draft | null {
  const { text, letters } = draft
  const span = wholeSpan(first)
  if (first.keepsLines || first.spans.length > 1 || span.to - span.from > LONGEST_GLUED) return null
  for (const passage of draft.passages.slice(1, 4)) {
    const lead = wholeSpan(passage)
    const at = startOf(draft, span, lead)
    if (at < 0) continue
    const size = span.to - at
    const from = endOfLetter(draft, at - 1)
    const to = letters.at[at] as number
    const cut = cutBetween(text, from, to)
    const [start, end] = trimmed(text, span.start, cut)
    const glued = !hasSpace(text, from, to)
    if (size < (glued ? GLUED_LEAD : SPACED_LEAD) && weight(draft, { ...span, from: at }) < SPACED_LEAD) continue
    const title: Passage = { spans: [{ start, end, from: span.from, to: at }], keepsLines: false, rescued: false }
    if (!isHeadline(draft, title)) continue
    const [restStart] = trimmed(text, cut, span.end)
    const rest: Passage = {
      spans: [{ start: restStart, end: span.end, from: at, to: span.to }],
      keepsLines: false,
      rescued: false,
    }
    return dropTo({ ...draft, passages: [title, rest, ...draft.passages.slice(1)] }, rest, lead, size)
  }
  return null
}

/** The letter of a line from which on, to its end, it says what a lead begins with; -1 where there is none. */
function startOf({ letters: { codes } }: Draft, line: Span, lead: Span): number {
  for (let at = line.from + SHORTEST_CUT; at <= line.to - GLUED_LEAD / 2; at++) {
    if (codes[at] !== codes[lead.from] || line.to - at > lead.to - lead.from) continue
    let n = 0
    while (at + n < line.to && codes[at + n] === codes[lead.from + n]) n++
    if (at + n === line.to) return at
  }
  return -1
}

function hasSpace(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isSpace(text.charCodeAt(i))) return true
  return false
}

/** Takes the title out of the passages and drops its copies; a title with the site's name gives way to a copy without. */
function withTitle(draft: Draft, found: Passage): { draft: Draft; title: Passage } {
  let title = found
  let span = wholeSpan(title)
  let rest = draft.passages.filter(p => p !== title)
  for (const passage of rest.slice(0, HEAD)) {
    const plain = wholeSpan(passage)
    const size = plain.to - plain.from
    if (
      size < SHORTEST_CUT ||
      !isHeadline(draft, passage) ||
      commonStart(draft, plain, span) < size ||
      !siteBehind(draft, span, size)
    )
      continue
    rest = rest.map(p => (p === passage ? title : p))
    title = passage
    span = plain
    break
  }
  const copies = rest.map((passage, i) => copyOf(draft, span, passage, i))
  const isRefrain = copies.filter(copy => copy !== null).length >= REFRAIN && span.to - span.from < 2 * SHORT_TITLE
  if (isRefrain) copies.fill(null, 2)
  const dropped = copies.flatMap((copy, i) =>
    copy ? [droppedTo(draft, rest[i] as Passage, { ...span, from: span.from + copy.at }, copy.size, copy.skip)] : [],
  )
  return {
    draft: { ...draft, passages: rest.filter((_, i) => copies[i] === null), dropped: [...draft.dropped, ...dropped] },
    title,
  }
}

interface TitleCopy {
  /** Letters before those that the copy has in common with the title, letters in common, and where they begin in the title. */
  skip: number
  size: number
  at: number
}

/** How a passage copies the title: whole, with the site's name, broken off, or without the speaker's name; null where it does not. */
function copyOf(draft: Draft, title: Span, passage: Passage, i: number): TitleCopy | null {
  if (passage.keepsLines) return null
  const span = wholeSpan(passage)
  const size = span.to - span.from
  const full = title.to - title.from
  if (size === 0 || (weight(draft, title) < SHORT_TITLE && i > 1)) return null
  const start = commonStart(draft, span, title)
  if (start === full && (size === full || siteBehind(draft, span, full))) return { skip: 0, size: full, at: 0 }
  if (start === size && size >= SHORTEST_CUT && breakOff(draft.text, span.start, span.end) >= 0)
    return { skip: 0, size, at: 0 }
  if (i >= HEAD) return null
  const end = commonEnd(draft, span, title)
  if (end === size && 2 * size >= full && speakerBefore(draft, title, full - size))
    return { skip: 0, size, at: full - size }
  return null
}

/** Whether the first `size` letters of a line are a speaker's name before a colon. */
function speakerBefore(draft: Draft, span: Span, size: number): boolean {
  if (size <= 0) return false
  const end = endOfLetter(draft, span.from + size - 1)
  return /^\s*[:：|]/u.test(draft.text.slice(end, end + 3)) && countWords(draft.text, span.start, end) <= LONGEST_SITE
}
