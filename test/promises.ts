// What `clean` must hold to on any text at all. Each function throws an error that says which promise is broken, and where.
import { clean } from '../src/clean.ts'
import { toMarkdown } from '../src/render/markdown.ts'
import { readsAsMarkdown, unescapeMarkdown } from '../src/text/markdown.ts'
import type { Article, CleanOptions, Range, Removal, Repeat } from '../src/types.ts'
import { untiled } from './promises/tiling.ts'
import { countWords, folded, isUnspaced, lettersOf, missingSigns, signsOf, tokens, visible } from './promises/words.ts'

export function assertPromises(raw: string, options: CleanOptions = {}): Article {
  const article = clean(raw, options)
  nothingIsLost(raw, article)
  nothingIsMadeUp(raw, article)
  sameOutput(raw, article, options)
  cleaningAgainChangesNothing(article, options)
  return article
}

/** Title, lead and paragraphs: all that is kept. */
export function passages(article: Article): string[] {
  return [article.title, article.lead, ...article.paragraphs].filter(text => text !== null)
}

/** Every word is in the output, or in `removed` with its twin, or in `removed` with its own text. */
export function nothingIsLost(raw: string, article: Article): void {
  const kept = keptStretches(raw, article.removed)
  checkLetters(raw, kept, article)
  const keptLetters = folded(kept.map(([start, end]) => raw.slice(start, end)).join(' '))
  for (const removal of article.removed) {
    if (removal.kind === 'repeat') checkTwins(raw, removal, kept, keptLetters)
    else if (squash(visible(removal.text)) !== squash(asRead(raw, removal)))
      broken('Nothing is lost', `the text of ${at(removal)} is not what stands there: ${quote(removal.text)}`)
  }
  const pointers = article.removed.flatMap(removal => (removal.kind === 'related' ? [squash(removal.text)] : []))
  const related = [...new Set(pointers)]
  if (related.join('\n') !== article.related.map(squash).join('\n'))
    broken(
      'Nothing is lost',
      `related is ${quote(article.related.join(' / '))}, removed are ${quote(related.join(' / '))}`,
    )
  checkCounts(raw, article)
}

/** What stands in a range of the input, as a reader sees it: without what hides, and the escapes of Markdown. */
function asRead(raw: string, { start, end }: Removal): string {
  const text = visible(raw.slice(start, end))
  return readsAsMarkdown(raw) ? unescapeMarkdown(text) : text
}

/** What is left of the input where the removed ranges are cut out of it. */
export function keptStretches(raw: string, removed: Removal[]): Range[] {
  const kept: Range[] = []
  let from = 0
  for (const removal of removed) {
    const { start, end } = removal
    const bad = !(Number.isInteger(start) && Number.isInteger(end) && start >= from && start < end && end <= raw.length)
    if (bad) broken('Nothing is lost', `${at(removal)} overlaps, is out of order, empty or out of bounds`)
    if (splitsPair(raw, start) || splitsPair(raw, end)) broken('Nothing is lost', `${at(removal)} splits a character`)
    kept.push([from, start])
    from = end
  }
  kept.push([from, raw.length])
  return kept.filter(([start, end]) => start < end)
}

const splitsPair = (raw: string, offset: number): boolean =>
  /[\ud800-\udbff]/.test(raw[offset - 1] ?? '') && /[\udc00-\udfff]/.test(raw[offset] ?? '')

/** The letters that are left in the input are those of the output: as many, and passage by passage in the same order. */
function checkLetters(raw: string, kept: Range[], article: Article): void {
  const stretches = kept.map(([start, end]) => lettersOf(raw.slice(start, end)))
  const output = passages(article).map(lettersOf).join('')
  if (stretches.join('') === output) return
  const spelled = missingSigns(stretches.join(''), output) !== ''
  const isLabelled = /^title/i.test(output) && article.title === null
  const told = spelled ? unspelled(raw, kept, isLabelled).map(lettersOf) : stretches
  const lost = missingSigns(told.join(''), output)
  if (lost) broken('Nothing is lost', `letters that are neither in the output nor removed: ${quote(lost)}`)
  const more = missingSigns(output, told.join(''))
  if (more) broken('Nothing is made up', `letters of the output that were not kept: ${quote(more)}`)
  // What only a flat line has may come out behind the lines that follow it: the order within a line is what must hold.
  const breaks = spelled ? /[\r\n\u0085\u2028\u2029]|\\[nr](?![a-z])/ : /[\r\n\u0085\u2028\u2029]/
  const lines = (
    spelled ? unspelled(raw, kept, isLabelled, '\n') : kept.map(([start, end]) => raw.slice(start, end))
  ).flatMap(text => text.split(breaks))
  const disordered = untiled(output, lines.map(lettersOf))
  if (disordered && !isLaidBelowTitle(article, lines.map(lettersOf)))
    broken('Nothing is made up', `the kept text does not go on like this: ${quote(disordered)}`)
}

