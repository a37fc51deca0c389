import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Draft } from '../../src/draft.ts'
import { findTitle } from '../../src/steps/find-title.ts'
import type { CleanOptions, Dropped, Passage, Span } from '../../src/types.ts'
import { draftOf, textOf, textsOf } from './opened.ts'
import { prose } from './prose.ts'

const PROSE = 'The boat left the quay on Thursday with forty passengers, two goats and the mayor.'
const MORE = 'The council has promised money for two summers, and the rest depends on the weather.'
const TITLE = 'Ferry to Osk runs again after nine winters'
/** An article that has the words of the title. */
const TOLD =
  'The ferry to Osk runs again, nine winters after the fire, and left on Thursday with forty passengers and the mayor.'

/** The title of a text, and the lines below it. */
function found(
  lines: string[],
  options: CleanOptions = {},
): { title: string | null; below: string[]; label: string | null } {
  const { draft, title, label } = findTitle(draftOf(...lines), options)
  return { title: title && textOf(draft, title), below: textsOf(draft), label: label?.text ?? null }
}

/** A draft of which the first passage is made of two stretches. */
function mended(draft: Draft, letters: number, at: number): Draft {
  const [first, ...rest] = draft.passages as [Passage, ...Passage[]]
  const span = first.spans[0] as Span
  const halves = [
    { ...span, end: span.start + at, to: span.from + letters },
    { ...span, start: span.start + at, from: span.from + letters },
  ]
  return { ...draft, passages: [{ ...first, spans: halves }, ...rest] }
}

/** What went, with the reason. */
const goneFrom = (...lines: string[]): [reason: string, text: string][] => {
  const { draft } = findTitle(draftOf(...lines), {})
  return draft.dropped.map(({ reason, start, end }) => [reason, draft.text.slice(start, end)])
}

describe('the title is the first line', () => {
  it.each([
    [TITLE, 'a line without a stop'],
    ['Who pays for the ferry to Osk, and for how long?', 'a question'],
    ['The City in the Sea.', 'a few words with a stop'],
    ['Ferry runs again in the U.S.', 'an abbreviation at its end'],
    ['THE FERRY TO OSK RUNS AGAIN AFTER NINE WINTERS.', 'capitals'],
    ['Ferry to Osk runs again after nine…', 'one that breaks off'],
    ['The last ferry leaves at 18:40', 'a time without a day'],
    ['John 3:16 and 17:20', 'two times, or verses'],
    ['14 July 1789', 'a day without a time'],
    ['Last ferries of 26 March leave before 18:40', 'a day and a time with words of its own'],
    ['Reykjavíkurflugvöllur og Seyðisfjarðarhafnarfélag 3 18:40', 'a long line'],
  ])('`%s`: %s', line => {
    expect(found([line, PROSE, MORE])).toEqual({ title: line, below: [PROSE, MORE], label: null })
  })

  it.each([
    [PROSE, 'prose'],
    ['Ferry to Osk, runs again,', 'a line that goes on'],
    ['The ferry to Osk ran again on Thursday.', 'a sentence'],
    ['— —', 'no letters'],
    ['26 March, 18:40', 'a day with a time of it'],
    ['Wednesday, 24 September 2025 | 6:40 pm GMT+1', 'the same with its year and zone'],
    ['Le 26 mars 2024 à 18h40', 'the same in French'],
    ['2024年3月26日 18:40', 'the same without spaces'],
  ])('but not `%s`: %s', line => {
    expect(found([line, PROSE, MORE])).toEqual({ title: null, below: [line, PROSE, MORE], label: null })
  })

  it('of nothing there is none', () => {
    expect(found([''])).toEqual({ title: null, below: [], label: null })
  })
})

describe('a mark before it says that it is one', () => {
  it('hashes', () => {
    const line = 'The ferry to Osk ran again on Thursday.'
    expect(found([`# ${line}`, PROSE])).toEqual({ title: line, below: [PROSE], label: null })
    expect(found([`#  ${line}`, PROSE]).title).toBe(line)
    expect(found([`#${line}`, PROSE]).title).toBeNull()
    expect(found([`## ${TITLE}`, PROSE]).title).toBe(TITLE)
    expect(found([`# ${TITLE} #`, PROSE]).title).toBe(TITLE)
    expect(found([`**${TITLE}**`, PROSE]).title).toBe(TITLE)
    const spans = (line: string): string[] | undefined => {
      const draft = draftOf(line, PROSE)
      return findTitle(mended(draft, 7, 9), {}).title?.spans.map(({ start, end }) => draft.text.slice(start, end))
    }
    expect(spans(`# ${TITLE}`)).toEqual(['Ferry t', `${TITLE.slice(7)}`])
    expect(spans(TITLE)).toEqual([TITLE.slice(0, 9), TITLE.slice(9)])
  })

  it.each(['Title:', 'HEADLINE :', 'Titre :', 'Заголовок:', '标题：'])('a label, which is furniture: %s', label => {
    const line = 'The ferry to Osk ran again on Thursday.'
    for (const blank of ['', ' ', '  '])
      expect(found([`${label}${blank}${line}`, PROSE])).toEqual({ title: line, below: [PROSE], label })
  })

  it('a label’s letters are not the title’s', () => {
    const { draft, title, label } = findTitle(draftOf(`Title: ${TITLE}`, PROSE), {})
    const { start, from } = (title as Passage).spans[0] as Span
    expect([start, draft.letters.at(from)]).toEqual([7, 7])
    expect(label).toEqual({ kind: 'furniture', start: 0, end: 6, text: 'Title:' })
  })

  it('a label further in is none', () => {
    expect(found([`Working title: ${TITLE}`, PROSE])).toEqual({
      title: `Working title: ${TITLE}`,
      below: [PROSE],
      label: null,
    })
  })

  it('a label with nothing behind it is a line like any other', () => {
    expect(found(['Title:', PROSE])).toEqual({ title: null, below: ['Title:', PROSE], label: null })
    expect(found(['', 'Title:', PROSE])).toEqual({ title: null, below: ['Title:', PROSE], label: null })
    expect(found(['# ', PROSE]).title).toBeNull()
  })
})

