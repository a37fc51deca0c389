import { describe, expect, it } from 'vitest'
import { lookFrom } from '../../src/look.ts'
import { byPassage } from '../../src/piece-lists.ts'
import {
  findHeads,
  findRefrains,
  holdsAnother,
  isListed,
  isOfDeck,
  isRefrainWithin,
  isTakenUp,
} from '../../src/rules/echoes/author.ts'
import type { Copy, Reason } from '../../src/types.ts'
import { draftOf } from '../steps/opened.ts'
import { prose, sentence } from '../steps/prose.ts'

/** A text with the echoes that these passages are, each of the first passage that has all of it. */
function echoesOf(lines: string[], ...passages: [p: number, q: number, reason?: Reason][]) {
  const draft = draftOf(...lines)
  const { view, common } = lookFrom()(draft)
  const echoes = new Map<number, Copy>()
  for (const [p, q, reason = 'pull-quote'] of passages) {
    const [x, y] = [view.starts[p] as number, view.starts[q] as number]
    const length = (view.starts[p + 1] as number) - x
    echoes.set(p, { reason, first: p, last: p, pairs: [{ x, y, length }] })
  }
  return { draft, view, lists: byPassage(common), echoes, first: [...echoes.values()][0] as Copy }
}

describe('a sentence set apart for the third time is a refrain', () => {
  const quote = prose(0)
  const refrainsIn = (times: number, reason: Reason = 'pull-quote'): number[] => {
    const lines = [`${quote} ${prose(1)}`, ...Array.from({ length: times }, () => quote), prose(2)]
    const { draft, view, echoes } = echoesOf(lines, [1, 0, reason])
    return [...findRefrains(draft, view, echoes)]
  }

  it('and not before', () => {
    expect(refrainsIn(3)).toEqual([1])
    expect(refrainsIn(2)).toEqual([])
    expect(refrainsIn(3, 'excerpt')).toEqual([1])
  })

  it('no preview is, and another one of as many letters does not count', () => {
    expect(refrainsIn(3, 'preview')).toEqual([])
    const other = quote.replace('boat', 'cart')
    const { draft, view, echoes } = echoesOf([`${quote} ${prose(1)}`, quote, other, other, prose(2)], [1, 0])
    expect([...findRefrains(draft, view, echoes)]).toEqual([])
  })
})

it('an echo waits while its twin is one, too', () => {
  const { view, echoes, first } = echoesOf([prose(0), prose(1), prose(2), prose(3)], [1, 0], [2, 1])
  expect(holdsAnother(view, first.pairs, echoes)).toBe(false)
  expect(holdsAnother(view, (echoes.get(2) as Copy).pairs, echoes)).toBe(true)
  const two = [...first.pairs, ...(echoes.get(2) as Copy).pairs]
  expect(holdsAnother(view, two, echoes)).toBe(true)
})

it('a pull quote beside another one is of a list, and none that breaks off', () => {
  const lines = [prose(0), prose(1), prose(2), prose(3), `${prose(4).slice(0, 50)}…`, prose(5)]
  const { draft, echoes } = echoesOf(lines, [1, 0], [2, 0], [4, 0], [5, 0])
  expect(lines.map((_, p) => isListed(draft, p, echoes))).toEqual([false, true, true, false, false, false])
})

describe('a paragraph whose sentences stand set apart behind it', () => {
  const parts = [sentence(60, 1), sentence(70, 2), sentence(80, 3)]
  const letter = parts.join(' ')
  const isIn = (lines: string[], p: number, q: number, reason?: Reason): boolean => {
    const { view, lists, first } = echoesOf(lines, reason ? [p, q, reason] : [p, q])
    return isTakenUp(view, lists, first)
  }
  const answered = [letter, parts[0] as string, prose(0), parts[1] as string, prose(1), parts[2] as string, prose(2)]

  it('is taken up with three of them', () => {
    expect(isIn(answered, 1, 0)).toBe(true)
    expect(isIn(answered, 1, 0, 'preview')).toBe(false)
    expect(isIn(answered.slice(0, 6), 1, 0)).toBe(true)
    expect(isIn(answered.slice(0, 5), 1, 0)).toBe(false)
  })

  it('not where they stand before it, or far behind', () => {
    expect(isIn([...answered.slice(1), letter], 0, 6)).toBe(false)
    const far = Array.from({ length: 11 }, (_, n) => sentence(90, n + 20))
    expect(isIn([...answered.slice(0, 5), ...far, parts[2] as string], 1, 0)).toBe(true)
    expect(isIn([...answered.slice(0, 5), ...far, prose(3), parts[2] as string], 1, 0)).toBe(false)
  })

  it('nor where one of them has words of its own', () => {
    const longer = answered.map(line => (line === parts[2] ? `${line} ${sentence(20, 9)}` : line))
    expect(isIn(longer, 1, 0)).toBe(false)
  })
})

