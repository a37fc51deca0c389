import { type Draft, openDraft, type View, viewOf } from './draft.ts'
import { type Common, findCommon } from './pieces.ts'
import { assemble } from './steps/assemble.ts'
import { dropTitleCopies } from './steps/drop-title-copies.ts'
import { findDecks } from './steps/find-decks.ts'
import { findEchoes } from './steps/find-echoes.ts'
import { findFlatCopies } from './steps/find-flat-copies.ts'
import { findLead } from './steps/find-lead.ts'
import { findRepeatedRuns } from './steps/find-repeated-runs.ts'
import { findStutters } from './steps/find-stutters.ts'
import { findTitle } from './steps/find-title.ts'
import { mergeCopies } from './steps/merge-copies.ts'
import { splitBlocks } from './steps/split-blocks.ts'
import { takeAsides } from './steps/take-asides.ts'
import { foldLetters } from './text/letters.ts'
import { readingOf } from './text/reading.ts'
import type { Article, Aside, CleanOptions, Copy } from './types.ts'

/** Looks at a text until nothing more is found; a text said more often than this stays partly repeated, so that cost is bounded. */
const MOST_LOOKS = 4

/**
 * Cleans a raw scraped article: takes out the copies that the scraper made, puts back what only they had, finds title
 * and lead. Pure and synchronous; the same text gives the same article.
 *
 * @param text the decoded text, any line ends, without a byte order mark
 * @returns the article, all offsets in UTF-16 units of `text`
 */
export function clean(text: string, options: CleanOptions = {}): Article {
  const reading = readingOf(text)
  const opened = openDraft(text, foldLetters(text, reading), splitBlocks(text, reading))
  const asides: Aside[] = []
  const take = (draft: Draft): Draft => {
    const taken = takeAsides(draft, options)
    asides.push(...taken.asides)
    return taken.draft
  }
  let draft = take(opened)
  draft = take(dropCopies(draft, findFlatCopies))
  draft = dropCopies(draft, findStutters)
  draft = take(dropCopies(draft, findRepeatedRuns))
  const titled = findTitle(draft)
  draft = dropTitleCopies(titled.draft, titled.title)
  draft = dropCopies(draft, findEchoes)
  draft = dropCopies(draft, findDecks)
  const { draft: rest, lead } = findLead(draft, viewOf(draft), titled.title)
  if (titled.label)
    asides.push({ kind: 'furniture', ...titled.label, text: text.slice(titled.label.start, titled.label.end) })
  return assemble(rest, { title: titled.title, lead, paragraphs: rest.passages, asides }, reading)
}

type FindCopies = (draft: Draft, view: View, common: Common) => Copy[]

/** Drops what a step finds, and looks again. */
function dropCopies(draft: Draft, find: FindCopies): Draft {
  for (let look = 0; look < MOST_LOOKS; look++) {
    const view = viewOf(draft)
    const copies = find(draft, view, findCommon(draft, view))
    if (copies.length === 0) break
    draft = mergeCopies(draft, view, copies)
  }
  return draft
}
