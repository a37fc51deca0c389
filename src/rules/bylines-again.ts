import { type Draft, endsInStop, sameLetters, sizeOf, type View } from '../draft.ts'
import { lineOf, PAGE_HEAD } from '../headline.ts'
import { isProse } from '../prose.ts'
import { hasCredit } from '../text/captions.ts'
import { holdsDate, holdsTime, isDateLabel, isDayLine, saysWhen } from '../text/dates.ts'
import { isName, namesAuthor, tellsWhoMade } from '../text/names.ts'
import { isPageLine } from '../text/page-lines.ts'
import { countWords } from '../text/words.ts'
import type { Passage } from '../types.ts'
import type { EqualPair } from './equal-pairs.ts'
import { isMailHeader } from './marks.ts'
import { mayBeTitle } from './titles/form.ts'

/** UTF-16 units of a line that names who wrote an article. */
export const LONGEST_BYLINE = 80

/** Words of a line that names somebody; signs of a script without spaces. */
const NAMES = 2

/**
 * Lines of the head that say who wrote the article, or when, and stand once more, and no more often: in the head itself, as for a
 * narrow screen and for a wide one, right below the last paragraph, or both together among the paragraphs.
 */
export function bylinesAgain(draft: Draft, view: View): EqualPair[] {
  const twice = linesTwice(view, Math.min(PAGE_HEAD, draft.passages.length))
  // Most texts have none.
  if (twice.length === 0) return stampsAgain(draft, view)
  const again = new Again(draft, view)
  const pairs: EqualPair[] = []
  for (const [q, p] of twice) {
    const isBelow = pairs.some(pair => pair[0] === q - 1 && pair[1] === p - 1)
    if (q < again.end && again.isOfHead(q, p, isBelow)) pairs.push([q, p])
  }
  return [...pairs, ...stampsAgain(draft, view)]
}

/** Times that a line with a label tells when the article was written, from which on a page sets it below each of its paragraphs. */
const STAMPS = 3

/** The later ones of lines that say at what time an article was written, word for word, below several of its paragraphs. */
function stampsAgain(draft: Draft, view: View): EqualPair[] {
  for (let q = 0; q < Math.min(PAGE_HEAD, draft.passages.length); q++) {
    const line = sizeOf(view, q) > LONGEST_BYLINE ? '' : lineOf(draft, draft.passages[q] as Passage)
    // Patterns of days are asked last: few lines hold a time.
    if (!holdsTime(line) || !isStamp(line)) continue
    const again: EqualPair[] = []
    for (let p = q + 1; p < draft.passages.length; p++)
      if (sameLetters(view, q, p) && isProse(draft, view, p - 1)) again.push([q, p])
    return again.length + 1 < STAMPS ? [] : again
  }
  return []
}

/** The passages of the head, up to `end`, whose letters stand once more, and the places where they do. */
function linesTwice(view: View, end: number): EqualPair[] {
  const passages = view.starts.length - 1
  const twice: EqualPair[] = []
  for (let q = 0; q < end; q++) {
    const size = sizeOf(view, q)
    // Most passages are paragraphs.
    if (size === 0 || size > LONGEST_BYLINE) continue
    let times = 0
    let last = -1
    for (let p = 0; p < passages && times < 3; p++)
      if (sizeOf(view, p) === size && sameLetters(view, q, p)) [times, last] = [times + 1, p]
    if (times === 2 && last > q) twice.push([q, last])
  }
  return twice
}

/** The lines of a draft, as they are asked about. */
class Again {
  readonly #draft: Draft
  readonly #view: View
  /** The first passage behind those of the head: a deck or a caption may be prose. */
  readonly end: number
  /** Where prose stands. */
  readonly #prose: readonly number[]

