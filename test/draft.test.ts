import { expect, it } from 'vitest'
import { cutBetween } from '../src/draft.ts'

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
