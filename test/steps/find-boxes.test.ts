import { describe, expect, it } from 'vitest'
import { findBoxes } from '../../src/steps/find-boxes.ts'
import { copiesIn, draftOf } from './opened.ts'
import { prose, sentence } from './prose.ts'

/** The passages that go. */
const boxesIn = (...lines: string[]): number[] => copiesIn(findBoxes, draftOf(...lines)).map(([, first]) => first)

const TITLE = 'Ferry to Osk runs again after nine winters'

it('the scores of matches stay in a list of them', () => {
  const scores = ['Osk 3, Tarn 2 (OT)', 'Fell 5, Ran 1']
  const [day, ...reports] = ['Nov. 19, 2024', prose(0), prose(1)]
  const [first, second] = reports as [string, string]
  expect(
    boxesIn(
      TITLE,
      'By Marit Dahl',
      day as string,
      scores[0] as string,
      first,
      scores[1] as string,
      second,
      'Results',
      ...scores,
    ),
  ).toEqual([])
})

it('a motto that stands below a day stays where a sentence introduces it', () => {
  const [day, motto] = ['Born 2 May 1931. Died 19 August, aged 93', '“Leave the gate as you found it.”']
  const words = 'The vicar of the island has been told what he is to read on Friday:'
  const around = (last: string): number[] => boxesIn(TITLE, day, motto, 'Marit Dahl', prose(0), prose(1), last, motto)
  expect(around(words.replace(':', '.'))).toEqual([7])
  expect(around(words)).toEqual([])
})

