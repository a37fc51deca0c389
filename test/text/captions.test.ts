import { describe, expect, it } from 'vitest'
import {
  creditStart,
  endsInCredit,
  hasCredit,
  isAgency,
  isCaption,
  isCredit,
  isCreditWord,
  labelOfCaption,
  placeOfPicture,
} from '../../src/text/captions.ts'

describe('a caption names the maker of its picture', () => {
  it.each([
    'The boat at the quay. Photo: Marit Dahl',
    'The boat at the quay (Foto: Dahl)',
    'Das Boot am Kai. Bild: Marit Dahl',
    'Лодката на кея. Снимка: Мария Илиева',
    '码头上的船。摄影：陶小筠',
    '码头上的船。陶小筠摄',
    '港の船。写真：佐藤',
    'The boat at the quay, photo by Marit Dahl.',
    'The boat at the quay Foto Ines Barrow',
    'Image caption: The boat at the quay, with its mast down',
    'Подпись: лодка у причала',
    'The boat at the quay. © Ines Barrow',
    'The boat at the quay Credit: Gull Pictures',
    'The boat at the quay. (Marit Dahl/Gull Pictures)',
    'The boat at the quay (Marit Dahl / Gull Pictures).',
    'O barco no cais (Arquivo pessoal)',
    'The boat at the quay in May. (File)',
    'The boat at the quay —Photo by Marit Dahl | FJORD POST',
    'Лодка у причала (из личного архива).',
  ])('%s', line => {
    expect(hasCredit(line)).toBe(true)
  })

  it.each([
    ['The boat at the quay.', 'it names nobody'],
    ['The boat: nobody took it', 'a colon behind another word'],
    ['Photo of the boat at the quay', 'the word alone'],
    ['The boat at the quay © 2024', 'a year'],
    ['Photographers say: we stay', 'a longer word'],
    ['A photo the size of a stamp hung in the hall', 'and no name'],
    [`The boat.${' '.repeat(390)}Photo: Marit Dahl`, 'it is longer than captions are'],
    ['', 'there is none'],
    ['The boat at the quay (Osk/Tarn)', 'no name before the stroke'],
    ['The boat at the quay (it is in the archive)', 'four words and more of an archive'],
    ['The boat at the quay (an old author)', 'no archive'],
    ['A photo of the boat in the file', 'a word of another kind'],
    ['The boat at the quay (Marit Dahl/Osk/Tarn)', 'two strokes'],
    ['The boat at the quay (Marit Dahl/Osk) in May', 'words behind the bracket'],
    [`The boat at the quay (Marit Dahl/${'Osk '.repeat(10)})`, 'too long a house'],
  ])('not `%s`: %s', line => {
    expect(hasCredit(line)).toBe(false)
  })
})

describe('a line is a caption', () => {
  it.each([
    'Photo: the press office of the harbour',
    'Фото: Мария Иванова',
    'The boat at the quay. Photo: Marit Dahl.',
    'The boat at the quay (Foto: Marit Dahl)',
    'The boat at the quay, photo by Marit Dahl',
    '港の船（金堂真緒撮影）',
    '码头上的船。陶小筠摄',
    'Паром у причала. Фото автора',
    'Паром у причала (фото автора).',
    'O barco no cais. Foto do autor',
    'The boat at the quay. Photo by the author',
    'Лодка в 1958 году. Фото из архива',
    'Das Boot. Bild: Archiv',
    'O barco no cais. Fotografia: Marit Dahl',
    'Barca la chei. Fotografii: Marit Dahl',
  ])('%s', line => {
    expect(isCaption(line)).toBe(true)
  })

  it('has at most four hundred units', () => {
    const caption = (size: number): string => `${'x'.repeat(size - 18)} Photo: Marit Dahl`
    expect([isCaption(caption(400)), isCaption(caption(401))]).toEqual([true, false])
    expect([hasCredit(caption(400)), hasCredit(caption(401))]).toEqual([true, false])
  })

  it.each([
    ['First picture: this is the boat', 'what follows is no name'],
    ['The boat at the quay: Marit Dahl', 'no word for a picture'],
    ['The boat at the quay', 'there is no name'],
    ['The life and the letters of an author', 'no word for a picture'],
    ['A photo of the late author', 'three words between'],
    ['The photo album that he kept beside his bed, says its author', 'many words between'],
    ['A photo of the boat', 'no word for its maker'],
    ['A photo by authorities', 'a longer word'],
    ['Photo.graph by Marit Dahl.', 'no word for a picture'],
    [`The boat.${' '.repeat(390)}Photo: Marit Dahl`, 'it is longer than captions are'],
    ['', 'there is none'],
  ])('not `%s`: %s', line => {
    expect(isCaption(line)).toBe(false)
  })
})

