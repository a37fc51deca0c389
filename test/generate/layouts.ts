// The ways in which a scraper tells a text more than once: which copies there are, and in which order.
import { blocksOf, flatCopy, type Page, pageOf, paragraphsCopy } from './page.ts'
import { joinSentences, type Written } from './prose.ts'
import type { Random } from './random.ts'

export type Layout = (written: Written, random: Random) => Page

const clean: Layout = written => pageOf(written, [paragraphsCopy(blocksOf(written))], 0, 'clean')

const flatFirst: Layout = written => {
  const blocks = blocksOf(written)
  return pageOf(written, [flatCopy(blocks), paragraphsCopy(blocks)], 1, 'flat first')
}

const flatLast: Layout = written => {
  const blocks = blocksOf(written)
  return pageOf(written, [paragraphsCopy(blocks), flatCopy(blocks)], 0, 'flat last')
}

const flatBoth: Layout = written => {
  const blocks = blocksOf(written)
  return pageOf(written, [flatCopy(blocks), paragraphsCopy(blocks), flatCopy(blocks)], 1, 'flat on both sides')
}

const twice: Layout = written => {
  const blocks = blocksOf(written)
  return pageOf(written, [paragraphsCopy(blocks), paragraphsCopy(blocks)], 0, 'twice')
}

/** The second run begins after the title and the lead. */
const twiceAfterHead: Layout = written => {
  const copies = [paragraphsCopy(blocksOf(written)), paragraphsCopy(written.paragraphs)]
  return pageOf(written, copies, 0, 'twice after title and lead')
}

const wholePageTwice: Layout = written => {
  const blocks = blocksOf(written)
  return pageOf(
    written,
    [paragraphsCopy(blocks), paragraphsCopy([[written.title], ...blocks])],
    0,
    'title and body twice',
  )
}

const thrice: Layout = written => {
  const copies = [1, 2, 3].map(() => paragraphsCopy(blocksOf(written)))
  return pageOf(written, copies, 0, 'thrice')
}

const stutter: Layout = written => {
  const blocks = blocksOf(written).flatMap(block => [block, block])
  return pageOf(written, [paragraphsCopy(blocks)], 0, 'stutter')
}

/** The first paragraphs, the last of them broken off, then the full text. */
const preview: Layout = (written, random) => {
  const shown = written.paragraphs.slice(0, random.int(1, Math.max(1, written.paragraphs.length - 1)))
  const last = joinSentences(shown.at(-1) ?? [], written.language)
  const broken = breakOff(last, random, 0.5)
  const blocks = blocksOf({ ...written, paragraphs: [...shown.slice(0, -1), [broken]] })
  return pageOf(written, [paragraphsCopy(blocks), paragraphsCopy(blocksOf(written))], 1, 'preview')
}

/** A list scraped as `li` and as the `p` inside it, after a flat copy. */
const listTwice: Layout = written => {
  const paragraphs = written.paragraphs.flatMap(sentences => sentences.map(sentence => [sentence]))
  const listed = { ...written, paragraphs }
  const blocks = blocksOf(listed)
  const doubled = blocksOf({ ...listed, paragraphs: paragraphs.flatMap(item => [item, item]) })
  return pageOf(listed, [flatCopy(blocks), paragraphsCopy(doubled)], 1, 'list twice')
}

export const layouts = {
  clean,
  flatFirst,
  flatLast,
  flatBoth,
  twice,
  twiceAfterHead,
  wholePageTwice,
  thrice,
  stutter,
  preview,
  listTwice,
}

/** A text that breaks off somewhere after the share `from`, within a word as often as after one. */
export function breakOff(text: string, random: Random, from: number): string {
  const sign = random.pick(['…', '...', ' [...]'])
  const at = random.int(Math.floor(text.length * from), Math.floor(text.length * 0.9))
  const space = text.lastIndexOf(' ', at)
  const atWord = random.chance(0.5) && space >= text.length * from
  return text.slice(0, atWord ? space : at).replace(/[\p{P}\s]$/u, '') + sign
}
