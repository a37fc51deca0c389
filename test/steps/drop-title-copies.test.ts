import { describe, expect, it } from 'vitest'
import type { Draft } from '../../src/draft.ts'
import { dropTitleCopies } from '../../src/steps/drop-title-copies.ts'
import type { Dropped, Passage, Span } from '../../src/types.ts'
import { draftOf, textsOf } from './opened.ts'
import { prose, sentence } from './prose.ts'

const TITLE = 'Ferry to Osk runs again after nine winters'

/** What stays below a title, which is the first line. Of what goes it is told where it is said. */
const below = (title: string, ...lines: string[]): string[] => belowIn(draftOf(title, ...lines))

function belowIn(draft: Draft): string[] {
  const [first, ...passages] = draft.passages
  const left = dropTitleCopies({ ...draft, passages }, first as Passage)
  for (const dropped of left.dropped) expectLinked(draft, dropped)
  return textsOf(left)
}

/** Holds that a line that went is linked to letters that are the same and stand before or behind it, in order. */
function expectLinked({ letters: { codes } }: Draft, { reason, from, to, links, instead }: Dropped): void {
  expect(reason).toBe('title-again')
  // What a word stands for is another one, before it or behind.
  for (const { at, from: first, to: last } of instead) {
    expect(at >= from && at < to && last > first).toBe(true)
    expect(last <= from || first >= to).toBe(true)
  }
  expect(links.length).toBeGreaterThan(0)
  let l = from
  for (const link of links) {
    expect(link.from).toBeGreaterThanOrEqual(l)
    expect(link.to).toBeGreaterThan(link.from)
    const size = link.to - link.from
    expect(codes.subarray(link.twin, link.twin + size)).toEqual(codes.subarray(link.from, link.to))
    expect(link.twin + size <= from || link.twin >= to).toBe(true)
    l = link.to
  }
  expect(l).toBeLessThanOrEqual(to)
}

describe('before the first sentence of a paragraph, with nothing but space between, the title', () => {
  const title = 'Firemen of Osk take a sleeping lynx from the roof'
  const lead = 'A woman of Tarn rang them on Thursday, since a large cat had lain there for hours.'

  it('goes, and the paragraph stays', () => {
    expect(below(title, `${title} ${lead}`, ...REST)).toEqual([lead, ...REST])
    expect(below(`${title} /pictures/`, `${title} /pictures/ “${lead}`, ...REST)).toEqual([`“${lead}`, ...REST])
    expect(below(title, 'By Marit Dahl', `${title} ${lead}`)).toEqual(['By Marit Dahl', lead])
  })

  it.each([
    ['goes on in small letters', title, `${title} again, ${lead}`],
    ['has a stop behind it', title, `${title}. ${lead}`],
    ['is of few words', 'Firemen take a sleeping lynx', `Firemen take a sleeping lynx ${lead}`],
    ['ends in a name', 'Firemen take a sleeping lynx from Mayor', `Firemen take a sleeping lynx from Mayor ${lead}`],
    ['is short', 'We go to a bar', `We go to a bar ${lead}`],
    ['stands before few words', title, `${title} A cat lay there.`],
  ])('stays where it %s', (_, line, paragraph) => {
    expect(below(line, paragraph, ...REST)).toContain(paragraph)
  })

  it('stays in verse, in a mended paragraph, and further down', () => {
    const paragraph = `${title} ${lead}`
    const draft = draftOf(title, paragraph, ...REST)
    const [first, second, ...others] = draft.passages as [Passage, Passage, ...Passage[]]
    const left = (passage: Passage): number =>
      dropTitleCopies({ ...draft, passages: [passage, ...others] }, first).dropped.length
    expect(left(second)).toBe(1)
    expect(left({ ...second, keepsLines: true })).toBe(0)
    expect(left({ ...second, spans: [...second.spans, ...second.spans] })).toBe(0)
    const lines = (count: number): string[] => [...'abcdefghijklmnop'].slice(0, count)
    expect(below(title, ...REST, ...lines(11 - REST.length), paragraph)).not.toContain(paragraph)
    expect(below(title, ...REST, ...lines(12 - REST.length), paragraph)).toContain(paragraph)
  })
})

describe('below a copy of the title', () => {
  const title = 'Ferry to Osk runs again after nine winters, and carries two goats'
  const head = ['The islands will vote on it in May', 'By Marit Dahl']
  const long = (n: number): string => `${prose(n)} ${prose(n + 1)}`

  it('goes what stands below the title itself, each time', () => {
    const page = [title, ...head, long(0), title, ...head, long(2), title, ...head, long(4)]
    expect(below(...(page as [string, ...string[]]))).toEqual([...head, long(0), long(2), long(4)])
  })

  it('stays what holds words that were saved from elsewhere, though the rest of it stands below the title', () => {
    const mended = (lines: string[], p: number): string[] => {
      const draft = draftOf(title, ...lines)
      const [first, ...passages] = draft.passages as [Passage, ...Passage[]]
      const { spans } = passages[p] as Passage
      passages[p] = { spans: [...spans, ...spans], keepsLines: false }
      const left = dropTitleCopies({ ...draft, passages }, first).passages
      return passages.flatMap((passage, i) => (left.includes(passage) ? [] : [lines[i] as string]))
    }
    const page = [...head, long(0), title, ...head, long(2)]
    expect(mended(page, 0)).toEqual([title, ...head])
    expect(mended(page, 4)).toEqual([title])
    expect(mended(page, 5)).toEqual([title])
    const teased = [long(0), ...[2, 4, 5, 6, 7, 3, 1].map(prose), title, long(0)]
    expect(mended(teased, 3)).toEqual([title, long(0)])
    expect(mended(teased, 9)).toEqual([title])
  })

  it('goes of a long head what its first eight lines are', () => {
    const lines = [...'abcdefghi'].map(letter => `${letter.repeat(3)} says so`)
    const page = [title, ...lines, long(0), title, ...lines, long(2)] as [string, ...string[]]
    expect(below(...page)).toEqual([...lines, long(0), 'iii says so', long(2)])
  })

  it('stays a single line, what is said in another order, and what no paragraph stands before', () => {
    const [deck, name] = head as [string, string]
    expect(below(title, deck, long(0), title, deck, long(2))).toEqual([deck, long(0), deck, long(2)])
    expect(below(title, ...head, long(0), title, name, deck, long(2))).toEqual([...head, long(0), name, deck, long(2)])
    expect(below(title, ...head, long(0), title, ...head)).toEqual([...head, long(0)])
  })

  it('goes in the head of a page with nothing but lines before it', () => {
    expect(below(title, ...head, 'Osk', title, ...head, long(2))).toEqual([...head, 'Osk', long(2)])
    const name = 'By Marit Dahl'
    expect(below(title, name, 'Osk', title, name, '3 May 2024', long(2))).toEqual([name, 'Osk', '3 May 2024', long(2)])
    expect(below(title, name, long(0), title, name, long(2))).toEqual([name, long(0), name, long(2)])
    expect(below(title, 'Osk', 'Ulm', title, 'Osk', long(2))).toEqual(['Osk', 'Ulm', 'Osk', long(2)])
  })

  it('goes behind the time of the day, as the latest news', () => {
    expect(below(title, `08:41 ${title}`, long(0))).toEqual([long(0)])
    expect(below(title, `08h41 ${title}`, long(0))).toEqual([long(0)])
    const other = `08:41 ${title.replace('two', 'three')}`
    expect(below(title, other, long(0))).toEqual([other, long(0)])
    expect(below(title, `08:41 ${title} again`, long(0))).toEqual([`08:41 ${title} again`, long(0)])
  })

  it('stay the lines of a chorus, whose title is short', () => {
    const chorus = ['Row me to Osk, row me home', 'The tide is in']
    const song = ['Row on to Osk', ...chorus, long(0), 'Row on to Osk', ...chorus]
    expect(below(...(song as [string, ...string[]]))).toContain(chorus[1])
    expect(below(...(song as [string, ...string[]])).filter(line => line === chorus[1])).toHaveLength(2)
  })
})

