/**
 * What a Markdown parser looks for at the start of a line. A line is looked at as it will be written: every line but the
 * last of its paragraph ends in the backslash of a hard break, so `---` or `===` is harmless anywhere but in the last.
 */
interface LineRule {
  /** `first`: where a paragraph may begin; `later`: where one goes on; `any`: both. */
  where: 'first' | 'later' | 'any'
  /** The characters that it can begin with. */
  begins: string
  /** Matched at the line's start. The last character of the match is the one to escape. */
  opens: RegExp
  /** What else must hold, given the line before. */
  holds?: (line: string, before: string) => boolean
  because: string
}

const BLOCK_TAGS = `address article aside base basefont blockquote body caption center col colgroup dd details dialog dir
  div dl dt fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hr html iframe legend li
  link main menu menuitem nav noframes ol optgroup option p param search section summary table tbody td tfoot th thead
  title tr track ul`
const HTML_BLOCK = new RegExp(
  `^<(?=(?:script|pre|textarea|style)(?:\\s|>|$)|/?(?:${BLOCK_TAGS.split(/\s+/).join('|')})(?:\\s|/?>|$)|!--|![a-z[]|[?])`,
  'i',
)
const DIGITS = '0123456789'

const LINE_RULES: LineRule[] = [
  { where: 'any', begins: '#', opens: /^#(?=#{0,5}(?:[ \t]|$))/, because: '`# x` is a heading' },
  { where: 'any', begins: '>', opens: /^>/, because: '`> x` is a quotation, with or without the space' },
  { where: 'any', begins: '-+*', opens: /^.(?=[ \t])/, because: '`- x` is an item of a list' },
  { where: 'first', begins: '-+*', opens: /^.$/, because: '`-` alone is an empty item, where no paragraph goes on' },
  {
    where: 'first',
    begins: DIGITS,
    opens: /^\d{1,9}[.)](?=[ \t]|$)/,
    because: '`1986. A year` is item 1986 of a list',
  },
  { where: 'later', begins: '01', opens: /^0{0,8}1[.)](?=[ \t])/, because: 'item 1 may interrupt a paragraph' },
  { where: 'any', begins: '*', opens: /^.(?=[ \t]*\*[ \t]*\*[* \t]*$)/, because: '`* * *` is a thematic break' },
  { where: 'any', begins: '_', opens: /^.(?=[ \t]*_[ \t]*_[_ \t]*$)/, because: '`___` is a thematic break' },
  { where: 'any', begins: '-', opens: /^.(?=[ \t]*-[ \t]*-[- \t]*$)/, because: '`---` is a thematic break' },
  { where: 'later', begins: '=', opens: /^.(?==*[ \t]*$)/, because: '`===` makes a heading of the lines before' },
  { where: 'later', begins: '-', opens: /^.(?=-*[ \t]*$)/, because: '`-` makes a heading of the lines before' },
  { where: 'any', begins: '`', opens: /^.(?=``+[^`]*$)/, because: 'three fence code, unless more follow in the line' },
  { where: 'any', begins: '~', opens: /^.(?=~~)/, because: '`~~~` fences code' },
  { where: 'any', begins: '<', opens: HTML_BLOCK, because: '`<div>` begins a block of HTML' },
  { where: 'any', begins: '[', opens: /^\[\^[^\]\s]+\]:/, because: '`[^1]: x` defines a footnote' },
  { where: 'later', begins: '|:-', opens: /^./, holds: rulesTable, because: '`|---|` makes a head of the line before' },
]

const RULES_BY_CHARACTER = new Map<string, LineRule[]>()
for (const rule of LINE_RULES) {
  for (const character of rule.begins) {
    RULES_BY_CHARACTER.set(character, [...(RULES_BY_CHARACTER.get(character) ?? []), rule])
  }
}

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

/** True where `line` is the rule below the head of a table and has as many columns as `head`. */
function rulesTable(line: string, head: string): boolean {
  const columns = splitColumns(line)
  return columns.every(column => /^[ \t]*:?-+:?[ \t]*$/.test(column)) && columns.length === splitColumns(head).length
}

/** A backslash does not save a bar here: it is itself escaped when it is written. */
function splitColumns(line: string): string[] {
  return line.trim().replace(/^\|/, '').replace(/\|$/, '').split('|')
}
