import { describe, expect, it } from 'vitest'
import type { Draft, View } from '../../src/draft.ts'
import { lookFrom } from '../../src/look.ts'
import { isEcho, isPhrase, isTitleAndDeck, isWholeText } from '../../src/rules/runs/copy.ts'
import type { Run } from '../../src/rules/runs/run.ts'
import { timesIn } from '../../src/rules/runs/times.ts'
import type { Match } from '../../src/text/matches.ts'
import type { Passage, Span } from '../../src/types.ts'
import { draftOf } from '../steps/opened.ts'
import { PROSE, prose, sentence } from '../steps/prose.ts'

interface Told {
  draft: Draft
  view: View
  run: Run
}

/** A text with two runs of its passages, and what they have in common there. */
function runIn(lines: readonly string[], early: [number, number], late: [number, number]): Told {
  const draft = draftOf(...lines)
  const { view, common } = lookFrom()(draft)
  const end = (p: number): number => view.starts[p + 1] as number
  const isOf = ({ a, b }: Match): boolean =>
    a >= (view.starts[late[0]] as number) &&
    a < end(late[1]) &&
    b >= (view.starts[early[0]] as number) &&
    b < end(early[1])
  const matches = common.matches.filter(isOf)
  const letters = matches.reduce((sum, { length }) => sum + length, 0)
  return { draft, view, run: { early, late, chain: { matches, letters }, partly: 0 } }
}

describe('a chain in one passage on both sides', () => {
  const isIn = (one: string, other: string, ...more: string[]): boolean => {
    const lines = [one, 'A line between', other, ...more]
    const { view, run } = runIn(lines, [0, 0], [2, lines.length - 1])
    return isPhrase(view, run.chain)
  }
  const [said, own, other] = [sentence(90, 1), sentence(60, 2), sentence(70, 3)]

  it('is a phrase where either has more', () => {
    expect(isIn(`${own} ${said} ${own}`, `${other} ${said} ${other}`)).toBe(true)
    expect(isIn(said, `${other} ${said}`)).toBe(true)
    expect(isIn(`${own} ${said}`, said)).toBe(true)
  })

  it('is none where it is all of both, or goes on in the next passage', () => {
    expect(isIn(said, said)).toBe(false)
    expect(isIn(said, `${said} So`)).toBe(false)
    expect(isIn(said, `${said} And`)).toBe(true)
    const { view, run } = runIn([`${own} ${said}`, prose(0), 'A line', `${other} ${said}`, prose(0)], [0, 1], [3, 4])
    expect(isPhrase(view, run.chain)).toBe(false)
  })
})

describe('a title and its deck above a byline, below which the text begins with both', () => {
  const [title, deck] = ['Ferry to Osk runs again', prose(0)]
  const isIn = (lines: string[], early: [number, number], late: [number, number]): boolean => {
    const { draft, view, run } = runIn(lines, early, late)
    return isTitleAndDeck(draft, view, run)
  }

  it('are no run of the body', () => {
    expect(isIn([title, deck, 'By Marit Dahl', title, deck, prose(1), prose(2)], [0, 1], [3, 4])).toBe(true)
  })

  it('are one without the byline, of other extent, or where no text follows', () => {
    expect(isIn([title, deck, title, deck, prose(1), prose(2)], [0, 1], [2, 3])).toBe(false)
    expect(isIn([title, deck, 'By Marit Dahl', title, deck], [0, 1], [3, 4])).toBe(false)
    expect(isIn([title, deck, 'By Marit Dahl', title, deck, 'A line', prose(1)], [0, 1], [3, 4])).toBe(false)
    expect(isIn([title, deck, 'By Marit Dahl', title, prose(1)], [0, 0], [3, 3])).toBe(false)
    expect(isIn([prose(3), deck, 'By Marit Dahl', prose(3), deck, prose(1)], [0, 1], [3, 4])).toBe(false)
    expect(isIn([title, 'A deck', 'By Marit Dahl', title, 'A deck', prose(1)], [0, 1], [3, 4])).toBe(false)
    expect(isIn(['A line', title, deck, 'By', title, deck, prose(1)], [1, 2], [4, 5])).toBe(false)
    const three = [title, deck, prose(1)]
    expect(isIn([...three, 'By Marit Dahl', ...three, prose(2)], [0, 2], [4, 6])).toBe(false)
  })
})

