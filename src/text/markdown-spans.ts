/** Classes of a neighbour of a delimiter run. A character on which parsers disagree belongs to several. */
const WORD = 1
const PUNCTUATION = 2
const SPACE = 4
const EDGE = PUNCTUATION | SPACE
const UNSURE = PUNCTUATION | WORD

const ASCII_PUNCTUATION = /[!-/:-@[-`{-~]/
const NEWLINE = 10

/** Marks each backslash that a parser would take for an escape: one before punctuation, or before an edge (below). */
export function markBackslashes(text: string, marks: Uint8Array): void {
  for (let at = text.indexOf('\\'); at >= 0; at = text.indexOf('\\', at + 1)) {
    if (ASCII_PUNCTUATION.test(text[at + 1] ?? '') || (isEdge(text, at + 1) && classify(text, at + 1) === EDGE)) {
      marks[at] = 1
    }
  }
}

/**
 * Marks the runs of `*`, `_` or `~` that can open or close emphasis or a deletion and have a partner: openers before the
 * last closer, closers after the first opener. Whether a parser would pair exactly these does not matter, and so neither
 * do the rules of its pairing: of what is left unmarked, nothing can pair.
 */
export function markDelimiters(text: string, marks: Uint8Array, delimiter: string, length?: number): void {
  let firstOpener = Number.POSITIVE_INFINITY
  let lastCloser = -1
  eachRun(text, delimiter, (start, end) => {
    if (length !== undefined && end - start !== length) return
    const sides = findSides(text, start, end)
    if (sides.opens && start < firstOpener) firstOpener = start
    if (sides.closes) lastCloser = start
  })
  if (firstOpener >= lastCloser) return
  eachRun(text, delimiter, (start, end) => {
    if (length !== undefined && end - start !== length) return
    const sides = findSides(text, start, end)
    if ((sides.opens && start < lastCloser) || (sides.closes && start > firstOpener)) marks.fill(1, start, end)
  })
}

/** Marks the runs of backticks that have another of their length, which would make code of what is between. */
export function markBackticks(text: string, marks: Uint8Array): void {
  const count = new Map<number, number>()
  let loneTick = -1
  eachRun(text, '`', (start, end) => {
    count.set(end - start, (count.get(end - start) ?? 0) + 1)
    if (end - start === 1) loneTick = start
  })
  let lastMarked = -1
  eachRun(text, '`', (start, end) => {
    if ((count.get(end - start) as number) > 1) marks.fill(1, start, end)
    if (marks[start] === 1) lastMarked = start
  })
  // A backslash does not hide a backtick from a run that looks for its end: before \`\` a lone ` would find one.
  if (loneTick >= 0 && loneTick < lastMarked) marks[loneTick] = 1
}

function eachRun(text: string, character: string, visit: (start: number, end: number) => void): void {
  const code = character.charCodeAt(0)
  let start = text.indexOf(character)
  while (start >= 0) {
    let end = start + 1
    while (text.charCodeAt(end) === code) end++
    visit(start, end)
    start = text.indexOf(character, end)
  }
}

/** The flanking rules of CommonMark 0.31, read so that a run opens or closes if it does so for any parser. */
function findSides(text: string, start: number, end: number): { opens: boolean; closes: boolean } {
  const before = classify(text, start - 1)
  const after = classify(text, end)
  const outside = PUNCTUATION | SPACE
  if (text[start] === '_') {
    return {
      opens: (after & UNSURE) !== 0 && (before & outside) !== 0,
      closes: (before & UNSURE) !== 0 && (after & outside) !== 0,
    }
  }
  return {
    opens: (after & WORD) !== 0 || ((after & PUNCTUATION) !== 0 && (before & outside) !== 0),
    closes: (before & WORD) !== 0 || ((before & PUNCTUATION) !== 0 && (after & outside) !== 0),
  }
}

function classify(text: string, index: number): number {
  if (index < 0 || index >= text.length) return SPACE
  const code = text.charCodeAt(index)
  const known = CLASSES[code] || learnClass(code)
  return (known & SPACE) !== 0 && code !== NEWLINE && isEdge(text, index) ? EDGE : known
}

/** True for a place where white space is written as a reference (`&#x20;`) to keep it, so that punctuation stands there. */
function isEdge(text: string, index: number): boolean {
  return index === 0 || index === text.length - 1 || text.charCodeAt(index - 1) === NEWLINE
}

/** By UTF-16 unit; 0 where it has not been asked for yet. */
const CLASSES = new Uint8Array(0x10000)

function learnClass(code: number): number {
  const known = nameClass(code, String.fromCharCode(code))
  CLASSES[code] = known
  return known
}

function nameClass(code: number, character: string): number {
  if (/[\t\n\f\r\p{Zs}]/u.test(character)) return SPACE
  // JavaScript counts a few more, the vertical tab and the byte order mark among them.
  if (/\s/.test(character)) return SPACE | WORD
  // Half of a pair: an emoji is a symbol for one parser and not for another that looks at halves.
  if (code >= 0xd800 && code <= 0xdfff) return UNSURE
  // Once a symbol was no punctuation; and micromark takes a tilde beside `*` for whatever makes it pair.
  if (/[\p{P}$+<=>^`|]/u.test(character)) return PUNCTUATION
  return /\p{S}/u.test(character) ? UNSURE : WORD
}
