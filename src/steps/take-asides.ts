import { cutBetween, type Draft, endOfLetter, trimmed, withPassages } from '../draft.ts'
import { commonStart, PAGE_HEAD, weightOfSpan } from '../headline.ts'
import { cutSpan, endingAt, spanOf, startingAt } from '../span.ts'
import { classifyAside, headlineStart, isReference, pointerStart } from '../text/asides.ts'
import { BASE, hashOf, leavingWeight } from '../text/rolling-hash.ts'
import { isSummary } from '../text/summaries.ts'
import { wordList } from '../text/word-list.ts'
import { BROKEN_WORD, beginsItem, breakOff } from '../text/words.ts'
import type { Aside, CleanOptions, Dropped, Passage, Reason, Span } from '../types.ts'

/** UTF-16 units. What is longer is no pointer and no phrase of the page. */
const LONGEST_ASIDE = 400

/** What goes of a page's `See also`. */
const EXCERPTS = new Set<Reason>(['preview', 'pull-quote', 'excerpt'])

/** Signs before points that stand before headings as well. */
const BULLETS = '◆◇■□●○▶►✔✓★☆・'
/** Passages at the end among which a pointer may head an excerpt of the text itself. */
const TAIL = 3
/** Letters (signs weighted) that such an excerpt has at least. */
const SHORTEST_EXCERPT = 40

/**
 * Takes pointers to other articles and furniture of the page out of the passages: where a whole passage is one, where
 * one was saved from a flat copy, by itself or at the end of other text, and where one heads an excerpt that went.
 *
 * @param plainFrom the passage from which on they are known to hold none: those are not looked at again
 */
export function takeAsides(
  draft: Draft,
  options: CleanOptions,
  plainFrom = Number.POSITIVE_INFINITY,
): { draft: Draft; asides: Aside[] } {
  const asides: Aside[] = []
  const before: Passage[] = []
  const dropped: Dropped[] = []
  const furniture = new Set<number>()
  const looked = Math.min(plainFrom, draft.passages.length)
  for (let p = 0; p < looked; p++) {
    const known = asides.length
    const left = withoutAsides(draft, draft.passages[p] as Passage, options, asides)
    if (!left && asides[known]?.kind === 'furniture') furniture.add(p)
    if (left) before.push(left)
    else if (p >= draft.passages.length - TAIL && !options.keep?.includes('excerpt')) {
      const excerpt = excerptOf(draft, before, asides.slice(known))
      if (excerpt) {
        asides.splice(known, 1, excerpt.label)
        dropped.push(excerpt.rest)
      }
    }
  }
  // Most texts have none, and their passages are many.
  let passages = asides.length === 0 ? draft.passages : before.concat(draft.passages.slice(looked))
  const buttons = takeButtons(draft, looked, furniture, asides)
  if (buttons.size > 0) passages = passages.filter(passage => !buttons.has(passage))
  const summary = options.keepFurniture ? -1 : bareSummary(draft, passages)
  if (summary >= 0) {
    asides.push(asAside('furniture', draft, (passages[summary] as Passage).spans[0] as Span))
    passages = passages.filter((_, p) => p !== summary)
  }
  const bare = bareHeading(draft, passages)
  const heading = bare && (bare.kind === 'related' ? options.keepRelated : options.keepFurniture) ? null : bare
  if (heading) {
    asides.push(heading)
    passages = passages.slice(0, -1)
  }
  if (asides.length === 0) return { draft, asides }
  return { draft: withPassages(draft, passages, [...draft.dropped, ...dropped]), asides }
}

/**
 * Where a pointer heads no other article but a piece of this one (`Read more: The council said on Monday that …`): its
 * phrase, and the rest as what is said before. Null where it does not.
 *
 * @param before the passages that stay before it
 */
