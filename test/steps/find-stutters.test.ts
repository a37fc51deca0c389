import { describe, expect, it } from 'vitest'
import type { Draft } from '../../src/draft.ts'
import { findStutters } from '../../src/steps/find-stutters.ts'
import type { Passage } from '../../src/types.ts'
import { copiesIn, draftOf } from './opened.ts'
import { PROSE, prose } from './prose.ts'

const stuttersOf = (draft: Draft): number[] => copiesIn(findStutters, draft).map(([, first]) => first)
const stuttersIn = (...lines: string[]): number[] => stuttersOf(draftOf(...lines))

const keptLines = (draft: Draft, at: number): Draft => ({
  ...draft,
  passages: draft.passages.map((passage, p): Passage => (p === at ? { ...passage, keepsLines: true } : passage)),
})

describe('a paragraph that directly follows itself goes', () => {
  it.each([
    ['to the letter', [prose(0), prose(0), prose(1)], [1]],
    ['three times', [prose(0), prose(0), prose(0), prose(1)], [1, 2]],
    ['in capitals, or with other marks', [prose(0), `“${prose(0).toUpperCase()}”`, prose(1)], [1]],
    ['in capitals, where the second one is not', [prose(0).toUpperCase(), prose(0), prose(1)], [0]],
    ['in capitals, thrice', [prose(0).toUpperCase(), prose(0), prose(0), prose(1)], [1, 2]],
    [
      'below a title as a deck with other marks, where the second one is the paragraph',
      ['Ferry to Osk', prose(0).replace(', and', '; and'), prose(0), prose(1)],
      [1],
    ],
    [
      'further down, with other marks',
      ['Ferry to Osk', prose(1), prose(0).replace(', and', '; and'), prose(0), prose(2)],
      [3],
    ],
    ['each of several', [prose(0), prose(0), prose(1), prose(2), prose(2)], [1, 4]],
    [
      'a caption, before prose',
      ['The boat at the quay of Tarn in May, at noon', 'The boat at the quay of Tarn in May, at noon', prose(0)],
      [1],
    ],
  ])('%s', (_, lines, gone) => {
    expect(stuttersIn(...lines)).toEqual(gone)
  })

  it.each([
    [
      'a post with its author below',
      'We are sorry that nobody on the boat knew Gerda, who may sit wherever she likes.\n— Sound Line',
      [1],
    ],
    [
      'not a verse',
      'We are sorry that nobody on the boat knew Gerda, who may sit wherever she likes.\nAnd Sound Line',
      [],
    ],
    [
      'no longer one',
      'We are sorry that nobody\non the boat knew Gerda, who may sit wherever she likes.\n— Sound Line',
      [],
    ],
    ['no short one', 'We are sorry, Gerda, for the day\n— Sound Line', []],
  ])('%s that keeps its lines', (_, post, gone) => {
    const lines = [post, post, prose(0)].map(line => line.replaceAll('\n', ' '))
    const draft = draftOf(...lines)
    const text = [post, post, prose(0)].join('\n')
    expect(text).toHaveLength(draft.text.length)
    expect(stuttersOf({ ...keptLines(keptLines(draft, 0), 1), text })).toEqual(gone)
  })

  it('without some of its words, and no other ones', () => {
    const long = `${prose(0)} ${prose(1)}`
    expect(stuttersIn(prose(2), long, long.replace(' for two summers', ''), prose(3))).toEqual([2])
    expect(stuttersIn(prose(2), long, long.replace('two summers', 'ten summers'), prose(3))).toEqual([])
    expect(stuttersIn(prose(2), long, long.replace(' for two summers', ' in it'), prose(3))).toEqual([])
    const short = prose(2).slice(0, 86)
    expect(stuttersIn(prose(1), `${short}.`, `${short.replace(' last', '')}.`, prose(3))).toEqual([])
  })

  it('as an item above the same without its mark: the plain one stays', () => {
    expect(stuttersIn(prose(2), `• ${prose(0)}`, prose(0), prose(3))).toEqual([1])
    expect(stuttersIn(prose(2), `• ${prose(0)}`, `• ${prose(0)}`, prose(3))).toEqual([2])
    expect(stuttersIn(prose(2), prose(1), prose(0), `• ${prose(0)}`, prose(3))).toEqual([3])
  })

  it('as the paragraph to whose beginning the line above was glued, with nothing between', () => {
    const deck = 'The boat with two goats and the mayor has left the quay'
    expect(stuttersIn(deck, `${deck}${prose(1)}`, prose(3))).toEqual([1])
    expect(stuttersIn(deck, `${deck} ${prose(1)}`, prose(3))).toEqual([])
    expect(stuttersIn(deck, `${deck}${prose(1).toLowerCase()}`, prose(3))).toEqual([])
    expect(stuttersIn(`${deck}.`, `${deck}${prose(1)}`, prose(3))).toEqual([])
    expect(stuttersIn('The boat', `The boat${prose(1)}`, prose(3))).toEqual([])
    expect(stuttersOf(keptLines(draftOf(deck, `${deck}${prose(1)}`, prose(3)), 1))).toEqual([])
  })

  it('not as signs without a letter', () => {
    expect(stuttersIn('Ferry to Osk', ']', '“-', `${prose(0)} ${prose(1)}`, prose(2))).toEqual([])
  })

  it('as a name that stands several times in a row, above the text or below it', () => {
    const names = ['Marit Dahl', 'Marit Dahl', 'Marit Dahl']
    const long = `${prose(0)} ${prose(1)}`
    expect(stuttersIn('Ferry to Osk', ...names, long, prose(2))).toEqual([2, 3])
    expect(stuttersIn('Ferry to Osk', ...names, long, 'Marit Dahl')).toEqual([])
    expect(stuttersIn('Ferry to Osk', 'Goats', 'Goats', 'Goats', long)).toEqual([])
    expect(stuttersIn('Ferry to Osk', prose(0), prose(1), 'Marit Dahl', 'Marit Dahl', 'She writes')).toEqual([4])
    expect(stuttersIn('Ferry to Osk', prose(0), prose(1), 'Marit Dahl', 'Arne Moe', 'She writes')).toEqual([])
    expect(stuttersIn('Ferry to Osk', prose(0), prose(1), 'The end', 'The end')).toEqual([])
  })

  it('as a caption behind its label, where a line right above says it without', () => {
    const caption = 'The boat at the quay of Osk in May, with two goats'
    const labelled = `Image caption, ${caption}`
    expect(stuttersIn(prose(0), caption, 'Image source, Marit Dahl', labelled, prose(1))).toEqual([3])
    expect(stuttersIn(prose(0), caption, 'a', 'b', 'c', labelled, prose(1))).toEqual([])
    expect(stuttersIn(prose(0), `${caption} again`, labelled, prose(1))).toEqual([])
    expect(stuttersIn(prose(0), caption, `In May, ${caption}`, prose(1))).toEqual([])
    expect(stuttersOf(keptLines(draftOf(prose(0), caption, labelled, prose(1)), 2))).toEqual([])
    expect(stuttersIn(prose(0), 'The boat', 'Image caption, ', prose(1))).toEqual([])
  })

  it('as a caption below itself with other words for its maker, where it is long', () => {
    const shown = `${prose(0).slice(0, -1)} in May and in June —MARIT DAHL`
    const fuller = shown.replace('—MARIT DAHL', '—Photo by Marit Dahl | FJORD POST')
    expect(stuttersIn(prose(2), shown, fuller, prose(3))).toEqual([1])
    expect(
      stuttersIn(prose(2), shown, shown.replace('—MARIT', 'and goats and the mayor of Osk with MARIT'), prose(3)),
    ).toEqual([])
  })

  it('below the same without some of its words: the fuller one stays, though a short word stands at its end', () => {
    const long = `${prose(0)} ${prose(1)}`
    const less = long.replace(' for two summers', '')
    expect(stuttersIn(prose(2), less, long, prose(3))).toEqual([1])
    const fuller = long.replace(/ (\S+)$/, ' very old $1')
    expect(stuttersIn(prose(2), long, fuller, prose(3))).toEqual([1])
    expect(stuttersIn(prose(2), less.replace('The', 'A'), long, prose(3))).toEqual([])
    expect(stuttersIn(prose(2), less.slice(0, -1), long, prose(3))).toEqual([])
  })

  it('nearly, where as many do to the letter', () => {
    const near = prose(0).replace('forty', 'fifty')
    expect(stuttersIn(prose(0), near, prose(1), prose(1))).toEqual([3, 1])
    expect(stuttersIn(prose(0), near, prose(1))).toEqual([])
    const cut = near.replace('sick.', 'si…')
    expect(stuttersIn(prose(0), cut, prose(1), prose(1))).toEqual([3])
    expect(stuttersIn(cut, prose(0), prose(1), prose(1))).toEqual([3])
    const mixed = `${prose(0).slice(0, 50)}${prose(1).slice(50)}`
    expect(stuttersIn(prose(0), prose(1), mixed, prose(2), prose(2))).toEqual([4])
    expect(
      stuttersIn(prose(0), near, prose(2), prose(2).replace('that year', 'this year'), prose(1), prose(1)),
    ).toEqual([5])
  })

  it('as the lead above the title, where it stands again below', () => {
    const title = 'Telephone box rings by itself again'
    expect(stuttersIn(prose(0), title, prose(0), prose(1))).toEqual([0])
    expect(stuttersIn(prose(0), title, prose(2), prose(1))).toEqual([])
    expect(stuttersIn(prose(0), title, prose(0), 'The end')).toEqual([])
    expect(stuttersIn(prose(0), prose(2), prose(0), prose(1))).toEqual([])
    expect(stuttersIn(title, prose(0), title, prose(1))).toEqual([])
    expect(stuttersIn(prose(0).slice(0, 90), title, prose(0).slice(0, 90), prose(1))).toEqual([])
    for (const verse of [0, 1, 2])
      expect(stuttersOf(keptLines(draftOf(prose(0), title, prose(0), prose(1)), verse))).toEqual([])
    expect(stuttersIn(prose(0), title, prose(0))).toEqual([])
  })

  it('as the lead above a few lines, where it stands once more below them', () => {
    const lines = ['The box at the quay of Osk', 'By Marit Dahl', 'May 2, at noon', 'Osk']
    const lead = 'Claim: the box has rung for a week and nobody has called it, nobody has paid for it, and it rings.'
    for (const count of [1, 2, 3])
      expect(stuttersIn('Ferry to Osk', lead, ...lines.slice(0, count), lead, prose(1))).toEqual([1])
    expect(stuttersIn('Ferry to Osk', lead, ...lines, lead, prose(1))).toEqual([])
    expect(stuttersIn('Ferry to Osk', 'In May', 'On Osk', lead, ...lines.slice(0, 2), lead, prose(1))).toEqual([])
    expect(stuttersIn('Ferry to Osk', lead, 'By Marit Dahl', lead, prose(1), lead)).toEqual([])
    const caption =
      'The box at the quay of Osk on a day in May, seen from the pier of Tarn, with two goats and with the mayor'
    expect(stuttersIn('Ferry to Osk', lead, caption, lead, caption, prose(1))).not.toContain(1)
  })

  it('as that lead, with a line behind it that breaks off in the next paragraph', () => {
    const below = ['By Marit Dahl', prose(0), prose(1)]
    const goneOf = (line: string): (string | number)[][] =>
      copiesIn(findStutters, draftOf('Ferry to Osk', prose(0), line, ...below))
    expect(goneOf('The council …')).toEqual([['stutter', 1, 2]])
    expect(goneOf('The council')).toEqual([['stutter', 1, 1]])
    expect(goneOf('The goats …')).toEqual([['stutter', 1, 1]])
  })

  it('as the first lines below the title, the last of them cut, directly above the body', () => {
    const lines = ['Osk against Tarn 2-2', 'Goals: Dahl, Moe (2), Lie']
    const rated = `Lund 7.5 - ${prose(0)}`
    const goneOf = (...head: string[]): (string | number)[][] =>
      copiesIn(findStutters, draftOf('Lund is a wall', ...head, ...lines, rated, 'Berg 6 - Neat while he had breath.'))
    expect(goneOf(...lines, rated.slice(0, 90))).toEqual([['stutter', 1, 3]])
    expect(goneOf('By Marit Dahl', ...lines, rated.slice(0, 90))).toEqual([['stutter', 2, 4]])
    expect(goneOf('By Marit Dahl', 'May 2', ...lines, rated.slice(0, 90))).toEqual([])
    expect(goneOf(...lines, rated.slice(0, 60))).toEqual([])
    expect(goneOf(...lines, rated.slice(0, 90).replace('forty', 'fifty'))).toEqual([])
    expect(goneOf('Osk against Tarn', 'Goals: Dahl, Moe (2), Lie', rated.slice(0, 90))).toEqual([])
    expect(goneOf(...lines, `${rated.slice(0, 90)}.`)).toEqual([])
    const draft = draftOf('Lund is a wall', ...lines, rated.slice(0, 90), ...lines, rated)
    expect(stuttersOf(keptLines(draft, 1))).toEqual([])
    const once = draftOf(...lines, rated.slice(0, 90), ...lines, rated)
    expect(stuttersOf(once)).toEqual([])
  })

  it('nearly, where no more than half as many paragraphs stand alone', () => {
    const pairs = [prose(0), prose(0).replace('forty', 'fifty'), prose(1), prose(1), prose(2), prose(2)]
    expect(stuttersIn(...pairs, prose(3))).toEqual([3, 5, 1])
    expect(stuttersIn(...pairs, prose(3), prose(4))).toEqual([3, 5])
    expect(stuttersIn(...pairs, prose(3), 'The boat at the quay')).toEqual([3, 5, 1])
  })

  it('with the shortest lines of a text of nothing but pairs, its title aside', () => {
    const twice = (...lines: string[]): string[] => lines.flatMap(line => [line, line])
    const text = twice('9:40', prose(0), '10:15', prose(1), '11', prose(2))
    expect(stuttersIn('Ferry to Osk', ...text)).toEqual([2, 4, 6, 8, 10, 12])
    expect(stuttersIn('Ferry to Osk', 'In May', ...text)).toEqual([5, 9, 13])
    expect(stuttersIn('Ferry to Osk', ...text.slice(0, 8))).toEqual([4, 8])
  })

  it('in a list of which each line does', () => {
    expect(
      stuttersIn(
        'Bread and butter',
        'Bread and butter',
        'Herring in tar',
        'Herring in tar',
        'Goat cheese',
        'Goat cheese',
      ),
    ).toEqual([1, 3, 5])
    expect(stuttersIn('Bread and butter', 'Bread and butter', 'Herring in tar', 'Herring in tar')).toEqual([])
    const two = ['Bread and butter', 'Bread and butter', 'Herring in tar', 'Herring in tar']
    expect(stuttersIn('For sale in May', ...two)).toEqual([])
    expect(stuttersIn('Bread', 'Bread', 'Tar', 'Tar', 'Goat', 'Goat', 'Osk', 'Osk')).toEqual([])
    expect(
      stuttersIn(
        'Bread and butter',
        'Bread and butter',
        'Herring in tar',
        'Goat cheese',
        'Goat cheese',
        'Salted eel',
        'Salted eel',
      ),
    ).toEqual([])
  })
})

