import { describe, expect, it } from 'vitest'
import type { Draft } from '../../src/draft.ts'
import { findDecks } from '../../src/steps/find-decks.ts'
import type { Passage, Span } from '../../src/types.ts'
import { copiesIn, draftOf } from './opened.ts'
import { PROSE, prose, sentence } from './prose.ts'

const [FIRST, SECOND, THIRD, FOURTH, FIFTH, SIXTH] = PROSE
const BODY = [FIRST, SECOND, THIRD, FOURTH, FIFTH, SIXTH]

/** The passages that go as decks. */
const decksOf = (draft: Draft): number[] => copiesIn(findDecks, draft).map(([, first]) => first)
const decksIn = (...lines: string[]): number[] => decksOf(draftOf(...lines))

describe('a deck that the body says again goes', () => {
  it.each([
    ['The boat left the quay on Thursday with forty passengers', 'the beginning of a sentence'],
    ['two goats and the mayor, and nobody was sick', 'its end'],
    ['The council has promised money for two summers, and the rest depends on the weather.', 'from a later paragraph'],
    ['The boat left the quay on Thursday with fifty passengers, two goats and the mayor', 'with a word changed'],
    ['the boats left the quay on Thursday with forty passengers, two goats and the mayors', 'with words inflected'],
    [FIRST, 'a whole paragraph'],
  ])('%j: %s', deck => {
    expect(decksIn(deck, ...BODY)).toEqual([0])
  })

  it('below a few lines of the page that are too short for a deck', () => {
    const deck = 'The boat left the quay on Thursday with forty passengers'
    const lines = [
      'News',
      'Ada Brand',
      '3 May',
      'x',
      '+',
      '18:40',
      'Osk',
      'Log in',
      'Menu',
      'Sport',
      'A',
      'B',
      'C',
      'D',
      'E',
    ]
    const more = [...'FGHIJKLM']
    expect(decksIn(...lines, ...more, deck, ...BODY)).toEqual([23])
    expect(decksIn(...lines, ...more, 'By', deck, ...BODY)).toEqual([])
    const long = ['The goats are happy about it', 'Who will pay for the ferry', 'What the mayor is said to know']
    expect(decksIn(...long, 'x', deck, ...BODY)).toEqual([4])
    expect(decksIn(...long, 'All that is new about the ice', deck, ...BODY)).toEqual([])
  })

  it('sentence by sentence', () => {
    const deck =
      'The boat left the quay on Thursday with forty passengers. Whoever wants to row instead may do so. A round trip costs six crowns.'
    expect(decksIn(deck, ...BODY)).toEqual([0])
  })

  it('with a label, where the paragraph right below begins with it and goes on', () => {
    const line = 'OSK: The boat left the quay on Thursday with forty passengers'
    const below = `${line}, two goats and the mayor.`
    expect(decksIn(line, below, ...BODY.slice(1))).toEqual([0])
    expect(decksIn(`${line}.`, `${line}.`, ...BODY.slice(1))).toEqual([])
    expect(decksIn(line, SECOND, below, ...BODY.slice(2))).toEqual([])
    expect(decksIn(line.replace(':', ';'), below, ...BODY.slice(1))).toEqual([0])
    expect(decksIn('OSK: The boat left the quay on Thursd', below, ...BODY.slice(1))).toEqual([])
    expect(decksIn('OSK: The boat left the quay on Thursday', `${line}. `, 'Osk')).toEqual([])
  })

  describe('with the kicker of the title', () => {
    const deck =
      'Sea weather: The boat left the quay on Thursday with forty passengers, two goats and the mayor, and nobody was sick.'
    const below = (title: string, ...lines: string[]): number[] => {
      const draft = draftOf(title, ...lines)
      return decksOf({ ...draft, passages: draft.passages.slice(1) })
    }

    it('though other paragraphs begin with that', () => {
      for (const mark of ['', '# ']) {
        expect(below(`${mark}Sea weather: The ferry to Osk runs again after nine winters`, deck, ...BODY)).toEqual([0])
        const begun = BODY.map((text, n) => (n > 2 ? `Sea weather: ${text}` : text))
        expect(below(`${mark}Sea weather: The ferry to Osk runs again after nine winters`, deck, ...begun)).toEqual([0])
      }
    })

    it('and not with the label of something else', () => {
      for (const title of [
        'The ferry to Osk runs again after nine winters',
        'Sea reports: The ferry to Osk runs again after all',
      ])
        expect(below(title, deck, ...BODY)).toEqual([])
    })
  })

  it('but not a paragraph that names in words of its own who says it, as a shorter deck may', () => {
    const said =
      'the boat left the quay on Thursday with forty passengers, two goats and the mayor, and nobody was sick on the long way over to the far side of the fjord, nor on the way back in the dark'
    const body = [
      `“${said.replace('the', 'The')}. Nobody asked for more. We are glad,” she wrote to the council.`,
      ...BODY.slice(1),
    ]
    const lead = (name: string, end = '.'): string => `The harbour director ${name} has said that ${said}${end}`
    expect(decksIn(lead('Marit Dahl'), ...body)).toEqual([])
    expect(decksIn(lead('Marit Dahl', ''), ...body)).toEqual([0])
    expect(decksIn(lead('of all'), ...body)).toEqual([0])
    expect(decksIn(lead('Marit'), ...body, 'Marit Dahl is the director of the harbour.')).toEqual([0])
    expect(decksIn(`Marit Dahl has said that ${said.slice(0, 140)}.`, ...body)).toEqual([0])
  })

  describe('with who says it before a colon, a dash or a quotation', () => {
    const said = 'I kept the lamp because nobody asked for it back'
    const body = (quoted: string): string[] => [
      FIRST,
      `The keeper is a quiet man. ${quoted} he says.`,
      ...BODY.slice(2),
    ]
    const told = [`“${said},”`, `– ${said},`].map(body)

    it('where the body has it in quotation marks, or behind the dash of a dialogue', () => {
      for (const lines of told) {
        for (const words of [said, `“${said}”`]) expect(decksIn(`Watchman: ${words}`, ...lines)).toEqual([0])
        expect(decksIn(`The old watchman says - ${said}`, ...lines)).toEqual([0])
        expect(decksIn(`Old watchman of Osk “${said}”`, ...lines)).toEqual([0])
      }
    })

    it('not where it stands there without, is less, or other labels are the same', () => {
      expect(decksIn(`Watchman: ${said}`, ...body(`${said},`))).toEqual([])
      const [lines = []] = told
      expect(decksIn(`Watchman: “${said} so far and then”`, ...lines)).toEqual([])
      expect(decksIn(`Watchman: ${said}`, ...lines, 'Watchman: That is all of it that I know.')).toEqual([])
      expect(decksIn('Watchman of Osk: “I kept the lamp”', FIRST, 'He is quiet. “I kept the lamp,” he says.')).toEqual(
        [],
      )
    })
  })

  it('with a clause at its end that names who says it, where the text names him elsewhere', () => {
    const said = 'Eight of the forty benches are where they were'
    const body = (name: string): string[] => [
      `The people of Osk had an answer from ${name}, of the office of the park.`,
      `It also says that ${said.toLowerCase()}, and the others went to the camp.`,
      ...BODY,
    ]
    const clause = ', admitted the new director Peter Holm'
    expect(decksIn(said + clause, ...body('Peter Holms'))).toEqual([0])
    expect(decksIn(said + clause, ...body('Marit Dahl'))).toEqual([])
    expect(decksIn(`${said}, admitted the director at his office`, ...body('Peter Holm'))).toEqual([])
    expect(decksIn(`${said.replace('benches', 'lamps')}${clause}`, ...body('Peter Holm'))).toEqual([])
    expect(decksIn('Rain on the fjord since the beginning of June', said + clause, ...body('Peter Holm'))).toEqual([])
  })

  it('as the last paragraph', () => {
    expect(decksIn('A line above', FIRST, ...BODY.slice(1), FIRST)).toEqual([1])
    const unlike = FIRST.replace('.', ', they say.')
    expect(decksIn(FIRST, ...BODY.slice(1), `${FIRST} ${THIRD}`)).toEqual([0])
    expect(decksIn(FIRST, ...BODY.slice(1), unlike)).toEqual([0])
  })

  it('sentence by sentence from lines that stand together', () => {
    const points = [SECOND, THIRD, FOURTH]
    expect(decksIn(points.join(' '), FIRST, ...points, FIFTH, SIXTH)).toEqual([0])
  })

  describe('with a line behind it that is too short to be told by itself', () => {
    const deck = 'The old ferry is to be sold for scrap in the spring.'
    const said = `Nobody on Osk believes it. ${deck} He has a buyer, and a price that nobody knows.`

    it('where the body goes on with it', () => {
      expect(decksIn(deck, 'He has a buyer', said, ...BODY)).toEqual([0, 1])
      expect(decksIn(deck, 'He has a buyer', said, ...BODY, 'He has a buyer')).toEqual([0, 1])
    })

    it('to the letter, in the same paragraph, as no item, verse or name', () => {
      const others = ['He had a buyer', '• He has a buyer', 'a buyer', '¶', '[He has a buyer]']
      for (const other of others) expect(decksIn(deck, other, said, ...BODY)).toEqual([0])
      const [ends, goesOn] = [`Nobody believes it. ${deck}`, 'He has a buyer, and a price that nobody on Osk knows.']
      expect(decksIn(deck, 'He has a buyer', ends, goesOn, ...BODY)).toEqual([0])
      expect(decksIn(`${deck} Or not.`, 'He has a buyer', said, ...BODY)).toEqual([0])
      expect(decksIn(deck, said, ...BODY)).toEqual([0])
      const draft = draftOf(deck, 'He has a buyer', said, ...BODY)
      const passages = draft.passages.map((one, p): Passage => (p === 1 ? { ...one, keepsLines: true } : one))
      expect(decksOf({ ...draft, passages })).toEqual([0])
    })
  })

  describe('with phrases moved', () => {
    const spoken = 'said the old harbour master Olav Brekke of Osk'
    const told = 'The ferry to the islands will not sail before the ice has gone'
    const moved = `The old harbour master Olav Brekke of Osk said that ${told.toLowerCase()}.`

    it('near by', () => {
      expect(decksIn(`${told}, ${spoken}.`, moved, ...BODY)).toEqual([0])
      expect(decksIn(`${told}, ${spoken}.`, 'By Marit Dahl', '4 May', 'Osk', 'Ferries', moved, ...BODY)).toEqual([0])
    })

    it('far away only where nearly all is said', () => {
      const far = (deck: string): number[] => decksIn(deck, ...BODY.slice(0, 4), moved, ...BODY.slice(4))
      expect(far(`${told}, ${spoken}.`)).toEqual([0])
      expect(far(`${told}, ${spoken} in November, as autumn storms began.`)).toEqual([])
      // Where they stand together, in whatever order.
      expect(far(`${told}, ${spoken} in May.`)).toEqual([0])
    })

    it('not where the words do not stand in a row, or half are new', () => {
      const scattered = `Brekke, the master of the old quay in Osk, whom Olav knows from the harbour, said that ${told.toLowerCase()}.`
      expect(decksIn(`${told}, ${spoken}.`, scattered, ...BODY)).toEqual([])
      const own = 'while two goats wait on the quay for whoever has bought them'
      expect(decksIn(`${told}, ${spoken}, ${own}.`, moved, ...BODY)).toEqual([])
    })

    it('not of a quotation, which its author may give twice', () => {
      expect(decksIn(`“${told},” ${spoken}.`, moved, ...BODY)).toEqual([])
    })
  })

  it('a long one that has words in a row with its twin', () => {
    const long = `${FIRST} ${SECOND} ${THIRD}`
    expect(decksIn(long, ...BODY)).toEqual([0])
  })

  it('with numbers brought up to date, directly behind the title', () => {
    const said = 'On Thursday the 12 boats of Osk left the quay with 40 passengers, two goats and the mayor'
    const deck = said.replace('40', '43')
    expect(decksIn(deck, `${said}.`, ...BODY)).toEqual([0])
    expect(decksIn('By Marit Dahl', deck, `${said}.`, ...BODY)).toEqual([])
  })

  it('not where it names another place in a row', () => {
    const said = 'On the second Thursday the boat left the quay with forty passengers, two goats and the mayor'
    expect(decksIn(said.replace('second', 'first'), `${said}.`, ...BODY.slice(1))).toEqual([])
    expect(decksIn(said.replace('second', 'other'), `${said}.`, ...BODY.slice(1))).toEqual([0])
    expect(decksIn(said.replace('the second ', ''), `${said}.`, ...BODY.slice(1))).toEqual([0])
    expect(decksIn(said, `${said.replace('the second ', '')}.`, ...BODY.slice(1))).toEqual([0])
    expect(
      decksIn(
        '第一天渡船早上离开码头，船上有两只山羊和镇长，没有人晕船',
        '第二天渡船早上离开码头，船上有两只山羊和镇长，没有人晕船。',
        ...BODY,
      ),
    ).toEqual([])
  })

  it('not where it is told in parallel with the next paragraph', () => {
    const said = 'On that Thursday the boat left the quay with forty passengers, two goats and the mayor'
    const other = said.replace('forty', 'sixty').replace('goats', 'sheep')
    const rest = BODY.slice(1)
    expect(decksIn(`${other}.`, `${said}.`, ...rest)).toEqual([])
    expect(decksIn(`${said.replace('forty', 'sixty')}.`, `${said}.`, ...rest)).toEqual([0])
    expect(decksIn(other, `${said}.`, ...rest)).toEqual([0])
    expect(decksIn(`${other}.`, said, ...rest)).toEqual([0])
    expect(decksIn(`${other}.`, `${said}, and to everybody's surprise nobody was sick.`, ...rest)).toEqual([0])
    expect(decksIn(`${other}.`, rest[0] as string, `${said}.`, ...rest.slice(1))).toEqual([0])
  })

  it('in brackets for a part, or with a hash inside', () => {
    expect(decksIn('[The boat] left the quay on Thursday with forty passengers', ...BODY)).toEqual([0])
    expect(decksIn('The boat left the quay on Thursday with [forty] [passengers]', ...BODY)).toEqual([0])
    expect(decksIn('The boat # left the quay on Thursday with forty passengers', ...BODY)).toEqual([0])
  })

  it('whatever is said nearly like it before its twin', () => {
    const near = 'The boat left the quay on Friday with thirty passengers, as far as anybody can tell.'
    expect(decksIn('The boat left the quay on Thursday with forty passengers', near, ...BODY)).toEqual([0])
  })

  it('each of two', () => {
    expect(
      decksIn(
        'The boat left the quay on Thursday with forty passengers',
        'The council has promised money for two summers',
        ...BODY,
      ),
    ).toEqual([0, 1])
  })

  it('behind a byline', () => {
    expect(decksIn('By Marit Dahl', 'The boat left the quay on Thursday with forty passengers', ...BODY)).toEqual([1])
  })

  it('more nearly where it stands far from its twin: the end of a story shares much with its start', () => {
    const changed = 'In the evening the band of our harbour office played until the last bulb of the pier went out'
    expect(decksIn(changed, SIXTH, FIRST)).toEqual([0])
    expect(decksIn(changed, ...BODY)).toEqual([])
    expect(decksIn(changed.replace('our', 'the'), ...BODY)).toEqual([0])
  })
})

