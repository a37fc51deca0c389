import { describe, expect, it } from 'vitest'
import { titleBelowNotice } from '../../src/rules/titles/notice.ts'
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
  ])('is told where that is %s', (_, notice) => {
    expect(found(notice, TITLE, PROSE, MORE)).toBe(TITLE)
  })

  it.each([
    ['reads as a headline', ['Out in the cold', TITLE, PROSE, MORE]],
    ['is a headline that a question parts', ['What now? A plan for us all', TITLE, PROSE, MORE]],
    ['has words of the article', ['The council has money for winters. It depends.', TITLE, PROSE, MORE]],
    ['is long', [`${'Please choose a newer kind of browser. '.repeat(5)}`, TITLE, PROSE, MORE]],
    ['stands above a line that the article does not speak of', ['Choose a newer browser.', 'Goats in a tree', PROSE]],
    ['stands above a sentence', ['Choose a newer browser.', PROSE, MORE]],
    ['has nothing below its headline', ['Choose a newer browser.', TITLE]],
    ['stands alone', ['Choose a newer browser.']],
  ])('is not told where the first line %s', (_, lines) => {
    expect(found(...lines)).toBe(null)
  })
})
