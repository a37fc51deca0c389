import { describe, expect, it } from 'vitest'
import { lookFrom } from '../../src/look.ts'
import { findRepeatedRuns } from '../../src/steps/find-repeated-runs.ts'
import { copiesIn, draftOf } from './opened.ts'
import { PROSE, prose, sentence } from './prose.ts'

/** The runs that go, as first and last passage. */
const runsIn = (...lines: string[]): [number, number][] =>
  copiesIn(findRepeatedRuns, draftOf(...lines)).map(([, first, last]) => [first, last])

const TITLE = 'Ferry to Osk runs again'
const END = 'It ends here, said Marit, as all things on Osk end, and nobody spoke against it for a long while.'
const HALF = PROSE.slice(0, 4)
const OTHERS = PROSE.slice(4)

describe('a body that stands twice', () => {
  it('goes the second time', () => {
    expect(runsIn(TITLE, ...PROSE, ...PROSE)).toEqual([[9, 16]])
    expect(runsIn(TITLE, ...HALF, TITLE, ...HALF)).toEqual([[5, 9]])
    expect(runsIn(TITLE, ...HALF, `${TITLE}.`, TITLE, ...HALF, `${TITLE}.`)).toEqual([[6, 11]])
  })
  it('goes the second time where a byline stands between', () => {
    expect(runsIn(TITLE, ...HALF, 'By Marit Dahl', ...HALF)).toEqual([[6, 9]])
  })
  it('goes the first time where a note at the end tells what was put right', () => {
    const [old, right] = [HALF, HALF.map(line => line.replace('six crowns', 'ten crowns'))]
    const text = (note: string): [number, number][] => runsIn(TITLE, ...old, ...right, note)
    expect(text('Correction: a round trip costs ten crowns, not six.')).toEqual([[1, 4]])
    expect(text('Correction: a round trip costs ten crowns, not five.')).toEqual([[5, 8]])
    expect(runsIn(TITLE, ...old, ...right, 'It costs ten crowns, not six.', prose(7))).toEqual([[5, 8]])
    const long = (lines: string[], letters: number): string[] =>
      lines.map((line, n) => `${line} ${sentence(letters, n)}`)
    const note = 'It costs ten crowns, not six.'
    expect(runsIn(TITLE, ...long(old, 300), ...long(right, 300), note)).toEqual([[1, 4]])
    expect(runsIn(TITLE, ...long(old, 40_000), ...long(right, 40_000), note)).toEqual([[5, 8]])
    const fewer = right.filter((_, n) => n !== 1)
    expect(runsIn(TITLE, ...old, ...fewer, 'It costs ten crowns, not six.')).toEqual([[5, 7]])
    expect(text(`A trip costs ten crowns, not six. ${sentence(300, 3)}`)).toEqual([[5, 8]])
  })
  it('goes the second time where the note has but a word of two letters of it', () => {
    const line = 'The harbour master and the whole of the band of the fire brigade left the island at noon on Friday.'
    const [old, right] = [
      [...HALF, line],
      [...HALF, line.replace(' at ', ' by ')],
    ]
    expect(runsIn(TITLE, ...old, ...right, 'It was by, not at.')).toEqual([[6, 10]])
    expect(runsIn(TITLE, ...old, ...right.map(text => text.replace(' by ', ' before ')), 'It was, not at.')).toEqual([
      [6, 10],
    ])
    const longer = (lines: string[]): string[] => lines.map(text => text.replace('noon', 'midday'))
    expect(runsIn(TITLE, ...old, ...longer(old), 'It was midday, not noon.')).toEqual([[1, 5]])
  })
  it('goes the first time where the note has but a number of it', () => {
    const old = [...HALF, 'On board were 17 people, said the harbour master on Monday, and most of them were asleep.']
    const right = old.map(line => line.replace('17', '11'))
    expect(runsIn(TITLE, ...old, ...right, 'It said 17 before.')).toEqual([[1, 5]])
  })
  it('goes the second time where only its title has more, the name of the site', () => {
    expect(runsIn(TITLE, ...HALF, `${TITLE} - The Fjord Post and Courier`, ...HALF)).toEqual([[6, 9]])
  })
  it('goes the first time where the second one has all of it, and more within its paragraphs', () => {
    const [first, second] = [prose(0), prose(1)]
    const lines = (...again: string[]): [number, number][] =>
      runsIn(TITLE, first, second, 'The pier of Osk', ...again, ...OTHERS)
    expect(lines(`OSK, 24 May. ${first}`, second)).toEqual([[1, 2]])
    expect(lines(first, `${second.slice(0, -1)}, which eat more than the mayor does.`)).toEqual([[1, 2]])
    expect(lines(first, second)).toEqual([[4, 5]])
    expect(lines(`O, 4. ${first}`, second)).toEqual([[4, 5]])
    expect(lines(`OSK, 24 May. ${first}`, prose(2), second)).toEqual([[1, 2]])
    const whole = [first, prose(2), second, prose(3)]
    expect(runsIn(TITLE, first, second, prose(3), 'The pier of Osk', ...whole, ...OTHERS)).toEqual([[1, 3]])
    expect(runsIn(TITLE, first, second, 'The pier of Osk', ...whole.slice(0, 3), ...OTHERS)).toEqual([[1, 2]])
    expect(runsIn(TITLE, first, second, `${prose(3)} So.`, 'Osk', ...whole, ...OTHERS)).toEqual([[5, 8]])
    const more = runsIn(TITLE, first, prose(2), second, 'The pier of Osk', `OSK, 24 May. ${first}`, second, ...OTHERS)
    expect(more).toEqual([[5, 6]])
    expect(lines(`OSK, 24 May. ${first}`, second.replace(', and the', ', the'))).toEqual([[4, 5]])
  })
  it('goes the first time where its entities were not decoded, and those of the second one were', () => {
    const plain = HALF.map(text => text.replace(', and', ' — and'))
    const encoded = plain.map(text => text.replace('—', '&mdash;'))
    expect(runsIn(TITLE, ...encoded, ...plain)).toEqual([[1, 4]])
    expect(runsIn(TITLE, ...plain, ...encoded)).toEqual([[5, 8]])
    expect(runsIn(TITLE, ...encoded, ...encoded)).toEqual([[5, 8]])
  })
  it('goes though a place stands above it, which the byline above the first one names', () => {
    const text = (byline: string, place: string): [number, number][] =>
      runsIn(TITLE, byline, prose(0), prose(1), 'A boat at the quay', place, prose(0), prose(1), ...OTHERS)
    expect(text('By our keeper in Lower Osk', 'LOWER OSK')).toEqual([[2, 3]])
    expect(text('By our keeper in Lower Osk', 'Lower Osk')).toEqual([])
    expect(text('By our correspondent in Lower Osk', 'LOWER OSK')).toEqual([[2, 3]])
    expect(text('By our correspondent in Lower Osk, a port', 'LOWER OSK')).toEqual([[6, 7]])
    expect(text('By our correspondent in Lower Osk', 'Lower Osk')).toEqual([[2, 3]])
    expect(text('On the side of Lower Osk', 'On the side of Upper Osk')).toEqual([])
  })
  it('goes with its last line where that is the title and a word more', () => {
    const last = `So ${TITLE.charAt(0).toLowerCase()}${TITLE.slice(1)}`
    expect(runsIn(TITLE, ...HALF, last, ...HALF, last)).toEqual([[6, 10]])
    expect(runsIn(TITLE, ...HALF, TITLE, ...HALF)).toEqual([[5, 9]])
  })
  it('is none where an entry and its note are followed by the next entry and the same note', () => {
    const entry = (name: string): string =>
      `To ${name}: from the quay at 8:00, 9:00, 10:00 and 11:00, back at 12:30, 13:30 and 14:30. It stops at the mill.`
    const note = 'The last boat of the day waits for ten minutes, and for no goat.'
    const above = [prose(0), prose(1)]
    expect(runsIn(TITLE, ...above, entry('Upper Osk'), note, entry('Tarn'), note, prose(2))).toEqual([])
    expect(runsIn(TITLE, ...above, entry('Tarn'), note, entry('Tarn'), note, prose(2))).toEqual([[5, 6]])
    const less = entry('Tarn').replace(' and 11:00', '')
    expect(runsIn(TITLE, ...above, entry('Tarn'), note, less, note, prose(2))).toEqual([[5, 6]])
    expect(runsIn(TITLE, entry('Upper Osk'), note, entry('Tarn'), note)).toEqual([[3, 4]])
  })
  it('goes from where it begins again', () => {
    expect(runsIn(TITLE, ...PROSE, ...HALF)).toEqual([[9, 12]])
    expect(runsIn(TITLE, ...HALF, ...OTHERS, ...HALF, 'Osk, in May')).toEqual([[9, 12]])
  })
  it('goes where it begins again behind what only one of them has', () => {
    expect(runsIn(TITLE, ...HALF, prose(7), ...HALF)).toEqual([[6, 9]])
  })
  it('three times, goes twice', () => {
    expect(runsIn(TITLE, ...HALF, ...HALF, ...HALF)).toEqual([[5, 12]])
  })
  it('in one paragraph goes where it is the same to the letter', () => {
    const one = HALF.join(' ')
    expect(runsIn(TITLE, one, one)).toEqual([[2, 2]])
    expect(runsIn(TITLE, one, one.replace('six', 'ten'))).toEqual([])
  })
  it('as a second run', () => {
    expect(copiesIn(findRepeatedRuns, draftOf(TITLE, ...PROSE, ...PROSE))).toEqual([['second-run', 9, 16]])
  })
  it('three times, the last one with a word changed, goes twice', () => {
    const changed = HALF.map(text => text.replace('six', 'ten'))
    expect(runsIn(TITLE, ...HALF, ...HALF, ...changed)).toEqual([[5, 12]])
  })
  it('the longest run first: what is in it is not asked again before the next look', () => {
    expect(runsIn(TITLE, prose(0), prose(1), prose(6), ...HALF, ...HALF)).toEqual([[8, 11]])
    expect(runsIn(TITLE, ...HALF, ...HALF, prose(6), prose(0), prose(1))).toEqual([[5, 8]])
  })
  it('beside another run, each by itself', () => {
    const [one, other] = [`${prose(0)} ${prose(1)}`, `${prose(2)} ${prose(3)}`]
    expect(runsIn(TITLE, ...OTHERS, one, other, one, other, ...OTHERS)).toEqual([
      [7, 8],
      [9, 12],
    ])
  })
  it('under the headings of its parts', () => {
    const parts = ['The boat', prose(0), 'The money', prose(1)]
    expect(runsIn(TITLE, ...parts, ...parts, ...OTHERS)).toEqual([[5, 8]])
  })
  it('behind another title, though that is like the heading of the second run', () => {
    expect(runsIn('The boat of Osk', ...HALF, 'The boat of Tarn', ...HALF)).toEqual([[6, 9]])
  })
  it('as most of the text, wherever it begins and whatever stands between', () => {
    expect(runsIn(TITLE, prose(7), prose(0), prose(1), 'By Marit Dahl', prose(0), prose(1))).toEqual([[5, 6]])
  })
  it('with words changed in a quarter of its paragraphs, but not in half of them', () => {
    const changed = (from: number): string[] =>
      PROSE.map((text, i) => (i < from ? text : text.replace(/ (of|and|was|did) /, ' or rather ')))
    expect(changed(4).filter((text, i) => text !== PROSE[i])).toHaveLength(4)
    expect(runsIn(TITLE, ...PROSE, ...changed(6))).toEqual([[9, 16]])
    expect(runsIn(TITLE, ...PROSE, ...changed(4))).toEqual([])
  })
  it('with more of its own in its midst the longer it is', () => {
    const years = Array.from({ length: 12 }, (_, n) => {
      const [who, what] = [['Marit', 'Ole', 'Kari'][n % 3], ['tar', 'salt', 'herring', 'rope'][n % 4]]
      return `In the ${n + 3}rd year it was ${who} who rowed ${n * 7 + 11} barrels of ${what} to the island in ${n + 2} hours.`
    })
    const [one, two] = [
      [...PROSE, ...years],
      [prose(0).replace('boat', 'ship'), prose(1).replaceAll('the', 'a')],
    ]
    const own =
      'A letter that was found in the roof of the old school tells of a winter in which nobody came or went, the wells were frozen, and the children learned to read from the labels of the tins. It is shown in the hall of the council now, under glass, beside a lamp from the pier and the key of the lighthouse, of which nobody says where it was.'
    expect(runsIn(TITLE, ...one, ...two, ...one, own, ...two)).toEqual([[1, 22]])
    const [start, end] = [PROSE.slice(0, 3), PROSE.slice(3, 6)]
    expect(runsIn(TITLE, ...start, ...end, ...start, own, ...end)).toEqual([[1, 6]])
    expect(runsIn(TITLE, prose(0), ...end, prose(0), own, ...end)).toEqual([[1, 4]])
  })
  it('with a word changed in one of its paragraphs', () => {
    expect(runsIn(TITLE, ...PROSE, ...PROSE.map((text, i) => (i === 2 ? text.replace('six', 'ten') : text)))).toEqual([
      [9, 16],
    ])
  })
  it('its end alone, goes where it follows directly', () => {
    expect(runsIn(TITLE, ...PROSE, ...OTHERS)).toEqual([[9, 12]])
  })
  it('its end alone, goes behind a line about it', () => {
    const bio = 'Marit Dahl writes on boats. Her last book is “The Lamp”.'
    expect(runsIn(TITLE, ...PROSE, bio, ...OTHERS)).toEqual([[10, 13]])
    const two = [`${prose(4)} ${prose(5)}`, `${prose(6)} ${prose(7)}`]
    expect(runsIn(TITLE, ...HALF, ...two, 'Tags: boats, goats', ...two)).toEqual([[8, 9]])
    expect(runsIn(TITLE, ...HALF, ...two, bio, ...two)).toEqual([])
    expect(runsIn(TITLE, ...PROSE, bio, 'Tags: boats, goats', ...OTHERS)).toEqual([])
    expect(runsIn(TITLE, ...PROSE, `${bio} ${bio} ${bio} ${bio}`, ...OTHERS)).toEqual([])
    expect(runsIn(TITLE, ...PROSE, bio, ...OTHERS.map(text => text.replace(' of ', ' off ')))).toEqual([])
    expect(runsIn(TITLE, ...PROSE, 'Tags: boats, goats', ...OTHERS.slice(2))).toEqual([])
  })
  it('its end alone, goes behind a few lines', () => {
    const lines = (count: number): string[] =>
      ['Tags: boats, goats', 'More on Osk', 'Advertisement', 'Goats'].slice(0, count)
    expect(runsIn(TITLE, ...PROSE, ...lines(3), ...OTHERS)).toEqual([[12, 15]])
    expect(runsIn(TITLE, ...PROSE, 'Tags: boats, goats', END, ...OTHERS)).toEqual([])
  })
  it('its end alone, goes behind a table', () => {
    const table = ['Table', 'Osk 12', 'Ulm 10', 'Tarn 9', 'Ran 4']
    const paragraphs = OTHERS.slice(0, 3)
    expect(runsIn(TITLE, ...HALF, ...paragraphs, ...table, ...paragraphs)).toEqual([[13, 15]])
    const edited = paragraphs.map((text, n) => (n === 1 ? text.replace(/\.$/, ' now.') : text))
    expect(runsIn(TITLE, ...HALF, ...paragraphs, ...table, ...edited)).toEqual([])
    expect(runsIn(TITLE, ...HALF, ...paragraphs, ...table, END, ...table, ...paragraphs)).toEqual([])
    expect(runsIn(TITLE, ...HALF, ...OTHERS.slice(0, 2), ...table, ...OTHERS.slice(0, 2))).toEqual([])
    expect(runsIn(TITLE, ...HALF, ...paragraphs, 'More', ...table, ...paragraphs, 'More')).toEqual([])
  })
  it('its box of a heading and a long paragraph, goes at the end, where it stood between paragraphs', () => {
    const box = ['The boat and its years', `${prose(1)} ${prose(2)}`]
    expect(runsIn(TITLE, prose(0), ...box, prose(3), prose(4), ...box)).toEqual([[6, 7]])
    expect(runsIn(TITLE, prose(0), ...box, 'The goats of Osk', prose(4), prose(5), ...box)).toEqual([])
    const short = ['The boat and its years', prose(1)]
    expect(runsIn(TITLE, prose(0), ...short, prose(3), prose(4), ...short)).toEqual([])
  })
  it('its list with the line above it, goes at the end', () => {
    const items = [
      '• Ulm in the school – 31 March',
      '• Old Town – 31 March',
      '• Harbour by the mill – 30 June',
      '• Mill Hill – 30 June',
    ]
    const list = ['The libraries and their last days are:', ...items]
    expect(runsIn(TITLE, prose(0), ...list, prose(3), prose(4), ...list)).toEqual([[9, 13]])
    const open = ['The libraries and their last days', ...items]
    expect(runsIn(TITLE, prose(0), ...open, prose(3), prose(4), ...open)).toEqual([])
    expect(runsIn(TITLE, prose(0), ...list, prose(3), prose(4), ...list, 'Osk')).toEqual([])
    expect(runsIn(TITLE, prose(0), ...list.slice(0, 4), prose(3), prose(4), ...list.slice(0, 4))).toEqual([])
    const other = list.map((line, n) => (n === 4 ? '• Mill Hill – 30 July' : line))
    expect(runsIn(TITLE, prose(0), ...list, prose(3), prose(4), ...other)).toEqual([])
    const lines = list.map(line => line.replace('• ', 'In '))
    expect(runsIn(TITLE, prose(0), ...lines, prose(3), prose(4), ...lines)).toEqual([])
  })
  it('its turns, go where a page loaded them again', () => {
    const turns = [
      `BRAND: ${prose(0)}`,
      'DAHL: Yes.',
      'BRAND: And then?',
      `DAHL: ${prose(1)}`,
      'BRAND: Who pays for it?',
    ]
    const before = [`CHAIR: ${prose(2)}`, `DAHL: ${prose(3)}`, `CHAIR: ${prose(4)}`, `DAHL: ${prose(5)}`]
    expect(runsIn(TITLE, ...before, ...turns, ...turns)).toEqual([[10, 14]])
    expect(runsIn(TITLE, ...before, ...turns, 'CHAIR: Order.', ...turns)).toEqual([])
    expect(runsIn(TITLE, ...before, ...turns.slice(1), ...turns.slice(1))).toEqual([])
    const calls = turns.map((turn, n) => (n === 3 ? 'DAHL: Nobody who was there will ever say so' : turn))
    expect(runsIn(TITLE, ...before, ...calls, ...calls)).toEqual([])
  })
  it('its end alone, goes with words left out, and none of its own', () => {
    const less = OTHERS.map(text => text.replace(/^(\S+ \S+ \S+) \S+/, '$1'))
    expect(runsIn(TITLE, ...PROSE, 'Tags: boats, goats', ...less)).toEqual([[10, 13]])
    expect(runsIn(TITLE, ...HALF, ...less, 'Tags: boats, goats', ...OTHERS)).toEqual([[5, 8]])
    expect(runsIn(TITLE, ...HALF, 'In person', ...OTHERS, 'By post', ...less)).toEqual([])
    const labels = [3, 4, 5].map(n => sentence(85, n).slice(0, -1))
    expect(runsIn(TITLE, HALF[0] as string, ...OTHERS.slice(0, 3), ...labels, ...less.slice(0, 3))).toEqual([[8, 10]])
    expect(runsIn(...OTHERS.slice(0, 3), ...labels, ...less.slice(0, 3))).toEqual([[6, 8]])
    const other = less.map((text, n) => (n === 1 ? text.replace(' of ', ' off ') : text))
    expect(runsIn(TITLE, ...PROSE, 'Tags: boats, goats', ...other)).toEqual([])
  })
  it('with its first paragraphs once more at the end, stays below its author’s name: a column comes back to them', () => {
    for (const author of ['Marit Dahl', 'Our columnist Marit Dahl', 'Marit Dahl, column', 'Sunday | Marit Dahl']) {
      expect(runsIn(TITLE, author, ...PROSE, prose(0), prose(1)), author).toEqual([])
      expect(runsIn(TITLE, author, ...PROSE, prose(0), prose(1), prose(2)), author).toEqual([])
      expect(runsIn(TITLE, author, ...PROSE, ...HALF), author).toEqual([[10, 13]])
    }
    expect(runsIn(TITLE, 'The boats of Osk', ...PROSE, prose(0), prose(1))).toEqual([[10, 11]])
    expect(runsIn(TITLE, 'Marit Dahl', ...PROSE, prose(0), prose(1), 'Osk, in May')).toEqual([[10, 11]])
    expect(runsIn(TITLE, 'Marit Dahl', ...PROSE, prose(0), prose(1).replace('two', 'ten'))).toEqual([[10, 11]])
    expect(runsIn(TITLE, 'Marit Dahl', ...HALF, prose(0), prose(1), prose(2))).toEqual([[6, 8]])
    expect(runsIn(...PROSE, prose(0), prose(1))).toEqual([[8, 9]])
  })
  it('whole, with a word edited in each paragraph', () => {
    const words = ['Thursday', 'council', 'storm', 'master', 'lighthouse', 'lamp', 'larch', 'ice']
    const edited = PROSE.map((text, i) => text.replace(words[i] as string, `or rather${'abcdefgh'[i]}`))
    expect(runsIn(TITLE, ...PROSE, ...edited)).toEqual([[9, 16]])
    expect(runsIn(TITLE, ...PROSE, ...edited, 'It was Friday, after all.')).toEqual([[9, 16]])
    expect(runsIn(TITLE, ...PROSE, ...edited, END)).toEqual([])
    expect(runsIn(TITLE, ...PROSE, END, ...edited)).toEqual([[10, 17]])
    expect(runsIn(TITLE, ...PROSE, END, prose(0), prose(1), prose(2), ...edited)).toEqual([])
    expect(runsIn(TITLE, 'By Marit Dahl', ...PROSE, ...edited)).toEqual([[10, 17]])
    expect(runsIn(TITLE, ...PROSE, TITLE, 'Osk, in May', ...edited)).toEqual([[9, 18]])
    expect(runsIn(TITLE, ...PROSE, ...edited.slice(0, 6))).toEqual([[9, 14]])
    expect(runsIn(TITLE, ...PROSE, ...edited.slice(0, 5))).toEqual([])
    expect(runsIn(TITLE, ...PROSE, ...edited.slice(0, 4), END, ...edited.slice(4))).toEqual([])
    expect(runsIn(TITLE, ...PROSE, END, ...edited.slice(0, 3), prose(3))).toEqual([])
  })
  it('with its first and last paragraphs edited so that a fifth of their words is another one', () => {
    const changed = (n: number): string =>
      prose(n)
        .split(' ')
        .map((word, i) => (i % 5 === 1 ? `or${'abcdefghijklm'[i]}` : word))
        .join(' ')
    const [first, last] = [changed(0), changed(3)]
    expect(runsIn(TITLE, ...HALF, first, ...HALF.slice(1))).toEqual([[5, 8]])
    expect(runsIn(TITLE, ...HALF, ...HALF.slice(0, 3), last)).toEqual([[5, 8]])
    expect(runsIn(TITLE, ...HALF, ...HALF.slice(0, 3), END)).toEqual([[5, 7]])
    expect(runsIn(TITLE, ...HALF, ...HALF.slice(0, 3), `${last} ${END}`)).toEqual([[5, 7]])
  })
  it('below another date, or a byline that is worded otherwise', () => {
    const below = (one: string, other: string): [number, number][] =>
      runsIn(TITLE, 'Nature', one, ...PROSE, 'Nature', other, ...PROSE)
    expect(below('Report on the boat', 'Report on the ship')).toEqual([])
    expect(below('By Marit Dahl', 'Marit Dahl, at Osk')).toEqual([[13, 20]])
    expect(below('Marit Dahl', 'Marit Holm')).toEqual([])
    expect(below('Marit Dahl, at Osk', 'Marit Holm')).toEqual([])
    expect(below('Marit Dahl, at Osk', 'Marit Dahl')).toEqual([[13, 20]])
    expect(below('Marit Dahl', 'Marit Dahl, at Osk')).toEqual([[13, 20]])
    expect(below('Published on 12 May 2023', '12 May 2023')).toEqual([[11, 20]])
    expect(below('12 May 2023, 14:20', '12 May 2023, changed')).toEqual([[13, 20]])
  })
})

