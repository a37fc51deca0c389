// Texts in which the author repeats: nothing in them may go.
import { headline, joinSentences, paragraph, phrase, sentence } from './prose.ts'
import type { Random } from './random.ts'
import type { Language } from './words.ts'

type Author = (random: Random, language: Language) => string[]

const times = <T>(count: number, make: (at: number) => T): T[] => Array.from({ length: count }, (_, at) => make(at))
const verseLine = (random: Random, language: Language): string => phrase(random, language, random.int(3, 5))
const stanza = (random: Random, language: Language, lines: number): string =>
  times(lines, () => verseLine(random, language)).join('\n')
const prose = (random: Random, language: Language, sentences = 4): string =>
  joinSentences(paragraph(random, language, 1, sentences), language)

const hymn: Author = (random, language) => {
  const refrain = stanza(random, language, random.int(2, 4))
  return [headline(random, language), ...times(random.int(3, 6), () => [stanza(random, language, 4), refrain]).flat()]
}

/** Two refrain lines come back by turns, at the end both. */
const villanelle: Author = (random, language) => {
  const [first, third] = [verseLine(random, language), verseLine(random, language)]
  const tercets = times(4, at => [verseLine(random, language), verseLine(random, language), at % 2 ? third : first])
  const last = [verseLine(random, language), verseLine(random, language), first, third]
  const verses = [[first, verseLine(random, language), third], ...tercets, last]
  return [headline(random, language), ...verses.map(lines => lines.join('\n'))]
}

/** A call and the same answer, line by line. */
const litany: Author = (random, language) => {
  const answer = verseLine(random, language)
  const lines = times(random.int(6, 14), () => `${verseLine(random, language)}\n${answer}`)
  return [headline(random, language), ...lines]
}

const statute: Author = (random, language) => {
  const applies = sentence(random, language)
  const sections = times(random.int(3, 7), at => [`§ ${at + 1}`, prose(random, language), applies])
  return [headline(random, language), ...sections.flat()]
}

/** The same clause for each party, with the party's name in it. */
const contract: Author = (random, language) => {
  const clause = phrase(random, language, 14)
  const parties = times(random.int(2, 5), () => `${random.pick(language.names)} ${random.int(2, 99)}`)
  const clauses = parties.map((party, at) => `${at + 1}. ${party}${language.space}${clause}${language.stop}`)
  return [headline(random, language), prose(random, language), ...clauses, prose(random, language)]
}

const trainingPlan: Author = (random, language) => {
  const exercises = times(4, () => phrase(random, language, 2))
  const day = (at: number): string[] => [
    `${at + 1}.`,
    ...times(3, () => `${random.pick(exercises)} ${random.int(2, 5)} x ${random.int(4, 12)}`),
  ]
  return [headline(random, language), ...times(random.int(4, 8), day).flat()]
}

/** The same line about the live blog under every entry. */
const liveBlog: Author = (random, language) => {
  const line = sentence(random, language)
  const entry = (at: number): string[] => [`${10 + at}:${random.int(10, 59)}`, prose(random, language), line]
  return [headline(random, language), ...times(random.int(3, 6), entry).flat()]
}

const questions: Author = (random, language) => {
  const answer = phrase(random, language, 5) + language.stop
  const pair = (): string[] => [`${phrase(random, language, 7)}?`, `${answer} ${prose(random, language, 2)}`.trim()]
  return [headline(random, language), ...times(random.int(4, 7), pair).flat()]
}

const table: Author = (random, language) => {
  const cells = times(4, () => random.pick(language.words))
  const header = `${random.pick(language.words)}\t${random.pick(language.words)}\t${random.pick(language.words)}`
  const row = (): string => `${random.pick(cells)}\t${random.int(0, 3)}\t${random.pick(cells)}`
  const part = (): string => [header, ...times(random.int(4, 9), row)].join('\n')
  return [headline(random, language), prose(random, language), part(), prose(random, language), part()]
}

/** A jingle comes back between what is said. */
const transcript: Author = (random, language) => {
  const jingle = `[${phrase(random, language, 4)}]`
  const speakers = [random.pick(language.names), 'AB']
  const line = (at: number): string => `${speakers[at % 2]}: ${prose(random, language, 2)}`
  const part = (): string[] => [jingle, ...times(random.int(2, 4), line)]
  return [headline(random, language), ...times(3, part).flat()]
}

/** A quotation stands in the story, and again in the statement that follows in full. */
const statement: Author = (random, language) => {
  const said = times(3, () => sentence(random, language))
  const quoted = `${prose(random, language, 1)} ${said[1]}`
  const whole = joinSentences([sentence(random, language), ...said, sentence(random, language)], language)
  const opening = [headline(random, language), prose(random, language)]
  return [...opening, quoted, prose(random, language), prose(random, language), whole]
}

/** A quotation recurs in longer paragraphs, with other text around it. */
const recurringQuotation: Author = (random, language) => {
  const quoted = sentence(random, language)
  const around = (): string => joinSentences([sentence(random, language), quoted, sentence(random, language)], language)
  return [headline(random, language), around(), prose(random, language), around(), prose(random, language), around()]
}

/** Several items, each with the same note under it. */
const noteUnderEachItem: Author = (random, language) => {
  const note = prose(random, language, 2)
  const item = (at: number): string[] => [`${at + 1}. ${headline(random, language)}`, prose(random, language), note]
  return [headline(random, language), ...times(random.int(3, 5), item).flat()]
}

/** The headings stand in a table of contents, and again over their chapters. */
const contents: Author = (random, language) => {
  const headings = times(random.int(3, 6), () => headline(random, language))
  const chapters = headings.flatMap(heading => [heading, prose(random, language), prose(random, language)])
  return [headline(random, language), ...headings, ...chapters]
}

export const authors = {
  hymn,
  villanelle,
  litany,
  statute,
  contract,
  trainingPlan,
  liveBlog,
  questions,
  table,
  transcript,
  statement,
  recurringQuotation,
  noteUnderEachItem,
  contents,
}

export type AuthorName = keyof typeof authors
export const authorNames = Object.keys(authors) as AuthorName[]

export function authored(name: AuthorName, random: Random, language: Language): string {
  return `${authors[name](random, language).join('\n\n')}\n`
}
