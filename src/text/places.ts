import { countUpTo, indexAt } from './sorted.ts'
import { PAGE } from './units.ts'

const WORDS = PAGE / 32
/** Words of 32 bits for which it is known how many letters stand before them in their page. */
const GROUP = 8
const GROUPS = WORDS / GROUP
/** Groups from where a letter would lie if all lay evenly, within which it mostly lies. */
const NEAR = 4

/** Beside no letter. */
const NONE = -2

const NO_BITS = new Int32Array(0)
const NO_RANKS = new Uint16Array(0)

/**
 * Where the letters of a text stand in it. A text of one page has a list of them. A longer one has a bit for each unit,
 * set where a letter stands (a set with rank and select, Jacobson 1989), which takes a twelfth of the memory; but for
 * pages on which one sign gives several letters.
 */
export class Places {
  /** How many letters stand before each page; beyond the last one all of them. */
  readonly #before: Int32Array
  /** The places on each page that has a list. */
  readonly #lists: (Uint16Array | null)[] = []
  readonly #bits: Int32Array
  readonly #ranks: Uint16Array
  /** The page that was asked for last, since the next one asked for is mostly the same, with its letters and its list. */
  #page = 0
  #first = 0
  #end = 0
  #list: Uint16Array | null = null
  /** The letter that was asked for last on a page of bits, and its place there. One beside it is mostly asked for next. */
  #letter = NONE
  #place = 0

  /** @param units UTF-16 units of the text */
  constructor(units: number) {
    const pages = Math.max(1, Math.ceil(units / PAGE))
    this.#before = new Int32Array(pages + 1)
    this.#bits = pages > 1 ? new Int32Array(pages * WORDS) : NO_BITS
    this.#ranks = pages > 1 ? new Uint16Array(pages * GROUPS) : NO_RANKS
  }

  /** How many letters stand on the pages that are known. */
  get count(): number {
    return this.#before[this.#lists.length] as number
  }

  /** Takes in the next page: where each of its letters stands on it. Of a text of one page the list itself is kept. */
  addPage(places: Uint16Array): void {
    const page = this.#lists.length
    const isOnly = this.#before.length === 2
    this.#before[page + 1] = this.count + places.length
    this.#lists.push(isOnly ? places : this.#setBits(page, places) ? null : places.slice())
  }

  /** The offset (UTF-16 units) of the sign that letter `l` came from. */
  at(l: number): number {
    if (l < this.#first || l >= this.#end) this.#turnTo(l)
    const list = this.#list
    if (list !== null) return this.#page * PAGE + (list[l - this.#first] as number)
    if (l !== this.#letter) {
      if (l === this.#letter - 1) this.#place = this.#nextPlace(-1)
      else if (l === this.#letter + 1) this.#place = this.#nextPlace(1)
      else this.#place = this.#select(this.#page, l - this.#first)
      this.#letter = l
    }
    return this.#page * PAGE + this.#place
  }

  /** Whether something stands between letter `l` and the one before it, which there is. */
  isApart(l: number): boolean {
    const at = this.at(l)
    const before = this.#place - 1
    if (this.#list !== null || before < 0) return at - this.at(l - 1) > 1
    return (((this.#bits[this.#page * WORDS + (before >>> 5)] as number) >>> before) & 1) === 0
  }

  /** The first letter that stands at `offset` or behind it; how many letters there are where none does. */
  firstFrom(offset: number): number {
    const page = Math.floor(offset / PAGE)
    const before = this.#before[page]
    if (page >= this.#lists.length) return this.count
    const list = this.#lists[page]
    const place = offset % PAGE
    return (before as number) + (list ? countUpTo(list, place - 1) : this.#rank(page, place))
  }

  #turnTo(l: number): void {
    const page = Math.min(indexAt(this.#before, l), this.#lists.length - 1)
    this.#page = page
    this.#first = this.#before[page] as number
    this.#end = this.#before[page + 1] as number
    this.#list = this.#lists[page] as Uint16Array | null
    this.#letter = NONE
  }

  /** Whether the places are each another one, so that bits can tell them. */
  #setBits(page: number, places: Uint16Array): boolean {
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

  /** How many letters stand before a place on a page. */
  #rank(page: number, place: number): number {
    const word = page * WORDS + (place >>> 5)
    const group = page * GROUPS + Math.floor(place / (32 * GROUP))
    let rank = this.#ranks[group] as number
    for (let w = group * GROUP; w < word; w++) rank += bitsOf(this.#bits[w] as number)
    return rank + bitsOf((this.#bits[word] as number) & ((1 << place) - 1))
  }

  /** The place of the letter behind the one that was asked for last on its page (`step` 1), or before it (-1). */
  #nextPlace(step: 1 | -1): number {
    const first = this.#page * WORDS
    let place = this.#place + step
    while ((((this.#bits[first + (place >>> 5)] as number) >>> place) & 1) === 0) place += step
    return place
  }

  /** The group of the n-th letter on a page: near where it is if letters lie evenly, or else searched for. */
  #groupOf(page: number, n: number): number {
    const ranks = this.#ranks
    const first = page * GROUPS
    let low = first
    let high = first + GROUPS
    const guess = first + Math.floor((n * GROUPS) / (this.#end - this.#first))
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

  /** The place of the n-th letter on a page, from 0. */
  #select(page: number, n: number): number {
    const low = this.#groupOf(page, n)
    let rest = n - (this.#ranks[low] as number)
    let word = low * GROUP
    for (let has = bitsOf(this.#bits[word] as number); has <= rest; has = bitsOf(this.#bits[++word] as number))
      rest -= has
    let left = this.#bits[word] as number
    for (; rest > 0; rest--) left &= left - 1
    return (word - page * WORDS) * 32 + 31 - Math.clz32(left & -left)
  }
}

/** How many bits of a number are set. */
function bitsOf(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555)
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333)
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
