import { describe, expect, it } from 'vitest'
import { clean } from '../../src/clean.ts'
import { takeAsides } from '../../src/steps/take-asides.ts'
import type { CleanOptions, Dropped, Passage, Reason, Span } from '../../src/types.ts'
import { draftOf, textsOf } from './opened.ts'

const POINTER = 'READ MORE: Lighthouse keeper sought for a year'

/** What stays of these lines, and what is taken, where the lines marked `saved` come from a copy. */
function taken(
  lines: string[],
  options: CleanOptions = {},
  saved: number[] = [],
): { stay: string[]; asides: string[] } {
  const draft = draftOf(...lines)
  const passages = draft.passages.map(
    (passage, i): Passage =>
      saved.includes(i) ? { ...passage, spans: passage.spans.map(span => ({ ...span, saved: true })) } : passage,
  )
  const { draft: left, asides } = takeAsides({ ...draft, passages }, options)
  return { stay: textsOf(left), asides: asides.map(({ kind, text }) => `${kind}: ${text}`) }
}

it('the last of very many passages is read as the first is', () => {
  const lines = Array.from({ length: 10_002 }, (_, n) => `Line ${n}.`)
  const { stay, asides } = taken([...lines, 'Advertisement'])
  expect(stay).toEqual(lines)
  expect(asides).toEqual(['furniture: Advertisement'])
})

it('pointers and furniture that are passages of their own are taken out', () => {
  expect(taken(['It left.', POINTER, 'Advertisement', 'It came.'])).toEqual({
    stay: ['It left.', 'It came.'],
    asides: [`related: ${POINTER}`, 'furniture: Advertisement'],
  })
})

it('words of buttons go in a row with furniture, on either side of it, and stay alone, beside a pointer or where they were saved', () => {
  const lines = [
    'It left.',
    'Email',
    'PRINT',
    'Advertisement',
    'Facebook',
    'WhatsApp',
    'It came.',
    'Print',
    POINTER,
    'It went.',
  ]
  expect(taken(lines).stay).toEqual(['It left.', 'It came.', 'Print', 'It went.'])
  expect(taken(lines).asides.slice(2).toSorted()).toEqual(
    ['Email', 'Facebook', 'PRINT', 'WhatsApp'].map(word => `furniture: ${word}`),
  )
  expect(taken(lines, { keepFurniture: true }).stay).toEqual(lines.filter(line => line !== POINTER))
  expect(taken(['It left.', 'Print', 'Advertisement', 'It came.'], {}, [1]).stay).toEqual([
    'It left.',
    'Print',
    'It came.',
  ])
})

it('either stays where it is asked for', () => {
  const lines = ['It left.', POINTER, 'Advertisement']
  expect(taken(lines, { keepRelated: true })).toEqual({
    stay: ['It left.', POINTER],
    asides: ['furniture: Advertisement'],
  })
  expect(taken(lines, { keepFurniture: true })).toEqual({
    stay: ['It left.', 'Advertisement'],
    asides: [`related: ${POINTER}`],
  })
})

it('where there are none the draft is the same', () => {
  const draft = draftOf('It left.', 'It came.')
  expect(takeAsides(draft, {})).toEqual({ draft, asides: [] })
  expect(takeAsides(draft, {}).draft).toBe(draft)
})

it('passages that are known to hold none are not looked at again', () => {
  const draft = draftOf('Advertisement', 'It left.', 'Advertisement', 'It came.')
  const starts = (plainFrom: number) => takeAsides(draft, {}, plainFrom).asides.map(({ start }) => start)
  expect([4, 3, 2, 1, 0].map(starts).map(found => found.length)).toEqual([2, 2, 1, 1, 0])
  expect(starts(2)).toEqual([0])
})

it('white space in what is taken is folded', () => {
  expect(taken(['It left.', 'READ MORE:  Lighthouse\tkeeper sought', 'It came.']).asides).toEqual([
    'related: READ MORE: Lighthouse keeper sought',
  ])
})

