import { describe, expect, it } from 'vitest'
import { beginsWithAuthor, isAuthorLine, isByline, isDesk, isName, isReporter } from '../../src/text/names.ts'

describe('a line is the name of one person', () => {
  it.each([
    'Marit Dahl',
    'J. R. Dahl',
    'Anne-Marie O’Dowd',
    'Pieter van den Berg',
    'Maria Clara da Costa',
    'Мария Иванова',
    '田中 花子',
    'Bystander Dahl',
  ])('%s', line => {
    expect(isName(line)).toBe(true)
  })

  it.each([
    ['Dahl', 'one word'],
    ['Marit Anne Sofie Berit Dahl', 'five'],
    ['van den Berg', 'opened by a particle'],
    ['Marit Dahl and', 'ended by a particle'],
    ['Marit waved Dahl', 'a word that is no particle'],
    ['Marit 2nd Dahl', 'a figure'],
    ['Marit D2hl', 'a figure in a word'],
    ['Marit Dahl, Oslo', 'a comma'],
    ['Marit Dahl: Oslo', 'a colon'],
    ['“Marit Dahl”', 'quotation marks'],
    ['Marit Dahl/Agency', 'a stroke'],
    ['Letters on the Pact', 'a short word that is in no name'],
    ['Marit & Dahl', 'a sign'],
    ['By Marit Dahl', 'opened by what opens a byline'],
    ['TEXT Marit Dahl', 'opened by that in capitals'],
    ['', 'nothing'],
  ])('but not `%s`: %s', line => {
    expect(isName(line)).toBe(false)
  })
})

describe('a line names who wrote the article', () => {
  it.each([
    'By Marit Dahl',
    'By Dahl',
    'BY MARIT DAHL',
    'Von Jan van den Berg',
    'Par Marit Dahl, Jean Roche',
    'Por Marit y Ana Dahl',
    'Текст Мария Иванова',
    'Текст: Мария Иванова',
    'Author: Marit Dahl',
    'Editor: Marit Dahl',
    'Журналист: Мария Иванова',
    'एडिटर: नेहा गौतम',
    'By admin',
    'By staff writer',
    'Par la rédaction',
    '作者: admin',
    '作者：王小明',
    '记者 王小明',
    '文／佐藤花子',
    'By Marit Dahl,\nJean Roche',
    'By Marit Dahl,\r\nJean Roche',
    `OD${' DAHL'.repeat(10)}`,
  ])('%s', line => {
    expect(isByline(line)).toBe(true)
  })

  it.each([
    ['By', 'and ends there'],
    ['Marit Dahl', 'not with a word that says so'],
    [' By Marit Dahl', 'not at its beginning'],
    ['By Marit Dahl waving', 'with more than that'],
    ['By the harbour Dahl waited', 'words of a sentence'],
    ['By 2030', 'a figure'],
    ['By the sea', 'short words alone'],
    ['Editor: the boat is late', 'an editor who says something'],
    ['By admin and goats', 'with more behind who posts on a site'],
    ['作者：王', 'a name of one sign'],
    ['作者王小明', 'with nothing between'],
    ['作者：王小明说，船在三月开航。', 'an author who says something'],
    ['读者：王小明', 'another word'],
    [`作者：${'王小明'.repeat(8)}`, 'a longer line'],
    ['Editors: Marit Dahl', 'another word before the colon'],
    [': Marit Dahl', 'no word before the colon'],
    ['Bystander Dahl', 'a longer word'],
    [`OD${' DAHL'.repeat(11)}`, 'a sentence in capitals'],
  ])('not `%s`: %s', line => {
    expect(isByline(line)).toBe(false)
  })

  it.each([
    'From our correspondent in Osk',
    'De notre envoyée spéciale à Osk, Line Pradal',
    'Dal nostro inviato Nives Corradi',
    'От нашего специального корреспондента',
  ])('as the one whom the paper sent: `%s`', line => {
    expect(isByline(line)).toBe(true)
  })

  it.each([
    'From our house to yours',
    'From our correspondent in Osk came a letter.',
    'Correspondent of our own',
    `From our correspondent in ${'Osk and '.repeat(10)} Tarn`,
    'Fromourcorrespondent in Osk',
  ])('not `%s`', line => {
    expect(isByline(line)).toBe(false)
  })
})

