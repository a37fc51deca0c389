import { describe, expect, it } from 'vitest'
import { lookFrom } from '../../src/look.ts'
import { findEchoes } from '../../src/steps/find-echoes.ts'
import type { Dropped, Passage, Span } from '../../src/types.ts'
import { copiesIn, draftOf } from './opened.ts'
import { PROSE, prose, sentence } from './prose.ts'

/** What goes, as its reason and its place. */
const echoesIn = (...lines: string[]): string[] =>
  copiesIn(findEchoes, draftOf(...lines)).map(([reason, p]) => `${reason} ${p}`)

const TITLE = 'Ferry to Osk runs again'

it('a quote goes with the short line behind it in which its sentence’s neighbour stands', () => {
  const [quote, rest] = ['“The ice on the pier is as thick as an arm.”', 'We like it.']
  const said = `${quote} ${rest} Nobody on Osk has seen the like, and nobody wants to see it again before the next war.`
  expect(echoesIn(TITLE, prose(0), quote, rest, said, prose(1), prose(2))).toEqual(['pull-quote 2', 'pull-quote 3'])
  expect(echoesIn(TITLE, prose(0), said, quote, rest, prose(1), prose(2))).toEqual(['pull-quote 3', 'pull-quote 4'])
  expect(echoesIn(TITLE, prose(0), said, prose(1), quote, rest)).toEqual(['pull-quote 4'])
})

describe('a sentence set apart', () => {
  const said = 'the council has promised money for two more summers at the far end of the fjord'
  const page = (quote: string, paragraph: string): string[] =>
    echoesIn(TITLE, prose(0), quote, prose(2), paragraph, prose(3))

  it('goes where it is all that a paragraph quotes, with who says it behind it', () => {
    expect(page(`“${said}”`, `“${said},” says the master.`)).toEqual(['pull-quote 2'])
    expect(page(`${said}”,`, `“${said},” says the master.`)).toEqual(['pull-quote 2'])
    expect(page(`“${said}”`, `“${said}.” Nobody laughs.`)).toEqual(['pull-quote 2'])
    expect(page(said, `He says ${said}.`)).toEqual([])
    expect(page(`“${said}”`, `“${said}!”`)).toEqual([])
  })

  it('goes above the credit of its picture, as a caption', () => {
    const caption = 'No roof of the new boathouse is dry'
    const paragraph = `It was found that no roof of the new boathouse is dry, and ${prose(1)}`
    expect(echoesIn(TITLE, prose(0), caption, 'Photo: Marit Dahl', paragraph, prose(3))).toEqual(['pull-quote 2'])
    expect(echoesIn(TITLE, prose(0), caption, 'The harbour office', paragraph, prose(3))).toEqual([])
  })
})

it('a quotation that was set apart before is the last word of a text, and no excerpt', () => {
  const verse = '“Let nobody be silent when I go, for I am off to the fair.”'
  const text = (line: string, last = line): string[] =>
    echoesIn(TITLE, `The nieces sang: ${line} ${prose(1)}`, prose(2), line, prose(3), prose(4), last)
  expect(text(verse)).toEqual([])
  expect(text(verse, verse.replace('fair', 'market'))).not.toContain('pull-quote 6')
  expect(text(verse.slice(1, -1))).toEqual(['pull-quote 6'])
})

it('two quotations stay right above the paragraphs that take them up, where the same note ends both', () => {
  const claim = (n: number): string[] => {
    const said = `the ${['lamp', 'goat'][n]} of the pier sees whoever walks without a hat`
    return [`“${said}”`, `This is false. ${prose(n + 1)} Whoever says that “${said}” has not looked.`]
  }
  const note = 'How we asked: we climbed up to the lamp and looked into it, and so did the mayor.'
  const page = (...notes: string[]): string[] =>
    echoesIn(TITLE, prose(0), ...claim(0), notes[0] as string, ...claim(1), ...notes.slice(1))
  expect(page(note, note)).toEqual([])
  expect(page(note, prose(4))).toEqual(['pull-quote 2', 'pull-quote 5'])
  expect(page(note)).toEqual(['pull-quote 2', 'pull-quote 5'])
  expect(echoesIn(TITLE, prose(0), ...claim(0), note, prose(5))).toEqual(['pull-quote 2'])
})

describe('a preview that breaks off', () => {
  it.each([
    ['The boat left the quay on Thursday with forty passengers, two goats and…', 'in mid-sentence'],
    ['The boat left the quay on Thursday with forty passengers, two goats and the may...', 'in mid-word'],
    ['The boat left the quay on Thursday with [...]', 'with brackets'],
    ['The boat left the quay on Thursday…', 'after a few words, at the beginning'],
  ])('goes before what it begins: %s (%s)', preview => {
    expect(echoesIn(preview, ...PROSE)).toEqual(['preview 0'])
  })

  it('goes behind it, too', () => {
    expect(
      echoesIn(...PROSE, 'The boat left the quay on Thursday…', 'Her hull is of larch, her mast of spruce…'),
    ).toEqual(['preview 8', 'preview 9'])
  })

  it('that holds several paragraphs goes where the last of them goes on', () => {
    expect(echoesIn(TITLE, `${prose(0)} ${prose(1)} A round trip costs six crowns, which…`, ...PROSE)).toEqual([
      'preview 1',
    ])
  })

  it('goes at the very end without a mark, where it is long', () => {
    const holder = `${prose(0)} ${prose(1)} ${prose(2)}`
    const cut = `${prose(0)} ${prose(1).slice(0, 40)}`
    expect(echoesIn(holder, prose(3), prose(4), cut)).toEqual(['preview 3'])
    expect(echoesIn(holder, prose(3), cut, prose(4))).not.toContain('preview 2')
    for (const end of [`${prose(0)} ${prose(1)}`, holder.slice(0, 60), `${cut} it was`])
      expect(echoesIn(holder, prose(3), prose(4), end)).not.toContain('preview 3')
    expect(echoesIn(`${prose(0)} ${prose(1)}`.slice(0, 150))).toEqual([])
  })

  it('goes where it is a later sentence of a paragraph', () => {
    expect(
      echoesIn(
        `${TITLE}, they say`,
        'The council has promised money for two summers, and…',
        `${prose(0)} ${prose(1)}`,
        prose(2),
      ),
    ).toEqual(['preview 1'])
  })

  it.each([
    ['The boat left the quay on Friday with sixty horses, an organ…', 'says something else'],
    ['The boat…', 'is too short'],
    ['The boat left the quay on Thursday with forty passengers', 'does not break off'],
  ])('stays: %s (%s)', preview => {
    expect(echoesIn(preview, ...PROSE)).toEqual([])
  })

  it('in the midst of a text must be longer', () => {
    expect(echoesIn(prose(0), 'Her hull is of larch, her mast of spruce…', ...PROSE.slice(1))).toEqual([])
    expect(echoesIn(prose(0), 'Her hull is of larch, her mast of spruce, and every nail…', ...PROSE.slice(1))).toEqual([
      'preview 1',
    ])
  })

  it('of two that are the same, the first goes', () => {
    const preview = 'Her hull is of larch, her mast of spruce…'
    expect(echoesIn(preview, ...PROSE.slice(0, 3), preview, prose(3))).toEqual(['preview 0'])
  })

  it('that what stands behind it does not go on from stays', () => {
    const cut = 'The boat left the quay on Thursday with forty passengers, two goats and'
    expect(echoesIn(TITLE, `${cut} the mayor…`, prose(2), cut, prose(3), prose(4))).toEqual([])
  })

  it('that is a verse stays', () => {
    const draft = draftOf('The boat left the quay on Thursday with…', ...PROSE)
    const [first, ...rest] = draft.passages as [Passage, ...Passage[]]
    expect(copiesIn(findEchoes, { ...draft, passages: [{ ...first, keepsLines: true }, ...rest] })).toEqual([])
  })
})