describe('the whole text twice, one of them without some of its paragraphs', () => {
  const isIn = (lines: readonly string[], early: [number, number], late: [number, number]): boolean => {
    const { draft, view, run } = runIn(lines, early, late)
    return isWholeText(draft, view, run)
  }
  const title = 'Ferry to Osk runs again'
  const [whole, part] = [PROSE.slice(0, 5), [prose(0), prose(4)]]

  it('is a copy', () => {
    expect(isIn([title, ...whole, ...part], [1, 5], [6, 7])).toBe(true)
    expect(isIn([title, ...part, ...whole], [1, 2], [3, 7])).toBe(true)
  })

  it('not with text behind or between, nor one paragraph alone', () => {
    expect(isIn([title, ...whole, ...part, prose(6)], [1, 5], [6, 7])).toBe(false)
    expect(isIn([title, ...whole, prose(6), prose(7), ...part], [1, 5], [8, 9])).toBe(false)
    expect(isIn([title, prose(0), 'A line', prose(1), prose(0)], [1, 3], [4, 4])).toBe(false)
    expect(isIn([title, prose(0), 'A line', prose(0), prose(1)], [1, 1], [3, 4])).toBe(false)
  })

  it('not with other words in the shorter one', () => {
    expect(isIn([title, ...whole, prose(0), `${prose(4)} ${sentence(60, 5)}`], [1, 5], [6, 7])).toBe(false)
  })
})

describe('a single passage of each run', () => {
  const isIn = (one: string, other: string): boolean => {
    const { draft, view, run } = runIn([one, other], [0, 0], [1, 1])
    return isEcho(draft, view, run, timesIn(draft, view))
  }
  const said = `${prose(0)} ${prose(1)}`

  it('is a copy to the letter, or but for two letters', () => {
    expect(isIn(said, said)).toBe(true)
    expect(isIn(said, `${said} So`)).toBe(true)
    expect(isIn(said, `${said} And`)).toBe(false)
  })
})

describe('three paragraphs that come again with one behind each', () => {
  const [one, two, three] = [prose(0), prose(1), prose(2)]
  const isIn = (lines: string[], early: [number, number], late: [number, number]): boolean => {
    const { draft, view, run } = runIn(lines, early, late)
    return isEcho(draft, view, run, timesIn(draft, view))
  }

  it('are taken up one by one, and no run', () => {
    expect(isIn([one, two, three, 'So far', one, prose(3), two, prose(4), three], [0, 2], [4, 8])).toBe(false)
  })

  it('are a run where lines stand between, or there is no more than one paragraph', () => {
    expect(isIn([one, two, three, one, 'Sails', two, 'Masts', three], [0, 2], [3, 7])).toBe(true)
    expect(isIn([one, two, three, one, prose(3), two, three], [0, 2], [3, 6])).toBe(true)
  })
})

describe('a text of lines that begins once more', () => {
  const lines = ['Masts', 'First prize: no one', 'Sails', 'First prize: a goat', 'Ropes', 'First prize: a boat']
  const rest = [prose(1), prose(2), prose(3), sentence(400, 5)]
  const isIn = (again: string[], last = again.length - 1): boolean => {
    const { draft, view, run } = runIn([prose(0), ...lines, ...rest, ...again], [0, last], [11, 11 + last])
    return isEcho(draft, view, run, timesIn(draft, view))
  }

  it('with its first paragraph and several lines, to the letter, is a copy', () => {
    expect(isIn([prose(0), ...lines.slice(0, 5)])).toBe(true)
    expect(isIn([prose(0), ...lines.slice(0, 3)])).toBe(true)
    expect(isIn([prose(0), ...lines.slice(0, 4), 'Ro…'], 4)).toBe(true)
  })

  it('is none with fewer, with others, or without that paragraph', () => {
    expect(isIn([prose(0), ...lines.slice(0, 2)])).toBe(false)
    expect(isIn([prose(0), ...lines.slice(0, 4).map(line => line.replace('prize: ', 'prize of all: not '))])).toBe(
      false,
    )
    const { draft, view, run } = runIn([prose(0), ...lines, ...rest, ...lines], [1, 6], [11, 16])
    expect(isEcho(draft, view, run, timesIn(draft, view))).toBe(false)
  })

  it('is one with two passages where the first copy breaks off right above', () => {
    const preview = (line: string): boolean => {
      const { draft, view, run } = runIn([prose(0), 'Masts', line, prose(0), ...lines, ...rest], [0, 2], [3, 5])
      return isEcho(draft, view, run, timesIn(draft, view))
    }
    expect(preview('First prize…')).toBe(true)
    expect(preview('First prize')).toBe(false)
  })
})