describe('a line that names another article, or no site, stays', () => {
  it.each([
    `The post of Tarn appeared first on The Fjord Post.`,
    `The post ${TITLE} and back appeared first on The Fjord Post.`,
    `The post ${TITLE} was late.`,
    `The post ${TITLE}`,
    `The poster ${TITLE} appeared first on the wall.`,
  ])('%s', line => {
    expect(below(TITLE, ...REST, line)).toContain(line)
  })

  it('and so does half a title that nothing parts from the rest, or that is short', () => {
    expect(below(TITLE, 'again after nine winters', ...REST)).toContain('again after nine winters')
    expect(below('Ferry to Osk again - nine more', 'nine more', ...REST)).toContain('nine more')
    expect(below('Ferry to Osk ... after nine winters', ...REST, 'after nine winters')).toContain('after nine winters')
  })
})

const REST = ['It left on Thursday.', 'It was full to the last seat.']

describe('a line that says the title again goes', () => {
  it.each([
    [TITLE, TITLE, 'word for word'],
    [TITLE, TITLE.toUpperCase(), 'in capitals'],
    [TITLE, `${TITLE}.`, 'with a stop'],
    [TITLE, `${TITLE} | The Fjord Post`, 'with the name of the site'],
    [TITLE, `The Fjord Post | ${TITLE}`, 'behind it'],
    [TITLE, `News › Osk › ${TITLE}`, 'behind the way to the page'],
    [TITLE, `Boats: ${TITLE} | The Fjord Post`, 'between a label and the name of the site'],
    [TITLE, `【The Fjord Post】${TITLE}`, 'behind that name in brackets'],
    [TITLE, 'Ferry to Osk runs again af…', 'broken off'],
    [TITLE, `${TITLE} ‹ The Fjord Post`, 'with the name of the site behind an angle'],
    [TITLE, `The post ${TITLE} appeared first on The Fjord Post.`, 'as where it stood first'],
    [TITLE, `L'article « ${TITLE} » est apparu en premier sur The Fjord Post.`, 'the same, in quotation marks'],
    [TITLE, `Der Beitrag „${TITLE}“ erschien zuerst auf The Fjord Post.`, 'the same in another language'],
    ['Ferry to Osk ... runs again after nine winters', 'runs again after nine winters', 'from its dots on'],
    ['Ferry to Osk – runs again after nine winters', 'Runs again after nine winters', 'from its dash on'],
    [`${TITLE} | The Fjord Post`, TITLE, 'without the name of the site'],
    [`${TITLE} | The Fjord Post`, `${TITLE}.`, 'without it, as a sentence'],
    [
      'Marit Dahl: Nobody will ever row to Osk again',
      'Nobody will ever row to Osk again',
      'without the name of who said it',
    ],
    [
      'Marit Dahl: Nobody will ever row to Osk again',
      'Nobody will ever row to Osk again — Marit Dahl',
      'with the name behind it',
    ],
    ['Nobody will ever row to Osk again - Dahl', 'Dahl: nobody will ever row to Osk again', 'with the name before it'],
  ])('of `%s` `%s`: %s', (title, copy) => {
    expect(below(title, REST[0] as string, copy, REST[1] as string)).toEqual(REST)
  })
})

describe('a line that says it twice, once cut, goes', () => {
  const half = TITLE.slice(0, 24)
  const body = Array.from({ length: 8 }, (_, n) => prose(n))

  it('the cut one first or last, in the head and at the end', () => {
    for (const line of [`${half} ${TITLE}`, `${TITLE} ${half}`]) {
      expect(below(TITLE, line, ...REST)).toEqual(REST)
      expect(below(TITLE, ...body, line)).toEqual(body)
    }
  })

  it('but not with other words, or more of it', () => {
    for (const line of [`${half} with goats of Tarn ${TITLE}`, `${TITLE} ${TITLE} ${TITLE}`])
      expect(below(TITLE, ...body, ...body, ...body, line)).toContain(line)
  })
})

describe('a line that breaks off in it goes behind the way to the page, glued to that', () => {
  const cut = `${TITLE.slice(0, 30)}…`

  it.each([`HomeNews${cut}`, `Home${cut}`])('%s', line => {
    expect(below(TITLE, line, ...REST)).toEqual(REST)
  })

  it.each([
    ['a space between', `Home News ${cut}`],
    ['too little of it', `HomeNews${TITLE.slice(0, 14)}…`],
    ['too much before it', `${'HomeNews'.repeat(6)}${cut}`],
  ])('but not with %s', (_, line) => {
    expect(below(TITLE, line, ...REST)).toEqual([line, ...REST])
  })
})

describe('a line that says it behind the label of a picture goes', () => {
  it.each(['Image of ', 'Imagem ilustrativa da imagem ', 'Photo '])('%s', label => {
    expect(below(TITLE, `${label}${TITLE}`, ...REST)).toEqual(REST)
  })

  it.each(['He said of ', 'The image that I have before me '])('but not behind `%s`', label => {
    expect(below(TITLE, `${label}${TITLE}`, ...REST)).toEqual([`${label}${TITLE}`, ...REST])
  })
})

describe('a line that says it again with a slip goes', () => {
  const rest = REST[1] as string
  const title = '12 feared dead as a ferry capsizes off Osk'
  const goes = (line: string, of = title): boolean => below(of, REST[0] as string, line, rest).length === 2

  it('a word or two misspelt, or a number in figures', () => {
    for (const line of [
      '12 feared dead as a ferry capsises off Osk',
      '12 feraed dead as a ferry capsises off Osk',
      'Twelve feared dead as a ferry capsizes off Osk',
      '12 feared dead as a ferri capsizes off Osk',
    ])
      expect(goes(line), line).toBe(true)
  })

  it('behind a kicker, before the name of the site, and in capitals', () => {
    for (const line of [
      'Breaking news: Twelve feared dead as a ferry capsizes off Osk',
      'Twelve feared dead as a ferry capsizes off Osk - Fjord Post',
      'Twelve feared dead as a ferry capsizes off Osk | The Fjord',
      'NEWS: 12 FEARED DEAD AS A FERRY CAPSIZES OFF OSK.',
    ])
      expect(goes(line), line).toBe(true)
  })

  it('but not where words are others', () => {
    for (const line of [
      '14 feared dead as a ferry capsizes off Osk',
      '12 feared lost as a ferry capsizes off Osk',
      '12 feared dead as a train capsizes off Osk',
      '12 feared dead as a ferry capsizes off Tarn',
      '12 feared dead as a ferry capsizes',
      'Twelve feared dead as a ferry capsizes off Osk again',
      'Twelve feared dead as a ferry capsizes off Osk in the spring of this year, says the mayor',
      'News: 12 feared dead as a ferry capsizes off Osk',
      'Twelf faered dead as a ferri capsises off Osk',
      '12 feared dead as a ferri capsizes off Osk.',
    ])
      expect(goes(line), line).toBe(false)
    expect(goes('Twelve feared dead at sea now', '12 feared dead at sea')).toBe(false)
    expect(goes('Unaussprechlichkeitsteorien all', 'Unaussprechlichkeitstheorien all')).toBe(false)
  })
})

