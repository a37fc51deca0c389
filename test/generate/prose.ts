import type { Random } from './random.ts'
import type { Language } from './words.ts'

/** An article as its author wrote it. Each paragraph is a list of sentences, so that a shape can put one in or leave one out. */
export interface Written {
  language: Language
  title: string
  lead: string | null
  paragraphs: string[][]
}

export interface Size {
  paragraphs: number
  lead: boolean
  /** Sentences in the longest paragraph. Default 5. */
  longest?: number
  /** Sentences in the shortest paragraph. Default 1. */
  shortest?: number
}

export function writeArticle(random: Random, language: Language, size: Size): Written {
  const paragraphs = Array.from({ length: size.paragraphs }, (_, at) =>
    paragraph(random.fork(at), language, size.shortest ?? 1, size.longest ?? 5),
  )
  return {
    language,
    title: headline(random.fork('title'), language),
    lead: size.lead ? standfirst(random.fork('lead'), language) : null,
    paragraphs,
  }
}

export function paragraph(random: Random, language: Language, shortest = 1, longest = 5): string[] {
  return Array.from({ length: random.int(shortest, longest) }, () => sentence(random, language))
}

/** What parts two sentences: a space, also in Thai, which has no full stop; nothing in Chinese, where the stop is enough. */
export const sentenceGap = (language: Language): string => (language.space === '' && language.stop !== '' ? '' : ' ')

export const joinSentences = (sentences: string[], language: Language): string => sentences.join(sentenceGap(language))

export function sentence(random: Random, language: Language): string {
  const words = phrase(random, language, random.int(7, 16))
  if (!random.chance(0.2)) return capital(words) + language.stop
  const [open, close] = language.quotes
  const speaker = `${random.pick(language.said)}${language.space}${random.pick(language.names)}`
  return `${open}${capital(words)}${close}${language.comma}${speaker}${language.stop}`
}

/** Content words with small words between, now and then a comma or a number. */
export function phrase(random: Random, language: Language, length: number): string {
  let text = random.pick(language.words)
  for (let n = 1; n < length; n++) {
    const comma = n > 2 && n < length - 2 && random.chance(0.1)
    text += comma ? language.comma : language.space
    if (language.space && random.chance(0.03)) text += `${random.pick(language.names)} & `
    if (random.chance(0.04)) text += `${random.int(2, 999)}${language.space}`
    text += !comma && random.chance(0.35) ? random.pick(language.links) + language.space : ''
    text += random.pick(language.words)
  }
  return text
}

/** A headline: no full stop, no comma, so that nothing in it looks like a sentence. */
export function headline(random: Random, language: Language): string {
  const words = Array.from({ length: random.int(5, 8) }, () => random.pick(language.words))
  return capital(words.join(language.space))
}

/** A standfirst: longer than a headline, without a full stop. */
function standfirst(random: Random, language: Language): string {
  const words = Array.from({ length: random.int(10, 15) }, (_, n) =>
    random.pick(n % 3 === 2 ? language.links : language.words),
  )
  return capital(words.join(language.space))
}

export const capital = (text: string): string => {
  const [first = ''] = text
  return first.toUpperCase() + text.slice(first.length)
}
