import { describe, expect, it } from 'vitest'
import { isHeadline, wholeSpan } from '../src/headline.ts'
import { spanOf } from '../src/span.ts'
import type { Passage } from '../src/types.ts'
import { draftOf } from './steps/opened.ts'

describe('a passage as one stretch', () => {
  const whole = (...spans: Passage['spans']): [number, number, number, number] => {
    const { start, end, from, to } = wholeSpan({ spans, keepsLines: false })
    return [start, end, from, to]
  }
  const [first, second] = [spanOf(50, 60, 40, 48), spanOf(70, 90, 55, 70)]
  const saved = spanOf(10, 20, 8, 16, true)

  it('reaches from its first part to its last', () => {
    expect(whole(first)).toEqual([50, 60, 40, 48])
    expect(whole(first, second)).toEqual([50, 90, 40, 70])
    expect(whole(first, saved, second)).toEqual([50, 90, 40, 70])
  })

  it('is what it was where words that stood above were put behind it', () => {
    expect(whole(first, saved)).toEqual([50, 60, 40, 48])
    expect(whole(first, second, saved)).toEqual([50, 90, 40, 70])
  })

  it('is its first part where all was saved, in another order', () => {
    expect(whole(spanOf(50, 60, 40, 48, true), saved)).toEqual([50, 60, 40, 48])
  })
})

describe('a headline', () => {
  const isOne = (line: string): boolean => {
    const draft = draftOf(line)
    return isHeadline(draft, draft.passages[0] as Passage)
  }

  it('may end with the abbreviation of a state behind a town', () => {
    expect(isOne('Norwick to open a plant for bearings in Saint-Alphonse, Que.')).toBe(true)
    expect(isOne('The ferry company has opened a new office in Osk, Tarn.')).toBe(true)
    expect(isOne('The ferry company has opened an office in Osk, and gone.')).toBe(false)
    expect(isOne('The ferry company has opened a new office in Osk Que.')).toBe(false)
  })
})
