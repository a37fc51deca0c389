import { cutBetween, type Draft, endOfLetter, trimmed, withPassages } from '../draft.ts'
import {
  commonStart,
  droppedTo,
  isHeadline,
  isItem,
  isLine,
  lettersBefore,
  siteBehind,
  weightOfSpan,
  wholeSpan,
} from '../headline.ts'
import { isDate, isTime } from '../text/dates.ts'
import { isSpace } from '../text/signs.ts'
import { breakOff, countWords } from '../text/words.ts'
import type { Aside, CleanOptions, Passage, Span } from '../types.ts'

/** Letters that a title, or what is left of a cut one, must have for a line that begins with them to count as it. */
const SHORTEST_CUT = 8
/** Passages from the beginning among which the full line of a cut title and a line without the site's name are looked for. */
const HEAD = 8
/** The same for a first line with a full stop, before a body that was said twice without it. */
const LONGEST_STOPPED = 120
/** Letters that a lead must have in common with the line that a title is glued to. */
const GLUED_LEAD = 20
const SPACED_LEAD = 50
/** Letters. A first line longer than this is no title with a lead. */
const LONGEST_GLUED = 1500

/** A label that says itself that a title follows. */
const LABEL =
  /^(?:title|headline|titel|überschrift|titre|título|titular|titolo|tytuł|заголовок|заглавие|başlık|العنوان|عنوان|शीर्षक|标题|標題|タイトル|제목)\s*[:：]\s*/iu

export interface Titled {
  draft: Draft
  /** Stands no longer among the passages of the draft. */
  title: Passage | null
  /** The words of a label before the title, `Title:`. */
  label: Aside | null
}

/**
 * Finds the title among the first passages and takes it out of them. A cut first line gives way to the full one, one
 * with the site's name to one without; a title glued to the lead is cut free. Null where the text opens with prose.
 *
 * @param options kinds of copies that are to stay are not cut off the title either
 * @param known the title that an earlier look found, by a mark or evidence that may be gone now
 */
export function findTitle(draft: Draft, { keep = [] }: CleanOptions, known: Passage | null = null): Titled {
  if (known && draft.passages[0] === known) return { ...takeTitle(draft, known), label: null }
  const marked = withoutMark(draft)
  const first = marked.draft.passages[0]
  if (!first) return { draft, title: null, label: null }
  const splits = !keep.includes('deck')
  const cut = keep.includes('title-again') ? null : cutTitle(marked.draft)
  if (cut) return { ...titleBehindCut(cut, splits), label: marked.label }
  const found = marked.isMarked ? takeTitle(marked.draft, first) : openingTitle(marked.draft, splits)
  return { ...found, label: marked.label }
}

type Found = Pick<Titled, 'draft' | 'title'>

/** @param splits whether a title may be cut free from a lead that goes */
function openingTitle(draft: Draft, splits: boolean): Found {
  const below = titleBelow(draft)
  if (below) return takeTitle(draft, below)
  const first = draft.passages[0] as Passage
  const glued = splits ? splitGlued(draft, first) : null
  if (glued) return takeTitle(glued, glued.passages[0] as Passage)
  const reads = !isListed(draft, first) && (isHeadline(draft, first) || standsBefore(draft, first))
  return reads ? takeTitle(draft, first) : { draft, title: null }
}

/** UTF-16 units of a step on the way to a page, and steps. */
const LONGEST_STEP = 24
const FEWEST_STEPS = 3
const MOST_STEPS = 7

/** Whether a line is the way to a page, a few words a step: `Home / Markets / Energy`. A name behind `|` is a site's. */
function isTrail(line: string): boolean {
  const steps = line.split(/\s[/>›»→]\s/)
  if (steps.length < FEWEST_STEPS || steps.length > MOST_STEPS) return false
  return steps.every(step => step !== '' && step.length <= LONGEST_STEP && !/[/>›»→]/.test(step))
}

/**
 * The headline below the first passage where that is a date or the way to the page, or was saved from a later line of the
 * text, or where the headline comes again with the site's name; none that breaks off and is said whole below.
 */