it('behind the name of a speaker right below it goes', () => {
  expect(below(TITLE, `Marit Dahl: ${TITLE}`, ...REST)).toEqual(REST)
  for (const line of [`Boats: ${TITLE}`, `Marit Dahl, ${TITLE}`, `Marit Dahl: ${TITLE} soon`])
    expect(below(TITLE, line, ...REST)).toEqual([line, ...REST])
  expect(below(TITLE, REST[0] as string, `Marit Dahl: ${TITLE}`)).toEqual([REST[0], `Marit Dahl: ${TITLE}`])
})

describe('a sentence that the next paragraph takes up stays', () => {
  const title = 'Marit Dahl: The post is in urgent need of a reform'
  const said = 'The post is in urgent need of a reform.'
  it.each([
    'This was said by the economist.',
    'Такова мнение изказа тя.',
    'Это мнение она высказала.',
    'यह राय उनकी है।',
  ])('`%s`', next => {
    expect(below(title, said, next, ...REST)).toEqual([said, next, ...REST])
  })

  it('but not one that others follow, that is no sentence, or that stands further below', () => {
    expect(below(title, said, 'Her opinion is known.', ...REST)).toEqual(['Her opinion is known.', ...REST])
    expect(below(title, said, 'This week in Osk', ...REST)).toEqual(['This week in Osk', ...REST])
    expect(below(title, said.slice(0, -1), 'This was said by her.', ...REST)).toEqual([
      'This was said by her.',
      ...REST,
    ])
    expect(below(title, 'A', 'B', said, 'This was said by her.')).toEqual(['A', 'B', 'This was said by her.'])
    expect(below(title, ...REST.slice(0, 1), said)).toEqual(REST.slice(0, 1))
  })
})

it('an exclamation that the text ends with stays', () => {
  const title = 'We must sign everything now!'
  const body = [prose(0), prose(1)]
  expect(below(title, ...body, title)).toEqual([...body, title])
  expect(below(title, prose(0), title)).toEqual([prose(0)])
  expect(below(title, title)).toEqual([])
  expect(below(title, title, ...body)).toEqual(body)
  const long = 'We must sign everything here and now and put up a sign for it, too!'
  expect(below(long, ...body, long)).toEqual(body)
  const plain = 'We must sign everything now.'
  expect(below(plain, ...body, plain)).toEqual(body)
})

describe('behind the name of a section or an agency it goes from its line', () => {
  const deck = 'The boat counts its passengers, the mayor counts his votes'
  it('and the deck behind it does', () => {
    expect(below(TITLE, deck, `Getty Images ${TITLE} ${deck}`, ...REST)).toEqual([deck, 'Getty Images', ...REST])
  })

  it('and copies further down do, too', () => {
    const lines = [deck, `Fjord ${TITLE} ${deck}`, REST[0] as string, TITLE, REST[1] as string]
    expect(below(TITLE, ...lines)).toEqual([deck, 'Fjord', REST[0], REST[1]])
    const title = 'Ferry to Osk runs again after nine long winters now'
    const split = [`Local ${title} ${prose(1)}`, REST[0] as string, title, REST[1] as string]
    expect(below(title, ...split)).toEqual(['Local', prose(1), REST[0], REST[1]])
  })

  it('without what follows, where that is a paragraph or nothing', () => {
    const title = 'Ferry to Osk runs again after nine long winters now'
    expect(below(title, `Local ${title} ${prose(1)}`)).toEqual(['Local', prose(1)])
    expect(below(title, `Local ${title} ${REST[0]}`)).toEqual([`Local ${title} ${REST[0]}`])
    expect(below(title, `Sport ${title}`, ...REST)).toEqual(['Sport', ...REST])
    const named = 'Ferry to Osk runs again, to the joy of Marit Dahl'
    expect(below(named, `Sport ${named} ${prose(1)}`)).toEqual(['Sport', prose(1)])
    expect(below(named, `Fjord ${named} ${prose(1)}`)).toEqual([`Fjord ${named} ${prose(1)}`])
  })

  it.each([
    ['words of a sentence', `He said ${TITLE} ${deck}`],
    ['a mark', `Fjord, ${TITLE} ${deck}`],
    ['too many names', `One Two Three Four Five Six ${TITLE} ${deck}`],
    ['a deck in small letters', `Fjord ${TITLE} ${deck.toLowerCase()}`],
    ['half a deck', `Fjord ${TITLE} ${deck.slice(0, 30)}`],
  ])('but not behind %s', (_, line) => {
    expect(below(TITLE, deck, line, ...REST)).toEqual([deck, line, ...REST])
  })

  it('with the signs that close the line, which lie in no other finding', () => {
    const draft = draftOf(TITLE, `${deck}, says Marit Dahl${TITLE})&amp;“`, prose(0))
    const [first, line, ...rest] = draft.passages as [Passage, Passage, ...Passage[]]
    const { dropped } = dropTitleCopies({ ...draft, passages: [line, ...rest] }, first)
    expect(dropped.map(({ start, end }) => draft.text.slice(start, end))).toEqual([`${TITLE})&amp;“`])
  })

  it('where a paragraph is glued to it, behind a small letter or a figure, be it short', () => {
    for (const title of ['High water at Osk now', 'Two goats of Osk 2024', TITLE])
      expect(below(title, `${title}${prose(1)}`, ...REST)).toEqual([prose(1), ...REST])
    for (const [title, rest] of [
      ['Highest waterways', prose(1)],
      ['High water at Osk NOW', prose(1)],
      ['High water at Osk now', REST[0]],
      ['High water at Osk now', prose(1).toLowerCase()],
    ] as const)
      expect(below(title, `${title}${rest}`, ...REST)).toEqual([`${title}${rest}`, ...REST])
    expect(below('Osk at sea', `Osk at sea${prose(1)}`, ...REST)).toEqual([`Osk at sea${prose(1)}`, ...REST])
  })

  it('where it is glued to the end of a deck', () => {
    expect(below(TITLE, `${deck}, says Marit Dahl${TITLE}`, ...REST)).toEqual([`${deck}, says Marit Dahl`, ...REST])
    const said = `${deck}, says Marit Dahl ${TITLE}`
    expect(below(TITLE, said, ...REST)).toEqual([said, ...REST])
  })

  it('and nothing else with it, though a line of signs stands there', () => {
    const draft = draftOf(TITLE, '* * *', `${deck}, says Marit Dahl${TITLE}`, ...REST)
    const [title, ...passages] = draft.passages as [Passage, ...Passage[]]
    const { dropped } = dropTitleCopies({ ...draft, passages }, title)
    expect(dropped.map(({ from, to }) => to > from)).toEqual([true])
  })
})

