import { isEntityName } from './entity-names.ts'

const AUTOLINK = /<[a-z][a-z\d.+-]{1,31}:[^<>\x00-\x20]*>/iy
const MAIL_AUTOLINK = /<[\w.!#$%&'*+/=?^`{|}~-]+@([a-z\d.-]+)>/iy
const MAIL_DOMAIN_LABEL = /^[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?$/i
const CLOSING_TAG = /<\/[a-z][a-z\d-]*\s*>/iy
const OPENING_TAG_NAME = /<[a-z][a-z\d-]*/iy
const ATTRIBUTE = /\s+[a-z_:][\w.:-]*(?:\s*=\s*(?:[^"'=<>`\x00-\x20]+|'[^']*'|"[^"]*"))?/iy
const TAG_END = /\s*\/?>/y
const REFERENCE = /&(?:#\d{1,7}|#x[\da-f]{1,6}|([a-z][a-z\d]{1,31}));/iy

/** Marks each `<` that begins a tag, a comment or a link in angle brackets. */
export function markTags(text: string, marks: Uint8Array): void {
  const find = findAhead(text)
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
    if (isTag(text, at) || isMarkup(text, at, find) || isAutolink(text, at)) marks[at] = 1
  }
}

/** Marks each `&` that begins a reference which a parser would decode: `&amp;`, `&#38;`, not `AT&T;`. */
export function markReferences(text: string, marks: Uint8Array): void {
  for (let at = text.indexOf('&'); at >= 0; at = text.indexOf('&', at + 1)) {
    const match = matchAt(REFERENCE, text, at)
    if (match && (match[1] === undefined || isEntityName(match[1]))) marks[at] = 1
  }
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}

function isAutolink(text: string, at: number): boolean {
  if (matchAt(AUTOLINK, text, at)) return true
  const domain = matchAt(MAIL_AUTOLINK, text, at)?.[1]
  return domain?.split('.').every(label => MAIL_DOMAIN_LABEL.test(label)) ?? false
}

function isTag(text: string, at: number): boolean {
  if (matchAt(CLOSING_TAG, text, at)) return true
  let match = matchAt(OPENING_TAG_NAME, text, at)
  let end = at
  while (match) {
    end += match[0].length
    match = matchAt(ATTRIBUTE, text, end)
  }
  return matchAt(TAG_END, text, end) !== null
}

/** A comment, a processing instruction, a declaration or a CDATA section that is closed within the paragraph. */
function isMarkup(text: string, at: number, find: (needle: string, from: number) => boolean): boolean {
  if (text.startsWith('<!--', at)) {
    return text.startsWith('>', at + 4) || text.startsWith('->', at + 4) || find('-->', at + 4)
  }
  if (text.startsWith('<?', at)) return find('?>', at + 2)
  if (text.startsWith('<![CDATA[', at)) return find(']]>', at + 9)
  return /^<![a-z]/i.test(text.slice(at, at + 3)) && find('>', at + 3)
}

/** Looks for a string at or after a place. Asked from left to right, it reads the text once for each string. */
function findAhead(text: string): (needle: string, from: number) => boolean {
  const next = new Map<string, number>()
  return (needle, from) => {
    let found = next.get(needle) ?? -1
    if (found < from) {
      const index = text.indexOf(needle, from)
      found = index < 0 ? Number.POSITIVE_INFINITY : index
      next.set(needle, found)
    }
    return found !== Number.POSITIVE_INFINITY
  }
}
