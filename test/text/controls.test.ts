import { expect, test } from 'vitest'
import { escapeHidden, printable, printableLines } from '../../src/text/controls.ts'

test('a name becomes one safe line', () => {
  expect(printable('a\u001b[31m\n\t\u009b\u202eb')).toBe('a\\u001b[31m\\u000a\\u0009\\u009b\\u202eb')
})

test('a text keeps its lines and tabs, and loses its carriage returns', () => {
  expect(printableLines('a\n\tb\r\u001bc é 🚧 नमस्ते')).toBe('a\n\tb\\u000d\\u001bc é 🚧 नमस्ते')
})

test('JSON keeps its own line ends', () => {
  expect(escapeHidden('{\n  "a": "\u2028"\n}')).toBe('{\n  "a": "\\u2028"\n}')
})
