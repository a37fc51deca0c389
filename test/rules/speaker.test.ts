import { describe, expect, it } from 'vitest'
import { lookFrom } from '../../src/look.ts'
import { speakerBelow } from '../../src/rules/echoes/speaker.ts'
import { findEchoes } from '../../src/steps/find-echoes.ts'
import { copiesIn, draftOf } from '../steps/opened.ts'
import { PROSE, prose } from '../steps/prose.ts'

const QUOTE = 'We bake the bread for the whole fjord, and then they take away the bus.'
const SAID = `"I have nothing against the drivers," says Marit Dahl. "${QUOTE} So we walk."`
const LINE = 'Marit Dahl, baker'

/** The letters that the line below a pull quote has in common with a passage, and which that is. */
function named(line: string, said: string = SAID, ...rest: string[]): [letters: string, q: number][] {
  const draft = draftOf('Bus to Osk', prose(0), `"${QUOTE}"`, line, said, ...rest)
  const { view } = lookFrom()(draft)
  return speakerBelow(draft, view, 2, 4).map(({ x, y, length }) => {
    expect(view.codes.slice(x, x + length)).toEqual(view.codes.slice(y, y + length))
    const letters = String.fromCharCode(...view.codes.slice(x, x + length)).toLowerCase()
    return [letters, view.starts.findLastIndex(start => start <= y)]
  })
}

describe('the line below a pull quote', () => {
  it.each([LINE, 'Marit Dahl', '— Marit Dahl', 'Marit Dahl – baker', 'Marit Dahl (58)', 'Marit van Dahl, baker'])(
    'is its speaker’s: %s',
    line => {
      expect(named(line)).toEqual([
        ['dahl', 4],
        ['', 4],
      ])
    },
  )

  it('names him in another case, and near by', () => {
    const said = SAID.replace('Marit Dahl', 'a baker')
    expect(named('Marit Dahlova', said, 'It was Dahlovou who asked.')[0]).toEqual(['dahlov', 5])
    expect(named(LINE, said, ...PROSE.slice(1, 4), 'It was Dahl who asked.')[0]).toEqual(['dahl', 8])
    expect(named(LINE, said, ...PROSE.slice(1, 5), 'It was Dahl who asked.')).toEqual([])
  })

  it.each([
    'Marit Dahl.',
    'A baker in Osk',
    'By Marit Dahl',
    `Marit Dahl, ${'who bakes '.repeat(8)}`,
    'Ole Moe, baker',
  ])('is nobody’s: %s', line => {
    expect(named(line)).toEqual([])
  })

  it('goes with it', () => {
    expect(copiesIn(findEchoes, draftOf('Bus to Osk', prose(0), `"${QUOTE}"`, LINE, SAID, prose(1)))).toEqual([
      ['pull-quote', 2, 2],
      ['pull-quote', 3, 3],
    ])
    expect(copiesIn(findEchoes, draftOf('Bus to Osk', prose(0), `"${QUOTE}"`, 'Ole Moe', SAID, prose(1)))).toEqual([
      ['pull-quote', 2, 2],
    ])
  })
})
