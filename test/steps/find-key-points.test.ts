import { describe, expect, it } from 'vitest'
import type { Draft } from '../../src/draft.ts'
import { findKeyPoints } from '../../src/steps/find-key-points.ts'
import type { Passage, Span } from '../../src/types.ts'
import { copiesIn, draftOf } from './opened.ts'
import { PROSE, prose, sentence } from './prose.ts'

/** The passages that go. */
const pointsOf = (draft: Draft): number[] => copiesIn(findKeyPoints, draft).map(([, first]) => first)
const pointsIn = (...lines: string[]): number[] => pointsOf(draftOf(...lines))

const ONE = '- The boat left the quay on Thursday with forty passengers'
const TWO = '- The rest depends on the weather and on the goats.'
const THREE = '- Nobody knows where the key of its door was put'
const NEW = '- The mayor will not stand again in the autumn'

describe('key points that the body says again go', () => {
  it('all of them, as decks', () => {
    expect(copiesIn(findKeyPoints, draftOf(ONE, TWO, THREE, ...PROSE))).toEqual([
      ['deck', 0, 0],
      ['deck', 1, 1],
      ['deck', 2, 2],
    ])
  })

  it.each(['- ', '* ', '• ', '2. ', '1) ', '— '])('behind `%s`', mark => {
    expect(pointsIn(ONE.replace('- ', mark), TWO.replace('- ', mark), ...PROSE)).toEqual([0, 1])
  })

  it('a single one', () => {
    expect(pointsIn(TWO, ...PROSE)).toEqual([0])
    expect(pointsIn('By Marit Dahl', TWO, ...PROSE)).toEqual([1])
    expect(pointsIn(NEW, ...PROSE)).toEqual([])
  })

  it('one that is a paragraph with a stop, not where that is a heading', () => {
    const [sentenceAlone, heading] = [sentence(110, 3), 'The boat left the quay on Thursday with forty passengers']
    expect(pointsIn(`- ${sentenceAlone}`, prose(4), sentenceAlone, prose(5))).toEqual([0])
    expect(pointsIn(`- ${heading}`, prose(4), heading, prose(5))).toEqual([])
    const long = sentence(130, 3).slice(0, -1)
    expect(pointsIn(`- ${long}`, prose(4), long, prose(5))).toEqual([])
    expect(pointsIn(`- ${long}`, prose(4), `${long} ${sentence(60, 8)}`, prose(5))).toEqual([0])
  })

  it('below a label, a byline and a date', () => {
    const lines = ['Osk Science', 'Log in', 'Ecology', 'Key points', 'By Marit Dahl', '3 May', 'Osk']
    expect(pointsIn(...lines, ONE, TWO, ...PROSE)).toEqual([7, 8])
    expect(pointsIn(...lines, 'Photo', ONE, TWO, ...PROSE)).toEqual([])
  })

  it('three of four, where the fourth says something new and stays', () => {
    const four = '- Her hull is of larch, her mast of spruce'
    expect(pointsIn(ONE, NEW, TWO, THREE, ...PROSE)).toEqual([0, 2, 3])
    expect(pointsIn(ONE, TWO, THREE, NEW, ...PROSE)).toEqual([0, 1, 2])
    expect(pointsIn(ONE, NEW, TWO, four, `${NEW}, says his wife`, ...PROSE)).toEqual([])
  })

  it('with a fifth of their words changed, and no more, or three in ten beside one that is said so', () => {
    const point = (end: string): string => `- The boat left the quay on Thursday with forty ${end}`
    expect(pointsIn(point('people'), TWO, ...PROSE)).toEqual([0, 1])
    expect(pointsIn(point('sheep or more'), TWO, ...PROSE)).toEqual([0, 1])
    expect(pointsIn(point('sheep or more'), ...PROSE)).toEqual([])
    expect(pointsIn(point('sheep, some hay and a cart'), TWO, ...PROSE)).toEqual([])
  })

  it('as the lines of one passage', () => {
    const draft = draftOf(ONE, `\t ${TWO}`, ...PROSE)
    const [first, second, ...rest] = draft.passages as [Passage, Passage, ...Passage[]]
    const [from, to] = [first.spans[0] as Span, second.spans[0] as Span]
    const list = (span: Span, keepsLines: boolean): Draft => ({
      ...draft,
      passages: [{ spans: [span], keepsLines }, ...rest],
    })
    const whole = { ...from, end: to.end, to: to.to }
    const [copy] = copiesIn(findKeyPoints, list(whole, true))
    expect(copy).toEqual(['deck', 0, 0])
    expect(pointsOf(list({ ...whole, start: from.start + 2 }, true))).toEqual([])
  })
})

