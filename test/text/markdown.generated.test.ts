import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clean } from '../../src/clean.ts'
import { toMarkdown } from '../../src/render/markdown.ts'
import type { Article } from '../../src/types.ts'
import { showCommonMark, showGfm, shownAs } from './markdown-parsers.ts'

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

const articleOf = (title: string | null, paragraphs: string[]): Article => ({
  title,
  lead: null,
  paragraphs,
  related: [],
  removed: [],
  words: { input: 0, kept: 0, repeated: 0, related: 0, furniture: 0 },
  warnings: [],
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
