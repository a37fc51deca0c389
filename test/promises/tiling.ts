/** How many signs must agree where a passage goes on in another stretch. */
const SURE = 12
/** How many signs may agree by chance beyond a seam. */
const CHANCE = 80

/**
 * Whether the passages can be laid, end to end, from the stretches: each stretch used up from its start to its end, once,
 * though another may stand within it (a sentence put back inside a paragraph). Gives null, or what could not be laid.
 */
export function untiled(passage: string, stretches: string[]): string | null {
  // Of stretches that are much alike, of one letter, there are too many ways to try them all.
  if (stretches.join('') === passage) return null
  const left = stretches.filter(stretch => stretch !== '').map(text => ({ text, used: 0 }))
  const unlaid = firstGuess(passage, left)
  if (unlaid === null) return null
  const tries = { left: MOST_TRIES, failed: new Set<string>() }
  for (let others = 1; tries.left > 0; others *= 2) {
    for (const stretch of left) stretch.used = 0
    if (canBeLaid(passage, 0, left, others, tries)) return null
    // Where all was tried, more is no use.
    if (others > passage.length * CHANCE) break
  }
  return unlaid
}

/** Places at which it is tried to go on before a passage counts as one that cannot be laid. */
const MOST_TRIES = 200_000

interface Tries {
  left: number
  /** What is used up of each stretch where nothing goes on. */
  failed: Set<string>
}

/**
 * Whether a passage can be laid from a place on: what goes on there for longest is tried first, then others, and then what stops
 * before. It is rarely another one, and so those ways come first which go astray little (Harvey and Ginsberg 1995).
 *
 * @param others how far down the list of what goes on may be gone, at all places together
 */
function canBeLaid(passage: string, at: number, left: Stretch[], others: number, tries: Tries): boolean {
  if (at === passage.length) return true
  const key = `${others} ${left.map(({ used }) => used).join()}`
  if (tries.left-- <= 0 || tries.failed.has(key)) return false
  const next = left
    .map(stretch => ({ stretch, same: agreeing(passage, at, stretch) }))
    .filter(({ same }) => same > 0)
    .sort((a, b) => b.same - a.same)
  let rest = others
  for (let back = 0; back < CHANCE && rest >= 0; back++) {
    for (const { stretch, same } of next) {
      if (same <= back || rest < 0) continue
      stretch.used += same - back
      if (canBeLaid(passage, at + same - back, left, rest, tries)) return true
      stretch.used -= same - back
      rest--
    }
  }
  tries.failed.add(key)
  return false
}

/** The same by what goes on for longest at each seam, which is right for most. */
function firstGuess(passage: string, left: Stretch[]): string | null {
  let at = 0
  let current = -1
  let run = 0
  while (at < passage.length) {
    const stretch = left[current]
    if (stretch && stretch.used < stretch.text.length && stretch.text[stretch.used] === passage[at]) {
      stretch.used++
      at++
      run++
      continue
    }
    const seam = findSeam(passage, at, left, current, run)
    if (!seam) return passage.slice(Math.max(0, at - 30), at + 50)
    if (stretch) stretch.used -= seam.back
    at -= seam.back
    current = seam.next
    run = 0
  }
  return null
}

type Stretch = { text: string; used: number }

/** The passage has left its stretch at `at`, or up to some signs before; where it goes on. */
function findSeam(passage: string, at: number, left: Stretch[], current: number, run: number) {
  for (let back = 0; back <= Math.min(run, CHANCE); back++) {
    const next = bestStretch(passage, at - back, left, current, back)
    if (next >= 0) return { back, next }
  }
  return null
}

/** The stretch that goes on as the passage does: the next one where that is all there, else that which does for longest; of equals the first after the current one. */
function bestStretch(passage: string, at: number, left: Stretch[], current: number, back: number): number {
  let best = -1
  let longest = 0
  for (let n = 0; n < left.length; n++) {
    const index = (current + 1 + n + left.length) % left.length
    const stretch = left[index]
    if (!stretch || (index === current && back > 0)) continue
    const rest = stretch.text.length - stretch.used
    if (rest === 0) continue
    const same = agreeing(passage, at, stretch)
    // The title, which comes first, may stand in the midst, below a line that it begins with.
    if (n === 0 && current >= 0 && same === rest && same > back) return index
    // What goes back must get beyond where it came from, or it would go round.
    if (same > back && same >= Math.min(SURE, rest, passage.length - at) && same > longest) {
      best = index
      longest = same
    }
  }
  return best
}

function agreeing(passage: string, at: number, { text, used }: Stretch): number {
  let same = 0
  while (same < 200 && used + same < text.length && text[used + same] === passage[at + same]) same++
  return same
}