describe('a pull quote', () => {
  const LONG = `${prose(0)} ${prose(1)}`
  const QUOTE = 'The council has promised money for two summers, and the rest depends on the weather and on the goats.'

  it('goes near the paragraph that holds it, before or behind', () => {
    expect(echoesIn(prose(2), QUOTE, prose(3), LONG, prose(4), prose(5))).toEqual(['pull-quote 1'])
    expect(echoesIn(prose(2), LONG, prose(3), QUOTE, prose(4), prose(5), prose(6))).toEqual(['pull-quote 3'])
    expect(echoesIn('Note: it rained.', LONG, QUOTE, prose(3), prose(4), prose(5))).toEqual(['pull-quote 2'])
  })

  it('stays where it answers the title, asked again in the body', () => {
    expect(echoesIn(TITLE, QUOTE, prose(3), `${TITLE}. ${QUOTE} ${prose(2)}`, prose(4), prose(5))).toEqual([
      'pull-quote 1',
    ])
    expect(echoesIn(TITLE, QUOTE, prose(3), `${TITLE}? ${QUOTE} ${prose(2)}`, prose(4), prose(5))).toEqual([])
  })

  it('stays below a sentence that introduces it, where another paragraph has it', () => {
    const colon = (letters: number): string => `${sentence(letters, 9).slice(0, -1)}:`
    expect(echoesIn(prose(2), colon(24), QUOTE, LONG, prose(4), prose(5))).toEqual([])
    expect(echoesIn(prose(2), colon(23), QUOTE, LONG, prose(4), prose(5))).toEqual(['pull-quote 2'])
    const above = `${QUOTE} ${prose(0)} ${prose(6).slice(0, -1)}:`
    expect(echoesIn(prose(2), above, QUOTE, prose(3), prose(4), prose(5))).toEqual(['pull-quote 2'])
  })

  it('stays between two short sentences, as the lines of a prayer do', () => {
    expect(echoesIn(prose(2), 'It rained.', QUOTE, 'Nobody came.', LONG, prose(4), prose(5))).toEqual([])
    expect(echoesIn(prose(2), 'It rained.', QUOTE, prose(3), LONG, prose(4), prose(5))).toEqual(['pull-quote 2'])
    expect(echoesIn(prose(2), 'It rained', QUOTE, 'Nobody came.', LONG, prose(4), prose(5))).toEqual(['pull-quote 2'])
  })

  it('in quotation marks, too', () => {
    expect(echoesIn(prose(2), LONG, `“${QUOTE}”`, prose(3), prose(4), prose(5))).toEqual(['pull-quote 2'])
  })

  it('without a stop where it is long enough to be no heading', () => {
    expect(
      echoesIn(
        prose(2),
        LONG,
        'The council has promised money for two summers, and the rest depends on the weather',
        prose(3),
        prose(4),
        prose(5),
      ),
    ).toEqual(['pull-quote 2'])
    expect(echoesIn(prose(2), LONG, 'The council has promised money for two', prose(3), prose(4), prose(5))).toEqual([])
  })

  it('short and without a stop, as a whole sentence of a paragraph before it', () => {
    const rain = 'It rained on Osk all day and all night'
    const around = (...lines: string[]): string[] => echoesIn(prose(2), ...lines, prose(3), prose(4), prose(5))
    expect(around(`${prose(0)} ${rain}. ${prose(1)}`, rain)).toEqual(['pull-quote 2'])
    expect(around(`${rain}. ${prose(1)}`, rain)).toEqual(['pull-quote 2'])
    expect(around(`${prose(1)} ${rain}`, rain)).toEqual([])
    expect(around(`${prose(1)} And ${rain}. ${prose(0)}`, rain)).toEqual(['pull-quote 2'])
    expect(around(`${prose(1)} Then ${rain}. ${prose(0)}`, rain)).toEqual([])
    expect(around(`${prose(1)} He says and ${rain}. ${prose(0)}`, rain)).toEqual([])
    expect(around(`${prose(1)} Yes, ${rain}. ${prose(0)}`, rain)).toEqual([])
    expect(around(`${prose(1)} ${rain} long. ${prose(0)}`, rain)).toEqual([])
    expect(around(rain, `${prose(1)} ${rain}. ${prose(0)}`)).toEqual([])
    expect(around(`${prose(1)} ${rain}. ${prose(0)}`, `O ${rain}`)).toEqual([])
  })

  it('short and without a stop, as a whole quotation of a paragraph before it', () => {
    const rain = 'It rained on Osk all day and all night'
    const around = (...lines: string[]): string[] => echoesIn(prose(2), ...lines, prose(3), prose(4), prose(5))
    const told = (words: string): string => `${prose(1)} ${words} ${prose(0)}`
    expect(around(told(`„${rain}”, says the mayor.`), `„${rain}”`)).toEqual(['pull-quote 2'])
    expect(echoesIn(`„${rain}”, says the mayor. ${prose(0)}`, `„${rain}”`, prose(3), prose(4))).toEqual([
      'pull-quote 1',
    ])
    expect(around(told(`„${rain}”, says the mayor.`), rain)).toEqual([])
    expect(around(told(`${rain}, says the mayor.`), `„${rain}”`)).toEqual([])
    expect(around(told(`${rain} of the ninth of May, says the mayor.`), `„${rain} of the ninth of May”`)).toEqual([
      'pull-quote 2',
    ])
    expect(around(told(`${rain} of the ninth of May and ever, it seems.`), `„${rain} of the ninth of May”`)).toEqual([])
    expect(around(told(`„${rain} again”, says the mayor.`), `„${rain}”`)).toEqual([])
    expect(around(`„${rain}”`, told(`„${rain}”, says the mayor.`))).toEqual([])
  })

  it('short and without a stop, as the first sentence of what somebody says behind a colon', () => {
    const said = 'No sea is small but a harbour may be too wide for any boat'
    const told = (text: string): string =>
      `${prose(0)} Asked for the secret of his trade he answered: ${text} ${prose(1)}`
    const isOne = (text: string): boolean => echoesIn(prose(2), said, prose(3), told(text)).includes('pull-quote 1')
    expect(isOne(`“${said}. Then you need only row.”`)).toBe(true)
    expect(isOne(`“${said} for that. Then you need only row.”`)).toBe(false)
    expect(isOne(`“In short, ${said}. Then you need only row.”`)).toBe(false)
  })
  it('short and without a stop, as a sentence of a paragraph before it that has a word more', () => {
    const [apart, whole] = [
      'At home I only have doubts, and doubts are what books are made of',
      'At home I only have doubts, and the doubts are what books are made of',
    ]
    const around = (...lines: string[]): string[] => echoesIn(prose(2), ...lines, prose(3), prose(4), prose(5))
    const told = (words: string): string => `${prose(1)} ${words} ${prose(0)}`
    expect(around(told(`${whole}.`), `“${apart}”`)).toEqual(['pull-quote 2'])
    expect(around(told(`${whole}.`), apart)).toEqual([])
    expect(around(told(`${whole}, she says.`), `“${apart}”`)).toEqual([])
    expect(around(told(`Yes: ${whole}.`), `“${apart}”`)).toEqual([])
    expect(around(told('I only have the doubts, and they are.'), '“I only have doubts, and they are”')).toEqual([])
  })

  it('short and without a stop, as the last clause of a paragraph before it', () => {
    const clause = 'only one tile in three was in the box that its label said'
    const around = (told: string, apart: string): string[] =>
      echoesIn(prose(2), told, apart, prose(3), prose(4), prose(5))
    const apart = 'Only one tile in three was in the box that its label said'
    expect(around(`${prose(1)} When they came, five years ago, ${clause}.`, apart)).toEqual(['pull-quote 2'])
    expect(around(`${prose(1)} When they came ${clause}.`, apart)).toEqual([])
    expect(around(`${prose(1)} When they came, ${clause} and more.`, apart)).toEqual([])
    expect(around(apart, `${prose(1)} When they came, ${clause}.`)).toEqual([])
    const short = 'only one tile was in the box that its label said it was'
    expect(around(`${prose(1)} At last, ${short.slice(0, 41)}.`, 'Only one tile was in the box that its lab')).toEqual(
      [],
    )
  })

  it('with the name of who says it behind its stop, where the text has it', () => {
    const quote = 'I am going deaf in one ear, and that is an honest price for the work.'
    const paragraph = `The doctor says so. ${quote} ${prose(0)}`
    const around = (name: string): string[] =>
      echoesIn(
        'The founder Arne Moe speaks of bells',
        prose(2),
        `${quote}${name}`,
        'What of your hearing?',
        paragraph,
        prose(4),
      )
    expect(around(' Arne Moe')).toEqual(['pull-quote 2'])
    expect(around(' Ada Brand')).toEqual([])
    expect(around(' Of Moe and bells')).toEqual([])
  })

  it('without who says it in the midst', () => {
    const [one, two] = [
      'A village without an oven and without bread',
      'will soon be without its school and its children',
    ]
    const around = (told: string, apart: string): string[] =>
      echoesIn(prose(2), `${prose(1)} ${told} ${prose(0)}`, apart, prose(3), prose(4), prose(5))
    const apart = `“${one} ${two}.”`
    expect(around(`“${one}, says the mayor of Osk, ${two}.”`, apart)).toEqual(['pull-quote 2'])
    expect(around(`“${one}, says the mayor, Ada Brand, ${two}.”`, apart)).toEqual(['pull-quote 2'])
    expect(around(`“${one}, says the mayor of Osk, ${two}.”`, `${one} ${two}.`)).toEqual([])
    expect(around(`“${one} says the mayor of Osk, ${two}.”`, apart)).toEqual([])
    expect(around(`“${one}, and one without, as they say, a mayor, ${two}.”`, apart)).toEqual([])
  })

  it('short, from a paragraph that is twice as long', () => {
    expect(
      echoesIn(
        prose(2),
        `${prose(0)} It rained on Osk all day long, and all of the night.`,
        'It rained on Osk all day long, and all of the night.',
        prose(3),
        prose(4),
        prose(5),
      ),
    ).toEqual(['pull-quote 2'])
    expect(
      echoesIn(
        prose(2),
        'It rained on Osk all day long, and all of the night. So nobody was there.',
        'It rained on Osk all day long, and all of the night.',
        prose(3),
        prose(4),
        prose(5),
      ),
    ).toEqual([])
  })

  it.each([
    ['far from it', [prose(2), LONG, prose(3), prose(4), prose(5), QUOTE, prose(6), prose(7), 'It rained.']],
    [
      'with words changed',
      [
        prose(2),
        LONG,
        'The council has promised gold for nine summers, and the rest depends on the mayor and on the sheep.',
        prose(3),
        prose(4),
        prose(5),
      ],
    ],
    [
      'of two sentences',
      [
        prose(2),
        `${LONG} ${prose(6)}`,
        `${QUOTE} Her hull is of larch, her mast of spruce, and every nail in her was drawn. Her sail is red.`,
        prose(3),
        prose(4),
        prose(5),
      ],
    ],
    [
      'that is put together from two paragraphs',
      [
        `${prose(0)} ${prose(6)}`,
        'The boat left the quay on Thursday, and the rest depends on the weather and on the goats.',
        `${prose(1)} ${prose(7)}`,
        prose(3),
        prose(4),
        prose(5),
      ],
    ],
    ['that is an item of a list', [prose(2), LONG, `- ${QUOTE}`, prose(3), prose(4), prose(5)]],
    ['with a label', [prose(2), LONG, `Claim: ${QUOTE}`, prose(3), prose(4), prose(5)]],
    ['that is nearly the whole paragraph', [prose(2), `${QUOTE} It is so.`, QUOTE, prose(3), prose(4), prose(5)]],
    ['that is short', [prose(2), `${prose(0)} It rained on Osk.`, 'It rained on Osk.', prose(3), prose(4), prose(5)]],
    ['of a paragraph that breaks off', [prose(2), QUOTE, `${LONG} ${prose(6)}…`, prose(3), prose(4), prose(5)]],
  ])('stays %s', (_, lines) => {
    expect(echoesIn(...lines)).toEqual([])
  })

  it('in a row of two is a list that the paragraph sums up', () => {
    const quotes = [prose(0), prose(1)]
    expect(echoesIn(prose(2), ...quotes, `${LONG} ${prose(6)}`, prose(3), prose(4), prose(5))).toEqual([])
    expect(
      echoesIn(prose(2), prose(0), prose(3), prose(1), `${LONG} ${prose(6)}`, prose(4), prose(5), prose(7)),
    ).toEqual(['pull-quote 1', 'pull-quote 3'])
  })

  it('beside a preview is no list', () => {
    const lines = [
      prose(2),
      QUOTE,
      'Her hull is of larch, her mast of spruce, and every nail…',
      LONG,
      prose(6),
      prose(3),
      prose(4),
    ]
    expect(echoesIn(...lines)).toEqual(['pull-quote 1', 'preview 2'])
  })

  it('of a mended passage stays', () => {
    const draft = draftOf(prose(2), LONG, QUOTE, prose(3), prose(4), prose(5))
    const [one, long, quote, ...rest] = draft.passages as [Passage, Passage, Passage, ...Passage[]]
    const span = quote.spans[0] as Passage['spans'][0]
    const halves = [
      { ...span, end: span.start + 20, to: span.from + 17 },
      { ...span, start: span.start + 21, from: span.from + 17 },
    ]
    expect(copiesIn(findEchoes, { ...draft, passages: [one, long, { ...quote, spans: halves }, ...rest] })).toEqual([])
  })
})