function titleBelow(draft: Draft): Passage | null {
  const [first, second] = draft.passages
  if (!first || !second || !isHeadline(draft, second) || isCut(draft, second)) return null
  const { start, end } = wholeSpan(first)
  const line = draft.text.slice(start, end)
  const isBelow =
    start > wholeSpan(second).start || isTrail(line) || isDate(line) || isTime(line) || isNamed(draft, first, second)
  return isBelow ? second : null
}

/** Whether below a line, and a shorter one above it, that line comes again with the site's name: as the page's title. */
function isNamed(draft: Draft, above: Passage, line: Passage): boolean {
  const span = wholeSpan(line)
  const size = span.to - span.from
  if (2 * weightOfSpan(draft, wholeSpan(above)) > weightOfSpan(draft, span)) return false
  return draft.passages.slice(2, HEAD).some(passage => {
    const again = wholeSpan(passage)
    return commonStart(draft, again, span) === size && siteBehind(draft, again, size)
  })
}

/** Takes the title out of the passages; one with the site's name, or the way to the page, gives way to a copy without. */
function takeTitle(draft: Draft, found: Passage): Found {
  const span = wholeSpan(found)
  const plain = draft.passages.slice(0, HEAD + 1).find(passage => {
    const { from, to } = wholeSpan(passage)
    const size = to - from
    if (passage === found || size < SHORTEST_CUT || !isHeadline(draft, passage)) return false
    if (lettersBefore(draft, span, wholeSpan(passage)) > 0) return true
    return commonStart(draft, wholeSpan(passage), span) === size && siteBehind(draft, span, size)
  })
  const others = draft.passages.filter(p => p !== found)
  if (!plain) return { draft: withPassages(draft, others), title: found }
  const passages = others.map(p => (p === plain ? found : p))
  return { draft: withPassages(draft, passages), title: plain }
}

/** Takes `# ` or `Title:` off the first passage. */
function withoutMark(draft: Draft): Pick<Titled, 'draft' | 'label'> & { isMarked: boolean } {
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

/** Whether a first line with a bullet or dash is the first of a list. A headline may be something said, behind a dash. */
function isListed(draft: Draft, first: Passage): boolean {
  const next = draft.passages[1]
  if (!isItem(draft, first) || !next) return isItem(draft, first)
  const span = wholeSpan(first)
  return isItem(draft, next) && commonStart(draft, span, wholeSpan(next)) < span.to - span.from
}

/** Whether a first line that ends with a full stop is a title all the same: the scraper said twice what follows, without it. */
function standsBefore(draft: Draft, first: Passage): boolean {
  const next = draft.passages[1]
  if (!next || !isLine(draft, first) || weightOfSpan(draft, wholeSpan(first)) > LONGEST_STOPPED) return false
  const { from, to } = wholeSpan(first)
  const body = wholeSpan(next)
  let begins = false
  for (const { reason, links } of draft.dropped) {
    // A cut first line says that the body follows, and nothing of what stands between.
    if (reason === 'title-again') continue
    for (const link of links) {
      const end = link.twin + link.to - link.from
      if (link.twin < to && end > from) return false
      begins ||= link.twin <= body.from && end >= Math.min(body.to, body.from + GLUED_LEAD)
    }
  }
  return begins
}

/** A draft without a cut first line, and the passage that has it whole. */
interface CutLine {
  draft: Draft
  twin: Passage
  isTitle: boolean
}

/** Whether a line breaks off in what a passage of the head begins with. */
function isCut(draft: Draft, line: Passage): boolean {
  const span = wholeSpan(line)
  if (breakOff(draft.text, span.start, span.end) < 0) return false
  return draft.passages.slice(0, HEAD).some(passage => goesOn(draft, span, wholeSpan(passage)))
}

/** Whether a stretch begins with all the letters of a line, and has more. */
const goesOn = (draft: Draft, line: Span, whole: Span): boolean =>
  commonStart(draft, line, whole) === line.to - line.from && whole.to - whole.from > line.to - line.from

/** Where the first line is cut: the draft without it and the line that goes on where it breaks off. */
function cutTitle(draft: Draft): CutLine | null {
  const first = draft.passages[0] as Passage
  // A mended line holds what was saved from another: it is no mere cut.
  if (first.keepsLines || first.spans.length > 1) return null
  const span = wholeSpan(first)
  const size = span.to - span.from
  if (weightOfSpan(draft, span) < SHORTEST_CUT) return null
  const marked = breakOff(draft.text, span.start, span.end) >= 0
  for (const [i, twin] of draft.passages.slice(1, HEAD).entries()) {
    const whole = wholeSpan(twin)
    const from = marked ? lettersOfDateline(draft, span, whole) : 0
    if (!goesOn(draft, span, { ...whole, from: whole.from + from })) continue
    const isTitle = from === 0 && isHeadline(draft, twin)
    if (!marked && !(i === 0 && isTitle && isHalf(draft, span, whole))) continue
    const dropped = [...draft.dropped, droppedTo('title-again', first, whole.from + from, size)]
    return { draft: withPassages(draft, draft.passages.slice(1), dropped), twin, isTitle }
  }
  return null
}

/** Letters of a dateline: `Merzau (eig) –`, `नई दिल्ली।`. */
const LONGEST_DATELINE = 40
/** Letters of what stands behind it and is compared at each of its letters. */
const LONGEST_SENTENCE = 600
const ENDS_DATELINE = /[)）】\]—–―:：.।。/-]$/u

