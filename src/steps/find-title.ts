import { endsIn, isViewing, lettersBefore, NAMES_SITE, siteBehind } from '../around-title.ts'
import { type Draft, endOfLetter, textBehind, withoutTitle, withPassages } from '../draft.ts'
import {
  commonStart,
  isCapitals,
  isHeadline,
  isItem,
  isLine,
  lineOf,
  PAGE_HEAD,
  weightOfSpan,
  wholeSpan,
} from '../headline.ts'
import { isMotto, isQuoted } from '../rules/marks.ts'
import { isAboveHeadline, isOfPage } from '../rules/titles/above.ts'
import { belowTopic, isAuthor, isAuthorAbove, linesAbove, mayBeName } from '../rules/titles/below.ts'
import { type CutLine, cutTitle, isCut, SHORTEST_CUT } from '../rules/titles/cut-line.ts'
import { mayBeTitle } from '../rules/titles/form.ts'
import { GLUED_LEAD, splitGlued } from '../rules/titles/glued.ts'
import { withoutMark } from '../rules/titles/mark.ts'
import { likeliestHeadline } from '../rules/titles/odds.ts'
import { headlineBelowDescription, headlineSaidBelow, headlineSaidTwice } from '../rules/titles/said-twice.ts'
import { variantOf } from '../rules/titles/variant.ts'
import { spanOf } from '../span.ts'
import { creditStart, hasCredit, isCaption } from '../text/captions.ts'
import { saysWhen } from '../text/dates.ts'
import { insideMarks } from '../text/marked-line.ts'
import { isAuthorWithOffice, isByline, isDesk, isName, tellsOffice, tellsWhoMade } from '../text/names.ts'
import { isOfSource } from '../text/page-lines.ts'
import { countWords, endsSentence } from '../text/words.ts'
import type { Aside, CleanOptions, Dropped, Passage, Span } from '../types.ts'

/** Letters, signs weighted, of a first line with a full stop that is a title before a body that was said twice without it. */
const LONGEST_STOPPED = 120

export interface Titled {
  draft: Draft
  /** Stands no longer among the passages of the draft. */
  title: Passage | null
  /** The words of a label before the title, `Title:`. */
  label: Aside | null
}

type Found = Pick<Titled, 'draft' | 'title'>

/**
 * Finds the title among the first passages and takes it out of them. A cut first line gives way to the full one, one
 * with the site's name to one without; a title glued to the lead is cut free. Null where the text opens with prose.
 *
 * @param options kinds of copies that are to stay are not cut off the title either
 * @param known the title that an earlier look found, by a mark or evidence that may be gone now
 */
export function findTitle(draft: Draft, options: CleanOptions, known: Passage | null = null): Titled {
  const told = titleIn(draft, options, known)
  if (told.title !== null || draft.dropped.length === 0) return told
  // What went tells which of several lines is the title. Where it speaks against all of them, what stays tells by itself, as when it
  // is cleaned again.
  const alone = titleIn(withPassages(draft, draft.passages, []), options, known)
  if (alone.title === null) return told
  const { passages, dropped, titleFrom } = alone.draft
  return {
    ...alone,
    draft: withoutTitle(withPassages(draft, passages, draft.dropped.concat(dropped)), passages, titleFrom),
  }
}

function titleIn(draft: Draft, { keep = [] }: CleanOptions, known: Passage | null): Titled {
  const isKnown = known !== null && draft.passages[0] === known
  const marked = isKnown ? { draft, label: null, isMarked: true } : withoutMark(draft)
  const first = marked.draft.passages[0]
  if (!first) return { draft, title: null, label: null }
  const splits = !keep.includes('deck')
  const cut = keep.includes('title-again') ? null : cutTitle(marked.draft)
  const found = cut
    ? titleBehindCut(cut, splits)
    : marked.isMarked
      ? takeTitle(marked.draft, first)
      : openingTitle(marked.draft, splits)
  return { draft: found.draft, title: found.title, label: marked.label }
}

