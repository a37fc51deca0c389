// A part of npm run build: joins markup, style and script of the report page into one file that asks for nothing else.
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { build } from 'esbuild'

/** Where the command puts what a report holds. */
const DATA = '<!--data-->'

const [style, script] = await Promise.all([bundled('src/page/page.css'), bundled('src/page/main.ts')])
let page = readFileSync('src/page/page.html', 'utf8')
fill('content="policy"', `content="${policyFor(script, style)}"`)
fill('<style></style>', `<style>${style}</style>`)
fill('<script></script>', `<script>${script}</script>`)
check(page)
mkdirSync('dist', { recursive: true })
writeFileSync('dist/report.html', page)

/** Puts a part into its place, which must be there once. */
function fill(place: string, part: string): void {
  const [before, behind, ...more] = page.split(place)
  if (before === undefined || behind === undefined || more.length > 0) throw new Error(`the page needs one ${place}`)
  page = before + part + behind
}

/** A file with all that it imports, minified. */
async function bundled(entry: string): Promise<string> {
  const { outputFiles } = await build({
    ...{ entryPoints: [entry], bundle: true, minify: true, write: false, format: 'iife', target: 'es2022' },
    ...{ logLevel: 'warning' },
  })
  return outputFiles[0]!.text.trim()
}

/** Nothing is loaded, sent or run but the one script and the one style, which are known by their hashes. */
function policyFor(script: string, style: string): string {
  const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
  const allowed = [`script-src ${hashOf(script)}`, `style-src ${hashOf(style)}`, 'img-src data:']
  return ["default-src 'none'", ...allowed, "base-uri 'none'", "form-action 'none'"].join('; ')
}

/** Throws where the page would not hold together: an element that ends early, or no one place for the data. */
function check(page: string): void {
  const count = (part: string): number => page.split(part).length - 1
  const isBefore = page.indexOf('<body>') < page.indexOf(DATA) && page.indexOf(DATA) < page.indexOf('<script>')
  if (count(DATA) !== 1 || !isBefore) throw new Error(`the page needs one ${DATA} before its script`)
  if (count('</script') !== 1 || count('</style') !== 1) throw new Error('the script or the style ends its element')
}
