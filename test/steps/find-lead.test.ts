import { describe, expect, it } from 'vitest'
import { type Draft, viewOf } from '../../src/draft.ts'
import { findLead } from '../../src/steps/find-lead.ts'
import type { Dropped, Passage, Span } from '../../src/types.ts'
import { draftOf, textOf, textsOf } from './opened.ts'
import { prose } from './prose.ts'

const TITLE = draftOf('Ferry to Osk runs again').passages[0] as Passage

function leadOf(draft: Draft, title: Passage | null = TITLE): string | null {
  const { draft: left, lead } = findLead(draft, viewOf(draft), title)
  expect(left.passages).toEqual(lead ? draft.passages.slice(1) : draft.passages)
  return lead && textOf(draft, lead)
}

const LEAD = 'The wooden boat carries passengers across the fjord once more'

describe('a standfirst without a stop, before prose, is the lead', () => {
  it.each([
    LEAD,
    'The boats are both old and newer',
    'By ferry Marit Dahl carries passengers across the fjord',
    'E-mail comes to the islands of the fjord this summer',
    'Osk, its boats, its goats and its winters: a visit to the fjord',
    `${LEAD} ${'and again '.repeat(30)}`.trim(),
    '“The wooden boat” carries passengers once more',
    '渡船载着乘客再次渡过海湾',
  ])('%s', lead => {
    expect(leadOf(draftOf(lead, prose(0), prose(1)))).toBe(lead)
  })

  it.each([
    [`${LEAD}.`, 'a sentence'],
    [`${LEAD}:`, 'it goes on'],
    [`${LEAD},`, 'it goes on'],
    [`${LEAD}、`, 'it goes on'],
    [`- ${LEAD}`, 'an item'],
    [`> ${LEAD}`, 'a quotation'],
    ['Harbourmaster correspondent Marit Dahl-Solveig', 'four words'],
    ['By Marit Dahl-Solveig and Ole van der Berg', 'a byline'],
    ['Von Marit Dahl-Solveig, Åse Lund und Ole Berg', 'a byline'],
    ['The boat is so new', 'too short'],
    [`${LEAD} ${'and again '.repeat(60)}`.trim(), 'too long'],
  ])('but not `%s`: %s', line => {
    expect(leadOf(draftOf(line, prose(0), prose(1)))).toBeNull()
  })
})

it('where the next paragraph has no stop either, or is no prose, there is none', () => {
  expect(leadOf(draftOf(LEAD, prose(0).slice(0, -1), prose(1)))).toBeNull()
  expect(leadOf(draftOf(LEAD, 'It left.', prose(1)))).toBeNull()
})

it('a line that says when the article was brought up to date is none', () => {
  expect(leadOf(draftOf('Last Updated: 16 August 2024, 02:41 IST', prose(0), prose(1)))).toBe(null)
})

it('without a title, or with nothing behind it, there is none', () => {
  expect(leadOf(draftOf(LEAD, prose(0)), null)).toBeNull()
  expect(leadOf(draftOf(LEAD))).toBeNull()
  expect(leadOf(draftOf(''))).toBeNull()
})

it('verse is none, nor is a mended passage', () => {
  const draft = draftOf(LEAD, prose(0), prose(1))
  const [first, ...rest] = draft.passages as [Passage, ...Passage[]]
  expect(leadOf({ ...draft, passages: [{ ...first, keepsLines: true }, ...rest] })).toBeNull()
  expect(leadOf({ ...draft, passages: [{ ...first, spans: [...first.spans, ...first.spans] }, ...rest] })).toBeNull()
})

describe('an opening that the scraper repeated by itself is the lead', () => {
  /** A draft of some paragraphs, and stretches that were dropped, which say letters `[from, to)` of it. */
  function repeated(lines: string[], ...said: [from: number, to: number][]): Draft {
    const draft = draftOf(...lines)
    const dropped = said.map(([from, to], i): Dropped => {
      const at = 10_000 + 1000 * i
      return {
        reason: 'deck',
        start: at,
        end: at,
        from: at,
        to: at + to - from,
        twin: -1,
        links: [{ from: at, to: at + to - from, twin: from }],
        instead: [],
      }
    })
    return { ...draft, dropped }
  }
  const lines = [prose(0), prose(1), prose(2)]
  const spanOf = (n: number): [number, number] => {
    const { from, to } = (draftOf(...lines).passages[n] as Passage).spans[0] as Span
    return [from, to]
  }

  it('whole, or nearly', () => {
    const [from, to] = spanOf(0)
    expect(leadOf(repeated(lines, [from, to]))).toBe(prose(0))
    expect(leadOf(repeated(lines, [from, to - 5]))).toBe(prose(0))
    expect(leadOf(repeated(lines, [from, to - 20]))).toBeNull()
  })

  it('not where the copy held the next paragraph as well', () => {
    expect(leadOf(repeated(lines, [spanOf(0)[0], spanOf(1)[1]]))).toBeNull()
  })

  it('not where the next paragraph was repeated by itself, too', () => {
    expect(leadOf(repeated(lines, spanOf(0), spanOf(1)))).toBeNull()
    expect(leadOf(repeated(lines, spanOf(1), spanOf(0)))).toBeNull()
  })

  it('but where the whole text was, besides', () => {
    expect(leadOf(repeated(lines, [0, spanOf(2)[1]], spanOf(0)))).toBe(prose(0))
  })

  it('not where another paragraph was', () => {
    expect(leadOf(repeated(lines, spanOf(2)))).toBeNull()
  })

  it('not where nothing was, or the opening is mended', () => {
    expect(leadOf(repeated(lines))).toBeNull()
    const draft = repeated(lines, spanOf(0))
    const [first, ...rest] = draft.passages as [Passage, ...Passage[]]
    expect(leadOf({ ...draft, passages: [{ ...first, spans: [...first.spans, ...first.spans] }, ...rest] })).toBeNull()
  })
})

it('the lead is taken out of the passages', () => {
  const draft = draftOf(LEAD, prose(0))
  expect(textsOf(findLead(draft, viewOf(draft), TITLE).draft)).toEqual([prose(0)])
})
