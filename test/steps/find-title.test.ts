import { describe, expect, it } from 'vitest'
import { findTitle } from '../../src/steps/find-title.ts'
import type { CleanOptions } from '../../src/types.ts'
import { draftOf, textOf, textsOf } from './opened.ts'

const PROSE = 'The boat left the quay on Thursday with forty passengers, two goats and the mayor.'
const MORE = 'The council has promised money for two summers, and the rest depends on the weather.'
const TITLE = 'Ferry to Osk runs again after nine winters'

/** The title of a text, and the lines below it. */
function found(
  lines: string[],
  options: CleanOptions = {},
): { title: string | null; below: string[]; label: string | null } {
  const { draft, title, label } = findTitle(draftOf(...lines), options)
  return { title: title && textOf(draft, title), below: textsOf(draft), label: label?.text ?? null }
}

describe('the title is the first line', () => {
  it.each([
    [TITLE, 'a line without a stop'],
    ['Who pays for the ferry to Osk, and for how long?', 'a question'],
    ['The City in the Sea.', 'a few words with a stop'],
    ['Ferry runs again in the U.S.', 'an abbreviation at its end'],
    ['THE FERRY TO OSK RUNS AGAIN AFTER NINE WINTERS.', 'capitals'],
    ['Ferry to Osk runs again after nine…', 'one that breaks off'],
  ])('`%s`: %s', line => {
    expect(found([line, PROSE, MORE])).toEqual({ title: line, below: [PROSE, MORE], label: null })
  })

  it.each([
    [PROSE, 'prose'],
    ['Ferry to Osk, runs again,', 'a line that goes on'],
    ['The ferry to Osk ran again on Thursday.', 'a sentence'],
    ['— —', 'no letters'],
  ])('but not `%s`: %s', line => {
    expect(found([line, PROSE, MORE])).toEqual({ title: null, below: [line, PROSE, MORE], label: null })
  })

  it('of nothing there is none', () => {
    expect(found([''])).toEqual({ title: null, below: [], label: null })
  })
})

describe('a mark before it says that it is one', () => {
  it('hashes', () => {
    const line = 'The ferry to Osk ran again on Thursday.'
    expect(found([`# ${line}`, PROSE])).toEqual({ title: line, below: [PROSE], label: null })
    expect(found([`#${line}`, PROSE]).title).toBeNull()
    expect(found([`## ${TITLE}`, PROSE]).title).toBe(`## ${TITLE}`)
  })

  it.each(['Title:', 'HEADLINE :', 'Titre :', 'Заголовок:', '标题：'])('a label, which is furniture: %s', label => {
    const line = 'The ferry to Osk ran again on Thursday.'
    expect(found([`${label} ${line}`, PROSE])).toEqual({ title: line, below: [PROSE], label })
  })

  it('a label with nothing behind it is a line like any other', () => {
    expect(found(['Title:', PROSE])).toEqual({ title: null, below: ['Title:', PROSE], label: null })
    expect(found(['# ', PROSE]).title).toBeNull()
  })
})

describe('a first line that begins as an item does', () => {
  it('is one where the next line is one', () => {
    expect(found(['- Bread', '- Butter', PROSE]).title).toBeNull()
  })
  it('is a title where it stands alone', () => {
    expect(found([`– ${TITLE}`, PROSE]).title).toBe(`– ${TITLE}`)
  })
  it('is a title where the next line says it again', () => {
    expect(found([`- ${TITLE}`, `- ${TITLE}`, PROSE]).title).toBe(`- ${TITLE}`)
  })
  it('is one where nothing follows', () => {
    expect(found(['- Bread']).title).toBeNull()
  })
})

describe('a cut first line', () => {
  it('gives way to the full one', () => {
    expect(found(['Ferry to Osk runs ag…', TITLE, PROSE])).toEqual({ title: TITLE, below: [PROSE], label: null })
    expect(found(['Ferry to Osk runs ag...', PROSE, TITLE, MORE])).toEqual({
      title: TITLE,
      below: [PROSE, MORE],
      label: null,
    })
  })
  it('gives way without a mark to a next line that goes on', () => {
    expect(found(['Ferry to Osk runs', TITLE, PROSE]).title).toBe(TITLE)
  })
  it.each([
    ['Ferry to', TITLE, 'two words are not half'],
    ['Ferryto Osk', 'Ferryto Osk runs again after nine winters', 'two words are not half'],
    ['Ferry to Osk', 'Ferry to Osk runs again after nine winters of waiting', 'nor is less than a third'],
    [TITLE, `${TITLE} | The Fjord Post`, 'what follows is the name of a site'],
    ['Ferry to Osk runs', `${TITLE}, said the mayor of Osk on Thursday.`, 'what follows is a sentence'],
  ])('without a mark `%s` before `%s` is whole: %s', (line, next) => {
    expect(found([line, next, PROSE]).title).toBe(line)
  })
  it('gives way without a mark to the very next line alone', () => {
    expect(found(['Ferry to Osk runs', PROSE, TITLE]).title).toBe('Ferry to Osk runs')
  })
  it('of which little is left is no cut', () => {
    expect(found(['Ferry t…', TITLE, PROSE]).title).toBe('Ferry t…')
  })
  it('is not looked for behind the head', () => {
    const head = Array.from({ length: 7 }, (_, n) => `It left on the ${n + 1}th of May, said the mayor.`)
    expect(found(['Ferry to Osk runs ag…', ...head, TITLE]).title).toBe('Ferry to Osk runs ag…')
    expect(found(['Ferry to Osk runs ag…', ...head.slice(1), TITLE]).title).toBe(TITLE)
  })
  it('of the first sentence goes, and no title is left', () => {
    expect(found(['The boat left the quay on…', PROSE, MORE])).toEqual({
      title: null,
      below: [PROSE, MORE],
      label: null,
    })
  })
  it('of a later sentence goes, and the line before that is the title', () => {
    expect(found(['The boat left the quay on…', TITLE, PROSE, MORE])).toEqual({
      title: TITLE,
      below: [PROSE, MORE],
      label: null,
    })
  })
  it('stays where copies of the title are to stay', () => {
    const lines = ['Ferry to Osk runs ag…', TITLE, PROSE]
    expect(found(lines, { keep: ['title-again'] })).toEqual({ title: lines[0], below: lines.slice(1), label: null })
  })
  it('of verse or of a mended passage stays', () => {
    const draft = draftOf('Ferry to Osk runs ag…', TITLE, PROSE)
    const [first, ...rest] = draft.passages
    const verse = { ...draft, passages: [{ ...first, spans: first?.spans ?? [], keepsLines: true }, ...rest] }
    expect(findTitle(verse, {}).title).toBeNull()
  })
})

