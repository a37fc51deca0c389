/** Numbers. Tables up to this size take turns in one place in memory; a larger one gets its own. */
const USUAL = 1 << 16

/** A place for a table of numbers that is needed for the length of one call: most texts need no memory of their own. */
export class Room {
  #usual = new Int32Array(0)

  /** All zero. Holds until the next one is taken from this room. */
  take(length: number): Int32Array {
    if (length > USUAL) return new Int32Array(length)
    // A process that cleans one short article touches no more memory than it needs.
    if (length > this.#usual.length) this.#usual = new Int32Array(Math.min(USUAL, 2 * length))
    return this.#usual.subarray(0, length).fill(0)
  }
}
