import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clean } from '../../src/clean.ts'
import { toMarkdown } from '../../src/render/markdown.ts'
import { escapeHeading, escapeMarkdown } from '../../src/text/markdown.ts'
import type { Article } from '../../src/types.ts'
import { type ShownBlock, showCommonMark, showGfm } from './markdown-parsers.ts'

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

const MARKS = [
  '*',
  '_',
  '`',
  '~',
  '[',
  ']',
  '(',
  ')',
  '<',
  '>',
  '#',
  '+',
  '-',
  '=',
  '|',
  '\\',
  '&',
  '!',
  ':',
  '.',
  '"',
  '^',
  '{',
  '}',
]
const PIECES = [
  ...MARKS,
  '**',
  '__',
  '```',
  '~~',
  '](',
  '![',
  '[^1]:',
  '[a]:',
  '&amp;',
  '&#35;',
  '<b>',
  '</b>',
  '<!--',
  'http://a.org/',
  'www.a.org',
  'a@b.org',
]
const WORDS = ['a', 'b1', '1.', '23)', 'x', ' ', ' ', ' ', '议', '1986.', '---', '===', '| - |', '- [ ]', '\t']

const hostileLine = fc
  .array(fc.constantFrom(...PIECES, ...WORDS), { minLength: 1, maxLength: 14 })
  .map(parts => parts.join('').replace(/\s+/g, ' ').trim())
  .filter(line => line !== '')
const hostileParagraph = fc.array(hostileLine, { minLength: 1, maxLength: 3 }).map(lines => lines.join('\n'))

const shownAs = (title: string | null, paragraphs: string[]): ShownBlock[] => [
  ...(title === null ? [] : [{ kind: 'heading' as const, text: title }]),
  ...paragraphs.map(text => ({ kind: 'paragraph' as const, text })),
]

const articleOf = (title: string | null, paragraphs: string[]): Article => ({
  title,
  lead: null,
  paragraphs,
  related: [],
  removed: [],
  words: { input: 0, kept: 0, repeated: 0, related: 0, furniture: 0 },
  warnings: [],
})

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

describe('hostile text is shown as text', () => {
  const documents = fc.record({
    title: fc.option(hostileLine),
    paragraphs: fc.array(hostileParagraph, { minLength: 1, maxLength: 3 }),
  })
  it.each([
    ['commonmark', showCommonMark],
    ['micromark with GFM', showGfm],
  ])('by %s', (_, show) => {
    fc.assert(
      fc.property(documents, ({ title, paragraphs }) => {
        expect(show(toMarkdown(articleOf(title, paragraphs)))).toEqual(shownAs(title, paragraphs))
      }),
      { numRuns: 2000, seed: 5 },
    )
  })
})

it('what was written is read back as it was', () => {
  fc.assert(
    fc.property(hostileLine, fc.array(hostileParagraph, { minLength: 1, maxLength: 3 }), (title, paragraphs) => {
      const markdown = toMarkdown(articleOf(title, paragraphs))
      expect(toMarkdown(clean(toMarkdown(clean(markdown))))).toBe(toMarkdown(clean(markdown)))
    }),
    { numRuns: 500, seed: 6 },
  )
})