describe('a paragraph that stands at several places', () => {
  it('is said twice in a row by its author where it stands once at two others', () => {
    expect(stuttersIn(prose(0), prose(1), prose(0), prose(2), prose(0), prose(0), prose(3))).toEqual([])
    expect(stuttersIn(prose(0), prose(0), prose(1), prose(0), prose(2), prose(0))).toEqual([])
  })
  it('goes where it stands once at another, or twice in a row there', () => {
    expect(stuttersIn(prose(0), prose(1), prose(0), prose(0), prose(3))).toEqual([3])
    expect(stuttersIn(prose(0), prose(0), prose(1), prose(0), prose(0), prose(2), prose(0), prose(3))).toEqual([1, 4])
  })
  it('goes where many directly follow themselves', () => {
    const others = PROSE.slice(1).flatMap(text => [text, text])
    const [first, last] = [
      [prose(0), prose(1)],
      [prose(0), `${prose(2)} ${prose(3)}`],
    ]
    const eight = [...first, ...last, prose(0), prose(0), ...others]
    expect(stuttersIn(...eight)).toHaveLength(7)
    expect(stuttersIn(...eight, prose(0), prose(3), prose(3), `${prose(4)} Osk.`, `${prose(4)} Osk.`)).toHaveLength(10)
  })
})