describe('what stands above a title', () => {
  it('is the way to the page, or was saved from a later line', () => {
    for (const trail of ['Home / Islands / Ferries', 'News > Osk > Ferries > Winter', 'Start › Osk › Fähren'])
      expect(found([trail, TITLE, PROSE])).toEqual({ title: TITLE, below: [trail, PROSE], label: null })
    const draft = draftOf(TITLE, 'News from Osk', PROSE)
    const [title, saved, ...rest] = draft.passages as [Passage, Passage, Passage]
    expect(textOf(draft, findTitle({ ...draft, passages: [saved, title, ...rest] }, {}).title as Passage)).toBe(TITLE)
  })

  it('is that the reader looks at it, in the words of a theme', () => {
    for (const viewing of ['You are currently viewing', 'Stai visualizzando', 'No momento, você está visualizando'])
      expect(found([`${viewing} ${TITLE}`, TITLE, PROSE]).title).toBe(TITLE)
    expect(found([`You are viewing: ${TITLE}`, TITLE, PROSE]).title).toBe(TITLE)
  })

  it('is a link past the menu, or several glued, what a list of results has, the number of an issue, and a step from the front page', () => {
    const links = [
      'Jump directly to the content',
      'Przejdź do głównych treściPrzejdź do wyszukiwarki',
      'Skip to footer',
    ]
    for (const line of [...links, 'View All Result', 'Édition du jeudi 9 octobre 2025', '/ Front page / News'])
      expect(found([line, TITLE, PROSE]).title).toBe(TITLE)
  })

  it('is a caption with who took the picture behind its full stop', () => {
    const caption = 'The boat at the quay of Osk in the rain. Photo: Fire Brigade/Handout'
    expect(found([caption, TITLE, PROSE]).title).toBe(TITLE)
    expect(found([caption, PROSE]).title).toBeNull()
  })

  it('is a line that breaks off behind a comma', () => {
    for (const cut of ['A goat asleep in the garden of Tarn,…', 'A goat asleep in the garden of Tarn, ...'])
      expect(found(['ALL OF TODAY', cut, TITLE, PROSE]).title).toBe(TITLE)
  })

  it('is the way to the page of three to seven steps, each of twenty-four signs at most', () => {
    const above = (trail: string): string => found([trail, TITLE, PROSE]).title as string
    const steps = ['Osk', 'Islands', 'Ferries', 'Winter', 'Ice', 'Larch', 'Spruce', 'Nails']
    for (const count of [3, 7]) expect(above(steps.slice(0, count).join(' / '))).toBe(TITLE)
    expect(above(steps.join(' / '))).toBe(steps.join(' / '))
    for (const mark of ['>', '›', '»', '→']) expect(above(steps.slice(0, 3).join(` ${mark} `))).toBe(TITLE)
    expect(above('Osk/Islands/Ferries')).toBe('Osk/Islands/Ferries')
    expect(above(`Osk / ${'f'.repeat(24)} / Ferries`)).toBe(TITLE)
    const long = `Osk / ${'f'.repeat(25)} / Ferries`
    expect(above(long)).toBe(long)
    expect(above('Osk / Ferries/Boats / Ice')).toBe('Osk / Ferries/Boats / Ice')
  })

  it('is the title itself where the line below breaks off in what the text begins with', () => {
    const cut = `${PROSE.slice(0, 30)} …`
    expect(found(['Osk', cut, PROSE]).title).toBe('Osk')
    expect(found(['Osk', cut, 'A line between', PROSE]).title).toBe('Osk')
    for (const rows of [[cut], [`${TITLE} …`, PROSE], [PROSE.slice(0, 30), PROSE]])
      expect(found(['18.10.2023', ...rows, MORE]).title).toBe(rows[0])
  })

  it('is a date', () => {
    for (const date of ['Saturday, 21 October 2023', '18.10.2023', '26 March, 18:40'])
      expect(found([date, TITLE, PROSE])).toEqual({ title: TITLE, below: [date, PROSE], label: null })
    expect(found(['18.10.2023', PROSE])).toEqual({ title: null, below: ['18.10.2023', PROSE], label: null })
  })

  it('is a shorter line where the headline comes again with the name of the site', () => {
    const again = `${TITLE} | The Fjord Post`
    const kicker = 'What Osk says'
    expect(found([kicker, TITLE, again, PROSE]).title).toBe(TITLE)
    expect(found([kicker, TITLE, PROSE, again]).title).toBe(TITLE)
    expect(found([kicker, TITLE, TITLE, `${PROSE} So it says.`]).title).toBe(kicker)
    const longer = 'What the islands wait for'
    expect(found([longer, TITLE, again, PROSE]).title).toBe(TITLE)
    expect(found([longer, TITLE, again, `${PROSE} So all the islands wait for it.`]).title).toBe(longer)
    const far = Array.from({ length: 22 }, (_, n) => `${PROSE} It was the ${n}th.`)
    expect(found([kicker, TITLE, ...far.slice(1), again]).title).toBe(TITLE)
  })

  it('is what the article has no word of, where the headline comes again as it is', () => {
    for (const above of [['Type a word to search'], ['Menu', 'Log in'], ['Log in', 'Menu', 'Weather today']]) {
      const between = ['By Marit Dahl', '24 May']
      for (const lines of [[TITLE], [...between, TITLE]]) {
        const { title } = found([...above, TITLE, ...lines, PROSE])
        expect(title).toBe(TITLE)
      }
      const far = found([...above, TITLE, ...between, 'Culture', TITLE, PROSE])
      expect(far.title).toBe(TITLE)
    }
    expect(found(['So many passengers', TITLE, TITLE, PROSE]).title).toBe('So many passengers')
    expect(found(['Menu', 'Ferry runs', 'Ferry runs', PROSE]).title).toBe('Ferry runs')
    expect(found(['Osk today', 'Ferry runs', 'Ferry runs', PROSE]).title).toBe('Osk today')
    expect(found(['Type a word to search', TITLE, `${TITLE}.`, PROSE]).title).toBe('Type a word to search')
    expect(found(['Menu', 'Log in']).title).toBe(null)
    expect(found(['菜单', TITLE, TITLE, PROSE]).title).toBe(TITLE)
    const contents = [TITLE, 'Who pays for it all', TITLE, PROSE, 'Who pays for it all', MORE]
    expect(found(['Type a word to search', ...contents]).title).toBe('Type a word to search')
    expect(found(['Menu', 'Log in', 'Search', 'Weather', TITLE, TITLE, PROSE]).title).toBe(TITLE)
  })

  it('is what the article has no word of, where a copy of the headline went', () => {
    const draft = draftOf('Type a word to search', TITLE, TITLE, PROSE)
    const [first, headline, copy, rest] = draft.passages as [Passage, Passage, Passage, Passage]
    const { start, end, from, to } = copy.spans[0] as Span
    const links = [{ from, to, twin: (headline.spans[0] as Span).from }]
    const dropped: Dropped[] = [{ reason: 'stutter', start, end, from, to, twin: -1, links, instead: [] }]
    const { title } = findTitle({ ...draft, passages: [first, headline, rest], dropped }, {})
    expect(title).toBe(headline)
  })

  it('is the name of a section, of who wrote the article, a date, and several of these', () => {
    for (const above of [
      ['Sport'],
      ['Спорт / Лыжи'],
      ['प्रदेश'],
      ['By Marit Dahl'],
      ['By Marit Dahl, Osk — 17:52'],
      ['By Marit Dahl, Osk, 24 May'],
      ['News', '18.10.2023', 'By Marit Dahl'],
      ['Posted by Admin on 18 October 2023'],
      ['By Staff 18 October 2023'],
      ['Osk, 18 October 2023'],
      ['New Osk Bay, 18 October 2023'],
      ['18:40'],
      ['Tallow Creek, Osk – September 18, 2023'],
      ['Photo: Marit Dahl'],
      ['12 Comments'],
      ['You are here: News / Weather'],
      ['Chapter 3'],
      ['Villages in winter, part 4'],
      ['Dörfer im Winter (Teil IV)'],
      ['The Quay, issue 14'],
      ['Die Mole, Nr. 14'],
      ['THE BACK BENCH with Ada Brand'],
      ['By our court reporter, Marit Dahl'],
      ['Marit Dahl', '18.11.2023'],
      ['Islands »', '9 October 2024, 0:15 912 views 3 comments'],
      ['Topic: energy'],
      ['News', 'Local', 'Osk, 18.10.2023', 'By Marit Dahl', 'Photo: Marit Dahl', '12 Comments'],
    ])
      expect(found([...above, TITLE, PROSE])).toEqual({ title: TITLE, below: [...above, PROSE], label: null })
    const seven = ['News', 'Local', '18.10.2023', 'By Marit Dahl', '18:40', '12 Comments', 'Views: 8']
    expect(found([...seven, TITLE, PROSE]).title).toBe(TITLE)
    expect(found(['Fjord of Osk', `“${TITLE}”`, PROSE]).title).toBe('Fjord of Osk')
    expect(found(['Chapter 3', PROSE]).title).toBe('Chapter 3')
    const eight = ['Marit Dahl', '18.11.2023', 'News', 'Local', '18:40', '12 Comments', 'Views: 8']
    expect(found([...eight, TITLE, PROSE]).title).toBe(TITLE)
    const dated = 'A by-election in Osk, 18 October 2023'
    expect(found([dated, TITLE, PROSE]).title).toBe(dated)
    expect(found(['Photos: the ferry of Osk in its ninth winter', TITLE, PROSE]).title).toBe(TITLE)
    expect(found(['12 Comments', PROSE]).title).toBeNull()
    for (const above of ['Marit Dahl, Fjord Press', 'Marit Dahl, The Fjord Post', 'Subscribe to The Fjord Post'])
      expect(found([above, TITLE, PROSE]).title).toBe(TITLE)
    for (const above of ['Marit Dahl, mayor of Osk', 'Marit Dahl, The Old Fjord Post'])
      expect(found([above, TITLE, PROSE]).title).toBe(above)
    expect(found(['Sport', PROSE]).title).toBeNull()
    expect(found(['Sport', 'Photo: Marit Dahl', PROSE]).title).toBeNull()
    expect(found(['Sports', 'On the ferries of Osk', PROSE]).title).toBe('On the ferries of Osk')
    expect(found(['Sports of all kinds', TITLE, PROSE]).title).toBe('Sports of all kinds')
  })

  // Of 1,014 scrapes that others made 75 had a kicker, and none a title of a word or two above such a line.
  it('is a few words above a headline of which the article speaks', () => {
    for (const kicker of ['Local life', 'FOOD & FARMING', 'Fischerei', 'Лодки', 'Vie d’île', 'The Saturday interview'])
      expect(found([kicker, TITLE, TOLD])).toEqual({ title: TITLE, below: [kicker, TOLD], label: null })
    for (const title of ['Three short words', 'Quiet days', 'Unaussprechlichkeitstheorien'])
      expect(found([title, TITLE, PROSE]).title).toBe(title)
    expect(found(['Quiet days', 'Ferry to Osk runs', PROSE]).title).toBe('Quiet days')
    expect(found(['Local life', `${TITLE}.`, TOLD]).title).toBe('Local life')
    expect(found(['Local life', 'Posted on 14 January by Nevena Dahl', TOLD]).title).toBe('Local life')
    expect(found(['Fischer', 'Marit van den Berg Dahl', PROSE]).title).toBe('Fischer')
    expect(found(['The quay', '“We kept all that could be kept of her”', PROSE]).title).toBe('The quay')
  })

  it('is the name of who says the title, in quotation marks', () => {
    expect(found(['Marit Dahl', `“${TITLE}”`, TOLD]).title).toBe(`“${TITLE}”`)
    expect(found(['Marit Dahl', `“${TITLE}.”`, TOLD]).title).toBe('Marit Dahl')
  })

  it('is the league of a match, where the score stands below the title', () => {
    const league = 'Northern Fjords Second League'
    expect(found([league, TITLE, 'Osk 2-1 Tarn', TOLD]).title).toBe(TITLE)
    expect(found([league, 'Ferrymen hold on', 'Osk plays Tarn', PROSE]).title).toBe(league)
    expect(found([league, 'Osk 1-1 Fell', 'Osk 2-1 Tarn', PROSE]).title).toBe(league)
    expect(found([league, 'Osk has won again, and knows it.', 'Osk 2-1 Tarn', PROSE]).title).toBe(league)
    expect(found(['Ferrymen of the north', 'Ferrymen hold on', 'Osk 2-1 Tarn', PROSE]).title).toBe(
      'Ferrymen of the north',
    )
  })

  it('may part a line from the one that it begins', () => {
    const half = 'Ferry to Osk runs again'
    expect(found([half, 'Boats and goats', TITLE, PROSE]).title).toBe(TITLE)
    expect(found([half, 'Boats and goats of Osk', TITLE, PROSE]).title).toBe(half)
    expect(found([half, 'It rained there all day.', TITLE, PROSE]).title).toBe(half)
    expect(found([half, 'Boats', 'Goats', TITLE, PROSE]).title).toBe(half)
  })

  it('is the title itself where the longer line is the preview of a paragraph', () => {
    const [half, preview] = [PROSE.slice(0, 34), PROSE.slice(0, 61)]
    for (const mark of ['…', '']) {
      expect(found([half, preview + mark, PROSE, MORE]).title).toBe(half)
      expect(found([half, preview + mark, MORE, PROSE]).title).toBe(half)
    }
    expect(found([half, preview, MORE]).title).toBe(preview)
    expect(found([half, preview, `${preview} and the mayor`, PROSE]).title).toBe(half)
  })

  it('is the title itself where it names two things, a site, or goes on', () => {
    for (const title of ['Ferries | Osk | News', 'We and/or the ferry, and/or the goats'])
      expect(found([title, TITLE, PROSE]).title).toBe(title)
    expect(found(['Home / Islands / Ferries', PROSE]).title).toBeNull()
    expect(found(['Osk / Islands / Ferries', PROSE]).title).toBe('Osk / Islands / Ferries')
    expect(found(['Osk / Islands / Ferries']).title).toBe('Osk / Islands / Ferries')
  })
})

