import { describe, expect, it } from 'vitest'
import { clean } from '../../src/clean.ts'
import { lookFrom } from '../../src/look.ts'
import { mergeCopies } from '../../src/steps/merge-copies.ts'
import type { Copy, Dropped, Passage, Span } from '../../src/types.ts'
import { draftOf, textsOf } from './opened.ts'
import { PROSE, prose } from './prose.ts'

const TITLE = 'Ferry to Osk runs again'
const OWN = 'Nobody knows who painted the hull blue in the night before its first trip.'

/** The paragraphs of a text, and the words of it that went without a twin. */
function kept(...lines: string[]): string[] {
  const { paragraphs, words } = clean(lines.join('\n'))
  expect(words.input).toBe(words.kept + words.repeated + words.related + words.furniture)
  return paragraphs
}

describe('what only the dropped copy has is put back where it stood', () => {
  it('between paragraphs as one of its own', () => {
    const flat = [...PROSE.slice(0, 3), OWN, ...PROSE.slice(3)].join(' ')
    expect(kept(TITLE, ...PROSE, flat)).toEqual([...PROSE.slice(0, 3), OWN, ...PROSE.slice(3)])
    expect(kept(TITLE, flat, ...PROSE)).toEqual([...PROSE.slice(0, 3), OWN, ...PROSE.slice(3)])
  })

  it('before the first and behind the last', () => {
    expect(kept(TITLE, ...PROSE, [OWN, ...PROSE].join(' '))).toEqual([OWN, ...PROSE])
    expect(kept(TITLE, ...PROSE, [...PROSE, OWN].join(' '))).toEqual([...PROSE, OWN])
  })

  it('behind the last that both have, where the kept copy goes on otherwise', () => {
    for (const own of ['Nobody was asked about it.', 'No photographs, please.'])
      expect(kept(TITLE, [...PROSE.slice(0, 3), own].join(' '), ...PROSE)).toEqual([
        ...PROSE.slice(0, 3),
        own,
        ...PROSE.slice(3),
      ])
    expect(kept(TITLE, [...PROSE.slice(0, 3), 'Full story'].join(' '), ...PROSE)).toEqual(PROSE)
  })

  it('a line of two words and more in whose place many others stand', () => {
    const preview = `${prose(0).slice(0, -10)} ...`
    const text = (line: string): string[] =>
      kept(TITLE, preview, line, prose(2), prose(0), prose(1), prose(3), prose(2), prose(4), prose(5))
    expect(text('By Lucy Farrant')).toContain('By Lucy Farrant')
  })

  it('whole, where it begins with a word as the paragraph does that stands in its place', () => {
    const [two, three] = ['Item two. The goats were counted once more, and one was missing.', `Item three. ${OWN}`]
    const body = (item: string): string[] => [prose(0), item, ...PROSE.slice(1, 5)]
    const left = [two, three, ...PROSE.slice(1, 5)]
    expect(kept(TITLE, ...body(two), ...body(three))).toEqual(left)
    expect(kept(TITLE, ...body(two), body(three).join(' ')).slice(-6)).toEqual(left)
  })

  it('but not a few words with which a paragraph begins in one copy, and which it has further on in the other', () => {
    const rest = 'Nobody was asked about it, and nobody would have known what to say to that in any case.'
    const [one, turned] = [`Early in May the map was mended. ${rest}`, `The map was mended early in May. ${rest}`]
    const body = [...PROSE.slice(0, 5), one, ...PROSE.slice(5)]
    expect(kept(TITLE, ...body, ...body.map(line => line.replace(one, turned)))).toEqual(body)
    const other = turned.replace('The map', 'A gate')
    expect(kept(TITLE, ...body, ...body.map(line => line.replace(one, other)))).toContain(
      'A gate was mended early in May.',
    )
  })

  it('inside a paragraph as a part of it', () => {
    const [one, two] = [
      'The boat left the quay on Thursday with forty passengers.',
      'It came back on Friday with three goats less than before.',
    ]
    const body = [`${one} ${two}`, ...PROSE.slice(1)]
    const flat = [`${one} ${OWN} ${two}`, ...PROSE.slice(1)].join(' ')
    expect(kept(TITLE, ...body, flat)).toEqual([`${one} ${OWN} ${two}`, ...PROSE.slice(1)])
  })

  it('each of two parts at its place', () => {
    const [one, two, three] = [
      'The boat left the quay on Thursday with forty passengers.',
      'It came back on Friday with three goats less than before.',
      'The mayor was not amused, and said so in the harbour office.',
    ]
    const more = 'A dog was seen on the pier that evening, alone and wet.'
    const body = [`${one} ${two} ${three}`, ...PROSE.slice(1)]
    const flat = [`${one} ${OWN} ${two} ${more} ${three}`, ...PROSE.slice(1)].join(' ')
    expect(kept(TITLE, ...body, flat)).toEqual([`${one} ${OWN} ${two} ${more} ${three}`, ...PROSE.slice(1)])
  })

  it('each of two, from two copies, inside one paragraph', () => {
    const [one, two, three] = [
      'The boat left the quay on Thursday with forty passengers.',
      'It came back on Friday with three goats less than before.',
      'The mayor was not amused, and said so in the harbour office.',
    ]
    const more = 'A dog was seen on the pier that evening, alone and wet, and nobody knew it.'
    const rest = PROSE.slice(1)
    const first = [`${one} ${OWN} ${two} ${three}`, ...rest].join(' ')
    const second = [`${one} ${two} ${more} ${three}`, ...rest].join(' ')
    const whole = [`${one} ${OWN} ${two} ${more} ${three}`, ...rest]
    expect(kept(TITLE, first, `${one} ${two} ${three}`, ...rest, second)).toEqual(whole)
    expect(kept(TITLE, second, `${one} ${two} ${three}`, ...rest, first)).toEqual(whole)
  })

  it('in one line, however it was wrapped', () => {
    const flat = [...PROSE.slice(0, 3), OWN, ...PROSE.slice(3)].join(' ').replaceAll(/(.{50,70}) /g, '$1\n')
    expect(flat.slice(flat.indexOf('Nobody knows'), flat.indexOf('Whoever'))).toContain('\n')
    const text = [TITLE, ...PROSE, flat].join('\n\n')
    expect(clean(text).paragraphs).toEqual([...PROSE.slice(0, 3), OWN, ...PROSE.slice(3)])
  })

  it('from each of two copies, both at one place inside a paragraph', () => {
    const more = 'A dog was seen on the pier that evening, alone and wet, and nobody knew it.'
    const [one, two] = [
      'The boat left the quay on Thursday with forty passengers.',
      'It came back on Friday with three goats less than before.',
    ]
    const flat = (own: string): string => [`${one} ${own} ${two}`, ...PROSE.slice(1)].join(' ')
    const paragraphs = kept(TITLE, flat(OWN), `${one} ${two}`, ...PROSE.slice(1), flat(more))
    expect(paragraphs).toEqual([`${one} ${more} ${OWN} ${two}`, ...PROSE.slice(1)])
  })

  it('from each of two copies', () => {
    const more = 'A dog was seen on the pier that evening, alone and wet, and nobody knew it.'
    const first = [...PROSE.slice(0, 3), OWN, ...PROSE.slice(3)].join(' ')
    const second = [...PROSE.slice(0, 5), more, ...PROSE.slice(5)].join(' ')
    expect(kept(TITLE, first, ...PROSE, second)).toEqual([
      ...PROSE.slice(0, 3),
      OWN,
      ...PROSE.slice(3, 5),
      more,
      ...PROSE.slice(5),
    ])
  })
})

