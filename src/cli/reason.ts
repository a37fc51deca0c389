const TOO_LONG = 'too long for one text: split it (512 MB is the most)'

/** What a user may well meet, said plainly; other failures speak for themselves. */
const WORDS: Record<string, string> = {
  ENOENT: 'no such file or folder',
  EACCES: 'permission denied',
  EISDIR: 'is a folder',
  EEXIST: 'is there already, and is no folder',
  ENOTDIR: 'a part of the path is no folder',
  ENAMETOOLONG: 'the name is too long',
  EROFS: 'the file system is read-only',
  Z_BUF_ERROR: 'packed, and cut off: fetch it again',
  ERR_BUFFER_TOO_LARGE: 'packed, and too large unpacked: raise --max-size',
  Z_DATA_ERROR: 'packed, and broken: fetch it again',
  ELOOP: 'symbolic links that lead in a circle',
  ENOSPC: 'no space left on the device',
  EBADF: 'closed',
  ERR_STRING_TOO_LONG: TOO_LONG,
  ERR_FS_FILE_TOO_LARGE: TOO_LONG,
  // The decoder's word for UTF-16 that is longer than a string may be: what is merely invalid has been replaced by then.
  ERR_ENCODING_INVALID_ENCODED_DATA: TOO_LONG,
}

/** The code of a system failure, such as `ENOENT`; '' where it has none. */
export function codeOf(failure: unknown): string {
  return failure instanceof Error && 'code' in failure ? String(failure.code) : ''
}

/** Why something failed, without a stack: `EMFILE: too many open files, open 'a'` gives `too many open files`. */
export function reasonOf(failure: unknown): string {
  const code = codeOf(failure)
  if (code in WORDS) return WORDS[code]!
  const message = failure instanceof Error ? failure.message : String(failure)
  // V8's word for a string that would be too long as it is put together.
  if (failure instanceof RangeError && message === 'Invalid string length') return TOO_LONG
  return /^E[A-Z0-9]+: ([^,]+)/.exec(message)?.[1] ?? message
}
