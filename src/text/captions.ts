import { isByline, isName } from './names.ts'
import { isCloser, isSentenceEnd } from './signs.ts'

/** UTF-16 units. The longest captions of pictures. */
const LONGEST_CAPTION = 400
/** UTF-16 units before a colon in which a picture or its maker is named: `Photo: …`, `(Foto: …)`, `Image caption: …`. */
const LONGEST_CREDIT = 14
const COLONS = [':', '：']
const CREDIT =
  /(?:©|photos?|photographs?|credits?|captions?|illustrations?|photographie|fotograf[ií]as?|fotografi[ei]|fotos?|fot\.|fotó|crédito|légende|leyenda|legenda|didascalia|bildunterschrift|podpis|подпись|подпис|надпис|picture|gentileza|cortes[ií]a|courtesy|divulgação|reprodução|images?|imagem|imagens|imagen|imágenes|bild|kuva|zdjęcie|fotoğraf|ảnh|фото|изображени[ея]|зображення|иллюстрация|коллаж|снимки|снимка|صورة|تصوير|عدسة|फोटो|छायांकन|छायाचित्र|तस्वीर|चित्र|कैप्शन|写真|ภาพ|[摄攝撮]影|照片|图片|圖片|사진)\s?$/i
/** UTF-16 units at the end of a caption that hold its maker's name and the word before it. */
const LONGEST_MAKER = 50
const LAST_ASCII = 0x7f
/** What stands behind that name in Chinese and Japanese. */
const MADE_BY = /(?:[摄攝]影?|撮影)[)）】。]?$/u
const isMadeBy = (line: string): boolean =>
  line.charCodeAt(line.length - 1) > LAST_ASCII && MADE_BY.test(line.slice(-4))

/** Whether a line ends in the word that names the maker of a picture behind it. */
export const isCreditWord = (line: string): boolean => CREDIT.test(line)

/** Whether a line is a caption that has its label, or names the maker of its picture. */
export function hasCredit(line: string): boolean {
  if (line.length > LONGEST_CAPTION) return false
  if (endsInMaker(line) || isMadeBy(line)) return true
  // Few lines have a colon: the words before it alone are read.
  if (!COLONS.some(colon => line.includes(colon))) return false
  for (let i = 0; i < line.length; i++)
    if (COLONS.includes(line.charAt(i)) && CREDIT.test(line.slice(Math.max(0, i - LONGEST_CREDIT), i))) return true
  return false
}

/** The word for a picture in Korean, and who took it, or gave it, `사진 오스크군 제공`, `사진=연합`: no sentence of a text is as short; or in other languages who gave it. */
const isGiven = (line: string): boolean =>
  (line.length <= LONGEST_GIVEN && /^[([/]?사진[\s=:][^.!?]+$/.test(line)) || isHandedIn(line)

/** UTF-16 units of a line that says who gave a picture, or took it. */
const LONGEST_HANDED = 60
/** The word for a picture, and behind it that somebody gave it, or whose it is. */
const HANDED =
  /^[([]?(?:photos?|pictures?|images?|fotos?|imagem|imagens|imagen|imágenes|фото|снимк[аи]|світлина)\s(?:courtesy of|(?:provided|supplied|submitted) by|предоставлен[оаы]|предоставил[аи]?|надав|надала|надали|надано|предоставен[аи]|cedid[ao]s?|gentileza|cortes[ií]a|fournies?|(d[aeoi]|van|av))\s([^.!?:]{2,50}[.)\]]{0,2})$/i

/** `Photo courtesy of the harbour`, `Фото предоставил читатель`, `Foto de Ana Prata` */
function isHandedIn(line: string): boolean {
  if (line.length > LONGEST_HANDED) return false
  const [, by = '', rest = ''] = HANDED.exec(line) ?? []
  return rest !== '' && (by === '' || isName(rest.replace(/[.)\]]{1,2}$/, '')))
}

/** UTF-16 units. */
const LONGEST_GIVEN = 24

