import { describe, expect, it } from 'vitest'
import { viewOf } from '../../src/draft.ts'
import { isAnswer, isAnswered, isAskedBack } from '../../src/rules/answers.ts'
import type { Copy } from '../../src/types.ts'
import { draftOf } from '../steps/opened.ts'

const lettersIn = (text: string): number => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0

/** A draft, and what passage `p` of it has in common with a later one: the letters of `same`, which stand in both. */
function pairOf(lines: string[], p: number, q: number, same: string) {
  const draft = draftOf(...lines)
  const view = viewOf(draft)
  const placeIn = (i: number): number => {
    const line = lines[i] as string
    return (view.starts[i] as number) + lettersIn(line.slice(0, line.indexOf(same)))
  }
  return { draft, view, pairs: [{ x: placeIn(p), y: placeIn(q), length: lettersIn(same) }] }
}

describe('a deck below the question that its twin stands behind, too, is an answer', () => {
  const said = 'Because the pen is slower than I am'
  const isAnswerTo = (title: string, asked: string): boolean => {
    const { draft, view, pairs } = pairOf([title, said, `${asked}${said}.`], 1, 2, said)
    return isAnswer(draft, view, pairs)
  }

  it('as the last twelve letters tell', () => {
    expect(isAnswerTo('Why I write by hand', 'Why I write by hand? ')).toBe(true)
    expect(isAnswerTo('I go by boat', 'As I go, go by boat? ')).toBe(false)
    expect(isAnswerTo('Why go by boats', 'Who asks why go by boats? ')).toBe(true)
    expect(isAnswerTo('Why go by boat', 'Who asks why go by boat? ')).toBe(false)
  })

  it('not where nothing asks before the twin, or the title asks as well', () => {
    expect(isAnswerTo('Why I write by hand', 'Why I write by hand. ')).toBe(false)
    expect(isAnswerTo('Why I write by hand?', 'Why I write by hand? ')).toBe(false)
  })

  it('also at the beginning of a text, and below a long question', () => {
    const long = `Why ${'I row and '.repeat(30)} write by hand`
    expect(isAnswerTo(long, `${long}? `)).toBe(true)
  })
})

describe('a question whose answer has its words', () => {
  const asked = 'Can I take the ferry to Osk in May?'
  const isIn = (line: string, same = 'take the ferry to Osk in May'): boolean => {
    const { draft, view, pairs } = pairOf([asked, line], 0, 1, same)
    return isAnswered(draft, view, 0, pairs)
  }

  it('is answered where its twin does not ask', () => {
    expect(isIn('You can take the ferry to Osk in May.')).toBe(true)
    expect(isIn('You can take the ferry to Osk in May, who asks?')).toBe(true)
    expect(isIn('You can take the ferry to Osk in May')).toBe(true)
  })

  it('is not where it is asked there, or asks nothing itself', () => {
    expect(isIn('He asked me this once more: “Can I take the ferry to Osk in May?” I said that nobody can.')).toBe(
      false,
    )
    const told = pairOf(['I take the ferry to Osk in May.', 'I take the ferry to Osk in May'], 0, 1, 'ferry to Osk')
    expect(isAnswered(told.draft, told.view, 0, told.pairs)).toBe(false)
  })

  it('is another one of a list where its twin is a line of other words', () => {
    expect(isIn('Who can take the ferry to Osk in May?')).toBe(true)
    expect(isIn('Can I take the ferry to Osk in May?', 'Can I take the ferry to Osk in May')).toBe(false)
    expect(isIn('Who can take the ferry to Osk in May? Nobody.')).toBe(false)
    expect(isIn(`Who, ${'if he may, '.repeat(5)}can take the ferry to Osk in May?`)).toBe(false)
  })
})

describe('a line that opens the next paragraph', () => {
  const [one, two] = ['And was it hard work', 'Who paid for the boat']
  const answerTo = (line: string): string => `${line}? It was, and he did.`
  const isBack = (lines: string[], p: number, q: number): boolean => {
    const { view, pairs } = pairOf(lines, p, q, lines[p] as string)
    const copy: Copy = { reason: 'pull-quote', first: p, last: p, pairs }
    return isAskedBack(view, copy)
  }

  it('is asked back where another one does so, before it or behind', () => {
    expect(isBack([one, answerTo(one), two, answerTo(two)], 0, 1)).toBe(true)
    expect(isBack([one, answerTo(one), two, answerTo(two)], 2, 3)).toBe(true)
    expect(isBack(['A line', 'Another line', one, answerTo(one), two, answerTo(two)], 4, 5)).toBe(true)
  })

  it('is not where no other one does', () => {
    expect(isBack([one, answerTo(one), two, 'He paid for it.'], 0, 1)).toBe(false)
    expect(isBack([one, answerTo(one), two, two], 0, 1)).toBe(false)
    expect(isBack([one, answerTo(one), 'So it is', 'So it is, he said.'], 0, 1)).toBe(false)
    expect(isBack([one, answerTo(one), 'So is it', 'So is it, he said.'], 0, 1)).toBe(false)
    expect(isBack([one, answerTo(one), 'So is it so', 'So is it so, he said.'], 0, 1)).toBe(true)
  })

  it('is not where what holds it stands further down', () => {
    expect(isBack([one, 'A line', answerTo(one), two, answerTo(two)], 0, 2)).toBe(false)
  })
})
