import type { Finding } from '../types.ts'

/** All that may have become of a stretch of the input: a kind of finding, a repeat by its reason. */
export type Verdict = VerdictOf<Finding>
type VerdictOf<F> = F extends { reason: infer R } ? R : F extends { kind: infer K } ? K : never

export const verdictOf = (finding: Finding): Verdict => (finding.kind === 'repeat' ? finding.reason : finding.kind)

export interface Wording {
  /** A few words, for a margin or a chart. The readme has a heading of this name for whatever can go. */
  name: string
  /** What it is, as a clause without a full stop. */
  says: string
}

/** The one place in which every verdict is worded. */
export function wordingOf(verdict: Verdict): Wording {
  switch (verdict) {
    case 'title':
      return { name: 'title', says: 'the title of the article' }
    case 'lead':
      return { name: 'lead', says: 'the standfirst of the article' }
    case 'paragraph':
      return { name: 'paragraph', says: 'a paragraph of the article' }
    case 'flat-copy':
      return { name: 'flat copy', says: 'the text of several paragraphs run together' }
    case 'second-run':
      return { name: 'second run', says: 'paragraphs that say the same as others, in the same order' }
    case 'stutter':
      return {
        name: 'stutter',
        says: 'a paragraph directly followed by itself, or what a page sets beside it, that comes again',
      }
    case 'title-again':
      return { name: 'title again', says: 'the title once more, whole, cut, or with the name of the site' }
    case 'deck':
      return { name: 'deck', says: 'a deck or description that the body says again' }
    case 'preview':
      return { name: 'preview', says: 'a beginning that breaks off' }
    case 'pull-quote':
      return { name: 'pull quote', says: 'a sentence set apart from the paragraph that holds it' }
    case 'excerpt':
      return { name: 'excerpt', says: 'a part of the body once more behind its end' }
    case 'lone-repeat':
      return { name: 'lone repeat', says: 'a paragraph that stands somewhere else too, taken out by --thorough' }
    case 'related':
      return { name: 'pointer', says: 'a pointer to another article' }
    case 'furniture':
      return { name: 'furniture', says: 'a phrase of the page around the article' }
  }
}