describe('an excerpt behind the body', () => {
  it('goes, from a paragraph anywhere before', () => {
    expect(echoesIn(`${prose(0)} ${prose(1)}`, ...PROSE.slice(2), prose(1))).toEqual(['excerpt 7'])
    expect(echoesIn(`${prose(0)} ${prose(1)}`, ...PROSE.slice(2), prose(1), 'By Marit Dahl', 'Osk')).toEqual([
      'excerpt 7',
    ])
  })

  it('stays where more follows', () => {
    expect(echoesIn(`${prose(0)} ${prose(1)}`, ...PROSE.slice(2), prose(1), 'By Marit Dahl', 'Osk', 'May')).toEqual([])
  })

  it('stays where it is short', () => {
    expect(
      echoesIn(
        `${prose(0)} It rained on Osk all day long, and all of the night.`,
        ...PROSE.slice(1),
        'It rained on Osk all day long, and all of the night.',
      ),
    ).toEqual([])
  })

  it('of any size goes where a pointer stands beside it', () => {
    const excerpt = `${prose(0)} ${prose(1)} Her sail is red. Her deck is new.`
    const body = [`${excerpt} And so on, until all was said.`, ...PROSE.slice(2)]
    expect(echoesIn(...body, `${excerpt} Read more`)).toEqual(['excerpt 7'])
    expect(echoesIn(...body, `Read more: ${excerpt}`)).toEqual(['excerpt 7'])
    expect(echoesIn(...body, `Said again: ${excerpt}`)).toEqual([])
    expect(echoesIn(...body, `${excerpt} Said again`)).toEqual([])
    expect(echoesIn(...body, `Read more: ${excerpt} Read more`)).toEqual([])
    expect(echoesIn(...body, `${excerpt.replace('money', 'silver and gold')} Read more`)).toEqual([])
    expect(echoesIn(...body, excerpt)).toEqual([])
  })

  it('goes from forty letters on where dots part it from the pointer on its line', () => {
    const excerpt = 'The council has promised money for two summers, and'
    expect(echoesIn(...PROSE, `${excerpt}... Read more`)).toEqual(['excerpt 8'])
    expect(echoesIn(...PROSE, `${excerpt}… Read more`)).toEqual(['excerpt 8'])
    expect(echoesIn(...PROSE, `${excerpt}. Read more`)).toEqual([])
    expect(echoesIn(...PROSE, `Read more: ${excerpt}`)).toEqual([])
    expect(echoesIn(...PROSE, `${excerpt}... Said again`)).toEqual([])
    expect(echoesIn(...PROSE, 'The council has promised... Read more')).toEqual([])
  })

  it('of a few words goes above Read more, with which the text ends', () => {
    const excerpt = 'Everybody asks about the old cat.'
    const body = [prose(0), `${prose(1)} ${excerpt} ${prose(2)}`, prose(3), prose(4)]
    const echoes = (behind: string, line = excerpt) => {
      const draft = draftOf(...body, line, behind)
      return copiesIn(findEchoes, { ...draft, passages: draft.passages.slice(0, 5) })
    }
    expect(echoes('Read more')).toEqual([['excerpt', 4, 4]])
    expect(echoes('Read more: The goats of Osk are back on board')).toEqual([])
    expect(echoes('Share')).toEqual([])
    expect(echoes('Read more', excerpt.slice(0, -1))).toEqual([])
    expect(copiesIn(findEchoes, draftOf(...body, excerpt, 'Read more'))).toEqual([])
  })

  it('stays above the heading of the next section, with its number', () => {
    const note = 'We sell nothing of what you tell us, and we share it with nobody, but where the law asks for it.'
    const body = [prose(0), `${note} ${prose(1)}`, prose(3), prose(4), prose(6), prose(7), prose(2)]
    expect(echoesIn(...body, note, 'Your rights', prose(5))).toEqual(['excerpt 7'])
    expect(echoesIn(...body, note, '4. Your rights', prose(5))).toEqual([])
    expect(echoesIn(...body, '3. Donors', note)).toEqual([])
  })

  it('goes where a pointer beside it was taken out already', () => {
    const excerpt = `${prose(0)} ${prose(1)} Her sail is red. Her deck is new.`
    const body = [`${excerpt} And so on, until all was said.`, ...PROSE.slice(2)]
    const before = draftOf(...body, 'Read more', excerpt)
    const passages = before.passages.filter((_, p) => p !== 7)
    expect(copiesIn(findEchoes, { ...before, passages })).toEqual([['excerpt', 7, 7]])
    const behind = draftOf(...body, excerpt, 'Read more')
    expect(copiesIn(findEchoes, { ...behind, passages: behind.passages.slice(0, -1) })).toEqual([['excerpt', 7, 7]])
    // What went as a copy is no pointer.
    const span = before.passages[7]?.spans[0] as Span
    const copy: Dropped = { reason: 'title-again', ...span, twin: 0, links: [], instead: [] }
    expect(copiesIn(findEchoes, { ...before, passages, dropped: [copy] })).toEqual([])
    const between = draftOf(...body, excerpt, 'Read more', 'Osk')
    expect(copiesIn(findEchoes, { ...between, passages: between.passages.filter((_, p) => p !== 8) })).toEqual([
      ['excerpt', 7, 7],
    ])
  })
})

