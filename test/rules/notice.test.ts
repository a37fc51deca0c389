import { describe, expect, it } from 'vitest'
import { linesAbove } from '../../src/rules/titles/below.ts'
import { titleBelowNotice, titleBelowStrangeLines } from '../../src/rules/titles/notice.ts'
import { draftOf, textOf } from '../steps/opened.ts'

const TITLE = 'Ferry to Osk runs again after nine winters'
const PROSE = 'The ferry to Osk left the quay again on Thursday, after winters in the shed, with forty passengers.'
const MORE = 'The council has promised money for two summers, and the rest depends on the weather.'

const found = (...lines: string[]): string | null => {
  const draft = draftOf(...lines)
  const title = titleBelowNotice(draft)
  return title && textOf(draft, title)
}

describe('the headline below a notice of the page', () => {
  it.each([
    ['of sentences', 'Your browser is too old. Please choose one of the newer kind.'],
    ['with a tag at its beginning', '#Openpress Nothing beats knowing'],
    ['with a pointer at its end', 'Shares rose by half, should you sell? Read more'],
    ['of several parts', 'Fjord Radio | News | all that you want to know'],
  ])('is told where that is %s', (_, notice) => {
    expect(found(notice, TITLE, PROSE, MORE)).toBe(TITLE)
  })

  it.each([
    ['reads as a headline', ['Out in the cold', TITLE, PROSE, MORE]],
    ['is a headline that a question parts', ['What now? A plan for us all', TITLE, PROSE, MORE]],
    ['is a question or a cry', ['What will they think of next?', TITLE, PROSE, MORE]],
    ['is a short sentence', ['Out in the cold.', TITLE, PROSE, MORE]],
    ['has words of the article', ['The council has money for winters. It depends.', TITLE, PROSE, MORE]],
    ['is long', [`${'Please choose a newer kind of browser. '.repeat(5)}`, TITLE, PROSE, MORE]],
    [
      'stands above a line that the article does not speak of',
      ['Please choose a browser of the newer kind.', 'Goats in a tree', PROSE],
    ],
    ['stands above a sentence', ['Please choose a browser of the newer kind.', PROSE, MORE]],
    ['has nothing below its headline', ['Please choose a browser of the newer kind.', TITLE]],
    ['stands above a line that breaks off', ['Please choose a browser of the newer kind.', `${TITLE} …`, PROSE, MORE]],
    ['stands alone', ['Please choose a browser of the newer kind.']],
  ])('is not told where the first line %s', (_, lines) => {
    expect(found(...lines)).toBe(null)
  })
})

describe('the headline below the first line of a page', () => {
  const below = (...lines: string[]): string | null => {
    const draft = draftOf(...lines)
    const title = titleBelowStrangeLines(draft, linesAbove(draft))
    return title && textOf(draft, title)
  }
  const BODY = [`${PROSE} ${MORE}`, MORE]

  it.each([
    ['a figure', ['942']],
    ['how warm it is', ['-2.1 °C', 'Ulmen']],
    ['a day', ['Friday edition, 9 October 2025', 'Rural bells']],
    ['a menu', ['• Boats', '• Goats for sale', '• Ferry', '• Moats and bread']],
    ['a section, above a site', ['Sport', 'Most Widely Read Bulletin']],
  ])('is told where that is %s', (_, lines) => {
    expect(below(...lines, TITLE, ...BODY)).toBe(TITLE)
  })

  it.each([
    ['may be a short headline', ['Out in the cold', '3 May 2024', TITLE, ...BODY]],
    ['has a line below it of which the article speaks', ['942', 'Winters of the ferry', TITLE, ...BODY]],
    ['has a sentence below it', ['942', 'It rains.', TITLE, ...BODY]],
    ['has several names below it', ['942', 'Bells and bread and moats and more of it', TITLE, ...BODY]],
    ['stands above what the article does not speak of', ['942', 'Bells and bread and moats', ...BODY]],
    [
      'stands above a line as long as a deck',
      [
        '942',
        `${TITLE}, with forty passengers, and the council has promised money for summers of better weather than it was`,
        ...BODY,
      ],
    ],
    ['stands above a caption', ['942', `${TITLE} (Photo: Marit Dahl)`, ...BODY]],
    ['stands above a signed quotation', ['942', `“${TITLE}” — Marit Dahl`, ...BODY]],
    ['has no article below it', ['942', TITLE]],
    ['is all', ['942']],
  ])('is not told where that %s', (_, lines) => {
    expect(below(...lines)).toBe(null)
  })
})
