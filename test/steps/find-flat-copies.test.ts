import { describe, expect, it } from 'vitest'
import { viewOf } from '../../src/draft.ts'
import { lookFrom } from '../../src/look.ts'
import type { Piece } from '../../src/pieces.ts'
import { findFlatCopies } from '../../src/steps/find-flat-copies.ts'
import { ALPHABETIC } from '../../src/text/grain.ts'
import type { Passage } from '../../src/types.ts'
import { copiesIn, draftOf } from './opened.ts'
import { PROSE, prose, sentence } from './prose.ts'

const flatsIn = (...lines: string[]): number[] => copiesIn(findFlatCopies, draftOf(...lines)).map(([, first]) => first)

const TITLE = 'Ferry to Osk runs again'
const FLAT = PROSE.join(' ')
const END = PROSE.map(text => text.replaceAll(/[aou]/g, 'e')).join(' ')
const OTHERS = Array.from(
  { length: 20 },
  (_, n) =>
    `On the ${n + 3}th of May it was ${['Marit', 'Ole', 'Kari', 'Nils'][n % 4]} who rowed ${n * 7 + 11} barrels of ${['tar', 'salt', 'herring'][n % 3]} to Osk in ${n + 2} hours.`,
)

describe('a block that says what several others say in order goes', () => {
  it('before them and behind them', () => {
    expect(flatsIn(TITLE, FLAT, ...PROSE)).toEqual([1])
    expect(flatsIn(TITLE, ...PROSE, FLAT)).toEqual([9])
  })
  it('on both sides, the first one first: the other waits for the next look', () => {
    expect(flatsIn(TITLE, FLAT, ...PROSE, FLAT)).toEqual([1])
  })
  it('between them', () => {
    expect(flatsIn(TITLE, ...PROSE.slice(0, 4), FLAT, ...PROSE.slice(4))).toEqual([5])
  })
  it('cut off, or with words of its own', () => {
    expect(flatsIn(TITLE, FLAT.slice(0, 500), ...PROSE)).toEqual([1])
    expect(
      flatsIn(
        TITLE,
        `Home News ${PROSE.slice(0, 4).join(' ')} READ MORE: Lighthouse sought ${PROSE.slice(4).join(' ')}`,
        ...PROSE,
      ),
    ).toEqual([1])
  })
  it('of which half is its own, where it accounts for all else', () => {
    expect(flatsIn(TITLE, `${PROSE.slice(0, 2).join(' ')} ${PROSE.slice(2).join(' ')}`, prose(0), prose(1))).toEqual([
      1,
    ])
  })
  it('that is cut off in a long one', () => {
    const long = PROSE.slice(2, 6).join(' ')
    const own = 'Nobody knows who painted the hull blue in the night before its first trip.'
    const cut = `${prose(0)} ${prose(1)} ${own} ${long.slice(0, 220)}`
    expect(flatsIn(TITLE, cut, prose(0), prose(1), long)).toEqual([1])
  })
  it('as a flat copy, and each of two, in the order of the text', () => {
    const [one, two] = [PROSE.slice(0, 4), PROSE.slice(4, 6)]
    expect(copiesIn(findFlatCopies, draftOf(TITLE, one.join(' '), two.join(' '), ...two, ...one))).toEqual([
      ['flat-copy', 1, 1],
      ['flat-copy', 2, 2],
    ])
  })
  it('of signs without spaces, by fewer of them', () => {
    const [one, two] = ['渡船星期四离开了码头，船上有山羊。', '议会答应出两个夏天的钱来修理。']
    expect(flatsIn('渡船', `${one}${two}`, one, two)).toEqual([1])
  })
})

