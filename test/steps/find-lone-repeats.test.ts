import { expect, it } from 'vitest'
import { clean } from '../../src/clean.ts'

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
