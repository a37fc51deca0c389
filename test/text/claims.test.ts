import { expect, it } from 'vitest'
import { isClaim } from '../../src/text/claims.ts'

it('the heading of a claim is known in many languages, with its article and its colon', () => {
  for (const line of [
    'Claim',
    'CLAIM:',
    'The claim:',
    'L’affirmation',
    "l'affirmation :",
    'Твърдението:',
    'दावा',
    '说法：',
    'الادعاء',
  ])
    expect(isClaim(line), line).toBe(true)
  for (const line of ['', ':', 'Claims', 'The claim is false', `Claim:${' '.repeat(20)}`])
    expect(isClaim(line), line).toBe(false)
})