describe('what stays', () => {
  it.each([
    [
      'a paragraph of the body that says title and deck again and more',
      [
        `${TITLE}, and nobody asked`,
        prose(0),
        prose(2),
        `${TITLE}, and nobody asked? ${prose(0)} Goats are not asked.`,
      ],
    ],
    ['one that holds a single other block', [TITLE, `${prose(0)} ${prose(1)}`, prose(0), prose(2), prose(3)]],
    [
      'one too short for an article',
      [TITLE, 'It left with the goats. It came with the goats.', 'It left with the goats.', 'It came with the goats.'],
    ],
    [
      'one that others account for to a small part',
      [TITLE, `${prose(4)} ${prose(5)} ${prose(6)} ${prose(7)} ${prose(0)}`, prose(0), prose(1), prose(2), prose(3)],
    ],
    [
      'one that others account for to a third, and to half of what they say',
      [TITLE, [4, 5, 6, 7, 0, 1].map(prose).join(' '), prose(0), prose(1), prose(2), prose(3)],
    ],
    [
      'one that accounts for all else with a small part of what it says',
      [TITLE, [...PROSE, ...OTHERS].join(' '), prose(0), prose(1)],
    ],
    [
      'one that has phrases of others beside what two of them say',
      [
        TITLE,
        [
          prose(0),
          prose(1),
          ...PROSE.slice(2).map((text, n) => `${text.slice(0, 32)}, ${OTHERS[n]?.slice(0, 45)}.`),
        ].join(' '),
        ...PROSE,
      ],
    ],
    [
      'one that has one of them and halves of others',
      [TITLE, [prose(0), ...PROSE.slice(1, 5).map(text => `${text.slice(0, 50)}.`)].join(' '), ...PROSE],
    ],
    ['paragraphs that are as long as it is', [TITLE, prose(0), prose(0), prose(0)]],
  ])('%s', (_, lines) => {
    expect(flatsIn(...lines)).toEqual([])
  })

  it('verse', () => {
    const draft = draftOf(TITLE, FLAT, ...PROSE)
    const [title, flat, ...rest] = draft.passages as [Passage, Passage, ...Passage[]]
    expect(copiesIn(findFlatCopies, { ...draft, passages: [title, { ...flat, keepsLines: true }, ...rest] })).toEqual(
      [],
    )
  })
})

describe('a flat copy that is a small part of its text', () => {
  const others = OTHERS.slice(0, 12)
  const small = `${prose(0)} ${prose(1)} ${prose(2)}`
  const parts = PROSE.slice(0, 3)

  it('goes where its parts follow it, near and close together', () => {
    expect(flatsIn(TITLE, small, ...parts, ...others)).toEqual([1])
    expect(flatsIn(TITLE, small, ...others.slice(0, 2), ...parts, ...others.slice(2))).toEqual([1])
  })
  it('stays where they are far from it', () => {
    expect(flatsIn(TITLE, small, ...others.slice(0, 3), ...parts, ...others.slice(3))).toEqual([])
  })
  it('stays where they are far apart', () => {
    const apart = parts.flatMap((part, i) => [part, ...others.slice(2 * i, 2 * i + 2)])
    expect(flatsIn(TITLE, small, ...apart, ...others.slice(6))).toEqual([])
    const [one, two] = [prose(0), prose(1)]
    const both = `${one} ${two}`
    expect(flatsIn(TITLE, both, one, ...others.slice(0, 1), two, ...others.slice(1))).toEqual([1])
    expect(flatsIn(TITLE, both, one, ...others.slice(0, 2), two, ...others.slice(2))).toEqual([])
  })
  it('goes where they stand before it, but not at the head: decks go there', () => {
    expect(flatsIn(TITLE, ...others.slice(0, 2), ...parts, small, ...others.slice(2))).toEqual([6])
    expect(flatsIn(TITLE, others[0] as string, ...parts, small, ...others.slice(1))).toEqual([])
    expect(flatsIn(TITLE, ...parts, small, ...others)).toEqual([])
  })
  it('goes where they stand before it, near it', () => {
    const before = [TITLE, ...others.slice(0, 3), ...parts]
    expect(flatsIn(...before, ...others.slice(3, 5), small, ...others.slice(5))).toEqual([9])
    expect(flatsIn(...before, ...others.slice(3, 6), small, ...others.slice(6))).toEqual([])
  })
  it('stays between them', () => {
    const [one, two, three] = parts as [string, string, string]
    expect(flatsIn(TITLE, ...others.slice(0, 3), one, two, small, three, ...others.slice(3))).toEqual([])
  })
  it('stays where it is a very small one', () => {
    expect(flatsIn(TITLE, small, ...parts, ...OTHERS)).toEqual([1])
    expect(
      flatsIn(TITLE, small, ...parts, ...OTHERS, ...OTHERS.map(text => text.replaceAll(/[eou]/g, 'i')), END),
    ).toEqual([])
  })
  it('stays where less than most of it is said by them', () => {
    expect(flatsIn(TITLE, `${small} ${prose(3)} ${prose(4)}`, ...parts, ...others)).toEqual([])
  })
})

