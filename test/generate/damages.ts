// What sets the copies of a text apart.
import type { Change } from './echoes.ts'
import { type Copy, type Page, withCopy } from './page.ts'
import { headline, joinSentences, sentence } from './prose.ts'
import type { Random } from './random.ts'
import type { Language } from './words.ts'

/** A copy that must go, or null where there is none. */
function worse(page: Page, random: Random, flat: boolean): number | null {
  const found = page.copies.flatMap((copy, at) => (at !== page.better && (copy.flat || !flat) ? [at] : []))
  return found.length === 0 ? null : random.pick(found)
}

/** A change of one copy that must go. */
function ofWorse(name: string, flat: boolean, change: (copy: Copy, random: Random, page: Page) => Copy | null): Change {
  return (page, random) => {
    const at = worse(page, random, flat)
    const copy = at === null ? undefined : page.copies[at]
    const changed = copy && change(copy, random, page)
    if (at === null || !changed) return null
    return { ...withCopy(page, at, () => changed), shape: [...page.shape, name] }
  }
}

const damage = (copy: Copy, step: Copy['damages'][number]): Copy => ({ ...copy, damages: [...copy.damages, step] })

const glued = ofWorse('glued', true, (copy, random) => {
  const share = random.pick([1, 0.4])
  const joints = copy.blocks.map(() => random.chance(share))
  const join = copy.join
  return { ...copy, join: at => (joints[at] ? '' : (join?.(at) ?? ' ')) }
})

const literalNewlines = ofWorse('literal line feeds', true, (copy, random) => {
  const sign = random.pick(['\\n', '\\n\\n', ' \\n '])
  return { ...copy, join: () => sign }
})

const cutOff = ofWorse('cut', true, (copy, random) => {
  const share = random.int(35, 85) / 100
  const sign = random.pick(['', '…', ' ...'])
  return { ...copy, cut: text => text.slice(0, Math.floor(text.length * share)).trimEnd() + sign }
})

const typographic = ofWorse('other typography', false, (copy, random) => {
  const noBreak = random.int(3, 9)
  const soft = random.int(20, 60)
  return damage(copy, text => {
    let spaces = 0
    let letters = 0
    return text
      .replace(/[“”„«»「」]/g, '"')
      .replace(/&/g, '&amp;')
      .replace(/ /g, () => (++spaces % noBreak === 0 ? '\u00a0' : ' '))
      .replace(/\p{Ll}(?=\p{Ll})/gu, letter => (++letters % soft === 0 ? `${letter}\u00ad` : letter))
  })
})

const marks = ofWorse('Markdown marks', false, (copy, random, page) => {
  if (page.written.language.space === '') return null
  return damage(copy, text => {
    const choice = random.fork(text)
    const words = text.split(' ')
    const at = choice.int(0, words.length - 1)
    const word = words[at] ?? ''
    if (!/^\p{L}[\p{L}\p{M}]+$/u.test(word)) return text
    const link = `[${word}](https://example.org/${choice.int(100, 999)})`
    return words.with(at, choice.pick([`**${word}**`, `*${word}*`, link])).join(' ')
  })
})

/** One word inside one block of the dropped copy is another one. */
const edited: Change = (page, random) => {
  const { language, lead } = page.written
  const at = worse(page, random, false)
  const copy = at === null ? undefined : page.copies[at]
  if (at === null || !copy) return null
  const block = random.int(lead === null ? 0 : 1, copy.blocks.length - 1)
  const sentences = copy.blocks[block] ?? []
  const number = random.int(0, sentences.length - 1)
  const swapped = swapWord(sentences[number] ?? '', random, language)
  if (!swapped) return null
  const blocks = copy.blocks.with(block, sentences.with(number, swapped.text))
  const changed = withCopy(page, at, () => ({ ...copy, blocks }))
  return { ...changed, differs: [...page.differs, swapped.word], shape: [...page.shape, 'a word edited'] }
}

/** Another word in place of one from the middle of the sentence, far from its seams. */
function swapWord(text: string, random: Random, language: Language): { text: string; word: string } | null {
  const middle = Math.floor(text.length * 0.3)
  const from = language.space === '' ? middle : text.indexOf(' ', middle) + 1
  const found = language.words
    .map(word => ({ word, at: text.indexOf(word, from) }))
    .filter(({ word, at }) => at >= from && at + word.length < text.length * 0.8)
    .filter(({ word, at }) => language.space === '' || (text[at - 1] === ' ' && text[at + word.length] === ' '))
    .toSorted((a, b) => a.at - b.at || b.word.length - a.word.length)[0]
  const others = language.words.filter(word => [...word][0] !== [...(found?.word ?? '')][0] && !text.includes(word))
  if (!found || others.length === 0) return null
  const word = random.pick(others)
  return { text: text.slice(0, found.at) + word + text.slice(found.at + found.word.length), word }
}

