import { expect, it } from 'vitest'
import { isFullOfEntities } from '../../src/text/entities.ts'

it.each([
  [true, '&amp; &#8217; &#x2019; &nbsp; &frac12;', 'each way to write one counts'],
  [true, '&AMP; &#X2019; &amp; &amp; &amp;', 'in capitals too'],
  [false, '&amp; &#8217; &#x2019; &nbsp;', 'four may be an example'],
  [false, '&amp &amp &amp &amp &amp', 'without a semicolon they are words'],
  [false, '&; &#; &#x; &1; &a;', 'names have two letters, numbers a digit'],
  [false, '', 'nothing'],
  [false, 'Smith and Sons', 'no sign of one'],
  [false, '\\&amp; \\&lt; \\&gt; \\&amp; \\&amp;', 'behind a backslash, as Markdown shows them'],
  [true, `${'&amp;'.repeat(5)}${'a'.repeat(5 * 600 - 25)}`, 'one to 600 signs'],
  [false, `${'&amp;'.repeat(5)}${'a'.repeat(5 * 600 - 24)}`, 'a text that speaks of them has fewer'],
])('%s for `%s`: %s', (isFull, text) => {
  expect(isFullOfEntities(text)).toBe(isFull)
})