describe('lines without a stop, and a block that has the words of both', () => {
  const [pay, row] = [
    'The council of Osk has promised money in the spring',
    'Whoever wants to row to the island of Tarn this summer',
  ]
  const [pier, ticket] = ['for the repair of the old pier', 'may still do so without a ticket']
  const after = PROSE.slice(0, 1)
  const goes = (...block: string[]): boolean =>
    flatsIn(TITLE, `${pay} ${pier}`, `${row} ${ticket}`, block.join(' '), ...after).length > 0

  it('in order: it goes', () => {
    expect(goes(pay, pier, row, ticket)).toBe(true)
    expect(goes(pay, '(today)', pier, row, '(too)', ticket)).toBe(true)
  })
  it('parted by words of its own: it says at length what they say in short', () => {
    const said = 'said the mayor, who came over by boat,'
    expect(goes(pay, said, pier, row, said.replace('mayor', 'master'), ticket)).toBe(false)
  })
  it('parts of them in another order, or twice: it goes', () => {
    expect(goes(pier, pay, ticket, row)).toBe(true)
    expect(goes(pay, pier, 'but when?', pay, pier, row, ticket)).toBe(true)
  })
})

describe('where the letters of a flat copy stand', () => {
  const pairsOf = (...lines: string[]): [number, number][][] => {
    const draft = draftOf(...lines)
    const { view, common } = lookFrom()(draft)
    const placeOf = (v: number): number => view.starts.findLastIndex(start => start <= v)
    const codesOf = (from: number, length: number) => view.codes.slice(from, from + length)
    return findFlatCopies(draft, view, common).map(({ pairs }) => {
      for (const { x, y, length } of pairs) expect(codesOf(x, length)).toEqual(codesOf(y, length))
      return pairs.filter(({ length }) => length > 0).map(({ y, length }) => [placeOf(y), length])
    })
  }
  const lettersOf = (text: string): number => text.replace(/[^a-z]/gi, '').length

  it('is each of its parts, in their order', () => {
    expect(pairsOf(TITLE, FLAT, ...PROSE)).toEqual([PROSE.map((text, i) => [i + 2, lettersOf(text)])])
  })

  it('is one run of them where the text stands several times beside it', () => {
    const found = pairsOf(TITLE, FLAT, ...PROSE, ...PROSE)[0] ?? []
    expect(found.map(([, length]) => length)).toEqual(PROSE.map(lettersOf))
    expect(found.every(([p], i) => i === 0 || p > (found[i - 1] as [number, number])[0])).toBe(true)
  })

  it('is the body, not a teaser before it', () => {
    const body = PROSE.map((text, i) => [i + 3, lettersOf(text)])
    expect(pairsOf(TITLE, FLAT, prose(2), ...PROSE)).toEqual([body])
  })

  it('is a short preview, and the body from where that breaks off', () => {
    const [first, ...rest] = PROSE.map((text, i) => [i + 3, lettersOf(text)] as [number, number])
    const preview = 'The boat left the quay on Thursday'
    const more = [3, (first?.[1] ?? 0) - lettersOf(preview)]
    expect(pairsOf(TITLE, FLAT, preview, ...PROSE)).toEqual([[[2, lettersOf(preview)], more, ...rest]])
  })

  it('is also another flat copy before it, where no part has them', () => {
    const own = 'Nobody knows who painted the hull blue in the night before its first trip.'
    const flat = `${PROSE.slice(0, 4).join(' ')} ${own} ${PROSE.slice(4).join(' ')}`
    const found = pairsOf(TITLE, flat, ...PROSE, flat)
    expect(found.map(pairs => pairs.reduce((sum, [, length]) => sum + length, 0))).toEqual([
      lettersOf(FLAT),
      lettersOf(flat),
    ])
  })
})

