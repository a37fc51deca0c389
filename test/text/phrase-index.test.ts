import { describe, expect, it } from 'vitest'
import { PhraseIndex, splitPhrases } from '../../src/text/phrase-index.ts'

const index = new PhraseIndex(() => [
  ['short', '\n  | Go | Go on | Gone\n  | Über uns'],
  ['other', '\n  | Ça va | 관련 기사 | العلامات | go on'],
])

describe('a phrase is found', () => {
  it.each([
    ['Go', { kind: 'short', phrase: 'Go' }, 'of fewer letters than an opening has'],
    ['GONE!', { kind: 'short', phrase: 'Gone' }, 'in capitals, with a mark'],
    ['go  on', { kind: 'other', phrase: 'go on' }, 'of two that are folded to the same the last one'],
    ['uber uns', { kind: 'short', phrase: 'Über uns' }, 'without its accent'],
    ['→ ÜBER UNS', { kind: 'short', phrase: 'Über uns' }, 'behind an arrow'],
    ['ca va', { kind: 'other', phrase: 'Ça va' }, 'with a space among its first letters'],
    ['관련 기사', { kind: 'other', phrase: '관련 기사' }, 'whose syllables are taken apart'],
    ['العَلامات', { kind: 'other', phrase: 'العلامات' }, 'with a vowel that most leave out'],
  ])('%s', (text, found) => {
    expect(index.find(text)).toEqual(found)
  })

  it.each(['Goes', 'Gon', 'Go on now', 'o', 'X', '', '…'])('but not in `%s`', text => {
    expect(index.find(text)).toBeUndefined()
  })
})

describe('a text opens a phrase', () => {
  it.each([
    ['Go', 0, true],
    ['go on', 0, true],
    ['Gone, all of them', 0, true],
    ['Gondola', 0, false],
    ['Gonë', 0, true],
    ['Gol', 0, false],
    ['We Gone', 3, true],
    ['Über alles', 0, true],
    ['Ubere', 0, false],
    ['Çok iyi', 0, false],
    ['Ça vaut', 0, true],
    ['관련', 0, true],
    ['Xylophone', 0, false],
  ])('%s from %i: %s', (text, start, opens) => {
    expect(index.opens(text, start)).toBe(opens)
  })
})

it('a list is read when it is first needed', () => {
  let read = 0
  const late = new PhraseIndex(() => {
    read++
    return [[0, '| Go']]
  })
  expect(read).toBe(0)
  expect([late.find('Go'), late.find('Gone'), late.opens('Go', 0)]).toEqual([
    { kind: 0, phrase: 'Go' },
    undefined,
    true,
  ])
  expect(read).toBe(1)
})

it('a list is split at its bars', () => {
  expect(splitPhrases('\n  | Read more | Also read\n  | Up next')).toEqual(['Read more', 'Also read', 'Up next'])
})