it('the word before the maker’s name', () => {
  expect(['Photo', 'the photos', 'фото ', '摄影', 'عدسة'].map(isCreditWord)).toEqual([true, true, true, true, true])
  expect(['Photographer', 'Phot', ''].map(isCreditWord)).toEqual([false, false, false])
})

describe('the credit of a caption begins', () => {
  it.each([
    ['The boat left.| Photo: Marit Dahl', 'behind its sentence'],
    ['The boat left.| (Foto: Marit Dahl)', 'in brackets'],
    ['“The boat left.”| Foto Ines Barrow', 'behind quotation marks'],
    ['The boat left. It came back.| Photo: M. Dahl', 'behind its last sentence'],
    ['Лодката тръгна!| / Снимка: Мария Илиева', 'behind a stroke'],
    ['船离开了码头。|摄影：陶小筠', 'without a space'],
  ])('%s: %s', marked => {
    expect(creditStart(marked.replace('|', ''))).toBe(marked.indexOf('|'))
  })

  it.each([
    ['The boat at the quay Photo: Marit Dahl', 'behind no sentence'],
    ['The boat left. Nobody waved: Marit Dahl', 'with another word'],
    ['The boat left. Photo of the quay', 'with no name'],
    [`The boat left. Photo: ${'M'.repeat(70)}`, 'far from the end'],
    ['Photo: Marit Dahl', 'and nothing stands before it'],
    ['. Photo: Dahl', 'nor a stop alone'],
    ['', 'and there is none'],
  ])('nowhere in `%s`: %s', line => {
    expect(creditStart(line)).toBe(line.startsWith('. ') ? 1 : -1)
  })
})

describe('the number of a picture among others', () => {
  it.each([
    ['1 of 4 The boat', '1 of 4 '],
    ['2/12 The boat', '2/12 '],
    ['3 de 4 O barco', '3 de 4 '],
    ['1 из 9: Лодка', '1 из 9: '],
  ])('stands before `%s`', (line, place) => {
    expect(placeOfPicture(line)).toBe(place)
  })

  it.each(['1 boat of 4', '2024 of them', 'The boat 1 of 4', '1 of 4', '12:30 of May'])('does not in `%s`', line => {
    expect(placeOfPicture(line)).toBe('')
  })
})

it('the agency of a picture stands behind in brackets, in a few words', () => {
  expect([' (AP)', '(Tarn Press)', ' (AP/Fjord & Son)'].map(isAgency)).toEqual([true, true, true])
  expect([' AP', ' (AP) again', ' (A)', ` (${'x'.repeat(41)})`, ' (it was, they say)'].map(isAgency)).toEqual([
    false,
    false,
    false,
    false,
    false,
  ])
})

it('a credit stands behind a caption: a word for a picture, an agency, a maker', () => {
  const caption = 'The boat at the quay'
  for (const rest of [
    '. Foto: Ines Barrow/ibp',
    ' (Fjord Press)',
    '. Архивное фото',
    ' (Ines Barrow/Fjord Press)',
    ' Photo Ines Barrow',
  ])
    expect(endsInCredit(`${caption}${rest}`, caption.length)).toBe(true)
  for (const rest of ['', ' in May', ' of Osk, where it lay.', ` Photo: ${'Ines '.repeat(14)}`])
    expect(endsInCredit(`${caption}${rest}`, caption.length)).toBe(false)
})

