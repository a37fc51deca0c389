import { describe, expect, it } from 'vitest'
import { withPassages } from '../../src/draft.ts'
import { partGluedLines } from '../../src/steps/part-glued-lines.ts'
import type { Passage } from '../../src/types.ts'
import { draftOf, textsOf } from './opened.ts'

const DECK = 'Nobody asked the islanders, says the mayor'
const [SOURCE, MAIL] = ['Source: Fjord Press', 'desk@example.org']
const LONG = 'The ferry to Osk runs again after nine winters. '.repeat(4).trim()

const partsOf = (...lines: string[]): string[] => textsOf(partGluedLines(draftOf(...lines)))

describe('lines of the page that are glued to the end of a passage', () => {
  it('are cut off it, and two of them apart', () => {
    expect(partsOf(`${DECK}Mail ${MAIL}`)).toEqual([DECK, `Mail ${MAIL}`])
    expect(partsOf(`${DECK}${SOURCE}Mail to ${MAIL}`)).toEqual([DECK, SOURCE, `Mail to ${MAIL}`])
  })

  it('share the letters of the passage among them', () => {
    const draft = draftOf(`${DECK}${SOURCE}`, LONG)
    const { passages } = partGluedLines(draft)
    const letters = passages.map(({ spans: [span] }) => [span?.from, span?.to])
    expect(letters).toEqual([
      [0, 35],
      [35, 51],
      [51, draft.letters.length],
    ])
    expect(passages.map(({ keepsLines }) => keepsLines)).toEqual([false, false, false])
  })

  it('are cut off the last stretch of a passage that was put together, and stay saved', () => {
    const draft = draftOf(DECK, `${DECK}${SOURCE}`, LONG)
    const [first, second, rest] = draft.passages as [Passage, Passage, Passage]
    const spans = [...first.spans, ...second.spans.map(span => ({ ...span, saved: true as const }))]
    const { passages } = partGluedLines(withPassages(draft, [{ spans, keepsLines: false }, rest]))
    expect(textsOf(withPassages(draft, passages))).toEqual([`${DECK} | ${DECK}`, SOURCE, LONG])
    expect(passages[1]?.spans[0]?.saved).toBe(true)
  })

  it('stay where nothing is cut: the draft is the same', () => {
    const draft = draftOf(DECK, SOURCE, LONG)
    expect(partGluedLines(draft)).toBe(draft)
  })

  it('stay below four paragraphs, and below the head of a page', () => {
    const glued = `${DECK}${SOURCE}`
    const below = (count: number, line: string): string[] => Array(count).fill(line)
    expect(partsOf(...below(3, LONG), glued).slice(3)).toEqual([DECK, SOURCE])
    expect(partsOf(...below(4, LONG), glued).slice(4)).toEqual([glued])
    expect(partsOf(...below(23, DECK), glued).slice(23)).toEqual([DECK, SOURCE])
    expect(partsOf(...below(24, DECK), glued).slice(24)).toEqual([glued])
  })
})