describe('what stays', () => {
  it.each([
    ['The weather on the fjord has been worse than anybody can remember', 'is said nowhere else'],
    ['two goats and the mayor', 'is too short'],
    ['- The boat left the quay on Thursday with forty passengers', 'is an item of a list'],
    ['Claim: The boat left the quay on Thursday with forty passengers', 'has a label'],
    ['## The boat left the quay on Thursday with forty passengers', 'is a heading by its mark'],
    ['[The boat left the quay on Thursday with forty passengers]', 'is in brackets'],
    ['“The council has promised money for two summers.” — Marit Dahl', 'bears its author’s name'],
  ])('%j %s', deck => {
    expect(decksIn(deck, ...BODY)).toEqual([])
  })

  it('verses a line each, of which the first goes on', () => {
    const song = ['The river does not know whom it has borne', 'and meets us all the same with open arms']
    const text = (mark: string): number[] =>
      decksIn(`${song[0]}${mark}`, song[1] as string, ...BODY, `${song[1]}.`, 'Nobody paid.')
    for (const mark of [' —', ',', ', —']) expect(text(mark)).toEqual([])
    expect(text('.')).toEqual([1])
  })

  it('a line with its author’s name as the next one', () => {
    const line = 'The council has promised money for two summers'
    expect(decksIn(line, '– Marit Dahl', ...BODY)).toEqual([])
    for (const source of [
      'Marit Dahl, The Winter Boats',
      'Marit Dahl, The Winter Boats, 1931',
      'Marit Dahl, Boats (1931)',
    ])
      expect(decksIn(`“${line}.”`, source, ...BODY)).toEqual([])
    for (const unquoted of [
      `${line}.`,
      `${line}, and the rest depends “on the weather.”`,
      `“${line.replace(' has', '” has')}.`,
    ])
      expect(decksIn(unquoted, 'Marit Dahl, The Winter Boats', ...BODY)).toEqual([0])
    for (const noSource of ['Marit Dahl, The Winter Boats.', 'by Marit Dahl, The Winter Boats', 'Osk, Friday, 12 May'])
      expect(decksIn(`“${line}.”`, noSource, ...BODY)).toEqual([0])
    expect(
      decksIn(
        `“${line}.”`,
        'Marit Dahl, who wrote the winter boats of Osk, and a good deal more about them, it seems',
        ...BODY,
      ),
    ).toEqual([0])
  })

  it('one whose author the body names as well is a deck', () => {
    const quotation = '“The council has promised money for two summers.” — Marit Dahl'
    expect(
      decksIn(quotation, FIRST, `${quotation} said so on Friday, and went home before anybody asked.`, THIRD),
    ).toEqual([0])
  })

  it('one that recurs is a refrain', () => {
    const line = 'The council has promised money for two summers'
    expect(decksIn(line, FIRST, `${line}, they say on the quay.`, THIRD, `${line}, and they mean it.`)).toEqual([])
  })

  it('one whose sentence several passages end with', () => {
    const note = 'The list is open until noon on the last Friday of May.'
    const deck = `${sentence(60, 1)} ${note}`
    const said = (...others: string[]): number[] =>
      decksIn(deck, `${sentence(60, 1)} ${note} ${sentence(40, 2)}`, ...others, FIRST, SECOND)
    expect(said()).toEqual([0])
    expect(said(`${sentence(90, 3)} ${note}`)).toEqual([])
    expect(said(`${sentence(90, 3)} The list is open until noon.`)).toEqual([0])
  })

  it('one that has a sentence of its own', () => {
    const own = 'Nobody knows who painted the hull blue in the night before its first trip.'
    expect(decksIn(`${FIRST} ${own}`, ...BODY)).toEqual([])
  })

  it('what is longer than a deck, and all behind it', () => {
    const long = BODY.slice(0, 6).join(' ')
    expect(decksIn(`${long} ${long}`, FIRST, ...BODY)).toEqual([])
  })

  it('what has about ninety words, and not fewer', () => {
    const all = PROSE.join(' ')
    expect(decksIn(all, all)).toEqual([])
    const fewer = PROSE.slice(0, -1).join(' ')
    expect(decksIn(fewer, fewer)).toEqual([0])
  })

  it('what stands behind the beginning of the body', () => {
    const own =
      'A paragraph of its own begins the story here, and it is long enough that nobody could take it for a deck.'
    expect(decksIn(own, 'The boat left the quay on Thursday with forty passengers', ...BODY)).toEqual([])
  })

  it('the last passage of a text', () => {
    expect(decksIn(FIRST)).toEqual([])
    expect(decksIn(FIRST, FIRST)).toEqual([0])
  })

  it('another entry of a list of times: its numbers differ', () => {
    expect(
      decksIn('The boat leaves the quay at 8 o’clock', 'The boat leaves the quay at 9 o’clock with the post.', ...BODY),
    ).toEqual([])
  })

  it('headings of a list of contents, which stand again as lines', () => {
    const contents = ['How the boat was built again', 'Who pays for the two summers']
    expect(decksIn(...contents, contents[0] as string, FIRST, contents[1] as string, SECOND)).toEqual([])
    expect(decksIn(FIFTH, contents[0] as string, FIRST, contents[0] as string, SECOND)).toEqual([])
    expect(decksIn(contents[0] as string, contents[0] as string, FIRST, SECOND)).toEqual([0])
    expect(decksIn('Osk, in May', contents[0] as string, FIRST, contents[0] as string, SECOND)).toEqual([])
  })

  it('but no line that is longer than a heading, or said again in a longer line', () => {
    const line = 'How the boat was built again'
    expect(decksIn('Osk, in May', line, FIRST, `${line} and by whom, this year`, SECOND)).toEqual([1])
    const long = `${line} by everybody who had a hammer or a saw, and by many more who had neither but came all the same to see it and to be seen`
    expect(decksIn('Osk, in May', long, FIRST, long, SECOND)).toEqual([1])
  })

  it('a refrain of which one time is before it and one behind it', () => {
    const refrain =
      'Hold the rudder lightly and the lantern clear, for the night is long to row, and whoever waits upon the shore has a brighter flame in which to believe than we'
    const first = 'We laid out the nets on a windy morning while nobody on the quay was awake yet'
    const second = 'A gull sat heavy upon the old gate by the church and sang in a bass of its own'
    const third = 'Home we turned as the grey day broke with aching shoulders and one small herring'
    const song = [first, refrain, second, refrain, third, refrain]
    expect(decksIn(...song)).toEqual([])
  })

  it('a deck of which the twin goes as a deck itself: it waits for the next look', () => {
    const later = 'The council has promised much money for two summers and the goats are glad'
    const body = 'The council has promised money for two summers and the goats are glad, said the mayor on Friday.'
    const first = 'The council has promised much money for two summers and the goats are sad now'
    expect(decksIn(first, later, body, FIRST)).toEqual([1])
    expect(decksIn(first, body, FIRST)).toEqual([0])
  })
})