describe('a run of which half stands more than twice in the text', () => {
  const formulas = [prose(1), prose(2)]
  const episode = (n: number): string[] => [`${prose(0)} ${n}.`, ...formulas, sentence(60, n)]
  const isIn = (...rest: string[]): boolean => {
    const lines = [prose(6), prose(7), ...episode(1), ...episode(2), ...rest, sentence(900, 9)]
    const { draft, view, run } = runIn(lines, [2, 5], [6, 9])
    return isEcho(draft, view, { ...run, partly: 1 }, timesIn(draft, view))
  }

  it('is told by its author, time and again', () => {
    expect(isIn(...formulas)).toBe(false)
    expect(isIn(...episode(3))).toBe(false)
  })

  it('is a copy where less does, or where no word of it differs', () => {
    expect(isIn(prose(1))).toBe(true)
    expect(isIn(...formulas, `${prose(0)} 2.`)).toBe(true)
    const said = [prose(0), ...formulas]
    const { draft, view, run } = runIn(
      [prose(6), prose(7), ...said, ...said, ...formulas, sentence(900, 9)],
      [2, 4],
      [5, 7],
    )
    expect(isEcho(draft, view, run, timesIn(draft, view))).toBe(true)
  })
})

describe('many paragraphs that come again to the letter, with others between', () => {
  const run = (count: number): string[] => PROSE.slice(0, count)
  const isIn = (count: number, rest: number, ...more: string[]): boolean => {
    const [one, two, three] = [sentence(rest, 1), sentence(rest, 2), sentence(rest, 3)]
    const lines = [prose(7), one, ...run(count), two, ...run(count), ...more, three]
    const { draft, view, run: found } = runIn(lines, [2, count + 1], [count + 3, 2 * count + 2])
    return isEcho(draft, view, found, timesIn(draft, view))
  }

  it('are a copy: five where they are half of the text, seven wherever they stand', () => {
    expect(isIn(5, 220)).toBe(true)
    expect(isIn(5, 320)).toBe(false)
    expect(isIn(7, 900)).toBe(true)
    expect(isIn(4, 200)).toBe(false)
  })

  it('three where each stands below its heading', () => {
    const isHeaded = (...lines: string[]): boolean => {
      const all = [prose(7), sentence(90, 1), ...lines, sentence(170, 2), ...lines]
      const { draft, view, run: found } = runIn(all, [2, lines.length + 1], [lines.length + 3, 2 * lines.length + 2])
      return isEcho(draft, view, found, timesIn(draft, view))
    }
    const headed = (count: number): string[] => run(count).flatMap((line, n) => [`Who pays for ${'abc'[n]}?`, line])
    expect(isHeaded(...headed(3))).toBe(true)
    expect(isHeaded(...headed(2))).toBe(false)
    expect(isHeaded(...headed(3).slice(1))).toBe(false)
  })

  it('but not where one stands a third time', () => {
    expect(isIn(7, 900, prose(2))).toBe(false)
  })

  it('but not with others of their own in both', () => {
    const own = run(7).map((line, n) => (n === 3 ? sentence(90, 7) : line))
    const lines = [prose(7), sentence(900, 1), ...run(7), sentence(900, 2), ...own, sentence(900, 3)]
    const { draft, view, run: found } = runIn(lines, [2, 8], [10, 16])
    expect(isEcho(draft, view, found, timesIn(draft, view))).toBe(false)
  })
})

describe('two paragraphs from the midst of a text, once more', () => {
  const again = [`${prose(1)} ${prose(2)}`, prose(3)]
  const rest = [sentence(400, 5), sentence(400, 6)]
  const isIn = (isBelow: boolean, ...between: string[]): boolean => {
    const late = 4 + between.length
    const lines = [prose(7), prose(0), ...again, ...between, ...again, ...rest]
    const { draft, view, run } = runIn(lines, [2, 3], [late, late + 1])
    const { end, to } = (draft.passages[late - 1] as Passage).spans[0] as Span
    const title = { reason: 'title-again' as const, start: end, end, from: to, to, twin: 0, links: [], instead: [] }
    const asked = { ...draft, dropped: isBelow ? [title] : [] }
    const answer = isEcho(asked, view, run, timesIn(draft, view))
    expect(isEcho(asked, view, run, timesIn(draft, view)), 'asked again').toBe(answer)
    return answer
  }

  it('right below the title, which has gone, are a copy: the next page of the article', () => {
    expect(isIn(true, 'Next page')).toBe(true)
    expect(isIn(false, 'Next page')).toBe(false)
    expect(isIn(true, prose(5))).toBe(false)
  })
})

