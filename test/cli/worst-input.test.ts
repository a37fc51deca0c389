// Repetition to the extreme through the built command. How long it takes is for the benchmark; what would compare all with
// all is not done within the time that a test has.
import { describe, expect, test } from 'vitest'
import { fibonacciWord, thueMorseWord } from '../generate/worst.ts'
import { folderOf, unecho } from './program.ts'

const SHORT = 'The ferry to Osk left the quay at dawn.'
const SENTENCE = 'The ferry to Osk left the quay at dawn with forty passengers, two goats and the mayor.'

/** A text that stands in itself, again and again: each level is the one below, twice, with a sentence between. */
function inItself(depth: number): string {
  return depth === 0 ? SENTENCE : `${inItself(depth - 1)}\nLevel ${depth} ends here.\n${inItself(depth - 1)}`
}

const rotations = SENTENCE.split(' ').map((_, n, words) => [...words.slice(n), ...words.slice(0, n)].join(' '))

const TEXTS: [name: string, text: string][] = [
  ['one letter', 'a'.repeat(1_000_000)],
  ['one sentence', `${SENTENCE} `.repeat(10_000)],
  ['a Fibonacci word', fibonacciWord(1_000_000)],
  ['a Thue-Morse word', thueMorseWord(1_000_000)],
  ['all rotations of a sentence', `${rotations.join('\n')}\n`.repeat(200)],
  ['a text inside itself to depth 12', inItself(12)],
  ['10^5 equal blocks', `${SHORT}\n\n`.repeat(100_000)],
  ['10^5 nearly equal blocks', Array.from({ length: 100_000 }, (_, n) => `${n} ${SHORT}`).join('\n\n')],
]

describe('repetitive to the extreme', { timeout: 120_000 }, () => {
  const record = (text: string) => {
    const place = folderOf({ 'a.txt': text })
    const { code, stdout, stderr } = unecho(['-f', 'jsonl', 'a.txt'], '', place)
    expect([code, stderr]).toEqual([0, ''])
    return JSON.parse(stdout)
  }

  test.each(TEXTS)('%s: done, and every word is told', (_name, text) => {
    const { title, lead, paragraphs, removed, words } = record(text)
    expect(words.input).toBe(words.kept + words.repeated + words.related + words.furniture)
    expect(words.input).toBe(text.trim().split(/\s+/).length)
    let at = 0
    let left = ''
    for (const { start, end } of removed) {
      expect(start).toBeGreaterThanOrEqual(at)
      left += text.slice(at, start)
      at = end
    }
    const squeezed = (all: string): string => all.replace(/\s+/g, '')
    const kept = [title, lead, ...paragraphs].filter(passage => passage !== null).join('')
    expect(squeezed(kept).length).toBe(squeezed(left + text.slice(at)).length)
  })
})
