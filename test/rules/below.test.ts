import { describe, expect, it } from 'vitest'
import { belowTopic, isAuthor, linesAbove } from '../../src/rules/titles/below.ts'
import type { Passage } from '../../src/types.ts'
import { draftOf, textOf } from '../steps/opened.ts'

const PROSE = 'The ferry to Osk left the quay again on Thursday, after nine winters, with forty passengers.'
const TITLE = 'Ferry to Osk runs again after nine winters'

describe('the lines above a headline', () => {
  const count = (...lines: string[]): number => linesAbove(draftOf(...lines))

  it('are as many as there are, who wrote the article above its day among them', () => {
    expect(count('Sport', '3 May 2024', TITLE, PROSE)).toBe(2)
    expect(count('Marit Dahl', '3 May 2024', TITLE, PROSE)).toBe(2)
    expect(count('Marit Dahl', TITLE, PROSE)).toBe(0)
    expect(count(TITLE, PROSE)).toBe(0)
    const marked = '23 April 2022, 09:47 - A | A'
    expect(count(marked, TITLE)).toBe(1)
    expect(count(`Osk and Tarn and Ulm and ${marked}`, TITLE)).toBe(0)
  })

  it('are not told where nothing else is there, or too many', () => {
    expect(count('Sport', '3 May 2024')).toBe(-1)
    expect(count('Marit Dahl', '3 May 2024')).toBe(-1)
    expect(count(...Array.from({ length: 7 }, (_, n) => `${n + 1} May 2024`), TITLE)).toBe(-1)
  })
})

describe('a name alone above the text', () => {
  const isWriter = (name: string, ...below: string[]): boolean => {
    const draft = draftOf(name, ...below)
    return isAuthor(draft, draft.passages[0] as Passage)
  }

  it('is who wrote it, where that does not speak of him', () => {
    expect(isWriter('Marit Dahl', PROSE)).toBe(true)
    expect(isWriter('Marit Osk', PROSE)).toBe(false)
  })

  it('is not where a line stands between, or nothing, or it is no name', () => {
    expect(isWriter('Marit Dahl', 'By Arne Moe', PROSE)).toBe(false)
    expect(isWriter('Marit Dahl')).toBe(false)
    expect(isWriter('the keeper', PROSE)).toBe(false)
  })
})

describe('the headline below a topic', () => {
  const below = (topic: string, ...lines: string[]): string | null => {
    const draft = draftOf(topic, ...lines)
    const title = belowTopic(draft, draft.passages[0] as Passage)
    return title && textOf(draft, title)
  }

  it('stands below a section and the kind of the article', () => {
    expect(below("Women's football | Match report", TITLE, PROSE)).toBe(TITLE)
  })

  it('is none below other lines, and none of fewer words', () => {
    expect(below("Women's football", TITLE, PROSE)).toBeNull()
    expect(below('What the women of Osk play | Match report', TITLE, PROSE)).toBeNull()
    expect(below("Women's football | Match report")).toBeNull()
    expect(below("Women's football | Match report", 'A draw at Osk', PROSE)).toBeNull()
    expect(below('Football | Report', `${TITLE} | Fjord Post`, PROSE)).toBeNull()
    expect(below('Football | Report', PROSE)).toBeNull()
  })
})
