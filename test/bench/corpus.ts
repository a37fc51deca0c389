import { joinSentences, type Written, writeArticle } from '../generate/prose.ts'
import { randomFrom } from '../generate/random.ts'
import { languages } from '../generate/words.ts'
import { differentParagraphs, fibonacciWord, repeatTo } from '../generate/worst.ts'

/** Bytes of one document, as most articles have them. */
const ARTICLE = 7000

/** Half English, the rest German and Russian by turns: one-byte, two-byte and mixed strings. */
function articleOf(seed: number, size: number): Written {
  const language = languages[seed % 2 === 0 ? 0 : 1 + ((seed >> 1) % 2)] ?? languages[0]
  if (!language) throw new Error('no languages')
  const random = randomFrom(`bench ${seed}`)
  const written = writeArticle(random, language, { paragraphs: 60, lead: true, shortest: 2, longest: 5 })
  const paragraphs: string[][] = []
  for (let bytes = 0, n = 0; bytes < size && n < written.paragraphs.length; n++) {
    const sentences = written.paragraphs[n] ?? []
    paragraphs.push(sentences)
    bytes += Buffer.byteLength(joinSentences(sentences, language))
  }
  return { ...written, paragraphs }
}

const blocksOf = ({ language, title, lead, paragraphs }: Written): string[] => [
  title,
  lead ?? '',
  ...paragraphs.map(sentences => joinSentences(sentences, language)),
]

/** Articles that say everything once. */
export function proseDocuments(count: number): string[] {
  return Array.from({ length: count }, (_, seed) => `${blocksOf(articleOf(seed, ARTICLE)).join('\n\n')}\n`)
}

/** Articles of the same size that say everything twice: a flat copy, then the paragraphs. */
export function doubledDocuments(count: number): string[] {
  return Array.from({ length: count }, (_, seed) => {
    const [title = '', ...blocks] = blocksOf(articleOf(seed, ARTICLE / 2))
    return `${[title, blocks.join(' '), ...blocks].join('\n')}\n`
  })
}

/** One sentence of English, for the input that is nothing else. */
const SENTENCE = 'The council said on Monday that the old bridge will close in June. '

/** The large inputs, made when they are asked for. */
export const largeInputs: [name: string, make: () => string][] = [
  ['one document of 50 MB', () => largeDocument(50e6)],
  ['one sentence 10^6 times, one line', () => SENTENCE.repeat(1e6)],
  ['one sentence 10^6 times, a line each', () => `${SENTENCE.trimEnd()}\n`.repeat(1e6)],
  ['"a" 10^7 times', () => repeatTo('a', 1e7)],
  ['a Fibonacci word of 10^7 letters', () => fibonacciWord(1e7)],
  ['10^5 paragraphs, each twice, in two runs', () => inTwoRuns(differentParagraphs(1e5))],
  ['10^5 paragraphs, each twice in a row', () => inARow(differentParagraphs(1e5))],
]

/** Different paragraphs from start to end. */
function largeDocument(size: number): string {
  const parts: string[] = []
  for (let seed = 0, bytes = 0; bytes < size; seed++) {
    const document = blocksOf(articleOf(seed, ARTICLE)).slice(1).join('\n\n')
    parts.push(document)
    bytes += Buffer.byteLength(document) + 2
  }
  return parts.join('\n\n')
}

const inTwoRuns = (paragraphs: string[]): string => [...paragraphs, ...paragraphs].join('\n\n')

const inARow = (paragraphs: string[]): string => paragraphs.flatMap(paragraph => [paragraph, paragraph]).join('\n\n')
