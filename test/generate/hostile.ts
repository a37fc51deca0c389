import type { Random } from './random.ts'

/** Pieces at which text programs stumble; none of them is prose. */
const pieces = [
  ...[
    '\n',
    '\n\n',
    '\r\n',
    '\r',
    ' ',
    '  ',
    '\t',
    '\u00a0',
    '\u2028',
    '\u0085',
    '\ufeff',
    '\u200b',
    '\u00ad',
    '\\n',
    '\\',
  ],
  ...[
    '# ',
    '## ',
    '- ',
    '* ',
    '1. ',
    '> ',
    '```',
    '---',
    '***',
    '| a | b |',
    '**',
    '_',
    '`',
    '[',
    ']',
    '(',
    ')',
    '<b>',
  ],
  ...['&amp;', '&lt;', '&', '…', '...', '[...]', '.', '!', '?', ':', '“', '”', '"', '—', '«', '»'],
  ...['READ MORE: ', 'Advertisement', 'Share', 'Title: ', 'https://example.org/a_b_c', 'a@example.org'],
  ...[
    '😀',
    '👩‍👩‍👧',
    '🇩🇪',
    'é',
    'e\u0301',
    'İ',
    'ß',
    'ﬁ',
    'Å',
    '한',
    '\u1112\u1161\u11ab',
    '中',
    '文',
    'ก',
    'ा',
    '𝒳',
    '𠮷',
    '１',
  ],
  ...['a', 'aa', 'aaa', 'b', 'ab', '1', '2', 'The', 'council', 'said', 'on', 'Monday', 'that', 'it', 'will', 'close'],
]

const sentences = [
  'The council said on Monday that the old bridge will close in June for two years of repairs.',
  'Nobody asked the islanders, said the mayor, who takes the ferry to work every morning.',
  'Ferry fares rise in May',
  '議会は月曜日に古い橋を六月に閉じると述べた。',
]

/** Anything at all, with whole sentences among it that come back, so that repeats are found in bad company. */
export function hostile(random: Random, length: number): string {
  let text = ''
  for (let n = 0; n < length; n++) {
    text += random.chance(0.15) ? random.pick(sentences) : random.pick(pieces)
    if (random.chance(0.3)) text += random.pick([' ', '\n', '\n\n'])
    // the whole so far once more, or a part of it
    if (random.chance(0.01)) text += text.slice(random.int(0, text.length))
  }
  // a pair that was cut in two
  return sprinkled(text.replace(/\p{Surrogate}/gu, '\ufffd'), random.fork('hidden'))
}

/** In every third text something that nobody sees, here and there. */
function sprinkled(text: string, random: Random): string {
  if (!random.chance(1 / 3)) return text
  return Array.from(text, sign => (random.chance(0.02) ? random.pick(HIDDEN) + sign : sign)).join('')
}

const HIDDEN = [
  '\u0000',
  '\u0007',
  '\b',
  '\u001b',
  '\u009b',
  '\u202e',
  '\u2066',
  '\u200c',
  '\u200d',
  '\u2060',
  '\uffff',
]
