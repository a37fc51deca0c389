/** A stretch of the input, `[start, end)`. The unit is what the holder says: UTF-16 units in the library, Unicode code points in the command's JSON. */
export type Range = [start: number, end: number]

/** Words in which a dropped copy differs from the one that stayed. Either side may be empty. */
export interface Difference {
  /** As the dropped copy has it. */
  removed: string
  /** As the kept copy has it. */
  kept: string
}

/** A passage that says again what stands elsewhere in the kept text. */
export interface Repeat {
  kind: 'repeat'
  start: number
  end: number
  /** Where the twin stands in the input, in the order of the input; all of it kept. */
  of: readonly Range[]
  differs: readonly Difference[]
}

/** A pointer to another article (`related`) or a phrase of the page around the article (`furniture`). */
export interface Aside {
  kind: 'related' | 'furniture'
  start: number
  end: number
  text: string
}

export type Removal = Repeat | Aside

/** Counted words: `input = kept + repeated + related + furniture`. */
export interface WordCounts {
  input: number
  kept: number
  repeated: number
  related: number
  furniture: number
}

export interface Warning {
  code: string
  message: string
}

/** What `clean` gives. Lines that stay lines within a paragraph (verse, a list, an address) are parted by `\n`. */
export interface Article {
  title: string | null
  /** The standfirst, where the text sets one apart. */
  lead: string | null
  /** The lead is not among them. */
  paragraphs: string[]
  /** The pointers to other articles that were taken out, in the order of the input. */
  related: string[]
  /** In the order of the input; no two overlap. */
  removed: Removal[]
  words: WordCounts
  warnings: Warning[]
}

/** An article but for what is to be said of its input. */
export type Assembled = Omit<Article, 'warnings'>

export interface CleanOptions {
  /** Leave pointers to other articles in the text. Default false. */
  keepRelated?: boolean
  /** Leave phrases of the page (`Advertisement`, `Share`) in the text. Default false. */
  keepFurniture?: boolean
  /** Also remove lone repeated paragraphs, wherever they stand. Default false. */
  thorough?: boolean
  /** Copies of these kinds stay. Default none. */
  keep?: readonly Reason[]
  /**
   * The title, where it is known from elsewhere, as a field of a record: it is the article's, and its copies in the
   * text go, the first one too. Their `of` is empty, since the twin stands outside the text.
   */
  title?: string
}

/** Why a passage is a copy of another: how the scraper came to say it twice. */
export const REASONS = [
  /** The text of several blocks, run together in one. */
  'flat-copy',
  /** A run of paragraphs that says the same, in the same order, as another. */
  'second-run',
  /** A paragraph that directly follows itself. */
  'stutter',
  /** The title again: whole, cut, in capitals, or with the site's name. */
  'title-again',
  /** A deck, description or standfirst that the body says again. */
  'deck',
  /** A beginning that breaks off. */
  'preview',
  /** A sentence set apart, near the paragraph that holds it. */
  'pull-quote',
  /** The same behind the body. */
  'excerpt',
  /** A lone paragraph that stands twice: with `thorough` alone. */
  'lone-repeat',
] as const
export type Reason = (typeof REASONS)[number]

/** What became of a stretch of the input. `saved`: only a copy that went had it. */
export type Finding =
  | { kind: 'title' | 'lead'; start: number; end: number; saved: boolean }
  /** `paragraph` is an index into the article's paragraphs. */
  | { kind: 'paragraph'; start: number; end: number; saved: boolean; paragraph: number }
  | (Repeat & { reason: Reason })
  | Aside

/** An article, and what became of each stretch of its input. */
export interface Explanation {
  article: Article
  /** In the order of the input; no two overlap, and all letters of the input lie in one. */
  findings: Finding[]
}

/** A stretch of the input that is one paragraph, heading or verse, without the white space around it. */
export interface Block {
  start: number
  end: number
  /** Its lines stay lines: verse, a list, an address. */
  keepsLines: boolean
}

/** A stretch of the input with the letters in it: offsets in UTF-16 units, `[from, to)` in letters. */
export interface Span {
  start: number
  end: number
  from: number
  to: number
  /** Only a copy that went has it. */
  saved?: true | undefined
}

/** What will be one paragraph of the output: a block, or what was saved from a dropped copy, or both in turn. */
export interface Passage {
  spans: Span[]
  keepsLines: boolean
}

/** Letters `[from, to)` of a dropped stretch say what the letters from `twin` on say. */
export interface Link {
  from: number
  to: number
  twin: number
}

/** A stretch that goes because it is said elsewhere. */
export interface Dropped extends Span {
  reason: Reason
  /** The letter from which on all of it stands elsewhere, in one; -1 where it does in parts, or hardly. Its only link says the same. */
  twin: number
  /** In the order of the stretch. */
  links: readonly Link[]
  instead: readonly Instead[]
}

/** At letter `at` of a dropped stretch begins what it words otherwise: letters `[from, to)` of the text stand there instead. */
export interface Instead {
  at: number
  from: number
  to: number
}

/** A run of passages that goes, and what it has in common with the rest. Positions are those of the view that it was found in. */
export interface Copy {
  reason: Reason
  /** Passages `[first, last]` go. */
  first: number
  last: number
  /** A deck: its few words of its own are differences, and nothing of it is put back into the body. */
  savesNothing?: boolean
  /** The words of its own that it begins with, or ends with, stay where they are: it stands before what it says again, or behind. */
  beginStays?: boolean
  endStays?: boolean
  /** Where their letters (`x`) stand in what stays (`y`), in the order of `x`, not overlapping there. */
  pairs: { x: number; y: number; length: number }[]
}