describe('in a text that says like things in like words', () => {
  const clause = (who: string): string =>
    `The ${who} shall leave the quay at eight, shall carry the post and the goats, and shall be back before the lamps are lit.`

  it('a deck must be said again to the word', () => {
    const body = ['boat', 'ferry', 'barge', 'raft'].map(clause)
    const lead = 'An order for the boats of the harbour, as the council wrote it down in the winter of that year.'
    const head = [
      lead,
      'The wooden boat, the barge and the raft.',
      'It was read out on the quay.',
      'Nobody spoke against it.',
    ]
    const deck = 'The ferry shall leave the quay at nine, shall carry the post and the goats'
    expect(decksIn(deck, ...head, ...body)).toEqual([])
    expect(decksIn(deck, ...head, body[1] as string, FIRST)).toEqual([0])
    expect(decksIn(deck, ...head, ...body.slice(1, 3), FIRST)).toEqual([0])
    expect(decksIn(deck, ...head, ...body.slice(0, 3), FIRST)).toEqual([])
  })

  it('whether they differ at their beginning or in their midst', () => {
    const clauses = ['boat', 'ferry', 'barge', 'raft'].map(
      who =>
        `Nobody shall leave the quay before the bell of eight, but the ${who} shall carry the post and all the goats.`,
    )
    const head = ['An order for the harbour.', 'It was read out on the quay.', 'Nobody spoke.', 'It was in May.']
    const deck =
      'Nobody shall leave the quays before the bells of eight, but the ferries shall carry the posts and all the goats'
    expect(decksIn(deck, ...head, ...clauses)).toEqual([])
    expect(decksIn(deck, ...head, clauses[1] as string, ...BODY)).toEqual([0])
  })

  it('but phrases that it likes to use, and lines that it sets apart, are no such things', () => {
    const deck = 'The boats left the quay on Thursday with forty passengers, two goats and the mayors'
    const phrase = 'as the harbour office of Tarn told us'
    const using = [SECOND, THIRD, FOURTH, FIFTH].map(text => `${text.slice(0, -1)}, ${phrase}.`)
    expect(decksIn(deck, 'By Marit Dahl', 'In May', 'On Osk', FIRST, ...using)).toEqual([0])
    const setApart = [SECOND, THIRD, FOURTH].flatMap(text => [text, `${text.slice(0, 50)}.`])
    expect(decksIn(deck, 'By Marit Dahl', 'In May', 'On Osk', FIRST, ...setApart)).toEqual([0])
  })
})

it('a deck of signs without spaces goes by their number', () => {
  const body = [
    '渡船星期四载着四十名乘客和两只山羊离开了码头，市长也在船上。',
    '议会答应出两个夏天的钱，其余的要看天气和山羊了。',
  ]
  expect(decksIn('渡船星期四载着四十名乘客和两只山羊离开了码头', ...body)).toEqual([0])
  expect(decksIn('渡船离开了', ...body)).toEqual([])
  expect(decksIn('渡船星期四载着四十名乘客离开了码头。议会答应出两个夏天的钱。', ...body)).toEqual([0])
})

it('a deck of signs that have moved all over, so that none stand in order, stays', () => {
  expect(
    decksIn(
      'จากเงินตรา912ก่อนสภาเมืองสถานีปิดศาลผู้าจ้างในแคบและแคบครูสะพชาวประมงในวัคซงียบดาวเทียมกต้อนรับวัคซเทศกาล229ท่าเรือรถไฟโรงงานแต่ผหนืชาวนาหุบเขาของแชมป์',
      'ชาวประมงในวัคซีียบดาวเทียมกับสนามบินปิดโรงงานายแดนเหนือและสหภาพคลินิกช้าของสวนสถานทูตกล่าวสมชาย',
      'ต้อนรับเงียบพายุอุโมงค์ค่าจ้างกล้องและแชมป์ต้อนรับกับอนุมัติปลูกจากสัญญาเงินตราสะพานห้องสมุดฤดูหนาวขวดประภาคารท่าเรือกล้องหลังจิตรกรโกดังหุบเขาักรยานสัญญาแต่พายุที่พยานกับผู้เช่าแพง',
    ),
  ).toEqual([])
})

it('what goes says that it was a deck, and saves nothing', () => {
  expect(copiesIn(findDecks, draftOf('The boat left the quay on Thursday with forty passengers', ...BODY))).toEqual([
    ['deck', 0, 0],
  ])
})

describe('a deck of which one end stands at the other end there', () => {
  const SAYS = 'two divers of the island school told the paper'
  const FIND = 'the bell of the lost ferry lies on its side in the sand'

  it('goes', () => {
    expect(decksIn(`${FIND}, ${SAYS}`, FIRST, THIRD, `As ${SAYS}, ${FIND}.`)).toEqual([0])
    expect(decksIn(`${SAYS}: ${FIND}`, FIRST, THIRD, `On Monday ${FIND}, ${SAYS}.`)).toEqual([0])
  })
  it('goes where it is short, too, if all of it is said', () => {
    expect(
      decksIn(
        'They slept up in the trees, said the foresters',
        FIRST,
        THIRD,
        'But the foresters said: they slept up in the trees.',
      ),
    ).toEqual([])
    expect(
      decksIn(
        'They slept up in the trees, said the foresters',
        FIRST,
        THIRD,
        'As said the foresters, they slept up in the trees.',
      ),
    ).toEqual([0])
  })
  it('goes with a few words changed', () => {
    expect(decksIn(`${FIND}, ${SAYS} yesterday`, FIRST, THIRD, `As ${SAYS} yesterday, ${FIND} there.`)).toEqual([0])
  })
  it('stays where the end is said in another paragraph', () => {
    expect(decksIn(`${FIND}, ${SAYS}`, FIRST, `${FIND}.`, THIRD, FOURTH, `So ${SAYS}.`)).toEqual([])
  })
  it('stays where too little stands in order, and where the words that moved are too short to say anything', () => {
    expect(decksIn(`${SAYS} in May: that ${FIND.slice(0, 24)} has been sold`, FIRST, THIRD, `So ${SAYS}.`)).toEqual([])
    expect(decksIn(`He saw it: ${FIND.slice(0, 24)} has been sold`, FIRST, THIRD, `${FIND} as he saw it.`)).toEqual([])
  })
})

it('a short deck goes where a word in six was put in, and stays where there are more', () => {
  const deck = 'The bell of the ferry stood where her father had worked'
  expect(decksIn(deck, ...BODY, `${deck.replace('where', 'in the very hall where')}.`)).toEqual([])
  expect(decksIn(deck, ...BODY, `${deck.replace('where', 'just there where')}.`)).toEqual([0])
})

it('a short deck whose first word stands a little further on goes', () => {
  expect(
    decksIn('Collided have a bus and a goods lorry', ...BODY, 'At six have collided a bus and a goods lorry.'),
  ).toEqual([0])
})

describe('a paragraph that begins as others do', () => {
  const [one, two, three] = [
    'a German built the house.',
    'his oven stands in the cellar.',
    'somebody counts there at night.',
  ]
  const body = (word: string): string[] => [`${word} ${two}`, `${word} ${three}`, ...BODY]

  it('is the author’s way, and stays when he comes back to it', () => {
    expect(decksIn(`People say that ${one}`, ...body('People say that'), `I know. People say that ${one}`)).toEqual([])
  })
  it('goes where but one other does, where two short words are all, and without its full stop', () => {
    expect(
      decksIn(`People say that ${one}`, ...body('People say that').slice(1), `I know. People say that ${one}`),
    ).toEqual([0])
    expect(decksIn(`In a ${one}`, ...body('In a'), `I know. In a ${one}`)).toEqual([0])
    const word = 'Donaudampfschifffahrtsgesellschaftskapitäne'
    expect(decksIn(`${word} and ${one}`, ...body(`${word} and`), `I know. ${word} and ${one}`)).toEqual([0])
    expect(
      decksIn(`People say that ${one.slice(0, -1)}`, ...body('People say that'), `I know. People say that ${one}`),
    ).toEqual([0])
  })
})

describe('a short deck whose last clause tells who says it', () => {
  const said = 'the goats of Osk were fed on board at noon'
  const deckIn = (body: string): number[] =>
    decksIn('The goats of Osk were fed on board at noon, says the keeper', prose(1), body, prose(2))

  it('goes where the body says that elsewhere in the sentence, but for a word', () => {
    expect(deckIn(`According to the keeper of the lower pier, ${said}, and slept.`)).toEqual([0])
    expect(deckIn(`The keeper of the lower pier is sure that ${said}, and slept.`)).toEqual([0])
  })

  it('stays where the body does not', () => {
    expect(deckIn(`According to an officer of the lower pier, ${said}, and slept.`)).toEqual([])
  })
})

describe('a deck whose words stand together in another order and form', () => {
  const deck = 'A collector bought the wooden figure for three hundred crowns at a market for old furniture'
  const turned =
    'At a market for old furniture the figure, wooden, was bought by some collector for three hundred crowns'
  const deckIn = (body: string, ...lines: string[]): number[] => decksIn(...lines, prose(1), body, prose(2))

  it('goes below the title', () => {
    expect(deckIn(`${turned}. Nobody laughed.`, deck)).toEqual([0])
    expect(deckIn(`${turned.replace('collector', 'collectors')}. Nobody laughed.`, deck)).toEqual([0])
  })

  it('goes below the title where it is short, too', () => {
    const short = 'Mayor bans night rides, boats must carry lamps after dusk'
    const told = 'The mayor bans, as of May, all night rides: boats must, he says, carry lamps after dusk'
    expect(deckIn(`${told}. Nobody laughed.`, short)).toEqual([0])
    expect(deckIn(`${told}. Nobody laughed.`, 'Of this nobody has been told on any of the islands', short)).toEqual([])
    expect(deckIn(`${told.replace('lamps', 'horns').replace('dusk', 'dark')}. Nobody laughed.`, short)).toEqual([])
  })

  it('stays where two of them are other ones, or where they stand far apart', () => {
    expect(deckIn(`${turned.replace('market', 'wedding').replace('figure', 'anchor')}. Nobody laughed.`, deck)).toEqual(
      [],
    )
    const apart = turned.replace('the figure', `the council of the island met for eleven hours, as it must. The figure`)
    expect(deckIn(`${apart}. Nobody laughed.`, deck)).toEqual([])
  })

  it('stays where it is the second one, a quotation, or short', () => {
    const other = 'Nothing of the kind has been seen on any of the islands'
    expect(deckIn(`${turned}. Nobody laughed.`, other, deck)).toEqual([])
    expect(deckIn(`${turned}. Nobody laughed.`, `“${deck}.”`)).toEqual([])
    // Without a full stop it is no paragraph.
    expect(deckIn(`${turned}. Nobody laughed.`, `“${deck}”`)).toEqual([0])
    const short = 'A collector bought the wooden figure at a market in May'
    expect(deckIn('In May at a market the figure, wooden, was bought by a collector. Nobody laughed.', short)).toEqual(
      [],
    )
  })
})

