import { describe, expect, it } from 'vitest'
import {
  firstWordLength,
  linesOf,
  longest,
  startsCapital,
  startsLower,
  typicalUnit,
} from '../../src/rules/blocks/lines.ts'

const textsOf = (text: string, spelled = false): string[] =>
  linesOf(text, spelled).lines.map(({ start, end }) => text.slice(start, end))
const lineOf = (text: string) => ({ start: 0, end: text.length, keepsLines: false })

describe('a text in lines', () => {
  it.each(['\n', '\r\n', '\r', '\u0085', '\u2028', '\u2029'])('that end in %j', sign => {
    const text = `One${sign}two  ${sign}${sign}  three`
    expect(textsOf(text)).toEqual(['One', 'two', 'three'])
    expect(linesOf(text, false).firsts).toEqual([0, 2])
  })

  it('that end in a line break written out, where such count', () => {
    expect(textsOf('One\\ntwo\\r\\nThree\\nine', true)).toEqual(['One\\ntwo', 'Three\\nine'])
    expect(textsOf('One\\nTwo\\n\\nThree\nfour', true)).toEqual(['One', 'Two', 'Three', 'four'])
    expect(textsOf('One\\nTwo', false)).toEqual(['One\\nTwo'])
  })

  it('of which there may be none', () => {
    expect(linesOf('', false)).toEqual({ lines: [], firsts: [] })
    expect(linesOf(' \n \r\n ', false)).toEqual({ lines: [], firsts: [] })
  })
})

describe('the first sign of a line', () => {
  it.each(['A', 'Z', 'Über', 'Ж', '“A', '„Zu', '"À', '”'])('of `%s` is no small letter', line => {
    expect(startsLower(line, lineOf(line))).toBe(false)
  })

  it.each(['a', 'z', 'über', 'ж', '“a', '„zu', '"à'])('of `%s` is one', line => {
    expect(startsLower(line, lineOf(line))).toBe(true)
  })

  it.each(['1', '@', '[', '`', '{', '—', '渡', '”', ''])('of `%s` is neither', line => {
    expect(startsLower(`${line}.`, lineOf(`${line}.`))).toBe(false)
    const text = `x\n${line}.`
    const [first, second] = [lineOf('x'), { start: 2, end: text.length, keepsLines: false }]
    expect(startsCapital(text, [first, second])).toBe(false)
  })

  it('is a capital in all lines but the first', () => {
    const are = (...lines: string[]): boolean => {
      const text = lines.join('\n')
      let start = 0
      const group = lines.map(line => {
        const found = { start, end: start + line.length, keepsLines: false }
        start += line.length + 1
        return found
      })
      return startsCapital(text, group)
    }
    expect(are('one', 'Two', '“Three', 'Æ', 'Z', 'A')).toBe(true)
    expect(are('One', 'Two', 'three')).toBe(false)
    expect(are('One', 'ʼN')).toBe(false)
  })
})

it('the longest line, and the first word of one', () => {
  const text = 'One\nthree words here\ntwo words'
  const { lines } = linesOf(text, false)
  expect(longest(lines)).toBe(16)
  expect(lines.map(line => firstWordLength(text, line))).toEqual([3, 5, 3])
})

describe('the script of a line', () => {
  it.each([
    ['abc def ghi', 'e'],
    ['渡船a停航渡船', '停'],
    ['渡船停A航渡船a', '航'],
    ['abcd渡船停航efgh', '停'],
  ])('of `%s` is told by `%s`', (line, sign) => {
    expect(String.fromCharCode(typicalUnit(`x${line}`, { start: 1, end: line.length + 1, keepsLines: false }))).toBe(
      sign,
    )
  })
})
