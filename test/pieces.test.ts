import { describe, expect, it } from 'vitest'
import { lookFrom } from '../src/look.ts'
import { draftOf } from './steps/opened.ts'
import { prose } from './steps/prose.ts'

/** Which passages the last one shares letters with, in its order, and how many. */
function sharedByLast(...lines: string[]): [q: number, letters: number][] {
  const draft = draftOf(...lines)
  const { common } = lookFrom()(draft)
  return common.pieces.filter(({ p }) => p === lines.length - 1).map(({ q, length }) => [q, length])
}

const lettersOf = (text: string): number => text.replace(/[^a-z]/gi, '').length

describe('words that two passages begin with', () => {
  const first = 'Boat left the quay on Thursday with forty'
  const more = `The ${first.charAt(0).toLowerCase()}${first.slice(1)} passengers, two goats and the mayor.`
  const flat = `Skip to content ${more} ${prose(1)}`

  it('are of the one that goes on alike, where the other is a line, cut or not', () => {
    const whole = [
      [1, lettersOf(more)],
      [2, lettersOf(prose(1))],
    ]
    expect(sharedByLast(first, more, prose(1), flat)).toEqual(whole)
    expect(sharedByLast(`${first}…`, more, prose(1), flat)).toEqual(whole)
  })

  it('are of the first where that is a sentence', () => {
    const [one] = sharedByLast(`${first}.`, more, prose(1), flat)
    expect(one).toEqual([0, lettersOf(first)])
  })
})

it('the letters with which a paragraph ends as the one above it are no beginning of the next match', () => {
  const [one, other] = [`${prose(0)} So it is.`, prose(1)]
  const draft = draftOf(one, other, 'Ole', one, `${prose(2)} So it is.`, other)
  const { view, common } = lookFrom()(draft)
  expect(common.matches.map(({ a, b }) => [a, b])).toEqual([
    [view.starts[3], view.starts[0]],
    [view.starts[5], view.starts[1]],
  ])
})
