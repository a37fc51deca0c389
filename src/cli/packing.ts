import type { Transform } from 'node:stream'
import { mostBytes } from './size.ts'

export type Packing = 'gzip' | 'zstd'

/** How bytes are packed, told by the first of them, with which no text begins; null where they are not. */
export function packingOf(bytes: Uint8Array): Packing | null {
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return 'gzip'
  return bytes[0] === 0x28 && bytes[1] === 0xb5 && bytes[2] === 0x2f && bytes[3] === 0xfd ? 'zstd' : null
}

/** What packs a stream. Throws where this Node has no zstd. */
export const packerOf = (kind: Packing): Transform =>
  kind === 'gzip' ? zlib().createGzip() : zstd('createZstdCompress')()

/** What unpacks a stream. Throws where this Node has no zstd. */
export const unpackerOf = (kind: Packing): Transform =>
  kind === 'gzip' ? zlib().createGunzip() : zstd('createZstdDecompress')()

/**
 * All bytes of a packed input, unpacked; others as they are. Throws where they are broken, would be more than `maxSize`,
 * or this Node has no zstd.
 * @param maxSize bytes; null for as many as there is memory for
 */
export function unpacked(bytes: Uint8Array, maxSize: number | null): Uint8Array {
  const kind = packingOf(bytes)
  if (kind === null) return bytes
  const maxOutputLength = maxSize ?? mostBytes()
  return kind === 'gzip'
    ? zlib().gunzipSync(bytes, { maxOutputLength })
    : zstd('zstdDecompressSync')(bytes, { maxOutputLength })
}

/** Loaded when it is needed: most runs start without. */
const zlib = (): typeof import('node:zlib') => process.getBuiltinModule('node:zlib')

/** The part of node:zlib that only newer Nodes have. */
interface Zstd {
  createZstdCompress: () => Transform
  createZstdDecompress: () => Transform
  zstdDecompressSync: (bytes: Uint8Array, options: { maxOutputLength: number }) => Uint8Array
}

function zstd<Name extends keyof Zstd>(name: Name): Zstd[Name] {
  const found = (zlib() as Partial<Zstd>)[name]
  if (!found) throw new Error('this Node has no zstd: use Node 22.15 or later, or gzip')
  return found
}
