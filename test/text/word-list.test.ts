import { expect, test } from 'vitest'
import { wordList } from '../../src/text/word-list.ts'

const isTree = wordList('oak linden береза')

test.each(['oak', 'OAK', 'Linden', 'БЕРЕЗА'])('%s is one of the words', word => expect(isTree(word)).toBe(true))

test.each(['', 'o', 'oaks', 'oak ', 'oak linden', `oak${' leaf'.repeat(1000)}`])('"%s" is none', word =>
  expect(isTree(word)).toBe(false),
)
