import { element } from './element.ts'
import { readDetail, readReport } from './embedded.ts'
import { overviewOf, overviewTitle } from './overview.ts'
import { rowAsked } from './route.ts'
import { viewOf, viewTitle } from './view.ts'

const report = readReport()
const { rows, program } = report
const main = document.querySelector('main')!
const only = rows.length === 1 ? rows[0]! : null

/** The overview stays as it was left: sorted, chosen, scrolled. */
const overview = only ? null : overviewOf(report)
let leftAt = 0
let leftFrom: Element | null = null
let leaving = new AbortController()
/** Whether anything was shown before: who opens the page is not led anywhere. */
let isOpen = false

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
  if (overview?.isConnected && row) {
    leftAt = scrollY
    leftFrom = document.activeElement
  }
  back.hidden = row === null || only !== null
  document.documentElement.classList.toggle('viewing', row?.detail != null)
  if (row) main.replaceChildren(viewOf(row, row.detail === null ? null : readDetail(row.detail), leaving.signal))
  else if (overview) main.replaceChildren(overview)
  document.title = `${row ? viewTitle(row) : overviewTitle(report)} – ${program}`
  scrollTo(0, row ? 0 : leftAt)
  if (isOpen) giveFocus(row ? main.querySelector('#page-heading') : leftFrom)
  isOpen = true
}

/** Whoever goes from one to another hears the new heading, or is back at the link that was followed. */
function giveFocus(target: Element | null): void {
  if (target instanceof HTMLElement) target.focus({ preventScroll: true })
}

history.scrollRestoration = 'manual'
addEventListener('hashchange', show)
show()
