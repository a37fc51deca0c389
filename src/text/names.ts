import { wordList } from './word-list.ts'

/** Beside letters, what a name may hold. */
const OTHER_THAN_NAME = /[\d,;:!?…।"“”«»„()[\]|/@]/
/** Short words that stand in no name, be it in a byline, where they are before the place, and in many headlines. */
const NO_PARTICLES = new Set(
  'on in at for to is as or if we it its our out off how why who not but em com que en con sur par im am bei mit ist per su che'.split(
    ' ',
  ),
)
/** Signs beyond Latin-1, Greek, Cyrillic and punctuation: of other words the sets of Unicode, which take long to prepare, say nothing more. */
const RARE = /[^\0-\u00ff\u0386-\u03ce\u0400-\u045f\u2000-\u206f]/
/** UTF-16 units of a particle: three letters, pairs among them. */
const LONGEST_PARTICLE = 6
/** `van den` in a name, `and` between two. */
const isParticle = (word: string): boolean =>
  /^[a-zß-öø-ÿ\u03ac-\u03ce\u0430-\u045f]{1,3}$/.test(word) ||
  (word.length <= LONGEST_PARTICLE && RARE.test(word) && /^\p{Ll}{1,3}$/u.test(word))
/** A capital, or a letter of a script without them, and letters behind it. */
const isOneName = (word: string): boolean =>
  /^[A-ZÀ-ÖØ-Þ\u0386\u0388-\u038f\u0391-\u03ab\u0400-\u042f][A-Za-zªµºÀ-ÖØ-öø-ÿ\u0386\u0388-\u03ce\u0400-\u045f.'’-]*$/.test(
    word,
  ) ||
  (RARE.test(word) && /^[\p{Lu}\p{Lo}][\p{L}\p{M}.'’-]*$/u.test(word))
const MOST_NAMES = 4
/** The same with the particles between them. */
const MOST_WORDS = 8
/** `By Marit Dahl`: the author of the article. */
const BY =
  'by von par por door di da av af od przez text texte texto testo tekst yazan author autor autora auteur words interview entrevista entretien intervista wywiad интервю интервью інтервю текст автор автори'

/** Whether a word says that who wrote something is named behind it. */
export const saysBy = wordList(BY)

/** Whether a line is the name of one person, of two to four names. */
export function isName(line: string): boolean {
  if (OTHER_THAN_NAME.test(line) || opensByline(line)) return false
  const words = line.split(' ', MOST_WORDS + 1)
  if (words.length > MOST_WORDS) return false
  const names = words.filter(isOneName)
  if (names.length < 2 || names.length > MOST_NAMES || names[0] !== words[0] || names.at(-1) !== words.at(-1))
    return false
  return words.every(word => isOneName(word) || (isParticle(word) && !NO_PARTICLES.has(word)))
}

/** Words of a byline behind `by`: those of three authors. In a line of capitals each word is like a name. */
const MOST_NAMED = 10

/** Words of what somebody is who wrote it. */
const MOST_OF_ROLE = 3

/** Whether a line names who wrote the article and says nothing else. */
export function isByline(line: string): boolean {
  if (isOurOwn(line)) return true
  const bar = line.includes('|') ? line.indexOf(' | ') : -1
  // What they are stands behind a bar: `By Marit Dahl | Staff writer`.
  if (bar > 0)
    return isByline(line.slice(0, bar)) && line.slice(bar + 3).split(' ').length <= MOST_OF_ROLE && !/\d/.test(line)
  if (!opensByline(line)) return namesReporter(line) || namesWriter(line)
  const [, ...names] = line.split(/,?\s+/, MOST_NAMED + 2)
  const isNamed = (word: string): boolean => isOneName(word) || isOffice(word)
  return names.length <= MOST_NAMED && names.every(word => isNamed(word) || isParticle(word)) && names.some(isNamed)
}

/** Whether a word is what writes for a paper, or posts on a site, in the place of a name: `By staff writers`, `von admin`. */
const isOffice = (word: string): boolean => word === 'admin' || REPORTERS.has(word) || DESKS.has(word)

/** What opens a byline in scripts without spaces and capitals, language by language. */
const WRITERS = new Set('作者 记者 記者 本报记者 本報記者 撰文 编辑 編輯 责任编辑 責任編輯 文 글 취재'.split(' '))
/** UTF-16 units of such a byline. */
const LONGEST_OF_WRITER = 24

/** Whether a line says who wrote it as scripts without spaces do: `作者：王小明`, `文／佐藤花子`. */
function namesWriter(line: string): boolean {
  if (line.charCodeAt(0) < FIRST_HAN || line.length > LONGEST_OF_WRITER) return false
  const end = line.search(/[\s:：/／]/)
  return end > 0 && end + 2 < line.length && WRITERS.has(line.slice(0, end)) && !/[。！？…，]/.test(line)
}

const FIRST_HAN = 0x3000

/** Whether a line begins by naming who wrote the article, whatever it says behind that: `By Marit Dahl, Osk — 17:52`. */
export function beginsWithAuthor(line: string): boolean {
  if (!opensByline(line)) return false
  const [, first = '', last = ''] = line.split(/[\s:：]+/, 3)
  return isOneName(first) && isOneName(last.replace(/,$/, ''))
}

/** UTF-16 units of a line with a name and what its bearer is: `Our columnist Ada Brand`, `Ada Brand, teacher`, `Column | Ada Brand`. */
const LONGEST_SIGNED = 60

/** Words of it in a script without capitals. */
const MOST_UNCASED = 4

/** Whether a line is that of an author: his name, with `by` or what he is, and no sentence. */
export function isAuthorLine(line: string): boolean {
  if (line.length > LONGEST_SIGNED || /[.!?…।]$/.test(line)) return false
  const words = line.split(' ')
  // In scripts without capitals any two words may be a name.
  const mayEndInName = words.length <= MOST_UNCASED || /\p{Lu}/u.test(line)
  if (isByline(line) || (mayEndInName && isName(words.slice(-2).join(' ')))) return true
  return line.split(/\s?[,|·•—–]\s?/).some(isName)
}

/** UTF-16 units of a word that opens a byline, and a colon. */
const LONGEST_BY = 11

function opensByline(line: string): boolean {
  const end = line.search(/\s/)
  if (end <= 0 || end > LONGEST_BY) return false
  const word = line.slice(0, line.endsWith(':', end) ? end - 1 : end)
  return saysBy(word)
}

/** What writes for a paper, language by language. */
const REPORTERS = new Set(
  (
    'correspondent reporter journalist editor redakteur redakteurin reporterin korrespondent korrespondentin journaliste rédacteur ' +
    'rédactrice correspondant correspondante periodista redactor redactora corresponsal reportero reportera jornalista repórter ' +
    'correspondente giornalista redattore redattrice corrispondente dziennikarz dziennikarka корреспондент журналист журналистка ' +
    'редактор обозреватель репортёр репортер кореспондент кореспондентка обозревател columnist kolumnist kolumnistin chroniqueur ' +
    'chroniqueuse columnista colunista editorialista felietonista felietonistka колумнист колумнистка колумніст колумністка संवाददाता रिपोर्टर पत्रकार एडिटर संपादक लेखक'
  ).split(' '),
)

/** What the line of a reporter whom the paper sent begins with, and what he is, behind that or behind one word more; language by language. */
const OUR_OWN = new Set(
  (
    'from our|by our|von unserem|von unserer|von unseren|de notre|dal nostro|dalla nostra|de nuestro|de nuestra|do nosso|da nossa|' +
    'от нашего|від нашого|od naszego|od naszej'
  ).split('|'),
)
const SENT =
  /^(?:correspond|corrispond|korrespond|reporter|editor|columnist|critic|mitarbeiter|envoyé|inviat|enviad|corresponsal|корреспондент|кореспондент|korespondent|wysłanni)/

/** UTF-16 units of such a line and of what it begins with, and the letters that this does. (Most lines are told by these.) */
const LONGEST_OWN = 100
const LONGEST_OUR = 12
const FIRST = new Set([...OUR_OWN].flatMap(([first = '']) => [first, first.toUpperCase()]))

/** Whether a line says that the paper's own reporter wrote it, and is no sentence: `From our correspondent in Osk, Ada Brand`. */
function isOurOwn(line: string): boolean {
  if (line.length > LONGEST_OWN || !FIRST.has(line.charAt(0))) return false
  const end = line.indexOf(' ', line.indexOf(' ') + 1)
  if (end < 0 || end > LONGEST_OUR || !OUR_OWN.has(line.slice(0, end).toLowerCase())) return false
  const words = line
    .slice(end + 1)
    .toLowerCase()
    .split(' ', 2)
  return words.some(word => SENT.test(word)) && !/[.!?…:]$/.test(line)
}

/** UTF-16 units of what somebody is for the paper, before a colon and his name. */
const LONGEST_OFFICE = 16

/** Whether a line says what somebody is for the paper, and behind a colon who: `Editor: Ada Brand`. */
function namesReporter(line: string): boolean {
  const colon = line.lastIndexOf(':', LONGEST_OFFICE)
  return colon > 0 && REPORTERS.has(line.slice(0, colon).toLowerCase()) && isName(line.slice(colon + 1).trim())
}

/** Whether a line names somebody and, behind a comma, that he writes for the paper: `Ada Brand, correspondent`. */
export function isReporter(line: string): boolean {
  const [, ...more] = line.split(/,\s/)
  return more.some(part =>
    part
      .toLowerCase()
      .split(/[\s-]+/)
      .some(word => REPORTERS.has(word) || DESKS.has(word)),
  )
}

/** Whether a line, below a name, begins with what its bearer is for the paper: `Columnist, writes on Fridays`. */
export function tellsOffice(line: string): boolean {
  const [office = ''] = line.toLowerCase().split(/[\s,]/, 1)
  return line.length <= LONGEST_SIGNED && isOffice(office)
}

/** Words of what somebody is for the paper. */
const MOST_OF_OFFICE = 3

/** Whether a line is a name, and behind its comma what its bearer is for the paper, and nothing else: `Ada Brand, Senior Reporter`. */
export function isAuthorWithOffice(line: string): boolean {
  const [name = '', office = '', ...more] = line.split(', ')
  const words = office.toLowerCase().split(' ')
  return more.length === 0 && words.length <= MOST_OF_OFFICE && isOffice(words.at(-1) as string) && isName(name)
}

/** Whether a line says who wrote the article, whatever it says behind that: `By Ada Brand, Osk`, `Ada Brand, editor`. */
export const namesAuthor = (line: string): boolean =>
  isByline(line) || beginsWithAuthor(line) || (isReporter(line) && isName(line.slice(0, line.indexOf(','))))

/** What says so behind a word, and little else. */
const MADE_BY = new Set(['by', 'door', 'przez'])
/** Words before `by` in a line that says who made what. */
const MOST_MADE = 3

/** Whether a line tells who made what, as the title of a work may, too: `Story and photos by Ada Brand, reporter`. */
export function tellsWhoMade(line: string): boolean {
  const words = line.split(' ')
  const by = words.findIndex((word, i) => i > 0 && MADE_BY.has(word))
  if (by < 0 || by > MOST_MADE || /[.!?]$/.test(line)) return false
  const names = words.slice(by + 1, by + 3)
  return names.length > 1 && names.every(name => /^\p{Lu}\p{L}/u.test(name))
}

/** What the line of who wrote an article ends with where it has no name, language by language. */
const DESKS = new Set(
  (
    'correspondent correspondents reporter staff writer writers desk bureau redaktion rédaction redacción redação redazione redakcja корреспондент ' +
    'редакция редакцията кореспондент репортер संवाददाता रिपोर्टर डेस्क ब्यूरो'
  ).split(' '),
)
const MOST_OF_DESK = 3

/** Whether a line is that of a reporter without a name, or of a desk, and of his paper: `Osk Correspondent`, `Da Redação`, `खबर डेस्क`, `Staff writer, The Quay`. */
export function isDesk(line: string): boolean {
  const [desk = ''] = line.split(', ')
  const words = desk.split(' ', MOST_OF_DESK + 1)
  if (words.length > MOST_OF_DESK || !DESKS.has((words.at(-1) as string).toLowerCase())) return false
  return words.every(word => /^[^\p{Ll}]/u.test(word))
}
