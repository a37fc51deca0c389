import type { Draft } from '../../draft.ts'
import { commonStart, isHeadline, siteBehind, weightOfSpan, wholeSpan } from '../../headline.ts'
import { isCaption } from '../../text/captions.ts'
import { isDate, isTime } from '../../text/dates.ts'
import { isByline } from '../../text/names.ts'
import { isSection } from '../../text/sections.ts'
import type { Passage } from '../../types.ts'
import { HEAD, isCut } from './cut-line.ts'

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
 * The headline below the first passage where that is a date, the way to the page or the name of a section, or was saved from a later line of the
 * text, or where the headline comes again with the site's name; none that breaks off and is said whole below.
 */
export function titleBelow(draft: Draft): Passage | null {
  const [first, second] = draft.passages
  if (!first || !second) return null
  const isSaved = wholeSpan(first).start > wholeSpan(second).start
  const below = isSaved ? 1 : draft.passages.slice(0, MOST_ABOVE).findIndex(passage => !standsAbove(draft, passage))
  const at = below === 0 && isNamed(draft, first, second) ? 1 : below
  const title = draft.passages[at]
  if (at <= 0 || !title || !isHeadline(draft, title) || isCut(draft, title)) return null
  const { start, end } = wholeSpan(title)
  return isCaption(draft.text.slice(start, end)) ? null : title
}

/** Lines that stand above a headline, and one more. */
const MOST_ABOVE = 4

/** Whether a line is what a page has above a headline: a date, the way there, the name of a section or of who wrote the article. */
function standsAbove({ text }: Draft, passage: Passage): boolean {
  const { start, end } = wholeSpan(passage)
  const line = text.slice(start, end)
  return [isTrail, isDate, isTime, isSection, isByline].some(isAbove => isAbove(line))
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
