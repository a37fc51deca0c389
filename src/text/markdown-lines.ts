/**
 * What a Markdown parser looks for at the start of a line. A line is looked at as it will be written: every line but the
 * last of its paragraph ends in the backslash of a hard break, so `---` or `===` is harmless anywhere but in the last.
 */
interface LineRule {
  /** `first`: only where a paragraph may begin; `later`: only where one goes on. */
  where?: 'first' | 'later'
  /** The characters that it can begin with. */
  begins: string
  /** Matched at the line's start. The last character of the match is the one to escape. */
  opens: RegExp
  /** What else must hold, given the line before. */
  holds?: (line: string, before: string) => boolean
}

const BLOCK_TAGS = `address article aside base basefont blockquote body caption center col colgroup dd details dialog dir
  div dl dt fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hr html iframe legend li
  link main menu menuitem nav noframes ol optgroup option p param search section summary table tbody td tfoot th thead
  title tr track ul`
const DIGITS = '0123456789'

const LINE_RULES: LineRule[] = [
  // `# x` is a heading
  { begins: '#', opens: /^#(?=#{0,5}(?:[ \t]|$))/ },
  // `> x` is a quotation, with or without the space
  { begins: '>', opens: /^>/ },
  // `- x` is an item of a list
  { begins: '-+*', opens: /^.(?=[ \t])/ },
  // `-` alone is an empty item, where no paragraph goes on
  { where: 'first', begins: '-+*', opens: /^.$/ },
  // `1986. A year` is item 1986 of a list
  { where: 'first', begins: DIGITS, opens: /^\d{1,9}[.)](?=[ \t]|$)/ },
  // item 1 may interrupt a paragraph
  { where: 'later', begins: '01', opens: /^0{0,8}1[.)](?=[ \t])/ },
  // `***` is a thematic break, and so is `** *`; `* * *` is an item of a list for what is above
  { begins: '*', opens: /^.(?=\*[ \t]*\*[* \t]*$)/ },
  // `___` is a thematic break
  { begins: '_', opens: /^.(?=[ \t]*_[ \t]*_[_ \t]*$)/ },
  // `---` is a thematic break
  { begins: '-', opens: /^.(?=-[ \t]*-[- \t]*$)/ },
  // `===` makes a heading of the lines before
  { where: 'later', begins: '=', opens: /^.(?==*$)/ },
  // `-` makes a heading of the lines before
  { where: 'later', begins: '-', opens: /^.(?=-*$)/ },
  // three fence code, unless more follow in the line
  { begins: '`', opens: /^.(?=``+[^`]*$)/ },
  // `~~~` fences code
  { begins: '~', opens: /^.(?=~~)/ },
  // `<div>` begins a block of HTML
  { begins: '<', opens: /^</, holds: opensHtml },
  // `[^1]: x` defines a footnote
  { begins: '[', opens: /^\[\^[^\]\s]+\]:/ },
  // `|---|` makes a head of the line before
  { where: 'later', begins: '|:-', opens: /^./, holds: rulesTable },
]

const RULES_BY_CHARACTER = new Map<string, LineRule[]>()
for (const rule of LINE_RULES) {
  for (const character of rule.begins) {
    RULES_BY_CHARACTER.set(character, [...(RULES_BY_CHARACTER.get(character) ?? []), rule])
  }
}

let htmlBlock: RegExp | undefined

/** Escaped as a whole run: what is left of one would open or close a span of its own. */
const RUN = /[*_`~]/

/** Marks in `marks` each character of `text` (one paragraph, hard breaks in place) that would make a line a block. */
export function markLineStarts(text: string, marks: Uint8Array): void {
  let before = ''
  let start = 0
  while (start <= text.length) {
    const newline = text.indexOf('\n', start)
    const end = newline < 0 ? text.length : newline
    const line = text.slice(start, end)
    const rules = RULES_BY_CHARACTER.get(text.charAt(start))
    const at = rules ? findBlockOpener(rules, line, before, start === 0) : -1
    if (at >= 0) markRun(text, start + at, marks)
    before = line
    start = end + 1
  }
}

/** → the offset in `line` of the character to escape, or -1. */
function findBlockOpener(rules: LineRule[], line: string, before: string, first: boolean): number {
  for (const rule of rules) {
    if (rule.where === (first ? 'later' : 'first')) continue
    const match = rule.opens.exec(line)
    if (match && (rule.holds?.(line, before) ?? true)) return match[0].length - 1
  }
  return -1
}

function markRun(text: string, at: number, marks: Uint8Array): void {
  const character = text.charAt(at)
  let end = at + 1
  if (RUN.test(character)) while (text[end] === character) end++
  marks.fill(1, at, end)
}

/** Its pattern takes longer to prepare than a short text to clean, and few lines begin with `<`. */
function opensHtml(line: string): boolean {
  htmlBlock ??= new RegExp(
    `^<(?:(?:script|pre|textarea|style)(?:\\s|>|$)|/?(?:${BLOCK_TAGS.split(/\s+/).join('|')})(?:\\s|/?>|$)|!--|![a-z[]|[?])`,
    'i',
  )
  return htmlBlock.test(line)
}

/** True where `line` is the rule below the head of a table and has as many columns as `head`. */
function rulesTable(line: string, head: string): boolean {
  const columns = splitColumns(line)
  return columns.every(column => /^[ \t]*:?-+:?[ \t]*$/.test(column)) && columns.length === splitColumns(head).length
}

/** A backslash does not save a bar here: it is itself escaped when it is written. */
function splitColumns(line: string): string[] {
  return line.replace(/^\|/, '').replace(/\|$/, '').split('|')
}