describe('what stands between a title and the article', () => {
  it('what an author is for the paper, below his name, is no title', () => {
    const lines = ['OPINION', 'The stop', 'Ada Brand', 'Columnist, writes on Fridays', PROSE, MORE]
    expect(found(lines).title).toBe('The stop')
    expect(found(['The stop', 'Ada Brand, columnist', PROSE, MORE]).title).toBe('The stop')
  })

  it('nor is a motto with its author behind it, or a dateline in capitals', () => {
    expect(found(['Room', '“Who waits is on his way.” Arne Moe, poet', PROSE, MORE]).title).toBe('Room')
    const paragraph =
      'Гарата в нашия град затвори през февруари. Не с решение, не с протест, а с катинар, който никой не видя да слагат. Който чака, той пътува още.'
    expect(found(['Чакалнята', '„Който чака, той пътува.“ Стефан Гълъбов, поет', paragraph, paragraph]).title).toBe(
      'Чакалнята',
    )
    expect(found(['OSK, 14 May, “Fjord Press”', PROSE, MORE]).title).toBeNull()
    expect(found(['Ada Brand, Senior Reporter', PROSE, MORE]).title).toBeNull()
    expect(found(['Ada Brand, editor of the Quay, has died', PROSE, MORE]).title).not.toBeNull()
  })
})

describe('a first line that begins as an item does', () => {
  it('is one where the next line is one', () => {
    expect(found(['- Bread', '- Butter', PROSE]).title).toBeNull()
  })
  it('is a title where it stands alone', () => {
    expect(found([`– ${TITLE}`, PROSE]).title).toBe(`– ${TITLE}`)
  })
  it('is a title where the next line says it again', () => {
    expect(found([`- ${TITLE}`, `- ${TITLE}`, PROSE]).title).toBe(`- ${TITLE}`)
  })
  it('is one where nothing follows', () => {
    expect(found(['- Bread']).title).toBeNull()
  })
})

