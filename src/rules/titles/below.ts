import type { Draft } from '../../draft.ts'
import { commonStart, isHeadline, siteBehind, weightOfSpan, wholeSpan } from '../../headline.ts'
import { isDate, isTime } from '../../text/dates.ts'
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
 * The headline below the first passage where that is a date or the way to the page, or was saved from a later line of the
 * text, or where the headline comes again with the site's name; none that breaks off and is said whole below.
 */
export function titleBelow(draft: Draft): Passage | null {
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