describe('the head of a page that directly follows itself', () => {
  const [author, place, lead] = ['By Marit Dahl', 'Osk, 4 May', prose(0)]
  const runsIn = (draft: Draft): number[][] => copiesIn(findStutters, draft).map(([, ...run]) => run)

  it.each([
    ['name and lead', [author, lead, author, lead, prose(1)], [[2, 3]]],
    [
      'name, date and lead below a title',
      ['Ferry to Osk', author, place, lead, author, place, lead, prose(1)],
      [[4, 6]],
    ],
    ['up to five lines', [author, place, 'Ferries', 'Osk', lead, author, place, 'Ferries', 'Osk', lead], [[5, 9]]],
    [
      'with what stutters itself, one after the other',
      [prose(1), prose(1), author, prose(0), author, prose(0), prose(2)],
      [[1, 1]],
    ],
  ])('goes: %s', (_, lines, runs) => {
    expect(runsIn(draftOf(...lines))).toEqual(runs)
  })

  it.each([
    ['further down', [prose(2), prose(3), prose(4), author, lead, author, lead]],
    ['a third time', [author, lead, author, lead, author, lead, prose(1)]],
    ['with something between', [author, lead, prose(1), author, lead]],
    ['a lead without its full stop', [author, lead.slice(0, 70), author, lead.slice(0, 70), prose(1)]],
    ['short lines alone', [author, place, author, place, prose(1)]],
    ['six lines', [author, place, 'Ferries', 'Osk', 'Boats', lead, author, place, 'Ferries', 'Osk', 'Boats', lead]],
  ])('stays: %s', (_, lines) => {
    expect(runsIn(draftOf(...lines))).toEqual([])
  })

  it('stays in verse', () => {
    expect(runsIn(keptLines(draftOf(author, lead, author, lead, prose(1)), 0))).toEqual([])
  })
})

