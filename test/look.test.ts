import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Draft, openDraft } from '../src/draft.ts'
import { lookFrom } from '../src/look.ts'
import type { Piece } from '../src/pieces.ts'
import { foldLetters } from '../src/text/letters.ts'
import { randomFrom } from './generate/random.ts'

/** Paragraphs of letters by chance, of which no two have anything in common. */
const paragraphs = Array.from({ length: 6 }, (_, n) => {
  const random = randomFrom(n)
  return Array.from({ length: 60 + 9 * n }, () => String.fromCharCode(random.int(97, 122))).join('')
})

/** A draft of some of the paragraphs, a line each, in any order and number. */
function draftOf(lines: readonly number[]): Draft {
  const texts = lines.map(line => paragraphs[line] as string)
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