describe('a deck that begins with who says it', () => {
  const said = 'the new team of the ferry goes on board for the third time this summer with its eyes closed'
  const deckIn = (clause: string, body: string): number[] => decksIn(`${clause}, ${said}`, prose(1), body, prose(2))
  const body = `“${said.replace('the', 'The')},” said the trainer Martha Varga. Nobody laughed.`

  it('goes where the paragraph that says it names him', () => {
    expect(deckIn('In the words of the trainer Martha Varga', body)).toEqual([0])
    expect(deckIn('In the words of the trainer Martha Vargas', body)).toEqual([0])
  })

  it('stays with another name, with none, with more words, and where the rest is not all said', () => {
    const other = 'a boat and a goat and a coat and a moat'
    expect(deckIn(`${other} and Berta Moller`, body)).toEqual([])
    expect(deckIn('In the long and loud words of the trainer Berta Moller', body)).toEqual([])
    expect(
      deckIn('In the very long and loud and sad words of the trainer Martha Varga of Osk and of Tarn', body),
    ).toEqual([])
    expect(deckIn('So says Martha Varga', body.replace('third time this summer', 'last time'))).toEqual([])
  })
})

describe('what somebody says, behind the name', () => {
  const SAID = 'my father dug this well and said that it would do to the end of the world'
  const deck = `Marit Dahl: ${SAID}`

  it('goes where the body says who said it', () => {
    expect(decksIn(deck, ...BODY, `“M${SAID.slice(1)},” says Marit Dahl, who farms there.`)).toEqual([0])
  })
  it('stays where the body does not, where it is an utterance there, too, and behind a label that is no name', () => {
    expect(decksIn(deck, ...BODY, `“M${SAID.slice(1)},” says her neighbour.`)).toEqual([])
    expect(decksIn(deck, ...BODY, `Marit Dahl: ${SAID}, and so it does.`)).toEqual([])
    expect(decksIn(`The claim: ${SAID}`, ...BODY, `The claim was “${SAID}”.`)).toEqual([])
  })
  it('goes behind an office alone, where it is named beside the same words', () => {
    const said = 'No child of the islands will be without a boat on the first day of school'
    const deckIn = (last: string): number[] => decksIn(`Minister: ${said}`, prose(0), prose(1), last)
    expect(deckIn(`${said}, the minister said.`)).toEqual([0])
    expect(deckIn(`The minister was brief. ${said}.`)).toEqual([0])
    expect(deckIn(`The mayor was brief. ${said}.`)).toEqual([])
    expect(deckIn(`Minister: ${said}.`)).toEqual([])
    expect(deckIn(`The minister was brief. ${said.replace('first', 'second')}.`)).toEqual([])
    expect(deckIn(`The minister was brief. ${prose(2)} ${said}.`)).toEqual([])
  })

  it('goes behind who says it in a few words, which stand behind it there in another order', () => {
    const told = `${SAID.replace('my', 'My')}, expect farmers.`
    expect(decksIn(`Farmers expect: ${SAID}`, ...BODY, told)).toEqual([0])
    expect(decksIn(`Farmers promise: ${SAID}`, ...BODY, told)).toEqual([])
  })
  it('goes behind an office in capitals, too', () => {
    const told = (office: string): string => `${SAID.replace('my', 'My')}, as the Office of Wells (${office}) says.`
    for (const office of ['OWS', 'OWELLS']) expect(decksIn(`${office}: ${SAID}`, ...BODY, told(office))).toEqual([0])
    for (const office of ['OW', 'OWELLSS', 'Ows'])
      expect(decksIn(`${office}: ${SAID}`, ...BODY, told(office))).toEqual([])
    expect(decksIn(`OWS: ${SAID}`, ...BODY, told('OWELLS'))).toEqual([])
  })
  it('goes behind an office and a name, too, before a quotation', () => {
    const told = (speaker: string): string => `“M${SAID.slice(1)},” says ${speaker}.`
    expect(decksIn(`The farmer Dahl: “${SAID}”`, ...BODY, told('the farmer Dahl, who knows'))).toEqual([0])
    expect(decksIn(`The farmer Dahl: “${SAID}”`, ...BODY, told('her neighbour'))).toEqual([])
    expect(decksIn(`The farmer Dahl: ${SAID}`, ...BODY, told('the farmer Dahl, who knows'))).toEqual([])
    expect(decksIn(`The old claim: “${SAID}”`, ...BODY, told('the man with the old claim'))).toEqual([])
    expect(decksIn(`The old Claim: “${SAID}”`, ...BODY, told('the man with the old Claim'))).toEqual([])
  })
})

describe('a clause with its colon', () => {
  const said = 'it takes the water and nobody will taste it in the dough, not even the mayor'
  it('is no label where the body has it, too', () => {
    const deck = `The secret is salt: ${said}`
    expect(decksIn(deck, ...BODY, `She writes that the secret is salt: ${said}.`)).toEqual([0])
    expect(decksIn(deck, ...BODY, `She writes that the secret is this: ${said}.`)).toEqual([])
    expect(decksIn(deck, ...BODY, `She writes of salt, and the secret is salt, ${said}.`)).toEqual([])
  })
  it('is none where it is a sentence of the body', () => {
    const deck = `The secret is salt: ${said}`
    for (const mark of '.!?')
      expect(decksIn(deck, ...BODY, `The secret is salt${mark} I${said.slice(1)}.`)).toEqual([0])
    expect(decksIn(deck, ...BODY, `The secret is salt, ${said}.`)).toEqual([])
  })
  it('is none where somebody says it there, before the colon', () => {
    const deck = `The secret is salt: ${said}`
    expect(decksIn(deck, ...BODY, `The secret is salt, the keeper told us: ${said}.`)).toEqual([0])
    expect(decksIn(deck, ...BODY, `The secret is salt, we know. Yet: ${said}.`)).toEqual([])
  })
  it('of two words is one', () => {
    expect(decksIn(`The secret: ${said}`, ...BODY, `She tells the secret: ${said}.`)).toEqual([])
  })
})

describe('lives that are told in parallel, two paragraphs each', () => {
  const life = (name: string, child: string, end: string): string =>
    `${name} was born in the year of the great flood as the ${child} child of a farmer on Osk and went to ${end}`
  const KEPT = 'For thirty years she kept'

  it('stay', () => {
    expect(
      decksIn(
        life('Marit Dahl', 'elder', 'sea'),
        `${KEPT} the maps of the island.`,
        life('Berit Holm', 'other', 'war'),
        `${KEPT} the books of the harbour.`,
        ...BODY,
      ),
    ).toEqual([])
  })
  it('but not where they go on otherwise, or nothing follows', () => {
    const lives = [life('Marit Dahl', 'elder', 'sea'), `${KEPT} the maps.`, life('Berit Holm', 'other', 'war')] as const
    expect(decksIn(...lives, ...BODY)).toEqual([0])
    expect(decksIn(...lives)).toEqual([0])
  })
})

it('what a story comes back to at its end, with a turn, stays', () => {
  const opening =
    'Every day at ten past seven a girl with a yellow umbrella walks down the lane, and she never looks up.'
  const turn = opening.replace('a girl', 'a man').replace('she never', 'he never')
  expect(decksIn(opening, ...BODY, turn)).toEqual([])
  expect(decksIn(opening, ...BODY.slice(0, 3), turn, 'It rained.')).toEqual([0])
  expect(decksIn(opening, ...BODY, opening.replace('a girl', 'a man'))).toEqual([0])
  expect(decksIn(opening.slice(0, -1), ...BODY, turn)).toEqual([0])
})

it('entries of a list that begin with a sign and a colon stay', () => {
  const entry = (sign: string, part: string): string =>
    `${sign}：本周贵人在东方，出门宜早。财运平稳，忌为人作保。健康方面注意${part}。`
  const entries = [entry('鼠', '肠胃'), entry('牛', '肩颈'), entry('虎', '睡眠'), entry('兔', '肠胃')]
  expect(decksIn(...entries, '其余生肖见明日本版。去年此栏曾预言编辑部搬家，结果只搬了一台机器。')).toEqual([])
})

describe('a motto stays above the name of its author alone', () => {
  const MOTTO = `“${SECOND}”`

  it.each(['Marit Dahl', 'Åse M. O’Dahl-Ås', 'Marit van der Dahl', 'Ludwig van Osk', 'मीरा देवधर'])('%s', name => {
    expect(decksIn(MOTTO, name, ...BODY)).toEqual([])
  })

  it.each(['From the diary of a postman', 'Из дневника почтальона', 'De um caderno de receitas'])(
    'or its book, %s',
    line => {
      expect(decksIn(MOTTO, line, ...BODY)).toEqual([])
      expect(decksIn(MOTTO, `${line}.`, ...BODY)).toEqual([0])
    },
  )

  it('or behind it in brackets', () => {
    expect(decksIn(`${MOTTO} (Marit Dahl)`, ...BODY)).toEqual([])
    expect(decksIn(`“${SECOND.slice(0, -1)}” (Marit Dahl)`, ...BODY)).toEqual([0])
    expect(decksIn(`${SECOND} (Marit Dahl)`, ...BODY)).toEqual([0])
  })

  it.each(['Marit Dahl, 1986', 'Eng. Marit Dahl (1986)', 'Марит Дал, 1986 г.'])('or with a year, %s', line => {
    expect(decksIn(MOTTO, line, ...BODY)).toEqual([])
  })

  it.each(['Marit', 'By Marit Dahl', 'Marit went home', 'Marit Dahl!', 'Marit Dahl 1986', 'Of Five Old Boats Of Osk'])(
    'but no such thing is %s',
    line => {
      expect(decksIn(MOTTO, line, ...BODY)).toEqual([0])
    },
  )

  it('and a quotation without its full stop is a report’s', () => {
    expect(decksIn(`“${SECOND.slice(0, -1)}”`, 'Marit Dahl', ...BODY)).toEqual([0])
    expect(decksIn(SECOND, 'Marit Dahl', ...BODY)).toEqual([0])
  })
})

describe('a question stays', () => {
  const asked = 'Can I take the ferry if I came to live on the island in April?'
  const answer = 'You can take the ferry if you came to live on the island in April or before'

  it('whose answer repeats its words', () => {
    expect(decksIn(asked, `${answer}. The purser has a list.`, ...BODY)).toEqual([])
    expect(decksIn(asked, ...BODY, `The purser has a list. ${answer}.`)).toEqual([])
    expect(decksIn(asked, ...BODY, `The purser has a list. ${answer}`)).toEqual([])
  })

  it('but not one that is asked there, too, and no line that does not ask', () => {
    expect(decksIn(asked, `“${asked}” That is what all ask first, said the purser, who has a list.`, ...BODY)).toEqual([
      0,
    ])
    expect(decksIn(`${answer}.`, `${answer}, said the purser, who has a list.`, ...BODY)).toEqual([0])
  })
})

