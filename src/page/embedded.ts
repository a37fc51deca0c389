import type { ReportData, ReportDetail } from '../render/report-data.ts'

/** What the page holds beside its views. */
export const readReport = (): ReportData => read('report')

/** One view. It is parsed only now, since a page may hold many that nobody opens. */
export const readDetail = (number: number): ReportDetail => read(`detail-${number}`)

function read<T>(id: string): T {
  const text = document.getElementById(id)?.textContent
  if (text == null) throw new Error(`this page lacks its part ${id}`)
  return JSON.parse(text) as T
}