/** How many letters of a dateline stand in a paragraph before what a line says, which is longer than it; 0 where none does. */
function lettersOfDateline(draft: Draft, line: Span, { from, to }: Span): number {
  const { text, letters } = draft
  const size = line.to - line.from
  if (size > LONGEST_SENTENCE) return 0
  for (let skip = 1; skip <= LONGEST_DATELINE && skip < size && from + skip + size <= to; skip++) {
    const rest = { start: 0, end: 0, from: from + skip, to }
    if (commonStart(draft, line, rest) < size) continue
    const before = text.slice(letters.at(from), letters.at(from + skip)).replace(/["“«„「]$/u, '')
    return ENDS_DATELINE.test(before.trimEnd()) ? skip : 0
  }
  return 0
}

/**
 * Whether a line without a break-off mark is the first half of the next one, which has more than a site's name beyond it;
 * where that one comes again it is the title, and a smaller part will do.
 */
function isHalf(draft: Draft, line: Span, whole: Span): boolean {
  const size = line.to - line.from
  const full = whole.to - whole.from
  if (countWords(draft.text, line.start, line.end) < 3 || siteBehind(draft, whole, size)) return false
  return 3 * size >= full || draft.passages.slice(2, HEAD + 1).some(again => isSame(draft, wholeSpan(again), whole))
}

const isSame = (draft: Draft, one: Span, other: Span): boolean =>
  one.to - one.from === other.to - other.from && commonStart(draft, one, other) === one.to - one.from

/**
 * The full title; where the cut line is the body's first sentence, a line before that sentence may still be one. A line
 * that goes on where the first broke off may be cut itself.
 */
function titleBehindCut(first: CutLine, splits: boolean): Found {
  let last = first
  for (let next = cutTitle(last.draft); next; next = cutTitle(last.draft)) last = next
  const { draft, twin, isTitle } = last
  if (isTitle) return takeTitle(draft, twin)
  return draft.passages[0] === twin ? { draft, title: null } : openingTitle(draft, splits)
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
    const to = letters.at(at)
    const cut = cutBetween(text, from, to)
    const [start, end] = trimmed(text, span.start, cut)
    const [restStart] = trimmed(text, cut, span.end)
    const least = hasSpace(text, from, to) ? SPACED_LEAD : GLUED_LEAD
    if (size < least && weightOfSpan(draft, { ...span, from: at }) < SPACED_LEAD) continue
    const title: Passage = { spans: [{ start, end, from: span.from, to: at }], keepsLines: false }
    if (!isHeadline(draft, title)) continue
    const rest: Passage = { spans: [{ start: restStart, end: span.end, from: at, to: span.to }], keepsLines: false }
    const dropped = [...draft.dropped, droppedTo('deck', rest, lead.from, size)]
    return withPassages(draft, [title, ...draft.passages.slice(1)], dropped)
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
