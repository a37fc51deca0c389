import { describe, expect, it } from 'vitest'
import { viewOf } from '../../src/draft.ts'
import { lookFrom } from '../../src/look.ts'
import { countParallels, isParallel, isRowed, sharedBeginning } from '../../src/rules/decks/parallel.ts'
import { draftOf } from '../steps/opened.ts'
import { prose, sentence } from '../steps/prose.ts'

describe('passages that share most of their letters', () => {
  const parallelsIn = (...lines: string[]): number => {
    const { view, common } = lookFrom()(draftOf(...lines))
    return countParallels(view, common.pieces)
  }
  const head = [prose(0), prose(1), prose(2), prose(3)]
  /** Two that have so many letters in common, and so many of their own. */
  const two = (same: number, own: number, seed = 3): [string, string] => {
    const common = sentence(same, seed).slice(0, -1)
    return [`${common} ${sentence(own, 4)}`, `${common} ${sentence(own, 5)}`]
  }

  it('are counted behind the head', () => {
    expect(parallelsIn(...head, ...two(60, 40))).toBe(1)
    expect(parallelsIn(...head.slice(1), ...two(60, 40))).toBe(0)
    expect(parallelsIn(...head, ...two(60, 40), prose(4), ...two(62, 38, 8))).toBe(2)
  })

  it('from six tenths of the longer one on', () => {
    expect(parallelsIn(...head, ...two(58, 42))).toBe(0)
    const [one, other] = two(60, 30)
    expect(parallelsIn(...head, one, `${other} ${sentence(30, 6)}`)).toBe(0)
  })
})

describe('a deck and its twin', () => {
  const deck = 'My father came to Osk from the north with a goat.'
  const twin = 'My mother came to Osk from the south with a cow.'
  const isIn = (lines: string[], p: number, q: number): boolean => {
    const draft = draftOf(...lines)
    return isParallel(draft, viewOf(draft), p, q)
  }

  it('are told in parallel next to each other, and where the twin ends the text', () => {
    expect(isIn([deck, twin, prose(0)], 0, 1)).toBe(true)
    expect(isIn([deck, prose(0), prose(1), twin], 0, 3)).toBe(true)
    expect(isIn([deck, prose(0), twin, prose(1)], 0, 2)).toBe(false)
  })

  it('not without their full stops, nor where one is much longer', () => {
    expect(isIn([deck.slice(0, -1), twin, prose(0)], 0, 1)).toBe(false)
    expect(isIn([deck, twin.slice(0, -1), prose(0)], 0, 1)).toBe(false)
    expect(isIn([deck, `${twin.slice(0, -1)} and three hens.`, prose(0)], 0, 1)).toBe(false)
  })

  it('are so where what follows both begins alike, near by', () => {
    const [one, other] = ['They were tired and cold.', 'They were tired and wet.']
    expect(isIn([deck, one, twin, other, prose(1)], 0, 2)).toBe(true)
    expect(isIn([deck, one, prose(2), twin, other, prose(1)], 0, 3)).toBe(true)
    expect(isIn([deck, one, prose(2), prose(3), twin, other, prose(1)], 0, 4)).toBe(false)
    expect(isIn([deck, 'They were cold.', twin, 'They were wet.', prose(1)], 0, 2)).toBe(false)
    expect(isIn([deck, 'They were ol', twin, 'They were ou', prose(1)], 0, 2)).toBe(false)
    expect(isIn([deck, 'They were old', twin, 'They were olive', prose(1)], 0, 2)).toBe(true)
  })
})

describe('a deck that begins as others do', () => {
  const deck = 'People say that the boat is late.'
  const isIn = (...lines: string[]): boolean => {
    const draft = draftOf(deck, ...lines)
    const view = viewOf(draft)
    return isRowed(draft, view, 0, [{ x: 0, y: view.starts[1] as number, length: 20 }])
  }
  const others = ['People say no more than that.', 'People say it in May.']

  it('is one of a row where two more do beside its twin', () => {
    expect(isIn(deck, ...others)).toBe(true)
    expect(isIn(deck, prose(0), others[0] as string, prose(1), others[1] as string)).toBe(true)
    expect(isIn(deck, others[0] as string)).toBe(false)
    expect(isIn(deck, others[0] as string, 'People saw it in May.')).toBe(false)
  })

  it('with two words of eight letters, and a full stop', () => {
    const begun = (one: string, ...more: string[]): boolean => {
      const draft = draftOf(one, one, ...more)
      const view = viewOf(draft)
      return isRowed(draft, view, 0, [{ x: 0, y: view.starts[1] as number, length: 8 }])
    }
    expect(begun('Some days are cold.', 'Some days are wet.', 'Some days are long.')).toBe(true)
    expect(begun('One days are cold.', 'One days are wet.', 'One days are long.')).toBe(false)
    expect(begun('Some days are cold', 'Some days are wet.', 'Some days are long.')).toBe(false)
  })
})

it('two beginnings are compared for forty letters', () => {
  const long = sentence(90, 1)
  const draft = draftOf(long, `${long.slice(0, 30)} but not so`, long, prose(0))
  const view = viewOf(draft)
  expect([sharedBeginning(view, 0, 2), sharedBeginning(view, 0, 3)]).toEqual([40, 0])
  expect(sharedBeginning(view, 0, 1)).toBe(long.slice(0, 30).replaceAll(' ', '').length)
})
