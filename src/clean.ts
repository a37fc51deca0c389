import { type Draft, openDraft, type Parts, type View, withPassages } from './draft.ts'
import { findingsOf } from './findings.ts'
import { accountWithout, blocksBelow, findingsWithout, textBelow } from './given-title.ts'
import { type Known, type Look, lookFrom } from './look.ts'
import type { Common } from './pieces.ts'
import { Stay } from './stay.ts'
import { assemble } from './steps/assemble.ts'
import { dropRepeatsWithin } from './steps/drop-repeats-within.ts'
import { dropTitleCopies } from './steps/drop-title-copies.ts'
import { findBoxes } from './steps/find-boxes.ts'
import { findDecks } from './steps/find-decks.ts'
import { findEchoes } from './steps/find-echoes.ts'
import { findFlatCopies } from './steps/find-flat-copies.ts'
import { findKeyPoints } from './steps/find-key-points.ts'
import { findLead } from './steps/find-lead.ts'
import { findLoneRepeats } from './steps/find-lone-repeats.ts'
import { findRepeatedRuns } from './steps/find-repeated-runs.ts'
import { findStutters } from './steps/find-stutters.ts'
import { findTitle, type Titled } from './steps/find-title.ts'
import { mergeCopies } from './steps/merge-copies.ts'
import { partGluedLines } from './steps/part-glued-lines.ts'
import { splitBlocks } from './steps/split-blocks.ts'
import { takeAsides } from './steps/take-asides.ts'
import { foldLetters } from './text/letters.ts'
import { type Reading, readingOf } from './text/reading.ts'
import { asItIs, inInput, type Visible, visibleOf } from './text/visible.ts'
import { inOneLine } from './text/words.ts'
import type { Article, Aside, Assembled, CleanOptions, Copy, Explanation, Passage, Warning } from './types.ts'

/** A text is looked at again until nothing more goes, but no more often than this, so that cost is bounded. */
const MOST_LOOKS = 12
/** Share of the passages. A step that finds less twice is asked again when all others have been. */
const LITTLE = 0.01
const MOST_LOOKS_FOR_LITTLE = 2

/**
 * Cleans a raw scraped article: takes out the copies that the scraper made, puts back what only they had, finds title
 * and lead. Pure and synchronous; the same text gives the same article.
 *
 * @param text the decoded text, any line ends, without a byte order mark
 * @returns the article, all offsets in UTF-16 units of `text`
 */
export function clean(text: string, options: CleanOptions = {}): Article {
  const made = make(text, options)
  return articleOf(made, assemble(made.work.draft, made.parts, made.work.reading))
}

/** The same, with what became of each stretch of the text, and why. */
export function explain(text: string, options: CleanOptions = {}): Explanation {
  const made = make(text, options)
  const { draft, reading, visible } = made.work
  const whole = assemble(draft, made.parts, reading)
  const findings = findingsOf(draft, made.parts, whole.removed)
  const own = made.title === '' ? findings : findingsWithout(made.title, findings)
  return { article: articleOf(made, whole), findings: inInput(own, visible) }
}

/** The article without the title that was given, with the offsets of the input. */
function articleOf({ title, work: { visible } }: Made, whole: Assembled): Article {
  const article = title === '' ? whole : accountWithout(title, whole)
  const warnings = visible.controls > 0 ? [hiddenWarning(visible.controls)] : []
  const { lead, paragraphs, related, words } = article
  return {
    title: article.title,
    lead,
    paragraphs,
    related,
    removed: inInput(article.removed, visible),
    words,
    warnings,
  }
}

const hiddenWarning = (count: number): Warning => ({
  code: 'control-characters',
  message: `${count} control ${count === 1 ? 'character was' : 'characters were'} left out of the text`,
})

interface Made {
  work: Work
  parts: Parts
  /** The title that was given, in one line; `''` where none was. */
  title: string
}

function make(text: string, options: CleanOptions): Made {
  const title = inOneLine(options.title ?? '')
  const work = openVisible(text, title)
  const parts = makeOf(work, options)
  return { work, parts, title }
}

/** An article in the making, in one place: the draft before each step is let go, with all that went of it. */
interface Work {
  draft: Draft
  /** The title that was given: no step takes it for anything else, or takes it away. */
  given: Passage | null
  reading: Reading
  visible: Visible
}

/** A text as its readers see it. Most texts hide nothing, which the folding of their letters tells by the way. */
function openVisible(text: string, title: string): Work {
  const reading = readingOf(text)
  const opened = reading.markdown ? null : open(asItIs(text), reading, title)
  if (opened && !opened.draft.letters.hasHidden) return opened
  const visible = visibleOf(text, reading)
  return opened && visible.hidden.length === 0 ? opened : open(visible, reading, title)
}

/** A text as the steps are given it, below its title where that is given. */
function open(visible: Visible, reading: Reading, title: string): Work {
  const { text } = visible
  const blocks = splitBlocks(text, reading)
  if (title === '') return { draft: openDraft(text, foldLetters(text, reading), blocks), given: null, reading, visible }
  const whole = textBelow(title, text)
  const draft = openDraft(whole, foldLetters(whole, reading), blocksBelow(title, blocks))
  const passages = draft.passages.slice(1)
  return { draft: withPassages(draft, passages), given: draft.passages[0] as Passage, reading, visible }
}