describe('an article of a statute', () => {
  const RULE = 'whoever has a boat of his own on the quay may moor it there for one night, and for no more than one'
  const again = RULE.replace('boat', 'cart').replace('moor', 'leave')
  const named = `${THIRD} So the المادة الأولى has it.`

  it('is no deck of the next one', () => {
    expect(decksIn(`Article one: ${RULE}.`, `Article two: ${again}.`, ...BODY)).toEqual([])
    expect(decksIn(`المادة الأولى: ${RULE}.`, FIRST, `المادة الثانية: ${RULE}.`, named)).toEqual([])
  })
  it('is what somebody says where it has another kind of label', () => {
    expect(decksIn(`المادة الأولى: ${RULE}.`, FIRST, `وقال أحمد الثانية: ${RULE}.`, named)).toEqual([0])
    expect(decksIn(`المادة الأولى: ${RULE}.`, FIRST, `أحمد الثانية: ${RULE}.`, named)).toEqual([0])
    expect(decksIn(`المادة الأولى: ${RULE}.`, FIRST, `It is said: ${RULE}.`, named)).toEqual([0])
  })
})

describe('a verdict stays that is stated again', () => {
  const verdict = 'Nobody has ever seen the ferry to Osk leave the pier without its goats.'

  it('below a label', () => {
    expect(decksIn(verdict, ...BODY, `Verdict: ${verdict}`)).toEqual([])
    expect(decksIn(verdict, ...BODY, `निष्कर्ष: ${verdict}`)).toEqual([])
  })

  it('but not what is said by somebody whom the text names, or below no label', () => {
    expect(decksIn(verdict, ...BODY, `The Purser has a list. Purser Dahl read it.`, `Purser: ${verdict}`)).toEqual([0])
    expect(decksIn(verdict, ...BODY, `The purser said: ${verdict}`)).toEqual([0])
    expect(decksIn(verdict, ...BODY, `Again. ${verdict}`)).toEqual([0])
  })
})

describe('a question of a list stays beside the next one', () => {
  const [asked, other] = [
    'What may be eaten in the quiet carriage of the boat?',
    'What may not be eaten in the quiet carriage of the boat?',
  ]

  it('where that asks otherwise', () => {
    expect(decksIn(asked, ...BODY, other)).toEqual([])
  })

  it('but not where it is asked in a paragraph', () => {
    expect(
      decksIn(asked, ...BODY, `${other} That is what all of them ask first, said the purser of the boat.`),
    ).toEqual([0])
  })
})

describe('what answers the title, asked again in the body, stays', () => {
  const [title, answer] = ['Why the goats go to Osk', 'Since nobody there has asked them to leave the pier again']
  /** What goes behind the title. */
  const decksBelow = (...lines: string[]): number[] => {
    const draft = draftOf(title, ...lines)
    return decksOf({ ...draft, passages: draft.passages.slice(1) })
  }

  it('with a question mark there', () => {
    expect(decksBelow(answer, ...BODY, `${title}? ${answer}, said the mayor.`)).toEqual([])
  })
  it('but not without one, and not where something else is asked', () => {
    expect(decksBelow(answer, ...BODY, `${title}. ${answer}, said the mayor.`)).toEqual([0])
    expect(decksBelow(answer, ...BODY, `Why Osk? ${answer}, said the mayor.`)).toEqual([0])
  })
})

describe('in Hindi', () => {
  const told = 'चंदेल बांध के टूटे दरवाज़े की वजह से उसकी सारी नहरें दस दिन से सूखी पड़ी हैं'
  const others = [
    'जल निगम के आंकड़े बताते हैं कि शहर की रोज़ की ज़रूरत दो सौ दस इकाई है और बाक़ी नलकूपों से आता है।',
    'मुख्य अभियंता ने भरोसा दिलाया है कि मरम्मत का काम बुधवार तक पूरा हो जाएगा और पानी छोड़ा जाएगा।',
  ]
  const goes = (deck: string, body = `${told}।`): boolean => decksIn(deck, body, ...others).includes(0)

  it('goes behind a label in another script', () => {
    for (const label of ['Water Crisis: ', 'Kisan vs Dwivedi: ', 'Water Crisis: ‘'])
      expect(goes(`${label}${told}।`, `हमीरगढ़ में आज ${told}।`)).toBe(true)
    for (const label of ['जल संकट: ', 'Water Crisis in the town of Hamirgarh and beyond: ', 'Crisis '])
      expect(goes(`${label}${told}।`, `हमीरगढ़ में आज ${told}।`), label).toBe(label === 'Crisis ')
  })

  it('goes behind such a label though others begin with it, too', () => {
    const rest = others.map(line => `Water Crisis: ${line}`)
    expect(decksIn(`Water Crisis: ${told}।`, `हमीरगढ़ में आज ${told}।`, ...rest)).toEqual([0])
  })

  it('goes sentence by sentence behind such a label', () => {
    const deck = `Water Crisis: ${told}। ${others[1]}`
    expect(decksIn(deck, `हमीरगढ़ में आज ${told}।`, ...others)).toEqual([0])
  })

  it('goes where the first paragraph opens with its place, and stays below a word deeper in the text', () => {
    expect(goes(`${told}।`, `हमीरगढ़: ${told}।`)).toBe(true)
    expect(decksIn(`${told}।`, ...others, `फैसला: ${told}।`)).toEqual([])
  })
})

it('a quotation that is signed goes where the paragraph that has it names who says it', () => {
  const said = 'We have machines here, and nobody who knows how to run them'
  const body = (name: string): string[] => [...BODY, `${name} told us: “${said}. The room is locked.”`]
  expect(decksIn(`“${said}.” – Dr Neha Awasthi`, ...body('Doctor Awasthi'))).toEqual([0])
  expect(decksIn(`“${said}.” – Dr Neha Awasthi`, ...body('A doctor'))).toEqual([])
})

describe('an epigraph ends with a dash and the name of its author, whom the body does not name', () => {
  const SAID = SECOND.slice(0, -1)

  it.each([
    `${SAID}. — Marit Dahl`,
    `${SAID}! – Marit Dahl`,
    `“${SAID}” —Marit Dahl`,
    `“${SAID}.”—Marit Dahl`,
    `“${SAID}.” ―― M. Dahl-Ås`,
    `${SAID}… - Åse`,
    `${SAID}. — Marit O’Dahl`,
    `${SAID}। — नासिर बरेलवी`,
    `“${SAID}.” Marit Dahl`,
    `«${SAID}». Marit van der Dahl`,
  ])('%s', epigraph => {
    expect(decksIn(epigraph, ...BODY)).toEqual([])
  })

  it.each([
    `${SAID}. — and so it is`,
    `${SAID} — Marit Dahl`,
    `${SAID}. — Marit in 1986`,
    `${SAID}. — Ås`,
    `${SAID}. Marit Dahl`,
    `${SAID}. — Marit, then Dahl`,
    `Marit: “so it is” — Ole. ${SAID}.`,
  ])('not %s', deck => {
    expect(decksIn(deck, ...BODY)).toEqual([0])
  })

  it('and not one of whom the body has the name', () => {
    expect(decksIn(`“${SAID}.” Marit Dahl`, FIRST, SECOND, 'Dahl went home.', THIRD, FOURTH)).toEqual([0])
    expect(decksIn(`“${SAID}.” Marit Dahl`, FIRST, 'Dahl stayed.', SECOND, THIRD, FOURTH)).toEqual([0])
    expect(decksIn(`“${SAID}.” Marit Dahl`, FIRST, `${SAID}, said Dahl.`, THIRD, FOURTH)).toEqual([0])
    expect(decksIn(`“${SAID}.” the mayor said`, ...BODY)).toEqual([0])
    expect(
      decksIn(`${SAID}. — Marit Dahl`, FIRST, `${SAID}. — Marit Dahl said so on Friday, and went home.`, THIRD),
    ).toEqual([0])
  })
})

it('but one of whom a paragraph far from it has the name', () => {
  const said = SECOND.slice(0, -1)
  expect(decksIn(`“${said}.” Marit Dahl`, FIRST, SECOND, THIRD, FOURTH, 'Dahl went home.')).toEqual([])
  expect(decksIn(`“${said}.” Marit Dahl`, 'Dahl went home.', FIRST, THIRD, SECOND, FOURTH)).toEqual([])
})

it('a byline is none, whatever the credits below the text say again', () => {
  const credits = '(Reporting by Marit Dahl-Solveig and Ole van der Berg; editing by Åse Lund)'
  expect(decksIn('By Marit Dahl-Solveig and Ole van der Berg', ...BODY, credits)).toEqual([])
})

describe('the sentences of a deck', () => {
  const one = 'The boat left the quay on Thursday with forty passengers'
  const two = 'The lighthouse has been dark since April, since nobody knows where the key'
  const nearly = 'The boat left our quay on Thursday with forty passengers'

  it('may be joined to one, each clause to the letter', () => {
    for (const word of [',', ' and', ' — so']) expect(decksIn(`${one}${word} ${two}`, ...BODY)).toEqual([0])
    expect(decksIn(`${one} and 9 ${two}`, ...BODY)).toEqual([])
    expect(decksIn(`${one}, ${two} 9`, ...BODY)).toEqual([])
    expect(decksIn(`${one}, so the harbour says, and ${two}`, ...BODY)).toEqual([])
  })

  it.each([
    [`${one}. ${two}.`, 'a stop and a space'],
    [`“${one}.” “${two}!”`, 'quotation marks behind it'],
    [`${one}… ${two}…`, 'dots'],
    [`${one}.${two}.`, 'nothing but a stop'],
    [`${one}.”${two}.`, 'nothing but a stop and quotation marks'],
  ])('may each be said elsewhere: %s (%s)', deck => {
    expect(decksIn(deck, ...BODY)).toEqual([0])
  })

  it.each([
    [`${nearly}, ${two}`, 'it is one sentence'],
    [`${nearly}.${two.toLowerCase()}.`, 'no capital stands behind the stop'],
    [`${nearly} AB.${two}.`, 'no small letter stands before it'],
    [`${one}. The goats were sold in May for ninety crowns a head.`, 'one is said nowhere'],
    [
      `${one}. In the evening the band of our harbour office played until the last bulb of the pier went out.`,
      'one is said to three quarters',
    ],
  ])('stay: %s (%s)', deck => {
    expect(decksIn(deck, ...BODY)).toEqual([])
  })

  it('are to be said again more nearly than a deck as a whole', () => {
    const nearly = 'In the evening the dogs of a fire brigade played until the last light of our pier went out'
    const closely = 'In the evening the band of the fire guard played until the last light of the pier went out'
    expect(decksIn(`${one}. ${closely}.`, SIXTH, ...BODY.slice(0, 5))).toEqual([0])
    expect(decksIn(`${one}. ${nearly}.`, SIXTH, ...BODY.slice(0, 5))).toEqual([])
  })

  it('of a mended deck are not looked at', () => {
    const draft = draftOf(`${one}. ${two}.`, ...BODY)
    const [deck, ...rest] = draft.passages as [Passage, ...Passage[]]
    const span = deck.spans[0] as Passage['spans'][0]
    const letters = one.replaceAll(' ', '').length
    const halves = [
      { ...span, end: span.start + one.length + 1, to: span.from + letters },
      { ...span, start: span.start + one.length + 2, from: span.from + letters },
    ]
    expect(decksOf({ ...draft, passages: [{ ...deck, spans: halves }, ...rest] })).toEqual([])
    const said = draftOf(`${one}. ${two}. The goats were sold in May for ninety crowns a head.`, ...BODY)
    const [whole, ...body] = said.passages as [Passage, ...Passage[]]
    const all = whole.spans[0] as Passage['spans'][0]
    const [at, from] = [`${one}. ${two}.`.length, `${one}${two}`.replace(/[^a-z]/gi, '').length]
    const parts = [{ ...all, end: at, to: from }, { ...all, start: at + 1, from }] // biome-ignore format: a row
    expect(decksOf({ ...said, passages: [{ ...whole, spans: parts }, ...body] })).toEqual([])
  })

  it('without spaces need none behind their stops', () => {
    const body = [
      '渡船星期四载着四十名乘客和两只山羊离开了码头，市长也在船上。',
      '灯塔四月以来一直是黑的。',
      '议会答应出两个夏天的钱，其余的要看天气和山羊了。',
    ]
    expect(
      decksIn('渡船星期四载着四十名乘客和两只山羊离开了码头。议会答应出两个夏天的钱其余的要看天气。', ...body),
    ).toEqual([0])
    const [boat, light, money] = body as [string, string, string]
    expect(decksIn('灯塔四月以来一直是黑的。渡船星期四载着四十名乘客和两只山羊离开了码头。', ...body)).toEqual([0])
    const own = '因为风雨太多所以今年的票价比去年贵了整整一倍还多。'
    expect(decksIn(`${boat}${money}`, ...body)).toEqual([0])
    expect(decksIn(`${boat}${money}${light}`, boat, money, light)).toEqual([0])
    expect(decksIn(`${boat}${money}${light}${own}`, boat, money, light)).toEqual([])
  })
})

