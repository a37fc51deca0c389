import type { Finding } from '../types.ts'

/** A text laid against itself: which parts of it say the same. */
export interface Dots {
  /** Cells along each side; place in the text runs from left to right, and from top to bottom. */
  size: number
  /** Row by row, what recurs between two parts of the text: one of the three below. */
  cells: Uint8Array
}
export const NOTHING = 0
/** Repetition of which both sides stayed: it is the author's own. */
export const STAYED = 1
/** Of which a side went. */
export const WENT = 2

/** Letters of a run. Shorter ones recur by chance in any text; names of longer ones would be missed. */
const RUN = 8
/** In a text of more letters than this the runs are longer, by four letters for each doubling: by chance more recurs. */
const LONG = 10_000
const LONGEST_RUN = 32
/** With how many earlier places a run is paired, so that a text that says one thing forever takes linear time. */
const MOST_PAIRS = 16
/** Cells along each side: as many as a map of ordinary size can show. */
const FINEST = 320

/**
 * A dot plot: a dot wherever a run of letters (lower-cased letters and digits, whatever stands between them) recurs.
 * A copy is a slanted line. Time and memory are linear in the text. After Gibbs and McIntyre, The Diagram, 1970.
 */
export function dotsOf(text: string, findings: readonly Finding[]): Dots {
  const { codes, offsets } = lettersOf(text)
  const size = Math.max(1, Math.min(FINEST, text.length))
  const dots: Dots = { size, cells: new Uint8Array(size * size) }
  const went = wentAt(text.length, findings)
  const cellOf = (offset: number): number => Math.floor((offset / text.length) * size)
  const run = Math.round(RUN + 4 * Math.max(0, Math.log2(codes.length / LONG)))
  for (const [earlier, later] of recurring(codes, Math.min(LONGEST_RUN, run))) {
    const [x, y] = [offsets[earlier]!, offsets[later]!]
    const kind = went[x] || went[y] ? WENT : STAYED
    mark(dots, cellOf(x), cellOf(y), kind)
    mark(dots, cellOf(y), cellOf(x), kind)
  }
  return dots
}

function mark({ size, cells }: Dots, x: number, y: number, kind: number): void {
  const at = y * size + x
  if (cells[at]! < kind) cells[at] = kind
}

/** For each UTF-16 unit of a text 1 where it went. */
function wentAt(length: number, findings: readonly Finding[]): Uint8Array {
  const went = new Uint8Array(length)
  for (const finding of findings) if (!('saved' in finding)) went.fill(1, finding.start, finding.end)
  return went
}

interface Letters {
  /** Code points, lower-cased. */
  codes: Uint32Array
  /** Where each stands in the text, in UTF-16 units. */
  offsets: Uint32Array
}

const LETTER = /[\p{L}\p{N}]/u

function lettersOf(text: string): Letters {
  const codes = new Uint32Array(text.length)
  const offsets = new Uint32Array(text.length)
  /** What each code point becomes, 0 where it is no letter: a text has few of them, many times. */
  const known = new Map<number, number>()
  let count = 0
  for (let at = 0; at < text.length; at++) {
    const point = text.codePointAt(at)!
    let code = known.get(point)
    if (code === undefined) {
      const sign = String.fromCodePoint(point)
      code = LETTER.test(sign) ? sign.toLowerCase().codePointAt(0)! : 0
      known.set(point, code)
    }
    if (code !== 0) {
      codes[count] = code
      offsets[count++] = at
    }
    if (point > 0xffff) at++
  }
  return { codes: codes.subarray(0, count), offsets: offsets.subarray(0, count) }
}

/** Pairs of places at which the same run of letters begins. */
function* recurring(codes: Uint32Array, run: number): Generator<[earlier: number, later: number]> {
  const hashes = hashesOf(codes, run)
  const mask = 2 ** Math.ceil(Math.log2(hashes.length + 1)) - 1
  /** The last place with each hash, and for each place the one before it: from 1, 0 is none. */
  const last = new Uint32Array(mask + 1)
  const before = new Uint32Array(hashes.length)
  for (let at = 0; at < hashes.length; at++) {
    const slot = hashes[at]! & mask
    let pairs = 0
    for (let i = last[slot]!; i !== 0 && pairs < MOST_PAIRS; i = before[i - 1]!) {
      pairs++
      if (hashes[i - 1] === hashes[at]) yield [i - 1, at]
    }
    before[at] = last[slot]!
    last[slot] = at + 1
  }
}

/** A number for each run of letters, the same for the same run; for another one by a chance of one in four thousand million. */
function hashesOf(codes: Uint32Array, run: number): Uint32Array {
  const hashes = new Uint32Array(Math.max(0, codes.length - run + 1))
  for (let at = 0; at < hashes.length; at++) {
    let hash = 0
    for (let i = at; i < at + run; i++) hash = Math.imul(hash ^ codes[i]!, 0x9e3779b1) ^ (hash >>> 15)
    hashes[at] = hash ^ (hash >>> 13)
  }
  return hashes
}
