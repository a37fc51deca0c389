import { PlaceBits } from './place-bits.ts'
import { countUpTo, indexAt } from './sorted.ts'
import { PAGE } from './units.ts'

/** Beside no letter. */
const NONE = -2

/**
 * Where the letters of a text stand in it. A text of one page has a list of them. A longer one has a bit for each unit,
 * set where a letter stands, which takes a twelfth of the memory; but for pages on which one sign gives several letters.
 */
export class Places {
  /** How many letters stand before each page; beyond the last one all of them. */
  readonly #before: Int32Array
  /** The places on each page that has a list. */
  readonly #lists: (Uint16Array | null)[] = []
  /** Those on the other pages; null for a text of one page. */
  readonly #bits: PlaceBits | null
  /** The page that was asked for last, and the one before it: two stretches are often compared, each on its own page. */
  #here = new Turned()
  #there = new Turned()

  /** @param units UTF-16 units of the text */
  constructor(units: number) {
    const pages = Math.max(1, Math.ceil(units / PAGE))
    this.#before = new Int32Array(pages + 1)
    this.#bits = pages > 1 ? new PlaceBits(pages) : null
  }

  /** How many letters stand on the pages that are known. */
  get count(): number {
    return this.#before[this.#lists.length] as number
  }

  /** Takes in the next page: where each of its letters stands on it. Of a text of one page the list itself is kept. */
  addPage(places: Uint16Array): void {
    const page = this.#lists.length
    this.#before[page + 1] = this.count + places.length
    if (this.#bits === null) this.#lists.push(places)
    else this.#lists.push(this.#bits.setPage(page, places) ? null : places.slice())
  }

  /** The offset (UTF-16 units) of the sign that letter `l` came from. */
  at(l: number): number {
    if (l < this.#here.first || l >= this.#here.end) this.#turnTo(l)
    const { page, first, list } = this.#here
    return page * PAGE + (list === null ? this.#placeOf(l) : (list[l - first] as number))
  }

  /** Whether something stands between letter `l` and the one before it, which there is. */
  isApart(l: number): boolean {
    const at = this.at(l)
    const { page, list, place } = this.#here
    if (list !== null || place === 0) return at - this.at(l - 1) > 1
    return !(this.#bits as PlaceBits).has(page, place - 1)
  }

  /** The first letter that stands at `offset` or behind it; how many letters there are where none does. */
  firstFrom(offset: number): number {
    const page = Math.floor(offset / PAGE)
    if (page >= this.#lists.length) return this.count
    const list = this.#lists[page]
    const place = offset % PAGE
    return (
      (this.#before[page] as number) + (list ? countUpTo(list, place - 1) : (this.#bits as PlaceBits).rank(page, place))
    )
  }

  #turnTo(l: number): void {
    const here = this.#there
    this.#there = this.#here
    this.#here = here
    if (l >= here.first && l < here.end) return
    const page = Math.min(indexAt(this.#before, l), this.#lists.length - 1)
    here.page = page
    here.first = this.#before[page] as number
    here.end = this.#before[page + 1] as number
    here.list = this.#lists[page] as Uint16Array | null
    here.letter = NONE
  }

  /** The place of letter `l` on the page that was asked for last, which has bits. */
  #placeOf(l: number): number {
    const here = this.#here
    if (l === here.letter) return here.place
    const bits = this.#bits as PlaceBits
    const step = l - here.letter
    here.place =
      step === 1 || step === -1
        ? bits.beside(here.page, here.place, step)
        : bits.select(here.page, l - here.first, here.end - here.first)
    here.letter = l
    return here.place
  }
}

/** A page that is asked for, with its letters and its list. */
class Turned {
  page = 0
  first = 0
  end = 0
  list: Uint16Array | null = null
  /** The letter that was asked for last on a page of bits, and its place there. One beside it is mostly asked for next. */
  letter = NONE
  place = 0
}