it('an echo of which the twin goes itself waits for the next look', () => {
  const whole =
    'The council has promised money for two summers, and the rest depends on the weather and on the goats, said the mayor.'
  const preview =
    'The council has promised silver and a little gold for two summers, and the rest depends on the weather and on the goats, said…'
  const inner = 'Silver and a little gold for two summers, and the rest depends on the weather…'
  expect(echoesIn(`${whole} ${prose(0)}`, prose(2), prose(3), preview, inner)).toEqual(['preview 3'])
  expect(echoesIn(`${whole} ${prose(0)}`, prose(2), prose(3), preview.replace('said…', 'said.'), inner)).toEqual([
    'preview 4',
  ])
})

describe('a paragraph that says more than a line within its sentence', () => {
  const line = 'Boats longer than six metres lie at the quay of Osk on two ropes and with a light at the stern.'
  const saidWith = (more: string): string[] =>
    echoesIn(
      TITLE,
      prose(0),
      line,
      `${line.replace('ropes', `ropes ${more}`)} ${prose(1)} ${prose(2)}`,
      prose(3),
      prose(4),
    )

  it('says something else, from thirteen letters on', () => {
    expect(saidWith('no thinner now')).toEqual(['pull-quote 2'])
    expect(saidWith('no thinner than')).toEqual([])
  })

  it('or of another number', () => {
    const written = (year: number): string =>
      `${line.slice(0, -1)} and a bell at the bow, as they have had to since ${year}.`
    const around = (year: number): string[] =>
      echoesIn(TITLE, prose(0), written(1931), `${written(year)} ${prose(1)} ${prose(2)}`, prose(3), prose(4))
    expect(around(1931)).toEqual(['pull-quote 2'])
    expect(around(1938)).toEqual([])
  })

  it('but for who says it, or another sentence', () => {
    expect(saidWith(',” says the harbour master, “')).toEqual(['pull-quote 2'])
    expect(saidWith('. They are no thinner than a thumb.')).toEqual(['pull-quote 2'])
  })
})

describe('a pull quote is one sentence, or two', () => {
  const SHORT = [
    'It left the quay on Thursday at eight',
    'It came back in the evening of that day',
    'It was as empty as the pier by then',
  ]
  /** A paragraph that holds what is said, and what goes of a text with both. */
  const goes = (said: string): boolean =>
    echoesIn(prose(2), `${prose(0)} ${said} ${prose(1)} ${prose(6)}`, said, prose(3), prose(4), prose(5), prose(7))
      .length > 0

  it.each([
    [`${SHORT[0]}, and ${SHORT[1]}.`, 'one'],
    [`${SHORT[0]}. ${SHORT[1]}.`, 'two'],
    [
      `${SHORT[0]} p.m. ${SHORT[1]?.toLowerCase()}. and ${SHORT[2]?.toLowerCase()}.`,
      'stops before small letters end none',
    ],
    [`Dr. M. Dahl. ${SHORT[0]}. ${SHORT[1]}.`, 'nor do those of a name at the start'],
    [`${SHORT[0]}.${SHORT[1]}.${SHORT[2]}.`, 'nor those without a space'],
    [`${SHORT[0]} at No. 2 and 3. 4 of them ${SHORT[1]}, ${SHORT[2]}.`, 'nor those before digits'],
  ])('%s (%s)', said => {
    expect(goes(said)).toBe(true)
  })

  it.each([
    [`${SHORT[0]}. ${SHORT[1]}. ${SHORT[2]}.`, 'three'],
    [`“${SHORT[0]}.” “${SHORT[1]}!” “${SHORT[2]}?”`.replaceAll('” “', '” '), 'quotation marks behind them'],
    [`${SHORT[0]}! ${SHORT[1]}? ${SHORT[2]}!`, 'other marks'],
  ])('not %s (%s)', said => {
    expect(goes(said)).toBe(false)
  })
})

