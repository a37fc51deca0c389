import { describe, expect, it } from 'vitest'
import { foldLetters, isAccent } from '../../src/text/letters.ts'

/** The letters of a text as a string. */
function lettersOf(text: string, spelledBreaks = false): string {
  const { codes, length } = foldLetters(text, { spelledBreaks })
  return Array.from(codes.subarray(0, length), code => String.fromCharCode(code)).join('')
}

const offsetsOf = (text: string, spelledBreaks = false): number[] => {
  const letters = foldLetters(text, { spelledBreaks })
  return Array.from({ length: letters.length }, (_, l) => letters.at(l))
}

describe('letters', () => {
  it.each([
    ['Ferry No. 2 — “OSK”', 'ferryno2osk', 'only letters and digits, all small'],
    ['@AZ[`az{/09:', 'azaz09', 'the neighbours of letters and digits are none'],
    ['Fährschiff à Noël', 'fahrschiffanoel', 'accents are taken off'],
    ['e\u0301 n\u0303', 'en', 'also those that stand by themselves'],
    ['STRASSE Straße', 'strassestrasse', 'a sharp s is two'],
    ['ΟΔΟΣ οδος', 'οδοσοδοσ', 'a final sigma is a sigma'],
    ['ısı ISI', 'isiisi', 'with its dot or without'],
    ['ﬁre ﬃ ① ｆ', 'fireffi1f', 'compatibility forms are the letters that they stand for'],
    ['½', '12', 'the bar of a fraction is none'],
    ['Ёлка Й', 'елкаи', 'the marks of Cyrillic'],
    ['\u05e9\u05b8 \u0628\u064e', '\u05e9\u0628', 'the points of Hebrew and Arabic'],
    ['\u0646\u0640\u0627', '\u0646\u0627', 'a stretched letter has no stretch'],
    ['लड\u093cके फ़िल्म', 'लडकेफिल्म', 'the dots below letters'],
    ['पाँच पांच', 'पांचपांच', 'and the two ways to write a nasal vowel'],
    ['नमस्ते', 'नमस्ते', 'the vowel signs of Indic scripts stay'],
    ['ไม่', 'ไม่', 'and the tones of Thai'],
    ['한글 각', '한글각', 'syllables of Hangul stay whole'],
    ['船・港', '船港', 'signs without spaces'],
    ['𝐅erry 𠀀', 'ferry𠀀', 'letters in pairs'],
    ['a🚧b', 'ab', 'an emoji is none'],
    ['a🚧b🚧c', 'abc', 'nor is it at the second time'],
    ['a\ud83db\udea7c', 'abc', 'half of a pair is none'],
    ['\ud835', '', 'nor at the end'],
    ['a\u2019b\u2026c\u206fd', 'abcd', 'general punctuation'],
  ])('of %j are %j: %s', (text, letters) => {
    expect(lettersOf(text)).toBe(letters)
  })

  it('know their offsets, each of several from one sign the same', () => {
    expect(offsetsOf(' aß–b')).toEqual([1, 2, 2, 4])
    expect(offsetsOf('🚧a𝐅b')).toEqual([2, 3, 5])
  })

  it('find room where a text has more of them than signs', () => {
    for (const length of [100, 40_000, 70_000]) {
      const letters = foldLetters(`${'ß'.repeat(length)}x`, { spelledBreaks: false })
      const { codes, length: count } = letters
      expect(count).toBe(2 * length + 1)
      expect([...codes.subarray(count - 3, count)]).toEqual([0x73, 0x73, 0x78])
      expect([3, 2, 1].map(back => letters.at(count - back))).toEqual([length - 1, length - 1, length])
    }
    expect(foldLetters('ﬃ'.repeat(40_000), { spelledBreaks: false }).length).toBe(120_000)
    expect(foldLetters('a'.repeat(70_000), { spelledBreaks: false }).length).toBe(70_000)
  })
})

it('accents are known by themselves', () => {
  for (const accent of '\u0300\u0301\u036f\u0483\u05b0\u064e\u0640\u093c\u20d0\ufe20')
    expect(isAccent(accent.charCodeAt(0))).toBe(true)
  for (const other of ' a~\u02ff\u0370ह।\u093e\u2014\u201c\u20cf\u2100船')
    expect(isAccent(other.charCodeAt(0))).toBe(false)
})

describe('markup has no letters', () => {
  it.each([
    ['Smith &amp; Sons', 'smithsons', 'an entity'],
    ['a&#8217;b&#x2019;c', 'abc', 'by its number'],
    ['a&Eacute;b', 'ab', 'with a capital'],
    ['a&;b', 'ab', 'no name'],
    ['AT&T', 'att', 'no entity'],
    ['R&D; then', 'rthen', 'it might be one'],
    ['a&abcdefghi;b', 'ab', 'nine letters are a name'],
    ['a&abcdefghij;b', 'ab', 'ten too'],
    ['a&abcdefghijk;b', 'aabcdefghijkb', 'eleven are a word'],
    ['a&b', 'ab', 'an end without a semicolon'],
    ['[ferry](https://example.org/osk) b', 'ferryb', 'a target'],
    ['[ferry](http://example.org) b', 'ferryb', 'a target'],
    ['[ferry](www.example.org) b', 'ferryb', 'without its scheme'],
    ['[ferry](mailto:a@example.org) b', 'ferryb', 'an address'],
    ['[ferry](/osk/2) b', 'ferryb', 'a path'],
    ['[ferry](#osk) b', 'ferryb', 'a place on the page'],
    ['[ferry](to Osk) b', 'ferrytooskb', 'words in brackets'],
    ['[ferry] (/osk) b', 'ferryoskb', 'a space between'],
    ['[ferry](/osk', 'ferryosk', 'no end'],
    ['[ferry](/osk\n) b', 'ferryoskb', 'no end in its line'],
    [`[a](/${'b'.repeat(1998)}) c`, 'ac', 'a target is no longer than that'],
    [`[a](/${'b'.repeat(2000)}) c`, `a${'b'.repeat(2000)}c`, 'else it is text'],
  ])('%j has %j: %s', (text, letters) => {
    expect(lettersOf(text)).toBe(letters)
  })

  it.each([
    ['ends.\\nNext\\r\\tOne', 'endsnextone', 'a line break that was spelled'],
    ['ends\\n', 'ends', 'at the end'],
    ['C:\\new\\ref\\tab', 'cnewreftab', 'the start of a word in a path'],
    ['a\\x\\b', 'axb', 'another sign behind the backslash'],
    ['a\\n{', 'a', 'no letter behind it'],
    ['a\\nz', 'anz', 'a letter behind it'],
    ['a\\na', 'ana', 'a letter behind it'],
    ['a\\n`', 'a', 'no letter behind it'],
  ])('where breaks are spelled %j has %j: %s', (text, letters) => {
    expect(lettersOf(text, true)).toBe(letters)
  })

  it('elsewhere a spelled break has', () => {
    expect(lettersOf('ends.\\nNext')).toBe('endsnnext')
  })
})
