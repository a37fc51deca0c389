import { describe, expect, it } from 'vitest'
import { openDraft } from '../../src/draft.ts'
import { assemble } from '../../src/steps/assemble.ts'
import { foldLetters } from '../../src/text/letters.ts'
import { readingOf } from '../../src/text/reading.ts'
import type { Assembled, Span } from '../../src/types.ts'

const MARKDOWN = { markdown: true, spelledBreaks: false }

/** The article of one passage, which is the whole text. */
function articleOf(text: string, keepsLines = false, reading = readingOf(text)): Assembled {
  const draft = openDraft(text, foldLetters(text, reading), [{ start: 0, end: text.length, keepsLines }])
  return assemble(draft, { title: null, lead: null, paragraphs: draft.passages, asides: [] }, reading)
}

describe('a paragraph is written in one line', () => {
  it.each([
    ['It left\nand came', 'It left and came', 'a wrapped line is joined with a blank'],
    ['It left\r\nand\u2028came', 'It left and came', 'whatever ends it'],
    ['It left  and\tcame ', 'It left and came', 'white space is folded'],
    ['a well-\nknown boat', 'a well-known boat', 'a compound that was broken behind its hyphen'],
    ['Tarn-\nOsk', 'Tarn- Osk', 'a hyphen before a capital'],
    ['e-\nmail', 'e-mail', 'be it ever so short'],
    ['the T-4\nleft', 'the T-4 left', 'a hyphen further in'],
    ['two - \nthree', 'two - three', 'a dash is no hyphen'],
    ['in 1986-\nand later', 'in 1986- and later', 'nor is it one behind a number'],
    ['渡口的\n灯光', '渡口的灯光', 'signs without spaces'],
    ['渡口，\n灯光', '渡口，灯光', 'their punctuation'],
    ['渡口、\n灯光', '渡口、灯光', 'all of it'],
    ['渡口！\n灯光', '渡口！灯光', 'all of it'],
    ['渡口\n（灯光）', '渡口（灯光）', 'their brackets'],
    ['渡口”\n灯光', '渡口”灯光', 'quotation marks behind them, which scripts share'],
    ['渡口\n“灯光', '渡口“灯光', 'or before them'],
    ['渡口’"\n‘灯光', '渡口’"‘灯光', 'or on both sides, several of them'],
    ['渡口”\nOsk', '渡口” Osk', 'but those of a word are its own'],
    ['Osk”\n“渡口', 'Osk” “渡口', 'before and behind'],
    ['“\n渡口', '“ 渡口', 'and so are those that stand alone'],
    ['渡口\n”', '渡口 ”', 'before and behind'],
    ['渡口\n0度', '渡口0度', 'numbers among them'],
    ['渡口\n9度', '渡口9度', 'any of them'],
    ['Osk 10\n渡口', 'Osk 10渡口', 'before and behind'],
    ['Osk 49\n渡口', 'Osk 49渡口', 'any of them'],
    ['⺀\n5', '⺀5', 'radicals are such signs'],
    ['渡口\n:5', '渡口 :5', 'other marks are none'],
    ['渡口/\n灯光', '渡口/ 灯光', 'before and behind'],
    ['ถนน\nถนน', 'ถนนถนน', 'Thai has no spaces between words'],
    ['ถนน\n5', 'ถนน 5', 'but has them around numbers'],
    ['5\nถนน', '5 ถนน', 'before and behind'],
    ['渡口\nOsk', '渡口 Osk', 'a word of another script'],
    ['Osk\n渡口', 'Osk 渡口', 'before and behind'],
    ['한글\n한글', '한글 한글', 'syllables of Hangul have spaces'],
    ['ab\u3000\n。cd', 'ab 。cd', 'wide white space is white space'],
    ['It left\n \nand came', 'It left and came', 'a line without anything'],
    [' \nIt left', 'It left', 'as the first'],
    [' ', '', 'or the only one'],
  ])('%j as %j: %s', (text, paragraph) => {
    expect(articleOf(text).paragraphs).toEqual([paragraph])
  })

  it('its lines stay lines where it is verse', () => {
    expect(articleOf('It left,\n  and came,\n\nand stayed', true).paragraphs).toEqual([
      'It left,\nand came,\nand stayed',
    ])
  })

  it('spelled line breaks are white space', () => {
    expect(articleOf('It left.\\nIt came.\\r\\nIt stayed.\\tC:\\\\new').paragraphs).toEqual([
      'It left. It came. It stayed. C:\\\\new',
    ])
    expect(articleOf('It left,\\nThe\\tMate came,\\nThe sea stayed', true).paragraphs).toEqual([
      'It left,\nThe Mate came,\nThe sea stayed',
    ])
  })

  it('Markdown is read: a backslash breaks a line', () => {
    const text = '1986. A year\\\nto *remember*\\'
    expect(articleOf(text, true, MARKDOWN).paragraphs).toEqual(['1986. A year\nto *remember*\\'])
    expect(articleOf(text, true).paragraphs).toEqual(['1986. A year\\\nto *remember*\\'])
    expect(articleOf('1986. A year\\\nof two', false, MARKDOWN).paragraphs).toEqual(['1986. A year of two'])
    expect(articleOf('1986. A year\nof two', false, MARKDOWN).paragraphs).toEqual(['1986. A year of two'])
    expect(articleOf('1986. A year\\ \nof two', true, MARKDOWN).paragraphs).toEqual(['1986. A year\nof two'])
  })
})