/** A sentence that only the dropped copy has, inside a paragraph: it comes back inside that paragraph. */
const oneSentenceMore: Change = (page, random) => {
  const { written, gold } = page
  const at = worse(page, random, true)
  const long = written.paragraphs.flatMap((sentences, n) => (sentences.length > 1 ? [n] : []))
  if (at === null || long.length === 0) return null
  const number = random.pick(long)
  const sentences = written.paragraphs[number] ?? []
  const place = random.int(1, sentences.length - 1)
  const unique = sentence(random, written.language)
  const block = number + (written.lead === null ? 0 : 1)
  const put = (copy: Copy): Copy => {
    const more = (copy.blocks[block] ?? []).toSpliced(place, 0, unique)
    return { ...copy, blocks: copy.blocks.with(block, more) }
  }
  const changed = withCopy(page, at, put)
  const told = joinSentences(sentences.toSpliced(place, 0, unique), written.language)
  const paragraphs = gold.paragraphs.with(number, told)
  return { ...changed, gold: { ...gold, paragraphs }, shape: [...page.shape, 'a sentence more'] }
}

/** A paragraph that only the dropped flat copy has, between two others. */
const oneParagraphMore: Change = (page, random) => {
  const { written, gold } = page
  const at = worse(page, random, true)
  if (at === null || written.paragraphs.length < 2) return null
  const number = random.int(1, written.paragraphs.length - 1)
  const more = Array.from({ length: random.int(1, 2) }, () => sentence(random, written.language))
  const lead = written.lead === null ? 0 : 1
  const changed = withCopy(page, at, copy => ({ ...copy, blocks: copy.blocks.toSpliced(number + lead, 0, more) }))
  const paragraphs = gold.paragraphs.toSpliced(number, 0, joinSentences(more, written.language))
  return { ...changed, gold: { ...gold, paragraphs }, shape: [...page.shape, 'a paragraph more'] }
}

/** The dropped copy lacks a paragraph. */
const oneParagraphLess = ofWorse('a paragraph less', false, (copy, random, page) => {
  const lead = page.written.lead === null ? 0 : 1
  if (copy.blocks.length - lead < 3) return null
  return { ...copy, blocks: copy.blocks.toSpliced(random.int(lead, copy.blocks.length - 1), 1) }
})

const pointers: Record<string, string> = {
  english: 'READ MORE: ',
  german: 'LESEN SIE AUCH: ',
  russian: 'ЧИТАЙТЕ ТАКЖЕ: ',
  hindi: 'यह भी पढ़ें: ',
  arabic: 'اقرأ أيضا: ',
  chinese: '延伸阅读：',
  japanese: '関連記事：',
  korean: '관련기사: ',
}

/** A pointer to another article between two paragraphs of the flat copy. */
const pointer: Change = (page, random) => {
  const { language, lead, paragraphs } = page.written
  const at = worse(page, random, true)
  const phrase = pointers[language.name]
  if (at === null || phrase === undefined || paragraphs.length < 2) return null
  const text = phrase + headline(random, language)
  const place = random.int(1, paragraphs.length - 1) + (lead === null ? 0 : 1)
  const changed = withCopy(page, at, copy => ({ ...copy, blocks: copy.blocks.toSpliced(place, 0, [text]) }))
  const related = [...page.gold.related, text]
  return { ...changed, gold: { ...page.gold, related }, shape: [...page.shape, 'a pointer'] }
}

/** Words of the page's navigation at the ends of the flat copy. They are on no list: they stay, who knows where. */
const navigation: Change = (page, random) => {
  const at = worse(page, random, true)
  if (at === null) return null
  const put = (copy: Copy): Copy => ({
    ...copy,
    blocks: [['Culture Sports Weather'], ...copy.blocks, ['Imprint Contact']],
  })
  return { ...withCopy(page, at, put), check: 'promises', shape: [...page.shape, 'navigation'] }
}

/** One copy, any of them, has its lines wrapped. */
const wrapped: Change = (page, random) => {
  const { language } = page.written
  const able = page.copies.flatMap((copy, at) => (copy.flat ? [] : [at]))
  // a Thai line that ends at a space says nothing of whether the space was there
  if (language.name === 'thai' || able.length === 0) return null
  const wrap = language.space === '' ? random.int(28, 40) : random.int(40, 78)
  const changed = withCopy(page, random.pick(able), copy => ({ ...copy, wrap }))
  return { ...changed, shape: [...page.shape, 'hard-wrapped'] }
}

/** In the order in which they may follow one another: the first ones count on the blocks being those of the text. */
export const damages = {
  edited,
  oneSentenceMore,
  oneParagraphMore,
  oneParagraphLess,
  pointer,
  navigation,
  literalNewlines,
  glued,
  typographic,
  marks,
  cutOff,
  wrapped,
}
