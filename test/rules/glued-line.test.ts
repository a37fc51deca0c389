import { describe, expect, it } from 'vitest'
import { withoutGluedLine } from '../../src/rules/blocks/glued-line.ts'

const DECK = 'Nobody asked the islanders, says the mayor of Osk, who rows.'

const partsOf = (text: string, keepsLines = false): string[] =>
  (withoutGluedLine(text, { start: 0, end: text.length, keepsLines }) ?? [{ start: 0, end: text.length }]).map(
    ({ start, end }) => text.slice(start, end),
  )

describe('a line of the page is cut off the end of a block', () => {
  it.each([
    'By Marit Dahl',
    'By Casimir Dole in Aldermere',
    'Source: Fjord Press',
    'Źródło: Fjord Press',
    'Łukasz Brand | 6 hours ago',
    'ИА «Северный край»',
    'Our reporter | 6 hours ago',
    'Updated: 14 May 2024',
  ])('`%s`', line => {
    expect(partsOf(`${DECK}${line}`)).toEqual([DECK, line])
    expect(partsOf(`“${DECK}”${line}`)).toEqual([`“${DECK}”`, line])
  })

  it('in the midst of a sentence, where it names who wrote it, or whence it is', () => {
    const deck = DECK.slice(0, -1)
    expect(partsOf(`${deck}By Marit Dahl`)).toEqual([deck, 'By Marit Dahl'])
    expect(partsOf(`${deck}Source: Fjord Press`)).toEqual([deck, 'Source: Fjord Press'])
    const day = 'March 17, 2020 08:05 am | Updated 11:30 am IST - OSK'
    expect(partsOf(`${deck}${day}`)).toEqual([deck, day])
    expect(partsOf(`${deck}March 17, 2020`)).toEqual([`${deck}March 17, 2020`])
    expect(partsOf(`${deck}${day.replace('Updated', 'Closed')}`)).toHaveLength(1)
  })

  it('not a letter, or what a program wrote', () => {
    for (const line of ['ก', 'Share:', 'X']) expect(partsOf(`${DECK}${line}`)).toEqual([`${DECK}${line}`])
  })

  it('not in the midst of an address', () => {
    const deck = `${DECK.slice(0, -1)}: write to harbourOsk@example.org`
    expect(partsOf(deck)).toEqual([deck])
    expect(partsOf(`${DECK}Osk@example.org`)).toEqual([DECK, 'Osk@example.org'])
  })

  it('in a script without capitals', () => {
    expect(partsOf('किसी ने द्वीप के लोगों से नहीं पूछा।हमारे संवाददाता | 6 घंटे पहले')).toEqual([
      'किसी ने द्वीप के लोगों से नहीं पूछा।',
      'हमारे संवाददाता | 6 घंटे पहले',
    ])
  })

  it('in Latin letters behind those of a script without capitals', () => {
    const deck = 'किसी ने द्वीप के लोगों से नहीं पूछा, मेयर ने कहा'
    expect(partsOf(`${deck}Written By: गौरव लोधी`)).toEqual([deck, 'Written By: गौरव लोधी'])
    expect(partsOf(`${deck}BBC`)).toEqual([`${deck}BBC`])
  })

  it('behind the last of several sentences', () => {
    expect(partsOf(`One.${DECK}By Marit Dahl`)).toEqual([`One.${DECK}`, 'By Marit Dahl'])
  })
})

describe('a block stays whole', () => {
  it('with a space there, or no end of a sentence', () => {
    expect(partsOf(`${DECK} By Marit Dahl`)).toHaveLength(1)
    expect(partsOf(`${DECK.slice(0, -1)} By Marit Dahl`)).toHaveLength(1)
    expect(partsOf(`${DECK.slice(0, -1)}by Marit Dahl`)).toHaveLength(1)
    expect(partsOf(`${DECK.slice(0, -1)}Moldova »`)).toHaveLength(1)
  })

  it('with words of its own there', () => {
    expect(partsOf(`${DECK}Marit Dahl`)).toHaveLength(1)
    expect(partsOf(`${DECK}By the time he came, all was said`)).toHaveLength(1)
  })

  it('where it keeps its lines, or is long', () => {
    expect(partsOf(`${DECK}By Marit Dahl`, true)).toHaveLength(1)
    const long = (size: number): number => partsOf(`${'x'.repeat(size - 14)}.By Marit Dahl`).length
    expect([long(800), long(801)]).toEqual([2, 1])
  })

  it('with a longer line there', () => {
    const tags = (size: number): number => partsOf(`${DECK}Tags: ${'x'.repeat(size - 6)}`).length
    expect([tags(60), tags(61)]).toEqual([2, 1])
  })
})
