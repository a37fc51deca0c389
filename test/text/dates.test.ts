import { describe, expect, it } from 'vitest'
import { besideDate, holdsDate, isAgo, isDate, isTime, saysWhen } from '../../src/text/dates.ts'

describe('a line that is nothing but a date', () => {
  it.each([
    'Saturday, 21 October 2023',
    'Sat 21 Oct. 2023',
    '16 ก.พ. 2569 | 11:35 น.',
    '16 กุมภาพันธ์ 2569',
    '۲۵ آبان ۱۴۰۳',
    'יום שני, 12 בינואר 2026',
    '১২ জানুয়ারি ২০২৬',
    'October 21st, 2023',
    '21. Oktober 2023',
    'Sonntag, den 1. Januar 2023',
    'mercredi 1er février 2023',
    'lunes, 2 de enero de 2023',
    'sábado, 21 de outubro de 2023',
    'giovedì 6 aprile 2023',
    'wtorek, 21 października 2023 r',
    '21 октября 2023 года',
    '21 жовтня 2023 року',
    '3 май 2023 г.',
    '21 Ekim 2023 Cumartesi',
    '21. oktobar 2023.',
    'субота, 21. октобар 2023.',
    '21. siječnja 2026.',
    '21. októbra 2023',
    '2023 spalio 21',
    '21 de gener de 2026',
    '21 اکتوبر 2023',
    '21 अक्टूबर 2023',
    '18 أكتوبر 2023',
    '18.10.2023',
    '8/1/2023',
    '2023-10-18',
    '2023年10月18日',
    '2024年5月20日 19時12分',
    '2024年5月20日 午後7時',
    '2024年1月15日 上午9时05分',
    '2024년 5월 20일 오후 7시 12분',
    '2023년 10월 18일',
    '2023. 10. 18.',
    'Wednesday, 18.10.2023',
    'Mi, 18.10.2023',
    '2023年10月18日（水）',
    '2023年10月18日 星期三',
    '2023년 10월 18일 (수)',
    'ngày 18 tháng 10 năm 2023',
    'Thứ Tư, ngày 18 tháng 10 năm 2023',
    '18 tháng 10, 2023',
    'Published: 18 October 2023',
    'Last updated: Wednesday, 18 October 2023',
    'Stand: 18.10.2023',
    'Опубликовано: 18 октября 2023',
    '发布时间：2023年10月18日',
    '2023 - 10 - 18',
    '18. 10. 2023',
    '1/1/1999',
    '01 May 1999',
    '30 September, 2023',
    '21 of October 2023',
    'le 21 octobre 2023',
    'am 21. Oktober 2023',
    'el 21 de octubre del 2023',
    '21 октомври 2023 г',
    'fredag den 3 maj 2024',
    `18 October 2023${' '.repeat(35)}`,
    'date 2023-10-18',
    'Thursday, 28 March',
    'Четвъртък, 28 Март',
    'Posted on 18 October 2023',
    'Публикувано на 18.10.2023',
    'Publicado em 18 de outubro de 2023',
    'Опубликовано 18.10.2023 18:40',
    '18.10.2023 г.',
    'Wednesday, 18.10.23',
    '18.10.23, 18:40',
    'Published 18/10/23',
    '2023-10-18T18:40:00Z',
    'Wed, 18 Oct 2023 18:40:33 +0000',
    'Wed 18 Oct 2023 18.40 GMT',
    'Wed 18 Oct 2023 6:40 p.m. IST',
    '18:40, 18 окт. 2023',
    '18 фев, 2023',
    '18 फरवरी, 2023',
    '१८ फ़रवरी २०२३',
    '١٨ أكتوبر ٢٠٢٣',
    'Published On - 6:40 pm, Wed, 18 October 23',
  ])('%s', line => {
    expect(isDate(line)).toBe(true)
  })

  it.each([
    ['', 'nothing'],
    ['2023', 'a year'],
    ['18 October', 'a day of any year'],
    ['18 ferries Thursday', 'no month'],
    ['Thursday in March: 28', 'a label'],
    ['Thursday, 38 March', 'no day of a month'],
    ['Osk, Thursday, 28 March', 'a place'],
    ['14 July 1789', 'a year of history'],
    ['25 Books of 2023', 'a number of things'],
    ['32 May 2023', 'no day'],
    ['5 May 2023, a day to remember', 'words of its own'],
    ['21 of the 2023', 'no month'],
    ['5 May 2023 and 7 May 2024', 'two'],
    ['18.10.23', 'a score, a version'],
    ['version 18.10.2023', 'a word before numbers'],
    ['18.10.2023.1', 'a number behind numbers'],
    ['2023-10-18-4', 'a number behind the year, month and day'],
    ['2023-101-18', 'a month of three figures'],
    ['118-10-2023', 'a day of three figures'],
    ['18 October 12023', 'no year'],
    ['18 October 20231', 'no year either'],
    ['2023 October 2024', 'two years and no day'],
    ['18 October 19', 'a year of two figures'],
    ['18 October 119, 18:40', 'a year of three'],
    ['1.2.10', 'a version'],
    ['18.10.23.1', 'a longer one'],
    ['Posted 18 of 2023', 'a label and no month'],
    ['18 oc 2023', 'two letters of a month'],
    ['18 Thames 2023', 'a name that is no month'],
    ['Ferry, 18.10.2023', 'a word that is no weekday'],
    ['Wednesday, 18.10.2023, 14', 'a number more'],
    ['18 tháng 10 năm 2023 và 19', 'a number more in words'],
    ['2: 18 October 2023', 'a number before the colon'],
    ['What has come of it since spring: 18 October 2023', 'more words than a label has'],
    ['18.10/2023', 'signs that change'],
    [`18 October 2023${' '.repeat(40)}.`, 'a long line'],
  ])('but not `%s`: %s', line => {
    expect(isDate(line)).toBe(false)
  })
})

