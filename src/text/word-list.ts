/**
 * Tells whether a word is one of a list, in any case. Most words are told by their length, before they are made small:
 * what is asked may be a whole paragraph.
 *
 * @param words small, with a space between
 */
export function wordList(words: string): (word: string) => boolean {
  const all = new Set(words.split(' '))
  let longest = 0
  for (const { length } of all) longest = Math.max(longest, length)
  return word => word.length <= longest && all.has(word.toLowerCase())
}
