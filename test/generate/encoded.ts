import { decode } from '../../src/cli/decode.ts'
import { encoderOf } from './encode.ts'
import { joinSentences, writeArticle } from './prose.ts'
import { randomFrom } from './random.ts'
import { type Language, languages } from './words.ts'

/** Texts of an encoding, of 500 letters and more. */
export interface EncodedTexts {
  encoding: string
  language: string
  texts: string[]
}

const COUNT = 60
const LETTERS = 500

const languageOf = (name: string): Language => languages.find(language => language.name === name) as Language

/** Chinese in the signs of Taiwan, which Big5 has. */
const traditional: Language = {
  ...languageOf('chinese'),
  name: 'traditional chinese',
  words:
    '渡輪 島嶼 橋樑 市議會 圖書館 燈塔 漁民 風暴 博物館 果園 鐵路 護士 醫院 農夫 冰川 樂團 村莊 森林 麵包師 罷工 選舉 法官 證人 檔案 衛星 實驗室 疫苗 教練 乘客 機場 天氣 花園 葡萄園 商人 邊界 合約 貸款 房東 電池 開放 關閉 修理 測量 運送 拒絕 歡迎 警告 發現 說明 狹窄 安靜 古老 現代 擁擠'.split(
      ' ',
    ),
  links: ['的', '和', '在', '與', '於', '從', '但是'],
  names: ['陳美玲', '林志強', '王大明'],
  said: ['表示', '說'],
}

const ENCODINGS: [encoding: string, languages: Language[]][] = [
  ['windows-1251', [languageOf('russian')]],
  ['koi8-r', [languageOf('russian')]],
  ['iso-8859-5', [languageOf('russian')]],
  ['windows-1252', [languageOf('german')]],
  ['iso-8859-15', [languageOf('german')]],
  ['windows-1256', [languageOf('arabic')]],
  ['iso-8859-6', [languageOf('arabic')]],
  ['gbk', [languageOf('chinese')]],
  ['gb18030', [languageOf('chinese')]],
  ['big5', [traditional]],
  ['shift_jis', [languageOf('japanese')]],
  ['euc-jp', [languageOf('japanese')]],
  ['euc-kr', [languageOf('korean')]],
]

export const encodedTexts: EncodedTexts[] = ENCODINGS.flatMap(([encoding, all]) =>
  all.map(language => ({ encoding, language: language.name, texts: textsOf(language, encoderOf(encoding)) })),
)

/** Texts that the encoding can say, its quotation marks made plain where it has no others. */
function textsOf(language: Language, encode: (text: string) => Uint8Array | null): string[] {
  const texts: string[] = []
  for (let seed = 0; texts.length < COUNT; seed++) {
    const { paragraphs } = writeArticle(randomFrom(seed), language, { paragraphs: 30, lead: false })
    let text = ''
    for (const paragraph of paragraphs) {
      text += `${joinSentences(paragraph, language)}\n`
      if ((text.match(/\p{L}/gu)?.length ?? 0) >= LETTERS) break
    }
    const plain = text.replace(/[„“”«»「」]/g, '"').replace(/[–—]/g, '-')
    const sayable = [text, plain].find(one => encode(one) !== null)
    if (sayable !== undefined) texts.push(sayable)
    else if (seed > 20 * COUNT) throw new Error(`${language.name} cannot be said in this encoding: ${text}`)
  }
  return texts
}

/** The share of texts that come out right where nobody names their encoding. */
export async function rightlyGuessed(encoding: string, texts: readonly string[]): Promise<number> {
  const encode = encoderOf(encoding)
  let right = 0
  for (const text of texts) {
    const decoded = await decode(encode(text) as Uint8Array, { encoding: null, strict: false, fixMojibake: false })
    if (decoded.text === text) right++
  }
  return right / texts.length
}
