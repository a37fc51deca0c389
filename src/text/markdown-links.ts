const SPACES = /[ \t\n\v\f\r]*/y
const ANGLE_TARGET = /<[^<>\n]*>/y
const PAREN_TITLE = /\([^()]*\)/y

/**
 * A label that opens the paragraph, its colon, and one word, alone in the line or before a title that ends the paragraph.
 * (No line ends in white space here: there is the backslash of a hard break, or a reference.)
 */
const DEFINITION =
  /^\[(?=[^[\]]*[^\s[\]])[^[\]]{1,1000}\]:[ \t]*(<[^<>\n]*>|[^ \t\n]+)(?:\n|$|[ \t]+(?:"[^"]*"|'[^']*'|\([^()]*\))$)/

/** Marks the colon of `[a]: http://example.org` at the start of a paragraph, which would define a link and vanish. */
export function markDefinition(text: string, marks: Uint8Array): void {
  // White space at the end is written as a reference, which can be a target.
  const written = /\s/.test(text.charAt(text.length - 1)) ? `${text.slice(0, -1)};` : text
  const target = DEFINITION.exec(written)?.[1]
  if (target !== undefined && (target[0] === '<' || isBalanced(target))) marks[text.indexOf(']') + 1] = 1
}

function isBalanced(target: string): boolean {
  let depth = 0
  for (const character of target) {
    if (character === '(') depth++
    else if (character === ')' && --depth < 0) return false
  }
  return depth === 0
}

/**
 * Marks the `]` of each `[text](target "title")`, images among them. (Not the `(`: a link may stand in the target of
 * another, and the parentheses there must stay in balance.) Brackets on their own are never links: no paragraph that is
 * written defines one.
 */
export function markLinks(text: string, marks: Uint8Array): void {
  if (!text.includes('](')) return
  const ends = findTargetEnds(text)
  let depth = 0
  for (let at = 0; at < text.length; at++) {
    const character = text[at]
    if (character === '[') depth++
    else if (character === ']' && depth > 0) {
      if (text[at + 1] === '(' && isResource(text, at + 1, ends)) marks[at] = 1
      else depth--
    }
  }
}

/**
 * For each `(` after a `]`: where the link's target would end, at the `)` that is its partner or at white space that no
 * other open parenthesis precedes. One pass over the text, whatever the targets hold.
 */
function findTargetEnds(text: string): Map<number, number> {
  const ends = new Map<number, number>()
  const endAt = (at: number, open: number | undefined): void => {
    if (open !== undefined && text[open - 1] === ']') ends.set(open, at)
  }
  let open: number[] = []
  let fresh = -1 // the `(` that nothing but white space has followed so far
  for (let at = 0; at < text.length; at++) {
    const character = text[at]
    if (character === '(') {
      open.push(at)
      fresh = at
    } else if (!isSpace(text.charCodeAt(at))) {
      if (character === ')') endAt(at, open.pop())
      fresh = -1
    } else if (fresh >= 0) open = [fresh]
    else {
      endAt(at, open.at(-1))
      open.length = 0
    }
  }
  return ends
}

function isResource(text: string, open: number, ends: Map<number, number>): boolean {
  const end = ends.get(open)
  if (end !== undefined && closesResource(text, end)) return true
  const start = skip(SPACES, text, open + 1)
  return closesResource(text, skip(ANGLE_TARGET, text, start))
}

/** True where a `)` follows at `end`, after white space and a title or without. */
function closesResource(text: string, end: number): boolean {
  const next = skip(SPACES, text, end)
  if (text[next] === ')') return true
  if (next === end) return false
  const titleEnd = skipTitle(text, next)
  return titleEnd > next && text[skip(SPACES, text, titleEnd)] === ')'
}

function skipTitle(text: string, start: number): number {
  const quote = text[start]
  if (quote === '"' || quote === "'") return text.indexOf(quote, start + 1) + 1
  return skip(PAREN_TITLE, text, start)
}

/** → the end of the match at `start`, or `start`. */
function skip(pattern: RegExp, text: string, start: number): number {
  pattern.lastIndex = start
  return pattern.test(text) ? pattern.lastIndex : start
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13)
}
