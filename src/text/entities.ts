/** Entities from which on, and UTF-16 units to one of them at most, a text is full of them: it was never decoded. */
const ENOUGH = 5
const DENSITY = 600

/** What looks like a reference to a character of HTML: `&amp;`, `&#8217;`, `&#x2019;`; one behind a backslash is what Markdown shows so. */
export const ENTITY = /&(?<!\\&)(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[a-zA-Z][a-zA-Z\d]{1,31});/g

/** Whether a text is full of HTML's entities, and not one that speaks of them. */
export function isFullOfEntities(text: string): boolean {
  if (!text.includes('&')) return false
  const count = text.match(ENTITY)?.length ?? 0
  return count >= ENOUGH && count * DENSITY >= text.length
}