describe('a preview begins what it previews', () => {
  it('and not in the midst of it', () => {
    const own = 'Nobody has ever seen a thing like this before, said'
    expect(
      echoesIn(`${own} the boat left the quay on Thursday with forty passengers, two goats and…`, ...PROSE),
    ).toEqual([])
    expect(
      echoesIn(...PROSE, 'Nobody says that the boat left the quay on Thursday with forty passengers, two…'),
    ).toEqual([])
  })

  it('and says nearly nothing of its own', () => {
    expect(echoesIn('The boat left the quay on Thursday without the mayor…', ...PROSE)).toEqual([])
    const long = `${prose(0)} ${prose(1)}`
    const own = `${long.slice(0, -20)}, however little there may be of it…`
    expect(echoesIn(own, `${long} ${prose(2)}`, ...PROSE.slice(3))).toEqual([])

    expect(
      echoesIn('The boat left the quay on Thursday with forty passengers, but without a single goat…', ...PROSE),
    ).toEqual([])
    expect(echoesIn('The boat left the quay on Thursday with forty passengers, two g…', ...PROSE)).toEqual([
      'preview 0',
    ])
  })

  it('and of several paragraphs, leaves none out', () => {
    const preview = `${prose(0)} ${prose(5)} Her hull is of larch, her mast…`
    expect(echoesIn(TITLE, preview, ...PROSE)).toEqual([])
    expect(echoesIn(TITLE, `${prose(0)} A round trip costs six crowns, which…`, ...PROSE)).toEqual([])
    const whole = `${prose(0)} ${prose(1)} A round trip costs six crowns, which nobody knows…`
    expect(echoesIn(TITLE, whole, ...PROSE)).toEqual(['preview 1'])
  })

  it('and is not as long as what goes on nowhere', () => {
    expect(echoesIn(TITLE, `${prose(0)} ${prose(1)}…`, prose(0), prose(1), prose(2))).toEqual([])
  })
})

describe('a row of pull quotes is a list', () => {
  it('behind one another as well as before', () => {
    const long = `${prose(0)} ${prose(1)} ${prose(6)} ${prose(7)}`
    expect(echoesIn(prose(2), long, prose(0), prose(1), prose(3), prose(4), prose(5))).toEqual([])
    expect(echoesIn(prose(2), long, prose(0), prose(1), prose(6), prose(4), prose(5))).toEqual([])
  })
})

it('an excerpt is looked for among the last three alone, in what stands before it', () => {
  const long = `${prose(0)} ${prose(1)}`
  expect(echoesIn(...PROSE.slice(2), prose(1), long)).toEqual(['pull-quote 6'])
  expect(echoesIn(prose(2), prose(3), prose(4), prose(1), 'Osk', 'May', 'Sea', 'Tar', 'Ice', long)).toEqual([])
})

describe('a pull quote stands near its paragraph', () => {
  const long = `${prose(0)} ${prose(1)}`
  it('with two paragraphs between', () => {
    expect(echoesIn(prose(2), prose(1), prose(3), prose(4), long, prose(5))).toEqual(['pull-quote 1'])
    expect(echoesIn(prose(2), prose(1), prose(3), prose(4), prose(5), long, prose(6))).toEqual([])
  })
  it('with headings between and one of them, where it is a long sentence', () => {
    expect(echoesIn(prose(2), prose(1), 'Osk', prose(3), 'Sea', 'Tar', long, prose(6))).toEqual(['pull-quote 1'])
    expect(echoesIn(prose(2), prose(1), 'Osk', prose(3), 'Sea', prose(4), long, prose(6))).toEqual([])
    expect(echoesIn(prose(2), prose(1), 'Osk', prose(3), 'Sea', 'Tar', 'Ice', long, prose(6))).toEqual([])
    expect(echoesIn(prose(2), prose(1).slice(0, -1), 'Osk', prose(3), 'Sea', 'Tar', long, prose(6))).toEqual([])
  })
  it('under the heading of a claim it is none', () => {
    expect(echoesIn(prose(2), 'CLAIM', prose(1), prose(3), long, prose(6))).toEqual([])
    expect(echoesIn(prose(2), 'NEWS', prose(1), prose(3), long, prose(6))).toEqual(['pull-quote 2'])
  })
  it('what an answer begins with is none where another answer does so', () => {
    const [asked, answer] = [prose(1), `${prose(1)} ${prose(3)}`]
    const other = ['And was it hard work', 'And was it hard work? It was.']
    expect(echoesIn(prose(2), asked, answer, prose(4), ...other, prose(6))).toEqual([])
    expect(echoesIn(prose(2), ...other, prose(4), asked, answer, prose(6))).toEqual([])
    expect(echoesIn(prose(2), asked, answer, prose(4), prose(6))).toEqual(['pull-quote 1'])
    expect(echoesIn(prose(2), asked, answer, prose(4), other[0] as string, 'And was it hard', prose(6))).toEqual([
      'pull-quote 1',
    ])
    expect(echoesIn(prose(2), asked, answer, prose(4), 'Osk', 'Osk it is', prose(6))).toEqual(['pull-quote 1'])
    expect(echoesIn(prose(2), asked, prose(4), answer, ...other, prose(6))).toEqual(['pull-quote 1'])
    expect(echoesIn(prose(2), asked, `${prose(3)} ${prose(1)}`, prose(4), ...other, prose(6))).toEqual(['pull-quote 1'])
    const far = Array.from({ length: 15 }, (_, n) => sentence(60, n + 50))
    expect(echoesIn(prose(2), asked, answer, ...far.slice(1), ...other, prose(6))).toEqual([])
    expect(echoesIn(prose(2), asked, answer, ...far, ...other, prose(6))).toEqual(['pull-quote 1'])
  })
  it('what explains a sign of a table is none', () => {
    expect(echoesIn(prose(2), `x = ${prose(1)}`, long, prose(6))).toEqual([])
  })
  it('three sentences that are taken up one by one are none', () => {
    const taken = [prose(0), prose(3), prose(1), prose(4), prose(2), prose(5)]
    const letter = [prose(0), prose(1), prose(2)].join(' ')
    expect(echoesIn(prose(6), letter, ...taken, prose(7))).toEqual([])
    expect(echoesIn(prose(6), letter, ...taken.slice(0, 4), prose(7))).toEqual(['pull-quote 2', 'pull-quote 4'])
  })
})