describe('who wrote an article, and when', () => {
  it('goes where lines of the head say it twice', () => {
    expect(boxesIn(TITLE, 'By Marit Dahl', '9 May 2024', 'By Marit Dahl', '9 May 2024', prose(0))).toEqual([3, 4])
    expect(boxesIn(TITLE, prose(1), 'Marit Dahl', '9 May', 'Share', 'Marit Dahl', '9 May', prose(0))).toEqual([5, 6])
    expect(boxesIn(TITLE, 'Marit Dahl, reporter', 'Osk', 'Marit Dahl, reporter', prose(0))).toEqual([3])
  })

  it('beyond a caption, and right below the last paragraph', () => {
    const caption = 'The boat at the quay of Osk at noon in May, with two goats. Photo: Ada Brand'
    expect(boxesIn(TITLE, 'By Marit Dahl', caption, 'By Marit Dahl', prose(1))).toEqual([3])
    expect(boxesIn(TITLE, 'By Marit Dahl', `${prose(0)} It rained.`, 'Goats', 'By Marit Dahl', prose(1))).toEqual([4])
    const heading = 'What the goats of Osk are said to know'
    expect(boxesIn(TITLE, 'By Marit Dahl', prose(0), heading, 'By Marit Dahl', prose(1))).toEqual([])
    const made = 'Story and pictures by Marit Dahl, reporter'
    expect(boxesIn(TITLE, made, prose(0), prose(1), made, 'More')).toEqual([4])
    expect(boxesIn(TITLE, made, prose(0), prose(1), 'More', made)).toEqual([5])
    expect(boxesIn(TITLE, made, prose(0), prose(1), 'More', 'News', made)).toEqual([])
    expect(boxesIn(TITLE, 'Osk desk', '9 May 2024', prose(0), prose(1), 'Osk desk')).toEqual([5])
    expect(boxesIn(TITLE, 'Comments', '9 May 2024', prose(0), prose(1), 'Comments')).toEqual([])
    expect(boxesIn(TITLE, 'Osk desk', 'Boats', '9 May 2024', prose(0), prose(1), 'Osk desk')).toEqual([])
    expect(boxesIn(TITLE, made, prose(0), prose(1), 'Story and pictures by Ada Brand, reporter')).toEqual([])
    for (const line of ['Story and pictures by many hands', `${made}.`, 'Story by', 'All that Osk says by Marit Dahl'])
      expect(boxesIn(TITLE, line, prose(0), prose(1), line)).toEqual([])
  })

  it('with a word for that where it says when', () => {
    expect(boxesIn(TITLE, 'Posted: 9 May 2024', 'Osk', 'Posted: 9 May 2024', prose(0))).toEqual([3])
    expect(boxesIn(TITLE, 'Posted 2 hours ago', 'Osk', 'Posted 2 hours ago', prose(0))).toEqual([3])
    expect(boxesIn(TITLE, 'Posted to Osk', 'Tarn', 'Posted to Osk', prose(0))).toEqual([])
    expect(boxesIn(TITLE, 'Posted: 9 May 2024', prose(0), prose(1), 'Posted: 9 May 2024', 'More')).toEqual([4])
    expect(boxesIn(TITLE, '9 May 2024', prose(0), prose(1), '9 May 2024', 'More')).toEqual([])
    expect(boxesIn(TITLE, '9 May 2024, 18:40', 'Osk', prose(0), prose(1), '9 May 2024, 18:40')).toEqual([5])
    expect(boxesIn(TITLE, '9 May, 18:40', 'Osk', prose(0), prose(1), '9 May, 18:40')).toEqual([])
  })

  it('both together among the paragraphs', () => {
    const head = ['By Marit Dahl', '9 May 2024']
    expect(boxesIn(TITLE, ...head, prose(0), prose(1), ...head, prose(2))).toEqual([5, 6])
    expect(boxesIn(TITLE, ...head, prose(0), prose(1), 'Goats', ...head, prose(2))).toEqual([])
    expect(boxesIn(TITLE, ...head, prose(0), prose(1), 'By Marit Dahl', '10 May 2024', prose(2))).toEqual([])
  })

  it('not with a paragraph between, far below, or where it may be a section', () => {
    expect(boxesIn(TITLE, 'By Marit Dahl', prose(0), 'By Marit Dahl', prose(1))).toEqual([])
    expect(boxesIn(TITLE, 'Local Life', 'Osk', 'Local Life', prose(1))).toEqual([])
    expect(boxesIn(TITLE, 'Local Life', 'Osk', 'Local Life', 'Goats', prose(1))).toEqual([])
    const later = `9 May 2024, the day on which ${'it rained '.repeat(6)}`
    expect(boxesIn(TITLE, 'Marit Dahl', later, 'Marit Dahl', later, prose(1))).toEqual([])
    expect(boxesIn(TITLE, '9 May 2024', 'Choir', '9 May 2024', 'Theatre', prose(1))).toEqual([])
    expect(boxesIn(TITLE, 'By Marit Dahl', 'Osk Post', 'Boats', 'By Marit Dahl', 'Osk Post', prose(1))).toEqual([4])
    const lines = Array.from({ length: 22 }, (_, n) => `Boat ${'x'.repeat(n + 1)}`)
    expect(boxesIn(TITLE, 'By Marit Dahl', ...lines, 'By Marit Dahl', prose(1))).toEqual([])
    const long = `By Marit Dahl, who ${'rows and '.repeat(9)}sails`
    expect(boxesIn(TITLE, long, 'Osk', long, prose(0))).toEqual([])
  })
})

it('a line that is of a byline and of a box of teasers goes once', () => {
  const box = ['By Marit Dahl', 'Bakery of Tarn to shut six branches', 'Man saved from a quarry by his telephone']
  const gone = boxesIn(TITLE, ...box, prose(0), prose(1), ...box)
  expect(gone).toEqual([...new Set(gone)])
  expect(gone.length).toBeGreaterThan(2)
})

describe('a paragraph that closes a page', () => {
  const about = `About Osk Boats: ${prose(3)} ${prose(4)}`

  it('goes the second time, below lines that stand under the first', () => {
    expect(boxesIn(TITLE, prose(0), prose(1), about, 'Contact', 'Ada Brand', about, 'More')).toEqual([6])
    expect(boxesIn(TITLE, prose(0), prose(1), about, 'Contact', about, 'More')).toEqual([])
    expect(boxesIn(TITLE, prose(0), prose(1), about, 'Contact', 'Ada Brand', about, prose(2))).toEqual([])
    expect(boxesIn(TITLE, prose(0), 'Contact', about, 'Contact', 'Ada Brand', about)).toEqual([])
    expect(boxesIn(about, 'Contact', 'Ada Brand', about)).toEqual([])
    const short = 'They have built boats since the year of the ice and do not count them.'
    expect(boxesIn(TITLE, prose(0), prose(1), short, 'Contact', 'Ada Brand', short)).toEqual([])
  })
})