it('that has a label of its own before it, many words, or something behind it, stays', () => {
  const stays = (line: string): void => expect(below(TITLE, REST[0] as string, line)).toEqual([REST[0], line])
  stays(`Boats: ${TITLE}`)
  stays(`The Post - ${TITLE}`)
  stays(`What everybody on the island has been asking since May › ${TITLE}`)
  stays(`The Fjord Post | ${TITLE} of waiting`)
  stays(`The Fjord Post | ${TITLE.slice(0, -1)}`)
})

it('that is turned round without a speaker, or says something else, stays', () => {
  const stays = (title: string, line: string): void =>
    expect(below(title, REST[0] as string, line)).toEqual([REST[0], line])
  stays('Dahl: nobody will ever row to Osk again', 'Nobody will ever row to Ask again - Dahl')
})

describe('a title with its speaker before a colon', () => {
  const title = 'Marit Dahl: nobody will ever row to Osk from here again'
  const said = 'Nobody will ever row to Osk from here again'
  const left = (line: string, ...more: string[]) => below(title, line, ...more, ...REST)

  it('goes without him, with the name of the site behind it', () => {
    expect(left('3 May 2024', `${said}. | Fjord Post`)).toEqual(['3 May 2024', ...REST])
    expect(left(`${said} - Fjord Post`)).toEqual(REST)
  })

  it('goes without him, with a word changed, beside who wrote the article, or when', () => {
    expect(left('3 May 2024', said.replace('ever', 'hence'))).toEqual(['3 May 2024', ...REST])
    const other = said.replace('ever', 'hence')
    expect(left(other)).toEqual([other, ...REST])
  })

  it.each([`${said.replace('here', 'there')} - Fjord Post`, 'Whoever rows to Osk from here - Fjord Post'])(
    'stays as another one: %s',
    line => {
      expect(left(line)).toEqual([line, ...REST])
    },
  )

  it('stays where too little is said, or a label is no speaker', () => {
    expect(below('Marit Dahl: we stay', 'We stay, as ever - Fjord Post', ...REST)).toHaveLength(3)
    const label = 'What the old keeper of the quay has told us all: nobody will row to Osk from here again'
    const line = 'Nobody will row to Osk from here again - Fjord Post'
    expect(below(label, line, ...REST)).toEqual([line, ...REST])
  })
})

describe('the words of a title in another order', () => {
  const title = 'Nobody will row to Osk from here again, says Marit Dahl'

  it.each([
    'Marit Dahl says: nobody will row to Osk from here again',
    'Says Marit Dahl: nobody will row to Osk from here again',
    'Marit Dahl says: nobody will row to Osk from here again - Fjord Post',
  ])('go: %s', line => {
    expect(below(title, line, ...REST)).toEqual(REST)
  })

  it.each([
    ['with another word', 'Marit Dahl says: nobody will sail to Osk from here again'],
    ['with words more and no mark', 'Marit Dahl says: nobody will row to Osk from here again this year'],
    ['in many pieces', 'Again nobody will row from here to Osk, Marit says, Dahl'],
    ['in halves', 'Osk from here again, says Marit Dahl: nobody will row to'],
  ])('stay %s', (kind, line) => {
    expect(below(title, line, ...REST)).toEqual(kind === 'in halves' ? REST : [line, ...REST])
  })

  it('stay where no run of them is half of the title', () => {
    const line = 'Young mayors sing, old quays burn, red boats sail'
    expect(below('Red boats sail, old quays burn, young mayors sing', line, ...REST)).toEqual([line, ...REST])
  })

  it('stay where they are few, further down, and as a sentence', () => {
    expect(below('We stay here, says Dahl', 'Dahl says we stay here', ...REST)).toHaveLength(3)
    const line = 'Marit Dahl says: nobody will row to Osk from here again'
    expect(below(title, 'A', 'B', line, ...REST)).toEqual(['A', 'B', line, ...REST])
    expect(below(title, `${line}.`, ...REST)).toEqual([`${line}.`, ...REST])
  })
})

it('the first half of a title in capitals goes', () => {
  const title = 'Ferry to Osk runs again after nine winters, and the goats are on board'
  const half = 'Ferry to Osk runs again after nine winters'
  expect(below(title, half.toUpperCase(), ...REST)).toEqual(REST)
  expect(below(title, half, ...REST)).toEqual([half, ...REST])
  expect(below(title.toUpperCase(), half.toUpperCase(), ...REST)).toEqual([half.toUpperCase(), ...REST])
  expect(below(title, 'FERRY TO OSK RUNS AGAIN', ...REST)).toEqual(['FERRY TO OSK RUNS AGAIN', ...REST])
})

it('goes as the title said again, with the letters that it has of it', () => {
  const said = 'Nobody will ever row to Osk again'
  const draft = draftOf(
    `Marit Dahl: ${said}`,
    REST[0] as string,
    said,
    'Marit Dahl: Nobody will ev…',
    `Marit Dahl: ${said}`,
  )
  const [first, ...passages] = draft.passages
  const { dropped } = dropTitleCopies({ ...draft, passages }, first as Passage)
  expect(dropped.map(({ reason, links }) => [reason, links.map(({ from, to, twin }) => [to - from, twin])])).toEqual([
    ['title-again', [[27, 9]]],
    ['title-again', [[21, 0]]],
    ['title-again', [[36, 0]]],
  ])
})

it('of a mended passage it stays', () => {
  const draft = draftOf(TITLE, REST[0] as string, TITLE)
  const [first, rest, again] = draft.passages as [Passage, Passage, Passage]
  const span = again.spans[0] as Span
  const halves = [
    { ...span, end: span.start + 5, to: span.from + 5 },
    { ...span, start: span.start + 6, from: span.from + 5 },
  ]
  const left = dropTitleCopies({ ...draft, passages: [rest, { ...again, spans: halves }] }, first)
  expect(textsOf(left)).toEqual([REST[0], TITLE.replace(' ', ' | ')])
})

describe('title and lead run together', () => {
  const [one, two] = [
    'The Solveig left the quay at Tarn on Thursday with forty passengers.',
    'It was full to the last seat.',
  ]
  it('go, whatever stands between them and the body', () => {
    expect(below(TITLE, `${TITLE}${one}`, one, two)).toEqual([one, two])
    expect(below(TITLE, `${TITLE} ${one} It was full`, 'By Marit Dahl', one, '* * *', two)).toEqual([
      'By Marit Dahl',
      one,
      '* * *',
      two,
    ])
    const date = '14 January 2025, 18:40'
    expect(below(TITLE, `${TITLE}${one}`, date, one, two)).toEqual([date, one, two])
  })
  it('stay where a paragraph stands between: it is a sentence that begins with the title, and a statement says its end', () => {
    const own = `${TITLE}: ${one.toLowerCase()}`
    const statement = `${one} Bring your goats.`
    const told =
      'The council announced it on Friday, and nobody on the island believed a word of it before the first horn.'
    expect(below(TITLE, own, told, statement)).toEqual([own, told, statement])
    expect(below(TITLE, own, 'Friday, noon', statement)).toEqual(['Friday, noon', statement])
  })
  it('stay but for the title where the body goes on otherwise, and whole where the line has little more than that', () => {
    const own = `${one} Two goats were aboard.`
    expect(below(TITLE, `${TITLE} ${own}`, one, two)).toEqual([own, one, two])
    expect(below(TITLE, `${TITLE} ${two}`, two, one)).toEqual([`${TITLE} ${two}`, two, one])
  })
})

