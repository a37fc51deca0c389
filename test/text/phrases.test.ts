import { describe, expect, it } from 'vitest'
import { findPhrase, foldPhrase, opensPhrase, PHRASES, splitPhrases } from '../../src/text/phrases.ts'

describe('a phrase is folded', () => {
  it.each([
    ['À LIRE  aussi :', 'a lire aussi', 'case, accents, marks, white space'],
    ['  Read\tmore\n', 'read more', 'white space at its ends'],
    ['→ Read·more ←', 'readmore', 'a mark is no space'],
    ['Read\u00a0more\u2028here', 'read more here', 'spaces of another width'],
    ['Straße STRASSE', 'strasse strasse', 'a sharp s'],
    ['DAHA FAZLASI fazlası', 'daha fazlasi fazlasi', 'an i without its dot'],
    ['ΔΙΑΒΑΣΤΕ ΕΠΙΣΗΣ επίσης', 'διαβαστε επισησ επισησ', 'a final sigma'],
    ['اقرأً أيضاً', 'اقرا ايضا', 'what Arabic may leave out'],
    ['相关阅读：', '相关阅读', 'wide punctuation'],
    ['👉 Share', 'share', 'an emoji'],
    ['2 Fähren', '2 fahren', 'digits stay'],
    ['', '', 'nothing'],
    ['— …', '', 'marks alone'],
  ])('%j to %j: %s', (text, folded) => {
    expect(foldPhrase(text)).toBe(folded)
  })
})

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
    expect(findPhrase(text, text.charAt(0))).toEqual(found)
  })

  it('only as a whole', () => {
    expect(findPhrase('Read more books', 'R')).toBeUndefined()
    expect(findPhrase('Read', 'R')).toBeUndefined()
    expect(findPhrase('', 'R')).toBeUndefined()
    expect(findPhrase('Ferry', 'ǝ')).toBeUndefined()
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
      opensPhrase(phrase, 0) &&
      opensPhrase(phrase.toUpperCase(), 0) &&
      findPhrase(phrase, phrase.charAt(0)) !== undefined
    expect(all.filter(phrase => !isKnown(phrase))).toEqual([])
  })
})

it('a list is split at its bars', () => {
  expect(splitPhrases('\n  | Read more | Also read\n  | Up next')).toEqual(['Read more', 'Also read', 'Up next'])
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