describe('a pointer at the end that heads a piece of the text itself', () => {
  const SAID = 'The council said on Monday that the old bridge will close in June for two years.'
  const of = (pointer: string, options: CleanOptions = {}, ...more: string[]) => {
    const draft = draftOf(SAID, 'Nobody asked the islanders.', pointer, ...more)
    const { draft: left, asides } = takeAsides(draft, options)
    return [
      asides.map(({ text }) => text),
      left.dropped.map(({ reason, start, end }) => [reason, draft.text.slice(start, end)]),
    ]
  }

  it.each([
    ['Read more: ', 'The council said on Monday that the old bridge will close in June…'],
    ['Read more: ', 'The council said on Monday that the old bridge will clo...'],
    ['READ MORE | ', 'The council said on Monday that the old bridge will close in June for two years'],
  ])('is taken, and the piece is said before: %s%s', (label, piece) => {
    expect(of(label + piece)).toEqual([[label.trim()], [['excerpt', piece]]])
  })

  it.each([
    ['Read more: The council said on Monday that the new bridge will close in June', 'other words'],
    ['Read more: The council said on Monday', 'few of them'],
    ['Read more: The council said on Monday that the old bridge will be closed', 'not to the end'],
    ['Read more', 'nothing'],
  ])('heads another article with %s (%s)', pointer => {
    expect(of(pointer)).toEqual([[pointer], []])
  })

  it('is a pointer as others are further up, and where excerpts are to stay', () => {
    const pointer = `Read more: ${SAID.slice(0, -1)}`
    expect(of(pointer)[0]).toEqual(['Read more:'])
    expect(of(pointer, { keep: ['excerpt'] })).toEqual([[pointer], []])
    expect(of(pointer, {}, 'It rained.', 'It rained again.', 'Then it did not.')).toEqual([[pointer], []])
    expect(of(pointer, { keepRelated: true })).toEqual([[], []])
  })
})

it('a pointer at the end of a paragraph is its author’s', () => {
  expect(taken([`It left. ${POINTER}`, 'It came.'])).toEqual({ stay: [`It left. ${POINTER}`, 'It came.'], asides: [] })
})

describe('what was saved from a flat copy', () => {
  it('is cut in two where a pointer begins in it', () => {
    expect(taken([`It left. ${POINTER}`, 'It came.'], {}, [0])).toEqual({
      stay: ['It left.', 'It came.'],
      asides: [`related: ${POINTER}`],
    })
  })
  it('is cut in two behind a stretch that stays', () => {
    const draft = draftOf('It left.', `It came. ${POINTER}`, 'It stayed.')
    const [first, second, third] = draft.passages as [Passage, Passage, Passage]
    const saved = second.spans.map(span => ({ ...span, saved: true as const }))
    const mended = { ...first, spans: [...first.spans, ...saved] }
    const { draft: left, asides } = takeAsides({ ...draft, passages: [mended, third] }, {})
    expect(textsOf(left)).toEqual(['It left. | It came.', 'It stayed.'])
    expect(asides.map(({ text }) => text)).toEqual([POINTER])
  })
  it('is taken whole where it is a pointer', () => {
    expect(taken([POINTER, 'It came.'], {}, [0])).toEqual({ stay: ['It came.'], asides: [`related: ${POINTER}`] })
  })
  it('is taken whole where nothing but marks stand before the pointer', () => {
    expect(taken([`… … ${POINTER}`, 'It came.'], {}, [0])).toEqual({
      stay: ['It came.'],
      asides: [`related: … … ${POINTER}`],
    })
  })
  it('stays where it has none', () => {
    expect(taken(['It left on time.', 'It came.'], {}, [0])).toEqual({
      stay: ['It left on time.', 'It came.'],
      asides: [],
    })
  })
  it('stays as it is where pointers are to stay', () => {
    expect(taken([`It left. ${POINTER}`, 'It came.'], { keepRelated: true }, [0])).toEqual({
      stay: [`It left. ${POINTER}`, 'It came.'],
      asides: [],
    })
  })
})

it('of a mended passage the stretches that are none stay', () => {
  const draft = draftOf('It left.', POINTER, 'It came.')
  const spans = draft.passages.flatMap(passage => passage.spans)
  const { draft: left, asides } = takeAsides({ ...draft, passages: [{ spans, keepsLines: false }] }, {})
  expect(textsOf(left)).toEqual(['It left. | It came.'])
  expect(asides).toHaveLength(1)
})

it('a cut stretch has its letters on the right side', () => {
  const draft = draftOf(`It left. ${POINTER}`)
  const span: Span = { ...(draft.passages[0]?.spans[0] as Span), saved: true }
  const { draft: left, asides } = takeAsides({ ...draft, passages: [{ spans: [span], keepsLines: false }] }, {})
  expect(left.passages[0]?.spans).toEqual([{ ...span, end: 8, to: 6 }])
  expect(asides).toEqual([{ kind: 'related', start: 9, end: 9 + POINTER.length, text: POINTER }])
})

it('what is longer than any pointer is none', () => {
  const long = `Share${' '.repeat(396)}`
  const draft = draftOf(`${long}x`)
  const [passage] = draft.passages as [Passage]
  const cut = (end: number): Passage => ({ ...passage, spans: [{ ...(passage.spans[0] as Span), end, to: 5 }] })
  expect(takeAsides({ ...draft, passages: [cut(400)] }, {}).asides).toHaveLength(1)
  expect(takeAsides({ ...draft, passages: [cut(401)] }, {}).asides).toHaveLength(0)
})