describe('the first run is the one to go', () => {
  it('where it is a preview', () => {
    expect(runsIn(TITLE, prose(0), `${prose(1).slice(0, -20)}…`, ...PROSE)).toEqual([[1, 2]])
  })
  it('where the last paragraph of it is cut off', () => {
    expect(runsIn(TITLE, prose(0), prose(1), prose(2).slice(0, 70), ...PROSE)).toEqual([[1, 3]])
  })
  it('where it holds in few blocks what the later one has in many', () => {
    expect(runsIn(TITLE, `${prose(0)} ${prose(1)}`, `${prose(2)} ${prose(3)}`, ...HALF, ...OTHERS)).toEqual([[1, 2]])
  })
  it('where its one paragraph is cut, under a line that stands again over the whole one', () => {
    const [place, whole] = ['Osk, in May', `${prose(1)} ${prose(2)}`]
    expect(runsIn(TITLE, place, `${whole.slice(0, -20)}…`, place, whole, ...OTHERS)).toEqual([[1, 2]])
    expect(runsIn(TITLE, place, whole, place, whole, ...OTHERS)).toEqual([])
    expect(runsIn(TITLE, place, `${whole.slice(0, -20)}…`, ...OTHERS, place, whole)).toEqual([])
  })
  it('but not where both end with words of their own', () => {
    const [one, two] = [`${prose(1)} It rained on Osk all day.`, `${prose(1)} Nobody cared at all then.`]
    expect(runsIn(TITLE, prose(0), one, prose(0), two)).toEqual([[3, 4]])
  })
  it('but not where the later one is cut, too', () => {
    const cut = [prose(0), `${prose(1).slice(0, -20)}…`]
    expect(runsIn(TITLE, ...cut, ...cut, prose(3))).toEqual([[3, 4]])
  })
})

