import { describe, expect, it } from 'vitest'
import { insideMarks, withoutMarks } from '../../src/text/marked-line.ts'

describe('a line as its reader sees it', () => {
  it.each([
    ['## Ferry runs again', 'Ferry runs again'],
    ['By [Ada Brand](https://example.org/ada), 9 May', 'By Ada Brand, 9 May'],
    ['![The boat](https://example.org/boat.jpg)', 'The boat'],
    ['**By Ada Brand, correspondent**', 'By Ada Brand, correspondent'],
    ['*Photo: Ada Brand*', 'Photo: Ada Brand'],
    ['_Harbour_ · 2 June', 'Harbour · 2 June'],
    ['[12]News', 'News'],
    ['* [3]Boats and goats', '* Boats and goats'],
    ['### **[Harbour](https://example.org/h)**', 'Harbour'],
  ])('%s', (line, seen) => {
    expect(withoutMarks(line)).toBe(seen)
  })

  it.each([
    '',
    'The boat left (with two goats)',
    '* Two goats',
    '#goats and boats',
    'The file is my_boat',
    '[1] Ada Brand, On boats',
    '[1234]News',
    '_',
    '***',
    'The price* rose to 2 * 3 crowns',
    `${'The boat left. '.repeat(30)}[more](https://example.org)`,
  ])('`%s` stays as it is', line => {
    expect(withoutMarks(line)).toBe(line)
  })
})

describe('a title inside its marks', () => {
  const inside = (line: string): string => {
    const text = `above\n${line}\nbelow`
    return text.slice(...insideMarks(text, 6, 6 + line.length))
  }

  it.each(['# ', '## ', '###### ', '**', '__', '***', '# **', '_'])('%s', mark => {
    const behind = mark.replace(/^#+ /, '')
    expect(inside(`${mark}Ferry runs again${behind}`)).toBe('Ferry runs again')
  })

  it('that close it as well', () => {
    expect(inside('# Ferry runs again #')).toBe('Ferry runs again')
    expect(inside('## **Ferry runs again** ##')).toBe('Ferry runs again')
    expect(inside('Ferry runs again #')).toBe('Ferry runs again')
    expect(inside('# Ferry runs in C#')).toBe('Ferry runs in C#')
    expect(inside('# #')).toBe('#')
  })

  it.each([
    'Ferry runs again',
    '#ferry runs again',
    '####### Ferry runs again',
    '**Ferry** runs **again**',
    '**Ferry runs again*',
    '* Ferry runs again *',
    '__init__',
    '# ',
    `**${'Ferry runs again '.repeat(30)}ever**`,
  ])('`%s` has none', line => {
    expect(inside(line)).toBe(line)
  })
})
