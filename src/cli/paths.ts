import { resolve, sep } from 'node:path'

/** A path as the system gives it: a string, or the bytes of one that is no valid UTF-8. */
export type FilePath = string | Buffer

/** A name as a string where its bytes are valid UTF-8, else as it is. */
export function nameOf(bytes: Uint8Array): FilePath {
  const name = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  const text = name.toString()
  return Buffer.from(text).equals(name) ? text : name
}

/** A path for a person or a record: bytes that are no UTF-8 stand as U+FFFD. */
export const shown = (path: FilePath): string => (typeof path === 'string' ? path : path.toString())

/** The path of `name` in `folder`. */
export function join(folder: FilePath, name: FilePath): FilePath {
  const between = endsWith(folder, sep) || folder.length === 0 ? '' : sep
  if (typeof folder === 'string' && typeof name === 'string') return folder + between + name
  return Buffer.concat([Buffer.from(folder), Buffer.from(between), Buffer.from(name)])
}

export const endsWith = (path: FilePath, end: string): boolean =>
  typeof path === 'string' ? path.endsWith(end) : path.subarray(-end.length).equals(Buffer.from(end))

/**
 * A path as a string in which each character is a byte, so that it can be taken apart like any other string; `fromBytes`
 * turns it back.
 */
export const inBytes = (path: FilePath): string => Buffer.from(path).toString('latin1')

export const fromBytes = (path: string): FilePath => nameOf(Buffer.from(path, 'latin1'))

/** Absolute, in bytes, `.` and `..` taken out. */
export const absolute = (path: FilePath): string => resolve(inBytes(process.cwd()), inBytes(path))
