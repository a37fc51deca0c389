// What comes from anywhere: each row is cleaned, or refused with one clear line. Encodings are in decode.test.ts.
import { spawnSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import { plainArticle, plainMarkdown, unecho } from './program.ts'

const body = plainArticle('Arl').split('\n\n')[1] as string

describe('empty file; only spaces; only a title; one word; 10^6 blank lines', () => {
  test.each([
    ['an empty file', '', ''],
    ['only spaces', ' \t\u00a0\r\n\u3000 \n', ''],
    ['only a title', 'Ferry to Osk runs again\n', '# Ferry to Osk runs again\n'],
    ['one word', 'word', '# word\n'],
    ['10^6 blank lines', '\n'.repeat(1e6), ''],
  ])('%s', (_name, input, expected) => {
    expect(unecho([], input)).toEqual({ code: 0, stdout: expected, stderr: '' })
    const record = JSON.parse(unecho(['-f', 'json'], input).stdout)
    expect(record.paragraphs).toEqual([])
    expect(record.words.input).toBe(input.trim() === '' ? 0 : input.trim().split(/\s+/).length)
    expect(unecho(['-e'], input).code).toBe(0)
    expect(unecho(['--diff'], input).code).toBe(0)
  })
})

describe('text decoded twice', () => {
  const text = plainArticle('Arl').replace('old', 'cafÃ©â€™s')

  test('is a warning, and stays as it is', () => {
    const { stdout, stderr } = unecho([], text)
    expect(stdout).toContain('The cafÃ©â€™s bridge')
    expect(stderr).toBe('unecho: -: 2 characters were decoded twice, such as â€™ for ’: --fix-mojibake mends them\n')
    expect(JSON.parse(unecho(['-f', 'json'], text).stdout).warnings[0].code).toBe('mojibake')
  })

  test('is mended where that is asked for, and nothing else', () => {
    const { stdout, stderr } = unecho(['--fix-mojibake'], text)
    expect(stdout).toBe(plainMarkdown('Arl').replace('old', 'café’s'))
    expect(stderr).toBe('unecho: -: 2 characters were decoded twice, such as â€™ for ’: mended\n')
    // Letters that are meant, and beginnings of what would be no character.
    for (const meant of ['São NÃO IRMÃ', 'déjà « là »', 'â€ â‚ Ã', 'Größe Ä–Ü', '№ 5 и Ð']) {
      const [given, wanted] = [text, plainMarkdown('Arl').replace('old', 'café’s')].map(one =>
        one.replace('Cars', `${meant} Cars`),
      )
      expect(unecho(['--fix-mojibake'], given).stdout).toBe(wanted)
    }
  })

  test('what does not round-trip is no reason to warn, and stays', () => {
    const plain = plainArticle('Arl').replace('old', 'São â€ Ã')
    for (const args of [[], ['--fix-mojibake']])
      expect(unecho(args, plain)).toEqual({ code: 0, stdout: `# ${plain}`, stderr: '' })
  })
})

describe('HTML, RTF, JSON given as text', () => {
  test.each([
    ['html', `<!DOCTYPE html>\n<html><body><h1>Bridge</h1><p>${body}</p></body></html>`, 'pandoc -t plain'],
    ['html', `Bridge\n\n${`<p>${body.trim()}</p>\n`.repeat(5)}`, 'pandoc -t plain'],
    ['rtf', `{\\rtf1\\ansi ${body}}`, 'pandoc -f rtf -t plain'],
    ['json', JSON.stringify({ text: body }), '--jsonl'],
  ])('%s is a warning with the next step, and is cleaned all the same', (kind, input, next) => {
    const { code, stderr, stdout } = unecho(['-f', 'json'], input)
    const [warning] = JSON.parse(stdout).warnings
    expect([code, stderr, warning.code]).toEqual([0, '', `looks-like-${kind}`])
    expect(warning.message).toContain(next)
    expect(stdout).toContain('Cars take the ferry until spring.')
  })

  test('a text about them is none', () => {
    for (const text of [
      'In HTML a paragraph is <p>…</p>, a line <br>.',
      '[These plans] are old.',
      '{ a brace',
      'a < b > c',
    ])
      expect(unecho(['-f', 'json'], text).stdout).toContain('"warnings": []')
  })
})

describe('HTML entities in the text', () => {
  const full = `Bridge in Arl closes\n\n${'The caf&eacute;s&#8217; owner said &quot;no&quot; &amp;amp; left &#x1f6a7;. '.repeat(2)}\n`

  test('are decoded, once, where the text is full of them', () => {
    const { stdout, stderr } = unecho(['-f', 'text'], full)
    expect(stdout).toBe(`Bridge in Arl closes\n\n${'The cafés’ owner said "no" &amp; left 🚧. '.repeat(2).trim()}\n`)
    expect(stderr).toBe('unecho: -: 12 HTML entities were decoded\n')
  })

  test('stay where a text speaks of them', () => {
    const text = `How to write an ampersand\n\nWrite &amp; for &, and &lt; for a bracket. ${body}`
    expect(unecho(['-f', 'text'], text).stdout).toBe(text.trim().replace(/$/, '\n'))
  })
})

describe('U+2028, U+2029, U+0085, lone surrogates, 10^5 combining marks on one letter', () => {
  const text = `Bridge\u2028in Arl\n\nCars\u2029take\u0085the ferry until e${'\u0301'.repeat(1e5)} spring.\n`

  test('give JSON and JSON lines that Python and jq read back', () => {
    for (const format of ['json', 'jsonl']) {
      const { stdout } = unecho(['-f', format], text)
      const ours = JSON.parse(stdout)
      const python = spawnSync(
        'python3',
        ['-c', 'import json,sys; print(len(json.load(sys.stdin)["paragraphs"][-1]))'],
        {
          input: stdout,
          encoding: 'utf8',
        },
      )
      if (!python.error) expect([python.status, Number(python.stdout)]).toEqual([0, ours.paragraphs.at(-1).length])
      const jq = spawnSync('jq', ['-j', '.paragraphs[-1]'], { input: stdout, encoding: 'utf8' })
      if (!jq.error) expect([jq.status, jq.stdout]).toEqual([0, ours.paragraphs.at(-1)])
      expect(ours.paragraphs.at(-1)).toHaveLength('the ferry until e spring.'.length + 1e5)
    }
  })

  test('lone surrogates of a record pass as they were written in other fields; in its text they are replaced, and Python and jq read it back', () => {
    const given = '{"id":"\\ud800","text":"A sign stood there."}'
    expect(unecho(['--jsonl'], given).stdout).toContain('{"id":"\\ud800",')
    // What is written anew has U+FFFD for them, and says so.
    const { code, stdout } = unecho(['--jsonl'], '{"text":"A \\udc00 sign 🚧\\ud83d\\ude00\\n\\nstood \\uD800 there."}')
    const { title, text, unecho: account } = JSON.parse(stdout)
    expect([code, title, text]).toEqual([0, 'A \ufffd sign 🚧😀', 'stood \ufffd there.'])
    expect(account.warnings.map((warning: { code: string }) => warning.code)).toEqual(['lone-surrogates'])
    const read = { encoding: 'utf8', input: stdout } as const
    const python = spawnSync('python3', ['-c', 'import json,sys; print(json.load(sys.stdin)["text"])'], read)
    if (!python.error) expect([python.status, python.stdout]).toEqual([0, 'stood \ufffd there.\n'])
    const jq = spawnSync('jq', ['-r', '.text'], read)
    if (!jq.error) expect([jq.status, jq.stdout]).toEqual([0, 'stood \ufffd there.\n'])
  })
})