/** Whether a line is nothing but a caption with the name of its picture's maker at its end, or a credit. */
export function isCaption(line: string): boolean {
  if (line.length > LONGEST_CAPTION) return false
  if (endsInMaker(line) || isMadeBy(line) || isGiven(line)) return true
  const colon = Math.max(...COLONS.map(sign => line.lastIndexOf(sign)))
  // The pattern takes longer to prepare than a short text to read.
  if (colon < 0) return false
  const before = line.slice(0, colon)
  if (!CREDIT.test(before)) return false
  const maker = line
    .slice(colon + 1)
    .replace(/[.)]$/, '')
    .trim()
  const isLabel = before
    .trim()
    .split(' ')
    .every(word => CREDIT.test(word))
  return isLabel || isName(maker) || AUTHORS.has(maker.toLowerCase())
}

/** What broadcasters set before a caption, with a comma, in the languages that they write in. */
const LABELS = [
  'image caption',
  'photo caption',
  'इमेज कैप्शन',
  'подпись к фото',
  'підпис до фото',
  'legenda da foto',
  'pie de foto',
  'légende image',
  'legende image',
  'bildunterschrift',
  'fotoğraf altı yazısı',
  'keterangan gambar',
  'التعليق على الصورة',
  '图像加注文字',
]

/** What stands before them in brackets instead: `【写真】`. */
const MARKS = ['写真', '画像', '動画', '図', '図解', '사진', '그래픽', '图', '圖']

/** What they begin with. */
const INITIALS = new Set(LABELS.flatMap(([first = '']) => [first, first.toUpperCase()]))
/** UTF-16 units of the longest label. */
const LONGEST_LABEL = 20
const COMMAS = [',', '،', '，']

/** UTF-16 units of such a label and its comma, or of a mark, at a place in a text; 0 where none stands there. */
export function labelOfCaption(text: string, start: number): number {
  if (text.charAt(start) === '【') {
    const marked = text.slice(start + 1, start + LONGEST_LABEL)
    const end = marked.indexOf('】')
    return end > 0 && MARKS.includes(marked.slice(0, end)) ? end + '【】'.length : 0
  }
  if (!INITIALS.has(text.charAt(start))) return 0
  const opening = text.slice(start, start + LONGEST_LABEL + 1)
  const comma = Math.max(...COMMAS.map(sign => opening.indexOf(sign)))
  return comma > 0 && LABELS.includes(opening.slice(0, comma).trim().toLowerCase()) ? comma + 1 : 0
}

/** Where in a caption its credit begins, behind the full stop of a sentence, in UTF-16 units; -1 where none does. */
export function creditStart(line: string): number {
  const first = Math.max(1, line.length - LONGEST_MAKER - LONGEST_CREDIT)
  for (let at = line.length - 2; at >= first; at--) {
    if (!isSentenceEnd(line.charCodeAt(at - 1))) continue
    let next = at
    while (isCloser(line.charCodeAt(next))) next++
    const [, word = ''] = OPENS_CREDIT.exec(line.slice(next)) ?? []
    if (CREDIT.test(word) && hasCredit(line)) return next
  }
  return -1
}

/** Whether a line is nothing but who took a picture, behind the word for one: `Photo: Ines Barrow`. */
export const isCredit = (line: string): boolean =>
  isGiven(line) || (CREDIT.test(OPENS_CREDIT.exec(line)?.[1] ?? '') && isCaption(line))

/** A word, behind brackets and strokes. */
const OPENS_CREDIT = /^[\s([（【|/–—-]*([^\s:：]{1,14})/u

/** What stands for the maker's name where the picture is an old one, or the author took it himself: `Photo by the author`. */
const ARCHIVES = new Set(
  'архив архива архіву arquivo archivo archive archives archiv archivio archief arkiv अभिलेख أرشيف أرشيفية خاص'.split(
    ' ',
  ),
)
const AUTHORS = new Set([...ARCHIVES, ...'author autor autora autore автора автор автори लेखक'.split(' ')])
/** UTF-16 units of such a word, and a bracket. */
const LONGEST_AUTHOR = 11
/** Words between that and the word for a picture: `Foto do autor`, `Фото из архива`. */
const MOST_BETWEEN = 2

/** Whether a caption ends with a word for a picture and one that says whose it is, where that is no name. */
function endsInAuthor(line: string, last: string): boolean {
  if (!AUTHORS.has(last.replace(/\)?\.?$/, ''))) return false
  const before = line
    .slice(-LONGEST_MAKER)
    .split(' ')
    .slice(-2 - MOST_BETWEEN, -1)
  return before.some(word => CREDIT.test(word))
}

/** Whether what stands in brackets at the end of a caption is a few words that name an archive: `(личный архив)`. */
function isOfArchive(inBrackets: string): boolean {
  const words = inBrackets
    .replace(/\)\.?$/, '')
    .toLowerCase()
    .split(' ')
  return words.length <= 1 + MOST_BETWEEN && words.some(word => word === 'file' || ARCHIVES.has(word))
}

