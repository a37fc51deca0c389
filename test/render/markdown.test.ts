import { expect, test } from 'vitest'
import { clean } from '../../src/clean.ts'
import { toMarkdown, toText } from '../../src/render/markdown.ts'
import type { Article } from '../../src/types.ts'

const article = (title: string | null, lead: string | null, ...paragraphs: string[]): Article => ({
  ...{ title, lead, paragraphs, related: [], removed: [], warnings: [] },
  words: { input: 0, kept: 0, repeated: 0, related: 0, furniture: 0 },
})

test('title, lead and paragraphs stand in their order, a blank line between', () => {
  const all = article('Ferry #', '- It left', '1. It came', 'It *stayed*')
  expect(toMarkdown(all)).toBe('# Ferry \\#\n\n\\- It left\n\n1\\. It came\n\nIt \\*stayed\\*\n')
  expect(toText(all)).toBe('Ferry #\n\n- It left\n\n1. It came\n\nIt *stayed*\n')
})

test('what is not there leaves no blank line', () => {
  expect(toMarkdown(article(null, null, 'It left', '', 'It came'))).toBe('It left\n\nIt came\n')
  expect(toText(article('Ferry', null))).toBe('Ferry\n')
  expect([toMarkdown(article(null, null)), toText(article(null, null, ''))]).toEqual(['', ''])
})

test('the paragraphs of a Markdown text keep their marks as text, and the title stands without', () => {
  const paragraphs = [
    '**By [Ada Brand](https://example.org/ada)**',
    'The *Solveig* left [the quay](https://example.org/quay) at noon with two goats, and nobody on the island was told.',
    '## What comes next',
    '- The council votes in May.\n- The ice is gone by then.',
  ]
  const read = clean(['# **Ferry to Osk runs again**', ...paragraphs].join('\n\n'))
  expect(toText(read)).toBe(`${['Ferry to Osk runs again', ...paragraphs].join('\n\n')}\n`)
})
