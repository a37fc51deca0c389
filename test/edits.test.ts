import { describe, expect, it } from 'vitest'
import { viewOf } from '../src/draft.ts'
import { areAbridged, areEdited, commonWords } from '../src/edits.ts'
import { draftOf } from './steps/opened.ts'
import { prose } from './steps/prose.ts'

/** Whether the later half of the lines is an edited copy of the earlier one. */
const isCopy = (first: readonly string[], second: readonly string[]): boolean => {
  const draft = draftOf(...first, ...second)
  return areEdited(
    draft,
    viewOf(draft),
    first.map((_, p) => [p, p + first.length]),
  )
}

const TEXT = [prose(0), prose(1), prose(2), prose(3)]
const edited = (...changes: [what: string, other: string][]): string[] =>
  changes.reduce((lines, [what, other]) => lines.map(line => line.replace(what, other)), TEXT)

describe('a text and its copy', () => {
  it('is edited where words differ, another one each time', () => {
    expect(isCopy(TEXT, TEXT)).toBe(true)
    expect(isCopy(TEXT, edited(['Thursday', 'Friday'], ['council', 'parish'], ['larch', 'pine or fir']))).toBe(true)
  })

  it('is edited where words were put in or left out', () => {
    expect(isCopy(TEXT, edited([' ', ' old '], ['hull', 'whole hull'], ['two ', '']))).toBe(true)
  })

  it('is edited where one has a sentence of its own', () => {
    const [first, second, ...rest] = TEXT as [string, string, ...string[]]
    expect(isCopy(TEXT, [`${first} ${prose(5)}`, second, ...rest])).toBe(true)
    expect(isCopy([first, `${second} ${prose(5)}`, ...rest], TEXT)).toBe(true)
  })

  it('is a text of like build where the same word gives way to another in several paragraphs', () => {
    const both = (a: string, b: string): boolean =>
      isCopy([...TEXT.slice(2), `${a} pays.`], [...TEXT.slice(2), `${b} pays.`])
    expect(both('The buyer', 'The seller')).toBe(false)
    const named = (name: string, other: string): string[] => TEXT.map(line => `${line} So says ${name} of ${other}.`)
    expect(isCopy(named('Dahl', 'Osk'), named('Holm', 'Osk'))).toBe(false)
    expect(isCopy(named('Marit Dahl', 'Osk'), named('Holm', 'Osk'))).toBe(false)
  })

  it('is another text where numbers differ, or most words', () => {
    const [first, ...rest] = TEXT as [string, ...string[]]
    expect(isCopy([`${first} On board were 40.`, ...rest], [`${first} On board were 50.`, ...rest])).toBe(false)
    expect(isCopy([`${first} On board were 40.`, ...rest], [`${first} On board were some.`, ...rest])).toBe(true)
    expect(isCopy(TEXT, [prose(4), ...TEXT.slice(1)])).toBe(false)
  })

  it('has one paragraph for another of about its length, whose numbers are the same', () => {
    const isOf = (one: string, other: string): boolean => {
      const draft = draftOf(one, other)
      return commonWords(draft, viewOf(draft), 0, 1).length > 0
    }
    expect(isOf(prose(0), prose(0).replace('Thursday', 'Friday').replace('mayor', 'priest'))).toBe(true)
    expect(isOf(prose(0), `${prose(0)} ${prose(1)}`)).toBe(false)
    expect(isOf(`${prose(0)} ${prose(1)}`, prose(0))).toBe(false)
    expect(isOf(prose(0), prose(1))).toBe(false)
    expect(isOf(`${prose(0)} It was 5.`, `${prose(0)} It was 6.`)).toBe(false)
  })

  it('is no text where it has but two paragraphs', () => {
    expect(isCopy(TEXT.slice(0, 2), TEXT.slice(0, 2))).toBe(false)
  })
})

describe('passages with words left out', () => {
  const isAbridged = (one: string, other: string): boolean => {
    const draft = draftOf(one, prose(1), other, prose(1))
    const pairs = [
      [0, 2],
      [1, 3],
    ] as const
    return areAbridged(draft, viewOf(draft), pairs)
  }

  it('have all their words in the others', () => {
    expect(isAbridged(prose(0).replace('two goats and ', ''), prose(0))).toBe(true)
    expect(isAbridged(prose(0), prose(0))).toBe(true)
  })

  it('and none of their own', () => {
    expect(isAbridged(prose(0), prose(0).replace('two goats and ', ''))).toBe(false)
    expect(isAbridged(prose(0).replace('forty', 'fifty'), prose(0))).toBe(false)
  })
})
