import { describe, expect, it } from 'vitest'
import { likeliestHeadline } from '../../src/rules/titles/odds.ts'
import { draftOf, textOf } from '../steps/opened.ts'

const TITLE = 'Ferry to Osk runs again after nine winters'
const DECK = 'The council has promised money for two summers'
const PROSE =
  'The ferry to Osk left the quay again on Thursday, where it had lain under a roof of tin for nine long years, with forty passengers, two goats and the mayor.'
const MORE =
  'The fare is six crowns. That is what was printed on the last ticket, which was sold before the fire at the quay of Tarn.'

/** The likeliest headline above two paragraphs. */
const found = (...lines: string[]): string | null => {
  const draft = draftOf(...lines, PROSE, MORE)
  const title = likeliestHeadline(draft, () => true)
  return title && textOf(draft, title)
}

describe('the likeliest headline', () => {
  it.each([
    ['the first line above a deck', [TITLE, DECK], TITLE],
    ['the first line above its deck and a day', [TITLE, DECK, '3 May 2024'], TITLE],
    [
      'a few words that the article has not, above a deck',
      ['Nine long winters', 'By Marit Dahl', '3 May 2024'],
      'Nine long winters',
    ],
    ['below the name of a site and a section', ['Fjord Post', 'Islands', TITLE, 'By Marit Dahl'], TITLE],
    ['below a menu', ['Menu', 'News', 'Sport', 'Weather', 'Shop', TITLE, '3 May 2024'], TITLE],
    [
      'below what the site says of itself',
      ['Fjord Post - news of the isles', TITLE, 'Fjord Post in your inbox each day'],
      TITLE,
    ],
    ['below a menu in one line', ['World | Business | Opinion | Sport', TITLE, '3 May 2024'], TITLE],
    ['below a kicker', ['Local life', TITLE], TITLE],
    ['below words that each have a capital', ['News', 'Morning Paper For The Isles', TITLE], TITLE],
    ['below its day', ['By 18 October 2023', TITLE], TITLE],
    ['near the article', ['Isles', 'Goats eat the bread', 'Sport', TITLE, '3 May 2024'], TITLE],
    ['below a line that begins with a small letter', ['ferries goats winter', TITLE], TITLE],
    ['below what a site says of itself', ['Isles', 'Official site of the isles', TITLE, '3 May 2024'], TITLE],
    ['below a cry', ['READ US ON PAPER', TITLE, '3 May 2024'], TITLE],
    [
      'below headlines of other articles',
      ['Most read', 'Goats eat the bread of a town', 'Nobody has paid for the lamp', 'Islands', TITLE, '3 May 2024'],
      TITLE,
    ],
    ['below the region that the byline names', ['Vale of Osk', TITLE, 'By Marit Dahl, tv7 Vale of Osk'], TITLE],
    [
      'the line that comes again with the name of the site',
      ['What the isles say today', `${TITLE} - Fjord Post`, TITLE],
      TITLE,
    ],
    [
      'above the score of a match, below its league',
      ['Northern Fjords League, matchday 4', 'Osk hold on after nine winters', 'Osk 2-1 Tarn', '3 May 2024'],
      'Osk hold on after nine winters',
    ],
    [
      'above the points of the article',
      [TITLE, 'Key points', 'The ferry left the quay after nine winters', 'Two goats and the mayor were on it'],
      TITLE,
    ],
    ['with who says it', [`Mayor: ${TITLE}`, TITLE], `Mayor: ${TITLE}`],
    ['with the topic before a colon', [`${TITLE}: the mayor is glad`, TITLE], `${TITLE}: the mayor is glad`],
  ])('is %s', (_, lines, title) => {
    expect(found(...lines)).toBe(title)
  })

  it('is the title of a page of items, each with its day', () => {
    const page = 'News of the harbour of Osk'
    const draft = draftOf(page, '3 May 2024', TITLE, PROSE, '7 May 2024', 'Goats eat the bread', MORE)
    const likeliest = likeliestHeadline(draft, () => true)
    expect(likeliest && textOf(draft, likeliest)).toBe(page)
  })

  it('is above a list of contents, whose first entry heads the first section right below', () => {
    const [first, second, third] = [
      'How the ferry came back',
      'What it costs to take a goat',
      'What the council says',
    ] as const
    const list = ['Old Ferry, New Quay', first, second, third]
    const draft = draftOf(...list, first, PROSE, second, MORE, third, PROSE)
    const likeliest = likeliestHeadline(draft, () => true)
    expect(likeliest && textOf(draft, likeliest)).toBe('Old Ferry, New Quay')
  })

  it('is none that may not be the title', () => {
    const deck = 'Forty passengers and two goats left the quay'
    const draft = draftOf(TITLE, deck, PROSE)
    const likeliest = likeliestHeadline(draft, passage => passage !== draft.passages[0])
    expect(likeliest && textOf(draft, likeliest)).toBe(deck)
    expect(likeliestHeadline(draft, () => false)).toBeNull()
  })

  it('is not asked for where one line stands above the article, or nothing below the lines', () => {
    expect(found(TITLE)).toBeNull()
    expect(likeliestHeadline(draftOf(TITLE), () => true)).toBeNull()
  })

  it('stands above the longest paragraph where all are short', () => {
    const draft = draftOf('Islands', TITLE, '3 May 2024', 'The ferry to Osk left the quay on Thursday.', 'It was full.')
    const likeliest = likeliestHeadline(draft, () => true)
    expect(likeliest && textOf(draft, likeliest)).toBe(TITLE)
  })

  it('stands below menus of any length, of items or of a word or two, and no farther than a page goes', () => {
    const menuOf = (size: number, mark: string): string[] => Array.from({ length: size }, (_, n) => `${mark}Boat ${n}`)
    expect(found('Fjord Post', ...menuOf(60, '• '), TITLE, '3 May 2024')).toBe(TITLE)
    expect(found('Fjord Post', ...menuOf(60, ''), TITLE, '3 May 2024')).toBe(TITLE)
    expect(found('Fjord Post', ...menuOf(60, 'The old and mended '), TITLE, '3 May 2024')).toBeNull()
    expect(found('Fjord Post', ...menuOf(160, '• '), TITLE, '3 May 2024')).toBeNull()
  })

  it('stands below a notice, a deck or a caption as long as a paragraph, beside what a page has there', () => {
    expect(found('Fjord Post', PROSE, TITLE, 'By Marit Dahl')).toBe(TITLE)
    expect(found(PROSE, TITLE, 'By Marit Dahl')).toBe(TITLE)
    const draft = draftOf(`${PROSE} (Photo: Marit Dahl)`, 'Osk', TITLE, PROSE, MORE)
    const likeliest = likeliestHeadline(draft, passage => passage !== draft.passages[0])
    expect(likeliest && textOf(draft, likeliest)).toBe(TITLE)
    for (const lines of [
      [PROSE, TITLE],
      [PROSE, TITLE, 'Photo: Marit Dahl'],
      [PROSE, 'Osk', 'By Marit Dahl'],
    ])
      expect(found(...lines)).toBeNull()
    expect(found('Fjord Post', 'Islands', PROSE, TITLE, 'By Marit Dahl')).not.toBe(TITLE)
  })

  it('counts two signs of a script without spaces as a word', () => {
    const prose =
      '闸门的马达三月坏了以后，守闸人每天早晨亲手把闸门摇开。他说自己宁可这样摇下去，也不愿意再等一位从来没有见过船闸的工程师，何况手摇的声音比马达好听。'
    const draft = draftOf('临江日报', '守闸人每天亲手摇开闸门', '2026年4月17日', prose)
    const likeliest = likeliestHeadline(draft, () => true)
    expect(likeliest && textOf(draft, likeliest)).toBe('守闸人每天亲手摇开闸门')
  })
})