describe('an article of several parts', () => {
  const text = 'Ferry runs\nIt left.\nRead more: x\nShare\nIt came. 渡口\n灯光\nRead more: x'
  const reading = readingOf(text)
  const lines = text.split('\n')
  const blocks = lines.map((line, i) => {
    const start = lines.slice(0, i).join('\n').length + (i > 0 ? 1 : 0)
    return { start, end: start + line.length, keepsLines: false }
  })
  const draft = openDraft(text, foldLetters(text, reading), blocks)
  const [title = null, lead = null, more, share, came, light, again] = draft.passages
  const spanOf = (passage = title) => passage?.spans[0] as NonNullable<typeof title>['spans'][0]
  const aside = (kind: 'related' | 'furniture', passage = title) => {
    const { start, end } = spanOf(passage)
    return { kind, start, end, text: text.slice(start, end) }
  }
  const mended = { spans: [spanOf(came), spanOf(light)], keepsLines: false }
  const article = assemble(
    draft,
    {
      title,
      lead,
      paragraphs: [mended],
      asides: [aside('related', again), aside('furniture', share), aside('related', more)],
    },
    reading,
  )

  it('has each as a string', () => {
    expect([article.title, article.lead, article.paragraphs]).toEqual(['Ferry runs', 'It left.', ['It came. 渡口灯光']])
  })

  it('counts the words of each kind', () => {
    expect(article.words).toEqual({ input: 17, kept: 10, repeated: 0, related: 6, furniture: 1 })
  })

  it('has what went in the order of the input, and each pointer once', () => {
    expect(article.removed.map(({ start }) => start)).toEqual(
      [more, share, again].map(passage => spanOf(passage).start),
    )
    expect(article.related).toEqual(['Read more: x'])
  })
})

describe('a copy that went', () => {
  const text = 'It left.\nFerry runs\nIt came.\nFerry runs it left it came'
  const reading = readingOf(text)
  const blocks = [...text.matchAll(/.+/g)].map(({ 0: line, index }) => ({
    start: index,
    end: index + line.length,
    keepsLines: false,
  }))
  const opened = openDraft(text, foldLetters(text, reading), blocks)
  const [lead = null, title = null, ...rest] = opened.passages
  const copy = rest.pop()?.spans[0] as Span
  const links = ['Ferry runs', 'it left', 'it came'].map((words, n) => {
    const [twin, from] = [[6, 0, 15][n] as number, copy.from + ([0, 9, 15][n] as number)]
    return { from, to: from + words.length - 1, twin }
  })
  const draft = { ...opened, dropped: [{ ...copy, reason: 'flat-copy' as const, twin: -1, links, instead: [] }] }
  const article = assemble(draft, { title, lead, paragraphs: rest, asides: [] }, reading)

  it('has its twins in title, lead and body, in the order of the input', () => {
    expect(article.removed).toEqual([
      {
        kind: 'repeat',
        start: 29,
        end: text.length,
        of: [
          [0, 8],
          [9, 19],
          [20, 28],
        ],
        differs: [],
      },
    ])
  })

  it('is counted as repeated', () => {
    expect(article.words).toEqual({ input: 12, kept: 6, repeated: 6, related: 0, furniture: 0 })
  })
})
