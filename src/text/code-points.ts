/** UTF-16 units between two stored counts: what a look-up walks at most, and 4 bytes in 64 units of memory. */
const STRIDE = 64

/** True where a unit is the second half of a pair, and so no code point of its own. A lone half counts as one. */
function endsPair(text: string, at: number): boolean {
  return (text.charCodeAt(at) & 0xfc00) === 0xdc00 && at > 0 && (text.charCodeAt(at - 1) & 0xfc00) === 0xd800
}

/**
 * Gives a function from an offset of `text` in UTF-16 units to one in Unicode code points.
 * Linear in the text once, then constant for each offset; free where the text has no pairs.
 */
export function codePointOffsets(text: string): (offset: number) => number {
  if (!/[\ud800-\udbff]/.test(text)) return offset => offset
  const pairs = new Uint32Array(Math.floor(text.length / STRIDE) + 1)
  let count = 0
  for (let at = 0; at < text.length; at++) {
    if (at % STRIDE === 0) pairs[at / STRIDE] = count
    if (endsPair(text, at)) count++
  }
  if (text.length % STRIDE === 0) pairs[text.length / STRIDE] = count
  return offset => {
    const stored = Math.floor(offset / STRIDE)
    let before = pairs[stored]!
    for (let at = stored * STRIDE; at < offset; at++) if (endsPair(text, at)) before++
    return offset - before
  }
}
