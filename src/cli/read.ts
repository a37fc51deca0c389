import { createReadStream } from 'node:fs'
import { Readable, type Transform } from 'node:stream'
import { STANDARD_INPUT } from './inputs.ts'
import type { FilePath } from './paths.ts'
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
  const unpack = unpackerOf(first)
  if (!unpack) yield* all
  else {
    const packed = Readable.from(all)
    packed.on('error', failure => unpack.destroy(failure))
    yield* packed.pipe(unpack)
  }
}

/** All the bytes of an input that is read as a stream. */
export async function readWhole(path: FilePath, streams: Streams): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of readChunks(path, streams)) chunks.push(chunk)
  return chunks.length === 1 ? (chunks[0] as Uint8Array) : Buffer.concat(chunks)
}

async function* asBytes(stream: AsyncIterable<Uint8Array | string>): AsyncGenerator<Uint8Array> {
  for await (const chunk of stream) yield typeof chunk === 'string' ? Buffer.from(chunk) : chunk
}

async function* startWith(first: Uint8Array, rest: AsyncGenerator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield first
  yield* rest
}

/** What unpacks a stream that begins with these bytes; null where they are not packed. */
function unpackerOf(bytes: Uint8Array): Transform | null {
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return zlib().createGunzip()
  if (bytes[0] === 0x28 && bytes[1] === 0xb5 && bytes[2] === 0x2f && bytes[3] === 0xfd) return zstd('Decompress')
  return null
}

/** What packs a stream. Throws where this Node has no zstd. */
export const packerOf = (kind: 'gzip' | 'zstd'): Transform => (kind === 'gzip' ? zlib().createGzip() : zstd('Compress'))

function zstd(direction: 'Compress' | 'Decompress'): Transform {
  const make = (zlib() as unknown as Record<string, (() => Transform) | undefined>)[`createZstd${direction}`]
  if (!make) throw new Error('this Node has no zstd: use Node 22.15 or later, or gzip')
  return make()
}

/** Loaded when it is needed: most runs start without. */
const zlib = (): typeof import('node:zlib') => process.getBuiltinModule('node:zlib')
