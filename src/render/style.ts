/** What a terminal is told before and behind a stretch of text; both empty where there is no colour. */
export type Paint = [before: string, behind: string]

/** The looks of what is shown, plain data, so that a worker can be given them. Each also has a sign or a word. */
export interface Style {
  plain: Paint
  title: Paint
  /** The text of what went, and the sign that it did. */
  removed: Paint
  removedSign: Paint
  /** What was saved from a copy that went, and what a diff adds. */
  saved: Paint
  note: Paint
}

/** What an explanation is written on. */
export interface Page {
  /** Columns. */
  width: number
  style: Style
}

const NONE: Paint = ['', '']
export const PLAIN: Style = { plain: NONE, title: NONE, removed: NONE, removedSign: NONE, saved: NONE, note: NONE }

export const paint = ([before, behind]: Paint, text: string): string => (text === '' ? '' : before + text + behind)
