import { describe, expect, test } from 'vitest'
import { decode } from '../../src/cli/decode.ts'
import { Refusal } from '../../src/cli/refusal.ts'
import { encoderOf } from '../generate/encode.ts'
import { plainArticle, plainMarkdown, unecho } from './program.ts'

const TEXT = 'Grüße 🚧'
const utf16 = Buffer.from(`\ufeff${TEXT}`, 'utf16le')
const SELF = { encoding: null, strict: false, fixMojibake: false }
const STRICT = { ...SELF, strict: true }

test.each([
  ['UTF-8', Buffer.from(TEXT), ''],
  ['UTF-8 with a mark', Buffer.from(`\ufeff${TEXT}`), '\ufeff'],
  ['UTF-16 LE', utf16, '\ufeff'],
  ['UTF-16 BE', Buffer.from(utf16).swap16(), '\ufeff'],
  ['UTF-16 LE without a mark, by its NULs', utf16.subarray(2), ''],
  ['UTF-16 BE without a mark, by its NULs', Buffer.from(utf16.subarray(2)).swap16(), ''],
])('%s is read, its byte order mark set apart', async (_name, bytes, mark) => {
  expect(await decode(bytes, SELF)).toEqual({ text: TEXT, mark, warnings: [] })
  expect(await decode(bytes, STRICT)).toEqual({ text: TEXT, mark, warnings: [] })
})

describe('bytes that are not valid in a text that is UTF-8 otherwise', () => {
  const bytes = Buffer.concat([Buffer.from('Grüße, schöne Möwe und Bär '), Buffer.from([0xff]), Buffer.from('Ö')])

  test('become U+FFFD and a warning with the place of the first', async () => {
    const { text, warnings } = await decode(bytes, SELF)
    expect(text).toBe('Grüße, schöne Möwe und Bär \ufffdÖ')
    const message = 'some bytes are not valid UTF-8, the first of them byte 32: they stand as U+FFFD'
    expect(warnings).toEqual([{ code: 'invalid-bytes', message }])
    expect((await decode(utf16.subarray(0, -1), SELF)).warnings[0]?.message).toContain(
      'UTF-16LE, the first of them byte ',
    )
  })

  test('are refused where --strict is said', async () => {
    await expect(decode(bytes, STRICT)).rejects.toEqual(
      new Refusal('is not valid UTF-8: the first wrong byte is byte 32'),
    )
    const latin = encoderOf('windows-1252')(`Grüße, schöne Möwe. ${'Die Fähre fährt früh. '.repeat(9)}`) as Uint8Array
    await expect(decode(latin, STRICT)).rejects.toThrow(/^is not valid UTF-8: it looks like windows-1252, which --enc/)
  })

  test.each([
    [[0x61, 0xc3], 1],
    [[0x61, 0xe0, 0x80, 0x80], 1],
    [[0xed, 0xa0, 0x80], 0],
    [[0xf4, 0x90, 0x80, 0x80], 0],
    [[0xc3, 0xa9, 0xf0, 0x9f, 0x9a], 2],
  ])('%j: the place is that of the character', async (list, at) => {
    const decoded = await decode(Uint8Array.from([...Buffer.from('ééééééééé '), ...list]), SELF)
    expect(decoded.warnings[0]?.message).toContain(`byte ${19 + at}:`)
  })

  test('in an encoding that was named are found too, far behind the first', async () => {
    const long = Buffer.concat([Buffer.alloc(9999, 0x61), Buffer.from([0x81]), Buffer.from('b')])
    const { warnings } = await decode(long, { ...SELF, encoding: 'shift_jis' })
    // 0x81 begins a character of two bytes, and `b` may be the second: the end of the text is what is wrong with it.
    expect(warnings).toEqual([])
    const wrong = Buffer.concat([Buffer.alloc(9999, 0x61), Buffer.from([0xa0, 0x62])])
    const found = await decode(wrong, { ...SELF, encoding: 'shift_jis' })
    expect(found.warnings[0]?.message).toContain('byte 9999:')
  })
})

describe('encodings', () => {
  test('windows-1252 has its quotation marks, dashes and the euro on every Node', () => {
    const bytes = Buffer.from('It\x92s \x93here\x94 \x96 for \x80 5 in the caf\xe9\n', 'latin1')
    const { code, stdout } = unecho(['-f', 'text', '--encoding', 'windows-1252'], bytes)
    expect([code, stdout]).toEqual([0, 'It’s “here” – for € 5 in the café\n'])
    expect(unecho(['-f', 'text', '--encoding', 'latin1'], bytes).stdout).toBe(stdout)
  })

  test('one that was guessed is a warning with its name', () => {
    const bytes = encoderOf('windows-1251')(`${'Паром ушёл в понедельник утром. '.repeat(20)}\n`) as Uint8Array
    const { code, stderr, stdout } = unecho(['-f', 'text'], bytes)
    expect([code, stdout.slice(0, 31)]).toEqual([0, 'Паром ушёл в понедельник утром.'])
    expect(stderr).toBe(
      'unecho: -: the bytes are not valid UTF-8: read as windows-1251, which --encoding names for sure\n',
    )
    expect(unecho(['--encoding', 'cp1251', '-f', 'text'], bytes)).toEqual({ code: 0, stdout, stderr: '' })
  })

  test('one that does not exist is a wrong command line, with a hint', () => {
    const stderr = 'unecho: unknown encoding "windows1521": did you mean windows-1251?\n'
    expect(unecho(['--encoding', 'windows1521'])).toEqual({ code: 2, stdout: '', stderr })
  })
})

describe('what is no text', () => {
  test('UTF-32 is named, with the way out', async () => {
    await expect(decode(Buffer.from('fffe0000', 'hex'), SELF)).rejects.toThrow(/^is UTF-32: turn it into UTF-8 first/)
  })

  test('a text that begins like one is read', async () => {
    for (const text of ['BZh is a word', 'PK said so', 'GIF89 is a format', 'MZ'])
      expect((await decode(Buffer.from(text), SELF)).text).toBe(text)
  })
})

test('an empty input is no failure', async () => {
  expect(await decode(new Uint8Array(), STRICT)).toEqual({ text: '', mark: '', warnings: [] })
  expect(unecho([], plainArticle('Arl'))).toEqual({ code: 0, stdout: plainMarkdown('Arl'), stderr: '' })
})
