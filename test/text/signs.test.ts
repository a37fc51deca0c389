import { expect, it } from 'vitest'
import {
  commonLetters,
  IS_LETTER,
  isCloser,
  isHidden,
  isSentenceEnd,
  isSpace,
  isUnspaced,
  mayHoldInnerCapital,
  ODD_SPACE,
  signClasses,
} from '../../src/text/signs.ts'

/** The first and last unit of each run of units of a class. */
function rangesOf(belongs: (unit: number) => boolean): string {
  const ranges: string[] = []
  for (let unit = 0, from = -1; unit <= 0x10000; unit++) {
    const isIn = unit < 0x10000 && belongs(unit)
    if (isIn && from < 0) from = unit
    if (isIn || from < 0) continue
    ranges.push(from === unit - 1 ? from.toString(16) : `${from.toString(16)}-${(unit - 1).toString(16)}`)
    from = -1
  }
  return ranges.join(' ')
}

const signsOf = (belongs: (unit: number) => boolean): string =>
  Array.from({ length: 0x10000 }, (_, unit) => (belongs(unit) ? String.fromCharCode(unit) : '')).join('')

it('white space is what JavaScript and Unicode call so, with the mark of byte order and the space of no width', () => {
  expect(rangesOf(isSpace)).toBe('9-d 20 85 a0 1680 2000-200b 2028-2029 202f 205f 3000 feff')
})

it('all of it but the blank is odd', () => {
  expect(rangesOf(unit => ((signClasses[unit] as number) & ODD_SPACE) !== 0)).toBe(
    '9-d 85 a0 1680 2000-200b 2028-2029 202f 205f 3000 feff',
  )
})

it('what a reader does not see', () => {
  expect(rangesOf(isHidden)).toBe('0-8 e-1f 7f-84 86-9f 200c-200d 202a-202e 2060-206f fff9-fffb fffe-ffff')
})

it('marks that end a sentence, and those that may stand behind them', () => {
  expect(signsOf(isSentenceEnd)).toBe([...'.!?…。！？｡؟۔।॥։'].sort().join(''))
  expect(signsOf(isCloser)).toBe([...'"\'”’»›)]}」』）】》〉“«‹'].sort().join(''))
})

it('scripts without spaces', () => {
  expect(rangesOf(isUnspaced)).toBe(
    'e00-eff 1000-109f 1780-17ff 2e80-2fdf 3005 3007 3041-312f 31a0-9fff d840-d8bf f900-faff ff66-ff9f',
  )
  expect([...'กລကក្あア々〇船'].filter(sign => !isUnspaced(sign.charCodeAt(0)))).toEqual([])
  expect([...'aжनع한、。·'].filter(sign => isUnspaced(sign.charCodeAt(0)))).toEqual([])
})

it('rare Han as a whole, by their code point', () => {
  expect([0x1ffff, 0x20000, 0x3347f, 0x33480].map(isUnspaced)).toEqual([false, true, true, false])
})

it.each(['HomeWorld', 'homeСвят', 'домаСвят', 'ĳŠ', 'ⲁⲂ', 'ａＢ', 'straßeÜber'])(
  'a small letter right before a capital is found: %s',
  line => expect(mayHoldInnerCapital(line)).toBe(true),
)

it.each(['Home World', 'HOME WORLD', 'ДОМ И СВЯТ', 'Anne-Marie “Said”', "O'Neill"])(
  'a capital behind a space, a mark or another capital is no inner one: %s',
  line => expect(mayHoldInnerCapital(line)).toBe(false),
)

it('what is told of common letters and other signs is what Unicode says', () => {
  const letters = commonLetters()
  const units = Array.from(letters.keys()).filter(unit => letters[unit] !== 0)
  expect(units.length).toBeGreaterThan(40_000)
  const isLetter = (unit: number): boolean => /[\p{L}\p{M}\p{N}]/u.test(String.fromCharCode(unit))
  expect(units.filter(unit => (letters[unit] === IS_LETTER) !== isLetter(unit))).toEqual([])
  const emoji = units.filter(unit => /[\p{Extended_Pictographic}\p{RI}]/u.test(String.fromCharCode(unit)))
  expect(emoji).toEqual([])
})
