import type { Common, Piece } from './pieces.ts'

/** The pieces of each passage, as `p`, from both sides, sorted by `x`. */
export interface PieceLists {
  /** The passages that have any, in order. */
  passages: number[]
  /** Made anew each time: kept for all passages at once, they would take more memory than all else that is known of them. */
  of(p: number): Piece[]
  /** How many letters of passage `p` such others say too. Where pieces overlap, letters count each time. */
  lettersIn(p: number, isOther: (q: number, y: number, length: number) => boolean): number
}

/** Sorts the pieces of a view by their passages. Done once. */
export function byPassage(common: Common): PieceLists {
  const known = listsOf.get(common)
  if (known) return known
  const { pieces } = common
  const count = (pieces.at(-1)?.p ?? -1) + 1
  const starts = new Int32Array(count + 1)
  for (let i = 0; i < pieces.length; i++) {
    const { p, q } = pieces[i] as Piece
    starts[p] = (starts[p] as number) + 1
    starts[q] = (starts[q] as number) + 1
  }
  // One list after the other; filled from behind, each comes to begin where it is looked up. An entry is twice the number
  // of a piece, and one more for its other side.
  for (let p = 1; p <= count; p++) starts[p] = (starts[p] as number) + (starts[p - 1] as number)
  const entries = new Int32Array(2 * pieces.length)
  const put = (p: number, entry: number): void => {
    starts[p] = (starts[p] as number) - 1
    entries[starts[p] as number] = entry
  }
  for (let i = pieces.length - 1; i >= 0; i--) {
    const { p, q } = pieces[i] as Piece
    put(q, 2 * i + 1)
    put(p, 2 * i)
  }
  const pieceOf = (entry: number): Piece => {
    const piece = pieces[entry >> 1] as Piece
    return entry % 2 === 0 ? piece : { p: piece.q, x: piece.y, q: piece.p, y: piece.x, length: piece.length }
  }
  const of = (p: number): Piece[] => {
    const list: Piece[] = []
    for (let n = starts[p] as number; n < (starts[p + 1] as number); n++) list.push(pieceOf(entries[n] as number))
    return isInOrder(list) ? list : list.sort((i, j) => i.x - j.x || i.y - j.y)
  }
  const lettersIn: PieceLists['lettersIn'] = (p, isOther) => {
    let sum = 0
    for (let n = starts[p] as number; n < (starts[p + 1] as number); n++) {
      const entry = entries[n] as number
      const piece = pieces[entry >> 1] as Piece
      const isLater = entry % 2 === 0
      if (isOther(isLater ? piece.q : piece.p, isLater ? piece.y : piece.x, piece.length)) sum += piece.length
    }
    return sum
  }
  const passages: number[] = []
  for (let p = 0; p < count; p++) if ((starts[p + 1] as number) > (starts[p] as number)) passages.push(p)
  const lists = { passages, of, lettersIn }
  listsOf.set(common, lists)
  return lists
}

const listsOf = new WeakMap<Common, PieceLists>()

function isInOrder(pieces: readonly Piece[]): boolean {
  for (let n = 1; n < pieces.length; n++) {
    const i = pieces[n - 1] as Piece
    const j = pieces[n] as Piece
    if (j.x < i.x || (j.x === i.x && j.y < i.y)) return false
  }
  return true
}
