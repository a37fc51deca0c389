/** A member of a JSON object, with the place of its value in the text, white space aside. */
export interface Member {
  key: string
  start: number
  end: number
}

/**
 * The members at the top of the text of a JSON object, in their order, so that one value can be replaced and all else
 * stay as it was written: numbers of any size, the order of the keys, a key that stands twice.
 *
 * @param json the text of a valid JSON object; what comes out for anything else has no meaning
 */
export function membersOf(json: string): Member[] {
  const members: Member[] = []
  let at = skipSpace(json, json.indexOf('{') + 1)
  while (json.charCodeAt(at) === QUOTE) {
    const keyEnd = stringEnd(json, at)
    const key = json.slice(at + 1, keyEnd - 1)
    const start = skipSpace(json, skipSpace(json, keyEnd) + 1)
    const end = valueEnd(json, start)
    members.push({ key: key.includes('\\') ? JSON.parse(`"${key}"`) : key, start, end })
    at = skipSpace(json, end)
    if (json.charCodeAt(at) === COMMA) at = skipSpace(json, at + 1)
  }
  return members
}

const QUOTE = 0x22
const COMMA = 0x2c
const BACKSLASH = 0x5c

function skipSpace(json: string, at: number): number {
  while (json.charCodeAt(at) <= 0x20) at++
  return at
}

/** Behind the string that begins at `at`. */
function stringEnd(json: string, at: number): number {
  for (let end = json.indexOf('"', at + 1); end >= 0; end = json.indexOf('"', end + 1)) {
    let slashes = 0
    while (json.charCodeAt(end - 1 - slashes) === BACKSLASH) slashes++
    if (slashes % 2 === 0) return end + 1
  }
  return json.length
}

/** Behind the value that begins at `at`. */
function valueEnd(json: string, at: number): number {
  if (json.charCodeAt(at) === QUOTE) return stringEnd(json, at)
  let depth = 0
  for (let i = at; i < json.length; i++) {
    const c = json.charCodeAt(i)
    if (c === QUOTE) i = stringEnd(json, i) - 1
    else if (c === 0x7b || c === 0x5b) depth++
    else if (c === 0x7d || c === 0x5d) {
      if (depth === 0) return i
      if (--depth === 0) return i + 1
    } else if (depth === 0 && (c === COMMA || c <= 0x20)) return i
  }
  return json.length
}
