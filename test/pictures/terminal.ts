import { spawnSync } from 'node:child_process'
import stringWidth from 'string-width'

/** The command of the picture in the readme. */
export const PICTURED = ['--explain', 'fixtures/sample--flat-first/input.txt']

const COLUMNS = 84
/** Pixels. */
const COLUMN = 8.4
const ROW = 20
const MARGIN = 16

/** What the built program writes to a terminal, as an SVG with its colours, dark on any page. */
export function pictureOf(args: readonly string[]): string {
  const { stdout } = spawnSync(process.execPath, ['dist/unecho.cjs', ...args], {
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '', FORCE_COLOR: '1', COLUMNS: String(COLUMNS) },
  })
  const rows = [`$ unecho ${args.join(' ')}`, ...stdout.trimEnd().split('\n')]
  const [width, height] = [Math.ceil(COLUMNS * COLUMN) + 2 * MARGIN, rows.length * ROW + 2 * MARGIN]
  const lines = rows.map((row, i) => textOf(row, MARGIN + (i + 0.75) * ROW)).filter(line => line !== '')
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="ui-monospace, 'DejaVu Sans Mono', Menlo, Consolas, monospace" font-size="14" fill="#e6e6e6" xml:space="preserve">
<rect width="${width}" height="${height}" rx="8" fill="#1b1d22"/>
${lines.join('\n')}
</svg>
`
}

/** A row of the terminal: a piece of text for each run of one look. */
function textOf(row: string, y: number): string {
  const looks = new Set<string>()
  let column = 0
  const spans: string[] = []
  for (const part of row.split(/(\u001b\[\d+m)/)) {
    const code = /^\u001b\[(\d+)m$/.exec(part)?.[1]
    if (code !== undefined) turn(looks, code)
    else {
      // Runs of blanks are left out: a browser would spread what is beside them.
      for (const piece of part.split(/( {2,}|^ | $)/)) {
        if (piece.trim() !== '') spans.push(spanOf(piece, column, y, looks))
        column += stringWidth(piece)
      }
    }
  }
  return spans.join('')
}

function spanOf(text: string, column: number, y: number, looks: ReadonlySet<string>): string {
  const x = (MARGIN + column * COLUMN).toFixed(1)
  const length = (stringWidth(text) * COLUMN).toFixed(1)
  return `<text x="${x}" y="${y}" textLength="${length}"${[...looks].join('')}>${escaped(text)}</text>`
}

/** The attributes of each code that begins a look, and the codes that end it. */
const LOOKS: Record<string, { attributes: string; end: string }> = {
  1: { attributes: ' font-weight="bold"', end: '22' },
  2: { attributes: ' opacity="0.62"', end: '22' },
  9: { attributes: ' text-decoration="line-through"', end: '29' },
  31: { attributes: ' fill="#ff7b72"', end: '39' },
  32: { attributes: ' fill="#7ee787"', end: '39' },
}

function turn(looks: Set<string>, code: string): void {
  const look = LOOKS[code]
  if (look) looks.add(look.attributes)
  else for (const { attributes, end } of Object.values(LOOKS)) if (end === code) looks.delete(attributes)
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
