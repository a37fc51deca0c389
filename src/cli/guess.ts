import { detect } from 'chardet'

/** Bytes from the beginning by which an encoding is recognised: more tell no more. */
const SAMPLE = 1 << 16

/** The encoding that bytes seem to be in, as TextDecoder names it; null where there is none that it knows. */
export function guessEncoding(bytes: Uint8Array): string | null {
  const found = detect(bytes.subarray(0, SAMPLE))
  if (found === null || /^(?:utf|iso-2022|ascii)/i.test(found)) return null
  try {
    return new TextDecoder(found).encoding
  } catch {
    return null
  }
}
