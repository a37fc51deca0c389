import { foldPhrase } from './phrases.ts'

/**
 * Tells whether a line is one of some phrases, in any case, with its accents and marks or without. The list is made when it
 * is asked for first.
 *
 * @param phrases parted by bars
 * @param longest UTF-16 units of a line that is one, with the marks around it
 */
export function phraseList(phrases: string, longest: number): (line: string) => boolean {
  let known: ReadonlySet<string> | undefined
  return line => {
    if (line.length > longest) return false
    known ??= new Set(phrases.split('|').map(foldPhrase))
    return known.has(foldPhrase(line))
  }
}
