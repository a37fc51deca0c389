import { paragraph, sentence } from './prose.ts'
import { randomFrom } from './random.ts'
import { languages } from './words.ts'

/** Inputs on which a careless comparison is quadratic or worse, of about `size` UTF-16 units each. */
export function worstTexts(size: number): [name: string, raw: string][] {
  return [
    ['one sentence again and again, on one line', repeatTo(`${oneSentence()} `, size)],
    ['one sentence again and again, each on its line', repeatTo(`${oneSentence()}\n`, size)],
    ['one letter', 'a'.repeat(size)],
    ['a Fibonacci word', fibonacciWord(size)],
    ['a Thue-Morse word', thueMorseWord(size)],
    ['all rotations of a sentence', rotations(size)],
    ['repeats within repeats', nestedRepeats(size)],
    ['equal blocks', Array.from({ length: size / 100 }, () => oneSentence()).join('\n\n')],
    ['nearly equal blocks', nearlyEqualBlocks(size)],
    ['different paragraphs, each twice', eachTwice(size)],
    ['a text and its copy, half of it edited', editedCopy(size)],
    ['a title of one word, and most of it again', longTitle(size)],
    ['a title glued to letters of which the body is full', `${TITLE}A${'a'.repeat(1400)}b\n\n${'a'.repeat(size)}.`],
    ['the head of a page before each paragraph', headsOfPages(size)],
    ['captions whose mark is never closed', openedBy('【写真 ', size)],
    ['spaces', ' '.repeat(size)],
    ['line feeds', `A\n${'\n'.repeat(size)}B`],
    ['marks', '[('.repeat(size / 2)],
  ]
}

const TITLE = 'Ferry to Osk runs again after nine winters, and carries two goats'

/** Title, deck and byline, and a paragraph below, over and over. */
function headsOfPages(size: number): string {
  const head = `${TITLE}\n\nThe islands will vote on it in May\n\nBy Marit Dahl`
  return differentParagraphs(Math.ceil(size / 290))
    .flatMap(text => [head, text])
    .join('\n\n')
    .slice(0, size)
}

/** Different paragraphs, each behind the same opening. */
const openedBy = (opening: string, size: number): string =>
  differentParagraphs(Math.ceil(size / 250))
    .map(text => opening + text)
    .join('\n\n')
    .slice(0, size)

const english = languages.slice(0, 1)
const oneSentence = (): string => english.map(language => sentence(randomFrom('worst'), language)).join('')

export const repeatTo = (text: string, size: number): string =>
  text.repeat(Math.ceil(size / text.length)).slice(0, size)

/** abaababaabaab…: no word repeats itself more often without a period. */
export function fibonacciWord(size: number): string {
  let [one, two] = ['a', 'ab']
  while (two.length < size) [one, two] = [two, two + one]
  return two.slice(0, size)
}

/** abbabaabbaababba…: no run stands three times in a row. */
export function thueMorseWord(size: number): string {
  let [word, other] = ['a', 'b']
  while (word.length < size) [word, other] = [word + other, other + word]
  return word.slice(0, size)
}

/** A sentence begun at each of its words, a line each, over and over. */
function rotations(size: number): string {
  const words = oneSentence().split(' ')
  const lines = words.map((_, n) => [...words.slice(n), ...words.slice(0, n)].join(' '))
  return repeatTo(`${lines.join('\n')}\n`, size)
}

/** Each half of the text is the same, each half of a half, and so on, with another sentence at each seam. */
export function nestedRepeats(size: number): string {
  let text = oneSentence()
  for (let level = 0; text.length < size; level++) text = `${text}\nLevel ${level} ends here. ${text}`
  return text.slice(0, size)
}

function nearlyEqualBlocks(size: number): string {
  return Array.from({ length: size / 100 }, (_, n) => `${n} ${oneSentence()} ${n * 7919}`).join('\n\n')
}

/** A marked title, a line that has it but for some letters in its midst, and a paragraph. */
const longTitle = (size: number): string =>
  `# ${'a'.repeat(size / 2)}\n\n${'a'.repeat(size * 0.45)}\n\n${oneSentence()}`

/** Two runs of the same paragraphs. */
function eachTwice(size: number): string {
  const paragraphs = differentParagraphs(size / 340)
  return [...paragraphs, ...paragraphs].join('\n\n')
}

/** Two runs of the same paragraphs; in the later half of the second every fifth word is another one. */
function editedCopy(size: number): string {
  const paragraphs = differentParagraphs(size / 340)
  const edit = (word: string, n: number): string => (n % 5 === 1 ? [...word].reverse().join('') : word)
  const edited = paragraphs.slice(paragraphs.length / 2).map(text => text.split(' ').map(edit).join(' '))
  return [...paragraphs, ...paragraphs.slice(0, paragraphs.length / 2), ...edited].join('\n\n')
}

/** Paragraphs of one or two sentences, about 170 letters. */
export function differentParagraphs(count: number): string[] {
  return Array.from({ length: count }, (_, n) =>
    english.map(language => paragraph(randomFrom(n), language, 1, 2).join(' ')).join(''),
  )
}
