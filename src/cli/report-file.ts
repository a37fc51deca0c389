import { closeSync, openSync, readFileSync, readSync, renameSync, rmSync, statSync, writeSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { failedRow } from '../render/report.ts'
import { embeddable, type ReportData, type ReportRow, worthOf } from '../render/report-data.ts'
import { reasonOf } from './reason.ts'
import type { Result } from './result.ts'
import type { Sink } from './sinks.ts'
import type { Task } from './task.ts'
import { UsageError } from './usage-error.ts'

/** Bytes that the views of a page have together: a browser opens a page of twice as much in no time. */
const MOST_VIEW_BYTES = 24_000_000
/** Where in the template of the page its data goes. */
const PLACE = '<!--data-->'
/** With what every report begins, so that no other file is taken for one. */
const MARK = '<!doctype html>\n<!-- a report of unecho -->\n'

interface View {
  row: ReportRow
  json: string
}

/** A report in the making: the rows of all inputs, and the views of those most worth a look. */
export class ReportFile implements Sink {
  readonly #file: string
  readonly #template: string
  readonly #data: ReportData
  #views: View[] = []
  #bytes = 0

  /**
   * @param file the path of the page
   * @param template the path of the built page without data
   * @throws UsageError where the file is there and no report
   */
  constructor(file: string, template: string, program: string) {
    this.#file = file
    this.#data = { program, rows: [] }
    this.#template = readTemplate(template)
    if (isForeign(file)) throw new UsageError(`${file} is there and no report of unecho: name another file`)
  }

  async take(task: Task, { text, counts, complaints }: Result): Promise<void> {
    if (counts.inputs === 0) return
    if (counts.failed > 0) {
      this.#data.rows.push(failedRow(task.source, complaints[0] ?? ''))
      return
    }
    const part = typeof text === 'string' ? text : Buffer.from(text).toString()
    const end = part.indexOf('\n')
    const row: ReportRow = JSON.parse(part.slice(0, end))
    this.#data.rows.push(row)
    if (end + 1 < part.length) this.#hold({ row, json: part.slice(end + 1) })
  }

  /** Writes the page whole, or not at all. Throws an error of the system. */
  async end(): Promise<void> {
    this.#thin()
    this.#views.forEach(({ row }, n) => {
      row.detail = n
    })
    const [head = '', tail = ''] = this.#template.split(PLACE)
    const parts = [
      MARK,
      head.replace(/^<!doctype html>\s*/i, ''),
      script('report', embeddable(JSON.stringify(this.#data))),
      ...this.#views.map(({ json }, n) => script(`detail-${n}`, json)),
      tail,
    ]
    writeWhole(this.#file, parts)
  }

  #hold(view: View): void {
    this.#views.push(view)
    this.#bytes += view.json.length
    if (this.#bytes > 2 * MOST_VIEW_BYTES) this.#thin()
  }

  /** Lets go the views that are worth a look least, where all together are too large. */
  #thin(): void {
    if (this.#bytes <= MOST_VIEW_BYTES) return
    const order = new Map(this.#views.map((view, n) => [view, n]))
    const byWorth = this.#views.slice().sort((a, b) => worthOf(b.row) - worthOf(a.row))
    this.#bytes = 0
    const kept = byWorth.filter(({ json }) => {
      if (this.#bytes + json.length > MOST_VIEW_BYTES) return false
      this.#bytes += json.length
      return true
    })
    this.#views = kept.sort((a, b) => (order.get(a) as number) - (order.get(b) as number))
  }
}

const script = (id: string, json: string): string => `<script type="application/json" id="${id}">${json}</script>\n`

function readTemplate(template: string): string {
  try {
    return readFileSync(template, 'utf8')
  } catch {
    throw new UsageError('the page of --report is not built: run npm run build')
  }
}

/** Whether something else stands there that would be overwritten. */
function isForeign(file: string): boolean {
  const found = statSync(file, { throwIfNoEntry: false })
  if (!found?.isFile() || found.size === 0) return found?.isDirectory() ?? false
  const bytes = Buffer.alloc(MARK.length)
  const open = openSync(file, 'r')
  readSync(open, bytes, 0, bytes.length, 0)
  closeSync(open)
  return bytes.toString() !== MARK
}

/** Writes under another name, and renames; what is no file (a pipe, a device) is written as it is. */
function writeWhole(file: string, parts: readonly string[]): void {
  const isPlace = statSync(file, { throwIfNoEntry: false })?.isFile() ?? true
  const temporary = isPlace ? join(dirname(file), `.unecho-report-${process.pid}.tmp`) : file
  const open = openSync(temporary, 'w')
  try {
    for (const part of parts) {
      const bytes = Buffer.from(part)
      for (let at = 0; at < bytes.length; ) at += writeSync(open, bytes, at)
    }
  } catch (failure) {
    if (isPlace) rmSync(temporary, { force: true })
    throw new Error(`${file}: ${reasonOf(failure)}`)
  } finally {
    closeSync(open)
  }
  if (isPlace) renameSync(temporary, file)
}