describe('a cut first line', () => {
  it('gives way to the full one', () => {
    expect(found(['Ferry to Osk runs ag…', TITLE, PROSE])).toEqual({ title: TITLE, below: [PROSE], label: null })
    for (const cut of ['Ferry to Osk runs ag... - The Fjord Post', 'Ferry to Osk runs,… | Fjord Post'])
      expect(found([cut, TITLE, PROSE])).toEqual({ title: TITLE, below: [PROSE], label: null })
    const half = 'Ferry to Osk runs again'
    expect(found([half, TITLE, PROSE]).title).toBe(TITLE)
    expect(found([half, half, half, TITLE, PROSE])).toEqual({ title: TITLE, below: [PROSE], label: null })
    expect(found([half, MORE, TITLE, PROSE]).title).toBe(half)
    for (const line of ['Ferry to Osk runs ag... - by the end of May, he says', 'Ferry to Osk runs, … again and again'])
      expect(found([line, TITLE, PROSE]).title).toBe(line)
    expect(found(['Ferry to Osk runs ag...', PROSE, TITLE, MORE])).toEqual({
      title: TITLE,
      below: [PROSE, MORE],
      label: null,
    })
  })
  it('gives way without a mark to a next line that goes on', () => {
    expect(found(['Ferry to Osk runs', TITLE, PROSE]).title).toBe(TITLE)
    expect(found(['Ferry to Osk', 'Ferry to Osk runs again', PROSE]).title).toBe('Ferry to Osk runs again')
    const third = 'Ferry to Osk runs again after winter'
    expect(found(['Ferry to Osk', third, PROSE]).title).toBe(third)
  })
  it('goes as the title said again', () => {
    expect(goneFrom('Ferry to Osk runs ag…', TITLE, PROSE)).toEqual([['title-again', 'Ferry to Osk runs ag…']])
  })
  it.each([
    ['Ferry to', TITLE, 'two words are not half'],
    ['Ferryboat tickets', 'Ferryboat tickets cost six crowns', 'nor if they are long'],
    ['Ferry to Osk', 'Ferry to Osk runs again after nine winters of waiting', 'nor is less than a third'],
    [TITLE, `${TITLE} | The Fjord Post`, 'what follows is the name of a site'],
    ['Ferry to Osk runs', `${TITLE}, said the mayor of Osk on Thursday.`, 'what follows is a sentence'],
  ])('without a mark `%s` before `%s` is whole: %s', (line, next) => {
    expect(found([line, next, PROSE]).title).toBe(line)
  })
  it('is no name of a site what goes on in three small words behind a dash', () => {
    const asked = '“Where is Nadya?”'
    expect(found([`${asked} – a year without her`, PROSE, asked, PROSE]).title).toBe(`${asked} – a year without her`)
    for (const site of ['a year', 'A year without her', 'osk.example', 'our Fjord Post'])
      expect(found([`${asked} – ${site}`, PROSE, asked, PROSE]).title).toBe(asked)
  })
  it('gives way without a mark to the very next line alone', () => {
    expect(found(['Ferry to Osk runs', PROSE, TITLE]).title).toBe('Ferry to Osk runs')
  })
  it('of which little is left is no cut', () => {
    expect(goneFrom('Ferry t…', TITLE, PROSE)).toEqual([])
    expect(goneFrom('Ferry to O…', TITLE, PROSE)).toEqual([['title-again', 'Ferry to O…']])
  })
  it('is not looked for behind the head', () => {
    const head = Array.from({ length: 7 }, (_, n) => `It left on the ${n + 1}th of May, said the mayor.`)
    expect(found(['Ferry to Osk runs ag…', ...head, TITLE]).title).toBe('Ferry to Osk runs ag…')
    expect(found(['Ferry to Osk runs ag…', ...head.slice(1), TITLE]).title).toBe(TITLE)
  })
  it('of the first sentence goes, and no title is left', () => {
    expect(found(['The boat left the quay on…', PROSE, MORE])).toEqual({
      title: null,
      below: [PROSE, MORE],
      label: null,
    })
  })
  it('of a later sentence goes, and the line before that is the title', () => {
    expect(found(['The boat left the quay on…', TITLE, PROSE, MORE])).toEqual({
      title: TITLE,
      below: [PROSE, MORE],
      label: null,
    })
  })
  it('of a sentence behind a dateline goes, too', () => {
    const cut = 'The boat left the quay on Thurs…'
    for (const line of ['Osk (dpa) – ', 'OSK – “', 'Osk, 3 May [own report] ', 'OSK: ', 'Osk. 3 May. ', 'ओस्क। '])
      expect(found([cut, line + PROSE, MORE])).toEqual({ title: null, below: [line + PROSE, MORE], label: null })
    expect(goneFrom(cut, `Osk (dpa) – ${PROSE}`)).toEqual([['title-again', cut]])
    for (const line of ['In the end, said the mayor, ', `Osk, where ${'the sea is never far from '.repeat(2)}– `])
      expect(found([cut, line + PROSE, MORE]).title).toBe(cut)
    expect(found([cut, 'Osk (dpa) – The boat left the quay on Th'])).toMatchObject({ title: cut })
    const long = `${'It left on a day of which nobody knows the date. '.repeat(17)}It`
    expect(goneFrom(`${long.slice(0, 700)}…`, `Osk (dpa) – ${long}`)).toEqual([
      ['title-again', `${long.slice(0, 700)}…`],
    ])
    expect(goneFrom(`${long.slice(0, 800)}…`, `Osk (dpa) – ${long}`)).toEqual([])
  })
  it('stays where copies of the title are to stay', () => {
    const lines = ['Ferry to Osk runs ag…', TITLE, PROSE]
    expect(found(lines, { keep: ['title-again'] })).toEqual({ title: lines[0], below: lines.slice(1), label: null })
  })
  it('of verse or of a mended passage stays', () => {
    const draft = draftOf('Ferry to Osk runs ag…', TITLE, PROSE)
    const [first, ...rest] = draft.passages
    const verse = { ...draft, passages: [{ ...first, spans: first?.spans ?? [], keepsLines: true }, ...rest] }
    expect(findTitle(verse, {}).title).toBe(verse.passages[1])
    expect(findTitle(mended(draft, 7, 8), {}).title?.spans).toHaveLength(2)
  })
})

