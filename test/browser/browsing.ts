import { pathToFileURL } from 'node:url'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, vi } from 'vitest'
import { folderOf, unecho } from '../cli/program.ts'
import { launch } from './chromium.ts'

/** The page that the built command writes for these inputs, as a path. */
export function reportOf(paths: string[], cwd = process.cwd(), exit = 0): string {
  const file = `${folderOf()}/report.html`
  const { code, stderr } = unecho([...paths, '--report', file], '', cwd)
  expect({ code, stderr }).toMatchObject({ code: exit })
  return file
}

/**
 * A browser for the tests of a file. A test fails where a page that it opened asks for anything but itself, or has
 * something to complain of: an error, or what its policy forbids.
 */
export function browsing(): { open: (file: string, options?: BrowserContextOptions) => Promise<Page> } {
  vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })
  let browser: Browser
  let complaints: string[] = []
  beforeAll(async () => {
    browser = await launch()
  })
  afterEach(async () => {
    await Promise.all(browser.contexts().map(context => context.close()))
    const heard = complaints
    complaints = []
    expect(heard).toEqual([])
  })
  afterAll(() => browser?.close())

  async function open(file: string, options: BrowserContextOptions = {}): Promise<Page> {
    const address = pathToFileURL(file).href
    const wide = { viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' } as const
    const page = await browser.newPage({ ...wide, ...options })
    page.on('request', request => {
      // The empty icon stands in the page itself.
      if (request.url().split('#')[0] !== address && request.url() !== 'data:,') complaints.push(request.url())
    })
    page.on('console', message => complaints.push(`${message.type()}: ${message.text()}`))
    page.on('pageerror', error => complaints.push(error.message))
    page.on('dialog', dialog => complaints.push(dialog.message()))
    await page.goto(address)
    return page
  }
  return { open }
}
