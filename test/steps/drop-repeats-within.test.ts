import { describe, expect, it } from 'vitest'
import type { Draft } from '../../src/draft.ts'
import { lookFrom } from '../../src/look.ts'
import { dropRepeatsWithin } from '../../src/steps/drop-repeats-within.ts'
import type { Passage } from '../../src/types.ts'
import { draftOf, textOf, textsOf } from './opened.ts'
import { prose, sentence } from './prose.ts'

const dropIn = (draft: Draft): Draft => {
  const { view, common } = lookFrom()(draft)
  return dropRepeatsWithin(draft, view, common.matches)
}
const below = (...lines: string[]): string[] => textsOf(dropIn(draftOf(...lines)))
/** What goes. */
const gone = (...lines: string[]): string[] => {
  const draft = dropIn(draftOf(...lines))
  return draft.dropped.map(({ start, end }) => draft.text.slice(start, end))
}

const TWO = `${prose(0)} ${prose(1)}`

describe('sentences that directly follow themselves in a paragraph stand once', () => {
  it('a text run together twice on one line', () => {
    expect(below('Ferry', `${TWO} ${TWO}`, prose(2))).toEqual(['Ferry', TWO, prose(2)])
    expect(gone('Ferry', `${TWO} ${TWO}`, prose(2))).toEqual([TWO])
  })

  it('between others, and behind a few letters of the page', () => {
    expect(below(`${prose(3)} ${TWO} ${TWO} ${prose(4)}`)).toEqual([`${prose(3)} ${TWO} | ${prose(4)}`])
    expect(below(`${TWO}[[image id 20417]] ${TWO}`)).toEqual([`${TWO}[[image id 20417]]`])
    expect(below(`${TWO}[[${'image '.repeat(13)}]] ${TWO}`)).toEqual([`${TWO}[[${'image '.repeat(13)}]] ${TWO}`])
  })

  it('the first where the second runs on into the next paragraph', () => {
    const lines = [`${TWO} ${prose(2)} ${prose(0)}`, `${prose(1)} ${prose(2)} ${prose(3)}`, prose(4)]
    expect(below(...lines)).toEqual([prose(0), `${prose(1)} ${prose(2)} ${prose(3)}`, prose(4)])
    expect(gone(...lines)).toEqual([`${TWO} ${prose(2)}`])
  })

  it('the shorter one where a longer one that holds it runs on into the next paragraph', () => {
    const one = `${prose(0)} It rained.`
    const lines = [`${prose(2)} ${one} ${one} ${prose(3)} ${prose(2)}`, `${one} ${one} ${prose(3)} ${prose(4)}`]
    expect(gone(...lines)).toEqual([one])
  })

  it('with other marks between its words, whose place is known', () => {
    const draft = dropIn(draftOf(`${TWO} ${TWO.replaceAll(',', ' –')}`))
    expect(textsOf(draft)).toEqual([TWO])
    const [{ from, to, links }] = draft.dropped as [Draft['dropped'][number]]
    expect(links).toEqual([{ from, to, twin: 2 * from - to }])
  })

  it('a sentence of ninety letters, or two of sixty', () => {
    const one = (letters: number): string => sentence(letters, 3)
    const letters = (text: string): number => text.replace(/\P{L}/gu, '').length
    const long = one(90)
    expect(letters(long)).toBe(90)
    expect(below(`${long} ${long}`)).toEqual([long])
    const short = one(89)
    expect(letters(short)).toBe(89)
    expect(below(`${short} ${short}`)).toEqual([`${short} ${short}`])
    const pair = `${sentence(30, 4)} ${sentence(30, 5)}`
    expect(letters(pair)).toBe(60)
    expect(below(`${pair} ${pair}`)).toEqual([pair])
    const less = `${sentence(30, 4)} ${sentence(29, 5)}`
    expect(below(`${less} ${less}`)).toEqual([`${less} ${less}`])
  })

  it('below passages that have gone, and what is known of them', () => {
    const draft = draftOf(prose(5), `${prose(3)} ${TWO} ${TWO}`, prose(2))
    const left = dropIn({ ...draft, passages: draft.passages.slice(1) })
    expect(textsOf(left)).toEqual([`${prose(3)} ${TWO}`, prose(2)])
    const [{ start, end, from, to, reason, twin, links, instead }] = left.dropped as [Draft['dropped'][number]]
    expect([left.text.slice(start, end), reason, twin, instead]).toEqual([TWO, 'stutter', -1, []])
    expect(links).toEqual([{ from, to, twin: 2 * from - to }])
  })

  it('with marks around them', () => {
    expect(below(`(“${TWO}”) (“${TWO}”) ${prose(4)}`)).toEqual([`(“${TWO}”) | ${prose(4)}`])
    expect(below(`${TWO}${TWO}`)).toEqual([TWO])
  })

  it('behind a code of sixty letters at most, in brackets', () => {
    const code = (letters: number, [open, close]: string): string =>
      `${TWO} ${open}${'x'.repeat(letters)}${close} ${TWO}`
    for (const brackets of ['[]', '{}', '<>']) expect(below(code(60, brackets))[0]).not.toBe(code(60, brackets))
    for (const line of [code(61, '[]'), code(10, '()'), code(10, '[ '), code(10, ' ]')])
      expect(below(line)).toEqual([line])
  })

  it('in a script without spaces', () => {
    const two = '老渡船修好了，昨天早上开进港口。风停了，海面像一面镜子，没有一个人说话。'
    expect(below('港口', `${two}${two}`)).toEqual(['港口', two])
  })

  it('the short ones among three that do', () => {
    const each = [prose(0), 'They refused.', prose(1), prose(2), 'He left.']
    const doubled = each.map(text => `${text} ${text}`).join(' ')
    const draft = dropIn(draftOf(doubled))
    expect(textsOf(draft).join(' ').replaceAll(' | ', ' ')).toBe(each.join(' '))
    const two = [prose(0), 'They refused.', prose(1)].map(text => `${text} ${text}`).join(' ')
    expect(below(two)).toEqual([two])
    const long = [`${prose(0)} It came.`, 'They refused.', prose(1)].map(text => `${text} ${text}`).join(' ')
    expect(below(long)).toEqual([`${prose(0)} It came. | They refused. They refused. ${prose(1)} ${prose(1)}`])
    const apart = [prose(0), prose(1), prose(2)].map(text => `${text} ${text}`).join(' It left. ')
    expect(below(`${apart} They refused. They did.`)[0]).toContain('It left.')
  })
})