describe('the body begins', () => {
  const DECK = 'The boat left the quay on Thursday with forty passengers'

  it('not with a byline or a standfirst that stays', () => {
    const standfirst =
      'Nobody on the island had thought that this would come to pass in the life of the mayor or of his goats'
    expect(decksIn(standfirst, DECK, ...BODY)).toEqual([1])
    expect(decksIn('Osk, on Friday', DECK, ...BODY)).toEqual([1])
    expect(decksIn('By Marit Dahl.', DECK, ...BODY)).toEqual([1])
    expect(decksIn(`${standfirst} or of any of them`, DECK, ...BODY)).toEqual([1])
  })

  it('with a paragraph that stays, or with what is too long for a standfirst', () => {
    const standfirst =
      'Nobody on the island had thought that this would come to pass in the life of the mayor or of his goats'
    expect(decksIn(`${standfirst}.`, DECK, ...BODY)).toEqual([])
    expect(
      decksIn(
        `${standfirst}, nor in that of anybody else who was there on that day and saw how she sailed away into the west with all her flags`,
        DECK,
        ...BODY,
      ),
    ).toEqual([])
  })
})

it('two decks behind one another are each judged by the place where they stand', () => {
  const changed = 'In the evening the band of our harbour office played until the last bulb of the pier went out'
  expect(decksIn('Osk and Tarn, on a Friday in May', changed, SIXTH, FIRST)).toEqual([])
  expect(
    decksIn('Osk and Tarn, on a Friday in May', changed.replace('our', 'the').replace('bulb', 'lamp'), SIXTH, FIRST),
  ).toEqual([1])
})

it('below a standfirst the first of several headings stays, though the paragraph right below begins so', () => {
  const page = (headings: string[], above = ['Whoever wants to know more may ask at the pier']): number[] =>
    decksIn(
      ...above,
      'The boat left the quay on Thursday',
      ...BODY.flatMap((text, n) => [text as string, headings[n] ?? '']).filter(text => text !== ''),
    )
  expect(page(['Six crowns', 'The rest is gone'])).toEqual([])
  expect(page(['Six crowns'])).toEqual([1])
  expect(page(['Six crowns', 'The rest is gone.'])).toEqual([1])
  const lists = ['Six crowns', 'A round trip', 'The rest', 'The other rest']
  const above = ['Whoever wants to know more may ask at the pier', 'The boat left the quay on Thursday']
  expect(decksIn(...above, FIRST, ...lists, SECOND)).toEqual([1])
  expect(page(['Six crowns', 'The rest is gone'], [])).toEqual([0])
})

describe('an entry of a live blog stays that the next hour repeats', () => {
  const level = 'The water at the quay of Osk stands at six feet and two.'
  const hours = (first: string, second: string): number[] => decksIn(first, level, FIRST, second, level, SECOND, THIRD)

  it('below lines that differ in their numbers alone', () => {
    expect(hours('21h05', '19h40')).toEqual([])
    expect(hours('At 21.05', 'At 19.40')).toEqual([])
    expect(hours('२१:०५', '१९:४०')).toEqual([])
  })

  it('below the time of the day, where another one stands further down', () => {
    const feed = (...more: string[]): number[] =>
      decksIn('21:05', level.slice(0, -1), `OSK. ${level} ${FIRST}`, ...more)
    expect(feed('19:40', SECOND, THIRD)).toEqual([])
    expect(feed(SECOND, THIRD, '19.40')).toEqual([])
    expect(feed('21:05', SECOND, THIRD)).toEqual([1])
    expect(feed('At 19:40', SECOND, THIRD)).toEqual([1])
  })

  it('goes below the same line, another one, or a long one', () => {
    expect(hours('21h05', '21h05')).toContain(1)
    expect(hours('21h05', 'Late')).toContain(1)
    expect(hours('At 21.05 on the quay of the old town', 'At 19.40 on the quay of the old town')).toContain(1)
  })
})

describe('the heading of a notice stays that the notice says', () => {
  const notice = (name: string, deed: string): string =>
    `The parish of Osk mourns ${name}, who ${deed} for forty years.`
  const [one, other] = ['Marit Dahl of the Lower Quay', 'Nils Aas of the Old Mill']

  it('where another one further down does the same', () => {
    expect(decksIn(one, notice(one, 'rang the bell'), FIRST, other, notice(other, 'rowed'))).toEqual([])
    expect(decksIn(one, notice(one, 'rang the bell'), other, notice(other, 'rowed'))).toEqual([])
  })

  it('goes where none does, or it is longer, ends as a sentence, or is said further down', () => {
    expect(decksIn(one, notice(one, 'rang the bell'), FIRST, other, SECOND)).toEqual([0])
    expect(decksIn(one, notice(one, 'rang the bell'), FIRST, other)).toEqual([0])
    const long = `${one} and of the Upper Quay by the sea`
    expect(decksIn(long, notice(long, 'rang the bell'), FIRST, other, notice(other, 'rowed'))).toEqual([0])
    expect(decksIn(`${one}.`, notice(one, 'rang the bell'), FIRST, other, notice(other, 'rowed'))).toEqual([0])
    expect(decksIn(one, FIRST, notice(one, 'rang the bell'), other, notice(other, 'rowed'))).toEqual([0])
  })
})

describe('what a text begins with and comes back to stays', () => {
  const ABOVE = 'A line above'
  const rest = BODY.slice(1)
  it.each(['By Marit Dahl', 'Marit Dahl', 'Von Marit Dahl', 'Our columnist Marit Dahl'])(
    'below `%s`, with the last sentence',
    byline => {
      expect(decksIn(byline, FIRST, ...rest, FIRST)).toEqual([])
      expect(decksIn(byline, FIRST, ...rest, FIRST, 'Osk, 3 May')).toEqual([])
      expect(decksIn(byline, FIRST, ...rest, `And then? ${FIRST}`)).toEqual([])
      expect(decksIn(byline, FIRST, ...rest, FIRST, 'Osk, 3 May', 'Marit Dahl writes for the harbour.')).toEqual([1])
      expect(decksIn(byline, FIRST, ...rest.slice(0, 3), FIRST, ...rest.slice(3))).toEqual([1])
      expect(decksIn(byline, '14 November', FIRST, ...rest, FIRST)).toEqual([2])
      expect(decksIn(byline, FIRST, FIRST, ...rest)).toEqual([1])
      expect(decksIn(byline, FIRST, ...rest, `${FIRST} Then it rained.`)).toEqual([1])
      expect(decksIn(byline, FIRST.replace('forty', 'fifty'), ...rest, FIRST)).toEqual([1])
    },
  )

  it('right below its byline, but for its first words, with the last sentence', () => {
    const echo = `At last, ${FIRST.slice(FIRST.indexOf(' ') + 1)}`
    expect(decksIn('By Marit Dahl', FIRST, ...rest, `And then? ${echo}`)).toEqual([])
    expect(decksIn('By Marit Dahl', '14 November', FIRST, ...rest, `And then? ${echo}`)).toEqual([2])
    expect(decksIn(ABOVE, FIRST, ...rest, `And then? ${echo}`)).toEqual([1])
    expect(decksIn('By Marit Dahl', FIRST, ...rest, `And then? ${echo} It rained.`)).toEqual([1])
  })

  it('with what is introduced', () => {
    const quoted = `“${FIRST}”`
    const words = 'She closes the book, looks at the sea for a while, and says it again:'
    expect(decksIn(ABOVE, quoted, ...rest, words, quoted)).toEqual([])
    expect(decksIn(ABOVE, quoted, ...rest, words.slice(0, -1), quoted)).toEqual([1])
    expect(decksIn(ABOVE, FIRST, ...rest, words, FIRST)).toEqual([])
    expect(decksIn(ABOVE, FIRST, ...rest, words.slice(0, -1), FIRST)).toEqual([1])
    expect(decksIn(ABOVE, quoted, ...rest.slice(0, 2), words, quoted, ...rest.slice(2))).toEqual([1])
  })

  it('where nothing stands above it', () => {
    expect(decksIn(FIRST, ...rest, FIRST)).toEqual([])
    expect(decksIn(FIRST, ...rest, FIRST, 'Told by a keeper')).toEqual([])
    expect(decksIn(FIRST, ...rest, FIRST, 'Told by a keeper', 'Osk')).toEqual([0])
    expect(decksIn(FIRST.slice(0, -1), ...rest, FIRST)).toEqual([0])
  })

  it('with sentences that are answered one by one', () => {
    const letter = [FIRST, SECOND, THIRD].join(' ')
    expect(decksIn(letter, FIRST, FOURTH, SECOND, FIFTH, THIRD, SIXTH)).toEqual([])
    expect(decksIn(letter, FIRST, FOURTH, SECOND, THIRD, SIXTH)).toEqual([0])
    expect(decksIn([FIRST, THIRD, SECOND].join(' '), FIRST, FOURTH, SECOND, THIRD, SIXTH)).toEqual([0])
  })
})

it('a line behind a dash is what somebody says, and an item only among others', () => {
  const said = '– Nobody has seen it leave the pier, and nobody wants to'
  expect(decksIn(said, FIRST, SECOND, `${said}. ${THIRD}`, FOURTH)).toEqual([0])
  expect(decksIn(said, `– ${FIRST}`, SECOND, `${said}. ${THIRD}`, FOURTH)).toEqual([])
  expect(decksIn(said.replace('–', '-'), FIRST, SECOND, `${said}. ${THIRD}`, FOURTH)).toEqual([])
})