it('an utterance of the title in a dialogue stays', () => {
  const among = (line: string): string[] => below('Come to us in autumn', 'Who is it?', line, '— When?', ...REST)
  expect(among('— Come to us in autumn.')).toContain('— Come to us in autumn.')
  for (const line of ['— Come to us in autumn', 'Come to us in autumn.']) expect(among(line)).not.toContain(line)
})

it('an utterance of the title with who utters it behind a dash stays', () => {
  const said = `— ${TITLE}, — he says again.`
  expect(below(TITLE, ...REST, said)).toEqual([...REST, said])
  expect(below(TITLE, ...REST, `${TITLE} — The Fjord Post.`)).toEqual(REST)
  expect(below(TITLE, ...REST, `${TITLE} — the Fjord Post`)).toEqual(REST)
})

describe('a line that is not the title again stays', () => {
  it.each([
    [TITLE, `${TITLE}, and nobody knows why`, 'it goes on'],
    [TITLE, 'Ferry to Osk runs again', 'it is shorter, and no mark says that it breaks off'],
    [TITLE, 'Ferry t…', 'too little is left of it'],
    [TITLE, 'Ferry to Oslo runs again…', 'it says something else'],
    [`${TITLE} and the council pays`, TITLE, 'what it lacks is no name of a site'],
    ['Marit Dahl: Nobody will row', 'will row', 'it is less than half'],
    ['Nobody will ever row to Osk again', 'ever row to Osk again', 'what it lacks is nobody’s name'],
    ['A b: c', '—', 'it has no letters'],
  ])('of `%s` `%s`: %s', (title, copy) => {
    expect(below(title, REST[0] as string, copy, REST[1] as string)).toContain(copy)
  })

  it('far from the head it may lack neither the name of the site nor that of a speaker', () => {
    const far = Array.from({ length: 8 }, (_, n) => `It left on the ${n + 1}th of May, said the mayor.`)
    expect(below(`${TITLE} | The Fjord Post`, ...far, TITLE)).toContain(TITLE)
    expect(below(`${TITLE} | The Fjord Post`, ...far.slice(1), TITLE)).not.toContain(TITLE)
    const said = 'Nobody will ever row to Osk again'
    expect(below(`Marit Dahl: ${said}`, ...far, said)).toContain(said)
    expect(below(`Marit Dahl: ${said}`, ...far.slice(1), said)).not.toContain(said)
  })
})

describe('a title that a paragraph introduces is its author’s to say again', () => {
  const introduced = 'On the board at the harbour office stood no more than this:'

  it('there, and further on', () => {
    expect(below(TITLE, introduced, TITLE, ...REST, TITLE)).toEqual([introduced, TITLE, ...REST, TITLE])
    expect(below(TITLE, TITLE, introduced, TITLE)).toEqual([introduced, TITLE])
  })

  it('but not behind a label, or without a colon', () => {
    expect(below(TITLE, 'More on this:', TITLE, ...REST)).toEqual(['More on this:', ...REST])
    expect(below(TITLE, introduced.replace(':', '.'), TITLE)).toEqual([introduced.replace(':', '.')])
  })
})

it('a line that ends in a comma, or a dash behind one, is a verse', () => {
  const title = '“Row me over to Osk tonight”: how a song came to be'
  for (const verse of ['Row me over to Osk tonight,', 'Row me over to Osk tonight, —', 'Row me over to Osk tonight;'])
    expect(below(title, verse, ...REST)).toEqual([verse, ...REST])
  for (const copy of ['Row me over to Osk tonight', 'Row me over to Osk tonight —'])
    expect(below(title, copy, ...REST)).toEqual(REST)
})

describe('a title that is a sentence in the body', () => {
  const lead = [prose(1), prose(2)]
  it('is what the article comes to, but for one below the byline', () => {
    const said = `${TITLE}.`
    expect(below(TITLE, ...lead, said, ...REST)).toEqual([...lead, said, ...REST])
    expect(below(TITLE, ...lead, 'By Marit Dahl', said, ...REST)).toEqual([...lead, 'By Marit Dahl', ...REST])
  })
})

describe('a short title may be a word of its text', () => {
  it('its copies go right behind it alone', () => {
    expect(below('Harbour', 'Harbour', ...REST)).toEqual(REST)
    expect(below('Harbour', REST[0] as string, 'Harbour', REST[1] as string)).toEqual(REST)
    expect(below('Harbour', ...REST, 'Harbour')).toEqual([...REST, 'Harbour'])
  })

  it('one of middle length that recurs is a refrain', () => {
    const title = 'Row the boat to Osk'
    expect(below(title, title, ...REST, title, REST[0] as string, title)).toEqual([...REST, REST[0]])
    expect(below(title, title, ...REST, title, REST[0] as string, title, title)).toEqual([
      ...REST,
      title,
      REST[0],
      title,
      title,
    ])
  })
})

it('without a title, or without a copy, nothing changes', () => {
  const draft = draftOf(TITLE, ...REST)
  expect(dropTitleCopies(draft, null)).toBe(draft)
  const [first, ...passages] = draft.passages
  const opened = { ...draft, passages }
  expect(dropTitleCopies(opened, first as Passage)).toBe(opened)
})

it('what goes is linked to the title, letter for letter', () => {
  const draft = draftOf(`${TITLE} | The Fjord Post`, REST[0] as string, TITLE, 'Ferry to Osk ru…')
  const [first, ...passages] = draft.passages
  const { dropped } = dropTitleCopies({ ...draft, passages }, first as Passage)
  expect(
    dropped.map(({ reason, from, to, links }) => [reason, to - from, links[0]?.twin, (links[0]?.to ?? 0) - from]),
  ).toEqual([
    ['title-again', 35, 0, 35],
    ['title-again', 12, 0, 12],
  ])
  const said = draftOf('Marit Dahl: Nobody will ever row to Osk again', 'Nobody will ever row to Osk again')
  const [whole, ...others] = said.passages
  expect(dropTitleCopies({ ...said, passages: others }, whole as Passage).dropped[0]?.links).toEqual([
    { from: 36, to: 63, twin: 9 },
  ])
})

it('a verse and a mended passage stay, whatever they say', () => {
  const draft = draftOf(TITLE, TITLE, ...REST)
  const [first, copy, ...rest] = draft.passages as [Passage, Passage, ...Passage[]]
  const verse = { ...draft, passages: [{ ...copy, keepsLines: true }, ...rest] }
  expect(dropTitleCopies(verse, first)).toBe(verse)
  const mended = { ...draft, passages: [{ ...copy, spans: [...copy.spans, ...(rest[0] as Passage).spans] }, ...rest] }
  expect(dropTitleCopies(mended, first)).toBe(mended)
})

