import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Draft, openDraft } from '../src/draft.ts'
import { lookFrom } from '../src/look.ts'
import type { Piece } from '../src/pieces.ts'
import { foldLetters } from '../src/text/letters.ts'
import { randomFrom } from './generate/random.ts'

/** So many letters by chance. */
function lettersByChance(seed: number, count: number): string {
  const random = randomFrom(seed)
  return Array.from({ length: count }, () => String.fromCharCode(random.int(97, 122))).join('')
}

/** Paragraphs of which no two have anything in common. */
const paragraphs = Array.from({ length: 6 }, (_, n) => lettersByChance(n, 60 + 9 * n))

/** A draft of some of the paragraphs, a line each, in any order and number. */
const draftOf = (lines: readonly number[]): Draft => draftOfTexts(lines.map(line => paragraphs[line] as string))

function draftOfTexts(texts: readonly string[]): Draft {
  let start = 0
  const blocks = texts.map(text => {
    const block = { start, end: start + text.length, keepsLines: false }
    start += text.length + 1
    return block
  })
  const text = texts.join('\n')
  return openDraft(text, foldLetters(text, { spelledBreaks: false }), blocks)
}

/** For each passage the first one that it is tied to. (Of a passage that stands three times either twin is right.) */
function alike(pieces: readonly Piece[], count: number): number[] {
  const first = Array.from({ length: count }, (_, p) => p)
  for (let round = 0; round < count; round++)
    for (const { p, q } of pieces) first[p] = first[q] = Math.min(first[p] ?? p, first[q] ?? q)
  return first
}

test('what is common is the same, whether it is found in the letters or left over when passages have gone', () => {
  const lines = fc.array(fc.nat(paragraphs.length - 1), { minLength: 2, maxLength: 9 })
  fc.assert(
    fc.property(lines, fc.array(fc.nat(9), { maxLength: 4 }), (all, gone) => {
      const draft = draftOf(all)
      const look = lookFrom()
      look(draft)
      for (let n = 0; n <= gone.length; n++) {
        const rest = { ...draft, passages: draft.passages.filter((_, p) => !gone.slice(n).includes(p)) }
        const { view, common } = look(rest)
        const fresh = lookFrom()(rest)
        expect(view.starts).toEqual(fresh.view.starts)
        expect(alike(common.pieces, rest.passages.length)).toEqual(alike(fresh.common.pieces, rest.passages.length))
      }
    }),
    { numRuns: 1000 },
  )
})

test('the matches of copies that lie in a row are left over when one of them has gone', () => {
  const order = [0, 1, 2, 3]
  const draft = draftOf([...order, 4, ...order, 4, ...order])
  const look = lookFrom()
  look(draft)
  const rest = { ...draft, passages: draft.passages.filter((_, p) => p !== 9) }
  const { view, common } = look(rest)
  const at = (p: number): number => view.starts[p] as number
  const last = common.matches.filter(({ a }) => a >= at(9))
  expect(last.reduce((sum, { length }) => sum + length, 0)).toBe(view.length - at(9))
  for (const { a, b } of last) expect([0, at(5)]).toContain(b - a + at(9))
  const first = { ...draft, passages: draft.passages.filter((_, p) => p > 4 && p !== 9) }
  const { view: less, common: left } = look(first)
  expect(left.matches).toEqual([{ a: less.starts[4], b: 0, length: less.starts[4] }])
})

test('of a large text whose title has gone all is known but that two passages share the words of the title', () => {
  const title = lettersByChance(1, 80)
  const body = Array.from({ length: 260 }, (_, n) => lettersByChance(n + 2, 4200))
  const twice = [title, ...body.map((text, n) => (n % 100 === 7 ? title + text : text)), ...body.slice(50, 60)]
  const draft = draftOfTexts(twice)
  const rest = { ...draft, passages: draft.passages.slice(1) }
  const look = lookFrom()
  look(draft)
  const fresh = lookFrom()(rest).common.pieces
  const isLong = ({ length }: Piece): boolean => length > 2 * title.length
  expect(fresh.every(isLong)).toBe(false)
  expect(look(rest).common.pieces).toEqual(fresh.filter(isLong))
})