describe('what stays', () => {
  it.each([
    ['a run that is short', [TITLE, 'It left.', 'It came.', ...OTHERS, 'It left.', 'It came.']],
    [
      'a run that is short, though it is all there is',
      [
        'It left the quay on Thursday with two goats.',
        'It came back on Friday without a goat.',
        'It left the quay on Thursday with two goats.',
        'It came back on Friday without a goat.',
      ],
    ],
    [
      'a run of which the twin has as much between',
      [TITLE, prose(0), `${prose(4)} ${prose(5)}`, prose(1), prose(0), prose(1), prose(6), prose(7)],
    ],
    ['one paragraph among others', [TITLE, ...HALF, prose(0), ...OTHERS]],
    [
      'a passage in the midst of a text that comes once more later on',
      [
        TITLE,
        ...PROSE.slice(0, 3),
        prose(3),
        prose(4),
        prose(5),
        prose(3),
        prose(4),
        prose(6),
        prose(7),
        'It ends here, said Marit, as all things on Osk end, and nobody spoke against it for a long while.',
      ],
    ],
    [
      'a refrain between stanzas',
      [
        TITLE,
        'Row the boat to Osk, my dear',
        'Row the boat, the sea is near',
        prose(0),
        'Row the boat to Osk, my dear',
        'Row the boat, the sea is near',
        prose(1),
      ],
    ],
  ])('%s', (_, lines) => {
    expect(runsIn(...lines)).toEqual([])
  })

  it('what is called out again and again in a transcript', () => {
    const calls = [
      'The chair: Order, please. Let the member for Osk finish what she has to say.',
      'Member for Osk: I ask when the ferry will run again, and who is to pay for it.',
      'Clerk: This is not on the list of today, as everybody here can see for himself.',
    ]
    const plain = calls.map(call => call.replace(':', ','))
    expect(runsIn(TITLE, ...HALF, ...calls, ...calls, ...OTHERS)).toEqual([])
    expect(runsIn(TITLE, ...HALF, ...plain, ...plain, ...OTHERS)).toEqual([[8, 10]])
    expect(runsIn(TITLE, ...calls, ...calls)).toEqual([[4, 6]])
  })

  it.each([
    ['Art. 3º ', 'Art. 4º '],
    ['§ 3 ', '§ 4 '],
    ['Section 3. ', 'Section 4. '],
    ['३) ', '४) '],
  ])('articles that are numbered apart: %j and %j', (one, other) => {
    const article = (number: string, deed: string): string[] => [
      `${number}Whoever ${deed} pays ten coins to the harbour, and twice as many if he does it again within the year.`,
      'At the third time the boat belongs to the town, with all that lies in it.',
    ]
    const [third, fourth] = [article(one, 'ties a boat to the lamp'), article(other, 'sells his place at the quay')]
    expect(runsIn(TITLE, ...HALF, ...third, ...fourth, prose(6))).toEqual([])
    expect(runsIn(TITLE, ...HALF, ...third, ...third, prose(6))).toEqual([[7, 8]])
    // A number that only one copy has, as in a list that lost it, tells nothing.
    expect(runsIn(TITLE, ...HALF, ...third, ...article('', 'ties a boat to the lamp'), prose(6))).toEqual([[7, 8]])
  })
  it('clauses for each party, under headings of their own', () => {
    const clauses = (who: string): string[] => [
      `Duties of the ${who}`,
      `The ${who} shall leave the quay at eight and carry the post, the goats and whoever has paid for it.`,
      `The ${who} shall be back before the lamps are lit, and shall say so to the harbour office at once.`,
    ]
    expect(runsIn(TITLE, ...clauses('first ferryman'), ...clauses('second bargeman'))).toEqual([])
    expect(runsIn(TITLE, ...clauses('first ferryman'), ...clauses('first ferryman'))).toEqual([[4, 6]])
  })

  it('like paragraphs under like headings', () => {
    expect(runsIn(TITLE, prose(6), 'The boat of Osk', ...HALF, 'The boat of Tarn', ...HALF)).toEqual([])
    expect(runsIn(TITLE, prose(6), 'The boat of Osk', ...HALF, 'Comments', ...HALF)).toEqual([[8, 11]])
    expect(runsIn(TITLE, prose(6), 'The boat of Osk', ...HALF, 'The boat of Osk', ...HALF)).toEqual([[7, 11]])
    expect(runsIn(TITLE, prose(6), 'Osk', ...HALF, 'Osk in the winter of that long year', ...HALF)).toEqual([])
    const [one, other] = ['The old boat of Osk by night', 'A cheap ferry for Tarn by Friday']
    expect(runsIn(TITLE, prose(6), one, ...HALF, other, ...HALF)).toEqual([[8, 11]])
    expect(runsIn(TITLE, prose(6), '1986', ...HALF, '1987', ...HALF)).toEqual([[8, 11]])
  })
})