describe('what a page says of the author of an article', () => {
  const BOX = 'Marit Dahl writes about boats and lives on the pier of Osk with two goats.'

  it('goes where it stands a second time', () => {
    expect(boxesIn(TITLE, 'By Marit Dahl', BOX, prose(0), prose(1), BOX)).toEqual([5])
    expect(boxesIn(TITLE, 'Marit Dahl', prose(0), BOX, 'The author', BOX)).toEqual([5])
  })

  it('with what heads it', () => {
    const label = 'About the author'
    expect(boxesIn(TITLE, 'By Marit Dahl', prose(0), label, BOX, 'News', label, BOX)).toEqual([6, 7])
    expect(boxesIn(TITLE, 'By Marit Dahl', prose(0), label, BOX, 'News', 'The author', BOX)).toEqual([7])
    expect(boxesIn(TITLE, 'By Marit Dahl', prose(0), '* * *', BOX, 'News', '* * *', BOX)).toEqual([7])
    expect(boxesIn(BOX, 'By Marit Dahl', prose(0), label, BOX)).toEqual([4])
    expect(boxesIn(TITLE, 'By Marit Dahl', prose(1), BOX, prose(1), BOX)).toEqual([5])
  })

  it('not where no line of the head names her, or another one', () => {
    expect(boxesIn(TITLE, BOX, prose(0), prose(1), BOX)).toEqual([])
    expect(boxesIn(TITLE, 'By Ulf Moe', BOX, prose(0), prose(1), BOX)).toEqual([])
    expect(boxesIn(TITLE, `Yesterday Marit Dahl ${'rowed '.repeat(20)}`, BOX, prose(0), BOX)).toEqual([])
  })

  it('nor more often, short, without a stop, or without her name', () => {
    const short = 'Marit Dahl writes about goats.'
    const unnamed = `She${BOX.slice(10)}`
    expect(boxesIn(TITLE, 'By Marit Dahl', BOX, prose(0), BOX, prose(1), BOX)).toEqual([])
    expect(boxesIn(TITLE, 'By Marit Dahl', short, prose(0), prose(1), short)).toEqual([])
    expect(boxesIn(TITLE, 'By Marit Dahl', BOX.slice(0, -1), prose(0), prose(1), BOX.slice(0, -1))).toEqual([])
    expect(boxesIn(TITLE, 'By Marit Dahl', unnamed, prose(0), prose(1), unnamed)).toEqual([])
  })

  it('nor where a place is named with its day', () => {
    const box = 'Port Arden handles a fifth of the goods of the fjord and all of its goats.'
    expect(boxesIn(TITLE, 'Port Arden, 3 March', prose(0), box, prose(1), box)).toEqual([])
    expect(boxesIn(TITLE, 'Port Arden, reporter', prose(0), box, prose(1), box)).toEqual([5])
  })
})