describe('a line begins with who wrote the article', () => {
  it('whatever stands behind the name', () => {
    for (const line of ['By Marit Dahl, Osk — 17:52', 'Por Marit Dahl, de Osk', 'By Marit Dahl'])
      expect(beginsWithAuthor(line), line).toBe(true)
  })
  it('but not with another word, or one name alone', () => {
    for (const line of ['Marit Dahl, Osk', 'By Marit at 17:52', 'By noon Marit Dahl was home', 'By', ''])
      expect(beginsWithAuthor(line), line).toBe(false)
  })
})

describe('a line is that of an author', () => {
  it('with his name, and what he is', () => {
    for (const line of [
      'Marit Dahl',
      'By Marit Dahl',
      'Our columnist Marit Dahl',
      'Marit Dahl, teacher',
      'Sunday | Marit Dahl',
    ])
      expect(isAuthorLine(line), line).toBe(true)
  })
  it('but not without a name, as a sentence, or longer than such a line is', () => {
    for (const line of [
      'Our columnist',
      'This is Marit Dahl.',
      'Marit, teacher',
      '',
      `${'Our good '.repeat(6)}Marit Dahl`,
    ])
      expect(isAuthorLine(line), line).toBe(false)
  })
})

describe('a line names somebody who writes for the paper', () => {
  it.each([
    'Ada Brand, correspondent',
    'Ира Рогова, спецкор-журналист отдела',
    'Ines Lund, Osk, repórter',
    'मीना रावत, संवाददाता',
  ])('%s', line => expect(isReporter(line)).toBe(true))
  it.each(['Ada Brand', 'Ada Brand, keeper of the lighthouse', 'The correspondent', 'Ada Brand,editor'])(
    'not %s',
    line => expect(isReporter(line)).toBe(false),
  )
})

describe('a line is of a reporter without a name, or of a desk', () => {
  it.each(['Osk Correspondent', 'Our Own Reporter', 'Da Redação', 'Редакция', 'उजाला संसार डेस्क'])('%s', line =>
    expect(isDesk(line)).toBe(true),
  )
  it.each([
    'The mayor sues a reporter',
    'Mayor sues Reporter',
    'Our Own Islands Correspondent',
    'Osk correspondent of Tarn',
    'Tarn correspondent',
    'Tarn, Osk correspondent',
  ])('not %s', line => expect(isDesk(line)).toBe(false))
  it('with the paper behind it', () => {
    for (const line of ['Staff Writer, The Quay', 'मौसम डेस्क, उत्तरायण टाइम्स', 'पॉलिटिकल रिपोर्टर, मरुभूमि'])
      expect(isDesk(line), line).toBe(true)
  })
})

describe('a line with a bar is a byline where what its authors are stands behind that', () => {
  it.each([
    'By Marit Dahl | Staff writer',
    'By MARIT DAHL and ADA BRAND | Staff writers',
    'Por Marit Dahl | Da redação local',
  ])('%s', line => {
    expect(isByline(line)).toBe(true)
  })

  it.each([
    'By Marit Dahl | Staff writer of the Post',
    'By Marit Dahl | 9 May 2024',
    'Marit Dahl | Staff writer',
    '| By Marit Dahl',
    'By the sea | Staff writer',
  ])('but not %s', line => {
    expect(isByline(line)).toBe(false)
  })
})

it.each(['Interview by Marit Dahl', 'Entrevista de Marit Dahl', 'Интервью: Мария Иванова', 'Интервю на Мария Иванова'])(
  '%s is a byline',
  line => {
    expect(isByline(line)).toBe(true)
  },
)