describe('by how many letters', () => {
  const [one, two, three] = [sentence(150, 1), sentence(160, 2), sentence(170, 3)]
  const line = (letters: number, seed: number): string => sentence(letters, seed).slice(0, -1)
  const holder = (quote: string, letters: number): string => `${sentence(letters, 7)} ${quote} ${sentence(40, 8)}`

  it('a pull quote has twenty-eight, and sixty without a stop', () => {
    const quoted = (letters: number): string[] =>
      echoesIn(one, sentence(letters, 4), holder(sentence(letters, 4), 90), two, three)
    expect(quoted(28)).toEqual(['pull-quote 1'])
    expect(quoted(27)).toEqual([])
    const unstopped = (letters: number): string[] =>
      echoesIn(one, line(letters, 4), `${sentence(letters, 4)} ${sentence(90, 7)}`, two, three)
    expect(unstopped(60)).toEqual(['pull-quote 1'])
    expect(unstopped(59)).toEqual([])
  })

  it('forty without a stop, of eight words, where a later sentence of the paragraph below says it: no heading does', () => {
    const later = (words: string): string[] =>
      echoesIn(one, words, `${sentence(90, 7)} ${words}. ${sentence(90, 8)}`, two, three)
    expect(later('Her hand on the tiller is as good as a door being locked')).toEqual(['pull-quote 1'])
    expect(later('Nobody understands harbourmasters completely without lanterns')).toEqual([])
    expect(later('She can row to Osk by the old tide')).toEqual([])
    const first = 'Her hand on the tiller is as good as a door being locked'
    expect(echoesIn(one, first, `${first}. ${sentence(120, 8)}`, two, three)).toEqual([])
    expect(echoesIn(one, first, `${sentence(90, 7)} ${first} by night. ${sentence(90, 8)}`, two, three)).toEqual([])
  })

  it('forty without a stop in quotation marks, of eight words or two sentences', () => {
    const quote = (text: string): string[] =>
      echoesIn(one, `“${text}”`, `“${text}. ${sentence(90, 7)}” said the keeper.`, two, three)
    expect(quote('We row and we row and nobody sees us on the water of Osk')).toEqual(['pull-quote 1'])
    expect(quote('We row and we row and nobody sees us by now')).toEqual([])
    expect(quote('We row and we row and nobody sees us here today')).toEqual(['pull-quote 1'])
    expect(quote('We row and row and nobody sees us tonight')).toEqual([])
    expect(quote('Everybody rowing northwards remembers lighthouse keepers')).toEqual([])
    expect(quote('Everybody rowing northwards remembers good lighthouse keepers')).toEqual([])
    expect(quote('Everybody rowing northwards remembers us. Lighthouses remain')).toEqual(['pull-quote 1'])
  })

  it('forty without a stop where it is a sentence of a paragraph behind the next one', () => {
    const below = (letters: number, ...between: string[]): string[] =>
      echoesIn(one, line(letters, 4), ...between, `${sentence(letters, 4)} ${sentence(90, 7)}`, two, three)
    expect(below(40, sentence(120, 9))).toEqual(['pull-quote 1'])
    expect(below(39, sentence(120, 9))).toEqual([])
    expect(below(40)).toEqual([])
    expect(below(40, 'A heading')).toEqual([])
    const part = `${sentence(90, 7).slice(0, -1)} ${line(40, 4)} ${sentence(40, 8)}`
    expect(echoesIn(one, line(40, 4), sentence(120, 9), part, two, three)).toEqual([])
  })

  it('it is half of its paragraph, from forty on six tenths, from sixty on eight tenths', () => {
    const part = (letters: number, rest: number): string[] =>
      echoesIn(one, sentence(letters, 5), `${sentence(letters, 5)} ${sentence(rest, 6)}`, two, three)
    expect([part(39, 39), part(39, 38)]).toEqual([['pull-quote 1'], []])
    expect([part(42, 28), part(42, 27)]).toEqual([['pull-quote 1'], []])
    expect([part(40, 27), part(40, 26)]).toEqual([['pull-quote 1'], []])
    expect([part(60, 15), part(60, 14)]).toEqual([['pull-quote 1'], []])
  })

  it('a quotation of forty is as much of its paragraph as a long one', () => {
    const part = (letters: number, rest: number): string[] => {
      const quote = `“${sentence(letters, 5)}”`
      return echoesIn(one, quote, `${quote} ${sentence(rest, 6)}`, two, three)
    }
    expect([part(40, 10), part(40, 9)]).toEqual([['pull-quote 1'], []])
    expect([part(39, 39), part(39, 38)]).toEqual([['pull-quote 1'], []])
    const loose = (before: string, behind: string): string[] =>
      echoesIn(one, `${before}${sentence(44, 5)}${behind}`, `${sentence(44, 5)} ${sentence(20, 6)}`, two, three)
    expect(loose('“', '”')).toEqual(['pull-quote 1'])
    expect(loose('', '”')).toEqual([])
    expect(loose('“', '')).toEqual([])
    expect(loose('“', '” (MD)')).toEqual([])
  })

  it('nearly all of it stands there', () => {
    const odd = (letters: number): string[] =>
      echoesIn(
        one,
        `${line(100 - letters, 9)} ${line(letters, 10).toLowerCase()}.`,
        holder(sentence(100 - letters, 9), 90),
        two,
        three,
      )
    expect([odd(5), odd(6)]).toEqual([['pull-quote 1'], []])
  })

  it('a preview has forty in the midst of the text, and fewer at its edges', () => {
    const cut = (letters: number): string => `${line(letters, 1)}…`
    expect(echoesIn(two, cut(40), one, three, two)).toEqual(['preview 1'])
    expect(echoesIn(two, cut(39), one, three, two)).toEqual(['pull-quote 1'])
    expect(echoesIn(cut(39), one, three, two)).toEqual(['preview 0'])
  })

  it('what stands under a heading with a number is none', () => {
    const under = (heading: string): string[] =>
      echoesIn(holder(sentence(80, 4), 90), one, two, three, sentence(150, 11), heading, sentence(80, 4))
    for (const heading of ['4 Conclusion', '4. Conclusion', '4、结论', '12) Conclusion'])
      expect(under(heading)).toEqual([])
    for (const heading of ['The end', '2023', `4 Conclusion${' of the last of them'.repeat(2)}`])
      expect(under(heading)).toEqual(['excerpt 6'])
  })

  it('an excerpt behind the body has sixty', () => {
    const from = (letters: number): string[] =>
      echoesIn(holder(sentence(letters, 4), 90), one, two, three, sentence(150, 11), sentence(letters, 4))
    expect([from(60), from(59)]).toEqual([['excerpt 5'], []])
  })
})

describe('a caption with the maker of its picture', () => {
  const [said, other] = [sentence(50, 31), sentence(60, 32)]
  const body = [`${sentence(60, 33)} ${said} ${sentence(40, 34)}`, other, sentence(90, 35)]
  const credit = 'Photo: Marit Dahl'

  it('goes near the paragraph that has its sentence, and its maker with it', () => {
    expect(echoesIn(sentence(70, 36), `${said} ${credit}`, ...body)).toEqual(['pull-quote 1'])
    expect(echoesIn(sentence(70, 36), ...body, `${said} (${credit})`, sentence(70, 37))).toEqual(['pull-quote 4'])
    const draft = draftOf(sentence(70, 36), `${said} ${credit}`, ...body)
    const { view, common } = lookFrom()(draft)
    expect(findEchoes(draft, view, common).map(({ savesNothing }) => savesNothing)).toEqual([true])
  })

  it.each([
    ['with more of its own', `${said} Nobody knows by whom. ${credit}`],
    ['with its maker before it', `${credit} ${said}`],
    ['with another sentence', `${sentence(50, 38)} ${credit}`],
    ['with a sentence that is short', `${sentence(25, 31)} ${credit}`],
  ])('stays %s', (_, caption) => {
    expect(echoesIn(sentence(70, 36), caption, ...body)).toEqual([])
  })

  it('stays far from it, beside a line that is no longer, and as verse', () => {
    const far = [40, 41, 42, 43].map(seed => sentence(80, seed))
    expect(echoesIn(sentence(70, 36), `${said} ${credit}`, ...far, ...body)).toEqual([])
    expect(echoesIn(sentence(70, 36), `${said} ${credit}`, said, ...body.slice(1))).toEqual([])
    const draft = draftOf(sentence(70, 36), `${said} ${credit}`, ...body)
    const [first, caption, ...rest] = draft.passages as [Passage, Passage, ...Passage[]]
    const echoesOf = (changed: Passage): string[] =>
      copiesIn(findEchoes, { ...draft, passages: [first, changed, ...rest] }).map(([reason, p]) => `${reason} ${p}`)
    expect(echoesOf(caption)).toEqual(['pull-quote 1'])
    expect(echoesOf({ ...caption, keepsLines: true })).toEqual([])
    const [span] = caption.spans as [Span]
    const middle = span.from + 20
    const halves = [
      { ...span, end: draft.letters.at(middle), to: middle },
      { ...span, start: draft.letters.at(middle), from: middle },
    ]
    expect(echoesOf({ ...caption, spans: halves })).toEqual([])
  })
})

