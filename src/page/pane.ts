import { type Extent, scrollBetween, scrollTo } from './scrolling.ts'

/** Heights of a pane. What is farther is not scrolled past: that takes long, and on the way the heights of sheets change. */
const FAR = 3

/** Scrolls a pane that scrolls on its own; on a narrow screen, where the page does, it leaves all as it is. */
export function showIn(pane: HTMLElement, wanted: Element[], kept: Element | null = null): void {
  if (!scrollsAlone(pane) || (wanted.length === 0 && !kept)) return
  const frame = extentOf([pane])
  const goal = wanted.length > 0 ? extentOf(wanted) : extentOf([kept!])
  const top = kept ? scrollBetween(frame, goal, extentOf([kept])) : scrollTo(frame, goal)
  if (top !== 0) pane.scrollBy({ top, behavior: Math.abs(top) > FAR * pane.clientHeight ? 'instant' : motion() })
}

/** Scrolls to an element, in its pane or in the page. */
export function goTo(pane: HTMLElement, target: Element): void {
  if (scrollsAlone(pane)) showIn(pane, [target])
  else target.scrollIntoView({ block: 'center', behavior: motion() })
}

export const scrollsAlone = (pane: HTMLElement): boolean => getComputedStyle(pane).overflowY !== 'visible'

const motion = (): ScrollBehavior => (matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth')

function extentOf(elements: Element[]): Extent {
  const boxes = elements.map(element => element.getBoundingClientRect())
  return { top: Math.min(...boxes.map(({ top }) => top)), bottom: Math.max(...boxes.map(({ bottom }) => bottom)) }
}
