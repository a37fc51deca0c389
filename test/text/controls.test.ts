import { describe, expect, test } from 'vitest'
import { escapeHidden, forTerminal, printable, printableLines, withoutHidden } from '../../src/text/controls.ts'

test('a name becomes one safe line', () => {
  expect(printable('a\u001b[31m\n\t\u009b\u202eb')).toBe('a\\u001b[31m\\u000a\\u0009\\u009b\\u202eb')
})

test('a text keeps its lines and tabs, and loses its carriage returns', () => {
  expect(printableLines('a\n\tb\r\u001bc é 🚧 नमस्ते')).toBe('a\n\tb\\u000d\\u001bc é 🚧 नमस्ते')
})

test('JSON keeps its own line ends', () => {
  expect(escapeHidden('{\n  "a": "\u2028"\n}')).toBe('{\n  "a": "\\u2028"\n}')
})

/** The first and last unit of each run of units that are written otherwise. */
function rangesOf(write: (text: string) => string): string {
  const ranges: string[] = []
  for (let unit = 0, from = -1; unit <= 0x10000; unit++) {
    const sign = String.fromCharCode(unit)
    const isIn = unit < 0x10000 && write(sign) !== sign
    if (isIn && from < 0) from = unit
    if (isIn || from < 0) continue
    ranges.push(from === unit - 1 ? from.toString(16) : `${from.toString(16)}-${(unit - 1).toString(16)}`)
    from = -1
  }
  return ranges.join(' ')
}

test('all that a terminal could obey is written out, and nothing else', () => {
  const beyondAscii = '7f-9f 61c 200e-200f 2028-202e 2066-2069 feff fffe-ffff'
  expect(rangesOf(printable)).toBe(`0-1f ${beyondAscii}`)
  expect(rangesOf(printableLines)).toBe(`0-8 b-1f ${beyondAscii}`)
  expect(rangesOf(escapeHidden)).toBe(beyondAscii)
  expect(printable('a\u0000\uffffb\uffff')).toBe('a\\u0000\\uffffb\\uffff')
})

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
    ['a\u0080b', 'ab', 'a byte of none'],
    ['Ã\u0085', 'Ã\u0085', 'a line break stays, whatever stands before it'],
  ])('%j becomes %j: %s', (text, clean) => {
    expect(withoutHidden(text)).toBe(clean)
  })
})

test('nothing in it moves a cursor', () => {
  expect(forTerminal('a\u0080b\u009fc\u00a0é')).toBe('abc\u00a0é')
})
