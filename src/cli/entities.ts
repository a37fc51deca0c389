import { decodeHTML } from 'entities'
import { ENTITY } from '../text/entities.ts'

/** A text with HTML's entities decoded, once, and how many there were. */
export function decodeEntities(text: string): { text: string; count: number } {
  let count = 0
  const decoded = text.replace(ENTITY, entity => {
    const sign = decodeHTML(entity)
    if (sign !== entity) count++
    return sign
  })
  return { text: decoded, count }
}
