import { describe, expect, it } from 'vitest'
import { findPhrase, opensPhrase, PHRASES } from '../../src/text/page-phrases.ts'
import { splitPhrases } from '../../src/text/phrase-index.ts'

describe('a phrase is found', () => {
  it.each([
    ['Read more', { kind: 'pointers', phrase: 'Read more' }],
    ['READ MORE →', { kind: 'pointers', phrase: 'Read more' }],
    ['lesen sie auch', { kind: 'pointers', phrase: 'Lesen Sie auch' }],
    ['See also', { kind: 'references', phrase: 'See also' }],
    ['Advertisement', { kind: 'furniture', phrase: 'advertisement' }],
    ['advertisement', { kind: 'furniture', phrase: 'advertisement' }],
    ['Loading', { kind: 'furniture', phrase: 'Loading…' }],
    ['Читайте также', { kind: 'pointers', phrase: 'Читайте также' }],
    ['A LIRE AUSSI', { kind: 'pointers', phrase: 'À lire aussi' }],
    ['İLGİLİ HABER', { kind: 'pointers', phrase: 'İlgili haber' }],
    ['ILGILI HABER', { kind: 'pointers', phrase: 'İlgili haber' }],
  ])('%s', (text, found) => {
    expect(findPhrase(text)).toEqual(found)
  })

  it('only as a whole', () => {
    expect(findPhrase('Read more books')).toBeUndefined()
    expect(findPhrase('Read')).toBeUndefined()
    expect(findPhrase('')).toBeUndefined()
    expect(findPhrase('ǝ Ferry')).toBeUndefined()
  })
})

describe('what opens no phrase is sorted out by its first letters and word', () => {
  it.each([
    ['Read more', 0, true],
    ['READ', 0, true],
    ['READ: more', 0, true],
    ['Real ferries', 0, false],
    ['Reading', 0, false],
    ['Don’t miss', 0, true],
    ['Real-time ferries', 0, true],
    ['Rain', 0, false],
    ['See', 0, true],
    ['The ferry. Read more', 11, true],
    ['The ferry. Read more', 4, false],
    ['À lire aussi', 0, true],
    ['A lire aussi', 0, true],
    ['Читайте', 0, true],
    ['Чайка', 0, false],
    ['广告', 0, true],
    ['渡口', 0, false],
    ['ǝ', 0, false],
    ['', 0, false],
  ])('%j from %i: %s', (text, start, opens) => {
    expect(opensPhrase(text, start)).toBe(opens)
  })

  it('each phrase opens one, in whatever case', () => {
    const all = Object.values(PHRASES).flatMap(lists => Object.values(lists).flatMap(splitPhrases))
    const isKnown = (phrase: string): boolean =>
      opensPhrase(phrase, 0) && opensPhrase(phrase.toUpperCase(), 0) && findPhrase(phrase) !== undefined
    expect(all.filter(phrase => !isKnown(phrase))).toEqual([])
  })
})

it('no phrase stands twice in the list of a language, or in two of them', () => {
  for (const lists of Object.values(PHRASES)) {
    const all = Object.values(lists).flatMap(splitPhrases)
    expect(all.filter((phrase, i) => all.indexOf(phrase) !== i || phrase === '')).toEqual([])
  }
})

it('no list of any language is empty', () => {
  const counts = Object.values(PHRASES).flatMap(lists => Object.values(lists).map(list => splitPhrases(list).length))
  expect(Math.min(...counts)).toBeGreaterThan(3)
})
