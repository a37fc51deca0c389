import { describe, expect, it } from 'vitest'
import { viewOf } from '../src/draft.ts'
import { type Likeness, likenessOf } from '../src/likeness.ts'
import { draftOf } from './steps/opened.ts'

/** How much of the first line is said in the second. */
function likenessIn(part: string, other: string): Likeness {
  const draft = draftOf(part, other)
  const view = viewOf(draft)
  const seam = view.starts[1] as number
  return likenessOf(draft, view, { from: 0, to: seam }, { from: seam, to: view.length })
}

/** Signs from `first` on, all different. */
const signs = (first: number, count: number): string[] =>
  Array.from({ length: count }, (_, i) => String.fromCharCode(first + i))

/** The same signs in pieces of a size, the last piece first. */
const inPieces = (row: readonly string[], size: number): string =>
  row
    .flatMap((_, i) => (i % size === 0 ? [row.slice(i, i + size).join('')] : []))
    .reverse()
    .join('')

describe('signs of scripts without spaces', () => {
  it.each([
    ['Thai', 0x0e01, 12, 11],
    ['Han', 0x4e00, 6, 5],
  ])('count as a phrase that was moved in %s', (_, first, phrase, less) => {
    const [moved, said] = [signs(first, phrase), signs(first + 12, 28).join('')]
    const whole = `${moved.join('')}${said}`
    expect(likenessIn(whole, `${said}${moved.join('')}`).reordered).toBe(1)
    expect(likenessIn(whole, `${said}${inPieces(moved, less)}`).reordered).toBeCloseTo(28 / (28 + phrase))
  })

  it.each([
    ['Thai', 0x0e01, 4],
    ['Han', 0x4e00, 2],
  ])('say something in a row in %s', (_, first, fewest) => {
    const row = signs(first, 36)
    const other = signs(first + 36, 10).join('')
    const says = (inRow: number): number =>
      likenessIn(row.join(''), row.map((sign, i) => (i % inRow === 0 ? `${other}${sign}` : sign)).join('')).score
    expect(says(fewest)).toBe(1)
    expect(says(fewest - 1)).toBe(0)
  })
})

describe('an acronym', () => {
  const ROAD = 'The road over the pass stays closed until noon, says the'

  it.each([
    ['says what its words say', 'Regional Office of Works', 'ROW', 1],
    ['may leave out no long one of them', 'Regional Office Without Works', 'ROW', 11 / 15],
    ['is said by them, too', 'ROW', 'Regional Office of Works', 1],
    ['has the letters of all of them', 'Regional Office of Works', 'ROWS', 11 / 15],
    ['is of capitals', 'Regional Office of Works', 'row', 11 / 15],
    ['is of three letters or more', 'Regional Office', 'RO', 11 / 13],
  ])('%s', (_, deck, body, score) => {
    expect(likenessIn(`${ROAD} ${deck}`, `${ROAD} ${body}`).score).toBeCloseTo(score)
  })
})

describe('an acronym that is spelled out at length', () => {
  const deck = (name: string): string => `It was seen in a look of the ${name} in early May`
  const said = 'It was seen in a look of the'
  const spelled = 'Regional Transport Supervision Directorate'

  /** How much of a deck is said in a text, seen from the words before the acronym. */
  const seen = (name: string, body: string): Likeness => {
    const draft = draftOf(deck(name), `${body} And then it rained.`)
    const view = viewOf(draft)
    const seam = view.starts[1] as number
    const part = { from: 0, to: seam }
    return likenessOf(draft, view, part, { from: seam, to: seam + said.replaceAll(' ', '').length })
  }

  it('has words behind it that are found, and the letters spelled out do not count against it', () => {
    const found = seen('RTSD', `${said} ${spelled} in early May.`)
    expect([found.score, found.strict]).toEqual([1, 1])
  })

  it('no other word is looked so far beyond', () => {
    expect(seen('Rtsd', `${said} ${spelled} in early May.`).score).toBeLessThan(1)
    const loud = deck('RTSD').toUpperCase()
    const draft = draftOf(loud, `${said.toUpperCase()} ${spelled} IN EARLY MAY.`)
    const view = viewOf(draft)
    const seam = view.starts[1] as number
    const window = { from: seam, to: seam + said.replaceAll(' ', '').length }
    expect(likenessOf(draft, view, { from: 0, to: seam }, window).score).toBeLessThan(1)
  })
})

it('a text that was decoded twice says nothing of another: its words are of a letter or two, which all recur', () => {
  const garbled = (text: string): string => Buffer.from(text).toString('latin1')
  const [one, other] = ['เรือเที่ยวแรกออกตอนตีสี่ในวันจันทร์', 'แม่ค้าปลาเห็นว่าปลาตื่นก่อนคนทุกวันในตลาด'].map(garbled)
  expect(likenessIn(one as string, other as string)).toMatchObject({ score: 0, reordered: 0, pairs: [] })
  expect(likenessIn('Up at 6 we go to Osk', 'Up at 6 we go to Osk').score).toBe(1)
})

