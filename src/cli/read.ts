import { createReadStream } from 'node:fs'
import { STANDARD_INPUT } from './inputs.ts'
import { packingOf, unpackerOf } from './packing.ts'
import type { FilePath } from './paths.ts'
import { refuseLarger } from './size.ts'
import type { Streams } from './streams.ts'

/** Bytes that are read at once from a file. */
const CHUNK = 1 << 18

/** The bytes of an input as they come, unpacked where they are packed. Throws what the system says. */
export async function* readChunks(path: FilePath, streams: Streams): AsyncGenerator<Uint8Array> {
  const stream = path === STANDARD_INPUT ? streams.stdin : createReadStream(path, { highWaterMark: CHUNK })
  const chunks = asBytes(stream)
  const { value: first, done } = await chunks.next()
  if (done) return
  const all = startWith(first, chunks)
  const kind = packingOf(first)
  const unpack = kind && unpackerOf(kind)
  if (!unpack) yield* all
  else {
    const { Readable } = process.getBuiltinModule('node:stream')
    const packed = Readable.from(all)
    packed.on('error', failure => unpack.destroy(failure))
    yield* packed.pipe(unpack)
  }
}

/**
 * All the bytes of an input that is read as a stream. Throws Refusal where there are too many, and reads no more.
 * @param maxSize bytes; null for as many as there is memory for
 */
export async function readWhole(path: FilePath, streams: Streams, maxSize: number | null): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let bytes = 0
  for await (const chunk of readChunks(path, streams)) {
    chunks.push(chunk)
    bytes += chunk.length
    refuseLarger(bytes, maxSize)
  }
  return chunks.length === 1 ? (chunks[0] as Uint8Array) : Buffer.concat(chunks)
}

async function* asBytes(stream: AsyncIterable<Uint8Array | string>): AsyncGenerator<Uint8Array> {
  for await (const chunk of stream) yield typeof chunk === 'string' ? Buffer.from(chunk) : chunk
}

async function* startWith(first: Uint8Array, rest: AsyncGenerator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield first
  yield* rest
}
