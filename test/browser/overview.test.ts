import { readdirSync, readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { folderOf, plainArticle } from '../cli/program.ts'
import { browsing, reportOf } from './browsing.ts'

const { open } = browsing()
const inputs = readdirSync('fixtures').map(name => `fixtures/${name}/input.txt`)
const all = reportOf(inputs)
/** How many they are, as the page writes it. */
const COUNT = inputs.length.toLocaleString('en')

const shown = (page: Page): Promise<string | null> => page.locator('.pager .told').textContent()

/** The cells of one column, from the first row on. */
const cells = (page: Page, column: string): Promise<string[]> => page.locator(`td.in-${column}`).allTextContents()

const percents = async (page: Page): Promise<number[]> =>
  (await cells(page, 'removed')).map(text => (text === 'under 1 %' ? 0.5 : Number.parseInt(text, 10)))

test('totals, charts and the files most worth a look come before the table', async () => {
  const page = await open(all)
  expect(await page.locator('h1').textContent()).toBe(`What became of ${COUNT} files`)
  expect(await page.locator('.totals dt').allTextContents()).toEqual([
    ...['files', 'words in', 'kept', 'repeated', 'related', 'furniture', 'failed'],
  ])
  expect(await page.locator('h2').allTextContents()).toEqual([
    'Most worth a look',
    'How much went',
    'What went',
    'All files',
  ])
  expect(await page.locator('.worth li').count()).toBe(10)
  for (const why of await page.locator('.worth .why').allTextContents())
    expect(why).toMatch(/\d+ % removed|no title found/)
  const share = page.getByRole('img', {
    name: /^Share of the words removed\. Nothing: \d+ files; 0 to 10 %: \d+ files; /,
  })
  const values = (await share.locator('.value').allTextContents()).map(Number)
  expect(values).toHaveLength(11)
  expect(values.reduce((sum, value) => sum + value)).toBe(inputs.length)
  expect(
    await page
      .getByRole('img', { name: /\bflat copy: \d+ times in \d+ files/ })
      .locator('.figures')
      .first()
      .textContent(),
  ).toMatch(/^\d+ files, \d+ times$/)
})

test('a name in the head sorts by its column, a second time the other way round', async () => {
  const page = await open(all)
  const head = page.getByRole('columnheader', { name: 'Removed' })
  expect(await head.getAttribute('aria-sort')).toBe('none')
  await head.getByRole('button').click()
  expect(await head.getAttribute('aria-sort')).toBe('descending')
  const down = await percents(page)
  expect(down).toEqual(down.toSorted((a, b) => b - a))
  expect(down[0]).toBeGreaterThan(50)
  await head.getByRole('button').click()
  expect(await head.getAttribute('aria-sort')).toBe('ascending')
  expect((await percents(page))[0]).toBe(0)
  await page.getByRole('button', { name: 'File', exact: true }).click()
  expect(await head.getAttribute('aria-sort')).toBe('none')
  expect((await cells(page, 'file'))[0]).toBe(inputs.toSorted()[0])
})

test('words and a verdict choose files', async () => {
  const page = await open(all)
  await page.getByLabel('File or title holds').fill('FLAT-own')
  const files = await cells(page, 'file')
  expect(files.length).toBe(inputs.filter(name => name.includes('flat-own')).length)
  expect(await shown(page)).toBe(`1-${files.length} of ${files.length}`)
  await page.getByLabel('File or title holds').fill('')
  await page.getByLabel('Show').selectOption('pull-quote')
  const went = await cells(page, 'went')
  expect(went.length).toBeGreaterThan(5)
  expect(went.filter(names => !names.includes('pull quote'))).toEqual([])
  await page.getByLabel('File or title holds').fill('there is no such file')
  expect(await shown(page)).toBe('no file')
})

test('the table has pages of 100 rows', async () => {
  const page = await open(all)
  expect(await shown(page)).toBe(`1-100 of ${COUNT}`)
  expect(await page.locator('tbody tr').count()).toBe(100)
  expect(await page.getByRole('button', { name: 'Previous page' }).isDisabled()).toBe(true)
  const first = await cells(page, 'file')
  await page.getByRole('button', { name: 'Next page' }).click()
  expect(await shown(page)).toBe(`101-200 of ${COUNT}`)
  expect(await cells(page, 'file')).not.toContain(first[0])
  for (let n = 0; n < Math.ceil(inputs.length / 100) - 2; n++)
    await page.getByRole('button', { name: 'Next page' }).click()
  expect(await page.getByRole('button', { name: 'Next page' }).isDisabled()).toBe(true)
  expect(await page.locator('tbody tr').count()).toBe(inputs.length % 100 || 100)
})

test('a row opens its view, and the way back finds the table as it was left', async () => {
  const page = await open(all)
  await page.getByLabel('File or title holds').fill('sample')
  const rows = page.locator('tbody tr')
  await page.locator('tbody a').first().click()
  await page.locator('.head .account').waitFor()
  expect(page.url()).toMatch(/#input=\d+$/)
  expect(await page.locator('h1').textContent()).toBe('Ferry to Osk runs again after nine winters')
  expect(await page.title()).toMatch(/^Ferry to Osk/)
  await page.goBack()
  await rows.first().waitFor()
  expect(await rows.count()).toBe(1)
  expect(await page.locator(':focus').textContent()).toBe('fixtures/sample--flat-first/input.txt')
  await page.goForward()
  await page.locator('.removed').first().waitFor()
  expect(await page.locator('.removed').count()).toBe(3)
  await page.getByRole('link', { name: 'Back to all files' }).click()
  await rows.first().waitFor()
  expect(await rows.count()).toBe(1)
  expect(await page.title()).toMatch(new RegExp(`^${COUNT} files`))
})

test('each file has a view in which every passage that went says why', async () => {
  const page = await open(all)
  for (let row = 0; row < inputs.length; row += 7) {
    await page.evaluate(`location.hash = '#input=${row}'`)
    await page.locator('.head .account').waitFor()
    const removed = await page.locator('.removed').count()
    expect(await page.locator('.removed .verdict .says:not(:empty)').count()).toBe(removed)
    expect(await page.locator('.source:is(p)').textContent()).not.toBe('')
  }
})

describe('what cannot be shown is said in words', () => {
  test('files without details', async () => {
    const thinned = readFileSync(all, 'utf8').replace(/"detail":(\d+)/g, (detail, n) =>
      n < 20 ? detail : '"detail":null',
    )
    const page = await open(`${folderOf({ 'report.html': thinned })}/report.html`)
    expect(await page.locator('.files > .note').textContent()).toBe(
      'Details are kept for the 20 files most worth a look; the names of these are links.',
    )
    expect(await page.locator('tbody a').count()).toBe(20)
    await page.evaluate("location.hash = '#input=30'")
    expect(await page.locator('.view > .note').textContent()).toBe('This page holds no details of this file.')
    await page.evaluate("location.hash = '#input=9999'")
    await page.locator('.overview').waitFor()
    expect(await page.locator('.overview').isVisible()).toBe(true)
  })

  test('a file that failed', async () => {
    const folder = folderOf({ 'a.txt': plainArticle('Arl'), 'b.txt': plainArticle('Brek') })
    const file = reportOf(['a.txt', 'b.txt', 'gone.txt'], folder, 3)
    const page = await open(file)
    expect(await page.locator('.totals dd').last().textContent()).toBe('1')
    expect(await page.locator('.worth .why').first().textContent()).toBe('failed: no such file or folder')
    await page.getByLabel('Show').selectOption('failed')
    expect(await cells(page, 'file')).toEqual(['gone.txt'])
    expect(await cells(page, 'notes')).toEqual(['failed: no such file or folder'])
    expect(await page.locator('tbody a').count()).toBe(0)
  })

  test('nothing stands out', async () => {
    const folder = folderOf({ 'a.txt': plainArticle('Arl'), 'b.txt': plainArticle('Brek') })
    const page = await open(reportOf(['a.txt', 'b.txt'], folder))
    expect(await page.locator('.worth p').textContent()).toBe('Nothing stands out.')
  })
})