describe('the name of the site', () => {
  it('may have many signs where each is a word', () => {
    const title = '渡船九个冬天之后又开了'
    const below =
      '渡船星期四载着四十名乘客和两只山羊离开了码头，市长也在船上，谁也没有晕船，大家都很高兴，到了对岸还唱起了歌。'
    expect(found([title, `${title} | 海湾晚报网络版`, below]).title).toBe(title)
    expect(found([`${title} | 海湾晚报网络版`, below, title]).title).toBe(title)
    const long = `${title} | ${'海湾晚报网络版'.repeat(4)}`
    expect(found([long, below, title]).title).toBe(long)
  })
  it('gives way to a line without it, where it stands before the title as well', () => {
    const line = `The Fjord Post | ${TITLE}`
    expect(found([line, TITLE, PROSE, MORE])).toEqual({ title: TITLE, below: [line, PROSE, MORE], label: null })
    expect(found([`The mayor: ${TITLE}`, TITLE, PROSE]).title).toBe(`The mayor: ${TITLE}`)
  })
  it('gives way to a line without it', () => {
    expect(found([`${TITLE} | The Fjord Post`, PROSE, TITLE, MORE])).toEqual({
      title: TITLE,
      below: [PROSE, `${TITLE} | The Fjord Post`, MORE],
      label: null,
    })
  })
  it('stays where the line without it is far away, or a sentence', () => {
    const head = Array.from({ length: 23 }, (_, n) => `It left on the ${n + 1}th of May, said the mayor.`)
    const line = `${TITLE} | The Fjord Post`
    expect(found([line, ...head, TITLE]).title).toBe(line)
    expect(found([line, ...head.slice(1), TITLE]).title).toBe(TITLE)
    expect(found([line, PROSE, `${TITLE}.`]).title).toBe(line)
  })
  it('goes with the full stop of the line below, which the site has not', () => {
    expect(found([`${TITLE} | The Fjord Post`, `${TITLE}.`, PROSE]).title).toBe(TITLE)
    expect(found(['The City in the Sea. | The Fjord Post', 'The City in the Sea.', PROSE]).title).toBe(
      'The City in the Sea.',
    )
  })
  it('stands behind a colon with spaces where it is names, and the title no mere topic', () => {
    const line = (behind: string): string => `${TITLE} : ${behind}`
    expect(found([line('Osk Post'), TITLE, PROSE, MORE]).title).toBe(TITLE)
    for (const behind of ['the islands wait', 'Osk waits', 'Osk. Fell'])
      expect(found([line(behind), TITLE, PROSE, MORE]).title).toBe(line(behind))
    expect(found(['Ferry to Osk : Ada Brand', 'Ferry to Osk', PROSE, MORE]).title).toBe('Ferry to Osk : Ada Brand')
  })
  it('stays behind the name of who says it, in quotation marks, though the text has the name nowhere', () => {
    const said = '“A harbour that sleeps at night has been sold”'
    expect(found([`Berit Dahl: ${said}`, said, PROSE, MORE]).title).toBe(`Berit Dahl: ${said}`)
    expect(found([`Berit Dahl: ${said.slice(1, -1)}`, said.slice(1, -1), PROSE, MORE]).title).toBe(said.slice(1, -1))
  })
  it('stays where too little would be left', () => {
    expect(found(['Ferries | The Fjord Post', PROSE, 'Ferries']).title).toBe('Ferries | The Fjord Post')
    expect(found(['Ferryman | The Fjord Post', PROSE, 'Ferryman']).title).toBe('Ferryman')
  })
})

describe('a name below a first sentence that was cut', () => {
  it('is no title, but who wrote the article', () => {
    const cut = `${PROSE.slice(0, 50)}…`
    expect(found([cut, 'Marit Dahl', PROSE, MORE]).title).toBe(null)
    expect(found([cut, 'Marit Dahl', MORE, PROSE]).title).toBe('Marit Dahl')
    expect(found([PROSE.slice(0, 50), 'Marit Dahl']).title).toBe(PROSE.slice(0, 50).trim())
  })
})

it('a title keeps the stop that its form with the name of the site has, too', () => {
  expect(found([`${TITLE}. | Fjord Post`, `${TITLE}.`, PROSE, MORE]).title).toBe(`${TITLE}.`)
  expect(found([`${TITLE} | Fjord Post`, `${TITLE}.`, PROSE, MORE]).title).toBe(TITLE)
})

describe('a first line with a full stop', () => {
  const line = 'The money for the dikes is here. The dikes are not.'
  it('is the title above who wrote the article, or his name and the day', () => {
    expect(found([line, 'By Marit Dahl', PROSE, MORE]).title).toBe(line)
    expect(found([line, 'Marit Dahl', '14 May 2024', PROSE, MORE]).title).toBe(line)
  })
  it('is none above a paragraph or a name alone, nor where it is long', () => {
    expect(found([line, PROSE, MORE]).title).toBe(null)
    expect(found([line, 'Marit Dahl', PROSE, MORE]).title).toBe(null)
    expect(found([`${PROSE} ${MORE}`, 'By Marit Dahl', PROSE, MORE]).title).toBe(null)
    expect(found([line]).title).toBe(null)
  })
})

describe('a title that runs into the lead', () => {
  const LEAD = 'The wooden boat, rebuilt plank by plank, carries passengers across the fjord once more'

  it('is no dateline of a lead that stands above the title as it does below', () => {
    const lead = `LOWER OSK, May 2 - ${PROSE}`
    expect(found([lead, TITLE, lead, MORE]).title).not.toBe('LOWER OSK, May 2')
  })

  it('is cut free, and the half that the lead says again goes', () => {
    expect(found([`${TITLE} ${LEAD}`, LEAD, PROSE])).toEqual({ title: TITLE, below: [LEAD, PROSE], label: null })
    expect(found([`${TITLE}${LEAD}`, LEAD, PROSE]).title).toBe(TITLE)
    expect(found([`${TITLE} ${LEAD.slice(0, 70)}…`, PROSE, LEAD]).title).toBe(TITLE)
  })
  it.each(['Osk: ', 'OSK, May 2 — ', 'Osk (News Office). ', 'Osk（社）'])(
    'is cut free where the lead stands behind `%s`',
    dateline => {
      const lead = `${dateline}${LEAD}`
      expect(found([`${TITLE}${LEAD}`, lead, PROSE])).toEqual({ title: TITLE, below: [lead, PROSE], label: null })
    },
  )
  it('stays whole where the lead stands behind a sentence, or behind many words', () => {
    for (const before of ['It rained. ', 'In the harbour of Osk, which few have seen: '])
      expect(found([`${TITLE} ${LEAD}`, `${before}${LEAD}`, PROSE]).title).not.toBe(TITLE)
  })
  it('is cut free where no space stands, and a sentence anywhere in the body is the other half', () => {
    const paragraphs = [PROSE, MORE, 'It was full to the last seat on that day.', PROSE, `It rained. ${LEAD}, he says.`]
    const line = `Ferry of Capt. McKay to Osk runs again${LEAD}`
    expect(found([line, ...paragraphs]).title).toBe('Ferry of Capt. McKay to Osk runs again')
    expect(found([line.replace('again', 'again?'), ...paragraphs]).title).toBe(
      'Ferry of Capt. McKay to Osk runs again?',
    )
    expect(found([line, ...paragraphs.slice(0, 4)]).title).not.toMatch(/again$/)
    const far = Array.from({ length: 300 }, (_, n) => `${PROSE} It was the ${n}th.`)
    expect(found([line, ...far.slice(0, 100), ...paragraphs]).title).toBe('Ferry of Capt. McKay to Osk runs again')
    expect(found([line, ...far, ...paragraphs]).title).not.toMatch(/again$/)
    expect(found([line, ...paragraphs.slice(0, 4), `It rained in Non${LEAD}`]).title).not.toMatch(/again$/)
    expect(
      found([`${TITLE}Mr Berg carries the mail to Osk once more`, PROSE, 'Mr Berg carries the mail to Osk once more.'])
        .title,
    ).toBe(TITLE)
  })
  it('stays whole where decks are to stay', () => {
    const lines = [`${TITLE} ${LEAD}`, LEAD, PROSE]
    expect(found(lines, { keep: ['deck'] })).toEqual({ title: lines[0], below: lines.slice(1), label: null })
  })
  it('stays whole where the lead goes on otherwise, or is far away', () => {
    const line = `${TITLE} ${LEAD}`
    expect(found([line, `${LEAD.slice(0, 60)} of the sea`, PROSE]).title).toBe(line)
    expect(found([line, PROSE, MORE, 'It was full to the last seat on that day.', LEAD]).title).toBe(line)
    expect(found([line, PROSE, MORE, LEAD]).title).toBe(TITLE)
  })
  it('stays whole where the lead is but a part of what follows it in the line', () => {
    expect(found([`${TITLE} ${LEAD}. ${PROSE}`, `${LEAD}.`, PROSE]).title).toBeNull()
  })
  it('stays whole in verse, in a mended line, and in a very long one', () => {
    const draft = draftOf(`${TITLE} ${LEAD}`, LEAD, PROSE)
    const [first, ...rest] = draft.passages as [Passage, ...Passage[]]
    const titleIn = (passages: Passage[]): string => {
      const { title, draft: left } = findTitle({ ...draft, passages }, {})
      return textsOf({ ...left, passages: [...(title ? [title] : []), ...left.passages] })[0] as string
    }
    expect(titleIn([first, ...rest])).toBe(TITLE)
    expect(titleIn([{ ...first, keepsLines: true }, ...rest])).toBe(`${TITLE} ${LEAD}`)
    expect(titleIn(mended(draft, 10, 13).passages)).toBe(`Ferry to Osk  | ${`${TITLE} ${LEAD}`.slice(13)}`)
    const long = `${PROSE} `.repeat(25).trim()
    expect(found([`${TITLE} ${long.slice(0, 1400)}`, long, MORE]).title).toBe(TITLE)
    expect(found([`${TITLE} ${long}`, long, MORE]).title).toBeNull()
  })
  it('loses the half that the lead says again as a deck', () => {
    expect(goneFrom(`${TITLE} ${LEAD}`, LEAD, PROSE)).toEqual([['deck', LEAD]])
  })
  it('of signs without spaces is cut free at a space by fewer of them', () => {
    const lead = '重新造好的木船又一次载着乘客和山羊穿过峡湾去岛上'
    expect(found([`渡船又开到岛上去了 ${lead}`, lead, PROSE]).title).toBe('渡船又开到岛上去了')
  })
  it('stays whole where a few words alone are the same: with a space between more of them are wanted', () => {
    const short = 'carries passengers across the fjord'
    expect(found([`${TITLE} ${short}`, short, PROSE]).title).toBe(`${TITLE} ${short}`)
    expect(found([`${TITLE}${short}`, short, PROSE]).title).toBe(TITLE)
    expect(found([`${TITLE}!${short}`, short, PROSE]).title).toBe(`${TITLE}!`)
    expect(found([`${TITLE}across the fjord`, 'across the fjord', PROSE]).title).toBe(`${TITLE}across the fjord`)
  })
})

