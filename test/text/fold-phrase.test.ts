import { describe, expect, it } from 'vitest'
import { foldPhrase } from '../../src/text/fold-phrase.ts'

describe('a phrase is folded', () => {
  it.each([
    ['À LIRE  aussi :', 'a lire aussi', 'case, accents, marks, white space'],
    ['  Read\tmore\n', 'read more', 'white space at its ends'],
    ['→ Read·more ←', 'readmore', 'a mark is no space'],
    ['Read\u00a0more\u2028here', 'read more here', 'spaces of another width'],
    ['Straße STRASSE', 'strasse strasse', 'a sharp s'],
    ['DAHA FAZLASI fazlası', 'daha fazlasi fazlasi', 'an i without its dot'],
    ['ΔΙΑΒΑΣΤΕ ΕΠΙΣΗΣ επίσης', 'διαβαστε επισησ επισησ', 'a final sigma'],
    ['اقرأً أيضاً', 'اقرا ايضا', 'what Arabic may leave out'],
    ['相关阅读：', '相关阅读', 'wide punctuation'],
    ['👉 Share', 'share', 'an emoji'],
    ['2 Fähren', '2 fahren', 'digits stay'],
    ['', '', 'nothing'],
    ['— …', '', 'marks alone'],
  ])('%j to %j: %s', (text, folded) => {
    expect(foldPhrase(text)).toBe(folded)
  })
})
