import { expect, it } from 'vitest'
import { looksLike } from '../../src/text/looks-like.ts'

it.each([
  ['html', '<!DOCTYPE html><title>Ferry</title>'],
  ['html', '  \n<div class="story">Ferry'],
  ['html', '<p>Ferry'],
  ['html', 'Ferry</p> runs</div> again</li> after</em> winters</a>'],
  ['html', `${'a'.repeat(0x10000 - 20)}${'</p>'.repeat(5)}`],
  [null, 'Ferry</p> runs</div> again</li> after</em> winters'],
  [null, `${'a'.repeat(0x10000)}${'</p>'.repeat(5)}`],
  [null, 'Ferry <p>'],
  [null, 'The ferry </3 runs again'],
  [null, '<pier> is a name here'],
  ['rtf', '{\\rtf1 Ferry}'],
  [null, 'What begins with {\\rtf is RTF'],
  ['json', ' {"title": "Ferry"}'],
  ['json', '[1, 2]'],
  [null, '[1] The ferry runs again'],
  [null, '"Ferry"'],
  [null, '{"title": "Ferry"'],
  ['json', `[${' '.repeat((1 << 20) - 2)}]`],
  [null, `[${' '.repeat((1 << 20) - 1)}]`],
  [null, `${' '.repeat(100)}[1]`],
  [null, 'The ferry runs again'],
  [null, ''],
] as const)('%s is what it takes %j for', (kind, text) => {
  expect(looksLike(text)).toBe(kind)
})