  constructor(draft: Draft, view: View) {
    this.#draft = draft
    this.#view = view
    // A caption is none; below the head that is not asked.
    const isParagraph = (i: number): boolean =>
      isProse(draft, view, i) && !(i < PAGE_HEAD && hasCredit(this.#lineAt(i)))
    this.#prose = draft.passages.flatMap((_, i) => (isParagraph(i) ? [i] : []))
    this.end = Math.min(PAGE_HEAD, this.#prose[1] ?? draft.passages.length)
  }

  #lineAt(p: number): string {
    const passage = this.#draft.passages[p]
    return passage ? lineOf(this.#draft, passage) : ''
  }

  /** @param isBelow whether the lines above both are such a pair: a day that comes again without who wrote the article may be that of an event */
  isOfHead(q: number, p: number, isBelow: boolean): boolean {
    const line = this.#lineAt(q)
    if (line.length > LONGEST_BYLINE || isMailHeader(line)) return false
    if (isBelow && isDated(line)) return true
    // To the minute it is the same article's, whatever stands between.
    if (p < PAGE_HEAD && isStamp(line) && holdsTime(line) && holdsDate(line)) return true
    const isMade = [q, p].some(n => isOfByline(line, this.#lineAt(n + 1)))
    if (isMade || isStamp(line)) return this.#isInHead(q, p) || this.#isAtEnd(q, p) || (isMade && this.#isWithDay(q, p))
    return countWords(line) >= NAMES && !isDated(line) && this.#isBesideDay(q) && this.#isAtEnd(q, p)
  }

  /** Whether nothing but lines stand between two passages of the head, or a deck or a caption: below a paragraph or a headline it is another article's. */
  #isInHead(q: number, p: number): boolean {
    const between = this.#prose.filter(i => i > q && i < p).length
    return p < PAGE_HEAD && (between === 0 || (between === 1 && this.#isCaption(p - 1)))
  }

  #isCaption(p: number): boolean {
    const passage = this.#draft.passages[p] as Passage
    return hasCredit(this.#lineAt(p)) || !(endsInStop(this.#draft, p) || mayBeTitle(this.#draft, passage))
  }

  /** Whether passage `p` stands right below a paragraph, or below a line that does, and above none, nor above another day. */
  #isAtEnd(q: number, p: number): boolean {
    const isParagraph = (i: number): boolean => i > (this.#prose[0] as number) && this.#prose.includes(i)
    const day = this.#lineAt(p + 1)
    const isSameDay = holdsDate(day) && this.#lineAt(q + 1) === day
    const below = isSameDay ? [p, p + 1, p + 2] : [p, p + 1]
    return (
      [p - 2, p - 1].some(isParagraph) && !below.some(i => this.#prose.includes(i)) && (isSameDay || !holdsDate(day))
    )
  }

  /** Whether the line below both is the same day, and a paragraph stands above the later one. */
  #isWithDay(q: number, p: number): boolean {
    const isSameDay =
      p + 1 < this.#draft.passages.length && sameLetters(this.#view, q + 1, p + 1) && isDated(this.#lineAt(q + 1))
    return isSameDay && this.#prose.includes(p - 1) && endsInStop(this.#draft, p - 1)
  }

  #isBesideDay(q: number): boolean {
    return [q - 1, q + 1].some(n => isDated(this.#lineAt(n)))
  }
}

/** Whether a line says who wrote an article; a name alone only above the day, since a section may look like one. */
const isOfByline = (line: string, below: string): boolean =>
  namesAuthor(line) || tellsWhoMade(line) || isPageLine(line) || (isName(line) && (isDayLine(below) || saysWhen(below)))

/** Whether a line says on which day something was, and may say where. */
const isDated = (line: string): boolean =>
  line.length <= LONGEST_BYLINE && (isDayLine(line) || saysWhen(line) || holdsDate(line))

/** Whether a line says when an article was written, behind a word for that, `Published: 9 May 2024`, or to the minute. */
function isStamp(line: string): boolean {
  const [word = ''] = line.toLowerCase().split(/[\s:：]/, 1)
  if (isDateLabel(word)) return holdsDate(line) || saysWhen(line)
  return saysWhen(line) && holdsTime(line) && /(?:^|\D)20\d\d(?:\D|$)/.test(line)
}
