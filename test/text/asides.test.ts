import { describe, expect, it } from 'vitest'
import { classifyAside, headlineStart, pointerStart } from '../../src/text/asides.ts'
import { PHRASES } from '../../src/text/page-phrases.ts'
import { splitPhrases } from '../../src/text/phrase-index.ts'
import { isSummary } from '../../src/text/summaries.ts'

const LANGUAGES = ['en', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'pl', 'ru', 'uk', 'tr', 'ar', 'hi', 'zh', 'ja', 'ko']

/** A headline of five words in each script with case or spaces, of ten signs in the others. */
const HEADLINE: Record<string, string> = {
  ar: 'عبارة الجزيرة تعود بعد تسع سنوات',
  bg: 'Фериботът до острова пак тръгва през зимата',
  el: 'Το πλοίο του νησιού γύρισε ύστερα από χρόνια',
  he: 'המעבורת לאי חזרה אחרי תשע שנים',
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

/** What classifies a block: the marks around a phrase, and what stands behind it. */
const BLOCKS: ['related' | 'furniture' | null, text: string, because: string][] = [
  ['related', 'Read more', 'a phrase alone'],
  ['related', 'Leia mais (01/29/2025 – 20h15)', 'a date and a time behind it'],
  ['related', 'Read more (12:30)', 'a time behind it'],
  ['furniture', 'Share (3)', 'a count behind it'],
  ['related', '  Read more  ', 'white space around it'],
  ['related', '→ READ MORE ←', 'capitals and arrows'],
  ['related', '👉 Read more', 'an emoji before it'],
  ['related', '[Read more](https://example.org/ferry)', 'the target of a link is no text'],
  ['related', 'Read more &raquo;', 'an arrow as an entity'],
  ['related', 'Read&nbsp;more', 'a blank as an entity'],
  ['related', 'Read more: https://example.org/ferry', 'a bare link'],
  ['related', 'Read more: www.example.org', 'a bare link without a scheme'],
  ['related', 'Read more: http://example.org/ferry', 'or with another'],
  [null, 'Read more: at https://example.org/ferry', 'a word before it'],
  [null, 'See also: https://example.org/ferry', 'an article may name a source so'],
  [null, 'Read more: https://example.org/ferry and weep', 'more than a link'],
  ['related', 'Read more &raquo; Ferry fares rise in May', 'an arrow as an entity before a headline'],
  ['related', 'Read more - Ferry fares rise in May', 'a dash before a headline'],
  [null, 'Read more -Ferry fares rise in May', 'with a blank on one side it parts nothing'],
  [null, 'Read more- Ferry fares rise in May', 'nor on the other'],
  ['related', 'ये भी पढ़ें- बिजली बिल का फर्जी लिंक भेजकर खाते खाली', 'but behind Hindi'],
  [null, 'ये भी पढ़ें-बिजली बिल का फर्जी लिंक भेजकर खाते खाली', 'with a blank'],
  [null, 'Read more - Fares', 'a dash before one word parts a sentence'],
  ['related', 'Read more: Fares', 'behind a colon one word is enough'],
  [null, 'Related: Fares', 'a heading of the article, or its reference'],
  ['related', 'Related: Ferry fares rise in May', 'four words make a headline'],
  ['related', 'Related: Ferry fares rise tomorrow', 'four of them'],
  [null, 'Related: Ferry fares rise', 'three do not'],
  [null, 'Related: Ferry  fares rise', 'however far apart'],
  ['related', '参考：渡船重新开航后的第一天', 'signs without case count as letters'],
  [null, '参考：渡船重新开', 'and too few of them make no headline'],
  [null, '(See also: Ferry fares rise in May)', 'in brackets it is the article that refers'],
  ['related', 'See also: Ferry fares rise in May (again)', 'but not with some further on'],
  [null, '“Read more: Ferry fares rise in May”', 'somebody says so'],
  [null, '"Read more"', 'somebody says so'],
  [null, 'read more: Ferry fares rise in May', 'no line begins small'],
  ['related', 'Read more: iPhone sales sink like a stone', 'a name may begin small'],
  [null, 'Read more: books, newspapers, walls', 'a headline does not begin small'],
  [null, 'Read more: Ferry fares rise in May.', 'prose ends in a stop'],
  [null, 'Read more: Ferry fares rise in May:', 'a list begins'],
  ['related', 'Read more: Ferry fares rise in...', 'three dots end a cut headline'],
  ['related', 'Read more: Ferry fares rise in…', 'so does an ellipsis'],
  ['related', 'Read more: Ferry fares rise (in May...)', 'within brackets, too'],
  [null, 'Read more: Ferry fares... rise in May.', 'dots further in save no stop'],
  ['related', 'Read more: Ferry fares… the mayor… and all his goats', 'nor do they part sentences'],
  ['related', 'Read more: Who pays for the ferry?', 'a question is a headline'],
  ['related', 'Read more: Who pays? The harbour does', 'one question and its answer'],
  [null, 'Read more: Who pays? Who rows? Nobody knows', 'two are prose'],
  [null, 'Read more: Ferry fares rise again. The mayor pays', 'two sentences are prose'],
  ['related', 'Read more: St. Olav sails to the U.S. No. 3 in May', 'abbreviations end no sentence'],
  ['related', 'Read more: Ferry 2.0 sails in May', 'nor does a point inside a number'],
  ['related', 'Read more: Ferry.org sails in May', 'or in a name'],
  [null, 'यह भी पढ़ें: नाव चली। मेयर रोया', 'a stop that is no dot is no abbreviation’s'],
  [null, 'Read more: Ferry fares rise.” The mayor pays', 'a quotation mark behind the stop'],
  [null, '相关阅读：停航九年。今天重新开航', 'wide stops need no space behind them'],
  ['related', '相关阅读：停航九年的渡船今天重新开航', 'a headline without spaces'],
  [null, 'Read more: Ferry fares\nrise in May and in June', 'short lines end where their author wanted'],
  ['related', 'Read more: Ferry fares to the outer islands will surely\nrise in May', 'a wrapped line'],
  [null, 'Read more: Ferry fares to the outer islands will surely\nrise in May\nor June', 'and a short one'],
  [null, 'Read more: Ferry fares to the outer islands at Osk \r\nrise in May', 'a short one, whatever ends it'],
  ['related', 'Read more: Ferry fares to the outer islands of Oskar \r\nrise', 'a wrapped one, whatever ends it'],
  [null, 'Read more: Ferry fares to the outer islands at Osk\\\nrise in May', 'a hard line break is no letter of it'],
  ['related', 'See also: Ferry fares rise to 2.50 crowns', 'a number further in'],
  [null, 'See also: § 14 of the harbour act', 'a statute'],
  [null, 'See also: Olsen v. Harbour Board of Osk', 'a case'],
  [null, 'See also: The Ferry and Its Winters (1987)', 'a book with its year'],
  [null, 'See also: Section 14 of the fare rules', 'a numbered section'],
  [null, 'See also: 14.2 on fares of the ferry', 'a numbered paragraph'],
  [null, 'See also: The ferry; The harbour; The storm', 'a list of references'],
  [`related`, `Read more: ${'Ferry '.repeat(33)}`, 'a headline may be long'],
  [null, `Read more: ${'Ferry '.repeat(36)}`, 'but not longer than headlines are'],
  [null, `Read more: ${'Ferry '.repeat(60)}`, 'a paragraph'],
  ['furniture', 'Share', 'a lone word with its capital'],
  [null, 'share', 'may be the name of a folder'],
  [null, 'Share:', 'goes on'],
  [null, 'Share!', 'is a call'],
  [null, 'Share.', 'is advice'],
  [null, '(Share!)', 'in brackets, too'],
  [null, 'Subscribe now!', 'two words may be a call'],
  ['furniture', 'Sign up for our newsletter.', 'nobody says that of himself'],
  ['furniture', 'Sign up to our weekly money newsletter', 'whichever it is'],
  ['furniture', 'Assine a newsletter Manhã de Osk', 'in Portuguese its name stands behind'],
  ['furniture', 'Абонирайте се за нашия седмичен бюлетин', 'in Bulgarian'],
  [null, 'Sign up for the harbour race', 'that is something else'],
  [null, 'Newsletter: sign up to it', 'an entry of a list, or a title'],
  [null, 'Subscribe to the newsletter, he said', 'somebody says so'],
  [null, 'Sign up to the newsletter that the ferry to Osk prints', 'a sentence, or a headline'],
  ['furniture', 'Teilen', 'a page says that to its readers'],
  ['furniture', 'Sign up for our newsletter!', 'nor that'],
  ['furniture', 'Scroll to continue.', 'three words are enough'],
  ['furniture', 'Share...', 'dots are no stop'],
  ['furniture', 'advertisement', 'listed small, it may stand small'],
  ['furniture', 'ADVERTISEMENT', 'or in capitals'],
  ['furniture', 'Advertisement:', 'of which the listed form says nothing'],
  [null, '- Share', 'an entry of a list'],
  ['furniture', '- Advertisement -', 'no entry'],
  ['furniture', '* Advertisement *', 'nor this'],
  [null, 'Share = {}', 'code'],
  [null, '<Share>', 'code'],
  ['furniture', 'Loading…', 'with its dots'],
  ['furniture', 'Loading...', 'or three of them'],
  [null, 'Loading', 'without them it may head a section'],
  [null, 'Related', 'alone, a heading of the article'],
  [null, `Share ${'·'.repeat(80)}`, 'too long for a phrase and its marks'],
  [null, `${'·'.repeat(30)} Share`, 'more than an ornament before it'],
  ['furniture', `${'·'.repeat(20)} Share`, 'an ornament'],
  [null, '9 Read more', 'a number before it'],
  [null, '0 Read more', 'whatever number'],
  [null, '', 'nothing'],
  [null, '→ → →', 'nothing but arrows'],
  [null, 'Ferry', 'no phrase begins so'],
]

it.each(BLOCKS)('%s is what `%s` is: %s', (kind, text) => {
  expect(classifyAside(text)).toBe(kind)
})

it.each([
  ['The mayor left at noon. READ MORE: Ferry fares rise in May', 24],
  ['The mayor (of Osk) left at noon. See also: Ferry fares rise in May', 33],
  ['READ MORE: Ferry fares rise in May', 0],
  ['  READ MORE: Ferry fares rise in May', 2],
  ['You should read more: books, newspapers, walls.', -1],
  ['The mayor left at noon. Read more: books, newspapers, walls.', -1],
  ['The mayor left at noon, READ MORE: Ferry fares rise in May', -1],
  ['The mayor left at noon! READ MORE: Ferry fares rise in May', 24],
  ['The mayor left at noon.” READ MORE: Ferry fares rise in May', 25],
  ['The mayor left at noon\nREAD MORE: Ferry fares rise in May', 23],
  ['Der Küster läutet. Lesen Sie auch: Fähre fährt wieder im Mai', 19],
  ['Баржа ушла. См. также: Паром на остров снова ходит', 12],
  ['Баржа ушла. Капитан молчит. См. также: Паром на остров снова ходит', 28],
  ['Читай: книги. См. также: Паром на остров снова ходит', 14],
  ['市长离开了。相关阅读：停航九年的渡船今天重新开航', 6],
  ['The cook wrote. “Read more: Ferry fares rise in May”', -1],
  ['The cook wrote\n"Read more: Ferry fares rise in May"', -1],
  ['The mayor left. (See also: Ferry fares rise in May)', -1],
  ['The mayor left. See also: Ferry fares rise in May', 16],
  ['The mayor left. See also - Ferry fares rise in May', -1],
  ['The mayor left. Read more - Ferry fares rise in May', 16],
  ['The mayor left. read more: Ferry fares rise in May', -1],
  ['The mayor left. Share: Ferry fares rise in May', -1],
  ['The mayor left. Harbour: Ferry fares rise in May', -1],
  ['The mayor left. READ MORE:', 16],
  ['The mayor left. READ MORE', -1],
  ['The mayor left: late. READ MORE: Ferry fares rise in May', 22],
  ['The mayor left: late: READ MORE: Ferry fares rise in May', -1],
  ['The mayor left. READ-MORE: Ferry fares rise in May', -1],
  ['', -1],
])('in `%s` a pointer begins at %i', (text, at) => {
  expect(pointerStart(text)).toBe(at)
})

it.each([
  ['Read more: Council says', 11],
  ['» READ MORE | Council says', 14],
  ['Read more', 9],
  ['»»', 2],
  ['', 0],
])('the headline of %j begins at %i', (pointer, at) => {
  expect(headlineStart(pointer)).toBe(at)
})

it.each([
  'Key points',
  'HIGHLIGHTS:',
  'Das Wichtigste in Kürze',
  'L’essentiel',
  'Накратко:',
  'मुख्य बातें',
  'ملخّص الخبر',
  '核心提示',
])('%s heads key points', label => {
  expect(isSummary(label)).toBe(true)
})

it.each(['Key points of the treaty', 'Points', 'In brief, nobody went', '', `Highlights${'!'.repeat(100)}`])(
  '%s does not',
  label => {
    expect(isSummary(label)).toBe(false)
  },
)
