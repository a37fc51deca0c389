// What others take out of a text, each by its own rule, written anew from its description, so that all can be held to
// the same cases. The programs themselves do more than this: they read HTML, or compare documents with one another.

/** Takes a raw article, gives what is left of it. */
export type Peer = (raw: string) => string

const linesOf = (raw: string): string[] => raw.split(/\r\n|[\n\r]/)

/** `awk '!seen[$0]++'`: a line that was there before goes. */
const awk: Peer = raw => [...new Set(linesOf(raw))].join('\n')

/** `uniq`: a line that is the one before it goes. */
const uniq: Peer = raw =>
  linesOf(raw)
    .filter((line, i, all) => line !== all[i - 1])
    .join('\n')

/** Words in a row, and the share of them that was seen before from which on onion takes a paragraph for a duplicate. */
const ONION_WORDS = 7
const ONION_SHARE = 0.5

/** onion (Pomikálek 2011): a paragraph goes where half of its runs of seven words were there before. */
const onion: Peer = raw => {
  const seen = new Set<string>()
  return linesOf(raw)
    .filter(line => {
      const runs = runsOf(line.split(/\s+/).filter(Boolean), ONION_WORDS)
      const share = runs.filter(run => seen.has(run)).length / runs.length
      for (const run of runs) seen.add(run)
      return !(share >= ONION_SHARE)
    })
    .join('\n')
}

/** Characters that a segment must have for trafilatura to look at it, and how often it may come. */
const TRAFILATURA_SIZE = 100
const TRAFILATURA_TIMES = 2

/** trafilatura's deduplication: a long segment that has come twice goes from the third time on. */
const trafilatura: Peer = raw => {
  const times = new Map<string, number>()
  return linesOf(raw)
    .filter(line => {
      const came = times.get(line) ?? 0
      times.set(line, came + 1)
      return line.length < TRAFILATURA_SIZE || came < TRAFILATURA_TIMES
    })
    .join('\n')
}

const DATATROVE_SENTENCES = 3

/** datatrove's sentence deduplication, within one document: three sentences in a row that were there before go. */
const datatrove: Peer = raw => {
  const sentences = linesOf(raw).flatMap(line => line.split(/(?<=[.!?…。！？।؟]["”»’)]*\s)/u))
  const gone = new Set<number>()
  const seen = new Set<string>()
  for (let i = 0; i + DATATROVE_SENTENCES <= sentences.length; i++) {
    const span = sentences.slice(i, i + DATATROVE_SENTENCES).map(sentence => sentence.trim())
    if (seen.has(span.join(' '))) for (let n = 0; n < DATATROVE_SENTENCES; n++) gone.add(i + n)
    seen.add(span.join(' '))
  }
  return sentences.filter((_, i) => !gone.has(i)).join('\n')
}

function runsOf(words: string[], length: number): string[] {
  if (words.length < length) return words.length === 0 ? [] : [words.join(' ')]
  return Array.from({ length: words.length - length + 1 }, (_, i) => words.slice(i, i + length).join(' '))
}

export const peers: Record<string, Peer> = {
  "awk '!seen[$0]++'": awk,
  uniq,
  "onion's rule": onion,
  "trafilatura's rule": trafilatura,
  "datatrove's rule": datatrove,
}
