import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cutStart, cutTo, endOf, padTo, widthOf, wrap } from '../../src/render/columns.ts'

const words = fc.array(fc.constantFrom('ferry', 'a', '漢字の文', 'é́', 'แม่น้ำ', '👩‍🚀', 'नमस्ते', 'x'.repeat(40), '，'), {
  maxLength: 30,
})
const lines = words.map(list => list.join(' '))

test('rows are no wider than they may be, and have all signs in their order', () => {
  fc.assert(
    fc.property(lines, fc.integer({ min: 2, max: 50 }), (text, width) => {
      const rows = wrap(text, width)
      for (const row of rows) expect(widthOf(row)).toBeLessThanOrEqual(width)
      expect(rows.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
    }),
  )
})

test('wide signs take two columns, combining ones none', () => {
  expect(['ab', '漢字', 'é', '👩‍🚀', 'ไม่'].map(widthOf)).toEqual([2, 4, 1, 2, 2])
  expect(padTo('漢', 4)).toBe('漢  ')
})

test('a text breaks at its spaces, and without them between signs, but not before punctuation', () => {
  expect(wrap('the ferry to Osk', 9)).toEqual(['the ferry', 'to Osk'])
  expect(wrap('船が港に、着いた。', 8)).toEqual(['船が港', 'に、着い', 'た。'])
})

test('a long text is cut where a sign ends, and says so', () => {
  expect(cutTo('ferry to Osk', 8)).toBe('ferry t…')
  expect(cutTo('渡口的灯光', 6)).toBe('渡口…')
  expect(cutStart('scraped/a/b.txt', 8)).toBe('…a/b.txt')
  expect([cutTo('ferry', 5), cutStart('ferry', 5)]).toEqual(['ferry', 'ferry'])
  expect(endOf('full to the last seat', 10)).toBe('last seat')
})
