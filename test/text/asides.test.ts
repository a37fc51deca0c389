import { describe, expect, it } from 'vitest'
import { classifyAside, pointerStart } from '../../src/text/asides.ts'
import { PHRASES, splitPhrases } from '../../src/text/phrases.ts'

const LANGUAGES = ['en', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'pl', 'ru', 'uk', 'tr', 'ar', 'hi', 'zh', 'ja', 'ko']

/** A headline of five words in each script with case or spaces, of ten signs in the others. */
const HEADLINE: Record<string, string> = {
  ar: 'عبارة الجزيرة تعود بعد تسع سنوات',
  hi: 'नौ साल बाद फिर चली नाव',
  ja: '九年ぶりに渡し船が戻ってきた',
  ko: '구 년 만에 돌아온 섬의 나룻배',
  ru: 'Паром на остров снова ходит зимой',
  uk: 'Пором на острів знову ходить узимку',
  zh: '停航九年的渡船今天重新开航',
}

describe.each(Object.entries(PHRASES))('%s', (language, { pointers, references, furniture }) => {
  const headline = HEADLINE[language] ?? 'Ferry to Osk runs again after winter'

  it.each(splitPhrases(pointers))('%s points to another article', phrase => {
    expect(classifyAside(phrase)).toBe('related')
    expect(classifyAside(`${phrase}: ${headline}`)).toBe('related')
  })
  it.each(splitPhrases(references))('%s does before a headline, and alone may be the article’s own', phrase => {
    expect(classifyAside(phrase)).toBeNull()
    expect(classifyAside(`${phrase}: ${headline}`)).toBe('related')
  })
  it.each(splitPhrases(furniture))('%s is furniture', phrase => {
    expect(classifyAside(phrase)).toBe('furniture')
    expect(classifyAside(`${phrase} ${headline}`)).not.toBe('furniture')
  })
})

it('knows the languages of the readme', () => {
  expect(Object.keys(PHRASES)).toEqual(expect.arrayContaining(LANGUAGES))
})

it.each([
  'Read more books, the librarian says, and the winters will be shorter.',
  'Also read in court was a letter of the captain, who has since died.',
  'Share the bread among the guests while it is warm.',
  'Advertisement on the hull pays for half of the fuel, the owner said.',
  '“Read more: it is good for you,” said the teacher.',
  'See also: Section 14',
  'Lesen Sie auch den Beipackzettel, riet der Apotheker.',
  'Читайте также вслух, советует учительница.',
  'Lea también los márgenes, decía mi abuela.',
])('the sentence `%s` is the article’s own', sentence => {
  expect(classifyAside(sentence)).toBeNull()
})

it.each([
  ['The mayor left at noon. READ MORE: Ferry fares rise in May', 24],
  ['READ MORE: Ferry fares rise in May', 0],
  ['You should read more: books, newspapers, walls.', -1],
  ['Der Küster läutet. Lesen Sie auch: Fähre fährt wieder im Mai', 19],
])('in `%s` a pointer begins at %i', (text, at) => {
  expect(pointerStart(text)).toBe(at)
})
