/** What files that are no text begin with, in Latin-1, and what they are. */
const MARKS: readonly [mark: string, kind: string][] = [
  ['\x89PNG\r\n\x1a\n', 'a PNG picture'],
  ['\xff\xd8\xff', 'a JPEG picture'],
  ['GIF87a', 'a GIF picture'],
  ['GIF89a', 'a GIF picture'],
  ['II*\0', 'a TIFF picture'],
  ['MM\0*', 'a TIFF picture'],
  ['%PDF-', 'a PDF document'],
  ['PK\x03\x04', 'a ZIP archive, as a DOCX, ODT or EPUB document is'],
  ['PK\x05\x06', 'a ZIP archive'],
  ['Rar!\x1a\x07', 'a RAR archive'],
  ["7z\xbc\xaf'\x1c", 'a 7z archive'],
  ['\xfd7zXZ\0', 'an XZ archive'],
  ['BZh', 'a bzip2 archive'],
  ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'an old Office document'],
  ['\x7fELF', 'a program'],
  ['MZ\x90\0', 'a program'],
  ['SQLite format 3\0', 'an SQLite database'],
  ['\0\0\xfe\xff', 'UTF-32'],
  ['\xff\xfe\0\0', 'UTF-32'],
]
const LONGEST_MARK = 16

/** What bytes look like that are no text, by how they begin; null where they do not. */
export function binaryKind(bytes: Uint8Array): string | null {
  const head = String.fromCharCode(...bytes.subarray(0, LONGEST_MARK))
  // `BZh` may begin a word: in an archive a digit and a magic number follow.
  const found = MARKS.find(([mark]) => head.startsWith(mark) && (mark !== 'BZh' || /^BZh\d1AY/.test(head)))
  return found?.[1] ?? null
}

/** Bytes from the beginning in which the pattern of the NULs is looked at. */
const SAMPLE = 4096
/** Share of the units whose high byte is NUL from which on the bytes are UTF-16. */
const MOSTLY = 0.3

/** The byte order of UTF-16 without a mark, by where its NULs stand: ASCII and spaces have one in each unit. */
export function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes.length < 2 || bytes.length % 2 === 1) return null
  const sample = bytes.subarray(0, SAMPLE)
  let even = 0
  let odd = 0
  for (let i = 0; i < sample.length; i += 2) {
    if (sample[i] === 0) even++
    if (sample[i + 1] === 0) odd++
  }
  const enough = MOSTLY * (sample.length / 2)
  if (odd > enough && even === 0) return 'utf-16le'
  return even > enough && odd === 0 ? 'utf-16be' : null
}