it('a quotation of up to four sentences is set apart, but no more of them, and no sentences without its marks', () => {
  const said = (sentences: number): string =>
    Array.from({ length: sentences }, (_, n) => `${sentence(30, n + 40)}`).join(' ')
  const echoOf = (sentences: number, open = '“', close = '”'): string[] =>
    echoesIn(
      prose(0),
      `${prose(1)} “${said(sentences)}” ${sentence(120, 60)}`,
      `${open}${said(sentences)}${close}`,
      prose(2),
      prose(3),
    )
  expect(echoOf(2)).toEqual(['pull-quote 2'])
  expect(echoOf(4)).toEqual(['pull-quote 2'])
  expect(echoOf(5)).toEqual([])
  expect(echoOf(3, '', '')).toEqual([])
})

describe('a paragraph that a deck has as well', () => {
  const [deck, body] = [`${prose(0)} ${prose(3)}`, [prose(1), prose(2)]]
  it('is no pull quote of it, where the text says the rest of the deck, too', () => {
    expect(echoesIn(deck, prose(0), ...body, `${prose(3)} It rained.`)).toEqual([])
    expect(echoesIn(TITLE, deck, ...body, prose(0), `${prose(3)} It rained.`, prose(4))).toEqual([])
  })
  it('is one where the text does not', () => {
    expect(echoesIn(TITLE, deck, prose(0), ...body, prose(4))).toEqual(['pull-quote 2'])
    expect(echoesIn(TITLE, ...PROSE.slice(5), deck, prose(0), ...body, `${prose(3)} It rained.`)).toContain(
      'pull-quote 5',
    )
  })
})

it('what somebody says behind a dash is set apart, but no item of a list', () => {
  const said = '– It rained on Osk all day long, and on the pier all night.'
  const told = `${prose(0)} ${said} ${prose(1)}`
  expect(echoesIn(prose(2), told, said, prose(3), prose(4))).toEqual(['pull-quote 2'])
  expect(echoesIn(prose(2), told, said, `– ${prose(3)}`, prose(4))).toEqual([])
  expect(echoesIn(prose(2), told, said.replace('–', '-'), prose(3), prose(4))).toEqual([])
})

it('a sentence that stands set apart three times is a refrain, wherever that is', () => {
  const said = 'It rained on Osk all day long, and on the pier all night.'
  const other = 'Nobody rows to the Lower Quay of Tarn before the tide has turned.'
  const told = `${prose(0)} ${said} ${prose(1)} ${other}`
  expect(echoesIn(prose(2), said, told, prose(3), said, prose(4), prose(5))).toEqual(['pull-quote 1', 'pull-quote 4'])
  expect(echoesIn(prose(2), said, told, prose(3), said, prose(4), said, prose(5))).toEqual([])
  const far = [prose(4), prose(5), prose(6), prose(7), prose(2)]
  expect(echoesIn(said, ...far, told, prose(3), other, prose(3), prose(4))).toEqual(['pull-quote 8'])
  expect(echoesIn(said, ...far, told, prose(3), said, prose(6), said, prose(3), prose(4))).toEqual([])
  expect(echoesIn(said, ...far, told, prose(3), other, said, prose(6), said, prose(4))).toEqual(['pull-quote 8'])
})

it('a sentence set apart that two paragraphs say stays, whichever comes first, and goes where the other is no paragraph', () => {
  const said = 'It rained on Osk all day long, and on the pier all night.'
  const [told, again] = [`${prose(0)} ${said} ${prose(1)}`, `${prose(2)} ${said}`]
  expect(echoesIn(prose(3), said, told, prose(4), prose(5), again, prose(6), prose(7))).toEqual([])
  expect(echoesIn(prose(3), told, said, prose(4), prose(5), again, prose(6), prose(7))).toEqual([])
  expect(echoesIn(prose(3), told, prose(4), prose(5), again, said, prose(6), prose(7))).toEqual([])
  const half = `${prose(2)} ${said.slice(0, 30)}, ${prose(4)}`
  expect(echoesIn(prose(3), told, said, half, prose(5), prose(6), prose(7))).toEqual(['pull-quote 2'])
  const lines = [`${said.slice(0, -1)}, Ida Varga says`, `${said} Ida Varga, the keeper of the pier`]
  for (const line of lines)
    expect(echoesIn(prose(3), told, said, prose(5), prose(6), line, prose(7)), line).toEqual(['pull-quote 2'])
})

it('words of a quotation without their marks go above the paragraph that quotes them behind its beginning', () => {
  const words = 'We closed our eyes and when we opened them they lay on top of us'
  const told = `The keeper of the pier sat down. “${words},” he said. ${prose(1)}`
  expect(echoesIn(prose(3), words, told, prose(4), prose(5))).toEqual(['pull-quote 1'])
  expect(echoesIn(prose(3), words, told.replace(/[“”]/g, ''), prose(4), prose(5))).toEqual([])
  const few = 'Whenwe closedour eyes andopened themthey'
  expect(echoesIn(prose(3), few, told.replace(words, few), prose(4), prose(5))).toEqual([])
})

describe('a sentence that is all of its section stays', () => {
  const said = 'It rained on Osk all day long, and on the pier all night.'
  const told = `${prose(0)} ${said} ${prose(1)}`

  it.each([
    ['headings', 'What they say', 'What is wrong'],
    ['times of entries', '11.48', '10.30'],
  ])('between %s, behind the first paragraph', (_, above, below) => {
    expect(echoesIn(prose(3), above, said, below, told, prose(4), prose(5))).toEqual([])
    expect(echoesIn(prose(3), told, above, said, below, prose(4), prose(5))).toEqual([])
    expect(echoesIn(above, said, below, told, prose(4), prose(5))).toEqual(['pull-quote 1'])
  })

  it('between questions', () => {
    const [above, below] = [
      'Who was it that rowed to Osk on that day, and what did he see there?',
      'Why did nobody ask him about it when he came back in the evening?',
    ]
    expect(echoesIn(prose(3), above, said, below, told, prose(4), prose(5))).toEqual([])
    expect(echoesIn(prose(3), above, said, below.replace('?', '.'), told, prose(4), prose(5))).toEqual(['pull-quote 2'])
  })

  it('but not where a paragraph stands beside it', () => {
    expect(echoesIn(prose(3), 'What they say', said, told, prose(4), prose(5))).toEqual(['pull-quote 2'])
    expect(echoesIn(prose(3), told, said, 'What is wrong', prose(4), prose(5))).toEqual(['pull-quote 2'])
  })
})

it('a question that a paragraph before has asked is the heading of its answer, and one that a later one asks is not', () => {
  const question = 'How long will the works on the old pier of Osk take this time?'
  const asked = `${question} Who will pay for them? ${prose(0)}`
  expect(echoesIn(asked, prose(3), question, prose(4), prose(5), prose(6))).toEqual([])
  expect(echoesIn(prose(3), question, asked, prose(4), prose(5), prose(6))).toEqual(['pull-quote 1'])
})

describe('a quotation with the name of who says it behind it', () => {
  const quote = 'You can always take a bit more off the mast of a boat'
  const told = `${prose(0)} “${quote},” says Dahl, who built her. ${prose(1)}`

  it.each(['“%s” Marit Dahl', '“%s.” — Marit Dahl', '«%s», Marit Dahl'])('goes near its paragraph: %s', form => {
    expect(echoesIn(prose(3), form.replace('%s', quote), prose(2), told, prose(4), prose(5))).toEqual(['pull-quote 1'])
  })

  it('stays with the name of somebody else, with more than a name, or far away', () => {
    for (const form of ['“%s” Marit Varga', '“%s” says Marit Dahl', '“%s” Marit Dahl, 74, of Osk'])
      expect(echoesIn(prose(3), form.replace('%s', quote), prose(2), told, prose(4), prose(5)), form).toEqual([])
    const far = [prose(2), prose(4), prose(5), prose(6)]
    expect(echoesIn(prose(3), `“${quote}” Marit Dahl`, ...far, told, prose(7), prose(7))).toEqual([])
  })
})

