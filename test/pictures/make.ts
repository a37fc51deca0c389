// npm run pictures: makes the pictures of the readme anew, from the built program. The report wants Chromium.

import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { launch } from '../browser/chromium.ts'
import { PICTURED, pictureOf } from './terminal.ts'

const PICTURES = '.github/pictures'
const [, article = ''] = PICTURED

writeFileSync(join(PICTURES, 'explain.svg'), pictureOf(PICTURED))
const folder = mkdtempSync(join(tmpdir(), 'unecho-pictures-'))
const page = join(folder, 'report.html')
spawnSync(process.execPath, ['dist/unecho.cjs', article, '--report', page], { stdio: 'inherit' })
const browser = await launch()
try {
  const tab = await browser.newPage({ viewport: { width: 1280, height: 720 }, colorScheme: 'light' })
  await tab.goto(`file://${page}`)
  await tab.screenshot({ path: join(PICTURES, 'report.png') })
} finally {
  await browser.close()
  rmSync(folder, { recursive: true })
}