describe('a title and its deck above a byline, and again below it', () => {
  /** A deck of two paragraphs' length, so that it is most of the text. */
  const deck = `${prose(0)} ${prose(4)} ${prose(5)}`
  const withBetween = (...between: string[]): [number, number][] =>
    runsIn(TITLE, deck, ...between, TITLE, deck, prose(1))

  it('are told by the steps that know the title', () => {
    expect(withBetween('By Marit Dahl')).toEqual([])
    expect(withBetween('By Marit Dahl', 'Osk, in May')).toEqual([])
  })
  it('but not with nothing between them, or nothing behind them', () => {
    expect(withBetween()).toEqual([[2, 3]])
    expect(runsIn(TITLE, deck, 'By Marit Dahl', TITLE, deck)).toEqual([[3, 4]])
    expect(runsIn(TITLE, deck, 'By Marit Dahl', TITLE, deck, 'Osk, in May')).toEqual([[3, 4]])
  })
  it('nor where the first line is a paragraph', () => {
    expect(runsIn(prose(2), deck, 'By Marit Dahl', prose(2), deck, prose(1))).toEqual([[3, 4]])
  })
  it('nor where there is more of them', () => {
    expect(runsIn(TITLE, ...HALF, 'By Marit Dahl', TITLE, ...HALF, ...OTHERS)).toEqual([[6, 10]])
  })
})