describe('several paragraphs from the midst of a text, once more behind a line', () => {
  const again = [1, 2, 3].map(n => prose(n))
  const first = [prose(7), prose(4)]
  const rest = [sentence(400, 5), sentence(400, 6)]
  const isIn = (above: string, line: string, ...behind: string[]): boolean => {
    const { draft, view, run } = runIn(
      [...first, above, ...again, line, ...behind, ...rest],
      [3, 5],
      [7, 6 + behind.length],
    )
    return isEcho(draft, view, run, timesIn(draft, view))
  }

  it('are a copy', () => {
    expect(isIn(prose(0), 'The boat at the quay', ...again)).toBe(true)
    expect(isIn(prose(0), 'The boat at the quay', `${again[0]} ${again[1]}`, again[2] as string)).toBe(true)
    expect(isIn(prose(0), 'The boat at the quay', ...again.slice(0, 2), `${again[2]} ${prose(6)}`)).toBe(true)
  })

  it('not below a heading, behind a paragraph, or with words of their own', () => {
    expect(isIn('The boat at the pier', 'The boat at the quay', ...again)).toBe(false)
    expect(isIn(prose(0), prose(5), ...again)).toBe(false)
    const own = `${(again[2] as string).replace('row', 'swim')} ${prose(6)}`
    expect(isIn(prose(0), 'The boat at the quay', ...again.slice(0, 2), own)).toBe(false)
  })

  it('not two of them', () => {
    const two = again.slice(0, 2)
    const { draft, view, run } = runIn([...first, prose(0), ...two, 'A line', ...two, ...rest], [3, 4], [6, 7])
    expect(isEcho(draft, view, run, timesIn(draft, view))).toBe(false)
  })
})

describe('a paragraph with the lines above it, directly followed by all', () => {
  const isIn = (entry: string[], other = entry, change = (draft: Draft): Draft => draft): boolean => {
    const lines = ['A storm over Osk', prose(5), ...entry, ...other, prose(6)]
    const last = entry.length + 1
    const { draft, view, run } = runIn(lines, [2, last], [last + 1, last + other.length])
    return isEcho(change(draft), view, run, timesIn(draft, view))
  }
  const ENTRY = ['16:40', 'The brook has reached its peak', prose(0)]

  it('is an entry of a live blog', () => {
    expect(isIn(ENTRY)).toBe(true)
    expect(isIn(ENTRY, [...ENTRY.slice(0, 2), `${prose(0).slice(0, -9)}was asleep.`])).toBe(false)
    expect(isIn(ENTRY, [...ENTRY.slice(0, 2), `${prose(0)} So it was.`])).toBe(false)
  })

  it('none without a paragraph or a line, nor with a list', () => {
    expect(isIn(['16:40', 'The brook has reached its peak', 'Goats are well and asleep below the old pier'])).toBe(
      false,
    )
    expect(isIn(ENTRY.slice(1))).toBe(false)
    const keepsLines = (draft: Draft): Draft => ({
      ...draft,
      passages: draft.passages.map((one, p) => (p === 6 ? { ...one, keepsLines: true } : one)),
    })
    expect(isIn(ENTRY, ENTRY, keepsLines)).toBe(false)
  })
})

describe('a box with its heading from the midst of a text', () => {
  const BOX = ['Bells in a barn', prose(1), prose(2)]
  const isIn = (box: string[], tail: string[] = [], again = box, head = ['A bell', prose(0)]): boolean => {
    const lines = [...head, ...box, prose(3), prose(4), sentence(300, 1), ...again, ...tail]
    const first = head.length
    const late = first + box.length + 3
    const { draft, view, run } = runIn(lines, [first, first + box.length - 1], [late, late + again.length - 1])
    return isEcho(draft, view, run, timesIn(draft, view))
  }

  it('is a copy at the end, but for a line', () => {
    expect(isIn(BOX)).toBe(true)
    expect(isIn(BOX, ['Marit Dahl'])).toBe(true)
    expect(isIn(BOX, [prose(5)])).toBe(false)
  })

  it('but not with other words, without a heading, with one paragraph, or a third time', () => {
    expect(isIn(BOX, [], [...BOX.slice(0, 2), `${prose(2).slice(0, -8)}goats.`])).toBe(false)
    expect(isIn(BOX, [], [...BOX.slice(0, 2), `${prose(2)} So it was.`])).toBe(false)
    expect(isIn([`${BOX[0]}.`, ...BOX.slice(1)])).toBe(false)
    expect(isIn(BOX.slice(1))).toBe(false)
    expect(isIn(BOX.slice(0, 2))).toBe(false)
    expect(isIn([...BOX, 'Goats'])).toBe(false)
    expect(isIn(BOX, [], BOX, ['A bell', 'Bells in a barn', prose(0)])).toBe(false)
  })
})
