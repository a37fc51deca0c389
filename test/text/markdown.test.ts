import { describe, expect, it } from 'vitest'
import { escapeHeading, escapeMarkdown } from '../../src/text/markdown.ts'
import { showCommonMark, showGfm, shownAs } from './markdown-parsers.ts'

/** Paragraphs that need an escape, each with the reason, and what is written for them. */
const ESCAPED: [text: string, markdown: string, because: string][] = [
  ['1986. A year to remember', '1986\\. A year to remember', 'a number and a dot begin a list'],
  ['- Bread', '\\- Bread', 'a dash begins a list'],
  ['+ Bread', '\\+ Bread', 'a plus begins a list'],
  ['# Bread', '\\# Bread', 'a hash begins a heading'],
  ['> Bread', '\\> Bread', 'an angle begins a quotation'],
  ['---', '\\---', 'three dashes are a rule'],
  ['* * *', '\\* * *', 'three stars are a rule'],
  ['a *b* c', 'a \\*b\\* c', 'stars around a word emphasise it'],
  ['[a](b)', '[a\\](b)', 'brackets before parentheses are a link'],
  ['&amp;', '\\&amp;', 'a reference is the sign that it names'],
  ['<b>', '\\<b>', 'an angle before a letter begins a tag'],
]

/** What looks as if it needed one, and shows as it stands. */
const PLAIN = [
  '[these plans]',
  '5 * 3 * 2',
  'snake_case_name',
  'A & B',
  '1 < 2',
  '#hashtag',
  'C# and F#',
  'a - b',
  '2-3',
  'Tom’s “bar”',
]

describe('an escape stands only where a parser needs it', () => {
  it.each(ESCAPED)('`%s` is written `%s`: %s', (text, markdown) => {
    expect(escapeMarkdown(text)).toBe(markdown)
    expect(showCommonMark(markdown)).toEqual(shownAs(null, [text]))
    expect(showGfm(markdown)).toEqual(shownAs(null, [text]))
  })
  it.each(PLAIN)('`%s` is written as it is', text => {
    expect(escapeMarkdown(text)).toBe(text)
    expect(showCommonMark(text)).toEqual(shownAs(null, [text]))
    expect(showGfm(text)).toEqual(shownAs(null, [text]))
  })
  it('a title may end in hashes', () => {
    expect(showGfm(`# ${escapeHeading('Learn C #')}`)).toEqual(shownAs('Learn C #', []))
  })
})