describe('verse', () => {
  const STANZA = [
    'Row the boat to Osk, my dear',
    'Row her till the quay is near',
    'Nine long winters at the pier',
    'Nobody has rowed her here',
    'Tar and salt and goats and beer',
  ]
  it('goes where all of it stands twice', () => {
    expect(runsIn('A song', ...STANZA, ...STANZA)).toEqual([[6, 10]])
  })
  it('stays where there is other text', () => {
    expect(runsIn('A song', ...STANZA, ...HALF, ...STANZA, ...OTHERS)).toEqual([])
  })
  it('stays where the lines between are not said again', () => {
    const other = STANZA.map((line, i) => (i === 2 ? 'Other words stand in this very line' : line))
    expect(runsIn('A song', ...STANZA, ...other)).toEqual([])
  })
})

describe('where the letters of a run stand', () => {
  const pairsIn = (...lines: string[]) => {
    const draft = draftOf(...lines)
    const { view, common } = lookFrom()(draft)
    const codesOf = (from: number, length: number) => view.codes.slice(from, from + length)
    return findRepeatedRuns(draft, view, common).map(({ pairs }) =>
      pairs.map(({ x, y, length }) => {
        expect(codesOf(x, length)).toEqual(codesOf(y, length))
        return [x, y, length]
      }),
    )
  }
  const size = HALF.join('').replace(/[^a-z]/gi, '').length

  it('is the other run', () => {
    expect(pairsIn(...HALF, ...HALF)).toEqual([[[size, 0, size]]])
  })
  it('is the first of several in a row for each of them', () => {
    expect(pairsIn(...HALF, ...HALF, ...HALF)).toEqual([
      [
        [size, 0, size],
        [2 * size, 0, size],
      ],
    ])
  })
  it('is the later one where the first goes', () => {
    const [pairs] = pairsIn(prose(0), `${prose(1).slice(0, -20)}…`, ...PROSE)
    expect(pairs?.[0]?.[0]).toBe(0)
    expect(pairs?.[0]?.[1]).toBeGreaterThan(100)
  })
})