describe('a post and its author, directly followed by both, goes', () => {
  const post = [prose(2), '— Sound Line']

  it('wherever it stands, each time', () => {
    expect(stuttersOf(draftOf(...PROSE.slice(3, 7), ...post, ...post, prose(0)))).toEqual([6])
    expect(stuttersOf(draftOf(...PROSE.slice(3, 7), ...post, ...post, ...post, prose(0)))).toEqual([6, 8])
  })

  it('but not where one of both is another, no paragraph, or no author', () => {
    for (const [one, other] of [
      [post, [prose(2), '— Ferry Line']],
      [post, [prose(0), '— Sound Line']],
      [
        ['It left', '— Sound Line'],
        ['It left', '— Sound Line'],
      ],
      [
        [prose(2), 'Sound Line'],
        [prose(2), 'Sound Line'],
      ],
    ] as const)
      expect(stuttersOf(draftOf(...PROSE.slice(3, 7), ...one, ...other, prose(1)))).toEqual([])
  })
})

describe('a post stands once with the handle of its author and once without', () => {
  const among = (...posts: string[]): number[] => stuttersOf(draftOf(...PROSE.slice(3, 7), ...posts, prose(0)))
  const post = (name: string, said = 2): string => `${name}: ${prose(said)}`

  it('which goes', () => {
    expect(among(post('Ada Brand (@ada_b)'), post('Ada Brand'))).toEqual([5])
    expect(among(post('Ada Brand'), post('Ada Brand (@ada_b)'))).toEqual([4])
    expect(among(post('Ada Brand @ada_b'), post('Ada Brand'))).toEqual([5])
  })

  it('but not where the name or the words are others, or there is no handle', () => {
    for (const [one, other] of [
      [post('Ada Brand (@ada_b)'), post('Eda Brand')],
      [post('Ada Brand (@ada_b)'), post('Ada Brand', 0)],
      [post('Ada Brand (@ada_b)'), `${post('Ada Brand').slice(0, -2)}t.`],
      [post('Ada Brand (@ada_b)'), `${post('Ada Brand').slice(0, -3)}.`],
      [post('Ada Brand of Osk'), post('Ada Brand')],
      ['Ada (@ada_b): No.', 'Ada: No.'],
    ] as const)
      expect(among(one, other)).toEqual([])
  })
})

describe('a line without a full stop goes between two paragraphs, however short', () => {
  it.each([
    ['of sixteen letters', [prose(0), 'Osk as seen in April', 'Osk as seen in April', prose(1)], [2]],
    ['not of fifteen', [prose(0), 'Osk as seen in June', 'Osk as seen in June', prose(1)], []],
    ['not with a stop', [prose(0), 'Osk is seen in April.', 'Osk is seen in April.', prose(1)], []],
    ['not behind a line', [prose(0), 'Osk', 'Osk as seen in April', 'Osk as seen in April', prose(1)], []],
    ['not before one', [prose(0), 'Osk as seen in April', 'Osk as seen in April', 'Osk', prose(1)], []],
    ['not above all', ['Osk as seen in April', 'Osk as seen in April', prose(1)], []],
  ])('%s', (_, lines, gone) => {
    expect(stuttersIn(...lines)).toEqual(gone)
  })
})

describe('what stays', () => {
  it.each([
    ['a short line said twice', ['Row, row, row the boat', 'Row, row, row the boat', 'Gently to Osk']],
    [
      'a caption at the end',
      [prose(0), 'The boat at the quay of Tarn in May, at noon', 'The boat at the quay of Tarn in May, at noon'],
    ],
    ['a short line before prose', ['It left', 'It left', prose(0)]],
    ['a paragraph that recurs further on', [prose(0), prose(1), prose(0), prose(2)]],
    ['one that differs', [prose(0), prose(1)]],
    ['one with marks between', [prose(0), '* * *', prose(0)]],
    ['one that breaks off: it is a preview', [prose(0).replace('sick.', 'si…'), prose(0)]],
  ])('%s', (_, lines) => {
    expect(stuttersIn(...lines)).toEqual([])
  })

  it('verse', () => {
    expect(stuttersOf(keptLines(draftOf(prose(0), prose(0), prose(1)), 1))).toEqual([])
    const caption = 'The boat at the quay of Tarn in May, at noon'
    expect(stuttersOf(keptLines(draftOf(caption, caption, prose(0)), 1))).toEqual([])
  })
})

