import { describe, expect, it } from 'vitest'
import type { Draft } from '../../src/draft.ts'
import { lookFrom } from '../../src/look.ts'
import { findListsAgain } from '../../src/rules/stutters/lists.ts'
import { draftOf } from '../steps/opened.ts'
import { prose, sentence } from '../steps/prose.ts'

const goneFrom = (draft: Draft): [first: number, last: number][] =>
  findListsAgain(draft, lookFrom()(draft).view).map(({ first, last }) => [first, last])
const goneIn = (...lines: string[]): [first: number, last: number][] => goneFrom(draftOf(...lines))

const [ONE, TWO, THREE] = [sentence(30, 1), sentence(34, 2), sentence(40, 3)]

describe('the lines of a list without its marks go', () => {
  it('below it', () => {
    expect(goneIn(prose(0), `- ${ONE}`, `- ${TWO}`, ONE, TWO, prose(1))).toEqual([[3, 4]])
    expect(goneIn(prose(0), `• ${ONE}`, `• ${TWO}`, `• ${THREE}`, ONE, TWO, THREE)).toEqual([[4, 6]])
  })

  it('above it', () => {
    expect(goneIn(ONE, TWO, `- ${ONE}`, `- ${TWO}`, prose(1))).toEqual([[0, 1]])
    expect(goneIn(prose(0), ONE, TWO, `- ${ONE}`, `- ${TWO}`)).toEqual([[1, 2]])
  })

  it('where the list is the lines of one passage, or the other is', () => {
    const draft = draftOf(`${prose(0)}\n\n- ${ONE}\n- ${TWO}\n\n${ONE}\n\n${TWO}\n\n${prose(1)}`)
    expect(draft.passages.length).toBe(5)
    expect(goneFrom(draft)).toEqual([[2, 3]])
  })

  it('on one line, which begins as the first item does', () => {
    const items = [`1. ${ONE}`, `2. ${TWO}`]
    const flat = `1. ${ONE} 2. ${TWO}`
    expect(goneIn(prose(0), ...items, flat, prose(1))).toEqual([[3, 3]])
    expect(goneIn(prose(0), `1. ${ONE}`, `1. ${ONE}`, prose(1))).toEqual([])
    const draft = draftOf(prose(0), ...items, flat, prose(1))
    const kept = draft.passages.map((passage, p) => (p === 3 ? { ...passage, keepsLines: true } : passage))
    expect(goneFrom({ ...draft, passages: kept })).toEqual([])
  })

  it('of each of several lists', () => {
    const second = [sentence(30, 4), sentence(34, 5)] as const
    const list = (one: string, two: string): string[] => [`- ${one}`, `- ${two}`, one, two]
    expect(goneIn(...list(ONE, TWO), prose(0), ...list(...second))).toEqual([
      [2, 3],
      [7, 8],
    ])
  })
})

describe('they stay', () => {
  it('where they are one, short, or others', () => {
    expect(goneIn(prose(0), `- ${ONE} ${TWO}`, `${ONE} ${TWO}`)).toEqual([])
    expect(goneIn('- Salt', '- Pepper', 'Salt', 'Pepper', prose(0))).toEqual([])
    expect(goneIn(`- ${ONE}`, `- ${TWO}`, ONE, THREE)).toEqual([])
    expect(goneIn(`- ${ONE}`, `- ${TWO}`, TWO, ONE)).toEqual([])
    expect(goneIn(`- ${ONE}`, `- ${TWO}`, ONE)).toEqual([])
    expect(goneIn(TWO, `- ${ONE}`, `- ${TWO}`)).toEqual([])
    expect(goneIn(`- ${ONE}`, `- ${TWO}`, `${ONE} ${prose(0)}`, TWO)).toEqual([])
  })

  it('with an item among them', () => {
    const draft = draftOf(`- ${ONE}\n- ${TWO}\n\n${ONE}\n\n- ${TWO}`)
    expect(goneFrom(draft)).toEqual([])
  })

  it('a little further away', () => {
    expect(goneIn(`- ${ONE}`, `- ${TWO}`, prose(0), ONE, TWO)).toEqual([])
  })

  it('in more passages than a list has', () => {
    const words = Array.from({ length: 41 }, (_, n) => sentence(30, 10 + n))
    const list = `- ${words.join(' ')}\n- ${ONE}`
    const draft = draftOf(`${list}\n\n${[...words, ONE].join('\n\n')}`)
    expect(goneFrom(draft)).toEqual([])
  })
})