it('a stray match does not end a run', () => {
  const phrase = 'as the harbour office of Tarn and Osk has told the paper on Monday'
  const strays = Array.from(
    { length: 3 },
    (_, n) => `It was number ${n}, ${phrase}, and that was ${n} too many for the people of the quay.`,
  )
  const body = [prose(0), strays[0] as string, prose(1), strays[1] as string, prose(2), strays[2] as string, prose(3)]
  expect(runsIn(TITLE, ...body, ...body)).toEqual([[8, 14]])
})

describe('a run that begins the body again', () => {
  const WORDS = Array.from(
    { length: 6 },
    (_, n) =>
      `On the ${n + 3}th of May it was ${['Marit', 'Ole', 'Kari'][n % 3]} who rowed ${n * 7 + 11} barrels of ${['tar', 'salt', 'herring'][n % 3]} to Osk in ${n + 2} hours.`,
  )

  it('goes where little stands between, whatever follows', () => {
    const three = [prose(0), prose(1), prose(2)]
    expect(runsIn(TITLE, ...three, prose(3), prose(4), ...three, END, prose(5), prose(6), prose(7))).toEqual([[6, 8]])
  })
  it('goes where much stands between, if it ends the text', () => {
    expect(runsIn(TITLE, prose(0), prose(1), ...WORDS, prose(0), prose(1))).toEqual([[9, 10]])
    expect(runsIn(TITLE, prose(0), prose(1), ...WORDS, prose(0), prose(1), 'By Marit Dahl')).toEqual([[9, 10]])
  })
  it('stays where much stands between and behind', () => {
    expect(runsIn(TITLE, prose(0), prose(1), ...WORDS, prose(0), prose(1), END)).toEqual([])
  })
  it('stays where the first run does not begin the body', () => {
    expect(runsIn(TITLE, END, prose(0), prose(1), ...WORDS, prose(0), prose(1))).toEqual([])
    expect(
      runsIn(
        TITLE,
        'Deck',
        'Byline',
        'Date',
        'Place',
        'Photo',
        'More',
        prose(0),
        prose(1),
        ...WORDS,
        prose(0),
        prose(1),
      ),
    ).toEqual([])
    expect(runsIn(TITLE, 'Deck', 'Byline', 'Date', 'Place', prose(0), prose(1), ...WORDS, prose(0), prose(1))).toEqual([
      [13, 14],
    ])
  })
  it('stays where it is one paragraph alone', () => {
    expect(runsIn(TITLE, prose(0), ...WORDS.slice(0, 1), prose(0), ...WORDS.slice(1))).toEqual([])
    expect(runsIn(TITLE, prose(0), prose(0), ...WORDS)).toEqual([])
  })
})