it('a label of several words names a picture as well', () => {
  expect(isCaption('Photo Credit: Ines Barrow/Fjord Commons')).toBe(true)
  expect(isCaption('The photo: a boat at the quay')).toBe(false)
})

describe('a bracket behind a caption says whose picture it is', () => {
  it.each([
    'The boat at the quay. (Fjord Post: Marit Dahl)',
    'The boat at the quay (Fjord Post: Marit Dahl).',
    '▲消防員趴在地上。（圖／翻攝畫面）',
    '码头上的船(图/新华社)',
    '码头上的船（图片：新华社）。',
    '码头上的船（图源:新华社）',
  ])('%s', line => {
    expect(hasCredit(line)).toBe(true)
    expect(isCaption(line)).toBe(true)
  })

  it.each([
    '(Fjord Post: Marit Dahl)',
    'The boat at the quay (fjord post: Marit Dahl)',
    'The boat at the quay (Fjord Post: nobody yet)',
    'The boat at the quay (Fjord Post: Osk: Marit Dahl)',
    'The boat at the quay (Fjord Post)',
    '码头上的船（图书馆）',
    '码头上的船（图／新华社）和人',
    `码头上的船（图／${'新华社'.repeat(20)}）`,
  ])('not in %s', line => {
    expect(hasCredit(line)).toBe(false)
  })
})

it.each([
  ['Photo: Marit Dahl', true],
  ['(Foto: Marit Dahl)', true],
  ['Фото: Мария Илиева', true],
  ['The boat at the quay. Photo: Marit Dahl', false],
  ['Photo of the boat', false],
  ['The boat', false],
])('%s is nothing but who took a picture: %s', (line, is) => {
  expect(isCredit(line)).toBe(is)
})

it.each([
  'Image caption, ',
  'Photo caption, ',
  'इमेज कैप्शन, ',
  'Подпись к фото, ',
  'Підпис до фото, ',
  'Legenda da foto, ',
  'Pie de foto, ',
  'Légende image, ',
  'Legende image, ',
  'Bildunterschrift, ',
  'Fotoğraf altı yazısı, ',
  'Keterangan gambar, ',
  'التعليق على الصورة، ',
  '图像加注文字，',
])('%s stands before a caption', label => {
  const comma = label.trimEnd().length
  expect(labelOfCaption(`${label}the boat`, 0)).toBe(comma)
  expect(labelOfCaption(`A word. ${label}the boat`, 8)).toBe(comma)
})

it.each(['写真', '画像', '動画', '図', '図解', '사진', '그래픽', '图', '圖'])(
  '【%s】 stands before a caption',
  mark => {
    expect(labelOfCaption(`【${mark}】港の船`, 0)).toBe(mark.length + 2)
  },
)

it.each([
  ['【写真】港の船', 4],
  ['本文【写真】港の船', 0],
  ['【社説】港の船', 0],
  ['【写真の船', 0],
  ['【写真の船\n\n港】の船', 0],
])('the mark before the caption %s has %i signs', (line, signs) => {
  expect(labelOfCaption(line, 0)).toBe(signs)
})

it('in Korean who took a picture, or gave it, stands behind the word for one', () => {
  for (const line of ['사진 오스크군 제공', '사진=연합', '[사진: 오스크군]', '/사진 오스크군'])
    expect([isCredit(line), isCaption(line)], line).toEqual([true, true])
  for (const line of ['사진을 찍는 사람들', '사진 한 장이 섬을 바꾸었다. 그리고', `사진 ${'섬'.repeat(22)}`])
    expect([isCredit(line), isCaption(line)], line).toEqual([false, false])
})

it.each([
  'Photo courtesy of the harbour',
  'Photos supplied by the family',
  'Foto de Ana Prata',
  '(Foto de Ana Prata.)',
  'Фото предоставил читатель',
  'Фото надала читачка Ада Бренд',
])('who gave a picture, or took it, without a colon: %s', line => expect(isCredit(line)).toBe(true))

it.each(['Foto de familia', 'Photos provided the police with a clue', `Photo courtesy of ${'the harbour '.repeat(5)}`])(
  'a headline is no credit: %s',
  line => expect(isCredit(line)).toBe(false),
)