describe('a line above the article goes the second time', () => {
  const title = 'Ferry to Osk runs again'
  const long = `${prose(0)} ${prose(1)}`

  it('right below the first, where a paragraph stands a little below', () => {
    expect(stuttersIn(title, 'Archive', 'Archive', long)).toEqual([2])
    expect(stuttersIn(title, 'Marit Dahl', 'Marit Dahl', '3 May', 'Osk', long)).toEqual([2])
    const below = ['3 May', 'Osk', 'Tarn', 'Share', 'Print', 'Comment', 'Gift', 'Listen', 'Zoom']
    expect(stuttersIn(title, 'Marit Dahl', 'Marit Dahl', ...below, long)).toEqual([2])
    expect(stuttersIn(title, 'Marit Dahl', 'Marit Dahl', ...below, 'Save', long)).toEqual([])
    expect(stuttersIn(title, 'Row on, row', 'Row on, row', 'The tide is in, the lamp of the pier is lit.')).toEqual([])
    expect(stuttersIn(title, 'Row on.', 'Row on.', long)).toEqual([])
    expect(stuttersIn(title, 'Archive', 'Archive')).toEqual([])
    expect(stuttersOf(keptLines(draftOf(title, 'Archive', 'Archive', long), 2))).toEqual([])
  })

  it('below the credit that stands between', () => {
    expect(stuttersIn(title, 'White cabbage', 'Photo: Marit Dahl', 'White cabbage', 'Cooking')).toEqual([3])
    expect(stuttersIn(title, 'White cabbage', 'by the barrel', 'White cabbage', long)).toEqual([])
  })

  it('but not where it stands more often, or further down', () => {
    expect(stuttersIn(title, 'Archive', 'Archive', long, 'Archive')).toEqual([])
    expect(stuttersIn(title, ...'abcdefghijklmnopqrstu', 'Archive', 'Archive', long)).toEqual([23])
    expect(stuttersIn(title, ...'abcdefghijklmnopqrstuv', 'Archive', 'Archive', long)).toEqual([])
  })
})

describe('a description at the top of a page that stands again as its deck', () => {
  const description = 'The old bridge could be saved by moving the lane eleven feet to the east, they say.'
  const below = [`${prose(0)} ${prose(1)}`, prose(2)]

  it('goes the first time', () => {
    expect(stuttersIn(description, 'Home', 'Judge halts felling', description, 'By Ada', ...below)).toEqual([0])
    expect(stuttersIn('Osk', description, 'Home', description, ...below)).toEqual([1])
  })

  it('but not where it is no sentence, short, or stands elsewhere, too', () => {
    expect(stuttersIn(description.slice(0, -1), 'Home', description, ...below)).toEqual([])
    expect(stuttersIn('Nobody has asked the islanders.', 'Home', 'Nobody has asked the islanders.', ...below)).toEqual(
      [],
    )
    expect(stuttersIn(description, 'Home', description, ...below, description)).toEqual([])
  })

  it('but not where a paragraph stands between, nor far above the article', () => {
    expect(stuttersIn(description, prose(3), description, ...below)).toEqual([])
    const lines = (count: number): string[] => [...'abcdefghijklmnopqrstuvwxyz'].slice(0, count)
    expect(stuttersIn(description, ...lines(21), description, ...below)).toEqual([0])
    expect(stuttersIn(description, ...lines(23), description, ...below)).toEqual([])
    expect(stuttersIn(description, 'Home', description, ...lines(10), ...below)).toEqual([])
  })
})

describe('headings that each stand twice above a paragraph', () => {
  const long = (n: number): string => `${prose(n)} ${prose(n + 1)}`
  const [one, two] = ['The islands will vote on it in May', 'Nobody knows where the key of it is']
  const page = (...headings: string[][]): number[] =>
    stuttersIn(...'abcdefghijklmnopqrstuvwx', ...headings.flatMap((lines, n) => [...lines, '3 May', long(2 * n)]))

  it('go the second time, where several do', () => {
    expect(page([one, one], [two, two])).toEqual([25, 29])
    expect(page([one, one], [two])).toEqual([])
    expect(page([one, one], [two, two, two])).toEqual([])
    expect(page([one, one], ['Row on, row', 'Row on, row'])).toEqual([])
    expect(page([one, one], [`${two}.`, `${two}.`])).toEqual([])
    expect(stuttersIn(...'abcdefghijklmnopqrstuvwx', one, one, 'Osk', two, two, 'Tarn')).toEqual([])
    const draft = draftOf(...'abcdefghijklmnopqrstuvwx', one, one, '3 May', long(0), two, two, '3 May', long(2))
    expect(stuttersOf(keptLines(draft, 25))).toEqual([])
  })
})

describe('a caption with the maker of its picture goes where it stands a second time', () => {
  const caption = 'The boat at the quay of Osk at noon in May'
  const goes = (rest: string): boolean => {
    const line = `${caption}${rest}`
    return stuttersIn(prose(2), line, prose(3), prose(4), line, prose(5)).length === 1
  }

  it.each([
    '. Photo: Marit Dahl',
    '. Photo Marit Dahl',
    '. Photo by Marit Dahl',
    '. Foto Marit Åse Dahl.',
    ' (Foto Marit Dahl)',
    '. Фото Глеба Чуба',
    '。程岸 摄',
    '。程岸 摄影',
    '（程岸攝）',
    '。真鍋登撮影',
  ])('%s', maker => {
    expect(goes(maker)).toBe(true)
  })

  it.each([
    '',
    '. صورة قطن عمدة',
    '. Photo',
    '. A photo of Marit',
    '. Photo of the harbour',
    '. Marit Dahl',
    '摄于五月',
  ])('but not `%s`', rest => {
    expect(goes(rest)).toBe(false)
  })
})