it('words that merely differ are noted, with the stretch that lacks them', () => {
  const flat = PROSE.join(' ').replace('forty', 'fifty').replace('six', 'ten')
  const text = [TITLE, ...PROSE, flat].join('\n')
  const { paragraphs, removed } = clean(text)
  expect(paragraphs).toEqual([...PROSE])
  expect(removed).toEqual([
    {
      kind: 'repeat',
      start: text.length - flat.length,
      end: text.length,
      of: PROSE.map(paragraph => [text.indexOf(paragraph), text.indexOf(paragraph) + paragraph.length]),
      differs: [
        { removed: 'fifty', kept: 'forty' },
        { removed: 'ten', kept: 'six' },
      ],
    },
  ])
})

it('around what was saved the copy goes in two stretches', () => {
  const flat = [...PROSE.slice(0, 3), OWN, ...PROSE.slice(3)].join(' ')
  const text = [TITLE, ...PROSE, flat].join('\n')
  const { removed } = clean(text)
  expect(removed.map(({ start, end }) => text.slice(start, end))).toEqual([
    PROSE.slice(0, 3).join(' '),
    PROSE.slice(3).join(' '),
  ])
})

it('at an edge of the copy, the copy goes in one', () => {
  const removedFrom = (text: string): string[] => clean(text).removed.map(({ start, end }) => text.slice(start, end))
  const all = PROSE.join(' ')
  expect(removedFrom([TITLE, ...PROSE, `${OWN} ${all}`].join('\n'))).toEqual([all])
  expect(removedFrom([TITLE, ...PROSE, `${all} ${OWN}`].join('\n'))).toEqual([all])
})

