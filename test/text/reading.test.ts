import { describe, expect, it } from 'vitest'
import { readingOf } from '../../src/text/reading.ts'

describe('line breaks are spelled', () => {
  it.each([
    ['It left.\\nThe mayor waved.\\nThen it rained.', 'between sentences'],
    ['It left\\nThe mayor waved\\nThen it rained', 'glued between words'],
    ['It left\\n\\nThe mayor waved\\r\\nThen it rained', 'in pairs'],
    ['It left. \\n The mayor waved. \\n Then it rained.', 'behind a sentence and a space'],
    ['It left.\\n“The mayor waved.”\\n“Then it rained.”', 'before a quotation'],
    ['\\nIt left.\\nThe mayor waved.\\nThen it rained.', 'and once at the very beginning, too'],
    ['It left.\\nThe mayor waved.\\n', 'one of them at the very end'],
    ['它开了。\\n市长挥手。\\n下雨了。', 'without spaces'],
  ])('in %j: %s', text => {
    expect(readingOf(text)).toEqual({ markdown: false, spelledBreaks: true })
  })

  it.each([
    ['It left.\\nThe mayor waved.', 'one may be an example'],
    ['Write \\n or \\n for a break', 'spoken of, not used'],
    ['C:\\new\\name and D:\\right\\road', 'paths'],
    ['\\nIt left.\\nThe mayor waved.', 'at the very beginning nothing was glued'],
    ['It left.\nThe mayor waved.\nThen it rained.', 'real ones'],
    ['It left\\x\\nThe mayor waved.', 'once, behind another backslash'],
    ['It left.\\tThe mayor waved.\\tThen it rained.', 'tabs'],
  ])('not in %j: %s', text => {
    expect(readingOf(text)).toEqual({ markdown: false, spelledBreaks: false })
  })
})

describe('a text is Markdown', () => {
  it.each([
    ['# Ferry runs again\n\nIt left.\n', 'a title'],
    ['\ufeff# Ferry runs again\n', 'behind a mark of byte order'],
    ['\n# Ferry runs again\n', 'behind an empty line'],
    ['1986\\. A year\n\nIt left.\n', 'escaped as this program does it'],
    ['It left\\\nand came\\\nback\n', 'lines that stay lines'],
    ['&#x20;It left.\n', 'a blank that was saved at an edge'],
    [' \n# Ferry runs again\n', 'behind a line of blanks'],
    ['1986\\. A year\r\n\r\nIt left.\r\n', 'with the line ends of another system'],
  ])('%j: %s', text => {
    expect(readingOf(text)).toEqual({ markdown: true, spelledBreaks: false })
  })

  it.each([
    ['#Ferry', 'a tag'],
    ['Ferry # again', 'a hash inside'],
    ['It left.\n', 'nothing to escape'],
    ['1986\\. A year\n\n- Bread\n', 'escaped here and not there'],
    ['a \\x b\n', 'a backslash that escapes nothing'],
    ['A & B &#x41; C', 'a letter as a reference'],
  ])('not %j: %s', text => {
    expect(readingOf(text).markdown).toBe(false)
  })
})

it('a text that is Markdown has no spelled breaks', () => {
  expect(readingOf('# Ferry\\nruns.\\nAgain.\\nAnd again.')).toEqual({ markdown: true, spelledBreaks: false })
})
