import { describe, expect, it } from 'vitest'
import type { Draft } from '../../src/draft.ts'
import { equalPairs } from '../../src/rules/equal-pairs.ts'
import {
  findCaptionBetween,
  findCaptionOfHead,
  findCaptions,
  findCaptionsAboveCredit,
  findCaptionsOfParagraphs,
  findLinesAgain,
} from '../../src/rules/stutters/captions.ts'
import type { Passage } from '../../src/types.ts'
import { copiesIn, draftOf } from '../steps/opened.ts'
import { prose } from '../steps/prose.ts'

const CAPTION = 'The boat at the quay of Osk. Photo: Marit Dahl'

const captionsOf = (draft: Draft): [reason: string, first: number, last: number][] =>
  copiesIn((one, view, { pieces }) => findCaptions(one, view, equalPairs(view, pieces)), draft)
const captionsIn = (...lines: string[]): number[] => captionsOf(draftOf(...lines)).map(([, first]) => first)

describe('a caption with its maker goes', () => {
  it('where it stands a second time with others between', () => {
    expect(captionsOf(draftOf(CAPTION, prose(0), CAPTION))).toEqual([['stutter', 2, 2]])
  })

  it('though another passage says its first words, too', () => {
    const said = `${prose(0)} Nobody saw the boat at the quay of Osk that night, and nobody looked for it.`
    expect(captionsIn(said, CAPTION, prose(1), CAPTION)).toEqual([3])
  })

  it('not directly behind the first, nor more often', () => {
    expect(captionsIn(CAPTION, CAPTION, prose(0))).toEqual([])
    expect(captionsIn(CAPTION, prose(0), CAPTION, prose(1), CAPTION)).toEqual([])
  })

  it('not as a part of a longer passage, nor with words behind it', () => {
    expect(captionsIn(CAPTION, prose(0), `${CAPTION} of the harbour office`)).toEqual([])
    expect(captionsIn(`${CAPTION} of the harbour office`, prose(0), CAPTION)).toEqual([])
    expect(captionsIn(prose(2), prose(0), prose(2))).toEqual([])
  })

  it('from twenty-eight letters on', () => {
    const of = (letters: number): number[] => {
      const line = `${'Osk seen '
        .repeat(9)
        .replaceAll(' ', '')
        .slice(0, letters - 14)}. Photo Marit Dahl`
      return captionsIn(line, prose(0), line)
    }
    expect([of(28), of(27)]).toEqual([[2], []])
  })

  it('with the name of its maker alone where there are three', () => {
    const shown = [
      'The boat at the quay of Osk.',
      'Goats in the snow of the pier!',
      '“Where have the goats gone?”',
    ].map(line => `${line} Marit Dahl`)
    expect(captionsIn(...shown, prose(0), ...shown)).toEqual([4, 5, 6])
    expect(captionsIn(...shown.slice(1), prose(0), ...shown.slice(1))).toEqual([])
    expect(captionsIn(...shown.slice(1), CAPTION, prose(0), ...shown.slice(1), CAPTION)).toEqual([6])
    const without = shown.map(line => line.replace(' Dahl', ''))
    expect(captionsIn(...without, prose(0), ...without)).toEqual([])
    const short = ['Osk. Marit Dahl', 'Tarn. Marit Dahl', 'Skala. Marit Dahl']
    expect(captionsIn(...short, prose(0), ...short)).toEqual([])
  })

  it('no verse, and no passage that was mended', () => {
    const draft = draftOf(CAPTION, prose(0), CAPTION)
    const changed = (change: (passage: Passage) => Partial<Passage>): Draft => ({
      ...draft,
      passages: draft.passages.map((one, p) => (p === 2 ? { ...one, ...change(one) } : one)),
    })
    expect(captionsOf(changed(() => ({ keepsLines: true })))).toEqual([])
    const inTwo = ({ spans: [span] }: Passage): Partial<Passage> => {
      const { start, end, from, to } = span as Passage['spans'][number]
      const [half, letter] = [start + CAPTION.indexOf(' Photo'), from + 21]
      return {
        spans: [
          { start, end: half, from, to: letter },
          { start: half + 1, end, from: letter, to },
        ],
      }
    }
    expect(captionsOf(changed(inTwo))).toEqual([])
  })
})

