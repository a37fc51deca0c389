/** UTF-16 units from the beginning that are looked at. */
const SAMPLE = 1 << 16
/** Closing tags from which on a text that does not begin with one is HTML. */
const TAGS = 5
/** UTF-16 units of a text that may be parsed as JSON, to know whether it is. */
const LONGEST_JSON = 1 << 20

const OPENING = /^<(?:!doctype|\?xml|html|head|body|div|p|article|section|main|h[1-6]|ul|ol|table|span)[\s>]/i
const CLOSING = /<\/(?:p|div|span|a|li|h[1-6]|em|strong|b|i|td|tr|ul|ol|table|article|section|body)>/gi

/** What a text seems to be that is no plain text. */
export function looksLike(text: string): 'html' | 'rtf' | 'json' | null {
  const sample = text.slice(0, SAMPLE)
  if (sample.startsWith('{\\rtf')) return 'rtf'
  const opening = sample.trimStart()
  if (opening.startsWith('<') && OPENING.test(opening)) return 'html'
  if (sample.includes('</') && (sample.match(CLOSING)?.length ?? 0) >= TAGS) return 'html'
  return isJson(text) ? 'json' : null
}

function isJson(text: string): boolean {
  if (text.length > LONGEST_JSON || !/^\s*[[{]/.test(text.slice(0, 100))) return false
  try {
    return typeof JSON.parse(text) === 'object'
  } catch {
    return false
  }
}
