import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findMojibake } from '../../src/text/mojibake.ts'
import { asWindows1252 } from '../../src/text/windows-1252.ts'
import { joinSentences, writeArticle } from '../generate/prose.ts'
import { randomFrom } from '../generate/random.ts'
import { languages } from '../generate/words.ts'

/** The text as it looks where its UTF-8 was read as windows-1252. */
const twice = (text: string): string => asWindows1252(Buffer.from(text).toString('latin1'))

test('a whole article in any language that was decoded twice is mended, and one that was not is left alone', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1e6 }), fc.constantFrom(...languages), (seed, language) => {
      const { paragraphs } = writeArticle(randomFrom(seed), language, { paragraphs: 4, lead: false })
      const text = paragraphs.map(sentences => joinSentences(sentences, language)).join('\n')
      expect(findMojibake(text)).toEqual({ count: 0, mended: text })
      expect(findMojibake(twice(text)).mended).toBe(text)
    }),
    { numRuns: 300, seed: 5 },
  )
})