it('nor does one that was decoded three times, of which signs stand between the letters', () => {
  const garbled = (text: string): string =>
    Buffer.from(Buffer.from(text).toString('latin1'))
      .toString('latin1')
      .replace(/[\u0080-\u009f]/g, '')
  const [one, other] = [
    '鼠：本周贵人在码头，出门宜早。财运平稳，忌与猫谈价',
    '牛：本周贵人在山上，出门宜晚。财运一般，忌深夜购物吧',
  ].map(garbled)
  expect(likenessIn(one as string, other as string)).toMatchObject({ score: 0, reordered: 0, pairs: [] })
})

describe('a word that was shifted', () => {
  const said = 'we row to the old quay of osk in may'
  it('by one or two is neither put in nor left out', () => {
    expect(likenessIn(said, 'we row the to old quay of osk in may').strict).toBe(1)
    expect(likenessIn(said, 'we row the old to quay of osk in may').strict).toBe(1)
    expect(likenessIn('we row the old to quay of osk in may', said).strict).toBe(1)
  })

  it('by three is both', () => {
    expect(likenessIn(said, 'we row the old quay to of osk in may').strict).toBeCloseTo(9 / 10)
  })

  it('of one sign is not told in scripts without spaces', () => {
    const row = signs(0x4e00, 12)
    const [one, two] = row.splice(5, 2) as [string, string]
    const strictOf = (...shifted: string[]): number =>
      likenessIn(
        [...row.slice(0, 5), one, two, ...row.slice(5)].join(''),
        [...row.slice(0, 5), ...shifted, ...row.slice(5)].join(''),
      ).strict
    expect(strictOf(one, two)).toBe(1)
    expect(strictOf(two, one)).toBeCloseTo(10 / 12)
  })

  it('counts in no order', () => {
    expect(likenessIn(said, 'we row the to old quay of osk in may').score).toBeCloseTo(9 / 10)
  })
})

describe('words that stand elsewhere in the paragraph', () => {
  const deck = 'The wardens say the fire burned four thousand metres of floor, down came the roof'
  const reorderedIn = (body: string): number => likenessIn(deck, body).reordered
  it('count where most are said in order: who says it, first or last', () => {
    const body = 'The fire burned four thousand metres of floor, the roof came down, say the town’s own wardens'
    expect(reorderedIn(body)).toBe(1)
    expect(reorderedIn(body.replace('say the town’s own wardens', 'we hear from the town'))).toBeCloseTo(13 / 15)
  })

  it('count from three letters on', () => {
    const [said, moved] = ['the fire burned four thousand metres of floor', (word: string) => `we see at ${word} that`]
    const of = (word: string): number => likenessIn(`${word} ${said}`, `${said} ${moved(word)}`).reordered
    expect([of('sea'), of('up')]).toEqual([1, 8 / 9])
  })

  it('count where six in ten stand in order', () => {
    const words = ['alpha', 'bravo', 'carol', 'delta', 'ethel', 'fiona', 'gamma', 'hotel', 'india', 'julia']
    const of = (inOrder: number): number => {
      const rest = words.slice(inOrder).reverse()
      const parted = rest.map(word => `of ${word}`).join(' ')
      return likenessIn(words.join(' '), `${words.slice(0, inOrder).join(' ')} ${parted}`).reordered
    }
    expect(of(5)).toBe(1)
    expect(of(4)).toBe(0.5)
  })
})

describe('words in parenthesis', () => {
  const deck = 'The great bell of Tarn was last heard from its own tower'
  const strict = (behind: string): number =>
    likenessIn(deck, `${deck.replace(' Tarn ', ` Tarn${behind} `)} that year.`).strict

  it.each([', named after the brook,', ' (named after the brook)', ' – named after the brook –'])(
    'are left out: `%s`',
    words => {
      expect(strict(words)).toBe(1)
    },
  )

  it.each([
    ' named after the brook',
    ', named after the brook',
    ', the brook, the hill,',
    ' (named after the brook',
    ', named after the brook. It',
  ])('but not `%s`', words => {
    expect(strict(words)).toBeLessThan(1)
  })
})

describe('a number that is spelled out', () => {
  const said = 'harbour police took boats and nets and knives from the quay of Osk'
  const withNumbers = (boats: string, nets: string): string =>
    said.replace('boats', `${boats} boats`).replace('nets', `${nets} nets`)

  it('counts as most of a word, whichever side has it as a word', () => {
    const [figures, spelled] = [withNumbers('17', '600'), withNumbers('seventeen', 'six hundred')]
    expect(likenessIn(figures, spelled).score).toBeCloseTo((13 + 2 * 0.7) / 15)
    expect(likenessIn(spelled, figures).score).toBeCloseTo((13 + 3 * 0.7) / 16)
  })

  it('counts nothing beside another number, beside many words, and beside none', () => {
    const figures = withNumbers('17', '600')
    expect(likenessIn(figures, withNumbers('18', '601')).score).toBeCloseTo(13 / 15)
    expect(likenessIn(figures, withNumbers('old and grey and leaky', 'all of his many')).score).toBeCloseTo(13 / 15)
    expect(likenessIn(figures, said).score).toBeCloseTo(13 / 15)
  })
})
