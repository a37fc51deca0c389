import { expect, test } from 'vitest'
import { escapeHidden, forTerminal, printable, printableLines } from '../../src/text/controls.ts'

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

test('nothing in it moves a cursor', () => {
  expect(forTerminal('a\u0080b\u009fc\u00a0é')).toBe('abc\u00a0é')
})
