/** A stretch of a screen from top to bottom, in pixels. */
export interface Extent {
  top: number
  bottom: number
}

/** Pixels between what is scrolled to and the edge. */
const MARGIN = 24

/** How far to scroll so that `wanted` is seen in `frame`; its beginning where it is too long. */
export function scrollTo(frame: Extent, wanted: Extent): number {
  const above = wanted.top - frame.top - MARGIN
  const below = wanted.bottom - frame.bottom + MARGIN
  if (above >= 0 && below <= 0) return 0
  // On from here, yet never so far that its beginning goes out at the top.
  return above < 0 ? above : Math.min(below, above)
}

/** The same, with `kept` staying in sight, which may leave `wanted` out of it. */
export function scrollBetween(frame: Extent, wanted: Extent, kept: Extent): number {
  const toKept = scrollTo(frame, kept)
  const moved = ({ top, bottom }: Extent): Extent => ({ top: top - toKept, bottom: bottom - toKept })
  const beyond = scrollTo(frame, moved(wanted))
  const { top, bottom } = moved(kept)
  const most = Math.max(0, top - frame.top - MARGIN)
  const least = Math.min(0, Math.min(bottom, top + 3 * MARGIN) - frame.bottom + MARGIN)
  return toKept + Math.min(most, Math.max(least, beyond))
}