describe('a line that is nothing but a day and a time of it', () => {
  it.each([
    '26 March, 18:40',
    'Wednesday, 24 September 2025 | 6:40 pm GMT+1',
    '2024年3月26日 18:40',
    '26.3.2024, 18:40',
    '26 March, 6:40pm',
    '26 March, 6:40 P.M.',
    '26 mars, 18h40',
    'Published: 26 March, 18:40',
    'Dernière mise à jour : 26.3.2024, 18h40',
    '26 March 18:40 +02',
    '26 March 18:40 UTC-3',
    'On Wednesday, 26 March, 18:40',
    `26 March,${' '.repeat(36)}18:40`,
  ])('%s', line => {
    expect(isTime(line)).toBe(true)
  })

  it.each([
    '18:40',
    '8:40',
    'John 3:16 and 17:20',
    'Last ferries of 26 March leave before 18:40',
    'Wednesday at 18:40',
    'Published: 18:40',
    'Mark 2: 16 and 17:20',
    '26 March, 18:40 to the mainland',
    '26 March, 18-40',
    '26 March',
    `26 March,${' '.repeat(37)}18:40`,
  ])('but not %s', line => {
    expect(isTime(line)).toBe(false)
  })
})

describe('what a line says beside its date', () => {
  it.each([
    ['By Ada Brand, 14 January 2025', 'by ada brand'],
    ['Posted by Admin on 14 January 2025, 18:40', 'by admin'],
    ['Osk, 14 January 2025', 'osk'],
    ['Osk, 14.01.2025', 'osk'],
    ['14 January 2025', ''],
  ])('`%s`: `%s`', (line, words) => {
    expect(besideDate(line)?.join(' ')).toBe(words)
  })
})