describe('a line that the flat copy has in its place and once more', () => {
  const HEADING = 'Brass lamp from the harbour yard'
  const OWN = 'black, a hundred crowns at the chandler’s'

  /** Whether the second time is told to be the line, where nothing else of it was found. */
  function isTold(heading: string, last: string): boolean {
    const body = PROSE.slice(0, 3)
    const draft = draftOf(TITLE, `${heading} ${body.join(' ')} ${last}`, HEADING, ...body)
    const view = viewOf(draft)
    const [flat = 0, line = 0] = view.starts.slice(1)
    const size = (p: number): number => (view.starts[p + 1] as number) - (view.starts[p] as number)
    const headingSize = lettersIn(heading)
    const pieces: Piece[] = [
      { p: 2, x: line, q: 1, y: flat + headingSize + size(3) + size(4) + size(5), length: size(2) },
    ]
    for (let p = 3, y = flat + headingSize; p < 6; y += size(p++))
      pieces.push({ p, x: view.starts[p] as number, q: 1, y, length: size(p) })
    const [copy] = findFlatCopies(draft, view, { grain: ALPHABETIC[0], matches: [], pieces })
    expect(copy?.first).toBe(1)
    return copy?.pairs.some(({ y }) => y === line) ?? false
  }
  const lettersIn = (text: string): number => text.replace(/[^\p{L}\p{N}]/gu, '').length

  it('is the line there, if nothing goes on behind it', () => {
    expect(isTold(HEADING, HEADING)).toBe(true)
    expect(isTold(HEADING, `${HEADING} - black`)).toBe(true)
  })
  it('is its own with the words that it goes on with', () => {
    expect(isTold(HEADING, `${HEADING} - ${OWN}`)).toBe(false)
  })
  it('is the line where its place holds another one, or none', () => {
    expect(isTold('Brass bell from the harbour yard', `${HEADING} - ${OWN}`)).toBe(true)
    expect(isTold('', `${HEADING} - ${OWN}`)).toBe(true)
  })
})

describe('by how many letters', () => {
  /** A line of so many letters. */
  const line = (letters: number, seed: number): string => sentence(letters, seed).slice(0, -1)
  const goes = (...lines: string[]): boolean => flatsIn(TITLE, ...lines).includes(1)

  it('a flat copy has sixty of them', () => {
    const [one, two] = [sentence(30, 1), sentence(30, 2)]
    expect(goes(`${one} ${two}`, one, two)).toBe(true)
    const short = sentence(29, 3)
    expect(goes(`${one} ${short}`, one, short)).toBe(false)
  })

  it('or twenty signs without spaces', () => {
    const [one, two, short] = ['渡船星期四离开码头山羊。', '议会答应两个夏天的钱。', '议会答应两个夏天钱。']
    expect(goes(`${one}${two}`, one, two)).toBe(true)
    expect(goes(`${one.slice(1)}${short}`, one.slice(1), short)).toBe(false)
  })

  it('others say 45 of 100', () => {
    const parts = [sentence(45, 4), sentence(45, 5)]
    const other = sentence(11, 9)
    const flat = (own: number): string => [...parts, sentence(own, 8)].join(' ')
    expect(goes(flat(110), ...parts, other)).toBe(true)
    expect(goes(flat(111), ...parts, other)).toBe(false)
  })

  it('it says 90 of 100 of all others, and they 15 of 100 of it', () => {
    const parts = [sentence(45, 11), sentence(45, 12)]
    const flat = (own: number): string => [...parts, sentence(own, 13)].join(' ')
    expect(goes(flat(210), ...parts, sentence(10, 14))).toBe(true)
    expect(goes(flat(210), ...parts, sentence(11, 14))).toBe(false)
    expect(goes(flat(510), ...parts)).toBe(true)
    expect(goes(flat(511), ...parts)).toBe(false)
  })

  it('a part is less than 80 of 100 of it', () => {
    const flat = (letters: number): string => `${sentence(letters, 15)} ${sentence(100 - letters, 16)}`
    expect(goes(flat(79), sentence(79, 15), sentence(21, 16))).toBe(true)
    expect(goes(flat(80), sentence(80, 15), sentence(20, 16))).toBe(false)
  })

  it('60 of 100 of a part stand in it', () => {
    const parts = [sentence(100, 17), sentence(100, 18)] as const
    const flat = (letters: number): string => `${parts[0]} ${line(letters, 18)}. ${sentence(40, 19)}`
    expect(goes(flat(60), ...parts)).toBe(true)
    expect(goes(flat(59), ...parts)).toBe(false)
  })

  it('it stops short in a part of which it has twelve, or that goes on for no more than a word', () => {
    const parts = [sentence(100, 20), sentence(100, 21), sentence(90, 22)]
    const [one, two, three] = parts as [string, string, string]
    const flat = (letters: number, behind = 0): string =>
      `${one} ${line(letters, 21)} ${behind > 0 ? line(behind, 23) : ''}`.trim()
    expect(goes(flat(30), one, two, three)).toBe(true)
    expect(goes(flat(30, 12), one, two, three)).toBe(true)
    expect(goes(flat(30, 13), one, two, three)).toBe(false)
    expect(goes(`${flat(30)}.`, one, two, three)).toBe(false)
  })

  it('a small one is said to seven tenths by lines that stand close together', () => {
    const parts = [sentence(70, 24), sentence(70, 25)]
    const rest = [30, 31, 32, 33].map(seed => sentence(120, seed))
    const flat = (own: number): string => [...parts, sentence(own, 26)].join(' ')
    expect(goes(flat(60), ...parts, ...rest)).toBe(true)
    expect(goes(flat(61), ...parts, ...rest)).toBe(false)
  })

  it('what is three tenths of its text is no small one', () => {
    const parts = [sentence(50, 24), sentence(50, 25)]
    const flat = [...parts, sentence(50, 26)].join(' ')
    const left = 500 - TITLE.replace(/[^a-z]/gi, '').length - 150 - 100
    expect(goes(flat, ...parts, sentence(left - 100, 27), sentence(100, 28))).toBe(true)
    expect(goes(flat, ...parts, sentence(left - 99, 27), sentence(100, 28))).toBe(false)
  })

  it('even a small one is eight hundredths of its text', () => {
    const parts = [sentence(40, 24), sentence(40, 25)]
    const left = 1000 - TITLE.replace(/[^a-z]/gi, '').length - 80 - 80
    const rest = (more: number): string[] =>
      [40, 41, 42, 43].map((seed, n) => sentence(180 + (n === 0 ? more : 0), seed))
    expect(goes(parts.join(' '), ...parts, ...rest(left - 720))).toBe(true)
    expect(goes(parts.join(' '), ...parts, ...rest(left - 719))).toBe(false)
  })

  it('of the head once more behind the body nine tenths are the head’s', () => {
    const head = [sentence(90, 44), sentence(90, 45)]
    const body = [46, 47].map(seed => sentence(100, seed))
    const again = (own: number): string => [...head, sentence(own, 48)].join(' ')
    const lastGoes = (...lines: string[]): boolean => flatsIn(...lines).includes(lines.length - 1)
    expect(lastGoes(...head, ...body, again(20))).toBe(true)
    expect(lastGoes(...head, ...body, again(21))).toBe(false)
    expect(lastGoes(...head, again(21), ...body)).toBe(false)
    expect(lastGoes(TITLE, ...head, ...body, again(21))).toBe(true)
  })
})

