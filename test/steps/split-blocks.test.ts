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

/** The same, with the last word of each line but the last made longer, so that the lines have that width to the letter. */
const filled = (words: number, width: number): string => {
  const lines = wrapped(words, width).split('\n')
  return lines.map((line, i) => (i < lines.length - 1 ? line.padEnd(width, 's') : line)).join('\n')
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
  it.each(['\r', '\r\n', '\u0085', '\u2028', '\u2029'])('%j ends a line', sign => {
    expect(blocksOf(`It left.${sign}It came.`)).toEqual(['It left.', 'It came.'])
  })
  it('a backslash at the end of a line keeps the next one in its block in Markdown alone', () => {
    const text = 'It left\\\nand came\\\nback'
    expect(blocksOf(text, { markdown: true, spelledBreaks: false })).toEqual([`|${text}`])
    expect(blocksOf(text, { markdown: false, spelledBreaks: false })).toEqual(['It left\\', 'and came\\', 'back'])
    expect(blocksOf('# Ferry\nIt left.\nIt came.')).toEqual(['# Ferry', 'It left.', 'It came.'])
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

  it('so is a long line in the midst of verse, and the short one beside it', () => {
    const verses = Array.from({ length: 6 }, () => `|${VERSE}`)
    const poem = Array.from({ length: 6 }, () => VERSE).join('\n\n')
    expect(blocksOf(`Ferry\n\n${poem}\n\n${LONG}\nIt left.`)).toEqual(['Ferry', ...verses, LONG, 'It left.'])
    const han =
      '渡口的灯光又亮起来了人们站在岸上等着第一班船从岛上回来船长挥着帽子喊着孩子们的名字然后天就慢慢地黑下来了。'
    expect(blocksOf(`Ferry\n\n${poem}\n\n${han}\n下雨了。`)).toEqual(['Ferry', ...verses, han, '下雨了。'])
    expect(blocksOf(`Ferry\n\n${poem}\n\n${han.slice(0, 40)}\n下雨了。`).at(-1)).toBe(`|${han.slice(0, 40)}\n下雨了。`)
  })

  it('where most lines are paragraphs, by their length or by their full stop, short ones are, too', () => {
    const lines = 'It left.\nIt came.'
    const open = LONG.slice(0, -1)
    expect(blocksOf(`Ferry\n\n${open}\n${open}\n\n${lines}`)).toEqual(['Ferry', open, open, 'It left.', 'It came.'])
    const sentence = 'The ferry to Osk runs again after nine winters, and the mayor is glad of it in his own way.'
    const text = `Ferry\n\n${sentence}\n${sentence}\n\n${lines}`
    expect(blocksOf(text)).toEqual(['Ferry', sentence, sentence, 'It left.', 'It came.'])
    expect(blocksOf(text.replaceAll('way.', 'way'))).toContain(`|${lines}`)
  })

  it('a head of four lines is one, too', () => {
    expect(blocksOf(`Ferry\nruns\nto\nOsk\n\n${LONG}\n\n${LONG}`).slice(0, 4)).toEqual(['Ferry', 'runs', 'to', 'Osk'])
  })

  it('a head of a few lines is blocks of a line each, over paragraphs', () => {
    const text = `Ferry runs\nIt left on Thursday\n\n${LONG}\n\n${LONG}`
    expect(blocksOf(text)).toEqual(['Ferry runs', 'It left on Thursday', LONG, LONG])
  })

  it('lines above wrapped paragraphs are a head, however many', () => {
    const head = ['Ferry', 'runs', 'to', 'Osk', 'again', 'and', 'again']
    const over = (...below: string[]): string[] => blocksOf([head.join('\n'), ...below].join('\n\n'))
    const [one, two, three] = [40, 50, 60].map(words => filled(words, 60)) as [string, string, string]
    expect(over(one, two, three).slice(0, 7)).toEqual(head)
    expect(over(one, two)[0]).toBe(`|${head.join('\n')}`)
    const verses = ['It left.\nIt came.', 'It came.\nIt left.', 'It stood.\nIt left.', 'It fell.\nIt stood.']
    expect(over(one, two, three, ...verses.slice(1)).slice(0, 7)).toEqual(head)
    expect(over(one, two, three, ...verses)[0]).toBe(`|${head.join('\n')}`)
    expect(over(one, two, three, 'One', 'Two', 'Three', 'Four').slice(0, 7)).toEqual(head)
  })

  it('five lines are no head', () => {
    const head = 'Ferry\nruns\nto\nOsk\nagain'
    expect(blocksOf(`${head}\n\n${LONG}\n\n${LONG}`)[0]).toBe(`|${head}`)
  })

  it('captions and dates in a head are not counted', () => {
    const head = (caption: string): string => `Ferry\nruns\nto Osk\nagain\n${caption}\n7 March 2014`
    expect(blocksOf(`${head('The quay. Photograph: Marit Dahl')}\n\n${LONG}\n\n${LONG}`)[0]).toBe('Ferry')
    expect(blocksOf(`${head('The quay')}\n\n${LONG}\n\n${LONG}`)[0]).toMatch(/^\|Ferry/)
  })

  it('nor are other lines of the page', () => {
    const head = 'News\nWorld »\nOsk »\nFerry to Osk runs again\nTopic: ice\n12 views'
    expect(blocksOf(`${head}\n\n${LONG}\n\n${LONG}`)).toEqual([...head.split('\n'), LONG, LONG])
    const others = 'News now\nWorld of Osk\nOsk and Tarn\nFerry to Osk runs again\nTopics of ice'
    expect(blocksOf(`${others}\n\n${LONG}\n\n${LONG}`)[0]).toBe(`|${others}`)
  })

  it('key points in a head are not counted', () => {
    const points = '- It runs again\n- It costs six crowns\n- It takes goats'
    const blocks = blocksOf(`Ferry to Osk\n${points}\n${LONG.slice(0, 100)}.\n\n${LONG}\n\n${LONG}`)
    expect(blocks.slice(0, 4)).toEqual(['Ferry to Osk', '- It runs again', '- It costs six crowns', '- It takes goats'])
  })

  it('a menu is, over prose with its byline or date', () => {
    const menu = ['Club', 'Teams', 'Shop', 'Plan', 'Fans', 'Guests'].join('\n')
    const title = 'Ferry to Osk runs again after nine winters'
    const firstOf = (...groups: string[]): string =>
      blocksOf([...groups, VERSE, VERSE, VERSE].join('\n\n'))[0] as string
    expect(firstOf(menu, title, 'By Marit Dahl', LONG)).toBe('Club')
    expect(firstOf(menu, title, '9 May 2024, 18:40', LONG)).toBe('Club')
    expect(firstOf(menu, title, 'Marit Dahl', LONG)).toBe(`|${menu}`)
    expect(firstOf(menu, title, 'By Marit Dahl', title)).toBe(`|${menu}`)
    expect(firstOf(`${menu}\nThe club has four teams`, title, 'By Marit Dahl', LONG)).toMatch(/^\|/)
    expect(firstOf(`${menu}\nOsk-am-See-Segelwettfahrten`, title, 'By Marit Dahl', LONG)).toMatch(/^\|/)
    expect(firstOf(`${menu}\nWe row,`, title, 'By Marit Dahl', LONG)).toMatch(/^\|/)
    expect(firstOf(`${menu}\n${menu}\n${menu}`, title, 'By Marit Dahl', LONG)).toMatch(/^\|/)
  })

  describe('of a whole page', () => {
    const lines = 'Ferry runs again\nBy Marit Dahl\nMost viewed'
    const below = (head: string, group: string): string[] =>
      blocksOf([head, LONG, group, LONG].join('\n\n')).slice(-group.split('\n').length - 1, -1)

    it('lines are blocks, wherever they stand: its first ones lead to its parts, or past them', () => {
      const links = ['Log in', 'Skip to main content', 'Zum Inhalt springen', 'Search for: ________', '(BUTTON) Open']
      const sections = [
        'Home\nSport',
        'Sport\nHome',
        'Sport\nWeather\nCulture',
        '• Sport\n• Weather\n• Culture',
        'Boats | Sport | Weather',
        '文化　天气　社会',
      ]
      for (const link of [...links, ...sections]) expect(below(`Osk Post\n${link}`, lines)).toEqual(lines.split('\n'))
      for (const other of ['Home\nBoats', 'Sport\nBoats', 'Sport | Boats | Goats', 'Sport | Weather'])
        expect(below(`Osk Post\n${other}`, lines)).not.toContain('By Marit Dahl')
      expect(below('Osk Post\nBoats', lines)).not.toContain('By Marit Dahl')
      const menu = Array.from({ length: 16 }, (_, n) => `Boat ${n}`).join('\n')
      expect(below(`${menu}\nLog in`, lines)).not.toContain('By Marit Dahl')
    })
    it('lines are blocks where it begins with items of a word, and says who wrote it, or when', () => {
      const menu = '* About\n* Boats\n* Newsroom'
      for (const made of ['By Marit Dahl', 'January 22, 2024'])
        expect(below(`${menu}\n\nFerry runs again\n\n${made}`, lines)).toEqual(lines.split('\n'))
      const plain = 'Ferry runs again\nOsk at noon\nMost viewed'
      for (const head of ['* Leeks\n* Barley\n* Water\n\nSoup', '* About\n* Boats\n\nSoup\n\nJanuary 22, 2024'])
        expect(below(head, plain)).not.toContain('Osk at noon')
      expect(below('* 3 leeks\n* 2 goats\n* 1 boat\n\nSoup\n\nJanuary 22, 2024', plain)).not.toContain('Osk at noon')
      expect(below('* Leeks\n* Barley\n* Water\n\nSoup\n\nJanuary 22, 2024', plain)).toContain('Osk at noon')
    })
    it('but for prose of long lines, one of which begins with a small letter', () => {
      const head = 'Osk Post\nLog in'
      const long = 'The boat left the quay of Osk on Thursday with forty passengers,'
      expect(below(head, `${long}\ntwo goats and the mayor,\nthey say.`).at(-1)).toContain('they say.')
      expect(below(head, `${long}\ntwo goats and the mayor.`).at(-1)).toBe(`${long}\ntwo goats and the mayor.`)
      expect(below(head, 'The boat left the quay of Osk on Thursday\nwith two goats').at(-1)).toContain('The boat')
      expect(below(head, 'The boat left the quay of Osk on Thursday\nTwo goats').at(-1)).toBe('Two goats')
      expect(below(head, 'The boat left the quay\nwith two goats').at(-1)).toBe('with two goats')
      expect(below(head, 'The boat left the quay of Osk, on Thursday,\nwith two goats.').at(-1)).toMatch(/^\|/)
      expect(below(head, 'What the boat took from the quay of Osk\n- two goats').at(-1)).toBe('- two goats')
    })
    it('verses are none: half of them end with a mark, or both of two', () => {
      const head = 'Osk Post\nLog in'
      for (const verse of ['Row me over,\nrow me home', 'Row me,\nrow me,\nto Osk', 'Row me over,\nrow me home.'])
        expect(below(head, verse).at(-1)).toBe(verse === 'Row me over,\nrow me home' ? 'row me home' : `|${verse}`)
    })
    it('lines are blocks where white space of many kinds stands above its paragraphs', () => {
      const gaps = ['\n\n', '\n\n\n', '\n\n  ', '\n\n\n    ']
      const page = (spaces: readonly string[]): string[] =>
        blocksOf(`Ferry\n\n${LONG}\n\n${spaces.map(space => `${lines}${space}${LONG}`).join('\n\n')}`)
      expect(page(gaps)).toContain('By Marit Dahl')
      expect(page(gaps.slice(0, 2))).not.toContain('By Marit Dahl')
      expect(page(['\n\n', '\n\n\n', '\n\n', '\n\n\n', ' \n\n'])).not.toContain('By Marit Dahl')
    })
  })

  it('the first stanza of a poem is no head', () => {
    expect(blocksOf(`${VERSE}\n\n${VERSE}\n\n${VERSE}`)).toEqual([`|${VERSE}`, `|${VERSE}`, `|${VERSE}`])
  })

  describe('over a text of lines a head of a few lines', () => {
    const sentence = 'The Solveig left the quay at Tarn on Thursday with forty passengers, two goats and a mayor.'
    const lists = ['Ward 1\nAnn Dahl\n12 votes for her', 'Ward 2\nBo Moe\n13 votes for him', 'Ward 3\nCy Lie\n9 votes']
    const rest = [...lists, ...lists].join('\n\n')
    const headOf = (head: string, next = sentence): boolean =>
      !(blocksOf(`${head}\n\n${next}\n\n${rest}`)[0] as string).startsWith('|')

    it('is one above a sentence, where none of its lines ends as a sentence or a verse does', () => {
      expect(headOf('Ferry runs\nBy Marit Dahl')).toBe(true)
      for (const end of ['.', ',', ':']) expect(headOf(`Row me to Osk${end}\nrow me home`)).toBe(false)
      expect(headOf('Row me to Osk\nrow me home.')).toBe(false)
      expect(headOf('Ferry runs\nAnd comes back', sentence.slice(0, -1))).toBe(false)
    })

    it('is one with a line below the title that tells who wrote what follows, where or when', () => {
      const isOver = (line: string): boolean => headOf(`The Last Ferry\n${line}`, lists[0])
      for (const line of ['By Marit Dahl', 'de Marit Dahl', 'Tarn, November 1998', 'Words: Ada Brand (1911)', '1911'])
        expect(isOver(line), line).toBe(true)
      for (const line of [
        'de la mar',
        'and it was 1998 then in the dark',
        'Ward 19981',
        'Tarn in 1498',
        'By Marit Dahl,',
      ])
        expect(isOver(line), line).toBe(false)
      expect(headOf('By Marit Dahl\nThe Last Ferry', lists[0])).toBe(false)
    })

    it('is one with its first paragraph, below a title', () => {
      expect(headOf(`Ferry runs\n${sentence}`, 'Ward 0')).toBe(true)
      expect(headOf(`Ferry runs\n${sentence.slice(0, -1)}`, 'Ward 0')).toBe(false)
      expect(headOf(`It runs.\n${sentence}`, 'Ward 0')).toBe(false)
    })
  })

  describe('below the title, over a body of prose, a few lines', () => {
    const title = 'Ferry to Osk runs again after nine winters'
    const deck = 'The boat of the council carries passengers, two goats and the mayor across the fjord again.'
    const isEach = (...groups: string[]): boolean => {
      const blocks = blocksOf([...groups, VERSE, VERSE, VERSE].join('\n\n'))
      return blocks.filter(block => block.startsWith('|')).length === 3
    }

    it('are blocks of a line each, where one says a line again that stands alone above', () => {
      expect(isEach(title, `112.45\n${title}`, LONG)).toBe(true)
      expect(isEach('News', title, `Photo\n${title}`, LONG)).toBe(true)
      expect(isEach('News', title, `Photo\n${title}`, 'A', 'B', LONG)).toBe(true)
      expect(isEach('News', title, `Photo\n${title}`, 'A', 'B', 'C', LONG)).toBe(false)
      expect(isEach('News', title, `Photo\n${title} - 1`, LONG)).toBe(true)
      expect(isEach(`${title} - Osk Fjord`, `Photo\n${title}`, LONG)).toBe(true)
      expect(isEach(`News\n${title}`, `Photo\n${title}`, LONG)).toBe(false)
      expect(isEach(title, `112.45\n${title} soon`, LONG)).toBe(false)
      expect(isEach('Row me to Osk, row me ho', 'Ho\nRow me to Osk, row me ho', LONG)).toBe(false)
    })

    it('are, where one is the first line of the text again, be it below a deck', () => {
      expect(isEach(title, LONG, `112.45\n${title}`, LONG)).toBe(true)
      expect(isEach(title, LONG, '1', `112.45\n${title}`, LONG)).toBe(true)
      expect(isEach(title, LONG, '1', '2', `112.45\n${title}`, LONG)).toBe(false)
      expect(isEach(title, LONG, `112.45\n${title} soon`, LONG)).toBe(false)
      expect(isEach('A ferry to Osk runs', LONG, '112.45\nA ferry to Osk runs', LONG)).toBe(false)
    })

    it('are, where the first line of the text is one of them with the name of the site or the way there, in a menu, too', () => {
      const menu = ['Nets', 'Boats', 'Goats', 'Wharf', 'Notices', 'Guests'].join('\n')
      expect(isEach(`${title} - Osk Post`, `${menu}\n${title}`, LONG)).toBe(true)
      expect(isEach(`Home › Boats › ${title}`, `${menu}\n${title}\nMarit Dahl`, LONG)).toBe(true)
      expect(isEach(`${title} - Osk Post`, 'Guests', '1', '2', `${menu}\n${title}`, LONG)).toBe(true)
      expect(isEach(`${title} soon`, `${menu}\n${title}`, LONG)).toBe(false)
      expect(isEach(`The ${title}`, `${menu}\n${title}`, LONG)).toBe(false)
      expect(isEach('A ferry to Osk runs - Osk Post', `${menu}\nA ferry to Osk runs`, LONG)).toBe(false)
      expect(isEach(`${title} - Osk Post`, `${menu}\n${menu}\n${menu}\n${title}`, LONG)).toBe(false)
    })

    it('are, where the last one heads key points', () => {
      const group = '7 min read\nAt a glance'
      expect(isEach(title, group, LONG)).toBe(true)
      expect(isEach(title, LONG, group, LONG)).toBe(true)
      expect(isEach(title, '7 min read\nAt a loss', LONG)).toBe(false)
      expect(isEach(title, group, title)).toBe(false)
    })

    it('are, where several are of the page, above the first prose, and they are no verse', () => {
      const lines = ['By Marit Dahl, reporter', '14 September 2024', 'Share', 'Facebook', 'Mastodon', 'Gopher']
      expect(isEach(title, lines.join('\n'), LONG)).toBe(true)
      expect(isEach(title, lines.slice(1).join('\n'), LONG)).toBe(true)
      expect(isEach(title, '2024-09-14\nFerry of Osk\nBy Marit Dahl', LONG)).toBe(true)
      expect(isEach(title, `${Array(22).fill('Osk, row me').join('\n')}\n${lines.join('\n')}`, LONG)).toBe(true)
      expect(isEach(title, `${Array(23).fill('Osk, row me').join('\n')}\n${lines.join('\n')}`, LONG)).toBe(false)
      expect(isEach(title, lines.slice(1, 2).concat('Mastodon', 'Gopher', 'Goats').join('\n'), LONG)).toBe(false)
      expect(isEach(title, '3318\nFerry of Osk\n17\nPhoto: Marit Dahl\n+\n+', LONG)).toBe(false)
      expect(isEach(title, 'By Marit Dahl,\n14 September 2024,\nRow me to Osk.', LONG)).toBe(false)
      expect(isEach(title, LONG, lines.join('\n'), LONG)).toBe(false)
      expect(isEach(title, lines.join('\n'), title)).toBe(false)
    })

    it('are, where the last one is a sentence', () => {
      expect(isEach(title, `By Marit Dahl\n${deck}`, LONG)).toBe(true)
      expect(isEach(title, `Row me to Osk,\n${deck}`, LONG)).toBe(false)
      expect(isEach(title, `By Marit Dahl\n${deck.slice(0, -1)}`, LONG)).toBe(false)
    })

    it('are, where one that is too long for verse breaks off, whatever follows', () => {
      const cut = `${deck.slice(0, -1)}… [+1455 chars]`
      expect(isEach(title, `The boat at the quay\n${cut}`, title, LONG)).toBe(true)
      expect(isEach(title, `The boat at the quay\n${cut.slice(0, 90)}`, title, LONG)).toBe(false)
      expect(isEach(title, 'The boat at the quay\nof Osk…', title, LONG)).toBe(false)
      expect(isEach(title, `1\n2\n3\n4\n${cut}`, title, LONG)).toBe(false)
    })

    it('are, where all are the same, and prose stands a little below', () => {
      const caption = 'The boat at the quay of Osk in May. Photo: Marit Dahl'
      const twice = `${caption}\n${caption}`
      expect(isEach(title, twice, LONG)).toBe(true)
      expect(isEach(title, Array(9).fill(title).join('\n'), 'Osk', '3 May', LONG)).toBe(true)
      expect(isEach(title, twice, 'Osk', '3 May', 'Tarn', LONG)).toBe(true)
      const plain = 'The boat at the quay of Osk in May'
      expect(isEach(title, `${plain}\n${plain}`, 'Osk', '3 May', 'Tarn', LONG)).toBe(false)
      expect(isEach(title, `${plain} (AP)\n${plain} (AP)\nFollow`, 'Osk', '3 May', 'Tarn', LONG)).toBe(true)
      expect(isEach(title, LONG, `${plain}\n1\n${plain} (AP)`, LONG)).toBe(true)
      expect(isEach(title, LONG, `${plain}\n1\n${plain} once`, LONG)).toBe(false)
      expect(isEach(title, ...'abcdefg', twice, 'Osk', LONG)).toBe(true)
      expect(isEach(title, twice, 'x'.repeat(161))).toBe(true)
      const paragraph = `${LONG} ${LONG}`
      expect(blocksOf(`${title}\n\n${LONG}\n\n${paragraph}\n${paragraph}\n\n${LONG}`)).toEqual([
        title,
        LONG,
        paragraph,
        paragraph,
        LONG,
      ])
    })

    it('are, where a long line is there twice in a row, be it with who made the picture, above prose', () => {
      const caption = 'The boat at the quay of Osk at noon, in May'
      for (const two of [`${caption}\n${caption}`, `${caption}\n${caption} (AP)`, `${caption}. Foto: ib\n${caption}`]) {
        expect(isEach(title, `Marit Dahl\n${two}`, LONG)).toBe(true)
        expect(isEach(title, `Marit Dahl\n${two}`, title)).toBe(false)
        expect(isEach(title, ...'abcdefg', `Marit Dahl\n${two}`, LONG)).toBe(false)
      }
      expect(isEach(title, `Marit Dahl\n${caption}\n${caption} and June`, LONG)).toBe(false)
      expect(isEach(title, 'Marit Dahl\nThe boat at Osk\nThe boat at Osk', LONG)).toBe(false)
    })

    it('are, where one is the line alone right above, and lines as long as if they were wrapped, or that with a number', () => {
      const long = 'Ferry to Osk runs again after nine winters, with forty passengers and two goats'
      expect(isEach(long, `${long}\nphoto shown by osk.example`, LONG)).toBe(true)
      expect(isEach(title, LONG, `${title} - 1\nMarit Dahl Marit Dahl, author`, LONG)).toBe(true)
      expect(isEach(title, LONG, `${title} - Osk\nMarit Dahl Marit Dahl, author`, LONG)).toBe(false)
    })

    it('are, where they are one line twice between two single ones, and one of these is prose', () => {
      const twice = `${title}\n${title}`
      const far = [...'abcdefg']
      expect(isEach(title, ...far, LONG, twice, LONG)).toBe(true)
      expect(isEach(title, ...far, twice, LONG)).toBe(true)
      expect(isEach(title, ...far, LONG, twice, 'Osk')).toBe(true)
      expect(isEach(title, ...far, 'Osk', twice, 'Osk')).toBe(false)
      expect(isEach(title, ...far, LONG, `${twice}\n${title}`, LONG)).toBe(false)
      expect(isEach(title, ...far, LONG, `${title}.\n${title}.`, LONG)).toBe(false)
      expect(isEach(title, ...far, LONG, `${title}\nOsk`, LONG)).toBe(false)
      expect(isEach(title, ...far, LONG, twice, `${LONG} ${LONG}\n${LONG} ${LONG}`)).toBe(false)
      expect(isEach(title, ...far, LONG, twice)).toBe(false)
    })

    it('stay lines where items or a name are among them, where the body has begun, and where no prose follows', () => {
      expect(isEach(title, `112.45\n- goats\n${title}`, LONG)).toBe(false)
      expect(isEach(title, `${title}\n— Marit Dahl`, LONG)).toBe(false)
      expect(isEach('News', title, LONG, `112.45\n${title}`, LONG)).toBe(true)
      expect(isEach('News', title, LONG, `112.45\n${title.toUpperCase()}`, LONG)).toBe(true)
      expect(isEach('News\nSport', `Osk\n${title}`, LONG, `112.45\n${title}`, LONG)).toBe(false)
      expect(isEach(title, `112.45\n${title}`, title)).toBe(false)
      expect(isEach(title, `1\n2\n3\n4\n${title}`, LONG)).toBe(false)
      expect(isEach(title, ...'abcdefg', `112.45\n${title}`, LONG)).toBe(false)
      expect(isEach(title, ...'abcdef', `112.45\n${title}`, LONG)).toBe(true)
      expect(blocksOf(`${title}\n\n${LONG}\n\n${VERSE}\n\n112.45\n${title}`).at(-1)).toBe(`|112.45\n${title}`)
      expect(blocksOf(`${title}\n\n${VERSE}\n\n112.45\n${title}`).at(-1)).toBe(`|112.45\n${title}`)
    })
  })

  it('a head with a cut line is one, whatever follows', () => {
    expect(blocksOf(`Ferry to Osk ru…\nFerry to Osk runs\n\n${VERSE}\n\n${VERSE}`).slice(0, 2)).toEqual([
      'Ferry to Osk ru…',
      'Ferry to Osk runs',
    ])
  })

  it('captions that stand twice beside a credit or a sign are blocks of a line each, above prose or between paragraphs', () => {
    const captions = 'The boat at the quay\nPhoto: Marit Dahl\nThe boat at the quay'
    const signed = 'The boat at the quay\n+\nThe boat at the quay'
    const two = `${captions}\nThe mate\nThe mate`
    for (const group of [captions, signed, two, `${captions}\n+\n+\n+\n+\n+\n+\n+\n+\n+`]) {
      expect(blocksOf(`Ferry\n\n${group}\n\n${LONG}`)).toEqual(['Ferry', ...group.split('\n'), LONG])
      expect(blocksOf(`Ferry\n\n${LONG}\n\n${group}\n\n${LONG}`)).toContain('The boat at the quay')
    }
    const kept = (group: string): void => expect(blocksOf(`Ferry\n\n${group}\n\n${LONG}`)).toContain(`|${group}`)
    kept(`${captions}\nThe mate`)
    kept('The boat\nThe mate\nThe boat\nThe mate')
    kept(`${captions}\n+\n+\n+\n+\n+\n+\n+\n+\n+\n+`)
    expect(blocksOf(`Ferry\n\n${captions}\n\nA\n\nB\n\nC\n\n${LONG}`)).toContain(`|${captions}`)
  })

  it('lines that Markdown keeps stay lines', () => {
    const text = `# Ferry\n\nIt left\\\nand came\n\n${PROSE}\n\n${PROSE} Again.`
    expect(blocksOf(text)).toEqual(['# Ferry', '|It left\\\nand came', PROSE, `${PROSE} Again.`])
  })

  it('and at the head of a text', () => {
    const text = `It left\\\nand came\n\n${LONG}\n\n${LONG}`
    expect(blocksOf(text, { markdown: true, spelledBreaks: false })[0]).toBe('|It left\\\nand came')
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
      'the ferry that left on Thursday with forty passengers and goats\nPassengers came',
      false,
    ],
    [
      'two lines of which the first ends a sentence',
      'the ferry that left on Thursday came back with goats and hens.\nso they say',
      false,
    ],
    ['two lines of which the first is short', 'the ferry left on Thursday with forty souls\naboard', false],
    [
      'each line with a capital, at the width of the text',
      'The ferry that left on Thursday with forty passengers and a\nMayor came back on Friday with nobody but three of the\nGoats',
      true,
    ],
    [
      'not where the next word would just have fitted',
      'the ferry that left\non Thursday with forty passengers and two goats came\nback',
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
    ['not where one quotes what somebody else wrote', `${wrapped(30, 60).replace(/\n/, '\n>')}`, false],
    [
      'not where a script without spaces follows, whose next sign would have fitted',
      `1 Osk-on-Sea 2024/11/03 20:14\n${'舟は港を出て島へ行き'.repeat(5)}\n${'夕方に戻る'.repeat(4)}`,
      false,
    ],
    ['not where they are shorter than prose is wrapped', 'the ferry left\nand came back\nto the quay', false],
    ['not where they are longer', `${wrapped(80, 150)}`, false],
    ['as long as prose is wrapped at most', filled(80, 130), true],
    ['not where they are longer by one', filled(80, 131), false],
  ])('%s: %s', (_, group, is) => {
    expect(isWrapped(group)).toBe(is)
  })

  it('two of them alone', () => {
    const two = 'the ferry that left on Thursday with forty passengers and\ntwo goats came back'
    expect(isWrapped(two, 'A line.')).toBe(true)
    expect(isWrapped(two.replace('two goats', 'Two goats'), 'A line.')).toBe(false)
    const cyrillic = 'паром, который вышел в четверг утром с сорока пассажирами и\nдвумя козами, вернулся'
    expect(isWrapped(cyrillic, 'A line.')).toBe(true)
    expect(isWrapped(cyrillic.replace('двумя', 'Двумя'), 'A line.')).toBe(false)
  })

  it('not where each line begins with a capital, as in verse, behind a quotation mark or without', () => {
    const verse = (open: string, second = 'Nobody'): string =>
      `The ferry left on Thursday with the mayor and two goats\n${open}${second} who saw it leave has seen it come again since\n${open}Whatever the harbour office says`
    for (const open of ['', '“', '„', '»']) expect(isWrapped(verse(open), 'A line.')).toBe(false)
    expect(isWrapped(verse('', 'nobody'), 'A line.')).toBe(true)
    expect(isWrapped(verse('', 'nObody'), 'A line.')).toBe(true)
  })

  it('not by the signs of another script somewhere else', () => {
    const short = 'the ferry left\nand came back\nto the quay'
    expect(blocksOf(`나룻배\n\n${PROSE}\n\n${wrapped(30, 30)}`)).toContain(`|${wrapped(30, 30)}`)
    expect(blocksOf(`渡口\n\n${PROSE}\n\n${short}`)).toContain(`|${short}`)
  })

  it('among verse where there are several long ones: a single one is as full by chance', () => {
    const verses = ['boat', 'quay', 'pier', 'sea'].map(
      word => `The ${word} is old,\nas we were told,\nThe mate is bold.`,
    )
    const [one, two] = [wrapped(38, 60), wrapped(48, 60)]
    expect(one.split('\n')).toHaveLength(4)
    expect(blocksOf(['Ferry', ...verses, one].join('\n\n'))).toContain(`|${one}`)
    expect(blocksOf(['Ferry', ...verses, one, one].join('\n\n'))).toContain(`|${one}`)
    expect(blocksOf(['Ferry', ...verses, one, two].join('\n\n'))).toEqual(expect.arrayContaining([one, two]))
    const few = [wrapped(20, 60), wrapped(22, 60)]
    expect(blocksOf(['Ferry', ...verses, ...few].join('\n\n'))).toContain(`|${few[0]}`)
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

describe('two lines below prose are blocks of their own', () => {
  const caption = 'The boat lies at the quay of Osk with all her goats'
  const lines = (...group: string[]): string[] =>
    blocksOf(`${LONG}\n\n${LONG}\n\n${group.join('\n')}\n\n${LONG}`).slice(2, -1)

  it('a caption and who took the picture', () => {
    expect(lines(caption, 'Photo: Ada Brand')).toEqual([caption, 'Photo: Ada Brand'])
    expect(lines(caption, 'and her mate', 'Photo: Ada Brand')).toEqual([`|${caption}\nand her mate\nPhoto: Ada Brand`])
    expect(lines('The boat', 'Photo: Ada Brand')).toEqual(['|The boat\nPhoto: Ada Brand'])
    expect(lines(caption, 'The mate: Ada Brand')).toEqual([`|${caption}\nThe mate: Ada Brand`])
  })

  it('a line and tags below it', () => {
    expect(lines(caption, '#ferry #osk')).toEqual([caption, '#ferry #osk'])
    expect(lines(caption, 'and her mate', '#ferry #osk')).toEqual([caption, 'and her mate', '#ferry #osk'])
    expect(lines(caption, '#ferry and osk')).toEqual([`|${caption}\n#ferry and osk`])
    expect(lines(caption, '#ferry')).toEqual([`|${caption}\n#ferry`])
  })

  it('a phrase of the page and the line that it heads', () => {
    expect(lines('Read more', caption)).toEqual(['Read more', caption])
    expect(lines('Row more', caption)).toEqual([`|Row more\n${caption}`])
    expect(lines('Read more', caption, 'and her mate')).toEqual([`|Read more\n${caption}\nand her mate`])
  })
})

describe('the first two lines are title and deck', () => {
  const [title, deck] = [
    'Ferries: six questions',
    `The ferry to Osk runs again after nine winters, and ${'nobody knows why '.repeat(3).trim()}`,
  ]
  const groups = (...below: string[]): string[] => blocksOf([`${title}\n${deck}`, ...below].join('\n\n')).slice(0, 2)
  const stanza = 'The boat is old\nand so am I'

  it('above a question, where the deck is longer than verse', () => {
    expect(groups('Who may go?\nAll may.', 'Who pays?\nNobody does.')).toEqual([title, deck])
    expect(groups(stanza, stanza, stanza)).toEqual([`|${title}\n${deck}`, `|${stanza}`])
    expect(blocksOf(`Ferries\nand why\n\nWho may go?\nAll may.\n\nWho pays?\nNobody does.`)[0]).toBe(
      '|Ferries\nand why',
    )
  })

  it('above entries with their time', () => {
    const first = (...entries: string[]): string =>
      blocksOf(`Ferries\nat Osk\n\n${entries.join('\n')}\n\nNoon\n${entries.join('\n')}`)[0] as string
    expect(first('Dawn', '15h20 It rains', '15h40 It rains')).toBe('Ferries')
    expect(first("3' A corner", "14' A goal")).toBe('Ferries')
    expect(first('15:20 It rains', 'It rains')).toBe('|Ferries\nat Osk')
    expect(first('15 boats', '16 boats')).toBe('|Ferries\nat Osk')
  })
})