/** Whether the kept lines are in order but for the title, which was cut out of the midst of one. */
function isLaidBelowTitle({ title, lead, paragraphs }: Article, lines: string[]): boolean {
  const letters = lettersOf(title ?? '')
  const below = [lead ?? '', ...paragraphs].map(lettersOf).join('')
  return lines.some((line, i) => {
    const at = letters === '' ? -1 : line.indexOf(letters)
    if (at < 0) return false
    const around = [line.slice(0, at), line.slice(at + letters.length)]
    return untiled(below, [...lines.slice(0, i), ...around, ...lines.slice(i + 1)]) === null
  })
}

/** The kept stretches without what the program takes for marks, not words: a spelled line feed, and `Title:` at the start where the output lacks it. */
function unspelled(raw: string, kept: Range[], isLabelled: boolean, instead = ' '): string[] {
  return kept.map(([start, end]) => {
    const text = visible(raw.slice(start, end))
    const untitled = start === 0 && !isLabelled ? text.replace(/^[\s\ufeff#]*title:/i, ' ') : text
    return untitled.replace(/\\[nrt](?![a-z])/g, instead)
  })
}

/** The twins stand in kept text, and have every word of the repeat but those that `differs` lists. */
function checkTwins(raw: string, repeat: Repeat, kept: Range[], keptLetters: string): void {
  if (repeat.of.length === 0) broken('Nothing is lost', `${at(repeat)} has no twin`)
  let before = 0
  for (const [start, end] of repeat.of) {
    if (start < before || start >= end)
      broken('Nothing is lost', `the twins of ${at(repeat)} are out of order or empty`)
    if (!kept.some(([from, to]) => start >= from && end <= to))
      broken('Nothing is lost', `${start}-${end}, a twin of ${at(repeat)}, is not kept as a whole`)
    before = end
  }
  const own = withoutTargets(visible(raw.slice(repeat.start, repeat.end)))
  const twins = folded(repeat.of.map(([start, end]) => raw.slice(start, end)).join(' '))
  const differing = folded(repeat.differs.map(difference => difference.removed).join(' '))
  // A stretch that says something several times over has one twin for it: a word counts once, glued or not, and where
  // there are too many letters all the same only the words can be looked for.
  const words = [...new Set(tokens(own).map(folded).map(saidOnce))]
  const letters = words.filter(word => !words.some(other => other !== word && other.includes(word))).join('')
  const missing = folded(own).length > twins.length + differing.length ? '' : missingSigns(letters, twins + differing)
  if (missing)
    broken('Nothing is lost', `${at(repeat)} has letters that neither twin nor differs has: ${quote(missing)}`)
  // a spelled line break parts words
  for (const word of tokens(own.replace(/\\[nrt](?![a-z])/g, ' '))) {
    const part = folded(word)
    if (!twins.includes(part) && !differing.includes(part) && !inPieces(part, twins, differing))
      broken('Nothing is lost', `${at(repeat)} has ${quote(word)}, which neither its twins nor differs have`)
  }
  for (const { removed, kept: stayed } of repeat.differs) {
    if (!folded(own).includes(folded(withoutTargets(removed))))
      broken('Nothing is made up', `${at(repeat)} differs by ${quote(removed)}, which it has not`)
    if (!keptLetters.includes(folded(stayed)))
      broken('Nothing is made up', `${at(repeat)} differs by ${quote(stayed)}, which is not kept`)
  }
}

/** Letters that a line without spaces says twice. */
const SAID_TWICE = 4

/** A line without spaces, which is one word to count, without what it has said before. */
function saidOnce(letters: string): string {
  if (!isUnspaced(letters)) return letters
  let once = ''
  for (let at = 0; at < letters.length; ) {
    const before = letters.slice(0, at)
    let said = 0
    while (at + said < letters.length && before.includes(letters.slice(at, at + said + 1))) said++
    if (said < SAID_TWICE) once += letters.charAt(at)
    at += said < SAID_TWICE ? 1 : said
  }
  return once
}

/** The target of a link is a mark, not a word. */
const withoutTargets = (text: string): string => text.replace(/\]\(https?:[^)\n]*\)/g, ']')

/** Whether the letters are two or three words, glued: `conflictMoscow`. Without spaces a whole line is one token. */
function inPieces(letters: string, twins: string, differing: string): boolean {
  let from = 0
  const most = isUnspaced(letters) ? letters.length : 4
  for (let pieces = 0; pieces < most && from < letters.length; pieces++) {
    let to = letters.length
    while (to > from && !twins.includes(letters.slice(from, to)) && !differing.includes(letters.slice(from, to))) to--
    from = to
  }
  return from === letters.length
}

