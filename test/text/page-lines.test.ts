import { describe, expect, it } from 'vitest'
import { asksToSubscribe, isOfSource, isPageLine, withoutCounts } from '../../src/text/page-lines.ts'

describe('a line is of the page, not of its article', () => {
  it.each([
    '12 Comments',
    'Views: 1,204',
    'Views: 3.2',
    'Коментари (3)',
    '204 просмотра',
    'Visualizações: 12',
    '#harbour',
    '#harbour #ferries',
    'Tags: harbour, ferries',
    'Теги: гавань, паромы',
    'Written by Ada Brand',
    'Edited by: Ada Brand',
    'Published By : Ada Brand',
    'Escrito por Ada Brand',
    'Source: Fjord Press',
    'Источник: Вести Оска',
    'Fonte : Jornal de Osk',
    'स्रोत: ओस्क समाचार',
    'Written by Ada Brand, Ines Roe & Jan Dahl',
    `Tags: ${'f'.repeat(194)}`,
    'Subscribe to The Fjord Post for free',
    'Подпишитесь на «Фьорд»',
    'Marit Dahl, teacher marit@osk.example',
    `${'f'.repeat(69)} d@osk.test`,
    `Join our ${'f'.repeat(51)}`,
  ])('%s', line => {
    expect(isPageLine(line)).toBe(true)
  })

  it.each([
    ['Comments', 'a count without its number'],
    ['12 boats', 'a number of other things'],
    ['12 comments on the ferry', 'words of its own'],
    ['Views: 3 of 12', 'two numbers'],
    ['12 34 views', 'two numbers side by side'],
    [`${' '.repeat(20)}12 comments`, 'a long line'],
    ['#harbour ferries', 'a word that is no tag'],
    ['# harbour', 'a heading'],
    ['#', 'a sign'],
    ['Tags of all kinds', 'no colon'],
    ['The ferry: tags, boats', 'another word before the colon'],
    [`Tags: ${'f'.repeat(195)}`, 'a long line of tags'],
    ['Written by hand', 'no name'],
    ['Written by', 'and ends there'],
    ['Written in Osk', 'no `by`'],
    ['Written', 'one word'],
    ['Driven by Ada Brand', 'another deed'],
    ['Written by Ada Brand.', 'a sentence'],
    ['Written by Ada Ines Berit Marit Sofie Anne Jan Dahl Roe', 'nine names'],
    [`Written by Ada ${'D'.repeat(46)}`, 'a long line of names'],
    ['Source Fjord Press', 'no colon'],
    ['Sources: ferry to run again in May', 'a headline with its source'],
    ['Source:', 'no source'],
    ['Subscribe today', 'another call'],
    ['Marit @ Osk', 'no address'],
    [`${'f'.repeat(70)} d@osk.test`, 'a long line with an address'],
    ['Join our walk: all dates', 'a headline'],
    ['Subscribe tonight', 'a longer word'],
    [`Join our ${'f'.repeat(52)}`, 'a long call'],
    ['', 'nothing'],
  ])('but not `%s`: %s', line => {
    expect(isPageLine(line)).toBe(false)
  })
})

describe('a line without its counts', () => {
  it.each([
    ['9 May, 18:40 912 views 3 comments', '9 May, 18:40'],
    ['9 октомври 2024, 0:15 часа 1,912 прочитания 0 коментара', '9 октомври 2024, 0:15 часа'],
    ['9 May, 18:40 912 boats', '9 May, 18:40 912 boats'],
    ['912 views', '912 views'],
    [`9 May${' '.repeat(107)} 9 views`, `9 May${' '.repeat(107)}`],
    [`9 May${' '.repeat(108)} 9 views`, `9 May${' '.repeat(108)} 9 views`],
  ])('`%s`: `%s`', (line, rest) => {
    expect(withoutCounts(line)).toBe(rest)
  })
})

describe('a line tells who sent an article out, or on', () => {
  it.each([
    'Radio Osk, 16 November',
    'Канал «Дежурный по Оску», 11 марта',
    'Газета «Заря Оска», 14 сентября',
    'Ada Brand | Agência Osk',
    'Forwarded from Osk today',
    'Переслано из канала «Оск»',
    'Radio of the Lower Island, 9 May',
  ])('%s', line => {
    expect(isOfSource(line)).toBe(true)
  })

  it.each([
    ['Radio Osk', 'without when'],
    ['Radio Osk, all day', 'no day'],
    ['The goats, 16 November', 'nobody who sends out'],
    ['Radio Osk, 16 November, again', 'with more'],
    ['Radio of the Lower Island again, 9 May', 'of many words'],
    ['Ada Brand, Agência Osk', 'without a bar'],
    ['Ada Brand | Osk', 'whom nobody knows'],
    ['The goats swim | Radio Osk', 'no name'],
    [`Forwarded from ${'Osk '.repeat(12)}`, 'at length'],
    ['It was forwarded from Osk', 'in the midst of a sentence'],
  ])('not `%s`: %s', line => {
    expect(isOfSource(line)).toBe(false)
  })
})

describe('a page asks its readers to have its letters sent', () => {
  it.each([
    'Sign up to our weekly money newsletter',
    'Get our emails',
    'Join our newsletter!',
    'Assine a newsletter Manhã de Osk',
    'Inscreva-se na newsletter',
    'Suscríbete al boletín de Osk',
    'Abonnez-vous à la newsletter du matin',
    'Iscriviti alla newsletter',
    'Zapisz się na poranny newsletter',
    'Подпишитесь на нашу рассылку новостей',
    'Sign up for one of the good newsletters of Osk',
    `Sign up to the newsletter ${'O'.repeat(34)}`,
  ])('%s', line => {
    expect(asksToSubscribe(line)).toBe(true)
  })

  it.each([
    ['Newsletter', 'a word alone'],
    ['Sign up for the harbour race', 'something else'],
    ['Please sign up to our newsletter', 'another opening'],
    ['Sign up to the newsletter that the ferry prints', 'words behind it'],
    ['Sign up for one of the very many good newsletters of Osk', 'too many words'],
    ['Get the newsletter, he said', 'a sentence'],
    ['Sign up to the newsletter: here', 'a label'],
    [`Sign up to the newsletter ${'O'.repeat(35)}`, 'at length'],
  ])('not `%s`: %s', line => {
    expect(asksToSubscribe(line)).toBe(false)
  })
})