describe('a paragraph to whose end the next one was glued goes', () => {
  it.each([
    ['without a space', [prose(2), `${prose(0)}${prose(1)}`, prose(1)], [1]],
    [
      'with one, where the next has several sentences',
      [prose(2), `${prose(0)} ${prose(1)} It rained.`, `${prose(1)} It rained.`],
      [1],
    ],
    [
      'in a script without spaces, where the next is no smaller',
      [
        '港口今天开放。',
        `老渡船修好了，昨天早上开进港口。${'风停了，海面像一面镜子，'.repeat(3)}好。`,
        `${'风停了，海面像一面镜子，'.repeat(3)}好。`,
      ],
      [1],
    ],
    [
      'and where it has several sentences',
      [
        '港口今天开放。',
        `${'老渡船修好了，昨天早上开进港口。'.repeat(7)}风停了。${'海面像一面镜子，'.repeat(4)}好。`,
        `风停了。${'海面像一面镜子，'.repeat(4)}好。`,
      ],
      [1],
    ],
    ['behind a closing mark', [prose(2), `“${prose(0)}”${prose(1)}`, prose(1)], [1]],
    ['in quotation marks', [prose(2), `${prose(0)} “${prose(1)}”  “It rained.”`, `“${prose(1)}”  “It rained.”`], [1]],
  ])('%s', (_, lines, gone) => {
    expect(stuttersIn(...lines)).toEqual(gone)
  })

  it.each([
    [
      'one of a script without spaces that may be one',
      [
        '港口今天开放。',
        `${'老渡船修好了，昨天早上开进港口。'.repeat(3)}风停了，海面像一面镜子。`,
        '风停了，海面像一面镜子。',
      ],
    ],
    ['a sentence that may be a pull quote', [prose(2), `${prose(0)} ${prose(1)}`, prose(1)]],
    ['one in the midst of a sentence', [prose(2), `So he said: ${prose(1)} It rained.`, `${prose(1)} It rained.`]],
    [
      'one behind a colon',
      [prose(2), `Then the harbour master of Tarn said to him: ${prose(1)} It rained.`, `${prose(1)} It rained.`],
    ],
    ['one that is glued to a short line', [prose(2), `${prose(0)}It left.`, 'It left.']],
    ['one glued to another than the next', [prose(2), `${prose(0)}${prose(1)}`, prose(3), prose(1)]],
    ['the next one itself', [prose(2), prose(1), prose(3)]],
  ])('but not %s', (_, lines) => {
    expect(stuttersIn(...lines)).toEqual([])
  })

  it('nor verse or a mended one', () => {
    const draft = draftOf(prose(2), `${prose(0)}${prose(1)}`, prose(1))
    expect(stuttersOf(keptLines(draft, 1))).toEqual([])
    const [one, glued, next] = draft.passages as [Passage, Passage, Passage]
    const span = glued.spans[0] as Passage['spans'][0]
    const middle = span.start + prose(0).length
    const letters = prose(0).replace(/[^a-z]/gi, '').length
    const halves = [
      { ...span, end: middle, to: span.from + letters },
      { ...span, start: middle, from: span.from + letters },
    ]
    expect(stuttersOf({ ...draft, passages: [one, { ...glued, spans: halves }, next] })).toEqual([])
  })
})

describe('a paragraph that begins the one beside it goes', () => {
  const head = PROSE.slice(2, 5)

  it.each([
    [
      'before it, with a name behind a dash there',
      ['It rained on Osk all day long and all night', 'It rained on Osk all day long and all night — Marit'],
      [3],
    ],
    [
      'behind it',
      ['It rained on Osk all day long and all night – Marit', 'It rained on Osk all day long and all night'],
      [4],
    ],
    ['without a name where it is long', [`${prose(0)} It rained.`, `${prose(0)} It rained. Nobody cared.`], [3]],
    [
      'but not what begins that: it waits for the next look',
      [
        'It rained on Osk all day long and all night — Marit — Harbour Office',
        'It rained on Osk all day long and all night — Marit',
        'It rained on Osk all day long and all night',
      ],
      [4],
    ],
    [
      'one on either side of it',
      [
        'It rained on Osk all day long and all night',
        'It rained on Osk all day long and all night — Marit',
        'It rained on Osk all day long and all night',
      ],
      [3, 5],
    ],
  ])('%s', (_, lines, gone) => {
    expect(stuttersIn(...head, ...lines)).toEqual(gone)
  })

  it('a caption with the maker of its picture there, also at the head', () => {
    const [caption, ...makers] = [
      'The boat at the quay of Osk at noon in May',
      ' Photo: Marit',
      ' (Foto : Marit)',
      '. 사진: Marit',
      ' (Archive of the office)',
      '. [M. Dahl].',
      '. Fot. Marit Dahl',
    ]
    for (const maker of makers) {
      expect(stuttersIn(prose(2), `${caption}${maker}`, caption as string, prose(3))).toEqual([2])
      expect(stuttersIn(prose(2), caption as string, `${caption}${maker}`, prose(3))).toEqual([1])
    }
    const short = 'The boat at Osk'
    expect(stuttersIn(prose(2), short, `${short} (Foto Marit Dahlen-Moe)`, prose(3))).toEqual([1])
    expect(stuttersIn(prose(2), `${short} (Foto Marit Dahlen-Moe)`, short, prose(3))).toEqual([])
    expect(stuttersIn(prose(2), 'A boat', 'A boat in the harbour of Osk (Foto Marit Dahl)', prose(3))).toEqual([])
    const dated = `${caption} (May 2024)`
    expect(stuttersIn(prose(2), `${dated}. (Archive of the office)`, dated, prose(3))).toEqual([2])
    const others = [' (in May) and Marit', ` (${'a long story of it '.repeat(4)})`]
    for (const rest of [' Photo by Marit', ' in a photo: Marit', ' Mayor: Marit', ', Photo', ...others])
      expect(stuttersIn(prose(2), `${caption}${rest}`, caption as string, prose(3))).toEqual([])
  })

  it.each([
    ['a short one', ['It rained on Osk', 'It rained on Osk — Marit']],
    [
      'one sentence alone',
      ['It rained on Osk all day long and all night.', 'It rained on Osk all day long and all night. Nobody cared.'],
    ],
    [
      'one that is merely a beginning',
      ['It rained on Osk all day long and all night', 'It rained on Osk all day long and all night, said Marit'],
    ],
    [
      'a long one without a stop',
      [`${prose(0).slice(0, -1)} and it rained on Osk`, `${prose(0).slice(0, -1)} and it rained on Osk, said Marit`],
    ],
    ['a long one that breaks off', [`${prose(0)} It rained…`, `${prose(0)} It rained. Nobody cared.`]],
    [
      'one that differs',
      ['It rained on Osk all day long and all night', 'It snowed on Osk all day long and all night — Marit'],
    ],
  ])('but not %s', (_, lines) => {
    expect(stuttersIn(...head, ...lines)).toEqual([])
  })

  it('nor one at the head, or a verse', () => {
    const lines = ['It rained on Osk all day long and all night', 'It rained on Osk all day long and all night — Marit']
    expect(stuttersIn(prose(2), ...lines, prose(3))).toEqual([])
    expect(stuttersIn(prose(2), prose(4), ...lines, prose(3))).toEqual([2])
    expect(stuttersOf(keptLines(draftOf(...head, ...lines), 3))).toEqual([])
  })
})

