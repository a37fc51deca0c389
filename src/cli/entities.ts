import { decodeHTML } from 'entities'

/** Entities from which on, and UTF-16 units to one of them at most, a text is full of them: it was never decoded. */
const ENOUGH = 5
const DENSITY = 600

const ENTITY = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/gi

/** A text that is full of HTML's entities with them decoded, once, and how many there were; null where it is not. */
export function decodeEntities(text: string): { text: string; count: number } | null {
  let count = 0
  const decoded = text.replace(ENTITY, entity => {
    const sign = decodeHTML(entity)
    if (sign !== entity) count++
    return sign
  })
  return count >= ENOUGH && count * DENSITY >= text.length ? { text: decoded, count } : null
}