describe('which of two runs breaks off', () => {
  it('and goes without the title above it', () => {
    const cut = `${prose(1).slice(0, -8)}…`
    expect(runsIn(TITLE, prose(0), cut, `${TITLE}.`, prose(0), prose(1), prose(2))).toEqual([[1, 2]])
    expect(runsIn(prose(3), prose(0), cut, prose(3), prose(0), prose(1), prose(2))).toEqual([[0, 2]])
  })
  it('is asked of all their passages', () => {
    const cut = `${prose(1).slice(0, -1)}…`
    expect(runsIn(TITLE, prose(0), cut, prose(2), prose(0), prose(1), prose(2), prose(3))).toEqual([[1, 3]])
    expect(runsIn(TITLE, prose(0), prose(1), prose(2), prose(0), cut, prose(2), prose(3))).toEqual([[4, 6]])
    expect(runsIn(TITLE, cut, prose(0), prose(2), prose(1), prose(0), prose(2), prose(3))).toEqual([[1, 3]])
    expect(runsIn(TITLE, prose(0), prose(2), cut, prose(0), prose(2), prose(1), prose(3))).toEqual([[1, 3]])
  })
})

describe('a run whose match goes on into the passage behind it', () => {
  it('by one word that both happen to begin with is whole all the same', () => {
    expect(prose(4)).toMatch(/^The /)
    const first = [0, 1, 2, 3].map(prose)
    expect(runsIn(TITLE, ...PROSE, ...first, 'The end of it')).toEqual([[9, 12]])
  })
})

it('passages of a run that have their own numbers are items told alike', () => {
  const vote = 'Nobody had a word to say about it, and so all fifteen of them voted for it as they had before.'
  const item = (number: string): string => `Item ${number}. What the street behind the old harbour is to be called.`
  const rest = [prose(5), prose(6)]
  expect(runsIn(TITLE, prose(4), vote, item('3'), vote, item('4'), ...rest)).toEqual([])
  expect(runsIn(TITLE, prose(4), vote, item('3'), vote, item('3'), ...rest)).toEqual([[4, 5]])
})

describe('a run is as many passages as it covers for the most part', () => {
  it('which its twin must have too', () => {
    const note = 'Whoever wants to know more of it may ask at the harbour office of Tarn, which is open on Mondays.'
    const items = Array.from(
      { length: 8 },
      (_, n) =>
        `${['Tar', 'Salt', 'Herring', 'Goats', 'Larch', 'Spruce', 'Rope', 'Sail'][n]} of the ${n + 2}nd sort, ${n * 13 + 7} barrels`,
    )
    expect(runsIn(TITLE, ...items.slice(0, 4), note, ...items.slice(4), note)).toEqual([])
    const under = (...names: string[]): string[] => names.flatMap((name, n) => [...name.split(' '), prose(n)])
    expect(
      runsIn(TITLE, ...under('Boat Mast', 'Sail Rope', 'Hull Deck'), ...under('Oar Net', 'Keel Plank', 'Pole Nail')),
    ).toEqual([])
    expect(runsIn(TITLE, ...under('Boat', 'Sail', 'Hull'), ...under('Oar', 'Keel', 'Pole'))).toEqual([[8, 12]])
  })
  it('and its first passage is found, though it is the very first of the text', () => {
    expect(runsIn(...HALF, ...HALF)).toEqual([[4, 7]])
  })
})

describe('by how many letters', () => {
  const size = (text: string): number => text.replace(/[^a-z]/gi, '').length
  const body = (letters: number[], seed: number): string[] => letters.map((count, n) => sentence(count, seed + n))

  it('a run has a hundred of them', () => {
    expect(runsIn('Osk', ...body([50, 50], 1), ...body([50, 50], 1))).toEqual([[3, 4]])
    expect(runsIn('Osk', ...body([50, 49], 1), ...body([50, 49], 1))).toEqual([])
  })

  it('a passage is one of a run by six tenths of them', () => {
    const [one, two, own] = [sentence(60, 3), sentence(60, 4), sentence(40, 5)]
    const second = (letters: number): string => `${two} ${sentence(letters, 6)}`
    expect(runsIn(one, two, one, second(40), own)).toEqual([[0, 1]])
    expect(runsIn(one, two, one, second(41), own)).toEqual([])
  })

  it('a paragraph alone lacks no more than two', () => {
    const long = sentence(150, 7)
    const cut = (letters: number): string => `${long.slice(0, -letters - 1)}.`
    expect(runsIn('Osk', long, cut(2))).toEqual([[2, 2]])
    expect(runsIn('Osk', long, cut(3))).toEqual([])
  })

  it('both hold seven tenths of a text that says nothing else of them', () => {
    const run = body([60, 75], 10)
    const rest = (letters: number): string[] => [sentence(40, 20), sentence(letters - 40, 21)]
    const between = 'Nobody knows'
    const all = (letters: number): string[] => [...rest(letters - size(between)), ...run, between, ...run]
    expect(runsIn(...all(115))).toEqual([[5, 6]])
    expect(runsIn(...all(116))).toEqual([])
  })

  it('both hold so much of it where one of them is of lines', () => {
    const lines = [
      'Marit with the goats of Osk',
      'Ole with the nets of Tarn',
      'Kari with the lamps of Ness',
      'Nils with the ropes of Vik',
      'Berit with the tar of Lund',
    ]
    const run = lines.reduce((sum, line) => sum + size(line), 0)
    const rest = Math.floor((2 * run) / 0.85) - 2 * run
    expect(runsIn(sentence(rest, 30), ...lines, ...lines)).toEqual([[6, 10]])
    expect(runsIn(sentence(rest + 1, 30), ...lines, ...lines)).toEqual([])
  })

  it('the last paragraphs have two hundred, and the line before them no more than a hundred and sixty', () => {
    const start = body([150, 150, 150, 150], 40)
    const ends = (letters: number): string[] => body([60, 70, letters], 50)
    const line = (letters: number): string => sentence(letters, 60)
    expect(runsIn(...start, ...ends(70), line(160), ...ends(70))).toEqual([[8, 10]])
    expect(runsIn(...start, ...ends(69), line(160), ...ends(69))).toEqual([])
    expect(runsIn(...start, ...ends(70), line(161), ...ends(70))).toEqual([])
  })

  it('a body that is begun again goes where little follows it, or stands between', () => {
    const run = body([90, 110], 70)
    expect(runsIn('Osk', ...run, sentence(200, 80), ...run, sentence(300, 81))).toEqual([[4, 5]])
    expect(runsIn('Osk', ...run, sentence(201, 80), ...run, sentence(300, 81))).toEqual([])
    expect(runsIn('Osk', ...run, sentence(250, 80), ...run, sentence(40, 81))).toEqual([[4, 5]])
    expect(runsIn('Osk', ...run, sentence(250, 80), ...run, sentence(41, 81))).toEqual([])
  })
})

