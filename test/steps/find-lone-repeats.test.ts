import { describe, expect, it } from 'vitest'
import { clean } from '../../src/clean.ts'
import { findLoneRepeats } from '../../src/steps/find-lone-repeats.ts'
import { copiesIn, draftOf } from './opened.ts'
import { PROSE } from './prose.ts'

const NOTICE = 'The harbour office asks all passengers to be on the quay ten minutes before the boat leaves.'
const TEXT = [
  'Three boats and a notice',
  'The first boat goes to Osk at eight and comes back when the captain has had his coffee.',
  NOTICE,
  'The second boat goes to the outer islands on Mondays, weather permitting, with the post.',
  NOTICE,
  'Refrain, short',
  'The third boat has not gone anywhere since April.',
  'Refrain, short',
  NOTICE,
].join('\n')

it('a paragraph that recurs is the author’s', () => {
  expect(clean(TEXT).removed).toEqual([])
})

it('with `thorough` it stands once, and short lines as often as they stood', () => {
  const { paragraphs, removed } = clean(TEXT, { thorough: true })
  expect(paragraphs.filter(paragraph => paragraph === NOTICE)).toHaveLength(1)
  expect(paragraphs.filter(paragraph => paragraph === 'Refrain, short')).toHaveLength(2)
  expect(removed.map(({ start, end }) => TEXT.slice(start, end))).toEqual([NOTICE, NOTICE])
})

describe('lone repeats', () => {
  const [one, two, three] = PROSE
  const lines = (...all: string[]): [string, number, number][] => copiesIn(findLoneRepeats, draftOf(...all))

  it('go wherever they stand, one whose twin goes at the next look', () => {
    expect(lines(one, two, one, three, one)).toEqual([['lone-repeat', 2, 2]])
    expect(lines(one, two, one, two)).toEqual([
      ['lone-repeat', 2, 2],
      ['lone-repeat', 3, 3],
    ])
  })
  it('stay where they hold more, or less, than what they repeat', () => {
    expect(lines(one, two, `${one} ${three}`)).toEqual([])
    expect(lines(`${one} ${three}`, two, one)).toEqual([])
  })
  it('stay where they are no prose', () => {
    expect(lines('The boat at the quay of Tarn in May', two, 'The boat at the quay of Tarn in May')).toEqual([])
  })
})