describe('a line holds a date', () => {
  it.each([
    'Posted on 14 January by Nevena Dahl',
    'January 31, said the mayor',
    'Публикувано на 14 януари от Невена',
    'Publicado em 14 de janeiro por Nevena',
    '1 Jan',
    '१४ फ़रवरी को',
  ])('`%s`', line => {
    expect(holdsDate(line)).toBe(true)
  })

  it.each(['Posted in January by 14 people', '32 January', '14 boats', 'Boats: 14', 'January', '0 January', ''])(
    'not `%s`',
    line => {
      expect(holdsDate(line)).toBe(false)
    },
  )
})

describe('a line that says how long ago something was', () => {
  const languages = 'en de fr es pt it nl pl ru uk bg cs sv da nb fi el ro hu tr id vi ar hi ja ko zh'.split(' ')
  it.each(languages)('in %s', language => {
    const format = new Intl.RelativeTimeFormat(language)
    for (const unit of ['minute', 'hour', 'day', 'week'] as const)
      for (const count of [3, 5, 12, 21]) expect(saysWhen(format.format(-count, unit))).toBe(true)
  })

  it.each(languages)('in %s, of months and years', language => {
    const format = new Intl.RelativeTimeFormat(language)
    for (const unit of ['month', 'year'] as const)
      for (const count of [3, 5, 11, 21]) expect(saysWhen(format.format(-count, unit))).toBe(true)
  })

  it.each(['बांदा7 मिनट पहले', 'Osk3 hours ago'])('glued to a place: %s', line => {
    expect(isAgo(line)).toBe(true)
  })

  it.each([
    'Updated 3 hours ago',
    'Atualizado há 3 horas',
    'Обновлено 3 часа назад',
    'Last updated 2 days ago',
    'Пре 3 сата',
    'Objavljeno prije 3 sata',
    '3小时前',
    '3 小时前',
  ])('behind a word or two: %s', line => {
    expect(isAgo(line)).toBe(true)
  })

  it.each([
    'Three hours ago',
    'in 3 hours',
    'The council said so 3 hours ago',
    'Ferry sank 3 years ago',
    'He left the house 3 hours ago',
    'Osk sank 3 months ago',
    `${'O'.repeat(31)}3 hours ago`,
    `Osk3 hours ago${' '.repeat(20)}.`,
    '12 boats from Osk',
    '',
  ])('not `%s`', line => {
    expect(isAgo(line)).toBe(false)
  })
})

describe('a line says when the article was written', () => {
  it.each([
    'Today, 18:40',
    'Aujourd’hui, 18:40',
    '19 March, 06:14 2 145 105',
    '18:21 14.11.2022',
    '17.09.2025, 15:10 18971',
    '19 March, 06:14 1,204',
    'Сегодня в 18:40',
    'Updated: yesterday at 18:40',
    'Published 18 Oct 2023 | Updated 19 Oct 2023',
    '18 October 2023 (updated 19 October 2023, 18:40)',
    '18 October 2023 · 5 min read',
    '5 min read',
    'Tempo de leitura: 4 minutos',
    'Время чтения: 4 мин.',
  ])('%s', line => {
    expect(saysWhen(line)).toBe(true)
  })

  it.each([
    ['Today', 'no time'],
    ['Today we leave at 18:40', 'words of its own'],
    ['Today at 18-40', 'no time either'],
    [`Today,${' '.repeat(20)}18:40`, 'a long line'],
    ['18 October 2023 | The Fjord Post', 'a name'],
    ['(!!) 18 October 2023 (5 boats)', 'marks and what is counted'],
    ['5 minutes to read the tides', 'a headline'],
    ['5 minutes', 'no reading'],
    ['5 or 6 min read', 'two numbers'],
    [`5 min${' '.repeat(45)}read`, 'a long one'],
    ['19 March, 06:14 204 boats', 'what is counted'],
    ['(', 'a bracket'],
    [`18 October 2023 |${' '.repeat(90)}| 19 October 2023`, 'a very long line'],
  ])('but not `%s`: %s', line => {
    expect(saysWhen(line)).toBe(false)
  })
})
