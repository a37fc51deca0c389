import { expect, test } from 'vitest'
import { decode } from '../../src/cli/decode.ts'

const TEXT = 'Grüße 🚧'
const utf16 = Buffer.from(`\ufeff${TEXT}`, 'utf16le')

test.each([
  ['UTF-8', Buffer.from(TEXT), ''],
  ['UTF-8 with a mark', Buffer.from(`\ufeff${TEXT}`), '\ufeff'],
  ['UTF-16 LE', utf16, '\ufeff'],
  ['UTF-16 BE', Buffer.from(utf16).swap16(), '\ufeff'],
])('%s is read, its byte order mark set apart', (_name, bytes, mark) => {
  expect(decode(bytes)).toEqual({ text: TEXT, mark, warnings: [] })
})

test('what is not valid becomes U+FFFD and a warning', () => {
  expect(decode(Buffer.from([0x61, 0xff, 0x62]))).toEqual({
    text: 'a\ufffdb',
    mark: '',
    warnings: [{ code: 'invalid-bytes', message: 'some bytes are not valid UTF-8: they stand as U+FFFD' }],
  })
  expect(decode(utf16.subarray(0, -1)).warnings).toHaveLength(1)
  expect(decode(new Uint8Array())).toEqual({ text: '', mark: '', warnings: [] })
})
