import { ENTITY } from '../text/entities.ts'

/** What a text holds that went through a machine: entities of HTML that were not decoded, `&quot;`, hyphens where a line may be broken, signs that could not be read. */
export const isSpoilt = (text: string): boolean => text.search(ENTITY) >= 0 || /[\u00ad\ufffd]/.test(text)
