import { describe, expect, it } from 'vitest'
import type { Draft } from '../../src/draft.ts'
import { lineOf } from '../../src/headline.ts'
import { headlineBelowDescription, headlineSaidBelow, headlineSaidTwice } from '../../src/rules/titles/said-twice.ts'
import type { Dropped, Passage } from '../../src/types.ts'
import { draftOf } from '../steps/opened.ts'
import { PROSE, prose } from '../steps/prose.ts'

const TITLE = 'The boat left the quay with forty passengers'
const OTHERS = ['Bakery to shut six branches', 'Man saved from quarry by phone', 'Ring road closes nine nights']
const CONTENTS = ['Man saved from quarry by phone', 'Nine winters of waiting come to an end', TITLE]
const BODY = PROSE.slice(0, 3)

const told = (draft: Draft, title: Passage | null): string | null => title && lineOf(draft, title)
const saidTwice = (...lines: string[]): string | null => {
  const draft = draftOf(...lines)
  return told(draft, headlineSaidTwice(draft))
}

describe('a headline that comes again a little below', () => {
  it('stands under what a page says of itself', () => {
    expect(saidTwice('We use cookies here.', 'Rail', TITLE, 'A deck of it', TITLE, ...BODY)).toBe(TITLE)
    expect(saidTwice('Sport', TITLE, TITLE, ...BODY)).toBe(TITLE)
  })

  it('stands under headlines of other articles', () => {
    expect(saidTwice(...OTHERS, TITLE, 'By Marit Dahl', TITLE, ...BODY)).toBe(TITLE)
    expect(saidTwice(...OTHERS, `08:41 ${TITLE}`, TITLE, 'By Marit Dahl', TITLE, ...BODY)).toBe(TITLE)
  })

  it('stands there though the article has a word of theirs, where they are several', () => {
    const other = 'The harbour master has rowed there himself'
    expect(saidTwice(other, TITLE, TITLE, ...BODY, prose(3))).toBe(null)
    const play = 'Nine winters of waiting come to an end'
    expect(saidTwice(...OTHERS, play, play, ...BODY)).toBe(play)
    expect(saidTwice(`${OTHERS[0]} at the quay of Osk`, OTHERS[1] as string, play, play, ...BODY)).toBe(play)
  })

  it('is not what stands in brackets, such as a direction of a play', () => {
    for (const line of [`[${TITLE}]`, `(${TITLE})`]) expect(saidTwice('Sport', line, line, ...BODY)).toBe(null)
    const tagged = `[Opinion] ${TITLE}`
    expect(saidTwice('Sport', tagged, tagged, ...BODY)).toBe(tagged)
  })

  it('comes again with the name of the site, above or below', () => {
    expect(saidTwice(...OTHERS, `${TITLE} | Fjord Post`, 'News', TITLE, ...BODY)).toBe(TITLE)
    expect(saidTwice(...OTHERS, TITLE, `${TITLE} - Fjord Post`, ...BODY)).toBe(TITLE)
    expect(saidTwice(`${TITLE} | Fjord Post`, 'News', TITLE, ...BODY)).toBe(null)
  })

  it('is the one in small letters where it stands in capitals first', () => {
    const shouted = TITLE.toUpperCase()
    expect(saidTwice('Sport', shouted, 'Rail', TITLE, ...BODY)).toBe(TITLE)
    expect(saidTwice('Sport', shouted, 'Rail', shouted, ...BODY)).toBe(shouted)
    expect(saidTwice('Sport', shouted, 'Rail', `${TITLE} | Fjord Post`, ...BODY)).toBe(shouted)
  })

  it('stands under a menu in which a line is no entry, and under a day', () => {
    const menu = ['Boats', 'Goats', 'Moats']
    expect(saidTwice(...menu, 'Enter your address below and be told:', TITLE, 'News', TITLE, ...BODY)).toBe(TITLE)
    expect(saidTwice('Osk, Friday 3 May 2024, for passengers', TITLE, 'News', TITLE, ...BODY)).toBe(TITLE)
    expect(saidTwice('Osk has forty passengers for the boat', TITLE, 'News', TITLE, ...BODY)).toBe(null)
  })

  it('comes again with all that stands below it', () => {
    const head = [TITLE, 'The council has promised money', 'By Marit Dahl']
    expect(saidTwice('News', ...head, 'Gallery', ...head, ...BODY)).toBe(TITLE)
  })

  it.each([
    ['that a text begins with', [TITLE, 'Deck of it all', 'Deck of it all and more', TITLE]],
    ['under a line of the article', ['Forty passengers left the quay', TITLE, TITLE]],
    ['that is short', ['Menu', 'It runs again', 'It runs again']],
    ['that is a sentence the second time', ['Menu', TITLE, `${TITLE}.`]],
    ['that is a caption', ['Menu', `${TITLE}. Photo: Ada Brand`, `${TITLE}. Photo: Ada Brand`]],
    ['that is an item', ['Menu', `• ${TITLE}`, 'Goats', `• ${TITLE}`]],
    ['that is cut', ['Menu', `${TITLE}…`, `${TITLE}…`]],
    ['behind a paragraph', [prose(4).repeat(2), TITLE, TITLE]],
    ['with a paragraph between', ['Menu', TITLE, prose(4).repeat(2), TITLE]],
    ['of a list of contents', ['Menu', TITLE, 'Who pays for it', TITLE, prose(5), 'Who pays for it']],
    [
      'as the last entry of a list of contents',
      ['Menu', ...CONTENTS, ...CONTENTS.flatMap(line => [line, `It rained ${line.length} days`])],
    ],
    ['above lines alone', ['Menu', TITLE, TITLE, 'A song', 'Another song']],
    ['as others do below it', ['Menu', TITLE, TITLE, ...OTHERS.flatMap(line => [line, line])]],
  ])('is none %s', (kind, lines) => {
    expect(saidTwice(...lines, ...(kind === 'above lines alone' ? [] : BODY))).toBe(null)
  })

  it('stood once more before its copy went, under headlines that the article has no word of', () => {
    const goneOf = (...above: string[]): string | null => {
      const draft = draftOf(...above, TITLE, TITLE, ...BODY)
      const at = above.length + 1
      const [span] = (draft.passages[at] as Passage).spans
      const dropped: Dropped[] = [{ reason: 'stutter', ...span, twin: -1, links: [], instead: [] } as never]
      const left = { ...draft, passages: draft.passages.filter((_, p) => p !== at), dropped }
      return told(left, headlineSaidTwice(left))
    }
    expect(goneOf('Type a word to search')).toBe(TITLE)
    expect(goneOf('Type a word of the harbour')).toBe(TITLE)
    expect(goneOf('Forty words to search')).toBe(TITLE)
    expect(goneOf('Forty passengers to search')).toBe(null)
    expect(goneOf('Forty words to search by hand')).toBe(null)
    expect(goneOf('Sport')).toBe(TITLE)
    expect(goneOf(`Fjord Post ${TITLE}`)).toBe(TITLE)
    expect(goneOf('We use cookies on all of our pages.')).toBe(TITLE)
    expect(goneOf('We bake bread on all of our pages.')).toBe(null)
    expect(goneOf('The town saves its bells', '3 May 2024')).toBe(null)
    expect(goneOf('3 May 2024', 'Goats')).toBe(TITLE)
    expect(goneOf('Bells and bread and moats for passengers', 'Bread and moats and bells of a village')).toBe(TITLE)
  })
})

