// npx tsx test/browser/open-large.ts [files]: how large the report on many files is, and how soon it is there.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Page } from 'playwright-core'
import { unecho } from '../cli/program.ts'
import { launch } from './chromium.ts'

const files = Number(process.argv[2] ?? 10_000)
const folder = mkdtempSync(join(tmpdir(), 'unecho-large-'))
const report = join(folder, 'report.html')
const browser = await launch()
try {
  writeInputs()
  const { stderr } = unecho([join(folder, 'scraped'), '--report', report])
  process.stdout.write(`${stderr}page: ${(statSync(report).size / 1e6).toFixed(1)} MB\n`)
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
  await measure('first rows', async () => {
    await page.goto(pathToFileURL(report).href, { waitUntil: 'commit' })
    await page.locator('tbody tr').first().waitFor()
  })
  await measure('sort', () => pressed(page, "document.querySelector('th.in-removed button').click()"))
  await measure('sort by title', () => pressed(page, "document.querySelector('th.in-title button').click()"))
  await measure('choose', () => pressed(page, "sought.value = 'wild', sought.dispatchEvent(new Event('input'))"))
  await measure('open a view', () => pressed(page, "document.querySelector('tbody a').click()"))
  await measure('go back', () => pressed(page, 'history.back()'))
} finally {
  await browser.close()
  rmSync(folder, { recursive: true })
}

/** The fixtures, over and over. */
function writeInputs(): void {
  const inputs = readdirSync('fixtures').map(name => [name, readFileSync(`fixtures/${name}/input.txt`)] as const)
  mkdirSync(join(folder, 'scraped'))
  for (let n = 0; n < files; n++) {
    const [name, text] = inputs[n % inputs.length]!
    writeFileSync(join(folder, 'scraped', `${String(n).padStart(5, '0')}-${name}.txt`), text)
  }
}

async function measure(name: string, action: () => Promise<unknown>): Promise<void> {
  const before = performance.now()
  await action()
  process.stdout.write(`${name}: ${(performance.now() - before).toFixed(0)} ms\n`)
}

/** Done when what it changes has been painted. */
function pressed(page: Page, script: string): Promise<unknown> {
  return page.evaluate(`(${script}, new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done))))`)
}
