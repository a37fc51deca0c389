import { expect, it } from 'vitest'
import { splitPhrases } from '../../src/text/phrase-index.ts'

it('a list is split at its bars', () => {
  expect(splitPhrases('\n  | Read more | Also read\n  | Up next')).toEqual(['Read more', 'Also read', 'Up next'])
})