describe('a headline right above the deck with which the text began', () => {
  const DECK = 'A court has told the town to give the wooden horse back to those who carved it long ago.'
  const below = (...lines: string[]): string | null => {
    const draft = draftOf(...lines)
    const [first, ...rest] = draft.passages as [Passage, ...Passage[]]
    const deck = rest.find(passage => lineOf(draft, passage) === lineOf(draft, first))
    const links = deck ? [{ from: 0, to: first.spans[0]?.to ?? 0, twin: deck.spans[0]?.from ?? 0 }] : []
    const dropped: Dropped[] = [{ reason: 'stutter', ...first.spans[0], twin: -1, links, instead: [] } as never]
    const left = { ...draft, passages: rest, dropped }
    return told(left, headlineBelowDescription(left))
  }

  it('is the title', () => {
    expect(below(DECK, 'Fjord Post', 'Courts', TITLE, DECK, ...BODY)).toBe(TITLE)
  })

  it.each([
    ['where the description is short', ['A wooden horse goes home.', 'Post', TITLE, 'A wooden horse goes home.']],
    ['where it is a line of a few words', [DECK, 'Fjord Post', 'Courts', DECK]],
    ['where it says when', [DECK, 'Fjord Post', 'Published on 14 January 2025 at 18:40', DECK]],
    ['where the deck does not come again', [DECK, 'Fjord Post', TITLE]],
    ['where nothing stands between', [DECK, DECK]],
  ])('is none %s', (_, lines) => {
    expect(below(...lines, ...BODY)).toBe(null)
  })
})

describe('a headline that comes again among the paragraphs of a page, or below them', () => {
  const LONG = [`${prose(0)} ${prose(1)}`, prose(2)]
  const below = (...lines: string[]): string | null => {
    const draft = draftOf(...lines)
    return told(draft, headlineSaidBelow(draft))
  }

  it('stands below what leads to its parts', () => {
    for (const link of ['Menu', 'Sport']) expect(below('Osk', link, TITLE, ...LONG, TITLE)).toBe(TITLE)
    expect(below('Osk', 'Boats', TITLE, ...LONG, TITLE, ...LONG, ...LONG)).toBe(null)
    expect(below('Menu', TITLE, ...LONG)).toBe(null)
    expect(below('Menu', TITLE, ...LONG, `${TITLE}.`)).toBe(null)
  })
  it('stands below any lines where it comes again at the very end', () => {
    expect(below('Osk', 'Boats', TITLE, ...LONG, TITLE)).toBe(TITLE)
    expect(below('Osk', 'Boats', TITLE, ...LONG, TITLE, 'By Ada Brand', 'Osk')).toBe(TITLE)
    expect(below('Osk', OTHERS[0] as string, TITLE, ...LONG, TITLE)).toBe(null)
  })
  it('stands below headlines of other articles only where a label tells of them', () => {
    expect(below('Menu', 'Latest news', OTHERS[0] as string, TITLE, ...LONG, TITLE)).toBe(TITLE)
    expect(below('Menu', OTHERS[0] as string, TITLE, ...LONG, TITLE)).toBe(null)
    expect(below('Menu', 'News › Boats and their goats', TITLE, ...LONG, TITLE)).toBe(TITLE)
  })
  it('is one line alone, of several words, and names nobody', () => {
    expect(below('Menu', TITLE, OTHERS[0] as string, ...LONG, TITLE, OTHERS[0] as string)).toBe(null)
    const lines = [
      'The old boat',
      '- The boat is at the quay',
      'Words and pictures by Ada Brand',
      'By Ada Brand and Bo Moe',
    ]
    for (const line of [
      ...lines,
      'The boat at its quay. Photo: Ada Brand',
      'The boat left the quay,',
      '9 May 2024, 18:40',
    ])
      expect(below('Menu', line, ...LONG, line)).toBe(null)
  })
})