it('what goes says that it was a stutter, of whatever kind', () => {
  const near = prose(0).replace('forty', 'fifty')
  const long = `${prose(0)} It rained.`
  const kinds = [
    [prose(0), near, prose(1), prose(1)],
    [prose(2), `${prose(0)}${prose(1)}`, prose(1)],
    [prose(2), prose(3), prose(4), long, `${long} Nobody cared.`],
  ]
  for (const lines of kinds) {
    const copies = copiesIn(findStutters, draftOf(...lines))
    expect(copies.length).toBeGreaterThan(0)
    expect(copies.filter(([reason]) => reason !== 'stutter')).toEqual([])
  }
})

describe('sentences that one paragraph ends with and the next begins with', () => {
  const two = `${prose(0)} It rained.`
  const own = prose(3)
  it('stand once', () => {
    expect(stuttersIn(`Habit. ${two}`, `${two} ${own}`)).toEqual([1])
    expect(stuttersIn(`Habit – ${two}`, `– ${two} Ownership – ${own}`, prose(4))).toEqual([1])
  })

  it.each([
    ['one sentence', [`Habit. ${prose(0)}`, `${prose(0)} ${own}`]],
    ['short ones', ['Habit. It was in May of that year. It rained.', `It was in May of that year. It rained. ${own}`]],
    ['what goes on in its sentence', [`Habit. ${two.slice(0, -1)}`, `${two.slice(0, -1)}, and so ${own}`]],
    ['what does not end the paragraph', [`Habit. ${two} It left.`, `${two} ${own}`]],
    ['what does not begin the next', [`Habit. ${two}`, `So: ${two} ${own}`]],
    ['what is not next to it', [`Habit. ${two}`, own, `${two} ${prose(4)}`]],
  ])('but not %s', (_, lines) => {
    expect(stuttersIn(...lines)).toEqual([])
  })

  it('but not in verse', () => {
    const draft = draftOf(`Habit. ${two}`, `${two} ${own}`)
    const passages = draft.passages.map((passage, p) => ({ ...passage, keepsLines: p === 1 }))
    expect(stuttersOf({ ...draft, passages })).toEqual([])
  })
})

it('a description goes that ends with the agency of its dateline and the day', () => {
  const told = `OSK, 9 May — Fjord Press. ${prose(0)} ${prose(1)} ${prose(4)} ${prose(5)} ${prose(6)} ${prose(7)}`
  const goes = (...lines: string[]): number[] => stuttersIn('Ferry runs', ...lines, prose(2), prose(3))
  expect(goes(`${told} Fjord Press, 09.05.2021`, told)).toEqual([1])
  expect(goes(`${told} Fjord Press, 09.05`, told)).toEqual([1])
  expect(goes(`${told} Fjord Press, today`, told)).toEqual([2])
  expect(goes(`${told} Tarn Press, 09.05`, told)).toEqual([2])
  expect(goes(`${told} 09.05.2021`, told)).toEqual([2])
  expect(goes(`${told} Fjord Press of Osk and Tarn and of all islands, 09.05`, told)).toEqual([2])
  expect(goes(`Osk. ${told}`, told)).toEqual([2])
})

it('a caption goes whose maker is glued to it in capitals the second time', () => {
  const caption = 'The delegations met two weeks ago in the port of Osk.'
  for (const maker of ['JAN DAHL / POOL', 'JAN DAHL/Fjord', ' A.R. DAHL', 'J.R. DAHL MOE'])
    expect(stuttersIn(prose(2), caption, `${caption}${maker}`, prose(3))).toEqual([1])
  for (const rest of [' JAN', ' They met. ', ` JAN ${'DAHL '.repeat(12)}`])
    expect(stuttersIn(prose(2), caption, `${caption}${rest}`, prose(3))).toEqual([])
})

it('what a picture shows goes above the same with a stop and the name of who took it', () => {
  const caption = 'The delegations met two weeks ago in the port of Osk'
  for (const name of ['Jan Dahl', 'Jan Moe Dahl'])
    expect(stuttersIn(prose(2), caption, `${caption}. ${name}`, prose(3))).toEqual([1])
  for (const rest of ['. Jan', '. Jan met', ', Jan Dahl', '. Jan Ole Moe Dahl'])
    expect(stuttersIn(prose(2), caption, `${caption}${rest}`, prose(3))).toEqual([])
})

it('a headline in capitals goes with its maker in capitals, and not as the beginning of one that goes on in the midst of its last word', () => {
  const headline = 'THE DELEGATIONS MET TWO WEEKS AGO IN THE HARBOURS'
  expect(stuttersIn(prose(2), headline, `${headline} JAN DAHL MOE STRAND OSTERVIK`, prose(3))).toEqual([1])
  expect(stuttersIn(prose(2), headline, `${headline}IDE DAHL MOE STRAND OSTERVIK`, prose(3))).not.toContain(1)
})

it('a paragraph with which the one before begins, and to which the next one was glued, goes once', () => {
  const [opening, next] = [
    '議会は月曜日に古い橋を六月に閉じると述べた',
    'ThecouncilsaidonMondaythattheoldbridgewillcloseinJunefortwoyearsofrepairs',
  ]
  const lines = [`${opening} ${prose(2)}`, prose(3), `${opening}${next}saidMonday`, `${opening}。${next}.`, `${next}.`]
  expect(stuttersIn(...lines, prose(4))).toEqual([3])
})

