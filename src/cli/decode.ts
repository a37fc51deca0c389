import type { Warning } from '../types.ts'

export interface Decoded {
  /** Without the byte order mark. */
  text: string
  /** The byte order mark that stood before it, or `''`. */
  mark: string
  warnings: Warning[]
}

/** The encoding that the byte order mark names; UTF-8 where there is none. */
function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return 'utf-8'
}

/**
 * Bytes to text. What is not valid in the encoding becomes U+FFFD and a warning.
 * Throws ERR_STRING_TOO_LONG where the text is longer than a string may be.
 */
export const decode = (bytes: Uint8Array): Decoded => decodeAs(encodingOf(bytes), bytes)

/** The same, whatever the bytes begin with. @param encoding as TextDecoder names it */
export function decodeAs(encoding: string, bytes: Uint8Array): Decoded {
  const mark = hasMark(encoding, bytes) ? '\ufeff' : ''
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), mark, warnings: [] }
  } catch (failure) {
    if (!(failure instanceof TypeError)) throw failure
    const message = `some bytes are not valid ${encoding.toUpperCase()}: they stand as U+FFFD`
    return { text: new TextDecoder(encoding).decode(bytes), mark, warnings: [{ code: 'invalid-bytes', message }] }
  }
}

const hasMark = (encoding: string, bytes: Uint8Array): boolean =>
  encoding !== 'utf-8' || (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf)
