import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { clean } from '../src/clean.ts'
import { toMarkdown } from '../src/render/markdown.ts'

const FIXTURES = new URL('../fixtures/', import.meta.url)
const ORIGINS = ['wild-shape', 'negative', 'synthetic', 'known-failure']

/** Scripts of which the fixtures hold texts, each by a few signs. */
const SCRIPTS = {
  Latin: /\p{sc=Latin}{10}/u,
  Cyrillic: /\p{sc=Cyrillic}{5}/u,
  Arabic: /\p{sc=Arabic}{3}/u,
  Devanagari: /\p{sc=Deva}{3}/u,
  Han: /\p{sc=Han}{3}/u,
  Kana: /\p{sc=Hira}{3}/u,
  Hangul: /\p{sc=Hang}{2}/u,
  Thai: /\p{sc=Thai}{3}/u,
}

const COUNTS =
  'No One Two Three Four Five Six Seven Eight Nine Ten Eleven Twelve Thirteen Fourteen Fifteen Sixteen Seventeen'.split(
    ' ',
  )

/** What a name may end in, English aside, which most have without saying it. */
const LANGUAGES = new Set([
  'ar',
  'bg',
  'de',
  'el',
  'es',
  'fr',
  'hi',
  'it',
  'ja',
  'ko',
  'nl',
  'pl',
  'pt',
  'ru',
  'th',
  'tr',
  'uk',
  'zh',
])

const names = readdirSync(FIXTURES)
const read = (name: string, file: string): string => readFileSync(new URL(`${name}/${file}`, FIXTURES), 'utf8')

describe.each(names)('%s', name => {
  const about = JSON.parse(read(name, 'case.json'))

  it('says what it is for', () => {
    expect(ORIGINS).toContain(about.origin)
    expect(about.label).toMatch(/\S/)
    expect(about.comment).toMatch(/\S/)
  })

  // A known failure that comes out right all at once is to be noticed, and is one no more.
  it(about.origin === 'known-failure' ? 'still fails' : 'comes out as expected', () => {
    const article = clean(read(name, 'input.txt'))
    const { title, lead, paragraphs, related } = article
    const expected = [JSON.parse(read(name, 'expected.json')), read(name, 'expected.md')]
    const out = [{ title, lead, paragraphs, related }, toMarkdown(article)]
    if (about.origin === 'known-failure') expect(out).not.toEqual(expected)
    else expect(out).toEqual(expected)
  })
})

describe('the fixtures, as the readme has it', () => {
  it('are in eight scripts', () => {
    const all = names.map(name => read(name, 'input.txt')).join('\n')
    expect(Object.entries(SCRIPTS).filter(([, sign]) => !sign.test(all))).toEqual([])
  })
  it('are as many, and so many of them known failures', () => {
    const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
    const known = names.filter(name => JSON.parse(read(name, 'case.json')).origin === 'known-failure')
    expect(readme).toContain(`${names.length} cases in \`fixtures/\``)
    expect(readme).toContain(`${COUNTS[known.length]} cases are known failures`)
  })
  it('are in more than fifteen languages', () => {
    const languages = new Set(names.flatMap(name => /-([a-z]{2})$/.exec(name)?.[1] ?? []))
    expect([...languages].filter(language => LANGUAGES.has(language)).length).toBeGreaterThan(14)
  })
})
