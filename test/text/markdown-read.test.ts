import { describe, expect, it } from 'vitest'
import { readMarkdownParagraph, unescapeMarkdown } from '../../src/text/markdown.ts'

describe('escapes are taken out', () => {
  it.each([
    ['1986\\. A year', '1986. A year'],
    ['\\*a\\* \\\\ \\~', '*a* \\ ~'],
    ['\\! \\/ \\: \\@ \\[ \\` \\{ \\~', '! / : @ [ ` { ~'],
    ['C:\\new \\1 \\é \\', 'C:\\new \\1 \\é \\'],
    ['&#x20;a&#x9;', ' a\t'],
    ['&#xA0;a &#x41; &#xFEFF;', '\u00a0a &#x41; \ufeff'],
    ['\\&#x20; \\*', '&#x20; *'],
    ['&#x00020;', '&#x00020;'],
    ['plain', 'plain'],
  ])('%j is %j', (markdown, text) => {
    expect(unescapeMarkdown(markdown)).toBe(text)
  })
})

describe('a paragraph is read', () => {
  it.each([
    ['It left\\\nand came', 'It left\nand came', 'a backslash at the end of a line breaks it'],
    ['It left\\\\\nand came', 'It left\\ and came', 'two are one, which breaks nothing'],
    ['It left\\\\\\\nand came', 'It left\\\nand came', 'three are one and a break'],
    ['It left\nand came', 'It left and came', 'a wrapped line is joined'],
    ['It left  \nand came', 'It left\nand came', 'two blanks at the end of a line break it'],
    ['It left \nand came', 'It left and came', 'one does not'],
    ['It left\t\nand came', 'It left and came', 'nor does a tab'],
    ['It left\n \tand came', 'It left and came', 'white space before a line goes'],
    ['  It left\nand came  ', '  It left and came  ', 'that at the edges of the paragraph stays'],
    ['1\\. a\\\n2\\. b\\', '1. a\n2. b\\', 'nothing is broken behind the last line'],
    ['one line\\', 'one line\\', 'nor in one alone'],
  ])('%j as %j: %s', (markdown, text) => {
    expect(readMarkdownParagraph(markdown)).toBe(text)
  })
})