it('a date and a credit are no decks: the line below them is the first', () => {
  const changed = 'The boat left the pier on Thursday with forty people, two goats and the priest'
  for (const line of ['Osk, 11 January 2024, 10:35', '11 January 2024', 'The boat at the quay. Photo: Marit Dahl'])
    expect(decksIn(line, changed, ...BODY)).toEqual([1])
  expect(decksIn('Osk and Tarn, on a Friday in May', changed, ...BODY)).toEqual([])
})

it('the dateline of an agency stands once for each of its items', () => {
  const itemsBelow = (line: string): number[] => decksIn(line, FIRST, SECOND, `${line}. ${THIRD}`, FOURTH)
  expect(itemsBelow('OSK-ON-SEA, 14 January (Fjord Press)')).toEqual([])
  expect(itemsBelow('Tarn. 14 January. Fjord Press')).toEqual([])
  expect(itemsBelow('Tarn, 14 goats on the quay of Osk')).toEqual([0])
  expect(itemsBelow('The ferry sails on 14 January for Osk')).toEqual([0])
  expect(itemsBelow('Tarn, 14 January, when the ferry will sail for Osk again and again')).toEqual([0])
})

it('a quotation with its full stop stays above a writer of whom the text speaks, whatever stands behind the name', () => {
  const quoted = '“Whoever mends a boat must not be seen in it, nor heard of.”'
  const body = [FIRST, `So said Moe: ${quoted}`, SECOND]
  expect(decksIn(quoted, 'Arne Moe, in a lecture of 1988', ...body)).toEqual([])
  expect(decksIn(quoted, 'Marit Dahl, in a lecture of 1988', ...body)).toEqual([0])
  expect(decksIn(`${quoted.slice(0, -2)}”`, 'Arne Moe, in a lecture of 1988', ...body)).toEqual([0])
})

it('a line that ends in a comma is one of a poem', () => {
  const line = 'Beyond the bridge my village lies,'
  expect(decksIn(line, FIRST, SECOND, `${line.slice(0, -1)}.`, THIRD)).toEqual([])
  expect(decksIn(line.slice(0, -1), FIRST, SECOND, `${line.slice(0, -1)}.`, THIRD)).toEqual([0])
})

describe('the first paragraphs of a text that stands twice, each time in other words', () => {
  const version = (...words: [string, string, string, string]): string[] => [
    `The boat left the quay on ${words[0]} with forty passengers, two goats and the mayor.`,
    `The council has promised money for two ${words[1]}, and the rest depends on the weather.`,
    `A round trip costs six ${words[2]}, which is what stood on the last ticket before the storm.`,
    `Whoever wants to ${words[3]} instead may do so, said the harbour master, who has done so.`,
  ]
  const first = version('Thursday', 'summers', 'crowns', 'row')
  const second = version('Friday', 'winters', 'marks', 'swim')

  it('are no decks', () => {
    expect(decksIn(...first, FIFTH, ...second, SIXTH)).toEqual([])
    expect(decksIn(...first.slice(0, 2), `${FIFTH} ${SIXTH}`, ...second.slice(0, 2), `${FIFTH} ${prose(6)}`)).toEqual(
      [],
    )
  })
  it('nor is the first one alone, where the text goes on alike', () => {
    const [one, again] = [first[0] as string, second[0] as string]
    expect(decksIn(one, `${FIFTH} ${SIXTH}`, THIRD, again, `${FIFTH} ${prose(6)}`, SECOND)).toEqual([])
    expect(decksIn(one, `${FIFTH} ${SIXTH}`, THIRD, again, prose(6), SECOND)).toEqual([0])
  })
  it('are decks where a heading parts them from the body, or the body goes on otherwise', () => {
    const [one, two] = first as [string, string, string, string]
    const [again, twice] = second as [string, string, string, string]
    expect(decksIn(one, two, 'Osk', THIRD, again, twice, FIFTH)).toEqual([0, 1])
    expect(decksIn(one, two, again, twice, FIFTH)).toEqual([0, 1])
    expect(decksIn(one, two, THIRD, again, twice, FIFTH)).toEqual([0, 1])
    expect(decksIn(one, two, THIRD, again, twice)).toEqual([0, 1])
    expect(decksIn(one, two, THIRD, again, FIFTH, twice)).toEqual([0, 1])
  })
})

describe('by how many letters', () => {
  const line = (letters: number, seed: number): string => sentence(letters, seed).slice(0, -1)
  const goes = (deck: string, ...body: string[]): boolean => decksIn(deck, ...body).includes(0)
  const rest = [sentence(120, 90), sentence(130, 91)]

  it('a deck has twenty of them, and no more than six hundred', () => {
    expect(goes(line(20, 1), `${sentence(20, 1)} ${sentence(60, 2)}`, ...rest)).toBe(true)
    expect(goes(line(19, 1), `${sentence(19, 1)} ${sentence(60, 2)}`, ...rest)).toBe(false)
    expect(goes(sentence(600, 3), sentence(600, 3), ...rest)).toBe(true)
    expect(goes(sentence(601, 3), sentence(601, 3), ...rest)).toBe(false)
  })

  it('a line that stands again as one is a heading up to a hundred and ten, if it is no longer there', () => {
    const heads = (letters: number, more = 0): boolean => {
      const [one, two] = [line(letters, 4), line(letters, 5)]
      const again = (head: string): string => head + line(more, 6).toLowerCase()
      return decksIn(one, two, ...rest, again(one), sentence(90, 92), again(two), sentence(95, 93)).length === 0
    }
    expect(heads(60)).toBe(true)
    expect(heads(109)).toBe(true)
    expect(heads(110)).toBe(false)
    expect(heads(100, 9)).toBe(true)
    expect(heads(100, 10)).toBe(false)
  })

  it('a note under each item is no deck', () => {
    const note = 'Whoever wants to row to Osk instead may do so.'
    const items = [FIRST, SECOND, THIRD].map(item => `${item} ${note}`)
    expect(goes(`${FOURTH} ${note}`, ...items, FOURTH, FIFTH)).toBe(false)
    expect(goes(`${FOURTH} ${note}`, `${FIRST} ${note}`, SECOND, THIRD, FOURTH, FIFTH)).toBe(true)
  })
})

describe('a clause at the end of a deck that tells who says it', () => {
  const told = 'The ferry to the islands will not sail again before all of the ice in the sound has gone'
  const far = (deck: string): number[] =>
    decksIn(deck, ...BODY.slice(0, 4), `Brekke says that ${told.toLowerCase()}.`, ...BODY.slice(4))

  it('does not count where all the rest is said far from the head', () => {
    expect(far(`${told}, says the old keeper of Osk`)).toEqual([0])
  })

  it('counts where it is longer, where the rest differs, and where no comma is before it', () => {
    expect(far(`${told}, says the old keeper of Osk again today`)).toEqual([])
    expect(far(`${told.replace('sail', 'go')}, says the old keeper of Osk`)).toEqual([])
    expect(far(`${told} says the retired keeper of Osk, Martin Dahl`)).toEqual([])
  })

  const quoted = '“Nobody is sick for having sailed in May”'
  const near = (deck: string): number[] =>
    decksIn(deck, FIRST, `“We were glad. ${quoted.slice(1, -1)}. And nobody was,” he said.`, SECOND, THIRD)

  it('does not count behind a quotation where the deck is short', () => {
    expect(near(`${quoted}, said a keeper`)).toEqual([0])
  })

  it('does not count where the rest is a whole sentence there', () => {
    const said = quoted.slice(1, -1)
    const inBody = (sentences: string, ...above: string[]): number[] =>
      decksIn(...above, `${said}, said a keeper`, FIRST, sentences, SECOND, THIRD)
    expect(near(`${said}, said a keeper`)).toEqual([0])
    expect(inBody(`${said}. And nobody was.`)).toEqual([0])
    expect(inBody(`${said}; and nobody was.`)).toEqual([])
    expect(inBody(`For ${said}. And nobody was.`)).toEqual([])
    expect(inBody(`${said.replace('sick', 'ill')}. And nobody was.`)).toEqual([])
    expect(near(`${said}, said the old keeper of the lamp here`)).toEqual([])
    expect(decksIn('It is a ferry, said a keeper', FIRST, 'It is a ferry. And nobody was.', SECOND, THIRD)).toEqual([])
  })

  it('counts behind a comma there, and where the quotation is of a few letters', () => {
    const within = `“We were glad, for ${quoted.slice(1, -1)} and nobody was,” he said.`
    expect(decksIn(`${quoted.slice(1, -1)}, said a keeper`, FIRST, within, SECOND, THIRD)).toEqual([])
    expect(near('“Nobody is sick for having sai”, said a man')).toEqual([])
  })
})

describe('a clause at the beginning of a deck that tells who says it', () => {
  const told = 'the boat left the quay on Thursday with forty passengers'
  const named = [...BODY, 'The Harbour Office of Osk has six boats.']
  const from = (clause: string, rest = told): string => `${clause}, ${rest}`

  it('does not count where it names whom the text names, and all the rest is said', () => {
    expect(decksIn(from('According to the Harbour Office'), ...named)).toEqual([0])
    expect(decksIn(from('According to the Railway Office'), ...named.slice(0, -1))).toEqual([])
  })

  it('counts where it names nobody, has many words, or the rest differs or is short', () => {
    for (const clause of ['According to what was heard', 'As it was told to us all by the Harbour Office'])
      expect(decksIn(from(clause), ...named)).toEqual([])
    expect(
      decksIn(
        from('According to the Harbour Office', 'the cart left the quay on Monday with fifty passengers'),
        ...named,
      ),
    ).toEqual([])
    expect(decksIn(from('According to the Harbour Office', 'the boat left the quay'), ...named)).toEqual([])
    expect(decksIn(`According to the Harbour Office ${told}`, ...named)).toEqual([])
  })
})

describe('a word before a phrase that was moved counts', () => {
  const told = 'Three schools have been without a head since the very beginning of the year'
  const said = (deck: string): number[] =>
    decksIn(deck, FIRST, `${told}, said the speakers Plamen Doykov Dahl.`, SECOND)

  it('where it is inflected otherwise', () => {
    expect(said(`In other words of speaker Plamen Doykov Dahl ${told.toLowerCase()}`)).toEqual([0])
  })

  it('not where it is another one', () => {
    expect(said(`In other words of painter Plamen Doykov Dahl ${told.toLowerCase()}`)).toEqual([])
  })
})

describe('passages that the one above introduces', () => {
  const above = 'The rules of the harbour were made in 1931. Here they are in full:'
  const rules = [prose(4), prose(5), prose(6)]
  const taken = rules.flatMap((rule, n) => [
    rule,
    `Of this the harbour master says ${n + 2} words, and none of them may be printed.`,
  ])

  it('stay, where they are several in a row', () => {
    expect(decksIn(above, ...rules, FIRST, ...taken, SECOND)).toEqual([])
    expect(decksIn(above, ...rules.slice(0, 2), FIRST, ...taken.slice(0, 4), SECOND)).toEqual([])
  })

  it('go without a colon above them, and where they are one', () => {
    expect(decksIn(above.slice(0, -1), ...rules.slice(0, 2), FIRST, ...taken.slice(0, 4), SECOND)).toEqual([1, 2])
    expect(decksIn(above, rules[0] as string, FIRST, ...taken.slice(0, 2), SECOND)).toEqual([1])
  })
})

