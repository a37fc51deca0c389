import { describe, expect, it } from 'vitest'
import { titleBelowMenu } from '../../src/rules/titles/page-head.ts'
import { draftOf, textOf } from '../steps/opened.ts'

const PROSE = 'The boat left the quay on Thursday with forty passengers, two goats and the mayor.'
const TITLE = 'Ferry to Osk runs again'
const MENU = ['Fjord Post', 'News', 'Who we are today']

const found = (...lines: string[]): string | null => {
  const draft = draftOf(...lines)
  const title = titleBelowMenu(draft)
  return title && textOf(draft, title)
}

describe('the headline below a menu', () => {
  it.each([
    ['with the name of the site', `${TITLE} - Fjord Post`],
    ['with a kicker and the name of the site', `Ferries: ${TITLE} | Fjord Post`],
    ['in capitals', TITLE.toUpperCase()],
    ['with a word changed and the name of the site', 'Ferry to Osk sails again | Fjord Post'],
  ])('comes again %s', (_, other) => {
    expect(found(...MENU, TITLE, other, PROSE)).toBe(TITLE)
    expect(found(...MENU, other, TITLE, PROSE)).toBe(other)
    expect(found(...MENU, TITLE, 'By Marit Dahl', PROSE, other)).toBe(TITLE)
    expect(found(TITLE, other, PROSE)).toBe(null)
    expect(found(...MENU, PROSE, TITLE, other)).toBe(null)
  })

  it('comes again near by, in capitals nearer', () => {
    const far = Array.from({ length: 4 }, (_, n) => `${PROSE} It was the ${n}th.`)
    expect(found(...MENU, TITLE, ...far, TITLE.toUpperCase())).toBe(TITLE)
    expect(found(...MENU, TITLE, ...far, PROSE, TITLE.toUpperCase())).toBe(null)
    const site = `${TITLE} - Fjord Post`
    const further = Array.from({ length: 11 }, (_, n) => `${PROSE} It was the ${n}th.`)
    expect(found(...MENU, TITLE, ...further, site)).toBe(TITLE)
    expect(found(...MENU, TITLE, ...further, PROSE, site)).toBe(null)
  })

  it('is none where it comes again as it is, with other words, or not at all', () => {
    expect(found(...MENU, TITLE, TITLE, PROSE)).toBe(null)
    expect(found(...MENU, TITLE, `${TITLE} after nine winters`, PROSE)).toBe(null)
    expect(found(...MENU, `${TITLE} after nine winters`, TITLE, PROSE)).toBe(null)
    expect(found(...MENU, TITLE, PROSE)).toBe(null)
  })

  it('has several words', () => {
    expect(found('Menu', 'The ferry to Osk', 'THE FERRY TO OSK', 'So say all of them there', PROSE)).toBe(null)
  })

  it('is below lines of a few words, and what else stands above a headline', () => {
    expect(found('Fjord Post', '14 January 2025, 18:40 | 5 min read', TITLE, TITLE.toUpperCase())).toBe(TITLE)
    expect(found('Who will pay for this', TITLE, TITLE.toUpperCase())).toBe(null)
    expect(found('Goats are well.', TITLE, TITLE.toUpperCase())).toBe(TITLE)
  })
})

describe('the headline below the way to its page', () => {
  it.each(['Home / Opinion / Columns', 'Главная → Мнения → Колонки', 'Início > Cultura > Cinema'])('`%s`', way => {
    expect(found('Fjord Post', way, TITLE, PROSE)).toBe(TITLE)
    expect(found(way, 'Fjord Post', 'Culture', TITLE, PROSE)).toBe(TITLE)
  })

  it('which begins at the first page of the site, and has a few steps', () => {
    expect(found('Fjord Post', 'Goats / Opinion / Columns', TITLE, PROSE)).toBe(null)
    expect(found('Fjord Post', 'Home / Columns', TITLE, PROSE)).toBe(null)
  })
})

it('a line that has gone is the headline in capitals', () => {
  const draft = draftOf(...MENU, TITLE, TITLE.toUpperCase(), PROSE)
  const [title, shouted] = draft.passages.slice(3, 5)
  const without = (gone: typeof title) => {
    const span = gone?.spans[0]
    if (!gone || !span) throw new Error('no passage')
    const passages = draft.passages.filter(passage => passage !== gone)
    const dropped = [{ reason: 'stutter' as const, ...span, twin: -1, links: [], instead: [] }]
    return titleBelowMenu({ ...draft, passages, dropped })
  }
  expect(without(shouted)).toBe(title)
  expect(without(title)).toBe(shouted)
  expect(without(draft.passages[0])).toBe(title)
  const other = draftOf(...MENU, TITLE, PROSE)
  const dropped = [{ reason: 'stutter' as const, start: 0, end: 4, from: 0, to: 4, twin: -1, links: [], instead: [] }]
  expect(titleBelowMenu({ ...other, dropped })).toBe(null)
})
