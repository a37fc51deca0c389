import { describe, expect, it } from 'vitest'
import { splitBlocks } from '../../src/steps/split-blocks.ts'
import { readingOf } from '../../src/text/reading.ts'

/** The blocks as text; those whose lines stay lines begin with `|`. */
function blocksOf(text: string, reading = readingOf(text)): string[] {
  return splitBlocks(text, reading).map(
    ({ start, end, keepsLines }) => (keepsLines ? '|' : '') + text.slice(start, end),
  )
}

/** Words of five letters with a number, wrapped at a width. */
function wrapped(words: number, width: number): string {
  const lines: string[] = []
  let line = ''
  for (let n = 0; n < words; n++) {
    const word = ['the', 'ferry', 'to', 'Osk', 'runs', 'again', 'after', 'a', 'winter'][n % 9] as string
    if (line.length + 1 + word.length > width && line !== '') {
      lines.push(line)
      line = ''
    }
    line += line === '' ? word : ` ${word}`
  }
  return `${[...lines, line].join('\n')}.`
}

const PROSE = wrapped(60, 60)
const VERSE = 'The boat is old,\nThe sea is cold,\nThe mate is bold.'
const LONG = `${'The ferry to Osk runs again after nine winters. '.repeat(4)}`.trim()

describe('where no line is empty', () => {
  it('each line is a block, its white space aside', () => {
    expect(blocksOf(' Ferry runs\r\nIt left.\t\rIt came.\u2028It stayed.\u0085')).toEqual([
      'Ferry runs',
      'It left.',
      'It came.',
      'It stayed.',
    ])
  })
  it('nothing gives none', () => {
    expect(blocksOf('')).toEqual([])
    expect(blocksOf(' \n \n')).toEqual([])
  })
  it('spelled breaks end lines, too', () => {
    expect(blocksOf('It left.\\nIt came.\\r\\nIt stayed\\name')).toEqual(['It left.', 'It came.', 'It stayed\\name'])
    expect(blocksOf('It left.\\nIt came.', { markdown: false, spelledBreaks: false })).toEqual(['It left.\\nIt came.'])
  })
})

describe('where empty lines part groups', () => {
  it('white space alone is an empty line', () => {
    expect(blocksOf('Ferry\n \t\nIt left.\n\n\n\nIt came.')).toEqual(['Ferry', 'It left.', 'It came.'])
  })

  it('wrapped lines are one paragraph', () => {
    expect(blocksOf(`Ferry\n\n${PROSE}\n\n${PROSE}`)).toEqual(['Ferry', PROSE, PROSE])
  })

  it('lines of verse stay lines', () => {
    expect(blocksOf(`Ferry\n\n${VERSE}\n\n${VERSE}\n\nThe end.`)).toEqual([
      'Ferry',
      `|${VERSE}`,
      `|${VERSE}`,
      'The end.',
    ])
  })

  it('lines as long as paragraphs are paragraphs each', () => {
    expect(blocksOf(`Ferry\n\n${LONG}\n${LONG}\nIt left.`)).toEqual(['Ferry', LONG, LONG, 'It left.'])
  })

  it('a head of a few lines is blocks of a line each, over paragraphs', () => {
    const text = `Ferry runs\nIt left on Thursday\n\n${LONG}\n\n${LONG}`
    expect(blocksOf(text)).toEqual(['Ferry runs', 'It left on Thursday', LONG, LONG])
  })

  it('five lines are no head', () => {
    const head = 'Ferry\nruns\nto\nOsk\nagain'
    expect(blocksOf(`${head}\n\n${LONG}\n\n${LONG}`)[0]).toBe(`|${head}`)
  })

  it('the first stanza of a poem is no head', () => {
    expect(blocksOf(`${VERSE}\n\n${VERSE}\n\n${VERSE}`)).toEqual([`|${VERSE}`, `|${VERSE}`, `|${VERSE}`])
  })

  it('a head with a cut line is one, whatever follows', () => {
    expect(blocksOf(`Ferry to Osk ru…\nFerry to Osk runs\n\n${VERSE}\n\n${VERSE}`).slice(0, 2)).toEqual([
      'Ferry to Osk ru…',
      'Ferry to Osk runs',
    ])
  })

  it('lines that Markdown keeps stay lines', () => {
    const text = `# Ferry\n\nIt left\\\nand came\n\n${PROSE}\n\n${PROSE} Again.`
    expect(blocksOf(text)).toEqual(['# Ferry', '|It left\\\nand came', PROSE, `${PROSE} Again.`])
  })

  it('a short line among paragraphs of a line each is one, too', () => {
    const group = `It left.\nOn Thursday it ${'came back '.repeat(8)}with the mayor.\nIt stayed.\n`
    const text = `Ferry\n\n${LONG}\n${LONG}\n\n${group}\n${LONG}`
    expect(blocksOf(text).every(block => !block.includes('\n'))).toBe(true)
  })
})

describe('a group of lines is wrapped', () => {
  const isWrapped = (group: string, other = PROSE): boolean =>
    blocksOf(`Ferry\n\n${other}\n\n${other} Again.\n\n${group}`).includes(group)

  it.each([
    ['at the width of the text', wrapped(30, 60), true],
    ['a little narrower', wrapped(30, 52), true],
    ['much narrower, yet as prose is', wrapped(40, 42), true],
    [
      'two lines of which the first goes on',
      'the ferry that left on Thursday with forty passengers and\ntwo goats came back',
      true,
    ],
    [
      'two lines of which the second begins with a capital',
      'The ferry left on Thursday with forty\nPassengers came',
      false,
    ],
    [
      'not where the next word would have fitted',
      'the ferry that left\non Thursday with forty passengers and two goats came\nback',
      false,
    ],
    [
      'not where the lines are items',
      '- the ferry that left on Thursday with forty passengers\n- and two goats came back',
      false,
    ],
    ['not where they are shorter than prose is wrapped', 'the ferry left\nand came back\nto the quay', false],
    ['not where they are longer', `${wrapped(80, 150)}`, false],
  ])('%s: %s', (_, group, is) => {
    expect(isWrapped(group)).toBe(is)
  })

  it('not where each line begins with a capital, as in verse', () => {
    const verse =
      'The ferry left on Thursday with the mayor and two goats\nAnd nobody who saw it leave has seen it come again\nThe harbour office will not say who rowed it to the end'
    expect(isWrapped(verse, 'A line.')).toBe(false)
  })

  it('not where each line ends in a mark', () => {
    const responses =
      'for the ferry that left on Thursday with forty souls,\nfor the harbour that was closed for all of nine years,\nfor the mayor who came back with two goats in his arms,'
    expect(isWrapped(responses, 'A line.')).toBe(false)
  })

  it('by fewer signs where they are wide', () => {
    const han = '渡口的灯光又亮起来了人们站在岸上等\n着第一班船从岛上回来船长挥着帽子喊\n着孩子们的名字'
    expect(blocksOf(`渡口\n\n${han}\n\n${han}。`)).toEqual(['渡口', han, `${han}。`])
    const hangul =
      '나룻배가 아홉 해 만에 다시 섬으로 떠났다고\n선장이 말했다 그리고 염소 두 마리도 함께였다\n시장은 손을 흔들었다'
    expect(blocksOf(`나룻배\n\n${hangul}\n\n${hangul}.`)).toEqual(['나룻배', hangul, `${hangul}.`])
  })
})