describe('a first line with a stop', () => {
  it('is the title where the scraper said twice what follows, without it', () => {
    const draft = draftOf('The ferry to Osk ran again on Thursday.', PROSE, MORE, PROSE, MORE)
    const [first, one, two, ...copies] = draft.passages
    const dropped = copies.map((passage, i) => {
      const span = passage.spans[0] as NonNullable<typeof first>['spans'][0]
      const twin = ([one, two][i]?.spans[0]?.from ?? 0) as number
      return {
        ...span,
        reason: 'second-run' as const,
        twin: -1,
        links: [{ from: span.from, to: span.to, twin }],
        instead: [],
      }
    })
    const opened = { ...draft, passages: draft.passages.slice(0, 3), dropped }
    expect(findTitle(opened, {}).title).toBe(first)
    expect(findTitle({ ...opened, dropped: dropped.slice(1) }, {}).title).toBeNull()
    expect(findTitle({ ...opened, passages: opened.passages.slice(0, 1) }, {}).title).toBeNull()
    const saysTwice = (letters: number): boolean => {
      const [copy] = dropped as [(typeof dropped)[0]]
      const links = copy.links.map(link => ({ ...link, to: link.from + letters }))
      return findTitle({ ...opened, dropped: [{ ...copy, links }] }, {}).title !== null
    }
    expect([10, 19, 20, 30].map(saysTwice)).toEqual([false, false, true, true])
    const said = dropped.map(copy => ({ ...copy, links: copy.links.map(link => ({ ...link, twin: 0 })) }))
    expect(findTitle({ ...opened, dropped: said }, {}).title).toBeNull()
  })
})

it('a sentence below a cut first line is no title', () => {
  expect(found(['The boat left the quay on…', 'It was full to the very last seat.', PROSE, MORE])).toEqual({
    title: null,
    below: ['It was full to the very last seat.', PROSE, MORE],
    label: null,
  })
})

it('a first line with a stop is none where it is as long as a sentence of prose', () => {
  const titled = (line: string): boolean => {
    const draft = draftOf(line, PROSE, PROSE)
    const [first, body, copy] = draft.passages as [Passage, Passage, Passage]
    const [span, { from: twin }] = [copy.spans[0] as Span, body.spans[0] as Span]
    const links = [{ from: span.from, to: span.to, twin }]
    const dropped = [{ ...span, reason: 'stutter' as const, twin: -1, links, instead: [] }]
    return findTitle({ ...draft, passages: [first, body], dropped }, {}).title !== null
  }
  expect(
    titled('The ferry to Osk ran again on Thursday, nine winters after the last one of them had left the quay.'),
  ).toBe(true)
  expect(
    titled(
      'The ferry to Osk ran again on Thursday, nine winters after the last one of them had left the quay of Tarn with the mayor and all of his brown goats and hens.',
    ),
  ).toBe(false)
})

it('a title that is known from an earlier look is taken as it is', () => {
  const draft = draftOf(PROSE, MORE)
  const known = draft.passages[0] ?? null
  expect(findTitle(draft, {}, known)).toMatchObject({ title: known, label: null })
  expect(findTitle({ ...draft, passages: draft.passages.slice(1) }, {}, known).title).toBeNull()
})

describe('no title is', () => {
  it('who wrote the article or made its picture', () => {
    for (const line of [
      'By Marit Dahl',
      'Text: Marit Dahl',
      'Photo: Marit Dahl',
      'The ferry at Osk. Photo: Marit Dahl',
    ])
      expect(found([line, PROSE])).toEqual({ title: null, below: [line, PROSE], label: null })
    expect(found(['First picture: this is the ferry', PROSE]).title).toBe('First picture: this is the ferry')
  })

  it('a name above who took the picture', () => {
    expect(found(['Marit Dahl', PROSE]).title).toBe('Marit Dahl')
    expect(found(['Marit Dahl', 'Photo: Ole Holm', PROSE]).title).toBeNull()
    expect(found(['Marit Dahl and the ferry', 'Photo: Ole Holm', PROSE]).title).toBe('Marit Dahl and the ferry')
    expect(found(['Marit Dahl', 'By Ole Holm', PROSE]).title).toBeNull()
    expect(found(['Marit Dahl']).title).toBe('Marit Dahl')
    expect(found(['حراس الطواحين', 'Photo: Ole Holm', PROSE]).title).toBe('حراس الطواحين')
  })
})

describe('of two titles the better one stays', () => {
  it('the one that is not in capitals', () => {
    expect(found([TITLE.toUpperCase(), TITLE, PROSE]).title).toBe(TITLE)
    expect(found([TITLE.toUpperCase(), TITLE.toUpperCase(), PROSE]).title).toBe(TITLE.toUpperCase())
    expect(found([TITLE, TITLE.toUpperCase(), PROSE]).title).toBe(TITLE)
  })
  it('the one that a short line begins, where that one comes again', () => {
    const [short, whole] = [
      'The old ferries',
      'The old ferries run again to Osk after nine winters in which nobody left',
    ]
    const other = whole.replace('nobody left', 'nobody came')
    expect(found([short, whole, PROSE]).title).toBe(short)
    expect(found([short, whole, whole, PROSE]).title).toBe(whole)
    expect(found([short, whole, other, PROSE]).title).toBe(short)
    expect(found([short, whole, `${other} home`, PROSE]).title).toBe(short)
  })
  it('the one with its topic before a colon', () => {
    expect(found(['The ferry to Osk', `The ferry to Osk: ${TITLE}`, PROSE]).title).toBe(`The ferry to Osk: ${TITLE}`)
    expect(found(['The ferries', `The ferries: ${TITLE}`, PROSE]).title).toBe(`The ferries: ${TITLE}`)
    expect(found(['The ferries', `The ferries and ${TITLE}`, PROSE]).title).toBe('The ferries')
    expect(found(['The ferries', 'The ferries | Osk Post', PROSE]).title).toBe('The ferries')
  })
})