describe('a credit or a byline that stands twice on its line stands once', () => {
  it.each([
    'Photo: Ada Brand',
    'By Ada Brand, Fjord Press',
    'The boat at the quay. (Fjord Press)',
    'The boat at the quay. Photo: Ada Brand',
  ])('%s', credit => {
    expect(below('Ferry', `${credit} ${credit}`, prose(2))).toEqual(['Ferry', credit, prose(2)])
    expect(gone('Ferry', `${credit}${credit}`, prose(2))).toEqual([credit])
  })

  it.each([
    ['other words', 'The boat at the quay'],
    ['a bracket that no sentence stands before', 'The boat at the quay (Fjord Press)'],
    ['a bracket with more behind', 'The boat at the quay. (Fjord Press) Osk'],
    ['a long bracket', 'The boat at the quay. (Fjord Press, in the year in which it left)'],
    ['few letters', 'By Ada'],
  ])('but not %s', (_, line) => {
    expect(gone('Ferry', `${line} ${line}`, prose(2))).toEqual([])
  })

  it('nor with a letter more, or another one, or at great length', () => {
    expect(gone('Ferry', 'Photo: Ada Brand Photo: Ada Brandt', prose(2))).toEqual([])
    expect(gone('Ferry', 'Photo: Ada Brand Photo: Ada Brans', prose(2))).toEqual([])
    const long = `${'The boat at the quay and '.repeat(8)}nothing else. Photo: Ada Brand`
    expect(gone('Ferry', `${long} ${long}`, prose(2))).toEqual([])
  })
})

describe('it stays', () => {
  it.each([
    ['what stands three times in a row', `${TWO} ${TWO} ${TWO}`],
    ['what stands again behind another sentence', `${TWO} ${prose(2)} ${TWO}`],
    ['a sentence that goes on otherwise', `${prose(0)} ${prose(0).slice(0, -1)}, and so it was.`],
    ['what has no sentence of its own', `${'Osk and Tarn '.repeat(30)}and Osk`],
    ['half a sentence', `Then ${prose(0).slice(0, -1)} and ${prose(0).slice(0, -1)}.`],
  ])('%s', (_, line) => {
    expect(below(line)).toEqual([line])
  })

  it('in verse, and in a passage that was mended', () => {
    const line = `${TWO} ${TWO}`
    const draft = draftOf(line)
    const changed = (change: Partial<Passage>): Draft => ({
      ...draft,
      passages: draft.passages.map(passage => ({ ...passage, ...change })),
    })
    expect(dropIn(changed({ keepsLines: true })).dropped).toEqual([])
    const [span] = (draft.passages[0] as Passage).spans as [Passage['spans'][number]]
    const half = Math.floor(span.to / 2)
    const at = draft.letters.at(half)
    const spans = [
      { ...span, end: at, to: half },
      { ...span, start: at, from: half },
    ]
    const mended = changed({ spans })
    expect(textOf(mended, dropIn(mended).passages[0] as Passage)).toBe(`${line.slice(0, at)} | ${line.slice(at)}`)
  })

  it('as two paragraphs, which other steps tell', () => {
    expect(below(TWO, TWO)).toEqual([TWO, TWO])
  })
})
