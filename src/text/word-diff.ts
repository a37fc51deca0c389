/** A run of words on either side of a comparison, `[from, to)` in words. Equal runs have the same length. */
export interface DiffRun {
  equal: boolean
  aFrom: number
  aTo: number
  bFrom: number
  bTo: number
}

/** A run, in the form of all others. */
const runOf = (equal: boolean, aFrom: number, aTo: number, bFrom: number, bTo: number): DiffRun => ({
  equal,
  aFrom,
  aTo,
  bFrom,
  bTo,
})

/** Up to this many cells a comparison fills the whole table of the textbook LCS; beyond it, only rare words are anchors. */
const TABLE_CELLS = 40_000

/**
 * How two sequences of words differ: equal runs and the runs between them, in order. Words are compared by their
 * number (a hash). What both begin and end with is taken first; then small ones by the longest common subsequence,
 * large ones by words that both sides have once (patience diff, Bram Cohen), so that the cost stays near linear.
 */
export function diffWords(a: Int32Array, b: Int32Array): DiffRun[] {
  const most = Math.min(a.length, b.length)
  let head = 0
  while (head < most && a[head] === b[head]) head++
  let tail = 0
  while (tail < most - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++
  const [aEnd, bEnd] = [a.length - tail, b.length - tail]
  const runs: DiffRun[] = []
  if (head > 0) runs.push({ equal: true, aFrom: 0, aTo: head, bFrom: 0, bTo: head })
  addRuns(a.subarray(head, aEnd), b.subarray(head, bEnd), head, runs)
  if (tail > 0) runs.push({ equal: true, aFrom: aEnd, aTo: a.length, bFrom: bEnd, bTo: b.length })
  return runs.length > 2 ? gathered(a, b, runs) : runs
}

/**
 * The runs with what is inserted moved, where it can be, so that fewer equal words stand apart: `the [old house, the] harbour` is
 * `[the old house,] the harbour`. A run of equal words goes whole to a longer one, or not at all.
 */
function gathered(a: Int32Array, b: Int32Array, runs: readonly DiffRun[]): DiffRun[] {
  const found: DiffRun[] = []
  const add = (run: DiffRun): void => {
    const last = found.at(-1)
    if (last && last.equal === run.equal) Object.assign(last, { aTo: run.aTo, bTo: run.bTo })
    else found.push(runOf(run.equal, run.aFrom, run.aTo, run.bFrom, run.bTo))
  }
  for (let r = 0; r < runs.length; r++) {
    const run = runs[r] as DiffRun
    const [last, next] = [found.at(-1), runs[r + 1]]
    const isInserted = !run.equal && run.aFrom === run.aTo
    if (!isInserted || !last || !next) {
      add(run)
      continue
    }
    const [before, behind] = [last.aTo - last.aFrom, next.aTo - next.aFrom]
    const isSame = (from: number, to: number, size: number): boolean => {
      for (let n = 0; n < size; n++) if (a[from + n] !== b[to + n]) return false
      return size <= run.bTo - run.bFrom
    }
    if (before < behind && isSame(last.aFrom, run.bTo - before, before)) {
      found.pop()
      add(runOf(false, last.aFrom, last.aFrom, last.bFrom, run.bTo - before))
      add(runOf(next.equal, last.aFrom, next.aTo, run.bTo - before, next.bTo))
      r++
    } else if (behind < before && isSame(next.aFrom, run.bFrom, behind)) {
      add(runOf(next.equal, next.aFrom, next.aTo, run.bFrom, run.bFrom + behind))
      add(runOf(false, next.aTo, next.aTo, run.bFrom + behind, next.bTo))
      r++
    } else add(run)
  }
  return found
}

/** Adds the runs of what stands behind the first `head` words of both sides. */
function addRuns(a: Int32Array, b: Int32Array, head: number, runs: DiffRun[]): void {
  const add = (equal: boolean, aFrom: number, aTo: number, bFrom: number, bTo: number): void => {
    if (aTo > aFrom || bTo > bFrom)
      runs.push({ equal, aFrom: aFrom + head, aTo: aTo + head, bFrom: bFrom + head, bTo: bTo + head })
  }
  const pairs = a.length * b.length <= TABLE_CELLS ? commonByTable(a, b) : commonByAnchors(a, b)
  let i = 0
  let j = 0
  for (let n = 0; n < pairs.length; ) {
    const [x, y] = pairs[n] as WordPair
    add(false, i, x, j, y)
    let same = 1
    while (pairs[n + same]?.[0] === x + same && pairs[n + same]?.[1] === y + same) same++
    add(true, x, x + same, y, y + same)
    i = x + same
    j = y + same
    n += same
  }
  add(false, i, a.length, j, b.length)
}

type WordPair = [a: number, b: number]

function commonByTable(a: Int32Array, b: Int32Array): WordPair[] {
  const width = b.length + 1
  const table = new Uint16Array((a.length + 1) * width)
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const down = table[(i + 1) * width + j] as number
      const right = table[i * width + j + 1] as number
      table[i * width + j] = a[i] === b[j] ? (table[(i + 1) * width + j + 1] as number) + 1 : Math.max(down, right)
    }
  }
  const pairs: WordPair[] = []
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) pairs.push([i++, j++])
    else if ((table[(i + 1) * width + j] as number) >= (table[i * width + j + 1] as number)) i++
    else j++
  }
  return pairs
}

function commonByAnchors(a: Int32Array, b: Int32Array): WordPair[] {
  const anchors = increasing(sharedOnce(a, b))
  const pairs: WordPair[] = []
  let i = 0
  let j = 0
  for (const [x, y] of [...anchors, [a.length, b.length] as WordPair]) {
    // From the last anchor forwards, then from this one backwards.
    while (i < x && j < y && a[i] === b[j]) pairs.push([i++, j++])
    let back = 0
    while (back < x - i && back < y - j && a[x - 1 - back] === b[y - 1 - back]) back++
    for (; back > 0; back--) pairs.push([x - back, y - back])
    if (x < a.length) pairs.push([x, y])
    i = x + 1
    j = y + 1
  }
  return pairs
}

function sharedOnce(a: Int32Array, b: Int32Array): WordPair[] {
  const seen = new Map<number, { a: number; b: number }>()
  const note = (word: number, side: 'a' | 'b', at: number): void => {
    const entry = seen.get(word) ?? { a: -1, b: -1 }
    entry[side] = entry[side] === -1 ? at : -2
    seen.set(word, entry)
  }
  a.forEach((word, at) => {
    note(word, 'a', at)
  })
  b.forEach((word, at) => {
    note(word, 'b', at)
  })
  // In the order of `a`, whose words were noted first.
  return [...seen.values()].filter(e => e.a >= 0 && e.b >= 0).map((e): WordPair => [e.a, e.b])
}

/** The longest run of pairs, sorted by `a`, in which `b` rises too (patience sorting, n log n). */
function increasing(pairs: WordPair[]): WordPair[] {
  const tails: number[] = []
  const previous = new Int32Array(pairs.length).fill(-1)
  pairs.forEach(([, y], i) => {
    let low = 0
    let high = tails.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((pairs[tails[middle] as number] as WordPair)[1] < y) low = middle + 1
      else high = middle
    }
    if (low > 0) previous[i] = tails[low - 1] as number
    tails[low] = i
  })
  const chosen: WordPair[] = []
  for (let i = tails[tails.length - 1] ?? -1; i >= 0; i = previous[i] as number) chosen.push(pairs[i] as WordPair)
  return chosen.reverse()
}
