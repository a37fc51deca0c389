/** Numbers. Tables up to this size take turns in one place in memory; a larger one gets its own. */
const USUAL = 1 << 16

/** A place for a table of numbers that is needed for the length of one call: most texts need no memory of their own. */
export class Room {
  #usual: Int32Array | null = null

  /** All zero. Holds until the next one is taken from this room. */
  take(length: number): Int32Array {
    if (length > USUAL) return new Int32Array(length)
    this.#usual ??= new Int32Array(USUAL)
    return this.#usual.subarray(0, length).fill(0)
  }
}
