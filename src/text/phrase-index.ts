import { foldPhrase } from './fold-phrase.ts'

export interface Phrase<Kind> {
  kind: Kind
  /** As it stands in its list. */
  phrase: string
}

/** The phrases that begin with one letter. */
interface Shelf<Kind> {
  /** By the first `OPENING_LETTERS`. */
  drawers: Map<string, Drawer<Kind>>
  /** Openings in ASCII once more, 1 for each second and third letter: nearly every block is asked about. */
  plain: Uint8Array
}

/** The phrases of one opening: where each begins, and what was made of them when a block first began so. */
interface Drawer<Kind> {
  places: Place<Kind>[]
  phrases: Map<string, Phrase<Kind>> | null
  /** The first word of each: what is left is sorted out by it. */
  words: Set<string>
}

interface Place<Kind> {
  kind: Kind
  list: string
  at: number
}

const OPENING_LETTERS = 3
/** The places of `plain`: 5 bits a letter. */
const PLAIN_OPENINGS = 1 << 10

/**
 * Phrases that are looked up by how a text begins, whatever its case, accents, punctuation, arrows and emoji. Each list is
 * one string in which each phrase stands behind a bar and a space: so those of a letter are found when a text first begins
 * with it, and read when one begins with their first three. Before, nothing is.
 */
export class PhraseIndex<Kind> {
  readonly #lists: () => readonly (readonly [kind: Kind, list: string])[]
  /** By first letter as `foldPhrase` has it. */
  #places: Map<string, Place<Kind>[]> | null = null
  /** By first letter as a text has it, capital or small, accent or none. */
  readonly #shelves = new Map<string, Shelf<Kind>>()

  /** @param lists each with what its phrases are; of phrases that are folded to the same the last one is found */
  constructor(lists: () => readonly (readonly [kind: Kind, list: string])[]) {
    this.#lists = lists
  }

  /** The phrase that a text consists of. */
  find(text: string): Phrase<Kind> | undefined {
    const key = foldPhrase(text)
    const drawer = this.#shelfOf(key.charAt(0)).drawers.get(openingOf(key))
    return drawer && read(drawer).get(key)
  }

  /** Whether any phrase begins as the text does at `start`, a letter: what nearly every block is sorted out by. */
  opens(text: string, start: number): boolean {
    const { drawers, plain } = this.#shelfOf(text.charAt(start))
    if (drawers.size === 0) return false
    if (isPlainOpening(text, start)) return plain[plainOpening(text, start)] === 1 && mayBeWordIn(drawers, text, start)
    const opening = openingOf(foldPhrase(text.slice(start, start + 3 * OPENING_LETTERS)))
    return drawers.has(opening) || drawers.has(opening.slice(0, -1))
  }

  #shelfOf(letter: string): Shelf<Kind> {
    let shelf = this.#shelves.get(letter)
    if (shelf !== undefined) return shelf
    shelf = { drawers: new Map(), plain: new Uint8Array(PLAIN_OPENINGS) }
    this.#places ??= placesIn(this.#lists())
    for (const place of this.#places.get(foldPhrase(letter).charAt(0)) ?? []) {
      const { list, at } = place
      const opening = isPlainOpening(list, at)
        ? list.slice(at, at + OPENING_LETTERS).toLowerCase()
        : openingOf(foldPhrase(phraseAt(list, at)))
      const drawer = shelf.drawers.get(opening)
      if (drawer === undefined) shelf.drawers.set(opening, { places: [place], phrases: null, words: new Set() })
      else drawer.places.push(place)
      if (isPlainOpening(opening, 0)) shelf.plain[plainOpening(opening, 0)] = 1
    }
    this.#shelves.set(letter, shelf)
    return shelf
  }
}

const openingOf = (key: string): string => key.slice(0, OPENING_LETTERS)

/** The phrases of a drawer, by folded phrase. */
function read<Kind>(drawer: Drawer<Kind>): Map<string, Phrase<Kind>> {
  if (drawer.phrases !== null) return drawer.phrases
  drawer.phrases = new Map()
  for (const { kind, list, at } of drawer.places) {
    const phrase = phraseAt(list, at)
    const key = foldPhrase(phrase)
    drawer.phrases.set(key, { kind, phrase })
    drawer.words.add(key.split(' ', 1)[0] as string)
  }
  return drawer.phrases
}

/** Whether `OPENING_LETTERS` of ASCII stand there. */
function isPlainOpening(text: string, start: number): boolean {
  return isAsciiLetter(text, start) && isAsciiLetter(text, start + 1) && isAsciiLetter(text, start + 2)
}

/** Whether the word at `start` begins a phrase. One that goes on in other signs than ASCII letters is not looked up. */
function mayBeWordIn<Kind>(drawers: Map<string, Drawer<Kind>>, text: string, start: number): boolean {
  let end = start
  while (isAsciiLetter(text, end)) end++
  if (end < text.length && text.charAt(end) !== ' ') return true
  const word = text.slice(start, end).toLowerCase()
  const drawer = drawers.get(openingOf(word)) as Drawer<Kind>
  read(drawer)
  return drawer.words.has(word)
}

function isAsciiLetter(text: string, at: number): boolean {
  const lower = text.charCodeAt(at) | 0x20
  return lower >= 0x61 && lower <= 0x7a
}

/** Where in `plain` the second and third letter of an opening stand, in any case. */
function plainOpening(text: string, start: number): number {
  return ((text.charCodeAt(start + 1) & 0x1f) << 5) | (text.charCodeAt(start + 2) & 0x1f)
}

/** Where each phrase begins, by its first letter as `foldPhrase` has it. */
function placesIn<Kind>(lists: readonly (readonly [kind: Kind, list: string])[]): Map<string, Place<Kind>[]> {
  const found = new Map<string, Place<Kind>[]>()
  // Few letters begin many phrases.
  const known = new Map<string, Place<Kind>[]>()
  for (const [kind, list] of lists) {
    for (let bar = list.indexOf('| '); bar >= 0; bar = list.indexOf('| ', bar + 1)) {
      const letter = list.charAt(bar + 2)
      let places = known.get(letter)
      if (places === undefined) {
        const initial = foldPhrase(letter).charAt(0)
        places = found.get(initial) ?? []
        found.set(initial, places)
        known.set(letter, places)
      }
      places.push({ kind, list, at: bar + 2 })
    }
  }
  return found
}

function phraseAt(list: string, at: number): string {
  const bar = list.indexOf('|', at)
  return list.slice(at, bar < 0 ? list.length : bar).trim()
}

/** The phrases of one list: `| A | B` gives `['A', 'B']`. */
export function splitPhrases(list: string): string[] {
  return list
    .split('|')
    .slice(1)
    .map(phrase => phrase.trim())
}
