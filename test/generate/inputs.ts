import { gzipSync } from 'node:zlib'
import { encoderOf } from './encode.ts'
import { hostile } from './hostile.ts'
import { mutated } from './mutated.ts'
import type { Random } from './random.ts'

/** An input of the command: bytes as they may lie in a folder of scrapes. */
export interface MadeInput {
  /** Below the folder of inputs. Sorts by its number. */
  name: string
  bytes: Buffer
  /** What it must be read as, the byte order mark gone; null where nobody says. */
  text: string | null
  /** Whether it must be refused; null where it may be. */
  isRefused: boolean | null
  /** What was done to it, for a person. */
  how: string
}

/** Encodings that `--encoding` may name, each of one script and of others that it has no signs for. */
export const NAMED_ENCODINGS = [
  ...['windows-1250', 'windows-1251', 'windows-1252', 'windows-1253', 'windows-1254', 'windows-1255', 'windows-1256'],
  ...['koi8-r', 'iso-8859-2', 'iso-8859-15', 'gbk', 'big5', 'shift_jis', 'euc-jp', 'euc-kr', 'utf-16le', 'utf-16be'],
] as const

/** A text by chance: a fixture that was changed, or what nobody wrote. */
function textFrom(random: Random): string {
  if (random.chance(0.15)) return hostile(random.fork('hostile'), random.int(0, 120))
  if (random.chance(0.03)) return ''
  return mutated(random.fork('text'))
}

/** @param encoding what the run names; null where the program is to see for itself */
export function inputFrom(number: number, encoding: string | null, random: Random): MadeInput {
  const name = nameFrom(number, random)
  const text = random.chance(0.1) ? textFrom(random).replaceAll('\n', random.pick(['\r\n', '\r'])) : textFrom(random)
  const made = encoding === null ? random.pick(UNNAMED)(text, random) : inEncoding(encoding, text)
  return { name, ...packed(random.chance(0.08) ? broken(made, random) : made, random) }
}

type Made = Omit<MadeInput, 'name'>

/** Ways in which bytes say a text, where nobody names the encoding. */
const UNNAMED: ((text: string, random: Random) => Made)[] = [
  text => inUtf8(text),
  text => inUtf8(text),
  text => inUtf8(text),
  text => ({ ...inUtf8(text), bytes: Buffer.from(`\ufeff${text}`), how: 'UTF-8 with a mark' }),
  (text, random) => {
    const bytes = Buffer.from(`\ufeff${text}`, 'utf16le')
    const isBig = random.chance(0.5)
    return { bytes: isBig ? bytes.swap16() : bytes, text, isRefused: false, how: `UTF-16 ${isBig ? 'BE' : 'LE'}` }
  },
  (text, random) => {
    const bytes = Buffer.from(text, 'utf16le')
    const isBig = random.chance(0.5)
    // Where it has few signs of ASCII no NULs tell.
    return { bytes: isBig ? bytes.swap16() : bytes, text: null, isRefused: null, how: 'UTF-16 without a mark' }
  },
  (text, random) => {
    const encoding = random.pick(NAMED_ENCODINGS.filter(name => !name.startsWith('utf-16')))
    return { ...inEncoding(encoding, text), text: null, isRefused: null, how: `${encoding}, not named` }
  },
  (text, random) => {
    const bytes = Buffer.from(text)
    for (let n = random.int(1, 4); n > 0 && bytes.length > 0; n--)
      bytes[random.int(0, bytes.length - 1)] = random.int(0x80, 0xff)
    return { bytes, text: null, isRefused: null, how: 'UTF-8 with wrong bytes' }
  },
]

/** UTF-8 in which a NUL tells that it is no text. */
function inUtf8(text: string): Made {
  const bytes = Buffer.from(text)
  const isText = !text.includes('\0')
  return { bytes, text: isText && text[0] !== '\ufeff' ? text : null, isRefused: isText ? false : null, how: 'UTF-8' }
}

/** The text in the signs that the encoding has, with `?` for the others. */
function inEncoding(encoding: string, text: string): Made {
  const how = `in ${encoding}`
  if (encoding.startsWith('utf-16')) {
    const bytes = Buffer.from(text, 'utf16le')
    const isMarked = text[0] === '\ufeff'
    return {
      bytes: encoding === 'utf-16be' ? bytes.swap16() : bytes,
      text: isMarked ? null : text,
      isRefused: false,
      how,
    }
  }
  const encode = encoderOf(encoding)
  const parts = Array.from(text, sign => encode(sign))
  const sayable = Array.from(text, (sign, n) => (parts[n] ? sign : '?')).join('')
  const bytes = Buffer.concat(parts.map(part => part ?? Buffer.from('?')))
  return { bytes, text: sayable, isRefused: false, how }
}

/** Bytes that are cut, or in which NULs or other bytes stand: nobody knows what comes of them. */
function broken({ bytes, how }: Made, random: Random): Made {
  const at = random.int(0, bytes.length)
  const changed = random.pick([
    () => bytes.subarray(0, at),
    () => bytes.subarray(at),
    () => Buffer.concat([bytes.subarray(0, at), Buffer.from([0]), bytes.subarray(at)]),
    () => Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), bytes]),
    () => Buffer.concat([bytes.subarray(0, at), Buffer.from(Array.from({ length: 9 }, () => random.int(0, 255)))]),
  ])()
  return { bytes: Buffer.from(changed), text: null, isRefused: null, how: `${how}, broken at ${at}` }
}

/** Now and then packed, and then now and then cut off. */
function packed(made: Made, random: Random): Made {
  if (!random.chance(0.1)) return made
  const bytes = gzipSync(made.bytes)
  if (random.chance(0.7)) return { ...made, bytes, how: `${made.how}, packed` }
  const how = `${made.how}, packed and cut off`
  return { bytes: bytes.subarray(0, random.int(3, bytes.length - 1)), text: null, isRefused: true, how }
}

const NAMES = [
  '.txt',
  '.text',
  '.TXT',
  ' two words.txt',
  '\nline.txt',
  '\u001b[31mred.txt',
  '🚧.txt',
  '&amp;.txt',
  '$x\'"`.txt',
]

function nameFrom(number: number, random: Random): string {
  return `${random.pick(['a', 'b', 'c/d'])}/${String(number).padStart(4, '0')}${random.pick(NAMES)}`
}

/** Inputs that are cleaned together, and what is said of all of them. */
export interface Batch {
  inputs: MadeInput[]
  /** What `--encoding` names; null where nothing does. */
  encoding: string | null
  /** What else all runs say, such as `--thorough`. */
  options: string[]
}

const OPTIONS = ['--thorough', '--keep-related', '--keep-furniture', '--fix-mojibake', '--strict']

export function batchFrom(random: Random, count: number): Batch {
  const encoding = random.chance(0.6) ? null : random.pick(NAMED_ENCODINGS)
  const options = OPTIONS.filter(() => random.chance(0.15))
  const inputs = Array.from({ length: count }, (_, n) => inputFrom(n, encoding, random.fork(n)))
  return { inputs, encoding, options }
}
