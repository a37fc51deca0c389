// Marks that Markdown would obey, through the built command: two parsers that know nothing of it show text, and all of it.
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { type ShownBlock, showCommonMark, showGfm } from '../text/markdown-parsers.ts'
import { folderOf, unecho } from './program.ts'

const SIGNS = Array.from({ length: 0x7f - 0x21 }, (_, n) => String.fromCharCode(0x21 + n)).filter(sign =>
  /[^\w]|_/.test(sign),
)

/** Prose around what is hostile, so that it is neither title nor left over. */
const around = (middle: string): string =>
  `Bridge in Arl closes for repairs\n\nThe old bridge in Arl closes on Monday, and cars take the ferry.\n\n${middle}\n\nNobody asked the goats of the island, who walk across it twice a day.\n`

const CASES: Record<string, string[]> = {
  'a sign at the start': SIGNS.flatMap(sign => [
    `${sign} the gate was open`,
    `${sign}the gate was open`,
    // Three backslashes alone are what Markdown makes of two.
    sign.repeat(4),
  ]),
  'a sign at the end': SIGNS.flatMap(sign => [`The gate was open ${sign}`, `The gate was open${sign}`]),
  'a sign in the middle': SIGNS.flatMap(sign => [
    `The gate ${sign}was${sign} open ${sign} and${sign}shut, so ${sign}${sign}they${sign}${sign} said`,
  ]),
  'link definitions': [
    '[gate]: https://example.org/ "open"',
    '[gate]: <open>',
    'See [gate], [the gate][gate] and ![gate](a.png).',
  ],
  'HTML blocks': [
    '<div>',
    '<script>alert(1)</script>',
    '<!-- gone',
    '<?php',
    '<![CDATA[',
    '</p>',
    'Then <b>bold</b> and <br/>.',
  ],
  tables: ['| gate | state |\n| --- | --- |\n| north | open |', 'gate | state\n--- | ---\nnorth | open', '|-|'],
  footnotes: ['The gate[^1] was open.', '[^1]: Nobody saw it.', '[^gate]:'],
  autolinks: ['<https://example.org/a>', 'Write to <a@example.org>, see www.example.org or https://example.org/a_b_c.'],
  'setext underlines': ['The gate\n===', 'The gate\n---', '===', '---', 'The gate was\nopen\n-'],
  fences: ['```', '~~~', '```js', '``` open `` shut', '~~~~ gate', '    indented', '\tindented'],
  'lists and quotations': [
    '1. gate',
    '1986. A year',
    '2) gate',
    '- [ ] gate',
    '+',
    '* * *',
    '> gate',
    '# gate',
    '####### gate',
  ],
  'entities and escapes': ['Write &amp; for &, &#35; for #, \\* for *, \\\\ for \\.', '&copy; 1986', 'C:\\gate\\'],
}

const shownText = (blocks: ShownBlock[]): string => blocks.map(({ text }) => text).join('\n')
const squeezed = (text: string): string => text.replace(/\s+/g, '')

describe('hostile Markdown is shown as text by both parsers, every sign of it', () => {
  const file = (name: string, n: number): string => `${name}/${String(n).padStart(3, '0')}`
  const named = Object.entries(CASES).flatMap(([name, lines]) =>
    lines.map((line, n) => [`in/${file(name, n)}.txt`, around(line)] as const),
  )
  const place = folderOf(Object.fromEntries(named))
  const { stdout } = unecho(['-q', '-f', 'jsonl', 'in'], '', place)
  const records = new Map(
    stdout
      .trimEnd()
      .split('\n')
      .map(line => JSON.parse(line))
      .map(record => [record.source, record]),
  )
  const written = unecho(['-q', 'in', '--out', 'out'], '', place)

  test.each(Object.entries(CASES))('%s', (name, lines) => {
    expect(written).toEqual({ code: 0, stdout: '', stderr: '' })
    for (const [n, line] of lines.entries()) {
      const { title, lead, paragraphs } = records.get(`in/${file(name, n)}.txt`)
      const markdown = readFileSync(`${place}/out/${file(name, n)}.md`, 'utf8')
      const passages = [lead, ...paragraphs].filter(text => text !== null)
      const wanted = [{ kind: 'heading', text: title }, ...passages.map(text => ({ kind: 'paragraph', text }))]
      expect(showCommonMark(markdown)).toEqual(wanted)
      expect(showGfm(markdown)).toEqual(wanted)
      expect(squeezed(shownText(showGfm(markdown)))).toContain(squeezed(line))
    }
  })
})

test('the title of a record passes as it is written, whatever its signs', () => {
  const titles = Object.values(CASES).flat()
  const text = 'The old bridge closes on Monday.\n\nCars take the ferry until spring.'
  const { code, stdout } = unecho(['--jsonl'], titles.map(title => `${JSON.stringify({ title, text })}\n`).join(''))
  const found = stdout
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line).title)
  expect([code, found]).toEqual([0, titles])
})

test('a list of which an item begins with a backslash of its own is a list when its Markdown is cleaned again', () => {
  const { stdout } = unecho([], '- Bring a lantern to the quay\n\n\\- Bring a second lantern for the harbour master\n')
  expect(stdout).toBe('\\- Bring a lantern to the quay\n\n\\\\- Bring a second lantern for the harbour master\n')
  expect(unecho([], stdout).stdout).toBe(stdout)
})
