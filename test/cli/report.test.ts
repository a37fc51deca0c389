import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { explain } from '../../src/clean.ts'
import { ReportFile } from '../../src/cli/report-file.ts'
import type { Result } from '../../src/cli/result.ts'
import { toReportPart } from '../../src/render/report.ts'
import { embeddable, rowOf, worthOf } from '../../src/render/report-data.ts'
import { folderOf, plainArticle, unecho } from './program.ts'

const body = plainArticle('Arl').split('\n\n')[1] as string
const twice = `${plainArticle('Arl')}\n${body}`

/** What a page holds, read as a browser does. */
function dataOf(page: string): { rows: Record<string, unknown>[]; details: Record<string, unknown>[] } {
  const scripts = [...page.matchAll(/<script type="application\/json" id="([a-z]+)(?:-\d+)?">([^<]*)<\/script>/g)]
  const of = (id: string) => scripts.filter(match => match[1] === id).map(match => JSON.parse(match[2] as string))
  return { rows: of('report')[0].rows, details: of('detail') }
}

describe('--report', () => {
  const folder = folderOf({ 'a.txt': twice, 'b/c.txt': plainArticle('Brek'), 'foreign.html': '<p>mine</p>' })
  const here = (args: string[]) => unecho(args, '', folder)

  test('writes one page with a row for each input and its view, says the sum, and nothing on standard output', () => {
    const { code, stdout, stderr } = here(['a.txt', 'b', 'no.txt', '--report', 'report.html'])
    expect([code, stdout]).toEqual([3, ''])
    expect(stderr).toMatch(/^unecho: no\.txt: no such file or folder\nunecho: 3 files: .* 1 failed; .*\n$/)
    const { rows, details } = dataOf(readFileSync(`${folder}/report.html`, 'utf8'))
    expect(rows.map(row => [row.source, row.detail, row.failure])).toEqual([
      ['a.txt', 0, null],
      ['b/c.txt', 1, null],
      ['no.txt', null, 'no such file or folder'],
    ])
    expect(rows[0]).toMatchObject({ title: 'Bridge in Arl closes for repairs', went: { stutter: 1 }, saved: 0 })
    expect(details.map(detail => detail.text)).toEqual([twice, plainArticle('Brek')])
    expect(readdirSync(folder).sort()).toEqual(['a.txt', 'b', 'foreign.html', 'report.html'])
  })

  test('takes the place of an earlier report, and of nothing else', () => {
    expect(here(['-q', 'a.txt', '--report', 'report.html']).code).toBe(0)
    expect(dataOf(readFileSync(`${folder}/report.html`, 'utf8')).rows).toHaveLength(1)
    mkdirSync(`${folder}/place`)
    for (const name of ['foreign.html', 'a.txt', 'place']) {
      const refused = {
        code: 2,
        stdout: '',
        stderr: `unecho: ${name} is there and no report of unecho: name another file\n`,
      }
      expect(here(['a.txt', '--report', name])).toEqual(refused)
    }
    expect(readFileSync(`${folder}/foreign.html`, 'utf8')).toBe('<p>mine</p>')
    expect(here(['a.txt', '--report', 'nowhere/r.html'])).toMatchObject({ code: 3, stderr: /no such file or folder/ })
  })

  test('an article can end no element of the page, and names nothing that it obeys', () => {
    const hostile = plainArticle('</script><!--<script>alert(1)</script>\u2028\u202e')
    const page = dataOf(readFileSync(pageOf(hostile), 'utf8'))
    expect(page.details[0]?.text).toBe(hostile)
    expect(embeddable('"<a>&\u2028\u202e\u0085"')).toBe('"\\u003ca\\u003e\\u0026\\u2028\\u202e\\u0085"')
  })

  function pageOf(text: string): string {
    const place = folderOf({ 'a.txt': text })
    expect(unecho(['-q', 'a.txt', '--report', 'r.html'], '', place).code).toBe(0)
    return `${place}/r.html`
  }
})

test('where the views are too many those most worth a look stay, in the order of the inputs', async () => {
  const place = folderOf({ 'page.html': '<!doctype html>\n<html><body><!--data--></body></html>' })
  const report = new ReportFile(`${place}/report.html`, `${place}/page.html`, 'unecho 1')
  const filler = `${'The ferry left on Monday, full to the last seat. '.repeat(40)}\n`.repeat(1000)
  for (let n = 0; n < 30; n++) {
    const text = n % 3 === 0 ? twice : plainArticle('Brek')
    const { article } = explain(text)
    // One text of 2 MB would be seconds of work: what is looked at here is the room that the views take.
    const part = toReportPart({ source: `${n}`, text: filler, article, findings: explain(text).findings })
    await report.take({ kind: 'failure', source: `${n}`, reason: '' }, resultOf(part))
  }
  await report.end()
  const page = readFileSync(`${place}/report.html`, 'utf8')
  expect(page.length).toBeLessThan(25_000_000)
  const { rows, details } = dataOf(page)
  const shown = rows.filter(row => row.detail !== null)
  expect([rows.length, shown.map(row => row.detail)]).toEqual([30, details.map((_, n) => n)])
  expect(shown.length).toBeGreaterThan(9)
  const least = Math.min(...shown.map(row => worthOf(row as never)))
  for (const row of rows.filter(row => row.detail === null)) expect(worthOf(row as never)).toBeLessThanOrEqual(least)
})

const resultOf = (text: string): Result => ({
  ...{ text, complaints: [], ends: false },
  counts: { ...{ inputs: 1, failed: 0, upToDate: 0, repeating: 0, bytes: 0 }, words: explain('').article.words },
})

test('a row counts what went, what differs and what was saved', () => {
  const flat = readFileSync('fixtures/shape--flat-has-a-paragraph-more-pt/input.txt', 'utf8')
  expect(rowOf('a', explain(flat))).toMatchObject({ went: { 'flat-copy': 2 }, saved: 1, differs: 0, detail: null })
})