describe('they stay', () => {
  it.each([
    ['where one of them says something new', [ONE, TWO, NEW, ...PROSE]],
    ['behind a paragraph', [prose(5), ONE, TWO, ...PROSE.slice(0, 5)]],
    ['where they are short', ['- The boat left the quay', '- The weather', ...PROSE]],
    [
      'where one of them asks',
      [
        ONE,
        '- Who pays for the ferry to Osk, and for how long?',
        `Who pays for the ferry to Osk, and for how long? ${prose(1)}`,
        ...PROSE,
      ],
    ],
    ['where nothing follows', [ONE, TWO]],
    ['where only items say them', [ONE, TWO, 'Osk', ...PROSE.map(text => `- ${text}`)]],
    ['where a list goes on', [ONE, TWO, ...PROSE.map(text => `- ${text}`)]],
    ['with another number', [ONE.replace('forty', '40'), TWO, prose(0).replace('forty', '14'), ...PROSE.slice(1)]],
    [
      'as a list of contents',
      [ONE, TWO, ONE.slice(2), prose(2), TWO.slice(2), prose(3), prose(4), prose(5), prose(6), prose(7)],
    ],
  ])('%s', (_, lines) => {
    expect(pointsIn(...lines)).toEqual([])
  })

  it('where they are more than ten', () => {
    const said = Array.from({ length: 11 }, (_, n) => sentence(40, n + 1))
    const body = said.map((text, n) => `${text} ${sentence(60, n + 20)}`)
    const listed = (count: number): string[] => said.slice(0, count).map(text => `- ${text}`)
    expect(pointsIn(...listed(10), ...body)).toHaveLength(10)
    expect(pointsIn(...listed(11), ...body)).toEqual([])
    expect(pointsIn('Osk', 'May', 'Tar', ...listed(10), ...body)).toHaveLength(10)
  })

  it('by how many letters they have', () => {
    const body = (letters: number): string[] =>
      [1, 2].map(seed => `${sentence(letters, seed)} ${sentence(Math.max(60, 0.3 * letters), seed + 9)}`)
    const points = (letters: number): string[] => [1, 2].map(seed => `- ${sentence(letters, seed)}`)
    expect(pointsIn(...points(28), ...body(28), prose(0))).toEqual([0, 1])
    expect(pointsIn(...points(27), ...body(27), prose(0))).toEqual([])
    expect(pointsIn(...points(600), ...body(600), prose(0))).toEqual([0, 1])
    expect(pointsIn(...points(601), ...body(601), prose(0))).toEqual([])
  })

  it('where a passage of the list was mended, or is very long', () => {
    const draft = draftOf(ONE, TWO, ...PROSE)
    const [first, ...rest] = draft.passages as [Passage, ...Passage[]]
    expect(pointsOf({ ...draft, passages: [{ ...first, spans: [...first.spans, ...first.spans] }, ...rest] })).toEqual(
      [],
    )
    const long = [1, 2].map(seed => `- ${sentence(500, seed)}${' '.repeat(5600)}x`)
    expect(pointsIn(...long, ...long.map(text => `${text.slice(2)} ${prose(0)} ${prose(1)}`))).toEqual([])
  })
})

it('points in Korean go, whose words have other particles there, behind numbers, too', () => {
  const points = ['- 삼십 년간 일한 등대지기 건강 악화로 이달 말 은퇴', '- 가장 가까운 섬까지 배로 1시간 10분']
  const body = [
    '섬의 하나뿐인 등대가 빈다. 삼십 년간 일한 한바다 등대지기의 건강 악화로 이달 말 은퇴하기로 한 것이다.',
    '이제 주민들이 갈 수 있는 가장 가까운 섬까지는 배로 1시간 10분이 걸린다. 배는 하루 두 번뿐이다.',
  ]
  expect(pointsIn(...points, ...body)).toEqual([0, 1])
  expect(pointsIn(...points, body[0] as string, (body[1] as string).replace('10분이', '20분이'))).toEqual([])
})

describe('lines without a mark right below the label of key points', () => {
  const [one, two, three, none] = [ONE, TWO, THREE, NEW].map(line => line.slice(2).replace(/\.$/, '')) as [
    string,
    string,
    string,
    string,
  ]
  const lines = ['Osk Science', 'Log in', 'Ecology', 'Weather', 'Shop', 'Boats', 'Goats', 'Ice', 'Key points']
  const below = (...points: string[]): number[] => pointsIn(...lines, ...points, ...PROSE).map(p => p - lines.length)

  it('go, be it far below the title', () => {
    expect(below(one, two, three)).toEqual([0, 1, 2])
    expect(below(one, three, `${two}.`)).toEqual([0, 1])
    expect(below(one, none, two, three)).toEqual([0, 2, 3])
  })

  it('but not where most are new, one is short, long or an item, or a line stands between', () => {
    expect(below(one, none, two)).toEqual([])
    expect(below('The boat left', one)).toEqual([])
    expect(below(`${one} ${sentence(160, 3).slice(0, -1)}`)).toEqual([])
    expect(below(one, `- ${two}`)).toEqual([])
    expect(below('Marit Dahl', one, two)).toEqual([])
    const draft = draftOf(...lines, one, two, ...PROSE)
    const kept = draft.passages.map((passage, p) => (p === lines.length ? { ...passage, keepsLines: true } : passage))
    expect(pointsOf({ ...draft, passages: kept })).toEqual([])
  })

  it('be it behind a deck that says something new, but without the label only before it', () => {
    expect(pointsIn(sentence(110, 5), 'Key points', one, two, ...PROSE)).toEqual([2, 3])
    expect(pointsIn(ONE, sentence(110, 5), TWO, ...PROSE)).toEqual([0])
    expect(pointsIn(sentence(110, 5), ONE, TWO, ...PROSE)).toEqual([])
  })

  it('none of which is a paragraph of two sentences, that is short as well', () => {
    const lead = `${sentence(60, 9)} ${sentence(60, 10)}`
    expect(pointsIn('Key points', one, two, three, lead, ...PROSE)).toEqual([1, 2, 3])
    const pointed = [one, two, three].map(point => `${point}.`)
    expect(pointsIn('Key points', ...pointed, lead, ...pointed.map(point => `${point} ${lead}`))).toEqual([1, 2, 3])
  })

  it('nor below a paragraph, nor the last one of a text', () => {
    expect(pointsIn(`${prose(4)} ${sentence(140, 5)}`, 'Key points', one, two, ...PROSE.slice(0, 4))).toEqual([])
    expect(pointsIn('Key points', one)).toEqual([])
  })
})