describe('a box with another article', () => {
  const BOX = ['Zither choir sues glassmaker', 'Quartz cymbals never rang, jurors heard.']

  it('goes where it stands once more', () => {
    expect(boxesIn(TITLE, prose(0), ...BOX, prose(1), prose(2), ...BOX)).toEqual([6, 7])
    expect(boxesIn(TITLE, prose(0), prose(1), ...BOX, 'News', prose(2), ...BOX, prose(3))).toEqual([7, 8])
  })

  it('not where the article is about that', () => {
    const about = 'The zither choir sues no glassmaker, the mayor said on Thursday, and has no goats.'
    expect(boxesIn(TITLE, prose(0), ...BOX, about, prose(2), ...BOX)).toEqual([])
  })

  it('nor below lines, next to itself, more often, or with more lines', () => {
    expect(boxesIn(TITLE, 'News', ...BOX, 'Sport', prose(0), 'Boats', ...BOX)).toEqual([])
    expect(boxesIn(TITLE, prose(0), ...BOX, ...BOX, prose(1))).toEqual([])
    expect(boxesIn(TITLE, prose(0), ...BOX, prose(1), ...BOX, prose(2), ...BOX)).toEqual([])
    expect(boxesIn(TITLE, prose(0), ...BOX, prose(1), prose(2), ...BOX, prose(1))).toEqual([])
  })

  it('nor a heading with its stop, a short one, or one above a paragraph or more sentences', () => {
    const [headline, below] = BOX as [string, string]
    for (const box of [
      [`${headline} in Osk.`, below],
      ['Zither sues', below],
      [headline, sentence(170, 3)],
      [headline, below, 'The judge fell asleep beside a drum.'],
    ])
      expect(boxesIn(TITLE, prose(0), ...box, prose(1), prose(2), ...box), box[0]).toEqual([])
  })

  it('goes with several headlines, though the article is about them', () => {
    const box = [
      'Read more of this',
      'Ferry crew finds a letter from the old quay',
      'Seven winters of ferries, counted by hand',
    ]
    const about =
      'The ferry crew finds that seven winters were counted by hand, and a letter from the old quay has more of this.'
    expect(boxesIn(TITLE, about, ...box, 'Reply', prose(1), 'Reply', ...box)).toEqual([8, 9, 10])
    expect(boxesIn(TITLE, about, ...box.slice(1), 'Reply', prose(1), 'Reply', ...box.slice(1))).toEqual([7, 8])
    expect(boxesIn(TITLE, ...box, about, prose(1), 'Reply', ...box)).toEqual([])
    const verse = ['Ferry crew finds no quay', 'Letter from the old quay']
    expect(boxesIn(TITLE, about, ...verse, 'Reply', prose(1), 'Reply', ...verse)).toEqual([])
  })

  it('goes with several headlines, of three lines and more also right below itself, six at most', () => {
    const box = ['From the same wood', BOX[0] as string, 'Seven winters of acorns, counted by hand']
    expect(boxesIn(TITLE, prose(0), ...box, prose(1), ...box)).toEqual([6, 7, 8])
    expect(boxesIn(TITLE, prose(0), ...box, ...box)).toEqual([5, 6, 7])
    expect(boxesIn(TITLE, prose(0), ...box.slice(1), ...box.slice(1))).toEqual([])
    const more = [
      'Quartz mined near xylophone works',
      'Jurors vex wizard over zinc pipe',
      'Kiwi farm fined for buzzing',
      'Yaks and owls',
    ]
    expect(boxesIn(TITLE, prose(0), ...box, ...more, prose(1), ...box, ...more)).toEqual([])
  })
})

describe('the captions of a gallery', () => {
  const CAPTIONS = ['Two goats wait at the ramp of the wooden boat.', 'A boy counts nine crowns into a tin box.']
  const [ONE, TWO] = CAPTIONS as [string, string]
  const article = [TITLE, prose(0), ONE, prose(1), TWO, prose(2)]

  it('go where each stands in the article', () => {
    expect(boxesIn(...article, 'View gallery', ONE, TWO)).toEqual([7, 8])
    expect(boxesIn(...article, '1 / 2', ONE, '2 / 2', TWO)).toEqual([7, 9])
  })

  it('not without a label or a count, or below another line or in another order', () => {
    expect(boxesIn(...article, 'The end', ONE, TWO)).toEqual([])
    expect(boxesIn(...article, 'Gallery', ONE, 'Goats', TWO)).toEqual([7])
    expect(boxesIn(...article, 'Gallery', ONE, '2 of 2, by the harbour office', TWO)).toEqual([7])
    expect(boxesIn(...article, 'Gallery', TWO, ONE)).toEqual([7])
    expect(boxesIn(TITLE, prose(0), ONE, prose(1), 'Gallery', ONE)).toEqual([5])
    expect(boxesIn(TITLE, prose(0), 'Two goats', prose(1), 'Gallery', 'Two goats')).toEqual([])
    expect(boxesIn(ONE, prose(0), TWO, prose(1), ONE, TWO)).toEqual([])
  })
})

it('where many passages stand twice it is no page with its boxes', () => {
  const BOX = 'Marit Dahl writes about boats and lives on the pier of Osk with two goats.'
  const lines = Array.from({ length: 65 }, (_, n) => sentence(60, n + 1))
  expect(boxesIn(TITLE, 'By Marit Dahl', BOX, ...lines.slice(0, 60), BOX, ...lines.slice(0, 60).reverse())).toEqual([
    63,
  ])
  expect(boxesIn(TITLE, 'By Marit Dahl', BOX, ...lines, BOX, ...[...lines].reverse())).toEqual([])
})