describe('an echo of a deck whose other sentences the text says again', () => {
  const [said, other] = [sentence(60, 1), sentence(70, 2)]
  const deck = `${said} ${other}`
  const isIn = (lines: string[], p: number, q: number, reason?: Reason): boolean => {
    const { view, lists, first } = echoesOf(lines, reason ? [p, q, reason] : [p, q])
    return isOfDeck(view, lists, first)
  }

  it('stays', () => {
    expect(isIn([deck, prose(0), said, prose(1), `${prose(2)} ${other}`], 2, 0)).toBe(true)
    expect(isIn([prose(3), prose(4), prose(5), deck, said, `${prose(2)} ${other}`], 4, 3)).toBe(true)
  })

  it('not as a preview, nor where the deck stands further down or behind it', () => {
    expect(isIn([deck, prose(0), said, prose(1), `${prose(2)} ${other}`], 2, 0, 'preview')).toBe(false)
    expect(isIn([prose(3), prose(4), prose(5), prose(6), deck, said, `${prose(2)} ${other}`], 5, 4)).toBe(false)
    expect(isIn([said, prose(0), deck, prose(1), `${prose(2)} ${other}`], 0, 2)).toBe(false)
  })

  it('nor where the rest is short, or not said behind the deck', () => {
    expect(isIn([deck, prose(0), said, prose(1), prose(2)], 2, 0)).toBe(false)
    expect(isIn([`${prose(2)} ${other}`, deck, prose(0), said, prose(1)], 3, 1)).toBe(false)
    const few = (letters: number): boolean => {
      const rest = sentence(letters, 5)
      return isIn([`${said} ${rest}`, prose(0), said, prose(1), `${sentence(40, 6)} ${rest}`], 2, 0)
    }
    expect([few(30), few(19)]).toEqual([true, false])
  })
})

describe('lines that stand each right above the paragraph that quotes it', () => {
  const lineOf = (n: number): string[] => [prose(n), `Of this the jury says: “${prose(n)}” ${prose(n + 3)}`]
  const headsIn = (lines: string[], reason?: Reason): number[] => {
    const { view, lists, echoes } = echoesOf([...lines, prose(7)], reason ? [0, 1, reason] : [0, 1])
    return [...findHeads(view, lists, echoes)]
  }

  it('are its head, where three are', () => {
    expect(headsIn([...lineOf(0), ...lineOf(1), ...lineOf(2)])).toEqual([0])
    expect(headsIn([...lineOf(0), ...lineOf(1), ...lineOf(2).reverse()])).toEqual([])
  })

  it('not where the paragraph says little more, or half of it', () => {
    expect(headsIn([...lineOf(0), ...lineOf(1), prose(2), `${prose(2)} So it is.`])).toEqual([])
    expect(headsIn([...lineOf(0), ...lineOf(1), prose(2), `${prose(2).slice(0, 50)} ${prose(6)}`])).toEqual([])
  })

  it('and no preview is one', () => {
    expect(headsIn([...lineOf(0), ...lineOf(1), ...lineOf(2)], 'preview')).toEqual([])
  })
})

describe('a sentence set apart that several paragraphs say', () => {
  const quote = prose(0)
  const isRefrain = (lines: string[], p: number, q: number, reason: Reason = 'pull-quote'): boolean => {
    const { draft, view, lists, first } = echoesOf(lines, [p, q, reason])
    return isRefrainWithin(draft, view, lists, first)
  }
  const [one, other] = [`${quote} ${prose(1)}`, `${prose(2)} ${quote}`]

  it('is a refrain, whichever comes first', () => {
    expect(isRefrain([quote, one, prose(3), other], 0, 1)).toBe(true)
    expect(isRefrain([one, quote, prose(3), other], 1, 0)).toBe(true)
    expect(isRefrain([one, prose(3), other, quote], 3, 0)).toBe(true)
  })

  it('is one where the text ends with it', () => {
    expect(isRefrain([quote, one, prose(3), quote], 0, 1)).toBe(true)
    expect(isRefrain([quote, one, prose(3), quote, prose(4)], 0, 1)).toBe(false)
    expect(isRefrain([quote, one, prose(3), quote.replace('forty', 'fifty')], 0, 1)).toBe(false)
    expect(isRefrain([one, prose(3), quote], 2, 0)).toBe(false)
  })

  it('is none where one does, where another says half of it, or little more, or has no end', () => {
    expect(isRefrain([one, quote, prose(3)], 1, 0)).toBe(false)
    expect(isRefrain([one, quote, prose(3), `${quote.slice(0, 50)} and ${prose(2)}`], 1, 0)).toBe(false)
    expect(isRefrain([one, quote, prose(3), `${quote} So it did.`], 1, 0)).toBe(false)
    expect(isRefrain([one, quote, prose(3), `${prose(2)} ${quote.slice(0, -1)}`], 1, 0)).toBe(false)
  })

  it('and no preview is', () => {
    expect(isRefrain([one, quote, prose(3), other], 1, 0, 'preview')).toBe(false)
  })
})