function excerptOf(
  draft: Draft,
  before: readonly Passage[],
  [aside, ...more]: readonly Aside[],
): { label: Aside; rest: Dropped } | null {
  if (aside?.kind !== 'related' || more.length > 0) return null
  const { text, letters } = draft
  const { start, end } = aside
  const at = start + headlineStart(text.slice(start, end))
  const rest = spanOf(at, end, letters.firstFrom(at), letters.firstFrom(end))
  if (weightOfSpan(draft, rest) < SHORTEST_EXCERPT) return null
  const brokenOff = breakOff(text, start, end) < 0 ? 0 : BROKEN_WORD
  const twin = findLetters(draft, endingAt(rest, rest.to - brokenOff), before)
  if (!twin) return null
  const size = commonStart(draft, rest, twin)
  const [, labelEnd] = trimmed(text, start, at)
  const label = asAside('related', draft, { start, end: labelEnd })
  const links = [{ from: rest.from, to: rest.from + size, twin: twin.from }]
  return { label, rest: { reason: 'excerpt', ...rest, twin: -1, links, instead: [] } }
}

/** The stretch of a passage, to its end, that begins with the letters of `sought`; null where none does (Karp and Rabin 1987). */
function findLetters(draft: Draft, sought: Span, passages: readonly Passage[]): Span | null {
  const { codes } = draft.letters
  const size = sought.to - sought.from
  const soughtHash = hashOf(codes, sought.from, size)
  const leaving = leavingWeight(size)
  for (const { spans } of passages) {
    for (const span of spans) {
      const last = span.to - size
      let hash = last < span.from ? 0 : hashOf(codes, span.from, size)
      for (let at = span.from; at <= last; at++) {
        if (hash === soughtHash && commonStart(draft, sought, startingAt(span, at)) === size)
          return startingAt(span, at)
        hash = Math.imul(hash + (codes[at + size] as number) - Math.imul(codes[at] as number, leaving), BASE)
      }
    }
  }
  return null
}

/** What is left of a passage without its asides, which are added to those that were found: itself, less, or null. */
function withoutAsides(draft: Draft, passage: Passage, options: CleanOptions, asides: Aside[]): Passage | null {
  const first = passage.spans[0]
  if (passage.spans.length === 1 && first && !first.saved) {
    const aside = asideOf(draft.text, first, options)
    if (aside) asides.push(aside)
    return aside ? null : passage
  }
  const spans: Span[] = []
  for (const span of passage.spans.flatMap(span => splitPointer(draft, span))) {
    const aside = asideOf(draft.text, span, options)
    if (aside) asides.push(aside)
    else spans.push(span)
  }
  if (spans.length === passage.spans.length && spans.every((span, i) => span === passage.spans[i])) return passage
  return spans.length > 0 ? { spans, keepsLines: passage.keepsLines } : null
}

/**
 * What a button of a page says in one word, or where it leads: alone it may be a heading, or a name; beside another one it is furniture.
 */
const isButton = wordList(
  'print email e-mail mail save listen copy tweet pin like follow bookmark facebook twitter x whatsapp telegram linkedin pinterest ' +
    'reddit messenger viber instagram youtube threads bluesky vk вконтакте одноклассники печать печат друк имейл प्रिंट ईमेल सुनें लाइक फेसबुक ट्विटर ' +
    'व्हाट्सएप correo stampa salva ascolta spara lyssna gem lyt lagre lytt zapisz kaydet dinle bewaar merken speichern 微信 微博 طباعة فيسبوك تويتر واتساب',
)

/**
 * The first passages, so many, that are such a word right beside furniture that goes, or beside another one that does; none where
 * furniture stays. They are added to the asides.
 *
 * @param gone those that are furniture, by number
 */
