import { readdirSync, readFileSync } from 'node:fs'
import { encoderOf } from './encode.ts'
import type { Random } from './random.ts'

const inputs = readdirSync('fixtures')
  .sort()
  // What the soak made is noise already.
  .filter(name => !name.startsWith('noise--'))
  .map(name => readFileSync(`fixtures/${name}/input.txt`, 'utf8'))

/** What is done to a text, again and again, until it is like nothing that anybody wrote. */
const changes: ((text: string, random: Random) => string)[] = [
  // a part of another text in its midst
  (text, random) => {
    const at = random.int(0, text.length)
    return text.slice(0, at) + part(random.pick(inputs), random) + text.slice(at)
  },
  // a part once more, there or elsewhere
  (text, random) => {
    const at = random.int(0, text.length)
    return text.slice(0, at) + part(text, random) + text.slice(at)
  },
  // cut at either end, or in the midst
  (text, random) => text.slice(random.int(0, text.length >> 2)),
  (text, random) => text.slice(0, random.int(text.length >> 1, text.length)),
  (text, random) => text.replace(part(text, random), ''),
  // lines run together, or parted otherwise
  (text, random) => text.replace(/\n+/g, random.pick(['\n', '\n\n', ' ', '', '\r\n', '\\n', '\u2028'])),
  // lines in another order
  (text, random) => {
    const lines = text.split('\n')
    const at = random.int(0, lines.length)
    return [...lines.slice(at), ...lines.slice(0, at)].join('\n')
  },
  // as another encoding has it
  (text, random) => {
    const bytes = encoderOf(random.pick(['windows-1252', 'windows-1251', 'gbk']))(text) ?? Buffer.from(text)
    return new TextDecoder(random.pick(['utf-8', 'windows-1252'])).decode(bytes)
  },
  (text, random) =>
    text.replace(/[“”]/g, random.pick(['"', '«', '&quot;'])).replace(/’/g, random.pick(["'", '&#8217;', ''])),
  (text, random) => (random.chance(0.5) ? text.toUpperCase() : text.normalize('NFD')),
]

/** At most so long a part of a text is moved or said again, in UTF-16 units. */
const LONGEST_PART = 2000

function part(text: string, random: Random): string {
  const from = random.int(0, text.length)
  return text.slice(from, from + random.int(0, Math.min(LONGEST_PART, text.length - from)))
}

/** A fixture's input, changed one to six times. */
export function mutated(random: Random): string {
  let text = random.pick(inputs)
  for (let n = random.int(1, 6); n > 0; n--) text = random.pick(changes)(text, random)
  return text.replace(/\p{Surrogate}/gu, '\ufffd')
}