/** @param splits whether a title may be cut free from a lead that goes */
function openingTitle(draft: Draft, splits: boolean): Found {
  const [line, next] = draft.passages
  if (line && next && isBehindWords(draft, wholeSpan(line), wholeSpan(next)) && mayBeTitle(draft, next))
    return takeTitle(draft, next)
  const above = linesAbove(draft)
  const at = Math.max(0, above)
  const opening = draft.passages[at] as Passage
  // What is too long for a headline may be one with the lead glued to it.
  const isLong = !isHeadline(draft, opening)
  const long = splits && isLong ? splitGlued(draft, at) : null
  const cutFree = long?.passages[0]
  if (long && cutFree && (above > 0 || mayBeTitle(draft, cutFree))) return takeTitle(long, cutFree)
  const first = draft.passages[0] as Passage
  const reads = readsAsTitle(draft, first, above)
  const said = headlineSaidTwice(draft) ?? headlineBelowDescription(draft) ?? headlineSaidBelow(draft)
  const belowSaved = lineBelowSaved(draft)
  const mayBe = (passage: Passage): boolean =>
    passage === first ? reads && above === 0 && !belowSaved : mayStand(draft, passage)
  const likeliest = said ?? likeliestHeadline(draft, mayBe) ?? belowSaved
  if (likeliest && likeliest !== first)
    return takeTitle(draft, belowTopic(draft, likeliest) ?? fullerThan(draft, likeliest))
  const glued = long ?? (splits && !isLong ? splitGlued(draft, at) : null)
  if (glued) return takeTitle(glued, glued.passages[0] as Passage)
  return reads ? takeTitle(draft, belowTopic(draft, first) ?? first) : { draft, title: null }
}

/** Whether the first line may be the title: a headline by its form, or one that what stands below tells, and no item, no maker, nothing of the page. */
const readsAsTitle = (draft: Draft, first: Passage, above: number): boolean =>
  !isListed(draft, first) &&
  !isMade(draft, first) &&
  !isBelowCut(draft, first) &&
  (above === 0 || !isOfPage(lineOf(draft, first))) &&
  (isHeadline(draft, first) || standsBefore(draft, first) || standsAboveMaker(draft, first))

/** The line that would be the title where a line stood first, as the beginning of that one; else the line itself. */
function fullerThan(draft: Draft, title: Passage): Passage {
  const others = draft.passages.filter(passage => passage !== title)
  const cut = cutTitle(withPassages(draft, [title, ...others]))
  return cut?.isTitle ? cut.twin : title
}

/** The line below a first passage that was saved from further down, where it may be the title; null otherwise. */
function lineBelowSaved(draft: Draft): Passage | null {
  const [first, next] = draft.passages as [Passage, Passage | undefined]
  const isSaved = next !== undefined && wholeSpan(first).start > wholeSpan(next).start
  return isSaved && mayStand(draft, next) ? next : null
}

/** Letters, signs weighted, of a title below the first line. */
const SHORTEST_BELOW = 4