describe('the beginning once more, cut off, behind the text', () => {
  const [first, second, third] = [prose(0), prose(1), prose(2)]
  const cut = `${first} ${second} ${third.slice(0, 30)} ...`
  const rest = OTHERS.slice(0, 8)
  const goes = (head: string[], ...tail: string[]): boolean => {
    const lines = [...head, first, second, third, ...rest, cut, ...tail]
    return flatsIn(...lines).includes(head.length + 3 + rest.length)
  }

  it('goes below a head of five lines without a sentence, and before lines that are no prose', () => {
    const head = [TITLE, 'Nobody was seasick', 'The goats were not asked', 'By Marit Dahl', 'May 2']
    expect(goes(head)).toBe(true)
    expect(goes(head, `${TITLE} - Fjord Post`)).toBe(true)
    expect(goes([...head, 'Osk'])).toBe(false)
  })

  it('stays where it is no prose, as the items of a plan are', () => {
    const row = 'อ่างเก็บน้ำก่อนศุลกากร'
    const walk = 'ปลูกในใต้'
    const plan = [
      `${row} 5 x 12`,
      `${row} 5 x 8`,
      `${row} 3 x 8`,
      '2.',
      `${row} 5 x 6`,
      `${row} 4 x 7`,
      `${walk} 5 x 12`,
    ]
    const rest = [
      `${row} 2 x 10`,
      `${walk} 5 x 5`,
      `${walk} 4 x 8`,
      '4.',
      `${row} 2 x 4`,
      `${row} 4 x 8`,
      `${row} 3 x 5`,
    ]
    const last = [`${row} 3 x 6`, '6.', `${walk} 4 x 11`, `${walk} 2 x 7`, `${row} 5 x 9`]
    expect(flatsIn('ผู้พิพากษาสภาเมืองสนามบินเกือบรถไฟค่าจ้าง', '1.', ...plan, '3.', ...rest, ...last)).toEqual([])
  })

  it('stays behind a paragraph of the body, before one, and with its full stop', () => {
    expect(goes([TITLE, 'Nobody was seasick', prose(3)])).toBe(false)
    expect(goes([TITLE, 'Nobody was seasick'], prose(3))).toBe(false)
    const whole = `${first} ${second}`
    expect(flatsIn(TITLE, 'Nobody was seasick', 'By Marit Dahl', first, second, third, ...rest, whole)).toEqual([])
  })
})