describe('a line below a byline or a date, and above the first paragraph, that stands again between two', () => {
  const LINE = 'The boat at the quay of Osk with all of its goats on deck in April'
  const again = (above: readonly string[], line = LINE, tail: readonly string[] = [LINE, prose(2)]): number[] =>
    copiesIn(findCaptionOfHead, draftOf('Ferry to Osk', ...above, line, prose(0), prose(1), ...tail)).map(
      ([, first]) => first,
    )

  it('is the caption of a picture, and goes there', () => {
    for (const above of ['By Marit Dahl', '14 January 2025', '14 January']) expect(again([above])).toEqual([5])
    expect(again(['14 January', 'Islands desk'])).toEqual([6])
  })

  it('but not without such a line, short, with a stop, below a paragraph, or above none', () => {
    expect(again([])).toEqual([])
    expect(again(['Islands desk'])).toEqual([])
    const date = '14 January'
    const short = 'The boat at the quay of Osk'
    expect(again([date], short, [short, prose(2)])).toEqual([])
    expect(again([date], `${LINE}.`, [`${LINE}.`, prose(2)])).toEqual([])
    expect(again([date, prose(3)])).toEqual([])
    expect(again([date, LINE.replace('April', 'May')], short)).toEqual([])
  })

  it('is one without such a line where it is too long for a heading, and no heading comes again', () => {
    const long = `${LINE}, seen from the pier of Tarn`
    expect(again([], long, [long, prose(2)])).toEqual([4])
    expect(again(['Goats'], long, [long, prose(2), 'Goats'])).toEqual([5])
    expect(again(['Goats'], long, [long, prose(2), 'Goats', prose(3)])).toEqual([])
    expect(again([], long, [`${long}.`, prose(2)])).toEqual([])
  })

  it('nor more often, at the very end, nor beside another line', () => {
    const date = '14 January'
    expect(again([date], LINE, [LINE, prose(2), LINE, prose(3)])).toEqual([])
    expect(again([date], LINE, [LINE])).toEqual([])
    expect(again([date], LINE, [prose(2)])).toEqual([])
    expect(again([date], LINE, ['Goats', LINE, prose(2)])).toEqual([])
    expect(again([date], LINE, [LINE, 'Goats', prose(2)])).toEqual([])
    const first = draftOf(LINE, 'Ferry to Osk', date, LINE, prose(0), prose(1), prose(2))
    expect(copiesIn(findCaptionOfHead, first)).toEqual([])
  })
})

it('of a line above an article that stands twice the one in capitals goes', () => {
  const [line, shouted] = ['Ferry to Osk runs again', 'FERRY TO OSK RUNS AGAIN']
  const goneOf = (...pair: string[]): number[] =>
    copiesIn(findLinesAgain, draftOf('Fjord Post', 'Shop', ...pair, `${prose(0)} ${prose(1)}`)).map(
      ([, first]) => first,
    )
  expect(goneOf(shouted, line)).toEqual([2])
  expect(goneOf(line, shouted)).toEqual([3])
  expect(goneOf(line, line)).toEqual([3])
})

describe('a caption that stands twice in a row', () => {
  const line = 'The ice is off. It sounds as if somebody moved a wardrobe.'
  const again = (...lines: string[]): number[] =>
    copiesIn(
      (draft, view, { pieces }) => findCaptionsAboveCredit(draft, view, equalPairs(view, pieces)),
      draftOf(...lines),
    ).map(([, first]) => first)

  it('goes above the credit of its picture', () => {
    expect(again(prose(0), line, line, 'Photo: Marit Dahl', prose(1))).toEqual([2])
  })

  it('stays above anything else, where it is short, at the end, and where it stands more often', () => {
    expect(again(prose(0), line, line, prose(1))).toEqual([])
    expect(again(prose(0), 'The ice is off.', 'The ice is off.', 'Photo: Marit Dahl')).toEqual([])
    expect(again(prose(0), line, line)).toEqual([])
    expect(again(line, prose(0), line, line, 'Photo: Marit Dahl')).toEqual([])
  })
})