/** A sign with which no headline begins, an address or the end of a sentence in Hindi, which none has, and a comma behind which one breaks off. */
const NO_HEADLINE = /^[.,;:&)\]}`|\\]|https?:\/\/|।\s|,\s?(?:…|\.{3})$/

/** Whether a line below the first may be the title: a headline by its form, and whole, no item, no caption, nothing that a page has above a headline, and nobody's name. */
function mayStand(draft: Draft, passage: Passage): boolean {
  const line = lineOf(draft, passage)
  if (!isHeadline(draft, passage) || isItem(draft, passage) || isCut(draft, passage)) return false
  if (weightOfSpan(draft, wholeSpan(passage)) < SHORTEST_BELOW || NO_HEADLINE.test(line)) return false
  if (isOfMotto(draft, passage)) return false
  const above = draft.passages[draft.passages.indexOf(passage) - 1]
  if (above && tellsOffice(line) && isName(lineOf(draft, above))) return false
  // `The Ghost Writer` is no desk; with the paper behind it is one.
  if (isDesk(line) && line.includes(', ')) return false
  return !hasCredit(line) && !isAboveHeadline(line) && !isAuthor(draft, passage) && !isFact(draft, passage)
}

/** A quotation with its full stop, and behind it who wrote that: `“Who waits is on his way.” Arne Moe, poet`. */
const SIGNED_MOTTO = /^["“„«「][^"“”„«»「」]+[.!?…。]["”“»」]\s([^,]+)/

/** Whether a line is a motto above the name of who wrote it, or above his book, `Arne Moe, “Songs of the Quay”`, or that, or with his name behind it. */
function isOfMotto(draft: Draft, passage: Passage): boolean {
  const p = draft.passages.indexOf(passage)
  const lineAt = (q: number): string =>
    draft.passages
      .slice(q, q + 1)
      .map(other => lineOf(draft, other))
      .join('')
  const line = lineAt(p)
  const isBook = (source: string): boolean =>
    source.length <= LONGEST_CREDIT && /^\p{Lu}[^"“„«]{2,40},\s["“„«][^"“”„«»]+["”“»]$/u.test(source)
  if (isName(SIGNED_MOTTO.exec(line)?.[1] ?? '')) return true
  return isQuoted(line) ? isBook(lineAt(p + 1)) || isMotto(draft, p) : isQuoted(lineAt(p - 1)) && isBook(line)
}

/** Lines in a row, each with a word or two and a colon in front, from which on they tell facts of a work: `Director: …`, `Cast: …`. */
const FACTS = 3
/** UTF-16 units, and words, of what stands before the colon. */
const LONGEST_FACT = 41
const WORDS_OF_FACT = 2

/** Whether a line is one of several such. */
function isFact(draft: Draft, passage: Passage): boolean {
  const isLabelled = (one: Passage | undefined): boolean => one !== undefined && hasFactLabel(lineOf(draft, one))
  if (!isLabelled(passage)) return false
  const { passages } = draft
  const at = passages.indexOf(passage)
  let [first, last] = [at, at]
  while (last - first + 1 < FACTS && isLabelled(passages[first - 1])) first--
  while (last - first + 1 < FACTS && isLabelled(passages[last + 1])) last++
  return last - first + 1 === FACTS
}

/** Whether a word or two, and nothing but their letters, stand before the colon of a line. */
function hasFactLabel(line: string): boolean {
  const colon = line.search(/[:：]/)
  if (colon < 0 || colon > LONGEST_FACT || colon === line.length - 1) return false
  const words = line.slice(0, colon).split(' ')
  return words.length <= WORDS_OF_FACT && words.every(word => /^[\p{L}\p{M}]{2,}$/u.test(word))
}

/** Takes the title out of the passages; one with the site's name, the way to the page or in capitals gives way to a copy without. */
function takeTitle(draft: Draft, found: Passage): Found {
  const others = draft.passages.filter(p => p !== found)
  const isLineOf = (p: Passage): boolean =>
    (isHeadline(draft, p) && !isItem(draft, p)) || (isInHead(draft, p) && isStopped(draft, p, found))
  const lines = draft.passages.slice(0, PAGE_HEAD).filter(p => p !== found && isLineOf(p))
  // What stands before it in the form with the site's name, too, is its topic, or who says it.
  const isWhole = lines.some(passage => isWithSite(draft, passage, found))
  const plainer = isWhole ? [] : lines.filter(passage => isPlainer(draft, passage, found))
  const mayBeOther = plainer.length === 0 && NAMES_SITE.test(lineOf(draft, found))
  const isOther = (line: Passage): boolean => {
    const span = wholeSpan(line)
    return !isSaidBy(draft, wholeSpan(found), span.to - span.from) && variantOf(draft, wholeSpan(found), span) !== null
  }
  const plain =
    plainer.find(passage => !isCapitals(lineOf(draft, passage))) ??
    plainer[0] ??
    (mayBeOther ? lines.find(isOther) : undefined)
  // What stands first is above all else, wherever it was.
  const from = found === draft.passages[0] ? 0 : wholeSpan(found).from
  if (!plain) return { draft: withoutTitle(draft, others, from), title: unmarked(draft, found) }
  const passages = others.map(p => (p === plain ? found : p))
  return { draft: withoutTitle(draft, passages, from), title: withoutStop(draft, unmarked(draft, plain), found) }
}

/** Whether a line is the title that was found, and the name of the site behind it. */
function isWithSite(draft: Draft, passage: Passage, found: Passage): boolean {
  const [span, line] = [wholeSpan(found), wholeSpan(passage)]
  const size = span.to - span.from
  return commonStart(draft, span, line) === size && siteBehind(draft, line, size)
}

/** Whether no sentence stands above a line. */
const isInHead = ({ text, passages }: Draft, line: Passage): boolean =>
  passages.slice(0, passages.indexOf(line)).every(passage => {
    const { start, end } = wholeSpan(passage)
    return !endsSentence(text, start, end)
  })

/** Whether a line with a full stop is the title that was found, which has the site's name there. */
function isStopped(draft: Draft, passage: Passage, found: Passage): boolean {
  const [span, line] = [wholeSpan(found), wholeSpan(passage)]
  const size = line.to - line.from
  return isLine(draft, passage) && commonStart(draft, line, span) === size && siteBehind(draft, span, size)
}

/** A title without a full stop that its form with the site's name has not. */
function withoutStop(draft: Draft, title: Passage, found: Passage): Passage {
  const { text } = draft
  const span = wholeSpan(title)
  if (!STOPS.includes(text.charAt(span.end - 1)) || !isStopped(draft, title, found)) return title
  const behind = text.charAt(endOfLetter(draft, wholeSpan(found).from + span.to - span.from - 1))
  const last = title.spans.at(-1) as Span
  return STOPS.includes(behind)
    ? title
    : {
        spans: title.spans.with(-1, spanOf(last.start, last.end - 1, last.from, last.to, last.saved)),
        keepsLines: title.keepsLines,
      }
}

const STOPS = '.。।'

/** A title without the marks of a heading in Markdown around it; one that is mended loses its hashes alone. */
function unmarked({ text }: Draft, title: Passage): Passage {
  const [span, ...others] = title.spans as [Span, ...Span[]]
  if (title.keepsLines || (others.length > 0 && text.charAt(span.start) !== '#')) return title
  const [start, end] = insideMarks(text, span.start, span.end)
  return start === span.start && end === span.end
    ? title
    : { spans: [spanOf(start, end, span.from, span.to, span.saved), ...others], keepsLines: title.keepsLines }
}

/** Whether a line is the title that was found, but for what a page sets beside it. */
function isPlainer(draft: Draft, passage: Passage, found: Passage): boolean {
  const [span, line] = [wholeSpan(found), wholeSpan(passage)]
  const size = line.to - line.from
  if (size < SHORTEST_CUT) return false
  const before = lettersBefore(draft, span, line)
  if (before > 0 && before <= size) return true
  if (isBehindWords(draft, span, line)) return true
  if (commonStart(draft, line, span) < size) return false
  const isInCapitals =
    size === span.to - span.from && isCapitals(lineOf(draft, found)) && !isCapitals(lineOf(draft, passage))
  if (isSaidBy(draft, span, size)) return false
  return isInCapitals || siteBehind(draft, span, size) || isBarred(draft.text.slice(span.start, span.end), size)
}

/** UTF-16 units of the end of a quotation and a dash, and names of who says it. */
const LONGEST_MARK = 4
const MOST_SAYING = 2

/** Whether the first letters of a line are a quotation, and behind it stands the name of who says it, as the text below tells: no site. */
function isSaidBy({ text, letters }: Draft, span: Span, size: number): boolean {
  const end = letters.at(span.from + size - 1) + 1
  const [mark = ''] = /^["”’»']\s?[–—-]\s/.exec(text.slice(end, end + LONGEST_MARK)) ?? []
  const names = mark === '' ? [] : text.slice(end + mark.length, span.end).split(' ')
  const isNamed =
    names.length > 0 && names.length <= MOST_SAYING && names.every(name => /^\p{Lu}[\p{L}.'’-]+$/u.test(name))
  return isNamed && text.indexOf(names.at(-1) as string, span.end) >= 0
}

/** Bars of what a page has behind a headline: kind, site, day. */
const BARS = 2

/** Whether what stands behind the first letters of a line has several bars. */
const isBarred = (line: string, size: number): boolean => line.slice(size).split(' | ').length > BARS

/** UTF-16 units of what a page has before a headline in the same line, and words of that headline. */
const LONGEST_BEFORE = 32
const FEWEST_BEHIND = 4

/** Whether a line has a headline at its end, and before that a few words, a section or the way to it, and no mark. */
function isBehindWords(draft: Draft, line: Span, title: Span): boolean {
  if (!endsIn(draft, line, title)) return false
  const start = draft.letters.at(line.to - (title.to - title.from))
  const before = draft.text.slice(line.start, start)
  if (isViewing(before)) return true
  const isShort = before.length <= LONGEST_BEFORE && /^[^:：,;!?«“"]*\p{L}\s?$/u.test(before)
  // Where a script has no capitals, who says it may stand there.
  const isCapital = /\p{Lu}/u.test(draft.text.charAt(start))
  return isShort && isCapital && countWords(draft.text, title.start, title.end) >= FEWEST_BEHIND
}

/** UTF-16 units of a line that says who took a picture, or wrote the article. */
const LONGEST_CREDIT = 80

/** Words of a name alone. */
const MOST_NAMES = 3

/** Whether a line names who wrote the article, or made the picture beside it; above another such line a name alone does. */
function isMade(draft: Draft, first: Passage): boolean {
  const isMaker = (line: string): boolean =>
    isByline(line) || isDesk(line) || isCaption(line) || isAuthorWithOffice(line)
  const line = lineOf(draft, first)
  if (isMaker(line) || isOfSource(line) || creditStart(line) > 0) return true
  const next = draft.passages[1]
  const behind = next ? lineOf(draft, next) : ''
  // Scripts without capitals do not tell a name, and a language with capitals for all nouns no longer one.
  const isShortName = (): boolean => isName(line) && countWords(line) <= MOST_NAMES && /\p{Lu}/u.test(line)
  return behind.length <= LONGEST_CREDIT && isMaker(behind) && isShortName()
}

/** Whether a first line is a name, right below the beginning of the next sentence, which was cut and has gone: it is the author's. */
function isBelowCut(draft: Draft, first: Passage): boolean {
  const next = draft.passages[1]
  const isOf = ({ reason, links }: Dropped): boolean =>
    reason === 'title-again' && next !== undefined && links[0]?.twin === wholeSpan(next).from
  return draft.dropped.some(isOf) && mayBeName(lineOf(draft, first))
}

/** Whether a first line with a bullet or dash is the first of a list. A headline may be something said, behind a dash. */
function isListed(draft: Draft, first: Passage): boolean {
  const next = draft.passages[1]
  if (!isItem(draft, first) || !next) return isItem(draft, first)
  const span = wholeSpan(first)
  return isItem(draft, next) && commonStart(draft, span, wholeSpan(next)) < span.to - span.from
}

/**
 * Whether a first line that ends with a full stop is a title all the same: the scraper said twice what follows, without it; or the
 * line, with what follows right behind it and no stop between.
 */
function standsBefore(draft: Draft, first: Passage): boolean {
  const next = draft.passages[1]
  if (!next || !isLine(draft, first) || weightOfSpan(draft, wholeSpan(first)) > LONGEST_STOPPED) return false
  if (isGluedToBody(draft, wholeSpan(first))) return true
  if (isOfPage(lineOf(draft, next))) return false
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

/** Whether a line that has gone is the first line without its stop and a capital right behind it, with no space between. */
function isGluedToBody(draft: Draft, { from, to }: Span): boolean {
  return draft.dropped.some(gone => {
    const [link] = gone.links
    const isAll =
      link !== undefined && link.from === gone.from && link.twin === from && link.to - link.from >= to - from
    const last = gone.from + to - from
    if (!isAll || last >= gone.to || textBehind(draft, last - 1) !== '') return false
    return /^\p{Lu}/u.test(draft.text.charAt(draft.letters.at(last)))
  })
}

/** Letters, signs weighted, of such a line above the day alone. */
const LONGEST_ABOVE_DAY = 80

/** Whether who wrote the article, or when, stand right below a first line that ends with a full stop, or below its deck: `The money is real. The walls are not.` */
function standsAboveMaker(draft: Draft, first: Passage): boolean {
  const below = draft.passages.slice(1, 4).map(passage => lineOf(draft, passage))
  const isDeck =
    below.length > 2 && isByline(below[1] as string) && endsSentence(below[0] as string, 0, (below[0] as string).length)
  const [maker = '', day = ''] = isDeck ? below.slice(1) : below
  const weight = weightOfSpan(draft, wholeSpan(first))
  const isDated = saysWhen(maker) || (countWords(maker) <= MOST_NAMES && saysWhen(day))
  const isOfArticle =
    isByline(maker) || tellsWhoMade(maker) || isAuthorAbove(maker, day) || (weight <= LONGEST_ABOVE_DAY && isDated)
  return isOfArticle && isLine(draft, first) && weight <= LONGEST_STOPPED
}

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