/** `input = kept + repeated + related + furniture`, each of them counted here again. */
function checkCounts(raw: string, article: Article): void {
  const { input, kept, repeated, related, furniture } = article.words
  const removed = (kind: Removal['kind']): number =>
    article.removed.reduce(
      (n, one) => n + (one.kind === kind ? countWords(visible(raw.slice(one.start, one.end))) : 0),
      0,
    )
  const counted = {
    kept: passages(article).reduce((n, text) => n + countWords(text), 0),
    repeated: removed('repeat'),
    related: removed('related'),
    furniture: removed('furniture'),
  }
  const said = { kept, repeated, related, furniture }
  if (JSON.stringify(said) !== JSON.stringify(counted))
    broken('Nothing is lost', `words says ${JSON.stringify(said)}, counted are ${JSON.stringify(counted)}`)
  if (input !== kept + repeated + related + furniture)
    broken('Nothing is lost', `the words do not add up: ${JSON.stringify(article.words)}`)
  // a glued word that was cut counts as two, also where a spelled line feed glues: the input has as many more as there are cuts
  const spelled = raw.match(/\\[nr](?![a-z])/g)?.length ?? 0
  const cuts = 2 * article.removed.length + 2 * passages(article).length + spelled
  const whole = countWords(visible(raw))
  if (Math.abs(input - whole) > cuts) broken('Nothing is lost', `words.input is ${input}, the input has ${whole}`)
}

/** Every word of the output stands in the kept text, but for spacing. */
export function nothingIsMadeUp(raw: string, article: Article): void {
  const kept = keptStretches(raw, article.removed).map(([start, end]) => signsOf(raw.slice(start, end)))
  const marked = kept.join('')
  // a text that opens with `# ` is read as Markdown: `\[` is a bracket
  const plain = marked.replace(/\\(?=[!-/:-@[-`{-~])/g, '')
  const whole = new Set(tokens(raw))
  const output = passages(article)
  const more = missingSigns(signsOf(output.join(' ')), marked)
  if (more) broken('Nothing is made up', `signs that were not kept: ${quote(more)}`)
  const strange = (token: string): boolean =>
    !isUnspaced(token) &&
    !whole.has(token) &&
    !marked.includes(token) &&
    !plain.includes(token) &&
    !straddles(token, kept)
  const word = output.flatMap(tokens).find(strange)
  if (word !== undefined) broken('Nothing is made up', `${quote(word)} is not in the kept text`)
}

/** Whether a word was put together from the end of one kept stretch and the start of another. */
function straddles(word: string, kept: string[]): boolean {
  for (let cut = 1; cut < word.length; cut++) {
    const [head, tail] = [word.slice(0, cut), word.slice(cut)]
    if (kept.some(stretch => stretch.endsWith(head)) && kept.some(stretch => stretch.startsWith(tail))) return true
  }
  return false
}

/** Again, after another text, and with the line ends of another system. */
export function sameOutput(raw: string, article: Article, options: CleanOptions = {}): void {
  const first = JSON.stringify(article)
  clean(`Another title\n\n${raw.slice(0, 400).toUpperCase()}\n\n${raw.slice(-400)}`, options)
  if (JSON.stringify(clean(raw, options)) !== first)
    broken('The same input gives the same output', 'a second run gives another output')
  if (raw.includes('\r')) return
  const { title, lead, paragraphs, words } = clean(raw.replaceAll('\n', '\r\n'), options)
  const withReturns = JSON.stringify({ title, lead, paragraphs, words })
  const { title: t, lead: l, paragraphs: p, words: w } = article
  if (JSON.stringify({ title: t, lead: l, paragraphs: p, words: w }) !== withReturns)
    broken(
      'The same input gives the same output',
      `with \\r\\n it is another output: ${firstDifference(first, withReturns)}`,
    )
}

export function cleaningAgainChangesNothing(article: Article, options: CleanOptions = {}): void {
  const markdown = toMarkdown(article)
  const again = toMarkdown(clean(markdown, options))
  if (again !== markdown)
    broken('Cleaning what it wrote changes nothing', `Markdown: ${firstDifference(markdown, again)}`)
}

const squash = (text: string): string => text.replace(/[\s\u0085\u200b\ufeff]+/gu, ' ').trim()
const at = (removal: Removal): string => `the ${removal.kind} ${removal.start}-${removal.end}`
const quote = (text: string): string => JSON.stringify(text.length > 200 ? `${text.slice(0, 200)} …` : text)

function firstDifference(one: string, other: string): string {
  let n = 0
  while (n < one.length && one[n] === other[n]) n++
  const from = Math.max(0, n - 40)
  return `${quote(one.slice(from, n + 80))} became ${quote(other.slice(from, n + 80))}`
}

function broken(promise: string, how: string): never {
  throw new Error(`${promise}: ${how}`)
}