it('a copy that was mended goes in the order of the text, each stretch with what it is a twin of', () => {
  const [one, two] = [prose(0).replace('forty', 'fifty'), prose(3).replace('rowed', 'sailed')]
  const [more, own] = ['A dog was seen on the pier that evening, alone and wet.', OWN]
  const draft = draftOf(prose(0), prose(3), `${two} ${own}`, `${one} ${more}`)
  const [first, second, late, early] = draft.passages as [Passage, Passage, Passage, Passage]
  const mended = { ...draft, passages: [first, second, { ...first, spans: [...early.spans, ...late.spans] }] }
  const { view, common } = lookFrom()(mended)
  const pairs = common.matches.map(({ a, b, length }) => ({ x: a, y: b, length }))
  const merged = mergeCopies(mended, view, [{ reason: 'second-run', first: 2, last: 2, pairs }])
  expect(textsOf(merged)).toEqual([prose(0), more, prose(3), own])
  const cut = ({ start, end }: Span): string => draft.text.slice(start, end)
  expect(merged.dropped.map(cut)).toEqual([two, one])
  for (const { from, to, links, instead } of merged.dropped) {
    expect(links.length).toBeGreaterThan(1)
    expect(links.every((link, i) => link.from >= (links[i - 1]?.to ?? from) && link.to <= to)).toBe(true)
    expect(instead.filter(({ at }) => at >= from && at < to)).toHaveLength(1)
  }
})

it('a second run that has a paragraph of its own gives it', () => {
  expect(kept(TITLE, ...PROSE, ...PROSE.slice(0, 4), OWN, ...PROSE.slice(4))).toEqual([
    ...PROSE.slice(0, 4),
    OWN,
    ...PROSE.slice(4),
  ])
})

it('a paragraph of a second run that says something else is saved whole, one with words of its own is not', () => {
  const clause = 'and the rest depends on the weather.'
  const [first, other] = [`${prose(6).slice(0, -1)}, ${clause}`, `${OWN.slice(0, -1)}, ${clause}`]
  const twice = (again: string): string[] =>
    kept(TITLE, prose(0), first, prose(1), prose(2), prose(0), again, prose(1), prose(2))
  expect(twice(other).slice(-4)).toEqual([first, other, prose(1), prose(2)])
  expect(twice(first).slice(-3)).toEqual([first, prose(1), prose(2)])
  const begun = `${prose(6)} ${OWN} ${OWN.replaceAll('a', 'o')}`
  expect(twice(begun).filter(text => text.startsWith(prose(6).slice(0, 30)))).toHaveLength(1)
})

it('a site’s name behind the title of a second run goes with it, other words there do not', () => {
  const twice = (line: string): string[] => kept(TITLE, ...PROSE.slice(0, 4), line, ...PROSE.slice(0, 4), prose(5))
  const once = [...PROSE.slice(0, 4), prose(5)]
  expect(twice(`${TITLE} | The Fjord Post`)).toEqual(once)
  expect(twice(`${TITLE} – Fjord Post`)).toEqual(once)
  const more = `${TITLE} with forty goats and a mayor on board`
  expect(twice(more)).toContain(more)
})

