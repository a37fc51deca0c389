import { describe, expect, it } from 'vitest'
import { linesAbove, titleBelow } from '../../src/rules/titles/below.ts'
import type { Passage } from '../../src/types.ts'
import { draftOf, textOf } from '../steps/opened.ts'

const PROSE = 'The ferry to Osk left the quay again on Thursday, after nine winters, with forty passengers.'
const TITLE = 'Ferry to Osk runs again after nine winters'

const found = (...lines: string[]): string | null => {
  const draft = draftOf(...lines, PROSE)
  const title = titleBelow(draft, linesAbove(draft))
  return title && textOf(draft, title)
}

describe('the headline below the lines of a page', () => {
  it('stands below a kicker with its colon, or one in a word or two', () => {
    expect(found('Sport', 'After the winters:', TITLE)).toBe(TITLE)
    expect(found('Sport', 'After nine of the winters:', TITLE)).toBe(null)
    expect(found('Sport', 'Islands', TITLE)).toBe(TITLE)
    expect(found('Sport', 'After the winters:', 'Goats')).toBe(null)
  })

  it('stands below a line of which the article has no word, where it has most of the headline', () => {
    const slogan = 'Journals that care for you'
    expect(found('Sport', slogan, TITLE)).toBe(TITLE)
    expect(found('Sport', slogan, 'Goats eat the bread of a town')).toBe(slogan)
    expect(found('Sport', 'Ferry winters for you now', TITLE)).toBe('Ferry winters for you now')
    expect(found('Sport', `${slogan} and yours`, TITLE)).toBe(`${slogan} and yours`)
    const long = `${TITLE}, and takes forty passengers, two goats and a mayor who cannot swim across the fjord to Tarn`
    expect(found('Sport', 'Care for', long)).toBe('Care for')
  })

  it('stands below the day, where no line before that may be one', () => {
    expect(found('Sport', 'Fjord Post', 'watch our news', '3 May 2024, 17:20', TITLE)).toBe(TITLE)
    expect(found('Sport', 'Goats eat the bread', '3 May 2024, 17:20', TITLE)).toBe('Goats eat the bread')
    expect(found('Sport', 'Fjord Post', 'watch our news', TITLE)).toBe('Fjord Post')
    expect(found('Sport', 'Goats')).toBe('Goats')
    expect(found('Sport', 'The ferry', 'Fjord Post', '3 May 2024, 17:20', TITLE)).toBe('The ferry')
    const marked = '23 April 2022, 09:47 - A | A'
    expect(found(marked, TITLE)).toBe(TITLE)
    expect(found(`Osk and Tarn and Ulm and ${marked}`, TITLE)).toBe(null)
  })

  it('is no name alone above the text, but for one of whom that speaks', () => {
    expect(found('3 May 2024, 17:20', 'Marit Dahl')).toBe(null)
    expect(found('3 May 2024, 17:20', 'Marit Osk')).toBe('Marit Osk')
    expect(found('3 May 2024, 17:20', 'Marit Dahl', 'By Arne Moe')).toBe('Marit Dahl')
  })

  it('stands below a label with a colon, at the top of a text as well', () => {
    expect(found('Buy our mug now:', TITLE)).toBe(TITLE)
    expect(found('Buy one of our mugs now:', TITLE)).toBe(null)
    expect(found('Buy our mug now:', 'Goats')).toBe(null)
  })

  it('is a short line where the section stands below its deck, and no kicker', () => {
    expect(found('Silent bells', TITLE, 'Culture')).toBe(null)
    expect(found('Silent bells', TITLE, 'Goats')).toBe(TITLE)
    expect(found('Sport', TITLE, 'Culture')).toBe(TITLE)
  })

  it('is a short line that stood twice in a row, and no kicker', () => {
    const draft = draftOf('Islands', 'Islands', TITLE, PROSE)
    const [first, copy, ...rest] = draft.passages as [Passage, Passage, ...Passage[]]
    const [span] = copy.spans
    const dropped = [{ reason: 'stutter', ...span, twin: -1, links: [], instead: [] }] as never
    expect(titleBelow({ ...draft, passages: [first, ...rest], dropped }, 0)).toBe(null)
    expect(found('Islands', TITLE)).toBe(TITLE)
  })

  it('stands below the region for which the author writes', () => {
    const byline = 'By Marit Dahl, tv7 Vale of Osk'
    expect(found('Vale of Osk', TITLE, byline)).toBe(TITLE)
    expect(found('Vale of Osk', TITLE, 'A deck', byline)).toBe(TITLE)
    expect(found('Vale of Tarn', TITLE, byline)).toBe(null)
    expect(found('In the Vale of Osk', TITLE, `By Marit Dahl, tv7 In the Vale of Osk`)).toBe(null)
    expect(found('Vale of Osk', TITLE, 'It rained on the Vale of Osk')).toBe(null)
    expect(found('Vale of Osk', TITLE, `By Marit Dahl, ${'tv7 '.repeat(20)}Vale of Osk`)).toBe(null)
  })
})