describe('what heads key points', () => {
  const lines = [
    'Ferry runs again',
    'Key points',
    '- It left on Thursday',
    '- It was full',
    'It left on Thursday, and it was full.',
  ]

  /** What is taken where these lines went for this reason. */
  function below(gone: number[], reason: Reason, options: CleanOptions = {}, ...above: string[]): string[] {
    const draft = draftOf(...above, ...lines)
    const dropped = gone.map((p): Dropped => {
      const span = draft.passages[above.length + p]?.spans[0] as Span
      return { ...span, reason, twin: -1, links: [{ from: span.from, to: span.to, twin: 0 }], instead: [] }
    })
    const passages = draft.passages.filter((_, p) => !gone.includes(p - above.length))
    const left = takeAsides({ ...draft, passages, dropped }, options)
    expect(textsOf(left.draft)).toHaveLength(passages.length - left.asides.length)
    return left.asides.map(({ kind, text }) => `${kind}: ${text}`)
  }

  it('is furniture where they went', () => {
    expect(below([2, 3], 'deck')).toEqual(['furniture: Key points'])
    expect(below([2], 'deck', {}, 'A', 'B', 'C', 'D')).toEqual(['furniture: Key points'])
  })
  it('stays where they stay, where other lines went, far below, and where furniture is to stay', () => {
    expect(below([], 'deck')).toEqual([])
    expect(below([3], 'deck')).toEqual([])
    expect(below([2, 3], 'stutter')).toEqual([])
    expect(below([2, 3], 'deck', {}, ...'ABCDEFGHIJKLMNOPQRSTUVW')).toEqual([])
    expect(below([2, 3], 'deck', { keepFurniture: true })).toEqual([])
  })
  it('goes where two points without a mark went from right below it', () => {
    const draft = draftOf('Key points', 'It left on Thursday', 'It was full', 'It left on Thursday, and it was full.')
    const [label, one, two, body] = draft.passages as [Passage, Passage, Passage, Passage]
    const asDeck = ({ spans }: Passage): Dropped => {
      return { ...(spans[0] as Span), reason: 'deck', twin: -1, links: [], instead: [] }
    }
    const asidesOf = (...dropped: Dropped[]): number =>
      takeAsides({ ...draft, passages: [label, body], dropped }, {}).asides.length
    expect(asidesOf(asDeck(one), asDeck(two))).toBe(1)
    expect(asidesOf(asDeck(one))).toBe(0)
    expect(asidesOf(asDeck(two))).toBe(0)
    expect(asidesOf(asDeck(one), { ...asDeck(two), reason: 'stutter' })).toBe(0)
    expect(asidesOf(asDeck(one), { ...asDeck(two), to: asDeck(two).from })).toBe(0)
  })
  it('is not what stands above a deck of another kind', () => {
    const draft = draftOf('Key points', 'It left on Thursday', 'It left on Thursday, and it was full.')
    const [label, deck, body] = draft.passages as [Passage, Passage, Passage]
    const span = deck.spans[0] as Span
    const dropped = [{ ...span, reason: 'deck' as const, twin: -1, links: [], instead: [] }]
    expect(takeAsides({ ...draft, passages: [label, body], dropped }, {}).asides).toEqual([])
    const mended = { ...label, spans: [...label.spans, ...body.spans] }
    expect(takeAsides({ ...draft, passages: [mended], dropped }, {}).asides).toEqual([])
  })
})

it('more of them than a call takes arguments are as many', () => {
  const lines = Array.from({ length: 150_000 }, (_, n) => (n % 2 === 0 ? 'Advertisement' : `Read more: Ferry ${n}`))
  expect(clean(lines.join('\n')).removed).toHaveLength(150_000)
})

describe('what heads the comments of readers', () => {
  it('goes at the very end, where it heads none', () => {
    for (const word of ['Comments', 'Kommentare', 'Коментари', 'COMMENTS'])
      expect(taken(['It left.', word])).toEqual({ stay: ['It left.'], asides: [`furniture: ${word}`] })
  })
  it('stays above others, alone, and where furniture is asked for', () => {
    expect(taken(['It left.', 'Comments', 'It never left!']).asides).toEqual([])
    expect(taken(['Comments']).asides).toEqual([])
    expect(taken(['It left.', 'Comments'], { keepFurniture: true }).asides).toEqual([])
    expect(taken(['It left.', 'Comments'], { keepRelated: true }).asides).toEqual(['furniture: Comments'])
    expect(taken(['It left.', 'Comments on the ferry']).asides).toEqual([])
  })
})
