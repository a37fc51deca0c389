import { describe, expect, test } from 'vitest'
import { linesOf } from '../../src/rules/blocks/lines.ts'
import { paragraphsOf } from '../../src/rules/blocks/stream.ts'

const PROSE =
  'The ferry to Osk stops in winter, the council of the island said on Monday night after a debate of five hours, and will come back in April when the ice is gone and the harbour has been mended at last. ' +
  'Nobody had asked the keeper of the lock, who has worked there since he was a boy and who now mends nets in the shed behind it.'
const SECOND =
  'A boat of wood was built in the yard of his father, from oak that had lain in the water for as long as anybody could remember, and it was sold to a man from the other side of the sound who never paid for it.'

/** Words set in lines of so many letters at most. */
function wrapped(text: string, width: number): string {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const line = lines.at(-1)
    if (line !== undefined && line.length + 1 + word.length <= width) lines[lines.length - 1] = `${line} ${word}`
    else lines.push(word)
  }
  return lines.join('\n')
}

/** The paragraphs, each on one line; nothing where the text is not wrapped. */
function paragraphsIn(text: string): string[] | undefined {
  const paragraphs = paragraphsOf(text, linesOf(text, false).lines)
  return paragraphs?.map(lines => lines.map(({ start, end }) => text.slice(start, end)).join(' '))
}

describe('wrapped prose without empty lines is paragraphs', () => {
  test.each([44, 58, 72, 88])('at %i letters', width => {
    const text = `Ferry stops in winter\nBy Marit Dahl\n${wrapped(PROSE, width)}\n${wrapped(SECOND, width)}`
    expect(paragraphsIn(text)?.join(' ')).toBe(text.replaceAll('\n', ' '))
    expect(paragraphsIn(text)?.slice(0, 2)).toEqual(['Ferry stops in winter', 'By Marit Dahl'])
    expect(paragraphsIn(text)?.length).toBeLessThanOrEqual(4)
  })

  test('with an empty line between all lines, and with the line ends of Windows', () => {
    const text = `${wrapped(PROSE, 60)}\nShort.\n${wrapped(SECOND, 60)}`
    const paragraphs = [PROSE, 'Short.', SECOND]
    for (const end of ['\n', '\n\n', '\r\n', '\r\n\r\n'])
      expect(paragraphsIn(text.replaceAll('\n', end))).toEqual(paragraphs)
  })

  test('in a script without capitals', () => {
    const text =
      'द्वीप की परिषद ने सोमवार रात पाँच घंटे की बहस के बाद कहा कि नाव सर्दियों में नहीं चलेगी और अप्रैल में बर्फ पिघलने के बाद ही लौटेगी। '
        .repeat(4)
        .trim()
    expect(paragraphsIn(wrapped(text, 50))).toEqual([text])
  })

  test('a narrower box stands by itself, a sentence within it is one; a line with a longer address, too', () => {
    const text = `${wrapped(PROSE, 60)}\nA boat of oak is never a boat\nof oak once it has been sold.\n${wrapped(SECOND, 60)}\nhttps://quay.example/${'a'.repeat(60)}`
    expect(paragraphsIn(text)).toEqual([
      PROSE,
      'A boat of oak is never a boat of oak once it has been sold.',
      SECOND,
      `https://quay.example/${'a'.repeat(60)}`,
    ])
  })

  test('a deck above, as wide as the rest, and a paragraph that begins below it', () => {
    const deck = 'Nobody had asked the man who mends the nets, he said himself.'
    expect(paragraphsIn(`Ferry stops\n${deck}\n${wrapped(PROSE, 62)}\n${wrapped(SECOND, 62)}`)?.[1]).toBe(deck)
  })

  test('a heading in the midst, as wide as the rest, above a word that is no name', () => {
    const heading = 'What is to become of the boats that lie in the harbour, and why'
    expect(paragraphsIn(`${wrapped(SECOND, 64)}\n${heading}\n${wrapped(PROSE, 64)}`)).toEqual([SECOND, heading, PROSE])
  })

  test('who wrote it stands by itself, in small letters, too, and so does an item', () => {
    const text = `The bridge that was always open\nby Ted Moe\n${wrapped(PROSE, 60)}\n- nets and boats for the winter\n${wrapped(SECOND, 60)}`
    expect(paragraphsIn(text)).toEqual([
      'The bridge that was always open',
      'by Ted Moe',
      PROSE,
      '- nets and boats for the winter',
      SECOND,
    ])
  })
})

describe('none is', () => {
  test.each([
    ['a few lines', wrapped(PROSE, 60).split('\n').slice(0, 5).join('\n')],
    ['paragraphs of a line each', `${PROSE}\n${SECOND}\n`.repeat(5)],
    ['narrow lines', wrapped(`${PROSE} ${SECOND}`, 30)],
    [
      'verse, each line of which begins with a capital',
      wrapped(PROSE, 48).replace(/^\p{Ll}/gmu, letter => letter.toUpperCase()),
    ],
    ['lines of all lengths', Array.from({ length: 20 }, (_, n) => PROSE.slice(n, 20 + ((n * 37) % 60))).join('\n')],
    [
      'a script without spaces',
      '島の議会は月曜日の夜、五時間に及ぶ討論の末、冬の渡し船を止めると述べた。春に氷が解けて港が直れば、船は戻ってくるという。\n'.repeat(
        10,
      ),
    ],
  ])('%s', (_, text) => expect(paragraphsIn(text)).toBeUndefined())
})
