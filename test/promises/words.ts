// Words and letters as the tests see them: written apart from the program's own, so that both must err alike.

/** By Unicode's blocks: Thai, Lao, Myanmar, Khmer, radicals, kana, Bopomofo, signs in rings and squares, Han. */
const UNSPACED =
  /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\u2fdf\u3005\u3007\u3041-\u3098\u309b-\u312f\u31a0-\u9fff\uf900-\ufaff\uff66-\uff9f\u{20000}-\u{3347f}]/u
/** What parts words; a zero-width space and a byte order mark do. */
const SPACE = /[\s\u0085\u200b]+/u

/** Runs of anything but space; of scripts without spaces each sign, and what stands between two where it is no punctuation. */
export function countWords(text: string): number {
  return text.split(SPACE).reduce((sum, token) => sum + wordsInToken(token), 0)
}

function wordsInToken(token: string): number {
  if (token === '') return 0
  if (!UNSPACED.test(token)) return 1
  let words = 0
  let inRun = false
  for (const sign of token) {
    if (UNSPACED.test(sign)) {
      words++
      inRun = false
    } else if (!inRun && !/\p{M}/u.test(sign) && /[\p{L}\p{M}\p{N}\p{Extended_Pictographic}\p{RI}]/u.test(sign)) {
      words++
      inRun = true
    }
  }
  return words
}

export const isUnspaced = (text: string): boolean => UNSPACED.test(text)

export const tokens = (text: string): string[] =>
  visible(text)
    .split(SPACE)
    .filter(token => token !== '')

/** Letters and digits alone, as they stand. */
export const lettersOf = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '')

/** Controls, marks of direction and joiners, which nobody sees: they are no words, and may go. */
const UNSEEN = /[\p{Cc}\u200c-\u200d\u202a-\u202e\u2060-\u206f\ufff9-\ufffb\ufffe\uffff]/gu
export const visible = (text: string): string => text.replace(UNSEEN, sign => (/[\s\u0085]/u.test(sign) ? sign : ''))

/** Everything but space, as far as it can be seen. */
export const signsOf = (text: string): string => visible(text).replace(/[\s\u0085\u200b]+/gu, '')

/** Letters and digits with case and accents taken off; an entity is the sign that it stands for, and `№` is no letter. */
export function folded(text: string): string {
  const plain = visible(text)
    .replace(/&#?\w{1,8};/g, ' ')
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, '')
    .normalize('NFKD')
    .toLowerCase()
  return lettersOf(plain.replace(/[^\p{L}\p{N}]+/gu, ''))
    .replaceAll('ı', 'i')
    .replaceAll('ß', 'ss')
    .replaceAll('ς', 'σ')
    .replaceAll('\u0640', '') // the stroke that draws out a word in Arabic
}

/** How often each sign stands in a text. */
export function tally(text: string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const sign of text) counts.set(sign, (counts.get(sign) ?? 0) + 1)
  return counts
}

/** The signs of `part` that `whole` has not, or not as often. */
export function missingSigns(part: string, whole: string): string {
  const left = tally(whole)
  let missing = ''
  for (const sign of part) {
    const count = left.get(sign) ?? 0
    if (count === 0) missing += sign
    else left.set(sign, count - 1)
  }
  return missing
}
