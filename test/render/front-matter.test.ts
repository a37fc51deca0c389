import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toFrontMatter } from '../../src/render/front-matter.ts'

const words = { input: 9, kept: 5, repeated: 2, related: 1, furniture: 1 }
const article = { lead: null, paragraphs: [], related: [], removed: [], words, warnings: [] }

test('the title, the lead, the source and the counts', () => {
  const yaml = toFrontMatter('-', { ...article, title: 'A: "b" # c\n---\n\u2028', lead: 'x' })
  expect(yaml).toBe(`---
title: "A: \\"b\\" # c\\n---\\n\\u2028"
lead: "x"
source: "-"
words:
  input: 9
  kept: 5
  repeated: 2
  related: 1
  furniture: 1
---

`)
  expect(toFrontMatter('-', { ...article, title: null })).toContain('\ntitle: null\nlead: null\n')
})

test('no title breaks out of its line', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), title => {
      const lines = toFrontMatter('s', { ...article, title }).split(/[\n\r\u0085\u2028\u2029]/)
      expect(lines).toHaveLength(13)
      expect(JSON.parse(lines[1]!.slice('title: '.length))).toBe(title)
    }),
  )
})