describe('a title that its author says again in the midst of the text', () => {
  const SAID = `${TITLE}.`
  const body =
    'The council had promised it for nine years, and each of the nine had a reason of its own, all of them printed'
  const [long, longer] = [
    `${body}.`,
    `${body}, bound and shelved in the cellar of the town hall, where the tide reads them twice a year and the mayor never.`,
  ]

  it('stays as a sentence of its own, and so does each one after it', () => {
    expect(below(TITLE, long, longer, SAID, long, SAID, long)).toEqual([long, longer, SAID, long, SAID, long])
    expect(below(TITLE, longer, SAID, ...REST)).toEqual([longer, SAID, ...REST])
  })

  it('goes where it has more letters than a refrain', () => {
    const title = (letters: number): string => sentence(letters, 7).slice(0, -1)
    expect(below(title(38), longer, `${title(38)}.`, ...REST)).toEqual([longer, `${title(38)}.`, ...REST])
    expect(below(title(39), longer, `${title(39)}.`, ...REST)).toEqual([longer, ...REST])
    expect(below(title(48), longer, ...REST, `${title(48)}.`)).toEqual([longer, ...REST, `${title(48)}.`])
    expect(below(title(49), longer, ...REST, `${title(49)}.`)).toEqual([longer, ...REST])
  })

  it('stays behind a single paragraph where several say it', () => {
    const said = `It was Marit who asked: ${SAID}`
    expect(below(TITLE, long, SAID, said, ...REST, said)).toEqual([long, SAID, said, ...REST, said])
    expect(below(TITLE, long, SAID, said, ...REST)).toEqual([long, said, ...REST])
    expect(below(TITLE, long, said, ...REST, said, SAID)).toEqual([long, said, ...REST, said, SAID])
    expect(below(TITLE, long, said, ...REST, SAID)).toEqual([long, said, ...REST])
    expect(below(TITLE, SAID, long, SAID, said, said)).toEqual([long, SAID, said, said])
    expect(below(TITLE, ...REST, SAID, said, said)).toEqual([...REST, said, said])
    const far = Array.from({ length: 58 }, () => 'It rained.')
    expect(below(TITLE, long, SAID, said, ...far.slice(2), said)).toContain(SAID)
    expect(below(TITLE, long, SAID, said, ...far, said)).not.toContain(SAID)
    const deep = `${'So it was said. '.repeat(400)}${SAID}`
    expect(below(TITLE, long, SAID, said, deep)).not.toContain(SAID)
    expect(below(TITLE, long, SAID, said, deep.slice(-1000))).toContain(SAID)
  })

  it('goes before the body is under way', () => {
    expect(below(TITLE, long, SAID, ...REST)).toEqual([long, ...REST])
    expect(below(TITLE, SAID, long, longer, ...REST)).toEqual([long, longer, ...REST])
    expect(below(TITLE, ...REST, ...REST, ...REST, ...REST, SAID, long)).toEqual([
      ...REST,
      ...REST,
      ...REST,
      ...REST,
      long,
    ])
  })

  it('goes where it is no sentence, or the title is one, too', () => {
    expect(below(TITLE, long, longer, TITLE, long)).toEqual([long, longer, long])
    expect(below(SAID, long, longer, SAID, long)).toEqual([long, longer, long])
    expect(below(TITLE, body, `${longer.slice(0, -1)}`, SAID, long)).toEqual([body, longer.slice(0, -1), long])
  })

  it('stays as a question that the title asks, too', () => {
    const asked = 'Who will count the wells of Osk?'
    expect(below(asked, long, longer, asked, long, asked, long)).toEqual([long, longer, asked, long, asked, long])
    expect(below(asked, asked, long, longer, long)).toEqual([long, longer, long])
    expect(below(asked, long, asked, long)).toEqual([long, long])
    const others = ['And who will pay them?', 'Why now?']
    const asking = [long, asked, longer, others[0] as string, long]
    expect(below(asked, ...asking)).toEqual([long, longer, others[0], long])
    expect(below(asked, ...asking, others[1] as string, long)).toEqual([...asking, others[1], long])
    expect(below('सवाल: कुएँ कौन गिनेगा؟', long, longer, 'सवाल: कुएँ कौन गिनेगा؟', long)).toHaveLength(4)
  })

  it('stays from that one on, not before', () => {
    expect(below(TITLE, TITLE, long, longer, SAID, long)).toEqual([long, longer, SAID, long])
  })
})

describe('the quotation of a title, on a line below it', () => {
  const title = '“We row”: nine winters on the quay of Osk without a ferry'

  it('goes without who said it, right behind the title', () => {
    expect(below(title, '“We row”', ...REST)).toEqual(REST)
    expect(below(title, 'By Marit Dahl', '“We row”', ...REST)).toEqual(['By Marit Dahl', ...REST])
    expect(below(title, 'By Marit Dahl', 'In Osk', '“We row”', ...REST)).toEqual(['By Marit Dahl', 'In Osk', ...REST])
    const between = ['On the quay', 'In Osk', '“We row”', ...REST]
    expect(below(title, ...between)).toEqual(between)
  })

  it('goes without its marks, too, where it is more than a word or two', () => {
    const long = '“We row and we sing”, says the last keeper of the quay of Osk'
    expect(below(long, 'We row and we sing', ...REST)).toEqual(REST)
    expect(below(long, 'We row and we sing.', ...REST)).toEqual(REST)
    expect(below(long, REST[0] as string, REST[1] as string, 'We row and we sing')).toHaveLength(3)
    for (const other of ['We row and we', 'We row and we sing, says', 'We row and we swim'])
      expect(below(long, other, ...REST)).toEqual([other, ...REST])
    const plain = 'We row and we sing: nine winters on the quay of Osk'
    expect(below(plain, 'We row and we sing', ...REST)).toEqual(['We row and we sing', ...REST])
    expect(below('“We rowed to”, says a keeper', 'We rowed to', ...REST)).toEqual(['We rowed to', ...REST])
  })

  it('stays behind a paragraph', () => {
    const paragraph = 'It left on Thursday, and whoever waved from the quay was not seen again.'
    expect(below(title, paragraph, '“We row”', ...REST)).toEqual([paragraph, '“We row”', ...REST])
  })

  it('stays where it is none, or not how the title begins', () => {
    expect(below(title, 'We row', ...REST)).toEqual(['We row', ...REST])
    expect(below(title, '“We swim”', ...REST)).toEqual(['“We swim”', ...REST])
    expect(below(title, '“We row', ...REST)).toEqual(['“We row', ...REST])
  })
})

describe('a line right behind the title that lacks words in its midst alone', () => {
  const title = 'The harbour master of Osk to retire after forty winters'
  it.each([
    'The harbour master to retire after forty winters',
    'The harbour master to retire after forty winters.',
    'The harbour master of Osk to retire after winters',
    'The harbour to retire after forty winters',
  ])('`%s` goes', line => {
    expect(below(title, line, ...REST)).toEqual(REST)
    expect(below(title, REST[0] as string, line, REST[1] as string)).toEqual(REST)
  })

  it.each([
    ['The harbour master of Osk to retire after', 'it lacks the end'],
    ['harbour master of Osk to retire after forty winters', 'it lacks the beginning'],
    ['The harbour master to retire after fifty winters', 'it has another word'],
    ['The harbour master to retire after forty winters and a half', 'it says more'],
    ['The harbour master of to retire after winters', 'it lacks words in two places'],
    ['The harbour mer of Osk to retire after forty winters', 'it lacks a part of a word'],
    ['The harbour after forty winters', 'it is little of the title'],
  ])('`%s` stays: %s', line => {
    expect(below(title, line, ...REST)).toEqual([line, ...REST])
  })

  it('stays further down, and of a short title', () => {
    const line = 'The harbour master to retire after forty winters'
    expect(below(title, ...REST, line)).toEqual([...REST, line])
    expect(below('Ox in the fog', 'Ox in fog', ...REST)).toEqual(['Ox in fog', ...REST])
  })
})

