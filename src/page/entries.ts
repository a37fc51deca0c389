import { type ReportRow, shareRemoved } from '../render/report-data.ts'
import { type Verdict, wordingOf } from '../render/wording.ts'
import { numberOf } from './phrasing.ts'

/** A row with its place in the report. */
export interface Entry {
  row: ReportRow
  index: number
  /** What the text filter looks into. */
  searched: string
}

const folded = (text: string): string => text.normalize('NFC').toLowerCase()

export const entriesOf = (rows: readonly ReportRow[]): Entry[] =>
  rows.map((row, index) => ({ row, index, searched: folded(`${row.source}\n${row.title ?? ''}`) }))

/** A property that rows may be chosen by: a verdict, or one of the others. */
export type Trait = Verdict | keyof typeof TRAITS

/** What a row may have beside what went, in words. */
export const TRAITS = {
  'no-title': 'no title found',
  differing: 'copies that differ',
  saving: 'text saved from a copy',
  warned: 'warnings',
  failed: 'failed',
}

export function hasTrait(row: ReportRow, trait: Trait): boolean {
  switch (trait) {
    case 'no-title':
      return row.title === null && row.failure === null
    case 'differing':
      return row.differs > 0
    case 'saving':
      return row.saved > 0
    case 'warned':
      return row.warnings.length > 0
    case 'failed':
      return row.failure !== null
    default:
      return (row.went[trait] ?? 0) > 0
  }
}

/** The entries whose path or title holds the words, whatever their case, and that have the trait where one is asked. */
export function chosen(entries: readonly Entry[], words: string, trait: Trait | null): Entry[] {
  const sought = folded(words.trim())
  return entries.filter(({ row, searched }) => searched.includes(sought) && (trait === null || hasTrait(row, trait)))
}

export type Column = 'file' | 'title' | 'words' | 'removed' | 'went' | 'differs' | 'saved' | 'notes'

const NUMBERS: readonly Column[] = ['words', 'removed', 'differs', 'saved']

export const isOfNumbers = (column: Column): boolean => NUMBERS.includes(column)

/** Whether a column is sorted from A on at first; in the others what has most of it comes first. */
export const isOfNames = (column: Column): boolean => column === 'file' || column === 'title'

const COLLATOR = new Intl.Collator('en', { numeric: true })

/** Sorted; what is equal stays in the order of the inputs, and what has no title comes last, either way. */
export function sorted(entries: readonly Entry[], column: Column, descending: boolean): Entry[] {
  const turn = descending ? -1 : 1
  if (column === 'file') return entries.toSorted((a, b) => turn * COLLATOR.compare(a.row.source, b.row.source))
  if (column === 'title') return entries.toSorted((a, b) => compareTitles(a.row.title, b.row.title, turn))
  const values = new Map(entries.map(entry => [entry, sizeIn(entry.row, column)]))
  return entries.toSorted((a, b) => turn * (values.get(a)! - values.get(b)!))
}

function compareTitles(a: string | null, b: string | null, turn: number): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null)
  return turn * COLLATOR.compare(a, b)
}

function sizeIn(row: ReportRow, column: Exclude<Column, 'file' | 'title'>): number {
  switch (column) {
    case 'words':
      return row.words.input
    case 'removed':
      return shareRemoved(row.words)
    case 'went':
      return Object.values(row.went).reduce((sum, stretches) => sum + stretches, 0)
    case 'notes':
      return row.failure === null ? notesOf(row).length : Number.MAX_SAFE_INTEGER
    default:
      return row[column]
  }
}

/** `flat copy 2, pointer` */
export function wentIn({ went }: ReportRow): string {
  const names = (Object.entries(went) as [Verdict, number][]).sort((a, b) => b[1] - a[1])
  return names.map(([verdict, n]) => wordingOf(verdict).name + (n > 1 ? ` ${numberOf(n)}` : '')).join(', ')
}

/** Why it failed, that it has no title, and what the reader is warned of. */
export function notesOf({ failure, title, warnings }: ReportRow): string[] {
  if (failure !== null) return [`failed: ${failure}`]
  return [...(title === null ? ['no title found'] : []), ...warnings.map(({ message }) => message)]
}
