import { describe, expect, it } from 'vitest'
import { goesOnPosted, opensPosted } from '../../src/text/posted.ts'

describe.each([
  ['The post', 'appeared first on'],
  ['The article', 'first appeared on'],
  ['The post', 'was first published on'],
  ['Der Beitrag', 'erschien zuerst auf'],
  ['Der Artikel', 'erschien zuerst bei'],
  ['L’article', 'est apparu en premier sur'],
  ["L'article", 'est apparu en premier dans'],
  ['Cet article', 'est apparu en premier sur'],
  ['La entrada', 'se publicó primero en'],
  ['El artículo', 'aparece primero en'],
  ['La entrada', 'apareció primero en'],
  ['O post', 'apareceu primeiro em'],
  ['O artigo', 'apareceu primeiro no'],
  ['O post', 'aparece primeiro em'],
  ['L’articolo', 'proviene da'],
  ['Articolo', 'sembra essere il primo su'],
  ['Het bericht', 'verscheen eerst op'],
  ['Artykuł', 'pochodzi z serwisu'],
  ['Příspěvek', 'pochází z'],
  ['Příspěvek', 'se nejdříve objevil na'],
  ['Сообщение', 'появились сначала на'],
  ['Запись', 'впервые появилась на'],
  ['Повідомлення', 'з’явився спочатку на'],
  ['Запис', 'вперше з’явився на'],
  ['Публикацията', 'се появи за първи път в'],
  ['Публикацията', 'се появи първо на'],
  ['Материалът', 'е публикуван за пръв път на'],
  ['Статията', 'е публикувана за пръв път на'],
  ['Inlägget', 'dök först upp på'],
  ['Indlægget', 'blev først udgivet på'],
  ['Articolul', 'apare prima dată în'],
  ['Το άρθρο', 'εμφανίστηκε πρώτα στο'],
])('where an article stood first: `%s … %s …`', (before, behind) => {
  it('before its title', () => {
    for (const title of [' Ferry', ' «Ferry»', '“Ferry”', '\u00a0Ferry'])
      expect(opensPosted(before + title)).toBe(before.length)
    expect(opensPosted(before)).toBe(0)
    expect(opensPosted(`${before}x Ferry`)).toBe(0)
    expect(opensPosted(`${before.slice(1)} Ferry`)).toBe(0)
  })

  it('behind it', () => {
    for (const mark of ['', ' ', '” ', '» "']) expect(goesOnPosted(`${mark}${behind} The Fjord Post`)).toBe(true)
    expect(goesOnPosted(` ${behind.toUpperCase()}`)).toBe(true)
    expect(goesOnPosted(` ${behind.slice(0, -1)}`)).toBe(false)
    expect(goesOnPosted(` so ${behind}`)).toBe(false)
  })
})

it('other lines begin otherwise', () => {
  for (const line of ['', 'The', 'The poster', 'Theatre']) expect(opensPosted(line)).toBe(0)
  for (const rest of ['', ' appeared on']) expect(goesOnPosted(rest)).toBe(false)
})
