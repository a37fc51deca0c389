/** A place in a text node. */
export interface Place {
  node: Text
  offset: number
}

/** Marks stretches of text under a name that the style sheet knows; does nothing in a browser without such marks. */
export function mark(name: string, stretches: readonly [from: Place, to: Place][]): void {
  if (!('highlights' in CSS)) return
  const ranges = stretches.map(([from, to]) => {
    const range = new Range()
    range.setStart(from.node, from.offset)
    range.setEnd(to.node, to.offset)
    return range
  })
  CSS.highlights.set(name, new Highlight(...ranges))
}
