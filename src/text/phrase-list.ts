import { PhraseIndex } from './phrase-index.ts'

/**
 * Tells whether a line is one of some phrases, in any case, with its accents and marks or without.
 *
 * @param phrases each behind a bar and a space
 * @param longest UTF-16 units of a line that is one, with the marks around it
 */
export function phraseList(phrases: string, longest: number): (line: string) => boolean {
  const index = new PhraseIndex(() => [[true, phrases]])
  return line => line.length <= longest && index.find(line) !== undefined
}
