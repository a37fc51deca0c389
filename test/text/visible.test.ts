import { describe, expect, it, test } from 'vitest'
import { clean, explain } from '../../src/clean.ts'
import { inInput, visibleOf } from '../../src/text/visible.ts'

const PLAIN = { markdown: false }
const MARKDOWN = { markdown: true }

describe('a clean text is without what a reader does not see', () => {
  test.each([
    ['a\u0000b\u0008\u000e\u001fc\u007f\u0084\u0086\u009f', 'abc', 'controls'],
    ['a\tb\nc\u000b\u000c\r\u0085', 'a\tb\nc\u000b\u000c\r\u0085', 'white space stays'],
    ['a\u202ab\u202ec\u2060d\u206fe', 'abcde', 'overrides of direction'],
    ['a\u200eb\u200fc', 'a\u200eb\u200fc', 'marks of direction stay: they turn nothing'],
    ['\ufff9a\ufffbb\ufffec\uffff', 'abc', 'what is no character'],
    ['fer\u200cry\u200d', 'ferry', 'joiners among Latin letters'],
    ['می\u200cخواهم', 'می\u200cخواهم', 'a joiner in Persian'],
    ['क्\u200dष', 'क्\u200dष', 'one behind a sign of an Indic script'],
    ['👩\u200d🚀', '👩\u200d🚀', 'one between emoji'],
    ['👩🏽\u200d🚀', '👩🏽\u200d🚀', 'one behind the colour of a skin'],
    ['☂\u200d🚀', '☂\u200d🚀', 'one behind an emoji of one unit'],
    ['\u200dक', 'क', 'one with nothing before it'],
    ['a\u200dक', 'aक', 'one before a script that needs it'],
    ['𠀀\u200da', '𠀀a', 'one behind a letter in a pair'],
    ['â\u0080\u0099', 'â\u0080\u0099', 'the bytes of a letter that was decoded twice'],
    ['Ã\u0082', 'Ã\u0082', 'of two bytes'],
    ['ð\u009f\u009a\u00a7', 'ð\u009f\u009a\u00a7', 'of four bytes'],
    [
      'Â\u0080 à\u0080\u0080 ô\u0080\u0080\u0080',
      'Â\u0080 à\u0080\u0080 ô\u0080\u0080\u0080',
      'whatever it begins with',
    ],
    ['ß\u0080\u0080 ï\u0080\u0080\u0080', 'ß\u0080 ï\u0080\u0080', 'as many as that asks for'],
    ['Á\u0080 õ\u0080', 'Á õ', 'none behind what asks for none'],
    ['â\u0080x âa\u0080 âÀ\u0080', 'âx âa âÀ', 'nor where one of them is missing'],
    ['𝐀\u200d👩', '𝐀👩', 'a joiner behind a letter in a pair, before an emoji'],
    ['a\u0080b', 'ab', 'a byte of none'],
    ['Ã\u0085', 'Ã\u0085', 'a line break stays, whatever stands before it'],
  ])('%j becomes %j: %s', (text, clean) => {
    expect(visibleOf(text, PLAIN).text).toBe(clean)
  })
})

describe('of Markdown its escapes are left out', () => {
  it.each([
    ['\\*ab\\*', '*ab*', 'a backslash before punctuation'],
    ['\\\\*', '\\*', 'of two the first'],
    ['a\\b \\é', 'a\\b \\é', 'none before a letter'],
    ['ab\\\ncd\\', 'ab\\\ncd\\', 'none at the end of a line, where it is a hard break, or of the text'],
    ['ab\\\\\\\ncd', 'ab\\\\\ncd', 'of three there the first'],
    ['&#x20;ab&#xA0;', ' ab\u00a0', 'white space that is a reference is a sign'],
    ['&#x41;&#x2;&#x20', '&#x41;&#x2;&#x20', 'no other reference is, nor half of one'],
    ['\\&#x20;', '&#x20;', 'nor one that is escaped'],
    ['\\*a\u0007b\\_', '*ab_', 'with what else is not seen'],
  ])('%j becomes %j: %s', (text, visible) => {
    expect(visibleOf(text, MARKDOWN).text).toBe(visible)
  })

  it('they have their place in the input, and are no controls', () => {
    const raw = 'a\\*b\u0007&#x20;\\_c'
    const { text, hidden, controls } = visibleOf(raw, MARKDOWN)
    expect([text, [...hidden], controls]).toEqual(['a*b _c', [1, 3, 3, 3, 3, 3, 3, 4], 1])
    const found = { kind: 'furniture' as const, start: 4, end: 6, text: '_c' }
    const [moved] = inInput([found], visibleOf(raw, MARKDOWN))
    expect(raw.slice(moved?.start, moved?.end)).toBe('_c')
    expect(clean(`# Ferry\n\n${raw}`).warnings).toMatchObject([
      { message: expect.stringMatching(/^1 control character /) },
    ])
  })

  it('and of other texts they stay', () => {
    expect(visibleOf('\\*ab&#x20;', PLAIN).text).toBe('\\*ab&#x20;')
  })
})

describe('what is found in the visible text has its place in the input', () => {
  const raw = '\u0007ab\u0000\u0000 cd\u202e'
  const visible = visibleOf(raw, PLAIN)
  const found = (start: number, end: number) => ({ kind: 'furniture' as const, start, end, text: '' })

  it.each([
    [0, 2, 'ab', 'controls before and behind it are none of it'],
    [3, 5, 'cd', 'behind several'],
    [0, 5, 'ab\u0000\u0000 cd', 'those within are'],
    [1, 2, 'b', 'a part'],
  ])('%i to %i is %j: %s', (start, end, text) => {
    const [moved] = inInput([found(start, end)], visible)
    expect(raw.slice(moved?.start, moved?.end)).toBe(text)
  })

  it('with its twins', () => {
    const repeat = { kind: 'repeat' as const, start: 3, end: 5, of: [[0, 2] as [number, number]], differs: [] }
    expect(inInput([repeat], visible)).toEqual([{ ...repeat, start: 6, end: 8, of: [[1, 3]] }])
  })

  it('and where nothing was left out it stays where it is', () => {
    expect(inInput([found(1, 2)], visibleOf('ab cd', PLAIN))).toEqual([found(1, 2)])
  })
})

describe('what a reader does not see is left out, with a warning', () => {
  it.each([
    ['a\u0007b', 'ab', ['1 control character was left out of the text']],
    ['a\u0007b\u0000\u202ec', 'abc', ['3 control characters were left out of the text']],
    ['abc', 'abc', []],
  ])('%j', (text, title, messages) => {
    const { article } = explain(text)
    expect(article.title).toBe(title)
    expect(article.warnings).toEqual(messages.map(message => ({ code: 'control-characters', message })))
    expect(clean(text)).toEqual(article)
  })
})
