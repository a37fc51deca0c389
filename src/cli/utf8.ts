import { isUtf8, transcode } from 'node:buffer'

/** Bytes, and UTF-16 units. What is longer goes the usual way, which takes less memory. */
const SHORT = 1 << 20
const NEWLINE = 0x0a

/**
 * The text of bytes that are UTF-8, without a byte order mark; null where they are not. Twice as fast as TextDecoder,
 * which reads sign by sign where a text is not all ASCII.
 */
export function fromUtf8(bytes: Uint8Array): string | null {
  if (!isUtf8(bytes)) return null
  if (bytes.length > SHORT) return new TextDecoder().decode(bytes)
  const text = transcode(bytes, 'utf8', 'ucs2').toString('ucs2')
  return text.startsWith('\ufeff') ? text.slice(1) : text
}

/** Room for a text of which it is not known how many bytes it has. */
let room = Buffer.allocUnsafeSlow(0)

/**
 * A text as UTF-8, in memory of its own, with U+FFFD for halves of pairs. Faster than Buffer.from by a third, which goes
 * through the text once more to measure it.
 */
export function toUtf8(text: string): Uint8Array<ArrayBuffer> {
  return text.length > SHORT ? new TextEncoder().encode(text) : Uint8Array.from(toUtf8ForNow(text))
}

/** A text as UTF-8, in memory that the next one is written over. */
export function toUtf8ForNow(text: string): Uint8Array {
  if (text.length > SHORT) return new TextEncoder().encode(text)
  if (room.length < 3 * text.length) room = Buffer.allocUnsafeSlow(Math.min(3 * SHORT, 6 * text.length))
  return room.subarray(0, room.write(text))
}

/**
 * Texts as UTF-8, with others between them and behind the last, in memory that is measured first: put together as text,
 * they would be there twice.
 *
 * @param texts at least one
 */
export function joinedAsUtf8(texts: readonly string[], between: string, end: string): Uint8Array<ArrayBuffer> {
  let size = Buffer.byteLength(end) + (texts.length - 1) * Buffer.byteLength(between)
  for (const text of texts) size += Buffer.byteLength(text)
  const bytes = Buffer.allocUnsafeSlow(size)
  let at = 0
  texts.forEach((text, i) => {
    at += bytes.write(text, at)
    at += bytes.write(i < texts.length - 1 ? between : end, at)
  })
  return bytes
}

/** Lines as UTF-8, one after the other, each written while it is near. */
export class Utf8Lines {
  readonly #room: Buffer
  #size = 0
  /** What came before that which is in the room. */
  readonly #full: Uint8Array[] = []

  /** @param room where lines are written first; no other lines may be written there until these are taken */
  constructor(room: Buffer) {
    this.#room = room
  }

  add(line: string): void {
    const most = 3 * line.length + 1
    if (most > this.#room.length - this.#size) this.#empty()
    if (most > this.#room.length) {
      this.#full.push(toUtf8(`${line}\n`))
      return
    }
    this.#size += this.#room.write(line, this.#size)
    this.#room[this.#size++] = NEWLINE
  }

  /** All lines, in memory of their own. */
  take(): Uint8Array<ArrayBuffer> {
    const parts = [...this.#full, this.#room.subarray(0, this.#size)]
    const lines = new Uint8Array(parts.reduce((size, { length }) => size + length, 0))
    let at = 0
    for (const part of parts) {
      lines.set(part, at)
      at += part.length
    }
    return lines
  }

  #empty(): void {
    if (this.#size > 0) this.#full.push(Uint8Array.from(this.#room.subarray(0, this.#size)))
    this.#size = 0
  }
}