describe('a quotation that the passage above introduces', () => {
  const law =
    '“The owner of a plot shall let his neighbour in. He is told of it in time. What breaks is paid for by both.”'
  const takenUp = [
    '“The owner of a plot shall let his neighbour in.” That means a gate as well as a door, says the court.',
    '“He is told of it in time.” A letter will do, and a word over the fence will not, says the court.',
    '“What breaks is paid for by both.” The court says nothing of who pays first, and so nobody does.',
  ]
  const above = 'The law of Osk of 1931 has this to say of it, and no more:'

  it('stays', () => {
    expect(decksIn(above, law, FIRST, ...takenUp, SECOND)).toEqual([])
  })

  it('goes where nothing introduces it, and where it is no quotation', () => {
    expect(decksIn(above.slice(0, -1), law, FIRST, ...takenUp, SECOND)).toEqual([1])
    expect(decksIn(above, law.slice(1, -1), FIRST, ...takenUp, SECOND)).toEqual([1])
  })
})

it('the words of a quotation stay above a writer, and go above a reporter', () => {
  const quoted = '«The council has promised money for two summers»'
  const body = [FIRST, SECOND.replace(/^/, '«').replace('summers', 'summers»'), THIRD]
  expect(decksIn(quoted, 'Arne Moe, keeper of the old pier', ...body)).toEqual([])
  expect(decksIn(quoted, 'Arne Moe, correspondent of the Post', ...body)).toEqual([0])
})

it('lines above the title are not counted among those of the head, where a copy of it tells its place', () => {
  const news = [
    'Goats were seen on the old pier',
    'Nobody has paid for the lamp',
    'Rovers lose once more',
    'There is ice on the sound',
  ]
  const lines = [...news.map(line => `${line} again`), 'Ferry to Osk runs again']
  const draft = draftOf(...lines, 'The boat left the quay on Thursday with forty passengers', ...BODY)
  const title = (draft.passages[4] as Passage).spans[0] as Span
  const passages = draft.passages.filter((_, p) => p !== 4)
  const link = { from: 0, to: 4, twin: title.from }
  const copy = {
    reason: 'title-again' as const,
    start: 0,
    end: 4,
    from: 0,
    to: 4,
    twin: -1,
    links: [link],
    instead: [],
  }
  expect(decksOf({ ...draft, passages, dropped: [copy] })).toEqual([4])
  expect(decksOf({ ...draft, passages })).toEqual([])
  expect(decksOf({ ...draft, passages, dropped: [{ ...copy, links: [] }] })).toEqual([])
})

describe('a sentence with which the last paragraph begins, too', () => {
  const said = 'My grandmother kept a bucket by the back door.'
  const end = `${said} On Saturday I bought one, of zinc, with a good lid.`
  const next = 'It leaked, and nobody was allowed to move it, since the dent in it was the day.'

  it('is its author’s where the second paragraph goes on about what it names', () => {
    expect(decksIn(said, next, ...BODY, end)).toEqual([])
  })

  it('goes elsewhere', () => {
    expect(decksIn(said, next.replace('It leaked', 'The bucket leaked'), ...BODY, end)).toEqual([0])
    expect(decksIn(said, next, ...BODY, end, 'So it was told on Osk, by all who could be asked.')).toEqual([0])
    expect(decksIn(said, next, ...BODY, `Nobody asked. ${end}`)).toEqual([0])
    expect(decksIn(said.slice(0, -1), next, ...BODY, end)).toEqual([0])
  })
})

describe('a line with several numbers', () => {
  const body = [...BODY, "St Anne's beat Thornbury Reserves 4-1 to climb off the bottom. All four of their goals came."]
  const lines = ['Ulm Rovers 2 Ran Athletic 2', "St Anne's 4 Thornbury Reserves 1"]

  it('stays beside another one with as many, as the result of a game', () => {
    expect(decksIn(...lines, ...body)).toEqual([])
    expect(decksIn(...[...lines].reverse(), ...body)).toEqual([])
  })

  it('is asked further where none stands beside it', () => {
    expect(decksIn('News of the day', lines[1] as string, ...body)).toEqual([1])
    expect(decksIn('Ulm Rovers 2 Ran Athletic 2 Osk 1', lines[1] as string, ...body)).toEqual([1])
  })
})

it('a quotation signed by a poet stays where the text ends with it, and does not name him in full', () => {
  const said = 'The shade in which you saw the edge of your axe was mine as well'
  const last = (name: string): string => `I thought of that line of ${name}: “${said}.”`
  expect(decksIn(`“${said}.” — Arne Moe`, ...BODY, last('Moe'))).toEqual([])
  expect(decksIn(`“${said}.” — Arne Moe`, ...BODY, last('Arne Moe'))).toEqual([0])
})

describe('the first sentence of an article without a headline', () => {
  const said = 'We have never seen so many goats on one boat in all our lives'
  const statement = `Marit Dahl, keeper of the quay, says: “${said}. I have counted them twice, and so has the mayor.”`
  const opening = `“${said}”, said the keeper Marit Dahl.`

  it('stays where it quotes what is told whole further down, and says who', () => {
    expect(decksIn(opening, ...BODY, statement)).toEqual([])
  })

  it('goes where the statement is near, or it has little of its own, or is no quotation', () => {
    expect(decksIn(opening, BODY[0] as string, statement, ...BODY.slice(1))).toEqual([0])
    expect(decksIn(`“${said}”, he said.`, ...BODY, statement)).toEqual([0])
    expect(decksIn(opening.slice(0, -1), ...BODY, statement)).toEqual([0])
    expect(decksIn(opening.slice(1), ...BODY, statement)).toEqual([0])
  })
})

describe('a line beside two others that go as points of a page', () => {
  const POINTS = [
    'The boat left the quay on Thursday with forty passengers, two goats and the mayor',
    'A round trip costs six crowns, which is what stood on the last ticket sold before the storm',
  ]
  const SAID = 'Marit Dahl, who minds the quay, was glad and has accepted all nineteen complaints.'
  const decks = (...lines: string[]) => decksIn(...lines, ...BODY, SAID)

  it('goes where it is said but for whom it speaks of', () => {
    const point = 'The keeper has accepted all nineteen complaints'
    expect(decks(point, ...POINTS)).toEqual([0, 1, 2])
    expect(decks(POINTS[0] as string, point, POINTS[1] as string)).toEqual([0, 1, 2])
    expect(decks(...POINTS, point)).toEqual([0, 1, 2])
  })

  it.each([
    ['with a full stop', 'The keeper has accepted all nineteen complaints.'],
    ['of four words before', 'The keeper of it has accepted all nineteen complaints'],
    ['with another number', 'The keeper has accepted all twenty complaints'],
    ['that goes on', 'The keeper has accepted all nineteen complaints, and laughed'],
    ['of which few words are said', 'The keeper answered nineteen complaints'],
  ])('stays %s', (_, line) => {
    expect(decks(...POINTS, line)).toEqual([0, 1])
  })

  it('stays beside one, or none', () => {
    const point = 'The keeper has accepted all nineteen complaints'
    expect(decks(POINTS[0] as string, point)).toEqual([0])
    expect(decks(point)).toEqual([])
  })

  it('goes where three quarters of its words are said, in order or moved, though the sentence goes on', () => {
    const point = 'The keeper has accepted all nineteen complaints'
    expect(decksIn(...POINTS, point, ...BODY, SAID.replace('.', ' since the spring of that year.'))).toEqual([0, 1, 2])
    const moved = 'In the spring of that year the keeper has accepted them'
    const said = 'The keeper, who minds the quay, has accepted them gladly in the spring of that year.'
    expect(decksIn(...POINTS, moved, ...BODY, said)).toEqual([0, 1, 2])
    expect(decksIn('Osk in May', ...POINTS, 'The ferry is laid up for good', ...BODY, said)).toEqual([1, 2])
  })

  it('stays with a number of its own, or where it is said right below', () => {
    const said = 'The keeper of the quay has by now accepted all nineteen written complaints.'
    const point = 'The keeper has accepted all nineteen complaints'
    expect(decksIn(...POINTS, `${point} of 1954`, ...BODY, said)).toEqual([0, 1])
    expect(decksIn(POINTS[0] as string, point, said, ...BODY)).toEqual([0])
  })

  it('goes right beside one where four fifths of them are', () => {
    const said = 'The keeper of the quay has by now accepted all nineteen written complaints.'
    const point = 'The keeper has accepted all nineteen complaints'
    expect(decksIn(POINTS[0] as string, point, ...BODY, said)).toEqual([0, 1])
    expect(decksIn(POINTS[0] as string, 'By Marit Dahl', point, ...BODY, said)).toEqual([0])
    expect(decksIn(POINTS[0] as string, point.replace('nineteen', 'twenty'), ...BODY, said)).toEqual([0])
    expect(decksIn(`${POINTS[0]}.`, point, ...BODY, said)).toEqual([0])
  })
})

describe('a post of a thread', () => {
  const post =
    'The chain is silent on the flat, and as soon as I stand up on a hill it jumps, always in the middle ring.'
  const said = 'The council has promised money for two summers, and the rest depends on the weather'

  it('stays below the name of who wrote it, where a later one quotes it', () => {
    expect(decksIn('Posted by gull_k, 3 May', post, ...BODY, `gull_k wrote: ${post} Have you measured it?`)).toEqual([])
  })

  it('goes where the name is another one, or somebody says something', () => {
    expect(decksIn('Posted by owl7, 3 May', post, ...BODY, `gull_k wrote: ${post} Have you measured it?`)).toEqual([1])
    expect(decksIn('Posted by gull_k, 3 May', post, ...BODY, `gull_k thinks: ${post} Have you measured it?`)).toEqual([
      1,
    ])
    expect(decksIn('Posted by gull_k, 3 May', post, ...BODY, `gull_k wrote. ${post} Have you measured it?`)).toEqual([
      1,
    ])
    expect(decksIn(post, ...BODY, `gull_k wrote: ${post} Have you measured it?`)).toEqual([0])
    const long = 'In a long letter to all of us, which came on a Sunday, gull_k wrote:'
    const above = 'In a long letter to all of us, which came on a Sunday, gull_k'
    expect(decksIn(above, post, ...BODY, `${long} ${post} So.`)).toContain(1)
  })

  it('of verses each with its stop none is a deck', () => {
    const poem = [
      'The train stands here two minutes.',
      'On the quay a woman, an umbrella.',
      'She waits for nobody today at all.',
      'She lives behind the bridge, no more.',
    ]
    const again = poem.map(line => line.replace('two', 'three').replace('nobody', 'somebody'))
    expect(decksIn(...poem, ...again)).toEqual([])
    expect(decksIn(...poem, ...again, `${said}.`)).not.toEqual([])
    expect(decksIn(...poem.slice(0, 3), ...again)).not.toEqual([])
  })
})