describe('the name of the site', () => {
  it('gives way to a line without it', () => {
    expect(found([`${TITLE} | The Fjord Post`, PROSE, TITLE, MORE])).toEqual({
      title: TITLE,
      below: [PROSE, `${TITLE} | The Fjord Post`, MORE],
      label: null,
    })
  })
  it('stays where the line without it is far away, or a sentence', () => {
    const head = Array.from({ length: 8 }, (_, n) => `It left on the ${n + 1}th of May, said the mayor.`)
    const line = `${TITLE} | The Fjord Post`
    expect(found([line, ...head, TITLE]).title).toBe(line)
    expect(found([line, ...head.slice(1), TITLE]).title).toBe(TITLE)
    expect(found([line, PROSE, `${TITLE}.`]).title).toBe(line)
  })
  it('stays where too little would be left', () => {
    expect(found(['Ferries | The Fjord Post', PROSE, 'Ferries']).title).toBe('Ferries | The Fjord Post')
    expect(found(['Ferryman | The Fjord Post', PROSE, 'Ferryman']).title).toBe('Ferryman')
  })
})

describe('a title that runs into the lead', () => {
  const LEAD = 'The wooden boat, rebuilt plank by plank, carries passengers across the fjord once more'

  it('is cut free, and the half that the lead says again goes', () => {
    expect(found([`${TITLE} ${LEAD}`, LEAD, PROSE])).toEqual({ title: TITLE, below: [LEAD, PROSE], label: null })
    expect(found([`${TITLE}${LEAD}`, LEAD, PROSE]).title).toBe(TITLE)
    expect(found([`${TITLE} ${LEAD.slice(0, 70)}…`, PROSE, LEAD]).title).toBe(TITLE)
  })
  it('stays whole where decks are to stay', () => {
    const lines = [`${TITLE} ${LEAD}`, LEAD, PROSE]
    expect(found(lines, { keep: ['deck'] })).toEqual({ title: lines[0], below: lines.slice(1), label: null })
  })
  it('stays whole where the lead goes on otherwise, or is far away', () => {
    const line = `${TITLE} ${LEAD}`
    expect(found([line, `${LEAD.slice(0, 60)} of the sea`, PROSE]).title).toBe(line)
    expect(found([line, PROSE, MORE, 'It was full to the last seat on that day.', LEAD]).title).toBe(line)
    expect(found([line, PROSE, MORE, LEAD]).title).toBe(TITLE)
  })
  it('stays whole where a few words alone are the same: with a space between more of them are wanted', () => {
    const short = 'carries passengers across the fjord'
    expect(found([`${TITLE} ${short}`, short, PROSE]).title).toBe(`${TITLE} ${short}`)
    expect(found([`${TITLE}${short}`, short, PROSE]).title).toBe(TITLE)
    expect(found([`${TITLE}across the fjord`, 'across the fjord', PROSE]).title).toBe(`${TITLE}across the fjord`)
  })
})

describe('a first line with a stop', () => {
  it('is the title where the scraper said twice what follows, without it', () => {
    const draft = draftOf('The ferry to Osk ran again on Thursday.', PROSE, MORE, PROSE, MORE)
    const [first, one, two, ...copies] = draft.passages
    const dropped = copies.map((passage, i) => {
      const span = passage.spans[0] as NonNullable<typeof first>['spans'][0]
      const twin = ([one, two][i]?.spans[0]?.from ?? 0) as number
      return { ...span, reason: 'second-run' as const, links: [{ from: span.from, to: span.to, twin }], instead: [] }
    })
    const opened = { ...draft, passages: draft.passages.slice(0, 3), dropped }
    expect(findTitle(opened, {}).title).toBe(first)
    expect(findTitle({ ...opened, dropped: dropped.slice(1) }, {}).title).toBeNull()
    expect(findTitle({ ...opened, passages: opened.passages.slice(0, 1) }, {}).title).toBeNull()
    const said = dropped.map(copy => ({ ...copy, links: copy.links.map(link => ({ ...link, twin: 0 })) }))
    expect(findTitle({ ...opened, dropped: said }, {}).title).toBeNull()
  })
})

it('a title that is known from an earlier look is taken as it is', () => {
  const draft = draftOf(PROSE, MORE)
  const known = draft.passages[0] ?? null
  expect(findTitle(draft, {}, known)).toMatchObject({ title: known, label: null })
  expect(findTitle({ ...draft, passages: draft.passages.slice(1) }, {}, known).title).toBeNull()
})