describe('a title that runs into its lead below the lines of the page', () => {
  const lead = 'The boat will leave the quay on Thursday with forty passengers.'
  const next = 'Nobody has promised money for it but for the mayor of the island.'

  it('is cut free, and what is said again goes', () => {
    expect(found(['News', `${TITLE}${lead}`, lead, MORE])).toEqual({
      title: TITLE,
      below: ['News', lead, MORE],
      label: null,
    })
    expect(found(['News', '18:40', `${TITLE}${lead}`, lead, MORE]).title).toBe(TITLE)
    expect(found(['Marit waved', `${TITLE}${lead}`, lead, MORE]).title).not.toBe(TITLE)
  })

  it('is, where the sentences of the lead stand apart in the body', () => {
    const body = [`So it is. ${lead} It rained.`, `${next} It rained again.`]
    for (const glued of [`${TITLE}${lead}${next}`, `${TITLE}${lead} ${next}`])
      expect(found(['News', glued, 'Marit Dahl', ...body]).title).toBe(TITLE)
    expect(found(['News', `${TITLE}${lead}${next} Nobody knows.`, 'By Marit Dahl', ...body]).title).not.toBe(TITLE)
    const many = 'One left here. Two left here. Three left here. Four left here. Five left here.'
    expect(found(['News', `${TITLE}${many}`, 'By Marit Dahl', `${many.replaceAll('. ', '. So. ')}`]).title).not.toBe(
      TITLE,
    )
  })
})

describe('the first half of a title', () => {
  const half = 'Ferry to Osk runs again'
  const full = `${half} – and who will pay for it when the next winter comes`
  it('goes where a date and a section stand between the two', () => {
    for (const between of [
      ['18 October 2023', 'Energy and ice'],
      ['News', '18:40, 18 October 2023'],
      ['18 October 2023'],
    ])
      expect(found([half, ...between, full, PROSE])).toEqual({ title: full, below: [...between, PROSE], label: null })
  })

  it('stays where other lines do, or too many', () => {
    for (const between of [
      ['The goats are happy about it', '18 October 2023'],
      ['18 October 2023', 'A word', 'Another'],
      ['18 October 2023', '18:40, 18 October 2023', 'News', 'Local'],
    ])
      expect(found([half, ...between, full, PROSE]).title).toBe(half)
  })
})

it('a caption is no title below the lines of a page', () => {
  expect(found(['News', 'The boat at the quay of Osk in its ninth winter. Photo: Marit Dahl', PROSE]).title).toBeNull()
})

describe('a title glued to the lead', () => {
  const lead = prose(0)
  it('below what a page has above a headline is cut off it before any line below is one', () => {
    const lines = [
      'Home / Islands / Football',
      'By Sports Desk',
      `${TITLE}${lead}`,
      '08:15, 9 Nov 2025',
      lead,
      prose(1),
    ]
    expect(found(lines).title).toBe(TITLE)
    expect(found(lines.filter((_, n) => n !== 4)).title).not.toBe(TITLE)
  })

  it('is told by a capital behind a small letter, whose small form may be longer', () => {
    const deck = 'İyi ki keçiler iskelede, dedi belediye başkanı o gün sabah erkenden'
    expect(found([`${TITLE}${deck}`, prose(1), prose(2), prose(3), prose(4), `${deck}. ${prose(5)}`]).title).toBe(TITLE)
    expect(found([`${TITLE} ${deck}`, prose(1), prose(2), prose(3), prose(4), `${deck}. ${prose(5)}`]).title).not.toBe(
      TITLE,
    )
  })
})

describe('a label before the title, right above it', () => {
  const titleOf = (label: string, ...below: string[]): string | null =>
    found([`${label}: ${TITLE}`, TITLE, ...below, PROSE, MORE]).title
  it('is the name of the site, of which the article has no word but the name of its desk', () => {
    expect(titleOf('Fjord Post')).toBe(TITLE)
    expect(titleOf('Fjord Post', 'Fjord Post desk')).toBe(TITLE)
    expect(titleOf('Post', 'Post desk', '14 January 2025')).toBe(TITLE)
    expect(titleOf('Fjord Press Club', 'So said the club in the fjord, and went home.')).toBe(TITLE)
  })
  it('or of one with a line of the page between, where the article has no word of it', () => {
    const below = (...more: string[]): string | null =>
      found([`Marit Dahl: ${TITLE}`, 'Islands', TITLE, PROSE, ...more]).title
    expect(below(MORE)).toBe(TITLE)
    expect(below('So said Marit Dahl, and nobody spoke against it.')).toBe(`Marit Dahl: ${TITLE}`)
  })
  it('or who says it', () => {
    for (const [label, below] of [
      ['Fjord Post', 'So it stood in the Post, which nobody on the island reads.'],
      ['Fjord Press Club', 'So said the club of the press of the fjord, and went home.'],
      ['Marit Dahl', 'So said Dahl, and nobody spoke against it.'],
      ['Mayor', 'So said the mayors of both islands.'],
      ['BBC', 'So it is.'],
    ] as const)
      expect(titleOf(label, below)).toBe(`${label}: ${TITLE}`)
  })
})

it('a small letter behind a label tells that it is of the headline', () => {
  const line = `Ferries: ${TITLE.charAt(0).toLowerCase()}${TITLE.slice(1)}`
  expect(found([line, TITLE, PROSE, MORE]).title).toBe(line)
  expect(found([`Ferries: ${TITLE}`, TITLE, PROSE, MORE]).title).toBe(TITLE)
})

it('a title glued to the lead is cut off it where it has several words', () => {
  const lead = 'Nobody asked the islanders of Osk about the boat that goes again in May, says the mayor.'
  const below = (first: string): string | null =>
    found([`${first}${lead}`, 'Home / Osk / Boats', 'Ferry to Osk runs for nobody', lead, PROSE, MORE]).title
  expect(below(TITLE)).toBe(TITLE)
  expect(below('Ferries')).toBeNull()
})

it('in Korean a colon between spaces parts a title from the name of the site', () => {
  const title = '사십 년 된 고가도로 철거 첫날, 출근길 큰 혼잡 없었다'
  expect(found([`${title} : 섬나라일보`, title, PROSE, MORE]).title).toBe(title)
  expect(found([`${title}: 섬나라일보`, title, PROSE, MORE]).title).not.toBe(title)
})

it('the line of a desk behind a cut first sentence is no title', () => {
  const cut = `${PROSE.slice(0, 50)}…`
  expect(found([cut, 'Osk Correspondent', PROSE, MORE]).title).toBe(null)
  expect(found([cut, 'Osk in March', PROSE, MORE]).title).toBe('Osk in March')
})

