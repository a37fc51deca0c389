import { describe, expect, it } from 'vitest'
import { beginsItem, breakOff, countWords, endsSentence, inOneLine, isWordSign, survey } from '../../src/text/words.ts'

describe('words', () => {
  it.each([
    ['', 0],
    ['   ', 0],
    ['ferry', 1],
    [' the  ferry\tto\nOsk ', 4],
    ['the ferry\u3000to\u00a0Osk\u2028runs', 5],
    ['a\u200bb\ufeffc', 3],
    ['— – “ ”', 4],
    ['渡口的灯光', 5],
    [' 渡口 ', 2],
    ['渡口，灯光。', 4],
    ['渡口 的 灯光', 5],
    ['か\u3099は\u309a', 2],
    ['渡\u0301口', 2],
    ['渡口 ferry to Osk', 5],
    ['在Osk的渡口', 5],
    ['在2026年的渡口', 6],
    ['在A–B的渡口', 5],
    ['船🚧开', 3],
    ['船🚧🚧开', 3],
    ['𠀀𠀁', 2],
    ['ไป', 2],
    ['ferry（渡口）', 3],
    ['Ferry — 渡口 — Osk', 6],
  ])('in %j are %i', (text, count) => {
    expect(countWords(text)).toBe(count)
  })

  it('in a stretch are those in it', () => {
    expect(countWords('the ferry to Osk', 4, 12)).toBe(2)
    expect(countWords('渡口 的灯光 ferry', 1, 5)).toBe(3)
    expect(countWords('渡口的𠀀', 1, 5)).toBe(3)
    expect(countWords('ferry 渡口', 0, 5)).toBe(1)
  })
})

describe('a stretch is plain where its white space is single blanks between words', () => {
  it.each([
    ['the ferry to Osk', true],
    ['', false],
    [' ferry', false],
    ['ferry ', false],
    ['the  ferry', false],
    ['the\tferry', false],
    ['the\nferry', false],
    ['the\u00a0ferry', false],
    ['fer\u200cry', true],
    ['fer\u0007ry', true],
    ['渡口 的灯光', true],
    ['渡口  的灯光', false],
  ])('%j: %s', (text, isPlain) => {
    expect(survey(text).isPlain).toBe(isPlain)
  })

  it('asked of a part, only the part', () => {
    expect(survey(' the ferry\t', 1, 10)).toEqual({ words: 2, isPlain: true })
  })
})

it.each([
  ['  the \n ferry\u0085\u200bto\ufeffOsk\t', 'the ferry to Osk'],
  ['the ferry', 'the ferry'],
  ['', ''],
  ['\n', ''],
])('%j in one line is %j', (text, line) => {
  expect(inOneLine(text)).toBe(line)
})

it.each([
  ['letters of any script', ['a', 'Z', 'é', 'ж', 'न', '船', '한'], true],
  ['digits', ['0', '9', '٣', '½'], true],
  ['marks', ['\u0301', 'ि'], true],
  ['emoji and flags', ['🚧', '☂', '🇳'], true],
  ['letters in pairs', ['𠀀', '𝐅'], true],
  ['punctuation', ['.', '/', ':', '@', '[', '`', '{', ' ', '…', '—', '“', '、', '。'], false],
  ['other signs', ['$', '+', '€', '𝄀'], false],
])('%s make a word or not', (_, signs, makes) => {
  expect(signs.filter(sign => isWordSign(sign.codePointAt(0) as number) !== makes)).toEqual([])
})

describe('a sentence ends', () => {
  it.each([
    ['It left.', true],
    ['It left!', true],
    ['Did it leave?', true],
    ['It left…', true],
    ['“It left.”', true],
    ['(It left.) ', true],
    ['它开了。', true],
    ['वह गया।', true],
    ['It left', false],
    ['It left,', false],
    ['It left:', false],
    ['It left”', false],
    ['', false],
    ['.', true],
    ['”', false],
  ])('at the end of %j: %s', (text, ends) => {
    expect(endsSentence(text, 0, text.length)).toBe(ends)
  })

  it('in the stretch that is asked for', () => {
    expect(endsSentence('It left. It', 0, 8)).toBe(true)
    expect(endsSentence('It left. It', 0, 11)).toBe(false)
    expect(endsSentence('It left. ”', 8, 10)).toBe(false)
  })
})

describe('a break-off mark begins', () => {
  it.each([
    ['The ferry to…', 12],
    ['The ferry to...', 12],
    ['The ferry to ..', 13],
    ['The ferry to [...]', 13],
    ['The ferry to [[…]]', 13],
    ['The ferry to (…)', 13],
    ['The ferry to…” ', 12],
    ['The “ferry” to…', 14],
    ['“The ferry to…”', -1],
    ['It said "the ferry to..." ', -1],
    ['The ferry to .…', 13],
    ['The ferry to.', -1],
    ['The ferry to', -1],
    ['The ferry [to]', -1],
    ['…', 0],
    ['[…', 0],
    ['', -1],
    ['...and the ferry', -1],
  ])('in %j at %i', (text, at) => {
    expect(breakOff(text, 0, text.length)).toBe(at)
  })

  it('before the count of signs that are left out', () => {
    for (const mark of ['…', '...', '[…]']) expect(breakOff(`to Osk${mark} [+1455 chars]`, 0, 20 + mark.length)).toBe(6)
    expect(breakOff('to Osk [+1455 chars]', 0, 20)).toBe(-1)
    expect(breakOff('to Osk… 1455 chars]', 0, 19)).toBe(-1)
    expect(breakOff('to Osk… [+1455 chars]', 9, 21)).toBe(-1)
  })

  it('no earlier than the stretch', () => {
    expect(breakOff('to[......', 5, 9)).toBe(5)
    expect(breakOff('to [...] and on', 0, 8)).toBe(3)
    expect(breakOff('to..', 3, 4)).toBe(-1)
    expect(breakOff('to…)', 3, 4)).toBe(-1)
    expect(breakOff('to[…', 3, 4)).toBe(3)
  })
})

describe('an item of a list begins', () => {
  it.each([
    '- Bread',
    '* Bread',
    '• Bread',
    '– Bread',
    '1. Bread',
    '\\- Bread',
    '12\\) Bread',
    '12) Bread',
    '123. Bread',
    'a) Bread',
    '(b) Bread',
    'в) Bread',
    '(12) Bread',
    '# Bread',
    '###### Bread',
    '-\u00a0Bread',
  ])('with `%s`', text => {
    expect(beginsItem(text, 0)).toBe(true)
    expect(beginsItem(`x${text}`, 1)).toBe(true)
  })
  it.each([
    '-Bread',
    'Bread - no',
    '1986 Bread',
    '1234. Bread',
    '1.5 Bread',
    'A) Bread',
    'ab) Bread',
    '####### Bread',
    '',
    '#1 Bread',
  ])('not with `%s`', text => {
    expect(beginsItem(text, 0)).toBe(false)
  })
})