/**
 * Whether a caption ends with its maker's name behind the word alone: `Foto Ines Barrow`, `Photo by Ines Barrow`, or with that
 * of his house in brackets, `(Ines Barrow/Fjord Press)`, `(Fjord Post: Ines Barrow)`, or behind a bar, or a word for his archive. A script without capitals does not tell a name; few lines end with one.
 */
function endsInMaker(caption: string): boolean {
  const line = caption.replace(/\s\|\s[^|]{1,30}$/, '')
  const bracket = /\)\.?$/.test(line) ? line.lastIndexOf('(') : -1
  const [maker = '', ...house] = bracket < line.length - LONGEST_MAKER ? [] : line.slice(bracket + 1).split('/')
  if (house.length === 1 && isName(maker.trim())) return true
  if (bracket > 0 && house.length === 0 && isOfHouse(maker)) return true
  if (bracket > 0 && house.length === 0 && isOfArchive(maker)) return true
  if (endsInWideCredit(line)) return true
  const last = line.slice(line.lastIndexOf(' ') + 1)
  const initial = last.charAt(0)
  if (initial === initial.toLowerCase()) return last.length <= LONGEST_AUTHOR && endsInAuthor(line, last)
  const words = line.slice(-LONGEST_MAKER).replace(/[.)]$/, '').split(/\s/)
  return words.some((word, i) => {
    const name = words.slice(i + 1).join(' ')
    return CREDIT.test(word) && (isName(name) || isByline(name))
  })
}

/** Whether what stands in brackets is a house, and a name behind its colon: `Fjord Post: Ines Barrow`. */
function isOfHouse(maker: string): boolean {
  const [house = '', name = '', ...more] = maker.replace(/\)\.?$/, '').split(': ')
  return more.length === 0 && /^\p{Lu}/u.test(house) && isName(name)
}

/** Whether a caption ends with a bracket that says whose picture it is, `（圖／翻攝畫面）`, `(图/新华社)`. */
function endsInWideCredit(line: string): boolean {
  const credit = line.slice(Math.max(line.lastIndexOf('（'), line.lastIndexOf('(')) + 1)
  return credit.length <= LONGEST_MAKER && /^[圖图](?:片|源)?[／/:：]/.test(credit) && /[)）]。?$/.test(credit)
}

/** UTF-16 units of a credit behind a caption. */
const LONGEST_BEHIND = 60

/** Whether what a line has from a place on, behind a caption, says who made the picture: ` Foto: Ines Barrow/ibp`, ` (Fjord Press)`, ` Archive photo`. */
export function endsInCredit(line: string, from: number): boolean {
  const rest = line.slice(from)
  if (rest.length > LONGEST_BEHIND) return false
  const words = rest
    .replace(/[.:：()[\]]/g, ' ')
    .trim()
    .split(/\s+/)
  return isAgency(rest) || words.some(word => CREDIT.test(word)) || (rest !== '' && hasCredit(line))
}

/** UTF-16 units of the number of a picture. */
const LONGEST_PLACE = 16

/** The number of a picture among others before its caption: `2 of 4 `, `2/4 `; `''` where there is none. */
export const placeOfPicture = (line: string): string =>
  /^\d{1,2}\s?(?:\/|of|de|di|von|sur|van|z|из|от|з|में से)\s?\d{1,2}[:.]?\s/.exec(line.slice(0, LONGEST_PLACE))?.[0] ?? ''

/** Whether what stands behind a caption is the agency of its picture, in brackets. */
export const isAgency = (rest: string): boolean => /^\s?\([\p{L}\p{N} .&/-]{2,40}\)$/u.test(rest)
