import { PAGE } from './units.ts'

const WORDS = PAGE / 32
/** Words of 32 bits for which it is known how many places stand before them on their page. */
const GROUP = 8
const GROUPS = WORDS / GROUP
/** Groups from where a place would lie if all lay evenly, within which it mostly lies. */
const NEAR = 4

/** Places on the pages of a text, a bit for each unit: a set with rank and select (Jacobson 1989). */
export class PlaceBits {
  readonly #bits: Int32Array
  readonly #ranks: Uint16Array

  /** @param pages how many there will be, none of which holds a place yet */
  constructor(pages: number) {
    this.#bits = new Int32Array(pages * WORDS)
    this.#ranks = new Uint16Array(pages * GROUPS)
  }

  /** Takes in the places of a page, in order. Tells whether each is another one: of others nothing can be told. */
  setPage(page: number, places: Uint16Array): boolean {
    const bits = this.#bits
    const first = page * WORDS
    // A word is put together before it is written: to read what was written just now takes longer.
    for (let n = 0; n < places.length; ) {
      const word = (places[n] as number) >>> 5
      let set = 0
      for (; n < places.length && (places[n] as number) >>> 5 === word; n++) set |= 1 << (places[n] as number)
      bits[first + word] = set
    }
    let sum = 0
    for (let group = 0; group < GROUPS; group++) {
      this.#ranks[page * GROUPS + group] = sum
      const from = first + group * GROUP
      for (let word = from; word < from + GROUP; word++) sum += bitsOf(bits[word] as number)
    }
    return sum === places.length
  }

  has(page: number, place: number): boolean {
    return (((this.#bits[page * WORDS + (place >>> 5)] as number) >>> place) & 1) === 1
  }

  /** The next place behind one on a page (`step` 1), or before it (-1), where there is one. */
  beside(page: number, place: number, step: 1 | -1): number {
    let next = place + step
    while (!this.has(page, next)) next += step
    return next
  }

  /** How many places stand before `place` on a page. */
  rank(page: number, place: number): number {
    const word = page * WORDS + (place >>> 5)
    const group = page * GROUPS + Math.floor(place / (32 * GROUP))
    let rank = this.#ranks[group] as number
    for (let w = group * GROUP; w < word; w++) rank += bitsOf(this.#bits[w] as number)
    return rank + bitsOf((this.#bits[word] as number) & ((1 << place) - 1))
  }

  /** The n-th place on a page, from 0, of `count` that it has. */
  select(page: number, n: number, count: number): number {
    const low = this.#groupOf(page, n, count)
    let rest = n - (this.#ranks[low] as number)
    let word = low * GROUP
    for (let has = bitsOf(this.#bits[word] as number); has <= rest; has = bitsOf(this.#bits[++word] as number))
      rest -= has
    let left = this.#bits[word] as number
    for (; rest > 0; rest--) left &= left - 1
    return (word - page * WORDS) * 32 + 31 - Math.clz32(left & -left)
  }

  /** The group of the n-th place on a page: near where it is if places lie evenly, or else searched for. */
  #groupOf(page: number, n: number, count: number): number {
    const ranks = this.#ranks
    let low = page * GROUPS
    let high = low + GROUPS
    const guess = low + Math.floor((n * GROUPS) / count)
    const [near, far] = [Math.max(low, guess - NEAR), Math.min(high, guess + NEAR)]
    if ((ranks[near] as number) <= n) low = near
    if (far < high && (ranks[far] as number) > n) high = far
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if ((ranks[middle] as number) <= n) low = middle
      else high = middle
    }
    return low
  }
}

/** How many bits of a number are set. */
function bitsOf(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555)
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333)
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
