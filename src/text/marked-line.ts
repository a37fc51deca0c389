/** UTF-16 units. What is longer is a paragraph: its marks tell nothing of what it is. */
const LONGEST_LINE = 400

const HASHES = /^#{1,6}\s+/
/** `![the boat](https://…)`, `[By Ada Brand](https://…)` */
const LINK = /!?\[([^[\]]*)\]\([^[\]()\s]*\)/g
/** `[12]News`: the number that a browser for terminals gives a link at the beginning of a line. */
const NUMBERED = /^([*+•]\s)?\[\d{1,3}\](?=\S)/
const STRONG = /\*\*|__/g
/** One mark of emphasis at the start of a word or at the end of one. */
const EMPHASIS = /(?<![^\s([“"«])[*_](?=\S)|(?<=\S)[*_](?![^\s).,:;!?”"»\]])/g

/** A line as its reader sees it: without the hashes of a heading, the targets of links and images, and the marks of emphasis. */
export function withoutMarks(line: string): string {
  if (!isMarked(line)) return line
  const plain = line
    .replace(HASHES, '')
    .replace(LINK, '$1')
    .replace(NUMBERED, '$1')
    .replace(STRONG, '')
    .replace(EMPHASIS, '')
    .trim()
  return /[^*_]/.test(plain) ? plain : line
}

/** Whether a line holds a link, or begins with a mark or a bracket, or ends with a mark. (It is asked of each line, and most have none.) */
function isMarked(line: string): boolean {
  if (line.length === 0 || line.length > LONGEST_LINE) return false
  return '#*_['.includes(line.charAt(0)) || '*_'.includes(line.charAt(line.length - 1)) || line.includes('](')
}

/** The start and the end of `[start, end)` of a text without the marks of a heading around it: hashes, emphasis of more than a word. */
export function insideMarks(text: string, start: number, end: number): [number, number] {
  const hashes = HASHES.exec(text.slice(start, Math.min(end, start + 8)))?.[0].length ?? 0
  const from = start + hashes
  if (from >= end) return [start, end]
  const to = beforeHashes(text, from, end)
  const size = to - from > LONGEST_LINE ? 0 : emphasisAround(text.slice(from, to))
  return [from + size, to - size]
}

/** Where a heading ends whose hashes close it as well, or alone: `# Ferry runs again #`. */
function beforeHashes(text: string, from: number, end: number): number {
  let to = end
  while (to > from && text.charAt(to - 1) === '#') to--
  const whole = text.slice(from, to).trimEnd().length
  return to < end && from + whole < to && whole > 0 ? from + whole : end
}

/** How many signs of emphasis stand before several words and, the same, behind them, with none between. */
function emphasisAround(line: string): number {
  const mark = line.charAt(0)
  if ((mark !== '*' && mark !== '_') || !line.includes(' ')) return 0
  let size = 1
  while (size < MOST_MARKS && line.charAt(size) === mark) size++
  const inner = line.slice(size, -size)
  return line.endsWith(mark.repeat(size)) && inner.trim() === inner && !inner.includes(mark) ? size : 0
}

const MOST_MARKS = 3
