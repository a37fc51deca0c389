import { readdirSync } from 'node:fs'
import axe from 'axe-core'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { browsing, reportOf } from './browsing.ts'

const { open } = browsing()
const all = reportOf(readdirSync('fixtures').map(name => `fixtures/${name}/input.txt`))
const PAGES = {
  'the overview': { file: all, address: '' },
  'a view': { file: reportOf(['fixtures/sample--flat-first/input.txt']), address: '' },
  'a view with differences': { file: reportOf(['fixtures/shape--words-edited-flat-en/input.txt']), address: '' },
  'a view from right to left': {
    file: reportOf(['fixtures/shape--flat-has-a-paragraph-more-ar/input.txt']),
    address: '',
  },
  'a view of many': { file: all, address: '#input=3' },
}
const cases = Object.entries(PAGES)

/** What axe finds that bars a reader, with the elements. */
async function barriers(page: Page): Promise<string[]> {
  await page.evaluate(axe.source)
  const { violations } = await page.evaluate<axe.AxeResults>('axe.run()')
  return violations.flatMap(({ id, impact, nodes }) => nodes.map(node => `${impact} ${id} ${node.target.join(' ')}`))
}

async function openView(page: Page, address: string): Promise<void> {
  await page.evaluate(`location.hash = '${address}'`)
  await page.locator('.head .account').waitFor()
}

describe.each(['light', 'dark'] as const)('%s', colorScheme => {
  test.each(cases)('%s bars nobody', async (_, { file, address }) => {
    const page = await open(file, { colorScheme })
    if (address) await openView(page, address)
    expect(await barriers(page)).toEqual([])
    if ((await page.locator('.removed').count()) === 0) return
    // Lit, the passages stand on other grounds.
    await page.keyboard.press('j')
    expect(await page.locator('.passage.source').count()).toBe(1)
    expect(await barriers(page)).toEqual([])
  })
})

describe.each([360, 800, 2560])('at a width of %i', width => {
  test.each(cases)('%s does not scroll sideways', async (_, { file, address }) => {
    const page = await open(file, { viewport: { width, height: 740 } })
    if (address) await openView(page, address)
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width)
  })
})

test('on paper the panes stand below one another, in the colours of paper, without controls', async () => {
  const page = await open(PAGES['a view'].file, { colorScheme: 'dark' })
  await page.emulateMedia({ media: 'print' })
  const [input, result] = await Promise.all(['.input', '.result'].map(pane => page.locator(pane).boundingBox()))
  expect(result!.y).toBeGreaterThanOrEqual(input!.y + input!.height)
  expect(await page.locator('.walk').isVisible()).toBe(false)
  expect(await page.evaluate('getComputedStyle(document.documentElement).color')).toBe('rgb(0, 0, 0)')
})

test('the first key goes to a link that skips to the content', async () => {
  const page = await open(PAGES['a view'].file)
  await page.keyboard.press('Tab')
  expect(await page.locator(':focus').textContent()).toBe('Skip to the content')
  await page.keyboard.press('Enter')
  expect(await page.locator(':focus').getAttribute('id')).toBe('content')
  expect(page.url()).not.toContain('#')
})
