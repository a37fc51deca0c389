import { describe, expect, it } from 'vitest'
import { lookFrom } from '../../src/look.ts'
import { areSections, areVersions } from '../../src/rules/decks/versions.ts'
import type { Copy } from '../../src/types.ts'
import { draftOf } from '../steps/opened.ts'
import { prose, sentence } from '../steps/prose.ts'

/** A text with decks, each of the passage that says it again. */
function decksOf(lines: string[], ...decks: [p: number, q: number][]) {
  const draft = draftOf(...lines)
  const { view, common } = lookFrom()(draft)
  const echoes = decks.map(([p, q]): Copy => {
    const x = view.starts[p] as number
    const pairs = [{ x, y: view.starts[q] as number, length: (view.starts[p + 1] as number) - x }]
    return { reason: 'deck', first: p, last: p, pairs }
  })
  return { draft, view, pieces: common.pieces, echoes }
}

describe('the first paragraphs of a text that stands twice in other words', () => {
  const rest = `${sentence(80, 1)} ${sentence(60, 2)}`
  const restAgain = `${sentence(80, 1)} ${sentence(90, 3)}`
  const areIn = (lines: string[], ...decks: [number, number][]): boolean => {
    const { draft, view, pieces, echoes } = decksOf(lines, ...decks)
    return areVersions(draft, view, echoes, pieces)
  }
  const [title, one, two] = ['Ferry to Osk runs again', prose(0), prose(1)]

  it('are versions where the text goes on alike behind both', () => {
    expect(areIn([title, one, rest, prose(2), one, restAgain, prose(3)], [1, 4])).toBe(true)
    expect(areIn([title, one, two, rest, prose(2), one, two, restAgain, prose(3)], [1, 5], [2, 6])).toBe(true)
  })

  it('not where it goes on otherwise, or ends', () => {
    expect(areIn([title, one, rest, prose(2), one, prose(3)], [1, 4])).toBe(false)
    expect(areIn([title, one, rest, prose(2), one], [1, 4])).toBe(false)
    expect(areIn([title, one, `${sentence(40, 1)} ${sentence(99, 2)}`, prose(2), one, prose(4)], [1, 4])).toBe(false)
  })

  it('from three tenths of the shorter one on', () => {
    const share = (same: number, more: number): boolean => {
      const [first, second] = [`${sentence(same, 1)} ${sentence(more, 2)}`, `${sentence(same, 1)} ${sentence(200, 3)}`]
      return areIn([title, one, first, prose(2), one, second, prose(3)], [1, 4])
    }
    expect([share(60, 140), share(60, 142)]).toEqual([true, false])
  })

  it('not where they are not said again one after the other', () => {
    expect(areIn([title, one, two, rest, prose(2), one, 'A line', two, restAgain], [1, 5], [2, 7])).toBe(false)
    expect(areIn([title, one, 'A line', two, rest, prose(2), one, two, restAgain], [1, 6], [3, 7])).toBe(false)
  })

  it('three of them are, however the text goes on', () => {
    const three = [prose(0), prose(1), prose(2)]
    const twins: [number, number][] = [
      [1, 6],
      [2, 7],
      [3, 8],
    ]
    expect(areIn([title, ...three, prose(3), prose(4), ...three, prose(5)], ...twins)).toBe(true)
    const two: [number, number][] = [
      [1, 5],
      [2, 6],
    ]
    expect(areIn([title, ...three.slice(1), prose(3), prose(4), ...three.slice(1), prose(5)], ...two)).toBe(false)
  })

  it('but not three lines that the paragraphs behind the next one say again', () => {
    const lines = ['Forty came by boat', 'Money is promised', 'Six crowns a trip']
    const three = lines.map((line, i) => `${line}, says the mayor of Osk. ${prose(i)}`)
    const twins: [number, number][] = [
      [1, 5],
      [2, 6],
      [3, 7],
    ]
    expect(areIn([title, ...lines, prose(4), ...three, prose(5)], ...twins)).toBe(false)
  })

  it('not where no text is between them, or a line', () => {
    expect(areIn([title, one, one, rest], [1, 2])).toBe(false)
    expect(areIn([title, one, 'A line', one, restAgain], [1, 3])).toBe(false)
    expect(areVersions(draftOf(title), decksOf([title]).view, [], [])).toBe(false)
  })
})

describe('the paragraphs of a section that the next one has once more', () => {
  const [left, right] = ['The left side', 'The right side']
  const areIn = (lines: string[], ...decks: [number, number][]): boolean => {
    const { draft, view, echoes } = decksOf(lines, ...decks)
    return areSections(draft, view, echoes)
  }
  const two: [number, number][] = [
    [1, 4],
    [2, 5],
  ]
  const section = [prose(0), prose(1)]

  it('are sections below their headings', () => {
    expect(areIn([left, ...section, right, ...section, prose(2)], ...two)).toBe(true)
  })

  it('not with prose in the place of a heading', () => {
    expect(areIn([prose(3), ...section, right, ...section, prose(2)], ...two)).toBe(false)
    expect(areIn([left, ...section, prose(3), ...section, prose(2)], ...two)).toBe(false)
  })

  it('not one alone, without a heading, or with something between', () => {
    expect(areIn([left, prose(0), right, prose(0), prose(2)], [1, 3])).toBe(false)
    expect(areIn([...section, right, ...section, prose(2)], [0, 3], [1, 4])).toBe(false)
    expect(areIn([left, ...section, right, prose(0), 'A line', prose(1)], [1, 4], [2, 6])).toBe(false)
    expect(areIn([left, prose(0), 'A line', prose(1), right, ...section], [1, 5], [3, 6])).toBe(false)
  })
})
