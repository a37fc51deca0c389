import { element } from './element.ts'
import { readDetail, readReport } from './embedded.ts'
import { overviewOf, overviewTitle } from './overview.ts'
import { addressOf, rowAsked } from './route.ts'
import { viewOf, viewTitle } from './view.ts'

const report = readReport()
const { rows, program } = report
const main = document.querySelector('main')!
const only = rows.length === 1 ? rows[0]! : null

/** The overview stays as it was left: sorted, chosen, scrolled. */
const overview = only ? null : overviewOf(report)
let leftAt = 0
let leaving = new AbortController()
/** The row whose view is shown, null for the overview. */
let shown: number | null | undefined

const back = element('a', { class: 'back', href: '#' }, 'Back to all files')
document.querySelector('.banner')!.append(element('p', { class: 'program' }, `${program} report`), back)
document.querySelector('.skip')!.addEventListener('click', event => {
  // The address is kept for what is shown.
  event.preventDefault()
  main.focus()
})

function show(): void {
  const asked = only ? 0 : rowAsked(location.hash, rows.length)
  const row = asked === null ? null : rows[asked]!
  leaving.abort()
  leaving = new AbortController()
  if (overview?.isConnected && row) leftAt = scrollY
  back.hidden = row === null || only !== null
  document.documentElement.classList.toggle('viewing', row?.detail != null)
  if (row) main.replaceChildren(viewOf(row, row.detail === null ? null : readDetail(row.detail), leaving.signal))
  else if (overview) main.replaceChildren(overview)
  document.title = `${row ? viewTitle(row) : overviewTitle(report)} – ${program}`
  scrollTo(0, row ? 0 : leftAt)
  if (shown !== undefined) giveFocus(shown, asked)
  shown = asked
}

/** Whoever goes from one to another hears the new heading, or is back at the link that was followed. */
function giveFocus(from: number | null, to: number | null): void {
  const link = from === null ? null : main.querySelector<HTMLElement>(`.files a[href="${addressOf(from)}"]`)
  const target = to === null ? link : main.querySelector<HTMLElement>('#page-heading')
  target?.focus({ preventScroll: true })
}

history.scrollRestoration = 'manual'
addEventListener('hashchange', show)
show()
