import { describe, expect, it } from 'vitest'
import { untiled } from './tiling.ts'

describe('a passage is laid from stretches', () => {
  it.each([
    ['theboatleft', ['theboatleft'], 'of one'],
    ['theboatleftatsix', ['theboatleft', 'atsix'], 'of one behind the other'],
    ['theboatleftatsix', ['atsix', 'theboatleft'], 'in any order'],
    ['theboatwithtwogoatsleft', ['theboatleft', 'withtwogoats'], 'with one put back into another'],
    ['abaabcabab', ['abab', 'ab', 'abc', 'a'], 'though what goes on for longest is not it'],
    ['xabcdefgpqabrs', ['xabcdrs', 'efgpqab', 'xabcdefgpz'], 'of one though another goes on for longer'],
    ['', [''], 'of nothing'],
  ])('%s of %j: %s', (passage, stretches) => {
    expect(untiled(passage, stretches)).toBe(null)
  })

  it.each([
    ['leftatsixtheboat', ['theboatleft', 'atsix'], 'against the order of one'],
    ['theboatleftleft', ['theboatleft', 'theboatleft'], 'with a part twice'],
    ['theboat', ['thegoat'], 'of other letters'],
    ['theboat', [], 'of none'],
  ])('%s not of %j: %s', (passage, stretches) => {
    expect(untiled(passage, stretches)).toContain(passage.slice(-4))
  })
})
