import { findPhrase } from './page-phrases.ts'
import { wordList } from './word-list.ts'
import { countWords } from './words.ts'

/** UTF-16 units of a line that a site's program wrote, or its owner: an address, what went wrong, whose the page is. */
const LONGEST_LINE = 200

/** How owners keep their rights, its last words, language by language: `all rights reserved`. */
const RIGHTS = [
  'rights reserved',
  'derechos reservados',
  'direitos reservados',
  'droits réservés',
  'rechte vorbehalten',
  'diritti riservati',
  'prawa zastrzeżone',
  'права защищены',
  'права захищені',
  'права запазени',
  'права са запазени',
  'सर्वाधिकार सुरक्षित',
  'الحقوق محفوظة',
]
const keepsThem = wordList(RIGHTS.map(right => right.slice(right.lastIndexOf(' ') + 1)).join(' '))
/** UTF-16 units from the end of a line in which they stand. */
const LONGEST_RIGHTS = 24

/** An address of the web, `https://fjord.example/a.html`, `fjordpost.no`, or the name of a part of a page, `news.modal.title`. */
const ADDRESS = /^(?:https?:\/\/\S+|(?:[a-z0-9_-]{2,}\.){1,4}[a-z]{2,12}(?:\/\S*)?)$/i
/** The address of a site before what it says of itself: `fjordpost.no — news of the islands`. */
const SITE = /^[a-z0-9-]{2,}(?:\.[a-z0-9-]{2,}){1,2}\s[—–|:-]\s/

/** Words of the alternative text of a site's sign: `logo Radio Fjord`. */
const MOST_OF_LOGO = 6

/**
 * Whether a line is none of an article's, for it is an address, in brackets or between strokes as programs write, keeps
 * rights, names a sign, says all its words twice, or is a label of the page with its colon.
 */
export function isSystemLine(line: string): boolean {
  if (line.length > LONGEST_LINE || line === '') return false
  if (!line.includes(' ')) return isWordOfProgram(line) || isLabel(line)
  return (
    isOfProgram(line) || beginsWithSite(line) || keepsRights(line) || isLogo(line) || isTwice(line) || isLabel(line)
  )
}

/** Whether a line without a space is an address, the name of a file, or no word. */
const isWordOfProgram = (line: string): boolean =>
  /^logo$/i.test(line) ||
  ADDRESS.test(line) ||
  isFile(line) ||
  /^(?:[xX]|[^\p{L}\p{N}]+)$/u.test(line) ||
  isOfProgram(line)

const beginsWithSite = (line: string): boolean => line.lastIndexOf('.', line.indexOf(' ')) > 0 && SITE.test(line)

/** What programs set around a word of theirs, at either end. */
const STROKES = '*=#~_-'

/** `[an error occurred while processing this directive]`, `*** DEBUG END ***`, `{{ title }}` */
function isOfProgram(line: string): boolean {
  if (line.startsWith('[') && line.indexOf(']') === line.length - 1) return true
  if (line.startsWith('{{') && line.endsWith('}}')) return true
  const frame = line.charAt(0)
  return STROKES.includes(frame) && line.endsWith(frame) && [' ', frame].includes(line.charAt(1))
}

/** `© 2025 Fjord Post`, `All rights reserved.` */
function keepsRights(line: string): boolean {
  const sign = line.indexOf('©')
  if (sign >= 0 && /(?:19|20)\d\d/.test(line.slice(sign, sign + LONGEST_OWNER))) return true
  const end = line.endsWith('.') ? line.length - 1 : line.length
  // Most lines end with another word.
  if (!keepsThem(line.slice(line.lastIndexOf(' ') + 1, end))) return false
  const said = line.slice(-LONGEST_RIGHTS, end).toLowerCase()
  return RIGHTS.some(right => said.endsWith(right))
}

/** UTF-16 units from the sign of a copyright to its year. */
const LONGEST_OWNER = 40

const isLogo = (line: string): boolean =>
  'lL'.includes(line.charAt(0)) && /^logo(?:tipo|type)?\s/i.test(line) && countWords(line) <= MOST_OF_LOGO

/** `Share:` */
function isLabel(line: string): boolean {
  const end = line.length - 1
  return (line.endsWith(':') || line.endsWith('：')) && findPhrase(line.slice(0, end)) !== undefined
}

/** `48120077315_9bb20e6f51_k`, `IMG_2041.jpg`: one word with figures and strokes. */
const isFile = (line: string): boolean =>
  /^[\w.-]+$/.test(line) && /\d/.test(line) && (line.includes('_') || /\.[a-z]{3,4}$/i.test(line))

/** Words with which a line begins again, at least. */
const SAID_TWICE = 3

/** Whether a line ends with the words that it begins with: tags with a link and without. */
function isTwice(line: string): boolean {
  const first = line.slice(0, line.indexOf(' '))
  // Most lines have their first word once.
  if (line.indexOf(first, first.length) < 0) return false
  const words = line.split(/\s+/)
  const at = words.indexOf(words[0] as string, SAID_TWICE)
  return at > 0 && words.length - at >= SAID_TWICE && words.slice(at).every((word, w) => word === words[w])
}