describe('a sentence that stands set apart twice', () => {
  const said = 'It rained on Osk all day long, and on the pier all night.'
  const told = `${prose(0)} ${said} ${prose(1)}`
  const filler = (count: number, seed: number): string[] =>
    Array.from({ length: count }, (_, n) => sentence(120, seed + n))

  it('goes in both places where one is near to its paragraph', () => {
    expect(echoesIn(said, ...filler(5, 50), told, prose(3), said, ...filler(2, 70))).toEqual([
      'pull-quote 0',
      'pull-quote 8',
    ])
    expect(echoesIn(prose(3), said, told, ...filler(5, 50), said, ...filler(2, 70))).toEqual([
      'pull-quote 1',
      'pull-quote 8',
    ])
  })

  it('stays in both where none is', () => {
    expect(echoesIn(said, ...filler(5, 50), told, ...filler(5, 60), said, ...filler(3, 70))).toEqual([])
  })

  it('stays where two paragraphs say it', () => {
    const again = `${prose(2)} ${said}`
    expect(echoesIn(told, prose(3), said, again, ...filler(5, 50), said, ...filler(3, 70))).toEqual([])
  })

  it('stays under the heading of a claim, but for the one near by', () => {
    expect(echoesIn(prose(3), said, told, ...filler(5, 50), 'Claim', said, ...filler(3, 70))).toEqual(['pull-quote 1'])
  })

  it('stays where it is short, but for the one near by', () => {
    const lines = (letters: number): string[] => {
      const short = sentence(letters, 5)
      return echoesIn(prose(3), short, `${prose(0)} ${short} ${prose(1)}`, ...filler(5, 50), short, ...filler(3, 70))
    }
    expect([lines(40), lines(39)]).toEqual([['pull-quote 1', 'pull-quote 8'], ['pull-quote 1']])
  })

  it('goes as a part of the paragraph that its first copy alone is compared with', () => {
    const line = sentence(70, 5).slice(0, -1)
    const holder = `${line}. ${prose(1)}`
    expect(echoesIn(line, ...filler(3, 50), holder, prose(2), line, ...filler(3, 70))).toEqual([
      'pull-quote 0',
      'pull-quote 6',
    ])
  })
})

it('a quotation in its marks comes from over a dozen passages of prose, where somebody says more there', () => {
  const words = 'We row and we row and nobody sees us on the water of Osk.'
  const from = (count: number, line: string, told = `“${words} ${prose(1)}”`): string[] => {
    const between = Array.from({ length: count }, (_, n) => sentence(120, 50 + n))
    return echoesIn(TITLE, line, ...between, told, prose(2), prose(3), prose(4), prose(5))
  }
  expect([from(11, `“${words}”`), from(12, `“${words}”`)]).toEqual([['pull-quote 1'], []])
  expect(from(4, words)).toEqual([])
  expect(from(4, `“${words}”`, `“${words}” ${prose(1)}`)).toEqual(['pull-quote 1'])
  expect(from(5, `“${words}”`, `“${words}” ${prose(1)}`)).toEqual([])
  // A section's heading has no full stop.
  expect(from(4, `“${words.slice(0, -1)}”`)).toEqual([])
  // Few words are what a section is headed with.
  const few = 'Everybody rowing northwards remembers good lighthouse keepers.'
  expect(from(4, `“${few}”`, `“${few} ${prose(1)}”`)).toEqual([])
})

it('a sentence without the marks of its quotation is as much of its paragraph as with them', () => {
  const echoes = (letters: number, mark: string): string[] => {
    const said = sentence(letters, 5)
    const told = `${mark}${said} ${sentence(Math.round(letters / 2), 6)}`
    return echoesIn(TITLE, prose(0), said, told, prose(2), prose(3), prose(4))
  }
  expect([echoes(40, '“'), echoes(40, ''), echoes(39, '“')]).toEqual([['pull-quote 2'], [], []])
})

describe('what somebody says, at the end of a text without marks and stop', () => {
  const words = 'We row and we row and nobody sees us on the water of Osk'
  const text = (last: string, told = `“${words},” says the mayor. ${prose(1)}`): string[] =>
    echoesIn(TITLE, told, prose(0), prose(2), prose(3), last)

  it('goes', () => {
    expect(text(words)).toEqual(['excerpt 5'])
    expect(
      text(
        'We row and nobody on all the waters sees us rowing',
        `“We row and nobody on all the waters sees us rowing,” he says. ${prose(1)}`,
      ),
    ).toEqual(['excerpt 5'])
  })

  it('not with its stop, in the midst, with few words, or where nobody quotes it', () => {
    expect(text(`${words}.`)).toEqual([])
    expect(
      echoesIn(
        TITLE,
        `“${words},” says the mayor. ${prose(1)}`,
        ...PROSE.slice(2),
        words,
        prose(0),
        prose(5),
        sentence(90, 61),
      ),
    ).toEqual([])
    expect(
      text(
        'Everybody rowing northwards remembers lighthouse keepers',
        `“Everybody rowing northwards remembers lighthouse keepers,” he says. ${prose(1)}`,
      ),
    ).toEqual([])
    expect(text(words, `${words}, says the mayor. ${prose(1)}`)).toEqual([])
  })
})

describe('a paragraph of a statement that is quoted whole', () => {
  const said = 'All operations that cannot wait go on as they were planned, and nobody is sent away.'
  const story = `The house said little. ${said} So it wrote, and ${prose(0)}`
  const text = (...statement: string[]): string[] => echoesIn(TITLE, story, ...statement, prose(3))

  it('stays', () => {
    expect(text(`"${prose(1)}`, said, `${prose(2)}"`)).toEqual([])
    expect(text(`“${prose(1)}`, said, `${prose(2)}”`)).toEqual([])
    expect(text(`“${prose(1)}`, `“${said}`, `“${prose(2)}”`)).toEqual([])
    expect(text(`«${prose(1)}`, prose(4), said, prose(5), `${prose(2)}»`)).toEqual([])
  })

  it('and not where the quotation ends before it, opens behind it, or is none', () => {
    expect(text(`"${prose(1)}"`, said, prose(2))).toEqual(['pull-quote 3'])
    expect(text(prose(1), said, `"${prose(2)}"`)).toEqual(['pull-quote 3'])
    expect(text(prose(1), said, prose(2))).toEqual(['pull-quote 3'])
    expect(text(`“${prose(1)}`, `“${said}`, prose(2))).toEqual(['pull-quote 3'])
  })
})

it('a caption above its credit comes from over a dozen passages, and with no more than its label from nowhere', () => {
  const said = 'The pass of the ferry was written by a yard that is no more.'
  const from = (count: number, credit: string): string[] => {
    const between = Array.from({ length: count }, (_, n) => sentence(120, 50 + n))
    return echoesIn(
      TITLE,
      `${prose(1)} ${said} ${prose(2)}`,
      ...between,
      said,
      credit,
      prose(3),
      prose(4),
      prose(5),
      prose(0),
    )
  }
  expect(from(11, 'Photo: Ada Brand')).toEqual(['pull-quote 13'])
  expect(from(12, 'Photo: Ada Brand')).toEqual([])
  expect(from(11, 'The yard at noon. Photo: Ada Brand')).toEqual([])
})

it('a sentence with a colon is a pull quote where its paragraph has it with what stands before the colon', () => {
  const quote = (line: string, told = line): string[] =>
    echoesIn(TITLE, prose(0), line, prose(2), `${prose(1)} ${told} ${prose(3)}`, prose(4))
  const line = 'They taught me one thing: sing no louder than your neighbour breathes.'
  expect(quote(line)).toEqual(['pull-quote 2'])
  expect(quote('Harbour: sing no louder than your neighbour breathes in the choir.')).toEqual([])
  expect(quote(line, 'Sing no louder than your neighbour breathes. They taught me one thing.')).toEqual([])
})