describe('a caption that is a paragraph near it, below the second one', () => {
  const goneIn = (...lines: string[]): number[] =>
    copiesIn((one, view, { pieces }) => findCaptionsOfParagraphs(one, view, pieces), draftOf(...lines)).map(
      ([, first]) => first,
    )
  const paragraph = prose(3)
  const head = [prose(0), prose(1)]

  it('goes without its full stop, or with who took the picture, above the paragraph or below it', () => {
    for (const caption of [paragraph.slice(0, -1), `${paragraph} (Marit Dahl/Fjord Press)`, `${paragraph} Foto: ib`]) {
      expect(goneIn(...head, paragraph, prose(4), caption, prose(5))).toEqual([4])
      expect(goneIn(...head, caption, prose(4), paragraph, prose(5))).toEqual([2])
    }
  })

  it('stays with its full stop, with other words behind it, right beside it, far from it, and above the second paragraph', () => {
    expect(goneIn(...head, paragraph, prose(4), paragraph, prose(5))).toEqual([])
    expect(goneIn(...head, paragraph, prose(4), `${paragraph} And he sang.`, prose(5))).toEqual([])
    expect(goneIn(...head, paragraph, prose(4), `${paragraph} Photo: ${'Marit '.repeat(12)}`, prose(5))).toEqual([])
    const caption = paragraph.slice(0, -1)
    expect(goneIn(...head, paragraph, caption, prose(5))).toEqual([])
    const far = [2, 4, 5, 6, 7].map(prose)
    expect(goneIn(...head, paragraph, ...far, caption)).toEqual([])
    expect(goneIn(prose(0), caption, prose(1), paragraph, prose(5))).toEqual([])
    const short = 'The goats of Osk have left the quay in May.'
    expect(goneIn(...head, short, prose(4), short.slice(0, -1), prose(5))).toEqual([])
    const open = caption.slice(0, -8)
    expect(goneIn(...head, open, prose(4), `${open} (AP)`, prose(5))).toEqual([])
  })
})

describe('a caption that stands once more, apart', () => {
  const goneIn = (...lines: string[]): number[] =>
    copiesIn(
      (one, view, { pieces }) => findCaptionsAboveCredit(one, view, equalPairs(view, pieces)),
      draftOf(...lines),
    ).map(([, first]) => first)
  const line = 'The ice is off. It sounds as if somebody moved a wardrobe.'
  const credit = 'Photo: Marit Dahl'

  it('goes between two paragraphs, where the first one has the credit of the picture', () => {
    expect(goneIn(line, credit, prose(0), line, prose(1))).toEqual([3])
    expect(goneIn(line, 'By Marit Dahl', prose(0), line, prose(1))).toEqual([])
    expect(goneIn(line, `The boat. ${credit}`, prose(0), line, prose(1))).toEqual([])
    expect(goneIn(line, credit, prose(0), line, credit, prose(1))).toEqual([])
    expect(goneIn(line, credit, prose(0), line)).toEqual([])
    expect(goneIn(line, credit, prose(0), line, prose(1), line, prose(2))).toEqual([])
  })
})

describe('a line that stands between two paragraphs twice', () => {
  const goneIn = (...lines: string[]): number[] =>
    copiesIn((one, view, { pieces }) => findCaptionBetween(one, view, equalPairs(view, pieces)), draftOf(...lines)).map(
      ([, first]) => first,
    )
  const caption = 'Keepers of the harbour light watch the ice from the roof of the school on a May evening'
  const twice = (line: string): number[] => goneIn(prose(0), line, prose(1), prose(2), line, prose(3))

  it('is a caption where it has more words than a heading, and no stop', () => {
    expect(twice(caption)).toEqual([4])
    expect(twice('Keepers of the harbour light on the roof of Osk')).toEqual([])
    expect(twice('Harbourlightkeepers watching unbelievably thunderstruck schoolchildren afterwards')).toEqual([])
    for (const stop of ['.', '?”', '!', ':', '…', ',']) expect(twice(`${caption}${stop}`)).toEqual([])
  })

  it('once more, and no more often, and nothing else does so', () => {
    const other = 'Three goats stand on the quay of Osk and look at the boat that brought them in the rain'
    expect(goneIn(prose(0), caption, prose(1), caption, prose(2), caption, prose(3))).toEqual([])
    expect(goneIn(prose(0), caption, prose(1), other, prose(2), caption, prose(3), other, prose(4))).toEqual([])
  })

  it('with a paragraph above and below each', () => {
    expect(goneIn('Osk', caption, prose(1), prose(2), caption, prose(3))).toEqual([])
    expect(goneIn(prose(0), caption, 'Osk', prose(2), caption, prose(3))).toEqual([])
    expect(goneIn(prose(0), caption, prose(1), prose(2), caption)).toEqual([])
  })
})
