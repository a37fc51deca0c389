// Bytes as they come, through the built command: from files of a folder and through standard input.
import { describe, expect, test } from 'vitest'
import { encoderOf } from '../generate/encode.ts'
import { encodedTexts } from '../generate/encoded.ts'
import { folderOf, plainArticle, plainMarkdown, unecho } from './program.ts'

const article = plainArticle('Årl').replace('ferry', 'ferry 🚧')
const markdown = `# ${article}`
const utf16 = Buffer.from(article, 'utf16le')
const mark = Buffer.from('\ufeff', 'utf16le')

describe('UTF-8 with and without BOM, UTF-16 LE and BE with BOM, and without (by its NUL pattern)', () => {
  test.each([
    ['UTF-8', Buffer.from(article)],
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${article}`)],
    ['UTF-16 LE with a byte order mark', Buffer.concat([mark, utf16])],
    ['UTF-16 BE with a byte order mark', Buffer.concat([mark, utf16]).swap16()],
    ['UTF-16 LE without, by its NULs', utf16],
    ['UTF-16 BE without, by its NULs', Buffer.from(utf16).swap16()],
  ])('%s is decoded, the mark gone, from a file and through standard input', (_name, bytes) => {
    const clean = { code: 0, stdout: markdown, stderr: '' }
    const place = folderOf({ 'a.txt': bytes })
    expect(unecho(['a.txt'], '', place)).toEqual(clean)
    expect(unecho(['--strict'], bytes)).toEqual(clean)
    expect(unecho(['-f', 'json'], bytes).stdout).not.toMatch(/\ufeff|\\ufeff/)
  })

  test('a mark tells how long offsets are: it is not counted', () => {
    const twice = `${article}\n${article.split('\n\n')[1]}`
    const removedFrom = (bytes: Uint8Array) => JSON.parse(unecho(['-f', 'json'], bytes).stdout).removed
    const plain = removedFrom(Buffer.from(twice))
    expect(plain).toHaveLength(1)
    expect(removedFrom(Buffer.from(`\ufeff${twice}`))).toEqual(plain)
    expect(removedFrom(Buffer.from(`\ufeff${twice}`, 'utf16le'))).toEqual(plain)
  })
})

const NAMED = [
  ...['windows-1251', 'windows-1252', 'iso-8859-5', 'iso-8859-6', 'iso-8859-15', 'gbk', 'big5', 'shift_jis', 'euc-jp'],
  ...['euc-kr', 'koi8-r'],
]

describe('windows-1251, windows-1252, ISO-8859-x, GBK, Big5, Shift_JIS, EUC-JP, EUC-KR, KOI8-R', () => {
  const name = (n: number): string => `${String(n).padStart(3, '0')}.txt`
  const rows = encodedTexts.map(({ encoding, texts }) => {
    const encode = encoderOf(encoding)
    return { encoding, texts, files: texts.map((text, n) => [`${encoding}/${name(n)}`, encode(text) as Uint8Array]) }
  })
  const place = folderOf(Object.fromEntries(rows.flatMap(({ files }) => files)))
  interface Read {
    source: string
    text: string
    warnings: { code: string; message: string }[]
  }
  const read = (folder: string, args: string[]): Read[] => {
    const { code, stdout, stderr } = unecho(['-q', '-f', 'jsonl', ...args, folder], '', place)
    if (code !== 0 || stderr !== '') throw new Error(`${code}: ${stderr}`)
    const records = stdout
      .trimEnd()
      .split('\n')
      .map(line => JSON.parse(line))
    return records.map(({ source, title, lead, paragraphs, warnings }) => ({
      ...{ source, warnings },
      text: [title, lead, ...paragraphs].join(''),
    }))
  }
  const recognised = read('.', [])
  const squeezed = (text: string): string => text.replace(/\s+/g, '')

  test('all of them are among the texts', () => {
    expect(rows.map(({ encoding }) => encoding)).toEqual(expect.arrayContaining(NAMED))
    for (const { texts } of rows)
      for (const text of texts) expect(text.match(/\p{L}/gu)?.length).toBeGreaterThanOrEqual(500)
  })

  test.each(rows.map(row => [row.encoding, row] as const))(
    '%s is decoded as --encoding says, without a warning',
    (encoding, { texts }) => {
      const found = read(encoding, ['--encoding', encoding])
      expect(found.map(({ text }) => squeezed(text))).toEqual(texts.map(squeezed))
      expect(found.flatMap(({ warnings }) => warnings)).toEqual([])
    },
  )

  test.each(rows.map(row => [row.encoding, row] as const))(
    '%s is recognised in 95 of 100 texts where no encoding is named, with the warning encoding-guessed and its name',
    (encoding, { texts }) => {
      const found = recognised.filter(({ source }) => source.startsWith(`./${encoding}/`))
      expect(found).toHaveLength(texts.length)
      const right = found.filter(({ text }, n) => squeezed(text) === squeezed(texts[n] as string))
      expect(right.length / texts.length).toBeGreaterThanOrEqual(0.95)
      for (const { warnings } of right) {
        expect(warnings.map(({ code }) => code)).toEqual(['encoding-guessed'])
        expect(warnings[0]?.message).toMatch(
          /^the bytes are not valid UTF-8: read as [a-z\d_-]+, which --encoding names/,
        )
      }
      const named = right.filter(({ warnings }) => warnings[0]?.message.includes(`read as ${encoding},`))
      // One whose signs are all in another as well may be read as that: ISO-8859-15 as windows-1252, GBK as GB 18030.
      if (!['iso-8859-15', 'gbk', 'gb18030'].includes(encoding)) expect(named.length).toBe(right.length)
    },
  )
})

describe('invalid UTF-8 in a file that is otherwise UTF-8', () => {
  const start = `${article.trim()} Schöne Grüße. `
  const bytes = Buffer.concat([Buffer.from(start), Buffer.from([0xc3]), Buffer.from(' It rained.\n')])
  const place = folderOf({ 'a.txt': bytes, 'b.txt': plainArticle('Brek') })
  const at = Buffer.byteLength(start)

  test('becomes U+FFFD and the warning invalid-bytes with the offset of the first', () => {
    const { code, stdout } = unecho(['-f', 'json', 'a.txt'], '', place)
    const { paragraphs, warnings } = JSON.parse(stdout)
    expect(code).toBe(0)
    expect(paragraphs.at(-1)).toContain('Schöne Grüße. \ufffd It rained.')
    const message = `some bytes are not valid UTF-8, the first of them byte ${at}: they stand as U+FFFD`
    expect(warnings).toEqual([{ code: 'invalid-bytes', message }])
  })

  test('is refused with --strict, the others are done', () => {
    expect(unecho(['--strict', 'a.txt', 'b.txt'], '', place)).toEqual({
      ...{ code: 3, stdout: plainMarkdown('Brek') },
      stderr: `unecho: a.txt: is not valid UTF-8: the first wrong byte is byte ${at}\n`,
    })
  })
})

describe('binary (PNG, PDF, ZIP, NULs in the middle)', () => {
  const step = 'take the text out of it first'
  test.each([
    ['PNG', Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1'), `it looks like a PNG picture: ${step}`],
    ['PDF', Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n', 'latin1'), `it looks like a PDF document: ${step}`],
    [
      'ZIP',
      Buffer.from('PK\x03\x04\x14\0', 'latin1'),
      `it looks like a ZIP archive, as a DOCX, ODT or EPUB document is: ${step}`,
    ],
    [
      'NULs in the middle',
      Buffer.from(`${plainArticle('Arl')}\0\0\0${plainArticle('Brek')}`),
      `there is a NUL at byte ${plainArticle('Arl').length}: --encoding names what else it may be`,
    ],
  ])('%s is refused as a file, the others are done, and through standard input', (_name, bytes, why) => {
    const place = folderOf({ 'a.txt': bytes, 'b.txt': plainArticle('Brek') })
    const stderr = (source: string): string => `unecho: ${source}: is no text: ${why}\n`
    expect(unecho(['.'], '', place)).toEqual({ code: 3, stdout: plainMarkdown('Brek'), stderr: stderr('./a.txt') })
    expect(unecho([], bytes)).toEqual({ code: 3, stdout: '', stderr: stderr('-') })
  })
})