describe('a line without who says it, whom the title has behind a comma', () => {
  const title = 'Dog patrols cut the dumping of rubbish by half, says the leader of Osk'
  const said = 'Dog patrols cut the dumping of rubbish by half'
  it('goes among the first passages', () => {
    expect(below(title, said, ...REST)).toEqual(REST)
    expect(below(title, ...REST, `${said}.`)).toEqual(REST)
  })

  it('stays where more stands behind the comma, or no comma does', () => {
    const stays = (other: string, line = said): void => expect(below(other, line, ...REST)).toEqual([line, ...REST])
    stays(`${said}, says the leader of all Osk`)
    stays(`${said}, a leader says, in May`)
    stays(`${said} says the leader`)
    stays('Ferries of Osk stop, buses run', 'Ferries of Osk stop')
    stays('Dogs and cats, says the leader of Osk', 'Dogs and cats')
  })
})

describe('a headline beside who wrote the article, or when, that words the title otherwise at one place', () => {
  const LONG = 'The old ferry to Osk is laid up after nine winters on the ice'
  const OTHER = 'The old ferry to Osk is laid up following nine winters on the ice'
  const left = (line: string, ...more: string[]) => below(LONG, 'Forum', line, ...more)

  it('goes', () => {
    expect(left(OTHER, 'By Marit Dahl', prose(0))).toEqual(['Forum', 'By Marit Dahl', prose(0)])
    expect(left(OTHER, 'A line', '3 May 2024', prose(0))).toEqual(['Forum', 'A line', '3 May 2024', prose(0)])
    const longer = LONG.replace('after', 'at the')
    expect(below(LONG, '3 May 2024', longer, prose(0))).toEqual(['3 May 2024', prose(0)])
    expect(below(longer, '3 May 2024', LONG, prose(0))).toEqual(['3 May 2024', prose(0)])
    expect(
      below('आज ओस्क की नाव को देखने वे सब घाट पर आए', 'आज ओस्क की नाव को देखने ये सब घाट पर आए', '3 May 2024', prose(0)),
    ).toEqual(['3 May 2024', prose(0)])
  })

  it.each([
    ['of another place', LONG.replace('Osk', 'Ulm')],
    ['with another first word', LONG.replace('The', 'Our')],
    ['with another last word', LONG.replace(/ice$/, 'rocks')],
    ['with three other words', LONG.replace('laid up after', 'back behind those')],
    ['at two places', OTHER.replace('is laid', 'was laid')],
    ['with a word more', LONG.replace('nine', 'nine long')],
    ['that is a sentence', `${OTHER}.`],
  ])('stays %s', (_, line) => {
    expect(left(line, 'By Marit Dahl', prose(0))).toEqual(['Forum', line, 'By Marit Dahl', prose(0)])
  })

  it('stays where neither is told, behind a paragraph, and of a short title', () => {
    expect(left(OTHER, 'A line', prose(0))).toEqual(['Forum', OTHER, 'A line', prose(0)])
    expect(below(LONG, prose(0), OTHER, 'By Marit Dahl', prose(1))).toEqual([
      prose(0),
      OTHER,
      'By Marit Dahl',
      prose(1),
    ])
    const [title, line] = ['Ferry to Osk laid up after winters', 'Ferry to Osk laid up behind winters']
    expect(below(title, line, 'By Marit Dahl', prose(0))).toEqual([line, 'By Marit Dahl', prose(0)])
  })

  it('stays of another number', () => {
    const [title, line] = [LONG, OTHER].map(headline => headline.replace('nine winters', '9 winters'))
    const other = (title as string).replace('9', '12')
    expect(below(title as string, line as string, 'By Marit Dahl', prose(0))).toEqual(['By Marit Dahl', prose(0)])
    expect(below(title as string, other, 'By Marit Dahl', prose(0))).toEqual([other, 'By Marit Dahl', prose(0)])
  })

  it('stays of another name in a script without capitals', () => {
    const [title, line] = ['आज ओस्क की नाव को देखने मोहनलाल घाट पर आए', 'आज ओस्क की नाव को देखने सीतादेवी घाट पर आए']
    expect(below(title, line, '3 May 2024', prose(0))).toEqual([line, '3 May 2024', prose(0)])
  })
})

describe('the title of the page, with the name of the site, in other words than the headline', () => {
  const title = 'Amateurs on Osk find faint galaxy orbiting ours from roof of barn'
  const left = (line: string): string[] => below(title, line, ...REST)

  it.each([
    'Faint galaxy found orbiting ours by amateurs on Osk from roof of barn - Orbit and Field',
    'Amateurs on Osk find faint galaxy orbiting ours from the roof of a barn | Science | Orbit and Field',
    'How amateurs on Osk find a faint galaxy orbiting ours from roof of barn – Orbit',
  ])('goes: %s', line => {
    expect(left(line)).toEqual(REST)
  })

  it.each([
    ['without a site', 'Faint galaxy found orbiting ours by amateurs on Osk from roof of barn'],
    ['of another place', 'Faint galaxy found orbiting ours by amateurs on Ulm from roof of barn - Orbit and Field'],
    [
      'with another number',
      'Faint galaxy found orbiting ours by 3 amateurs on Osk from roof of barn - Orbit and Field',
    ],
    ['that says something else', 'Amateurs on Osk find faint comet above quay of town - Orbit and Field'],
    [
      'that says much more',
      `Amateurs on Osk find faint galaxy orbiting ours, ${'and nobody else does '.repeat(12)}- Orbit`,
    ],
  ])('stays %s', (_, line) => {
    expect(left(line)).toEqual([line, ...REST])
  })

  it('stays in a paragraph that tells more behind a dash, or ends as a sentence', () => {
    const more = `Amateurs on Osk find faint galaxy orbiting ours from roof of barn – says one who ${'rows and '.repeat(8)}sails`
    expect(left(more)).toEqual([more, ...REST])
    const told = 'In short, amateurs on Osk find faint galaxy orbiting ours from roof of barn – says Marit Dahl.'
    expect(left(told)).toEqual([told, ...REST])
  })

  it('stays where few words say something, or the headline has a mark of its own', () => {
    const line = 'It is seen on Osk: a comet, and it is bright - Orbit and Field'
    expect(below('A bright comet is to be seen by us on Osk', line, ...REST)).toEqual([line, ...REST])
    const own = 'Amateurs on Osk - galaxy found, faint, orbiting ours'
    const other = 'Faint galaxy now found orbiting ours: amateurs on Osk - Orbit'
    expect(below(own, other, ...REST)).toEqual([other, ...REST])
  })
})

