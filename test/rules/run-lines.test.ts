import { describe, expect, it } from 'vitest'
import { clean } from '../../src/clean.ts'
import { PROSE, prose } from '../steps/prose.ts'

const TITLE = 'Ferry to Osk runs again'
const BODY = PROSE.slice(0, 6)
const OWN = 'Nobody knows who painted the hull blue in the night before its first trip.'

/** What is left of a text. */
const left = (...lines: string[]): string[] => {
  const { title, lead, paragraphs } = clean(lines.join('\n'))
  return [title, lead, ...paragraphs].filter(line => line !== null)
}

/** The body once more, with lines in its midst. */
const again = (...lines: string[]): string[] => [...BODY.slice(0, 3), ...lines, ...BODY.slice(3)]

describe('a line in the midst of a second run', () => {
  it('goes where the first one has it at another place, or stands below it', () => {
    expect(left(TITLE, 'By Marit Dahl', 'May 2', ...BODY, TITLE, ...again('By Marit Dahl', 'May 2'))).toEqual([
      ...[TITLE, 'By Marit Dahl', 'May 2'],
      ...BODY,
    ])
    expect(left(TITLE, ...BODY.slice(0, 2), 'By Marit Dahl', ...BODY.slice(2), ...again('By Marit Dahl'))).toEqual([
      ...[TITLE, ...BODY.slice(0, 2), 'By Marit Dahl'],
      ...BODY.slice(2),
    ])
  })

  it('goes beside a paragraph that stays', () => {
    expect(left(TITLE, 'By Marit Dahl', ...BODY, TITLE, ...again(OWN, 'By Marit Dahl'))).toEqual([
      ...[TITLE, 'By Marit Dahl', ...BODY.slice(0, 3), OWN],
      ...BODY.slice(3),
    ])
  })

  it('stays where the first one lacks it, or has it behind', () => {
    expect(left(TITLE, 'By Marit Dahl', ...BODY, TITLE, ...again('By Ole Moe'))).toContain('By Ole Moe')
    const behind = left(TITLE, ...BODY, 'By Marit Dahl', TITLE, ...again('By Marit Dahl'), prose(7))
    expect(behind.filter(line => line === 'By Marit Dahl')).toHaveLength(2)
  })
})
