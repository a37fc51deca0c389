import { describe, expect, it } from 'vitest'
import { isSection, leadsFromFront } from '../../src/text/sections.ts'

describe('the name of a section', () => {
  it('is known in many languages, in any case, with its accents or without', () => {
    for (const line of [
      'Sport',
      'CULTURE',
      'Économie',
      'economie',
      'Politik',
      'Общество',
      'свят',
      'खेल',
      '社会',
      'スポーツ',
      '경제',
      'اقتصاد',
    ])
      expect(isSection(line), line).toBe(true)
  })
  it('may be of a kind of article', () => {
    for (const line of ['Essay', 'Fact check', 'Колонка', 'ПАМЯТКА', 'Анализи', 'Crônica', 'विश्लेषण', 'Décryptage'])
      expect(isSection(line), line).toBe(true)
  })
  it('may have a smaller one behind a mark', () => {
    for (const line of ['Спорт / Лыжи', 'Lokales | Pfaffenau', 'Música » Perfis', 'News > Osk'])
      expect(isSection(line), line).toBe(true)
    expect(isSection('Начало / Наука')).toBe(true)
    expect(isSection('Sport / What the islands wait for and what they get')).toBe(false)
  })
  it('is no other line', () => {
    for (const line of [
      '',
      'Sports of all kinds',
      'Ferries / Sport',
      'Culture shock',
      'Sport - Ferries',
      'Letters to the editor',
    ])
      expect(isSection(line), line).toBe(false)
  })
})

describe('the way to a page from the first one of its site', () => {
  it.each(['Home / Opinion', 'Acasă › Cultură', 'Prima pagină > Sport', 'Αρχική » Κόσμος', 'मुखपृष्ठ / खेल', '홈 > 문화'])(
    '`%s`',
    line => {
      expect(leadsFromFront(line)).toBe(true)
      expect(isSection(line)).toBe(true)
    },
  )

  it.each(['Beranda - Daerah', 'Home - Sport - Football', 'صفحه نخست » اجتماعی'])('`%s`', line => {
    expect(leadsFromFront(line)).toBe(true)
  })

  it.each(['Home - a play', 'Sport - Home', 'Home', 'Sport / Home', 'Home-made bread / a recipe', 'Home advantage'])(
    'not `%s`',
    line => {
      expect(leadsFromFront(line)).toBe(false)
    },
  )
})
