import { describe, expect, it } from 'vitest'
import { linesAbove } from '../../src/rules/titles/below.ts'
import { titleBelowMenu } from '../../src/rules/titles/page-head.ts'
import type { Passage } from '../../src/types.ts'
import { draftOf, textOf } from '../steps/opened.ts'

const PROSE = 'The boat left the quay on Thursday with forty passengers, two goats and the mayor.'
const TITLE = 'Ferry to Osk runs again'
const MENU = ['Fjord Post', 'Shop', 'Who we are today']

const found = (...lines: string[]): string | null => {
  const draft = draftOf(...lines)
  const title = titleBelowMenu(draft, linesAbove(draft))
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
    expect(found(PROSE, TITLE, other)).toBe(null)
  })

  it('stands below what leads to other pages, though no date and no byline tell it', () => {
    expect(found('Menu', 'Search', 'Boats', 'A lighthouse with no sea', PROSE)).toBe('A lighthouse with no sea')
    expect(found('Menü', 'Suche', 'Frau der Sterne', PROSE)).toBe('Frau der Sterne')
    expect(found('Menu', 'A lighthouse with no sea', PROSE)).toBe(null)
    expect(found('Boats', 'Goats', 'A lighthouse with no sea', PROSE)).toBe(null)
    expect(found('Menu', 'Search', 'It is a sea', PROSE)).toBe(null)
    expect(found('Menu', 'Search', 'A lighthouse with no sea', 'Boats')).toBe(null)
    expect(found('Menu', 'Search', 'By Marit van Dahl', PROSE)).toBe(null)
    expect(found('Menu', 'Search', PROSE, PROSE)).toBe(null)
    expect(found('Menu', 'Search', 'Boats')).toBe(null)
  })

  it('comes again glued to the lead, or stood above and broke off', () => {
    expect(found(...MENU, TITLE, `${TITLE}${PROSE}`, PROSE)).toBe(TITLE)
    expect(found(...MENU, TITLE, `${TITLE} ${PROSE}`, PROSE)).toBe(null)
    expect(found(...MENU, TITLE, `${TITLE}and again`, PROSE)).toBe(null)
    expect(found(...MENU, 'Ferry to Osk runs…', 'Open now', TITLE, PROSE)).toBe(TITLE)
    expect(found(...MENU, 'Ferry to Osk runs', 'Open now', TITLE, PROSE)).toBe(null)
    expect(found(...MENU, 'Ferry…', 'Open now', TITLE, PROSE)).toBe(null)
    expect(found(...MENU, 'Boats to Osk run…', 'Open now', TITLE, PROSE)).toBe(null)
  })

  it('comes again below the latest news', () => {
    const news = ['Goats were seen on the old pier', 'Nobody has paid for the lamp']
    expect(found(...MENU, ...news, TITLE, 'By Marit Dahl', `${TITLE} - Fjord Post`)).toBe(TITLE)
    expect(found(...MENU, ...news, TITLE, PROSE)).toBe(null)
  })

  it('comes again near by, in capitals nearer', () => {
    const far = Array.from({ length: 4 }, (_, n) => `${PROSE} It was the ${n}th.`)
    expect(found(...MENU, TITLE, ...far, TITLE.toUpperCase())).toBe(TITLE)
    expect(found(...MENU, TITLE, ...far, PROSE, TITLE.toUpperCase())).toBe(null)
    const site = `${TITLE} - Fjord Post`
    const further = Array.from({ length: 19 }, (_, n) => `${PROSE} It was the ${n}th.`)
    expect(found(...MENU, TITLE, ...further, site)).toBe(TITLE)
    expect(found(...MENU, TITLE, ...further, PROSE, site)).toBe(null)
  })

  it('is none where it comes again as it is, with other words, or not at all', () => {
    expect(found(...MENU, TITLE, TITLE, PROSE)).toBe(null)
    expect(found(...MENU, TITLE, `${TITLE} after nine winters`, PROSE)).toBe(null)
    expect(found(...MENU, `${TITLE} after nine winters`, TITLE, PROSE)).toBe(null)
    expect(found(...MENU, TITLE, PROSE)).toBe(null)
  })

  it('begins as no sentence goes on', () => {
    expect(found(...MENU, `that the ${TITLE}`, `THAT THE ${TITLE.toUpperCase()}`, PROSE)).toBe(null)
  })

  it('has several words', () => {
    expect(found('Menu', 'The ferry to Osk', 'THE FERRY TO OSK', 'So say all of them there', PROSE)).toBe(null)
  })

  it('is below lines of a few words, and what else stands above a headline', () => {
    expect(found('Fjord Post', '14 January 2025, 18:40 | 5 min read', TITLE, TITLE.toUpperCase())).toBe(TITLE)
    expect(found('Who will pay for this', TITLE, TITLE.toUpperCase())).toBe(null)
    expect(found('Goats are well.', TITLE, TITLE.toUpperCase())).toBe(null)
  })
})

