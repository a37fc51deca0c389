/**
 * What is not read aloud, as first and last of ranges of UTF-16 units: punctuation, accents, what Arabic and Indic scripts
 * may leave out, arrows, emoji. Anything else counts as a letter, so that what was forgotten here makes no phrase. (A
 * pattern with `\P{L}` would say it better; to compile it takes longer than all the rest.)
 */
const SILENT = [
  0x00, 0x2f, 0x3a, 0x40, 0x5b, 0x60, 0x7b, 0xa9, 0xab, 0xb1, 0xb4, 0xb4, 0xb6, 0xb8, 0xbb, 0xbb, 0xbf, 0xbf, 0xd7,
  0xd7, 0xf7, 0xf7, 0x2b0, 0x36f, 0x60c, 0x60c, 0x61b, 0x61b, 0x61f, 0x61f, 0x640, 0x640, 0x64b, 0x65f, 0x670, 0x670,
  0x6d4, 0x6d4, 0x93c, 0x93c, 0x964, 0x965, 0x9bc, 0x9bc, 0xa3c, 0xa3c, 0x200b, 0x2bff, 0x2e00, 0x2e7f, 0x3001, 0x3004,
  0x3008, 0x3020, 0x30fb, 0x30fb, 0xd83c, 0xd83e, 0xdc00, 0xdfff, 0xfe00, 0xfe6f, 0xfeff, 0xfeff,
]
/** After compatibility decomposition, which makes U+0020 of most others. */
const SPACES = [0x09, 0x0d, 0x20, 0x20, 0x2028, 0x2029]
const LETTER = 0
const MARK = 1
const SPACE = 2

/** What decomposition leaves apart, though capitals or another keyboard make the same of it: ß, ı and ς. */
const ALIKE = new Map([
  [0xdf, 'ss'],
  [0x131, 'i'],
  [0x3c2, 'σ'],
])

/** For each UTF-16 unit `LETTER`, `MARK` or `SPACE`. */
let classes: Uint8Array | undefined

/** Most phrases are no more than words of ASCII. */
const PLAIN = /^[a-z\d]+(?: [a-z\d]+)*$/

/** Lower case, no accents, no marks but single spaces: `À LIRE  aussi :` gives `a lire aussi`. */
export function foldPhrase(text: string): string {
  const lower = text.toLowerCase()
  if (PLAIN.test(lower)) return lower
  const plain = isAscii(lower) ? lower : lower.normalize('NFKD')
  classes ??= classifyUnits()
  let key = ''
  let spaced = false
  for (let at = 0; at < plain.length; at++) {
    const code = plain.charCodeAt(at)
    const kind = classes[code]
    if (kind === SPACE) spaced = key !== ''
    if (kind !== LETTER) continue
    const letter = code < 0x80 ? plain.charAt(at) : (ALIKE.get(code) ?? plain.charAt(at))
    key += spaced ? ` ${letter}` : letter
    spaced = false
  }
  return key
}

function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) >= 0x80) return false
  return true
}

function classifyUnits(): Uint8Array {
  const units = new Uint8Array(0x10000)
  for (let at = 0; at < SILENT.length; at += 2) units.fill(MARK, SILENT[at], (SILENT[at + 1] as number) + 1)
  for (let at = 0; at < SPACES.length; at += 2) units.fill(SPACE, SPACES[at], (SPACES[at + 1] as number) + 1)
  return units
}
