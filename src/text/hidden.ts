export const AMPERSAND = 0x26
export const BACKSLASH = 0x5c
export const CLOSING_BRACKET = 0x5d

/** How many units after `i` belong to an entity, a link target or a spelled break, and so hold no letters. */
export function markupLength(text: string, i: number, c: number, spelledBreaks: boolean): number {
  if (c === AMPERSAND) return entityLength(text, i)
  if (c === CLOSING_BRACKET) return text.charCodeAt(i + 1) === 0x28 ? linkTargetLength(text, i + 2) : 0
  return spelledBreaks && isSpelledBreak(text, i) ? 1 : 0
}

/** Whether a backslash at `i` begins a spelled line break: `\n`, `\r` or `\t`, not the start of a word in a path. */
function isSpelledBreak(text: string, i: number): boolean {
  const next = text.charCodeAt(i + 1)
  if (next !== 0x6e && next !== 0x72 && next !== 0x74) return false
  const after = text.charCodeAt(i + 2)
  return !(after >= 97 && after <= 122)
}

const LONGEST_ENTITY = 10

function entityLength(text: string, i: number): number {
  let k = i + 1
  while (k - i <= LONGEST_ENTITY && isEntityCharacter(text.charCodeAt(k))) k++
  return k > i + 1 && text.charCodeAt(k) === 0x3b ? k - i : 0
}

const isEntityCharacter = (c: number): boolean =>
  c === 0x23 || (c >= 48 && c <= 57) || (c >= 65 && c <= 90) || (c >= 97 && c <= 122)

const LONGEST_TARGET = 2000

/** The length of `https://…)` behind `](`, or 0 where what stands there is no target but words. */
function linkTargetLength(text: string, from: number): number {
  const c = text.charCodeAt(from)
  const scheme = text.startsWith('http', from) || text.startsWith('www.', from) || text.startsWith('mailto:', from)
  if (!scheme && c !== 0x2f && c !== 0x23) return 0
  for (let k = from; k < text.length && k < from + LONGEST_TARGET; k++) {
    const t = text.charCodeAt(k)
    if (t === 0x29) return k - from + 2
    if (t === 0x0a) return 0
  }
  return 0
}