describe('the headline below the way to its page', () => {
  it.each([
    'Home / Opinion / Columns',
    'Главная → Мнения → Колонки',
    'Início > Cultura > Cinema',
    'Strona główna › Kultura',
  ])('`%s`', way => {
    expect(found('Fjord Post', way, TITLE, PROSE)).toBe(TITLE)
    expect(found(way, 'Fjord Post', 'Culture', TITLE, PROSE)).toBe(TITLE)
  })

  it('which begins at the first page of the site', () => {
    expect(found('Fjord Post', 'Goats / Opinion / Columns', TITLE, PROSE)).toBe(null)
    expect(found('Fjord Post', 'Home / Columns', TITLE, PROSE)).toBe(TITLE)
    expect(found('Fjord Post', 'Goats / Columns', TITLE, PROSE)).toBe(null)
    expect(found('Fjord Post', 'Home', TITLE, PROSE)).toBe(null)
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
    return titleBelowMenu({ ...draft, passages, dropped }, 0)
  }
  expect(without(shouted)).toBe(title)
  expect(without(title)).toBe(shouted)
  expect(without(draft.passages[0])).toBe(title)
  const other = draftOf(...MENU, TITLE, PROSE)
  const dropped = [{ reason: 'stutter' as const, start: 0, end: 4, from: 0, to: 4, twin: -1, links: [], instead: [] }]
  expect(titleBelowMenu({ ...other, dropped }, 0)).toBe(null)
})

describe('the headline below three entries and above a date', () => {
  const DATE = '14 January 2025, 18:40'

  it('is the first line of more words', () => {
    expect(found(...MENU, TITLE, 'Nobody asked the islanders', DATE, PROSE)).toBe(TITLE)
    expect(found(...MENU, 'A ferry again', TITLE, DATE, PROSE)).toBe(TITLE)
    expect(found(...MENU.slice(1), TITLE, DATE, PROSE)).toBe(null)
    expect(found(...MENU, TITLE, PROSE)).toBe(null)
  })

  it('of two, where one is the name of a section', () => {
    expect(found('Fjord Post', 'Culture', TITLE, DATE, PROSE)).toBe(TITLE)
    expect(found('Culture', TITLE, DATE, PROSE)).toBe(null)
    expect(found('Fjord Post', 'Shop', TITLE, DATE, PROSE)).toBe(null)
  })

  it('of entries of four words, where these are short, with numbers, and signs', () => {
    expect(found('1. Osk', '2. Shop', 'What is on today', TITLE, DATE)).toBe(TITLE)
    expect(found('1. Osk', '2. Shop', 'Restaurants Entertainment Culture Weather', TITLE, DATE)).toBe(null)
    expect(found('Osk', '≡', 'Shop', TITLE, DATE)).toBe(TITLE)
    expect(found('Osk', 'Shop', 'Goats 54', TITLE, DATE)).toBe(null)
    expect(found('Osk', 'Shop', 'Weather 54°F', TITLE, DATE)).toBe(TITLE)
  })

  it('below lines with more figures than letters, and the name of a site in four words', () => {
    expect(found(...MENU, 'Tides: HW 04:52 / 17:20 LW 11:10', TITLE, DATE, PROSE)).toBe(TITLE)
    expect(found('Fjord Stones News Agency', ...MENU.slice(1), TITLE, DATE, PROSE)).toBe(TITLE)
    expect(found('Fjord stones in the news', ...MENU.slice(1), TITLE, DATE, PROSE)).toBe(null)
    expect(found('Fjord Stones Newspaper Agency', ...MENU.slice(1), TITLE, DATE, PROSE)).toBe(null)
  })

  it('below a description of the page, or a slogan', () => {
    expect(found(PROSE, ...MENU, TITLE, DATE)).toBe(TITLE)
    expect(found(...MENU, PROSE, TITLE, DATE)).toBe(TITLE)
    expect(found(...MENU, 'The boat left the quay on Thursday with forty passengers and…', TITLE, DATE)).toBe(TITLE)
    expect(found(...MENU, 'Nobody asked them there at all.', TITLE, DATE)).toBe(TITLE)
    expect(found(PROSE, `${PROSE} So they say.`, TITLE, DATE)).toBe(null)
  })

  it('or right above who wrote the article', () => {
    expect(found(...MENU, TITLE, 'By Marit Dahl', PROSE)).toBe(TITLE)
    expect(found(...MENU, TITLE, 'Nobody asked the islanders', 'By Marit Dahl', PROSE)).toBe(null)
  })

  it('with its date a few lines below', () => {
    const lines = (count: number): string[] => Array.from({ length: count }, (_, n) => `Line ${'abcdefghij'.charAt(n)}`)
    expect(found(...MENU, TITLE, ...lines(9), DATE, PROSE)).toBe(TITLE)
    expect(found(...MENU, TITLE, ...lines(10), DATE, PROSE)).toBe(null)
    for (const date of ['Posted on 14 January by Ada', '18:40', '14.01.2025'])
      expect(found(...MENU, TITLE, date, PROSE)).toBe(TITLE)
    expect(found(...MENU, TITLE, `${PROSE} It was 18:40 then, and nobody had come to the quay by the evening.`)).toBe(
      null,
    )
  })

  it('where entries have gone as phrases of the page', () => {
    const draft = draftOf('Skip to content', 'Osk', 'Shop', TITLE, DATE, PROSE)
    const without = { ...draft, passages: draft.passages.slice(1) }
    expect(titleBelowMenu(without, 0)).toBe(draft.passages[3])
    const long = draftOf(PROSE, 'Osk', 'Shop', TITLE, DATE, PROSE)
    expect(titleBelowMenu({ ...long, passages: long.passages.slice(1) }, 0)).toBe(null)
    const between = draftOf('Osk', 'Log in', 'Shop', TITLE, DATE, PROSE)
    const gone = between.passages.filter((_, p) => p !== 1)
    expect(titleBelowMenu({ ...between, passages: gone }, 0)).toBe(between.passages[3])
  })
})

describe('the headline below those of other articles', () => {
  const DATE = '14 January 2025, 18:40'
  const NEWS = ['Goats were seen on the old pier', 'Nobody has paid for the lamp']

  it('is the line below the last entries, of which there are two', () => {
    expect(found(...MENU, ...NEWS, 'Osk', 'Crafts', TITLE, DATE, PROSE)).toBe(TITLE)
    expect(found(...MENU, ...NEWS, 'Culture', TITLE, DATE, PROSE)).toBe(TITLE)
    expect(found(...MENU, ...NEWS, 'Osk', TITLE, DATE, PROSE)).toBe(NEWS[0])
    expect(found(...MENU, ...NEWS, 'Osk', 'Crafts', `that the ${TITLE}`, DATE, PROSE)).toBe(NEWS[0])
    expect(found(...MENU, NEWS[0] as string, 'Culture', NEWS[1] as string, 'Osk', 'Crafts', TITLE, DATE)).toBe(TITLE)
  })

  it('or of which there are three, where the first ones are no menu', () => {
    expect(found('Fjord Post', ...NEWS, '18+', 'Culture', TITLE, DATE, PROSE)).toBe(TITLE)
    expect(found('Fjord Post', ...NEWS, '18+', 'Crafts', 'Tags: goats, ferries, Osk', TITLE, DATE, PROSE)).toBe(TITLE)
    expect(found('Fjord Post', ...NEWS, 'Osk / Crafts / Bells', TITLE, DATE, PROSE)).toBe(TITLE)
    expect(found('Fjord Post', ...NEWS, 'Culture', TITLE, DATE, PROSE)).toBe(null)
  })

  it('stands above a date, and no byline, date or sentence above it', () => {
    const entries = ['Osk', 'Crafts', 'Culture']
    expect(found(...MENU, ...NEWS, ...entries, TITLE, PROSE)).toBe(null)
    for (const line of [DATE, 'By Marit Dahl', PROSE])
      expect(found(...MENU, ...NEWS, line, ...entries, TITLE, DATE, PROSE)).toBe(NEWS[0])
  })
})

it('the way to a page counts as many entries as it has steps', () => {
  expect(found('Osk / Crafts / Bells', 'Fjord Post', TITLE, 'Fjord Post, 14.01.2025', PROSE)).toBe(TITLE)
  expect(found('Osk', 'Fjord Post', TITLE, 'Fjord Post, 14.01.2025', PROSE)).toBe(null)
})

it('a menu on one line counts as many entries as it has', () => {
  const news = 'Goats were seen on the old pier'
  const below = (menu: string): string | null => found('Fjord Post', menu, news, 'Culture', TITLE, '14.01.2025', PROSE)
  expect(below('World | Islands | Crafts')).toBe(TITLE)
  expect(below('World · Islands · Crafts')).toBe(TITLE)
  expect(below('Goats | Crafts')).toBe(null)
  expect(below('Goats | 24 | Crafts')).toBe(null)
})

it('headlines with their times stand above the headline', () => {
  const news = ['09:12 No water in the old town', '08.47 Rovers lose once more']
  const [date, culture] = ['14 January 2025', 'Culture']
  expect(found('Menu', 'Fjord Post', ...news, culture, TITLE, date, PROSE)).toBe(TITLE)
  expect(found('Fjord Post', news[0] as string, TITLE, date, PROSE)).toBe(null)
  expect(found('Menu', 'Fjord Post', 'Goats were seen on the old pier', ...news, 'Osk', TITLE, date, PROSE)).toBe(TITLE)
  expect(found(...MENU, TITLE, news[0] as string, PROSE)).toBe(null)
  expect(found('Menu', 'Fjord Post', '09:12 No water', '08:47 on 14 January 2025', TITLE, date, PROSE)).toBe(null)
})

describe('the headline below the name of the site and what it is', () => {
  const SITE = 'Fjord Post - news of the islands'
  const CALL = 'Get the Fjord Post straight to your door'
  const DATE = '14 January 2025'

  it('which another line of the head has again', () => {
    for (const mark of ['-', '|', '–', '·'])
      expect(found(SITE.replace('-', mark), TITLE, DATE, CALL, PROSE)).toBe(TITLE)
    expect(found(SITE, TITLE, DATE, PROSE)).toBe(null)
    expect(found(SITE, TITLE, DATE, CALL.toUpperCase(), PROSE)).toBe(null)
    expect(found(SITE, TITLE, CALL, PROSE)).toBe(null)
    expect(found(`${SITE}.`, TITLE, DATE, CALL, PROSE)).toBe(null)
  })

  it('far above, and no sentence, and no line that begins with it', () => {
    const more = Array.from({ length: 22 }, (_, n) => `${PROSE} It was the ${n}th.`)
    expect(found(SITE, TITLE, DATE, ...more.slice(1), CALL)).toBe(TITLE)
    expect(found(SITE, TITLE, DATE, ...more, CALL)).toBe(null)
    expect(found(SITE, TITLE, DATE, CALL, PROSE, 'So it stood in the Fjord Post on a Thursday in the old days.')).toBe(
      null,
    )
    expect(found(SITE, TITLE, DATE, CALL, 'Fjord Post of Thursday', PROSE)).toBe(null)
  })

  it('of a few words', () => {
    const long = 'The Fjord Post of Osk - news of the islands'
    expect(found(long, TITLE, DATE, 'Get the The Fjord Post of Osk to your door', PROSE)).toBe(null)
  })
})

describe('the headline below a menu of four entries and more', () => {
  const BODY = `${PROSE} ${PROSE} ${PROSE}`
  const ENTRIES = ['Village', 'Council', 'Hall bookings', 'Contact']

  it('needs no date, but prose below', () => {
    expect(found(...ENTRIES, TITLE, BODY)).toBe(TITLE)
    expect(found(...ENTRIES.slice(1), TITLE, BODY)).toBe(null)
    expect(found(...ENTRIES, TITLE, 'So say all of them there')).toBe(null)
    expect(found(...ENTRIES.slice(1), 'Light, work', TITLE, BODY)).toBe(null)
  })
  it('is the line of several words above a longer one, its deck', () => {
    const deck = 'It has been dark since April, for nobody knows where they put the key'
    expect(found(...ENTRIES, 'The old ferry', deck, BODY)).toBe('The old ferry')
    expect(found(...ENTRIES, 'Search the archive', TITLE, BODY)).toBe(TITLE)
    expect(found(...ENTRIES.slice(1), 'Basket (0)', TITLE, BODY)).toBe(TITLE)
  })
  it('may ask something', () => {
    const question = 'Why does the old ferry of Osk run again after nine winters?'
    expect(found(...ENTRIES, question, BODY)).toBe(question)
  })
})

describe('a label above headlines of other articles', () => {
  const NEWS = ['Goats were seen on the old pier', 'Nobody has paid for the lamp']
  const DATE = '14 January 2025'

  it('lets one entry stand between them and the headline', () => {
    expect(found(...MENU, 'Most read', ...NEWS, 'Osk', TITLE, DATE, PROSE)).toBe(TITLE)
    expect(found(...MENU, 'The slogan of the Fjord Post', 'Most read', ...NEWS, 'Osk', TITLE, DATE)).toBe(TITLE)
    expect(found(...MENU, 'Best read', ...NEWS, 'Osk', TITLE, DATE, PROSE)).toBe(NEWS[0])
    expect(found(...MENU, 'Most read', NEWS[0] as string, DATE, PROSE)).toBe(NEWS[0])
  })

  it('where none does the headline is the last line above who wrote the article, or when', () => {
    expect(found('Fjord Post', DATE, 'Most read', ...NEWS, TITLE, 'By Marit Dahl', PROSE)).toBe(TITLE)
    expect(found('Fjord Post', 'Most read', ...NEWS, TITLE, DATE, PROSE)).toBe(TITLE)
    expect(found('Fjord Post', 'Best read', ...NEWS, TITLE, DATE, PROSE)).toBe(null)
    expect(found('Fjord Post', 'Most read', ...NEWS, 'Osk', TITLE, 'Nobody asked the goats', DATE, PROSE)).toBe(TITLE)
    expect(found('Fjord Post', 'Most read', ...NEWS, PROSE, DATE)).toBe(null)
    expect(found('Fjord Post', 'Most read', ...NEWS, 'Osk', 'By Marit Dahl', PROSE)).toBe(null)
  })

  it('though it has gone', () => {
    const draft = draftOf(...MENU, 'Most read', ...NEWS, 'Osk', TITLE, DATE, PROSE)
    const without = { ...draft, passages: draft.passages.filter((_, p) => p !== 3) }
    expect(textOf(draft, titleBelowMenu(without, 0) ?? (draft.passages[0] as Passage))).toBe(TITLE)
  })

  it('though the text began with it', () => {
    const foundBelow = (...lines: string[]): string | null => {
      const draft = draftOf('Most read', ...lines)
      const title = titleBelowMenu({ ...draft, passages: draft.passages.slice(1) }, 0)
      return title && textOf(draft, title)
    }
    expect(foundBelow(...NEWS, 'Osk', TITLE, DATE, PROSE)).toBe(TITLE)
    expect(foundBelow(...NEWS, 'Osk', TITLE, PROSE)).toBe(null)
    expect(foundBelow(PROSE, DATE)).toBe(null)
  })

  it('or stands before a colon on the line of one', () => {
    const live = ['Live: Rovers and Tarn play on', 'Última hora: no hay agua en la isla']
    for (const line of live) expect(found('Fjord Post', line, 'Osk', TITLE, DATE, PROSE)).toBe(TITLE)
    expect(found('Fjord Post', 'Goats: Rovers and Tarn play on', 'Osk', TITLE, DATE, PROSE)).toBe(null)
  })
})

it('the weather and rates of exchange are of the menu', () => {
  const DATE = '14 January 2025'
  for (const line of ['Today 6 °C / 14 °C, rain', 'USD 91,20 and EUR 1,95583 on Thursday'])
    expect(found('Fjord Post', 'Shop', line, TITLE, DATE, PROSE)).toBe(TITLE)
  const others = [
    'Today it is 6 °C in the shade of the old pier',
    'Rates rise to 1.20 crowns on Thursday',
    'The pier loses 1,200 of 3,400 planks',
  ]
  for (const line of others) expect(found('Fjord Post', 'Shop', line, TITLE, DATE, PROSE)).toBe(null)
  expect(
    found('Fjord Post', 'Shop', `${others[1]} and 1.30 on Friday, say those who know the market`, TITLE, DATE),
  ).toBe(null)
})

it('an entry in capitals counts as much as a section', () => {
  const news = 'Goats were seen on the old pier'
  expect(found(...MENU, news, 'TRADITION', TITLE, '14 January 2025', PROSE)).toBe(TITLE)
  expect(found(...MENU, news, 'Tradition', TITLE, '14 January 2025', PROSE)).toBe(news)
})

it('a line that ends with a full stop is no headline, and no slogan is one', () => {
  expect(found('Fjord Post', 'Shop', 'Your town. Every day.', 'Osk', TITLE, '14 January 2025', PROSE)).toBe(TITLE)
})

describe('the headline below a menu below a line that may be a title', () => {
  const SITE = 'The Town Council of Osk'
  const DATE = '14 January 2025'
  const LONG = ['State of Tarn', 'Skip to content 1', 'Home | Boats | Goats']

  it('has four entries above it, and a date above or below', () => {
    expect(found(SITE, ...LONG, TITLE, DATE, PROSE)).toBe(TITLE)
    expect(found(SITE, ...LONG, DATE, TITLE, PROSE)).toBe(TITLE)
    expect(found(SITE, ...LONG, TITLE, PROSE)).toBe(null)
    expect(found(SITE, ...LONG.slice(1), TITLE, DATE, PROSE)).toBe(null)
    const [bars, trail] = [
      'Boats and more | Goats and more | Ice and more',
      'Boats and more / Goats and more / Ice and more',
    ]
    expect(found(SITE, bars, 'Shop', TITLE, DATE, PROSE)).toBe(TITLE)
    expect(found(SITE, trail, 'Shop', TITLE, DATE, PROSE)).toBe(null)
  })

  it('or three where it comes again, be it in capitals', () => {
    expect(found(SITE, ...LONG.slice(1), TITLE, TITLE.toUpperCase(), PROSE)).toBe(TITLE)
    expect(found(SITE, 'Shop', 'You are here: Home / News', TITLE, TITLE.toUpperCase(), PROSE)).toBe(TITLE)
    expect(found(SITE, LONG[2] as string, PROSE)).toBe(null)
  })

  it('or the line below a description, with the name of the site, that comes again below a menu', () => {
    const description = 'Ferry to Osk runs again after nine winters, says the council'
    const named = `${TITLE} | Fjord Post`
    expect(found(description, named, ...LONG, TITLE, PROSE)).toBe(named)
    expect(found(description, named, LONG[0] as string, TITLE, PROSE)).toBe(null)
    expect(found(description, named, ...LONG.slice(0, 2), 'Goats', 'Ice', TITLE, PROSE)).toBe(named)
    expect(found(description, named, ...LONG, PROSE)).toBe(null)
    expect(found(description, named, ...LONG, TITLE, `${description} | Fjord Post`, PROSE)).toBe(null)
  })

  it('but not below a byline, nor where the first line comes again', () => {
    expect(found(SITE, 'By Marit Dahl', ...LONG, TITLE, DATE, PROSE)).toBe(null)
    expect(found(SITE, ...LONG, TITLE, DATE, SITE.toUpperCase(), `${SITE} | Fjord Post`, PROSE)).toBe(null)
    expect(found(SITE, ...LONG)).toBe(null)
  })
})