function makeOf(work: Work, options: CleanOptions): Parts {
  const { given } = work
  const views: Known[] = []
  const titleIn = (draft: Draft, known: Passage | null): Titled =>
    given ? { draft, title: given, label: null } : findTitle(draft, options, known)
  let found = cleanOnce(work, options, draft => titleIn(draft, null), views, [])
  for (let looks = 1; looks < MOST_LOOKS && found.changed; looks++) {
    const { title, asides, plain } = found
    work.draft = withPassages(work.draft, [...headOf(found, given), ...work.draft.passages])
    found = cleanOnce(work, options, draft => titleIn(draft, title), views, plain)
    found.asides = found.asides.concat(asides)
  }
  const { title, lead, asides } = found
  return { title, lead, paragraphs: work.draft.passages, asides }
}

/** What stands above the body, the title that was given aside. */
const headOf = ({ title, lead }: Found, given: Passage | null): Passage[] =>
  [given ? null : title, lead].filter(passage => passage !== null)

interface Found {
  title: Passage | null
  lead: Passage | null
  asides: Aside[]
  /** Passages that are known to hold no asides. */
  plain: readonly Passage[]
  /** Whether anything went, or the title came to stand where it was not looked at. */
  changed: boolean
}

type FindTitle = (draft: Draft) => Titled

/**
 * The steps in their order. What is left of the draft is its body.
 * @param views those that were looked at before, with the steps that found nothing in them
 * @param plain passages that are known to hold no asides
 */
function cleanOnce(
  work: Work,
  options: CleanOptions,
  titleIn: FindTitle,
  views: Known[],
  plain: readonly Passage[],
): Found {
  const asides: Aside[] = []
  work.draft = partGluedLines(work.draft)
  const before = work.draft.dropped.length
  const opening = work.draft.passages[0]
  const look = lookFrom(views)
  const stay = new Stay(options)
  const take = (): void => {
    const taken = takeAsides(work.draft, options, plainFrom(work.draft.passages, plain))
    work.draft = taken.draft
    // A list may be longer than what a call takes.
    for (const aside of taken.asides) asides.push(aside)
    plain = taken.asides.length === 0 ? work.draft.passages : []
  }
  const drop = (find: FindCopies): void => dropCopies(work, find, look, stay)
  take()
  drop(findFlatCopies)
  take()
  drop(findStutters)
  if (stay.goes('stutter')) {
    const { view, common } = look(work.draft)
    work.draft = dropRepeatsWithin(work.draft, view, common.matches)
  }
  // Between paragraphs that each stand twice, a flat copy is too small a part of the text to be one.
  drop(findFlatCopies)
  take()
  drop(findRepeatedRuns)
  take()
  const { title, label, draft } = titleIn(work.draft)
  if (label) asides.push(label)
  work.draft = stay.goes('title-again') ? dropTitleCopies(draft, title) : draft
  drop(findBoxes)
  drop(findEchoes)
  drop(findKeyPoints)
  drop(findDecks)
  if (options.thorough) drop(findLoneRepeats)
  const moved = title !== null && title !== work.given && !(opening && sameLettersOf(title, opening))
  const changed = moved || work.draft.dropped.length > before || asides.length > 0
  const led = findLead(work.draft, look(work.draft).view, title)
  work.draft = led.draft
  return { lead: led.lead, title, asides, plain, changed }
}

/** Whether two passages of a text hold the same letters of it. */
const sameLettersOf = ({ spans }: Passage, { spans: others }: Passage): boolean =>
  spans.length === others.length && spans.every(({ from, to }, i) => from === others[i]?.from && to === others[i]?.to)

type FindCopies = (draft: Draft, view: View, common: Common) => Copy[]

/** The steps that are told by where the title stands, too: nothing found says nothing where it stands elsewhere. */
const TOLD_BY_TITLE: ReadonlySet<FindCopies> = new Set([findDecks])

/** Drops what a step finds, and looks again. */
function dropCopies(work: Work, find: FindCopies, look: Look, stay: Stay): void {
  for (let looks = 0, little = 0; looks < MOST_LOOKS && little < MOST_LOOKS_FOR_LITTLE; looks++) {
    const { view, common, nothingFor } = look(work.draft)
    const { titleFrom } = work.draft
    const asked = nothingFor.get(find)
    if (asked !== undefined && (asked === titleFrom || !TOLD_BY_TITLE.has(find))) break
    const found = find(work.draft, view, common)
    if (found.length === 0) nothingFor.set(find, titleFrom)
    const copies = stay.ofThese(found, work.draft, view)
    if (copies.length === 0) break
    let gone = 0
    for (const { first, last } of copies) gone += last - first + 1
    if (gone < LITTLE * work.draft.passages.length) little++
    work.draft = mergeCopies(work.draft, view, copies)
  }
}

/** From which passage on all are among others, in the same order. */
function plainFrom(passages: readonly Passage[], plain: readonly Passage[]): number {
  let from = passages.length
  for (let p = plain.length - 1; p >= 0 && from > 0; p--) if (plain[p] === passages[from - 1]) from--
  return from
}