describe('a run that takes in what was edited before and behind it', () => {
  /** The letters of each stretch that goes, and those that it is said to stand for. */
  const linked = (...lines: string[]): [string, string][] => {
    const draft = draftOf(...lines)
    const { view, common } = lookFrom()(draft)
    const lettersAt = (from: number, length: number): string =>
      Array.from(view.codes.subarray(from, from + length), code => String.fromCharCode(code)).join('')
    return findRepeatedRuns(draft, view, common).flatMap(({ pairs }) => {
      expect(pairs.every(({ x }, i) => i === 0 || x >= (pairs[i - 1]?.x ?? 0) + (pairs[i - 1]?.length ?? 0))).toBe(true)
      expect(pairs.every(({ length }) => length > 0)).toBe(true)
      return pairs.map(({ x, y, length }): [string, string] => [lettersAt(x, length), lettersAt(y, length)])
    })
  }
  const changed = (n: number): string =>
    prose(n)
      .split(' ')
      .map((word, i) => (i % 5 === 1 ? `or${'abcdefghijklmnopqrst'[i]}` : word))
      .join(' ')
  const lettersOf = (text: string): string => text.toLowerCase().replace(/[^a-z]/g, '')
  const body = HALF.map(lettersOf).join('')

  it.each([
    ['to the letter', [...HALF, ...HALF], body],
    ['the last paragraph', [...HALF, ...HALF.slice(0, 3), changed(3)], ''],
    ['the first one', [...HALF, changed(0), ...HALF.slice(1)], ''],
    ['both', [...HALF, changed(0), prose(1), prose(2), changed(3)], ''],
  ])('links the same letters once: %s', (_, lines, all) => {
    const links = linked(TITLE, ...lines)
    for (const [gone, kept] of links) expect(gone).toBe(kept)
    const said = links.map(([gone]) => gone).join('')
    if (all !== '') expect(said).toBe(all)
    // All but every fifth word, and what these have in common with those in their place.
    expect(said.length).toBeGreaterThan(0.85 * body.length)
    expect(said.length).toBeLessThanOrEqual(body.length)
  })

  it('across one line or two without a full stop that one side alone has', () => {
    const first = HALF.slice(0, 3)
    const run = (early: string[], late: string[]): [number, number][] => runsIn(TITLE, ...early, ...late)
    const [photo, tags] = ['Photo: Marit Dahl', 'The boat at the quay of Tarn']
    expect(run([...first, photo, prose(3)], [...first, changed(3)])).toEqual([[6, 9]])
    expect(run([...first, photo, tags, prose(3)], [...first, changed(3)])).toEqual([[7, 10]])
    expect(run([...first, photo, tags, photo, prose(3)], [...first, changed(3)])).toEqual([[8, 10]])
    expect(run([...first, prose(3)], [...first, photo, changed(3)])).toEqual([[5, 9]])
    expect(run([...first, prose(6), prose(3)], [...first, changed(3)])).toEqual([[6, 8]])
    expect(run([prose(0), photo, ...HALF.slice(1)], [changed(0), ...HALF.slice(1)])).toEqual([[6, 9]])
  })

  it('and no more of what a greater text says twice', () => {
    const rest = Array.from({ length: 4 }, (_, n) => sentence(400, n + 70))
    const [one, other] = [HALF.slice(0, 2), [...HALF.slice(0, 2), changed(2)]]
    expect(runsIn(TITLE, ...one, prose(2), ...other)).toEqual([[4, 6]])
    expect(runsIn(TITLE, ...one, prose(2), ...other, ...rest)).toEqual([[4, 5]])
  })
})

describe('a list in an article', () => {
  const NAMES = [
    'The first to sign',
    'Marit Aune, midwife',
    'Jon Fell, who keeps the market',
    'Sister Agnes Ree',
    'Tor Hamre',
  ]
  const MORE = ['Lise Hamre, sheep farmer', 'The choir of the church']
  const LIST = [...NAMES, ...MORE]

  it('goes where it follows itself directly, to the letter', () => {
    expect(runsIn(prose(0), prose(1), ...LIST, ...LIST)).toEqual([[9, 15]])
  })

  it.each([
    ['of few lines', [...NAMES.slice(0, 4), ...NAMES.slice(0, 4)]],
    ['with a comma behind a line, as verse has it', [...LIST, 'And all of us,', ...LIST, 'And all of us,']],
    ['with another name the second time', [...LIST, ...LIST.slice(0, -1), 'The choir of the old church']],
    ['behind a line', [...LIST, 'Yesterday', ...LIST]],
  ])('stays %s', (_, lines) => {
    expect(runsIn(prose(0), prose(1), ...lines)).toEqual([])
  })

  it('stays in a text that is lines for the most part', () => {
    const song = Array.from({ length: 9 }, (_, n) => `Line ${'abcdefghi'.charAt(n)} of a song without stops`)
    expect(runsIn(prose(0), ...song, ...LIST, ...LIST)).toEqual([])
  })
})