function takeButtons({ text, passages }: Draft, count: number, gone: Set<number>, asides: Aside[]): Set<Passage> {
  const buttons = new Set<Passage>()
  const look = (p: number): void => {
    if (gone.has(p) || !(gone.has(p - 1) || gone.has(p + 1))) return
    const passage = passages[p] as Passage
    const [span, ...others] = passage.spans as [Span, ...Span[]]
    if (others.length > 0 || span.saved || !isButton(text.slice(span.start, span.end))) return
    asides.push(asAside('furniture', { text }, span))
    buttons.add(passage)
    gone.add(p)
  }
  // Down the page and up again: of a row each stands beside the next one.
  for (let p = 0; gone.size > 0 && p < count; p++) look(p)
  for (let p = count - 1; gone.size > 0 && p >= 0; p--) look(p)
  return buttons
}

/** What heads the comments of readers, language by language. */
const isComments = wordList(
  'comments comment kommentare commentaires comentarios comentários commenti reacties komentarze комментарии коментари коментарі yorumlar टिप्पणियां टिप्पणियाँ comentarii komentari',
)

/** The last passage where it heads nothing, or nothing but an excerpt that went: `Comments`; `See also`, which is a section only with something in it. */
function bareHeading({ text, dropped }: Draft, passages: readonly Passage[]): Aside | null {
  const last = passages[passages.length - 1]
  const span = last?.spans[0]
  if (!last || !span || last.spans.length > 1) return null
  const line = text.slice(span.start, span.end)
  if (passages.length > 1 && isComments(line)) return asAside('furniture', { text }, span)
  if (!isReference(line)) return null
  if (!dropped.some(({ from, reason }) => from === span.to && EXCERPTS.has(reason))) return null
  return asAside('related', { text }, span)
}

/** Points without a mark that went from below their label, from which on it heads nothing any more. */
const PLAIN_POINTS = 2

/** Which passage of the head is `Key points` and heads nothing any more, since the points went; -1 where none is. */
function bareSummary({ text, dropped }: Draft, passages: readonly Passage[]): number {
  const decks = dropped.filter(({ reason }) => reason === 'deck')
  // Most texts have no points that went.
  if (decks.length === 0) return -1
  return passages.slice(0, PAGE_HEAD).findIndex(({ spans }) => {
    const [span, ...others] = spans as [Span, ...Span[]]
    if (others.length > 0 || !isSummary(text.slice(span.start, span.end))) return false
    const points = pointsBehind(decks, span.to)
    const [first] = points
    if (!first) return false
    const isPoint = beginsItem(text, first.start) || BULLETS.includes(text.charAt(first.start))
    return isPoint || points.length >= PLAIN_POINTS
  })
}

/** The decks that went from letter `from` on, each right behind the one before. */
function pointsBehind(decks: readonly Dropped[], from: number): Dropped[] {
  const points: Dropped[] = []
  for (let at = from; ; ) {
    const next = decks.find(({ from: start, to }) => start === at && to > at)
    if (!next) return points
    points.push(next)
    at = next.to
  }
}

const asAside = (
  kind: Aside['kind'],
  { text }: Pick<Draft, 'text'>,
  { start, end }: Pick<Span, 'start' | 'end'>,
): Aside => ({
  kind,
  start,
  end,
  text: text.slice(start, end),
})

function asideOf(text: string, { start, end }: Span, { keepRelated, keepFurniture }: CleanOptions): Aside | null {
  if (end - start > LONGEST_ASIDE) return null
  const slice = text.slice(start, end)
  const kind = classifyAside(slice)
  if (kind === null || (kind === 'related' ? keepRelated : keepFurniture)) return null
  return { kind, start, end, text: slice.replace(/\s+/g, ' ') }
}

/** A saved span cut in two where a pointer begins inside it. */
function splitPointer(draft: Draft, span: Span): Span[] {
  const { text, letters } = draft
  const at = pointerStart(text.slice(span.start, span.end))
  if (at <= 0) return [span]
  let l = span.from
  while (letters.at(l) < span.start + at) l++
  if (l === span.from) return [span]
  const cut = cutBetween(text, endOfLetter(draft, l - 1), letters.at(l))
  const [, end] = trimmed(text, span.start, cut)
  const [start] = trimmed(text, cut, span.end)
  return cutSpan(span, end, start, l)
}