describe('what goes whole', () => {
  /** What is dropped of the last of three lines, by these twins of its letters. */
  function droppedOf(copy: string, pairsOf: (starts: number[]) => Copy['pairs']): Omit<Dropped, 'start' | 'end'>[] {
    const draft = draftOf(prose(0), prose(1), copy)
    const { view } = lookFrom()(draft)
    const pairs = pairsOf([...view.starts])
    const merged = mergeCopies(draft, view, [{ reason: 'second-run', first: 2, last: 2, pairs }])
    expect(textsOf(merged)).toEqual([prose(0), prose(1)])
    return merged.dropped.map(({ reason, from, to, twin, links, instead }) => ({
      reason,
      from,
      to,
      twin,
      links: [...links],
      instead: [...instead],
    }))
  }

  it('stands where its twin does, and has no words of its own', () => {
    const found = droppedOf(prose(1), ([, one = 0, two = 0]) => [{ x: two, y: one, length: two - one }])
    const [from, to, twin] = [
      lettersIn(prose(0) + prose(1)),
      lettersIn(prose(0) + prose(1) + prose(1)),
      lettersIn(prose(0)),
    ]
    expect(found).toEqual([{ reason: 'second-run', from, to, twin, links: [{ from, to, twin }], instead: [] }])
  })

  it('stands in parts where they do, in the order of the text', () => {
    const [first, second] = [lettersIn(prose(0)), lettersIn(prose(1))]
    const at = first + second
    const pairs = [
      { x: at, y: first, length: second },
      { x: at + second, y: 0, length: first },
    ]
    const whole = {
      reason: 'second-run',
      from: at,
      to: at + first + second,
      twin: -1,
      links: [
        { from: at, to: at + second, twin: first },
        { from: at + second, to: at + second + first, twin: 0 },
      ],
      instead: [],
    }
    expect(droppedOf(`${prose(1)} ${prose(0)}`, () => pairs)).toEqual([whole])
  })

  it('has the words by which it differs', () => {
    const copy = prose(1).replace('two', 'three')
    const [two, three] = [prose(1).indexOf('two'), copy.indexOf('three')]
    const head = lettersIn(copy.slice(0, three))
    const tail = lettersIn(copy.slice(three + 5))
    const [from, twin] = [lettersIn(prose(0) + prose(1)), lettersIn(prose(0))]
    const [found] = droppedOf(copy, () => [
      { x: from, y: twin, length: head },
      { x: from + head + 5, y: twin + head + 3, length: tail },
    ])
    expect(found?.links).toEqual([
      { from, to: from + head, twin },
      { from: from + head + 5, to: from + head + 5 + tail, twin: twin + head + 3 },
    ])
    expect(found?.instead).toHaveLength(1)
    expect(found?.instead[0]?.at).toBe(from + head)
    expect(two).toBe(three)
  })

  const lettersIn = (text: string): number => text.replace(/[^a-z]/gi, '').length
})

describe('what a flat copy ends with of its own', () => {
  const flat = `${prose(0)} ${prose(1)} ${prose(2)} ${OWN}`

  it('stays where the flat copy stood, behind the text', () => {
    expect(kept(TITLE, ...PROSE, flat)).toEqual([...PROSE, OWN])
  })

  it('stands behind the last paragraph of it where the flat copy comes first', () => {
    expect(kept(TITLE, flat, ...PROSE)).toEqual([...PROSE.slice(0, 3), OWN, ...PROSE.slice(3)])
  })
})

describe('what a flat copy begins with of its own', () => {
  const flat = `${OWN} ${prose(0)} ${prose(1)} ${prose(2)}`

  it('stays where the flat copy stood, above what stands before the text', () => {
    expect(kept(TITLE, flat, 'By Marit Dahl', '2 May 2024', ...PROSE)).toEqual([
      OWN,
      'By Marit Dahl',
      '2 May 2024',
      ...PROSE,
    ])
  })

  it('stands before the text where the flat copy comes last', () => {
    expect(kept(TITLE, 'By Marit Dahl', '2 May 2024', ...PROSE, flat)).toEqual([
      'By Marit Dahl',
      '2 May 2024',
      OWN,
      ...PROSE,
    ])
  })
})