describe('the line that stands above the title stands above its copy as well', () => {
  const [title, kicker] = ['Silver bowl lay beneath a ficus for thirty years', 'Arts and heritage']
  const long = `${prose(0)} ${prose(3)}`
  const left = (...lines: string[]): string[] => {
    const draft = draftOf(kicker, title, ...lines)
    const [above, first, ...passages] = draft.passages as [Passage, Passage, ...Passage[]]
    return textsOf(dropTitleCopies({ ...draft, passages: [above, ...passages] }, first)).slice(1)
  }

  it('and goes with that, as a head that stays at the top of the window', () => {
    expect(left(long, prose(1), kicker, title, prose(2))).toEqual([long, prose(1), prose(2)])
  })

  it('not where words were saved into it', () => {
    const draft = draftOf(kicker, title, long, prose(1), kicker, title, prose(2))
    const [above, first, ...passages] = draft.passages as [Passage, Passage, ...Passage[]]
    const goneOf = (again: Passage): number =>
      dropTitleCopies({ ...draft, passages: [above, ...passages.with(2, again)] }, first).dropped.length
    const again = passages[2] as Passage
    expect([goneOf(again), goneOf({ ...again, spans: [...again.spans, ...again.spans] })]).toEqual([2, 1])
  })

  it('not before a paragraph, and no other line', () => {
    expect(left('By Marit Dahl', kicker, title, long, prose(1))).toContain(kicker)
    expect(left(long, prose(1), 'Boats', title, prose(2))).toContain('Boats')
    expect(left(long, prose(1), kicker, 'Boats', prose(2))).toContain(kicker)
  })
})

describe('the block that closes a page', () => {
  const topics = 'Boats. Goats. Osk'
  const long = `${prose(1)} ${prose(2)}`

  /** What stays below a title where the last passages are blocks of several lines. */
  function closing(title: string, kept: readonly boolean[], ...lines: string[]): string[] {
    const draft = draftOf(title, ...lines)
    const passages: Passage[] = []
    for (const [p, passage] of draft.passages.entries()) {
      const above = passages.at(-1)
      const [span, before] = [passage.spans[0] as Span, above?.spans[0]]
      if (kept[p - 1] && before)
        passages[passages.length - 1] = { spans: [{ ...before, end: span.end, to: span.to }], keepsLines: true }
      else passages.push(passage)
    }
    return belowIn({ ...draft, passages })
  }

  it('loses the title as its first line, and keeps the topics', () => {
    expect(closing(TITLE, [false, false, false, true], prose(0), long, TITLE, topics)).toEqual([prose(0), long, topics])
    expect(closing(TITLE, [false, false, false, true], prose(0), long, `${TITLE}.`, topics)).toEqual([
      prose(0),
      long,
      topics,
    ])
    expect(closing(TITLE, [false, false, false, true, true], prose(0), long, TITLE, topics, 'More')).toEqual([
      prose(0),
      long,
      `${topics}\nMore`,
    ])
  })

  it.each<[string, boolean[], string[]]>([
    ['above another one', [false, false, false, true, false], [prose(0), long, TITLE, topics, prose(3)]],
    ['of four lines', [false, false, false, true, true, true], [prose(0), long, TITLE, topics, 'More', 'Most']],
    ['with more on its line', [false, false, false, true], [prose(0), long, `${TITLE}, at last`, topics]],
    [
      'of another title',
      [false, false, false, true],
      [prose(0), long, 'Ferry to Osk runs again after nine years', topics],
    ],
    ['below a line', [false, false, false, true], [prose(0), 'A line of the page', TITLE, topics]],
    ['below verse', [false, false, true, false, true], [prose(0), long, prose(3), TITLE, topics]],
    ['right below a deck', [false, false, true], [long, TITLE, topics]],
    [
      'that is the title alone in two lines',
      [false, false, false, true],
      [prose(0), long, 'Ferry to Osk runs again', 'after nine winters'],
    ],
  ])('not %s', (_, kept, lines) => {
    expect(closing(TITLE, kept, ...lines).join('\n')).toEqual(lines.join('\n'))
  })

  it('not of a short title', () => {
    const lines = [prose(0), long, 'Osk rows', topics]
    expect(closing('Osk rows', [false, false, false, true], ...lines).join('\n')).toEqual(lines.join('\n'))
  })
})

describe('a line that says under which title an article came first', () => {
  it('goes where it is this one', () => {
    expect(below(TITLE, prose(0), prose(1), `(Original title: ${TITLE})`, 'More')).toEqual([prose(0), prose(1), 'More'])
    expect(below(TITLE, prose(0), `Original headline: ${TITLE}`, prose(1))).toEqual([prose(0), prose(1)])
  })

  it.each([
    `(Original title: ${TITLE}, at last)`,
    `(Original title: No ${TITLE.toLowerCase()})`,
    `(Original print: ${TITLE})`,
  ])('not %s', line => {
    expect(below(TITLE, prose(0), prose(1), line, 'More')).toEqual([prose(0), prose(1), line, 'More'])
  })
})

describe('the teaser with which a page ends: its title, and below it lines of its beginning', () => {
  const lines = ['By Marit Dahl', '9 May 2021', ...Array.from({ length: 7 }, (_, n) => prose(n))]
  /** Which lines stay below the whole text. */
  const left = (...teaser: string[]): string[] => below(TITLE, ...lines, ...teaser).slice(lines.length)

  it('goes', () => {
    expect(left(TITLE, prose(0))).toEqual([])
    expect(left(TITLE, 'By Marit Dahl', prose(0), prose(3))).toEqual([])
    expect(left(TITLE, prose(1), prose(5))).toEqual([])
  })
  it('but for its title, where it has more lines, in another order, others, or from further down', () => {
    expect(left(TITLE, 'By Marit Dahl', '9 May 2021', prose(1), prose(2))).toHaveLength(2)
    expect(left(TITLE, prose(1), prose(0))).toEqual([prose(1), prose(0)])
    expect(left(TITLE, prose(0), 'Osk Post')).toEqual([prose(0), 'Osk Post'])
    expect(left(TITLE, prose(6))).toEqual([prose(6)])
    expect(left(TITLE, prose(0), prose(0))).toEqual([prose(0), prose(0)])
  })
  it('nor in a short text', () => {
    expect(below(TITLE, ...lines.slice(0, 7), TITLE, prose(0)).slice(7)).toEqual([prose(0)])
    expect(below(TITLE, ...lines.slice(0, 8), TITLE, prose(0)).slice(8)).toEqual([])
  })
})

describe('far below the head, a line that has the title and says where it was posted first', () => {
  const lines = Array.from({ length: 26 }, (_, n) => `Day ${n} of the year went by without a goat.`)
  const last = (line: string, title = TITLE): string[] => below(title, ...lines, line).slice(lines.length)
  const posted = (title: string): string => `The post ${title} appeared first on Fjord Post`

  it('goes', () => {
    expect(last(`${posted(TITLE)}.`)).toEqual([])
  })
  it('but not where it goes on, begins with a dash as what somebody says, has another title, or a short one', () => {
    for (const line of [`${posted(TITLE)},`, `— ${TITLE.slice(0, 20)} ${TITLE}.`, posted(TITLE.replace('Osk', 'Tarn'))])
      expect(last(line)).toEqual([line])
    expect(last(`${posted('It runs')}.`, 'It runs')).toEqual([`${posted('It runs')}.`])
  })
})