it('what is a stutter is not taken for a beginning or for a glued paragraph besides', () => {
  const glued = `${prose(0)}${prose(1)}`
  expect(stuttersIn(prose(2), glued, glued, prose(1))).toEqual([2])
  // The other kinds are found once no stutter is left.
  expect(stuttersIn(prose(2), glued, prose(1), prose(1))).toEqual([3])
  expect(stuttersIn(prose(2), glued, prose(1))).toEqual([1])
  expect(stuttersIn(glued, glued, prose(1))).toEqual([1])
  const long = `${prose(0)} It rained.`
  expect(stuttersIn(prose(2), prose(3), prose(4), long, long, `${long} Nobody cared.`)).toEqual([4])
  expect(stuttersIn(prose(2), prose(3), prose(4), `${long} Nobody cared.`, `${long} Nobody cared.`, long)).toEqual([4])
})

it('a name stands directly behind what it signs', () => {
  const head = PROSE.slice(2, 5)
  const line = 'It rained on Osk all day long and all night'
  for (const signed of [`${line} —Marit`, `${line}!” ― Marit`]) expect(stuttersIn(...head, line, signed)).toEqual([3])
  for (const other of [`${line} so — Marit`, `${line} — 7`, `${line}  — — 7`])
    expect(stuttersIn(...head, line, other)).toEqual([])
})

it('a pull quote without the quotation marks that it has at the end of its paragraph is not glued to it', () => {
  const said =
    'The ferry is a rumour with a timetable. Nobody on Osk has seen it sail since the winter of the long ice.'
  const above = 'The harbour master wipes his hands before he answers, as he always does.'
  const quoted = `${above} “${said}”`
  expect(stuttersIn(prose(2), quoted, said, prose(3))).toEqual([])
  expect(stuttersIn(prose(2), `${above} ${said}`, said, prose(3))).toEqual([1])
  expect(stuttersIn(prose(2), quoted, `“${said}”`, prose(3))).toEqual([])
})

it('a caption with its maker that directly follows itself is a stutter, whatever stands behind it', () => {
  const caption = 'Photo: the old boat at the quay of Osk (Ines Barrow)'
  expect(stuttersIn(prose(2), caption, caption, 'By Marit Dahl', prose(3))).toEqual([2])
  const line = 'The old boat at the quay of Osk in the rain'
  expect(stuttersIn(prose(2), line, line, 'By Marit Dahl', prose(3))).toEqual([])
})

describe('what a picture shows and its caption, both below themselves', () => {
  const [shows, caption] = ['A wooden ferry nears a jetty.', 'The ferry has run since 1936. (Fjord Post: Ada Brand)']

  it('go the second time', () => {
    expect(stuttersIn('Ferry to Osk', shows, caption, shows, caption, prose(0)).toSorted()).toEqual([3, 4])
  })

  it.each([
    ['without its maker', [shows, 'The ferry has run since 1936.', shows, 'The ferry has run since 1936.'], []],
    ['where the first one stands elsewhere, too', [shows, caption, shows, caption, prose(1), shows], [4]],
    ['where something stands between', [shows, caption, 'Advertisement', shows, caption], [5]],
  ])('but the caption alone %s', (_, lines, gone) => {
    expect(stuttersIn('Ferry to Osk', ...lines, prose(0))).toEqual(gone)
  })
})

describe('of two paragraphs that say the same the one goes whose signs were spoilt', () => {
  it.each([
    ['soft hyphens', prose(0).replace('oa', 'o\u00ada')],
    ['entities', prose(0).replace(' ', '&nbsp;')],
  ])('by %s', (_, spoilt) => {
    expect(stuttersIn('Ferry to Osk', prose(1), spoilt, prose(0), prose(2))).toEqual([2])
    expect(stuttersIn('Ferry to Osk', prose(1), prose(0), spoilt, prose(2))).toEqual([3])
    expect(stuttersIn('Ferry to Osk', prose(1), spoilt, spoilt, prose(2))).toEqual([3])
  })
})

it('a caption behind its mark keeps it, and goes below the next paragraph without', () => {
  const caption = '岸壁につながれたままの船'
  const paragraph = '同社によると、再開にあたり、国と県が計一億円を補助し、赤字の八割を穴埋めする。運賃は引き上げる。'
  const lines = (mark: string, ...between: string[]): string[] => [
    paragraph,
    `${mark}${caption}`,
    ...between,
    caption,
    'More',
  ]
  expect(stuttersIn(...lines('【写真】', prose(0)))).toEqual([3])
  expect(stuttersIn(...lines('【社説】', prose(0)))).toEqual([])
  expect(stuttersIn(...lines('【写真】', prose(0), prose(1), prose(2)))).toEqual([])
})

describe('the last paragraph goes where it is the two above it, run together', () => {
  const [one, two] = [
    'She plans to walk the coast path, in stages, with a flask.',
    'The parrot will be staying at home.',
  ]

  it.each<[string, string[], number[]]>([
    ['to the letter', [prose(0), one, two, `${one} ${two}`], [3]],
    ['above lines of the page', [prose(0), one, two, `${one} ${two}`, 'Tags: parrots', 'More'], [3]],
    ['not above another one', [prose(0), one, two, `${one} ${two}`, prose(1)], []],
    ['not with a word more', [prose(0), one, two, `${one} Now ${two}`], []],
    ['not the other way round', [prose(0), one, two, `${two} ${one}`], []],
    ['not without a full stop', [prose(0), one, two.slice(0, -1), `${one} ${two}`], []],
  ])('%s', (_, lines, gone) => {
    expect(stuttersIn('Clerk retires', ...lines)).toEqual(gone.map(p => p + 1))
  })
})

describe('a caption below itself with its credit behind a bar', () => {
  const caption = 'The court of Osk. File'

  it('goes', () => {
    expect(stuttersIn('Ferry to Osk', `${caption} | Photo Credit: Ada Brand`, caption, prose(0))).toEqual([2])
    expect(stuttersIn('Ferry to Osk', caption, `${caption} | Photo: Ada Brand`, prose(0))).toEqual([1])
  })

  it.each(['| The Fjord Post', '- Photo: Ada Brand', `| Photo: ${'Ada Brand and '.repeat(5)}Ada Brand`])(
    'not with %s',
    more => {
      expect(stuttersIn('Ferry to Osk', `${caption} ${more}`, caption, prose(0))).toEqual([])
    },
  )
})