describe('facts of a work, each behind its label', () => {
  const cast = 'Cast: Ada Brand, Arne Moe, three goats'
  const body = [
    'Ada Brand rows through all of it, and Arne Moe stands on the quay with three goats and waits for a boat.',
    'The film has no word in its first seventeen minutes, and none is missed before the goats have gone aboard.',
  ].join(' ')
  const head = ['Film review', '‘The Quay’: slow, stubborn', 'Rating: four stars', 'Critic: Ole Berg', cast]

  it('are no headline where several stand in a row, whatever of them the text says', () => {
    expect(found([...head, 'Length: two hours', body, body.replace('Ada', 'Then Ada')]).title).not.toBe(cast)
  })

  const titleOf = (...facts: string[]): string | null => found(['Culture', 'The Quay', ...facts, body, body]).title

  it.each([
    ['first', [cast, 'Critic: Ole Berg', 'Rating: four stars']],
    ['in the midst', ['Critic: Ole Berg', cast, 'Rating: four stars']],
    ['last', ['Rating: four stars', 'Critic: Ole Berg', cast]],
    ['among more', ['Rating: four stars', 'Critic: Ole Berg', cast, 'Length: two hours', 'In cinemas: soon']],
    ['beside wide colons', ['Rating：four stars', 'Critic：Ole Berg', cast]],
  ])('are none: %s', (_, facts) => {
    expect(titleOf(...facts)).toBe('The Quay')
  })

  it.each([
    ['one of two', ['Rating: four stars', cast]],
    ['beside a line without a label', ['Four stars', 'Critic: Ole Berg', cast]],
    ['beside a label of three words', ['Rating of it: four', 'Critic: Ole Berg', cast]],
    ['beside a label of figures', ['12: four stars', 'Critic: Ole Berg', cast]],
    ['beside a label of a letter', ['R: four stars', 'Critic: Ole Berg', cast]],
    ['beside a label with nothing behind', ['Rating:', 'Critic: Ole Berg', cast]],
    ['beside a long label', [`${'R'.repeat(42)}: four stars`, 'Critic: Ole Berg', cast]],
    ['in a row that is broken', ['Rating: four stars', 'Critic: Ole Berg', 'A film', cast]],
  ])('may be one: %s', (_, facts) => {
    expect(titleOf(...facts)).toBe(cast)
  })
})

it('a desk with its paper behind it is no headline, whatever of it the text says', () => {
  const lines = readFileSync('fixtures/title--above-a-desk-and-its-paper-hi/input.txt', 'utf8').trim().split('\n')
  expect(found(lines).title).toBe(lines[0])
})

it('a first line of two sentences is the title above who made story and pictures', () => {
  const line = 'She mapped every payphone of Osk. There are two left.'
  expect(found([line, 'Story by Ada Brand • Pictures by Arne Moe', PROSE]).title).toBe(line)
  expect(found([line, 'A story of many hands', PROSE]).title).not.toBe(line)
})

describe('what stands above a headline or behind it', () => {
  const headline = 'Mother-in-law wins by a single vote in Osk'
  it('an event and its year', () => {
    for (const event of ['Election 2025', 'Osk Parish Elections 2025', 'Выборы 2024', 'World Cup 2026'])
      expect(found([event, headline, 'By Marit Dahl', PROSE]).title, event).toBe(headline)
    expect(found(['The long and windy election of 2025', headline, PROSE]).title).not.toBe(headline)
    expect(found(['Goats of 2025', headline, PROSE]).title).toBe('Goats of 2025')
  })

  it('who says it, behind a dash, where the text speaks of her', () => {
    const [said, spoken] = ['‘We will not bury our rivers under flats’', `${PROSE} Nobody heard Judith Naliaka say it.`]
    for (const name of ['Naliaka', 'Judith Naliaka'])
      expect(found([`${said} – ${name}`, 'By Ada Brand', said, spoken]).title).toBe(`${said} – ${name}`)
    expect(found([`${said} – Herald`, 'By Ada Brand', said, spoken]).title).toBe(said)
    expect(found([`${said} – Naliaka`, 'By Ada Brand', said, PROSE]).title).toBe(said)
  })
})

describe('a first line with a stop, whose copy was glued to the lead', () => {
  const line = `${TITLE}.`
  /** What is found where a line went that had `copy` and, `behind` it, the lead; of its letters so many stand from the line on. */
  const titleOf = (
    copy: string,
    { linked = TITLE.replaceAll(' ', '').length, skip = 0, twin = 0, first = line } = {},
  ): string | null => {
    const draft = draftOf(first, PROSE, copy)
    const gone = draft.passages[2]?.spans[0] as Span
    const links = [{ from: gone.from + skip, to: gone.from + skip + linked, twin }]
    const dropped: Dropped[] = [{ ...gone, reason: 'flat-copy', twin: -1, links, instead: [] }]
    const { title, draft: left } = findTitle({ ...draft, passages: draft.passages.slice(0, 2), dropped }, {})
    return title && textOf(left, title)
  }

  it('is the title', () => {
    expect(titleOf(`${TITLE}${PROSE}`)).toBe(line)
    expect(titleOf(`${TITLE}${PROSE}`, { linked: 60 })).toBe(line)
  })
  it('but not where a space or a small letter stands between, or nothing more', () => {
    expect(titleOf(`${TITLE} ${PROSE}`)).toBe(null)
    expect(titleOf(`${TITLE}t${PROSE.slice(1)}`)).toBe(null)
    expect(titleOf(TITLE)).toBe(null)
    expect(titleOf(`${TITLE}tB${PROSE.slice(1)}`)).toBe(null)
  })
  it('nor where what went has another line, or a part of it', () => {
    expect(titleOf(`${TITLE}${PROSE}`, { twin: 40 })).toBe(null)
    expect(titleOf(`${TITLE}${PROSE}`, { linked: 20 })).toBe(null)
    expect(titleOf(`x${TITLE}${PROSE}`, { skip: 1 })).toBe(null)
  })
})

describe('a motto above its poet is no headline', () => {
  const motto = '“The river does not part us, it makes us wait”'
  const above = (source: string): string | null => found(['Review', 'Ferry to Osk', motto, source, PROSE, MORE]).title

  it.each(['Arne Moe, “Songs of the Quay”', 'Arne Moe, «Songs of the Quay»', 'Arne Moe, „Songs of the Quay“'])(
    '%s',
    source => {
      expect(above(source)).toBe('Ferry to Osk')
    },
  )
  it.each([
    'Arne Moe and the songs of the quay',
    'arne moe, “Songs of the Quay”',
    'Arne Moe, “Songs of the Quay” again',
    `Arne Moe, “${'Songs of the Quay and '.repeat(4)}goats”`,
  ])('but not `%s`', source => {
    expect(above(source)).not.toBe('Ferry to Osk')
  })
})

describe('the name of who says a headline, behind its quotation and a dash', () => {
  const quoted = '“The ferry will run in every weather”'
  const titleOf = (behind: string, body: string): string | null =>
    found([`${quoted}${behind}`, quoted, body, MORE]).title

  it('stays where the text names him', () => {
    const body = `The ferry will run, the master Ada Brand said. ${PROSE}`
    for (const behind of [' – Brand', ' - Ada Brand', '– Brand'])
      expect(titleOf(behind, body)).toBe(`${quoted}${behind}`)
  })
  it('and is that of the site where the text does not, or it is of more words', () => {
    expect(titleOf(' – Brand', PROSE)).toBe(quoted)
    expect(titleOf(' – The Fjord Post', `The Fjord Post said so. ${PROSE}`)).toBe(quoted)
  })
})
