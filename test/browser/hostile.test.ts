import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { folderOf } from '../cli/program.ts'
import { browsing, reportOf } from './browsing.ts'

const { open } = browsing()

const LINES = [
  '</script><script>window.hacked=1</script>',
  '<img src=x onerror="window.hacked=1">',
  '<style>*{display:none}</style><base href="https://example.org/">',
  '[click](javascript:window.hacked=1) <a href="javascript:window.hacked=1">me</a>',
  'A comment <!-- and <![CDATA[ a section ]]> and <!--data--> and one ends --> here',
  'It counts\u2028in two\u2029lines, turns\u202e back\u202c, rings\u0007 and is\u0001 nothing; {{x}} $& $1',
  '<svg onload="window.hacked=1"><iframe srcdoc="<script>window.hacked=1</script>"></iframe>',
]
const hostile = `A title with <b onmouseover="window.hacked=1">marks</b>\n\n${LINES.join('\n\n')}\n\n${LINES.join(' ')}\n`

/** As a reader is to see it. */
const seen = (text: string): string =>
  text.replace(/[\u0001\u0007\u2028\u2029\u202c\u202e]/g, c => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`)

test('hostile text is shown as text, and not obeyed', async () => {
  const folder = folderOf({ 'hostile.txt': hostile })
  const page = await open(reportOf(['hostile.txt'], folder))
  const input = (await page.locator('.input .line').allTextContents()).map(line => line.replace(/\n$/, '')).join('')
  for (const line of LINES) expect(input).toContain(seen(line))
  const result = await page.locator('.result').textContent()
  expect(result).toContain('; {{x}} $& $1')
  expect(`${input}${result}`).not.toMatch(/[\u0001\u0007\u2028\u2029\u202c\u202e]/)
  expect(await page.locator('h1').textContent()).toBe('A title with <b onmouseover="window.hacked=1">marks</b>')
  expect(await page.locator('main :is(img, style, base, iframe, script, b, a)').count()).toBe(0)
  await page.locator('h1').hover()
  for (const passage of await page.locator('.passage').all()) await passage.hover()
  expect(await page.evaluate('window.hacked')).toBeUndefined()
})

test('a twin that holds hidden signs is lit where it stands', async () => {
  const sample = readFileSync('fixtures/sample--flat-first/input.txt', 'utf8')
  const folder = folderOf({ 'signs.txt': sample.replaceAll('with forty', 'with\u202e forty\u0007') })
  const page = await open(reportOf(['signs.txt'], folder))
  await page.locator('.removed').first().hover()
  const marked = (pane: string): Promise<string[]> =>
    page.evaluate(`[...CSS.highlights.get('twin-in-${pane}')].map(String)`)
  expect((await marked('input'))[1]).toBe(
    'The Solveig left the quay at Tarn on Thursday with\\u202e forty\\u0007 passengers, two goats and the mayor.',
  )
  expect((await marked('result'))[1]).toMatch(/^The Solveig left .* and the mayor\.$/)
})

test('names of files are no markup either', async () => {
  const names = ['<img src=x onerror=alert(1)>.txt', 'turn\u202egnp.txt', '&amp;.txt']
  const folder = folderOf(Object.fromEntries(names.map(name => [name, hostile])))
  const page = await open(reportOf(names, folder))
  expect(await page.locator('td.in-file').allTextContents()).toEqual(names.map(seen))
  expect(await page.evaluate('window.hacked')).toBeUndefined()
})
