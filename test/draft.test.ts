import { expect, it } from 'vitest'
import { beginsWord, cutBetween } from '../src/draft.ts'
import { foldLetters } from '../src/text/letters.ts'

/** What stands before the cut between the last letter of the first part and the first letter of the second. */
function cut(before: string, between: string, after: string): string {
  const text = before + between + after
  return between.slice(0, cutBetween(text, before.length, before.length + between.length) - before.length)
}

it.each([
  ['It left', '. ', 'Nobody cared', '.'],
  ['It left', '.', 'Nobody cared', '.'],
  ['It left', '.”', 'Nobody cared', '.”'],
  ['It left', '.“', 'Nobody cared', '.'],
  ['„Es fuhr', '.“', 'Niemand sah hin', '.“'],
  ['»Es fuhr', '.«', 'Niemand sah hin', '.«'],
  ['»Es fuhr«, hieß es. Es blieb weg', '.»', 'Niemand', '.'],
  ['Il partit', '.«', 'Personne', '.'],
  ['« Il part », dit-elle. Il resta', '.«', 'Personne', '.'],
  ['« Il partit', '.»', 'Personne', '.»'],
  ['"It left', '."', 'Nobody cared', '."'],
  ['It left', '."', 'Nobody cared', '.'],
  ['It left', '—', 'nobody cared', ''],
  ['Il partit', '.« ', 'Personne', '.'],
  ['He left', '.– ', 'Nobody cared', '.'],
  ['He left', ' – ', 'nobody cared', ''],
  ['Il partit', ' ? ', 'Personne', ' ?'],
  ['« Il partit', ' ». ', 'Personne', ' ».'],
  ['It cost 12', ' %.', 'Nobody paid', ' %.'],
  ['He left', '. “', 'Nobody cared', '.'],
])('between `%s` and what is glued to it behind `%s`', (before, between, after, expected) => {
  expect(cut(before, between, after)).toBe(expected)
})

it.each([
  ['an accent that stands by itself', 'Noe\u0308l left', ['n', 'l']],
  ['the points of Arabic', 'كَتَبَ ولد', ['ك', 'و']],

  ['an accent, as one does behind a hyphen', 'Noe\u0308l-left', ['n', 'l']],
])('no word begins behind %s', (_, text, begins) => {
  const letters = foldLetters(text, { spelledBreaks: false })
  const starts = Array.from({ length: letters.length }, (_, l) => l).filter(l => beginsWord({ text, letters }, l))
  expect(starts.map(l => String.fromCharCode(letters.codes[l] as number))).toEqual(begins)
})
